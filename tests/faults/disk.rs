//! A disk that is full, or fails, at any call that writes to the library.

use tests::contents::Contents;
use tests::lantern::Lantern;

use crate::shim::{Calls, Failure, counting, failing};
use crate::stage::{Home, MIDDLE, Stage, has_words};
use crate::times;

/// The library, what is beside it, and nothing else.
const FILES: &str = "library.db";

#[test]
fn a_disk_that_fails_while_updating_leaves_one_release_or_the_other() {
    let stage = &*MIDDLE;
    spread("update", stage, &stage.before, || stage.home(), times(1, 4));
}

#[test]
fn a_disk_that_fails_at_the_first_installation_leaves_nothing_or_all_of_it() {
    let stage = &*MIDDLE;
    spread("first", stage, &Contents::default(), || stage.new_home(), times(1, 4));
}

/// Lets calls fail that are spread evenly over those of a sync.
fn spread(name: &str, stage: &Stage, before: &Contents, home: impl Fn() -> Home, each: usize) {
    let from = stage.second().to_string_lossy().into_owned();
    for calls in [Calls::Write, Calls::Sync, Calls::Change] {
        let all = count(&home().lantern, calls, &from);
        for failure in [Failure::Full, Failure::Broken] {
            for number in 0..each.min(all) {
                let at = 1 + (2 * number + 1) * all / (2 * each);
                let case = format!("{name}: {calls:?} {at} of {all} fails, {failure:?}");
                let at = at.min(all);
                fail(stage, before, &home(), (calls, at, failure), &from, &case);
            }
        }
    }
}

fn fail(
    stage: &Stage,
    before: &Contents,
    home: &Home,
    (calls, at, failure): (Calls, usize, Failure),
    from: &str,
    case: &str,
) {
    let answer = failing(&home.lantern, FILES, calls, at, failure).sync(Some(from));

    let answer = answer.unwrap_or_else(|err| panic!("{case}: {err:?}"));
    println!("{case}: {}", answer.outcome);
    has_words(&answer, case);
    let shown = home.shown();
    let is_complete = shown == stage.after;
    assert!(is_complete || shown == *before, "{case}: a mixed view");
    assert!(is_complete || answer.outcome != "updated", "{case}: {answer:?}");
    if failure == Failure::Full && calls == Calls::Write {
        let is_told = answer.outcome == "disk-full" || is_complete;
        assert!(is_told, "{case}: {answer:?}");
    }
    home.lantern.verify().unwrap_or_else(|err| panic!("{case}: {err:?}"));
    home.recovers(stage, case);
}

/// How many such calls there are when none fails.
fn count(lantern: &Lantern, calls: Calls, from: &str) -> usize {
    let into = lantern.data.join("count");
    let answer = counting(lantern, FILES, calls, &into.to_string_lossy()).sync(Some(from)).unwrap();
    assert_eq!(answer.outcome, "updated", "{answer:?}");
    let count = fs_err::read_to_string(into).unwrap().parse().unwrap();
    assert!(count > 0, "{calls:?} is noticed");
    count
}
