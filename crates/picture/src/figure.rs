//! One figure: where its joints are, and in which order its parts are drawn.
//!
//! Coordinates are the figure's own: the origin is on the ground below the hip, x to the right, y down.
//! [`Figure::new`] settles the joints without drawing; what hands reach is decided on that.

mod arms;
pub(crate) mod body;
mod clothes;
mod face;
mod face_side;
mod firefighter;
mod hair;
mod hands;
mod head;
mod head_back;
mod head_side;
mod lanyard;
mod lap;
mod limbs;
mod oval;
mod pack;
mod torso;

use crate::bones::{Pair, Side};
use crate::cast::{Hair, Person};
use crate::draw::{Ids, Point, ellipse};
use crate::fields::Named;
use crate::pose::{Manner, Pose, Spot, View};

pub(crate) use body::Body;
pub(crate) use hands::{Detail, Joined, clasp};

/// What the face says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Face {
    Calm,
    Happy,
    Content,
    Sleep,
    Relief,
    Breathe,
    Worried,
    Sad,
    Still,
    Thinking,
    Surprised,
    Focus,
    Talk,
    Shout,
}

impl Named for Face {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("calm", Self::Calm),
        ("happy", Self::Happy),
        ("content", Self::Content),
        ("sleep", Self::Sleep),
        ("relief", Self::Relief),
        ("breathe", Self::Breathe),
        ("worried", Self::Worried),
        ("sad", Self::Sad),
        ("still", Self::Still),
        ("thinking", Self::Thinking),
        ("surprised", Self::Surprised),
        ("focus", Self::Focus),
        ("talk", Self::Talk),
        ("shout", Self::Shout),
    ];
}

/// Whether an arm is drawn before or behind the trunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layer {
    Before,
    Behind,
}

impl Named for Layer {
    const NAMES: &'static [(&'static str, Self)] =
        &[("front", Self::Before), ("back", Self::Behind)];
}

/// Where a hand is to be; `bend` is the side its elbow goes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Target {
    /// A point in the figure's own coordinates.
    At { point: Point, bend: Option<f64> },
    /// A place of the own body.
    On { spot: Spot, bend: Option<f64> },
}

/// A thing in a hand, drawn with its grip in the origin.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    pub(crate) svg: String,
    pub(crate) at: Point,
    pub(crate) scale: f64,
    pub(crate) turn: f64,
    /// Drawn over the hand instead of in it.
    pub(crate) is_over: bool,
}

/// All that decides how a figure stands.
#[derive(Clone, Debug)]
pub(crate) struct Stance<'p> {
    pub(crate) person: &'p Person,
    pub(crate) pose: Pose,
    pub(crate) face: Face,
    pub(crate) view: View,
    pub(crate) turn: f64,
    pub(crate) gaze: Option<Point>,
    pub(crate) hands: Pair<Option<Target>>,
    pub(crate) layers: Pair<Option<Layer>>,
    /// Hands that someone holds: they are drawn with the other's hand.
    pub(crate) joined: Pair<bool>,
    pub(crate) has_shadow: bool,
    pub(crate) breathes: bool,
    pub(crate) detail: Detail,
}

/// Hip, knee and ankle.
pub(crate) type Leg = (Point, Point, Point);

/// Shoulder, elbow and hand.
pub(crate) type Arm = (Point, Point, Point);

/// A figure whose joints are settled.
#[derive(Clone, Debug)]
pub(crate) struct Figure<'p> {
    pub(crate) stance: Stance<'p>,
    pub(crate) body: &'static Body,
    /// -1 looks to the left, 1 to the right.
    turn: f64,
    gaze: Point,
    hip: Point,
    /// Along the spine and across it.
    up: Point,
    across: Point,
    length: f64,
    shoulders_width: f64,
    hips_width: f64,
    is_sideways: bool,
    /// The leg and arm away from the eye, when the body stands sideways.
    far: Option<Side>,
    legs: Pair<Leg>,
    /// Middle of the head.
    pub(crate) head: Point,
    pub(crate) arms: Pair<Arm>,
}

impl<'p> Figure<'p> {
    /// Settles the joints.
    pub(crate) fn new(stance: Stance<'p>) -> Self {
        let body = Body::of(stance.person.build);
        let pose = stance.pose;
        let turn = match stance.view {
            View::Front => stance.turn,
            View::Profile => 1.0,
            View::Back => 0.0,
        };
        let is_sideways = pose.manners.has(Manner::Sideways) || stance.view == View::Profile;
        let width = if stance.view == View::Profile {
            0.72
        } else if is_sideways {
            1.0 - 0.2 * turn.abs().min(1.0)
        } else {
            1.0 - 0.07 * turn.abs()
        };
        let (sin, cos) = pose.lean.to_radians().sin_cos();
        let far = if turn >= 0.0 { Side::Right } else { Side::Left };
        let mut figure = Self {
            body,
            turn,
            gaze: stance.gaze.unwrap_or(((turn * 1.2).clamp(-1.0, 1.0), 0.0)),
            hip: (pose.shift * body.leg(), -(pose.hip * body.leg() + body.foot.1 * 0.62)),
            up: (sin, -cos),
            across: (cos, sin),
            length: body.length,
            shoulders_width: body.shoulders * width,
            hips_width: body.hips * width,
            is_sideways,
            far: is_sideways.then_some(far),
            legs: Pair::of(|_| ((0.0, 0.0), (0.0, 0.0), (0.0, 0.0))),
            head: (0.0, 0.0),
            arms: Pair::of(|_| ((0.0, 0.0), (0.0, 0.0), (0.0, 0.0))),
            stance,
        };
        figure.legs = Pair::of(|side| figure.leg(side));
        figure.head = figure.head_middle();
        figure.arms = Pair::of(|side| figure.arm(side));
        figure
    }

