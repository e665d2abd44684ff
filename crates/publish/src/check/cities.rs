//! Facts of cities: each with a source and a date, none past it unnoticed.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use lesson::TestRule;

use crate::build::pattern_of;
use crate::structure::{Fact, Structure};
use crate::{Drawer, Problems, Root, sources};

/// The code of a fact that is past its date.
pub(super) const EXPIRED: &str = "expired-fact";

pub(super) fn check(root: &Root, structure: &Structure, on: Date, problems: &Problems) {
    for (city, file) in &structure.cities {
        let line = file.line_of_id(city.id.as_str());
        if file.path != format!("assets/cities/{}.toml", city.id) {
            problems.error(
                &file.path,
                line,
                "misplaced-city",
                format!("`{}` belongs into assets/cities/{}.toml", city.id, city.id),
            );
        }
        if city.languages.is_empty() {
            problems.error(
                &file.path,
                line,
                "missing-field",
                "`languages` is empty; name the city's own language first",
            );
        }
        for language in city.languages.iter().filter(|language| {
            !root.folders("locales").iter().any(|known| known == language.as_str())
        }) {
            problems.error(
                &file.path,
                file.line_of(language.as_str()),
                "unknown-id",
                format!("there is no folder locales/{language}"),
            );
        }
        if TimeZone::get(&city.time_zone).is_err() {
            let message =
                format!("`{}` is no time zone; write it like `Europe/Berlin`", city.time_zone);
            problems.error(&file.path, file.line_of(&city.time_zone), "bad-time-zone", message);
        }
        let scene = Drawer::path(&format!("cities/{}", city.picture));
        if !root.has(&scene) {
            problems.error(
                &file.path,
                file.line_of(city.picture.as_str()),
                "no-drawing",
                format!("the city has no drawing; write {scene}"),
            );
        }
        for (name, number) in &city.numbers {
            if number.value.is_empty()
                || !number.value.chars().all(|c| c.is_ascii_digit() || c == ' ')
            {
                let message =
                    format!("number {name} is `{}`; a variable holds digits only", number.value);
                problems.error(&file.path, line_of(&file.text, name), "bad-number", message);
            }
        }
        for signal in &city.signal {
            if pattern_of(&signal.pattern).is_none() {
                let message = format!(
                    "signal {} is `{}`; write it like `wail 60s`, `steady 180s` or `pulse 5s/unknown 180s`",
                    signal.id, signal.pattern
                );
                let line = line_of(&file.text, &signal.pattern);
                problems.error(&file.path, line, "bad-pattern", message);
            }
        }
        for supply in &city.supply {
            if !supply.value.parse::<u32>().is_ok_and(|amount| amount > 0) {
                let message =
                    format!("supply {} is `{}`; write a whole number", supply.id, supply.value);
                let line = line_of(&file.text, supply.id.as_str());
                problems.error(&file.path, line, "bad-number", message);
            }
        }
        for day in &city.test_day {
            if let Err(err) = day.rule.parse::<TestRule>() {
                let line = line_of(&file.text, &day.rule);
                problems.error(&file.path, line, "bad-rule", err.to_string());
            }
        }
        for (name, fact) in city.facts() {
            let word = name.rsplit(' ').next().unwrap_or(&name);
            for key in sources::unknown(fact.source.unwrap_or_default(), &structure.sources) {
                let line = line_of(&file.text, word);
                let message = format!("{name}: `{key}` is not in assets/sources.toml; add it");
                problems.error(&file.path, line, "unknown-source", message);
            }
            check_fact(&name, fact, on, |code, message, is_error| {
                let line = line_of(&file.text, word);
                if is_error {
                    problems.error(&file.path, line, code, message);
                } else {
                    problems.warning(&file.path, line, code, message);
                }
            });
        }
    }
}

fn check_fact(
    name: &str,
    fact: Fact<'_>,
    on: Date,
    mut note: impl FnMut(&'static str, String, bool),
) {
    let is_there = |field: Option<&str>| field.is_some_and(|text| !text.trim().is_empty());
    if !is_there(fact.source) {
        note(
            "no-source",
            format!("{name} has no `source`; name its key, or leave the fact out"),
            true,
        );
    }
    if !is_there(fact.checked) {
        note(
            "no-date",
            format!("{name} has no `checked`; give the source's date or \"unknown\""),
            true,
        );
    }
    match fact.expires.map(str::parse::<Date>) {
        None => note(
            "no-date",
            format!("{name} has no `expires`; twelve months on, with `assumed = true`"),
            true,
        ),
        Some(Err(_)) => note(
            "bad-date",
            format!("{name}: `expires` is no date; write it like 2027-11-24"),
            true,
        ),
        Some(Ok(date)) if date < on => {
            note(
                EXPIRED,
                format!("{name} expired on {date}; check it with the source and set a new date"),
                false,
            );
        }
        Some(Ok(_)) => {}
    }
}

/// The first line that begins with a word or holds it in quotation marks.
fn line_of(text: &str, word: &str) -> usize {
    let quoted = format!("\"{word}");
    let is_it = |line: &str| line.trim_start().starts_with(word) || line.contains(&quoted);
    text.lines().position(is_it).map_or(1, |at| at + 1)
}
