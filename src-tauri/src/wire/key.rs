//! What the screen calls a lesson: by its name alone, with its publisher's when that is not the one the
//! app was built for.

use std::fmt;
use std::str::FromStr;

use device::trust;
use lesson::{Id, InvalidId};

/// A lesson of a publisher. Two publishers may have lessons of one name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LessonKey {
    /// Whose it is.
    pub publisher: Id,
    /// Its name there.
    pub lesson: Id,
}

impl fmt::Display for LessonKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.publisher == *trust::publisher() {
            write!(f, "{}", self.lesson)
        } else {
            write!(f, "{}@{}", self.lesson, self.publisher)
        }
    }
}

impl FromStr for LessonKey {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let (lesson, publisher) = match text.split_once('@') {
            Some((lesson, publisher)) => (lesson, publisher.parse()?),
            None => (text, trust::publisher().clone()),
        };
        Ok(Self { publisher, lesson: lesson.parse()? })
    }
}

#[cfg(test)]
mod tests {
    use super::LessonKey;

    #[test]
    fn is_read_as_it_is_written() {
        for text in ["flood", "flood@rostock"] {
            assert_eq!(text.parse::<LessonKey>().unwrap().to_string(), text);
        }
        let own = format!("flood@{}", device::trust::publisher());
        assert_eq!(own.parse::<LessonKey>().unwrap().to_string(), "flood");
        for text in ["", "@", "flood@", "../flood", "flood@../x"] {
            assert!(text.parse::<LessonKey>().is_err(), "{text}");
        }
    }
}
