//! One publisher's lessons, from a source into the library.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;
use lesson::{Digest, Id, Language, ObjectKind};
use repository::{Catalog, CatalogError, Manifest, Metadata, Part};
use store::{Library, NewObject, Trusted, Visit};

use crate::compose::{Composed, Edition, Editions, Offering, compose, known_to_somebody};
use crate::fetch::{self, Listings};
use crate::host::Host;
use crate::inspect;
use crate::plan::{Job, Plan, Planned, plan};
use crate::{Error, Outcome, Result, Source, WriterLock};

/// How many bytes are held before they are written: memory stays small, transactions stay few.
const HELD: usize = 2_000_000;
/// How many objects are held: one transaction of the store.
const HELD_OBJECTS: usize = 512;
/// How many objects wait to be written.
const WAITING: usize = 16;
/// Bytes that must stay free on the disk beside what is fetched.
const SPARE: u64 = 20_000_000;

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

/// Stops an update at the next object.
#[derive(Debug, Default)]
pub struct Cancel(AtomicBool);

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

impl Cancel {
    /// Stops the update that was given this.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Release);
    }

    pub(crate) fn check(&self) -> Result<()> {
        if self.0.load(Ordering::Acquire) { Err(Error::Cancelled) } else { Ok(()) }
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
    let outcome = runtime()?.block_on(look(order, on_progress, cancel));
    let outcome = outcome.and_then(|found| apply(order, found, on_progress, cancel));
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
    let offering = Offering { publisher: &order.subscription.publisher, catalog: &catalog, age };
    if order.lacking == Lacking::Refuse {
        known_to_somebody(order, &catalog)?;
    }
    let composed = compose(order.library, order.publishers, order.wanted, Some(offering))?;
    let (release, active) = (composed.release_name(), order.library.active()?);
    if composed.is_empty() || active.as_ref() == Some(&release) {
        let release = active.unwrap_or_default();
        return Ok(Found { catalog, is_stale, plan: None, release });
    }
    let plan = plan_for(order, composed, cancel).await?;
    Ok(Found { catalog, is_stale, plan: Some(plan), release })
}

/// How old what a source says is, beside what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Age {
    /// As new as what is known, or newer.
    Current,
    /// Older: only what the app brought along may be.
    Older,
}

/// A catalog, and what the host calls this version of it.
struct Read {
    catalog: Catalog,
    age: Age,
    etag: Option<String>,
}

/// Reads what the source offers and verifies it.
async fn catalog(order: &Order<'_>, trusted: &[Trusted]) -> Result<Read> {
    let id = &order.subscription.publisher;
    let known: Metadata =
        trusted.iter().map(|file| (file.name.clone(), file.bytes.clone())).collect();
    let host = Arc::new(Host::new(order.source, trusted));
    let root = &order.subscription.root;
    let (catalog, age) = match Catalog::read(root, &known, Arc::clone(&host)).await {
        Ok(catalog) => (catalog, Age::Current),
        Err(CatalogError::Refused(repository::Error::Rollback(_)))
            if order.terms == Terms::Bundled =>
        {
            let read = Catalog::read(root, &Metadata::new(), Arc::clone(&host)).await;
            (read.map_err(own)?, Age::Older)
        }
        Err(CatalogError::Refused(repository::Error::Unsigned)) => {
            return Err(unsigned(order.source).await);
        }
        Err(err) => return Err(own(err)),
    };
    if catalog.publisher.id != *id {
        let why = format!("it calls itself `{}`, not `{id}`", catalog.publisher.id);
        return Err(repository::Error::BadSignature(why).into());
    }
    Ok(Read { catalog, age, etag: host.etag() })
}

/// Trusts a catalog from now on, even before anything of it is here: nothing older is taken any more.
fn trust(order: &Order<'_>, trusted: &[Trusted], read: &Read) -> Result<()> {
    let files: Vec<Trusted> = read
        .catalog
        .metadata
        .iter()
        .map(|(name, bytes)| Trusted {
            name: name.clone(),
            bytes: bytes.clone(),
            etag: read.etag.clone().filter(|_| name == "timestamp.json"),
        })
        .collect();
    if read.age == Age::Current && files != trusted {
        order.library.trust(&order.subscription.publisher, &files)?;
    }
    Ok(())
}

/// What a source offers, whatever is known already. Nothing is remembered.
pub(crate) fn read_catalog(subscription: &Subscription, source: &Arc<Source>) -> Result<Catalog> {
    runtime()?.block_on(async {
        let host = Arc::new(Host::new(source, &[]));
        match Catalog::read(&subscription.root, &Metadata::new(), host).await {
            Err(CatalogError::Refused(repository::Error::Unsigned)) => Err(unsigned(source).await),
            answer => answer.map_err(own),
        }
    })
}

fn own(err: CatalogError<Error>) -> Error {
    match err {
        CatalogError::Source(err) => err,
        CatalogError::Refused(err) => err.into(),
    }
}

