//! The library: whole releases or none, kept while somebody looks, rebuilt when damaged.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::path::Path;

use lesson::{
    Dictionary, Digest, Id, Interface, LocalDate, Now, ObjectKind, Picture, Sentence, Shelved,
    Supplement as _, Tile, Unit,
};
use sha2::{Digest as _, Sha256};
use store::{Error, Library, NewEdition, NewListing, NewObject, NewRelease, Trusted, Visit};

fn today() -> LocalDate {
    LocalDate::parse("2026-11-24").unwrap()
}

fn open(folder: &Path) -> Library {
    Library::open(&folder.join("library.db"), &today()).unwrap().value
}

fn object(bytes: &[u8]) -> NewObject {
    let sha256 = Digest::from_bytes(Sha256::digest(bytes).into());
    NewObject { sha256, kind: ObjectKind::Clip, bytes: bytes.to_owned() }
}

fn interface() -> NewObject {
    let interface = Interface { format: 1, language: "de".parse().unwrap(), messages: [].into() };
    let bytes = zstd::bulk::compress(&serde_json::to_vec(&interface).unwrap(), 3).unwrap();
    NewObject { kind: ObjectKind::Document, ..object(&bytes) }
}

fn shelved(name: &str) -> Shelved {
    let title = Sentence {
        text: name.to_owned(),
        words: vec![],
        marks: vec![],
        clip: None,
        duration_ms: 0,
    };
    let cover =
        Picture { paper: Digest::from_bytes([1; 32]), contrast: None, width: 12, height: 9 };
    let tile_face = Tile { title, cover, alt: vec![], easy_steps: 7, plain_steps: 8 };
    Shelved {
        id: name.parse().unwrap(),
        unit: "water".parse().unwrap(),
        needs: vec![],
        tile: tile_face,
    }
}

/// A release with one edition, whose lessons are named and whose objects are these texts.
fn release(name: &str, lessons: &[&str], objects: &[&NewObject]) -> NewRelease {
    let title = shelved("water").tile.title;
    let edition = NewEdition {
        publisher: "lantern".parse().unwrap(),
        city: "rostock".parse().unwrap(),
        language: "de".parse().unwrap(),
        sha256: Digest::from_bytes([3; 32]),
        interface: objects[0].sha256,
        supplements: vec![(Dictionary::NAME, objects[objects.len() - 1].sha256)],
        units: vec![Unit { id: "water".parse().unwrap(), title }],
        lessons: lessons.iter().map(|id| (shelved(id), objects[0].sha256)).collect(),
    };
    let objects = objects.iter().map(|object| object.sha256).collect();
    let listings = BTreeSet::new();
    NewRelease { name: name.to_owned(), editions: vec![edition], objects, listings }
}

fn lessons(library: &Library, release: &str) -> Result<Vec<String>, Error> {
    let shelves = library.shelves(release, &"rostock".parse().unwrap(), &"de".parse().unwrap())?;
    let all = shelves.iter().flat_map(|(_, shelf)| &shelf.lessons);
    Ok(all.map(|lesson| lesson.id.to_string()).collect())
}

fn dictionary() -> NewObject {
    let dictionary = Dictionary { format: 1, language: "de".parse().unwrap(), groups: vec![] };
    let bytes = zstd::bulk::compress(&serde_json::to_vec(&dictionary).unwrap(), 3).unwrap();
    NewObject { kind: ObjectKind::Document, ..object(&bytes) }
}

#[test]
fn a_supplement_is_read_from_the_edition_that_has_it() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(folder.path());
    let (base, words) = (interface(), dictionary());
    library.put(&[base.clone(), words.clone()]).unwrap();
    library.activate(&release("new", &["flood"], &[&base, &words])).unwrap();
    let read = |language: &str| -> Result<Option<Dictionary>, Error> {
        library.supplement("new", &"rostock".parse().unwrap(), &language.parse().unwrap())
    };

    assert_eq!(read("de").unwrap().map(|found| found.groups.len()), Some(0));
    assert_eq!(read("uk").unwrap(), None);
    let now = library.supplement::<Now>("new", &"rostock".parse().unwrap(), &"de".parse().unwrap());
    assert_eq!(now.unwrap(), None, "an edition from before has none");
}

