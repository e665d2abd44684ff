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

mod document;
mod shelf;

use std::collections::BTreeSet;
use std::fmt;

use lesson::{Digest, Id, ObjectKind, Picture, Sentence, first_lacking};
use repository::{Index, IndexLesson, Object, Part, limits, unpack};

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
    let mut problems = shelf::problems(index);
    // One more look at each lesson costs nothing only when there are no more than there may be.
    if problems.is_empty() {
        problems = shelf::rooms(index);
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
        ObjectKind::Document => document::inspect(index, of, bytes),
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

fn clip(bytes: &[u8]) -> Result<(), Problems> {
    narration::codec::inspect(bytes).map(|_| ()).map_err(|err| vec![err.to_string()])
}

fn picture(packed: &[u8]) -> Result<(), Problems> {
    let svg = unpack("it", packed, limits::PICTURE).map_err(|err| vec![err.to_string()])?;
    let said = |problem: picture::Problem| problem.message;
    picture::inspect_svg(&svg).map_err(|problems| problems.into_iter().map(said).collect())
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
