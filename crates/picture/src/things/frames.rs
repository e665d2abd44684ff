//! What frames a part of the picture: discs, round windows.

use crate::draw::{Ids, circle, d, path};
use crate::look::Look;

/// A disc with a white edge, to show something small on. Origin: its middle. `r`, `k1`.
pub(super) fn disc(look: &Look, _: &Ids) -> String {
    let r = look.number("r", 110.0);
    circle(4.0, 8.0, r, "#1B1F4A").opacity(0.13).svg()
        + circle(0.0, 0.0, r, "#FFFFFF")
        + circle(0.0, 0.0, r - 8.0, &look.colour("k1", "#FFFFFF"))
}

/// A wall with a round hole: what was drawn before is seen through it. Origin: the middle of the hole.
/// `r`, `k1` the wall; `left`, `top`, `right`, `bottom` how far the wall reaches.
pub(super) fn porthole(look: &Look, _: &Ids) -> String {
    let r = look.number("r", 160.0);
    let (left, top) = (-look.number("left", r + 120.0), -look.number("top", r + 120.0));
    let (right, bottom) = (look.number("right", r + 120.0), look.number("bottom", r + 120.0));
    let wall = d! {
        "M", left, top, "L", right, top, "L", right, bottom, "L", left, bottom, "Z", "M", -r, 0.0,
        "A", r, r, 0, 1, 0, r, 0.0, "A", r, r, 0, 1, 0, -r, 0.0, "Z"
    };
    path(wall, &look.colour("k1", "mist")).set("fill-rule", "evenodd").svg()
}

/// A round frame, for `porthole`. Origin: its middle. `r`, `ring`.
pub(super) fn round_frame(look: &Look, _: &Ids) -> String {
    let r = look.number("r", 160.0);
    circle(0.0, 0.0, r, "none").outline("#FFFFFF", 22.0).svg()
        + circle(0.0, 0.0, r, "none").outline(&look.colour("ring", "blue"), 10.0)
}
