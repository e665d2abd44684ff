use std::collections::BTreeSet;

use lesson::{Digest, Id, Language, ObjectKind, Status, Tile, Unit};
use serde::{Deserialize, Serialize};

use crate::tree::parse;
use crate::{Error, Result, sha256, unpack};

/// The most anything may be when it is read.
pub mod limits {
    /// An index, unpacked, in bytes.
    pub const INDEX: usize = 2_000_000;
    /// A manifest, in bytes.
    pub const MANIFEST: usize = 1_000_000;
    /// All manifests that one update asks for, in bytes: ten times those of the largest library.
    pub const MANIFESTS: u64 = 32_000_000;
    /// A document, unpacked, in bytes.
    pub const DOCUMENT: usize = 4_000_000;
    /// A picture, unpacked, in bytes.
    pub const PICTURE: usize = 200_000;
    /// A clip, in bytes.
    pub const CLIP: usize = 2_000_000;
    /// Objects of one manifest.
    pub const OBJECTS: usize = 5_000;
    /// Lessons of one index.
    pub const LESSONS: usize = 1_000;
    /// A signed root, in bytes.
    pub const ROOT: u64 = 64_000;
}

/// The lessons of a city in one language. Holds no date and no number, so that what did not change
/// keeps its hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Index {
    /// The travelling form.
    pub format: u32,
    /// The city.
    pub city: Id,
    /// The language.
    pub language: Language,
    /// Whether people have read it.
    pub status: Status,
    /// The city's languages, its own first.
    pub city_languages: Vec<Language>,
    /// The screen's own words and the titles of units.
    pub interface: Part,
    /// What to do now, and its clips.
    pub now: Part,
    /// Facts of the city, and their clips.
    pub facts: Part,
    /// The picture dictionary, and its clips.
    pub dictionary: Part,
    /// Pictures of these three, shared by all languages.
    pub pictures: Part,
    /// The rooms of the shelf, in order.
    pub units: Vec<Unit>,
    /// In order.
    pub lessons: Vec<IndexLesson>,
}

/// A lesson as the shelf shows it, and where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndexLesson {
    /// Its permanent name.
    pub id: Id,
    /// The room it stands in.
    pub unit: Id,
    /// Abilities an app must have to show it.
    pub needs: Vec<String>,
    /// Its document and clips.
    pub text: Part,
    /// Its pictures, shared by all languages.
    pub pictures: Part,
    /// How it looks on the shelf.
    pub tile: Tile,
}

/// A manifest and how long its bundle is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Part {
    /// The manifest.
    pub manifest: Digest,
    /// Bytes of its bundle.
    pub bytes: u64,
}

/// Where the welcome is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WelcomeIndex {
    /// The travelling form.
    pub format: u32,
    /// Its document, clips and pictures.
    pub welcome: Part,
}

/// What a bundle holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The travelling form.
    pub format: u32,
    /// End to end, from 0 on.
    pub objects: Vec<Object>,
}

/// One object of a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Object {
    /// What it is.
    pub kind: ObjectKind,
    /// Of its bytes as they stand in the bundle.
    pub sha256: Digest,
    /// Where it begins in the bundle.
    pub offset: u64,
    /// How many bytes.
    pub length: u64,
}

/// The most bytes an object of a kind may have as it travels.
pub(crate) const fn most(kind: ObjectKind) -> u64 {
    match kind {
        ObjectKind::Document => limits::DOCUMENT as u64,
        ObjectKind::Clip => limits::CLIP as u64,
        ObjectKind::Picture => limits::PICTURE as u64,
    }
}

impl Manifest {
    /// Refuses what cannot be a bundle: too many objects, twice the same, gaps, overlaps, giants.
    ///
    /// # Errors
    /// With the manifest's name and the first thing that is wrong.
    pub fn check(&self, name: &str, bundle: u64) -> Result<()> {
        let garbage = |why: String| Err(Error::Garbage { name: name.to_owned(), why });
        if self.objects.len() > limits::OBJECTS {
            return Err(Error::TooLong(name.to_owned()));
        }
        let (mut end, mut seen) = (0_u64, BTreeSet::new());
        for object in &self.objects {
            if object.length > most(object.kind) || object.length == 0 {
                return garbage(format!("{} has {} bytes", object.sha256, object.length));
            }
            if object.offset != end {
                return garbage(format!(
                    "{} does not begin where the object before it ends",
                    object.sha256
                ));
            }
            if !seen.insert(object.sha256) {
                return garbage(format!("{} is in it twice", object.sha256));
            }
            end = end.saturating_add(object.length);
        }
        if end == bundle {
            Ok(())
        } else {
            garbage(format!("its objects have {end} bytes, its bundle {bundle}"))
        }
    }

