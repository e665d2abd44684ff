//! Everything a window has: the library, the traces, the bundled tree, the voice.

mod clips;
mod content;
mod supplements;
mod welcome;

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use device::clock::Now;
use device::places;
use device::subscriptions::device;
use lesson::{Digest, Event, EventId, EventKind, Id, Language};
use store::{Learners, Library, Pin};

use crate::error::AppError;
use crate::speech::{Part, Speech};
use crate::wire::{self, Settings};

use clips::Clips;
pub(crate) use content::found_on;
use content::{Content, Who};
use welcome::Bundled;

/// Who learns, until there are profiles.
const GUEST: &str = "guest";

/// Everything a window has.
pub struct App {
    library: Library,
    learners: Learners,
    guest: Learners,
    bundled: Option<Bundled>,
    speech: Speech,
    clips: Clips,
    is_measuring: bool,
    content: Content,
    // The release a screen has open is kept until another is opened.
    open: Mutex<Option<Pin>>,
}

impl App {
    /// Opens what is kept in a folder, and the bundled tree where there is one.
    pub fn open(
        data: &Path,
        bundled: Option<&Path>,
        pace: Option<f64>,
        is_measuring: bool,
        now: &Now,
    ) -> Result<Self, AppError> {
        let library = Library::open(&places::library(data), &now.date)?;
        let learners = Learners::open(&places::learners(data), &now.date)?;
        let bundled = bundled.map(Bundled::open).transpose();
        let bundled = bundled.unwrap_or_else(|err| {
            tracing::error!(
                error = &err as &dyn std::error::Error,
                "the bundled lessons cannot be used"
            );
            None
        });
        Ok(Self {
            library: library.value,
            learners: learners.value,
            guest: Learners::guest()?,
            bundled,
            speech: Speech::open(pace),
            clips: Clips::default(),
            is_measuring,
            content: Content::default(),
            open: Mutex::default(),
        })
    }

    /// What the screen must know before it draws anything.
    pub fn start(&self, system: &[Language]) -> Result<wire::Start, AppError> {
        let settings = self.settings()?;
        let is_installed = chosen(&settings).is_ok_and(|chosen| self.has(&chosen).unwrap_or(false));
        Ok(wire::Start {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            settings,
            is_installed,
            // What is wrong with it is said when the screen asks for it.
            shelf: is_installed.then(|| self.shelf().ok()).flatten(),
            is_trial: self.is_trial(),
            is_measuring: self.is_measuring,
            system_languages: system.iter().map(ToString::to_string).collect(),
        })
    }

    /// Who is greeted how, and which cities there are.
    pub fn welcome(&self) -> Result<wire::Welcome, AppError> {
        Ok((&self.bundled()?.welcome).into())
    }

    /// Remembers the choice and installs a city in a home language and the city's own. Broken off, the
    /// next start finds a choice without its lessons and finishes.
    pub fn install(
        &self,
        home: &str,
        city: &str,
        on_progress: &mut dyn FnMut(wire::Progress),
    ) -> Result<(), AppError> {
        let (home, city): (Language, Id) = (name(home)?, name(city)?);
        let bundled = self.bundled()?;
        let own =
            bundled.city_languages(&city).ok_or_else(|| AppError::NoSuchCity(city.clone()))?;
        let before = self.settings()?;
        let is_same_city = before.city.as_deref() == Some(city.as_str());
        let is_the_same = is_same_city && before.home.as_deref() == Some(home.as_str());
        // Somebody who chose another second language keeps it when only the home language changes.
        let kept = before.second.as_deref().filter(|_| is_same_city);
        let second = kept.map(name::<Language>).transpose()?;
        let second = second.or_else(|| own.first().filter(|_| !is_the_same).cloned());
        let second = second.filter(|second| *second != home);
        self.keep(&Settings {
            home: Some(home.to_string()),
            city: Some(city.to_string()),
            second: second.as_ref().map(ToString::to_string),
            ..before
        })?;
        let wanted = self.want(&city, [Some(&home), second.as_ref()])?;
        self.fill(Who::Asked, on_progress)?;
        // The second language may come later, from elsewhere; without the first there is nothing to show.
        if self.has(&Chosen { city: city.clone(), first: home.clone(), second: None })? {
            return Ok(());
        }
        // What nobody has is not waited for.
        self.want_no_more(&wanted)?;
        let offered = String::new();
        Err(sync::Error::NoSuchLanguage { city, language: home, offered }.into())
    }

