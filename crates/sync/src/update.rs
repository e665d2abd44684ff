//! One publisher's lessons, from a source into the library.

mod bring;
mod catalog;
mod missing;

use std::sync::Arc;

use jiff::Timestamp;
use lesson::Id;
use repository::Catalog;
use store::{Library, Visit};

use crate::cancel::Cancel;
use crate::compose::{Editions, Offering, compose, known_to_somebody};
use crate::plan::Plan;
use crate::{Error, Outcome, Result, Source, WriterLock};

pub use bring::free_space;
pub(crate) use catalog::{Age, read_catalog};
pub(crate) use missing::keep_only;

use bring::{fetch_all, room_for};
use catalog::{Read, catalog, trust};
use missing::plan_for;

/// A publisher whose lessons are taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    /// Its permanent name.
    pub publisher: Id,
    /// The root it is known by, as it was given out of hand.
    pub root: Vec<u8>,
}

/// How a source is dealt with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Terms {
    /// A host: nothing is taken once its signatures have run out.
    Web,
    /// A stick, a pack, a neighbour: run-out signatures make it stale, no more.
    Carried,
    /// What the app brought along: as trusted as the app. It fills gaps even when it is older.
    Bundled,
}

/// What to do when nobody has a wanted edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacking {
    /// Bring the others: it may have been withdrawn long after it was chosen.
    LeaveOut,
    /// Change nothing: somebody has just asked for it.
    Refuse,
}

/// What is to be done.
#[derive(Debug)]
pub struct Order<'a> {
    /// Where lessons go.
    pub library: &'a Library,
    /// Whose lessons.
    pub subscription: &'a Subscription,
    /// Every publisher that is subscribed to, in the order in which they stand on the shelf.
    pub publishers: &'a [Id],
    /// From where.
    pub source: &'a Arc<Source>,
    /// How it is dealt with.
    pub terms: Terms,
    /// Every edition that is wanted, whoever has it.
    pub wanted: &'a Editions,
    /// What to do when nobody has one of them.
    pub lacking: Lacking,
    /// The time.
    pub now: Timestamp,
}

/// What an update did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Whether anything changed.
    pub outcome: Outcome,
    /// What is shown now.
    pub release: String,
    /// Objects that were fetched.
    pub objects: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Lessons that need a newer Lantern.
    pub skipped: Vec<Id>,
    /// When the signatures run out.
    pub until: Timestamp,
    /// Whether they have.
    pub is_stale: bool,
}

/// How far an update is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What it is doing.
    pub phase: Phase,
    /// Bytes that are here.
    pub bytes: u64,
    /// Bytes that are wanted.
    pub total: u64,
}

/// What an update is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Asking whether there is anything new.
    Probing,
    /// Verifying who says so.
    Verifying,
    /// What was verified is trusted from now on.
    Trusted,
    /// Finding out what is missing.
    Planning,
    /// Taking it in.
    Fetching,
    /// Making it the release that is shown.
    Activating,
    /// Letting go of what nobody needs.
    Collecting,
    /// All is done.
    Done,
}

impl Phase {
    /// Its name for scripts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Probing => "probing",
            Self::Verifying => "verifying",
            Self::Trusted => "trusted",
            Self::Planning => "planning",
            Self::Fetching => "fetching",
            Self::Activating => "activating",
            Self::Collecting => "collecting",
            Self::Done => "done",
        }
    }
}

/// Makes the library show what a publisher has of what is wanted, beside what others have.
///
/// How it went is remembered in the library.
///
/// # Errors
/// The library shows what it showed before; what has arrived is kept for the next time.
pub fn update(
    order: &Order<'_>,
    on_progress: &mut dyn FnMut(Progress),
    cancel: &Cancel,
) -> Result<Report> {
    let _lock = WriterLock::take(order.library.path())?;
    let outcome = lent(|| {
        let found = wait(cancel.or(look(order, on_progress, cancel)))?;
        apply(order, found, on_progress, cancel)
    });
    note(order, &outcome);
    on_progress(Progress { phase: Phase::Done, bytes: 0, total: 0 });
    outcome
}

/// What a look at the source found.
struct Found {
    catalog: Catalog,
    is_stale: bool,
    /// None when all of it is shown already.
    plan: Option<Plan>,
    release: String,
}

