//! How lessons come here and stay current: from what the app brought along, the web, sticks and files.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lesson::{Id, Language};
use repository::Publisher;
use sync::{Cancel, From, Lacking, Outcome, Place, Source, Stick, Subscriptions, Summary, Terms};

use super::{App, chosen, name, subscriptions};
use crate::error::AppError;
use crate::{clock, trust, wire};

type Teller = Box<dyn Fn(wire::ContentEvent) + Send + Sync>;

/// What is going on with lessons.
#[derive(Default)]
pub(crate) struct Content {
    // Who brings lessons here waits for who does so already.
    bringing: Mutex<()>,
    is_busy: AtomicBool,
    sticks: Mutex<Vec<Stick>>,
    window: Mutex<Watching>,
}

/// Who is told what happens to lessons.
#[derive(Default)]
struct Watching {
    teller: Option<Teller>,
    // What happened before there was anybody to tell, such as a file that was opened with Lantern.
    untold: Vec<wire::ContentEvent>,
}

impl Content {
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

    /// Whose lessons are here and how they are kept current.
    pub fn content(&self) -> Result<wire::Content, AppError> {
        let subscriptions = self.subscriptions()?;
        let visits = self.library.visits()?;
        let (wanted, here) = (subscriptions.editions(), self.editions_here()?);
        let now = clock::timestamp().as_millisecond();
        let publishers = subscriptions.publishers.iter().map(|known| {
            let id: Id = name(&known.id)?;
            let visit = visits.iter().find(|visit| visit.publisher == id);
            let offered = sync::kept_catalog(&self.library, &id)?;
            let editions = offered.iter().flat_map(|catalog| &catalog.editions).map(|offer| {
                let edition = (offer.city.clone(), offer.language.clone());
                wire::OfferedEdition {
                    city: offer.city.to_string(),
                    title: offer.title.clone(),
                    language: offer.language.to_string(),
                    own_bytes: offer.own,
                    shared_bytes: offer.shared,
                    is_here: here.contains(&(id.clone(), edition.0.clone(), edition.1.clone())),
                    is_wanted: wanted.contains(&edition),
                }
            });
            let root = known.root.as_bytes();
            let until = visit.and_then(|visit| visit.until_ms);
            let outcome = visit.and_then(|visit| Outcome::named(&visit.outcome));
            Ok(wire::Publisher {
                title: known.title.clone(),
                is_built_in: id == *trust::publisher(),
                is_trial: Publisher::of(root).is_ok_and(|publisher| publisher.is_trial),
                address: known.address.clone(),
                fingerprint: repository::fingerprint(root),
                outcome: outcome.map(wire::Outcome::from),
                checked_at: visit.map(|visit| visit.at_ms),
                succeeded_at: visit.and_then(|visit| visit.succeeded_ms),
                renewed_until: until,
                // What was refused for it is not here.
                is_stale: outcome.is_some_and(Outcome::is_good)
                    && until.is_some_and(|until| until < now),
                editions: editions.collect(),
                skipped: visit.map_or(0, |visit| visit.skipped),
                id: id.to_string(),
            })
        });
        Ok(wire::Content {
            publishers: publishers.collect::<Result<_, AppError>>()?,
            is_busy: self.content.is_busy.load(Ordering::Acquire),
            by_itself: subscriptions.by_itself,
            used_bytes: fs_err::metadata(self.library.path()).map_or(0, |found| found.len()),
            free_bytes: sync::free_space(&self.library),
            sticks: lock(&self.content.sticks)
                .iter()
                .map(|stick| plugged_in(stick, &subscriptions))
                .collect(),
        })
    }

    /// Fetches what is new from every publisher with an address.
    pub fn check_now(&self) -> Result<wire::Brought, AppError> {
        let subscriptions = self.subscriptions()?;
        Ok(self.brought(&self.bring(&subscriptions, From::Addresses, &mut |_| {})))
    }

    /// Looks for new lessons without having been asked; says whether that went well.
    pub(crate) fn look(&self) -> bool {
        let brought = self.check_now();
        let is_good = |outcome| matches!(outcome, wire::Outcome::Updated | wire::Outcome::UpToDate);
        brought.is_ok_and(|brought| is_good(brought.outcome))
    }

