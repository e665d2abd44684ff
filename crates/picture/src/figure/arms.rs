//! Arms: a sleeve that starts in the shoulder and narrows to the cuff, a hand and what it holds.
//!
//! Sleeves are drawn over the trunk but under scarf, straps and head; the forearm comes again over all of
//! that, so that a hand can be at the heart or at the ear.

use super::hands::Hand;
use super::{Figure, Held, Layer, Target};
use crate::bones::{Side, along, distance};
use crate::cast::{Hair, Top};
use crate::colour::dark;
use crate::draw::{Ids, Place, Point, bundle, d, group, path, stroke};
use crate::pose::{Fingers, Spot, View};

/// Widths of a sleeve at the shoulder, the elbow and the cuff, in arm widths.
const WIDTHS: (f64, f64, f64) = (1.14, 0.96, 0.88);

/// The middle line of an arm from the shoulder to the wrist: where, and how wide.
fn line_of(arm: (Point, Point, Point), width: f64) -> [(Point, f64); 7] {
    let (shoulder, elbow, wrist) = arm;
    let (before, after) = (along(elbow, shoulder, 0.36), along(elbow, wrist, 0.36));
    // The elbow is a curve from `before` to `after`.
    let bend = |t: f64| along(along(before, elbow, t), along(elbow, after, t), t);
    let (at_shoulder, at_elbow, at_wrist) = WIDTHS;
    let wide = |share: f64| width * share / 2.0;
    [
        (shoulder, wide(at_shoulder)),
        (along(shoulder, before, 0.55), wide(f64::midpoint(at_shoulder, at_elbow))),
        (before, wide(at_elbow)),
        (bend(0.5), wide(at_elbow)),
        (after, wide(f64::midpoint(at_elbow, at_wrist))),
        (along(after, wrist, 0.5), wide(at_wrist)),
        (wrist, wide(at_wrist)),
    ]
}

/// The outline of a sleeve along (a part of) its middle line, round at its beginning.
fn outline(line: &[(Point, f64)]) -> String {
    let last = line.len().saturating_sub(1);
    let beside = |index: usize, s: f64| -> Option<Point> {
        let (at, half) = *line.get(index)?;
        let from = line.get(index.saturating_sub(1))?.0;
        let to = line.get((index + 1).min(last))?.0;
        let span = distance(from, to).max(0.01);
        let (ux, uy) = ((to.0 - from.0) / span, (to.1 - from.1) / span);
        Some((at.0 - uy * half * s, at.1 + ux * half * s))
    };
    let there: Vec<Point> = (0..=last).filter_map(|index| beside(index, 1.0)).collect();
    let back: Vec<Point> = (0..=last).rev().filter_map(|index| beside(index, -1.0)).collect();
    let (Some(first), Some(turn), Some((_, half))) = (there.first(), back.first(), line.first())
    else {
        return String::new();
    };
    let mut data = d!("M", *first);
    data.push_str(&smooth(&there));
    data.push_str(&d!(" L", *turn));
    data.push_str(&smooth(&back));
    data + &*d!(" A", *half, *half, 0, 0, 0, *first, "Z")
}

/// A soft line through the middles between points.
fn smooth(points: &[Point]) -> String {
    let mut data = String::new();
    for pair in points.windows(2).skip(1) {
        if let [from, to] = pair {
            data.push_str(&d!(" Q", *from, along(*from, *to, 0.5)));
        }
    }
    if let Some(end) = points.last() {
        data.push_str(&d!(" L", *end));
    }
    data
}

