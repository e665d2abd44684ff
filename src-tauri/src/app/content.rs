//! How lessons come here and stay current: from what the app brought along, the web, sticks and files.

mod files;
mod publishers;
mod shown;

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use device::clock;
use device::subscriptions::{self, device};
use lesson::{Id, Language};
use repository::timestamp_version;
use sync::{Cancel, Editions, From, Lacking, Place, Source, Stick, Subscriptions, Summary, Terms};

use super::{App, chosen, lock, name};
use crate::error::AppError;
use crate::wire;

pub(crate) use files::found_on;

/// Under which name it is kept how what came along with the app was signed when it was taken in last.
const BUNDLE: &str = "bundle";

type Teller = Box<dyn Fn(wire::ContentEvent) + Send + Sync>;

/// What is going on with lessons.
#[derive(Default)]
pub(crate) struct Content {
    // Who brings lessons here waits for who does so already.
    bringing: Mutex<()>,
    is_busy: AtomicBool,
    turn: Mutex<Turn>,
    // What adults decided is read and written in one.
    deciding: Mutex<()>,
    sticks: Mutex<Vec<Stick>>,
    window: Mutex<Watching>,
}

/// Whose turn it is to bring lessons.
#[derive(Default)]
struct Turn {
    cancel: Arc<Cancel>,
    who: Who,
    /// People who wait for theirs.
    waiting: usize,
    /// Whether somebody stopped it: then nobody looks by itself until somebody asks again.
    is_stopped: bool,
}

/// Who brings lessons.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Who {
    /// Somebody asked for it, and looks at it.
    #[default]
    Asked,
    /// Nobody did: it gives way to whoever does.
    ByItself,
}

/// Who is told what happens to lessons.
#[derive(Default)]
struct Watching {
    teller: Option<Teller>,
    // What happened before there was anybody to tell, such as a file that was opened with Lantern.
    untold: Vec<wire::ContentEvent>,
}

impl Content {
    /// Waits until nobody else brings lessons. Nobody waits for what nobody asked for: it is stopped, and
    /// looks again another time.
    fn take_turn(&self, who: Who) -> (MutexGuard<'_, ()>, Arc<Cancel>) {
        if who == Who::Asked {
            let mut turn = lock(&self.turn);
            turn.waiting += 1;
            turn.is_stopped = false;
            if turn.who == Who::ByItself {
                turn.cancel.cancel();
            }
        }
        let alone = lock(&self.bringing);
        let mut turn = lock(&self.turn);
        let cancel = Arc::new(Cancel::default());
        (turn.who, turn.cancel) = (who, Arc::clone(&cancel));
        match who {
            Who::Asked => turn.waiting -= 1,
            Who::ByItself if turn.waiting > 0 => cancel.cancel(),
            Who::ByItself => {}
        }
        (alone, cancel)
    }

    fn tell(&self, event: wire::ContentEvent) {
        let mut window = lock(&self.window);
        match &window.teller {
            Some(tell) => tell(event),
            None if matches!(event, wire::ContentEvent::Progress { .. }) => {}
            None => window.untold.push(event),
        }
    }
}

impl App {
    /// Tells a window from now on what happens to lessons.
    pub fn watch_content(&self, tell: impl Fn(wire::ContentEvent) + Send + Sync + 'static) {
        let mut window = lock(&self.content.window);
        window.untold.drain(..).for_each(&tell);
        window.teller = Some(Box::new(tell));
        drop(window);
        // A stick that was there before the window is news to it.
        if !lock(&self.content.sticks).is_empty() {
            self.content.tell(wire::ContentEvent::Changed);
        }
    }

    /// Fetches what is new from every publisher with an address.
    pub fn check_now(&self) -> wire::Brought {
        self.brought(&self.fetch(Who::Asked))
    }

    /// Stops what brings lessons here until somebody asks again; what has arrived is kept.
    pub fn stop_bringing(&self) {
        let mut turn = lock(&self.content.turn);
        turn.is_stopped = true;
        turn.cancel.cancel();
    }

    /// Looks for new lessons without having been asked; says whether that went well.
    pub fn look(&self) -> bool {
        let outcome = self.fetch(Who::ByItself);
        self.brought(&outcome);
        outcome.is_ok_and(|summary| summary.is_good())
    }

