//! What goes into each bundle, in which order.

use lesson::{Digest, Lesson, ObjectKind, Passage, Picture, Sentence, Tile, Welcome};
use repository::{NewObject, canonical_json, pack};
use serde::Serialize;

use super::assemble::Edition;
use super::voice::Voice;
use crate::structure::Structure;
use crate::{Drawer, Error, Result};

/// A lesson's document and every clip of it.
pub(super) fn text(lesson: &Lesson, voice: &Voice) -> Result<Vec<NewObject>> {
    if let Some(problem) = lesson.problems().first() {
        return Err(Error::Broken {
            path: format!("lesson {}", lesson.id),
            message: problem.to_string(),
        });
    }
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
    let mut objects = Vec::new();
    for scene in scenes {
        let drawing = drawer.draw(&scene)?;
        objects.extend(
            drawing.objects.into_iter().map(|bytes| NewObject { kind: ObjectKind::Picture, bytes }),
        );
    }
    Ok(objects)
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

/// The welcome with its clips and pictures.
pub(super) fn welcome(
    welcome: &Welcome,
    pictures: &[Vec<u8>],
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
    Ok(objects)
}

/// How a lesson looks on the shelf.
pub(super) fn tile(lesson: &Lesson) -> Tile {
    let steps = |level| lesson.steps_at(level).count() as u32;
    Tile {
        title: lesson.title.clone(),
        cover: Picture::clone(&lesson.cover),
        alt: Passage::clone(&lesson.cover_alt),
        easy_steps: steps(lesson::Level::Easy),
        plain_steps: steps(lesson::Level::Plain),
    }
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
