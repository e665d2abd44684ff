//! Hands that meet: held hands, hands on a wheelchair, hands on a rail and feet on stairs.
//!
//! Everything is settled on joints, before anything is drawn.

use std::collections::BTreeMap;

use crate::bones::{Pair, Side, distance, turned, two_bones};
use crate::draw::Point;
use crate::figure::{Body, Detail, Figure, Stance, Target};
use crate::pose::{Fingers, LegPose, Pose, View};
use crate::problem::{Report, suggestion};
use crate::scene::{Goal, Item, Kind, Placing, Role, Scene, Step};
use crate::stairs;

/// From this scale on a figure is looked at closely.
const CLOSE: f64 = 1.8;

/// How far a hand may miss its point before anyone sees it, in units of the figure.
const TOLERANCE: f64 = 7.0;

/// One person of the scene, settled.
#[derive(Debug)]
pub(crate) struct Actor<'s> {
    pub(crate) item: &'s Item,
    pub(crate) role: &'s Role,
    pub(crate) placing: Placing,
    pub(crate) figure: Figure<'s>,
}

/// Two hands that hold each other: where, whose, and which.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clasp {
    pub(crate) at: Point,
    pub(crate) first: usize,
    pub(crate) second: usize,
    pub(crate) sides: (Side, Side),
}

/// Everyone in the order of the items, and who holds whose hand.
#[derive(Debug)]
pub(crate) struct Ensemble<'s> {
    pub(crate) actors: Vec<Actor<'s>>,
    pub(crate) clasps: Vec<Clasp>,
}

impl Actor<'_> {
    /// Where the figure sits in its chair.
    pub(crate) fn offset(&self) -> Point {
        self.role.seat.map_or((0.0, 0.0), crate::seated::Seat::offset)
    }

    /// A point of the figure in the picture.
    pub(crate) fn to_scene(&self, p: Point) -> Point {
        let offset = self.offset();
        outward(self.placing, (p.0 + offset.0, p.1 + offset.1))
    }

    /// A point of the picture in the figure's own coordinates.
    fn to_own(&self, p: Point) -> Point {
        let (x, y) = turned((p.0 - self.placing.at.0, p.1 - self.placing.at.1), -self.placing.turn);
        let sign = if self.placing.is_mirrored { -1.0 } else { 1.0 };
        let offset = self.offset();
        (x / (self.placing.scale * sign) - offset.0, y / self.placing.scale - offset.1)
    }
}

/// A point of an item in the picture.
pub(crate) fn outward(placing: Placing, p: Point) -> Point {
    let sign = if placing.is_mirrored { -1.0 } else { 1.0 };
    let (x, y) = turned((p.0 * placing.scale * sign, p.1 * placing.scale), placing.turn);
    (placing.at.0 + x, placing.at.1 + y)
}

