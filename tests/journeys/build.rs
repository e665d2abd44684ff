//! From authored files to a child's shelf, and the same bytes each time.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use lesson::{Id, Language, Level, LocalDate};
use publish::build::{Built, Order};
use store::Library;
use tests::desk::Desk;
use tests::install::{editions, install};
use tests::programs;

use crate::place::{Place, today};

fn build(
    place: &Place,
    out: &str,
    cache: &Path,
    languages: &[&str],
) -> Result<Built, publish::Error> {
    let order = Order {
        out: place.path(out),
        cache: cache.to_owned(),
        espeak: programs::program("lantern-espeak"),
        cities: vec![],
        languages: languages.iter().map(|language| language.parse().unwrap()).collect(),
    };
    publish::build(&place.root(), today(), &order)
}

/// The clips of `make content`: what is not about their making need not make them again.
fn made_before() -> PathBuf {
    programs::target().join("content-cache")
}

/// Every file below a folder with its bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs_err::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            let below = files(&path).into_iter();
            all.extend(below.map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)));
        } else {
            all.insert(name, fs_err::read(&path).unwrap());
        }
    }
    all
}

/// The names of a few files that are not the same in both.
fn differing(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    names.into_iter().filter(|name| one.get(*name) != other.get(*name)).take(9).cloned().collect()
}

#[test]
fn the_same_sources_give_the_same_bytes_whatever_was_built_before() {
    let place = Place::small();

    let cold = |out| build(&place, out, &place.path("cold-cache"), &["de", "uk"]).unwrap();
    let turn = |out, languages| build(&place, out, &place.path("turn-cache"), languages).unwrap();
    cold("at-once");
    turn("in-turn", &["uk"]);
    turn("in-turn", &["de"]);
    turn("in-turn", &["de", "uk"]);
    turn("backwards", &["uk", "de"]);

    let at_once = files(&place.path("at-once"));
    assert!(at_once.len() > 12, "a tree was built");
    let differing = |other: &str| differing(&at_once, &files(&place.path(other)));
    assert_eq!(differing("in-turn"), [""; 0], "warm or cold, one by one or all");
    assert_eq!(differing("backwards"), [""; 0], "in any order");
    let (cold, warm) =
        (files(&place.path("cold-cache/clips")), files(&place.path("turn-cache/clips")));
    assert!(cold.len() > 200, "clips were made");
    assert_eq!(self::differing(&cold, &warm), [""; 0], "made first or last");
}

#[test]
fn what_authors_wrote_reaches_the_shelf_and_a_mended_word_travels_alone() {
    let place = Place::small();
    build(&place, "tree", &made_before(), &["de", "uk"]).unwrap();
    let today = LocalDate::parse("2026-11-24").unwrap();
    let library = Library::open(&place.path("library.db"), &today).unwrap().value;
    let (desk, wanted) = (Desk::new("lantern").unwrap(), editions("vienna", &["de", "uk"]));
    let install = || {
        desk.sign(&place.path("tree")).unwrap();
        install(&library, &desk.first_root, &place.path("tree"), &wanted).unwrap()
    };

    let first = install();
    let flood = "flood".parse().unwrap();
    let [lantern, vienna]: [Id; 2] = ["lantern", "vienna"].map(|id| id.parse().unwrap());
    let de: Language = "de".parse().unwrap();
    let read = |release: &str| library.lesson(release, &lantern, &vienna, &de, &flood).unwrap();
    let before = read(&first.release);
    place.change("locales/de/lessons/flood.ftl", "Das Wasser kommt", "Das Wasser steigt");
    build(&place, "tree", &made_before(), &["de", "uk"]).unwrap();
    let second = install();

    assert_eq!(before.title.text, "Das Wasser kommt");
    assert_eq!(read(&second.release).title.text, "Das Wasser steigt");
    assert_eq!((before.actions.len(), before.steps.len()), (3, 8));
    assert_eq!(before.steps_at(Level::Easy).count(), 7);
    for sentence in before.sentences() {
        let clip = library.object(&sentence.clip.unwrap()).unwrap().1;
        let seconds = narration::codec::decode(&clip).unwrap().len() as f64 / 24_000.0;
        assert!(
            (seconds * 1000.0 - f64::from(sentence.duration_ms)).abs() < 2.0,
            "{}",
            sentence.text
        );
        assert!(sentence.is_sound() && !sentence.words.is_empty(), "{}", sentence.text);
    }
    assert!(second.objects < 8, "the lesson, the shelf's words and one clip: {}", second.objects);
}

#[test]
fn a_sentence_that_no_voice_says_is_a_gap_and_nothing_is_built() {
    let place = Place::small();
    // A voice that answers in the right form and says nothing: no words, no samples.
    let mute = place.path("mute-espeak");
    let script = "#!/bin/sh\nprintf 'LSPK1\\n\\042\\126\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000'\n";
    fs_err::write(&mute, script).unwrap();
    fs_err::set_permissions(&mute, Permissions::from_mode(0o755)).unwrap();
    let order = Order {
        out: place.path("tree"),
        cache: place.path("cache"),
        espeak: mute,
        cities: vec![],
        languages: vec!["de".parse().unwrap()],
    };

    let refused = publish::build(&place.root(), today(), &order);

    let Err(publish::Error::NotSpoken { language, source, .. }) = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(language, "de");
    assert!(source.to_string().contains("says nothing"), "{source}");
    assert!(!place.path("tree").exists(), "no tree without its voice");
}

#[test]
fn what_has_problems_is_not_built_and_the_old_tree_stays() {
    let place = Place::small();
    build(&place, "tree", &made_before(), &["de"]).unwrap();
    let before = files(&place.path("tree"));
    place.change("locales/de/lessons/flood.ftl", "hello = ", "hallo = ");

    let refused = build(&place, "tree", &made_before(), &["de"]);

    assert!(matches!(refused, Err(publish::Error::Problems(_))), "{refused:?}");
    assert!(before == files(&place.path("tree")), "nothing was touched");
}
