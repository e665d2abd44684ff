//! A hand that pinches a nose: it smells here.

use crate::colour::{dark, mix};
use crate::draw::{Ids, ellipse, path, stroke};
use crate::look::Look;

/// A hand that pinches the nose, over the hand of who is seen from the front; it comes from below at the left. Origin: the nose;
/// 100 by 110. `skin`.
pub(super) fn pinch_hand(look: &Look, _: &Ids) -> String {
    let skin = look.colour("skin", "s3");
    // A line much darker than the skin, so that the hand stands out from the face behind it.
    let rim = dark(&skin, 0.5);
    let (finger, thumb) = ("M-46 48 Q-52 8 -14 -9", "M-22 66 Q26 56 15 9");
    let mut svg = ellipse(-36.0, 62.0, 32.0, 29.0, &skin).outline(&rim, 6.0).svg();
    // The hollow of the hand, so that nothing dark shows through.
    svg += path("M-46 48 Q-46 8 -10 0 L10 8 Q20 50 -22 66 Z", &mix(&skin, &rim, 0.22));
    // The nose between the two tips.
    svg += ellipse(0.0, -1.0, 11.0, 12.0, &mix(&skin, "#E8503F", 0.34)).outline(&rim, 3.0);
    for line in [thumb, finger] {
        svg += stroke(line, &rim, 27.0);
        svg += stroke(line, &skin, 20.0);
    }
    svg += ellipse(-36.0, 62.0, 28.0, 25.0, &skin);
    svg += stroke(thumb, &skin, 20.0);
    // The other fingers are closed.
    svg + stroke("M-58 52 Q-44 46 -34 54 M-60 66 Q-44 60 -33 68 M-54 80 Q-42 74 -32 80", &rim, 4.0)
}
