use serde::{Deserialize, Serialize};

use crate::limits::STEPS;
use crate::rules::{self, Problem};
use crate::{FORMAT, Id, Lesson, Level, Passage, Picture, Sentence};

/// A room of the shelf.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    /// Its permanent name.
    pub id: Id,
    /// What it is called.
    pub title: Sentence,
}

/// How a lesson looks on the shelf.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tile {
    /// Its name.
    pub title: Sentence,
    /// The solved scene.
    pub cover: Picture,
    /// What it shows.
    pub alt: Passage,
    /// Steps at the easy level.
    pub easy_steps: u32,
    /// Steps at the plain level.
    pub plain_steps: u32,
}

/// A lesson on the shelf.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shelved {
    /// Its permanent name.
    pub id: Id,
    /// The room it stands in.
    pub unit: Id,
    /// Abilities an app must have to show it.
    pub needs: Vec<String>,
    /// How it looks.
    pub tile: Tile,
}

impl Unit {
    /// Everything that keeps it from being shown; empty when it may be.
    pub fn problems(&self) -> Vec<Problem> {
        rules::unsound(FORMAT, std::iter::once(&self.title), [].iter())
    }
}

impl Tile {
    /// How a lesson looks on the shelf. What the picture shows is read, not said: it travels without clips.
    pub fn of(lesson: &Lesson) -> Self {
        let silent = |sentence: &Sentence| Sentence {
            words: Vec::new(),
            marks: Vec::new(),
            clip: None,
            duration_ms: 0,
            ..sentence.clone()
        };
        let steps = |level| lesson.steps_at(level).count() as u32;
        Self {
            title: lesson.title.clone(),
            cover: lesson.cover.clone(),
            alt: lesson.cover_alt.iter().map(silent).collect(),
            easy_steps: steps(Level::Easy),
            plain_steps: steps(Level::Plain),
        }
    }

    /// Everything that keeps it from being shown; empty when it may be.
    pub fn problems(&self) -> Vec<Problem> {
        let sentences = std::iter::once(&self.title).chain(&self.alt);
        let mut problems = rules::unsound(FORMAT, sentences, std::iter::once(&self.cover));
        problems.extend(rules::long_passages(std::iter::once(&self.alt)));
        if self.plain_steps < self.easy_steps || self.plain_steps as usize > STEPS {
            problems
                .push(Problem::TooMany("steps", self.plain_steps.max(self.easy_steps) as usize));
        }
        problems
    }
}

/// What an object that travels is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ObjectKind {
    /// zstd of canonical JSON.
    Document,
    /// Ogg Opus.
    Clip,
    /// zstd of SVG.
    Picture,
}

impl ObjectKind {
    /// The name in manifests and databases.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Clip => "clip",
            Self::Picture => "picture",
        }
    }

    /// The kind of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Document, Self::Clip, Self::Picture].into_iter().find(|kind| kind.as_str() == name)
    }
}
