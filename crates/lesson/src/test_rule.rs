use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use crate::LocalDate;

/// Days on which sirens are tried, such as `second thursday of september 11:00`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TestRule {
    text: String,
    week: i8,
    weekday: Weekday,
    /// From 1; none for every month.
    month: Option<i8>,
    time: String,
}

/// A text that is no rule for test days.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no rule for a day; write it like `first saturday of april 11:00` or `last monday of every month 12:00`"
)]
pub struct InvalidTestRule(String);

const WEEKS: [&str; 5] = ["first", "second", "third", "fourth", "last"];
const WEEKDAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

impl TestRule {
    /// The next such day, today included; none at the end of all calendars.
    pub fn next(&self, today: &LocalDate) -> Option<LocalDate> {
        let today: Date = today.as_str().parse().ok()?;
        let mut first = today.first_of_month();
        // Within thirteen months there is one.
        for _ in 0..13 {
            let is_month = self.month.is_none_or(|month| month == first.month());
            let day = first.nth_weekday_of_month(self.week, self.weekday).ok()?;
            if is_month && day >= today {
                return LocalDate::parse(&day.to_string());
            }
            first = first.checked_add(jiff::Span::new().months(1)).ok()?;
        }
        None
    }

    /// When on that day, as `11:00`.
    pub fn time(&self) -> &str {
        &self.time
    }
}

impl FromStr for TestRule {
    type Err = InvalidTestRule;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text).ok_or_else(|| InvalidTestRule(text.chars().take(80).collect()))
    }
}

fn parse(text: &str) -> Option<TestRule> {
    let mut words: Vec<&str> = text.split(' ').collect();
    let time = words.pop().filter(|time| is_time(time))?;
    let (week, weekday, month) = match words[..] {
        [week, weekday, "of", "every", "month"] => (week, weekday, None),
        [week, weekday, "of", month] => (week, weekday, Some(1 + place(&MONTHS, month)?)),
        _ => return None,
    };
    let week = place(&WEEKS, week)?;
    let weekday = Weekday::from_monday_zero_offset(place(&WEEKDAYS, weekday)?).ok()?;
    let week = if week == 4 { -1 } else { week + 1 };
    Some(TestRule { text: text.to_owned(), week, weekday, month, time: time.to_owned() })
}

fn place(names: &[&str], name: &str) -> Option<i8> {
    names.iter().position(|known| *known == name).and_then(|at| i8::try_from(at).ok())
}

fn is_time(text: &str) -> bool {
    let number = |part: Option<&str>, most: u8| {
        part.is_some_and(|part| {
            part.len() == 2 && part.parse::<u8>().is_ok_and(|number| number <= most)
        })
    };
    let mut parts = text.split(':');
    number(parts.next(), 23) && number(parts.next(), 59) && parts.next().is_none()
}

impl fmt::Display for TestRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl TryFrom<String> for TestRule {
    type Error = InvalidTestRule;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<TestRule> for String {
    fn from(rule: TestRule) -> Self {
        rule.text
    }
}

#[cfg(test)]
mod tests {
    use super::TestRule;
    use crate::LocalDate;

    #[test]
    fn the_next_test_day_is_computed() {
        let cases = [
            // The days `core-actions.md` names.
            ("second thursday of september 11:00", "2026-11-26", "2027-09-09"),
            ("second thursday of september 11:00", "2026-09-10", "2026-09-10"),
            ("first saturday of april 11:00", "2026-11-26", "2027-04-03"),
            ("first saturday of october 12:00", "2026-11-26", "2027-10-02"),
            ("first saturday of every month 12:00", "2026-11-26", "2026-12-05"),
            ("first saturday of every month 12:00", "2026-12-06", "2027-01-02"),
            ("last monday of february 10:00", "2028-02-01", "2028-02-28"),
        ];
        for (rule, today, expected) in cases {
            let rule: TestRule = rule.parse().unwrap();
            let next = rule.next(&LocalDate::parse(today).unwrap()).unwrap();
            assert_eq!(next.as_str(), expected, "{rule} from {today}");
        }
    }

    #[test]
    fn a_rule_is_a_rule() {
        for text in [
            "",
            "saturday",
            "fifth saturday of april 11:00",
            "first someday of april 11:00",
            "first saturday of aprl 11:00",
            "first saturday of april",
            "first saturday of april 25:00",
            "first saturday of april 9:00",
            "first saturday of every month",
        ] {
            assert!(text.parse::<TestRule>().is_err(), "{text}");
        }
    }
}