    /// Takes in what a renewed app brought along. Most starts find nothing to do.
    pub(crate) fn take_what_came_along(&self) {
        let Some(bundled) = &self.bundled else { return };
        if self.is_known(bundled.folder()).unwrap_or(true) {
            return;
        }
        match self.fill(&mut |_| {}) {
            Ok(false) => {}
            Ok(true) => self.content.tell(wire::ContentEvent::Arrived),
            Err(err) => {
                let error = &err as &dyn std::error::Error;
                tracing::warn!(error, "what came along with the app was not taken in");
            }
        }
    }

    /// Whether these signatures were seen already, or nothing is wanted yet.
    fn is_known(&self, folder: &Path) -> Result<bool, AppError> {
        let came = fs_err::read(folder.join("metadata/timestamp.json"));
        let came = came.map_err(store::Error::from)?;
        let trusted = self.library.trusted(trust::publisher())?;
        let is_same = trusted.iter().any(|file| file.bytes == came);
        Ok(is_same || self.subscriptions()?.wanted.is_empty())
    }

    /// Whether new lessons may be looked for, and whether there is anybody to ask.
    pub fn may_look(&self) -> bool {
        self.subscriptions()
            .is_ok_and(|subscriptions| subscriptions.by_itself && has_address(&subscriptions))
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
        let subscriptions = self.subscriptions()?;
        sync::tidy(&self.library, &subscriptions)?;
        let bundled = self.bundled.is_some().then(|| self.fill(&mut |_| {}));
        if let (Some(Err(err)), false) = (&bundled, has_address(&subscriptions)) {
            tracing::warn!(
                error = err as &dyn std::error::Error,
                "an edition is not brought along"
            );
        }
        self.check_now()
    }

    /// Subscribes to a publisher by a file with its root. Answers its name.
    pub fn add_publisher_file(&self, path: &Path) -> Result<String, AppError> {
        let root = fs_err::read(path).map_err(store::Error::from)?;
        self.subscribe(&root, None)
    }

    /// Subscribes to the publisher at an address, if its fingerprint is this one.
    pub fn add_publisher_address(
        &self,
        address: &str,
        fingerprint: &str,
    ) -> Result<String, AppError> {
        if digits(fingerprint).len() != 32 {
            return Err(AppError::BadFingerprint);
        }
        let source = Source::web(address).map_err(|_| AppError::BadAddress(address.to_owned()))?;
        let root = sync::first_root(&source)?;
        if !is_same(&repository::fingerprint(&root), fingerprint) {
            return Err(AppError::OtherFingerprint);
        }
        self.subscribe(&root, Some(address))
    }

    /// Takes no lessons of a publisher any more, and lets go of those that are here.
    pub fn remove_publisher(&self, publisher: &str) -> Result<(), AppError> {
        let publisher: Id = name(publisher)?;
        if publisher == *trust::publisher() {
            return Err(AppError::BadName(publisher.to_string()));
        }
        self.change(|subscriptions| {
            subscriptions.publishers.retain(|known| known.id != publisher.as_str());
            Ok(())
        })?;
        let _alone = lock(&self.content.bringing);
        self.library.forget_publisher(&publisher)?;
        sync::tidy(&self.library, &self.subscriptions()?)?;
        self.content.tell(wire::ContentEvent::Arrived);
        Ok(())
    }

    /// Takes in a `.pack` or a folder.
    pub fn import(&self, path: &Path) -> Result<wire::Brought, AppError> {
        let mut subscriptions = self.subscriptions()?;
        let outcome = Source::path(path).map(Arc::new).and_then(|source| {
            self.alone(|tell| {
                let (library, now) = (&self.library, clock::timestamp());
                let cancel = Cancel::default();
                sync::import(library, &mut subscriptions, &source, now, tell, &cancel)
            })
        });
        if outcome.as_ref().is_ok_and(|summary| summary.outcome().is_good()) {
            subscriptions::keep(&self.learners, &subscriptions)?;
        }
        Ok(self.brought(&outcome))
    }

    /// Takes in what lies on a stick.
    pub fn import_stick(&self, id: &str) -> Result<wire::Brought, AppError> {
        self.import(&self.stick(id)?.path)
    }

