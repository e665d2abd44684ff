//! Water that stands in streets and houses, and what a flood needs: houses cut open, wet plugs, a cloth that waves.

use super::outdoors;
use crate::colour::{dark, light};
use crate::draw::{Ids, Place, circle, clipped, d, ellipse, group, path, rect, stroke};
use crate::look::Look;

const EDGE: &str = "#E3F4FC";
const RIPPLE: &str = "#CBE8F7";
const RAIN_SKY: &str = "#B7CEDB";

fn gradient(id: &str, top: &str, bottom: &str) -> String {
    format!(
        "<defs><linearGradient id=\"{id}\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\"><stop offset=\"0\" stop-color=\"{top}\"/><stop offset=\"1\" stop-color=\"{bottom}\"/></linearGradient></defs>"
    )
}

/// One small wave.
fn ripple(x: f64, y: f64, long: f64) -> String {
    stroke(d!("M", x, y, "q", long / 4.0, -9, long / 2.0, 0, "t", long / 2.0, 0), RIPPLE, 5.0).svg()
}

/// Quiet waves scattered over a band; a small table says where.
fn ripples((x, y): (f64, f64), (wide, high): (f64, f64), count: u32) -> String {
    (0..count)
        .map(|place| {
            let (across, down) =
                (f64::from(place * 37 % 100) / 100.0, f64::from(place * 53 % 100) / 100.0);
            let long = 56.0 + f64::from(place * 17 % 40);
            ripple(x + across * (wide - long).max(0.0), y + down * high, long)
        })
        .collect()
}

/// Standing water. Origin: the picture's corner. `x`, `y`, `w`, `h`; `left`, `right`: how far its shore runs
/// outwards on that side on the way to the front (negative: inwards), 0 for none; `n` waves.
pub(super) fn water(look: &Look, ids: &Ids) -> String {
    let (x, y) = (look.number("x", -20.0), look.number("y", 700.0));
    let (wide, high) = (look.number("w", 1240.0), look.number("h", 920.0 - y));
    let (left, right) = (look.number("left", 0.0), look.number("right", 0.0));
    let count = look.number("n", 9.0).clamp(0.0, 30.0) as u32;
    let (end, low, id) = (x + wide, y + high, ids.next());
    let top = d!("M", x, y, "q", wide * 0.25, -8, wide * 0.5, 0, "t", wide * 0.5, 0);
    let shore = |from: (f64, f64), to: (f64, f64)| {
        let third = |share: f64, bow: f64| {
            (from.0 + (to.0 - from.0) * share + bow, from.1 + (to.1 - from.1) * share)
        };
        d!("C", third(0.3, 34.0), third(0.62, -34.0), to)
    };
    let down = shore((end, y), (end + right, low));
    let up = shore((x - left, low), (x, y));
    let mut svg = gradient(&id, "#7DBCE2", "#3F7FBF")
        + path(format!("{top} {down} {} {up}Z", d!("L", (x - left, low))), &format!("url(#{id})"));
    if right.abs() > 0.5 {
        svg += stroke(format!("{} {down}", d!("M", (end, y))), EDGE, 8.0);
    }
    if left.abs() > 0.5 {
        svg += stroke(format!("{} {up}", d!("M", (x - left, low))), EDGE, 8.0);
    }
    svg += stroke(top, EDGE, 7.0);
    let (inner_left, inner_right) = (x.max(x - left) + 40.0, end.min(end + right) - 40.0);
    svg + &*ripples(
        (inner_left, y + 30.0),
        ((inner_right - inner_left).max(80.0), (high - 56.0).max(10.0)),
        count,
    )
}

/// A grey sky with soft clouds and rain, over the whole picture. Origin: the picture's corner. `rain`.
pub(super) fn rain_sky(look: &Look, ids: &Ids) -> String {
    let id = ids.next();
    let mut svg = gradient(&id, "#A9C6D6", "#E6EEE8")
        + rect(0.0, 0.0, 1200.0, 900.0, &format!("url(#{id})"), 0.0);
    for (x, y, scale, fill) in [
        (250.0, 110.0, 1.6, "#EEF3F6"),
        (620.0, 70.0, 1.3, "#E3EBF0"),
        (1000.0, 120.0, 1.5, "#EEF3F6"),
    ] {
        let puffs = ellipse(0.0, 0.0, 70.0, 26.0, fill).svg()
            + circle(-28.0, -16.0, 28.0, fill)
            + circle(14.0, -26.0, 38.0, fill)
            + circle(48.0, -8.0, 24.0, fill);
        svg += group(puffs, Place::at(x, y).scaled(scale)).opacity(0.9);
    }
    if look.flag("rain", true) {
        for drop in 0..34_u32 {
            let (x, y) = (f64::from(drop * 389 % 1230), 60.0 + f64::from(drop * 233 % 520));
            svg += stroke(d!("M", x, y, "l", -8, 26), "#FFFFFF", 4.0).opacity(0.6);
        }
    }
    svg
}

/// A street lamp. Origin: its foot. `h`.
pub(super) fn lamp_post(look: &Look, _: &Ids) -> String {
    let high = look.number("h", 420.0);
    rect(-9.0, -high, 18.0, high, "#5A6480", 6.0).svg()
        + rect(-18.0, -70.0, 36.0, 70.0, "#4A5470", 8.0)
        + stroke(d!("M", 0, -high + 8.0, "q", 4, -38, 60, -34), "#5A6480", 14.0)
        + path(d!("M", 44, -high - 34.0, "l", 50, 0, "l", 12, 34, "l", -74, 0, "Z"), "#4A5470")
        + ellipse(69.0, -high + 2.0, 34.0, 9.0, "#FFE9A8")
}