    /// A point of the trunk: `x` across, `y` along the spine from the hip.
    fn at(&self, x: f64, y: f64) -> Point {
        (
            self.hip.0 + self.across.0 * x + self.up.0 * y,
            self.hip.1 + self.across.1 * x + self.up.1 * y,
        )
    }

    fn view(&self) -> View {
        self.stance.view
    }

    fn person(&self) -> &'p Person {
        self.stance.person
    }

    fn head_middle(&self) -> Point {
        let pose = &self.stance.pose;
        let neck = self.at(0.0, self.length + self.body.neck - 4.0);
        let (sin, cos) = pose.tilt.to_radians().sin_cos();
        let is_upright = pose.lean.abs() < 40.0;
        let shift = if self.view() == View::Profile && is_upright { 9.0 } else { self.turn * 4.0 };
        let reach = self.body.head.1 * 0.92;
        (neck.0 + sin * reach + shift, neck.1 - cos * reach)
    }

    /// How far each arm reaches from its shoulder.
    pub(crate) fn reach(&self) -> f64 {
        self.body.upper_arm + self.body.lower_arm
    }

    fn holds(&self, manner: Manner) -> bool {
        self.stance.pose.manners.has(manner)
    }

    /// Whether the thighs come towards us, as on a sofa.
    fn faces_us_sitting(&self) -> bool {
        self.holds(Manner::Seated) && !self.is_sideways && self.view() == View::Front
    }

    fn layer(&self, side: Side) -> Layer {
        let far = if self.turn >= 0.0 { Side::Right } else { Side::Left };
        let turned_away = self.view() == View::Profile && side == far;
        let behind = turned_away || self.stance.pose.arm_behind[side];
        self.stance.layers[side].unwrap_or(if behind { Layer::Behind } else { Layer::Before })
    }

    /// The figure as SVG.
    pub(crate) fn draw(&self, ids: &Ids, held: &Pair<Option<Held>>) -> String {
        let clip = ids.next();
        let (pack_behind, pack_over) = self.pack();
        let (behind_head, front_head) = self.head();
        let trunk = [self.neck(), self.torso(&clip)].concat();
        let legs = if self.faces_us_sitting() {
            String::new()
        } else {
            [self.legs_svg(), self.skirt()].concat()
        };
        let of_layer =
            |layer: Layer| Side::BOTH.into_iter().filter(move |side| self.layer(*side) == layer);
        let behind = of_layer(Layer::Behind)
            .map(|side| self.sleeve(side, &clip, ids) + &*self.forearm(side, held[side].as_ref()));
        let sleeves = of_layer(Layer::Before).map(|side| self.sleeve(side, &clip, ids));
        let of_cloth = |is_under: bool| {
            of_layer(Layer::Before)
                .filter(move |side| self.is_under_cloth(*side) == is_under)
                .map(|side| self.forearm(side, held[side].as_ref()))
        };
        let mut svg = if self.stance.has_shadow { self.shadow() } else { String::new() };
        if self.stance.has_shadow && self.faces_us_sitting() {
            svg.push_str(&self.seat_shadow());
        }
        svg.extend(behind);
        svg.push_str(&behind_head);
        svg.push_str(&pack_behind);
        svg.push_str(&if self.faces_us_sitting() {
            [self.pelvis(), self.lap(), trunk].concat()
        } else if self.holds(Manner::LegsInFront) {
            [trunk, self.pelvis(), legs].concat()
        } else {
            [self.pelvis(), legs, trunk].concat()
        });
        // Cloth and straps lie over the shoulders, where the sleeves begin.
        svg.extend(sleeves);
        svg.extend(of_cloth(true));
        svg.push_str(&self.drape());
        svg.push_str(&pack_over);
        // A blanket lies over the trunk but under the chin; long hair falls over it.
        svg.push_str(&self.blanket());
        svg.push_str(&front_head);
        svg.extend(of_cloth(false));
        svg + &*self.breath()
    }

    /// The head alone with neck and shoulders, for a portrait in a round frame.
    pub(crate) fn portrait(&self, ids: &Ids) -> String {
        let clip = ids.next();
        let (behind_head, front_head) = self.head();
        let sleeves: String =
            Side::BOTH.into_iter().map(|side| self.sleeve(side, &clip, ids)).collect();
        let forearms: String =
            Side::BOTH.into_iter().map(|side| self.forearm(side, None)).collect();
        [behind_head, self.neck(), self.torso(&clip), sleeves, self.drape(), front_head, forearms]
            .concat()
    }

    fn shadow(&self) -> String {
        let feet = Side::BOTH.map(|side| self.legs[side].2.0);
        let xs = [feet[0], feet[1], self.hip.0];
        let least = xs.into_iter().fold(f64::MAX, f64::min) - self.body.foot.0 * 0.6;
        let most = xs.into_iter().fold(f64::MIN, f64::max) + self.body.foot.0 * 0.75;
        let half = (most - least) / 2.0 + 6.0;
        ellipse(f64::midpoint(least, most), 2.0, half, 11.0, "#1B1F4A").opacity(0.2).svg()
    }

    /// Whether the hair hangs over the shoulders, so that ears do not show.
    fn hides_ears(&self) -> bool {
        matches!(self.person().hair, Hair::Bob | Hair::Long)
    }
}