    /// Subscribes to the publisher of what lies on a stick.
    pub fn trust_stick(&self, id: &str) -> Result<String, AppError> {
        let root = self.stick(id)?.root;
        self.subscribe(&root, None)
    }

    /// Which sticks with lessons are plugged in.
    pub fn set_sticks(&self, sticks: Vec<Stick>) {
        let mut known = lock(&self.content.sticks);
        if *known != sticks {
            *known = sticks;
            drop(known);
            self.content.tell(wire::ContentEvent::Changed);
        }
    }

    /// Writes what is here as a `.pack` or a folder.
    pub fn export(&self, to: &Path) -> Result<wire::Brought, AppError> {
        let _alone = lock(&self.content.bringing);
        let mut outcome = Err(sync::Error::NothingToExport(trust::publisher().clone()));
        for publisher in self.subscriptions()?.ids() {
            outcome = sync::export(&self.library, &publisher, to);
            if !matches!(outcome, Err(sync::Error::NothingToExport(_))) {
                break;
            }
        }
        let exported = outcome?;
        Ok(wire::Brought {
            outcome: wire::Outcome::Updated,
            objects: exported.files as u64,
            bytes: exported.bytes,
        })
    }

    /// Takes in a file that was opened with Lantern or dropped on it, and tells the window.
    pub fn take_in(&self, path: &Path) {
        let brought = match self.import(path) {
            Ok(brought) => brought,
            Err(err) => {
                tracing::error!(error = &err as &dyn std::error::Error, "a file was not taken in");
                wire::Brought { outcome: wire::Outcome::Unexpected, objects: 0, bytes: 0 }
            }
        };
        self.content.tell(wire::ContentEvent::Brought { brought });
    }

