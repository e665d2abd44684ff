//! The facts of a city as sentences.

use lesson::{
    City, Elsewhere, FORMAT, Fact, Id, LocalDate, Origin, Passage, Signal, TestDay, Tone, Water,
};

use super::assemble::Writer;
use super::supplements::NUMBERS;
use crate::resolve::{Value, Values};
use crate::structure::{self, Measure};
use crate::{Error, Result, sources};

/// Families for which the water is said.
const PEOPLE: u32 = 8;

impl Writer<'_> {
    pub(super) fn facts(&self) -> Result<City> {
        let others = self.plan.structure.cities.iter().map(|(city, _)| city);
        let elsewhere = others.filter(|city| city.id != self.city.id).filter_map(|city| {
            // A city without a name in this language is not told of in it.
            let name = self.locale.city_name(&city.id, self.language, self.voice)?;
            Some((city, name))
        });
        Ok(City {
            format: FORMAT,
            id: self.city.id.clone(),
            language: self.language.clone(),
            name: self
                .locale
                .city_name(&self.city.id, self.language, self.voice)
                .ok_or_else(|| self.missing(&format!("cities/{}", self.city.id), "city-name"))?,
            numbers: self.number_facts()?,
            signals: self.signals(self.city)?,
            warnings: self.warnings()?,
            help_points: self.help_points()?,
            supplies: self.supplies()?,
            water: self.water()?,
            dangers: self.dangers()?,
            test_days: self.test_days()?,
            elsewhere: elsewhere
                .map(|(city, name)| {
                    Ok(Elsewhere {
                        id: city.id.clone(),
                        name,
                        picture: self.picture(&format!("cities/{}", city.picture))?,
                        signals: self.signals(city)?,
                    })
                })
                .collect::<Result<_>>()?,
        })
    }

    /// Numbers in the order of the emergency card, the helpline with its hours at the end.
    fn number_facts(&self) -> Result<Vec<Fact>> {
        let names = NUMBERS.iter().map(|(name, _)| *name).chain(["helpline"]);
        let known = names.filter_map(|name| Some((name, self.city.numbers.get(name)?)));
        known
            .map(|(name, number)| {
                let mut text = self.said(&format!("who-{name}"), &self.numbers)?;
                if name == "helpline" {
                    text.extend(self.of_the_city("helpline-hours")?);
                }
                self.fact(name, text, number.fact())
            })
            .collect()
    }

    fn signals(&self, city: &structure::City) -> Result<Vec<Signal>> {
        city.signal
            .iter()
            .map(|signal| {
                let pattern = || self.broken(&format!("signal {}", signal.id));
                let (tone, seconds) = pattern_of(&signal.pattern).ok_or_else(pattern)?;
                let mut text = self.said(tone_message(tone), &Values::new())?;
                let (unit, count) = if seconds % 60 == 0 {
                    ("minutes", seconds / 60)
                } else {
                    ("seconds", seconds)
                };
                text.extend(self.said(&format!("tone-{unit}"), &count_of(unit, count))?);
                if matches!(tone, Tone::Pulse { pause_seconds: None, .. }) {
                    text.extend(self.said("tone-pause-unknown", &Values::new())?);
                }
                text.extend(self.said(&format!("meaning-{}", signal.meaning), &Values::new())?);
                Ok(Signal {
                    id: signal.id.clone(),
                    tone,
                    seconds,
                    meaning: signal.meaning.clone(),
                    text,
                    origin: self.origin(signal.fact())?,
                })
            })
            .collect()
    }

    /// The phone's warning, apps, radio and pages, as far as they are known.
    fn warnings(&self) -> Result<Vec<Fact>> {
        let kinds = [("phone", "name"), ("apps", "names"), ("radio", "names"), ("pages", "names")];
        let known = kinds
            .into_iter()
            .filter_map(|(kind, variable)| Some((kind, variable, self.city.warning.get(kind)?)));
        known
            .map(|(kind, variable, named)| {
                let names = [(variable.to_owned(), Value::Name(named.value.joined()))].into();
                self.fact(kind, self.said(&format!("fact-{kind}"), &names)?, named.fact())
            })
            .collect()
    }

    fn help_points(&self) -> Result<Vec<Fact>> {
        self.city
            .help_point
            .iter()
            .map(|point| {
                let name = [("name".to_owned(), Value::Name(point.name.clone()))].into();
                let mut text = self.said("help-point", &name)?;
                for offer in &point.offers {
                    text.extend(self.said(&format!("offer-{offer}"), &Values::new())?);
                }
                self.fact(point.id.as_str(), text, point.fact())
            })
            .collect()
    }

    fn supplies(&self) -> Result<Vec<Fact>> {
        self.city
            .supply
            .iter()
            .map(|supply| {
                let (message, variable) = match supply.unit {
                    Measure::LitrePerPersonAndDay => ("supply-water", "litres"),
                    Measure::LitrePerAdultAndDay => ("supply-water-adult", "litres"),
                    Measure::Day => ("supply-stock", "days"),
                    Measure::EuroPerPerson => ("supply-cash", "euros"),
                };
                let text = self.said(message, &count_of(variable, self.amount(supply)?))?;
                self.fact(supply.id.as_str(), text, supply.fact())
            })
            .collect()
    }

    /// People × days × litres, where a city has days and an amount for each person or adult.
    fn water(&self) -> Result<Option<Water>> {
        let find = |units: &[Measure]| self.city.supply.iter().find(|it| units.contains(&it.unit));
        let litres = find(&[Measure::LitrePerPersonAndDay, Measure::LitrePerAdultAndDay]);
        let (Some(litres), Some(days)) = (litres, find(&[Measure::Day])) else { return Ok(None) };
        let is_doubtful = litres.doubt || days.doubt || litres.unit == Measure::LitrePerAdultAndDay;
        let (litres, days) = (self.amount(litres)?, self.amount(days)?);
        let total = |people: u32| {
            let passage = self.said("supply-total", &count_of("litres", people * days * litres))?;
            passage.into_iter().next().ok_or_else(|| self.missing("facts", "supply-total"))
        };
        let totals = (1..=PEOPLE).map(total).collect::<Result<_>>()?;
        Ok(Some(Water { litres, days, is_doubtful, totals }))
    }

    fn dangers(&self) -> Result<Vec<Fact>> {
        let danger = |danger: &structure::Danger| {
            let text = self.said(&format!("special-{}", danger.id), &Values::new())?;
            self.fact(danger.id.as_str(), text, danger.fact())
        };
        self.city.danger.iter().map(danger).collect()
    }

    fn test_days(&self) -> Result<Vec<TestDay>> {
        let day = |day: &structure::TestDay| {
            let rule =
                day.rule.parse().map_err(|_| self.broken(&format!("test day {}", day.id)))?;
            let text = self.of_the_city(&format!("test-day-{}", day.id))?;
            Ok(TestDay { rule, fact: self.fact(day.id.as_str(), text, day.fact())? })
        };
        self.city.test_day.iter().map(day).collect()
    }

    fn amount(&self, supply: &structure::Supply) -> Result<u32> {
        supply.value.parse().map_err(|_| self.broken(&format!("supply {}", supply.id)))
    }

    fn fact(&self, id: &str, text: Passage, fact: structure::Fact<'_>) -> Result<Fact> {
        let id: Id = id.parse().map_err(|_| self.broken(id))?;
        Ok(Fact { id, text, origin: self.origin(fact)? })
    }

    fn origin(&self, fact: structure::Fact<'_>) -> Result<Origin> {
        let expires = fact.expires.and_then(LocalDate::parse);
        Ok(Origin {
            source: sources::readable(
                fact.source.unwrap_or_default(),
                &self.plan.structure.sources,
            ),
            checked: fact.checked.unwrap_or_default().to_owned(),
            expires: expires.ok_or_else(|| self.broken("expires"))?,
            is_doubtful: fact.doubt,
            signed_off_by: fact.signed_off_by.to_owned(),
        })
    }

    fn said(&self, id: &str, values: &Values) -> Result<Passage> {
        self.content_passage(id, None, values)
    }

    /// What stands in the city's own file.
    fn of_the_city(&self, id: &str) -> Result<Passage> {
        let found = self.locale.of_the_city(&self.city.id, id, self.language, self.voice);
        found.ok_or_else(|| self.missing(&format!("cities/{}", self.city.id), id))
    }

    fn broken(&self, what: &str) -> Error {
        Error::Broken {
            path: format!("assets/cities/{}.toml", self.city.id),
            message: format!("{what} makes no sense"),
        }
    }
}

