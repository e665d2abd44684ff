//! The smell of gas, and the switch one does not touch.

use crate::colour::{dark, light};
use crate::draw::{Ids, circle, rect, stroke};
use crate::look::Look;

/// A thin curl of a smell, going up. Origin: where it comes from; 150 by 330. `k1`.
pub(super) fn smell(look: &Look, _: &Ids) -> String {
    let green = look.colour("k1", "#8FBF4A");
    let curls = "M-34 -6 C-70 -60 0 -96 -34 -150 C-58 -190 -22 -226 2 -206 C20 -188 -8 -170 -16 -190 \
                 M14 0 C-24 -66 50 -120 14 -190 C-16 -248 30 -310 60 -284 C78 -262 46 -244 38 -266 \
                 M54 -10 C30 -50 82 -84 58 -130";
    stroke(curls, "#FFFFFF", 20.0).opacity(0.75).svg() + stroke(curls, &green, 11.0)
}

/// A light switch on a wall. Origin: its middle; 110 by 110. `k1`.
pub(super) fn light_switch(look: &Look, _: &Ids) -> String {
    let white = look.colour("k1", "#FFFFFF");
    rect(-52.0, -48.0, 110.0, 110.0, "#1B1F4A", 20.0).opacity(0.14).svg()
        + rect(-55.0, -55.0, 110.0, 110.0, &white, 20.0).outline(&dark(&white, 0.2), 4.0)
        + rect(-32.0, -38.0, 64.0, 76.0, &dark(&white, 0.08), 10.0)
        + rect(-32.0, -38.0, 64.0, 36.0, &light(&white, 0.6), 10.0)
        + circle(0.0, 22.0, 5.0, "#F28A2E")
}
