//! Sizes of the five builds, in picture units at scale 1.

use crate::cast::Build;
use crate::draw::Point;

/// Lengths and widths of a body.
#[derive(Debug)]
pub(crate) struct Body {
    /// Half width and half height of the head.
    pub(crate) head: Point,
    pub(crate) neck: f64,
    /// From hip to shoulders.
    pub(crate) length: f64,
    pub(crate) shoulders: f64,
    pub(crate) hips: f64,
    pub(crate) upper_arm: f64,
    pub(crate) lower_arm: f64,
    pub(crate) arm_width: f64,
    pub(crate) thigh: f64,
    pub(crate) shin: f64,
    pub(crate) leg_width: f64,
    pub(crate) hand: f64,
    /// Length and height of a shoe.
    pub(crate) foot: Point,
    /// Eyes of the young sit lower and are bigger.
    pub(crate) is_young: bool,
}

const TODDLER: Body = Body {
    head: (52.0, 47.0),
    neck: 2.0,
    length: 66.0,
    shoulders: 66.0,
    hips: 70.0,
    upper_arm: 32.0,
    lower_arm: 30.0,
    arm_width: 23.0,
    thigh: 25.0,
    shin: 25.0,
    leg_width: 30.0,
    hand: 12.0,
    foot: (38.0, 18.0),
    is_young: true,
};
const CHILD: Body = Body {
    head: (60.0, 55.0),
    neck: 5.0,
    length: 92.0,
    shoulders: 80.0,
    hips: 78.0,
    upper_arm: 45.0,
    lower_arm: 43.0,
    arm_width: 26.0,
    thigh: 43.0,
    shin: 42.0,
    leg_width: 33.0,
    hand: 14.5,
    foot: (47.0, 21.0),
    is_young: true,
};
const TEEN: Body = Body {
    head: (57.0, 54.0),
    neck: 8.0,
    length: 112.0,
    shoulders: 86.0,
    hips: 78.0,
    upper_arm: 55.0,
    lower_arm: 52.0,
    arm_width: 27.0,
    thigh: 58.0,
    shin: 56.0,
    leg_width: 34.0,
    hand: 15.0,
    foot: (50.0, 22.0),
    is_young: true,
};
const ADULT: Body = Body {
    head: (56.0, 56.0),
    neck: 10.0,
    length: 142.0,
    shoulders: 112.0,
    hips: 96.0,
    upper_arm: 72.0,
    lower_arm: 68.0,
    arm_width: 33.0,
    thigh: 80.0,
    shin: 78.0,
    leg_width: 42.0,
    hand: 17.0,
    foot: (60.0, 25.0),
    is_young: false,
};
const ELDER: Body = Body {
    head: (56.0, 55.0),
    neck: 6.0,
    length: 130.0,
    shoulders: 108.0,
    hips: 106.0,
    upper_arm: 66.0,
    lower_arm: 62.0,
    arm_width: 33.0,
    thigh: 66.0,
    shin: 66.0,
    leg_width: 42.0,
    hand: 16.5,
    foot: (56.0, 25.0),
    is_young: false,
};

impl Body {
    /// The body of a build.
    pub(crate) fn of(build: Build) -> &'static Self {
        match build {
            Build::Toddler => &TODDLER,
            Build::Child => &CHILD,
            Build::Teen => &TEEN,
            Build::Adult => &ADULT,
            Build::Elder => &ELDER,
        }
    }

    /// Thigh and shin together.
    pub(crate) fn leg(&self) -> f64 {
        self.thigh + self.shin
    }
}
