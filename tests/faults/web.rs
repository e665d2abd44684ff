//! Servers that lie, networks that want somebody to log in, lines that break.

use std::net::{Ipv4Addr, TcpListener};
use std::time::Duration;

use tests::hostile::{Hostile, Lie};
use tests::line::{Line, Quality};

use crate::is_long;
use crate::shim::{Calls, Failure, failing};
use crate::stage::{MIDDLE, SMALL, has_words, judge};

const OFFLINE: &[&str] = &["offline"];
const GARBAGE: &[&str] = &["garbage"];
const TOO_LONG: &[&str] = &["too-long"];
const HASH: &[&str] = &["wrong-hash"];
const UPDATED: &[&str] = &["updated"];
const SHORT: &[&str] = &["offline", "wrong-hash", "corrupt-at-source"];
const MISSING: &[&str] = &["missing-at-source", "offline"];

/// About which path, how, and what it is called; for the long form where somebody must wait.
const CASES: &[(&str, Lie, &[&str])] = &[
    ("root.json", Lie::Endless, TOO_LONG),
    ("timestamp.json", Lie::Endless, TOO_LONG),
    ("snapshot.json", Lie::Endless, TOO_LONG),
    ("targets.json", Lie::Endless, TOO_LONG),
    ("targets/", Lie::Endless, TOO_LONG),
    ("manifests/", Lie::Endless, TOO_LONG),
    // The first object is not the one that was signed: nobody reads on to the end that never comes.
    ("bundles/", Lie::Endless, &["too-long", "wrong-hash"]),
    ("timestamp.json", Lie::GzipBomb, TOO_LONG),
    ("targets/", Lie::GzipBomb, TOO_LONG),
    ("manifests/", Lie::GzipBomb, TOO_LONG),
    ("bundles/", Lie::GzipBomb, &["corrupt-at-source"]),
    ("targets/", Lie::Longer(1_000), &["too-long", "wrong-hash"]),
    ("manifests/", Lie::Longer(1_000), &["too-long", "wrong-hash"]),
    ("bundles/", Lie::Longer(1_000), &["too-long", "wrong-hash", "updated"]),
    ("bundles/", Lie::LongerThanSaid(1_000), &["updated", "garbage", "offline"]),
    ("timestamp.json", Lie::Shorter(100), &["garbage", "bad-signature"]),
    ("snapshot.json", Lie::Shorter(100), &["wrong-hash", "garbage", "bad-signature"]),
    ("targets/", Lie::Shorter(10), SHORT),
    ("manifests/", Lie::Shorter(10), SHORT),
    ("bundles/", Lie::Shorter(1_000), SHORT),
    ("bundles/", Lie::ShorterThanSaid(1_000), SHORT),
    ("timestamp.json", Lie::ShorterThanSaid(10), OFFLINE),
    ("bundles/", Lie::CutAfter(1_000), OFFLINE),
    ("manifests/", Lie::CutAfter(0), OFFLINE),
    ("bundles/", Lie::Flip(5_000), HASH),
    ("manifests/", Lie::Flip(50), HASH),
    ("targets/", Lie::Flip(50), HASH),
    ("bundles/", Lie::NoRanges, UPDATED),
    ("bundles/", Lie::WrongRange, &["wrong-hash", "garbage", "corrupt-at-source", "updated"]),
    ("bundles/", Lie::Overlapping, &["wrong-hash", "garbage", "corrupt-at-source", "updated"]),
    ("/", Lie::Portal, GARBAGE),
    ("root.json", Lie::Portal, GARBAGE),
    ("timestamp.json", Lie::Portal, GARBAGE),
    ("snapshot.json", Lie::Portal, GARBAGE),
    ("targets/", Lie::Portal, GARBAGE),
    ("manifests/", Lie::Portal, GARBAGE),
    ("bundles/", Lie::Portal, GARBAGE),
    ("/", Lie::Redirect, GARBAGE),
    ("timestamp.json", Lie::Redirect, GARBAGE),
    ("bundles/", Lie::Redirect, GARBAGE),
    ("/", Lie::Status(500), MISSING),
    ("/", Lie::Status(503), MISSING),
    ("timestamp.json", Lie::Status(500), MISSING),
    ("timestamp.json", Lie::Status(404), MISSING),
    ("bundles/", Lie::Status(500), MISSING),
    ("bundles/", Lie::Status(404), &["missing-at-source"]),
    ("bundles/", Lie::Status(403), &["missing-at-source"]),
    // Storage that does not list says so of everything that is not there.
    ("root.json", Lie::Status(403), UPDATED),
];

