//! What is missing, out of a source and into the library.

use std::sync::mpsc::SyncSender;
use std::thread::ScopedJoinHandle;

use repository::Object;
use store::{Library, NewObject};
use tokio::sync::mpsc::Receiver;

use super::{Order, Phase, Progress, wait};
use crate::cancel::Cancel;
use crate::fetch::{self, Arrived};
use crate::inspect;
use crate::plan::Plan;
use crate::{Error, Result};

/// How many bytes are held before they are written: memory stays small, transactions stay few.
const HELD: usize = 2_000_000;
/// How many objects are held: one transaction of the store.
const HELD_OBJECTS: usize = 512;
/// How many handfuls wait between two hands.
const WAITING: usize = 8;
/// Bytes that must stay free on the disk beside what is fetched.
const SPARE: u64 = 20_000_000;

/// Asked before anything is fetched: a disk that fills up in the middle helps nobody.
pub(super) fn room_for(library: &Library, needed: u64) -> Result<()> {
    // A system that does not say how much is free is asked by writing.
    let Some(free) = free_space(library) else { return Ok(()) };
    if needed > 0 && free < needed + SPARE {
        return Err(Error::NoRoom { needed: needed + SPARE, free });
    }
    Ok(())
}

/// Three hands: one fetches, one looks into what came, one writes. None waits for another while there is room
/// between them.
pub(super) fn fetch_all(
    order: &Order<'_>,
    plan: &Plan,
    on_progress: &mut dyn FnMut(Progress),
    cancel: &Cancel,
) -> Result<()> {
    let (hand_over, arriving) = tokio::sync::mpsc::channel(WAITING);
    let (pass, passed) = std::sync::mpsc::sync_channel(WAITING);
    let over = Cancel::default();
    std::thread::scope(|scope| {
        let (source, over) = (order.source, &over);
        let fetching = scope.spawn(move || {
            let objects = fetch::objects(source, &plan.fetch, cancel, hand_over);
            wait(cancel.or(over.or(objects)))
        });
        let looking = scope.spawn(move || look_into(arriving, &pass));
        let written = write(order.library, passed, plan.bytes, on_progress);
        // Nobody takes any more, even where a silent host is waited for.
        over.cancel();
        // The one that was first to find something wrong is nearer to the end.
        let looked = joined(looking);
        let fetched = joined(fetching);
        written.and(looked).and(fetched)
    })
}

/// Passes on what is harmless, until something is not.
fn look_into(mut arriving: Receiver<Arrived<'_>>, pass: &SyncSender<Vec<NewObject>>) -> Result<()> {
    while let Some(Arrived { job, objects }) = arriving.blocking_recv() {
        let mut harmless = Vec::with_capacity(objects.len());
        let mut look = |(object, bytes): (Object, Vec<u8>)| -> Result<()> {
            let refers = inspect::object(&job.index, &job.of, &object, &bytes)?;
            inspect::whole(&inspect::name(&job.of, &object), &refers, &job.edition)?;
            harmless.push(NewObject { sha256: object.sha256, kind: object.kind, bytes });
            Ok(())
        };
        let looked = objects.into_iter().try_for_each(&mut look);
        // Who does not take it any more has an error of their own.
        let is_taken = pass.send(harmless).is_ok();
        looked?;
        if !is_taken {
            break;
        }
    }
    Ok(())
}

/// Writes what is passed on, many objects at once; what came before something broke off is kept, too.
fn write(
    library: &Library,
    passed: std::sync::mpsc::Receiver<Vec<NewObject>>,
    total: u64,
    on_progress: &mut dyn FnMut(Progress),
) -> Result<()> {
    let (mut held, mut bytes_held, mut here) = (Vec::new(), 0, 0);
    let mut keep = |held: &mut Vec<NewObject>, bytes: u64| -> Result<()> {
        library.put(&std::mem::take(held))?;
        here += bytes;
        on_progress(Progress { phase: Phase::Fetching, bytes: here, total });
        Ok(())
    };
    for objects in passed {
        bytes_held += objects.iter().map(|object| object.bytes.len()).sum::<usize>();
        held.extend(objects);
        if bytes_held > HELD || held.len() >= HELD_OBJECTS {
            keep(&mut held, std::mem::take(&mut bytes_held) as u64)?;
        }
    }
    keep(&mut held, bytes_held as u64)
}

fn joined<T>(hand: ScopedJoinHandle<'_, T>) -> T {
    hand.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// Bytes that are free where a library is; none where the system does not say.
pub fn free_space(library: &Library) -> Option<u64> {
    fs4::available_space(library.path().parent()?).ok()
}
