//! Where help is to be found in a blackout: a table, a lamp, a light roof.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, circle, d, path, rect, stroke};
use crate::look::Look;

/// A plain folding table. Origin: bottom centre. `w`, `h`, `k1` its top.
pub(super) fn folding_table(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 460.0), look.number("h", 190.0));
    let top = look.colour("k1", "#FFF4DF");
    let half = wide / 2.0;
    let mut svg = String::new();
    for side in [-1.0, 1.0] {
        let x = side * (half - 64.0);
        svg += stroke(d!("M", x - 34.0, -4, "L", x + 34.0, -high + 20.0), "#8A96AC", 12.0);
        svg += stroke(d!("M", x + 34.0, -4, "L", x - 34.0, -high + 20.0), "#66708A", 12.0);
    }
    svg += path(
        d!(
            "M",
            -half + 30.0,
            -high - 26.0,
            "L",
            half - 30.0,
            -high - 26.0,
            "L",
            half,
            -high + 4.0,
            "L",
            -half,
            -high + 4.0,
            "Z"
        ),
        &top,
    )
    .soft(&top, 6.0);
    svg + rect(-half - 3.0, -high + 2.0, wide + 6.0, 22.0, &dark(&top, 0.16), 8.0)
}

/// A battery lamp for a table. Origin: bottom centre; 90 by 160. `on`.
pub(super) fn camp_lamp(look: &Look, _: &Ids) -> String {
    let is_on = look.flag("on", true);
    let glass = if is_on { "#FFF0B0" } else { "#DCE5EA" };
    let mut svg = stroke("M-32 -116 Q-34 -166 0 -166 Q34 -166 32 -116", "#66708A", 8.0).svg();
    svg += rect(-34.0, -112.0, 68.0, 76.0, glass, 14.0);
    if is_on {
        svg += rect(-14.0, -100.0, 28.0, 54.0, "#FFFFFF", 12.0);
    }
    svg += stroke("M-18 -112 V-36 M18 -112 V-36", "#C9B26A", 4.0);
    svg += rect(-40.0, -130.0, 80.0, 24.0, paint::TEAL, 10.0);
    svg + rect(-44.0, -42.0, 88.0, 42.0, paint::TEAL, 12.0)
        + rect(16.0, -42.0, 28.0, 42.0, &dark("teal", 0.14), 12.0)
        + circle(0.0, -21.0, 9.0, paint::YELLOW)
}

/// A light roof on posts, open to all sides. Origin: bottom centre. `w`, `h`, `k1`; `part`: `back` the posts behind,
/// `front` roof and front posts.
pub(super) fn shelter_roof(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 620.0), look.number("h", 560.0));
    let cloth = look.colour("k1", "teal");
    let half = wide / 2.0;
    if look.word("part", "front") == "back" {
        return rect(-half + 70.0, -high, 12.0, high - 50.0, "#9AA3B5", 4.0).svg()
            + rect(half - 82.0, -high, 12.0, high - 50.0, "#9AA3B5", 4.0);
    }
    let mut svg = rect(-half + 6.0, -high, 16.0, high, "#C4CCDC", 5.0).svg();
    svg += rect(half - 22.0, -high, 16.0, high, "#C4CCDC", 5.0);
    svg += path(
        d!(
            "M",
            -half - 16.0,
            -high + 10.0,
            "L",
            -half + 120.0,
            -high - 96.0,
            "L",
            half - 120.0,
            -high - 96.0,
            "L",
            half + 16.0,
            -high + 10.0,
            "Z"
        ),
        &cloth,
    )
    .soft(&cloth, 10.0);
    let scallops = 8;
    let step = (wide + 32.0) / f64::from(scallops);
    for number in 0..scallops {
        let x = -half - 16.0 + f64::from(number) * step;
        let shade = if number % 2 == 0 { light(&cloth, 0.8) } else { cloth.clone() };
        svg += path(
            d!("M", x, -high + 6.0, "h", step, "v", 34, "q", -step / 2.0, 30, -step, 0, "Z"),
            &shade,
        );
    }
    svg
}
