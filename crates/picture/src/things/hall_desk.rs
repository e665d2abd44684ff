//! Where helpers write down who is there.

use crate::colour::{dark, paint};
use crate::draw::{Ids, Place, circle, d, group, path, rect, stroke};
use crate::look::Look;

/// A low desk with the sign of a head, a list and pens on it. Origin: bottom centre; 170 high, its top 36 deep.
/// `w`, `k1`; `list`.
pub(super) fn reg_desk(look: &Look, _: &Ids) -> String {
    let (wide, shade) = (look.number("w", 480.0), look.colour("k1", "teal"));
    let half = wide / 2.0;
    let mut svg = path(
        d!("M", -half, -170, "L", -half + 24.0, -206, "L", half - 24.0, -206, "L", half, -170, "Z"),
        "#F6E9D2",
    )
    .soft("#F6E9D2", 8.0)
    .svg();
    svg += rect(-half + 16.0, -156.0, wide - 32.0, 156.0, &shade, 12.0);
    svg += rect(half - 122.0, -156.0, 106.0, 156.0, &dark(&shade, 0.12), 12.0);
    svg += rect(-half - 4.0, -176.0, wide + 8.0, 28.0, "#E3CDA6", 12.0);
    svg += circle(0.0, -76.0, 56.0, "#FFF7EA");
    svg += circle(0.0, -94.0, 18.0, &shade);
    svg += path("M-33 -46 Q-33 -72 0 -72 Q33 -72 33 -46Z", &shade);
    if look.flag("list", true) {
        svg += path("M-64 -178 L-50 -203 L48 -203 L58 -178Z", "#FFFFFF").soft("#FFFFFF", 4.0);
        svg += stroke("M-38 -196 H34 M-44 -189 H40 M-48 -182 H10", "#9AA3B5", 3.5);
    }
    let pot = half - 70.0;
    svg += stroke(
        d!(
            "M",
            pot - 8.0,
            -220,
            "L",
            pot - 12.0,
            -252,
            "M",
            pot + 6.0,
            -220,
            "L",
            pot + 12.0,
            -258
        ),
        paint::BLUE,
        7.0,
    );
    svg + rect(pot - 20.0, -232.0, 40.0, 46.0, paint::ORANGE, 8.0)
}

/// A board with a list of people, drawn as heads and lines. Origin: its middle; 120 by 160. `k1` the board.
pub(super) fn list(look: &Look, _: &Ids) -> String {
    let mut svg = rect(-60.0, -80.0, 120.0, 160.0, &look.colour("k1", "wood"), 12.0).svg()
        + rect(-50.0, -66.0, 100.0, 138.0, "#FFFFFF", 6.0)
        + rect(-24.0, -90.0, 48.0, 26.0, "#8A94AB", 8.0);
    let head = |skin: &str| {
        circle(0.0, -5.0, 8.0, skin).svg() + path("M-12 14 Q-12 4 0 4 Q12 4 12 14Z", skin)
    };
    for (row, (skin, long)) in
        [("#7A4E96", 46.0), ("#F0765A", 38.0), ("#1F8F95", 50.0), ("#F28A2E", 42.0)]
            .into_iter()
            .enumerate()
    {
        let y = -42.0 + row as f64 * 32.0;
        svg += group(head(skin), Place::at(-30.0, y).scaled(0.9));
        svg += stroke(d!("M", -10, y, "h", long), "#9AA3B5", 7.0);
    }
    svg
}

/// A pen that points down to the left. Origin: its grip. `k1`.
pub(super) fn pen(look: &Look, _: &Ids) -> String {
    let shade = look.colour("k1", "blue");
    let body = rect(-6.0, -46.0, 12.0, 66.0, &shade, 5.0).svg()
        + rect(-6.0, -46.0, 12.0, 14.0, &dark(&shade, 0.3), 5.0)
        + path("M-6 19 L6 19 L0 36Z", "#FFF1CF");
    group(body, Place::at(0.0, 0.0).turned(32.0)).svg()
}