/// Settles everyone's joints. Names that are not there are problems; hands that do not reach are notes.
pub(crate) fn settle<'s>(scene: &'s Scene, report: &Report, notes: &Report) -> Ensemble<'s> {
    let mut actors: Vec<Actor<'s>> = Vec::new();
    let mut by_name: BTreeMap<&str, usize> = BTreeMap::new();
    for item in &scene.items {
        let Kind::Who(role) = &item.kind else { continue };
        if by_name.insert(&role.key, actors.len()).is_some() {
            let message =
                format!("`{}` is in the scene twice; give one of them another `name`", role.key);
            report.add(item.line, "same-name", message);
        }
        actors.push(enter(item, role));
    }
    let mut hands: Vec<Pair<Option<Target>>> = actors.iter().map(own_hands).collect();
    let mut clasps = Vec::new();
    let find = |name: &str, line: Option<usize>| {
        let found = by_name.get(name).copied();
        if found.is_none() {
            let hint = suggestion(name, by_name.keys().copied());
            report.add(
                line,
                "unknown-name",
                format!("nobody in this scene is called `{name}`; {hint}"),
            );
        }
        found
    };
    for first in 0..actors.len() {
        let Some(actor) = actors.get(first) else { continue };
        for partner in &actor.role.partners {
            if let Some(second) = find(&partner.name, partner.line) {
                match join(&actors, &mut hands, (first, second), partner.side) {
                    Some((at, sides)) => clasps.push(Clasp { at, first, second, sides }),
                    None => notes.add(
                        partner.line,
                        "hands-do-not-meet",
                        format!(
                            "the hands of `{}` and `{}` do not meet; move them closer",
                            actor.role.key, partner.name
                        ),
                    ),
                }
            }
        }
        if let Some((name, line)) = &actor.role.push
            && let Some(chair) = find(name, *line)
        {
            push(&actors, &mut hands, first, chair, *line, report);
        }
    }
    for (index, (actor, hands)) in actors.iter_mut().zip(hands).enumerate() {
        check_reach(actor, &hands, notes);
        let is_joined = |side: Side| {
            clasps.iter().any(|clasp: &Clasp| {
                (clasp.first, clasp.sides.0) == (index, side)
                    || (clasp.second, clasp.sides.1) == (index, side)
            })
        };
        let joined = Pair::of(is_joined);
        let stance = Stance { hands, joined, ..actor.figure.stance.clone() };
        actor.figure = Figure::new(stance);
    }
    Ensemble { actors, clasps }
}

fn enter<'s>(item: &'s Item, role: &'s Role) -> Actor<'s> {
    let mut placing = item.placing;
    let mut pose = role.pose;
    if role.push.is_some() {
        pose.fingers = Pair::of(|_| Some(Fingers::Grip));
    }
    if let Some(step) = role.step {
        pose.fingers[Side::Left] = Some(Fingers::Grip);
        stand_on(step, &mut placing, &mut pose, Body::of(role.person.build));
    }
    let stance = Stance {
        person: &role.person,
        pose,
        face: role.face,
        view: role.view,
        turn: role.turn,
        gaze: role.gaze,
        hands: Pair::default(),
        layers: role.layers,
        detail: if placing.scale >= CLOSE { Detail::Close } else { Detail::Plain },
        joined: Pair::default(),
        breathes: role.breathes,
        has_shadow: role.has_shadow && role.seat.is_none() && role.framed.is_none(),
    };
    Actor { item, role, placing, figure: Figure::new(stance) }
}

/// Both feet on the treads around an edge. Every other edge the other leg leads, so that a row of children
/// does not march.
fn stand_on(step: Step, placing: &mut Placing, pose: &mut Pose, body: &Body) {
    let (width, height) = stairs::TREAD;
    let (x, y) = stairs::edge(step.edge);
    placing.at = (x, y + height / 2.0);
    if step.is_up {
        // Upright and a little behind the edge, so that the rail passes below the chin.
        placing.at.0 += 9.0;
        pose.lean = 3.0;
    }
    placing.is_mirrored = step.is_up;
    let leg = body.leg() * placing.scale;
    let (run, rise) = (width / 2.0 / leg, height / 2.0 / leg);
    let climb = if step.is_up { 1.0 } else { -1.0 };
    // A short leg needs the knees more.
    pose.hip = 1.0 - rise * if step.is_up { 0.55 } else { 0.85 } - 0.06;
    let leading = if step.edge.rem_euclid(2.0) < 1.0 { Side::Right } else { Side::Left };
    pose.legs = Pair::of(|side| {
        if side == leading {
            LegPose { foot: (run * 1.12, rise * climb), bend: 1.0, knee: None }
        } else {
            LegPose { foot: (-run * 0.92, -rise * climb + 0.03), bend: 1.0, knee: None }
        }
    });
    pose.heels = Pair::of(|side| match (side == leading, step.is_up) {
        (true, true) => 0.0,
        (true, false) => -6.0,
        (false, _) => 22.0,
    });
    // The far arm swings against the leading leg.
    pose.arms[Side::Right] = if leading == Side::Right { (-22.0, -2.0) } else { (16.0, 46.0) };
}