#[test]
fn shows_a_release_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(folder.path());
    let (here, missing) = (interface(), object(b"missing"));
    library.put(std::slice::from_ref(&here)).unwrap();

    let refused = library.activate(&release("one", &["flood"], &[&here, &missing]));

    assert!(matches!(refused, Err(Error::NoObject(digest)) if digest == missing.sha256));
    assert_eq!(library.active().unwrap(), None);
    library.put(std::slice::from_ref(&missing)).unwrap();
    library.activate(&release("one", &["flood"], &[&here, &missing])).unwrap();
    assert_eq!(library.active().unwrap().as_deref(), Some("one"));
    assert_eq!(lessons(&library, "one").unwrap(), ["flood"]);
}

#[test]
fn an_open_release_stays_until_its_pin_is_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(folder.path());
    let (base, extra) = (interface(), object(b"only in the first"));
    library.put(&[base.clone(), extra.clone()]).unwrap();
    library.activate(&release("one", &["flood"], &[&base, &extra])).unwrap();
    let pin = library.pin("one");
    for name in ["two", "three"] {
        library.activate(&release(name, &["fire"], &[&base])).unwrap();
        library.collect().unwrap();
    }

    assert_eq!(lessons(&library, "one").unwrap(), ["flood"]);
    assert!(library.object(&extra.sha256).is_ok());
    drop(pin);
    library.collect().unwrap();
    assert!(matches!(lessons(&library, "one"), Err(Error::NoRelease(_))));
    assert!(matches!(library.object(&extra.sha256), Err(Error::NoObject(_))));
    assert_eq!(lessons(&library, "two").unwrap(), ["fire"], "the previous release stays");
}

#[test]
fn an_installation_under_way_is_not_collected() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(folder.path());
    library.put(&[interface()]).unwrap();

    assert_eq!(library.collect().unwrap(), 0);
}

#[test]
fn the_same_release_again_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(folder.path());
    let base = interface();
    library.put(&[base.clone(), base.clone()]).unwrap();
    library.activate(&release("one", &["flood"], &[&base])).unwrap();
    library.activate(&release("one", &["flood"], &[&base])).unwrap();

    let status = library.status().unwrap();
    assert_eq!((status.objects, status.lessons), (1, vec!["flood".to_owned()]));
}

#[test]
fn readers_never_see_a_mixed_release() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(folder.path());
    let base = interface();
    library.put(std::slice::from_ref(&base)).unwrap();
    let releases =
        [release("a", &["a1", "a2"], &[&base]), release("b", &["b1", "b2", "b3"], &[&base])];
    library.activate(&releases[0]).unwrap();
    std::thread::scope(|scope| {
        let readers: Vec<_> = (0..3)
            .map(|_| {
                scope.spawn(|| {
                    for _ in 0..300 {
                        let name = library.active().unwrap().unwrap();
                        let _pin = library.pin(&name);
                        let found = lessons(&library, &name).unwrap();
                        let expected = if name == "a" { 2 } else { 3 };
                        assert!(
                            found.len() == expected && found.iter().all(|id| id.starts_with(&name)),
                            "{name}: {found:?}"
                        );
                    }
                })
            })
            .collect();
        for turn in 0..100 {
            library.activate(&releases[turn % 2]).unwrap();
        }
        for reader in readers {
            reader.join().unwrap();
        }
    });
}

type Harm = fn(&Path);

