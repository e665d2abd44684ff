//! What was signed must still be harmless: every index and object is looked into before it is kept.
//!
//! A signature says who made something, not that it is good for a child's computer: a key can be stolen,
//! a program of a publisher can be wrong. So a document must be of the thing its index says and draw
//! nothing endless or hidden, a picture must hold nothing that runs or loads, a clip must be one of ours.
//! Pictures and clips say all of themselves and are asked once; a document is asked for each index that names
//! it, since what it must say is in the index.
//!
//! **Invariant:** the same bytes for the same index give the same answer; none makes it panic, unpack more
//! than [`limits`] says or take more than a moment.

use std::collections::BTreeSet;
use std::fmt;

use lesson::{
    City, Dictionary, Digest, Id, Interface, Language, Lesson, Level, Now, ObjectKind, Picture,
    Problem, Sentence, first_lacking,
};
use repository::{Index, IndexLesson, Object, Part, limits, unpack};
use serde::de::DeserializeOwned;

/// The most rooms of a shelf, languages of a city, abilities of a lesson.
const LIST: usize = 100;
/// The most bytes of one bundle, and of all bundles of an edition: a disk is not filled by one signature.
const BUNDLE: u64 = 100_000_000;
const EDITION: u64 = 1_000_000_000;
/// How many problems of one thing are told, and how many letters of each.
const TOLD: usize = 8;
const LETTERS: usize = 300;

/// What a part of an edition is, so that its document can be asked the right questions.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartOf {
    /// The screen's own words.
    Interface,
    /// What to do now.
    Now,
    /// Facts of the city.
    Facts,
    /// The picture dictionary.
    Dictionary,
    /// Pictures of these.
    Pictures,
    /// A lesson: its text or its pictures.
    Lesson(Id),
}

/// Why something that was signed is not taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what} is not taken in: {why}")]
pub struct Refused {
    /// What it is: the lesson or part, its kind, the beginning of its hash.
    pub what: String,
    /// Every problem of it, to a length a person reads.
    pub why: String,
}

/// An object that something cannot be shown or said without.
pub type Reference = (ObjectKind, Digest);

type Problems = Vec<String>;

/// Says whether an index may be followed, and what its shelf refers to.
///
/// # Errors
/// With everything that is wrong with it.
pub fn index(index: &Index) -> Result<BTreeSet<Reference>, Refused> {
    let mut problems = shelf(index);
    // One more look at each lesson costs nothing only when there are no more than there may be.
    if problems.is_empty() {
        problems = rooms(index);
    }
    if problems.is_empty() {
        let is_shown = |lesson: &&IndexLesson| first_lacking(&lesson.needs).is_none();
        let tiles = index.lessons.iter().filter(is_shown).map(|lesson| &lesson.tile);
        let titles = index.units.iter().map(|unit| &unit.title);
        let sentences =
            tiles.clone().flat_map(|tile| std::iter::once(&tile.title).chain(&tile.alt));
        Ok(references(titles.chain(sentences), tiles.map(|tile| &tile.cover)))
    } else {
        Err(refused(format!("the index of `{}` in `{}`", index.city, index.language), problems))
    }
}

/// Every part of an edition with what it is, in the order in which a reader needs them; those of lessons
/// this app can show.
pub fn parts(index: &Index) -> impl Iterator<Item = (PartOf, Part)> {
    let own = [
        (PartOf::Interface, index.interface),
        (PartOf::Now, index.now),
        (PartOf::Facts, index.facts),
        (PartOf::Dictionary, index.dictionary),
        (PartOf::Pictures, index.pictures),
    ];
    let lessons = index.lessons.iter().filter(|lesson| first_lacking(&lesson.needs).is_none());
    own.into_iter().chain(lessons.flat_map(|lesson| {
        [lesson.text, lesson.pictures].map(|part| (PartOf::Lesson(lesson.id.clone()), part))
    }))
}

/// Says whether an object of an edition may be kept and shown, and what it refers to. `bytes` are those
/// that travelled; that they are those of its hash is not asked here.
///
/// # Errors
/// With everything that is wrong with it.
pub fn object(
    index: &Index,
    of: &PartOf,
    object: &Object,
    bytes: &[u8],
) -> Result<BTreeSet<Reference>, Refused> {
    let answer = match object.kind {
        ObjectKind::Document => document(index, of, bytes),
        ObjectKind::Clip => clip(bytes).map(|()| BTreeSet::new()),
        ObjectKind::Picture => picture(bytes).map(|()| BTreeSet::new()),
    };
    answer.map_err(|problems| refused(name(of, object), problems))
}