/// A house with one large open window up high, in two parts: `part = "back"` is the roof, the wall and the
/// lit room, `part = "front"` is the wall below the sill, drawn over who stands inside. Origin: the middle of
/// the sill. The opening is 440 by 330; `low` how far the wall goes down.
pub(super) fn window_house(look: &Look, _: &Ids) -> String {
    let (wall, roof) = (look.colour("wall", "#F4C58D"), look.colour("roof", "#B5533F"));
    let low = look.number("low", 400.0);
    if look.word("part", "back") == "front" {
        let mut svg = rect(-284.0, 14.0, 568.0, low - 14.0, &wall, 0.0).svg()
            + rect(214.0, 14.0, 70.0, low - 14.0, &dark(&wall, 0.10), 0.0)
            + rect(-284.0, 84.0, 568.0, 12.0, &dark(&wall, 0.14), 0.0);
        for x in [-176.0, -36.0] {
            svg += rect(x - 52.0, 132.0, 104.0, 124.0, "#FFF8EA", 8.0);
            svg += rect(x - 42.0, 142.0, 84.0, 104.0, "#8FB7CB", 4.0);
            svg += rect(x - 4.0, 138.0, 8.0, 112.0, "#FFF8EA", 0.0);
            svg += rect(x - 60.0, 252.0, 120.0, 14.0, &dark(&wall, 0.25), 5.0);
        }
        svg += rect(76.0, 128.0, 124.0, low - 128.0, "#FFF8EA", 8.0);
        svg += rect(88.0, 140.0, 100.0, low - 140.0, "#2B6E5A", 6.0);
        svg += rect(104.0, 158.0, 68.0, 58.0, "#8FB7CB", 6.0);
        svg += circle(172.0, 262.0, 7.0, "#FFC845");
        return svg
            + rect(-254.0, -14.0, 508.0, 32.0, "#FFF8EA", 10.0)
            + rect(-254.0, 8.0, 508.0, 10.0, &dark("#FFF8EA", 0.14), 5.0);
    }
    let mut svg =
        path("M-308 -366 L-200 -520 L200 -520 L308 -366 Z", &roof).soft(&roof, 14.0).svg();
    svg += rect(-284.0, -366.0, 568.0, low + 366.0, &wall, 0.0);
    svg += rect(-292.0, -372.0, 584.0, 14.0, &dark(&wall, 0.2), 6.0);
    svg += rect(214.0, -358.0, 70.0, low + 358.0, &dark(&wall, 0.10), 0.0);
    svg += rect(-240.0, -346.0, 480.0, 352.0, "#FFF8EA", 12.0);
    svg += rect(-220.0, -328.0, 440.0, 330.0, "#FFE3A3", 4.0);
    svg += rect(-220.0, -328.0, 440.0, 74.0, "#FFEFC4", 4.0);
    svg += rect(40.0, -246.0, 120.0, 90.0, "#8A5A3C", 6.0);
    svg += rect(50.0, -236.0, 100.0, 70.0, "#CDEAF3", 4.0);
    svg += path("M50 -196 Q80 -224 104 -196 T150 -202 L150 -166 L50 -166Z", "#8CCB8E");
    // The two wings of the window stand open to the outside.
    svg += path("M-240 -346 L-300 -322 L-300 22 L-240 6 Z", "#FFF8EA");
    svg += path("M-248 -322 L-290 -304 L-290 2 L-248 -12 Z", "#9CCFE6");
    svg += path("M240 -346 L300 -322 L300 22 L240 6 Z", "#FFF8EA");
    svg + path("M248 -322 L290 -304 L290 2 L248 -12 Z", "#9CCFE6")
}

/// A bright cloth with hem and stripes, streaming to the right. Origin: the corner that is held. `k1`, `k2`.
pub(super) fn towel(look: &Look, ids: &Ids) -> String {
    let (cotton, stripe) = (look.colour("k1", "orange"), look.colour("k2", "#FFF4DF"));
    let outline = "M-8 -8 C34 -44 70 14 118 -14 C152 -34 184 -14 214 -30 L226 104 C194 122 166 98 128 116 C84 138 52 84 14 124 Z";
    let mut body = path(outline, &cotton).svg();
    // Stripes along both short sides, folds between them.
    for x in [26.0, 48.0, 172.0, 194.0] {
        body +=
            stroke(d!("M", x, -50, "C", x + 14.0, 0, x - 4.0, 50, x + 12.0, 140), &stripe, 10.0);
    }
    for (x, wide) in [(72.0, 26.0), (142.0, 24.0)] {
        body += path(
            d!(
                "M",
                x,
                -60,
                "C",
                x + 20.0,
                -10,
                x - 6.0,
                60,
                x + 12.0,
                150,
                "l",
                wide,
                0,
                "C",
                x + wide - 12.0,
                60,
                x + wide + 12.0,
                0,
                x + wide * 0.4,
                -60,
                "Z"
            ),
            &dark(&cotton, 0.16),
        );
        body += stroke(
            d!(
                "M",
                x + wide + 10.0,
                -50,
                "C",
                x + wide + 24.0,
                0,
                x + wide,
                50,
                x + wide + 14.0,
                140
            ),
            &light(&cotton, 0.35),
            5.0,
        );
    }
    let hem = path(outline, "none").soft(&dark(&cotton, 0.2), 4.0);
    path(outline, &cotton).svg() + &*clipped(ids, path(outline, "#000000"), body) + hem
}

