use serde::{Deserialize, Serialize};

use crate::rules::{self, Problem};
use crate::{Id, Language, LocalDate, Passage, Picture, Sentence, TestRule};

/// The longest a signal may last, in seconds.
const LONGEST_SIGNAL: u32 = 1_800;
/// The most litres for one person and day, the most days, the largest family: what a screen can draw.
const LITRES: u32 = 20;
const DAYS: u32 = 30;
const FAMILY: usize = 12;

/// What is known of a city, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct City {
    /// The travelling form.
    pub format: u32,
    /// Its permanent name.
    pub id: Id,
    /// The language of every sentence in it.
    pub language: Language,
    /// What it is called.
    pub name: Sentence,
    /// Numbers to call, with the hours of those that are not always open.
    pub numbers: Vec<Fact>,
    /// The siren's signals.
    pub signals: Vec<Signal>,
    /// The phone's warning, apps, official radio and pages.
    pub warnings: Vec<Fact>,
    /// Places where help is.
    pub help_points: Vec<Fact>,
    /// What should be at home.
    pub supplies: Vec<Fact>,
    /// Water for a family; none where no amount or no number of days was found.
    pub water: Option<Water>,
    /// Dangers this city has more than others.
    pub dangers: Vec<Fact>,
    /// When sirens are tried.
    pub test_days: Vec<TestDay>,
    /// The signals of the other cities, for who has moved.
    pub elsewhere: Vec<Elsewhere>,
}

/// One fact as it is shown and said, and where it is from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Its permanent name within its kind.
    pub id: Id,
    /// What it says.
    pub text: Passage,
    /// Where it is from.
    pub origin: Origin,
}

/// Where a fact is from and how far it may be trusted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// Names and pages; empty where there is none but general knowledge.
    pub source: String,
    /// The date of the source as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else means unknown.
    pub checked: String,
    /// The first day on which it must be checked again.
    pub expires: LocalDate,
    /// Whether sources disagree or there is none but general knowledge.
    pub is_doubtful: bool,
    /// Who in the city has signed it off; empty for nobody.
    pub signed_off_by: String,
}

/// A siren signal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signal {
    /// Its permanent name within the city.
    pub id: Id,
    /// How it sounds.
    pub tone: Tone,
    /// How long the whole of it lasts.
    pub seconds: u32,
    /// What it means, as a name: the same name means the same everywhere.
    pub meaning: Id,
    /// How it sounds, and what to do.
    pub text: Passage,
    /// Where it is from.
    pub origin: Origin,
}

/// How a siren sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Tone {
    /// Up and down, again and again.
    Wail,
    /// One pitch.
    Steady,
    /// Tone, pause, tone, pause.
    Pulse {
        /// Of one tone.
        tone_seconds: u32,
        /// Of one pause; none where no source says it.
        pause_seconds: Option<u32>,
    },
}

/// How much water a family needs: people × days × litres.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Water {
    /// For one person and one day.
    pub litres: u32,
    /// For how many days.
    pub days: u32,
    /// Whether the amount is in doubt or meant otherwise, for instance for adults only.
    pub is_doubtful: bool,
    /// What it comes to for one person, two, three and so on.
    pub totals: Vec<Sentence>,
}

/// A day on which sirens are tried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestDay {
    /// Which days.
    pub rule: TestRule,
    /// The rule in words.
    pub fact: Fact,
}

/// Another city's signals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhere {
    /// Its permanent name.
    pub id: Id,
    /// What it is called.
    pub name: Sentence,
    /// How it looks.
    pub picture: Picture,
    /// Its siren's signals.
    pub signals: Vec<Signal>,
}

impl City {
    /// Every fact but signals, in order.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        [&self.numbers, &self.warnings, &self.help_points, &self.supplies, &self.dangers]
            .into_iter()
            .flatten()
            .chain(self.test_days.iter().map(|day| &day.fact))
    }

    /// Every sentence, in the order of the file.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        let elsewhere = self.elsewhere.iter().flat_map(|city| {
            std::iter::once(&city.name).chain(city.signals.iter().flat_map(|signal| &signal.text))
        });
        std::iter::once(&self.name)
            .chain(self.facts().flat_map(|fact| &fact.text))
            .chain(self.signals.iter().flat_map(|signal| &signal.text))
            .chain(self.water.iter().flat_map(|water| &water.totals))
            .chain(elsewhere)
    }

    /// Every picture, in the order of the file.
    pub fn pictures(&self) -> impl Iterator<Item = &Picture> {
        self.elsewhere.iter().map(|city| &city.picture)
    }

    /// Everything that keeps it from being shown; empty when it may be.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = rules::unsound(self.format, self.sentences(), self.pictures());
        problems.extend(self.crowds());
        problems.extend(self.names_of_two());
        problems.extend(self.origins().flat_map(Origin::problems));
        let elsewhere = self.elsewhere.iter().flat_map(|city| &city.signals);
        let is_endless = |signal: &&Signal| !(1..=LONGEST_SIGNAL).contains(&signal.seconds);
        let signals = self.signals.iter().chain(elsewhere).filter(is_endless);
        problems.extend(signals.map(|signal| Problem::OutOfBounds(signal.id.clone())));
        let is_flood = |water: &&Water| {
            !(1..=LITRES).contains(&water.litres)
                || !(1..=DAYS).contains(&water.days)
                || water.totals.len() > FAMILY
        };
        let water = self.water.iter().filter(is_flood);
        problems.extend(water.map(|_| Problem::OutOfBounds(self.id.clone())));
        problems
    }
}

