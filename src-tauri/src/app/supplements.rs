//! What an edition holds beside its lessons: what to do now, facts of the city, the picture dictionary.

use device::clock::Now;
use lesson::{Id, Language, Supplement};

use super::{App, Chosen, chosen, name};
use crate::error::AppError;
use crate::wire;

impl App {
    /// What to do now: of the library or, where that has not all of it, of the welcome. City and home
    /// language count where none were chosen, or what was chosen cannot be read.
    pub fn now(&self, city: Option<&str>, home: Option<&str>) -> Result<wire::Now, AppError> {
        let settings = self.settings().unwrap_or_default();
        let chosen = match (chosen(&settings), city, home) {
            (Ok(chosen), ..) => chosen,
            (Err(_), Some(city), Some(home)) => self.asked_for(name(city)?, name(home)?)?,
            (Err(err), ..) => return Err(err),
        };
        let own = self.own_language(&chosen.city);
        let wanted: Vec<&Language> = [Some(&chosen.first), chosen.second.as_ref(), own.as_ref()]
            .into_iter()
            .flatten()
            .collect();
        let (release, found) = self.all_of(&chosen.city, &wanted)?;
        let find = |language: Option<&Language>| {
            found.iter().find(|now| language.is_some_and(|language| now.language == *language))
        };
        let second = find(chosen.second.as_ref());
        // A home language nobody wrote in: the city's language alone.
        let any = || second.or_else(|| found.first()).ok_or(AppError::NoContent);
        let (first, second) = match find(Some(&chosen.first)) {
            Some(first) => (first, second),
            None => (any()?, None),
        };
        Ok(wire::Now::of(&release, first, second, find(own.as_ref()).unwrap_or(first)))
    }

    /// The facts of the chosen city as they stand today.
    pub fn city(&self, now: &Now) -> Result<wire::City, AppError> {
        let chosen = chosen(&self.settings()?)?;
        let (release, first, second) = self.supplements::<lesson::City>(&chosen)?;
        Ok(wire::City::of(&release, &first, second.as_ref(), &now.date))
    }

    /// The picture dictionary.
    pub fn dictionary(&self) -> Result<wire::Dictionary, AppError> {
        let chosen = chosen(&self.settings()?)?;
        let (release, first, second) = self.supplements::<lesson::Dictionary>(&chosen)?;
        Ok(wire::Dictionary::of(&release, &first, second.as_ref()))
    }

    /// A supplement in the chosen languages, and the release it is of.
    fn supplements<T: Supplement>(
        &self,
        chosen: &Chosen,
    ) -> Result<(String, T, Option<T>), AppError> {
        let release = self.library.active()?.ok_or(AppError::NotChosen)?;
        let read = |language: &Language| -> Result<Option<T>, AppError> {
            Ok(self.library.supplement(&release, &chosen.city, language)?)
        };
        let second = chosen.second.as_ref().map(read).transpose()?.flatten();
        let (first, second) = match (read(&chosen.first)?, second) {
            (Some(first), second) => (first, second),
            (None, Some(second)) => (second, None),
            (None, None) => return Err(AppError::NotInstalled),
        };
        Ok((release, first, second))
    }

    /// What to do now in these languages: all of them from the library, else what the welcome has.
    fn all_of(
        &self,
        city: &Id,
        languages: &[&Language],
    ) -> Result<(String, Vec<lesson::Now>), AppError> {
        let read = |release: &str| -> Result<Vec<lesson::Now>, store::Error> {
            let read = |language: &&Language| self.library.supplement(release, city, language);
            Ok(languages
                .iter()
                .map(read)
                .collect::<Result<Vec<_>, _>>()?
                .into_iter()
                .flatten()
                .collect())
        };
        match self.library.active().and_then(|release| {
            let release = release.unwrap_or_default();
            Ok((read(&release)?, release))
        }) {
            Ok((found, release)) if found.len() == languages.len() => return Ok((release, found)),
            Ok(_) => {}
            Err(err) => {
                let error = &err as &dyn std::error::Error;
                tracing::warn!(error, "what to do now is taken from the welcome");
            }
        }
        let bundled = self.bundled()?;
        let found = languages.iter().filter_map(|language| match bundled.now(city, language) {
            Ok(found) => found,
            Err(err) => {
                let error = &err as &dyn std::error::Error;
                tracing::error!(error, %language, "the welcome does not say what to do now");
                None
            }
        });
        Ok((wire::WELCOME_RELEASE.to_owned(), found.collect()))
    }

    /// What people of a city speak to each other.
    fn own_language(&self, city: &Id) -> Option<Language> {
        self.bundled.as_ref()?.city_languages(city)?.first().cloned()
    }

    /// Who has chosen nothing yet: a city in a home language and the city's own.
    fn asked_for(&self, city: Id, first: Language) -> Result<Chosen, AppError> {
        let own = self.own_language(&city);
        let own = own.ok_or_else(|| AppError::NoSuchCity(city.clone()))?;
        let second = Some(own).filter(|own| *own != first);
        Ok(Chosen { city, first, second })
    }
}
