//! An item that is a person: who, how they stand, what their hands do.

use super::{Placing, Prop, prop};
use crate::bones::{Pair, Side};
use crate::cast::{Aid, Person};
use crate::draw::Point;
use crate::fields::{Fields, Named};
use crate::figure::{Face, Layer};
use crate::kit::Kit;
use crate::pose::{Pose, Spot, View};
use crate::problem::suggestion;
use crate::seated::Seat;
use crate::things;

/// Poses in which someone who cannot walk may be off their wheels.
const RESTING: &[&str] = &["chair", "sofa", "cross", "knees", "lie", "cover", "crawl"];

/// A person in a scene.
#[derive(Debug)]
pub(crate) struct Role {
    /// Their name in this scene.
    pub(crate) key: String,
    pub(crate) person: Person,
    pub(crate) pose: Pose,
    pub(crate) face: Face,
    pub(crate) view: View,
    pub(crate) turn: f64,
    pub(crate) gaze: Option<Point>,
    pub(crate) seat: Option<Seat>,
    pub(crate) hands: Pair<Option<Aim>>,
    pub(crate) grasps: Pair<Option<Grasp>>,
    pub(crate) partners: Vec<Partner>,
    pub(crate) push: Option<(String, Option<usize>)>,
    pub(crate) step: Option<Step>,
    pub(crate) layers: Pair<Option<Layer>>,
    /// Radius of a round frame: head and shoulders only.
    pub(crate) framed: Option<f64>,
    /// Whether the window of who is framed has a ring and a ground.
    pub(crate) is_ringed: bool,
    pub(crate) has_shadow: bool,
    /// Breathes out: lines of breath at the mouth.
    pub(crate) breathes: bool,
}

/// Where a hand goes: a point of the picture or a place of the own body.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Aim {
    pub(crate) goal: Goal,
    pub(crate) bend: Option<f64>,
    pub(crate) line: Option<usize>,
}

/// See [`Aim`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Goal {
    Scene(Point),
    Own(Spot),
}

/// A thing in a hand.
#[derive(Debug)]
pub(crate) struct Grasp {
    pub(crate) prop: Prop,
    pub(crate) at: Point,
    pub(crate) scale: f64,
    pub(crate) turn: f64,
    pub(crate) is_over: bool,
}

/// Someone whose hand is held.
#[derive(Debug)]
pub(crate) struct Partner {
    pub(crate) name: String,
    pub(crate) side: Option<Side>,
    pub(crate) line: Option<usize>,
}

/// A place on the stairs: the edge between two treads, and where the hand is on the rail.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    pub(crate) edge: f64,
    pub(crate) ahead: Option<f64>,
    pub(crate) is_up: bool,
}

/// Reads the fields of a person.
pub(super) fn read(kit: &Kit, who: &str, fields: &Fields<'_>, placing: Placing) -> Option<Role> {
    let Some(person) = kit.cast.get(who) else {
        let hint = suggestion(who, kit.cast.keys().map(String::as_str));
        fields.problem("who", "unknown-name", format!("nobody is called `{who}`; {hint}"));
        return None;
    };
    let mut person = person.clone();
    if let Some(wear) = fields.table("wear") {
        person = person.dressed(&wear);
        wear.finish();
    }
    let step = step(fields);
    let aid = fields.choice("aid").unwrap_or(person.aid);
    let (name, pose) = pose(kit, fields, step)?;
    if person.aid == Aid::Wheelchair && aid == Aid::None && !RESTING.contains(&name) {
        let message = format!(
            "`{who}` cannot walk: without the wheelchair the pose is one of {}",
            RESTING.join(", ")
        );
        fields.problem("pose", "cannot-walk", message);
    }
    let turn = fields.number_within("turn", -1.0, 1.0).unwrap_or(0.0);
    let view = fields.choice("view").or(pose.view).unwrap_or(if step.is_some() {
        View::Profile
    } else {
        View::Front
    });
    let seat = Seat::of(aid, view, turn);
    let mut pose = seat.map_or(pose, |seat| seat.pose(kit.poses.get("chair").unwrap_or(&pose)));
    if let Some(over) = fields.table("over") {
        pose = pose.changed(&over);
        over.finish();
    }
    pose.tilt = fields.number("tilt").unwrap_or(pose.tilt);
    pose.lean = fields.number("lean").unwrap_or(pose.lean);
    if let Some(fingers) = fields.table("fingers") {
        for side in Side::BOTH {
            pose.fingers[side] = fingers.choice(side.letter()).or(pose.fingers[side]);
        }
        fingers.finish();
    }
    let (grasps, partners) = held(fields);
    let role = Role {
        key: fields.text("name").unwrap_or(who).to_owned(),
        face: fields.choice("face").unwrap_or(Face::Calm),
        view,
        turn,
        gaze: fields.point("gaze"),
        seat,
        hands: hands(fields),
        grasps,
        partners,
        push: fields.text("push").map(|name| (name.to_owned(), fields.line_of("push"))),
        step,
        layers: layers(fields),
        framed: fields.number_within("framed", 20.0, 500.0),
        is_ringed: fields.flag("ring").unwrap_or(true),
        has_shadow: fields.flag("shadow").unwrap_or(step.is_none() && placing.scale < 2.2),
        breathes: fields.flag("breath").unwrap_or(false),
        person,
        pose,
    };
    fields.finish();
    Some(role)
}

