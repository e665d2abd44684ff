//! An edition of one lesson.

use lesson::{Digest, Picture, Sentence, Status, Tile, Unit};
use repository::{Index, IndexLesson, Part};

fn sentence(text: &str) -> Sentence {
    Sentence { text: text.to_owned(), words: vec![], marks: vec![], clip: None, duration_ms: 0 }
}

/// All its parts are this one.
pub(crate) fn index(text: Part) -> Index {
    let cover =
        Picture { paper: Digest::from_bytes([1; 32]), contrast: None, width: 12, height: 9 };
    let tile = Tile { title: sentence("Flut"), cover, alt: vec![], easy_steps: 7, plain_steps: 8 };
    let lesson = IndexLesson {
        id: "flood".parse().unwrap(),
        unit: "water".parse().unwrap(),
        needs: vec![],
        text,
        pictures: text,
        tile,
    };
    Index {
        format: 1,
        city: "rostock".parse().unwrap(),
        language: "de".parse().unwrap(),
        status: Status::Draft,
        city_languages: vec!["de".parse().unwrap()],
        interface: text,
        now: text,
        facts: text,
        dictionary: text,
        pictures: text,
        units: vec![Unit { id: "water".parse().unwrap(), title: sentence("Wasser") }],
        lessons: vec![lesson],
    }
}
