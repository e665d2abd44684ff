use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language as a BCP 47 tag in its usual spelling: `de`, `uk`, `fa-AF`, `sr-Latn`, `ckb`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(String);

/// The text is not a language tag we can use.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language tag: write it like `de`, `fa-AF` or `sr-Latn`")]
pub struct InvalidLanguage(String);

/// Which way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// Languages written in the Arabic, Hebrew, Thaana or N'Ko script unless the tag names another.
const RIGHT_TO_LEFT: &[&str] =
    &["ar", "fa", "ps", "ckb", "ur", "he", "yi", "dv", "sd", "ug", "prs"];
const RIGHT_TO_LEFT_SCRIPTS: &[&str] = &["Arab", "Hebr", "Thaa", "Nkoo", "Syrc"];

impl Language {
    /// The tag as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the first hyphen.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Which way it is written: by its script where the tag names one, else by the language.
    pub fn direction(&self) -> Direction {
        let script = self.0.split('-').skip(1).find(|part| part.len() == 4);
        let is_rtl = match script {
            Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script),
            None => RIGHT_TO_LEFT.contains(&self.primary()),
        };
        if is_rtl { Direction::Rtl } else { Direction::Ltr }
    }
}

/// The best of `available` for somebody whose system asks for `wanted`, most wished-for first.
///
/// A wish is met by the same tag, else by the same primary language; never by another language, so
/// that nobody who asked for Ukrainian is shown Russian.
pub fn negotiate<'a>(wanted: &[Language], available: &'a [Language]) -> Option<&'a Language> {
    wanted.iter().find_map(|wish| {
        available
            .iter()
            .find(|language| *language == wish)
            .or_else(|| available.iter().find(|language| language.primary() == wish.primary()))
    })
}

impl FromStr for Language {
    type Err = InvalidLanguage;

    fn from_str(text: &str) -> Result<Self, InvalidLanguage> {
        let invalid = || InvalidLanguage(text.chars().take(40).collect());
        let mut parts = text.split('-');
        let primary = parts.next().ok_or_else(invalid)?;
        let is_primary = (2..=3).contains(&primary.len()) && is_lower(primary);
        let mut rest: Vec<&str> = parts.collect();
        if rest.first().is_some_and(|part| is_script(part)) {
            rest.remove(0);
        }
        if rest.first().is_some_and(|part| is_region(part)) {
            rest.remove(0);
        }
        if is_primary && rest.is_empty() { Ok(Self(text.to_owned())) } else { Err(invalid()) }
    }
}

fn is_lower(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn is_script(text: &str) -> bool {
    text.len() == 4
        && text.bytes().next().is_some_and(|byte| byte.is_ascii_uppercase())
        && text.bytes().skip(1).all(|byte| byte.is_ascii_lowercase())
}

fn is_region(text: &str) -> bool {
    (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase()))
        || (text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit()))
}

impl TryFrom<String> for Language {
    type Error = InvalidLanguage;

    fn try_from(text: String) -> Result<Self, InvalidLanguage> {
        text.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{Direction, Language, negotiate};

    fn languages(tags: &[&str]) -> Vec<Language> {
        tags.iter().map(|tag| tag.parse().unwrap()).collect()
    }

    #[test]
    fn takes_tags_in_their_usual_spelling_only() {
        let cases = [
            ("de", true),
            ("ckb", true),
            ("fa-AF", true),
            ("sr-Latn", true),
            ("sr-Latn-RS", true),
            ("DE", false),
            ("de_AT", false),
            ("de-at", false),
            ("d", false),
            ("", false),
            ("de-", false),
            ("../de", false),
        ];
        for (tag, is_sound) in cases {
            assert_eq!(tag.parse::<Language>().is_ok(), is_sound, "{tag:?}");
        }
    }

    #[test]
    fn direction_follows_the_script() {
        let cases = [
            ("de", Direction::Ltr),
            ("ar", Direction::Rtl),
            ("fa-AF", Direction::Rtl),
            ("ckb", Direction::Rtl),
            ("ku-Latn", Direction::Ltr),
            ("ku-Arab", Direction::Rtl),
            ("uk", Direction::Ltr),
        ];
        for (tag, direction) in cases {
            assert_eq!(tag.parse::<Language>().unwrap().direction(), direction, "{tag}");
        }
    }

    #[test]
    fn a_wish_is_met_by_the_same_language_or_not_at_all() {
        let available = languages(&["en", "de", "ru", "fa-AF"]);
        let cases: &[(&[&str], Option<&str>)] = &[
            (&["de-AT", "en"], Some("de")),
            (&["uk"], None),
            (&["uk", "en"], Some("en")),
            (&["fa"], Some("fa-AF")),
            (&[], None),
        ];
        for (wanted, met) in cases {
            let wanted = languages(wanted);
            assert_eq!(negotiate(&wanted, &available).map(Language::as_str), *met, "{wanted:?}");
        }
    }
}
