//! A computer that does not know what day it is.

use crate::shim::clock_off_by;
use crate::stage::{SMALL, has_words};

const YEAR: i64 = 365 * 24 * 3600;

#[test]
fn a_clock_in_2099_refuses_updates_and_locks_nobody_out() {
    let (stage, case) = (&*SMALL, "a clock in 2099");
    let home = stage.home();
    let from = tests::hostile::Hostile::serve(&stage.second()).unwrap().url();

    let answer = clock_off_by(&home.lantern, 73 * YEAR).sync(Some(&from)).unwrap();

    assert_eq!(answer.outcome, "expired", "{answer:?}");
    has_words(&answer, case);
    home.shows(&stage.before, case);
    assert_eq!(home.sync(&from, case).outcome, "updated", "the day the clock is right");
    home.recovers(stage, case);
}

#[test]
fn a_clock_in_2015_changes_nothing() {
    let (stage, case) = (&*SMALL, "a clock in 2015");
    let home = stage.home();
    let from = tests::hostile::Hostile::serve(&stage.second()).unwrap().url();

    let answer = clock_off_by(&home.lantern, -11 * YEAR).sync(Some(&from)).unwrap();

    assert_eq!(answer.outcome, "updated", "{answer:?}");
    home.shows(&stage.after, case);
    home.recovers(stage, case);
}

#[test]
fn a_stick_is_read_whatever_the_clock_says() {
    let (stage, case) = (&*SMALL, "a stick in 2099");
    let home = stage.home();
    let from = stage.second().to_string_lossy().into_owned();

    let answer = clock_off_by(&home.lantern, 73 * YEAR).sync(Some(&from)).unwrap();

    assert_eq!(answer.outcome, "updated", "expiry only marks it as stale: {answer:?}");
    home.shows(&stage.after, case);
    home.recovers(stage, case);
}