async fn look(
    order: &Order<'_>,
    on_progress: &mut dyn FnMut(Progress),
    cancel: &Cancel,
) -> Result<Found> {
    let mut tell = |phase| on_progress(Progress { phase, bytes: 0, total: 0 });
    tell(Phase::Probing);
    if order.library.active()?.is_none() {
        // An installation that was cut short may have left objects that never reached the disk.
        order.library.forget_damaged(&order.library.verify()?.1)?;
    }
    let trusted = order.library.trusted(&order.subscription.publisher)?;
    let read = catalog(order, &trusted).await?;
    tell(Phase::Verifying);
    let is_stale = order.now > read.catalog.expires.1;
    if is_stale && order.terms == Terms::Web {
        let title = read.catalog.publisher.title.clone();
        return Err(Error::Expired { title, since: read.catalog.expires.1 });
    }
    trust(order, &trusted, &read)?;
    let Read { catalog, age, .. } = read;
    tell(Phase::Trusted);
    cancel.check()?;
    tell(Phase::Planning);
    let publisher = &order.subscription.publisher;
    let offering = Offering { publisher, catalog: &catalog, age, source: order.source };
    if order.lacking == Lacking::Refuse {
        known_to_somebody(order, &catalog)?;
    }
    let composed = compose(order.library, order.publishers, order.wanted, Some(offering))?;
    let (release, active) = (composed.release_name(), order.library.active()?);
    let is_shown = active.as_ref() == Some(&release) && order.library.damaged()?.is_empty();
    if composed.is_empty() || is_shown {
        let release = active.unwrap_or_default();
        return Ok(Found { catalog, is_stale, plan: None, release });
    }
    let plan = plan_for(order, composed, cancel).await?;
    Ok(Found { catalog, is_stale, plan: Some(plan), release })
}

fn apply(
    order: &Order<'_>,
    found: Found,
    on_progress: &mut dyn FnMut(Progress),
    cancel: &Cancel,
) -> Result<Report> {
    let library = order.library;
    let mut report = Report {
        outcome: Outcome::UpToDate,
        release: found.release,
        objects: 0,
        bytes: 0,
        skipped: Vec::new(),
        until: found.catalog.expires.1,
        is_stale: found.is_stale,
    };
    let Some(plan) = found.plan else { return Ok(report) };
    // What was damaged is mended: nothing else is shown than before.
    let is_mended = library.active()?.as_ref() == Some(&plan.release.name);
    if is_mended && plan.fetch.is_empty() {
        // Nobody here has better: it is not shown anew at each look.
        return Ok(report);
    }
    room_for(library, plan.bytes)?;
    fetch_all(order, &plan, on_progress, cancel)?;
    let mut tell = |phase| on_progress(Progress { phase, bytes: plan.bytes, total: plan.bytes });
    tell(Phase::Activating);
    library.activate(&plan.release)?;
    tell(Phase::Collecting);
    library.collect()?;
    report.outcome = if is_mended { Outcome::UpToDate } else { Outcome::Updated };
    report.release.clone_from(&plan.release.name);
    report.objects = plan.fetch.iter().map(|job| job.objects.len() as u64).sum();
    report.bytes = plan.bytes;
    report.skipped = plan.skipped;
    tracing::info!(release = report.release, bytes = report.bytes, "lessons installed");
    Ok(report)
}

/// Remembers how it went; a library that cannot be written forgets it. Nobody was asked for what the app
/// brought along, and nothing was found out by what was stopped.
fn note(order: &Order<'_>, outcome: &Result<Report>) {
    if order.terms == Terms::Bundled || matches!(outcome, Err(Error::Busy | Error::Cancelled)) {
        return;
    }
    let at_ms = order.now.as_millisecond();
    let visit = match outcome {
        Ok(report) => Visit {
            publisher: order.subscription.publisher.clone(),
            outcome: report.outcome.code().to_owned(),
            at_ms,
            succeeded_ms: Some(at_ms),
            until_ms: Some(report.until.as_millisecond()),
            skipped: (report.outcome == Outcome::Updated)
                .then(|| u32::try_from(report.skipped.len()).unwrap_or(u32::MAX)),
        },
        Err(err) => Visit {
            publisher: order.subscription.publisher.clone(),
            outcome: err.code().to_owned(),
            at_ms,
            succeeded_ms: None,
            until_ms: match err {
                Error::Expired { since, .. } => Some(since.as_millisecond()),
                _ => None,
            },
            skipped: None,
        },
    };
    if let Err(err) = order.library.note_visit(&visit) {
        tracing::warn!(error = &err as &dyn std::error::Error, "how an update went is forgotten");
    }
}

/// Waits for many answers at once, with a small engine of its own.
pub(crate) fn wait<T>(answers: impl Future<Output = Result<T>>) -> Result<T> {
    lent(|| {
        let engine = tokio::runtime::Builder::new_current_thread().enable_all().build();
        engine.map_err(store::Error::from)?.block_on(answers)
    })
}

/// The commands of a window run on threads of another engine, which must be told that they are kept.
fn lent<T>(work: impl FnOnce() -> T) -> T {
    tokio::task::block_in_place(work)
}

#[cfg(test)]
mod tests {
    use super::wait;

    #[test]
    fn a_thread_of_another_engine_may_wait() {
        let engine = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();

        let answer = engine.block_on(async { tokio::spawn(async { wait(async { Ok(7) }) }).await });

        assert_eq!(answer.unwrap().unwrap(), 7);
    }
}
