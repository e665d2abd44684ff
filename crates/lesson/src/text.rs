//! What a text may hold before it is drawn on a screen that strangers can write to.
//!
//! A script cannot run in a text; but one that is endless, that turns the words around it the other way
//! or piles signs on its neighbours makes a page unreadable, for which no letter of a language is needed.

use std::fmt;

/// The longest sentence, in Unicode scalar values; ours have a hundred at the most.
const LONGEST: usize = 500;
/// The most signs that may stand on one letter: Arabic and Vietnamese need two or three.
const MOST_ON_A_LETTER: usize = 4;

/// Why a text is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// Nothing is in it.
    Empty,
    /// It is longer than a sentence is.
    TooLong,
    /// A sign that is no letter and is not seen: a control character, NUL, a line break, an override of
    /// the direction.
    Hidden(char),
    /// An isolation mark (U+2066 to U+2069) without its other half.
    Unbalanced,
    /// More signs on one letter than any language needs.
    Piled,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "is empty"),
            Self::TooLong => write!(f, "is longer than {LONGEST} letters"),
            Self::Hidden(sign) => write!(f, "holds U+{:04X}, which nobody sees", *sign as u32),
            Self::Unbalanced => write!(f, "opens or closes an isolation without its other half"),
            Self::Piled => write!(f, "piles more than {MOST_ON_A_LETTER} signs on one letter"),
        }
    }
}

/// The first flaw of a text.
pub(crate) fn flaw(text: &str) -> Option<Flaw> {
    if text.trim().is_empty() {
        return Some(Flaw::Empty);
    }
    let (mut open, mut piled) = (0_usize, 0);
    for (at, sign) in text.chars().enumerate() {
        if at == LONGEST {
            return Some(Flaw::TooLong);
        }
        match sign {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' if open == 0 => return Some(Flaw::Unbalanced),
            '\u{2069}' => open -= 1,
            _ if is_hidden(sign) => return Some(Flaw::Hidden(sign)),
            _ => {}
        }
        piled = if is_on_a_letter(sign) { piled + 1 } else { 0 };
        if piled > MOST_ON_A_LETTER {
            return Some(Flaw::Piled);
        }
    }
    (open > 0).then_some(Flaw::Unbalanced)
}

/// Signs no text of ours needs. Joiners and the marks U+200E, U+200F and U+061C stay: Persian and Arabic do.
fn is_hidden(sign: char) -> bool {
    sign.is_control()
        || matches!(sign,
            // Line and paragraph separators; embeddings and overrides; invisible operators.
            '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}'
            // A byte order mark, annotations, tags, what only one font knows.
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e000}'..='\u{f8ff}'
            | '\u{e0000}'..='\u{10ffff}')
}

/// Whether it is drawn above or below the letter before it, in the scripts of Europe and its neighbours.
fn is_on_a_letter(sign: char) -> bool {
    matches!(sign,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e4}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

#[cfg(test)]
mod tests {
    use super::{Flaw, flaw};

    #[test]
    fn a_text_holds_letters_in_their_direction_and_nothing_unseen() {
        let cases = [
            ("Go up.", None),
            ("Ruf \u{2068}112\u{2069} an.", None),
            ("\u{2067}اتصل \u{2068}112\u{2069}\u{2069}", None),
            ("می\u{200c}روم", None),
            ("مُدَرِّسٌ", None),
            ("", Some(Flaw::Empty)),
            (" ", Some(Flaw::Empty)),
            ("a\0b", Some(Flaw::Hidden('\0'))),
            ("a\nb", Some(Flaw::Hidden('\n'))),
            ("a\u{85}b", Some(Flaw::Hidden('\u{85}'))),
            ("a\u{202e}b", Some(Flaw::Hidden('\u{202e}'))),
            ("a\u{2028}b", Some(Flaw::Hidden('\u{2028}'))),
            ("\u{feff}a", Some(Flaw::Hidden('\u{feff}'))),
            ("a\u{e0041}", Some(Flaw::Hidden('\u{e0041}'))),
            ("Ruf \u{2068}112 an.", Some(Flaw::Unbalanced)),
            ("Ruf 112\u{2069} an.", Some(Flaw::Unbalanced)),
            ("\u{2069}\u{2068}", Some(Flaw::Unbalanced)),
            ("a\u{301}\u{301}\u{301}\u{301}\u{301}", Some(Flaw::Piled)),
        ];
        for (text, expected) in cases {
            assert_eq!(flaw(text), expected, "{text:?}");
        }
        assert_eq!(flaw(&"ü".repeat(500)), None);
        assert_eq!(flaw(&"ü".repeat(501)), Some(Flaw::TooLong));
    }
}
