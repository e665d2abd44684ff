//! Scenes to SVG: items from the back to the front, hands that meet, night, and the two themes.

use crate::beams::{self, Beam};
use crate::bones::{Pair, Side};
use crate::check::{self, BIGGEST, Layer};
use crate::draw::{Ids, Place, Point, bundle, circle, clipped, ellipse, group, num};
use crate::fields::Source;
use crate::figure::{Held, Joined, clasp};
use crate::kit::Kit;
use crate::meet::{self, Actor, Clasp, Ensemble};
use crate::problem::{Problem, Report};
use crate::scene::{self, Item, Kind, Prop, Role, Scene};
use crate::seated::Seat;
use crate::{contrast, light, places, things};

/// How a picture is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Warm paper, the usual look; for the dark interface, too.
    Paper,
    /// High contrast: far things pale, the rest outlined; no night.
    Contrast,
}

/// A finished picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The whole SVG document.
    pub svg: String,
    /// Width in picture units.
    pub width: u32,
    /// Height in picture units.
    pub height: u32,
    /// What an author should look at: hands out of reach, heads covered or cut off, too many bytes.
    pub notes: Vec<Problem>,
}

/// Draws a scene. `id` is the prefix of every id in the SVG.
///
/// # Errors
/// Every problem of the scene file, in the order of its lines.
pub fn draw(kit: &Kit, id: &str, scene_toml: &str, theme: Theme) -> Result<Drawing, Vec<Problem>> {
    let source = Source::new(scene_toml);
    let scene = scene::read(kit, &source);
    let notes = Report::default();
    let ensemble = meet::settle(&scene, &source.report, &notes);
    let ids = Ids::new(id);
    let studio = Studio { scene: &scene, ensemble: &ensemble, ids: &ids, report: &source.report };
    let items = studio.items();
    let svg = studio.picture(&items, theme);
    if !source.report.is_empty() {
        return Err(source.report.into_problems());
    }
    let layers: Vec<Layer<'_>> = items.iter().map(Drawn::layer).collect();
    check::look_over(&layers, scene.size, &notes);
    for beam in scene.items.iter().filter_map(Beam::of_thing) {
        beam.check(&ensemble.actors, &notes);
    }
    for actor in &ensemble.actors {
        for side in Side::BOTH {
            let grasp = actor.role.grasps[side].as_ref();
            if let Some(beam) = grasp.and_then(|grasp| Beam::in_hand(actor, side, grasp)) {
                beam.check(&ensemble.actors, &notes);
            }
        }
    }
    let most = if theme == Theme::Paper { BIGGEST.0 } else { BIGGEST.1 };
    if svg.len() > most {
        notes.add(
            None,
            "too-big",
            format!("the picture has {} bytes, more than {most}; leave something out", svg.len()),
        );
    }
    let (width, height) = (scene.size.0 as u32, scene.size.1 as u32);
    Ok(Drawing { svg, width, height, notes: notes.into_problems() })
}

/// An item that has been drawn, still in day colours.
struct Drawn<'s> {
    item: &'s Item,
    svg: String,
    /// Light of a torch, which shines through the night.
    light: String,
    /// Part of what is drawn already, so it gets no outline of its own.
    is_again: bool,
    actor: Option<&'s Actor<'s>>,
}

impl<'s> Drawn<'s> {
    fn layer(&'s self) -> Layer<'s> {
        let is_place = matches!(self.item.kind, Kind::Place(_));
        let is_behind = is_place || self.item.is_above || self.item.is_far;
        let svg = if is_behind { "" } else { &self.svg };
        Layer { svg, actor: self.actor.filter(|actor| actor.role.framed.is_none()) }
    }
}

struct Studio<'s> {
    scene: &'s Scene,
    ensemble: &'s Ensemble<'s>,
    ids: &'s Ids,
    report: &'s Report,
}

