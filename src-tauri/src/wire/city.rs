use lesson::LocalDate;
use serde::Serialize;

use super::pair::Pair;
use super::{Line, Picture};

/// What is known of the city, in one or two languages, as of today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct City {
    /// The release it is of; pictures and clips are asked for by it.
    pub release: String,
    /// Its permanent name.
    pub id: String,
    /// What it is called.
    pub name: Line,
    /// Numbers to call.
    pub numbers: Vec<Fact>,
    /// The siren's signals.
    pub signals: Vec<Signal>,
    /// The phone's warning, apps, official radio and pages.
    pub warnings: Vec<Fact>,
    /// Places where help is.
    pub help_points: Vec<Fact>,
    /// What should be at home.
    pub supplies: Vec<Fact>,
    /// Water for a family; none where no amount was found.
    pub water: Option<Water>,
    /// Dangers this city has more than others.
    pub dangers: Vec<Fact>,
    /// When sirens are tried.
    pub test_days: Vec<TestDay>,
    /// The other cities' signals.
    pub elsewhere: Vec<Elsewhere>,
}

/// One fact, and how far it may be trusted today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Fact {
    /// Its permanent name within its kind.
    pub id: String,
    /// What it says.
    pub lines: Vec<Line>,
    /// Names and pages; empty where there is none but general knowledge.
    pub source: String,
    /// The date of the source, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; none where it has none.
    pub checked: Option<String>,
    /// Whole months since then.
    pub age_months: Option<u32>,
    /// Whether it must be checked before anybody relies on it.
    pub is_expired: bool,
    /// Whether sources disagree or there is none but general knowledge.
    pub is_doubtful: bool,
    /// Whether nobody of the city has signed it off.
    pub is_unsigned: bool,
}

/// A siren signal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Signal {
    /// How it sounds.
    pub tone: Tone,
    /// How long the whole of it lasts.
    pub seconds: u32,
    /// What it means: the same name means the same everywhere.
    pub meaning: String,
    /// What it says of itself.
    pub fact: Fact,
}

/// How a siren sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "lowercase", rename_all_fields = "camelCase")]
pub enum Tone {
    /// Up and down, again and again.
    Wail,
    /// One pitch.
    Steady,
    /// Tone, pause, tone, pause.
    Pulse {
        /// Of one tone.
        tone_seconds: u32,
        /// Of one pause; none where nobody says it.
        pause_seconds: Option<u32>,
    },
}

/// How much water a family needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Water {
    /// For one person and one day.
    pub litres: u32,
    /// For how many days.
    pub days: u32,
    /// Whether the amount is in doubt or meant otherwise.
    pub is_doubtful: bool,
    /// What it comes to for one person, two, three and so on.
    pub totals: Vec<Line>,
}

/// A day on which sirens are tried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct TestDay {
    /// The rule in words.
    pub fact: Fact,
    /// The next one, as `YYYY-MM-DD`, today included; none for a rule that must be checked first.
    pub next: Option<String>,
    /// When on that day, as `11:00`.
    pub time: String,
}

/// Another city's signals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Elsewhere {
    /// Its permanent name.
    pub id: String,
    /// What it is called.
    pub name: Line,
    /// How it looks.
    pub picture: Picture,
    /// Its siren's signals.
    pub signals: Vec<Signal>,
}

impl City {
    /// A city's facts as they stand on a day, its partner language beside them.
    pub fn of(
        release: &str,
        first: &lesson::City,
        second: Option<&lesson::City>,
        today: &LocalDate,
    ) -> Self {
        let look = Look {
            pair: Pair {
                release,
                first: &first.language,
                second: second.map(|second| &second.language),
            },
            today,
        };
        let facts = |list: fn(&lesson::City) -> &Vec<lesson::Fact>| {
            look.facts(list(first), second.map(|second| list(second).as_slice()))
        };
        let water = first.water.as_ref().map(|water| {
            let totals = |at: usize| second?.water.as_ref()?.totals.get(at);
            let total = |(at, total)| look.pair.line(total, totals(at));
            let totals = water.totals.iter().enumerate().map(total).collect();
            Water { litres: water.litres, days: water.days, is_doubtful: water.is_doubtful, totals }
        });
        Self {
            release: release.to_owned(),
            id: first.id.to_string(),
            name: look.pair.line(&first.name, second.map(|second| &second.name)),
            numbers: facts(|city| &city.numbers),
            signals: look.signals(&first.signals, second.map(|second| second.signals.as_slice())),
            warnings: facts(|city| &city.warnings),
            help_points: facts(|city| &city.help_points),
            supplies: facts(|city| &city.supplies),
            water,
            dangers: facts(|city| &city.dangers),
            test_days: look.test_days(first, second),
            elsewhere: look.elsewhere(first, second),
        }
    }
}

