//! Which languages have a voice, and how good it is believed to be.
//!
//! Judged from the rules of espeak-ng 1.51, not by ear: `check` wants a native speaker's ear, `weak`
//! is known to say some sounds wrong. A language that is not here is shown without a voice; another
//! language's voice is never used for it.

/// How good a voice is believed to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quality {
    /// Children should understand it.
    Good,
    /// A native speaker should listen first.
    Check,
    /// Known to say some sounds wrong; a human voice is wanted soon.
    Weak,
}

/// A voice of the engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Voice {
    /// What the engine calls it.
    pub name: &'static str,
    /// How good it is believed to be.
    pub quality: Quality,
}

const GOOD: &[&str] = &[
    "bs", "de", "el", "en", "es", "fa", "fi", "fr", "hi", "hr", "lv", "nb", "pl", "ro", "ru", "sr",
    "sv", "sw", "tr",
];
const CHECK: &[&str] = &["bg", "da", "et", "lt", "sl", "sq", "ur", "vi", "zh"];
// Ukrainian: stress falls on the wrong syllable of about half the words of the dictionary, and unstressed
// vowels are reduced (read off the engine's phonemes).
const WEAK: &[&str] = &["am", "ar", "ku", "uk"];

/// What a voice is called where that is not the language's own tag.
const OTHER_NAMES: &[(&str, &str)] = &[("zh", "cmn")];

/// The voice of a language, by the first part of its tag.
pub fn voice(language: &str) -> Option<Voice> {
    let primary = language.split('-').next().unwrap_or(language);
    let found = |list: &[&'static str]| list.iter().find(|known| **known == primary).copied();
    let (known, quality) = found(GOOD)
        .map(|known| (known, Quality::Good))
        .or_else(|| found(CHECK).map(|known| (known, Quality::Check)))
        .or_else(|| found(WEAK).map(|known| (known, Quality::Weak)))?;
    let name = OTHER_NAMES.iter().find(|(tag, _)| *tag == known).map_or(known, |(_, name)| name);
    Some(Voice { name, quality })
}

/// Words a minute at which the engine is asked to speak: the easy level's slow 95 to 105.
pub fn words_a_minute(language: &str) -> i32 {
    match language.split('-').next() {
        // Long words: fewer of them in a minute sound as slow.
        Some("de" | "fi" | "tr" | "uk" | "ru" | "ar") => 98,
        _ => 104,
    }
}

#[cfg(test)]
mod tests {
    use super::{Quality, voice};

    #[test]
    fn nobody_speaks_with_another_languages_voice() {
        let cases = [
            ("de", Some(("de", Quality::Good))),
            ("de-AT", Some(("de", Quality::Good))),
            ("uk", Some(("uk", Quality::Weak))),
            ("lt", Some(("lt", Quality::Check))),
            ("ar", Some(("ar", Quality::Weak))),
            ("ti", None),
            ("ckb", None),
            ("xx", None),
        ];
        for (language, expected) in cases {
            let found = voice(language).map(|voice| (voice.name, voice.quality));
            assert_eq!(found, expected, "{language}");
        }
    }
}
