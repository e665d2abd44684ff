//! Languages: everything English has, nothing else, at its length, in step.

use std::collections::{BTreeMap, BTreeSet};

use lesson::{Id, Language, Status};

use crate::fluent::{self, FluentFile, Message};
use crate::stamp;
use crate::structure::{StatusFile, Structure, Tongue};
use crate::{Problems, Root};

use super::required::{Required, city_ids, danger_ids, fact_ids, lesson_ids};

/// The language all others are made from.
pub(crate) const SOURCE: &str = "en";

/// One language as it was read.
pub(super) struct Locale {
    pub(super) language: Language,
    pub(super) tongue: Tongue,
    status: StatusFile,
    /// By path below the language's folder, such as `lessons/flood.ftl`.
    pub(super) files: BTreeMap<String, FluentFile>,
}

pub(super) fn check(root: &Root, structure: &Structure, problems: &Problems) {
    let mut locales = Vec::new();
    for name in root.folders("locales") {
        match name.parse() {
            Ok(language) => locales.extend(read(root, &language, problems)),
            Err(err) => problems.error(
                &format!("locales/{name}"),
                1,
                "bad-id",
                format!("{err}; rename the folder"),
            ),
        }
    }
    let Some(source) = locales.iter().find(|locale| locale.language.as_str() == SOURCE) else {
        problems.error(
            "locales/en/language.toml",
            1,
            "missing-file",
            "there is no English, which all languages are made from",
        );
        return;
    };
    let look = Look { root, structure, source, problems };
    for locale in &locales {
        look.check_status(locale);
        look.check_against_structure(locale);
        if locale.language.as_str() != SOURCE {
            look.check_against_source(locale);
        }
        look.check_texts(locale);
    }
}

fn read(root: &Root, language: &Language, problems: &Problems) -> Option<Locale> {
    let folder = format!("locales/{language}");
    let tongue = root.toml::<Tongue>(&format!("{folder}/language.toml"), problems);
    let status = root.toml::<StatusFile>(&format!("{folder}/status.toml"), problems);
    let mut files = BTreeMap::new();
    for part in ["", "lessons/", "cities/"] {
        for name in root.names(&format!("{folder}/{part}"), ".ftl") {
            let path = format!("{part}{name}.ftl");
            if let Some(file) = root.read(&format!("{folder}/{path}"), problems) {
                files.insert(path, fluent::read(file, problems));
            }
        }
    }
    Some(Locale { language: language.clone(), tongue: tongue?.0, status: status?.0, files })
}

pub(super) struct Look<'a> {
    pub(super) root: &'a Root,
    pub(super) structure: &'a Structure,
    pub(super) source: &'a Locale,
    pub(super) problems: &'a Problems,
}