/// Plugs in a row on a lead, lying in water on the floor; the lead comes from a socket in the wall. Origin: the
/// middle of the water. `w`, `h` of the water.
pub(super) fn wet_plug(look: &Look, ids: &Ids) -> String {
    let (a, b, id) = (look.number("w", 560.0) / 2.0, look.number("h", 150.0) / 2.0, ids.next());
    let mut svg = rect(-a + 6.0, -370.0, 104.0, 104.0, "#FFFFFF", 22.0).svg()
        + rect(-a + 17.0, -359.0, 82.0, 82.0, "#EEF2F6", 16.0)
        + circle(-a + 58.0, -318.0, 30.0, "#D5DBE6");
    // The shape of water that has run out: soft and uneven.
    let shore = d!(
        "M",
        -a,
        6,
        "C",
        -a,
        -b * 0.7,
        -a * 0.62,
        -b * 0.62,
        -a * 0.36,
        -b * 0.82,
        "C",
        -a * 0.1,
        -b * 1.04,
        a * 0.26,
        -b,
        a * 0.5,
        -b * 0.72,
        "C",
        a * 0.74,
        -b * 0.46,
        a,
        -b * 0.5,
        a,
        4,
        "C",
        a,
        b * 0.6,
        a * 0.66,
        b * 0.56,
        a * 0.42,
        b * 0.84,
        "C",
        a * 0.16,
        b * 1.1,
        -a * 0.2,
        b * 0.84,
        -a * 0.48,
        b * 0.9,
        "C",
        -a * 0.84,
        b,
        -a,
        b * 0.6,
        -a,
        6,
        "Z"
    );
    svg += &*gradient(&id, "#8CC6E8", "#4C8CCB");
    svg += path(&shore, &format!("url(#{id})")).soft(EDGE, 6.0);
    svg += &*(ripple(-a * 0.74, b * 0.36, 76.0) + &*ripple(a * 0.3, b * 0.5, 90.0));
    svg += &*(ripple(a * 0.52, -b * 0.28, 70.0) + &*ripple(-a * 0.2, b * 0.68, 64.0));
    // The lead: from the plug in the socket down the wall into the water.
    svg += stroke(
        d!(
            "M",
            -a + 58.0,
            -300,
            "C",
            -a + 52.0,
            -180,
            -a + 30.0,
            -90,
            -a * 0.66,
            -46,
            "C",
            -a * 0.56,
            -30,
            -a * 0.5,
            -14,
            -a * 0.4,
            -4
        ),
        "#39456B",
        14.0,
    );
    svg += rect(-a + 34.0, -342.0, 48.0, 48.0, "#46547C", 16.0);
    // The row of sockets, tilted, half under water.
    let mut strip = rect(-130.0, -40.0, 260.0, 72.0, "#FFFFFF", 20.0).svg()
        + rect(-130.0, 8.0, 260.0, 24.0, "#D5DBE6", 12.0);
    for x in [-84.0, -8.0] {
        strip += ellipse(x, -10.0, 28.0, 20.0, "#C4CCDC");
        strip += circle(x - 9.0, -10.0, 4.5, "#1F2A44");
        strip += circle(x + 9.0, -10.0, 4.5, "#1F2A44");
    }
    strip += rect(44.0, -58.0, 58.0, 56.0, "#39456B", 16.0);
    strip += stroke("M74 -56 C78 -96 150 -92 158 -52 C166 -16 190 -4 226 6", "#39456B", 13.0);
    svg += group(strip, Place::at(-a * 0.02, 0.0).turned(4.0));
    svg += ellipse(-a * 0.02, 44.0, 146.0, 20.0, "#6FB0DE").opacity(0.8);
    svg += &*ripple(-a * 0.34, 34.0, 80.0);
    svg
}

/// A yellow triangle with a bolt: electricity. Origin: its middle. `r` half its width.
pub(super) fn shock(look: &Look, _: &Ids) -> String {
    let scale = look.number("r", 100.0) / 150.0;
    let sign = path("M0 -130 L150 120 L-150 120 Z", "#FFC845").soft("#FFC845", 60.0).svg()
        + path("M0 -118 L138 112 L-138 112 Z", "none").soft("#1F2A44", 16.0)
        + path("M18 -66 L-46 34 L-8 34 L-24 98 L48 -8 L10 -8 L34 -66 Z", "#1F2A44")
            .soft("#1F2A44", 6.0);
    group(sign, Place::at(0.0, 0.0).scaled(scale)).svg()
}

/// Houses across the street, standing in water up to their windows.
fn wet_street(left: f64, base: f64, wide: f64) -> String {
    let mut svg = String::new();
    let houses =
        [(0.16, "#F7DDB0", "#7A5D8C"), (0.52, "#F4C58D", "#B5533F"), (0.88, "#FFE7BF", "#3C8E94")];
    let one = wide * 0.32;
    for (x, wall, roof) in houses {
        let x = left + wide * x;
        svg += path(
            d!(
                "M",
                x - one * 0.56,
                base - one * 0.9,
                "L",
                x,
                base - one * 1.36,
                "L",
                x + one * 0.56,
                base - one * 0.9,
                "Z"
            ),
            roof,
        );
        svg += rect(x - one * 0.46, base - one * 0.9, one * 0.92, one * 0.9, wall, 0.0);
        for side in [-0.24, 0.24] {
            svg += rect(
                x + one * (side - 0.13),
                base - one * 0.74,
                one * 0.26,
                one * 0.3,
                "#FFF8EA",
                3.0,
            );
            svg += rect(
                x + one * (side - 0.09),
                base - one * 0.70,
                one * 0.18,
                one * 0.22,
                "#8FB7CB",
                2.0,
            );
        }
        svg +=
            rect(x - one * 0.14, base - one * 0.32, one * 0.28, one * 0.32, &dark(roof, 0.1), 4.0);
    }
    svg
}

