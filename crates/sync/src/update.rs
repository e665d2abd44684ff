use std::collections::BTreeSet;
use std::collections::btree_map::{BTreeMap, Entry};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};

use lesson::{Digest, Id, Language};
use repository::{Index, Manifest, Tree};
use store::{Library, NewObject};

use crate::plan::{Plan, plan};
use crate::{Error, Result, WriterLock};

/// How many bytes are held before they are written: memory stays small, transactions stay few.
const HELD: usize = 2_000_000;
/// How many objects are held: one transaction of the store.
const HELD_OBJECTS: usize = 512;

/// What somebody wants on this device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The city.
    pub city: Id,
    /// The languages, in no order.
    pub languages: BTreeSet<Language>,
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
}

/// Whether an update changed anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Another release is shown now.
    Updated,
    /// Everything was here.
    UpToDate,
}

impl Outcome {
    /// The outcome's name for scripts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Updated => "updated",
            Self::UpToDate => "up-to-date",
        }
    }
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
    /// Finding out what is wanted.
    Reading,
    /// Taking it in.
    Fetching,
    /// Making it the release that is shown.
    Finishing,
}

/// Stops an update at the next object.
#[derive(Debug, Default)]
pub struct Cancel(AtomicBool);

impl Cancel {
    /// Stops the update that was given this.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Release);
    }

    fn check(&self) -> Result<()> {
        if self.0.load(Ordering::Acquire) { Err(Error::Cancelled) } else { Ok(()) }
    }
}

/// Makes the library show what the tree has for a city in some languages.
///
/// # Errors
/// The library shows what it showed before; what has arrived is kept for the next time.
pub fn update(
    library: &Library,
    tree: &Tree,
    wanted: &Wanted,
    on_progress: &mut dyn FnMut(Progress),
    cancel: &Cancel,
) -> Result<Report> {
    let _lock = WriterLock::take(library.path())?;
    on_progress(Progress { phase: Phase::Reading, bytes: 0, total: 0 });
    if library.active()?.is_none() {
        // An installation that was cut short may have left objects that never reached the disk.
        library.forget_damaged(&library.verify()?.1)?;
    }
    let indexes = indexes(tree, wanted)?;
    let manifests = manifests(tree, &indexes)?;
    let all = manifests
        .values()
        .flat_map(|manifest| &manifest.objects)
        .map(|object| object.sha256)
        .collect();
    let plan = plan(&indexes, &manifests, &library.present(&all)?);
    let report = |outcome| Report {
        outcome,
        release: plan.release.name.clone(),
        objects: plan.fetch.iter().map(|(_, objects)| objects.len() as u64).sum(),
        bytes: plan.bytes,
        skipped: plan.skipped.clone(),
    };
    if plan.fetch.is_empty() && library.active()?.as_deref() == Some(&plan.release.name) {
        return Ok(report(Outcome::UpToDate));
    }
    fetch(library, tree, &plan, on_progress, cancel)?;
    on_progress(Progress { phase: Phase::Finishing, bytes: plan.bytes, total: plan.bytes });
    library.activate(&plan.release)?;
    library.collect()?;
    tracing::info!(release = plan.release.name, bytes = plan.bytes, "lessons installed");
    Ok(report(Outcome::Updated))
}

fn indexes(tree: &Tree, wanted: &Wanted) -> Result<Vec<(Index, Digest)>> {
    if !tree.editions().iter().any(|edition| edition.city == wanted.city) {
        return Err(Error::NoSuchCity(wanted.city.clone()));
    }
    let read = |language: &Language| {
        tree.index(&wanted.city, language).map_err(|err| match err {
            repository::Error::NoEdition { city, language } => {
                Error::NoSuchLanguage { city, language }
            }
            other => other.into(),
        })
    };
    wanted.languages.iter().map(read).collect()
}

/// The manifests of every part this app can show.
fn manifests(tree: &Tree, indexes: &[(Index, Digest)]) -> Result<BTreeMap<Digest, Manifest>> {
    let mut manifests = BTreeMap::new();
    for (index, _) in indexes {
        let parts = index.parts_with(|lesson| lesson::first_lacking(&lesson.needs).is_none());
        for part in parts {
            if let Entry::Vacant(place) = manifests.entry(part.manifest) {
                place.insert(tree.manifest(&part)?);
            }
        }
    }
    Ok(manifests)
}

/// Two hands: one reads and checks, the other writes what the first has handed over.
fn fetch(
    library: &Library,
    tree: &Tree,
    plan: &Plan,
    on_progress: &mut dyn FnMut(Progress),
    cancel: &Cancel,
) -> Result<()> {
    std::thread::scope(|scope| {
        let (hand_over, handed_over) = sync_channel(1);
        let reading = scope.spawn(move || read(tree, plan, cancel, &hand_over));
        let mut here = 0;
        for held in handed_over {
            cancel.check()?;
            library.put(&held)?;
            here += held.iter().map(|object| object.bytes.len() as u64).sum::<u64>();
            on_progress(Progress { phase: Phase::Fetching, bytes: here, total: plan.bytes });
        }
        reading.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// Hands objects over in batches, each object checked. Ends early when nobody takes them any more.
fn read(
    tree: &Tree,
    plan: &Plan,
    cancel: &Cancel,
    hand_over: &SyncSender<Vec<NewObject>>,
) -> Result<()> {
    let mut held: Vec<NewObject> = Vec::new();
    let mut bytes_held = 0;
    for (part, objects) in &plan.fetch {
        let mut bundle = tree.bundle(part)?;
        for object in objects {
            cancel.check()?;
            let bytes = bundle.object(object)?;
            bytes_held += bytes.len();
            held.push(NewObject { sha256: object.sha256, kind: object.kind, bytes });
            if bytes_held > HELD || held.len() == HELD_OBJECTS {
                bytes_held = 0;
                if hand_over.send(std::mem::take(&mut held)).is_err() {
                    return Ok(());
                }
            }
        }
    }
    // Who does not take the last batch has an error of their own.
    let _ = hand_over.send(held);
    Ok(())
}
