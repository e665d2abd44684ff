//! Libraries and releases that tests make.

use std::collections::BTreeSet;
use std::path::Path;

use lesson::{
    Dictionary, Digest, Interface, LocalDate, ObjectKind, Picture, Sentence, Shelved,
    Supplement as _, Tile, Unit,
};
use sha2::{Digest as _, Sha256};
use store::{Error, Library, NewEdition, NewObject, NewRelease};

pub(crate) fn today() -> LocalDate {
    LocalDate::parse("2026-11-24").unwrap()
}

pub(crate) fn open(folder: &Path) -> Library {
    Library::open(&folder.join("library.db"), &today()).unwrap().value
}

pub(crate) fn object(bytes: &[u8]) -> NewObject {
    let sha256 = Digest::from_bytes(Sha256::digest(bytes).into());
    NewObject { sha256, kind: ObjectKind::Clip, bytes: bytes.to_owned() }
}

pub(crate) fn interface() -> NewObject {
    let interface = Interface { format: 1, language: "de".parse().unwrap(), messages: [].into() };
    let bytes = zstd::bulk::compress(&serde_json::to_vec(&interface).unwrap(), 3).unwrap();
    NewObject { kind: ObjectKind::Document, ..object(&bytes) }
}

pub(crate) fn shelved(name: &str) -> Shelved {
    let title = Sentence {
        text: name.to_owned(),
        words: vec![],
        marks: vec![],
        clip: None,
        duration_ms: 0,
    };
    let cover =
        Picture { paper: Digest::from_bytes([1; 32]), contrast: None, width: 12, height: 9 };
    let tile_face = Tile { title, cover, alt: vec![], easy_steps: 7, plain_steps: 8 };
    Shelved {
        id: name.parse().unwrap(),
        unit: "water".parse().unwrap(),
        needs: vec![],
        tile: tile_face,
    }
}

/// A release with one edition, whose lessons are named and whose objects are these texts.
pub(crate) fn release(name: &str, lessons: &[&str], objects: &[&NewObject]) -> NewRelease {
    let title = shelved("water").tile.title;
    let edition = NewEdition {
        publisher: "lantern".parse().unwrap(),
        city: "rostock".parse().unwrap(),
        language: "de".parse().unwrap(),
        sha256: Digest::from_bytes([3; 32]),
        interface: objects[0].sha256,
        supplements: vec![(Dictionary::NAME, objects[objects.len() - 1].sha256)],
        units: vec![Unit { id: "water".parse().unwrap(), title }],
        lessons: lessons.iter().map(|id| (shelved(id), objects[0].sha256)).collect(),
    };
    let objects = objects.iter().map(|object| object.sha256).collect();
    let listings = BTreeSet::new();
    NewRelease { name: name.to_owned(), editions: vec![edition], objects, listings }
}

pub(crate) fn lessons(library: &Library, release: &str) -> Result<Vec<String>, Error> {
    let shelves = library.shelves(release, &"rostock".parse().unwrap(), &"de".parse().unwrap())?;
    let all = shelves.iter().flat_map(|(_, shelf)| &shelf.lessons);
    Ok(all.map(|lesson| lesson.id.to_string()).collect())
}

pub(crate) fn dictionary() -> NewObject {
    let dictionary = Dictionary { format: 1, language: "de".parse().unwrap(), groups: vec![] };
    let bytes = zstd::bulk::compress(&serde_json::to_vec(&dictionary).unwrap(), 3).unwrap();
    NewObject { kind: ObjectKind::Document, ..object(&bytes) }
}
