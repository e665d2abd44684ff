//! Which messages must be there: what lessons, dangers, facts and cities are told with.

use std::collections::BTreeMap;

use crate::build::{NUMBERS, SAYINGS};
use crate::structure::{City, Lesson, STAIRS, Structure};

/// Messages that must be there, each with its attributes.
pub(super) type Required = BTreeMap<String, Vec<&'static str>>;

/// What *What to do now* says beside its lessons.
pub(super) fn danger_ids(structure: &Structure) -> Required {
    let dangers = structure.dangers.iter().flat_map(|(dangers, _)| &dangers.danger);
    let names = dangers.clone().map(|danger| {
        // The question about the stairs shows a scene that its lesson describes.
        let alt = if danger.id.as_str() == STAIRS { vec![] } else { vec!["alt"] };
        (format!("danger-{}", danger.id), alt)
    });
    let own = dangers.flat_map(|danger| &danger.actions).filter(|action| action.lesson.is_none());
    let own = own.map(|action| (format!("danger-action-{}", action.id), vec![]));
    let who = NUMBERS.iter().map(|(name, _)| *name).chain(["helpline"]);
    let who = who.map(|name| (format!("who-{name}"), vec![]));
    let card = [("call-self", vec![]), ("call-lock", vec!["alt"]), ("call-sheet", vec!["alt"])];
    let card = card.map(|(id, attributes)| (id.to_owned(), attributes));
    let say = SAYINGS.iter().map(|name| (format!("say-{name}"), vec![]));
    names.chain(own).chain(who).chain(card).chain(say).collect()
}

/// What the facts of cities are said with.
pub(super) fn fact_ids(structure: &Structure) -> Required {
    let cities = structure.cities.iter().map(|(city, _)| city);
    let fixed = [
        "tone-wail",
        "tone-steady",
        "tone-pulse",
        "tone-pause-unknown",
        "tone-minutes",
        "tone-seconds",
        "fact-phone",
        "fact-apps",
        "fact-radio",
        "fact-pages",
        "help-point",
        "supply-water",
        "supply-water-adult",
        "supply-stock",
        "supply-cash",
        "supply-total",
    ];
    let of_cities = cities.flat_map(|city| {
        let meanings = city.signal.iter().map(|signal| format!("meaning-{}", signal.meaning));
        let offers = city.help_point.iter().flat_map(|point| &point.offers);
        let dangers = city.danger.iter().map(|danger| format!("special-{}", danger.id));
        meanings.chain(offers.map(|offer| format!("offer-{offer}"))).chain(dangers)
    });
    fixed.into_iter().map(str::to_owned).chain(of_cities).map(|id| (id, vec![])).collect()
}

/// What the file of a city says of it.
pub(super) fn city_ids(city: &City) -> Required {
    let days = city.test_day.iter().map(|day| format!("test-day-{}", day.id));
    let hours = city.numbers.contains_key("helpline").then(|| "helpline-hours".to_owned());
    let all = ["city-name".to_owned()].into_iter().chain(days).chain(hours);
    all.map(|id| (id, vec![])).collect()
}

/// What a lesson says.
pub(super) fn lesson_ids(lesson: &Lesson) -> Required {
    let plain = ["title", "hello", "alone"].map(|id| (id.to_owned(), vec![]));
    let seen = ["calm", "share"].map(|id| (id.to_owned(), vec!["alt"]));
    let actions = lesson.action.iter().map(|action| (format!("action-{}", action.id), vec![]));
    let steps =
        lesson.step.iter().map(|step| (format!("step-{}", step.id), vec!["plain", "why", "alt"]));
    plain.into_iter().chain(seen).chain(actions).chain(steps).collect()
}
