//! How an app that is open keeps its lessons current, without a window.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use device::clock::Now;
use device::places;
use device::trust;
use jiff::Timestamp;
use lantern_app::app::App;
use lesson::LocalDate;
use store::Library;
use sync::{Cancel, From, Lacking, Phase, Place, Source, Subscriptions, Terms};
use tests::chance::DRAWN;
use tests::hostile::Hostile;
use tests::install::editions;
use tests::lantern::Lantern;
use tests::line::{Line, Quality};
use tests::press::{self, Press};
use tests::window::PATIENCE;

#[test]
fn a_renewal_that_was_broken_off_is_finished_at_the_next_start() {
    let (data, press) = (tempfile::tempdir().unwrap(), Press::bundled().unwrap());
    let open = || open(data.path(), press.folder());
    let app = open();
    app.install(&DRAWN.home, &DRAWN.city, &mut |_| {}).unwrap();
    let before = app.shelf().unwrap().release;
    drop(app);
    press.say("flood", "№ 2").unwrap();
    press.sign().unwrap();
    break_off(&places::library(data.path()), &press);

    let app = open();
    assert_eq!(app.shelf().unwrap().release, before, "it was broken off before anything came");
    app.take_what_came_along();

    let renewed = app.shelf().unwrap().release;
    assert_ne!(renewed, before);
    app.take_what_came_along();
    assert_eq!(app.shelf().unwrap().release, renewed);
}

#[test]
fn whoever_asks_does_not_wait_for_a_look_that_nobody_asked_for() {
    let (data, press) = (tempfile::tempdir().unwrap(), Press::bundled().unwrap());
    let line = Line::to(Hostile::serve(press.folder()).unwrap().port, Quality::LOOPBACK).unwrap();
    Lantern::new(data.path(), &DRAWN.both()).subscribe(&press::root(), &line.url()).unwrap();
    let app = open(data.path(), press.folder());
    app.install(&DRAWN.home, &DRAWN.city, &mut |_| {}).unwrap();
    line.silent();

    std::thread::scope(|scope| {
        let look = scope.spawn(|| app.look());
        let begin = Instant::now();
        while !app.content().unwrap().is_busy && begin.elapsed() < PATIENCE {}
        app.install(&DRAWN.own, &DRAWN.city, &mut |_| {}).unwrap();

        assert!(!look.join().unwrap(), "it gave way");
    });

    assert_eq!(app.content().unwrap().publishers[0].outcome, None, "nothing was found out");
}

fn open(data: &Path, bundled: &Path) -> App {
    let now = Now { utc_ms: 0, date: LocalDate::parse("2026-11-24").unwrap() };
    App::open(data, Some(bundled), Some(100.0), false, &now).unwrap()
}

/// The signatures are trusted, and then the computer is switched off.
fn break_off(library: &Path, press: &Press) {
    let today = LocalDate::parse("2026-11-24").unwrap();
    let library = Library::open(library, &today).unwrap().value;
    let mut subscriptions =
        Subscriptions::default().with_built_in(trust::ROOT, trust::ADDRESS).unwrap();
    subscriptions.want_more(&editions(&DRAWN.city, &[&DRAWN.home, &DRAWN.own]));
    let source = Arc::new(Source::path(press.folder()).unwrap());
    let (now, lacking, cancel) = (Timestamp::now(), Lacking::LeaveOut, Cancel::default());
    let place = Place { library: &library, subscriptions: &subscriptions, now, lacking };
    let mut stop = |progress: sync::Progress| {
        if progress.phase == Phase::Trusted {
            cancel.cancel();
        }
    };
    let from = From::Once(&source, Terms::Bundled);
    let summary = sync::update_all(place, from, &mut stop, &cancel).unwrap();
    assert!(!summary.is_good(), "{summary:?}");
}