    /// Takes in what a renewed app brought along. Most starts find nothing to do.
    pub fn take_what_came_along(&self) {
        let Some(bundled) = &self.bundled else { return };
        if lock(&self.content.turn).is_stopped
            || !self.is_renewed(bundled.folder()).unwrap_or(false)
        {
            return;
        }
        match self.fill(Who::ByItself, &mut |_| {}) {
            Ok(false) => {}
            Ok(true) => self.content.tell(wire::ContentEvent::Arrived),
            Err(err) => {
                let error = &err as &dyn std::error::Error;
                tracing::warn!(error, "what came along with the app was not taken in");
            }
        }
    }

    /// Whether it was signed later than what came along before and was taken in whole, or can mend what is
    /// damaged; and anything is wanted yet.
    fn is_renewed(&self, bundled: &Path) -> Result<bool, AppError> {
        let taken: Option<u64> = self.learners.setting(&device(), BUNDLE)?;
        let is_renewed = signed_as(bundled)? > taken || !self.library.damaged()?.is_empty();
        Ok(is_renewed && !self.subscriptions()?.wanted.is_empty())
    }

    /// Whether new lessons may be looked for, and whether there is anybody to ask.
    pub fn may_look(&self) -> bool {
        self.subscriptions().is_ok_and(|subscriptions| {
            subscriptions.by_itself
                && !lock(&self.content.turn).is_stopped
                && !subscriptions.wanted.is_empty()
                && subscriptions.publishers.iter().any(|known| known.address.is_some())
        })
    }

    /// Looks for new lessons or only when an adult says so.
    pub fn set_by_itself(&self, by_itself: bool) -> Result<(), AppError> {
        self.change(|subscriptions| {
            subscriptions.by_itself = by_itself;
            Ok(())
        })
    }

    /// Wants these editions, and those a child is reading; fetches what is missing, lets go of the rest.
    pub fn choose_editions(
        &self,
        editions: &[wire::EditionName],
    ) -> Result<wire::Brought, AppError> {
        let editions = editions
            .iter()
            .map(|edition| Ok((name(&edition.city)?, name(&edition.language)?)))
            .collect::<Result<Vec<(Id, Language)>, AppError>>()?;
        self.change(|subscriptions| {
            subscriptions.want(editions.iter().map(|(city, language)| (city, language)));
            Ok(())
        })?;
        if let Ok(chosen) = chosen(&self.settings()?) {
            self.want(&chosen.city, [Some(&chosen.first), chosen.second.as_ref()])?;
        }
        let outcome = self.alone(Who::Asked, |tell, cancel| {
            let subscriptions = subscriptions::read(&self.learners)?;
            sync::tidy(&self.library, &subscriptions)?;
            let came = self.take_from_bundle(&subscriptions, tell, cancel);
            let fetched = self.update(&subscriptions, From::Addresses, tell, cancel)?;
            Ok(match came {
                // What was asked for is here; that a host cannot be reached stands with its publisher.
                Some(came) if came.is_new() && fetched.withdrawn.is_empty() => came,
                Some(came) => came.and_then(fetched),
                None => fetched,
            })
        });
        Ok(self.brought(&outcome))
    }