/// A window from inside; outside it rains, and the street stands under water. Origin: its middle. `w`, `h`.
pub(super) fn wet_window(look: &Look, ids: &Ids) -> String {
    let (wide, high) = (look.number("w", 300.0), look.number("h", 320.0));
    let (left, top) = (-wide / 2.0, -high / 2.0);
    let level = top + high * 0.66;
    let mut view = rect(left, top, wide, high, RAIN_SKY, 0.0).svg();
    view += &*wet_street(left, level + high * 0.06, wide);
    view += rect(left, level, wide, high, "#5B9BD0", 0.0);
    view += stroke(
        d!("M", left, level, "q", wide * 0.25, -6, wide * 0.5, 0, "t", wide * 0.5, 0),
        EDGE,
        5.0,
    );
    view += &*ripples((left + 14.0, level + 22.0), (wide - 28.0, high * 0.24), 5);
    for drop in 0..12_u32 {
        let (x, y) = (
            left + (0.04 + f64::from(drop * 37 % 96) / 100.0) * wide,
            top + f64::from(drop * 53 % 56) / 100.0 * high,
        );
        view += stroke(d!("M", x, y, "l", -6, 20), "#FFFFFF", 4.0).opacity(0.8);
    }
    rect(left - 16.0, top - 16.0, wide + 32.0, high + 32.0, "#FFF9EE", 14.0).svg()
        + &*clipped(ids, rect(left, top, wide, high, "#000000", 6.0), view)
        + rect(-6.0, top, 12.0, high, "#FFF9EE", 0.0)
        + rect(left, -high * 0.12, wide, 10.0, "#FFF9EE", 0.0)
        + rect(left - 30.0, -top + 10.0, wide + 60.0, 22.0, "#F1E2C8", 8.0)
}

/// A flight of stairs up to the right, closed below. Origin: foot of the lowest step. `n` steps, `w`, `h` of
/// one; `rail` stands on the steps.
pub(super) fn flight(look: &Look, _: &Ids) -> String {
    let count = look.number("n", 6.0).clamp(2.0, 16.0) as i32;
    let (wide, high) = (look.number("w", 70.0), look.number("h", 46.0));
    let lift = look.number("lift", 120.0);
    let mut outline = "M0 0".to_owned();
    for step in 0..count {
        let (x, y) = (f64::from(step) * wide, f64::from(step + 1) * -high);
        outline += &*d!("", "L", x, y, "L", x + wide, y);
    }
    outline += &*d!("", "L", f64::from(count) * wide, 0, "Z");
    let mut svg = path(outline, "#E4CDA4").svg();
    for step in 0..count {
        let (x, y) = (f64::from(step) * wide, f64::from(step + 1) * -high);
        svg += rect(x, y + 6.0, 9.0, high - 6.0, "#C9AE80", 0.0);
        svg += rect(x - 8.0, y, wide + 10.0, 14.0, "#F8EACB", 5.0);
    }
    if look.flag("rail", true) {
        for step in 0..count {
            let (x, y) = ((f64::from(step) + 0.5) * wide, f64::from(step + 1) * -high);
            let post = if step == 0 || step == count - 1 { 14.0 } else { 7.0 };
            svg += stroke(d!("M", x, y - 2.0, "L", x, y - lift), "#B58E62", post);
        }
        let last = f64::from(count) - 0.5;
        svg += stroke(
            d!(
                "M",
                wide * 0.5 - 16.0,
                -high - lift + 10.0,
                "L",
                last * wide + 14.0,
                -f64::from(count) * high - lift - 9.0
            ),
            "#7C4C34",
            18.0,
        );
    }
    svg
}

/// A stairwell whose front door stands at the left: wall, low panels, landing wall. Origin: the picture's corner.
/// `floor` is where the floor begins.
pub(super) fn stairwell(look: &Look, _: &Ids) -> String {
    let floor = look.number("floor", 812.0);
    let mut svg = rect(0.0, 0.0, 1200.0, 900.0, "#DDECE4", 0.0).svg();
    for x in [300.0, 560.0, 820.0, 1080.0] {
        svg += rect(x, 0.0, 70.0, floor, "#E6F2EB", 0.0);
    }
    svg += rect(0.0, floor, 1200.0, 900.0 - floor, "#C9B089", 0.0);
    // The front door: rain behind its glass.
    let top = floor - 440.0;
    svg += rect(8.0, top - 18.0, 216.0, 458.0, "#FFF9EE", 12.0);
    svg += rect(26.0, top, 180.0, 440.0, "#2B6E5A", 8.0);
    svg += rect(160.0, top, 46.0, 440.0, &dark("#2B6E5A", 0.12), 8.0);
    svg += rect(54.0, top + 30.0, 124.0, 150.0, RAIN_SKY, 8.0);
    for (x, y) in [(74.0, 50.0), (156.0, 44.0), (92.0, 120.0), (142.0, 118.0)] {
        svg += stroke(d!("M", x, top + y, "l", -7, 26), "#FFFFFF", 5.0);
    }
    svg += rect(112.0, top + 30.0, 8.0, 150.0, "#2B6E5A", 0.0);
    svg += rect(54.0, top + 214.0, 124.0, 130.0, "none", 8.0).outline(&light("#2B6E5A", 0.2), 6.0);
    svg + circle(188.0, top + 232.0, 10.0, "#FFC845")
}