fn pose<'k>(kit: &'k Kit, fields: &Fields<'_>, step: Option<Step>) -> Option<(&'k str, Pose)> {
    let usual = step.map_or("stand", |step| if step.is_up { "ascend" } else { "descend" });
    let name = fields.text("pose").unwrap_or(usual);
    let found = kit.poses.get_key_value(name);
    if found.is_none() {
        let hint = suggestion(name, kit.poses.keys().map(String::as_str));
        fields.problem("pose", "unknown-name", format!("there is no pose `{name}`; {hint}"));
    }
    found.map(|(name, pose)| (name.as_str(), *pose))
}

fn step(fields: &Fields<'_>) -> Option<Step> {
    let edge = fields.number_within("step", 1.0, 11.0);
    let ahead = fields.number("ahead");
    let is_up = fields.flag("up").unwrap_or(false);
    edge.map(|edge| Step { edge, ahead, is_up })
}

fn layers(fields: &Fields<'_>) -> Pair<Option<Layer>> {
    let mut layers = Pair::default();
    if let Some(table) = fields.table("arm_z") {
        layers = Pair::of(|side| table.choice(side.letter()));
        table.finish();
    }
    layers
}

/// `hands = { L = "ear", R = [500, 492], … }`; a third number or `"lap:1"` is the side the elbow goes to.
fn hands(fields: &Fields<'_>) -> Pair<Option<Aim>> {
    let Some(table) = fields.table("hands") else { return Pair::default() };
    let hands = Pair::of(|side| {
        let key = side.letter();
        if !table.has(key) {
            return None;
        }
        let line = table.line_of(key);
        if table.is_text(key) {
            let text = table.text(key)?;
            let (word, bend) =
                text.split_once(':').map_or((text, None), |(word, bend)| (word, bend.parse().ok()));
            let Some((_, spot)) = Spot::NAMES.iter().find(|(name, _)| *name == word) else {
                let hint = suggestion(word, Spot::NAMES.iter().map(|(name, _)| *name));
                table.problem(key, "unknown-name", format!("a hand cannot go to `{word}`; {hint}"));
                return None;
            };
            return Some(Aim { goal: Goal::Own(*spot), bend, line });
        }
        let list = table.numbers(key, &[2, 3])?;
        let (x, y) = (list.first().copied()?, list.get(1).copied()?);
        Some(Aim { goal: Goal::Scene((x, y)), bend: list.get(2).copied(), line })
    });
    table.finish();
    hands
}

/// `hold = "sami"`, `["sami", "mila"]`, or `{ L = "sami", R = { thing = "torch" } }`.
fn held(fields: &Fields<'_>) -> (Pair<Option<Grasp>>, Vec<Partner>) {
    let line = fields.line_of("hold");
    if !fields.is_table("hold") {
        let partner = |name: &str| Partner { name: name.to_owned(), side: None, line };
        return (Pair::default(), fields.texts("hold").into_iter().map(partner).collect());
    }
    let Some(table) = fields.table("hold") else { return (Pair::default(), Vec::new()) };
    let mut partners = Vec::new();
    let grasps = Pair::of(|side| {
        let key = side.letter();
        if !table.has(key) {
            return None;
        }
        if table.is_text(key) {
            let name = table.text(key)?.to_owned();
            partners.push(Partner { name, side: Some(side), line: table.line_of(key) });
            return None;
        }
        grasp(&table.table(key)?)
    });
    table.finish();
    (grasps, partners)
}

fn grasp(fields: &Fields<'_>) -> Option<Grasp> {
    let Some(name) = fields.text("thing") else {
        fields.problem("thing", "missing-field", "`thing = \"…\"` is missing: what is in the hand");
        return None;
    };
    let at = fields.point("d").unwrap_or((0.0, 0.0));
    let scale = fields.number_within("s", 0.05, 12.0).unwrap_or(1.0);
    let turn = fields.number("rot").unwrap_or(0.0);
    let is_over = fields.flag("over").unwrap_or(false);
    let prop = prop(name, fields, things::thing_names(), "thing")?;
    Some(Grasp { prop, at, scale, turn, is_over })
}
