//! From a tree into the library: whole or not at all, from wherever it was broken off.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};

use lesson::{Digest, Interface, LocalDate, ObjectKind, Picture, Sentence, Status, Tile, Unit};
use repository::{Index, IndexLesson, NewObject, Part, Tree, TreeWriter};
use store::Library;
use sync::{Cancel, Error, Outcome, Phase, Progress, Wanted, WriterLock, update};

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn tree(&self) -> PathBuf {
        self.folder.path().join("tree")
    }

    fn library(&self) -> Library {
        let today = LocalDate::parse("2026-11-24").unwrap();
        Library::open(&self.folder.path().join("library.db"), &today).unwrap().value
    }

    /// Writes a tree with some lessons, each with clips that say `word`.
    fn publish(&self, word: &str, lessons: &[&str], needs: &[&str]) {
        let mut writer = TreeWriter::open(&self.tree()).unwrap();
        for language in ["de", "uk"] {
            let index = index(&mut writer, word, language, lessons, needs);
            writer.index(&index).unwrap();
        }
        writer.finish().unwrap();
    }

    fn update(&self, library: &Library) -> Result<sync::Report, Error> {
        update(
            library,
            &Tree::open(&self.tree())?,
            &wanted(&["de", "uk"]),
            &mut |_| {},
            &Cancel::default(),
        )
    }
}

fn wanted(languages: &[&str]) -> Wanted {
    let languages = languages.iter().map(|language| language.parse().unwrap()).collect();
    Wanted { city: "rostock".parse().unwrap(), languages }
}

fn index(
    writer: &mut TreeWriter,
    word: &str,
    language: &str,
    lessons: &[&str],
    needs: &[&str],
) -> Index {
    let title = |text: &str| Sentence {
        text: text.into(),
        words: vec![],
        marks: vec![],
        clip: None,
        duration_ms: 0,
    };
    let cover =
        Picture { paper: Digest::from_bytes([1; 32]), contrast: None, width: 12, height: 9 };
    let interface =
        Interface { format: 1, language: language.parse().unwrap(), messages: [].into() };
    let interface = repository::pack(&serde_json::to_vec(&interface).unwrap()).unwrap();
    let interface =
        writer.part(&[NewObject { kind: ObjectKind::Document, bytes: interface }]).unwrap();
    let lessons = lessons.iter().map(|id| IndexLesson {
        id: id.parse().unwrap(),
        unit: "water".parse().unwrap(),
        needs: needs.iter().map(|&need| need.to_owned()).collect(),
        text: text(writer, &format!("{language} {id} {word}")),
        pictures: text(writer, &format!("picture {id}")),
        tile: Tile {
            title: title(id),
            cover: cover.clone(),
            alt: vec![],
            easy_steps: 7,
            plain_steps: 8,
        },
    });
    Index {
        format: 1,
        city: "rostock".parse().unwrap(),
        language: language.parse().unwrap(),
        status: Status::Draft,
        city_languages: vec!["de".parse().unwrap()],
        interface,
        now: interface,
        facts: interface,
        dictionary: interface,
        pictures: interface,
        lessons: lessons.collect(),
        units: vec![Unit { id: "water".parse().unwrap(), title: title("Water") }],
    }
}

/// A part with a document and 90 clips, a few of them changing with the word.
fn text(writer: &mut TreeWriter, words: &str) -> Part {
    let document = NewObject { kind: ObjectKind::Document, bytes: words.as_bytes().to_vec() };
    let fixed = words.rsplit_once(' ').map_or(words, |(fixed, _)| fixed);
    let clips = (0..90)
        .map(|n| NewObject { kind: ObjectKind::Clip, bytes: format!("clip {n} {fixed}").into() });
    writer.part(&std::iter::once(document).chain(clips).collect::<Vec<_>>()).unwrap()
}

#[test]
fn installs_what_is_wanted_and_then_nothing_more() {
    let place = Place::new();
    place.publish("old", &["flood", "fire"], &[]);
    let library = place.library();

    let first = place.update(&library).unwrap();
    let second = place.update(&library).unwrap();

    assert_eq!(first.outcome, Outcome::Updated);
    assert_eq!((second.outcome, second.objects, second.bytes), (Outcome::UpToDate, 0, 0));
    let status = library.status().unwrap();
    assert_eq!(status.languages, ["de", "uk"]);
    assert_eq!(status.lessons, ["fire", "flood"]);
    assert_eq!(library.verify().unwrap().1, []);
}

#[test]
fn a_mended_word_costs_what_changed() {
    let place = Place::new();
    place.publish("old", &["flood"], &[]);
    let library = place.library();
    place.update(&library).unwrap();
    place.publish("new", &["flood"], &[]);

    let report = place.update(&library).unwrap();

    assert_eq!(
        (report.outcome, report.objects),
        (Outcome::Updated, 2),
        "a document in each language"
    );
}