    /// A manifest as it travelled, whose objects are known to fill its bundle exactly.
    pub fn read(part: &Part, bytes: &[u8]) -> Result<Self> {
        let name = format!("manifests/{}", part.manifest);
        if sha256(bytes) != part.manifest {
            return Err(Error::WrongHash(name));
        }
        let manifest: Self = parse(&name, bytes)?;
        manifest.check(&name, part.bytes)?;
        Ok(manifest)
    }

    /// The first object, when it is a document.
    pub fn document(&self) -> Option<Digest> {
        self.objects
            .first()
            .filter(|object| object.kind == ObjectKind::Document)
            .map(|object| object.sha256)
    }
}

impl Index {
    /// Refuses an index that is not what its file name says, or too large to be one.
    ///
    /// # Errors
    /// With the file's name and the first thing that is wrong.
    pub fn check(&self, name: &str, city: &Id, language: &Language) -> Result<()> {
        let garbage =
            |why: &str| Err(Error::Garbage { name: name.to_owned(), why: why.to_owned() });
        if self.lessons.len() > limits::LESSONS {
            return Err(Error::TooLong(name.to_owned()));
        }
        if (&self.city, &self.language) != (city, language) {
            return garbage("it is of another city or language than its name says");
        }
        let mut ids = BTreeSet::new();
        if !self.lessons.iter().all(|lesson| ids.insert(&lesson.id)) {
            return garbage("it names a lesson twice");
        }
        if !self.lessons.iter().all(|lesson| self.units.iter().any(|unit| unit.id == lesson.unit)) {
            return garbage("a lesson stands in a unit it does not have");
        }
        Ok(())
    }

    /// An index as it travelled. That its bytes are those that were signed is not asked here.
    pub fn read(name: &str, packed: &[u8], city: &Id, language: &Language) -> Result<Self> {
        let index: Self = parse(name, &unpack(name, packed, limits::INDEX)?)?;
        index.check(name, city, language)?;
        Ok(index)
    }

    /// Every part a reader of this edition needs who can see these lessons: its own first, lessons in order.
    pub fn parts_with(
        &self,
        is_shown: impl Fn(&IndexLesson) -> bool,
    ) -> impl Iterator<Item = Part> {
        let own = [self.interface, self.now, self.facts, self.dictionary, self.pictures];
        let lessons = self.lessons.iter().filter(move |lesson| is_shown(lesson));
        own.into_iter().chain(lessons.flat_map(|lesson| [lesson.text, lesson.pictures]))
    }

    /// The parts that are in its language.
    pub fn texts(&self) -> impl Iterator<Item = Part> {
        let own = [self.interface, self.now, self.facts, self.dictionary];
        own.into_iter().chain(self.lessons.iter().map(|lesson| lesson.text))
    }

    /// The parts that are the same in all languages.
    pub fn drawn(&self) -> impl Iterator<Item = Part> {
        [self.pictures].into_iter().chain(self.lessons.iter().map(|lesson| lesson.pictures))
    }

    /// Every part of this edition, its own first, lessons in order.
    pub fn parts(&self) -> impl Iterator<Item = Part> {
        self.parts_with(|_| true)
    }
}

#[cfg(test)]
mod tests {
    use lesson::{Digest, ObjectKind};

    use super::{Manifest, Object};

    fn object(name: u8, offset: u64, length: u64) -> Object {
        Object { kind: ObjectKind::Clip, sha256: Digest::from_bytes([name; 32]), offset, length }
    }

    #[test]
    fn a_manifest_lies_end_to_end() {
        let cases: &[(&str, Vec<Object>, u64, bool)] = &[
            ("end to end", vec![object(1, 0, 10), object(2, 10, 5)], 15, true),
            ("nothing", vec![], 0, true),
            ("a gap", vec![object(1, 0, 10), object(2, 11, 5)], 16, false),
            ("an overlap", vec![object(1, 0, 10), object(2, 5, 5)], 10, false),
            ("twice", vec![object(1, 0, 10), object(1, 10, 10)], 20, false),
            ("beyond the bundle", vec![object(1, 0, 10)], 9, false),
            ("a longer bundle", vec![object(1, 0, 10)], 11, false),
            ("empty object", vec![object(1, 0, 0)], 0, false),
            ("a giant", vec![object(1, 0, 3_000_000)], 3_000_000, false),
            ("overflow", vec![object(1, 0, 10), object(2, u64::MAX, 5)], 15, false),
        ];
        for (case, objects, bundle, is_sound) in cases {
            let manifest = Manifest { format: 1, objects: objects.clone() };
            assert_eq!(manifest.check("m", *bundle).is_ok(), *is_sound, "{case}");
        }
        let many = (0..5_001).map(|at| object(1, at, 1)).collect();
        assert!(Manifest { format: 1, objects: many }.check("m", 5_001).is_err());
    }
}
