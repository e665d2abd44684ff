//! What authors write as TOML: ids, never a sentence. Unknown fields are refused.

use std::collections::BTreeMap;

use lesson::{Id, Language, Level};
use serde::Deserialize;

use crate::root::File;
use crate::{Problems, Root};

/// `assets/units.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Units {
    pub(crate) unit: Vec<Unit>,
}

/// A room of the shelf.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Unit {
    pub(crate) id: Id,
}

/// `assets/lessons/<unit>/<id>.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Lesson {
    pub(crate) id: Id,
    pub(crate) unit: Id,
    #[serde(default)]
    pub(crate) needs: Vec<String>,
    pub(crate) cover: Id,
    pub(crate) words: Vec<Id>,
    pub(crate) alone: Id,
    pub(crate) calm: Id,
    pub(crate) share: Id,
    pub(crate) action: Vec<Action>,
    pub(crate) step: Vec<Step>,
}

impl Lesson {
    /// The scene of an action or step; none for what is neither.
    pub(crate) fn drawn_as<'a>(&'a self, id: &'a Id) -> Option<&'a Id> {
        let action = self.action.iter().find(|action| action.id == *id);
        action.map(|action| &action.picture).or_else(|| self.scene_of(id))
    }

    /// The step whose scene an id stands for: a step's own, an action's picture.
    pub(crate) fn scene_of<'a>(&'a self, id: &'a Id) -> Option<&'a Id> {
        let action = self.action.iter().find(|action| action.id == *id);
        let scene = action.map_or(id, |action| &action.picture);
        self.step.iter().map(|step| &step.id).find(|step| *step == scene)
    }
}

/// One of three.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Action {
    pub(crate) id: Id,
    pub(crate) picture: Id,
    pub(crate) facts: Vec<String>,
}

/// One of eight.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    pub(crate) id: Id,
    pub(crate) action: Id,
    #[serde(default = "easy")]
    pub(crate) level: Level,
    pub(crate) cities: Option<Vec<Id>>,
    pub(crate) facts: Vec<String>,
}

fn easy() -> Level {
    Level::Easy
}

/// The action of steps that explain and deepen.
pub(crate) const MORE: &str = "more";

impl Step {
    /// The action it serves; none for "more".
    pub(crate) fn serves(&self) -> Option<&Id> {
        (self.action.as_str() != MORE).then_some(&self.action)
    }

    /// Whether it is told in a city.
    pub(crate) fn is_told_in(&self, city: &Id) -> bool {
        self.cities.as_ref().is_none_or(|cities| cities.contains(city))
    }
}

/// `assets/dangers.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Dangers {
    pub(crate) danger: Vec<NowDanger>,
}

/// What a child can tap in *What to do now*.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NowDanger {
    pub(crate) id: Id,
    pub(crate) way: Option<lesson::Way>,
    /// `folder/scene`; `now/<id>` where it is left out.
    pub(crate) picture: Option<String>,
    pub(crate) actions: Vec<NowAction>,
}

/// What to do: an action or step of a lesson, or one of its own with a picture.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NowAction {
    pub(crate) id: Id,
    pub(crate) lesson: Option<Id>,
    pub(crate) picture: Option<String>,
}

/// The danger that stands beside the six of every city.
pub(crate) const ELSE: &str = "else";
/// The question on the screen that says "out".
pub(crate) const STAIRS: &str = "stairs";

/// `assets/words.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Words {
    #[serde(default)]
    pub(crate) group: Vec<WordGroup>,
    #[serde(default)]
    pub(crate) related: BTreeMap<Id, Vec<Id>>,
}

/// `assets/sources.toml`: what the keys of sources stand for.
pub(crate) type Sources = BTreeMap<String, Source>;

/// Where something was read.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) name: String,
    pub(crate) page: String,
    #[serde(rename = "date")]
    pub(crate) _date: String,
}

/// Words that are shown on one page.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WordGroup {
    pub(crate) id: Id,
    pub(crate) words: Vec<Id>,
}

/// `assets/cities/<id>.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct City {
    pub(crate) id: Id,
    #[serde(rename = "country")]
    pub(crate) _country: String,
    pub(crate) languages: Vec<Language>,
    pub(crate) time_zone: String,
    pub(crate) picture: Id,
    pub(crate) now: Vec<Id>,
    pub(crate) numbers: BTreeMap<String, Number>,
    #[serde(default)]
    pub(crate) signal: Vec<Signal>,
    #[serde(default)]
    pub(crate) help_point: Vec<HelpPoint>,
    #[serde(default)]
    pub(crate) supply: Vec<Supply>,
    #[serde(default)]
    pub(crate) danger: Vec<Danger>,
    #[serde(default)]
    pub(crate) test_day: Vec<TestDay>,
    #[serde(default)]
    pub(crate) warning: BTreeMap<String, Named>,
}

/// What every fact says of itself. (`serde` cannot refuse unknown fields of a flattened struct, so
/// each fact names these fields itself, by this macro.)
macro_rules! fact {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name {
            $(pub(crate) $field: $type,)*
            pub(crate) source: Option<String>,
            pub(crate) checked: Option<String>,
            pub(crate) expires: Option<String>,
            #[serde(default, rename = "assumed")]
            pub(crate) _assumed: bool,
            #[serde(default)]
            pub(crate) doubt: bool,
            #[serde(default)]
            pub(crate) signed_off_by: String,
        }

        impl $name {
            pub(crate) fn fact(&self) -> Fact<'_> {
                Fact {
                    source: self.source.as_deref(),
                    checked: self.checked.as_deref(),
                    expires: self.expires.as_deref(),
                    doubt: self.doubt,
                    signed_off_by: &self.signed_off_by,
                }
            }
        }
    };
}