/// A tree nobody signed, or no tree at all.
async fn unsigned(source: &Source) -> Error {
    match source.whole("release.json", repository::limits::INDEX as u64).await {
        Ok(Some(_)) => Error::Unsigned(source.name()),
        Ok(None) if source.is_web() => {
            repository::Error::Missing("metadata/timestamp.json".to_owned()).into()
        }
        Ok(None) => Error::Unsigned(source.name()),
        Err(err) => err,
    }
}

/// Reads the indexes and manifests that are not here, and says what is missing.
async fn plan_for(order: &Order<'_>, composed: Composed, cancel: &Cancel) -> Result<Plan> {
    let library = order.library;
    let listings = Listings { source: order.source, cancel };
    let mut fresh = Vec::new();
    for offer in composed.offers_not_here() {
        fresh.push(listings.index(offer).await?);
    }
    library.put_listings(&fresh)?;
    let editions = composed.open(&fresh)?;
    let parts = parts(editions.iter().filter(|edition| !edition.is_kept));
    let here = library.listings(parts.keys().copied())?;
    let missing: Vec<Digest> =
        parts.keys().filter(|digest| !here.contains_key(*digest)).copied().collect();
    library.put_listings(&listings.manifests(missing).await?)?;
    plan_from(library, editions)
}

/// What is missing, by the listings that are here.
fn plan_from(library: &Library, mut editions: Vec<Edition>) -> Result<Plan> {
    loop {
        let parts = parts(editions.iter());
        let listings = library.listings(parts.keys().copied())?;
        let manifests: BTreeMap<Digest, Manifest> = listings
            .iter()
            .filter_map(|(digest, bytes)| Some((*digest, parts.get(digest)?, bytes)))
            .map(|(digest, part, bytes)| Ok((digest, Manifest::read(part, bytes)?)))
            .collect::<Result<_>>()?;
        let new = editions.iter().filter(|edition| !edition.is_kept);
        new.map(|edition| safe(&edition.planned.index, &manifests)).collect::<Result<()>>()?;
        let planned: Vec<Planned> =
            editions.iter().map(|edition| edition.planned.clone()).collect();
        let plan = plan(&planned, &manifests, &library.present(&objects(&manifests))?);
        // What others keep here and has lost something is theirs to mend: nobody here has it.
        let is_lost = |edition: &Edition| {
            let index = &edition.planned.index;
            let lacks =
                inspect::parts(index).any(|(_, part)| !manifests.contains_key(&part.manifest));
            edition.is_kept && (lacks || plan.fetch.iter().any(|job| is_of(job, index)))
        };
        if !editions.iter().any(is_lost) {
            let new = editions.iter().filter(|edition| !edition.is_kept);
            new.map(|edition| still_safe(library, &edition.planned.index, &manifests, &plan))
                .collect::<Result<()>>()?;
            return whole(plan, editions.len());
        }
        editions.retain(|edition| !is_lost(edition));
    }
}

fn parts<'a>(editions: impl Iterator<Item = &'a Edition>) -> BTreeMap<Digest, Part> {
    let parts =
        editions.flat_map(|edition| inspect::parts(&edition.planned.index).collect::<Vec<_>>());
    parts.map(|(_, part)| (part.manifest, part)).collect()
}

/// Shows only these editions of these publishers from now on, as they are here.
pub(crate) fn keep_only(library: &Library, publishers: &[Id], wanted: &Editions) -> Result<()> {
    let _lock = WriterLock::take(library.path())?;
    let composed = compose(library, publishers, wanted, None)?;
    if library.active()?.is_none_or(|release| release == composed.release_name()) {
        return Ok(());
    }
    let plan = plan_from(library, composed.open(&[])?)?;
    library.activate(&plan.release)?;
    library.collect()?;
    Ok(())
}

/// Asks an index whether it may be followed, and whether its shelf lacks nothing.
fn safe(index: &repository::Index, manifests: &BTreeMap<Digest, Manifest>) -> Result<()> {
    let refers = inspect::index(index)?;
    let what = format!("the shelf of `{}` in `{}`", index.city, index.language);
    Ok(inspect::whole(&what, &refers, &has(index, manifests))?)
}

/// Asks documents that are here already for the index that names them now: elsewhere they may have been
/// something else.
fn still_safe(
    library: &Library,
    index: &repository::Index,
    manifests: &BTreeMap<Digest, Manifest>,
    plan: &Plan,
) -> Result<()> {
    let fetched: BTreeSet<Digest> =
        plan.fetch.iter().flat_map(|job| &job.objects).map(|object| object.sha256).collect();
    let has = has(index, manifests);
    for (of, part) in inspect::parts(index) {
        let objects = manifests.get(&part.manifest).into_iter().flat_map(|it| &it.objects);
        let documents = objects.filter(|object| object.kind == ObjectKind::Document);
        for object in documents.filter(|object| !fetched.contains(&object.sha256)) {
            let bytes = library.object(&object.sha256)?.1;
            let refers = inspect::object(index, &of, object, &bytes)?;
            inspect::whole(&inspect::name(&of, object), &refers, &has)?;
        }
    }
    Ok(())
}

