//! From a repository into the library: whole or not at all, from wherever it was broken off.

use std::path::{Path, PathBuf};
use std::time::Duration;

use lesson::LocalDate;
use repository::Tree;
use store::Library;
use sync::{Cancel, Editions, Error, Only, Outcome, Phase, Progress, Report, Source, WriterLock};
use tests::desk::Desk;
use tests::hostile::Hostile;
use tests::install::{editions, install, install_watched};
use tests::line::{Line, Quality};
use tests::synthetic::{CITY, Place, Shape, Synthetic};

/// A publisher, its repository and a library.
pub(crate) struct World {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) desk: Desk,
}

impl World {
    pub(crate) fn new() -> Self {
        let world =
            Self { folder: tempfile::tempdir().unwrap(), desk: Desk::new("lantern").unwrap() };
        world.publish(&Synthetic::new(Shape::SMALL));
        world
    }

    pub(crate) fn tree(&self) -> PathBuf {
        self.folder.path().join("tree")
    }

    fn source(&self) -> Source {
        Source::path(&self.tree()).unwrap()
    }

    pub(crate) fn library(&self) -> Library {
        let today = LocalDate::parse("2026-11-24").unwrap();
        Library::open(&self.folder.path().join("library.db"), &today).unwrap().value
    }

    pub(crate) fn publish(&self, content: &Synthetic) {
        content.write(&self.tree()).unwrap();
        self.desk.sign(&self.tree()).unwrap();
    }

    pub(crate) fn update(&self, library: &Library) -> Result<Report, Error> {
        self.bring(library, &editions(CITY, &["de", "uk"]))
    }

    fn bring(&self, library: &Library, wanted: &Editions) -> Result<Report, Error> {
        install(library, &self.desk.first_root, &self.tree(), wanted)
    }
}

#[test]
fn installs_what_is_wanted_and_then_nothing_more() {
    let world = World::new();
    let library = world.library();

    let first = world.update(&library).unwrap();
    let second = world.update(&library).unwrap();

    assert_eq!(first.outcome, Outcome::Updated);
    assert_eq!((second.outcome, second.objects, second.bytes), (Outcome::UpToDate, 0, 0));
    let status = library.status().unwrap();
    assert_eq!((status.languages.len(), status.lessons.len()), (2, Shape::SMALL.lessons));
    assert_eq!(library.verify().unwrap().1, []);
}

#[test]
fn a_mended_sentence_costs_what_changed() {
    let world = World::new();
    let library = world.library();
    let mut content = Synthetic::new(Shape::MIDDLE);
    world.publish(&content);
    world.update(&library).unwrap();
    content.mend(Place { language: 0, lesson: 3, sentence: 20 });
    world.publish(&content);

    let report = world.update(&library).unwrap();

    assert_eq!((report.outcome, report.objects), (Outcome::Updated, 2), "its document, its clip");
}

#[test]
fn broken_off_anywhere_it_finishes_the_next_time() {
    let world = World::new();
    let library = world.library();
    let before = world.update(&library).unwrap().release;
    world.publish(&Synthetic::new(Shape::MIDDLE.seeded(9)));
    let wanted = editions(CITY, &["de", "uk"]);
    let mut broken_off = 0;
    for stop_after in 0..40 {
        let cancel = Cancel::default();
        let mut steps = 0;
        let mut count = |_: Progress| {
            steps += 1;
            if steps > stop_after {
                cancel.cancel();
            }
        };
        let root = &world.desk.first_root;
        match install_watched(&library, root, world.source(), &wanted, &mut count, &cancel) {
            Err(Error::Cancelled) => {
                broken_off += 1;
                assert_eq!(library.active().unwrap(), Some(before.clone()));
            }
            Ok(report) => {
                assert!(broken_off > 1, "it had something to do");
                assert_eq!(library.active().unwrap(), Some(report.release));
                assert_eq!(library.status().unwrap().lessons.len(), Shape::MIDDLE.lessons);
                return;
            }
            Err(err) => panic!("{err}"),
        }
    }
    panic!("it never finished");
}

#[test]
fn whoever_stops_it_does_not_wait_for_a_silent_host() {
    let world = World::new();
    let server = Hostile::serve(&world.tree()).unwrap();
    let line = Line::to(server.port, Quality::LOOPBACK).unwrap();
    line.silent();
    let source = Source::web(&line.url()).unwrap();
    let (root, wanted, cancel) =
        (&world.desk.first_root, editions(CITY, &["de"]), Cancel::default());
    let mut stop = |_| cancel.cancel();

    let stopped = install_watched(&world.library(), root, source, &wanted, &mut stop, &cancel);

    assert!(matches!(stopped, Err(Error::Cancelled)), "{stopped:?}");
}

