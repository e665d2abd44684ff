//! A repository of the real shape that nobody wrote: lessons of drawn words, clips that decode, pictures
//! that may be shown. The same shape gives the same bytes.
//!
//! As in the real one, lessons share: words with their clips and pictures with one another and with the
//! dictionary, titles with the screen's own words, actions with what to do now, one coping step with
//! everybody. So a bundle is rarely missing whole.

mod clips;
mod documents;
mod pictures;
mod supplements;
mod words;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result};
use lesson::{FORMAT, Id, Language, ObjectKind, Status, Tile, Unit};
use rayon::prelude::*;
use repository::{Index, IndexLesson, NewObject, Part, TreeWriter, canonical_json, pack};
use serde::Serialize;

use crate::folder;
use crate::programs;
use documents::{Edition, Spoken};
use pictures::Pictures;

/// How much there is, and which of all of this size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Shape {
    /// Lessons of each language.
    pub lessons: usize,
    /// Languages of the one city.
    pub languages: usize,
    /// Clips of each lesson and language.
    pub clips: usize,
    /// Pictures, each form counted.
    pub pictures: usize,
    /// Which words, sounds and drawings.
    pub seed: u64,
}

/// Where a sentence stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Which of [`LANGUAGES`].
    pub language: usize,
    /// Which lesson.
    pub lesson: usize,
    /// Which sentence of it, below [`Shape::clips`].
    pub sentence: usize,
}

/// Content that can be mended and written.
#[derive(Debug, Clone)]
pub struct Synthetic {
    shape: Shape,
    mended: BTreeMap<Place, u64>,
    title: &'static str,
}

/// The languages in the order in which a shape takes them.
pub const LANGUAGES: [&str; 8] = ["de", "uk", "ar", "en", "lv", "ru", "pl", "tr"];

/// Raised with every change to what is written here: a large shape is kept under `target` from run to run.
const FORM: u32 = 2;

/// The city everything is of.
pub const CITY: &str = "rostock";

impl Shape {
    /// As large as the lessons will be when all are written.
    pub const REAL: Self = Self { lessons: 36, languages: 8, clips: 50, pictures: 500, seed: 5 };
    /// Two lessons in two languages: everything once, in a moment.
    pub const SMALL: Self = Self { lessons: 2, languages: 2, clips: 5, pictures: 12, seed: 5 };
    /// Enough for a sync to have a middle.
    pub const MIDDLE: Self = Self { lessons: 8, languages: 2, clips: 30, pictures: 40, seed: 5 };

    /// This much of something else.
    #[must_use]
    pub const fn seeded(self, seed: u64) -> Self {
        Self { seed, ..self }
    }

    /// The languages by tag, as `--lang` takes them.
    pub fn tags(&self) -> String {
        LANGUAGES[..self.languages].join(",")
    }
}

impl Synthetic {
    /// Content of a shape, nothing mended.
    pub fn new(shape: Shape) -> Self {
        Self { shape, mended: BTreeMap::new(), title: CITY }
    }

    /// The same of a city that calls itself so.
    #[must_use]
    pub fn called(self, title: &'static str) -> Self {
        Self { title, ..self }
    }

    /// Says one sentence otherwise: its text and its clip change, nothing else does.
    pub fn mend(&mut self, place: Place) {
        *self.mended.entry(place).or_default() += 1;
    }

    /// Says otherwise every sentence that one lesson in one language does not share.
    pub fn mend_lesson(&mut self, language: usize, lesson: usize) {
        for sentence in (0..self.shape.clips).filter(|sentence| documents::is_own(*sentence)) {
            self.mend(Place { language, lesson, sentence });
        }
    }

