//! The studio: a settled scene's items become SVG, are stacked from the back to the front, and lit.

use super::Theme;
use crate::beams;
use crate::bones::{Pair, Side};
use crate::check::Layer;
use crate::draw::{Ids, Place, Point, bundle, circle, clipped, ellipse, group, num};
use crate::figure::{Held, Joined, clasp};
use crate::look::Look;
use crate::meet::{Actor, Clasp, Ensemble};
use crate::problem::Report;
use crate::scene::{Item, Kind, Placing, Prop, Role, Scene};
use crate::seated::Seat;
use crate::tight::{LINES, tight};
use crate::{contrast, light, places, things};

/// An item that has been drawn, still in day colours.
pub(super) struct Drawn<'s> {
    item: &'s Item,
    svg: String,
    /// Light of a torch, which shines through the night.
    light: String,
    /// Part of what is drawn already, so it gets no outline of its own.
    is_again: bool,
    actor: Option<&'s Actor<'s>>,
}

impl<'s> Drawn<'s> {
    pub(super) fn layer(&'s self) -> Layer<'s> {
        let is_place = matches!(self.item.kind, Kind::Place(_));
        let is_behind = is_place || self.item.is_above || self.item.is_far;
        let svg = if is_behind { "" } else { &self.svg };
        Layer { svg, actor: self.actor.filter(|actor| actor.role.framed.is_none()) }
    }
}

/// What every item of one scene is drawn with.
pub(super) struct Studio<'s> {
    pub(super) scene: &'s Scene,
    pub(super) ensemble: &'s Ensemble<'s>,
    pub(super) ids: &'s Ids,
    pub(super) report: &'s Report,
}