/// Every object of an edition.
fn has(
    index: &repository::Index,
    manifests: &BTreeMap<Digest, Manifest>,
) -> BTreeSet<inspect::Reference> {
    let parts = inspect::parts(index);
    let here = parts.filter_map(|(_, part)| manifests.get(&part.manifest));
    let objects = here.flat_map(|manifest| &manifest.objects);
    objects.map(|object| (object.kind, object.sha256)).collect()
}

fn is_of(job: &Job, index: &repository::Index) -> bool {
    index.parts().any(|part| part == job.part)
}

fn objects(manifests: &BTreeMap<Digest, Manifest>) -> BTreeSet<Digest> {
    manifests.values().flat_map(|manifest| &manifest.objects).map(|object| object.sha256).collect()
}

/// An edition that lost a part of itself on the way is none.
fn whole(plan: Plan, editions: usize) -> Result<Plan> {
    if plan.release.editions.len() == editions {
        return Ok(plan);
    }
    let why = "an edition lacks a document of its own".to_owned();
    Err(repository::Error::Garbage { name: "an index".to_owned(), why }.into())
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
    room_for(library, plan.bytes)?;
    fetch_all(order, &plan, on_progress, cancel)?;
    let mut tell = |phase| on_progress(Progress { phase, bytes: plan.bytes, total: plan.bytes });
    tell(Phase::Activating);
    library.activate(&plan.release)?;
    tell(Phase::Collecting);
    library.collect()?;
    report.outcome = Outcome::Updated;
    report.release.clone_from(&plan.release.name);
    report.objects = plan.fetch.iter().map(|job| job.objects.len() as u64).sum();
    report.bytes = plan.bytes;
    report.skipped = plan.skipped;
    tracing::info!(release = report.release, bytes = report.bytes, "lessons installed");
    Ok(report)
}

/// Asked before anything is fetched: a disk that fills up in the middle helps nobody.
fn room_for(library: &Library, needed: u64) -> Result<()> {
    // A system that does not say how much is free is asked by writing.
    let Some(free) = free_space(library) else { return Ok(()) };
    if needed > 0 && free < needed + SPARE {
        return Err(Error::NoRoom { needed: needed + SPARE, free });
    }
    Ok(())
}

/// Two hands: one fetches and checks, the other writes what the first has handed over.
fn fetch_all(
    order: &Order<'_>,
    plan: &Plan,
    on_progress: &mut dyn FnMut(Progress),
    cancel: &Cancel,
) -> Result<()> {
    let (hand_over, mut handed_over) = tokio::sync::mpsc::channel(WAITING);
    std::thread::scope(|scope| {
        let fetching = scope.spawn(move || {
            runtime()?.block_on(fetch::objects(order.source, &plan.fetch, cancel, hand_over))
        });
        let (mut held, mut bytes_held, mut here) = (Vec::new(), 0, 0);
        let mut keep = |held: &mut Vec<NewObject>, bytes: u64| -> Result<()> {
            order.library.put(&std::mem::take(held))?;
            here += bytes;
            on_progress(Progress { phase: Phase::Fetching, bytes: here, total: plan.bytes });
            Ok(())
        };
        let mut written = Ok(());
        while let Some(object) = handed_over.blocking_recv() {
            let object: NewObject = object;
            bytes_held += object.bytes.len();
            held.push(object);
            if bytes_held > HELD || held.len() == HELD_OBJECTS {
                written = keep(&mut held, std::mem::take(&mut bytes_held) as u64);
                if written.is_err() {
                    break;
                }
            }
        }
        drop(handed_over);
        let fetched = fetching.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        // What arrived before it was broken off is kept, too.
        written?;
        keep(&mut held, bytes_held as u64)?;
        fetched
    })
}

/// A small engine for waiting on many answers at once.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    Ok(runtime.map_err(store::Error::from)?)
}

/// Remembers how it went; a library that cannot be written forgets it.
fn note(order: &Order<'_>, outcome: &Result<Report>) {
    if matches!(outcome, Err(Error::Busy)) {
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
            skipped: u32::try_from(report.skipped.len()).unwrap_or(u32::MAX),
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
            skipped: 0,
        },
    };
    if let Err(err) = order.library.note_visit(&visit) {
        tracing::warn!(error = &err as &dyn std::error::Error, "how an update went is forgotten");
    }
}

/// Nothing is known of a language.
pub(crate) fn nobody_has(city: &Id, language: &Language, offered: &Editions) -> Error {
    let offered = offered.iter().map(|(city, language)| format!("{city} {language}"));
    Error::NoSuchLanguage {
        city: city.clone(),
        language: language.clone(),
        offered: offered.collect::<Vec<_>>().join(", "),
    }
}

/// Bytes that are free where a library is; none where the system does not say.
pub fn free_space(library: &Library) -> Option<u64> {
    fs4::available_space(library.path().parent()?).ok()
}
