//! Drawings of nothing that may be shown, as large as real ones when packed.

use std::fmt::Write as _;

use anyhow::Result;
use lesson::{ObjectKind, Picture};
use rayon::prelude::*;
use repository::{NewObject, pack, sha256};

use super::Shape;
use super::words::Draw;

/// Paths of a drawing: packed, it has between 3.5 and 8.5 kB.
const PATHS: (usize, usize) = (180, 310);
/// One picture of so many belongs to words, which lessons share.
const SHARED: usize = 5;
/// Words of a lesson, each with its picture.
pub(super) const WORDS: usize = 5;

/// Every drawing, in both forms.
#[derive(Debug)]
pub(super) struct Pictures {
    lessons: usize,
    shared: usize,
    scenes: Vec<Scene>,
}

#[derive(Debug)]
struct Scene {
    picture: Picture,
    forms: [Vec<u8>; 2],
}

impl Pictures {
    /// Draws them all.
    pub(super) fn draw(shape: Shape) -> Result<Self> {
        let count = (shape.pictures / 2).max(3);
        let scenes =
            (0..count as u64).into_par_iter().map(|number| Scene::draw(shape.seed, number));
        let shared = (count / SHARED).max(1);
        Ok(Self { lessons: shape.lessons, shared, scenes: scenes.collect::<Result<_>>()? })
    }

    /// How many words there are.
    pub(super) fn words(&self) -> usize {
        self.shared
    }

    /// The picture of a word.
    pub(super) fn word(&self, word: usize) -> Picture {
        self.scenes[word % self.shared].picture.clone()
    }

    /// Which words a lesson has.
    pub(super) fn words_of(&self, lesson: usize) -> impl Iterator<Item = usize> {
        let (shared, count) = (self.shared, WORDS.min(self.shared));
        (0..count).map(move |at| (lesson * 3 + at) % shared)
    }

    /// A scene of a lesson's own.
    pub(super) fn own(&self, lesson: usize, at: usize) -> Picture {
        let own = self.own_of(lesson);
        self.scenes[own.start + at % own.len()].picture.clone()
    }

    /// What a lesson shows: words first, as the real ones have it.
    pub(super) fn of_lesson(&self, lesson: usize) -> Vec<NewObject> {
        self.objects(self.words_of(lesson).chain(self.own_of(lesson)))
    }

    /// What dictionary, facts and what to do now show.
    pub(super) fn of_supplements(&self) -> Vec<NewObject> {
        self.objects(0..self.shared)
    }

    fn own_of(&self, lesson: usize) -> std::ops::Range<usize> {
        let own = self.scenes.len() - self.shared;
        let start = lesson * own / self.lessons;
        let end = (lesson + 1) * own / self.lessons;
        self.shared + start.min(own - 1)..self.shared + end.max(start + 1).min(own)
    }

    fn objects(&self, which: impl Iterator<Item = usize>) -> Vec<NewObject> {
        let forms = which.flat_map(|scene| &self.scenes[scene].forms);
        forms.map(|bytes| NewObject { kind: ObjectKind::Picture, bytes: bytes.clone() }).collect()
    }
}

impl Scene {
    fn draw(seed: u64, number: u64) -> Result<Self> {
        let form = |contrast: u64| -> Result<Vec<u8>> {
            Ok(pack(svg(&mut Draw::of(&[2, seed, number, contrast])).as_bytes())?)
        };
        let forms = [form(0)?, form(1)?];
        let [paper, contrast] = [sha256(&forms[0]), sha256(&forms[1])];
        let picture = Picture { paper, contrast: Some(contrast), width: 1200, height: 900 };
        Ok(Self { picture, forms })
    }
}

fn svg(draw: &mut Draw) -> String {
    let mut svg = String::from(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900">"#,
    );
    for _ in 0..draw.between(PATHS.0, PATHS.1) {
        let mut at = || (draw.between(0, 1200), draw.between(0, 900));
        let ((x1, y1), (x2, y2), (x3, y3), (x4, y4)) = (at(), at(), at(), at());
        let fill = draw.between(0, 0x100_0000);
        let _ = write!(
            svg,
            r##"<path d="M{x1} {y1}C{x2} {y2} {x3} {y3} {x4} {y4}Z" fill="#{fill:06x}"/>"##
        );
    }
    svg.push_str("</svg>");
    svg
}