    /// Wants editions of a city, too.
    pub(super) fn want<'a>(
        &self,
        city: &Id,
        languages: impl IntoIterator<Item = Option<&'a Language>>,
    ) -> Result<(), AppError> {
        let editions =
            languages.into_iter().flatten().map(|language| (city.clone(), language.clone()));
        let editions = editions.collect();
        let before = self.subscriptions()?;
        let mut after = before.clone();
        after.want_more(&editions);
        if after != before {
            subscriptions::keep(&self.learners, &after)?;
        }
        Ok(())
    }

    /// Brings what is wanted and missing from what the app brought along; says whether anything was.
    pub(super) fn fill(
        &self,
        on_progress: &mut dyn FnMut(wire::Progress),
    ) -> Result<bool, AppError> {
        let source = Arc::new(Source::path(self.bundled()?.folder())?);
        let from = From::Once(&source, Terms::Bundled);
        let summary = self.bring(&self.subscriptions()?, from, on_progress)?;
        let mut is_new = false;
        for one in summary.publishers {
            is_new |= one.outcome?.outcome == Outcome::Updated;
        }
        Ok(is_new)
    }

    pub(super) fn is_trial(&self) -> bool {
        let subscriptions = self.subscriptions().unwrap_or_default();
        subscriptions.publishers.iter().any(|known| {
            Publisher::of(known.root.as_bytes()).is_ok_and(|publisher| publisher.is_trial)
        })
    }

    pub(super) fn subscriptions(&self) -> Result<Subscriptions, AppError> {
        Ok(subscriptions::read(&self.learners)?)
    }

    fn editions_here(&self) -> Result<Vec<(Id, Id, Language)>, AppError> {
        let Some(release) = self.library.active()? else { return Ok(Vec::new()) };
        let installed = self.library.installed(&release)?.into_iter();
        Ok(installed.map(|here| (here.publisher, here.city, here.language)).collect())
    }

    fn change(
        &self,
        change: impl FnOnce(&mut Subscriptions) -> Result<(), AppError>,
    ) -> Result<(), AppError> {
        let mut subscriptions = self.subscriptions()?;
        change(&mut subscriptions)?;
        subscriptions::keep(&self.learners, &subscriptions)?;
        self.content.tell(wire::ContentEvent::Changed);
        Ok(())
    }

    fn subscribe(&self, root: &[u8], address: Option<&str>) -> Result<String, AppError> {
        Publisher::of(root).map_err(|_| AppError::NoPublisher)?;
        let mut added = None;
        self.change(|subscriptions| {
            added = Some(subscriptions.subscribe(root, address)?.to_string());
            Ok(())
        })?;
        Ok(added.unwrap_or_default())
    }

    fn stick(&self, id: &str) -> Result<Stick, AppError> {
        let sticks = lock(&self.content.sticks);
        let found = sticks.iter().find(|stick| stick.path.to_string_lossy() == id);
        found.cloned().ok_or_else(|| AppError::BadName(id.chars().take(80).collect()))
    }

    fn bring(
        &self,
        subscriptions: &Subscriptions,
        from: From<'_>,
        on_progress: &mut dyn FnMut(wire::Progress),
    ) -> sync::Result<Summary> {
        self.alone(|tell| {
            let (library, now) = (&self.library, clock::timestamp());
            let place = Place { library, subscriptions, now, lacking: Lacking::LeaveOut };
            let mut both = |progress: sync::Progress| {
                on_progress(progress.into());
                tell(progress);
            };
            sync::update_all(place, from, &mut both, &Cancel::default())
        })
    }

    /// Brings lessons while nobody else does, and tells the window how far it is.
    fn alone<T>(
        &self,
        bring: impl FnOnce(&mut dyn FnMut(sync::Progress)) -> sync::Result<T>,
    ) -> sync::Result<T> {
        let _alone = lock(&self.content.bringing);
        self.content.is_busy.store(true, Ordering::Release);
        let outcome = bring(&mut |progress| {
            self.content.tell(wire::ContentEvent::Progress { progress: progress.into() });
        });
        self.content.is_busy.store(false, Ordering::Release);
        outcome
    }

    /// What an adult is told, and the window with them.
    fn brought(&self, outcome: &sync::Result<Summary>) -> wire::Brought {
        let each = outcome.iter().flat_map(|summary| &summary.publishers);
        let errors = each.filter_map(|one| one.outcome.as_ref().err());
        for err in errors.chain(outcome.as_ref().err()) {
            tracing::warn!(error = err as &dyn std::error::Error, "lessons were not brought");
        }
        let is_new = outcome
            .iter()
            .flat_map(|summary| &summary.publishers)
            .any(|one| one.outcome.as_ref().is_ok_and(|report| report.outcome == Outcome::Updated));
        self.content.tell(if is_new {
            wire::ContentEvent::Arrived
        } else {
            wire::ContentEvent::Changed
        });
        wire::Brought::of(outcome)
    }
}

fn has_address(subscriptions: &Subscriptions) -> bool {
    subscriptions.publishers.iter().any(|known| known.address.is_some())
}

fn plugged_in(stick: &Stick, subscriptions: &Subscriptions) -> wire::Stick {
    let id = stick.publisher.id.to_string();
    wire::Stick {
        id: stick.path.to_string_lossy().into_owned(),
        title: stick.publisher.title.clone(),
        publisher: subscriptions.publishers.iter().any(|known| known.id == id).then_some(id),
        fingerprint: repository::fingerprint(&stick.root),
        kind: if stick.is_pack { wire::StickKind::Pack } else { wire::StickKind::Folder },
    }
}

/// Whether two fingerprints are the same to the eye.
fn is_same(one: &str, other: &str) -> bool {
    digits(one) == digits(other)
}

/// A fingerprint as people type it, without what they put between the digits.
fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_hexdigit).map(|digit| digit.to_ascii_lowercase()).collect()
}

/// Where lessons on sticks may be.
pub(crate) fn found_on(mounts: &[PathBuf]) -> Vec<Stick> {
    mounts.iter().flat_map(|mount| sync::on_stick(mount)).collect()
}

// What is in it is put there whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::is_same;

    #[test]
    fn a_fingerprint_is_read_as_people_type_it() {
        assert!(is_same("12ab 34cd", "12AB34CD"));
        assert!(is_same("12ab 34cd", " 12ab  34cd\n"));
        assert!(!is_same("12ab 34cd", "12ab 34ce"));
        assert!(!is_same("12ab 34cd", ""));
    }
}
