use serde::Serialize;

use super::pair::Pair;
use super::{Line, Picture};

/// The picture dictionary in one or two languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Dictionary {
    /// The release it is of; pictures and clips are asked for by it.
    pub release: String,
    /// In the order in which a child would look for them.
    pub groups: Vec<Group>,
}

/// Words that are shown on one page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// Its permanent name.
    pub id: String,
    /// What it is called.
    pub title: Line,
    /// In order.
    pub words: Vec<Word>,
}

/// A word of the picture dictionary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Word {
    /// Its permanent name.
    pub id: String,
    /// The word in both languages.
    pub text: Line,
    /// Its drawing.
    pub picture: Picture,
    /// Words that belong to it, the nearest first.
    pub related: Vec<String>,
}

impl Dictionary {
    /// A dictionary, its partner language beside it.
    pub fn of(
        release: &str,
        first: &lesson::Dictionary,
        second: Option<&lesson::Dictionary>,
    ) -> Self {
        let pair =
            Pair { release, first: &first.language, second: second.map(|second| &second.language) };
        let word = |word: &lesson::Word| {
            let partner = second.and_then(|it| it.words().find(|other| other.id == word.id));
            Word {
                id: word.id.to_string(),
                text: pair.line(&word.text, partner.map(|partner| &partner.text)),
                picture: Picture::of(&word.picture, release),
                related: word.related.iter().map(ToString::to_string).collect(),
            }
        };
        let group = |group: &lesson::Group| {
            let partner = second.and_then(|it| it.groups.iter().find(|other| other.id == group.id));
            Group {
                id: group.id.to_string(),
                title: pair.line(&group.title, partner.map(|partner| &partner.title)),
                words: group.words.iter().map(word).collect(),
            }
        };
        Self { release: release.to_owned(), groups: first.groups.iter().map(group).collect() }
    }
}
