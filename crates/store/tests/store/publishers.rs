//! Several publishers beside each other: what they publish, what is trusted of them, how they were found.

use std::collections::BTreeSet;

use lesson::{Digest, Id};
use store::{Error, NewEdition, NewListing, NewRelease, Trusted, Visit};

use crate::builders::{interface, lessons, object, open, release, shelved};

#[test]
fn two_publishers_stand_side_by_side() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(folder.path());
    let base = interface();
    library.put(std::slice::from_ref(&base)).unwrap();
    let mut both = release("both", &["flood", "storm"], &[&base]);
    let theirs = release("both", &["flood"], &[&base]).editions.remove(0);
    both.editions.push(NewEdition { publisher: "city".parse().unwrap(), ..theirs });

    library.activate(&both).unwrap();

    assert_eq!(lessons(&library, "both").unwrap(), ["flood", "storm", "flood"]);
    let publishers: Vec<_> = library.installed("both").unwrap();
    let publishers: Vec<_> = publishers.iter().map(|edition| edition.publisher.as_str()).collect();
    assert_eq!(publishers, ["lantern", "city"], "in the order they were given");
    assert_eq!(library.editions("both").unwrap().len(), 1, "one city in one language");
}

#[test]
fn indexes_and_manifests_go_with_the_release_that_had_them() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(folder.path());
    let base = interface();
    library.put(std::slice::from_ref(&base)).unwrap();
    let new: Vec<NewListing> =
        (1..=3_u8).map(|at| NewListing { sha256: object(&[at]).sha256, bytes: vec![at] }).collect();
    let names: Vec<Digest> = new.iter().map(|listing| listing.sha256).collect();
    let here = || library.listings(names.clone()).unwrap().into_keys().collect::<BTreeSet<_>>();

    for at in 0..3 {
        let listings = BTreeSet::from([names[at]]);
        library.put_listings(&new[at..=at]).unwrap();
        let name = at.to_string();
        library.activate(&NewRelease { listings, ..release(&name, &["flood"], &[&base]) }).unwrap();
        library.collect().unwrap();
    }

    assert_eq!(
        here(),
        names[1..].iter().copied().collect(),
        "of the active and the previous release"
    );
    let lacking = NewRelease {
        listings: BTreeSet::from([Digest::from_bytes([9; 32])]),
        ..release("x", &["flood"], &[&base])
    };
    assert!(matches!(library.activate(&lacking), Err(Error::NoObject(_))));
}

#[test]
fn what_is_trusted_is_replaced_whole() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(folder.path());
    let id: Id = "lantern".parse().unwrap();
    let file = |name: &str, etag: Option<&str>| Trusted {
        name: name.to_owned(),
        bytes: name.as_bytes().to_vec(),
        etag: etag.map(str::to_owned),
    };

    library.trust(&id, &[file("1.root.json", None), file("timestamp.json", Some("a"))]).unwrap();
    library.trust(&id, &[file("timestamp.json", Some("b"))]).unwrap();

    assert_eq!(library.trusted(&id).unwrap(), [file("timestamp.json", Some("b"))]);
    assert_eq!(library.trusted(&"city".parse().unwrap()).unwrap(), []);
    library.forget_publisher(&id).unwrap();
    assert_eq!(library.trusted(&id).unwrap(), []);
}

#[test]
fn the_last_success_outlives_failures() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(folder.path());
    let visit = |outcome: &str, at_ms: i64, succeeded_ms: Option<i64>| Visit {
        publisher: "lantern".parse().unwrap(),
        outcome: outcome.to_owned(),
        at_ms,
        succeeded_ms,
        until_ms: succeeded_ms,
        skipped: succeeded_ms.map(|_| 2),
    };

    library.note_visit(&visit("updated", 5, Some(5))).unwrap();
    library.note_visit(&visit("offline", 9, None)).unwrap();

    let known = Visit { skipped: Some(2), ..visit("offline", 9, Some(5)) };
    assert_eq!(library.visits().unwrap(), [known]);
}

#[test]
fn a_library_from_before_there_were_publishers_keeps_its_lessons() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.db");
    let base = interface();
    let conn = rusqlite::Connection::open(&path).unwrap();
    for migration in ["0001_releases", "0002_supplements"] {
        let file = format!("migrations/library/{migration}.sql");
        conn.execute_batch(&fs_err::read_to_string(file).unwrap()).unwrap();
    }
    conn.pragma_update(None, "user_version", 2).unwrap();
    let name = base.sha256.as_bytes();
    let sql = "INSERT INTO object VALUES (1, ?1, 'document', ?2)";
    conn.execute(sql, rusqlite::params![name, base.bytes]).unwrap();
    let shelf = serde_json::json!({ "units": [], "lessons": [shelved("flood")] }).to_string();
    conn.execute_batch(
        "INSERT INTO release VALUES (7, 'one', 'active'); INSERT INTO need VALUES (7, 1);",
    )
    .unwrap();
    let sql = "INSERT INTO edition VALUES (3, 7, 'rostock', 'de', ?1, ?2, ?1)";
    conn.execute(sql, rusqlite::params![name, shelf]).unwrap();
    for table in ["lesson VALUES (3, 'flood', ?1)", "supplement VALUES (3, 'now', ?1)"] {
        conn.execute(&format!("INSERT INTO {table}"), [name]).unwrap();
    }
    drop(conn);

    let library = open(folder.path());

    assert_eq!(library.active().unwrap().as_deref(), Some("one"));
    assert_eq!(lessons(&library, "one").unwrap(), ["flood"]);
    assert_eq!(library.installed("one").unwrap()[0].publisher.as_str(), "lantern");
    assert_eq!(library.status().unwrap().lessons, ["flood"]);
    assert!(library.interface("one", &"de".parse().unwrap()).unwrap().is_some());
}
