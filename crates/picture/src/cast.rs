//! Who can appear: the cast, read from `cast.toml`, and what a scene lets them wear on top.

use std::collections::BTreeMap;

use crate::colour;
use crate::fields::{Fields, Named, Source};

/// How big and how old a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Build {
    Toddler,
    Child,
    Teen,
    Adult,
    Elder,
}

impl Named for Build {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("toddler", Self::Toddler),
        ("child", Self::Child),
        ("teen", Self::Teen),
        ("adult", Self::Adult),
        ("elder", Self::Elder),
    ];
}

/// Outline of the face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HeadShape {
    Round,
    Oval,
    Wide,
}

impl Named for HeadShape {
    const NAMES: &'static [(&'static str, Self)] =
        &[("round", Self::Round), ("oval", Self::Oval), ("wide", Self::Wide)];
}

/// How the hair is worn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hair {
    Puffs,
    Wavy,
    Bob,
    Short,
    Braids,
    Pony,
    Crop,
    Afro,
    Long,
    Bun,
    Sides,
    Hijab,
}

impl Named for Hair {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("puffs", Self::Puffs),
        ("wavy", Self::Wavy),
        ("bob", Self::Bob),
        ("short", Self::Short),
        ("braids", Self::Braids),
        ("pony", Self::Pony),
        ("crop", Self::Crop),
        ("afro", Self::Afro),
        ("long", Self::Long),
        ("bun", Self::Bun),
        ("sides", Self::Sides),
        ("hijab", Self::Hijab),
    ];
}

/// What covers the trunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Top {
    Sweater,
    Hoodie,
    Tee,
    Coat,
    Cardigan,
    Vest,
}

impl Named for Top {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("sweater", Self::Sweater),
        ("hoodie", Self::Hoodie),
        ("tee", Self::Tee),
        ("coat", Self::Coat),
        ("cardigan", Self::Cardigan),
        ("vest", Self::Vest),
    ];
}

/// What covers the legs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bottom {
    Trousers,
    Shorts,
    Skirt,
    LongSkirt,
}

impl Named for Bottom {
    const NAMES: &'static [(&'static str, Self)] = &[
        ("trousers", Self::Trousers),
        ("shorts", Self::Shorts),
        ("skirt", Self::Skirt),
        ("long-skirt", Self::LongSkirt),
    ];
}

/// What is printed or knitted on the top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pattern {
    Stripes,
    Dots,
    Star,
}

impl Named for Pattern {
    const NAMES: &'static [(&'static str, Self)] =
        &[("stripes", Self::Stripes), ("dots", Self::Dots), ("star", Self::Star)];
}

/// What someone moves on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Aid {
    None,
    Wheelchair,
    Evac,
}

impl Named for Aid {
    const NAMES: &'static [(&'static str, Self)] =
        &[("none", Self::None), ("wheelchair", Self::Wheelchair), ("evac", Self::Evac)];
}

/// One of the cast: colours are `#RRGGBB`.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) build: Build,
    pub(crate) head: HeadShape,
    pub(crate) skin: String,
    /// Very light or light brown skin, which blushes more.
    pub(crate) is_fair: bool,
    pub(crate) hair: Hair,
    pub(crate) hair_colour: String,
    pub(crate) brow: String,
    pub(crate) tie: String,
    pub(crate) clip: Option<String>,
    pub(crate) beard: Option<String>,
    pub(crate) glasses: Option<String>,
    pub(crate) hearing: Option<String>,
    pub(crate) has_freckles: bool,
    pub(crate) has_lashes: bool,
    pub(crate) top: Top,
    pub(crate) top_colour: String,
    pub(crate) pattern: Option<(Pattern, String)>,
    pub(crate) sleeves: String,
    pub(crate) under: String,
    pub(crate) bottom: Bottom,
    pub(crate) bottom_colour: String,
    pub(crate) tights: Option<String>,
    pub(crate) shoes: String,
    pub(crate) aid: Aid,
    pub(crate) wear: Wear,
}

/// What someone wears on top of the usual, for weather or for a task.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wear {
    pub(crate) hood: Option<String>,
    pub(crate) cap: Option<String>,
    pub(crate) pack: Option<String>,
    pub(crate) blanket: Option<String>,
    pub(crate) boots: Option<String>,
    pub(crate) mask: Option<String>,
    pub(crate) headset: Option<String>,
    pub(crate) helmet: Option<String>,
    pub(crate) air_mask: Option<String>,
    pub(crate) lanyard: Option<String>,
}