#[test]
fn a_damaged_file_is_moved_aside_and_a_new_one_begun() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.db");
    let cases: [(&str, Harm); 3] = [
        ("no database", |path| {
            fs_err::write(path, b"this was never a database, was it? no.").unwrap();
        }),
        ("overwritten", |path| {
            let mut bytes = fs_err::read(path).unwrap();
            let end = bytes.len();
            bytes[200..end].fill(0x5a);
            fs_err::write(path, bytes).unwrap();
        }),
        ("cut off", |path| {
            let bytes = fs_err::read(path).unwrap();
            fs_err::write(path, &bytes[..bytes.len() / 2 + 100]).unwrap();
        }),
    ];
    for (case, damage) in cases {
        drop(open(folder.path()));
        damage(&path);

        let opened = Library::open(&path, &today()).unwrap();

        let aside = opened.moved_aside.unwrap_or_else(|| panic!("{case} was not noticed"));
        assert!(
            aside.is_file() && aside.to_string_lossy().contains("library.damaged-2026-11-24"),
            "{case}"
        );
        assert_eq!(opened.value.active().unwrap(), None, "{case}");
    }
}

#[test]
fn a_library_of_a_newer_lantern_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.db");
    drop(open(folder.path()));
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.pragma_update(None, "user_version", 99).unwrap();
    drop(conn);
    let before = fs_err::read(&path).unwrap();

    let refused = Library::open(&path, &today());

    assert!(matches!(refused, Err(Error::FromTheFuture { found: 99, .. })));
    assert_eq!(fs_err::read(&path).unwrap(), before);
}

#[test]
fn a_flipped_bit_is_found_and_can_be_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(folder.path());
    let base = interface();
    let wrong = NewObject { bytes: b"other bytes".to_vec(), ..object(b"bytes") };
    library.put(&[base.clone(), wrong.clone()]).unwrap();
    library.activate(&release("one", &["flood"], &[&base, &wrong])).unwrap();

    let (count, damaged) = library.verify().unwrap();

    assert_eq!((count, damaged.len(), damaged[0].sha256), (2, 1, wrong.sha256));
    library.forget_damaged(&damaged).unwrap();
    assert_eq!(
        library.present(&BTreeSet::from([base.sha256, wrong.sha256])).unwrap(),
        [base.sha256].into()
    );
    assert_eq!(library.active().unwrap(), None);
}

#[test]
fn what_is_not_here_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(folder.path());
    let base = interface();
    library.put(std::slice::from_ref(&base)).unwrap();
    library.activate(&release("one", &["flood"], &[&base])).unwrap();
    let (city, german): (Id, _) = ("rostock".parse().unwrap(), "de".parse().unwrap());

    let lesson = library.lesson(
        "one",
        &"lantern".parse().unwrap(),
        &city,
        &german,
        &"fire".parse().unwrap(),
    );
    let edition = library.shelves("one", &city, &"uk".parse().unwrap());

    assert!(matches!(lesson, Err(Error::NotInstalled(_))), "{lesson:?}");
    assert!(matches!(edition, Err(Error::NoEdition { .. })), "{edition:?}");
}

#[test]
fn a_full_disk_says_so_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(folder.path());
    let base = interface();
    library.put(std::slice::from_ref(&base)).unwrap();
    library.activate(&release("one", &["flood"], &[&base])).unwrap();
    library.limit_pages_for_tests(60).unwrap();
    let many: Vec<_> = (0_u32..200)
        .map(|n| object(&[n.to_le_bytes().to_vec(), vec![7; 40_000]].concat()))
        .collect();

    let full = library.put(&many);

    assert!(matches!(full, Err(Error::DiskFull)), "{full:?}");
    assert_eq!(lessons(&library, "one").unwrap(), ["flood"]);
}

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
        skipped: 0,
    };

    library.note_visit(&visit("updated", 5, Some(5))).unwrap();
    library.note_visit(&visit("offline", 9, None)).unwrap();

    assert_eq!(library.visits().unwrap(), [visit("offline", 9, Some(5))]);
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
