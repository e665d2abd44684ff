//! A school and its door.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, circle, clipped, d, ellipse, path, rect, stroke};
use crate::look::Look;

/// A wide school door with two leaves. Origin: bottom centre of the opening. `w`, `h`, `k1` its leaves; `open` shows a
/// bright hallway with small coats.
pub(super) fn school_door(look: &Look, ids: &Ids) -> String {
    let (wide, high) = (look.number("w", 220.0), look.number("h", 300.0));
    let leaf = look.colour("k1", "teal");
    let left = -wide / 2.0;
    let frame = rect(left - 16.0, -high - 16.0, wide + 32.0, high + 16.0, "#FFF6E6", 10.0).svg();
    if look.flag("open", true) {
        let inside = rect(left, -high, wide, high, "#000000", 6.0);
        let mut svg = frame + &*clipped(ids, inside, hallway(wide, high));
        for side in [-1.0, 1.0] {
            svg += &*open_leaf(side, wide, high, &leaf);
        }
        return svg;
    }
    let inset = light(&leaf, 0.16);
    let mut svg = frame + rect(left, -high, wide, high, &leaf, 6.0);
    svg += rect(-2.5, -high, 5.0, high, &dark(&leaf, 0.3), 0.0);
    for x in [-0.25, 0.25] {
        svg += rect(wide * (x - 0.16), -high * 0.9, wide * 0.32, high * 0.38, paint::SKY, 6.0);
        svg += rect(wide * (x - 0.16), -high * 0.36, wide * 0.32, high * 0.26, &inset, 6.0);
    }
    svg + circle(-14.0, -high * 0.44, 6.0, paint::YELLOW)
        + circle(14.0, -high * 0.44, 6.0, paint::YELLOW)
}

/// A leaf that stands open to the outside, at the left (-1) or the right (1).
fn open_leaf(side: f64, wide: f64, high: f64, shade: &str) -> String {
    let at = |share: f64| side * wide * (0.5 + share);
    path(
        d!(
            "M",
            at(0.0),
            -high,
            "L",
            at(0.24),
            -high + 22.0,
            "L",
            at(0.24),
            16,
            "L",
            at(0.0),
            0,
            "Z"
        ),
        shade,
    )
    .svg()
        + path(
            d! {
                "M", at(0.05), -high * 0.88, "L", at(0.19), -high * 0.83, "L", at(0.19), -high * 0.48,
                "L", at(0.05), -high * 0.51, "Z"
            },
            paint::SKY,
        )
        + circle(at(0.19), -high * 0.40, 6.0, paint::YELLOW)
}

/// The hallway behind the door: coats and bags on hooks, a bench, a lamp.
fn hallway(wide: f64, high: f64) -> String {
    let left = -wide / 2.0;
    let mut svg = rect(left, -high, wide, high, "#FFF1CC", 0.0).svg();
    svg += rect(left, -high, wide * 0.14, high, "#F8E0AE", 0.0);
    svg += path(
        d!(
            "M",
            left,
            0,
            "L",
            left + wide * 0.14,
            -high * 0.24,
            "L",
            -left,
            -high * 0.24,
            "L",
            -left,
            0,
            "Z"
        ),
        "#E3B27C",
    );
    svg += rect(left + wide * 0.14, -high * 0.36, wide * 0.86, high * 0.02, "#C98B5A", 0.0);
    svg += rect(left + wide * 0.2, -high * 0.67, wide * 0.74, high * 0.03, "#C98B5A", 4.0);
    for (x, coat, long) in [
        (-0.22, paint::CORAL, 0.22),
        (-0.07, paint::BLUE, 0.25),
        (0.08, paint::YELLOW, 0.20),
        (0.23, paint::LEAF, 0.24),
        (0.37, paint::PLUM, 0.21),
    ] {
        svg += path(
            d! {
                "M", wide * (x - 0.02), -high * 0.655, "Q", wide * (x - 0.065), -high * 0.56,
                wide * (x - 0.06), -high * (0.655 - long), "L", wide * (x + 0.06), -high * (0.655 - long),
                "Q", wide * (x + 0.065), -high * 0.56, wide * (x + 0.02), -high * 0.655, "Z"
            },
            coat,
        );
    }
    svg + stroke(d!("M", 0, -high, "v", high * 0.06), "#8A94AB", 5.0)
        + circle(0.0, -high * 0.89, wide * 0.085, "#FFE08A")
        + ellipse(wide * 0.06, -high * 0.09, wide * 0.34, high * 0.045, "#3F9AA0")
}

/// A school: a low house with a gable, a clock without digits and a bell over its wide door. Origin: bottom centre.
/// `open` its door; `wall`, `roof`.
pub(super) fn school_house(look: &Look, ids: &Ids) -> String {
    let (wall, roof) = (look.colour("wall", "#F9DFA8"), look.colour("roof", "#C2543F"));
    let shade = dark(&wall, 0.1);
    let mut svg = path("M-396 -316 L-348 -396 L348 -396 L396 -316Z", &roof).soft(&roof, 12.0).svg();
    svg += rect(-376.0, -316.0, 752.0, 316.0, &wall, 0.0);
    svg += rect(310.0, -316.0, 66.0, 316.0, &shade, 0.0);
    svg += rect(-384.0, -322.0, 768.0, 12.0, &dark(&wall, 0.2), 4.0);
    for x in [-318.0, -226.0, 226.0, 318.0] {
        svg += rect(x - 40.0, -262.0, 80.0, 120.0, "#FFF8EA", 8.0);
        svg += rect(x - 32.0, -254.0, 64.0, 104.0, "#A9D6EA", 4.0);
        svg += rect(x - 4.0, -254.0, 8.0, 104.0, "#FFF8EA", 0.0);
        svg += rect(x - 44.0, -146.0, 88.0, 12.0, &dark(&wall, 0.25), 4.0);
        // What children have cut out of paper.
        svg += circle(x - 20.0, -172.0, 10.0, paint::CORAL);
        svg += circle(x + 20.0, -186.0, 10.0, paint::YELLOW);
        svg += circle(x + 20.0, -164.0, 7.0, paint::LEAF);
    }
    svg += rect(-376.0, -26.0, 752.0, 26.0, &dark(&wall, 0.22), 0.0);
    // The bell in its open turret.
    svg += rect(-34.0, -562.0, 10.0, 74.0, "#FFF8EA", 0.0);
    svg += rect(24.0, -562.0, 10.0, 74.0, "#FFF8EA", 0.0);
    svg += path("M-50 -556 L0 -596 L50 -556Z", &roof).soft(&roof, 8.0);
    svg += path(
        "M-18 -512 Q-14 -520 -12 -534 Q-8 -548 0 -548 Q8 -548 12 -534 Q14 -520 18 -512Z",
        paint::YELLOW,
    );
    svg += circle(0.0, -508.0, 5.0, "#B98755");
    svg += path("M-176 -380 L0 -500 L176 -380Z", &roof).soft(&roof, 14.0);
    svg += path("M-140 -374 L0 -470 L140 -374 L140 0 L-140 0Z", &wall);
    svg += rect(108.0, -374.0, 32.0, 374.0, &shade, 0.0);
    svg += circle(0.0, -392.0, 40.0, "#FFFFFF").outline("#4A5470", 7.0);
    svg += stroke("M0 -392 V-418 M0 -392 H17", "#4A5470", 6.0);
    svg + &*school_door(look, ids)
}
