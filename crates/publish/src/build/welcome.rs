//! What is there before anything is installed: all languages greet, all cities say their names, and the
//! first screens speak.

use std::collections::BTreeMap;

use lesson::{FORMAT, Language, Passage, Sentence, Welcome, WelcomeCity, WelcomeLanguage};

use repository::NewObject;

use super::assemble::{Edition, Locale};
use super::voice::Voice;
use super::{Plan, parts};
use crate::resolve::Resolved;
use crate::text::Displayed;
use crate::{Error, Result};

/// Messages that are said without a library: those of the welcome, of trouble, of what to do now and its
/// paper, and shared controls.
const SPOKEN: &[&str] = &["welcome-", "error-", "common-", "now-", "paper-"];

impl Plan<'_> {
    /// The welcome and the objects of its pictures.
    pub(super) fn welcome(&self, voice: &Voice) -> Result<(Welcome, Vec<Vec<u8>>)> {
        let languages =
            self.locales.iter().filter(|(language, _)| self.languages.contains(language));
        let languages: Vec<(&Language, &Locale)> = languages.collect();
        let mut pictures = Vec::new();
        let mut cities = Vec::new();
        for (city, _) in
            self.structure.cities.iter().filter(|(city, _)| self.cities.contains(&city.id))
        {
            let drawing = self.drawer.draw(&format!("cities/{}", city.picture))?;
            pictures.extend(drawing.objects);
            let names = languages.iter().filter_map(|(language, locale)| {
                Some(((*language).clone(), locale.city_name(&city.id, language, voice)?))
            });
            cities.push(WelcomeCity {
                id: city.id.clone(),
                languages: city
                    .languages
                    .iter()
                    .filter(|language| self.languages.contains(language))
                    .cloned()
                    .collect(),
                names: names.collect(),
                picture: drawing.picture,
            });
        }
        let greetings =
            languages.iter().map(|(language, locale)| greeting(language, locale, voice));
        let interface = languages.iter().map(|(language, locale)| {
            ((*language).clone(), first_messages(language, locale, voice))
        });
        let welcome = Welcome {
            format: FORMAT,
            languages: greetings.collect::<Result<_>>()?,
            cities,
            interface: interface.collect(),
            now: BTreeMap::new(),
        };
        Ok((welcome, pictures))
    }

    /// Puts what to do now into the welcome, and gives its documents, clips and pictures.
    pub(super) fn now(
        &self,
        editions: &[Edition],
        welcome: &mut Welcome,
        voice: &Voice,
    ) -> Result<Vec<NewObject>> {
        // In one order, whatever order they were asked for in.
        let mut editions: Vec<&Edition> = editions.iter().collect();
        editions.sort_by(|a, b| (&a.city, &a.language).cmp(&(&b.city, &b.language)));
        let mut objects = Vec::new();
        for edition in editions {
            let own = parts::now(&edition.now, voice)?;
            let document = own.first().map(|object| repository::sha256(&object.bytes));
            let languages = welcome.now.entry(edition.city.clone()).or_default();
            languages.extend(document.map(|document| (edition.language.clone(), document)));
            objects.extend(own);
        }
        objects.extend(parts::now_pictures(self.structure, self.drawer)?);
        Ok(objects)
    }
}

fn greeting(language: &Language, locale: &Locale, voice: &Voice) -> Result<WelcomeLanguage> {
    let greeting =
        locale.interface_passage("welcome-greeting", language, voice).ok_or_else(|| {
            Error::Broken {
                path: format!("locales/{language}/welcome.ftl"),
                message: "`welcome-greeting` is missing".to_owned(),
            }
        })?;
    Ok(WelcomeLanguage {
        language: language.clone(),
        name: name(language, locale, voice),
        greeting,
        has_voice: locale.has_voice(),
        status: locale.status.status,
    })
}

/// A language's own name, which `language.toml` gives.
fn name(language: &Language, locale: &Locale, voice: &Voice) -> Sentence {
    let shown = Displayed { text: locale.tongue.name.clone(), marks: Vec::new() };
    let resolved = Resolved { shown: vec![shown], said: vec![None], faults: Vec::new() };
    voice.passage(language, locale.has_voice(), &resolved).remove(0)
}

fn first_messages(
    language: &Language,
    locale: &Locale,
    voice: &Voice,
) -> BTreeMap<String, Passage> {
    let wanted =
        locale.interface_ids().iter().filter(|id| SPOKEN.iter().any(|start| id.starts_with(start)));
    wanted
        .filter_map(|id| Some((id.clone(), locale.interface_passage(id, language, voice)?)))
        .collect()
}
