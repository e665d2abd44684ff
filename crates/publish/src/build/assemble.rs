//! One city in one language: texts, pictures and structure become lessons.

use std::collections::{BTreeMap, BTreeSet};

use lesson::{
    Action, Dictionary, Entry, FORMAT, Id, Interface, Language, Lesson, Moment, Now, Passage,
    Picture, Sentence, Status, Step, Unit,
};

use super::Plan;
use super::voice::Voice;
use crate::resolve::{Resolver, Values, numbers};
use crate::structure::{self, City, StatusFile, Tongue};
use crate::{Error, Problems, Result, Root};

/// The texts of one language.
pub(crate) struct Locale {
    pub(crate) tongue: Tongue,
    pub(crate) status: StatusFile,
    interface: Resolver,
    interface_ids: Vec<String>,
    content: Resolver,
    lessons: BTreeMap<String, Resolver>,
    cities: BTreeMap<String, Resolver>,
}

/// One city in one language.
#[derive(Debug)]
pub(crate) struct Edition {
    pub(crate) city: Id,
    pub(crate) language: Language,
    pub(crate) status: Status,
    pub(crate) city_languages: Vec<Language>,
    pub(crate) units: Vec<Unit>,
    pub(crate) interface: Interface,
    pub(crate) now: Now,
    pub(crate) facts: lesson::City,
    pub(crate) dictionary: Dictionary,
    pub(crate) lessons: Vec<Lesson>,
}

/// Files of a language that are content, not the screen's own words.
pub(crate) const CONTENT_FILES: &[&str] = &["dangers", "facts", "units", "words"];

/// Files of the screen's own words that are for adults alone: nobody hears them.
const SILENT_FILES: &[&str] = &["content"];

impl Locale {
    /// Reads a language; what is wrong with it was named by `check`.
    pub(crate) fn read(root: &Root, language: &Language) -> Result<Self> {
        let problems = Problems::default();
        let folder = format!("locales/{language}");
        let broken = |path: String| Error::Broken { path, message: "cannot be read".to_owned() };
        let toml = |name: &str| format!("{folder}/{name}.toml");
        let (tongue, _) = root
            .toml::<Tongue>(&toml("language"), &problems)
            .ok_or_else(|| broken(toml("language")))?;
        let (status, _) = root
            .toml::<StatusFile>(&toml("status"), &problems)
            .ok_or_else(|| broken(toml("status")))?;
        let read =
            |path: String| root.read(&path, &problems).map(|file| file.text).unwrap_or_default();
        let names = root.names(&folder, ".ftl");
        let is_content = |name: &String| CONTENT_FILES.contains(&name.as_str());
        let is_heard = |name: &&String| !SILENT_FILES.contains(&name.as_str());
        let texts = |wanted: bool| -> Vec<String> {
            names
                .iter()
                .filter(|name| is_content(name) == wanted)
                .map(|name| read(format!("{folder}/{name}.ftl")))
                .collect()
        };
        let (interface, content) = (texts(false), texts(true));
        let heard: Vec<String> = names
            .iter()
            .filter(|name| !is_content(name))
            .filter(is_heard)
            .map(|name| read(format!("{folder}/{name}.ftl")))
            .collect();
        let resolver =
            |texts: &[String]| Resolver::new(language, &tongue, texts.iter().map(String::as_str));
        let each = |part: &str| -> BTreeMap<String, Resolver> {
            let names = root.names(&format!("{folder}/{part}"), ".ftl");
            names
                .into_iter()
                .map(|name| {
                    let text = read(format!("{folder}/{part}/{name}.ftl"));
                    let resolver = resolver(&[text]);
                    (name, resolver)
                })
                .collect()
        };
        let ids = |text: &String| {
            let file = crate::root::File { path: String::new(), text: text.clone() };
            let read = crate::fluent::read(file, &Problems::default());
            read.messages
                .into_iter()
                .filter(|(_, message)| message.has_value && message.variables.is_empty())
                .map(|(id, _)| id)
                .collect::<Vec<_>>()
        };
        Ok(Self {
            interface_ids: heard.iter().flat_map(ids).collect(),
            interface: resolver(&interface),
            content: resolver(&content),
            lessons: each("lessons"),
            cities: each("cities"),
            tongue,
            status,
        })
    }

    /// What it calls itself.
    pub(crate) fn name(&self) -> &str {
        &self.tongue.name
    }