#[test]
fn whoever_stops_it_on_a_slow_line_keeps_what_has_arrived() {
    let world = World::new();
    let server = Hostile::serve(&world.tree()).unwrap();
    let (root, wanted) = (&world.desk.first_root, editions(CITY, &["de", "uk"]));
    let fetch = |line: &Line, library: &Library, cancel: &Cancel| {
        let source = Source::web(&line.url()).unwrap();
        install_watched(library, root, source, &wanted, &mut |_| {}, cancel)
    };
    let line = Line::to(server.port, Quality::LOOPBACK).unwrap();
    let whole = fetch(&line, &world.library(), &Cancel::default()).unwrap();
    let before_objects = line.carried() - whole.bytes;
    let slow = Quality { rate: Some(whole.bytes / 4), round_trip: Duration::ZERO };
    let line = Line::to(server.port, slow).unwrap();
    let elsewhere = World::new();
    let (library, cancel) = (elsewhere.library(), Cancel::default());

    let stopped = std::thread::scope(|scope| {
        let fetching = scope.spawn(|| fetch(&line, &library, &cancel));
        while line.carried() < before_objects + whole.bytes / 2 && !fetching.is_finished() {
            std::thread::yield_now();
        }
        cancel.cancel();
        fetching.join().unwrap()
    });

    assert!(matches!(stopped, Err(Error::Cancelled)), "{stopped:?}");
    let kept = library.status().unwrap().bytes;
    assert!(kept > whole.bytes / 4, "{kept} of {} bytes", whole.bytes);
}

#[test]
fn what_a_lost_power_left_behind_is_not_trusted() {
    let world = World::new();
    let tree = Tree::open(&world.tree()).unwrap();
    let index = tree.index(&CITY.parse().unwrap(), &"de".parse().unwrap()).unwrap().0;
    let object = tree.manifest(&index.lessons[0].text).unwrap().objects[0];
    let library = world.library();
    let zeros = vec![0; usize::try_from(object.length).unwrap()];
    let (sha256, kind) = (object.sha256, object.kind);
    library.put(&[store::NewObject { sha256, kind, bytes: zeros }]).unwrap();

    world.update(&library).unwrap();

    assert_eq!(library.verify().unwrap().1, []);
}

#[test]
fn what_was_damaged_here_is_brought_anew_and_the_rest_is_not() {
    let world = World::new();
    let library = world.library();
    let before = world.update(&library).unwrap();
    let tree = Tree::open(&world.tree()).unwrap();
    let index = tree.index(&CITY.parse().unwrap(), &"de".parse().unwrap()).unwrap().0;
    for object in &tree.manifest(&index.lessons[0].text).unwrap().objects[..2] {
        let (sha256, kind, bytes) = (object.sha256, object.kind, vec![0; 9]);
        library.note_damaged([sha256]).unwrap();
        library.put(&[store::NewObject { sha256, kind, bytes }]).unwrap();
    }
    let damaged = library.verify().unwrap().1;
    assert_eq!(damaged.len(), 2);
    library.note_damaged(damaged.into_iter().map(|damage| damage.sha256)).unwrap();

    let mended = world.update(&library).unwrap();

    assert_eq!((mended.outcome, mended.objects), (Outcome::UpToDate, 2), "nothing else is shown");
    assert_eq!(mended.release, before.release);
    assert_eq!(library.verify().unwrap().1, []);
    assert_eq!(world.update(&library).unwrap().objects, 0);
}

#[test]
fn a_damaged_document_that_nobody_knew_of_stops_no_update() {
    let world = World::new();
    let library = world.library();
    world.update(&library).unwrap();
    world.publish(&Synthetic::new(Shape::SMALL.seeded(9)));
    let tree = Tree::open(&world.tree()).unwrap();
    let index = tree.index(&CITY.parse().unwrap(), &"de".parse().unwrap()).unwrap().0;
    let document = tree.manifest(&index.lessons[0].text).unwrap().objects[0];
    let (sha256, kind) = (document.sha256, document.kind);
    library.put(&[store::NewObject { sha256, kind, bytes: vec![0; 9] }]).unwrap();

    let report = world.update(&library).unwrap();

    assert_eq!(report.outcome, Outcome::Updated);
    assert_eq!(library.verify().unwrap().1, []);
}

type Harm = fn(&Path);

