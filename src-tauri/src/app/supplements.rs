//! What an edition holds beside its lessons: what to do now, facts of the city, the picture dictionary.

use lesson::{Id, Language, Supplement};

use super::{App, Chosen, chosen, name};
use crate::clock::Now;
use crate::error::AppError;
use crate::wire;

impl App {
    /// What to do now: of the library or, where that has nothing or is damaged, of the welcome. City and
    /// home language are asked for only where none were chosen yet.
    pub fn now(&self, city: Option<&str>, home: Option<&str>) -> Result<wire::Now, AppError> {
        let chosen = match (chosen(&self.settings()?), city, home) {
            (Err(AppError::NotChosen), Some(city), Some(home)) => {
                self.asked_for(name(city)?, name(home)?)?
            }
            (chosen, ..) => chosen?,
        };
        match self.supplements::<lesson::Now>(&chosen) {
            Ok((release, first, second)) => {
                return Ok(wire::Now::of(&release, &first, second.as_ref()));
            }
            Err(err) => {
                let error = &err as &dyn std::error::Error;
                tracing::warn!(error, "what to do now is taken from the welcome");
            }
        }
        let bundled = self.bundled()?;
        let read = |language: &Language| bundled.now(&chosen.city, language);
        let second = chosen.second.as_ref().map(read).transpose()?.flatten();
        let (first, second) = match (read(&chosen.first)?, second) {
            (Some(first), second) => (first, second),
            // A home language without it: the city's language alone.
            (None, Some(second)) => (second, None),
            (None, None) => return Err(AppError::NoContent),
        };
        Ok(wire::Now::of(wire::WELCOME_RELEASE, &first, second.as_ref()))
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

    /// A supplement in the chosen languages, and the release it is of: the one a screen has open.
    fn supplements<T: Supplement>(
        &self,
        chosen: &Chosen,
    ) -> Result<(String, T, Option<T>), AppError> {
        let shown = self.opened().as_ref().map(|pin| pin.release().to_owned());
        let release = match shown {
            Some(release) => release,
            None => self.library.active()?.ok_or(AppError::NotChosen)?,
        };
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

    /// Who has chosen nothing yet: a city in a home language and the city's own.
    fn asked_for(&self, city: Id, first: Language) -> Result<Chosen, AppError> {
        let own = self.bundled()?.city_languages(&city).and_then(|own| own.first()).cloned();
        let own = own.ok_or_else(|| sync::Error::NoSuchCity(city.clone()))?;
        let second = Some(own).filter(|own| *own != first);
        Ok(Chosen { city, first, second })
    }
}
