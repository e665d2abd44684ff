//! The library: whole releases or none, kept while somebody looks, rebuilt when damaged.

use std::collections::BTreeSet;
use std::path::Path;

use lesson::{Dictionary, Id, Now};
use store::{Error, Library, NewObject};

use crate::builders::{dictionary, interface, lessons, object, open, release, today};

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
fn what_filling_leaves_beside_the_library_goes_when_it_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(folder.path());
    let here = interface();
    let journal = folder.path().join("library.db-journal");

    library.put(std::slice::from_ref(&here)).unwrap();
    let is_emptied = fs_err::metadata(&journal).is_ok_and(|journal| journal.len() == 0);
    library.activate(&release("one", &["flood"], &[&here])).unwrap();

    assert!(is_emptied, "it is kept while the library is filled");
    assert!(!journal.exists());
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
fn what_goes_gives_its_space_back() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(folder.path());
    let base = interface();
    let many: Vec<NewObject> = (0..40_u8).map(|at| object(&vec![at; 200_000])).collect();
    library.put(std::slice::from_ref(&base)).unwrap();
    library.put(&many).unwrap();
    let all: Vec<_> = std::iter::once(&base).chain(&many).collect();
    library.activate(&release("much", &["flood"], &all)).unwrap();
    for name in ["little", "less"] {
        library.activate(&release(name, &["flood"], &[&base])).unwrap();
    }

    assert_eq!(library.collect().unwrap(), many.len());

    drop(library);
    let size = fs_err::metadata(folder.path().join("library.db")).unwrap().len();
    assert!(size < 2_000_000, "{size} bytes are left of eight million");
}