    /// The texts of a lesson.
    pub(crate) fn lesson(&self, lesson: &str) -> Option<&Resolver> {
        self.lessons.get(lesson)
    }

    /// Whether it is spoken.
    pub(crate) fn has_voice(&self) -> bool {
        self.tongue.voice.is_some()
    }

    /// Every message of the screen that can be said: no variables in it.
    pub(crate) fn interface_ids(&self) -> &[String] {
        &self.interface_ids
    }

    /// What the language calls itself, greets with, and calls a city.
    pub(crate) fn interface_passage(
        &self,
        id: &str,
        language: &Language,
        voice: &Voice,
    ) -> Option<Passage> {
        let resolved = self.interface.resolve(id, None, &Values::new())?;
        Some(voice.passage(language, self.has_voice(), &resolved))
    }

    /// What the language calls a city.
    pub(crate) fn city_name(
        &self,
        city: &Id,
        language: &Language,
        voice: &Voice,
    ) -> Option<Sentence> {
        self.of_the_city(city, "city-name", language, voice)?.into_iter().next()
    }

    /// A message of a city's own file.
    pub(crate) fn of_the_city(
        &self,
        city: &Id,
        id: &str,
        language: &Language,
        voice: &Voice,
    ) -> Option<Passage> {
        let resolved = self.cities.get(city.as_str())?.resolve(id, None, &Values::new())?;
        Some(voice.passage(language, self.has_voice(), &resolved))
    }
}

/// Everything of a city in a language.
pub(crate) fn edition(
    plan: &Plan<'_>,
    city: &City,
    language: &Language,
    locale: &Locale,
    voice: &Voice,
) -> Result<Edition> {
    let numbers = numbers(city);
    let writer = Writer { plan, city, language, locale, voice, numbers };
    let lessons: Vec<Lesson> = plan
        .structure
        .lessons
        .iter()
        // Whole in this language or not offered in it.
        .filter(|(lesson, _)| locale.lessons.contains_key(lesson.id.as_str()))
        .map(|(lesson, _)| writer.lesson(lesson))
        .collect::<Result<_>>()?;
    let units = plan
        .structure
        .units
        .iter()
        .filter(|unit| lessons.iter().any(|lesson| lesson.unit == **unit));
    let units =
        units.map(|id| Ok(Unit { id: id.clone(), title: writer.content(&format!("unit-{id}"))? }));
    Ok(Edition {
        city: city.id.clone(),
        language: language.clone(),
        status: locale.status.status,
        city_languages: city.languages.clone(),
        units: units.collect::<Result<_>>()?,
        interface: writer.interface(),
        now: writer.now()?,
        facts: writer.facts()?,
        dictionary: writer.dictionary()?,
        lessons,
    })
}

/// What one edition is written with.
pub(super) struct Writer<'a> {
    pub(super) plan: &'a Plan<'a>,
    pub(super) city: &'a City,
    pub(super) language: &'a Language,
    pub(super) locale: &'a Locale,
    pub(super) voice: &'a Voice,
    pub(super) numbers: Values,
}

