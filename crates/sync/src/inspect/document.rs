//! Whether a document is of the thing its index says, and can be shown.

use std::collections::BTreeSet;

use lesson::{City, Dictionary, Id, Interface, Language, Lesson, Level, Now, Problem};
use repository::{Index, limits, unpack};
use serde::de::DeserializeOwned;

use super::{PartOf, Problems, Reference, TOLD, references};

/// What a document refers to, or what is wrong with it.
pub(super) fn inspect(
    index: &Index,
    of: &PartOf,
    packed: &[u8],
) -> Result<BTreeSet<Reference>, Problems> {
    let json = unpack("it", packed, limits::DOCUMENT).map_err(|err| vec![err.to_string()])?;
    match of {
        PartOf::Interface => {
            let interface: Interface = read(&json)?;
            sound(interface.problems(), [language(index, &interface.language)])?;
            Ok(references(interface.messages.values().flatten(), [].iter()))
        }
        PartOf::Now => {
            let now: Now = read(&json)?;
            let is_of = [city(index, &now.city), language(index, &now.language)];
            sound(now.problems(), is_of)?;
            Ok(references(now.sentences(), now.pictures()))
        }
        PartOf::Facts => {
            let facts: City = read(&json)?;
            let is_of = [city(index, &facts.id), language(index, &facts.language)];
            sound(facts.problems(), is_of)?;
            Ok(references(facts.sentences(), facts.pictures()))
        }
        PartOf::Dictionary => {
            let dictionary: Dictionary = read(&json)?;
            sound(dictionary.problems(), [language(index, &dictionary.language)])?;
            let pictures = dictionary.words().map(|word| &word.picture);
            Ok(references(dictionary.sentences(), pictures))
        }
        PartOf::Pictures => Err(vec!["it stands among pictures".to_owned()]),
        PartOf::Lesson(id) => {
            let lesson: Lesson = read(&json)?;
            sound(
                lesson.problems(),
                [language(index, &lesson.language), tile(index, id, &lesson)],
            )?;
            Ok(references(lesson.sentences(), lesson.pictures()))
        }
    }
}

fn read<T: DeserializeOwned>(json: &[u8]) -> Result<T, Problems> {
    serde_json::from_slice(json).map_err(|err| vec![err.to_string()])
}

fn sound<const N: usize>(
    found: Vec<Problem>,
    strange: [Option<String>; N],
) -> Result<(), Problems> {
    // Megabytes of problems are not written out to be cut off.
    let found = found.iter().take(TOLD + 1).map(Problem::to_string);
    let problems: Problems = strange.into_iter().flatten().chain(found).collect();
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

fn city(index: &Index, found: &Id) -> Option<String> {
    let is_other = *found != index.city;
    is_other.then(|| format!("it is of the city `{found}`, its index of `{}`", index.city))
}

fn language(index: &Index, found: &Language) -> Option<String> {
    let is_other = *found != index.language;
    is_other.then(|| format!("it is in `{found}`, its index in `{}`", index.language))
}

/// How a lesson differs from the tile that opens it.
fn tile(index: &Index, id: &Id, found: &Lesson) -> Option<String> {
    if found.id != *id {
        return Some(format!("it is lesson `{}`, not `{id}`", found.id));
    }
    let listed = index.lessons.iter().find(|lesson| lesson.id == *id)?;
    let steps = |level| found.steps_at(level).count();
    let tile = &listed.tile;
    let is_same = found.unit == listed.unit
        && found.needs == listed.needs
        && found.title.text == tile.title.text
        && steps(Level::Easy) == tile.easy_steps as usize
        && steps(Level::Plain) == tile.plain_steps as usize;
    (!is_same).then(|| "its unit, needs, title or steps are not those of its tile".to_owned())
}
