//! The documents of one edition, and the clips they name.

use std::collections::BTreeMap;
use std::ops::Range;

use anyhow::Result;
use lesson::{
    Action, City, Dictionary, Entry, FORMAT, Id, Interface, Language, Lesson, Level, Moment, Now,
    Passage, Picture, Sentence, Step, WordTime,
};
use rayon::prelude::*;
use repository::sha256;

use super::clips::clip;
use super::pictures::{Pictures, WORDS};
use super::words::{self, Draw};
use super::{LANGUAGES, Place, Shape, Synthetic};

/// Where the sentences of a lesson stand, of fifty.
pub(super) const TITLE: u64 = 0;
pub(super) const COVER: u64 = 1;
const HELLO: Range<u64> = 2..4;
const KEY_WORDS: Range<u64> = 4..4 + WORDS as u64;
pub(super) const ACTIONS: Range<u64> = 9..12;
const STEPS: Range<u64> = 12..44;
const ALONE: Range<u64> = 44..46;
const SHARE: Range<u64> = 46..48;
const CALM: Range<u64> = 48..50;

/// A document with what it says.
pub(super) type Said<T> = (T, Spoken);

/// Everything of the city in one language.
#[derive(Debug)]
pub(super) struct Edition {
    pub(super) language: Language,
    pub(super) lessons: Vec<Said<Lesson>>,
    pub(super) interface: Said<Interface>,
    pub(super) now: Said<Now>,
    pub(super) facts: Said<City>,
    pub(super) dictionary: Said<Dictionary>,
}

/// Clips in the order in which they are named, each once.
#[derive(Debug, Default)]
pub(super) struct Spoken {
    order: Vec<Vec<u8>>,
    known: BTreeMap<Name, Sentence>,
}

/// What a sentence is called, whoever says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Name {
    Own(usize, u64),
    Word(usize),
    Calm(u64),
    Message(u64),
}

/// Says sentences for one document.
pub(super) struct Speaker<'a> {
    pub(super) content: &'a Synthetic,
    pub(super) pictures: &'a Pictures,
    pub(super) language: usize,
    pub(super) spoken: Spoken,
}

/// Whether a sentence of a lesson is said in that lesson alone, in a lesson of fifty.
pub(super) fn is_own(sentence: usize) -> bool {
    let sentence = sentence as u64;
    !KEY_WORDS.contains(&sentence) && !CALM.contains(&sentence)
}

impl Edition {
    pub(super) fn write(content: &Synthetic, pictures: &Pictures, language: usize) -> Result<Self> {
        let speaker = || Speaker { content, pictures, language, spoken: Spoken::default() };
        let lessons = (0..content.shape.lessons).into_par_iter();
        Ok(Self {
            language: super::language(LANGUAGES[language]),
            lessons: lessons.map(|lesson| speaker().lesson(lesson)).collect::<Result<_>>()?,
            interface: speaker().interface()?,
            now: speaker().now()?,
            facts: speaker().facts()?,
            dictionary: speaker().dictionary()?,
        })
    }

    /// What the one unit is called.
    pub(super) fn unit_title(&self) -> Sentence {
        self.interface.0.messages["unit-water"][0].clone()
    }
}

impl Spoken {
    pub(super) fn clips(&self) -> impl Iterator<Item = Vec<u8>> {
        self.order.iter().cloned()
    }
}

