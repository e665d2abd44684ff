//! Text as it is displayed: marks taken out, sentences told apart, words counted.

use lesson::{Id, Mark};
use unicode_normalization::UnicodeNormalization as _;

/// A displayed text with the words that are in the dictionary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Displayed {
    /// In NFC, without marks.
    pub(crate) text: String,
    /// Offsets in Unicode scalar values of `text`.
    pub(crate) marks: Vec<Mark>,
}

/// What is wrong with a mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum MarkError {
    /// A bracket without its partner, or without `(word)` behind it.
    Broken,
    /// What is in the round brackets is no id.
    BadId(String),
    /// A letter stands directly before or behind the mark.
    NotAWord(String),
}

/// Takes `[surface](word)` apart. Returns what can be shown and everything that is wrong.
pub(crate) fn marks(source: &str) -> (Displayed, Vec<MarkError>) {
    let source: Vec<char> = source.nfc().collect();
    let mut shown = Displayed { text: String::new(), marks: Vec::new() };
    let (mut errors, mut at, mut count) = (Vec::new(), 0, 0_u32);
    while let Some(&here) = source.get(at) {
        match (here, mark_at(&source, at)) {
            ('[', Some((surface, word, end))) => {
                let before = at.checked_sub(1).and_then(|before| source.get(before));
                let is_joined = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric());
                if is_joined(before) || is_joined(source.get(end)) || surface.is_empty() {
                    errors.push(MarkError::NotAWord(surface.clone()));
                }
                let length = surface.chars().count() as u32;
                match word.parse::<Id>() {
                    Ok(word) => shown.marks.push(Mark { start: count, length, word }),
                    Err(_) => errors.push(MarkError::BadId(word)),
                }
                shown.text.push_str(&surface);
                count += length;
                at = end;
            }
            ('[' | ']', _) => {
                errors.push(MarkError::Broken);
                at += 1;
            }
            _ => {
                shown.text.push(here);
                count += 1;
                at += 1;
            }
        }
    }
    (shown, errors)
}

/// Surface, word and the place behind, of a mark that begins at `at`.
fn mark_at(source: &[char], at: usize) -> Option<(String, String, usize)> {
    let find = |from: usize, wanted: char| {
        source.iter().skip(from).position(|c| *c == wanted).map(|n| from + n)
    };
    let close = find(at + 1, ']')?;
    if source.get(close + 1) != Some(&'(') {
        return None;
    }
    let end = find(close + 2, ')')?;
    let text =
        |from: usize, to: usize| source.get(from..to).map(|part| part.iter().collect::<String>());
    let surface = text(at + 1, close)?;
    (!surface.contains('[')).then_some((surface, text(close + 2, end)?, end + 1))
}

/// What ends a sentence.
const ENDS: &[char] = &['.', '?', '!', '؟', '۔', '።'];

/// Splits a text into sentences; a point between digits or before a lower-case letter ends none.
pub(crate) fn sentences(displayed: &Displayed) -> Vec<Displayed> {
    let chars: Vec<char> = displayed.text.chars().collect();
    let mut sentences = Vec::new();
    let mut start = 0;
    // A name from elsewhere, such as "HRO! App", stands between isolation marks and ends nothing.
    let mut depth = 0_u32;
    for (at, c) in chars.iter().enumerate() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && ends_here(&chars, at) {
            sentences.extend(cut(displayed, &chars, start, at + 1));
            start = at + 1;
        }
    }
    sentences.extend(cut(displayed, &chars, start, chars.len()));
    sentences
}

