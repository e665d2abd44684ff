//! Makes slow speech, block by block, away from callers and from the sound callback.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError};

use super::track::{Made, Track};
use super::{Alive, spawn};

/// Starts the worker; it ends when nobody can send it work any more.
pub(super) fn start(work: Receiver<Arc<Track>>, alive: Alive) {
    spawn("worker", alive, move || {
        while let Ok(track) = work.recv() {
            make(track, &work);
        }
    });
}

/// Makes a track, but leaves it for a newer one: that is the one being waited for.
fn make(mut track: Arc<Track>, work: &Receiver<Arc<Track>>) {
    loop {
        match work.try_recv() {
            Ok(newer) => track = newer,
            Err(TryRecvError::Disconnected) => return,
            Err(TryRecvError::Empty) => {
                if track.make_more() == Made::Wholly {
                    return;
                }
            }
        }
    }
}
