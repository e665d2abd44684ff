//! Whether a shelf can show an index: its rooms, its tiles, and what it weighs.

use std::collections::BTreeSet;

use lesson::{Id, Problem};
use repository::Index;

use super::Problems;

/// The most rooms of a shelf, languages of a city, abilities of a lesson.
const LIST: usize = 100;
/// The most bytes of one bundle, and of all bundles of an edition: a disk is not filled by one signature.
const BUNDLE: u64 = 100_000_000;
const EDITION: u64 = 1_000_000_000;

/// What is wrong with an index as a whole.
pub(super) fn problems(index: &Index) -> Problems {
    let mut problems = Problems::new();
    if index.format != lesson::FORMAT {
        problems.push(Problem::Format(index.format).to_string());
    }
    let lists = [("units", index.units.len()), ("languages", index.city_languages.len())];
    let crowds = lists.into_iter().filter(|(_, count)| *count > LIST);
    problems.extend(crowds.map(|(what, count)| Problem::TooMany(what, count).to_string()));
    if problems.is_empty()
        && let Err(err) = index.check("it", &index.city, &index.language)
    {
        problems.push(err.to_string());
    }
    problems
}

/// What is wrong with its rooms and tiles, and with how much they weigh.
pub(super) fn rooms(index: &Index) -> Problems {
    let mut problems = Problems::new();
    let (mut units, mut languages) = (BTreeSet::new(), BTreeSet::new());
    for unit in &index.units {
        if !units.insert(&unit.id) {
            problems.push(format!("it names the unit `{}` twice", unit.id));
        }
        problems.extend(unit.problems().iter().map(|said| format!("unit `{}`: {said}", unit.id)));
    }
    if !index.city_languages.iter().all(|language| languages.insert(language)) {
        problems.push("it names a language twice".to_owned());
    }
    for lesson in &index.lessons {
        let is_name = |need: &String| need.parse::<Id>().is_ok();
        if lesson.needs.len() > LIST || !lesson.needs.iter().all(is_name) {
            problems.push(format!("lesson `{}` needs what has no name", lesson.id));
        }
        let said = lesson.tile.problems();
        problems.extend(said.iter().map(|said| format!("lesson `{}`: {said}", lesson.id)));
    }
    // A bundle that two lessons share is counted twice: nobody has so many.
    if index.parts().any(|part| part.bytes > BUNDLE)
        || index.parts().fold(0_u64, |sum, part| sum.saturating_add(part.bytes)) > EDITION
    {
        problems.push("it has more bytes than an edition may".to_owned());
    }
    problems
}