/// A bright open door with a warm room behind. Origin: bottom centre. `w`, `h`.
pub(super) fn warm_door(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 130.0), look.number("h", 300.0));
    let left = -wide / 2.0;
    rect(left - 14.0, -high - 14.0, wide + 28.0, high + 14.0, "#FFF9EE", 10.0).svg()
        + rect(left, -high, wide, high, "#FFE9B0", 4.0)
        + rect(left, -high, wide, high * 0.2, "#FFF3CF", 4.0)
        + path(
            d!(
                "M",
                left,
                0,
                "L",
                left + wide * 0.24,
                -high * 0.16,
                "L",
                -left,
                -high * 0.16,
                "L",
                -left,
                0,
                "Z"
            ),
            "#E3B27C",
        )
        + rect(left + wide * 0.42, -high * 0.66, wide * 0.4, high * 0.18, "#8FB7CB", 4.0)
}

/// A cellar cut open under a hall, in two parts: `part = "back"` is the walls, `part = "front"` the floor of the
/// hall, stairs down to the left, a bicycle, and water on the stairs. Origin: the picture's corner. `floor` of the
/// hall; the stairs begin at x = 430. `level` of the water.
pub(super) fn cellar_cut(look: &Look, ids: &Ids) -> String {
    let (floor, level) = (look.number("floor", 570.0), look.number("level", 738.0));
    if look.word("part", "back") != "front" {
        let mut svg = rect(-10.0, -10.0, 1230.0, 920.0, "#D8CBB4", 0.0).svg();
        svg += rect(430.0, 0.0, 790.0, floor, "#F3DDB4", 0.0);
        svg += rect(430.0, floor - 214.0, 790.0, 214.0, "#E9CD9C", 0.0);
        svg += rect(430.0, floor - 222.0, 790.0, 14.0, "#FFF6E6", 0.0);
        svg += rect(430.0, floor - 18.0, 790.0, 18.0, "#FFF6E6", 0.0);
        svg += rect(-10.0, floor + 30.0, 1230.0, 300.0, "#B5AA98", 0.0);
        for (x, y) in [
            (480.0, 650.0),
            (640.0, 682.0),
            (1120.0, 646.0),
            (930.0, 672.0),
            (180.0, 640.0),
            (40.0, 680.0),
            (150.0, 300.0),
            (60.0, 420.0),
            (250.0, 200.0),
        ] {
            svg += rect(x, y, 58.0, 22.0, "#A79B88", 5.0);
        }
        return svg;
    }
    // The floor of the hall, cut, and the end of the wall over the door.
    let mut svg = rect(430.0, floor, 790.0, 16.0, "#C98B5A", 0.0).svg();
    svg += rect(430.0, floor + 14.0, 790.0, 24.0, "#8C8377", 0.0);
    svg += rect(404.0, -10.0, 40.0, 76.0, "#8C8377", 0.0);
    svg += rect(-10.0, level, 1230.0, 130.0, "#7DB4DF", 0.0);
    svg += rect(-10.0, 864.0, 1230.0, 50.0, "#6F675E", 0.0);
    let mut stringer = d!("M", 430, floor + 4.0);
    for step in 0..6 {
        let (x, y) = (430.0 - f64::from(step) * 58.0, floor + 46.0 * f64::from(step + 1));
        stringer += &*d!("", "L", x, y, "L", x - 58.0, y);
    }
    svg += path(format!("{stringer} L82 866 L430 866Z"), "#958A79");
    for step in 0..6 {
        let (x, y) = (430.0 - f64::from(step + 1) * 58.0, floor + 46.0 * f64::from(step + 1));
        svg += rect(x - 8.0, y, 66.0, 17.0, "#F3E6CA", 4.0);
        svg += rect(x + 50.0, y - 46.0, 8.0, 46.0, "#BFB096", 0.0);
    }
    svg += stroke(d!("M", 414, floor - 110.0, "L", 110, floor + 131.0), "#7C4C34", 14.0);
    svg += stroke(d!("M", 414, floor - 110.0, "L", 414, floor + 44.0), "#7C4C34", 11.0);
    svg += group(outdoors::bicycle(look, ids), Place::at(770.0, 862.0).scaled(1.3));
    svg += group(
        super::held::cardboard(look, ids),
        Place::at(1040.0, level + 40.0).scaled(0.9).turned(-9.0),
    );
    svg += rect(-10.0, level, 1230.0, 128.0, "#4F93CE", 0.0).opacity(0.5);
    svg += stroke(
        d!("M", -10, level, "q", 150, -10, 300, 0, "t", 300, 0, "t", 300, 0, "t", 340, 0),
        EDGE,
        9.0,
    );
    svg + &*ripples((30.0, level + 34.0), (1120.0, 76.0), 9)
}

