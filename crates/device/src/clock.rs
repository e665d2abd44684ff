//! The one place where the clock and the system's languages are read; everything else is told.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use jiff::Zoned;
use lesson::{Language, LocalDate};

/// A moment: milliseconds since 1970 in UTC, and the day where the computer stands.
#[derive(Debug, Clone)]
pub struct Now {
    /// In UTC.
    pub utc_ms: i64,
    /// On the wall.
    pub date: LocalDate,
}

/// This moment. A clock set to nonsense gives a nonsense date, never a failure.
pub fn now() -> Now {
    let now = Zoned::now();
    let text = now.strftime("%Y-%m-%d").to_string();
    let epoch = || LocalDate::parse("1970-01-01").unwrap_or_else(|| unreachable!("a date of ours"));
    Now {
        utc_ms: now.timestamp().as_millisecond(),
        date: LocalDate::parse(&text).unwrap_or_else(epoch),
    }
}

/// This moment, for signatures.
pub fn timestamp() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

static START: OnceLock<Instant> = OnceLock::new();

/// Starts the program's own stopwatch; called first thing.
pub fn start() {
    START.get_or_init(Instant::now);
}

/// How long the program has run.
pub fn since_start() -> Duration {
    START.get_or_init(Instant::now).elapsed()
}

/// What the system asks for, most wished-for first; tags we cannot read are left out.
pub fn system_languages() -> Vec<Language> {
    sys_locale::get_locales().filter_map(|tag| readable(&tag)).collect()
}

/// `de_AT.UTF-8` and `zh-hant-TW` as they are usually spelt, or their first part alone.
fn readable(tag: &str) -> Option<Language> {
    let tag = tag.split(['.', '@']).next()?.replace('_', "-");
    let primary = tag.split('-').next()?.to_ascii_lowercase();
    tag.parse().ok().or_else(|| primary.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::readable;

    #[test]
    fn reads_what_systems_call_their_languages() {
        let cases = [
            ("de_AT.UTF-8", Some("de-AT")),
            ("uk-UA", Some("uk-UA")),
            ("zh-hant-TW", Some("zh")),
            ("C", None),
            ("POSIX", None),
            ("", None),
        ];
        for (tag, expected) in cases {
            assert_eq!(readable(tag).as_ref().map(lesson::Language::as_str), expected, "{tag}");
        }
    }
}
