//! What is read in a language: length, wording, marks, and pairs with English.

use std::collections::BTreeSet;

use lesson::{Id, Level};

use super::limits::{self, Role};
use super::locales::{Locale, Look, SOURCE};
use crate::build::{CONTENT_FILES, NUMBERS};
use crate::fluent::{FluentFile, Message};
use crate::resolve::{Fault, Resolved, Resolver, Value, Values, numbers};
use crate::structure::City;

/// Files of what is neither lesson nor interface.
const SUPPLEMENTS: &[&str] = &["dangers.ftl", "facts.ftl"];

/// Counts that meet every plural category of every language here.
const COUNTS: &[u32] = &[1, 2, 3, 5, 11, 100];

/// One text of a message: its value or an attribute.
type Part<'a> = (&'a str, Option<&'a str>);

impl Look<'_> {
    /// Length, wording, marks and pairs of everything that is read in a lesson.
    pub(super) fn check_texts(&self, locale: &Locale) {
        let everywhere = self.numbers(|_| true);
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
                let step = lesson.step.iter().find(|step| *id == format!("step-{}", step.id));
                let numbers = step.map_or_else(
                    || everywhere.clone(),
                    |step| self.numbers(|city| step.is_told_in(&city.id)),
                );
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
                if let Some(resolved) = resolver.resolve(id, None, &everywhere) {
                    self.check_text(locale, "words.ftl", (id, None), message, &resolved, None);
                }
            }
        }
        self.check_supplements(locale);
        self.check_interface(locale);
    }

    /// What to do now and the facts: with the numbers of any city that has them, and with any count.
    fn check_supplements(&self, locale: &Locale) {
        let cities = self.structure.cities.iter().map(|(city, _)| city);
        // A number no city has is checked all the same.
        let known = NUMBERS.iter().map(|(name, _)| *name).chain(["helpline"]);
        let mut values: Values =
            known.map(|name| (name.to_owned(), Value::Digits("112".to_owned()))).collect();
        values.extend(cities.flat_map(numbers));
        values.extend(["name", "names"].map(|it| (it.to_owned(), Value::Name("Lantern".into()))));
        let counts = ["minutes", "seconds", "litres", "days", "euros"];
        let is_content = |path: &str| path.starts_with("cities/") || SUPPLEMENTS.contains(&path);
        for (path, file) in locale.files.iter().filter(|(path, _)| is_content(path)) {
            let resolver =
                Resolver::new(&locale.language, &locale.tongue, [file.file.text.as_str()]);
            let english = self.source.files.get(path).map(|file| {
                let text = file.file.text.as_str();
                Resolver::new(&self.source.language, &self.source.tongue, [text])
            });
            for (id, message) in &file.messages {
                for (part, count) in parts(id, message).into_iter().zip(std::iter::repeat(COUNTS)) {
                    // Every form of a plural is a text of its own.
                    let has_plural = message.variables.iter().any(|it| counts.contains(&&**it));
                    for count in count.iter().take(if has_plural { COUNTS.len() } else { 1 }) {
                        let counted = counts.map(|it| (it.to_owned(), Value::Count(*count)));
                        values.extend(counted);
                        let Some(resolved) = resolver.resolve(part.0, part.1, &values) else {
                            continue;
                        };
                        let theirs =
                            english.as_ref().and_then(|it| it.resolve(part.0, part.1, &values));
                        self.check_text(locale, path, part, message, &resolved, theirs.as_ref());
                    }
                }
            }
        }
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
                    .resolve(id, None, &Values::new())
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

    /// The numbers that each of these cities has: a sentence that is told in all of them may use no other.
    fn numbers(&self, is_told_in: impl Fn(&City) -> bool) -> Values {
        let mut cities =
            self.structure.cities.iter().map(|(city, _)| city).filter(|city| is_told_in(city));
        let mut common = cities.next().map(numbers).unwrap_or_default();
        for city in cities {
            common.retain(|name, _| city.numbers.contains_key(name));
        }
        common
    }
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
        Some("title" | "group") => Some(Role::Title),
        Some("action") => Some(Role::Action),
        Some("word") => Some(Role::Word),
        Some("danger" | "who") => Some(Role::Now),
        Some("call" | "tone" | "meaning" | "offer" | "supply" | "special") => {
            Some(Role::Text(Level::Plain))
        }
        Some("step" | "hello" | "alone" | "calm" | "share") => Some(Role::Text(Level::Easy)),
        _ => None,
    }
}

fn fault_message(fault: &Fault) -> (&'static str, String) {
    use crate::text::MarkError;
    match fault {
        Fault::Unresolved(why) => (
            "unknown-variable",
            format!(
                "cannot be resolved: {why}; a sentence may use the numbers that every city has in which it is told"
            ),
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
