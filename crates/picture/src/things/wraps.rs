//! A blanket round the shoulders of who sits on the floor.

use crate::colour::{dark, light};
use crate::draw::{Ids, path, stroke};
use crate::look::Look;

/// A big blanket that is wrapped round a child who sits (pose `cross`), over it, open at the chest. Origin: the child's; its scale,
/// too. `k1`.
pub(super) fn blanket_wrap(look: &Look, _: &Ids) -> String {
    let wool = look.colour("k1", "orange");
    let (fold, hem) = (dark(&wool, 0.14), light(&wool, 0.5));
    let left = "M-14 -112 C-40 -108 -60 -84 -70 -44 C-78 -22 -88 -8 -86 0 Q-44 12 -2 2 C-18 -30 -24 -62 -14 -112Z";
    let right =
        "M14 -112 C40 -108 60 -84 70 -44 C78 -22 88 -8 86 0 Q36 14 -14 4 C16 -24 28 -60 14 -112Z";
    let mut svg = path(left, &wool).soft(&wool, 6.0).svg();
    svg += stroke("M-46 -74 Q-58 -40 -56 -6 M-32 -84 Q-40 -46 -30 -4", &fold, 4.0);
    svg += path(right, &dark(&wool, 0.05)).soft(&dark(&wool, 0.05), 6.0);
    svg += stroke("M48 -72 Q58 -40 58 -6 M34 -82 Q40 -44 24 -2", &fold, 4.0);
    svg += stroke("M-80 -6 Q-44 4 -10 -3 M80 -6 Q40 6 0 -2", &hem, 5.0);
    svg + stroke("M-14 -110 Q-24 -62 -6 -8 M14 -110 Q28 -60 -8 0", &hem, 5.0)
}
