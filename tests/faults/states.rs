//! Killed at each state a sync reports: `--stop-at` ends the program there as a crash does.

use std::os::unix::process::ExitStatusExt as _;

use tests::contents::Contents;
use tests::hostile::Hostile;
use tests::lantern::finish;

use crate::is_long;
use crate::stage::{Home, MIDDLE, Stage};

const ABORTED: i32 = 6;
const STATES: [&str; 8] = [
    "probing",
    "verifying",
    "trusted",
    "planning",
    "activating",
    "collecting",
    "done",
    "fetching-1",
];
/// Later batches, for the long form.
const BATCHES: [&str; 3] = ["fetching-2", "fetching-3", "fetching-4"];

#[test]
fn a_sync_that_ends_at_any_state_leaves_one_release_or_the_other() {
    let stage = &*MIDDLE;
    let server = Hostile::serve(&stage.second()).unwrap();
    let folder = stage.second().to_string_lossy().into_owned();
    let nothing = Contents::default();
    let mut stopped = 0;
    for state in STATES.into_iter().chain(BATCHES.into_iter().filter(|_| is_long())) {
        let mut scenes = vec![("update from the web", stage.home(), &stage.before, server.url())];
        if is_long() {
            scenes.push(("first from the web", stage.new_home(), &nothing, server.url()));
            scenes.push(("update from a stick", stage.home(), &stage.before, folder.clone()));
            scenes.push(("first from a stick", stage.new_home(), &nothing, folder.clone()));
        }
        for (name, home, before, from) in scenes {
            stopped += usize::from(stop(stage, &home, before, state, &from, name));
        }
    }
    let expected = if is_long() { 40 } else { STATES.len() };
    assert!(stopped >= expected, "{stopped} of {expected} syncs were stopped");
}

/// Stops a sync at a state; whether it came to that state.
fn stop(
    stage: &Stage,
    home: &Home,
    before: &Contents,
    state: &str,
    from: &str,
    name: &str,
) -> bool {
    let case = format!("{name}, stopped at {state}");
    let child = home.lantern.start_sync(Some(from), &["--stop-at", state]).unwrap();
    let status = finish(child).unwrap().0.status;
    let was_stopped = status.signal() == Some(ABORTED);
    assert!(was_stopped || status.success(), "{case}: {status}");

    let shown = home.shown();
    let may_be_new = !was_stopped || matches!(state, "activating" | "collecting" | "done");
    let may_be_old = was_stopped && !matches!(state, "collecting" | "done");
    let is_right = (may_be_old && shown == *before) || (may_be_new && shown == stage.after);

    assert!(is_right, "{case}: what is shown is not what should be");
    home.lantern.verify().unwrap_or_else(|err| panic!("{case}: {err:?}"));
    home.recovers(stage, &case);
    was_stopped
}
