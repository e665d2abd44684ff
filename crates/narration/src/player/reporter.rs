//! Tells where the player is: at each change, and at times while it speaks.

use std::sync::{Arc, PoisonError};
use std::time::Duration;

use super::{Alive, Report, Shared, spawn};

/// How long the reporter sleeps when there is nothing to tell; a call of the player wakes it.
const IDLE: Duration = Duration::from_hours(1);

/// Starts the reporter; it ends when the desk is closed.
pub(super) fn start(
    shared: &Arc<Shared>,
    on_report: impl Fn(Report) + Send + 'static,
    alive: Alive,
) {
    let shared = Arc::clone(shared);
    spawn("reporter", alive, move || {
        while let Some(news) = next(&shared) {
            // The desk is free by now: whoever is told may ask the player for more.
            news.into_iter().for_each(&on_report);
        }
    });
}

/// The next news, perhaps none; nothing when the player is closing.
fn next(shared: &Shared) -> Option<Vec<Report>> {
    let mut desk = shared.desk();
    if desk.is_closed() {
        return None;
    }
    let most = desk.tick(shared.clock.now()).unwrap_or(IDLE);
    let news = desk.news();
    if news.is_empty() {
        let woken = shared.bell.wait_timeout(desk, most);
        drop(woken.unwrap_or_else(PoisonError::into_inner));
    }
    Some(news)
}
