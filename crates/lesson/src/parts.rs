use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::limits::SENTENCES;
use crate::rules::{self, Problem};
use crate::{Digest, Id, Language, Passage, Picture, Sentence};

/// Whether people have read a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Nobody named has reviewed it; adults are told.
    Draft,
    /// A named native speaker and the city's crisis office have reviewed it.
    Reviewed,
}

/// The screen's own words in one language, for the voice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interface {
    /// The travelling form.
    pub format: u32,
    /// The language of every message.
    pub language: Language,
    /// What each Fluent message says; messages with variables are not in it.
    pub messages: BTreeMap<String, Passage>,
}

impl Interface {
    /// Everything that keeps it from being said; empty when it may be.
    pub fn problems(&self) -> Vec<Problem> {
        let passages = self.messages.values();
        let mut problems = rules::unsound(self.format, passages.clone().flatten(), [].iter());
        problems.extend(rules::long_passages(passages));
        if self.messages.len() > SENTENCES {
            problems.push(Problem::TooMany("messages", self.messages.len()));
        }
        let is_name = |name: &&String| {
            let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
            (1..=100).contains(&name.len()) && name.bytes().all(is_sign)
        };
        let unnamed = self.messages.keys().find(|name| !is_name(name));
        problems.extend(unnamed.map(|name| Problem::MessageName(name.chars().take(60).collect())));
        problems
    }
}

/// What is there before anything is installed: who can be greeted how, and which cities there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Welcome {
    /// The travelling form.
    pub format: u32,
    /// In the order they are offered.
    pub languages: Vec<WelcomeLanguage>,
    /// In the order they are offered.
    pub cities: Vec<WelcomeCity>,
    /// What the first screens say, by language and Fluent message.
    pub interface: BTreeMap<Language, BTreeMap<String, Passage>>,
    /// The documents of *What to do now* by city and language, for who has no library.
    pub now: BTreeMap<Id, BTreeMap<Language, Digest>>,
}

/// A language that greets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WelcomeLanguage {
    /// Its tag.
    pub language: Language,
    /// Its own name for itself.
    pub name: Sentence,
    /// What it says when its tile is chosen.
    pub greeting: Passage,
    /// Whether its lessons are spoken.
    pub has_voice: bool,
    /// Whether people have read it.
    pub status: Status,
}

/// A city that has editions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WelcomeCity {
    /// Its permanent name.
    pub id: Id,
    /// Its languages, its own first.
    pub languages: Vec<Language>,
    /// What it is called in each language.
    pub names: BTreeMap<Language, Sentence>,
    /// How it looks.
    pub picture: Picture,
}
