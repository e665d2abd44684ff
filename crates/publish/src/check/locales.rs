//! Languages: everything English has, nothing else, at its length, in step.

use std::collections::{BTreeMap, BTreeSet};

use lesson::{Id, Language, Level, Status};

use super::limits::{self, Role};
use crate::build::CONTENT_FILES;
use crate::fluent::{self, FluentFile, Message};
use crate::resolve::{Fault, Numbers, Resolved, Resolver, numbers};
use crate::stamp;
use crate::structure::{Lesson, StatusFile, Structure, Tongue};
use crate::{Problems, Root};

/// The language all others are made from.
pub(crate) const SOURCE: &str = "en";

/// One language as it was read.
struct Locale {
    language: Language,
    tongue: Tongue,
    status: StatusFile,
    /// By path below the language's folder, such as `lessons/flood.ftl`.
    files: BTreeMap<String, FluentFile>,
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

struct Look<'a> {
    root: &'a Root,
    structure: &'a Structure,
    source: &'a Locale,
    problems: &'a Problems,
}

/// One text of a message: its value or an attribute.
type Part<'a> = (&'a str, Option<&'a str>);

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
        let words = words.into_iter().map(|word| (format!("word-{word}"), vec![])).collect();
        self.check_required(locale, "words.ftl", &words);
        let units =
            self.structure.units.iter().map(|unit| (format!("unit-{unit}"), vec![])).collect();
        self.check_required(locale, "units.ftl", &units);
        for (city, _) in &self.structure.cities {
            let name = [("city-name".to_owned(), vec![])].into();
            self.check_required(locale, &format!("cities/{}.ftl", city.id), &name);
        }
    }

    fn check_required(
        &self,
        locale: &Locale,
        path: &str,
        required: &BTreeMap<String, Vec<&'static str>>,
    ) {
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

    /// Length, wording, marks and pairs of everything that is read in a lesson.
    fn check_texts(&self, locale: &Locale) {
        let numbers = self.numbers();
        for (lesson, _) in &self.structure.lessons {
            let path = format!("lessons/{}.ftl", lesson.id);
            let Some(file) = locale.files.get(&path) else { continue };
            let resolver =
                Resolver::new(&locale.language, &locale.tongue, [file.file.text.as_str()]);
            let source =
                self.source.files.get(&path).filter(|_| locale.language.as_str() != SOURCE);
            let english = source.map(|file| {
                Resolver::new(&self.source.language, &self.source.tongue, [file.file.text.as_str()])
            });
            for (id, message) in &file.messages {
                for part in parts(id, message) {
                    let Some(resolved) = resolver.resolve(part.0, part.1, &numbers) else {
                        continue;
                    };
                    let theirs = english
                        .as_ref()
                        .and_then(|english| english.resolve(part.0, part.1, &numbers));
                    self.check_text(locale, &path, part, message, &resolved, theirs.as_ref());
                }
            }
        }
        if let Some(file) = locale.files.get("words.ftl") {
            let resolver =
                Resolver::new(&locale.language, &locale.tongue, [file.file.text.as_str()]);
            for (id, message) in &file.messages {
                if let Some(resolved) = resolver.resolve(id, None, &numbers) {
                    self.check_text(locale, "words.ftl", (id, None), message, &resolved, None);
                }
            }
        }
        self.check_interface(locale);
    }

    /// The screen's own words: whatever can be said must be sayable.
    fn check_interface(&self, locale: &Locale) {
        let files = locale.files.iter().filter(|(path, _)| {
            !path.contains('/') && !CONTENT_FILES.contains(&path.trim_end_matches(".ftl"))
        });
        let texts: Vec<&FluentFile> = files.map(|(_, file)| file).collect();
        let resolver = Resolver::new(
            &locale.language,
            &locale.tongue,
            texts.iter().map(|file| file.file.text.as_str()),
        );
        for file in &texts {
            for (id, message) in
                file.messages.iter().filter(|(_, message)| message.value_variables.is_empty())
            {
                let faults = resolver
                    .resolve(id, None, &Numbers::new())
                    .map(|resolved| resolved.faults)
                    .unwrap_or_default();
                for fault in faults {
                    let (code, text) = fault_message(&fault);
                    self.problems.error(
                        &file.file.path,
                        message.line,
                        code,
                        format!("`{id}`: {text}"),
                    );
                }
            }
        }
    }

    fn check_text(
        &self,
        locale: &Locale,
        path: &str,
        (id, attribute): Part<'_>,
        message: &Message,
        resolved: &Resolved,
        english: Option<&Resolved>,
    ) {
        let whole = format!("locales/{}/{path}", locale.language);
        let line = attribute
            .and_then(|name| message.attributes.get(name))
            .copied()
            .unwrap_or(message.line);
        let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        let error = |code, text: String| {
            self.problems.error(&whole, line, code, format!("`{name}`: {text}"));
        };
        for fault in &resolved.faults {
            let (code, text) = fault_message(fault);
            error(code, text);
        }
        if let Some(role) = role(id, attribute) {
            for (code, text) in
                limits::problems(&locale.language, &locale.tongue, role, &resolved.shown)
            {
                error(code, text);
            }
        }
        for mark in resolved.shown.iter().flat_map(|sentence| &sentence.marks) {
            self.check_word(locale, &mark.word, &error);
        }
        let Some(english) = english else { return };
        if english.shown.len() != resolved.shown.len() {
            error(
                "uneven-sentences",
                format!(
                    "{} sentences, English has {}; sentences are shown side by side, say it in as many",
                    resolved.shown.len(),
                    english.shown.len()
                ),
            );
        }
        let marked = |resolved: &Resolved| -> BTreeSet<String> {
            resolved
                .shown
                .iter()
                .flat_map(|sentence| &sentence.marks)
                .map(|mark| mark.word.to_string())
                .collect()
        };
        let (ours, theirs) = (marked(resolved), marked(english));
        for word in
            ours.symmetric_difference(&theirs).filter(|word| !message.unmarked.contains(*word))
        {
            let text = if theirs.contains(word) {
                format!(
                    "English marks `{word}` here; mark it too, or write the comment `# unmarked: {word}, reason`"
                )
            } else {
                format!("English does not mark `{word}` here; take the mark out")
            };
            error("marks-disagree", text);
        }
    }

    fn check_word(&self, locale: &Locale, word: &Id, error: &dyn Fn(&'static str, String)) {
        let id = format!("word-{word}");
        if !locale.files.get("words.ftl").is_some_and(|file| file.messages.contains_key(&id)) {
            error(
                "unknown-word",
                format!("the marked word `{word}` is not in words.ftl; add `{id}`"),
            );
        }
        let path = crate::Drawer::path(&format!("words/{word}"));
        if !self.root.has(&path) {
            error("no-drawing", format!("the marked word `{word}` has no drawing; write {path}"));
        }
    }

    /// Numbers as long as the longest any city has, so that every text can be resolved once.
    fn numbers(&self) -> Numbers {
        let mut all = Numbers::new();
        for (city, _) in &self.structure.cities {
            all.extend(numbers(city));
        }
        all
    }
}

fn lesson_ids(lesson: &Lesson) -> BTreeMap<String, Vec<&'static str>> {
    let plain = ["title", "hello", "alone"].map(|id| (id.to_owned(), vec![]));
    let seen = ["calm", "share"].map(|id| (id.to_owned(), vec!["alt"]));
    let actions = lesson.action.iter().map(|action| (format!("action-{}", action.id), vec![]));
    let steps =
        lesson.step.iter().map(|step| (format!("step-{}", step.id), vec!["plain", "why", "alt"]));
    plain.into_iter().chain(seen).chain(actions).chain(steps).collect()
}

