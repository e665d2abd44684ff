use serde::{Deserialize, Serialize};

/// How this device shows and speaks; kept in `learners.db` for the device, not for a child.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// The home language, once chosen.
    pub home: Option<String>,
    /// The city, once chosen.
    pub city: Option<String>,
    /// The language beside it.
    pub second: SecondLanguage,
    /// Easy or plain.
    pub level: Level,
    /// Colours.
    pub theme: Theme,
    /// 1 to 2 times the usual size.
    pub text_size: f64,
    /// Letters and words apart: 0 to 2.
    pub spacing: Spacing,
    /// 0.6 to 1.0 of the usual speed.
    pub speed: f64,
    /// Whether a control says its name when it is reached.
    pub speaks_controls: bool,
}

/// Which language stands beside the home language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase", tag = "choice", content = "language")]
pub enum SecondLanguage {
    /// The city's own.
    #[default]
    City,
    /// This one.
    Other(String),
    /// None.
    Nobody,
}

/// How much a reader takes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// A1.
    #[default]
    Easy,
    /// A2.
    Plain,
}

/// Colours of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// Ink on warm paper.
    #[default]
    Paper,
    /// Light on night blue.
    Dark,
    /// The strongest contrast, and pictures in their contrast form.
    Contrast,
}

/// How far letters and words stand apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Spacing {
    /// As the font has it.
    #[default]
    Usual,
    /// Wider.
    Wide,
    /// Widest.
    Widest,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            home: None,
            city: None,
            second: SecondLanguage::City,
            level: Level::Easy,
            theme: Theme::Paper,
            text_size: 1.0,
            spacing: Spacing::Usual,
            speed: 1.0,
            speaks_controls: true,
        }
    }
}

impl Settings {
    /// The same with every number within its bounds: a file somebody edited must not break the screen.
    #[must_use]
    pub fn bounded(self) -> Self {
        let within = |value: f64, low: f64, high: f64| if value.is_finite() { value.clamp(low, high) } else { 1.0 };
        Self { text_size: within(self.text_size, 1.0, 2.0), speed: within(self.speed, 0.6, 1.0), ..self }
    }
}

impl From<Level> for lesson::Level {
    fn from(level: Level) -> Self {
        match level {
            Level::Easy => Self::Easy,
            Level::Plain => Self::Plain,
        }
    }
}

impl From<lesson::Level> for Level {
    fn from(level: lesson::Level) -> Self {
        match level {
            lesson::Level::Easy => Self::Easy,
            lesson::Level::Plain => Self::Plain,
        }
    }
}
