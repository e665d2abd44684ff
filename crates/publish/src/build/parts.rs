//! What goes into each bundle, in which order.

use lesson::{City, Dictionary, Digest, Lesson, Now, ObjectKind, Problem, Sentence, Welcome};
use repository::{NewObject, canonical_json, pack};
use serde::Serialize;

use super::assemble::Edition;
use super::supplements;
use super::voice::Voice;
use crate::structure::Structure;
use crate::{Drawer, Error, Result};

/// A lesson's document and every clip of it.
pub(super) fn text(lesson: &Lesson, voice: &Voice) -> Result<Vec<NewObject>> {
    sound(&format!("lesson {}", lesson.id), &lesson.problems())?;
    with_clips(lesson, lesson.sentences(), voice)
}

/// Every picture of a lesson in both forms, of all cities, so that cities share the bundle.
pub(super) fn pictures(
    lesson: &Lesson,
    structure: &Structure,
    drawer: &Drawer,
) -> Result<Vec<NewObject>> {
    let authored = structure
        .lessons
        .iter()
        .map(|(authored, _)| authored)
        .find(|authored| authored.id == lesson.id);
    let mut scenes: Vec<String> =
        lesson.words.iter().map(|entry| format!("words/{}", entry.id)).collect();
    if let Some(authored) = authored {
        let own = authored
            .step
            .iter()
            .map(|step| &step.id)
            .chain(authored.action.iter().map(|action| &action.picture));
        scenes.extend(own.map(|name| format!("{}/{name}", lesson.id)));
        if authored.scene_of(&authored.alone).is_none() {
            scenes.push(format!("words/{}", authored.alone));
        }
        scenes.extend([&authored.calm, &authored.share].map(|name| format!("common/{name}")));
    }
    drawn(&scenes, drawer)
}

/// Scenes in both forms.
fn drawn(scenes: &[String], drawer: &Drawer) -> Result<Vec<NewObject>> {
    let mut objects = Vec::new();
    for scene in scenes {
        let drawing = drawer.draw(scene)?;
        objects.extend(
            drawing.objects.into_iter().map(|bytes| NewObject { kind: ObjectKind::Picture, bytes }),
        );
    }
    Ok(objects)
}

/// What a reader would refuse is not built.
fn sound(what: &str, problems: &[Problem]) -> Result<()> {
    match problems.first() {
        None => Ok(()),
        Some(problem) => Err(Error::Broken { path: what.to_owned(), message: problem.to_string() }),
    }
}

/// The screen's own words, the titles of units and the titles of tiles.
pub(super) fn interface(edition: &Edition, voice: &Voice) -> Result<Vec<NewObject>> {
    let messages = edition.interface.messages.values().flatten();
    let titles = edition.units.iter().map(|unit| &unit.title);
    let tiles = edition
        .lessons
        .iter()
        .flat_map(|lesson| std::iter::once(&lesson.title).chain(&lesson.cover_alt));
    with_clips(&edition.interface, messages.chain(titles).chain(tiles), voice)
}

/// What to do now, and its clips.
pub(super) fn now(now: &Now, voice: &Voice) -> Result<Vec<NewObject>> {
    sound("what to do now", &now.problems())?;
    with_clips(now, now.sentences(), voice)
}

/// The facts of a city, and their clips.
pub(super) fn facts(city: &City, voice: &Voice) -> Result<Vec<NewObject>> {
    sound("the facts of a city", &city.problems())?;
    with_clips(city, city.sentences(), voice)
}

/// The picture dictionary, and its clips.
pub(super) fn dictionary(dictionary: &Dictionary, voice: &Voice) -> Result<Vec<NewObject>> {
    sound("the dictionary", &dictionary.problems())?;
    with_clips(dictionary, dictionary.sentences(), voice)
}

/// Every picture of what to do now, of all cities, so that cities share them.
pub(super) fn now_pictures(structure: &Structure, drawer: &Drawer) -> Result<Vec<NewObject>> {
    let dangers = structure.dangers.iter().flat_map(|(dangers, _)| &dangers.danger);
    let mut scenes: Vec<String> = dangers
        .flat_map(|danger| {
            let actions = danger.actions.iter().filter_map(|action| {
                let lesson = action.lesson.as_ref().and_then(|id| structure.lesson(id));
                supplements::picture_of(action, lesson)
            });
            std::iter::once(supplements::scene_of(danger)).chain(actions).collect::<Vec<_>>()
        })
        .collect();
    scenes.extend(supplements::NUMBERS.iter().map(|(_, scene)| (*scene).to_owned()));
    scenes.extend(supplements::call_pictures(structure));
    drawn(&scenes, drawer)
}

/// Every picture of what to do now, of the facts and of the dictionary.
pub(super) fn supplement_pictures(
    structure: &Structure,
    drawer: &Drawer,
) -> Result<Vec<NewObject>> {
    let mut objects = now_pictures(structure, drawer)?;
    let cities = structure.cities.iter().map(|(city, _)| format!("cities/{}", city.picture));
    let groups = structure.words.iter().flat_map(|(words, _)| &words.group);
    let words = groups.flat_map(|group| &group.words).map(|word| format!("words/{word}"));
    objects.extend(drawn(&cities.chain(words).collect::<Vec<_>>(), drawer)?);
    Ok(objects)
}

/// The welcome with its clips and pictures, and what to do now for every city and language.
pub(super) fn welcome(
    welcome: &Welcome,
    pictures: &[Vec<u8>],
    now: Vec<NewObject>,
    voice: &Voice,
) -> Result<Vec<NewObject>> {
    let languages = welcome
        .languages
        .iter()
        .flat_map(|entry| std::iter::once(&entry.name).chain(&entry.greeting));
    let cities = welcome.cities.iter().flat_map(|city| city.names.values());
    let messages = welcome.interface.values().flat_map(|messages| messages.values().flatten());
    let mut objects = with_clips(welcome, languages.chain(cities).chain(messages), voice)?;
    objects.extend(
        pictures.iter().map(|bytes| NewObject { kind: ObjectKind::Picture, bytes: bytes.clone() }),
    );
    objects.extend(now);
    Ok(objects)
}

fn with_clips<'a>(
    document: &impl Serialize,
    sentences: impl Iterator<Item = &'a Sentence>,
    voice: &Voice,
) -> Result<Vec<NewObject>> {
    let bytes = pack(&canonical_json(document)?)?;
    let mut objects = vec![NewObject { kind: ObjectKind::Document, bytes }];
    for digest in sentences.filter_map(|sentence| sentence.clip) {
        objects.push(NewObject { kind: ObjectKind::Clip, bytes: clip(voice, &digest)? });
    }
    Ok(objects)
}

fn clip(voice: &Voice, digest: &Digest) -> Result<Vec<u8>> {
    let missing =
        || Error::Broken { path: digest.to_string(), message: "this clip was not made".to_owned() };
    Ok(voice.clip(digest).ok_or_else(missing)?.to_vec())
}
