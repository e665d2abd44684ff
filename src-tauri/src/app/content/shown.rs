//! What adults are shown: whose lessons are here, how current they are, what lies on sticks.

use std::sync::atomic::Ordering;

use device::{clock, trust};
use lesson::{Id, Language};
use repository::Publisher;
use sync::{Outcome, Stick, Subscriptions};

use crate::app::{App, lock, name};
use crate::error::AppError;
use crate::wire;

impl App {
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
                // Whoever has no address was never asked: a stick was taken in, no more.
                checked_at: visit.filter(|_| known.address.is_some()).map(|visit| visit.at_ms),
                succeeded_at: visit.and_then(|visit| visit.succeeded_ms),
                renewed_until: until,
                // What was refused for it is not here.
                is_stale: outcome.is_some_and(Outcome::is_good)
                    && until.is_some_and(|until| until < now),
                editions: editions.collect(),
                skipped: visit.and_then(|visit| visit.skipped).unwrap_or_default(),
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

    pub(in crate::app) fn is_trial(&self) -> bool {
        let subscriptions = self.subscriptions().unwrap_or_default();
        subscriptions.publishers.iter().any(|known| {
            Publisher::of(known.root.as_bytes()).is_ok_and(|publisher| publisher.is_trial)
        })
    }

    fn editions_here(&self) -> Result<Vec<(Id, Id, Language)>, AppError> {
        let Some(release) = self.library.active()? else { return Ok(Vec::new()) };
        let installed = self.library.installed(&release)?.into_iter();
        Ok(installed.map(|here| (here.publisher, here.city, here.language)).collect())
    }
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