    /// Its shape.
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// Writes it, unsigned; what an earlier content left there goes.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn write(&self, folder: &Path) -> Result<()> {
        let is_slow = self.shape.lessons * self.shape.languages * self.shape.clips > 2_000;
        let is_plain = self.mended.is_empty() && self.title == CITY;
        if !is_slow || !is_plain || folder.exists() {
            return self.make(folder);
        }
        let Shape { lessons, languages, clips, pictures, seed } = self.shape;
        let name = format!("{lessons}-{languages}-{clips}-{pictures}-{seed}-form-{FORM}");
        let kept = programs::target().join("synthetic").join(name);
        if !kept.join("targets").is_dir() {
            let parent = kept.parent().context("it is kept in a folder")?;
            fs_err::create_dir_all(parent)?;
            let fresh = tempfile::tempdir_in(parent)?;
            self.make(fresh.path())?;
            // Another test may have been faster.
            if fs_err::rename(fresh.path(), &kept).is_ok() {
                let _ = fresh.keep();
            }
        }
        folder::link(&kept, folder)
    }

    fn make(&self, folder: &Path) -> Result<()> {
        let mut writer = TreeWriter::open(folder)?;
        let pictures = Pictures::draw(self.shape)?;
        let shown: Vec<Part> = (0..self.shape.lessons)
            .map(|lesson| Ok(writer.part(&pictures.of_lesson(lesson))?))
            .collect::<Result<_>>()?;
        let all = writer.part(&pictures.of_supplements())?;
        for language in 0..self.shape.languages {
            let edition = Edition::write(self, &pictures, language)?;
            self.put(&mut writer, &edition, &shown, all)?;
        }
        writer.finish()?;
        Ok(())
    }

    fn put(
        &self,
        writer: &mut TreeWriter,
        edition: &Edition,
        shown: &[Part],
        pictures: Part,
    ) -> Result<()> {
        let title = edition.unit_title();
        let lessons = edition.lessons.par_iter().map(|(lesson, spoken)| bundle(lesson, spoken));
        let lessons: Vec<_> = lessons.collect::<Result<_>>()?;
        let mut entries = Vec::new();
        for ((objects, (lesson, _)), pictures) in lessons.iter().zip(&edition.lessons).zip(shown) {
            entries.push(IndexLesson {
                id: lesson.id.clone(),
                unit: lesson.unit.clone(),
                needs: vec![],
                text: writer.part(objects)?,
                pictures: *pictures,
                tile: Tile::of(lesson),
            });
        }
        let mut supplement =
            |objects: Result<Vec<NewObject>>| -> Result<Part> { Ok(writer.part(&objects?)?) };
        let index = Index {
            format: FORMAT,
            city: id(CITY),
            language: edition.language.clone(),
            status: Status::Draft,
            city_languages: languages(self.shape),
            interface: supplement(bundle(&edition.interface.0, &edition.interface.1))?,
            now: supplement(bundle(&edition.now.0, &edition.now.1))?,
            facts: supplement(bundle(&edition.facts.0, &edition.facts.1))?,
            dictionary: supplement(bundle(&edition.dictionary.0, &edition.dictionary.1))?,
            pictures,
            units: vec![Unit { id: id("water"), title }],
            lessons: entries,
        };
        writer.index_called(&index, self.title)?;
        Ok(())
    }
}

/// A document and the clips it names, each once.
fn bundle(document: &impl Serialize, spoken: &Spoken) -> Result<Vec<NewObject>> {
    let bytes = pack(&canonical_json(document)?)?;
    let mut objects = vec![NewObject { kind: ObjectKind::Document, bytes }];
    let clips = spoken.clips().map(|bytes| NewObject { kind: ObjectKind::Clip, bytes });
    objects.extend(clips);
    Ok(objects)
}

fn languages(shape: Shape) -> Vec<Language> {
    LANGUAGES[..shape.languages].iter().map(|tag| language(tag)).collect()
}

fn language(tag: &str) -> Language {
    tag.parse().unwrap_or_else(|_| unreachable!("`{tag}` is a language"))
}

fn id(name: &str) -> Id {
    name.parse().unwrap_or_else(|_| unreachable!("`{name}` is an id"))
}
