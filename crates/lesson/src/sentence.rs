use serde::{Deserialize, Serialize};

use crate::{Digest, Id};

/// One sentence as it is shown, with what the voice says and when.
///
/// `text` is in NFC and may carry isolation marks (U+2066 to U+2069) around numbers and names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence {
    /// What is shown.
    pub text: String,
    /// When each word is heard, in order; empty when there is no clip.
    pub words: Vec<WordTime>,
    /// Which words are in the dictionary.
    pub marks: Vec<Mark>,
    /// The Ogg Opus clip that says it; none where the language has no voice.
    pub clip: Option<Digest>,
    /// How long the clip lasts, in milliseconds; 0 without a clip.
    pub duration_ms: u32,
}

/// One or more sentences that belong together; each stands on its own line.
pub type Passage = Vec<Sentence>;

/// When one displayed word is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordTime {
    /// Where the word begins, in Unicode scalar values of the text; isolation marks count.
    pub start: u32,
    /// How many scalar values it has; punctuation and isolation marks are outside.
    pub length: u32,
    /// Begin in the clip, in milliseconds.
    pub from_ms: u32,
    /// End in the clip, in milliseconds.
    pub to_ms: u32,
}

/// A displayed word that has a picture in the dictionary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Where it begins, in Unicode scalar values.
    pub start: u32,
    /// How many scalar values it has.
    pub length: u32,
    /// The dictionary word.
    pub word: Id,
}

impl Sentence {
    /// Whether every range lies inside the text, words follow one another and times never run back.
    pub fn is_sound(&self) -> bool {
        let length = self.text.chars().count() as u64;
        let inside =
            |start: u32, count: u32| count > 0 && u64::from(start) + u64::from(count) <= length;
        // Marks may overlap, but there is no more than one for each letter.
        let marks_are_few = self.marks.len() as u64 <= length;
        let marks_fit =
            marks_are_few && self.marks.iter().all(|mark| inside(mark.start, mark.length));
        let words_fit = self.words.iter().all(|word| {
            inside(word.start, word.length)
                && word.from_ms <= word.to_ms
                && word.to_ms <= self.duration_ms
        });
        let in_order = self.words.windows(2).all(|pair| match pair {
            [a, b] => {
                u64::from(a.start) + u64::from(a.length) <= u64::from(b.start)
                    && a.from_ms <= b.from_ms
            }
            _ => true,
        });
        marks_fit && words_fit && in_order && (self.clip.is_some() || self.words.is_empty())
    }
}

/// A range in Unicode scalar values as (start, length) in UTF-16 units, which the screen counts in.
///
/// What lies beyond the text is cut off.
pub fn utf16_range(text: &str, start: u32, length: u32) -> (u32, u32) {
    let units = |from: usize, count: usize| -> u32 {
        text.chars().skip(from).take(count).map(|c| c.len_utf16() as u32).sum()
    };
    (units(0, start as usize), units(start as usize, length as usize))
}

#[cfg(test)]
mod tests {
    use super::{Sentence, WordTime, utf16_range};
    use crate::Digest;

    fn spoken(text: &str, words: &[(u32, u32, u32, u32)], duration_ms: u32) -> Sentence {
        let words = words
            .iter()
            .map(|&(start, length, from_ms, to_ms)| WordTime { start, length, from_ms, to_ms })
            .collect();
        let clip = Some(Digest::from_bytes([1; 32]));
        Sentence { text: text.to_owned(), words, marks: vec![], clip, duration_ms }
    }

    #[test]
    fn ranges_and_times_must_fit() {
        let cases = [
            ("in order", spoken("Go up.", &[(0, 2, 0, 300), (3, 2, 300, 700)], 800), true),
            ("beyond the text", spoken("Go up.", &[(0, 2, 0, 300), (3, 9, 300, 700)], 800), false),
            ("out of order", spoken("Go up.", &[(3, 2, 0, 300), (0, 2, 300, 700)], 800), false),
            ("time runs back", spoken("Go up.", &[(0, 2, 400, 500), (3, 2, 300, 700)], 800), false),
            ("after the end", spoken("Go up.", &[(0, 2, 0, 300), (3, 2, 300, 900)], 800), false),
            ("empty word", spoken("Go up.", &[(0, 0, 0, 300)], 800), false),
            ("overflow", spoken("Go", &[(u32::MAX, 1, 0, 1)], 800), false),
        ];
        for (case, sentence, is_sound) in cases {
            assert_eq!(sentence.is_sound(), is_sound, "{case}");
        }
    }

    #[test]
    fn counts_in_utf16_for_the_screen() {
        let cases = [
            ("Ruf \u{2068}112\u{2069} an", (5, 3), (5, 3)),
            ("🔦 an", (2, 2), (3, 2)),
            ("مصباح", (0, 5), (0, 5)),
            ("ab", (1, 9), (1, 1)),
        ];
        for (text, (start, length), expected) in cases {
            assert_eq!(utf16_range(text, start, length), expected, "{text}");
        }
    }
}
