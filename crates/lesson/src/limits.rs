//! How easy a text must be: counts per level and language.
//!
//! Source: `facts/facts.md` part E (house style; DE45, DE46, DE47, AT22, AT23 and our own design
//! decisions). What a machine cannot count (actor first, no idioms) stays with people.

use crate::{Language, Level};

/// The most a passage may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Words in one sentence.
    pub words: usize,
    /// Sentences in one passage.
    pub sentences: usize,
    /// Letters in one word, unless the language's list allows it.
    pub letters: usize,
}

/// Words in a lesson's title.
pub const TITLE_WORDS: usize = 4;

/// Words in an action.
pub const ACTION_WORDS: usize = 6;

/// The longest clip, in seconds.
pub const CLIP_SECONDS: u32 = 120;

/// Sentences of one passage, in any document: what a screen shows at once.
pub const PASSAGE: usize = 12;

/// Steps of a lesson.
pub const STEPS: usize = 30;

/// Members of any other list of a document.
pub const LIST: usize = 200;

/// Sentences of a document, and messages of an interface.
pub const SENTENCES: usize = 5_000;

/// What a passage may not hold at either level: brackets, quotation marks, semicolon, dashes.
pub const FORBIDDEN: &[char] = &[
    '(', ')', '{', '}', '"', '“', '”', '„', '«', '»', '‹', '›', ';', '؛', '–', '—', '…', '/', '!',
    '*',
];

impl Limits {
    /// The limits of a language at a level.
    pub fn of(language: &Language, level: Level) -> Self {
        let words = match (language.primary(), level) {
            ("tr" | "et" | "fi" | "hu", Level::Easy) => 6,
            ("tr" | "et" | "fi" | "hu", Level::Plain) => 9,
            ("ar" | "fa" | "ps" | "ckb" | "ur", Level::Easy) => 7,
            ("ar" | "fa" | "ps" | "ckb" | "ur", Level::Plain) => 11,
            (_, Level::Easy) => 8,
            (_, Level::Plain) => 12,
        };
        match level {
            Level::Easy => Self { words, sentences: 2, letters: 12 },
            Level::Plain => Self { words, sentences: 3, letters: 16 },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Limits;
    use crate::Level;

    #[test]
    fn follow_the_table_of_the_house_style() {
        let cases = [
            ("de", Level::Easy, 8),
            ("de", Level::Plain, 12),
            ("uk", Level::Easy, 8),
            ("tr", Level::Easy, 6),
            ("tr", Level::Plain, 9),
            ("ar", Level::Easy, 7),
            ("fa-AF", Level::Plain, 11),
        ];
        for (language, level, words) in cases {
            let limits = Limits::of(&language.parse().unwrap(), level);
            assert_eq!(limits.words, words, "{language} {level:?}");
        }
    }
}
