//! The sign of a meeting point.

use crate::colour::GREEN;
use crate::draw::{Ids, Place, circle, group, path, rect};
use crate::look::Look;

/// A green sign on a post: four arrows point to people in the middle. Origin: the foot of its post. `h` how high the
/// plate is over the ground (below 1: no post, the origin is the middle of its lower edge); the plate is 200 by 200.
pub(super) fn meeting_sign(look: &Look, _: &Ids) -> String {
    let (high, green) = (look.number("h", 260.0), look.colour("k1", GREEN));
    let mut svg = String::new();
    if high >= 1.0 {
        svg += rect(-10.0, -high - 20.0, 20.0, high + 20.0, "#66708A", 6.0);
        svg += rect(-24.0, -12.0, 48.0, 14.0, "#4A5470", 6.0);
    }
    svg + group(plate(&green), Place::at(0.0, -high - 100.0))
}

/// The plate around its middle.
fn plate(green: &str) -> String {
    let mut svg = rect(-100.0, -100.0, 200.0, 200.0, green, 22.0).svg()
        + rect(-89.0, -89.0, 178.0, 178.0, "none", 14.0).outline("#FFFFFF", 6.0);
    let arrow = || path("M-8 -34 L8 -34 L8 -10 L24 -10 L0 18 L-24 -10 L-8 -10Z", "#FFFFFF").svg();
    for (x, y, turn) in
        [(-1.0, -1.0, -45.0), (1.0, -1.0, 45.0), (1.0, 1.0, 135.0), (-1.0, 1.0, -135.0)]
    {
        svg += group(arrow(), Place::at(x * 58.0, y * 58.0).turned(turn).scaled(0.86));
    }
    for (x, y, scale) in [(-25.0, 0.0, 0.84), (25.0, 0.0, 0.84), (0.0, 6.0, 1.0)] {
        let one = circle(0.0, -26.0, 15.0, "#FFFFFF").outline(green, 4.0).svg()
            + path("M-21 38 L-21 10 Q-21 -8 0 -8 Q21 -8 21 10 L21 38Z", "#FFFFFF")
                .outline(green, 4.0);
        svg += group(one, Place::at(x, y).scaled(scale));
    }
    svg
}