impl<'s> Studio<'s> {
    /// Every item, in order; joined hands lie over the later of their two people.
    pub(super) fn items(&self) -> Vec<Drawn<'s>> {
        let mut actors = self.ensemble.actors.iter().enumerate();
        let mut items = Vec::new();
        let is_on_stairs =
            |item: &Item| matches!(&item.kind, Kind::Who(role) if role.step.is_some());
        let mut walkers = self.scene.items.iter().filter(|item| is_on_stairs(item)).count();
        let mut rail = None;
        for item in &self.scene.items {
            let (svg, actor) = match &item.kind {
                Kind::Place(prop) => (self.prop(prop, places::place), None),
                Kind::Thing(prop) => (self.thing(item, prop), None),
                Kind::Who(role) => match actors.next() {
                    Some((index, actor)) => (self.person(item, role, index, actor), Some(actor)),
                    None => continue,
                },
            };
            let svg = match item.opacity {
                Some(opacity) => bundle(svg).opacity(opacity).svg(),
                None => svg,
            };
            let light = self.light(item, actor);
            let drawn = Drawn { item, svg, light, is_again: false, actor };
            walkers -= usize::from(is_on_stairs(item));
            if matches!(&item.kind, Kind::Place(prop) if prop.name == "rail") {
                rail = Some(drawn);
            } else {
                items.push(drawn);
            }
            // The rail is in front of all who walk on the stairs, and their hands are on it.
            if walkers == 0
                && let Some(rail) = rail.take()
            {
                items.push(rail);
                items.extend(self.hands_on_rail());
            }
        }
        items
    }

    fn hands_on_rail(&self) -> impl Iterator<Item = Drawn<'s>> {
        let walkers = self.ensemble.actors.iter().filter(|actor| actor.role.step.is_some());
        walkers.map(|actor| {
            let svg = group(actor.figure.forearm(Side::Left, None), place(actor.placing)).svg();
            Drawn { item: actor.item, svg, light: String::new(), is_again: true, actor: None }
        })
    }

    fn prop(&self, prop: &Prop, make: impl Fn(&str, &Look, &Ids) -> Option<String>) -> String {
        let svg = make(&prop.name, &prop.look, self.ids).unwrap_or_default();
        for option in prop.look.unasked() {
            let message = format!(
                "`{}` has no option `{option}`, or its value is of another kind",
                prop.name
            );
            self.report.add(prop.line_of(&option), "unknown-field", message);
        }
        svg
    }

    fn thing(&self, item: &Item, prop: &Prop) -> String {
        let (x, y) = item.placing.at;
        let shadow = item.shadow.map(|half| {
            ellipse(x, y - 2.0, half, half * 0.14 + 4.0, "#1B1F4A").opacity(0.18).svg()
        });
        shadow.unwrap_or_default() + group(self.prop(prop, things::thing), place(item.placing))
    }

    fn person(&self, item: &Item, role: &Role, index: usize, actor: &Actor<'_>) -> String {
        if let Some(radius) = role.framed {
            return self.portrait(item, actor, (radius, role.is_ringed));
        }
        let held = Pair::of(|side| self.held(role, actor, side));
        let figure = actor.figure.draw(self.ids, &held);
        let near = actor.figure.arms[Side::Left].2;
        let svg = match role.seat {
            Some(seat) if seat.is_on_wheel(near) => {
                seat.around(&figure, &actor.figure.forearm(Side::Left, held[Side::Left].as_ref()))
            }
            Some(seat) => seat.around(&figure, ""),
            None => figure,
        };
        let mut svg = group(svg, place(actor.placing)).svg();
        svg.push_str(&self.hands_that_push(index, role));
        for clasp in
            self.ensemble.clasps.iter().filter(|clasp| clasp.first.max(clasp.second) == index)
        {
            svg.push_str(&self.clasp(*clasp));
        }
        svg
    }

    /// Hands that push lie over the handles when the chair is seen from the side.
    fn hands_that_push(&self, index: usize, role: &Role) -> String {
        if !matches!(role.seat, Some(Seat::WheelchairSide | Seat::Evac)) {
            return String::new();
        }
        let pushes = |actor: &&Actor<'_>| {
            actor.role.push.as_ref().is_some_and(|(name, _)| *name == role.key)
        };
        // Who comes later in the file is drawn over the chair anyway.
        let mut svg = String::new();
        for actor in self.ensemble.actors.iter().take(index).filter(pushes) {
            let hands = Side::BOTH.map(|side| actor.figure.forearm(side, None)).concat();
            svg += group(hands, place(actor.placing));
        }
        svg
    }

    fn held(&self, role: &Role, actor: &Actor<'_>, side: Side) -> Option<Held> {
        let grasp = role.grasps[side].as_ref()?;
        let svg = self.prop(&grasp.prop, things::thing);
        if grasp.prop.name == "phone" && actor.figure.is_at_ear(side) {
            let (wide, turn) = actor.figure.ear_phone(side);
            let svg = things::phone_at_ear(wide);
            return Some(Held { svg, at: (0.0, 0.0), scale: grasp.scale, turn, is_over: false });
        }
        Some(Held {
            svg,
            at: grasp.at,
            scale: grasp.scale,
            turn: grasp.turn,
            is_over: grasp.is_over,
        })
    }

    /// The beams of an item's torches.
    fn light(&self, item: &Item, actor: Option<&Actor<'_>>) -> String {
        if let Kind::Thing(prop) = &item.kind {
            let light = beams::shine(prop, self.ids);
            return light.map(|light| group(light, place(item.placing)).svg()).unwrap_or_default();
        }
        let Some(actor) = actor else { return String::new() };
        let mut svg = String::new();
        for side in Side::BOTH {
            let Some(grasp) = &actor.role.grasps[side] else { continue };
            let Some(light) = beams::shine(&grasp.prop, self.ids) else { continue };
            let mut inside = beams::place_in_hand(&actor.figure, side, grasp);
            let offset = actor.offset();
            inside.at = (inside.at.0 + offset.0, inside.at.1 + offset.1);
            svg += group(group(light, inside), place(actor.placing));
        }
        svg
    }

    fn clasp(&self, clasp_of: Clasp) -> String {
        let actor = |index: usize| self.ensemble.actors.get(index);
        let (Some(first), Some(second)) = (actor(clasp_of.first), actor(clasp_of.second)) else {
            return String::new();
        };
        let hand = |actor: &Actor<'_>, side: Side| {
            let (from, size) = (actor.to_scene(actor.figure.arms[side].1), actor.figure.body.hand);
            (from, size * actor.placing.scale)
        };
        let (a, b) = (hand(first, clasp_of.sides.0), hand(second, clasp_of.sides.1));
        let joined = |actor: &'s Actor<'s>, (from, size): (Point, f64)| Joined {
            skin: &actor.role.person.skin,
            size,
            from,
            body: actor.placing.at.0,
        };
        let (first, second) = (joined(first, a), joined(second, b));
        // The bigger hand lies around the smaller one.
        if first.size > second.size {
            clasp(clasp_of.at, &second, &first)
        } else {
            clasp(clasp_of.at, &first, &second)
        }
    }

    /// Head and shoulders in a round window.
    fn portrait(&self, item: &Item, actor: &Actor<'_>, frame: (f64, bool)) -> String {
        let (radius, is_ringed) = frame;
        let (x, y) = actor.figure.head;
        let scale = radius / (actor.figure.body.head.1 * 1.9);
        let figure = group(
            actor.figure.portrait(self.ids),
            Place::at(-x * scale, -y * scale - radius * 0.10).scaled(scale),
        );
        let window = circle(0.0, 0.0, radius - 6.0, "#000000");
        if !is_ringed {
            return group(clipped(self.ids, window, figure.svg()), place(item.placing)).svg();
        }
        let inside = circle(0.0, 0.0, radius, "#CFE6EE").svg() + figure;
        let svg = circle(0.0, 0.0, radius, "#FFFFFF").svg()
            + &*clipped(self.ids, window, inside)
            + circle(0.0, 0.0, radius - 4.0, "none").outline("#3A78C2", 8.0);
        group(svg, place(item.placing)).svg()
    }

    pub(super) fn picture(&self, items: &[Drawn<'_>], theme: Theme) -> String {
        let (mut body, mut above) = (String::new(), String::new());
        let is_night = self.scene.night.is_some() && theme == Theme::Paper;
        for drawn in items {
            let is_place = matches!(drawn.item.kind, Kind::Place(_));
            let layer = if drawn.item.is_above && is_night { &mut above } else { &mut body };
            match theme {
                Theme::Paper => layer.push_str(&drawn.svg),
                Theme::Contrast if is_place || drawn.item.is_far => {
                    layer.push_str(&contrast::pale(&drawn.svg));
                }
                Theme::Contrast if drawn.is_again => layer.push_str(&drawn.svg),
                Theme::Contrast => {
                    layer.push_str(&contrast::outline(&drawn.svg));
                    layer.push_str(&drawn.svg);
                }
            }
            let layer = if is_night { &mut above } else { &mut body };
            layer.push_str(&drawn.light);
        }
        if let Some(night) = self.scene.night.as_ref().filter(|_| is_night) {
            body = light::night(night, self.scene.size, body, &above, self.ids);
        }
        let (width, height) = (num(self.scene.size.0), num(self.scene.size.1));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\"{LINES}>{}</svg>",
            tight(&body)
        )
    }
}

fn place(placing: Placing) -> Place {
    Place {
        at: placing.at,
        scale: placing.scale,
        turn: placing.turn,
        mirrored: placing.is_mirrored,
    }
}