#[test]
fn broken_off_anywhere_it_finishes_the_next_time() {
    let place = Place::new();
    place.publish("old", &["flood"], &[]);
    let library = place.library();
    let before = place.update(&library).unwrap().release;
    place.publish("entirely other", &["fire", "gas", "heat", "ice", "smoke", "storm"], &[]);
    let tree = Tree::open(&place.tree()).unwrap();
    let mut broken_off = 0;
    for stop_after in 0..20 {
        let cancel = Cancel::default();
        let mut steps = 0;
        let mut count = |_: Progress| {
            steps += 1;
            if steps > stop_after {
                cancel.cancel();
            }
        };
        match update(&library, &tree, &wanted(&["de", "uk"]), &mut count, &cancel) {
            Err(Error::Cancelled) => {
                broken_off += 1;
                assert_eq!(library.active().unwrap(), Some(before.clone()));
            }
            Ok(report) => {
                assert!(broken_off > 1, "it had something to do");
                assert_eq!(library.active().unwrap(), Some(report.release));
                let lessons = library.status().unwrap().lessons;
                assert_eq!(lessons, ["fire", "gas", "heat", "ice", "smoke", "storm"]);
                return;
            }
            Err(err) => panic!("{err}"),
        }
    }
    panic!("it never finished");
}

#[test]
fn what_a_lost_power_left_behind_is_not_trusted() {
    let place = Place::new();
    place.publish("hello", &["flood"], &[]);
    let tree = Tree::open(&place.tree()).unwrap();
    let index = tree.index(&"rostock".parse().unwrap(), &"de".parse().unwrap()).unwrap().0;
    let object = tree.manifest(&index.lessons[0].text).unwrap().objects[0];
    let library = place.library();
    let zeros = vec![0; usize::try_from(object.length).unwrap()];
    let (sha256, kind) = (object.sha256, object.kind);
    library.put(&[store::NewObject { sha256, kind, bytes: zeros }]).unwrap();

    place.update(&library).unwrap();

    assert_eq!(library.verify().unwrap().1, []);
}

type Harm = fn(&Path);

#[test]
fn a_damaged_tree_changes_nothing() {
    let place = Place::new();
    place.publish("old", &["flood"], &[]);
    let library = place.library();
    let before = place.update(&library).unwrap().release;
    let cases: [(&str, Harm, &str); 4] = [
        (
            "a flipped bit",
            |path| {
                let mut bytes = fs_err::read(path).unwrap();
                *bytes.last_mut().unwrap() ^= 1;
                fs_err::write(path, bytes).unwrap();
            },
            "wrong-hash",
        ),
        ("cut off", |path| fs_err::write(path, b"").unwrap(), "garbage"),
        ("gone", |path| fs_err::remove_file(path).unwrap(), "missing-at-source"),
        (
            "a folder",
            |path| {
                fs_err::remove_file(path).unwrap();
                fs_err::create_dir(path).unwrap();
            },
            "corrupt-at-source",
        ),
    ];
    for (case, harm, code) in cases {
        fs_err::remove_dir_all(place.tree()).unwrap();
        place.publish(case, &["flood"], &[]);
        for bundle in fs_err::read_dir(place.tree().join("bundles")).unwrap() {
            harm(&bundle.unwrap().path());
        }

        let refused = place.update(&library).unwrap_err();

        assert_eq!(refused.code(), code, "{case}: {refused:?}");
        assert_eq!(library.active().unwrap(), Some(before.clone()), "{case}");
    }
}

#[test]
fn a_lesson_that_needs_what_we_lack_is_skipped_by_name() {
    let place = Place::new();
    place.publish("old", &["flood"], &["smell"]);
    let library = place.library();

    let report = place.update(&library).unwrap();

    assert_eq!(report.skipped, ["flood".parse().unwrap()]);
    assert!(library.status().unwrap().lessons.is_empty());
}

#[test]
fn what_the_tree_does_not_have_is_named() {
    let place = Place::new();
    place.publish("old", &["flood"], &[]);
    let (library, tree) = (place.library(), Tree::open(&place.tree()).unwrap());
    let ask = |wanted: &Wanted| {
        update(&library, &tree, wanted, &mut |_| {}, &Cancel::default()).unwrap_err().code()
    };

    assert_eq!(ask(&wanted(&["de", "ar"])), "no-such-language");
    assert_eq!(ask(&Wanted { city: "riga".parse().unwrap(), ..wanted(&["de"]) }), "no-such-city");
}

#[test]
fn one_at_a_time_changes_the_library() {
    let place = Place::new();
    place.publish("old", &["flood"], &[]);
    let library = place.library();
    let lock = WriterLock::take(library.path()).unwrap();

    assert_eq!(place.update(&library).unwrap_err().code(), "busy");
    drop(lock);
    assert!(place.update(&library).is_ok());
}

#[test]
fn progress_grows_to_the_whole() {
    let place = Place::new();
    place.publish("old", &["flood"], &[]);
    let mut seen = Vec::new();
    let tree = Tree::open(&place.tree()).unwrap();

    update(
        &place.library(),
        &tree,
        &wanted(&["de"]),
        &mut |progress| seen.push(progress),
        &Cancel::default(),
    )
    .unwrap();

    assert_eq!(seen[0].phase, Phase::Reading);
    let last = seen.last().unwrap();
    assert_eq!((last.phase, last.bytes), (Phase::Finishing, last.total));
    assert!(seen.windows(2).all(|pair| pair[0].bytes <= pair[1].bytes), "{seen:?}");
}