    /// Every lesson of the chosen city.
    pub fn shelf(&self) -> Result<wire::Shelf, AppError> {
        let settings = self.settings()?;
        let chosen = chosen(&settings)?;
        let pin = self.pin_active()?;
        let read = |language: &Language| -> Result<wire::Shelves, store::Error> {
            let shelves = self.library.shelves(pin.release(), &chosen.city, language)?;
            Ok((shelves, language.clone()))
        };
        let first = read(&chosen.first)?;
        // A second language that is not here yet is left out, as in a lesson.
        let second = match chosen.second.as_ref().map(read).transpose() {
            Err(store::Error::NoEdition { .. }) => None,
            second => second?,
        };
        let done = self.guest.steps_done(&id(GUEST))?;
        let shelf =
            wire::Shelf::of(pin.release(), &first, second.as_ref(), settings.level.into(), &done);
        *self.opened() = Some(pin);
        Ok(shelf)
    }

    /// A lesson of a release that was shown, in the chosen languages.
    pub fn open_lesson(
        &self,
        release: &str,
        lesson: &str,
        level: wire::Level,
    ) -> Result<wire::LessonView, AppError> {
        let chosen = chosen(&self.settings()?)?;
        let lesson: wire::LessonKey = name(lesson)?;
        let read = |language: &Language| {
            let (publisher, id) = (&lesson.publisher, &lesson.lesson);
            self.library.lesson(release, publisher, &chosen.city, language, id)
        };
        let second = chosen.second.as_ref().map(read).transpose();
        match (read(&chosen.first), second) {
            (Ok(first), second) => {
                // A lesson the second language lacks is shown in the first alone.
                let second = second.unwrap_or(None);
                Ok(wire::LessonView::of(release, &lesson, &first, second.as_ref(), level.into()))
            }
            (Err(store::Error::NotInstalled(_)), Ok(Some(second))) => {
                Ok(wire::LessonView::of(release, &lesson, &second, None, level.into()))
            }
            (Err(err), _) => Err(err.into()),
        }
    }

    /// Says a part of a clip of a release, or of the welcome.
    pub fn say(&self, release: &str, clip: &str, part: Part) -> Result<u64, AppError> {
        let digest: Digest = clip.parse().map_err(|_| AppError::BadName(clip.to_owned()))?;
        Ok(self.speech.say(self.samples(release, digest)?, part))
    }

    /// Says a message of the screen; none when there is no clip for it, and then what speaks goes on.
    pub fn say_interface(&self, language: &str, message: &str) -> Result<Option<u64>, AppError> {
        let language: Language = name(language)?;
        let speed = self.settings()?.speed;
        let part = Part { from_ms: 0, to_ms: None, speed };
        let Some((release, clip)) = self.interface_clip(&language, message) else {
            return Ok(None);
        };
        Ok(Some(self.speech.say(self.samples(&release, clip)?, part)))
    }

    /// A picture of a release, or of the welcome, as SVG. One with anything in it that could load, run or
    /// keep a computer busy without end never leaves here, whoever published it.
    pub fn picture(&self, release: &str, digest: Digest) -> Result<Vec<u8>, AppError> {
        let packed = self.object(release, &digest)?;
        let svg = repository::unpack(&digest.to_string(), &packed, repository::limits::PICTURE)?;
        match picture::inspect_svg(&svg) {
            Ok(()) => Ok(svg),
            Err(problems) => {
                let all: Vec<_> = problems.into_iter().map(|problem| problem.message).collect();
                Err(AppError::UnsafePicture(all.join("; ")))
            }
        }
    }

    /// The voice.
    pub fn speech(&self) -> &Speech {
        &self.speech
    }

    /// Remembers how this device is set.
    pub fn save_settings(&self, settings: Settings) -> Result<(), AppError> {
        if let Ok(chosen) = chosen(&settings.clone().bounded()) {
            self.want(&chosen.city, [Some(&chosen.first), chosen.second.as_ref()])?;
            if !self.has(&chosen)? && self.bundled.is_some() {
                let filled = self.fill(Who::Asked, &mut |_| {});
                // Without the first language there is nothing to show; the second may come later.
                if !self.has(&Chosen { second: None, ..chosen })? {
                    filled?;
                }
            }
        }
        self.keep(&settings)
    }

