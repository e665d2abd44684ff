use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::Id;

/// The random 128-bit name of an event, so that two computers' traces can be merged without a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(pub [u8; 16]);

/// A day on the learner's calendar, as `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LocalDate(String);

/// Something a learner did. Events are only ever added; everything else is derived from them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its random name.
    pub id: EventId,
    /// Whose it is.
    pub profile: Id,
    /// Whose lesson it was.
    pub publisher: Id,
    /// Which lesson.
    pub lesson: Id,
    /// Which step; none for the lesson as a whole.
    pub step: Option<Id>,
    /// What happened.
    pub kind: EventKind,
    /// When, in milliseconds since 1970 in UTC.
    pub at_ms: i64,
    /// Which day it was where the learner is.
    pub date: LocalDate,
}

/// What a learner did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// Opened a lesson.
    Opened,
    /// Went on from a step.
    StepDone,
    /// Reached the end of a lesson.
    LessonDone,
}

impl EventKind {
    /// The name in the database and on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::StepDone => "step-done",
            Self::LessonDone => "lesson-done",
        }
    }

    /// The kind of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Opened, Self::StepDone, Self::LessonDone]
            .into_iter()
            .find(|kind| kind.as_str() == name)
    }
}

impl LocalDate {
    /// A date from `YYYY-MM-DD`; none when it is not one.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
        let digits = [0, 1, 2, 3, 5, 6, 8, 9].into_iter().all(is_digit);
        let dashes = bytes.get(4) == Some(&b'-') && bytes.get(7) == Some(&b'-');
        let number =
            |from: usize| text.get(from..from + 2).and_then(|part| part.parse::<u8>().ok());
        let (month, day) = (number(5)?, number(8)?);
        let is_date = (1..=12).contains(&month) && (1..=31).contains(&day);
        (bytes.len() == 10 && digits && dashes && is_date).then(|| Self(text.to_owned()))
    }

    /// The date as `YYYY-MM-DD`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// This date, or `today` when it lies after it: an event from the future counts as today.
    #[must_use]
    pub fn not_after(&self, today: &Self) -> Self {
        self.min(today).clone()
    }
}

impl TryFrom<String> for LocalDate {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("no date; write it like 2027-11-24")
    }
}

impl From<LocalDate> for String {
    fn from(date: LocalDate) -> Self {
        date.0
    }
}

/// Which of a lesson's steps have been done at least once: one lamp each.
pub fn lit_steps<'a>(events: impl IntoIterator<Item = &'a Event>, lesson: &Id) -> BTreeSet<Id> {
    let done = |event: &&Event| event.lesson == *lesson && event.kind == EventKind::StepDone;
    events.into_iter().filter(done).filter_map(|event| event.step.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Event, EventId, EventKind, LocalDate, lit_steps};

    fn event(lesson: &str, step: Option<&str>, kind: EventKind) -> Event {
        Event {
            id: EventId([0; 16]),
            profile: "guest".parse().unwrap(),
            publisher: "lantern".parse().unwrap(),
            lesson: lesson.parse().unwrap(),
            step: step.map(|step| step.parse().unwrap()),
            kind,
            at_ms: 0,
            date: LocalDate::parse("2026-11-24").unwrap(),
        }
    }

    #[test]
    fn a_lamp_lights_for_each_step_done() {
        let events = [
            event("flood", None, EventKind::Opened),
            event("flood", Some("up"), EventKind::StepDone),
            event("flood", Some("up"), EventKind::StepDone),
            event("flood", Some("out"), EventKind::StepDone),
            event("call-112", Some("where"), EventKind::StepDone),
        ];

        let lit = lit_steps(&events, &"flood".parse().unwrap());

        assert_eq!(lit, ["out", "up"].map(|id| id.parse().unwrap()).into());
    }

    #[test]
    fn an_event_from_the_future_counts_as_today() {
        let today = LocalDate::parse("2026-11-24").unwrap();
        let cases = [
            ("2099-01-01", "2026-11-24"),
            ("2026-11-24", "2026-11-24"),
            ("2025-02-03", "2025-02-03"),
        ];
        for (date, counts_as) in cases {
            assert_eq!(LocalDate::parse(date).unwrap().not_after(&today).as_str(), counts_as);
        }
    }

    #[test]
    fn a_date_is_a_date() {
        for text in
            ["", "2026-1-1", "2026-13-01", "2026-00-10", "24.11.2026", "2026-11-24T", "2026-11-2é"]
        {
            assert_eq!(LocalDate::parse(text), None, "{text}");
        }
    }
}