impl Writer<'_> {
    fn lesson(&self, lesson: &structure::Lesson) -> Result<Lesson> {
        let text = |id: &str, attribute: Option<&str>| self.passage(&lesson.id, id, attribute);
        let scene = |name: &Id| format!("{}/{name}", lesson.id);
        let steps: Vec<Step> = lesson
            .step
            .iter()
            .filter(|step| step.is_told_in(&self.city.id))
            .map(|step| {
                let id = format!("step-{}", step.id);
                Ok(Step {
                    id: step.id.clone(),
                    action: step.serves().cloned(),
                    level: step.level,
                    picture: self.picture(&scene(&step.id))?,
                    easy: text(&id, None)?,
                    plain: text(&id, Some("plain"))?,
                    why: text(&id, Some("why"))?,
                    alt: text(&id, Some("alt"))?,
                })
            })
            .collect::<Result<_>>()?;
        let actions: Vec<Action> = lesson
            .action
            .iter()
            .map(|action| {
                Ok(Action {
                    id: action.id.clone(),
                    text: first(text(&format!("action-{}", action.id), None)?, &lesson.id)?,
                    picture: self.picture(&scene(&action.picture))?,
                })
            })
            .collect::<Result<_>>()?;
        let moment = |id: &str, picture: &Id| -> Result<Moment> {
            Ok(Moment {
                picture: self.picture(&format!("common/{picture}"))?,
                text: text(id, None)?,
                alt: text(id, Some("alt"))?,
            })
        };
        let described = |picture: &Id| -> Passage {
            let step = steps.iter().find(|step| step.id == *picture);
            step.map(|step| step.alt.clone()).unwrap_or_default()
        };
        let cover = lesson.scene_of(&lesson.cover).unwrap_or(&lesson.cover);
        let alone = match lesson.scene_of(&lesson.alone) {
            Some(step) => (self.picture(&scene(step))?, described(step)),
            None => (self.picture(&format!("words/{}", lesson.alone))?, Passage::new()),
        };
        let mut whole = Lesson {
            format: FORMAT,
            id: lesson.id.clone(),
            unit: lesson.unit.clone(),
            language: self.language.clone(),
            needs: lesson.needs.clone(),
            cover: self.picture(&scene(cover))?,
            cover_alt: described(cover),
            title: first(text("title", None)?, &lesson.id)?,
            hello: text("hello", None)?,
            words: Vec::new(),
            actions,
            steps,
            alone: Moment { picture: alone.0, text: text("alone", None)?, alt: alone.1 },
            calm: moment("calm", &lesson.calm)?,
            share: moment("share", &lesson.share)?,
        };
        whole.words = self.words(lesson, &whole)?;
        Ok(whole)
    }

    /// Key words in order, then every other marked word by name.
    fn words(&self, lesson: &structure::Lesson, whole: &Lesson) -> Result<Vec<Entry>> {
        let marked: BTreeSet<&Id> =
            whole.sentences().flat_map(|sentence| &sentence.marks).map(|mark| &mark.word).collect();
        let others = marked.into_iter().filter(|word| !lesson.words.contains(word));
        let all =
            lesson.words.iter().map(|word| (word, true)).chain(others.map(|word| (word, false)));
        all.map(|(word, is_key)| {
            Ok(Entry {
                id: word.clone(),
                is_key,
                text: self.content(&format!("word-{word}"))?,
                picture: self.picture(&format!("words/{word}"))?,
            })
        })
        .collect()
    }

    fn interface(&self) -> Interface {
        let passage = |id: &String| {
            Some((id.clone(), self.locale.interface_passage(id, self.language, self.voice)?))
        };
        let messages = self.locale.interface_ids.iter().filter_map(passage).collect();
        Interface { format: FORMAT, language: self.language.clone(), messages }
    }

    pub(super) fn passage(
        &self,
        lesson: &Id,
        id: &str,
        attribute: Option<&str>,
    ) -> Result<Passage> {
        let resolver = self.locale.lessons.get(lesson.as_str());
        let resolved = resolver.and_then(|resolver| resolver.resolve(id, attribute, &self.numbers));
        let resolved = resolved.ok_or_else(|| self.missing(&format!("lessons/{lesson}"), id))?;
        Ok(self.voice.passage(self.language, self.locale.has_voice(), &resolved))
    }

    /// The first sentence of a message that belongs to no lesson.
    pub(super) fn content(&self, id: &str) -> Result<Sentence> {
        let passage = self.content_passage(id, None, &self.numbers)?;
        passage.into_iter().next().ok_or_else(|| self.missing("*", id))
    }

    /// A message that belongs to no lesson, or an attribute of it.
    pub(super) fn content_passage(
        &self,
        id: &str,
        attribute: Option<&str>,
        values: &Values,
    ) -> Result<Passage> {
        let resolved = self.locale.content.resolve(id, attribute, values);
        let resolved = resolved.ok_or_else(|| self.missing("*", id))?;
        Ok(self.voice.passage(self.language, self.locale.has_voice(), &resolved))
    }

    pub(super) fn picture(&self, scene: &str) -> Result<Picture> {
        Ok(self.plan.drawer.draw(scene)?.picture)
    }

    pub(super) fn missing(&self, file: &str, id: &str) -> Error {
        Error::Broken {
            path: format!("locales/{}/{file}.ftl", self.language),
            message: format!("`{id}` is missing"),
        }
    }
}

fn first(passage: Passage, lesson: &Id) -> Result<Sentence> {
    let empty = || Error::Broken {
        path: format!("lessons/{lesson}"),
        message: "a title or action is empty".to_owned(),
    };
    passage.into_iter().next().ok_or_else(empty)
}