    /// Wants editions of a city, too. Answers those that were not wanted before.
    pub(super) fn want<'a>(
        &self,
        city: &Id,
        languages: impl IntoIterator<Item = Option<&'a Language>>,
    ) -> Result<Editions, AppError> {
        let editions =
            languages.into_iter().flatten().map(|language| (city.clone(), language.clone()));
        Ok(self.want_more(editions.collect())?)
    }

    /// Answers those of them that were not wanted before.
    fn want_more(&self, editions: Editions) -> sync::Result<Editions> {
        let mut new = editions;
        self.decide(|subscriptions| {
            let before = subscriptions.editions();
            new.retain(|edition| !before.contains(edition));
            subscriptions.want_more(&new);
            Ok(())
        })?;
        Ok(new)
    }

    /// Wants editions no more that could not be had.
    pub(super) fn want_no_more(&self, editions: &Editions) -> Result<(), AppError> {
        Ok(self.decide(|subscriptions| {
            subscriptions.want_no_more(editions);
            Ok(())
        })?)
    }

    /// Brings what is wanted and missing from what the app brought along; says whether anything was.
    pub(super) fn fill(
        &self,
        who: Who,
        on_progress: &mut dyn FnMut(wire::Progress),
    ) -> Result<bool, AppError> {
        let source = self.bundled_source()?;
        let from = From::Once(&source, Terms::Bundled);
        let summary = self.alone(who, |tell, cancel| {
            let subscriptions = subscriptions::read(&self.learners)?;
            let mut both = |progress: sync::Progress| {
                on_progress(progress.into());
                tell(progress);
            };
            self.update(&subscriptions, from, &mut both, cancel)
        })?;
        let is_new = summary.is_new();
        for one in summary.publishers {
            one.outcome?;
        }
        self.learners.set(&device(), BUNDLE, &signed_as(self.bundled()?.folder())?)?;
        Ok(is_new)
    }

    /// The same while lessons are being brought; none when it could not be, which stops nothing else.
    fn take_from_bundle(
        &self,
        subscriptions: &Subscriptions,
        tell: &mut dyn FnMut(sync::Progress),
        cancel: &Cancel,
    ) -> Option<Summary> {
        let source = self.bundled_source().ok()?;
        let from = From::Once(&source, Terms::Bundled);
        let came = self.update(subscriptions, from, tell, cancel);
        if let Some(err) = came.as_ref().map_or_else(Some, |summary| summary.errors().next()) {
            let error = err as &dyn std::error::Error;
            tracing::warn!(error, "nothing was taken from what came along with the app");
            return None;
        }
        came.ok()
    }

    fn bundled_source(&self) -> Result<Arc<Source>, AppError> {
        Ok(Arc::new(Source::path(self.bundled()?.folder())?))
    }

    pub(super) fn subscriptions(&self) -> Result<Subscriptions, AppError> {
        Ok(subscriptions::read(&self.learners)?)
    }

    fn change(
        &self,
        change: impl FnOnce(&mut Subscriptions) -> sync::Result<()>,
    ) -> Result<(), AppError> {
        self.decide(change)?;
        self.content.tell(wire::ContentEvent::Changed);
        Ok(())
    }

    /// The same where no adult looks.
    fn decide(
        &self,
        change: impl FnOnce(&mut Subscriptions) -> sync::Result<()>,
    ) -> sync::Result<()> {
        let _alone = lock(&self.content.deciding);
        let before = subscriptions::read(&self.learners)?;
        let mut after = before.clone();
        change(&mut after)?;
        if after != before {
            subscriptions::keep(&self.learners, &after)?;
        }
        Ok(())
    }

    /// From every publisher with an address.
    fn fetch(&self, who: Who) -> sync::Result<Summary> {
        self.alone(who, |tell, cancel| {
            self.update(&subscriptions::read(&self.learners)?, From::Addresses, tell, cancel)
        })
    }

    fn update(
        &self,
        subscriptions: &Subscriptions,
        from: From<'_>,
        tell: &mut dyn FnMut(sync::Progress),
        cancel: &Cancel,
    ) -> sync::Result<Summary> {
        let (library, now) = (&self.library, clock::timestamp());
        let place = Place { library, subscriptions, now, lacking: Lacking::LeaveOut };
        sync::update_all(place, from, tell, cancel)
    }

    /// Brings lessons while nobody else does, until somebody stops it, and tells the window how far it is.
    /// What adults decided is read within: it may have changed while this waited.
    fn alone<T>(
        &self,
        who: Who,
        bring: impl FnOnce(&mut dyn FnMut(sync::Progress), &Cancel) -> sync::Result<T>,
    ) -> sync::Result<T> {
        let (_alone, cancel) = self.content.take_turn(who);
        self.content.is_busy.store(true, Ordering::Release);
        let mut tell = |progress: sync::Progress| {
            self.content.tell(wire::ContentEvent::Progress { progress: progress.into() });
        };
        let outcome = bring(&mut tell, &cancel);
        self.content.is_busy.store(false, Ordering::Release);
        outcome
    }

    /// What an adult is told, and the window with them.
    fn brought(&self, outcome: &sync::Result<Summary>) -> wire::Brought {
        let errors = outcome.iter().flat_map(Summary::errors);
        for err in errors.chain(outcome.as_ref().err()) {
            tracing::warn!(error = err as &dyn std::error::Error, "lessons were not brought");
        }
        let is_new = outcome.as_ref().is_ok_and(Summary::is_new);
        self.content.tell(if is_new {
            wire::ContentEvent::Arrived
        } else {
            wire::ContentEvent::Changed
        });
        wire::Brought::of(outcome)
    }
}

/// The version of the signatures in a folder.
fn signed_as(folder: &Path) -> Result<Option<u64>, AppError> {
    let timestamp = fs_err::read(folder.join("metadata/timestamp.json"));
    Ok(timestamp_version(&timestamp.map_err(store::Error::from)?))
}
