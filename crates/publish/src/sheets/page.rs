//! What both sheets share: a page that needs nothing from outside, and its pictures.

use lesson::{Direction, Language};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use picture::Theme;

use crate::build::Locale;
use crate::resolve::{Value, Values, numbers};
use crate::structure::{self, Structure};
use crate::{Drawer, Error, Problems, Result, Root};

/// The sources of a sheet.
pub(super) struct Sources {
    pub(super) structure: Structure,
    pub(super) drawer: Drawer,
}

impl Sources {
    pub(super) fn read(root: &Root) -> Result<Self> {
        let quiet = Problems::default();
        let drawer = Drawer::open(root, None, &quiet).ok_or_else(|| Error::Broken {
            path: "assets/pictures".to_owned(),
            message: "cast and poses cannot be read".to_owned(),
        })?;
        Ok(Self { structure: structure::read(root, &quiet), drawer })
    }

    /// A scene that can be drawn, inside the page; else its name.
    pub(super) fn picture(&self, scene: &str, theme: Theme) -> Markup {
        let Some(drawing) = self.drawer.svg(scene, theme, &Problems::default()) else {
            return html! { p.none { (scene) " cannot be drawn" } };
        };
        let address = format!("data:image/svg+xml,{}", escaped(&drawing.svg));
        html! { img src=(address) width=(drawing.width) height=(drawing.height) alt=(scene); }
    }

    /// The numbers every city has alike; a number that differs stays empty.
    pub(super) fn numbers(&self) -> Values {
        let mut cities = self.structure.cities.iter().map(|(city, _)| numbers(city));
        let mut all = cities.next().unwrap_or_default();
        for city in cities {
            for (name, value) in city {
                all.entry(name)
                    .and_modify(|known| {
                        if *known != value {
                            *known = Value::Name("…".to_owned());
                        }
                    })
                    .or_insert(value);
            }
        }
        all
    }
}

/// A text as it is shown, in one line; empty when there is none.
pub(super) fn text(
    locale: &Locale,
    lesson: &str,
    id: &str,
    attribute: Option<&str>,
    numbers: &Values,
) -> String {
    let resolved = locale.lesson(lesson).and_then(|texts| texts.resolve(id, attribute, numbers));
    let sentences = resolved.map(|resolved| resolved.shown).unwrap_or_default();
    sentences.iter().map(|sentence| sentence.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// A whole page in a language.
pub(super) fn page(language: &Language, title: &str, style: &str, body: &Markup) -> String {
    let direction = match language.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let markup = html! {
        (DOCTYPE)
        html lang=(language) dir=(direction) {
            head {
                meta charset="utf-8";
                title { (title) }
                style { (PreEscaped(style)) }
            }
            body { h1 { (title) } (body) }
        }
    };
    markup.into_string()
}

/// What may not stand in a `data:` address.
fn escaped(svg: &str) -> String {
    svg.replace('%', "%25").replace('#', "%23").replace('<', "%3C").replace('>', "%3E")
}
