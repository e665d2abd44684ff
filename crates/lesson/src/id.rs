use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The permanent name of a lesson, a step, an action, a word, a unit or a city, such as `flood-go-up`.
///
/// Starts with a lowercase letter; then lowercase ASCII letters, digits and single hyphens, 64 at the
/// most. Safe as a file name, in a URL and as part of a Fluent message id. Never reused for another
/// thing: learners' traces refer to it for ever.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id(String);

/// The text is not an [`Id`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an id: use lowercase letters, digits and single hyphens, a letter first")]
pub struct InvalidId(String);

impl Id {
    /// The id as written in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Id {
    type Error = InvalidId;

    fn try_from(text: String) -> Result<Self, InvalidId> {
        let begins_with_letter = text.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase());
        let parts_are_sound = text.split('-').all(|part| {
            !part.is_empty()
                && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        });
        if begins_with_letter && parts_are_sound && text.len() <= 64 {
            Ok(Self(text))
        } else {
            // An error that quotes megabytes of a hostile file helps nobody.
            Err(InvalidId(text.chars().take(80).collect()))
        }
    }
}

impl FromStr for Id {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        text.to_owned().try_into()
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Id;

    #[test]
    fn accepts_only_names_that_are_safe_everywhere() {
        let cases = [
            ("flood", true),
            ("call-112", true),
            ("flood-go-up", true),
            ("", false),
            ("112-call", false),
            ("Flood", false),
            ("flood--up", false),
            ("flood-", false),
            ("../etc", false),
            ("fluß", false),
            ("a b", false),
            ("a\0b", false),
        ];
        for (text, is_sound) in cases {
            assert_eq!(text.parse::<Id>().is_ok(), is_sound, "{text:?}");
        }
        assert!("a".repeat(64).parse::<Id>().is_ok());
        assert!("a".repeat(65).parse::<Id>().is_err());
    }
}