impl<'s> Studio<'s> {
    /// Every item, in order; joined hands lie over the later of their two people.
    fn items(&self) -> Vec<Drawn<'s>> {
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

    fn prop(
        &self,
        prop: &Prop,
        make: impl Fn(&str, &crate::look::Look, &Ids) -> Option<String>,
    ) -> String {
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
            return self.portrait(item, actor, radius);
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
    fn portrait(&self, item: &Item, actor: &Actor<'_>, radius: f64) -> String {
        let (x, y) = actor.figure.head;
        let scale = radius / (actor.figure.body.head.1 * 1.9);
        let figure = group(
            actor.figure.portrait(self.ids),
            Place::at(-x * scale, -y * scale - radius * 0.10).scaled(scale),
        );
        let window = circle(0.0, 0.0, radius - 6.0, "#000000");
        let inside = circle(0.0, 0.0, radius, "#CFE6EE").svg() + figure;
        let svg = circle(0.0, 0.0, radius, "#FFFFFF").svg()
            + &*clipped(self.ids, window, inside)
            + circle(0.0, 0.0, radius - 4.0, "none").outline("#3A78C2", 8.0);
        group(svg, place(item.placing)).svg()
    }

    fn picture(&self, items: &[Drawn<'_>], theme: Theme) -> String {
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
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">{body}</svg>"
        )
    }
}

fn place(placing: scene::Placing) -> Place {
    Place {
        at: placing.at,
        scale: placing.scale,
        turn: placing.turn,
        mirrored: placing.is_mirrored,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inspect_svg;

    fn kit() -> Kit {
        let assets = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/pictures");
        let file = |name: &str| fs_err::read_to_string(format!("{assets}/{name}")).unwrap();
        Kit::from_toml(&file("cast.toml"), &file("poses.toml")).unwrap()
    }

    fn item(fields: &str) -> String {
        format!("[[item]]\n{fields}\n")
    }

    fn person(who: &str, at: &str, more: &str) -> String {
        item(&format!("who = \"{who}\"\nat = {at}\n{more}"))
    }

    fn codes(problems: &[Problem]) -> Vec<(Option<usize>, &'static str)> {
        problems.iter().map(|problem| (problem.line, problem.code)).collect()
    }

    fn family() -> String {
        let place = places::place_names().first().copied().unwrap_or_default();
        [
            "night = { pool = [600, 500, 680], warm = [700, 600, 200] }\n".to_owned(),
            item(&format!("place = \"{place}\"")),
            person(
                "yusuf",
                "[300, 840]",
                "hold = \"ada\"\nwear = { hood = \"teal\", pack = \"blue\" }",
            ),
            person("ada", "[420, 850]", "s = 1.2\nhold = \"dilan\""),
            person("dilan", "[540, 850]", "s = 1.2\nturn = 0.5\nview = \"profile\""),
            person("jonas", "[800, 850]", "turn = 0.6"),
            person("eva", "[640, 850]", "view = \"profile\"\npose = \"push\"\npush = \"jonas\""),
            person("rita", "[1000, 200]", "framed = 120\nwear = { headset = \"ink\" }"),
        ]
        .concat()
    }

    #[test]
    fn the_same_scene_has_the_same_bytes() {
        let kit = kit();

        for theme in [Theme::Paper, Theme::Contrast] {
            let first = draw(&kit, "family", &family(), theme).unwrap();
            let second = draw(&kit.clone(), "family", &family(), theme).unwrap();

            assert_eq!(first, second);
            assert_eq!((first.width, first.height), (1200, 900));
        }
    }

    #[test]
    fn a_drawing_passes_the_inspection_and_its_ids_carry_the_scene_s_name() {
        for theme in [Theme::Paper, Theme::Contrast] {
            let drawing = draw(&kit(), "family", &family(), theme).unwrap();

            assert_eq!(inspect_svg(drawing.svg.as_bytes()), Ok(()));
            assert!(drawing.svg.contains(" id=\"family-"));
            assert_eq!(
                drawing.svg.matches(" id=\"").count(),
                drawing.svg.matches(" id=\"family-").count()
            );
            assert!(!drawing.svg.contains("<text") && !drawing.svg.contains("NaN"));
            assert_eq!(codes(&drawing.notes), [], "a plain scene gives no notes");
        }
    }

    #[test]
    fn night_falls_on_paper_only() {
        let paper = draw(&kit(), "family", &family(), Theme::Paper).unwrap();
        let contrast = draw(&kit(), "family", &family(), Theme::Contrast).unwrap();

        assert!(paper.svg.contains("mix-blend-mode:multiply") && paper.svg.contains("<mask"));
        assert!(!contrast.svg.contains("<mask") && contrast.svg.contains("#0B1026"));
    }

    #[test]
    fn everyone_can_take_every_pose_from_every_side() {
        let kit = kit();

        for (who, someone) in &kit.cast {
            for pose in kit.poses.keys() {
                if someone.aid == crate::cast::Aid::Wheelchair && pose != "stand" {
                    continue;
                }
                for view in ["front", "profile", "back"] {
                    let scene = person(
                        who,
                        "[600, 800]",
                        &format!("pose = \"{pose}\"\nview = \"{view}\"\nturn = 0.5"),
                    );
                    let drawing = draw(&kit, "one", &scene, Theme::Paper).unwrap();

                    assert_eq!(inspect_svg(drawing.svg.as_bytes()), Ok(()), "{who} {pose} {view}");
                    assert!(
                        drawing.svg.len() < 14_000,
                        "{who} {pose} {view}: {} bytes",
                        drawing.svg.len()
                    );
                    assert!(
                        !drawing.svg.contains("NaN") && !drawing.svg.contains("inf"),
                        "{who} {pose} {view}"
                    );
                }
            }
        }
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once_with_its_line() {
        let scene = concat!(
            "size = [100, 100]\n",
            "colour = \"red\"\n",
            "[[item]]\nplace = \"the-moon\"\n",
            "[[item]]\nthing = \"trch-of-nobody\"\nat = [1, 2]\n",
            "[[item]]\nwho = \"adda\"\nat = [1, 2]\n",
            "[[item]]\nwho = \"ada\"\nat = [1]\npose = \"fly\"\n",
            "[[item]]\nwho = \"sami\"\nat = [1, 2]\nface = \"grim\"\nwear = { hat = \"red\" }\nhands = { L = \"ears\" }\nhold = \"momo\"\nmood = 1\n",
            "[[item]]\nwho = \"lumi\"\nthing = \"torch\"\nat = [1, 2]\n",
        );

        let problems = draw(&kit(), "bad", scene, Theme::Paper).unwrap_err();

        assert_eq!(
            codes(&problems),
            [
                (Some(1), "wrong-value"),
                (Some(2), "unknown-field"),
                (Some(4), "unknown-name"),
                (Some(6), "unknown-name"),
                (Some(9), "unknown-name"),
                (Some(13), "wrong-value"),
                (Some(14), "unknown-name"),
                (Some(18), "unknown-name"),
                (Some(19), "unknown-field"),
                (Some(20), "unknown-name"),
                (Some(21), "unknown-name"),
                (Some(22), "unknown-field"),
                (Some(23), "not-one-kind"),
            ]
        );
        let told =
            problems.iter().map(|problem| problem.message.as_str()).collect::<Vec<_>>().join("\n");
        assert!(
            told.contains("did you mean `ada`?") && told.contains("did you mean `ear`?"),
            "{told}"
        );
    }

    #[test]
    fn a_file_that_is_no_toml_is_a_problem_with_a_line() {
        let problems =
            draw(&kit(), "bad", "size = [1200, 900]\n[[item]\n", Theme::Paper).unwrap_err();

        assert!(codes(&problems).contains(&(Some(2), "not-toml")), "{problems:?}");
    }

    #[test]
    fn hands_and_heads_that_go_astray_are_noted() {
        let cases = [
            (
                person("ada", "[600, 800]", "hands = { R = [1100, 100] }"),
                vec![(Some(4), "hand-out-of-reach")],
            ),
            (person("ada", "[600, 800]", "hands = { R = [640, 640] }"), vec![]),
            (person("ada", "[45, 800]", ""), vec![(Some(1), "head-outside")]),
            (
                [person("ada", "[600, 800]", ""), person("sami", "[630, 810]", "")].concat(),
                vec![(Some(1), "head-covered")],
            ),
            (
                [person("ada", "[300, 800]", "hold = \"sami\""), person("sami", "[900, 800]", "")]
                    .concat(),
                vec![(Some(4), "hands-do-not-meet")],
            ),
        ];

        for (scene, expected) in cases {
            let drawing = draw(&kit(), "astray", &scene, Theme::Paper).unwrap();
            assert_eq!(codes(&drawing.notes), expected, "{scene}");
        }
    }

    #[test]
    fn a_phone_at_the_ear_shows_no_screen() {
        let phone = |hand: &str| {
            let more =
                format!("hands = {{ R = {hand} }}\nhold = {{ R = {{ thing = \"phone\" }} }}");
            draw(&kit(), "phone", &person("ada", "[600, 800]", &more), Theme::Paper).unwrap().svg
        };

        assert!(phone("[660, 700]").contains("#8FD0EA"), "in front of her she sees its screen");
        assert!(!phone("\"ear\"").contains("#8FD0EA"));
    }

    #[test]
    fn a_torch_throws_its_beam_where_it_points_and_into_no_face() {
        let torch = |turn: f64| {
            let more = format!(
                "hands = {{ R = [660, 700] }}\nhold = {{ R = {{ thing = \"torch\", beam = true, rot = {turn:.1} }} }}"
            );
            [person("ada", "[600, 800]", &more), person("bao", "[900, 800]", "")].concat()
        };
        let shine = |turn: f64| draw(&kit(), "torch", &torch(turn), Theme::Paper).unwrap();

        assert!(shine(0.0).svg.contains("linearGradient"));
        assert_eq!(codes(&shine(60.0).notes), []);
        assert_eq!(codes(&shine(-26.0).notes), [(Some(1), "beam-on-face")]);
    }

    #[test]
    fn joined_hands_are_drawn_once() {
        let alone = [person("ada", "[500, 800]", ""), person("sami", "[610, 800]", "")].concat();
        let joined = alone.replacen("at = [500, 800]\n", "at = [500, 800]\nhold = \"sami\"\n", 1);
        // Every plain hand has the outline of a mitten.
        let mittens = |scene: &str| {
            let svg = draw(&kit(), "hands", scene, Theme::Paper).unwrap().svg;
            svg.matches("M-9 -6.6 C").count()
        };

        assert_eq!((mittens(&alone), mittens(&joined)), (4, 2));
    }

    #[test]
    fn who_uses_a_wheelchair_does_not_walk() {
        let scene = person("jonas", "[600, 800]", "aid = \"none\"\npose = \"walk\"");

        let problems = draw(&kit(), "jonas", &scene, Theme::Paper).unwrap_err();

        assert_eq!(codes(&problems), [(Some(5), "cannot-walk")]);
    }

    #[test]
    fn everyone_on_the_stairs_has_a_hand_on_the_rail() {
        for (who, scale, up) in
            [("ada", 0.84, false), ("ada", 0.84, true), ("yusuf", 0.8, false), ("yusuf", 0.8, true)]
        {
            let scene = item(&format!("who = \"{who}\"\nstep = 6\ns = {scale}\nup = {up}"));
            let drawing = draw(&kit(), "stairs", &scene, Theme::Paper).unwrap();

            assert_eq!(codes(&drawing.notes), [], "{who} up: {up}");
        }
    }
}