fn count_of(name: &str, count: u32) -> Values {
    [(name.to_owned(), Value::Count(count))].into()
}

fn tone_message(tone: Tone) -> &'static str {
    match tone {
        Tone::Wail => "tone-wail",
        Tone::Steady => "tone-steady",
        Tone::Pulse { .. } => "tone-pulse",
    }
}

/// `wail 60s`, `steady 180s` or `pulse 5s/unknown 180s`: the tone and how long the whole lasts in seconds.
pub(crate) fn pattern_of(pattern: &str) -> Option<(Tone, u32)> {
    let seconds = |text: &str| text.strip_suffix('s')?.parse::<u32>().ok().filter(|it| *it > 0);
    let words: Vec<&str> = pattern.split(' ').collect();
    match words[..] {
        ["wail", whole] => Some((Tone::Wail, seconds(whole)?)),
        ["steady", whole] => Some((Tone::Steady, seconds(whole)?)),
        ["pulse", parts, whole] => {
            let (tone, pause) = parts.split_once('/')?;
            let pause_seconds = if pause == "unknown" { None } else { Some(seconds(pause)?) };
            Some((Tone::Pulse { tone_seconds: seconds(tone)?, pause_seconds }, seconds(whole)?))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use lesson::Tone;

    use super::pattern_of;

    #[test]
    fn a_pattern_is_a_tone_and_its_length() {
        let pulse = |tone_seconds, pause_seconds| Tone::Pulse { tone_seconds, pause_seconds };
        let cases = [
            ("wail 60s", Some((Tone::Wail, 60))),
            ("steady 180s", Some((Tone::Steady, 180))),
            ("pulse 5s/unknown 180s", Some((pulse(5, None), 180))),
            ("pulse 7s/14s 126s", Some((pulse(7, Some(14)), 126))),
            ("wail", None),
            ("wail 60", None),
            ("steady 0s", None),
            ("hum 60s", None),
            ("pulse 5s 180s", None),
            ("", None),
        ];
        for (pattern, expected) in cases {
            assert_eq!(pattern_of(pattern), expected, "{pattern}");
        }
    }
}
