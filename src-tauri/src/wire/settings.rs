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
    /// The language beside the home language; none for one language alone.
    pub second: Option<String>,
    /// Easy or plain.
    pub level: Level,
    /// Colours.
    pub theme: Theme,
    /// 1 to 2 times the usual size.
    #[cfg_attr(test, ts(type = "1 | 1.25 | 1.5 | 2"))]
    pub text_size: f64,
    /// How far letters and words stand apart, 0 to 2.
    #[cfg_attr(test, ts(type = "0 | 1 | 2"))]
    pub spacing: u8,
    /// 0.6 to 1.0 of the usual speed.
    #[cfg_attr(test, ts(type = "0.6 | 0.8 | 1"))]
    pub speed: f64,
    /// Whether a control says its name when it is reached.
    pub speaks_controls: bool,
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
    /// Black on white.
    White,
    /// Light on night blue.
    Dark,
    /// The strongest contrast, and pictures in their contrast form.
    Contrast,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            home: None,
            city: None,
            second: None,
            level: Level::Easy,
            theme: Theme::Paper,
            text_size: 1.0,
            spacing: 0,
            speed: 1.0,
            speaks_controls: true,
        }
    }
}

impl Settings {
    /// The same with every number within its bounds: a file somebody edited must not break the screen.
    #[must_use]
    pub fn bounded(self) -> Self {
        Self {
            text_size: nearest(self.text_size, &[1.0, 1.25, 1.5, 2.0]),
            spacing: self.spacing.min(2),
            speed: nearest(self.speed, &[1.0, 0.8, 0.6]),
            ..self
        }
    }
}

/// The choice nearest to a value; the first for what is no number.
fn nearest(value: f64, choices: &[f64]) -> f64 {
    let distance = |choice: &&f64| (**choice - value).abs();
    choices.iter().min_by(|a, b| distance(a).total_cmp(&distance(b))).copied().unwrap_or(value)
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

#[cfg(test)]
mod tests {
    use super::Settings;

    #[test]
    fn a_file_somebody_edited_does_not_break_the_screen() {
        let cases = [
            (r#"{}"#, 1.0, 0, 1.0),
            (r#"{"textSize": 1.3, "spacing": 9, "speed": 0.75}"#, 1.25, 2, 0.8),
            (r#"{"textSize": -5, "spacing": 1, "speed": 1e99}"#, 1.0, 1, 1.0),
            (r#"{"unknown": true, "textSize": 99}"#, 2.0, 0, 1.0),
        ];
        for (json, text_size, spacing, speed) in cases {
            let settings = serde_json::from_str::<Settings>(json).unwrap().bounded();
            let expected = Settings { text_size, spacing, speed, ..Settings::default() };
            assert_eq!(settings, expected, "{json}");
        }
    }
}