/// Where the hand of someone on the stairs lies on the rail: ahead as far as the arm reaches at ease.
fn on_rail(actor: &Actor<'_>, step: Step) -> Point {
    let way = if step.is_up { -1.0 } else { 1.0 };
    let middle = actor.placing.at.0;
    let point = |ahead: f64| (middle + way * ahead, stairs::rail(middle + way * ahead) - 4.0);
    if let Some(ahead) = step.ahead {
        return point(ahead);
    }
    let shoulder = actor.to_scene(actor.figure.arms[Side::Left].0);
    let reach = actor.figure.reach() * actor.placing.scale;
    // An arm neither straight nor folded, and the hand rather below the shoulder than above it. Who climbs
    // has the rail rising before the face, and keeps the hand close.
    let (span, ahead) = if step.is_up { (0.62, 2..=9) } else { (0.82, -12..=16) };
    let strain = |p: &Point| {
        let raised = (shoulder.1 + reach * 0.15 - p.1).max(0.0);
        (distance(*p, shoulder) / reach - span).abs() + 3.0 * raised / reach
    };
    let points = ahead.map(|step| point(4.0 * f64::from(step)));
    points.min_by(|a, b| strain(a).total_cmp(&strain(b))).unwrap_or(point(0.0))
}

fn own_hands(actor: &Actor<'_>) -> Pair<Option<Target>> {
    Pair::of(|side| {
        if let Some(aim) = actor.role.hands[side] {
            return Some(match aim.goal {
                Goal::Own(spot) => Target::On { spot, bend: aim.bend },
                Goal::Scene(point) => Target::At { point: actor.to_own(point), bend: aim.bend },
            });
        }
        let step = actor.role.step.filter(|_| side == Side::Left)?;
        Some(Target::At { point: actor.to_own(on_rail(actor, step)), bend: None })
    })
}

/// Joins the two nearest free hands and says where they meet, and which.
fn join(
    actors: &[Actor<'_>],
    hands: &mut [Pair<Option<Target>>],
    pair: (usize, usize),
    side: Option<Side>,
) -> Option<(Point, (Side, Side))> {
    let (first, second) = (actors.get(pair.0)?, actors.get(pair.1)?);
    let (near, from, reach) = nearest_arm(first, hands.get(pair.0)?, second.placing.at.0, side);
    let (other, to, other_reach) =
        nearest_arm(second, hands.get(pair.1)?, first.placing.at.0, None);
    // Not before a face, unless they stand so close that it cannot be helped.
    let is_free = |p: Point| {
        [first, second].into_iter().all(|actor| {
            let (head, (rx, ry)) = (actor.to_scene(actor.figure.head), actor.figure.body.head);
            let scale = actor.placing.scale;
            let hand = actor.figure.body.hand * scale;
            ((p.0 - head.0) / (rx * scale + hand)).hypot((p.1 - head.1) / (ry * scale + hand)) > 1.0
        })
    };
    let arms = ((from, reach), (to, other_reach));
    let at = meeting_point(arms, is_free).or_else(|| meeting_point(arms, |_| true))?;
    // Elbows hang, and rather come to the own body than into the other.
    let target = |actor: &Actor<'_>, side: Side| {
        let point = actor.to_own(at);
        let shoulder = actor.figure.arms[side].0;
        let outward = |elbow: Point| (elbow.0 - shoulder.0) * side.sign();
        let bend = easier_bend(&actor.figure, side, point, |elbow| elbow.1 - 0.25 * outward(elbow));
        Some(Target::At { point, bend: Some(bend) })
    };
    hands.get_mut(pair.0)?[near] = target(first, near);
    hands.get_mut(pair.1)?[other] = target(second, other);
    Some((at, (near, other)))
}

