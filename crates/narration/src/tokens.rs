//! Words as they are displayed: where each begins and ends, in Unicode scalar values.
//!
//! A word is a run of letters, marks and digits with what joins them inside (apostrophe, hyphen).
//! Isolation marks and punctuation are in no word.

/// Where a word stands, in Unicode scalar values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    /// First scalar value.
    pub(crate) start: usize,
    /// How many.
    pub(crate) length: usize,
}

impl Token {
    /// The scalar value after the last.
    pub(crate) fn end(self) -> usize {
        self.start + self.length
    }
}

/// What joins two letters to one word: apostrophes, hyphens, the zero-width non-joiner.
const JOINERS: &[char] = &['\'', '’', 'ʼ', '-', '‑', '\u{200c}', '.', ',', ':'];

/// The words of a text, in order.
pub(crate) fn tokens(text: &[char]) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut start = None;
    for at in 0..=text.len() {
        let is_inside = text.get(at).is_some_and(|_| belongs(text, at));
        match (is_inside, start) {
            (true, None) => start = Some(at),
            (false, Some(begin)) => {
                tokens.push(Token { start: begin, length: at - begin });
                start = None;
            }
            _ => {}
        }
    }
    tokens
}

/// Whether a scalar value is part of a word: a letter, mark or digit, or a joiner between two of them.
fn belongs(text: &[char], at: usize) -> bool {
    let is_solid = |c: &char| c.is_alphanumeric() || is_mark(*c);
    let Some(here) = text.get(at) else { return false };
    if is_solid(here) {
        return true;
    }
    let before = at.checked_sub(1).and_then(|before| text.get(before));
    let after = text.get(at + 1);
    // Points, commas and colons join digits only: 1.50, 12:30.
    let may_join = match here {
        '.' | ',' | ':' => |c: &char| c.is_ascii_digit(),
        _ => |c: &char| c.is_alphanumeric() || is_mark(*c),
    };
    JOINERS.contains(here) && before.is_some_and(may_join) && after.is_some_and(may_join)
}

/// Vowel and other marks that stand on a letter: Latin, Cyrillic, Arabic, Hebrew.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x300..=0x36F | 0x483..=0x489 | 0x591..=0x5C7 | 0x610..=0x61A | 0x64B..=0x65F | 0x670 | 0x6D6..=0x6ED)
}

/// A word as it is compared: lower case, without vowel marks and tatweel, alef forms made one.
pub(crate) fn plain(word: &[char]) -> String {
    let folded =
        word.iter().filter(|c| !is_mark(**c) && **c != '\u{640}').flat_map(|c| c.to_lowercase());
    folded
        .map(|c| match c {
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' => 'ي',
            'ʼ' | '’' => '\'',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{plain, tokens};

    fn words(text: &str) -> Vec<String> {
        let text: Vec<char> = text.chars().collect();
        tokens(&text)
            .into_iter()
            .map(|token| text[token.start..token.end()].iter().collect())
            .collect()
    }

    #[test]
    fn words_are_found_without_their_punctuation() {
        let cases: &[(&str, &[&str])] = &[
            ("Geh jetzt nach oben.", &["Geh", "jetzt", "nach", "oben"]),
            ("Ruf \u{2068}112\u{2069} an!", &["Ruf", "112", "an"]),
            ("Don't stop, it's safe.", &["Don't", "stop", "it's", "safe"]),
            ("п’ять слів", &["п’ять", "слів"]),
            ("اتصل بالرقم \u{2068}112\u{2069}.", &["اتصل", "بالرقم", "112"]),
            ("اِتَّصِلْ الآن، من فضلك", &["اِتَّصِلْ", "الآن", "من", "فضلك"]),
            ("U-Bahn um 12:30 Uhr", &["U-Bahn", "um", "12:30", "Uhr"]),
            ("ok - gut", &["ok", "gut"]),
            ("...", &[]),
            ("", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(&words(text), expected, "{text}");
        }
    }

    #[test]
    fn vowelled_and_unvowelled_words_compare_equal() {
        let cases = [("اِتَّصِلْ", "اتصل"), ("أَعْلَى", "أعلى"), ("Geh", "geh"), ("п’ять", "пʼять")];
        for (a, b) in cases {
            let fold = |word: &str| plain(&word.chars().collect::<Vec<_>>());
            assert_eq!(fold(a), fold(b), "{a} {b}");
        }
    }
}
