//! What learners did: added to, never changed, never lost.

use lesson::{Event, EventId, EventKind, Id, LocalDate};
use store::{Error, Learners};

fn date(text: &str) -> LocalDate {
    LocalDate::parse(text).unwrap()
}

fn event(number: u8, step: &str, on: &str) -> Event {
    Event {
        id: EventId([number; 16]),
        profile: "guest".parse().unwrap(),
        publisher: "lantern".parse().unwrap(),
        lesson: "flood".parse().unwrap(),
        step: Some(step.parse().unwrap()),
        kind: EventKind::StepDone,
        at_ms: i64::from(number),
        date: date(on),
    }
}

fn guest() -> Id {
    "guest".parse().unwrap()
}

#[test]
fn events_are_kept_across_starts_and_counted_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("learners.db");
    let today = date("2026-11-24");
    let events =
        [event(1, "up", "2026-11-23"), event(2, "up", "2026-11-24"), event(3, "out", "2026-11-24")];
    let learners = Learners::open(&path, &today).unwrap().value;
    for event in events.iter().chain(&events) {
        learners.record(event).unwrap();
    }
    drop(learners);

    let learners = Learners::open(&path, &today).unwrap().value;

    assert_eq!(learners.events(&guest(), &today).unwrap(), events);
    let flood = ("lantern".parse().unwrap(), "flood".parse().unwrap());
    assert_eq!(learners.steps_done(&guest()).unwrap(), [(flood, 2)].into());
}

#[test]
fn an_event_from_the_future_counts_as_today() {
    let learners = Learners::guest().unwrap();
    learners.record(&event(1, "up", "2099-01-01")).unwrap();

    let events = learners.events(&guest(), &date("2026-11-24")).unwrap();

    assert_eq!(events[0].date, date("2026-11-24"));
}

#[test]
fn the_guest_leaves_nothing_behind() {
    let first = Learners::guest().unwrap();
    first.record(&event(1, "up", "2026-11-24")).unwrap();
    drop(first);

    let second = Learners::guest().unwrap();

    assert!(second.events(&guest(), &date("2026-11-24")).unwrap().is_empty());
}

#[test]
fn a_setting_that_makes_no_sense_is_as_good_as_none() {
    let learners = Learners::guest().unwrap();
    learners.set(&guest(), "speed", &0.8).unwrap();
    learners.set(&guest(), "speed", &0.6).unwrap();

    assert_eq!(learners.setting::<f64>(&guest(), "speed").unwrap(), Some(0.6));
    assert_eq!(learners.setting::<Vec<String>>(&guest(), "speed").unwrap(), None);
    assert_eq!(learners.setting::<f64>(&guest(), "unknown").unwrap(), None);
}

#[test]
fn a_damaged_file_is_kept_and_a_newer_one_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("learners.db");
    fs_err::write(&path, b"ruined by a power cut, every byte of it").unwrap();

    let opened = Learners::open(&path, &date("2026-11-24")).unwrap();

    let aside = opened.moved_aside.unwrap();
    assert_eq!(fs_err::read(aside).unwrap(), b"ruined by a power cut, every byte of it");
    drop(opened.value);
    rusqlite::Connection::open(&path).unwrap().pragma_update(None, "user_version", 7).unwrap();
    assert!(matches!(
        Learners::open(&path, &date("2026-11-24")),
        Err(Error::FromTheFuture { found: 7, .. })
    ));
}

#[test]
fn a_folder_that_may_not_be_written_says_so() {
    let refused = Learners::open(std::path::Path::new("/proc/learners.db"), &date("2026-11-24"));

    assert!(matches!(refused, Err(Error::ReadOnly)), "{refused:?}");
}
