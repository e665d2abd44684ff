use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

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
