use std::collections::BTreeMap;

use lesson::{Id, Language, Shelved};
use serde::Serialize;
use store::EditionShelf;

use super::{LessonKey, Line, Picture, Sentence, lines};

/// Every lesson of a city, by unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Shelf {
    /// The release it shows; what is opened from it is asked for by this name.
    pub release: String,
    /// The home language.
    pub first: String,
    /// The language beside it.
    pub second: Option<String>,
    /// In order.
    pub units: Vec<Unit>,
}

/// A room of the shelf.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Unit {
    /// Its permanent name.
    pub id: String,
    /// What it is called.
    pub title: Line,
    /// In order.
    pub lessons: Vec<Tile>,
}

/// A lesson on the shelf.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Tile {
    /// Its permanent name.
    pub id: String,
    /// What it is called.
    pub title: Line,
    /// The solved scene.
    pub picture: Picture,
    /// What it shows.
    pub alt: Vec<Line>,
    /// Steps at the reader's level.
    pub steps: u32,
    /// Steps done at least once.
    pub done: u32,
    /// Why it cannot be opened.
    pub trouble: Option<Trouble>,
    /// Which languages it has here.
    pub languages: Languages,
}

/// Why a lesson cannot be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// It needs what this app lacks.
    NeedsNewer,
}

/// Which languages a lesson has here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Languages {
    /// All that were asked for.
    Both,
    /// Not whole in the home language: shown in the other one, with a sign.
    SecondOnly,
}

/// A city's shelves in one language as the library keeps them, publisher by publisher.
pub type Shelves = (Vec<(Id, EditionShelf)>, Language);

/// Lessons of several publishers on one shelf, each in its own name.
struct Edition {
    units: Vec<lesson::Unit>,
    lessons: Vec<(LessonKey, Shelved)>,
    language: Language,
}

impl Edition {
    fn of((shelves, language): &Shelves) -> Self {
        let mut units: Vec<lesson::Unit> = Vec::new();
        for unit in shelves.iter().flat_map(|(_, shelf)| &shelf.units) {
            if units.iter().all(|known| known.id != unit.id) {
                units.push(unit.clone());
            }
        }
        let lessons = shelves.iter().flat_map(|(publisher, shelf)| {
            shelf.lessons.iter().map(|lesson| {
                let key = LessonKey { publisher: publisher.clone(), lesson: lesson.id.clone() };
                (key, lesson.clone())
            })
        });
        Self { units, lessons: lessons.collect(), language: language.clone() }
    }

    fn find(&self, key: &LessonKey) -> Option<&Shelved> {
        self.lessons.iter().find(|(known, _)| known == key).map(|(_, lesson)| lesson)
    }
}

impl Shelf {
    /// Two editions side by side, with the number of steps done in each lesson.
    pub fn of(
        release: &str,
        first: &Shelves,
        second: Option<&Shelves>,
        level: lesson::Level,
        done: &BTreeMap<(Id, Id), u32>,
    ) -> Self {
        let (first, second) = (&Edition::of(first), second.map(Edition::of));
        let second = second.as_ref();
        // What the home language lacks is shown in the other, in the order that one has.
        let order = second.map_or(first, |second| {
            if second.lessons.len() > first.lessons.len() { second } else { first }
        });
        let units = order.units.iter().filter_map(|unit| {
            let lessons: Vec<Tile> = order
                .lessons
                .iter()
                .filter(|(_, lesson)| lesson.unit == unit.id)
                .map(|(key, _)| tile(release, key, first, second, level, done))
                .collect::<Option<_>>()?;
            let title = title(first, second, |edition| {
                edition.units.iter().find(|other| other.id == unit.id).map(|unit| &unit.title)
            })?;
            (!lessons.is_empty()).then(|| Unit { id: unit.id.to_string(), title, lessons })
        });
        Self {
            release: release.to_owned(),
            first: first.language.to_string(),
            second: second.map(|edition| edition.language.to_string()),
            units: units.collect(),
        }
    }
}

fn tile(
    release: &str,
    key: &LessonKey,
    first: &Edition,
    second: Option<&Edition>,
    level: lesson::Level,
    done: &BTreeMap<(Id, Id), u32>,
) -> Option<Tile> {
    let (here, there) = (first.find(key), second.and_then(|edition| edition.find(key)));
    let languages = if here.is_some() { Languages::Both } else { Languages::SecondOnly };
    let title = title(first, second, |edition| edition.find(key).map(|lesson| &lesson.tile.title))?;
    let (shown, language) = match (here, there, second) {
        (Some(here), _, _) => (here, &first.language),
        (None, Some(there), Some(second)) => (there, &second.language),
        _ => return None,
    };
    let steps = match level {
        lesson::Level::Easy => shown.tile.easy_steps,
        lesson::Level::Plain => shown.tile.plain_steps,
    };
    Some(Tile {
        id: key.to_string(),
        title,
        picture: Picture::of(&shown.tile.cover, release),
        alt: lines((&shown.tile.alt, language), None::<(&[lesson::Sentence], &Language)>),
        steps,
        done: done
            .get(&(key.publisher.clone(), key.lesson.clone()))
            .copied()
            .unwrap_or(0)
            .min(steps),
        trouble: lesson::first_lacking(&shown.needs).map(|_| Trouble::NeedsNewer),
        languages,
    })
}

fn title<'a>(
    first: &'a Edition,
    second: Option<&'a Edition>,
    find: impl Fn(&'a Edition) -> Option<&'a lesson::Sentence>,
) -> Option<Line> {
    let here = find(first).map(|sentence| Sentence::of(sentence, &first.language));
    let there = second.and_then(|edition| {
        find(edition).map(|sentence| Sentence::of(sentence, &edition.language))
    });
    match (here, there) {
        (Some(first), second) => Some(Line { first, second }),
        (None, Some(there)) => Some(Line { first: there, second: None }),
        (None, None) => None,
    }
}
