//! Figures on wheels: the wheelchair from four sides and the evacuation chair on the stairs.
//!
//! **Invariant**: who uses a wheelchair never stands or walks; their pose comes from the seat.

use crate::bones::{Pair, Side};
use crate::cast::Aid;
use crate::colour::{colour, dark};
use crate::draw::{Place, Point, circle, d, ellipse, group, path, rect, stroke};
use crate::pose::{LegPose, Manner, Pose, Spot, View};

/// Frame and tyres.
const FRAME: &str = "#39456B";
const TYRE: &str = "#2B3556";
const RIM: &str = "#C4CCDC";

/// The big wheel from the side: middle and radius.
const WHEEL: (Point, f64) = ((-6.0, -62.0), 60.0);

/// Where a hand takes the wheel, in the figure's coordinates.
pub(crate) const RIM_GRIP: Point = (24.0, -80.0);

/// What someone sits on and from where it is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Seat {
    WheelchairSide,
    WheelchairFront,
    WheelchairBack,
    Evac,
}

impl Seat {
    /// The seat an aid gives; only a clear turn or the profile shows the side of a wheelchair.
    pub(crate) fn of(aid: Aid, view: View, turn: f64) -> Option<Self> {
        match aid {
            Aid::None => None,
            Aid::Evac => Some(Self::Evac),
            Aid::Wheelchair if view == View::Back => Some(Self::WheelchairBack),
            Aid::Wheelchair if view == View::Front && turn.abs() < 0.3 => {
                Some(Self::WheelchairFront)
            }
            Aid::Wheelchair => Some(Self::WheelchairSide),
        }
    }

    /// Where the figure's origin is in the seat's coordinates.
    pub(crate) fn offset(self) -> Point {
        match self {
            Self::WheelchairSide => (-4.0, -34.0),
            Self::WheelchairFront | Self::WheelchairBack => (0.0, -34.0),
            Self::Evac => (-10.0, -40.0),
        }
    }

    /// Where who pushes takes hold, left hand and right hand.
    pub(crate) fn grips(self) -> [Point; 2] {
        match self {
            Self::Evac => [(-150.0, -200.0), (-138.0, -200.0)],
            Self::WheelchairFront | Self::WheelchairBack => [(-52.0, -194.0), (52.0, -194.0)],
            Self::WheelchairSide => [(-100.0, -187.0), (-89.0, -186.0)],
        }
    }

    /// How one sits in it.
    pub(crate) fn pose(self, chair: &Pose) -> Pose {
        let leg = |x: f64, y: f64| LegPose { foot: (x, y), bend: 1.0, knee: None };
        let legs = |left: LegPose, right: LegPose| {
            Pair::of(|side| if side == Side::Left { left } else { right })
        };
        let mut pose = Pose { hip: 0.56, spots: Pair::of(|_| Some(Spot::Knee)), ..*chair };
        match self {
            Self::WheelchairSide => {
                pose.legs = legs(leg(0.74, 0.02), leg(0.86, 0.02));
                pose.spots[Side::Left] = Some(Spot::Rim);
            }
            Self::WheelchairFront | Self::WheelchairBack => {
                pose.lean = 0.0;
                pose.manners = pose.manners.without(Manner::Sideways).with(Manner::Seated);
                if self == Self::WheelchairBack {
                    pose.spots = Pair::of(|_| Some(Spot::Lap));
                }
                pose.legs = Pair::of(|side| LegPose {
                    foot: (0.14 * side.sign(), -0.22),
                    bend: side.sign(),
                    knee: Some((0.23 * side.sign(), 0.30)),
                });
            }
            Self::Evac => {
                pose.lean = -34.0;
                pose.tilt = -14.0;
                pose.head = Some(-24.0);
                pose.spots = Pair::of(|_| Some(Spot::Lap));
                pose.legs = legs(leg(0.60, 0.06), leg(0.72, 0.06));
            }
        }
        pose
    }

    /// Whether a hand at this point of the figure lies on the big wheel.
    pub(crate) fn is_on_wheel(self, (x, y): Point) -> bool {
        let (dx, dy) = self.offset();
        let (middle, radius) = WHEEL;
        self == Self::WheelchairSide
            && crate::bones::distance((x + dx, y + dy), middle) < radius + 12.0
    }

    /// The seat with the figure in it; `hands` lie over the wheel.
    pub(crate) fn around(self, figure: &str, hands: &str) -> String {
        let (x, y) = self.offset();
        let figure = group(figure, Place::at(x, y)).svg();
        let shadow = ellipse(6.0, 0.0, 100.0, 12.0, "#1B1F4A").opacity(0.2).svg();
        match self {
            Self::WheelchairSide => {
                let hands = group(hands, Place::at(x, y)).svg();
                [shadow, side_back(), figure, side_front(), hands].concat()
            }
            Self::WheelchairFront => {
                let rest = rect(-34.0, -14.0, 68.0, 8.0, FRAME, 4.0).svg();
                [shadow, chair_front(), rest, figure].concat()
            }
            Self::WheelchairBack => [shadow, figure, chair_back()].concat(),
            Self::Evac => [evac_back(), figure, evac_front()].concat(),
        }
    }
}

