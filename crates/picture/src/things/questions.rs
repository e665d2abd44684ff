//! A question that is not put into words: the mark alone, a sign and no letter.

use crate::draw::{Ids, circle, stroke};
use crate::look::Look;

/// A big question mark: a hook and a dot. Origin: its middle; 110 by 200. `k1`.
pub(super) fn question(look: &Look, _: &Ids) -> String {
    let shade = look.colour("k1", "plum");
    let hook = "M-40 -44 C-40 -104 46 -104 46 -44 C46 -2 0 -2 0 40";
    stroke(hook, &shade, 30.0).svg() + circle(0.0, 84.0, 19.0, &shade)
}