/// Reads the cast: every table is one person.
pub(crate) fn read(text: &str) -> (BTreeMap<String, Person>, Vec<crate::Problem>) {
    let source = Source::new(text);
    let table = source.parse();
    let mut cast = BTreeMap::new();
    {
        let root = Fields::root(&source, &table);
        for name in root.keys() {
            if let Some(fields) = root.table(name) {
                let person = Person::read(&fields);
                fields.finish();
                cast.extend(person.map(|person| (name.to_owned(), person)));
            }
        }
    }
    drop(table);
    (cast, source.report.into_problems())
}

impl Person {
    /// Reads one table of `cast.toml`; nothing when something needed is missing.
    fn read(fields: &Fields<'_>) -> Option<Self> {
        for needed in
            ["look", "body", "skin", "hair", "top", "top_colour", "legs", "legs_colour", "shoes"]
        {
            if !fields.has(needed) {
                fields.problem(needed, "missing-field", format!("`{needed}` is missing"));
            }
        }
        fields.text("look");
        let skin_name = fields.text("skin");
        let hair = fields.choice("hair");
        let hair_colour = fields.colour("hair_colour").unwrap_or_else(|| colour::colour("black"));
        let top_colour = fields.colour("top_colour");
        let pattern = fields.choice("pattern").zip(fields.colour("pattern_colour"));
        let brow = fields.colour("brow");
        Some(Self {
            build: fields.choice("body")?,
            head: fields.choice("head").unwrap_or(HeadShape::Round),
            skin: fields.colour("skin")?,
            is_fair: matches!(skin_name, Some("s1" | "s2")),
            hair: hair?,
            brow: brow_colour(brow, skin_name?, hair?, &hair_colour),
            hair_colour,
            tie: fields.colour("tie").unwrap_or_else(|| colour::colour("coral")),
            clip: fields.colour("clip"),
            beard: fields.colour("beard"),
            glasses: fields.colour("glasses"),
            hearing: fields.colour("hearing"),
            has_freckles: fields.flag("freckles").unwrap_or(false),
            has_lashes: fields.flag("lashes").unwrap_or(false),
            top: fields.choice("top")?,
            sleeves: fields.colour("sleeves").or_else(|| top_colour.clone())?,
            top_colour: top_colour?,
            pattern,
            under: fields.colour("under").unwrap_or_else(|| colour::colour("paper")),
            bottom: fields.choice("legs")?,
            bottom_colour: fields.colour("legs_colour")?,
            tights: fields.colour("tights"),
            shoes: fields.colour("shoes")?,
            aid: fields.choice("aid").unwrap_or(Aid::None),
            wear: Wear::default(),
        })
    }

    /// The same person with what a scene lets them wear.
    pub(crate) fn dressed(&self, fields: &Fields<'_>) -> Self {
        let mut person = self.clone();
        if let Some(coat) = fields.colour("coat") {
            person.top = Top::Coat;
            person.pattern = None;
            person.sleeves.clone_from(&coat);
            person.top_colour = coat;
        }
        if let Some(vest) = fields.colour("vest") {
            person.top = Top::Vest;
            person.pattern = None;
            person.under = std::mem::replace(&mut person.top_colour, vest);
        }
        person.wear = Wear {
            hood: fields.colour("hood"),
            cap: fields.colour("cap"),
            pack: fields.colour("pack"),
            blanket: fields.colour("blanket"),
            boots: fields.colour("boots"),
            mask: fields.colour("mask"),
            headset: fields.colour("headset"),
            helmet: fields.colour("helmet"),
            air_mask: fields.colour("air-mask"),
            lanyard: fields.colour("lanyard"),
        };
        person
    }

    /// Whether cloth covers the hair and the ears.
    pub(crate) fn is_covered(&self) -> bool {
        self.hair == Hair::Hijab || self.wear.hood.is_some()
    }
}

/// Brows must stand out from the skin and agree with the hair.
fn brow_colour(own: Option<String>, skin: &str, hair: Hair, hair_colour: &str) -> String {
    let [red, green, blue] = colour::rgb(hair_colour).map(u32::from);
    if matches!(skin, "s4" | "s5") {
        "#1E1620".to_owned()
    } else if red + green + blue > 430 && blue > 140 {
        "#A4A7B6".to_owned()
    } else if hair == Hair::Hijab {
        "#3A2430".to_owned()
    } else if hair == Hair::Bob {
        // The fringe touches the brows, so they are lighter than the hair.
        colour::light(hair_colour, 0.28)
    } else {
        own.unwrap_or_else(|| colour::dark(hair_colour, 0.05))
    }
}