impl Figure<'_> {
    /// Shoulder, elbow and wrist of a side, with the middle line between them.
    fn arm_line(&self, side: Side) -> [(Point, f64); 7] {
        let (shoulder, elbow, hand) = self.arms[side];
        line_of((shoulder, elbow, along(hand, elbow, 0.18)), self.body.arm_width)
    }

    fn sleeve_colour(&self, side: Side) -> String {
        let sleeves = &self.person().sleeves;
        if self.layer(side) == Layer::Behind { dark(sleeves, 0.15) } else { sleeves.clone() }
    }

    /// The whole sleeve; `clip` is the outline of the trunk.
    pub(super) fn sleeve(&self, side: Side, clip: &str, ids: &Ids) -> String {
        let line = self.arm_line(side);
        let colour = self.sleeve_colour(side);
        let mut svg = String::new();
        if self.layer(side) == Layer::Before {
            // The edge starts below the shoulder, so that sleeve and trunk run into each other.
            let edge = dark(&self.person().sleeves, 0.26);
            let rim = path(outline(&line[1..]), &edge).outline(&edge, 6.0);
            svg += bundle(rim.svg()).set("clip-path", format!("url(#{clip})"));
        }
        svg += path(outline(&line), &colour);
        let (shoulder, elbow, _) = self.arms[side];
        let outward =
            (elbow.0 - shoulder.0) * self.across.0 + (elbow.1 - shoulder.1) * self.across.1;
        // An arm that crosses the trunk lies over the vest.
        let is_beside = outward * side.sign() > -0.3 * self.body.arm_width;
        let is_in_armhole =
            self.person().top == Top::Vest && self.view() != View::Profile && is_beside;
        if is_in_armhole && self.layer(side) == Layer::Before {
            let hole = ids.next();
            svg = format!(
                "<clipPath id=\"{hole}\">{}</clipPath>",
                path(self.armhole(side), "#000000").svg()
            ) + &*bundle(svg).set("clip-path", format!("url(#{hole})")).svg();
            // The vest is bound where the sleeve comes out of it.
            let binding =
                stroke(self.armhole_edge(side), &dark(&self.person().top_colour, 0.16), 7.0);
            svg += bundle(binding.svg()).set("clip-path", format!("url(#{clip})"));
        }
        svg
    }

    /// Where a sleeve shows beside a vest: outside the armhole, and everywhere below it.
    fn armhole(&self, side: Side) -> String {
        let at = |x: f64, y: f64| self.beside_spine(side, x, y);
        let far = 4.0;
        self.armhole_edge(side)
            + &*d! {
                " L", at(-far, 0.52), "L", at(-far, -2.0), "L", at(far, -2.0), "L", at(far, 1.8), "Z"
            }
    }

    fn armhole_edge(&self, side: Side) -> String {
        let at = |x: f64, y: f64| self.beside_spine(side, x, y);
        d! {
            "M", at(0.40, 1.8), "L", at(0.385, 1.0),
            "C", at(0.345, 0.86), at(0.355, 0.72), at(0.22, 0.52)
        }
    }

    /// A point of the trunk in shoulder widths outwards and in lengths of the spine.
    fn beside_spine(&self, side: Side, x: f64, y: f64) -> Point {
        self.at(side.sign() * self.shoulders_width * x, self.length * y)
    }

    /// Whether a blanket or a hijab lies over this forearm: its hand hangs, or lies on the own trunk or knees.
    pub(super) fn is_under_cloth(&self, side: Side) -> bool {
        let person = self.person();
        let (_, elbow, hand) = self.arms[side];
        if person.wear.blanket.is_some() {
            return match self.target(side) {
                None => true,
                Some(Target::On { spot, .. }) => matches!(
                    spot,
                    Spot::Hip | Spot::Heart | Spot::Belly | Spot::Chest | Spot::Knee | Spot::Lap
                ),
                Some(Target::At { .. }) => false,
            };
        }
        let height = |p: Point| {
            ((p.0 - self.hip.0) * self.up.0 + (p.1 - self.hip.1) * self.up.1) / self.length
        };
        person.hair == Hair::Hijab && height(hand) < 0.4 && height(elbow) < 0.66
    }

    /// Where the hand of a side is to be, by the scene or by the pose.
    fn target(&self, side: Side) -> Option<Target> {
        let own = self.stance.pose.spots[side].map(|spot| Target::On { spot, bend: None });
        self.stance.hands[side].or(own)
    }

    fn fingers_of(&self, side: Side, held: Option<&Held>) -> Fingers {
        let lies = |target: &Target| {
            matches!(
                target,
                Target::On {
                    spot: Spot::Hip | Spot::Heart | Spot::Belly | Spot::Chest | Spot::Knee,
                    ..
                }
            )
        };
        match (self.stance.pose.fingers[side], held) {
            (None | Some(Fingers::Rest), Some(held)) if !held.is_over => Fingers::Grip,
            (None, _) if self.target(side).as_ref().is_some_and(lies) => Fingers::Flat,
            (fingers, _) => fingers.unwrap_or(Fingers::Rest),
        }
    }

    fn hand(&self, side: Side, held: Option<&Held>) -> Hand {
        let skin = &self.person().skin;
        let (_, from, at) = self.arms[side];
        let is_behind = self.layer(side) == Layer::Behind;
        Hand {
            at,
            from,
            side,
            size: self.body.hand,
            skin: if is_behind { dark(skin, 0.12) } else { skin.clone() },
            rim: dark(skin, 0.22),
            fingers: self.fingers_of(side, held),
        }
    }

    /// Whether the hand of this side is at the ear.
    pub(crate) fn is_at_ear(&self, side: Side) -> bool {
        matches!(self.target(side), Some(Target::On { spot: Spot::Ear, .. }))
    }

    /// How wide a phone at that ear is seen, and how far it is turned: its lower end is at the mouth.
    pub(crate) fn ear_phone(&self, side: Side) -> (f64, f64) {
        let s = side.sign();
        if self.view() == View::Profile {
            return (25.0, -30.0);
        }
        // The side of the head that is turned to us shows more of the back.
        (15.0 + 7.0 * (-s * self.turn).clamp(0.0, 1.0), s * 12.0)
    }

    /// The hand with what it holds, and the sleeve from the elbow to the cuff once more.
    pub(crate) fn forearm(&self, side: Side, held: Option<&Held>) -> String {
        let line = self.arm_line(side);
        let sleeve = self.sleeve_colour(side);
        let (shoulder, elbow, hand) = self.arms[side];
        let thing = held.map(|held| {
            let place = Place::at(hand.0 + held.at.0, hand.1 + held.at.1);
            group(held.svg.as_str(), place.scaled(held.scale).turned(held.turn)).svg()
        });
        let thing = thing.unwrap_or_default();
        let is_over = held.is_some_and(|held| held.is_over);
        let within = if is_over { "" } else { &thing };
        let mut svg = String::new();
        if !self.stance.joined[side] {
            let (below, above) = self.hand(side, held).draw(self.stance.detail);
            svg = [below.as_str(), within, &above].concat();
        }
        // The second half begins on the curve of the whole, so that no corner shows.
        let mut half = line;
        half[2] = (along(line[2].0, line[3].0, 0.5), f64::midpoint(line[2].1, line[3].1));
        svg += path(outline(&half[2..]), &sleeve);
        svg.push_str(&cuff(&line, &dark(&sleeve, 0.22)));
        svg.push_str(&crease((shoulder, elbow, hand), self.body.arm_width, &dark(&sleeve, 0.2)));
        if is_over {
            svg.push_str(&thing);
        }
        svg
    }
}