impl Look<'_> {
    fn check_status(&self, locale: &Locale) {
        let path = format!("locales/{}/status.toml", locale.language);
        if locale.status.status == Status::Reviewed && locale.status.reviewed_by.trim().is_empty() {
            self.problems.error(
                &path,
                1,
                "nobody-reviewed",
                "`reviewed` needs `reviewed_by`: who read it, and when; else it is a `draft`",
            );
        }
        let language = format!("locales/{}/language.toml", locale.language);
        match &locale.tongue.voice {
            None => self.problems.warning(
                &language,
                1,
                "no-voice",
                "no voice speaks this language; it is shown as text and pictures",
            ),
            Some(_) if narration::voices::voice(locale.language.as_str()).is_none() => {
                self.problems.error(
                    &language,
                    1,
                    "unknown-voice",
                    "no voice is known for this language; take `voice` out",
                );
            }
            Some(_) if locale.tongue.digits.len() != 10 => {
                self.problems.error(
                    &language,
                    1,
                    "missing-field",
                    "`digits` needs the ten words from zero to nine, as they are said",
                );
            }
            Some(_) => {}
        }
        let voice = narration::voices::voice(locale.language.as_str());
        if voice.is_some_and(|voice| voice.quality == narration::voices::Quality::Weak) {
            self.problems.warning(
                &language,
                1,
                "weak-voice",
                "this voice is known to say some sounds wrong; a person's voice is wanted soon",
            );
        }
        for doubt in &locale.status.doubts {
            let (file, id) = doubt.split_once(':').unwrap_or((doubt, ""));
            let id = id.split('.').next().unwrap_or_default();
            let is_known =
                locale.files.get(file).is_some_and(|file| file.messages.contains_key(id));
            if !is_known {
                self.problems.error(&path, 1, "unknown-id", format!("the doubt `{doubt}` names no message; write it like lessons/flood.ftl:title"));
            }
        }
    }

    /// What lessons, words, units and cities must have in every language that has them at all.
    fn check_against_structure(&self, locale: &Locale) {
        for (lesson, _) in &self.structure.lessons {
            self.check_required(locale, &format!("lessons/{}.ftl", lesson.id), &lesson_ids(lesson));
        }
        let words: BTreeSet<&Id> =
            self.structure.lessons.iter().flat_map(|(lesson, _)| &lesson.words).collect();
        let groups = self.structure.words.iter().flat_map(|(words, _)| &words.group);
        let words: Required = words
            .into_iter()
            .chain(groups.clone().flat_map(|group| &group.words))
            .map(|word| (format!("word-{word}"), vec![]))
            .chain(groups.map(|group| (format!("group-{}", group.id), vec![])))
            .collect();
        self.check_required(locale, "words.ftl", &words);
        let units =
            self.structure.units.iter().map(|unit| (format!("unit-{unit}"), vec![])).collect();
        self.check_required(locale, "units.ftl", &units);
        for (city, _) in &self.structure.cities {
            self.check_required(locale, &format!("cities/{}.ftl", city.id), &city_ids(city));
        }
        let mut dangers = danger_ids(self.structure);
        // A child says which of the languages here it speaks.
        let languages = self.root.folders("locales").into_iter();
        dangers.extend(languages.map(|language| (format!("say-language-{language}"), vec![])));
        self.check_required(locale, "dangers.ftl", &dangers);
        self.check_required(locale, "facts.ftl", &fact_ids(self.structure));
    }

    fn check_required(&self, locale: &Locale, path: &str, required: &Required) {
        let whole = format!("locales/{}/{path}", locale.language);
        let Some(file) = locale.files.get(path) else {
            if locale.status.complete {
                self.problems.error(
                    &whole,
                    1,
                    "missing-file",
                    format!("is missing with {} messages; write it", required.len()),
                );
            }
            return;
        };
        for (id, attributes) in required {
            let Some(message) = file.messages.get(id).filter(|message| message.has_value) else {
                self.problems.error(
                    &whole,
                    1,
                    "missing-message",
                    format!("`{id}` is missing; write it"),
                );
                continue;
            };
            for attribute in
                attributes.iter().filter(|name| !message.attributes.contains_key(**name))
            {
                self.problems.error(
                    &whole,
                    message.line,
                    "missing-attribute",
                    format!("`{id}` has no `.{attribute}`; write it"),
                );
            }
        }
        // Words and units may wait for lessons to come.
        if path.starts_with("lessons/") {
            for (id, message) in file.messages.iter().filter(|(id, _)| !required.contains_key(*id))
            {
                self.problems.error(
                    &whole,
                    message.line,
                    "stray-message",
                    format!("`{id}` belongs to nothing in the lesson; remove it or mend the id"),
                );
            }
        }
    }

    fn check_against_source(&self, locale: &Locale) {
        for (path, source) in &self.source.files {
            let whole = format!("locales/{}/{path}", locale.language);
            let Some(file) = locale.files.get(path) else {
                let is_told = path.starts_with("lessons/") || path.starts_with("cities/");
                if locale.status.complete && !is_told {
                    self.problems.error(
                        &whole,
                        1,
                        "missing-file",
                        format!("is missing with {} messages; write it", source.messages.len()),
                    );
                }
                continue;
            };
            for (id, message) in &source.messages {
                match file.messages.get(id) {
                    None if path.starts_with("lessons/") => {}
                    None => self.problems.error(
                        &whole,
                        1,
                        "missing-message",
                        format!("`{id}` is missing; write it"),
                    ),
                    Some(theirs) => self.check_message(locale, path, id, message, theirs),
                }
            }
            for (id, message) in
                file.messages.iter().filter(|(id, _)| !source.messages.contains_key(*id))
            {
                if !path.starts_with("lessons/") {
                    self.problems.error(
                        &whole,
                        message.line,
                        "stray-message",
                        format!("`{id}` is not in English; remove it or mend the id"),
                    );
                }
            }
        }
        for path in locale.files.keys().filter(|path| !self.source.files.contains_key(*path)) {
            self.problems.error(
                &format!("locales/{}/{path}", locale.language),
                1,
                "stray-file",
                "is not in English; remove it or mend its name",
            );
        }
    }

    fn check_message(
        &self,
        locale: &Locale,
        path: &str,
        id: &str,
        source: &Message,
        theirs: &Message,
    ) {
        let whole = format!("locales/{}/{path}", locale.language);
        let error = |line, code, message| self.problems.error(&whole, line, code, message);
        let is_spoken = |name: &str| name == "spoken" || name.ends_with("-spoken");
        for name in source.attributes.keys().filter(|name| !is_spoken(name)) {
            if !theirs.attributes.contains_key(name) && !path.starts_with("lessons/") {
                error(
                    theirs.line,
                    "missing-attribute",
                    format!("`{id}` has no `.{name}`; write it"),
                );
            }
        }
        for (name, line) in &theirs.attributes {
            let spoken_of = name.strip_suffix("-spoken");
            let is_known = source.attributes.contains_key(name)
                || name == "spoken"
                || spoken_of.is_some_and(|of| source.attributes.contains_key(of));
            if !is_known {
                error(
                    *line,
                    "stray-attribute",
                    format!(
                        "`{id}` has `.{name}`, which English does not have; remove it or mend its name"
                    ),
                );
            }
        }
        for name in theirs.variables.difference(&source.variables) {
            error(
                theirs.line,
                "stray-variable",
                format!(
                    "`{id}` uses `${name}`, which English does not; only what English has is known here"
                ),
            );
        }
        for name in source.variables.difference(&theirs.variables) {
            error(theirs.line, "missing-variable", format!("`{id}` leaves out `${name}`; say it"));
        }
        let key = format!("{path}:{id}");
        match locale.status.source.get(&key) {
            Some(digest) if *digest == stamp::digest(source) => {}
            Some(_) => error(
                theirs.line,
                "out-of-step",
                format!(
                    "the English of `{id}` has changed since; mend this and run `lantern-publish stamp --lang {} {key}`",
                    locale.language
                ),
            ),
            None => error(
                theirs.line,
                "out-of-step",
                format!(
                    "it is not said from which English `{id}` was made; read both and run `lantern-publish stamp --lang {} {key}`",
                    locale.language
                ),
            ),
        }
    }
}