fn ends_here(chars: &[char], at: usize) -> bool {
    let is_end = |at: usize| chars.get(at).is_some_and(|c| ENDS.contains(c));
    if !is_end(at) || is_end(at + 1) {
        return false;
    }
    let next = chars.iter().skip(at + 1).find(|c| !is_invisible(**c));
    match next {
        None => true,
        Some(c) if !c.is_whitespace() => false,
        Some(_) => !chars
            .iter()
            .skip(at + 1)
            .find(|c| c.is_alphanumeric())
            .is_some_and(|c| c.is_lowercase()),
    }
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

fn cut(displayed: &Displayed, chars: &[char], from: usize, to: usize) -> Option<Displayed> {
    let is_blank = |c: &char| c.is_whitespace();
    let part = chars.get(from..to)?;
    let lead = part.iter().take_while(|c| is_blank(c)).count();
    let trail = part.iter().rev().take_while(|c| is_blank(c)).count();
    let (from, to) = (from + lead, to.saturating_sub(trail));
    let text: String =
        chars.get(from..to)?.iter().map(|c| if *c == '\n' { ' ' } else { *c }).collect();
    if text.is_empty() {
        return None;
    }
    let inside = |mark: &&Mark| (from..to).contains(&(mark.start as usize));
    let moved = |mark: &Mark| Mark { start: mark.start - from as u32, ..mark.clone() };
    Some(Displayed { text, marks: displayed.marks.iter().filter(inside).map(moved).collect() })
}

/// The words of a text, as limits count them: runs of letters, digits and what joins them.
pub(crate) fn words(text: &str) -> Vec<String> {
    let is_inner = |c: char| matches!(c, '\'' | '’' | 'ʼ' | '-' | '‑' | '\u{200c}');
    text.split(|c: char| c.is_whitespace())
        .map(|word| {
            word.chars()
                .filter(|c| c.is_alphanumeric() || is_inner(*c) || is_sign(*c))
                .collect::<String>()
        })
        .map(|word| word.trim_matches(is_inner).to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

/// A vowel or other sign on a letter.
fn is_sign(c: char) -> bool {
    matches!(u32::from(c), 0x300..=0x36F | 0x610..=0x61A | 0x64B..=0x65F | 0x670)
}

#[cfg(test)]
mod tests {
    use super::{MarkError, marks, sentences, words};

    #[test]
    fn marks_become_spans() {
        let (shown, errors) = marks("Go up the [stairs](stairs). Stay.");

        assert_eq!(errors, []);
        assert_eq!(shown.text, "Go up the stairs. Stay.");
        let mark = &shown.marks[0];
        assert_eq!((mark.start, mark.length, mark.word.as_str()), (10, 6, "stairs"));
    }

    #[test]
    fn broken_marks_are_named() {
        let cases = [
            ("Go [up.", MarkError::Broken),
            ("Go up].", MarkError::Broken),
            ("Go [up] now.", MarkError::Broken),
            ("Go [up](Up!).", MarkError::BadId("Up!".into())),
            ("Go [up](up)stairs.", MarkError::NotAWord("up".into())),
            ("under[water](water).", MarkError::NotAWord("water".into())),
        ];
        for (text, expected) in cases {
            assert!(marks(text).1.contains(&expected), "{text}: {:?}", marks(text).1);
        }
    }

    #[test]
    fn sentences_are_told_apart() {
        let cases: &[(&str, &[&str])] = &[
            ("Go up. Stay there.", &["Go up.", "Stay there."]),
            ("No adult here? Go up.", &["No adult here?", "Go up."]),
            ("Ruf \u{2068}112\u{2069}. Warte.", &["Ruf \u{2068}112\u{2069}.", "Warte."]),
            ("Call \u{2068}112\u{2069}", &["Call \u{2068}112\u{2069}"]),
            ("Um 12.30 Uhr. Ja.", &["Um 12.30 Uhr.", "Ja."]),
            ("لا تنزل. اصعد؟", &["لا تنزل.", "اصعد؟"]),
            ("Wait...", &["Wait..."]),
            ("One\ntwo.", &["One two."]),
            ("", &[]),
        ];
        for (text, expected) in cases {
            let found: Vec<String> =
                sentences(&marks(text).0).into_iter().map(|part| part.text).collect();
            assert_eq!(&found, expected, "{text:?}");
        }
    }

    #[test]
    fn marks_move_with_their_sentence() {
        let found = sentences(&marks("Go up. Take the [torch](torch).").0);

        assert_eq!((found[1].marks[0].start, found[1].marks[0].length), (9, 5));
    }

    #[test]
    fn words_are_counted_as_a_child_would() {
        let cases = [
            ("Go up the stairs.", 4),
            ("Ruf \u{2068}112\u{2069} an.", 3),
            ("Don't stop.", 2),
            ("U-Bahn", 1),
            ("– …", 0),
        ];
        for (text, count) in cases {
            assert_eq!(words(text).len(), count, "{text}");
        }
    }
}