/// The leaf of the cellar door, half shut, seen along the wall. Origin: the foot of its hinge. `h`.
pub(super) fn cellar_leaf(look: &Look, _: &Ids) -> String {
    let high = look.number("h", 500.0);
    let green = look.colour("k1", "forest");
    path(d!("M", 0, 0, "L", 0, -high, "L", 124, -high + 34.0, "L", 124, -22, "Z"), &green)
        .soft(&green, 6.0)
        .svg()
        + path(
            d!(
                "M",
                22,
                -high + 62.0,
                "L",
                102,
                -high + 80.0,
                "L",
                102,
                -high * 0.56,
                "L",
                22,
                -high * 0.55,
                "Z"
            ),
            &light(&green, 0.16),
        )
        + path(
            d!("M", 22, -high * 0.48, "L", 102, -high * 0.49, "L", 102, -54, "L", 22, -40, "Z"),
            &light(&green, 0.16),
        )
        + rect(-8.0, -high - 10.0, 14.0, high + 10.0, "#FFF6E6", 4.0)
        + circle(110.0, -high * 0.52, 10.0, "#FFC845")
}

/// A house cut open in a flooded street: a dry room above, stairs down into a cellar full of water, the street
/// under water as high. Origin: the picture's corner.
pub(super) fn house_cut(look: &Look, ids: &Ids) -> String {
    let level = 640.0;
    let mut svg = rect(-10.0, 770.0, 1230.0, 140.0, "#A88C6C", 0.0).svg();
    svg += rect(-10.0, 764.0, 1230.0, 20.0, "#8F98AE", 0.0);
    // Roof, walls, room.
    svg += path("M214 150 L372 -60 L828 -60 L986 150 Z", "#B5533F").soft("#B5533F", 14.0);
    svg += rect(262.0, 150.0, 676.0, 630.0, "#F4C58D", 0.0);
    svg += rect(250.0, 146.0, 700.0, 14.0, &dark("#F4C58D", 0.2), 6.0);
    svg += rect(290.0, 176.0, 620.0, 364.0, "#FFF3CF", 6.0);
    svg += rect(290.0, 400.0, 620.0, 140.0, "#FBE3B4", 0.0);
    // Cellar.
    svg += rect(262.0, 566.0, 676.0, 304.0, "#8C8377", 0.0);
    svg += rect(290.0, 566.0, 620.0, 274.0, "#C9BFAE", 0.0);
    svg += rect(290.0, level, 620.0, 200.0, "#7DB4DF", 0.0);
    svg += rect(262.0, 540.0, 388.0, 28.0, "#C98B5A", 0.0);
    svg += rect(880.0, 540.0, 58.0, 28.0, "#C98B5A", 0.0);
    let mut stringer = "M650 544".to_owned();
    for step in 0..6 {
        let (x, y) = (650.0 + f64::from(step) * 39.0, 540.0 + 50.0 * f64::from(step + 1));
        stringer += &*d!("", "L", x, y, "L", x + 39.0, y);
    }
    svg += path(format!("{stringer} L650 840Z"), "#A2947C");
    for step in 0..5 {
        let (x, y) = (650.0 + f64::from(step) * 39.0, 540.0 + 50.0 * f64::from(step + 1));
        svg += rect(x - 2.0, y, 44.0, 13.0, "#EADBBB", 4.0);
        svg += rect(x - 2.0, y - 50.0, 8.0, 50.0, "#C9AE80", 0.0);
    }
    svg += stroke("M650 540 L650 438 L664 428 L884 712", "#7C4C34", 12.0);
    svg += group(outdoors::bicycle(look, ids), Place::at(450.0, 838.0).scaled(1.3));
    // Steps before the house, at the right.
    for step in 0..4 {
        let (x, y) = (938.0 + f64::from(step) * 32.0, 566.0 + f64::from(step) * 50.0);
        svg += rect(
            938.0,
            y,
            x - 938.0 + 40.0,
            50.0,
            if step % 2 == 0 { "#CDBFA8" } else { "#DDD0BA" },
            4.0,
        );
    }
    // The same water inside and outside.
    svg += rect(290.0, level, 620.0, 200.0, "#4F93CE", 0.0).opacity(0.5);
    svg += stroke(
        d!("M", 290, level, "q", 78, -9, 155, 0, "t", 155, 0, "t", 155, 0, "t", 155, 0),
        EDGE,
        7.0,
    );
    svg += &*ripples((320.0, level + 40.0), (300.0, 60.0), 3);
    for (x, wide) in [(-10.0, 272.0), (938.0, 282.0)] {
        svg += rect(x, level, wide, 132.0, "#5B9BD0", 0.0).opacity(0.86);
        svg += stroke(
            d!("M", x, level, "q", wide / 4.0, -9, wide / 2.0, 0, "t", wide / 2.0, 0),
            EDGE,
            7.0,
        );
        svg += &*ripples((x + 20.0, level + 30.0), (wide - 40.0, 80.0), 4);
    }
    svg
}

/// A green hill with a dry road that leads up to two houses. Origin: the picture's corner.
pub(super) fn high_road(_: &Look, _: &Ids) -> String {
    let mut svg = path(
        "M240 900 C330 800 400 640 520 500 C620 380 720 290 860 270 L1220 250 L1220 900Z",
        "#9CCB92",
    )
    .svg();
    svg +=
        path("M330 900 C430 800 600 720 760 680 C920 640 1080 560 1220 540 L1220 900Z", "#8CC682");
    // The road: broad in front, one bend at the right, then back up to the door.
    svg += path(
        "M330 900 C500 822 780 790 960 740 C1050 712 1110 680 1106 640 C1102 600 1010 580 930 550 C830 510 770 450 780 380 C784 340 810 310 836 286 L884 286 C868 320 842 350 842 386 C842 440 900 476 990 506 C1110 546 1180 580 1184 640 C1188 720 1110 770 1010 812 C930 846 880 872 850 900Z",
        "#EBD3A6",
    );
    svg += stroke("M366 900 C520 832 800 798 970 750 C1062 722 1124 690 1120 640", "#F8E8C8", 7.0);
    svg += &*pines();
    svg
}

