//! Doors and stairs: parts of houses that matter.

use crate::draw::{Ids, circle, clipped, d, ellipse, num, path, rect, stroke};
use crate::look::Look;

/// An open front door with a lived-in hallway. Origin: bottom centre of the opening. `w`, `h`.
pub(super) fn front_door(look: &Look, ids: &Ids) -> String {
    let (wide, high) = (look.number("w", 180.0), look.number("h", 320.0));
    let left = -wide / 2.0;
    let mut hall = rect(left, -high, wide, high, "#CFE3DC", 0.0).svg()
        + rect(left, -high, wide * 0.2, high, "#BCD6CC", 0.0);
    hall += path(
        d!(
            "M",
            left,
            0,
            "L",
            -wide * 0.3,
            -high * 0.26,
            "L",
            -left,
            -high * 0.26,
            "L",
            -left,
            0,
            "Z"
        ),
        "#D9AE7C",
    );
    hall += rect(-wide * 0.24, -high * 0.72, wide * 0.42, 9.0, "#8A5A3C", 4.0);
    for (x, coat, long) in
        [(-0.17, "#1F8F95", 0.27), (-0.02, "#F0765A", 0.22), (0.12, "#3A78C2", 0.25)]
    {
        hall += path(
            d!(
                "M",
                wide * (x - 0.02),
                -high * 0.71,
                "Q",
                wide * (x - 0.08),
                -high * 0.55,
                wide * (x - 0.07),
                -high * (0.71 - long),
                "L",
                wide * (x + 0.07),
                -high * (0.71 - long),
                "Q",
                wide * (x + 0.08),
                -high * 0.55,
                wide * (x + 0.02),
                -high * 0.71,
                "Z"
            ),
            coat,
        );
    }
    hall += circle(wide * 0.02, -high * 0.90, wide * 0.10, "#FFE9A8");
    hall += ellipse(-wide * 0.02, -high * 0.06, wide * 0.30, high * 0.035, "#C2543F");
    let leaf = path(
        d!(
            "M",
            left,
            -high,
            "L",
            left - wide * 0.30,
            -high + 26.0,
            "L",
            left - wide * 0.30,
            14,
            "L",
            left,
            0,
            "Z"
        ),
        "#2B6E5A",
    )
    .svg()
        + path(
            d!(
                "M",
                left - wide * 0.05,
                -high * 0.88,
                "L",
                left - wide * 0.25,
                -high * 0.84,
                "L",
                left - wide * 0.25,
                -high * 0.56,
                "L",
                left - wide * 0.05,
                -high * 0.58,
                "Z"
            ),
            "#BFE5F2",
        )
        + circle(left - wide * 0.24, -high * 0.44, 6.0, "#FFC845");
    rect(left - 16.0, -high - 16.0, wide + 32.0, high + 16.0, "#FFF6E6", 10.0).svg()
        + &*clipped(ids, rect(left, -high, wide, high, "#000000", 6.0), hall)
        + &*leaf
}

/// A flight of stairs, going up to the right, with a rail. Origin: foot of the lowest step. `n` steps, `w`, `h`
/// of one.
pub(super) fn stairs(look: &Look, _: &Ids) -> String {
    let (count, wide, high) = (
        look.number("n", 6.0).clamp(2.0, 16.0) as i32,
        look.number("w", 70.0),
        look.number("h", 46.0),
    );
    let far = f64::from(count) * wide;
    let mut outline = "M0 0".to_owned();
    for step in 0..count {
        let (x, y) = (f64::from(step) * wide, f64::from(step + 1) * high);
        outline += &*format!(" L{} {} L{} {}", num(x), num(-y), num(x + wide), num(-y));
    }
    let mut svg = path(format!("{outline} L{} 0Z", num(far)), "#E4CDA4").svg();
    for step in 0..count {
        let (x, y) = (f64::from(step) * wide, f64::from(step + 1) * high);
        svg += rect(x - 6.0, -y, wide + 10.0, 13.0, "#F5E4C2", 5.0);
        svg += rect(x, -y + 13.0, 8.0, high - 13.0, "#C9AE80", 0.0);
    }
    if look.flag("rail", true) {
        // Posts stand in the middle of a tread and end in the rail, which is as steep as the stairs.
        let rail = |x: f64| (x, -x * high / wide - high * 0.5 - 104.0);
        let tread = |step: i32| (f64::from(step) + 0.5) * wide;
        for step in (0..count).filter(|step| step % 2 == 0 || step + 1 == count) {
            let x = tread(step);
            let foot = (x, -f64::from(step + 1) * high + 4.0);
            svg += stroke(d!("M", rail(x), "L", foot), "#B58E62", 8.0);
        }
        let line = d!("M", rail(tread(0) - wide * 0.2), "L", rail(tread(count - 1) + wide * 0.2));
        svg += stroke(line, "#7C4C34", 16.0);
    }
    svg
}

/// A yellow button with a bell. Origin: its middle. `pressed` makes it glow.
pub(super) fn bell_button(look: &Look, _: &Ids) -> String {
    let mut svg = String::new();
    if look.flag("pressed", true) {
        svg += circle(0.0, 0.0, 86.0, "#FFE98F").opacity(0.55);
    }
    svg += circle(0.0, 0.0, 64.0, "#E0A23B");
    svg += circle(0.0, -4.0, 58.0, "#FFC845");
    svg += path(
        "M0 -36 C-20 -36 -24 -18 -24 0 L-34 18 L34 18 L24 0 C24 -18 20 -36 0 -36 Z",
        "#1F2A44",
    )
    .soft("#1F2A44", 4.0);
    svg + circle(0.0, 27.0, 8.0, "#1F2A44") + rect(-5.0, -46.0, 10.0, 12.0, "#1F2A44", 4.0)
}
