//! Arms and legs: where their joints are, and how legs are drawn.

use super::{Figure, Leg, Target};
use crate::bones::{Side, along, distance, limb, two_bones};
use crate::cast::Bottom;
use crate::colour::{dark, light};
use crate::draw::{Place, Point, d, group, path, rect, stroke};
use crate::pose::{Manner, Spot, View};

impl Figure<'_> {
    pub(super) fn leg(&self, side: Side) -> Leg {
        let pose = self.stance.pose.legs[side];
        let body = self.body;
        let is_profile = self.view() == View::Profile;
        let narrow = if is_profile && !self.holds(Manner::Sideways) { 0.45 } else { 1.0 };
        let apart = if is_profile { 0.12 } else { 0.27 };
        let hip = (self.hip.0 + side.sign() * self.hips_width * apart, self.hip.1 - 2.0);
        let foot = (
            self.hip.0 + pose.foot.0 * body.leg() * narrow,
            -pose.foot.1 * body.leg() - body.foot.1 * 0.62,
        );
        if let Some(knee) = pose.knee {
            return (hip, (self.hip.0 + knee.0 * body.leg(), -knee.1 * body.leg()), foot);
        }
        let (knee, ankle) = two_bones(hip, foot, (body.thigh, body.shin), pose.bend);
        (hip, knee, ankle)
    }

    pub(super) fn arm(&self, side: Side) -> super::Arm {
        let body = self.body;
        let shoulder = if self.view() == View::Profile {
            self.at(side.sign() * self.shoulders_width * 0.07, self.length - body.arm_width * 0.72)
        } else {
            let x = self.shoulders_width / 2.0 - body.arm_width * 0.44;
            self.at(side.sign() * x, self.length - body.arm_width * 0.66)
        };
        let bones = (body.upper_arm, body.lower_arm);
        let own = self.stance.pose.spots[side].map(|spot| Target::On { spot, bend: None });
        let (target, bend) = match self.stance.hands[side].or(own) {
            Some(Target::At { point, bend }) => (point, bend),
            Some(Target::On { spot, bend }) => (self.spot(spot, side), bend),
            None => return self.hanging_arm(side, shoulder),
        };
        if let Some(bend) = bend {
            let (elbow, hand) = two_bones(shoulder, target, bones, bend);
            return (shoulder, elbow, hand);
        }
        // Of both bends the one whose elbow is lower and further out looks at ease.
        let ease = |elbow: Point| elbow.1 + side.sign() * (elbow.0 - shoulder.0) * 0.55;
        let one = two_bones(shoulder, target, bones, 1.0);
        let other = two_bones(shoulder, target, bones, -1.0);
        let (elbow, hand) = if ease(one.0) >= ease(other.0) { one } else { other };
        (shoulder, elbow, hand)
    }

    fn hanging_arm(&self, side: Side, shoulder: Point) -> super::Arm {
        let is_narrow = self.view() == View::Profile && !self.holds(Manner::Sideways);
        let share = if is_narrow { 0.6 } else { 1.0 };
        let (first, second) = self.stance.pose.arms[side];
        let swing = |from: Point, degrees: f64, length: f64| {
            let (sin, cos) = (degrees * share).to_radians().sin_cos();
            (from.0 + sin * length, from.1 + cos * length)
        };
        let elbow = swing(shoulder, first, self.body.upper_arm);
        (shoulder, elbow, swing(elbow, second, self.body.lower_arm))
    }

    /// A place of the own body.
    fn spot(&self, spot: Spot, side: Side) -> Point {
        let (rx, ry) = self.body.head;
        let (hx, hy) = self.head;
        let (length, shoulders) = (self.length, self.shoulders_width);
        let (s, turn) = (side.sign(), self.turn);
        let is_profile = self.view() == View::Profile;
        match spot {
            Spot::Ear if is_profile => (hx - rx * 0.10, hy + ry * 0.36),
            Spot::Ear => (hx + s * rx * 0.98, hy + ry * 0.45),
            Spot::Cheek if is_profile => (hx + rx * 0.9, hy + ry * 0.66),
            Spot::Cheek => (hx + s * rx * 0.74, hy + ry * 0.84),
            Spot::Chin => (hx + s * rx * 0.25 + turn * 10.0, hy + ry * 1.02),
            Spot::Mouth if is_profile => (hx + rx * 0.98, hy + ry * 0.7),
            Spot::Mouth => (hx + s * rx * 0.12 + turn * rx * 0.36, hy + ry * 0.74),
            Spot::Hip => self.at(s * self.hips_width * 0.47, 14.0),
            Spot::Chest => self.at(s * 6.0, length * 0.52),
            Spot::Belly => self.at(s * shoulders * 0.12, length * 0.22),
            Spot::Heart => self.at(s * 4.0, length * 0.66),
            Spot::Knee if self.faces_us_sitting() => {
                let (x, y) = along(self.legs[side].0, self.legs[side].1, 0.42);
                (x + s * 5.0, y - 4.0)
            }
            Spot::Knee if self.holds(Manner::Crossed) => {
                let (x, y) = along(self.legs[side].1, self.legs[side].0, 0.3);
                (x, y - self.body.leg_width * 0.34)
            }
            Spot::Lap if self.faces_us_sitting() => (
                self.hip.0 + turn * 8.0 + s * self.body.hand * 0.7,
                self.hip.1 + self.body.leg_width * 0.1,
            ),
            Spot::Knee => (self.legs[side].1.0, self.legs[side].1.1 - 10.0),
            Spot::Head => (hx + s * rx * 0.6, hy - ry * 0.75),
            Spot::Nape => (hx - rx * 0.62 + s * 12.0, hy - ry * 0.52),
            Spot::Top => (hx - rx * 0.05 + s * 14.0, hy - ry * 0.98),
            Spot::Lap => self.at(shoulders * 0.5 * turn + s * 8.0, -6.0),
            Spot::Rim => crate::seated::RIM_GRIP,
            Spot::Front => self.at(turn * shoulders * 0.9 + s * 10.0, length * 0.45),
        }
    }

    /// Both legs, the far one first.
    pub(super) fn legs_svg(&self) -> String {
        self.leg_order().into_iter().map(|side| self.leg_svg(side)).collect()
    }

    /// The far side first; left first when none is far.
    pub(super) fn leg_order(&self) -> [Side; 2] {
        let first = self.far.unwrap_or(Side::Left);
        [first, first.other()]
    }

    fn leg_svg(&self, side: Side) -> String {
        let person = self.person();
        let body = self.body;
        let (hip, knee, ankle) = self.legs[side];
        let is_far = self.far == Some(side);
        let is_long = person.bottom == Bottom::Trousers;
        let is_edged = self.holds(Manner::LegsInFront) || (self.is_sideways && !is_far);
        let shade =
            |colour: &str, by: f64| if is_far { dark(colour, by) } else { colour.to_owned() };
        let below = (body.leg_width * 0.36 / distance(ankle, knee).max(1.0)).min(0.5);
        let end = along(ankle, knee, below);

        let base = if is_long { &person.bottom_colour } else { &person.skin };
        let width = body.leg_width * if is_long { 1.0 } else { 0.82 };
        let edge = dark(base, 0.2);
        let mut svg =
            limb((hip, knee, end), width, &shade(base, 0.13), is_edged.then_some(edge.as_str()));
        if person.bottom == Bottom::Shorts {
            let hem = along(knee, hip, 0.18);
            let colour = shade(&person.bottom_colour, 0.1);
            svg.push_str(&limb((hip, knee, hem), body.leg_width * 1.12, &colour, None));
        }
        if let (Bottom::Skirt, Some(tights)) = (person.bottom, &person.tights) {
            let edge = dark(tights, 0.2);
            let rim = self.holds(Manner::LegsInFront).then_some(edge.as_str());
            svg = limb((hip, knee, end), body.leg_width * 0.8, &shade(tights, 0.12), rim);
        }
        if let Some(boots) = &person.wear.boots {
            let shaft = along(ankle, knee, 0.62);
            let data = d!("M", shaft, "L", along(ankle, knee, 0.1));
            svg += stroke(data, &shade(boots, 0.12), body.leg_width * 1.1);
        }
        svg + &*self.shoe(side, is_far)
    }

    pub(super) fn shoe(&self, side: Side, is_far: bool) -> String {
        let person = self.person();
        let colour = person.wear.boots.as_ref().unwrap_or(&person.shoes);
        let upper = if is_far { dark(colour, 0.12) } else { colour.clone() };
        let sole = light(colour, if person.wear.boots.is_some() { 0.3 } else { 0.72 });
        let (length, height) = self.body.foot;
        let ankle = self.legs[side].2;
        if self.view() == View::Back {
            let w = length * 0.34;
            let data = d! {
                "M", -w, height * 0.5, "C", -w * 1.1, -height * 0.6, -w * 0.6, -height * 0.8, 0, -height * 0.8,
                "C", w * 0.6, -height * 0.8, w * 1.1, -height * 0.6, w, height * 0.5, "Z"
            };
            let heel = rect(-w - 1.0, height * 0.28, 2.0 * w + 2.0, height * 0.34, &sole, 4.0);
            return group(path(data, &upper).svg() + heel, Place::at(ankle.0, ankle.1)).svg();
        }
        let is_long = self.is_sideways || (self.turn.abs() > 0.55 && !self.holds(Manner::Seated));
        let mut toes_left = if is_long { self.turn < 0.0 } else { side == Side::Left };
        if self.holds(Manner::Crossed) {
            toes_left = side == Side::Right;
        }
        let w = length * if is_long { 1.0 } else { 0.86 };
        let h = height;
        let mut svg = path(
            d! {
                "M", -0.34 * w, h * 0.5, "C", -0.46 * w, -h * 0.75, -0.12 * w, -h * 0.85, 0.10 * w, -h * 0.55,
                "C", 0.30 * w, -h * 0.42, 0.66 * w, -h * 0.32, 0.64 * w, h * 0.5, "Z"
            },
            &upper,
        )
        .svg();
        svg += path(
            d! {
                "M", -0.36 * w, h * 0.28, "L", 0.645 * w, h * 0.28, "Q", 0.67 * w, h * 0.62, 0.55 * w, h * 0.62,
                "L", -0.28 * w, h * 0.62, "Q", -0.40 * w, h * 0.62, -0.36 * w, h * 0.28, "Z"
            },
            &sole,
        );
        let heel = self.stance.pose.heels[side];
        // A mirrored foot turns the other way, so that its toes stay on the ground.
        let turn = if toes_left { -heel } else { heel };
        group(svg, Place::at(ankle.0, ankle.1).turned(turn).mirrored(toes_left)).svg()
    }
}
