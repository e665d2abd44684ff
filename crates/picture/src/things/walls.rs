//! What hangs on walls.

use crate::draw::{Ids, Place, circle, clipped, d, group, path, rect, stroke};
use crate::look::Look;

/// A landscape in a frame; no faces on walls. Origin: its middle. `w`, `h`.
pub(super) fn landscape(look: &Look, ids: &Ids) -> String {
    let (wide, high) = (look.number("w", 150.0), look.number("h", 110.0));
    let (left, top) = (-wide / 2.0, -high / 2.0);
    let view = rect(left, top, wide, high, "#CDEAF3", 0.0).svg()
        + circle(wide * 0.22, -high * 0.2, high * 0.15, "#FFD96B")
        + path(
            d! {
                "M", left, high * 0.18, "Q", -wide * 0.25, -high * 0.2, 0, high * 0.12,
                "T", -left, high * 0.02, "L", -left, -top, "L", left, -top, "Z"
            },
            "#8CCB8E",
        )
        + path(
            d! {
                "M", left, high * 0.34, "Q", 0, high * 0.14, -left, high * 0.32, "L", -left, -top,
                "L", left, -top, "Z"
            },
            "#5FA9C9",
        )
        + path(
            d! {
                "M", wide * 0.02, high * 0.28, "L", wide * 0.02, 0, "L", wide * 0.10, high * 0.24,
                "Z"
            },
            "#F0765A",
        );
    rect(left - 12.0, top - 12.0, wide + 24.0, high + 24.0, "#8A5A3C", 8.0).svg()
        + &*clipped(ids, rect(left, top, wide, high, "#000000", 4.0), view)
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

/// A wall board with two hooks; a key hangs on the right one. Origin: its middle. `outline` shows where
/// the torch hung.
pub(super) fn hook(look: &Look, _: &Ids) -> String {
    let mut svg = rect(-62.0, -66.0, 124.0, 104.0, "#FFF6E6", 18.0).svg();
    if look.flag("outline", false) {
        svg += rect(-44.0, -20.0, 34.0, 128.0, "#FFF6E6", 16.0)
            .outline("#C98B5A", 4.0)
            .set("stroke-dasharray", "3 9");
    }
    for x in [-28.0, 28.0] {
        svg += stroke(d!("M", x, -36, "L", x, -4, "Q", x, 12, x + 15.0, 8), "#8A5A3C", 9.0);
        svg += circle(x, -40.0, 8.0, "#8A5A3C");
    }
    let key = circle(0.0, 0.0, 11.0, "none").outline("#FFC845", 6.0).svg()
        + stroke("M0 11 L0 40 M0 30 L10 30 M0 39 L8 39", "#FFC845", 6.0);
    svg + group(key, Place::at(38.0, 16.0).scaled(0.8))
}