impl City {
    /// Every list that a screen shows by the names of its members.
    fn lists(&self) -> impl Iterator<Item = Vec<&Id>> {
        let kinds =
            [&self.numbers, &self.warnings, &self.help_points, &self.supplies, &self.dangers];
        let elsewhere = self.elsewhere.iter().map(|city| names(&city.signals));
        kinds
            .into_iter()
            .map(|facts| facts.iter().map(|fact| &fact.id).collect())
            .chain([self.test_days.iter().map(|day| &day.fact.id).collect()])
            .chain([names(&self.signals), self.elsewhere.iter().map(|city| &city.id).collect()])
            .chain(elsewhere)
    }

    fn crowds(&self) -> impl Iterator<Item = Problem> {
        let elsewhere = self.elsewhere.iter().flat_map(|city| &city.signals);
        let signals = self.signals.iter().chain(elsewhere).map(|signal| &signal.text);
        let passages = self.facts().map(|fact| &fact.text).chain(signals);
        let lists = self.lists().filter_map(|ids| rules::too_many("facts of one kind", ids.len()));
        lists.chain(rules::long_passages(passages))
    }

    fn names_of_two(&self) -> impl Iterator<Item = Problem> {
        self.lists().flat_map(|ids| rules::twice_named(ids.into_iter()).collect::<Vec<_>>())
    }

    fn origins(&self) -> impl Iterator<Item = &Origin> {
        let elsewhere = self.elsewhere.iter().flat_map(|city| &city.signals);
        let signals = self.signals.iter().chain(elsewhere).map(|signal| &signal.origin);
        self.facts().map(|fact| &fact.origin).chain(signals)
    }
}

fn names(signals: &[Signal]) -> Vec<&Id> {
    signals.iter().map(|signal| &signal.id).collect()
}

impl Origin {
    /// Adults see it as it is; it may be empty.
    fn problems(&self) -> impl Iterator<Item = Problem> {
        let shown = [&self.source, &self.checked, &self.signed_off_by];
        shown.into_iter().filter(|text| !text.is_empty()).filter_map(|text| rules::unseen(text))
    }

    /// Whether it must be checked again before anybody relies on it.
    pub fn is_expired(&self, today: &LocalDate) -> bool {
        self.expires <= *today
    }

    /// Whole months since the source's date; none where it has none.
    pub fn age_months(&self, today: &LocalDate) -> Option<u32> {
        let number = |text: &str, at: usize| text.split('-').nth(at)?.parse::<i32>().ok();
        let year = number(&self.checked, 0).filter(|year| (1900..3000).contains(year))?;
        let months = |year: i32, month: i32| year * 12 + month - 1;
        // A year alone may be any of its days: it counts from its end, as young as it can be.
        let then = months(year, number(&self.checked, 1).unwrap_or(12));
        let now = months(number(today.as_str(), 0)?, number(today.as_str(), 1)?);
        u32::try_from(now - then).ok().or(Some(0))
    }
}

#[cfg(test)]
mod tests {
    use super::Origin;
    use crate::LocalDate;

    fn origin(checked: &str) -> Origin {
        Origin {
            source: "DE5".to_owned(),
            checked: checked.to_owned(),
            expires: LocalDate::parse("2027-11-24").unwrap(),
            is_doubtful: false,
            signed_off_by: String::new(),
        }
    }

    #[test]
    fn a_fact_grows_old() {
        let today = LocalDate::parse("2026-11-26").unwrap();
        let cases = [
            ("2026-02", Some(9)),
            ("2023-09-05", Some(38)),
            ("2025", Some(11)),
            ("2026", Some(0)),
            ("2027-01", Some(0)),
            ("unknown", None),
            ("", None),
        ];
        for (checked, age) in cases {
            assert_eq!(origin(checked).age_months(&today), age, "{checked}");
        }
    }

    #[test]
    fn a_fact_is_past_its_date_on_that_day() {
        let cases = [("2027-11-23", false), ("2027-11-24", true), ("2030-01-01", true)];
        for (today, is_expired) in cases {
            let today = LocalDate::parse(today).unwrap();
            assert_eq!(origin("2025").is_expired(&today), is_expired, "{today:?}");
        }
    }
}