fn pines() -> String {
    let green = "#2B6E5A";
    let one = rect(-10.0, -40.0, 20.0, 40.0, "#7C4C34", 0.0).svg()
        + path("M0 -250 L58 -130 L30 -136 L74 -36 L-74 -36 L-30 -136 L-58 -130Z", green)
            .soft(green, 12.0);
    [(1080.0, 300.0, 0.5), (1140.0, 330.0, 0.42), (640.0, 420.0, 0.4)]
        .into_iter()
        .map(|(x, y, scale)| group(one.clone(), Place::at(x, y).scaled(scale)).svg())
        .collect()
}

/// A long table from the front with a cloth over it. Origin: bottom centre. `w`, `h`, `k1`.
pub(super) fn long_table(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 640.0), look.number("h", 240.0));
    let cloth = look.colour("k1", "#FFF4DF");
    let (half, fall) = (wide / 2.0, 166.0);
    let mut svg = String::new();
    for x in [-half + 40.0, half - 70.0] {
        svg += rect(x, -high + 60.0, 30.0, high - 60.0, &dark("#C98B5A", 0.22), 8.0);
    }
    svg += path(
        d!(
            "M",
            -half,
            -high + 50.0,
            "L",
            half,
            -high + 50.0,
            "L",
            half,
            -high + 50.0 + fall,
            "q",
            -wide / 16.0,
            22,
            -wide / 8.0,
            0,
            "t",
            -wide / 8.0,
            0,
            "t",
            -wide / 8.0,
            0,
            "t",
            -wide / 8.0,
            0,
            "t",
            -wide / 8.0,
            0,
            "t",
            -wide / 8.0,
            0,
            "t",
            -wide / 8.0,
            0,
            "t",
            -wide / 8.0,
            0,
            "Z"
        ),
        &dark(&cloth, 0.08),
    );
    svg +=
        stroke(d!("M", -half + 6.0, -high + 112.0, "L", half - 6.0, -high + 112.0), "#F0765A", 9.0);
    svg += path(
        d!(
            "M",
            -half + 44.0,
            -high,
            "L",
            half - 44.0,
            -high,
            "L",
            half,
            -high + 54.0,
            "L",
            -half,
            -high + 54.0,
            "Z"
        ),
        &cloth,
    )
    .soft(&cloth, 8.0);
    svg + &*fruit(half * 0.3, -high)
}

/// A bowl of apples on a table.
fn fruit(middle: f64, top: f64) -> String {
    let mut svg = String::new();
    for (x, y, apple) in [
        (-34.0, 6.0, "#D94A3D"),
        (4.0, 0.0, "#5DAE6B"),
        (38.0, 6.0, "#D94A3D"),
        (16.0, 10.0, "#FFC845"),
    ] {
        svg += circle(middle + x, top + y - 12.0, 22.0, apple);
    }
    svg += path(
        d!(
            "M",
            middle - 76.0,
            top + 2.0,
            "l",
            152,
            0,
            "q",
            -12,
            44,
            -50,
            44,
            "l",
            -52,
            0,
            "q",
            -38,
            0,
            -50,
            -44,
            "Z"
        ),
        "#3A78C2",
    );
    svg
}

/// A child's drawing on paper: a house, the sun, a tree. Origin: its middle. `w` its width.
pub(super) fn drawing(look: &Look, _: &Ids) -> String {
    let scale = look.number("w", 200.0) / 200.0;
    let sheet = rect(-100.0, -74.0, 200.0, 148.0, "#FFFFFF", 6.0).outline("#C9D2DE", 4.0).svg()
        + path("M-94 44 Q-40 30 10 42 T94 38 L94 68 L-94 68 Z", "#8CCB8E")
        + circle(-62.0, -40.0, 17.0, "#FFC845")
        + stroke(
            "M-62 -68 L-62 -64 M-34 -40 L-38 -40 M-43 -60 L-46 -57 M-42 -20 L-45 -23",
            "#FFC845",
            6.0,
        )
        + rect(-22.0, -10.0, 74.0, 60.0, "#F4C58D", 3.0)
        + path("M-34 -8 L15 -54 L64 -8 Z", "#D94A3D").soft("#D94A3D", 6.0)
        + rect(6.0, 16.0, 22.0, 34.0, "#7C4C34", 3.0)
        + rect(-12.0, 2.0, 16.0, 16.0, "#8FD0EA", 2.0)
        + stroke("M78 44 L78 14", "#7C4C34", 8.0)
        + circle(78.0, 0.0, 19.0, "#5DAE6B");
    group(sheet, Place::at(0.0, 0.0).scaled(scale)).svg()
}

/// A rod for curtains, with a knob at both ends. Origin: its middle. `w`.
pub(super) fn rod(look: &Look, _: &Ids) -> String {
    let half = look.number("w", 440.0) / 2.0;
    let mut svg = rect(-half, -8.0, half * 2.0, 16.0, "#7C4C34", 8.0).svg();
    for x in [-half, half] {
        svg += circle(x, 0.0, 17.0, "#8A5A3C");
    }
    svg
}

