//! Toilets, and the door to them.

use super::room_doors;
use crate::colour::light;
use crate::draw::{Ids, Place, circle, group, path, rect, stroke};
use crate::look::Look;

/// A shut door with the sign of a toilet, without letters. Origin: bottom centre. `w`, `h`, `k1`; `k2` the sign.
pub(super) fn toilet_door(look: &Look, ids: &Ids) -> String {
    let (high, plate) = (look.number("h", 440.0), look.colour("k2", "#2F6DB5"));
    let sign = rect(-62.0, -62.0, 124.0, 124.0, "#FFFFFF", 22.0).svg()
        + rect(-55.0, -55.0, 110.0, 110.0, &plate, 17.0)
        + group(shape("#FFFFFF", "#FFFFFF", &plate), Place::at(-2.0, 42.0).scaled(0.31));
    room_doors::room_door(look, ids) + &*group(sign, Place::at(0.0, -high + 120.0)).svg()
}

/// A toilet from the side, its lid shut, and paper on the wall. Origin: bottom centre; 250 by 290. `paper`.
pub(super) fn toilet(look: &Look, _: &Ids) -> String {
    let mut svg = shape("#FFFFFF", "#E9F0F6", "#C6D3DF");
    svg += rect(-96.0, -282.0, 40.0, 12.0, "#9AA9BA", 6.0);
    svg += path("M58 -58 Q112 -70 118 -130 L92 -130 Q86 -84 40 -66Z", "#DCE6EE");
    if look.flag("paper", true) {
        svg += rect(122.0, -244.0, 92.0, 12.0, "#9AA9BA", 6.0);
        svg += rect(128.0, -262.0, 70.0, 60.0, "#FFFFFF", 16.0).outline("#D3DEE8", 4.0);
        svg += path("M160 -206 L198 -206 L198 -160 L160 -164Z", "#FFFFFF").soft("#D3DEE8", 4.0);
        svg += circle(198.0, -232.0, 16.0, &light("wood", 0.3)).outline("#D3DEE8", 4.0);
    }
    svg
}

/// The shape of a toilet from the side: tank, lid, bowl, foot. The line between seat and bowl shows its parts.
fn shape(white: &str, tank: &str, line: &str) -> String {
    path("M-58 -134 L120 -134 Q118 -76 52 -62 Q46 -40 54 -4 Q54 0 48 0 L-50 0 Q-58 0 -56 -8 L-46 -70 Q-56 -100 -58 -134Z", white)
        .outline(line, 5.0)
        .svg()
        + rect(-118.0, -274.0, 78.0, 152.0, tank, 16.0).outline(line, 5.0)
        + rect(-124.0, -284.0, 90.0, 24.0, white, 10.0).outline(line, 5.0)
        + rect(-62.0, -146.0, 190.0, 20.0, white, 10.0).outline(line, 5.0)
        + path("M-40 -152 L-34 -172 Q40 -176 118 -160 Q126 -158 124 -148 Z", white).soft(line, 5.0)
        + stroke("M-44 -20 L42 -20", line, 4.0)
}
