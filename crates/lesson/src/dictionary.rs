use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::rules::{self, Problem};
use crate::{Id, Language, Picture, Sentence};

/// The picture dictionary in one language: every word, by group, in the order in which a child would
/// look for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dictionary {
    /// The travelling form.
    pub format: u32,
    /// The language of every word.
    pub language: Language,
    /// In order.
    pub groups: Vec<Group>,
}

/// Words that are shown on one page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Its permanent name.
    pub id: Id,
    /// What it is called.
    pub title: Sentence,
    /// In order.
    pub words: Vec<Word>,
}

/// A word of the picture dictionary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word {
    /// Its permanent name, shared by all lessons and languages.
    pub id: Id,
    /// The word, with its article where the language has one.
    pub text: Sentence,
    /// Its drawing.
    pub picture: Picture,
    /// Words that belong to it, the nearest first.
    pub related: Vec<Id>,
}

impl Dictionary {
    /// Every word, in order.
    pub fn words(&self) -> impl Iterator<Item = &Word> {
        self.groups.iter().flat_map(|group| &group.words)
    }

    /// Every sentence, in the order of the file.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        self.groups.iter().flat_map(|group| {
            std::iter::once(&group.title).chain(group.words.iter().map(|word| &word.text))
        })
    }

    /// Everything that keeps it from being shown; empty when it may be.
    pub fn problems(&self) -> Vec<Problem> {
        let pictures = self.words().map(|word| &word.picture);
        let mut problems = rules::unsound(self.format, self.sentences(), pictures);
        let mut known = BTreeSet::new();
        known.extend(self.words().map(|word| &word.id));
        let is_known = |id: &&Id| known.contains(id);
        problems.extend(rules::too_many("groups", self.groups.len()));
        let lists = self.groups.iter().map(|group| group.words.len());
        problems.extend(lists.filter_map(|count| rules::too_many("words", count)));
        problems.extend(rules::twice_named(self.groups.iter().map(|group| &group.id)));
        problems.extend(rules::twice_named(self.words().map(|word| &word.id)));
        let related = self.words().flat_map(|word| &word.related);
        problems
            .extend(related.filter(|id| !is_known(id)).map(|id| Problem::UnknownWord(id.clone())));
        problems
    }
}