#[test]
fn a_server_that_lies_changes_nothing() {
    let stage = &*SMALL;
    for (about, lie, expected) in CASES {
        let (case, home) = (format!("{lie:?} about {about}"), stage.home());
        let server = Hostile::serve(&stage.second()).unwrap();
        server.lie(about, *lie);

        let answer = home.sync(&server.url(), &case);

        println!("{case}: {}", answer.outcome);
        judge(stage, &home, &answer, expected, &case);
    }
}

#[test]
fn a_server_that_is_slow_or_silent_is_given_up_in_the_end() {
    if !is_long() {
        return;
    }
    let stage = &*SMALL;
    for (about, lie) in [
        ("timestamp.json", Lie::Silence),
        ("bundles/", Lie::Silence),
        ("timestamp.json", Lie::Drip(Duration::from_secs(3))),
        ("bundles/", Lie::Drip(Duration::from_secs(3))),
    ] {
        let (case, home) = (format!("{lie:?} about {about}"), stage.home());
        let server = Hostile::serve(&stage.second()).unwrap();
        server.lie(about, lie);

        let answer = home.sync(&server.url(), &case);

        judge(stage, &home, &answer, OFFLINE, &case);
    }
}

#[test]
fn nobody_at_home_is_offline() {
    let stage = &*SMALL;
    let nobody = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
    for (case, from) in [
        ("nobody listens", format!("http://{nobody}/")),
        ("no such name", "http://nowhere.invalid/".to_owned()),
    ] {
        let home = stage.home();

        let answer = home.sync(&from, case);

        judge(stage, &home, &answer, OFFLINE, case);
    }
}

#[test]
fn a_line_that_is_unplugged_loses_nothing_that_had_arrived() {
    let stage = &*MIDDLE;
    let server = Hostile::serve(&stage.second()).unwrap();
    let whole = stage.home().sync(&server.url(), "whole").bytes_down;
    for part in [1, 30, 60, 95] {
        let (case, home) = (format!("unplugged at {part} %"), stage.home());
        let line = Line::to(server.port, Quality::LOOPBACK).unwrap();
        line.cut_after(whole * part / 100);

        let answer = home.sync(&line.url(), &case);
        assert_eq!(answer.outcome, "offline", "{case}: {answer:?}");
        home.shows(&stage.before, &case);

        line.on();
        let begin = line.carried();
        let answer = home.sync(&line.url(), &case);
        let again = line.carried() - begin;
        assert_eq!(answer.outcome, "updated", "{case}: {answer:?}");
        home.shows(&stage.after, &case);
        // What was on its way when the plug was pulled comes again: one bundle or batch of each hand.
        let most = whole * (100 - part) / 100 + 3_000_000;
        assert!(again < most, "{case}: {again} bytes came again, at most {most} should");
    }
}

#[test]
fn a_stick_that_is_pulled_out_loses_nothing() {
    let stage = &*SMALL;
    let from = stage.second();
    let mark = from.parent().unwrap().file_name().unwrap().to_string_lossy().into_owned();
    for at in [1, 2, 4, 8, 12] {
        let (case, home) = (format!("pulled out at read {at}"), stage.home());
        let lantern = failing(&home.lantern, &mark, Calls::Read, at, Failure::Gone);

        let answer = lantern.sync(Some(&from.to_string_lossy())).unwrap();

        println!("{case}: {}", answer.outcome);
        has_words(&answer, &case);
        judge(stage, &home, &answer, &["corrupt-at-source", "missing-at-source"], &case);
    }
}

#[test]
fn only_one_sync_goes_on_at_a_time() {
    let stage = &*SMALL;
    let (case, home) = ("two at once", stage.home());
    let server = Hostile::serve(&stage.second()).unwrap();
    server.lie("bundles/", Lie::Silence);
    let mut first = home.lantern.start_sync(Some(&server.url()), &[]).unwrap();
    let begin = std::time::Instant::now();
    while !server.asked().iter().any(|path| path.starts_with("/bundles/")) {
        assert!(begin.elapsed() < Duration::from_secs(20), "the first never fetches");
        std::thread::yield_now();
    }

    let answer = home.sync(&stage.second().to_string_lossy(), case);
    first.kill().unwrap();
    first.wait().unwrap();

    judge(stage, &home, &answer, &["busy"], case);
}

#[test]
fn a_language_that_nobody_has_is_named() {
    let stage = &*SMALL;
    let (case, home) = ("no such language", stage.home());
    let other = tests::lantern::Lantern { languages: "de,ku".to_owned(), ..home.lantern.clone() };

    let answer = other.sync(Some(&stage.second().to_string_lossy())).unwrap();

    has_words(&answer, case);
    judge(stage, &home, &answer, &["no-such-language"], case);
}
