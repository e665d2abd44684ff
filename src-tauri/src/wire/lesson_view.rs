use lesson::{Language, Lesson};
use serde::Serialize;

use super::{Line, Picture, Sentence, lines};

/// A lesson in one or two languages, frame by frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct LessonView {
    /// The release it was opened from; pictures and clips are asked for by it.
    pub release: String,
    /// Its permanent name.
    pub id: String,
    /// The level it is shown at.
    pub level: super::Level,
    /// Whether the plain level has anything the easy one has not.
    pub has_plain: bool,
    /// Its name.
    pub title: Line,
    /// In order.
    pub frames: Vec<Frame>,
    /// Every dictionary word its sentences mark.
    pub words: Vec<Entry>,
}

/// One picture with what is said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Frame {
    /// What it is for.
    pub kind: FrameKind,
    /// The word, action or step; the kind's own name elsewhere.
    pub id: String,
    /// Which of the three actions, from 0; none for the rest.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub action: Option<usize>,
    /// What is seen.
    pub picture: Picture,
    /// What is said.
    pub lines: Vec<Line>,
    /// Why, on request.
    pub why: Vec<Line>,
    /// What the picture shows.
    pub alt: Vec<Line>,
}

/// What a frame is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum FrameKind {
    /// Lumo, the solved scene.
    Hello,
    /// A key word.
    Word,
    /// One of the three actions.
    Action,
    /// A step.
    Step,
    /// No adult here.
    Alone,
    /// One coping step.
    Calm,
    /// The home task.
    Share,
}

/// A dictionary word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// Its permanent name.
    pub id: String,
    /// The word in both languages.
    pub text: Line,
    /// Its drawing.
    pub picture: Picture,
}

impl LessonView {
    /// A lesson at a level, its partner language beside it.
    pub fn of(
        release: &str,
        key: &super::LessonKey,
        first: &Lesson,
        second: Option<&Lesson>,
        level: lesson::Level,
    ) -> Self {
        let pair = |this: &lesson::Sentence, other: Option<&lesson::Sentence>| Line {
            first: Sentence::of(this, &first.language),
            second: second.zip(other).map(|(lesson, other)| Sentence::of(other, &lesson.language)),
        };
        let words = first.words.iter().map(|entry| {
            let partner =
                second.and_then(|lesson| lesson.words.iter().find(|word| word.id == entry.id));
            Entry {
                id: entry.id.to_string(),
                text: pair(&entry.text, partner.map(|partner| &partner.text)),
                picture: Picture::of(&entry.picture, release),
            }
        });
        Self {
            release: release.to_owned(),
            id: key.to_string(),
            level: level.into(),
            has_plain: first.steps.iter().any(|step| step.plain != step.easy),
            title: pair(&first.title, second.map(|lesson| &lesson.title)),
            frames: frames(release, first, second, level),
            words: words.collect(),
        }
    }
}

fn frames(
    release: &str,
    first: &Lesson,
    second: Option<&Lesson>,
    level: lesson::Level,
) -> Vec<Frame> {
    let partners = second.map(|lesson| lesson::frames(lesson, level)).unwrap_or_default();
    let partner_of = |frame: &lesson::Frame<'_>| {
        partners.iter().find(|other| other.kind == frame.kind && other.id == frame.id)
    };
    lesson::frames(first, level)
        .iter()
        .map(|frame| {
            let partner = partner_of(frame).zip(second.map(|lesson| &lesson.language));
            Frame::of(release, (frame, &first.language), partner)
        })
        .collect()
}

impl Frame {
    fn of(
        release: &str,
        (frame, language): (&lesson::Frame<'_>, &Language),
        partner: Option<(&lesson::Frame<'_>, &Language)>,
    ) -> Self {
        let text = partner.map(|(other, language)| (other.text.iter().copied(), language));
        let why = partner.map(|(other, language)| (other.why, language));
        let alt = partner.map(|(other, language)| (other.alt, language));
        Self {
            kind: frame.kind.into(),
            id: frame.id.to_owned(),
            action: frame.action,
            picture: Picture::of(frame.picture, release),
            lines: lines((frame.text.iter().copied(), language), text),
            why: lines((frame.why, language), why),
            alt: lines((frame.alt, language), alt),
        }
    }
}

impl From<lesson::FrameKind> for FrameKind {
    fn from(kind: lesson::FrameKind) -> Self {
        match kind {
            lesson::FrameKind::Hello => Self::Hello,
            lesson::FrameKind::Word => Self::Word,
            lesson::FrameKind::Action => Self::Action,
            lesson::FrameKind::Step => Self::Step,
            lesson::FrameKind::Alone => Self::Alone,
            lesson::FrameKind::Calm => Self::Calm,
            lesson::FrameKind::Share => Self::Share,
        }
    }
}
