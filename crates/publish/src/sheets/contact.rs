//! Every scene with its sentence, in both forms: for looking at all of them at once.

use lesson::Language;
use maud::{Markup, html};
use picture::Theme;

use super::page::{Sources, page, text};
use crate::build::Locale;
use crate::structure::{Lesson, Step};
use crate::{Result, Root};

const STYLE: &str = "body { font: 15px sans-serif; background: #FFF7EA; color: #1F2A44; margin: 1em } \
    .row { display: flex; flex-wrap: wrap; gap: 12px } figure { width: 480px; margin: 0 } \
    figure.word { width: 230px } img { width: 49%; height: auto; border-radius: 8px } \
    .none { color: #B00020 } small { color: #555 }";

/// The sheet of all lessons in a language, as HTML that needs nothing from outside: each scene in both
/// forms, with what is said beside it.
///
/// # Errors
/// When the language cannot be read.
pub fn contact(root: &Root, language: &Language) -> Result<String> {
    let sheet = Sheet { sources: Sources::read(root)?, locale: Locale::read(root, language)? };
    let lessons = &sheet.sources.structure.lessons;
    let body = html! {
        @for (lesson, _) in lessons {
            h2 { (sheet.says(lesson, "title", None)) " " small dir="ltr" { (lesson.id) } }
            div.row { @for step in &lesson.step { (sheet.step(lesson, step)) } }
            div.row { @for word in &lesson.words { (sheet.word(word.as_str())) } }
        }
        h2 { "common" }
        div.row { @for scene in root.names("assets/pictures/scenes/common", ".toml") {
            (sheet.scene(&format!("common/{scene}"), &html! { (scene) }))
        } }
    };
    Ok(page(language, "Lantern: every scene", STYLE, &body))
}

struct Sheet {
    sources: Sources,
    locale: Locale,
}

impl Sheet {
    fn step(&self, lesson: &Lesson, step: &Step) -> Markup {
        let id = format!("step-{}", step.id);
        let cities = step.cities.iter().flatten().map(ToString::to_string).collect::<Vec<_>>();
        let caption = html! {
            b { (self.says(lesson, &id, None)) }
            br;
            small dir="ltr" { (step.id) " · " (step.action) " " (cities.join(", ")) }
        };
        self.scene(&format!("{}/{}", lesson.id, step.id), &caption)
    }

    fn word(&self, word: &str) -> Markup {
        let scene = format!("words/{word}");
        html! {
            figure.word { (self.both(&scene)) figcaption dir="ltr" { (word) } }
        }
    }

    fn scene(&self, scene: &str, caption: &Markup) -> Markup {
        html! { figure { (self.both(scene)) figcaption { (caption) } } }
    }

    fn both(&self, scene: &str) -> Markup {
        html! {
            (self.sources.picture(scene, Theme::Paper)) " " (self.sources.picture(scene, Theme::Contrast))
        }
    }

    fn says(&self, lesson: &Lesson, id: &str, attribute: Option<&str>) -> String {
        text(&self.locale, lesson.id.as_str(), id, attribute, &self.sources.numbers())
    }
}