/// Says whether all that something refers to is in its edition: what is not could never be shown or said.
///
/// # Errors
/// With what is not there.
pub fn whole(
    what: &str,
    references: &BTreeSet<Reference>,
    edition: &BTreeSet<Reference>,
) -> Result<(), Refused> {
    let missing: Problems = references
        .difference(edition)
        .map(|(kind, digest)| {
            format!("the {} {} is not in its edition", kind.as_str(), short(digest))
        })
        .collect();
    if missing.is_empty() { Ok(()) } else { Err(refused(what.to_owned(), missing)) }
}

/// What a thing is called in messages.
pub fn name(of: &PartOf, object: &Object) -> String {
    format!("{} {} of {of}", object.kind.as_str(), short(&object.sha256))
}

impl fmt::Display for PartOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Interface => write!(f, "the interface"),
            Self::Now => write!(f, "what to do now"),
            Self::Facts => write!(f, "the facts"),
            Self::Dictionary => write!(f, "the dictionary"),
            Self::Pictures => write!(f, "the pictures"),
            Self::Lesson(id) => write!(f, "lesson `{id}`"),
        }
    }
}

fn short(digest: &Digest) -> String {
    digest.to_string().chars().take(12).collect()
}

/// What is wrong with an index as a whole.
fn shelf(index: &Index) -> Problems {
    let mut problems = Problems::new();
    if index.format != lesson::FORMAT {
        problems.push(Problem::Format(index.format).to_string());
    }
    let lists = [("units", index.units.len()), ("languages", index.city_languages.len())];
    let crowds = lists.into_iter().filter(|(_, count)| *count > LIST);
    problems.extend(crowds.map(|(what, count)| Problem::TooMany(what, count).to_string()));
    if problems.is_empty()
        && let Err(err) = index.check("it", &index.city, &index.language)
    {
        problems.push(err.to_string());
    }
    problems
}

/// What is wrong with its rooms and tiles, and with how much they weigh.
fn rooms(index: &Index) -> Problems {
    let mut problems = Problems::new();
    let (mut units, mut languages) = (BTreeSet::new(), BTreeSet::new());
    for unit in &index.units {
        if !units.insert(&unit.id) {
            problems.push(format!("it names the unit `{}` twice", unit.id));
        }
        problems.extend(unit.problems().iter().map(|said| format!("unit `{}`: {said}", unit.id)));
    }
    if !index.city_languages.iter().all(|language| languages.insert(language)) {
        problems.push("it names a language twice".to_owned());
    }
    for lesson in &index.lessons {
        let is_name = |need: &String| need.parse::<Id>().is_ok();
        if lesson.needs.len() > LIST || !lesson.needs.iter().all(is_name) {
            problems.push(format!("lesson `{}` needs what has no name", lesson.id));
        }
        let said = lesson.tile.problems();
        problems.extend(said.iter().map(|said| format!("lesson `{}`: {said}", lesson.id)));
    }
    // A bundle that two lessons share is counted twice: nobody has so many.
    if index.parts().any(|part| part.bytes > BUNDLE)
        || index.parts().fold(0_u64, |sum, part| sum.saturating_add(part.bytes)) > EDITION
    {
        problems.push("it has more bytes than an edition may".to_owned());
    }
    problems
}

fn clip(bytes: &[u8]) -> Result<(), Problems> {
    narration::codec::inspect(bytes).map(|_| ()).map_err(|err| vec![err.to_string()])
}

fn picture(packed: &[u8]) -> Result<(), Problems> {
    let svg = unpack("it", packed, limits::PICTURE).map_err(|err| vec![err.to_string()])?;
    let said = |problem: picture::Problem| problem.message;
    picture::inspect_svg(&svg).map_err(|problems| problems.into_iter().map(said).collect())
}

