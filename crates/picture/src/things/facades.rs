//! What is on the front of a house.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, circle, rect, stroke};
use crate::look::Look;

/// A window of a house from outside, perhaps with flowers on its sill. Origin: the middle of its sill; 100 by 130. `lit`,
/// `flowers`, `k1` the flowers.
pub(super) fn house_window(look: &Look, _: &Ids) -> String {
    let (bloom, pane) =
        (look.colour("k1", "coral"), if look.flag("lit", true) { "#FFE49A" } else { "#9CCFE6" });
    let mut svg = rect(-43.0, -124.0, 86.0, 124.0, "#FFF8EA", 8.0).svg();
    svg += rect(-34.0, -115.0, 68.0, 106.0, pane, 4.0);
    svg += stroke("M-24 -62 L6 -104", &light(pane, 0.6), 7.0);
    svg += rect(-4.0, -120.0, 8.0, 114.0, "#FFF8EA", 0.0);
    svg += rect(-50.0, -6.0, 100.0, 13.0, "#D9B98C", 4.0);
    if look.flag("flowers", true) {
        for (x, y) in [(-34.0, -22.0), (-12.0, -28.0), (12.0, -24.0), (34.0, -28.0)] {
            svg += circle(x, y + 8.0, 13.0, paint::LEAF);
            svg += circle(x, y, 8.0, &bloom);
            svg += circle(x, y, 3.0, paint::YELLOW);
        }
        svg += rect(-46.0, -16.0, 92.0, 20.0, &dark("wood", 0.1), 5.0);
    }
    svg
}
