//! Beams of torches: where their light starts, where it goes, and whom it must not dazzle.

use crate::bones::distance;
use crate::draw::{Ids, Place, Point, group};
use crate::figure::Figure;
use crate::look::Look;
use crate::meet::{Actor, outward};
use crate::problem::Report;
use crate::scene::{Grasp, Item, Kind, Prop};
use crate::things;

/// The lens of a torch, from its grip.
const LENS: Point = (93.0, 0.0);

/// Half the width of a beam where it starts.
const START: f64 = 18.0;

/// A beam in the picture.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Beam {
    line: Option<usize>,
    from: Point,
    /// Direction and length of its axis.
    axis: Point,
    /// How much wider it gets to each side, per unit of length.
    slope: f64,
    start: f64,
}

/// The light of a torch that has `beam = true`, in the torch's own coordinates.
pub(crate) fn shine(prop: &Prop, ids: &Ids) -> Option<String> {
    if prop.name != "torch" || !things::is_shining(&prop.look) {
        return None;
    }
    let light = things::thing("beam", &prop.look, ids)?;
    Some(group(light, Place::at(LENS.0, LENS.1)).svg())
}

/// Where a held thing lies in its figure.
pub(crate) fn place_in_hand(figure: &Figure<'_>, side: crate::bones::Side, grasp: &Grasp) -> Place {
    let hand = figure.arms[side].2;
    Place::at(hand.0 + grasp.at.0, hand.1 + grasp.at.1).scaled(grasp.scale).turned(grasp.turn)
}

impl Beam {
    /// The beam of a thing that lies or hangs in the picture: a shining torch, or a loose beam.
    pub(crate) fn of_thing(item: &Item) -> Option<Self> {
        let Kind::Thing(prop) = &item.kind else { return None };
        let start = match prop.name.as_str() {
            "beam" => (0.0, 0.0),
            "torch" if things::is_shining(&prop.look) => LENS,
            _ => return None,
        };
        Some(Self::new(item.line, &prop.look, start, |p| outward(item.placing, p)))
    }

    /// The beam of a torch in a hand.
    pub(crate) fn in_hand(
        actor: &Actor<'_>,
        side: crate::bones::Side,
        grasp: &Grasp,
    ) -> Option<Self> {
        if grasp.prop.name != "torch" || !things::is_shining(&grasp.prop.look) {
            return None;
        }
        let place = place_in_hand(&actor.figure, side, grasp);
        let to_scene = |p: Point| {
            let (x, y) = crate::bones::turned(p, place.turn);
            actor.to_scene((place.at.0 + x * place.scale, place.at.1 + y * place.scale))
        };
        Some(Self::new(actor.item.line, &grasp.prop.look, LENS, to_scene))
    }

    fn new(
        line: Option<usize>,
        look: &Look,
        start: Point,
        to_scene: impl Fn(Point) -> Point,
    ) -> Self {
        let (length, spread) = things::beam_size(look);
        let (from, end) = (to_scene(start), to_scene((start.0 + length, start.1)));
        let axis = (end.0 - from.0, end.1 - from.1);
        let scale = distance(from, end) / length.max(1.0);
        Self { line, from, axis, slope: spread.to_radians().tan(), start: START * scale }
    }

    /// Notes the heads this beam falls on: light in a face dazzles.
    pub(crate) fn check(&self, actors: &[Actor<'_>], notes: &Report) {
        let length = self.axis.0.hypot(self.axis.1).max(1.0);
        let (ux, uy) = (self.axis.0 / length, self.axis.1 / length);
        for actor in actors.iter().filter(|actor| actor.role.framed.is_none()) {
            let (x, y) = actor.to_scene(actor.figure.head);
            let (dx, dy) = (x - self.from.0, y - self.from.1);
            let (ahead, aside) = (dx * ux + dy * uy, (dx * uy - dy * ux).abs());
            let face = actor.figure.body.head.0 * actor.placing.scale * 0.7;
            // The far end is too faint to dazzle.
            let is_lit = ahead > 0.0 && ahead < length * 0.8 + face;
            if is_lit && aside < self.start + self.slope * ahead + face * 0.5 {
                let message = format!("a beam shines on the face of `{}`", actor.role.key);
                notes.add(self.line, "beam-on-face", message);
            }
        }
    }
}
