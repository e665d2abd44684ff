//! Doors, stairs, cellars, lifts: parts of houses that matter.

use super::outdoors;
use crate::colour::dark;
use crate::draw::{Ids, Place, circle, clipped, d, ellipse, group, num, path, rect, stroke};
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

/// Two steps before a door. Origin: bottom centre.
pub(super) fn steps(look: &Look, _: &Ids) -> String {
    let wide = look.number("w", 240.0);
    rect(-wide / 2.0, -26.0, wide, 26.0, "#CDBFA8", 5.0).svg()
        + rect(-wide / 2.0 + 24.0, -50.0, wide - 48.0, 26.0, "#DDD0BA", 5.0)
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

/// A cellar door, half shut; behind it steps go down into water. Origin: bottom centre of the opening.
/// `w`, `h`; `dry` leaves the water out; `bike`.
pub(super) fn cellar_door(look: &Look, ids: &Ids) -> String {
    let (wide, high, is_dry) =
        (look.number("w", 330.0), look.number("h", 560.0), look.flag("dry", false));
    let left = -wide / 2.0;
    let mut below = rect(left, -high, wide, high, "#B9AE9C", 0.0).svg();
    below += rect(left, -high, wide, high * 0.42, "#CBC0AC", 0.0);
    for step in 0..6 {
        let inset = f64::from(step) * wide * 0.035;
        let y = -f64::from(step) * 8.0 - 12.0 + f64::from(step) * 46.0 - high * 0.50;
        below += rect(
            left + inset,
            y,
            wide - inset * 2.0,
            48.0,
            &dark("#D8C7A6", 0.05 * f64::from(step)),
            4.0,
        );
        below += rect(left + inset, y, wide - inset * 2.0, 11.0, "#EADBBB", 4.0);
    }
    if look.flag("bike", true) {
        below +=
            group(outdoors::bicycle(look, ids), Place::at(wide * 0.14, -high * 0.03).scaled(0.86));
    }
    if !is_dry {
        below += rect(left, -high * 0.22, wide, high * 0.22, "#5B9BD0", 0.0).opacity(0.88);
        below += stroke(
            d!("M", left, -high * 0.22, "q", wide * 0.25, -10, wide * 0.5, 0, "t", wide * 0.5, 0),
            "#DDF1FB",
            7.0,
        );
        below += stroke(
            d!(
                "M",
                left + 30.0,
                -high * 0.12,
                "q",
                22,
                -9,
                44,
                0,
                "t",
                44,
                0,
                "M",
                wide * 0.1,
                -high * 0.07,
                "q",
                22,
                -9,
                44,
                0,
                "t",
                44,
                0
            ),
            "#CBE8F7",
            5.0,
        );
    }
    rect(left - 22.0, -high - 22.0, wide + 44.0, high + 22.0, "#FFF6E6", 10.0).svg()
        + &*clipped(ids, rect(left, -high, wide, high, "#000000", 4.0), below)
}

/// A house cut open: cellar below with water and a bicycle, a bright floor above, stairs between. Origin:
/// bottom centre at street level.
pub(super) fn cut_house(look: &Look, ids: &Ids) -> String {
    let mut svg =
        path("M-330 -470 L-120 -640 L120 -640 L330 -470 Z", "#B5533F").soft("#B5533F", 14.0).svg();
    svg += rect(-290.0, -470.0, 580.0, 470.0, "#F4C58D", 0.0);
    svg += rect(-262.0, -446.0, 524.0, 210.0, "#FFF3CF", 8.0);
    svg += rect(-262.0, -212.0, 524.0, 196.0, "#F3E3C2", 8.0);
    svg += rect(-290.0, -236.0, 580.0, 24.0, "#C98B5A", 0.0);
    svg += rect(-290.0, -20.0, 580.0, 24.0, "#C98B5A", 0.0);
    let flight = Look::new(toml::Table::new());
    svg += group(stairs(&flight, ids), Place::at(-40.0, -18.0).scaled(0.62));
    // The cellar, below the street.
    svg += rect(-290.0, 4.0, 580.0, 196.0, "#8C8377", 0.0);
    svg += rect(-266.0, 14.0, 532.0, 170.0, "#C9BFAE", 8.0);
    svg += group(outdoors::bicycle(look, ids), Place::at(-110.0, 178.0).scaled(0.9));
    let water = rect(-266.0, 96.0, 532.0, 88.0, "#5B9BD0", 0.0).opacity(0.88).svg()
        + stroke("M-266 96 q66 -10 133 0 t133 0 t133 0 t133 0", "#DDF1FB", 7.0);
    svg + &*water
}

/// A low socket with its plug and cord in a puddle. Origin: bottom centre of the wall.
pub(super) fn plug_in_water(look: &Look, ids: &Ids) -> String {
    let mut svg = rect(-180.0, -330.0, 96.0, 120.0, "#FFFFFF", 22.0).svg()
        + rect(-168.0, -318.0, 72.0, 96.0, "none", 16.0).outline("#D5DBE6", 6.0);
    svg += circle(-132.0, -270.0, 26.0, "#E3E8F0");
    svg += circle(-141.0, -270.0, 5.0, "#1F2A44");
    svg += circle(-123.0, -270.0, 5.0, "#1F2A44");
    svg += group(outdoors::puddle(look, ids), Place::at(40.0, -30.0).scaled(1.25));
    svg += stroke("M300 -120 C240 -60 210 -10 130 -34 C90 -46 70 -40 46 -40", "#39456B", 15.0);
    svg += rect(-28.0, -64.0, 80.0, 52.0, "#46547C", 18.0);
    svg += rect(20.0, -64.0, 32.0, 52.0, "#39456B", 16.0);
    svg + rect(-56.0, -54.0, 30.0, 9.0, "#C4CCDC", 4.0)
        + rect(-56.0, -32.0, 30.0, 9.0, "#C4CCDC", 4.0)
}

/// A lift with open doors and a lit cabin. Origin: bottom centre. `open`.
pub(super) fn lift_doors(look: &Look, _: &Ids) -> String {
    let gap = if look.flag("open", true) { 120.0 } else { 0.0 };
    let mut svg = rect(-180.0, -460.0, 360.0, 460.0, "#8A97AB", 16.0).svg()
        + rect(-156.0, -440.0, 312.0, 440.0, "#FFF3CF", 8.0);
    svg += rect(-156.0, -180.0, 312.0, 14.0, "#9AA3B5", 6.0);
    svg += rect(-156.0, -36.0, 312.0, 36.0, "#C9AE80", 0.0);
    for (x, wide) in [(-156.0, 156.0 - gap), (gap, 156.0 - gap)] {
        svg += rect(x, -440.0, wide, 440.0, "#C9D3DE", 4.0);
        svg += rect(x + wide - 14.0, -440.0, 14.0, 440.0, "#B2BECC", 4.0);
    }
    svg += rect(206.0, -280.0, 60.0, 110.0, "#E3E8F0", 16.0);
    svg + path("M236 -262 L254 -234 L218 -234 Z", "#1F8F95")
        + path("M236 -188 L254 -216 L218 -216 Z", "#1F8F95")
}

/// A lift's panel at wheelchair height with one big bell button. Origin: its middle. `pressed`.
pub(super) fn lift_panel(look: &Look, ids: &Ids) -> String {
    let mut svg = rect(-80.0, -190.0, 160.0, 380.0, "#EEF2F6", 30.0).svg()
        + rect(44.0, -190.0, 36.0, 380.0, "#D7DEE7", 30.0);
    for y in [-130.0, -62.0] {
        for x in [-34.0, 34.0] {
            svg += circle(x, y, 26.0, "#C4CCDC");
            svg += circle(x, y, 19.0, "#FFFFFF");
        }
    }
    svg + group(bell_button(look, ids), Place::at(0.0, 80.0))
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
