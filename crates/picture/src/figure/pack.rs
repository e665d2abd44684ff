//! The backpack someone wears.

use super::Figure;
use crate::colour::{dark, light};
use crate::draw::{Place, d, group, path, rect, stroke};
use crate::pose::View;

impl Figure<'_> {
    /// What lies behind the trunk, and what lies over it.
    pub(super) fn pack(&self) -> (String, String) {
        let Some(colour) = &self.person().wear.pack else { return Default::default() };
        if self.is_sideways {
            return self.pack_from_the_side(colour);
        }
        let strap = dark(colour, 0.1);
        let (w, length) = (self.shoulders_width, self.length);
        if self.view() == View::Back {
            return (String::new(), self.pack_from_behind(colour));
        }
        let bag = d! {
            "M", self.at(-w * 0.58, length * 0.84), "Q", self.at(-w * 0.70, length * 0.3), self.at(-w * 0.56, length * 0.05),
            "L", self.at(w * 0.56, length * 0.05), "Q", self.at(w * 0.70, length * 0.3), self.at(w * 0.58, length * 0.84), "Z"
        };
        let mut straps = String::new();
        for s in [-1.0, 1.0] {
            let data = d! {
                "M", self.at(s * w * 0.27, length * 0.98),
                "Q", self.at(s * w * 0.34, length * 0.6), self.at(s * w * 0.42, length * 0.28)
            };
            straps += stroke(data, &strap, 11.0);
        }
        (path(bag, colour).soft(colour, 14.0).svg(), straps)
    }

    fn pack_from_behind(&self, colour: &str) -> String {
        let (w, length) = (self.shoulders_width, self.length);
        let bag = d! {
            "M", self.at(-w * 0.40, length * 0.92), "Q", self.at(-w * 0.56, length * 0.3), self.at(-w * 0.42, length * 0.02),
            "L", self.at(w * 0.42, length * 0.02), "Q", self.at(w * 0.56, length * 0.3), self.at(w * 0.40, length * 0.92), "Z"
        };
        let pocket = d! {
            "M", self.at(-w * 0.26, length * 0.42), "L", self.at(-w * 0.28, length * 0.10),
            "L", self.at(w * 0.28, length * 0.10), "L", self.at(w * 0.26, length * 0.42), "Z"
        };
        let pale = light(colour, 0.18);
        let tape = d!("M", self.at(-w * 0.2, length * 0.66), "L", self.at(w * 0.2, length * 0.66));
        path(bag, colour).soft(colour, 14.0).svg()
            + path(pocket, &pale).soft(&pale, 12.0)
            + stroke(tape, "#FFF1CF", 7.0)
    }

    fn pack_from_the_side(&self, colour: &str) -> (String, String) {
        let (w, length) = (self.shoulders_width, self.length);
        let back = if self.turn >= 0.0 { -1.0 } else { 1.0 };
        let mut bag = path(
            "M-30 -52 Q-34 -66 -14 -68 L22 -68 Q34 -66 32 40 Q32 52 20 52 L-28 52 Q-44 50 -40 10 Z",
            colour,
        )
        .svg();
        bag += rect(-38.0, 4.0, 40.0, 36.0, &dark(colour, 0.16), 10.0);
        bag += stroke("M-26 -20 L26 -20", &dark(colour, 0.2), 5.0);
        let (x, y) = self.at(back * w * 0.62, length * 0.52);
        let place = Place::at(x, y).scaled(self.body.length / 110.0).turned(self.stance.pose.lean);
        let strap = d! {
            "M", self.at(0.12 * w * back, length * 0.98),
            "Q", self.at(-w * 0.22 * back, length * 0.6), self.at(w * 0.3 * back, length * 0.25)
        };
        let strap = stroke(strap, &dark(colour, 0.1), 11.0).svg();
        (group(bag, place.mirrored(back > 0.0)).svg(), strap)
    }
}