    /// Adds to what the learner did.
    pub fn record(
        &self,
        lesson: &str,
        step: Option<&str>,
        kind: &str,
        now: &Now,
    ) -> Result<(), AppError> {
        let kind = EventKind::from_name(kind).ok_or_else(|| AppError::BadName(kind.to_owned()))?;
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(|err| AppError::BadName(err.to_string()))?;
        let lesson: wire::LessonKey = name(lesson)?;
        self.guest.record(&Event {
            id: EventId(random),
            profile: id(GUEST),
            publisher: lesson.publisher,
            lesson: lesson.lesson,
            step: step.map(name).transpose()?,
            kind,
            at_ms: now.utc_ms,
            date: now.date.clone(),
        })?;
        Ok(())
    }

    fn keep(&self, settings: &Settings) -> Result<(), AppError> {
        Ok(self.learners.set(&device(), "screen", &settings.clone().bounded())?)
    }

    fn settings(&self) -> Result<Settings, AppError> {
        let kept: Option<Settings> = self.learners.setting(&device(), "screen")?;
        Ok(kept.unwrap_or_default().bounded())
    }

    /// Whether the shelf of a choice can be shown.
    fn has(&self, chosen: &Chosen) -> Result<bool, AppError> {
        let Some(release) = self.library.active()? else { return Ok(false) };
        let here = self.library.editions(&release)?;
        let is_here = |language: &Language| here.contains(&(chosen.city.clone(), language.clone()));
        Ok(is_here(&chosen.first) && chosen.second.as_ref().is_none_or(is_here))
    }

    fn pin_active(&self) -> Result<Pin, AppError> {
        let release = self.library.active()?.ok_or(AppError::NotChosen)?;
        Ok(self.library.pin(&release))
    }

    fn interface_clip(&self, language: &Language, message: &str) -> Option<(String, Digest)> {
        let installed = self.library.active().map_err(AppError::from).and_then(|release| {
            let Some(release) = release else { return Ok(None) };
            let clip = self.clips.interface(&release, language, message, || {
                Ok(self.library.interface(&release, language)?)
            })?;
            Ok(clip.map(|clip| (release, clip)))
        });
        // A library that cannot be asked leaves the first screens their voice.
        if let Ok(Some(found)) = installed {
            return Some(found);
        }
        let clip =
            self.bundled.as_ref().and_then(|bundled| bundled.message_clip(language, message));
        clip.map(|clip| (wire::WELCOME_RELEASE.to_owned(), clip))
    }

    fn object(&self, release: &str, digest: &Digest) -> Result<Vec<u8>, AppError> {
        if release == wire::WELCOME_RELEASE {
            return self.bundled()?.object(digest);
        }
        match self.library.object(digest) {
            Ok((_, bytes)) if repository::sha256(&bytes) == *digest => Ok(bytes),
            // What is damaged or lost here may lie in the welcome: the same name, the same bytes.
            Ok(_) => {
                // The next look brings it anew.
                if let Err(err) = self.library.note_damaged([*digest]) {
                    let error = &err as &dyn std::error::Error;
                    tracing::warn!(error, "what is damaged is not remembered");
                }
                let damaged = || store::Error::Damaged(format!("the bytes of {digest}")).into();
                self.bundled_object(digest).ok_or_else(damaged)
            }
            Err(err) => self.bundled_object(digest).ok_or_else(|| err.into()),
        }
    }

    fn bundled_object(&self, digest: &Digest) -> Option<Vec<u8>> {
        self.bundled.as_ref()?.object(digest).ok()
    }

    fn samples(&self, release: &str, digest: Digest) -> Result<Arc<[f32]>, AppError> {
        self.clips.samples(digest, || self.object(release, &digest))
    }

    fn bundled(&self) -> Result<&Bundled, AppError> {
        self.bundled.as_ref().ok_or(AppError::NoContent)
    }

    fn opened(&self) -> MutexGuard<'_, Option<Pin>> {
        lock(&self.open)
    }
}

/// What a reader chose.
struct Chosen {
    city: Id,
    first: Language,
    second: Option<Language>,
}

// What is in it is put there whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A name of our own.
fn id(text: &str) -> Id {
    text.parse().unwrap_or_else(|_| unreachable!("`{text}` is a name of ours"))
}

/// A name from the page.
fn name<T: std::str::FromStr>(text: &str) -> Result<T, AppError> {
    text.parse().map_err(|_| AppError::BadName(text.chars().take(80).collect()))
}

/// What was chosen, once it was.
fn chosen(settings: &Settings) -> Result<Chosen, AppError> {
    let (Some(home), Some(city)) = (&settings.home, &settings.city) else {
        return Err(AppError::NotChosen);
    };
    let first: Language = name(home)?;
    let second = settings.second.as_deref().map(name::<Language>).transpose()?;
    Ok(Chosen { city: name(city)?, second: second.filter(|second| *second != first), first })
}