/// The bend of an arm towards `point` whose elbow has more `ease`.
fn easier_bend(figure: &Figure<'_>, side: Side, point: Point, ease: impl Fn(Point) -> f64) -> f64 {
    let bones = (figure.body.upper_arm, figure.body.lower_arm);
    let elbow = |bend: f64| two_bones(figure.arms[side].0, point, bones, bend).0;
    if ease(elbow(1.0)) >= ease(elbow(-1.0)) { 1.0 } else { -1.0 }
}

/// The arm on the side of `toward`: which, its shoulder in the picture, and how far it reaches.
fn nearest_arm(
    actor: &Actor<'_>,
    hands: &Pair<Option<Target>>,
    toward: f64,
    wanted: Option<Side>,
) -> (Side, Point, f64) {
    let shoulder = |side: Side| actor.to_scene(actor.figure.arms[side].0);
    let sign = if toward > actor.placing.at.0 { 1.0 } else { -1.0 };
    let [left, right] = Side::BOTH.map(|side| shoulder(side).0 * sign);
    let mut side = wanted.unwrap_or(if right + 0.01 > left { Side::Right } else { Side::Left });
    // In profile both shoulders are at one place: the hand that is still free is taken.
    let is_busy = actor.role.view == View::Profile && hands[side].is_some();
    if wanted.is_none() && (is_busy || actor.role.grasps[side].is_some()) {
        side = side.other();
    }
    (side, shoulder(side), actor.figure.reach() * actor.placing.scale)
}

/// The lowest free point both hands reach, near the middle between the shoulders.
fn meeting_point(
    ((a, reach_a), (b, reach_b)): ((Point, f64), (Point, f64)),
    is_free: impl Fn(Point) -> bool,
) -> Option<Point> {
    let middle = reach_a / (reach_a + reach_b);
    let mut shares: Vec<f64> = (-5..=15).map(|step| f64::from(step) / 10.0).collect();
    shares.sort_by(|x, y| (x - middle).abs().total_cmp(&(y - middle).abs()));
    let mut y = (a.1.max(b.1) + reach_a.max(reach_b)).round();
    while y > a.1.min(b.1) - 40.0 {
        for share in &shares {
            let p = (a.0 + (b.0 - a.0) * share, y);
            let is_near = distance(p, a) <= reach_a * 0.97 && distance(p, b) <= reach_b * 0.97;
            if is_near && is_free(p) {
                return Some(p);
            }
        }
        y -= 3.0;
    }
    None
}

fn push(
    actors: &[Actor<'_>],
    hands: &mut [Pair<Option<Target>>],
    who: usize,
    chair: usize,
    line: Option<usize>,
    report: &Report,
) {
    let (Some(pusher), Some(chair)) = (actors.get(who), actors.get(chair)) else { return };
    let Some(seat) = chair.role.seat else {
        report.add(line, "nothing-to-push", format!("`{}` sits on no wheels", chair.role.key));
        return;
    };
    let Some(hands) = hands.get_mut(who) else { return };
    for (side, grip) in Side::BOTH.into_iter().zip(seat.grips()) {
        let point = pusher.to_own(outward(chair.placing, grip));
        // Elbows hang down, and never come into the back of who sits there.
        let bend = easier_bend(&pusher.figure, side, point, |elbow| elbow.1);
        hands[side] = Some(Target::At { point, bend: Some(bend) });
    }
}

fn check_reach(actor: &Actor<'_>, hands: &Pair<Option<Target>>, notes: &Report) {
    for side in Side::BOTH {
        let Some(Target::At { point, .. }) = hands[side] else { continue };
        let miss = distance(point, actor.figure.arms[side].0) - actor.figure.reach();
        if miss > TOLERANCE {
            let line = actor.role.hands[side].and_then(|aim| aim.line).or(actor.item.line);
            let message = format!(
                "the {} hand of `{}` is {:.0} too far away; move the figure or the point",
                if side == Side::Left { "left" } else { "right" },
                actor.role.key,
                miss * actor.placing.scale
            );
            notes.add(line, "hand-out-of-reach", message);
        }
    }
}