/// The texts of a message that are shown: its value and its attributes but for spoken forms.
fn parts<'a>(id: &'a str, message: &'a Message) -> Vec<Part<'a>> {
    let shown =
        message.attributes.keys().filter(|name| *name != "spoken" && !name.ends_with("-spoken"));
    std::iter::once((id, None)).chain(shown.map(|name| (id, Some(name.as_str())))).collect()
}

fn role(id: &str, attribute: Option<&str>) -> Option<Role> {
    match attribute {
        Some("plain" | "why") => return Some(Role::Text(Level::Plain)),
        Some("alt") => return Some(Role::Alt),
        Some(_) => return None,
        None => {}
    }
    match id.split('-').next() {
        Some("title") => Some(Role::Title),
        Some("action") => Some(Role::Action),
        Some("word") => Some(Role::Word),
        Some("step" | "hello" | "alone" | "calm" | "share") => Some(Role::Text(Level::Easy)),
        _ => None,
    }
}

fn fault_message(fault: &Fault) -> (&'static str, String) {
    use crate::text::MarkError;
    match fault {
        Fault::Unresolved(why) => (
            "unknown-variable",
            format!("cannot be resolved: {why}; a sentence may use the numbers of assets/cities"),
        ),
        Fault::Mark(MarkError::Broken) => {
            ("broken-mark", "a mark is broken; write it like [torch](torch)".to_owned())
        }
        Fault::Mark(MarkError::BadId(word)) => {
            ("broken-mark", format!("`{word}` is no word id; write it like [torch](torch)"))
        }
        Fault::Mark(MarkError::NotAWord(surface)) => (
            "broken-mark",
            format!("`{surface}` is only part of a word; mark the whole word as it is shown"),
        ),
        Fault::Uneven(shown, said) => (
            "uneven-sentences",
            format!("{shown} sentences are shown and {said} said; make them pair"),
        ),
    }
}