impl Speaker<'_> {
    fn lesson(mut self, lesson: usize) -> Result<Said<Lesson>> {
        let words: Vec<usize> = self.pictures.words_of(lesson).collect();
        let [title, cover] = [self.own(lesson, TITLE)?, self.own(lesson, COVER)?];
        let hello = self.passage(lesson, HELLO)?;
        let words = words.into_iter().map(|word| self.entry(word)).collect::<Result<_>>()?;
        let actions = ACTIONS.map(|at| self.action(lesson, at)).collect::<Result<_>>()?;
        let steps = STEPS.step_by(4).map(|at| self.step(lesson, at)).collect::<Result<_>>()?;
        let whole = Lesson {
            format: FORMAT,
            id: lesson_id(lesson),
            unit: super::id("water"),
            language: super::language(LANGUAGES[self.language]),
            needs: vec![],
            cover: self.pictures.own(lesson, 0),
            cover_alt: vec![cover],
            title,
            hello,
            words,
            actions,
            steps,
            alone: self.moment(lesson, ALONE)?,
            share: self.moment(lesson, SHARE)?,
            calm: self.calm()?,
        };
        Ok((whole, self.spoken))
    }

    fn entry(&mut self, word: usize) -> Result<Entry> {
        Ok(Entry {
            id: word_id(word),
            is_key: true,
            text: self.say(Name::Word(word))?,
            picture: self.pictures.word(word),
        })
    }

    fn action(&mut self, lesson: usize, at: u64) -> Result<Action> {
        Ok(Action {
            id: action_id(at - ACTIONS.start),
            text: self.own(lesson, at)?,
            picture: self.pictures.own(lesson, at as usize),
        })
    }

    fn step(&mut self, lesson: usize, at: u64) -> Result<Step> {
        let number = (at - STEPS.start) / 4;
        let mut said = |more: u64| Ok::<_, anyhow::Error>(vec![self.own(lesson, at + more)?]);
        Ok(Step {
            id: super::id(&format!("step-{number}")),
            action: Some(action_id(number % 3)),
            level: if number < 7 { Level::Easy } else { Level::Plain },
            easy: said(0)?,
            plain: said(1)?,
            why: said(2)?,
            alt: said(3)?,
            picture: self.pictures.own(lesson, number as usize),
        })
    }

    fn moment(&mut self, lesson: usize, at: Range<u64>) -> Result<Moment> {
        let picture = self.pictures.own(lesson, at.start as usize);
        Ok(moment(picture, self.passage(lesson, at)?))
    }

    fn calm(&mut self) -> Result<Moment> {
        let text = CALM.map(|at| self.say(Name::Calm(at))).collect::<Result<_>>()?;
        Ok(moment(self.pictures.word(0), text))
    }

    fn passage(&mut self, lesson: usize, at: Range<u64>) -> Result<Passage> {
        at.map(|at| self.own(lesson, at)).collect()
    }

    pub(super) fn message(&mut self, number: u64) -> Result<Passage> {
        Ok(vec![self.say(Name::Message(number))?])
    }

    /// A lesson with fewer clips than sentences says some of them again.
    pub(super) fn own(&mut self, lesson: usize, sentence: u64) -> Result<Sentence> {
        self.say(Name::Own(lesson, sentence % self.content.shape.clips as u64))
    }

    pub(super) fn say(&mut self, name: Name) -> Result<Sentence> {
        if let Some(sentence) = self.spoken.known.get(&name) {
            return Ok(sentence.clone());
        }
        let Shape { seed, .. } = self.content.shape;
        let numbers = match name {
            Name::Own(lesson, sentence) => {
                let place = Place { language: self.language, lesson, sentence: sentence as usize };
                let revision = self.content.mended.get(&place).copied().unwrap_or(0);
                [1, lesson as u64, sentence, revision]
            }
            Name::Word(word) => [2, word as u64, 0, 0],
            Name::Calm(at) => [3, at, 0, 0],
            Name::Message(number) => [4, number, 0, 0],
        };
        let mut draw = Draw::of(&[seed, self.language as u64]);
        draw = Draw::of(&[draw.next(), numbers[0], numbers[1], numbers[2], numbers[3]]);
        let words = if numbers[2] < 12 { draw.between(3, 5) } else { draw.between(4, 7) };
        let text = words::sentence(LANGUAGES[self.language], words, &mut draw);
        let clip = clip(&mut draw)?;
        let sentence = Sentence {
            words: times(&text, clip.duration_ms),
            text,
            marks: vec![],
            clip: Some(sha256(&clip.bytes)),
            duration_ms: clip.duration_ms,
        };
        self.spoken.order.push(clip.bytes);
        self.spoken.known.insert(name, sentence.clone());
        Ok(sentence)
    }
}

/// Each word as long as every other.
fn times(text: &str, duration_ms: u32) -> Vec<WordTime> {
    let is_outside = |c: char| matches!(c, '.' | '\u{2066}'..='\u{2069}');
    let count = text.split(' ').count() as u32;
    let mut start = 0;
    text.split(' ')
        .zip(0..)
        .map(|(word, number): (&str, u32)| {
            let before = word.chars().take_while(|c| is_outside(*c)).count() as u32;
            let length = word.chars().filter(|c| !is_outside(*c)).count() as u32;
            let time = |number: u32| duration_ms * number / count;
            let (from_ms, to_ms) = (time(number), time(number + 1));
            let found = WordTime { start: start + before, length, from_ms, to_ms };
            start += word.chars().count() as u32 + 1;
            found
        })
        .collect()
}

pub(super) fn moment(picture: Picture, text: Passage) -> Moment {
    Moment { picture, text, alt: vec![] }
}

fn lesson_id(lesson: usize) -> Id {
    super::id(&format!("lesson-{lesson}"))
}

pub(super) fn word_id(word: usize) -> Id {
    super::id(&format!("word-{word}"))
}

fn action_id(action: u64) -> Id {
    super::id(&format!("action-{action}"))
}
