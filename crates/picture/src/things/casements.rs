//! A window with leaves and a handle, that one can open and shut.

mod views;

use crate::colour::dark;
use crate::draw::{Ids, Shape, bundle, clipped, d, path, rect, stroke};
use crate::look::Look;

/// A window with two leaves and a handle between them, at 0, 20. Origin: its middle. `w`, `h`; `view` garden, roofs (from
/// high up) or sky; `open`: its right leaf stands open towards us.
pub(super) fn casement(look: &Look, ids: &Ids) -> String {
    let (wide, high) = (look.number("w", 340.0), look.number("h", 400.0));
    let (left, top) = (-wide / 2.0, -high / 2.0);
    let mut svg = rect(left - 20.0, top - 20.0, wide + 40.0, high + 40.0, "#E8D8BA", 12.0).svg();
    svg += rect(left - 16.0, top - 20.0, wide + 32.0, high + 36.0, "#FFF9EE", 12.0);
    let outside = match look.word("view", "garden").as_str() {
        "roofs" => views::roofs(wide, high),
        "sky" => views::sky(wide, high),
        _ => views::garden(wide, high),
    };
    svg += &*clipped(ids, rect(left, top, wide, high, "#000000", 4.0), outside);
    let edge = (wide * 0.05).max(8.0);
    svg += sash((left, top), (wide / 2.0, high), edge);
    if look.flag("open", false) {
        // The leaf turned towards us about its hinge at the right.
        let (x, out) = (-left, wide * 0.2);
        let leaf = d! {
            "M", x, top, "L", x + out, top - 30.0, "V", -top + 34.0, "L", x, -top, "Z",
            "M", x + edge * 0.5, top + edge * 1.6, "V", -top - edge * 1.4, "L", x + out - edge, -top + 8.0,
            "V", top - 4.0, "Z"
        };
        svg += rect(x + edge * 0.4, top + 8.0, out - edge, high, "#E4F4F8", 0.0).opacity(0.6);
        svg += path(leaf, "#FFFDF7").set("fill-rule", "evenodd").outline("#E2D2B3", 3.0);
        svg += rect(x + out - edge - 5.0, 0.0, 12.0, 46.0, "#66708A", 6.0);
    } else {
        svg += sash((0.0, top), (wide / 2.0, high), edge);
        svg += rect(-edge * 0.7, -edge * 0.7, edge * 1.4, edge * 2.6, "#B9C3D1", edge * 0.6);
        svg += rect(-edge * 0.36, edge * 0.2, edge * 0.72, edge * 3.7, "#5C667F", edge * 0.36);
    }
    svg + rect(left - 40.0, -top + 14.0, wide + 80.0, 22.0, "#F1E2C8", 9.0)
        + rect(left - 40.0, -top + 29.0, wide + 80.0, 7.0, &dark("#F1E2C8", 0.13), 3.0)
}

/// The frame of one leaf, with a light on its pane.
fn sash((x, y): (f64, f64), (wide, high): (f64, f64), edge: f64) -> Shape {
    let glint = d! {
        "M", x + wide * 0.24, y + high * 0.42, "L", x + wide * 0.52, y + high * 0.2,
        "M", x + wide * 0.3, y + high * 0.52, "L", x + wide * 0.46, y + high * 0.395
    };
    let frame = rect(x + edge / 2.0, y + edge / 2.0, wide - edge, high - edge, "none", 0.0)
        .outline("#FFFDF7", edge)
        .svg()
        + rect(x + edge, y + edge, wide - edge * 2.0, high - edge * 2.0, "none", 4.0)
            .outline("#E2D2B3", 2.5)
        + stroke(glint, "#FFFFFF", edge * 0.4).opacity(0.6);
    bundle(frame)
}