struct Look<'a> {
    pair: Pair<'a>,
    today: &'a LocalDate,
}

impl Look<'_> {
    fn fact(
        &self,
        id: &lesson::Id,
        origin: &lesson::Origin,
        first: &lesson::Passage,
        second: Option<&lesson::Passage>,
    ) -> Fact {
        let age_months = origin.age_months(self.today);
        Fact {
            id: id.to_string(),
            lines: self.pair.lines(first, second),
            source: origin.source.clone(),
            checked: age_months.map(|_| origin.checked.clone()),
            age_months,
            is_expired: origin.is_expired(self.today),
            is_doubtful: origin.is_doubtful,
            is_unsigned: origin.signed_off_by.is_empty(),
        }
    }

    fn facts(&self, first: &[lesson::Fact], second: Option<&[lesson::Fact]>) -> Vec<Fact> {
        let partner =
            |id: &lesson::Id| second?.iter().find(|other| other.id == *id).map(|other| &other.text);
        let fact =
            |fact: &lesson::Fact| self.fact(&fact.id, &fact.origin, &fact.text, partner(&fact.id));
        first.iter().map(fact).collect()
    }

    fn signals(&self, first: &[lesson::Signal], second: Option<&[lesson::Signal]>) -> Vec<Signal> {
        let partner =
            |id: &lesson::Id| second?.iter().find(|other| other.id == *id).map(|other| &other.text);
        let signal = |signal: &lesson::Signal| Signal {
            tone: tone(signal.tone),
            seconds: signal.seconds,
            meaning: signal.meaning.to_string(),
            fact: self.fact(&signal.id, &signal.origin, &signal.text, partner(&signal.id)),
        };
        first.iter().map(signal).collect()
    }

    fn test_days(&self, first: &lesson::City, second: Option<&lesson::City>) -> Vec<TestDay> {
        let partner = |id: &lesson::Id| {
            second?.test_days.iter().find(|other| other.fact.id == *id).map(|day| &day.fact.text)
        };
        let day = |lesson::TestDay { rule, fact }: &lesson::TestDay| TestDay {
            fact: self.fact(&fact.id, &fact.origin, &fact.text, partner(&fact.id)),
            // A rule past its date promises no day.
            next: rule
                .next(self.today)
                .filter(|_| !fact.origin.is_expired(self.today))
                .map(|date| date.as_str().to_owned()),
            time: rule.time().to_owned(),
        };
        first.test_days.iter().map(day).collect()
    }

    fn elsewhere(&self, first: &lesson::City, second: Option<&lesson::City>) -> Vec<Elsewhere> {
        let partner = |id: &lesson::Id| second?.elsewhere.iter().find(|other| other.id == *id);
        let elsewhere = |city: &lesson::Elsewhere| {
            let other = partner(&city.id);
            Elsewhere {
                id: city.id.to_string(),
                name: self.pair.line(&city.name, other.map(|other| &other.name)),
                picture: Picture::of(&city.picture, self.pair.release),
                signals: self.signals(&city.signals, other.map(|other| other.signals.as_slice())),
            }
        };
        first.elsewhere.iter().map(elsewhere).collect()
    }
}

fn tone(tone: lesson::Tone) -> Tone {
    match tone {
        lesson::Tone::Wail => Tone::Wail,
        lesson::Tone::Steady => Tone::Steady,
        lesson::Tone::Pulse { tone_seconds, pause_seconds } => {
            Tone::Pulse { tone_seconds, pause_seconds }
        }
    }
}
