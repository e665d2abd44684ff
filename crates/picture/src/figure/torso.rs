//! The trunk with neck, pelvis, skirt and what lies on the shoulders.

use super::Figure;
use crate::bones::{Side, along, limb};
use crate::cast::{Bottom, Hair, Top};
use crate::colour::{colour, dark};
use crate::draw::{bundle, d, ellipse, path, stroke};
use crate::pose::{Manner, View};

impl Figure<'_> {
    /// The trunk with its clothes; `clip` is the id of its outline, which sleeves use, too.
    pub(super) fn torso(&self, clip: &str) -> String {
        let person = self.person();
        let outline = self.torso_outline(match person.top {
            // Sitting, cloth is gathered at the waist.
            _ if self.faces_us_sitting() => -9.0,
            Top::Coat | Top::Cardigan => 12.0,
            Top::Hoodie | Top::Sweater | Top::Vest => 4.0,
            Top::Tee => 0.0,
        });
        let (w, length) = (self.shoulders_width, self.length);
        let shade = d! {
            "M", self.at(w * 0.24, length * 1.1), "Q", self.at(w * 0.34, length * 0.4), self.at(w * 0.18, -30.0),
            "L", self.at(w * 0.9, -30.0), "L", self.at(w * 0.9, length * 1.1), "Z"
        };
        let mut inside = path(shade, &dark(&person.top_colour, 0.11)).svg();
        if person.top == Top::Hoodie {
            inside.push_str(&[self.clothing(), self.pattern()].concat());
        } else {
            inside.push_str(&[self.pattern(), self.clothing()].concat());
        }
        let mut svg =
            format!("<clipPath id=\"{clip}\">{}</clipPath>", path(&outline, "#000000").svg());
        svg += path(&outline, &person.top_colour);
        svg += bundle(inside).set("clip-path", format!("url(#{clip})"));
        svg + &*self.collar() + &*self.lanyard()
    }

    /// Sloping, rounded shoulders: no corner where the arm begins. `below` makes the top longer.
    fn torso_outline(&self, below: f64) -> String {
        let (sw, hw, length) = (self.shoulders_width, self.hips_width, self.length);
        let at = |x: f64, y: f64| self.at(x, y);
        let hem = -below;
        d! {
            "M", at(-hw / 2.0, hem + 4.0), "Q", at(-hw * 0.52, length * 0.3), at(-sw * 0.49, length * 0.52),
            "C", at(-sw * 0.50, length * 0.84), at(-sw * 0.44, length * 0.98), at(-sw * 0.17, length + 2.0),
            "L", at(sw * 0.17, length + 2.0),
            "C", at(sw * 0.44, length * 0.98), at(sw * 0.50, length * 0.84), at(sw * 0.49, length * 0.52),
            "Q", at(hw * 0.52, length * 0.3), at(hw / 2.0, hem + 4.0),
            "Q", at(hw / 2.0, hem - 10.0), at(hw * 0.3, hem - 13.0),
            "L", at(-hw * 0.3, hem - 13.0), "Q", at(-hw / 2.0, hem - 10.0), at(-hw / 2.0, hem + 4.0), "Z"
        }
    }

    pub(super) fn neck(&self) -> String {
        let data = d! {
            "M", self.at(0.0, self.length - 8.0),
            "L", self.head.0, self.head.1 + self.body.head.1 * 0.5
        };
        stroke(data, &dark(&self.person().skin, 0.16), self.body.arm_width * 1.02).svg()
    }

    pub(super) fn pelvis(&self) -> String {
        if !matches!(self.person().bottom, Bottom::Trousers | Bottom::Shorts) {
            return String::new();
        }
        let (x, y) = self.hip;
        let colour = &self.person().bottom_colour;
        ellipse(x, y - 3.0, self.hips_width * 0.49, self.body.leg_width * 0.62, colour).svg()
    }

    pub(super) fn skirt(&self) -> String {
        let bottom = self.person().bottom;
        if !matches!(bottom, Bottom::Skirt | Bottom::LongSkirt) {
            String::new()
        } else if self.holds(Manner::LegsInFront) || self.stance.pose.hip < 0.7 {
            // Crouching or sitting, the cloth lies on the thighs instead of hanging.
            self.skirt_over_knees()
        } else {
            self.hanging_skirt()
        }
    }

    fn skirt_over_knees(&self) -> String {
        let person = self.person();
        let colour = &person.bottom_colour;
        let width = self.body.leg_width * 1.35;
        let edge = dark(colour, 0.25);
        let mut svg = String::new();
        for side in self.leg_order() {
            let (hip, knee, ankle) = self.legs[side];
            let shade = if self.far == Some(side) { dark(colour, 0.12) } else { colour.clone() };
            let thigh = (hip, along(hip, knee, 0.5), along(knee, hip, 0.08));
            svg.push_str(&limb(thigh, width, &shade, Some(&edge)));
            if person.bottom == Bottom::LongSkirt {
                let shin = (knee, along(knee, ankle, 0.5), along(ankle, knee, 0.30));
                svg.push_str(&limb(shin, width, &shade, None));
            }
        }
        let (x, y) = self.hip;
        svg + ellipse(x, y - 2.0, self.hips_width * 0.52, self.body.leg_width * 0.7, colour)
    }

    fn hanging_skirt(&self) -> String {
        let person = self.person();
        let body = self.body;
        let (_, left_knee, left_ankle) = self.legs[Side::Left];
        let (_, right_knee, right_ankle) = self.legs[Side::Right];
        let mut xs = vec![left_knee.0, right_knee.0];
        let mut hem = f64::midpoint(left_knee.1, right_knee.1) + 6.0;
        let mut pad = body.leg_width * 0.72;
        if person.bottom == Bottom::LongSkirt {
            xs.extend([left_ankle.0, right_ankle.0]);
            hem = left_ankle.1.max(right_ankle.1) - body.foot.1 * 0.25;
            pad = body.leg_width * 0.62;
        }
        let x0 = xs.iter().copied().fold(f64::MAX, f64::min) - pad;
        let x1 = xs.iter().copied().fold(f64::MIN, f64::max) + pad;
        let w0 = self.at(-self.hips_width * 0.48, 16.0);
        let w1 = self.at(self.hips_width * 0.48, 16.0);
        let mut svg = path(
            d! {
                "M", w0, "C", w0.0 - 8.0, w0.1 + 18.0, x0, hem - 40.0, x0, hem - 6.0,
                "Q", f64::midpoint(x0, x1), hem + 12.0, x1, hem - 6.0,
                "C", x1, hem - 40.0, w1.0 + 8.0, w1.1 + 18.0, w1, "Z"
            },
            &person.bottom_colour,
        )
        .svg();
        let fold = x1 - (x1 - x0) * 0.26;
        svg += path(
            d! {
                "M", fold, hem - 1.0, "C", fold, hem - 40.0, w1.0 - 6.0, w1.1 + 30.0, w1,
                "C", w1.0 + 8.0, w1.1 + 18.0, x1, hem - 40.0, x1, hem - 6.0, "Z"
            },
            &dark(&person.bottom_colour, 0.13),
        );
        svg
    }

    /// The cloth of the hijab on the shoulders.
    pub(super) fn drape(&self) -> String {
        let person = self.person();
        if person.hair != Hair::Hijab {
            return String::new();
        }
        let (sw, length) = (self.shoulders_width, self.length);
        let (hx, hy) = self.head;
        let (rx, ry) = self.body.head;
        let is_profile = self.view() == View::Profile;
        let low = if self.view() == View::Back { 0.50 } else { 0.42 };
        let (front, chin) = if is_profile { (0.66, 0.4) } else { (1.3, 1.02) };
        let mut svg = path(
            d! {
                "M", hx - rx * 1.02, hy + ry * 0.25,
                "C", hx - rx * 1.3, hy + ry, self.at(-sw * 0.62, length * 0.9), self.at(-sw * 0.50, length * 0.62),
                "Q", self.at(-sw * 0.1, length * 0.46), self.at(sw * 0.12, length * low),
                "Q", self.at(sw * 0.42, length * 0.54), self.at(sw * 0.52, length * 0.66),
                "C", self.at(sw * 0.6, length * 0.9), hx + rx * front, hy + ry, hx + rx * chin, hy + ry * 0.25, "Z"
            },
            &person.hair_colour,
        )
        .svg();
        if self.view() != View::Back {
            let fold = dark(&person.hair_colour, 0.16);
            svg += stroke(
                d! { "M", hx - rx * 0.55, hy + ry * 1.08, "Q", self.at(-sw * 0.02, length * 0.80), self.at(sw * 0.34, length * 0.74) },
                &fold,
                5.0,
            );
            svg += stroke(
                d! { "M", hx - rx * 0.85, hy + ry * 0.9, "Q", self.at(-sw * 0.2, length * 0.66), self.at(sw * 0.08, length * 0.56) },
                &fold,
                5.0,
            );
        }
        svg
    }

    /// A blanket around the shoulders.
    pub(super) fn blanket(&self) -> String {
        let Some(colour) = &self.person().wear.blanket else { return String::new() };
        let (sw, hw, length) = (self.shoulders_width, self.hips_width, self.length);
        let at = |x: f64, y: f64| self.at(x, y);
        let mut svg = String::new();
        let sides = if self.view() == View::Back { vec![0.0] } else { vec![-1.0, 1.0] };
        if self.view() == View::Back {
            svg += path(
                d! {
                    "M", at(-sw * 0.26, length * 1.06), "C", at(-sw * 0.62, length), at(-sw * 0.74, length * 0.5), at(-hw * 0.72, 4.0),
                    "Q", at(0.0, -26.0), at(hw * 0.72, 4.0),
                    "C", at(sw * 0.74, length * 0.5), at(sw * 0.62, length), at(sw * 0.26, length * 1.06), "Z"
                },
                colour,
            );
        }
        for s in sides.into_iter().filter(|s| *s != 0.0) {
            svg += path(
                d! {
                    "M", at(s * sw * 0.10, length * 1.06), "C", at(s * sw * 0.56, length * 1.02), at(s * sw * 0.72, length * 0.6), at(s * hw * 0.74, 6.0),
                    "Q", at(s * hw * 0.5, -20.0), at(s * hw * 0.22, -8.0),
                    "C", at(s * sw * 0.30, length * 0.4), at(s * sw * 0.26, length * 0.8), at(s * sw * 0.04, length * 0.86), "Z"
                },
                &if s > 0.0 { dark(colour, 0.08) } else { colour.clone() },
            );
        }
        let stripe = dark(colour, 0.2);
        svg += stroke(d!("M", at(-hw * 0.70, 18.0), "L", at(-hw * 0.30, 4.0)), &stripe, 5.0);
        svg += stroke(d!("M", at(hw * 0.70, 18.0), "L", at(hw * 0.30, 4.0)), &stripe, 5.0);
        svg
    }

    pub(super) fn collar(&self) -> String {
        let person = self.person();
        let (sw, length) = (self.shoulders_width, self.length);
        let is_back = self.view() == View::Back;
        if person.top == Top::Hoodie && is_back && person.wear.hood.is_none() {
            let hood = d! {
                "M", self.at(-sw * 0.36, length), "Q", self.at(-sw * 0.34, length * 0.58), self.at(0.0, length * 0.54),
                "Q", self.at(sw * 0.34, length * 0.58), self.at(sw * 0.36, length),
                "Q", self.at(0.0, length * 1.1), self.at(-sw * 0.36, length), "Z"
            };
            return path(hood, &dark(&person.top_colour, 0.14)).svg();
        }
        if is_back || matches!(person.top, Top::Coat | Top::Cardigan) {
            return String::new();
        }
        let shade = if person.top == Top::Vest {
            colour(&person.under)
        } else {
            dark(&person.top_colour, 0.2)
        };
        let width = if person.top == Top::Hoodie { 11.0 } else { 7.0 };
        let data = d! {
            "M", self.at(-sw * 0.20, length + 1.0),
            "Q", self.at(0.0, length - 12.0), self.at(sw * 0.20, length + 1.0)
        };
        stroke(data, &shade, width).svg()
    }
}
