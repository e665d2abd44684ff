use std::collections::BTreeMap;

use lesson::Status;
use serde::Serialize;

use super::{Picture, Sentence, Settings, Shelf, WireDirection};

/// The release under which clips and pictures of the welcome are asked for.
pub const WELCOME_RELEASE: &str = "welcome";

/// What the screen must know before it draws anything.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Start {
    /// Of the app.
    pub version: String,
    /// Of this device.
    pub settings: Settings,
    /// Whether the chosen city and languages are here, so that the shelf can be shown.
    pub is_installed: bool,
    /// The shelf, where it can be shown: the first screen need not ask for it.
    pub shelf: Option<Shelf>,
    /// Whether no city has signed the lessons, which adults are told.
    pub is_trial: bool,
    /// Whether pages report the frame that lit a word.
    pub is_measuring: bool,
    /// What the system speaks, most wished-for first, as BCP 47.
    pub system_languages: Vec<String>,
}

/// Who is greeted how, and which cities there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Welcome {
    /// In the order they are offered.
    pub languages: Vec<WelcomeLanguage>,
    /// In the order they are offered.
    pub cities: Vec<WelcomeCity>,
}

/// A language that greets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct WelcomeLanguage {
    /// BCP 47.
    pub language: String,
    /// Which way it is written.
    pub direction: WireDirection,
    /// Its own name.
    pub name: Sentence,
    /// What it says.
    pub greeting: Vec<Sentence>,
    /// Whether its lessons are spoken.
    pub has_voice: bool,
    /// Whether people have reviewed it.
    pub status: WireStatus,
}

/// Whether people have reviewed a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Status"))]
#[serde(rename_all = "lowercase")]
pub enum WireStatus {
    /// Nobody named has.
    Draft,
    /// A named person and the crisis office have.
    Reviewed,
}

/// A city that has editions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct WelcomeCity {
    /// Its permanent name.
    pub id: String,
    /// Its languages, its own first.
    pub languages: Vec<String>,
    /// What it is called in each language.
    pub names: BTreeMap<String, Sentence>,
    /// How it looks.
    pub picture: Picture,
}

/// How far an installation is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// What it is doing.
    pub phase: ProgressPhase,
    /// Bytes that are here.
    #[cfg_attr(test, ts(type = "number"))]
    pub bytes: u64,
    /// Bytes that are wanted.
    #[cfg_attr(test, ts(type = "number"))]
    pub total_bytes: u64,
}

/// What an installation is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum ProgressPhase {
    /// Finding out what is wanted.
    Reading,
    /// Taking it in.
    Fetching,
    /// Making it the one that is shown.
    Finishing,
}

impl From<&lesson::Welcome> for Welcome {
    fn from(welcome: &lesson::Welcome) -> Self {
        let languages = welcome.languages.iter().map(|entry| WelcomeLanguage {
            language: entry.language.to_string(),
            direction: entry.language.direction().into(),
            name: Sentence::of(&entry.name, &entry.language),
            greeting: entry
                .greeting
                .iter()
                .map(|line| Sentence::of(line, &entry.language))
                .collect(),
            has_voice: entry.has_voice,
            status: match entry.status {
                Status::Draft => WireStatus::Draft,
                Status::Reviewed => WireStatus::Reviewed,
            },
        });
        let cities = welcome.cities.iter().map(|city| WelcomeCity {
            id: city.id.to_string(),
            languages: city.languages.iter().map(ToString::to_string).collect(),
            names: city
                .names
                .iter()
                .map(|(language, name)| (language.to_string(), Sentence::of(name, language)))
                .collect(),
            picture: Picture::of(&city.picture, WELCOME_RELEASE),
        });
        Self { languages: languages.collect(), cities: cities.collect() }
    }
}

impl From<sync::Progress> for Progress {
    fn from(progress: sync::Progress) -> Self {
        use sync::Phase as P;
        let phase = match progress.phase {
            P::Probing | P::Verifying | P::Trusted | P::Planning => ProgressPhase::Reading,
            P::Fetching => ProgressPhase::Fetching,
            P::Activating | P::Collecting | P::Done => ProgressPhase::Finishing,
        };
        Self { phase, bytes: progress.bytes, total_bytes: progress.total }
    }
}