fn document(index: &Index, of: &PartOf, packed: &[u8]) -> Result<BTreeSet<Reference>, Problems> {
    let json = unpack("it", packed, limits::DOCUMENT).map_err(|err| vec![err.to_string()])?;
    match of {
        PartOf::Interface => {
            let interface: Interface = read(&json)?;
            sound(interface.problems(), [language(index, &interface.language)])?;
            Ok(references(interface.messages.values().flatten(), [].iter()))
        }
        PartOf::Now => {
            let now: Now = read(&json)?;
            let is_of = [city(index, &now.city), language(index, &now.language)];
            sound(now.problems(), is_of)?;
            Ok(references(now.sentences(), now.pictures()))
        }
        PartOf::Facts => {
            let facts: City = read(&json)?;
            let is_of = [city(index, &facts.id), language(index, &facts.language)];
            sound(facts.problems(), is_of)?;
            Ok(references(facts.sentences(), facts.pictures()))
        }
        PartOf::Dictionary => {
            let dictionary: Dictionary = read(&json)?;
            sound(dictionary.problems(), [language(index, &dictionary.language)])?;
            let pictures = dictionary.words().map(|word| &word.picture);
            Ok(references(dictionary.sentences(), pictures))
        }
        PartOf::Pictures => Err(vec!["it stands among pictures".to_owned()]),
        PartOf::Lesson(id) => {
            let lesson: Lesson = read(&json)?;
            sound(
                lesson.problems(),
                [language(index, &lesson.language), tile(index, id, &lesson)],
            )?;
            Ok(references(lesson.sentences(), lesson.pictures()))
        }
    }
}

fn read<T: DeserializeOwned>(json: &[u8]) -> Result<T, Problems> {
    serde_json::from_slice(json).map_err(|err| vec![err.to_string()])
}

fn sound<const N: usize>(
    found: Vec<Problem>,
    strange: [Option<String>; N],
) -> Result<(), Problems> {
    // Megabytes of problems are not written out to be cut off.
    let found = found.iter().take(TOLD + 1).map(Problem::to_string);
    let problems: Problems = strange.into_iter().flatten().chain(found).collect();
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

fn city(index: &Index, found: &Id) -> Option<String> {
    let is_other = *found != index.city;
    is_other.then(|| format!("it is of the city `{found}`, its index of `{}`", index.city))
}

fn language(index: &Index, found: &Language) -> Option<String> {
    let is_other = *found != index.language;
    is_other.then(|| format!("it is in `{found}`, its index in `{}`", index.language))
}

/// How a lesson differs from the tile that opens it.
fn tile(index: &Index, id: &Id, found: &Lesson) -> Option<String> {
    if found.id != *id {
        return Some(format!("it is lesson `{}`, not `{id}`", found.id));
    }
    let listed = index.lessons.iter().find(|lesson| lesson.id == *id)?;
    let steps = |level| found.steps_at(level).count();
    let tile = &listed.tile;
    let is_same = found.unit == listed.unit
        && found.needs == listed.needs
        && found.title.text == tile.title.text
        && steps(Level::Easy) == tile.easy_steps as usize
        && steps(Level::Plain) == tile.plain_steps as usize;
    (!is_same).then(|| "its unit, needs, title or steps are not those of its tile".to_owned())
}

fn references<'a>(
    sentences: impl Iterator<Item = &'a Sentence>,
    pictures: impl Iterator<Item = &'a Picture>,
) -> BTreeSet<Reference> {
    let clips = sentences.filter_map(|sentence| sentence.clip);
    let clips = clips.map(|digest| (ObjectKind::Clip, digest));
    let forms = pictures.flat_map(|picture| std::iter::once(picture.paper).chain(picture.contrast));
    clips.chain(forms.map(|digest| (ObjectKind::Picture, digest))).collect()
}

fn refused(what: String, problems: Problems) -> Refused {
    let mut why: Vec<String> = problems.iter().take(TOLD).map(|problem| told(problem)).collect();
    if problems.len() > TOLD {
        why.push("and more".to_owned());
    }
    Refused { what, why: why.join("; ") }
}

/// What a stranger wrote comes into a log and on a screen: as letters that are seen, and not endless.
fn told(problem: &str) -> String {
    let seen = |sign: char| {
        let is_plain = sign.is_alphanumeric() || sign.is_ascii_punctuation() || sign == ' ';
        let hidden = (!is_plain).then(|| sign.escape_debug()).into_iter().flatten();
        is_plain.then_some(sign).into_iter().chain(hidden)
    };
    problem.chars().take(LETTERS).flat_map(seen).collect()
}