fn cuff(line: &[(Point, f64); 7], colour: &str) -> String {
    let [.., (before, _), (wrist, half)] = *line;
    let span = distance(before, wrist).max(1.0);
    let (ux, uy) = ((wrist.0 - before.0) / span, (wrist.1 - before.1) / span);
    let middle = (wrist.0 - ux * 3.0, wrist.1 - uy * 3.0);
    let (px, py) = (-uy * half * 0.94, ux * half * 0.94);
    let data = d!("M", middle.0 + px, middle.1 + py, "L", middle.0 - px, middle.1 - py);
    stroke(data, colour, 4.5).svg()
}

/// The fold in the crook of a bent arm.
fn crease(arm: (Point, Point, Point), width: f64, colour: &str) -> String {
    let (shoulder, elbow, hand) = arm;
    let unit = |to: Point| {
        let span = distance(elbow, to).max(0.01);
        ((to.0 - elbow.0) / span, (to.1 - elbow.1) / span)
    };
    let (a, b) = (unit(shoulder), unit(hand));
    let inward = (a.0 + b.0, a.1 + b.1);
    let depth = inward.0.hypot(inward.1);
    // A nearly straight arm has no fold.
    if depth < 0.7 {
        return String::new();
    }
    let at = |far: f64| (elbow.0 + inward.0 / depth * far, elbow.1 + inward.1 / depth * far);
    // Where the inner edges of the sleeve meet, as `line_of` bends it.
    let slant = (1.0 - depth * depth / 4.0).max(0.2).sqrt();
    let edge = 0.09 * depth * distance(shoulder, elbow) + width * 0.46 / slant;
    stroke(d!("M", at(edge), "L", at(edge - width * 0.34)), colour, 3.2).svg()
}
