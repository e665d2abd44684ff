//! What is missing, out of a source and into the library.

use store::{Library, NewObject};

use super::{Order, Phase, Progress, wait};
use crate::cancel::Cancel;
use crate::fetch;
use crate::plan::Plan;
use crate::{Error, Result};

/// How many bytes are held before they are written: memory stays small, transactions stay few.
const HELD: usize = 2_000_000;
/// How many objects are held: one transaction of the store.
const HELD_OBJECTS: usize = 512;
/// How many objects wait to be written.
const WAITING: usize = 16;
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

/// Two hands: one fetches and checks, the other writes what the first has handed over.
pub(super) fn fetch_all(
    order: &Order<'_>,
    plan: &Plan,
    on_progress: &mut dyn FnMut(Progress),
    cancel: &Cancel,
) -> Result<()> {
    let (hand_over, mut handed_over) = tokio::sync::mpsc::channel(WAITING);
    std::thread::scope(|scope| {
        let fetching = scope.spawn(move || {
            wait(cancel.or(fetch::objects(order.source, &plan.fetch, cancel, hand_over)))
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

/// Bytes that are free where a library is; none where the system does not say.
pub fn free_space(library: &Library) -> Option<u64> {
    fs4::available_space(library.path().parent()?).ok()
}
