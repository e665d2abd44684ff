//! What goes through the air: sound, breath, talk.

use crate::draw::{Ids, d, stroke};
use crate::look::Look;

/// Arcs of sound or of a call. Origin: where they come from. `r`, `n`, `k1`; to the right.
pub(super) fn wave_arcs(look: &Look, _: &Ids) -> String {
    let (first, shade) = (look.number("r", 44.0), look.colour("k1", "orange"));
    let mut svg = String::new();
    for number in 0..look.number("n", 3.0).clamp(1.0, 5.0) as i32 {
        let r = first + f64::from(number) * 34.0;
        let (x, y) = (r * 0.788, r * 0.616);
        svg += stroke(
            d!("M", x, -y, "A", r, r, 0, 0, 1, x, y),
            &shade,
            11.0 - f64::from(number) * 1.2,
        )
        .opacity(1.0 - 0.2 * f64::from(number));
    }
    svg
}

/// A curl of breath, going out to the right. Origin: the mouth.
pub(super) fn breath(_: &Look, _: &Ids) -> String {
    // A blue edge, so that it is seen before a pale wall, too.
    let air = "M0 0 Q40 -16 74 0 T140 -8 M10 22 Q46 8 78 22 T124 18";
    stroke(air, "#6FB4D6", 11.0).opacity(0.7).svg() + stroke(air, "#FFFFFF", 7.0)
}

/// Dots that join two who speak. Origin: the first. `x`, `y` to the last; `bend`, `k1`.
pub(super) fn dots(look: &Look, _: &Ids) -> String {
    let (x, y, bend) = (look.number("x", 200.0), look.number("y", 0.0), look.number("bend", -50.0));
    stroke(d!("M", 0, 0, "Q", x / 2.0, y / 2.0 + bend, x, y), &look.colour("k1", "blue"), 11.0)
        .set("stroke-dasharray", "1 26")
        .svg()
}