fact!(
    /// A number to call.
    Number { value: String }
);
fact!(
    /// Something with a name, or several: the warning system of phones, apps, official radio, pages.
    Named { value: Names }
);
fact!(
    /// A siren signal.
    Signal { id: Id, pattern: String, meaning: Id }
);
fact!(
    /// A place where help is.
    HelpPoint { id: Id, name: String, offers: Vec<Id> }
);
fact!(
    /// What should be at home.
    Supply { id: Id, value: String, unit: Measure }
);
fact!(
    /// A danger this city has more than others.
    Danger { id: Id }
);
fact!(
    /// When sirens are tried.
    TestDay { id: Id, rule: String }
);

/// One name or several.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(crate) enum Names {
    One(String),
    Several(Vec<String>),
}

impl Names {
    /// As they are shown in a sentence.
    pub(crate) fn joined(&self) -> String {
        match self {
            Self::One(name) => name.clone(),
            Self::Several(names) => names.join(", "),
        }
    }
}

/// What an amount is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Measure {
    LitrePerPersonAndDay,
    LitrePerAdultAndDay,
    Day,
    EuroPerPerson,
}

/// Where a fact is from and how long it holds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fact<'a> {
    pub(crate) source: Option<&'a str>,
    pub(crate) checked: Option<&'a str>,
    pub(crate) expires: Option<&'a str>,
    pub(crate) doubt: bool,
    pub(crate) signed_off_by: &'a str,
}

impl City {
    /// Every fact, with what names it in the file.
    pub(crate) fn facts(&self) -> Vec<(String, Fact<'_>)> {
        let mut facts: Vec<(String, Fact<'_>)> = Vec::new();
        facts.extend(
            self.numbers.iter().map(|(name, number)| (format!("number {name}"), number.fact())),
        );
        facts.extend(
            self.signal.iter().map(|signal| (format!("signal {}", signal.id), signal.fact())),
        );
        facts.extend(
            self.help_point.iter().map(|point| (format!("help point {}", point.id), point.fact())),
        );
        facts.extend(
            self.supply.iter().map(|supply| (format!("supply {}", supply.id), supply.fact())),
        );
        facts.extend(
            self.danger.iter().map(|danger| (format!("danger {}", danger.id), danger.fact())),
        );
        facts.extend(self.test_day.iter().map(|day| (format!("test day {}", day.id), day.fact())));
        facts.extend(
            self.warning.iter().map(|(name, named)| (format!("warning {name}"), named.fact())),
        );
        facts
    }
}

/// `locales/<language>/language.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tongue {
    pub(crate) name: String,
    pub(crate) voice: Option<String>,
    #[serde(default)]
    pub(crate) digits: Vec<String>,
    #[serde(default)]
    pub(crate) fear: Vec<String>,
    #[serde(default)]
    pub(crate) abbreviations: Vec<String>,
    #[serde(default)]
    pub(crate) allowed_long: Vec<String>,
}

/// `locales/<language>/status.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StatusFile {
    pub(crate) status: lesson::Status,
    #[serde(default)]
    pub(crate) complete: bool,
    #[serde(rename = "made")]
    pub(crate) _made: String,
    #[serde(default)]
    pub(crate) reviewed_by: String,
    #[serde(default)]
    pub(crate) doubts: Vec<String>,
    #[serde(default)]
    pub(crate) source: BTreeMap<String, String>,
}

impl Structure {
    /// A danger of *What to do now*.
    pub(crate) fn danger(&self, id: &str) -> Option<&NowDanger> {
        self.dangers.as_ref()?.0.danger.iter().find(|danger| danger.id.as_str() == id)
    }

    /// A lesson.
    pub(crate) fn lesson(&self, id: &Id) -> Option<&Lesson> {
        self.lessons.iter().map(|(lesson, _)| lesson).find(|lesson| lesson.id == *id)
    }
}

/// Everything authors wrote as TOML.
#[derive(Debug)]
pub(crate) struct Structure {
    pub(crate) units: Vec<Id>,
    pub(crate) lessons: Vec<(Lesson, File)>,
    pub(crate) dangers: Option<(Dangers, File)>,
    pub(crate) words: Option<(Words, File)>,
    pub(crate) sources: Sources,
    pub(crate) cities: Vec<(City, File)>,
}

/// Reads all of it; whatever cannot be read is a problem and left out.
pub(crate) fn read(root: &Root, problems: &Problems) -> Structure {
    let units: Option<(Units, File)> = root.toml("assets/units.toml", problems);
    let units: Vec<Id> = units
        .map(|(units, _)| units.unit.into_iter().map(|unit| unit.id).collect())
        .unwrap_or_default();
    let mut lessons = Vec::new();
    for unit in root.folders("assets/lessons") {
        for name in root.names(&format!("assets/lessons/{unit}"), ".toml") {
            lessons.extend(
                root.toml::<Lesson>(&format!("assets/lessons/{unit}/{name}.toml"), problems),
            );
        }
    }
    // In the order of the shelf.
    let place = |unit: &Id| units.iter().position(|known| known == unit).unwrap_or(usize::MAX);
    lessons.sort_by(|(a, _), (b, _)| (place(&a.unit), &a.id).cmp(&(place(&b.unit), &b.id)));
    let city = |name: &String| root.toml(&format!("assets/cities/{name}.toml"), problems);
    let cities = root.names("assets/cities", ".toml").iter().filter_map(city).collect();
    let dangers = root.toml("assets/dangers.toml", problems);
    let words = root.toml("assets/words.toml", problems);
    let sources = root.toml("assets/sources.toml", problems);
    let sources = sources.map(|(sources, _): (Sources, File)| sources).unwrap_or_default();
    Structure { units, lessons, dangers, words, sources, cities }
}
