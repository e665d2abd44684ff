//! Scenes as authors write them: TOML becomes a [`Scene`], and every problem is said at once.

mod role;

use crate::draw::Point;
use crate::fields::{Fields, Source};
use crate::kit::Kit;
use crate::look::Look;
use crate::problem::suggestion;
use crate::{places, things};

pub(crate) use role::{Goal, Grasp, Role, Step};

/// A picture before it is drawn.
#[derive(Debug)]
pub(crate) struct Scene {
    pub(crate) size: Point,
    pub(crate) night: Option<Night>,
    pub(crate) items: Vec<Item>,
}

/// Darkness with one big soft pool of light and perhaps a small warm one, each as middle and radii.
#[derive(Debug)]
pub(crate) struct Night {
    pub(crate) pool: (Point, Point),
    pub(crate) warm: Option<(Point, Point)>,
    pub(crate) colour: String,
}

/// Where and how an item stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Placing {
    pub(crate) at: Point,
    pub(crate) scale: f64,
    pub(crate) turn: f64,
    pub(crate) is_mirrored: bool,
}

/// One `[[item]]`.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) line: Option<usize>,
    pub(crate) placing: Placing,
    /// Goes pale in high contrast.
    pub(crate) is_far: bool,
    /// Shines through the night: drawn over it.
    pub(crate) is_above: bool,
    pub(crate) opacity: Option<f64>,
    /// Half width of a shadow on the ground.
    pub(crate) shadow: Option<f64>,
    pub(crate) kind: Kind,
}

/// What an item is.
#[derive(Debug)]
pub(crate) enum Kind {
    Place(Prop),
    Thing(Prop),
    Who(Box<Role>),
}

/// A place or a thing by its name, with its options.
#[derive(Debug)]
pub(crate) struct Prop {
    pub(crate) name: String,
    pub(crate) look: Look,
    pub(crate) lines: Vec<(String, Option<usize>)>,
}

impl Prop {
    /// The line of an option.
    pub(crate) fn line_of(&self, option: &str) -> Option<usize> {
        self.lines.iter().find(|(name, _)| name == option).and_then(|(_, line)| *line)
    }
}

/// Reads a scene; what is wrong goes to the source's report.
pub(crate) fn read(kit: &Kit, source: &Source<'_>) -> Scene {
    let table = source.parse();
    let root = Fields::root(source, &table);
    let size = match root.point("size") {
        None => (1200.0, 900.0),
        Some(size) if size == (1200.0, 900.0) || size == (600.0, 600.0) => size,
        Some(_) => {
            root.problem(
                "size",
                "wrong-value",
                "`size` is [1200, 900] for a scene and [600, 600] for a word",
            );
            (1200.0, 900.0)
        }
    };
    let night = root.table("night").and_then(|fields| {
        let night = night(&fields);
        fields.finish();
        night
    });
    let entries = root.tables("item");
    if entries.is_empty() {
        root.problem("item", "missing-field", "a scene needs at least one [[item]]");
    }
    let items = entries.iter().filter_map(|fields| item(kit, fields)).collect();
    root.finish();
    Scene { size, night, items }
}

fn night(fields: &Fields<'_>) -> Option<Night> {
    let pool = |key: &str| {
        fields.numbers(key, &[3, 4]).and_then(|list| match list.as_slice() {
            [x, y, r] => Some(((*x, *y), (*r, *r))),
            [x, y, rx, ry] => Some(((*x, *y), (*rx, *ry))),
            _ => None,
        })
    };
    let (main, warm) = (pool("pool"), pool("warm"));
    let colour = fields.colour("colour").unwrap_or_else(|| "#4A5CAE".to_owned());
    if !fields.has("pool") {
        fields.problem(
            "pool",
            "missing-field",
            "`night` needs `pool = [x, y, radius]`: no face may stay in the dark",
        );
    }
    main.map(|pool| Night { pool, warm, colour })
}

fn item(kit: &Kit, fields: &Fields<'_>) -> Option<Item> {
    let kinds: Vec<&str> =
        ["place", "thing", "who"].into_iter().filter(|kind| fields.has(kind)).collect();
    let [kind] = kinds.as_slice() else {
        fields.problem(
            "item",
            "not-one-kind",
            "an item has exactly one of `place`, `thing` and `who`",
        );
        return None;
    };
    let at = fields.point("at");
    if *kind != "place" && !fields.has("at") && !fields.has("step") {
        fields.problem("at", "missing-field", "`at = [x, y]` is missing");
    }
    let placing = Placing {
        at: at.unwrap_or((0.0, 0.0)),
        scale: fields.number_within("s", 0.05, 12.0).unwrap_or(1.0),
        turn: fields.number("rot").unwrap_or(0.0),
        is_mirrored: fields.flag("flip").unwrap_or(false),
    };
    let (is_far, is_above) =
        (fields.flag("far").unwrap_or(false), fields.flag("above").unwrap_or(false));
    let opacity = fields.number_within("opacity", 0.0, 1.0);
    let name = fields.text(kind)?;
    let (kind, shadow) = match *kind {
        "who" => (Kind::Who(Box::new(role::read(kit, name, fields, placing)?)), None),
        "thing" => {
            let shadow = fields.number_within("shadow", 0.0, 800.0);
            (Kind::Thing(prop(name, fields, things::thing_names(), "thing")?), shadow)
        }
        _ => (Kind::Place(prop(name, fields, places::place_names(), "place")?), None),
    };
    Some(Item { line: fields.line(), placing, is_far, is_above, opacity, shadow, kind })
}

/// A place or thing with everything that is left over as its options.
pub(crate) fn prop(
    name: &str,
    fields: &Fields<'_>,
    names: &[&'static str],
    kind: &'static str,
) -> Option<Prop> {
    if !names.contains(&name) {
        let hint = suggestion(name, names.iter().copied());
        fields.problem(kind, "unknown-name", format!("there is no {kind} `{name}`; {hint}"));
        return None;
    }
    let (rest, lines) = fields.rest();
    Some(Prop { name: name.to_owned(), look: Look::new(rest), lines })
}
