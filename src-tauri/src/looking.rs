//! Looks for new lessons without being asked: after the first screen, when the window comes to the front, and every
//! so often; and for sticks that are plugged in.

use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use sync::Pace;

use crate::app::found_on;
use crate::opening::Opening;
use crate::sticks;
use crate::window::Painted;

/// How long after its first screen the window is left alone: on a small computer, whatever is done beside it
/// makes a child wait.
const LEFT_ALONE: Duration = Duration::from_secs(2);
/// How long the slowest computer may take to show it.
const SHOWN_WITHIN: Duration = Duration::from_mins(1);
/// How often is asked which sticks are there.
const STICKS: Duration = Duration::from_secs(3);

/// Wakes who looks for new lessons. Clones wake the same.
#[derive(Clone, Default)]
pub(crate) struct Looking(Arc<(Mutex<bool>, Condvar)>);

impl Looking {
    /// The window came to the front.
    pub(crate) fn in_front(&self) {
        *self.0.0.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.0.1.notify_all();
    }

    /// Begins to look, on a thread of its own that lives as long as the program.
    pub(crate) fn begin(&self, app: Opening, painted: Painted) {
        let looking = self.clone();
        std::thread::spawn(move || {
            leave_alone(&painted);
            let mut pace = Pace::default();
            app.take_what_came_along();
            loop {
                let last = Instant::now();
                if app.may_look() {
                    pace.went(app.look());
                }
                looking.wait(pace, last);
            }
        });
    }

    fn wait(&self, pace: Pace, last: Instant) {
        let next = last + pace.wait(chance());
        let mut is_in_front = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let left = next.saturating_duration_since(Instant::now());
            let is_due = std::mem::take(&mut *is_in_front) && pace.is_due_in_front(last.elapsed());
            if left.is_zero() || is_due {
                return;
            }
            let waited = self.0.1.wait_timeout(is_in_front, left);
            is_in_front = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

/// Watches for sticks, on a thread of its own. `instead` is a folder whose folders count as sticks.
pub(crate) fn watch_sticks(app: Opening, instead: Option<PathBuf>, painted: Painted) {
    std::thread::spawn(move || {
        leave_alone(&painted);
        let mut known = Vec::new();
        loop {
            let mounts = sticks::mounted(instead.as_deref());
            // What lies on a stick is read once, when it appears.
            if mounts != known {
                app.set_sticks(found_on(&mounts));
                known = mounts;
            }
            std::thread::sleep(STICKS);
        }
    });
}

fn leave_alone(painted: &Painted) {
    painted.wait(SHOWN_WITHIN);
    std::thread::sleep(LEFT_ALONE);
}

/// A number between 0 and 1, so that a city's computers do not all ask at once.
fn chance() -> f64 {
    let mut bytes = [0; 4];
    // Without randomness all wait as long: no harm on one computer.
    let _ = getrandom::fill(&mut bytes);
    f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX)
}
