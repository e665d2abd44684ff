//! A bin for waste paper.

use crate::colour::{dark, light};
use crate::draw::{Ids, ellipse, path, stroke};
use crate::look::Look;

/// A waste-paper bin, open above. Origin: bottom centre; 220 by 210. `k1`.
pub(super) fn waste_bin(look: &Look, _: &Ids) -> String {
    let tin = look.colour("k1", "#5B6B94");
    path("M-104 -196 L104 -196 L80 -10 Q78 0 66 0 L-66 0 Q-78 0 -80 -10Z", &tin).svg()
        + path("M48 -196 L104 -196 L80 -10 Q78 0 66 0 L30 0Z", &dark(&tin, 0.16))
        + stroke("M-94 -120 H94 M-86 -62 H86", &light(&tin, 0.18), 7.0)
        + ellipse(0.0, -196.0, 110.0, 17.0, &light(&tin, 0.25))
        + ellipse(0.0, -195.0, 94.0, 11.0, &dark(&tin, 0.4))
}
