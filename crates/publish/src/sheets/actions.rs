//! The three actions of each lesson in a language, for a native speaker and a crisis office to sign.

use lesson::Language;
use maud::{Markup, html};
use picture::Theme;

use super::page::{Sources, page, text};
use crate::build::Locale;
use crate::check::SOURCE;
use crate::structure::{Action, Lesson};
use crate::{Result, Root};

const STYLE: &str = "@page { size: A4; margin: 12mm } body { font: 14px sans-serif; margin: 1em auto; \
    max-width: 190mm } h2 { break-after: avoid } table { border-collapse: collapse; width: 100% } \
    tr { break-inside: avoid } td, th { border: 1px solid #1F2A44; padding: 6px; vertical-align: top; \
    text-align: start } img { width: 34mm; height: auto } .says { font-size: 20px } .sign { width: 30mm } \
    small { color: #555 }";

/// The sheet of a language, as HTML that needs nothing from outside: picture, sentence, English meaning,
/// source, and a box each for the native speaker and the crisis office.
///
/// # Errors
/// When the language or English cannot be read.
pub fn actions(root: &Root, language: &Language) -> Result<String> {
    let sources = Sources::read(root)?;
    let english = SOURCE.parse().unwrap_or_else(|_| language.clone());
    let locale = Locale::read(root, language)?;
    let sheet = Sheet { locale, english: Locale::read(root, &english)?, sources };
    let title = format!("Lantern: three actions in {} ({language})", sheet.locale.name());
    let lessons = sheet.sources.structure.lessons.iter().map(|(lesson, _)| sheet.lesson(lesson));
    let body = html! { @for lesson in lessons { (lesson) } };
    Ok(page(language, &title, STYLE, &body))
}

struct Sheet {
    sources: Sources,
    locale: Locale,
    english: Locale,
}

impl Sheet {
    fn lesson(&self, lesson: &Lesson) -> Markup {
        html! {
            h2 { (self.says(&self.locale, lesson, "title")) " " small dir="ltr" { (lesson.id) } }
            table {
                tr {
                    th { "Picture" } th { "Sentence, meaning, source" }
                    th.sign { "Native speaker: name, date" } th.sign { "Crisis office: name, date" }
                }
                @for action in &lesson.action { (self.action(lesson, action)) }
            }
        }
    }

    fn action(&self, lesson: &Lesson, action: &Action) -> Markup {
        let id = format!("action-{}", action.id);
        let scene = format!("{}/{}", lesson.id, action.picture);
        html! {
            tr {
                td { (self.sources.picture(&scene, Theme::Paper)) }
                td {
                    p.says { (self.says(&self.locale, lesson, &id)) }
                    p lang="en" dir="ltr" { (self.says(&self.english, lesson, &id)) }
                    small dir="ltr" { (action.id) ": " (action.facts.join(", ")) }
                }
                td.sign {} td.sign {}
            }
        }
    }

    fn says(&self, locale: &Locale, lesson: &Lesson, id: &str) -> String {
        text(locale, lesson.id.as_str(), id, None, &self.sources.numbers())
    }
}
