//! Who sits facing us: thighs that come forward, knees, and cloth that lies on them.

use super::Figure;
use crate::bones::{Side, along};
use crate::cast::Bottom;
use crate::colour::{dark, light};
use crate::draw::{d, ellipse, path, stroke};

impl Figure<'_> {
    /// The shadow on the seat, which tells that the weight rests on it.
    pub(super) fn seat_shadow(&self) -> String {
        let (x, y) = self.hip;
        let half = self.hips_width * 0.5 + self.body.leg_width * 0.4;
        ellipse(x, y + 8.0, half, self.body.leg_width * 0.55, "#1B1F4A").opacity(0.15).svg()
    }

    /// Shins, shoes and lap; the trunk lies over them.
    pub(super) fn lap(&self) -> String {
        let mut svg: String = self.leg_order().into_iter().map(|side| self.shin(side)).collect();
        svg.push_str(&match self.person().bottom {
            Bottom::Skirt => self.skirt_on_lap(),
            Bottom::LongSkirt => self.long_skirt_front() + &*self.skirt_on_lap(),
            Bottom::Trousers | Bottom::Shorts => self.thighs(),
        });
        svg
    }

    /// The shin hangs in the shade of the thigh.
    fn shin(&self, side: Side) -> String {
        let person = self.person();
        let (_, knee, ankle) = self.legs[side];
        let cloth = match person.bottom {
            Bottom::Trousers => &person.bottom_colour,
            Bottom::Skirt | Bottom::LongSkirt => person.tights.as_ref().unwrap_or(&person.skin),
            Bottom::Shorts => &person.skin,
        };
        let width = self.body.leg_width * if person.bottom == Bottom::Trousers { 1.0 } else { 0.8 };
        let end = along(ankle, knee, 0.2);
        let mut svg = stroke(d!("M", knee, "L", end), &dark(cloth, 0.18), width).svg();
        if let Some(boots) = &person.wear.boots {
            let data = d!("M", along(ankle, knee, 0.62), "L", along(ankle, knee, 0.1));
            svg += stroke(data, &dark(boots, 0.12), self.body.leg_width * 1.1);
        }
        svg + &*self.shoe(side, false)
    }

    /// Thighs that come towards us: as wide at the knee as the shin below, so that cloth does not billow.
    fn thighs(&self) -> String {
        // Light falls on what lies level; the shins below are in its shade.
        let cloth = &light(&self.person().bottom_colour, 0.08);
        let w = self.body.leg_width;
        let (x, y) = self.hip;
        let mut svg = ellipse(x, y - 2.0, self.hips_width * 0.5, w * 0.5, cloth).svg();
        for side in self.leg_order() {
            let (hip, knee, _) = self.legs[side];
            let s = side.sign();
            let outline = d! {
                "M", hip.0 - s * w * 0.42, hip.1 - w * 0.3,
                "L", hip.0 + s * w * 0.5, hip.1 - w * 0.36,
                "C", hip.0 + s * w * 0.74, hip.1, knee.0 + s * w * 0.56, knee.1 - w * 0.5, knee.0 + s * w * 0.55, knee.1,
                "C", knee.0 + s * w * 0.53, knee.1 + w * 0.46, knee.0 - s * w * 0.53, knee.1 + w * 0.46, knee.0 - s * w * 0.55, knee.1,
                "Z"
            };
            svg += path(&outline, cloth).outline(&dark(cloth, 0.24), 2.5);
        }
        svg + ellipse(x, y - w * 0.24, self.hips_width * 0.46, w * 0.34, &dark(cloth, 0.14))
    }

    /// Cloth over both thighs in one shape, round over the knees.
    fn skirt_on_lap(&self) -> String {
        let cloth = &self.person().bottom_colour;
        let (w, hw) = (self.body.leg_width, self.hips_width);
        let [left, right] = Side::BOTH.map(|side| self.legs[side].1);
        let (x, y) = self.hip;
        let low = left.1.max(right.1) + w * 0.62;
        let (x0, x1) = (left.0 - w * 0.72, right.0 + w * 0.72);
        let middle = f64::midpoint(x0, x1);
        let outline = d! {
            "M", x - hw * 0.46, y - 14.0, "C", x0 + 6.0, y - 10.0, x0 - 1.0, left.1 - w * 0.3, x0, left.1,
            "C", x0 + 2.0, low + 1.0, left.0 + w * 0.2, low + 3.0, middle, low - w * 0.16,
            "C", right.0 - w * 0.2, low + 3.0, x1 - 2.0, low + 1.0, x1, right.1,
            "C", x1 + 1.0, right.1 - w * 0.3, x1 - 6.0, y - 10.0, x + hw * 0.46, y - 14.0, "Z"
        };
        let valley = d! {
            "M", middle, low - w * 0.2, "Q", middle + 3.0, f64::midpoint(low, y), x, y + w * 0.2
        };
        path(outline, cloth).outline(&dark(cloth, 0.24), 2.5).svg()
            + stroke(valley, &dark(cloth, 0.16), 4.0)
    }

    /// A long skirt falls from the knees to the shins in one piece.
    fn long_skirt_front(&self) -> String {
        let cloth = dark(&self.person().bottom_colour, 0.14);
        let w = self.body.leg_width;
        let [left, right] = Side::BOTH.map(|side| self.legs[side]);
        let hem = left.2.1.max(right.2.1) - self.body.foot.1 * 0.25;
        let (x0, x1) = (left.1.0 - w * 0.70, right.1.0 + w * 0.70);
        let (h0, h1) = (x0.min(left.2.0 - w * 0.7) - 4.0, x1.max(right.2.0 + w * 0.7) + 4.0);
        let middle = f64::midpoint(h0, h1);
        let outline = d! {
            "M", x0, left.1.1, "C", x0, hem - 30.0, h0, hem - 24.0, h0, hem - 6.0,
            "Q", middle, hem + 10.0, h1, hem - 6.0, "C", h1, hem - 24.0, x1, hem - 30.0, x1, right.1.1, "Z"
        };
        let folds = d! {
            "M", middle - w * 0.1, hem - 4.0, "Q", middle, hem - 30.0, middle, left.1.1 + w * 0.7,
            "M", h1 - w * 0.5, hem - 4.0, "Q", h1 - w * 0.7, hem - 26.0, right.1.0 + w * 0.2, right.1.1 + w * 0.8
        };
        path(outline, &cloth).svg() + stroke(folds, &dark(&cloth, 0.16), 4.0)
    }
}