#[test]
fn a_damaged_repository_changes_nothing() {
    let world = World::new();
    let library = world.library();
    let before = world.update(&library).unwrap().release;
    let cases: [(&str, Harm, &str); 5] = [
        (
            "a flipped bit",
            |path| {
                let mut bytes = fs_err::read(path).unwrap();
                *bytes.last_mut().unwrap() ^= 1;
                fs_err::write(path, bytes).unwrap();
            },
            "wrong-hash",
        ),
        ("cut off", |path| fs_err::write(path, b"").unwrap(), "corrupt-at-source"),
        (
            "too long",
            |path| {
                let bytes = [fs_err::read(path).unwrap(), vec![0]].concat();
                fs_err::write(path, bytes).unwrap();
            },
            "too-long",
        ),
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
    for (seed, (case, harm, code)) in (6..).zip(cases) {
        fs_err::remove_dir_all(world.tree().join("bundles")).unwrap();
        world.publish(&Synthetic::new(Shape::SMALL.seeded(seed)));
        for bundle in fs_err::read_dir(world.tree().join("bundles")).unwrap() {
            harm(&bundle.unwrap().path());
        }

        let refused = world.update(&library).unwrap_err();

        assert_eq!(refused.code(), code, "{case}: {refused:?}");
        assert_eq!(library.active().unwrap(), Some(before.clone()), "{case}");
    }
}

#[test]
fn what_nobody_offers_is_named_and_what_is_here_stays() {
    let world = World::new();
    let library = world.library();
    let before = world.update(&library).unwrap().release;
    let refused = |wanted| world.bring(&library, &wanted).unwrap_err();

    assert_eq!(refused(editions(CITY, &["fr"])).code(), "no-such-language");
    assert_eq!(refused(editions("riga", &["de"])).code(), "no-such-language");
    assert!(refused(editions("riga", &["de"])).to_string().contains("`riga` in `de`"));
    assert_eq!(library.active().unwrap(), Some(before));
    world.bring(&library, &editions(CITY, &["de", "fr"])).unwrap();
    assert_eq!(library.status().unwrap().languages, ["de"], "what there is comes all the same");
}

#[test]
fn one_at_a_time_changes_the_library() {
    let world = World::new();
    let library = world.library();
    let lock = WriterLock::take(library.path()).unwrap();

    assert_eq!(world.update(&library).unwrap_err().code(), "busy");
    drop(lock);
    assert!(world.update(&library).is_ok());
}

#[test]
fn progress_grows_to_the_whole() {
    let world = World::new();
    let mut seen = Vec::new();
    let (wanted, cancel) = (editions(CITY, &["de"]), Cancel::default());
    let mut watch = |progress| seen.push(progress);

    let root = &world.desk.first_root;
    install_watched(&world.library(), root, world.source(), &wanted, &mut watch, &cancel).unwrap();

    assert_eq!(seen[0].phase, Phase::Probing);
    assert_eq!(seen.last().unwrap().phase, Phase::Done);
    let fetched: Vec<_> = seen.iter().filter(|seen| seen.phase == Phase::Fetching).collect();
    assert!(fetched.windows(2).all(|pair| pair[0].bytes <= pair[1].bytes), "{seen:?}");
    assert!(fetched.last().is_some_and(|last| last.bytes == last.total && last.total > 0));
}

#[test]
fn one_language_can_be_handed_on_alone() {
    let world = World::new();
    let library = world.library();
    world.update(&library).unwrap();
    let lantern = "lantern".parse().unwrap();
    let (german, none) = (["de".parse().unwrap()], ["tr".parse().unwrap()]);
    let handed_on = world.folder.path().join("de.pack");

    let only = Only { languages: &german, ..Only::default() };
    let exported = sync::export(&library, &lantern, only, &handed_on).unwrap();
    let only = Only { languages: &none, ..Only::default() };
    let nothing = sync::export(&library, &lantern, only, &world.folder.path().join("tr.pack"));

    assert_eq!(exported.editions, 1);
    assert!(matches!(nothing, Err(Error::NothingToExport)), "{nothing:?}");
    let other = tempfile::tempdir().unwrap();
    let today = LocalDate::parse("2026-11-24").unwrap();
    let other = Library::open(&other.path().join("library.db"), &today).unwrap().value;
    install(&other, &world.desk.first_root, &handed_on, &editions(CITY, &["de"])).unwrap();
    assert_eq!(other.status().unwrap().languages, ["de"]);
}

#[test]
fn lessons_of_a_computer_are_taken_by_another() {
    let world = World::new();
    let library = world.library();
    world.update(&library).unwrap();
    let lantern = "lantern".parse().unwrap();
    for name in ["handed-on.pack", "handed-on"] {
        let handed_on = world.folder.path().join(name);

        let exported = sync::export(&library, &lantern, Only::default(), &handed_on).unwrap();

        assert_eq!(exported.editions, 2);
        let other = tempfile::tempdir().unwrap();
        let today = LocalDate::parse("2026-11-24").unwrap();
        let other = Library::open(&other.path().join("library.db"), &today).unwrap().value;
        let wanted = editions(CITY, &["de", "uk"]);
        install(&other, &world.desk.first_root, &handed_on, &wanted).unwrap();
        assert_eq!(other.active().unwrap(), library.active().unwrap(), "{name}");
        assert_eq!(other.verify().unwrap(), library.verify().unwrap(), "{name}");
    }
}
