//! The card a teacher or a guide wears on a ribbon.

use super::Figure;
use crate::colour::{dark, paint};
use crate::draw::{Place, circle, d, group, path, rect, stroke};
use crate::pose::View;

impl Figure<'_> {
    /// Ribbon and card on the trunk; a hijab lies over the ribbon.
    pub(super) fn lanyard(&self) -> String {
        let Some(colour) = &self.person().wear.lanyard else { return String::new() };
        if self.view() == View::Back {
            return String::new();
        }
        let (w, length) = (self.shoulders_width, self.length);
        let middle = if self.view() == View::Profile { w * 0.26 } else { self.turn * w * 0.08 };
        let (x, y) = self.at(middle, length * 0.36);
        let ribbon = d! {
            "M", self.at(-w * 0.2, length), "L", x, y, "L", self.at(w * 0.2, length)
        };
        // Not a name but a face: a card anyone can read.
        let card =
            rect(-23.0, -4.0, 46.0, 56.0, "#FFFFFF", 7.0).outline(&dark(colour, 0.2), 3.0).svg()
                + rect(-23.0, -4.0, 46.0, 15.0, colour, 6.0)
                + circle(0.0, 25.0, 8.0, paint::TEAL)
                + path("M-13 45 Q-13 34 0 34 Q13 34 13 45Z", paint::TEAL);
        let place = Place::at(x, y).scaled(length / 142.0).turned(self.stance.pose.lean * 0.5);
        stroke(ribbon, &dark(colour, 0.1), 6.0).svg() + group(card, place)
    }
}
