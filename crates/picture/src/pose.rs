//! How a body is held: poses, read from `poses.toml`, and single joints changed by a scene.

use std::collections::BTreeMap;

use crate::bones::{Pair, Side};
use crate::draw::Point;
use crate::fields::{Fields, Named, Source};

/// From where a figure is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum View {
    Front,
    Profile,
    Back,
}

impl Named for View {
    const NAMES: &'static [(&'static str, Self)] =
        &[("front", Self::Front), ("profile", Self::Profile), ("back", Self::Back)];
}

/// What the fingers do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fingers {
    Rest,
    Open,
    Flat,
    Point,
    Grip,
}

impl Named for Fingers {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("rest", Self::Rest),
        ("open", Self::Open),
        ("flat", Self::Flat),
        ("point", Self::Point),
        ("grip", Self::Grip),
    ];
}

/// A place of the own body that a hand can go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spot {
    Ear,
    Cheek,
    Chin,
    Mouth,
    Hip,
    Chest,
    Belly,
    Heart,
    Knee,
    Head,
    Nape,
    Top,
    Lap,
    Front,
    /// The rim of the own wheelchair, seen from the side.
    Rim,
}

impl Named for Spot {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("ear", Self::Ear),
        ("cheek", Self::Cheek),
        ("chin", Self::Chin),
        ("mouth", Self::Mouth),
        ("hip", Self::Hip),
        ("chest", Self::Chest),
        ("belly", Self::Belly),
        ("heart", Self::Heart),
        ("knee", Self::Knee),
        ("head", Self::Head),
        ("nape", Self::Nape),
        ("top", Self::Top),
        ("lap", Self::Lap),
        ("front", Self::Front),
        ("rim", Self::Rim),
    ];
}

/// A foot in leg lengths from the hip's middle and the ground; `knee` fixes the knee.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct LegPose {
    pub(crate) foot: Point,
    pub(crate) bend: f64,
    pub(crate) knee: Option<Point>,
}

/// A way to hold the whole body, whatever its joints do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    /// The body stands sideways.
    Sideways,
    /// The legs are drawn over the trunk.
    LegsInFront,
    /// The feet cross.
    Crossed,
    /// Sits facing us, with a lap.
    Seated,
}

impl Named for Manner {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("side", Self::Sideways),
        ("legs_front", Self::LegsInFront),
        ("crossed", Self::Crossed),
        ("seat", Self::Seated),
    ];
}

/// Any of the four manners together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Manners(u8);

impl Manners {
    /// Whether this manner is among them.
    pub(crate) fn has(self, manner: Manner) -> bool {
        self.0 & Self::bit(manner) != 0
    }

    /// These and one more.
    pub(crate) fn with(self, manner: Manner) -> Self {
        Self(self.0 | Self::bit(manner))
    }

    /// These but for one.
    pub(crate) fn without(self, manner: Manner) -> Self {
        Self(self.0 & !Self::bit(manner))
    }

    fn bit(manner: Manner) -> u8 {
        1 << manner as u8
    }
}

/// Where the joints are. Words as in `poses.toml`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pose {
    pub(crate) hip: f64,
    pub(crate) lean: f64,
    pub(crate) tilt: f64,
    pub(crate) head: Option<f64>,
    pub(crate) shift: f64,
    pub(crate) arms: Pair<Point>,
    pub(crate) spots: Pair<Option<Spot>>,
    pub(crate) legs: Pair<LegPose>,
    pub(crate) heels: Pair<f64>,
    pub(crate) fingers: Pair<Option<Fingers>>,
    pub(crate) arm_behind: Pair<bool>,
    pub(crate) manners: Manners,
    pub(crate) view: Option<View>,
}

impl Default for Pose {
    fn default() -> Self {
        Self {
            hip: 1.0,
            lean: 0.0,
            tilt: 0.0,
            head: None,
            shift: 0.0,
            arms: Pair::of(|side| (16.0 * side.sign(), 6.0 * side.sign())),
            spots: Pair::default(),
            legs: Pair::of(|side| LegPose {
                foot: (0.16 * side.sign(), 0.0),
                bend: side.sign(),
                knee: None,
            }),
            heels: Pair::default(),
            fingers: Pair::default(),
            arm_behind: Pair::default(),
            manners: Manners::default(),
            view: None,
        }
    }
}

impl Pose {
    /// This pose with the joints that the table names.
    pub(crate) fn changed(mut self, fields: &Fields<'_>) -> Self {
        let keep = |key: &str, old: f64| fields.number(key).unwrap_or(old);
        self.hip = keep("hip", self.hip);
        self.lean = keep("lean", self.lean);
        self.tilt = keep("tilt", self.tilt);
        self.shift = keep("shift", self.shift);
        self.head = fields.number("head").or(self.head);
        self.view = fields.choice("view").or(self.view);
        for (word, manner) in Manner::NAMES {
            self.manners = match fields.flag(word) {
                Some(true) => self.manners.with(*manner),
                Some(false) => self.manners.without(*manner),
                None => self.manners,
            };
        }
        for side in Side::BOTH {
            let key = |part: &str| format!("{part}{}", side.letter());
            if let Some([shoulder, elbow]) = fields.numbers(&key("a"), &[2]).as_deref() {
                self.arms[side] = (*shoulder, *elbow);
                // An arm that a scene sets goes there, and no longer to the place its pose names.
                self.spots[side] = None;
            }
            self.spots[side] = fields.choice(&key("w")).or(self.spots[side]);
            if let Some(list) = fields.numbers(&key("l"), &[3, 5]) {
                self.legs[side] = leg(&list);
            }
            self.heels[side] = keep(&key("heel"), self.heels[side]);
            self.fingers[side] = fields.choice(&key("f")).or(self.fingers[side]);
            self.arm_behind[side] = fields.flag(&key("back")).unwrap_or(self.arm_behind[side]);
        }
        self
    }
}

fn leg(list: &[f64]) -> LegPose {
    match list {
        [x, y, bend, knee_x, knee_y] => {
            LegPose { foot: (*x, *y), bend: *bend, knee: Some((*knee_x, *knee_y)) }
        }
        [x, y, bend] => LegPose { foot: (*x, *y), bend: *bend, knee: None },
        _ => LegPose::default(),
    }
}

/// Reads the poses: every table is one.
pub(crate) fn read(text: &str) -> (BTreeMap<String, Pose>, Vec<crate::Problem>) {
    let source = Source::new(text);
    let table = source.parse();
    let mut poses = BTreeMap::new();
    {
        let root = Fields::root(&source, &table);
        for name in root.keys() {
            if let Some(fields) = root.table(name) {
                fields.text("about");
                poses.insert(name.to_owned(), Pose::default().changed(&fields));
                fields.finish();
            }
        }
    }
    drop(table);
    (poses, source.report.into_problems())
}
