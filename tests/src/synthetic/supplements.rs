//! What an edition holds beside its lessons.

use std::collections::BTreeMap;
use std::ops::Range;

use anyhow::Result;
use lesson::{
    Call, City, Danger, Dictionary, FORMAT, Fact, Group, Interface, LocalDate, Now, Origin, Saying,
    Word,
};

use super::documents::{ACTIONS, COVER, Name, Said, Speaker, TITLE, moment, word_id};
use super::{CITY, LANGUAGES};

/// Messages of the screen's own words.
const MESSAGES: u64 = 40;
const DANGERS: [&str; 6] = ["fire", "gas", "smoke-outside", "flood", "siren", "blackout"];

impl Speaker<'_> {
    pub(super) fn interface(mut self) -> Result<Said<Interface>> {
        let mut messages = BTreeMap::new();
        messages.insert("unit-water".to_owned(), self.message(0)?);
        for number in 1..MESSAGES {
            messages.insert(format!("screen-thing-{number}"), self.message(number)?);
        }
        let language = super::language(LANGUAGES[self.language]);
        // Tiles say what their lessons are called and show.
        for lesson in 0..self.content.shape.lessons {
            self.own(lesson, TITLE)?;
            self.own(lesson, COVER)?;
        }
        Ok((Interface { format: FORMAT, language, messages }, self.spoken))
    }

    pub(super) fn now(mut self) -> Result<Said<Now>> {
        let dangers = DANGERS.iter().enumerate().map(|(at, name)| self.danger(name, at));
        let dangers = dangers.collect::<Result<_>>()?;
        let [otherwise, stairs] = [self.danger("else", 6)?, self.danger("stairs", 7)?];
        let at_hand = |number| Ok::<_, anyhow::Error>(moment(self.pictures.word(1), number));
        let call = Call {
            numbers: vec![at_hand(self.message(20)?)?],
            yourself: self.message(21)?,
            lock: moment(self.pictures.word(2), self.message(22)?),
            actions: vec![moment(self.pictures.word(3), self.message(23)?)],
            sayings: vec![Saying {
                id: super::id("help"),
                text: self.say(Name::Message(24))?,
                girl: None,
            }],
            languages: BTreeMap::new(),
            sheet: moment(self.pictures.word(4), self.message(25)?),
        };
        let now = Now {
            format: FORMAT,
            city: super::id(CITY),
            language: super::language(LANGUAGES[self.language]),
            dangers,
            otherwise,
            stairs,
            call,
        };
        Ok((now, self.spoken))
    }

    /// A danger says what the actions of a lesson say.
    fn danger(&mut self, name: &str, at: usize) -> Result<Danger> {
        let lesson = at % self.content.shape.lessons;
        let picture = self.pictures.word(at);
        let actions = ACTIONS
            .map(|action| Ok(moment(picture.clone(), vec![self.own(lesson, action)?])))
            .collect::<Result<_>>()?;
        Ok(Danger {
            id: super::id(name),
            way: None,
            title: self.message(10 + at as u64)?,
            alt: vec![],
            picture,
            actions,
        })
    }

    pub(super) fn facts(mut self) -> Result<Said<City>> {
        let fact = |speaker: &mut Self, at: u64| -> Result<Fact> {
            let id = super::id(&format!("fact-{at}"));
            Ok(Fact { id, text: speaker.message(at)?, origin: origin() })
        };
        let mut facts = |range: Range<u64>| -> Result<Vec<Fact>> {
            range.map(|at| fact(&mut self, at)).collect()
        };
        let (numbers, warnings) = (facts(100..104)?, facts(104..108)?);
        let (help_points, supplies) = (facts(108..112)?, facts(112..116)?);
        let city = City {
            format: FORMAT,
            id: super::id(CITY),
            language: super::language(LANGUAGES[self.language]),
            name: self.say(Name::Message(120))?,
            numbers,
            signals: vec![],
            warnings,
            help_points,
            supplies,
            water: None,
            dangers: vec![],
            test_days: vec![],
            elsewhere: vec![],
        };
        Ok((city, self.spoken))
    }

    pub(super) fn dictionary(mut self) -> Result<Said<Dictionary>> {
        let words = (0..self.pictures.words())
            .map(|word| {
                Ok(Word {
                    id: word_id(word),
                    text: self.say(Name::Word(word))?,
                    picture: self.pictures.word(word),
                    related: vec![],
                })
            })
            .collect::<Result<_>>()?;
        let title = self.say(Name::Message(121))?;
        let dictionary = Dictionary {
            format: FORMAT,
            language: super::language(LANGUAGES[self.language]),
            groups: vec![Group { id: super::id("things"), title, words }],
        };
        Ok((dictionary, self.spoken))
    }
}

fn origin() -> Origin {
    Origin {
        source: "drawn by chance".to_owned(),
        checked: "2026-11".to_owned(),
        expires: LocalDate::parse("2036-11-24").unwrap_or_else(|| unreachable!("it is a date")),
        is_doubtful: false,
        signed_off_by: String::new(),
    }
}