/// A wheelchair from the side: what lies behind the figure. The origin is on the ground below the hub.
fn side_back() -> String {
    let cloth = dark("teal", 0.2);
    stroke("M-44 -104 L-52 -178 L-70 -184", FRAME, 11.0).svg()
        + stroke("M-110 -188 L-64 -183", TYRE, 12.0)
        + stroke("M-36 -88 L62 -88 L96 -34", FRAME, 10.0)
        + circle(74.0, -15.0, 15.0, "none").outline(FRAME, 8.0)
        + circle(74.0, -15.0, 5.0, FRAME)
        + stroke("M74 -16 L66 -60", FRAME, 7.0)
        + rect(-40.0, -106.0, 112.0, 24.0, &cloth, 11.0)
        + rect(-58.0, -184.0, 26.0, 92.0, &cloth, 12.0)
        + stroke("M-52 -174 L-52 -104", &colour("teal"), 6.0)
}

/// The plate under the feet, and the big wheel, over the figure.
fn side_front() -> String {
    let ((x, y), _) = WHEEL;
    let plate = stroke("M62 -30 L124 -30", TYRE, 9.0).svg();
    let mut svg = circle(x, y, 60.0, "none").outline(TYRE, 12.0).svg();
    svg += circle(x, y, 49.0, "none").outline(RIM, 5.0);
    svg += circle(x, y, 11.0, FRAME);
    let mut spokes = String::new();
    for step in 0..6 {
        let (sin, cos) = f64::from(step * 30).to_radians().sin_cos();
        spokes.push_str(&d! {
            "M", x - 48.0 * cos, y - 48.0 * sin, "L", x + 48.0 * cos, y + 48.0 * sin
        });
    }
    svg += stroke(spokes, "#AEB8CC", 2.5);
    plate + &*svg + circle(x, y, 9.0, &colour("yellow"))
}

fn wheels_on() -> String {
    let mut svg = String::new();
    for x in [-60.0, 60.0] {
        svg += ellipse(x, -62.0, 11.0, 60.0, TYRE);
        svg += ellipse(x, -62.0, 4.5, 50.0, RIM);
    }
    svg
}

fn chair_front() -> String {
    let teal = colour("teal");
    stroke("M-42 -150 L-46 -186 L-58 -196 M42 -150 L46 -186 L58 -196", FRAME, 10.0).svg()
        + rect(-46.0, -186.0, 92.0, 104.0, &dark("teal", 0.22), 14.0)
        + &*wheels_on()
        + rect(-50.0, -104.0, 100.0, 20.0, &teal, 9.0)
}

fn chair_back() -> String {
    let mut svg = wheels_on() + rect(-46.0, -188.0, 92.0, 104.0, &colour("teal"), 14.0);
    svg += stroke("M-34 -112 L34 -112", &dark("teal", 0.2), 5.0);
    svg += stroke("M-40 -104 L-44 -190 L-58 -198 M40 -104 L44 -190 L58 -198", FRAME, 11.0);
    svg + stroke("M-44 -76 L44 -76", FRAME, 10.0)
}

/// An evacuation chair; its ground is the slope of the stairs, it faces right and down.
fn evac_back() -> String {
    let yellow = colour("yellow");
    let mut svg = stroke("M-66 -20 L70 -20", TYRE, 34.0).svg();
    svg += stroke("M-66 -20 L70 -20", "#6B7796", 20.0);
    for step in 0..6 {
        svg += circle(-60.0 + 26.0 * f64::from(step), -20.0, 7.0, TYRE);
    }
    svg += stroke("M-34 -34 L-142 -206 M30 -34 L-12 -96", FRAME, 11.0);
    svg += stroke("M-142 -206 L-176 -204", TYRE, 14.0);
    svg += stroke("M-40 -78 L-110 -194", &yellow, 30.0);
    svg += stroke("M-38 -80 L52 -92", &yellow, 24.0);
    svg += stroke("M-104 -186 L-112 -198", &dark("yellow", 0.2), 32.0);
    svg + stroke("M44 -92 L96 -140 L110 -138 M52 -88 L92 -48 L116 -50", FRAME, 9.5)
}

/// The belts over chest and lap.
fn evac_front() -> String {
    stroke("M-78 -128 Q-20 -146 16 -112", TYRE, 11.0).svg()
        + rect(-26.0, -142.0, 24.0, 20.0, "#9AA3B5", 5.0).turned(8.0, (-14.0, -132.0))
        + path("M-18 -136 L-8 -134 L-9 -128 L-19 -130 Z", "#FFF7EA")
}