/// A patch of even ground. Origin: its middle. `w`, `h`, `k1`.
pub(super) fn patch(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 400.0), look.number("h", 80.0));
    ellipse(0.0, 0.0, wide / 2.0, high / 2.0, &look.colour("k1", "#A9D08E")).svg()
}

/// The stone steps before a house door, seen from the side, going down to the right. Origin: the outer corner
/// of the landing. `n` steps, `w`, `h` of one, `long` of the landing.
pub(super) fn door_steps(look: &Look, _: &Ids) -> String {
    let count = look.number("n", 3.0).clamp(1.0, 6.0) as i32;
    let (wide, high) = (look.number("w", 70.0), look.number("h", 46.0));
    let (long, deep) = (look.number("long", 340.0), 260.0);
    let mut svg = String::new();
    for step in (0..=count).rev() {
        let (x, y) = (f64::from(step) * wide, f64::from(step) * high);
        svg += rect(-long, y, long + x, deep, "#CBBDA5", 0.0);
        svg += rect(x - 9.0, y + 8.0, 9.0, high, "#B5A68B", 0.0);
        svg += rect(-long, y, long + x + 8.0, 16.0, "#EFE4D0", 6.0);
    }
    svg
}

/// The landing at the top of a flight, to the right. Origin: the edge of its floor. `long`, `deep`.
pub(super) fn landing(look: &Look, _: &Ids) -> String {
    let (long, deep) = (look.number("long", 260.0), look.number("deep", 560.0));
    rect(0.0, 0.0, long, deep, "#E4CDA4", 0.0).svg()
        + rect(-8.0, 0.0, long + 8.0, 14.0, "#F8EACB", 5.0)
}

/// A rail on the wall along a flight up to the right. Origin and `n`, `w`, `h` as the flight; `lift` over the edges.
pub(super) fn hand_rail(look: &Look, _: &Ids) -> String {
    let count = look.number("n", 6.0).clamp(2.0, 16.0);
    let (wide, high, lift) =
        (look.number("w", 70.0), look.number("h", 46.0), look.number("lift", 150.0));
    let at = |x: f64| -x * high / wide - lift;
    let (from, to) = (wide * 0.2, count * wide);
    let mut svg = String::new();
    for share in [0.06, 0.37, 0.68, 0.97] {
        let x = from + (to - from) * share;
        svg += stroke(d!("M", x, at(x) + 20.0, "L", x, at(x)), "#B58E62", 9.0);
    }
    svg + stroke(
        d!(
            "M",
            from - 26.0,
            at(from),
            "L",
            from,
            at(from),
            "L",
            to,
            at(to),
            "L",
            to + 60.0,
            at(to)
        ),
        "#7C4C34",
        16.0,
    )
}

/// A house cut open: an upper room with a lamp, stairs down, and the low room under the ground marked. Origin: the
/// middle of its ground line.
pub(super) fn cellar_house(_: &Look, _: &Ids) -> String {
    let mut svg = rect(-270.0, 0.0, 540.0, 240.0, "#A88C6C", 26.0).svg();
    svg += rect(-280.0, -8.0, 560.0, 20.0, "#7FB069", 10.0);
    svg += path("M-196 -146 L-88 -252 L88 -252 L196 -146 Z", "#B5533F").soft("#B5533F", 12.0);
    svg += rect(-164.0, -146.0, 328.0, 150.0, "#F4C58D", 0.0);
    svg += rect(-122.0, -110.0, 66.0, 70.0, "#FFF8EA", 6.0);
    svg += rect(-114.0, -102.0, 50.0, 54.0, "#9CCFE6", 3.0);
    svg += rect(-92.0, -106.0, 6.0, 62.0, "#FFF8EA", 0.0);
    svg += rect(60.0, -118.0, 68.0, 122.0, "#8A3F30", 8.0);
    svg += circle(116.0, -56.0, 5.0, "#FFC845");
    // The low room, lit and framed, under the ground.
    svg += rect(-164.0, 4.0, 328.0, 206.0, "#6F675E", 0.0);
    svg += rect(-142.0, 22.0, 284.0, 168.0, "#FFE3A3", 4.0);
    svg += stroke("M44 22 L44 44", "#5A6480", 5.0);
    svg += circle(44.0, 52.0, 13.0, "#FFF3B8");
    svg += rect(-164.0, 4.0, 328.0, 18.0, "#8C8377", 0.0);
    svg += rect(-140.0, 4.0, 96.0, 18.0, "#FFE3A3", 0.0);
    let mut stringer = "M-142 22".to_owned();
    for step in 0..6 {
        let (x, y) = (-142.0 + f64::from(step) * 26.0, 24.0 + 28.0 * f64::from(step));
        stringer += &*d!("", "L", x, y, "L", x + 26.0, y);
    }
    svg += path(format!("{stringer} L14 190 L-142 190Z"), "#C9AE80");
    for step in 0..6 {
        let (x, y) = (-142.0 + f64::from(step) * 26.0, 24.0 + 28.0 * f64::from(step));
        svg += rect(x, y, 30.0, 9.0, "#F8EACB", 3.0);
    }
    svg += rect(70.0, 128.0, 62.0, 62.0, "#C98B5A", 6.0);
    svg += rect(84.0, 84.0, 44.0, 44.0, "#DDA473", 6.0);
    svg + rect(-153.0, 13.0, 306.0, 188.0, "none", 10.0).outline("#F28A2E", 11.0)
}
