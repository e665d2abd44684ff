//! What crosses to the screen: shapes in `camelCase`, offsets in UTF-16 units, pictures as
//! `<release>/<digest>`.
//!
//! **Invariant:** nothing is decided here; two editions of one lesson are laid side by side, sentence
//! by sentence, and counted in the screen's units.

mod city;
mod content;
mod dictionary;
mod key;
mod lesson_view;
mod now;
mod pair;
mod settings;
mod shelf;
mod welcome;

use lesson::{Direction, Language};
use serde::Serialize;

pub use city::{City, Elsewhere, Fact, Signal, TestDay, Tone, Water};
pub use content::{
    Brought, Content, ContentEvent, EditionName, OfferedEdition, Outcome, Publisher, Stick,
    StickKind,
};
pub use dictionary::{Dictionary, Group, Word};
pub use key::LessonKey;
pub use lesson_view::{Entry, Frame, FrameKind, LessonView};
pub use now::{Call, Danger, Moment, Now, Saying, Way};
pub use settings::{Level, Settings, Theme};
pub use shelf::{Languages, Shelf, Shelves, Tile, Trouble, Unit};
pub use welcome::{
    Progress, ProgressPhase, Start, WELCOME_RELEASE, Welcome, WelcomeCity, WelcomeLanguage,
    WireStatus,
};

/// A sentence as it is shown and spoken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Sentence {
    /// What is shown.
    pub text: String,
    /// When each word is heard.
    pub words: Vec<WordTime>,
    /// Which words have a picture.
    pub marks: Vec<Mark>,
    /// The clip that says it.
    pub clip: Option<String>,
    /// How long the clip lasts, in milliseconds.
    pub duration_ms: u32,
    /// BCP 47.
    pub language: String,
    /// Which way it is written.
    pub direction: WireDirection,
}

/// When a displayed word is heard; `start` and `length` in UTF-16 units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct WordTime {
    /// Where it begins.
    pub start: u32,
    /// How long it is.
    pub length: u32,
    /// Begin in the clip's own milliseconds.
    pub from_ms: u32,
    /// End in the clip's own milliseconds.
    pub to_ms: u32,
}

/// A displayed word with a picture; `start` and `length` in UTF-16 units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Mark {
    /// Where it begins.
    pub start: u32,
    /// How long it is.
    pub length: u32,
    /// The dictionary word.
    pub word: String,
}

/// A sentence in the home language and its partner in the city's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Line {
    /// Home language.
    pub first: Sentence,
    /// City language; none when they are equal.
    pub second: Option<Sentence>,
}

/// A drawing, each form as `<release>/<digest>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Picture {
    /// The warm-paper form.
    pub paper: String,
    /// The high-contrast form; none where it is the same.
    pub contrast: Option<String>,
    /// In picture units.
    pub width: u32,
    /// In picture units.
    pub height: u32,
}

/// Which way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Direction"))]
#[serde(rename_all = "lowercase")]
pub enum WireDirection {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl From<Direction> for WireDirection {
    fn from(direction: Direction) -> Self {
        match direction {
            Direction::Ltr => Self::Ltr,
            Direction::Rtl => Self::Rtl,
        }
    }
}

/// Where and how the player is; `position_ms` in the clip's own time.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Which utterance, as `say` named it.
    #[cfg_attr(test, ts(type = "number"))]
    pub utterance: u64,
    /// What it is doing.
    pub state: PlayState,
    /// How far it has been heard.
    pub position_ms: f64,
    /// 0.6 to 1.0.
    pub speed: f64,
    /// How much faster than life the device runs; 1 but for tests.
    pub pace: f64,
}

/// What the player is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum PlayState {
    /// Words are heard.
    Speaking,
    /// Held where it is.
    Paused,
    /// Heard to its end.
    Ended,
    /// Broken off.
    Stopped,
}

impl Sentence {
    /// A sentence of a language, counted in UTF-16 units.
    pub fn of(sentence: &lesson::Sentence, language: &Language) -> Self {
        let range = |start, length| lesson::utf16_range(&sentence.text, start, length);
        let words = sentence.words.iter().map(|word| {
            let (start, length) = range(word.start, word.length);
            WordTime { start, length, from_ms: word.from_ms, to_ms: word.to_ms }
        });
        let marks = sentence.marks.iter().map(|mark| {
            let (start, length) = range(mark.start, mark.length);
            Mark { start, length, word: mark.word.to_string() }
        });
        Self {
            text: sentence.text.clone(),
            words: words.collect(),
            marks: marks.collect(),
            clip: sentence.clip.map(|clip| clip.to_string()),
            duration_ms: sentence.duration_ms,
            language: language.to_string(),
            direction: language.direction().into(),
        }
    }
}

impl Picture {
    /// A picture as seen from a release.
    pub fn of(picture: &lesson::Picture, release: &str) -> Self {
        let name = |digest: &lesson::Digest| format!("{release}/{digest}");
        Self {
            paper: name(&picture.paper),
            contrast: picture.contrast.as_ref().map(name),
            width: picture.width,
            height: picture.height,
        }
    }
}

/// Two passages side by side; a sentence without a partner stands alone, and where the home language
/// says less than the city's, the rest is shown in the city's.
pub(crate) fn lines<'a>(
    first: (impl IntoIterator<Item = &'a lesson::Sentence>, &Language),
    second: Option<(impl IntoIterator<Item = &'a lesson::Sentence>, &Language)>,
) -> Vec<Line> {
    let mut partners = second.map(|(sentences, language)| {
        sentences
            .into_iter()
            .map(|sentence| Sentence::of(sentence, language))
            .collect::<Vec<_>>()
            .into_iter()
    });
    let mut lines: Vec<Line> = first
        .0
        .into_iter()
        .map(|sentence| Line {
            first: Sentence::of(sentence, first.1),
            second: partners.as_mut().and_then(Iterator::next),
        })
        .collect();
    lines.extend(partners.into_iter().flatten().map(|first| Line { first, second: None }));
    lines
}

#[cfg(test)]
mod tests {
    use ts_rs::{Config, TS};

    use super::*;

    /// Everything that crosses, in the order a reader meets it.
    fn types() -> String {
        let config = Config::default();
        let mut text = String::from(
            "// Generated from src-tauri/src/wire.rs by its test: UPDATE_EXPECT=1 cargo test -p lantern\n",
        );
        macro_rules! add {
            ($($name:ty),* $(,)?) => {$(
                text += format!("\nexport {}\n", <$name as TS>::decl(&config)).as_str();
            )*};
        }
        add!(
            WireDirection,
            WireStatus,
            Level,
            Theme,
            WordTime,
            Mark,
            Sentence,
            Line,
            Picture,
            Settings,
            Start,
            WelcomeLanguage,
            WelcomeCity,
            Welcome,
            ProgressPhase,
            Progress,
            Outcome,
            OfferedEdition,
            EditionName,
            Publisher,
            StickKind,
            Stick,
            Content,
            Brought,
            ContentEvent,
            Trouble,
            Languages,
            Tile,
            Unit,
            Shelf,
            FrameKind,
            Frame,
            Entry,
            LessonView,
            Way,
            Moment,
            Danger,
            Saying,
            Call,
            Now,
            Fact,
            Tone,
            Signal,
            Water,
            TestDay,
            Elsewhere,
            City,
            Word,
            Group,
            Dictionary,
            PlayState,
            Report,
        );
        text
    }

    #[test]
    fn the_screen_knows_the_same_shapes() {
        expect_test::expect_file!["../../ui/src/lib/ipc/types.gen.ts"].assert_eq(&types());
    }
}
