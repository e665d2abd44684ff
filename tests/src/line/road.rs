//! One direction of a line: chunks take turns.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How much may wait for its turn: a small router, so that connections share fairly and nothing is
/// read from a server that is not soon on its way.
const QUEUE: Duration = Duration::from_millis(40);

/// One direction, shared by all connections.
#[derive(Debug)]
pub(super) struct Road {
    rate: Option<u64>,
    way: Duration,
    free_at: Mutex<Instant>,
}

impl Road {
    pub(super) fn new(rate: Option<u64>, way: Duration) -> Self {
        Self { rate, way, free_at: Mutex::new(Instant::now()) }
    }

    /// When a chunk that is here now arrives at the other end. Waits while the queue is full.
    pub(super) fn send(&self, bytes: usize, ready: Instant) -> Instant {
        let Some(rate) = self.rate else { return ready.max(Instant::now()) + self.way };
        let takes = Duration::from_secs_f64(bytes as f64 / rate as f64);
        let (gone, may_go_on) = {
            let mut free_at = self.free_at.lock().unwrap_or_else(PoisonError::into_inner);
            let gone = (*free_at).max(ready).max(Instant::now()) + takes;
            *free_at = gone;
            (gone, gone.checked_sub(QUEUE))
        };
        if let Some(then) = may_go_on {
            until(then);
        }
        gone + self.way
    }
}

/// Keeps time: this is what a line is.
pub(super) fn until(then: Instant) {
    std::thread::sleep(then.saturating_duration_since(Instant::now()));
}
