//! What crosses to the screen: the functions behind the commands, JSON in and JSON out, with the real
//! lessons and without a window.

use std::path::Path;

use device::clock::Now;
use lantern_app::app::App;
use lantern_app::wire::Level;
use lesson::{LocalDate, ObjectKind};
use serde::Serialize;
use serde_json::{Value, json};
use store::{Library, NewObject};
use tests::chance::DRAWN;
use tests::programs;

fn on(date: &str, utc_ms: i64) -> Now {
    Now { utc_ms, date: LocalDate::parse(date).unwrap() }
}

fn open(data: &Path, now: &Now) -> App {
    App::open(data, Some(&programs::content()), Some(100.0), false, now).unwrap()
}

fn json(value: impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

/// The app with the language of home and city chosen.
fn chosen(data: &Path) -> App {
    let app = open(data, &on("2026-11-24", 1_795_500_000_000));
    app.install(&DRAWN.home, &DRAWN.city, &mut |_| {}).unwrap();
    app
}

#[test]
fn before_anything_is_chosen_there_are_greetings_and_cities() {
    let data = tempfile::tempdir().unwrap();
    let app = open(data.path(), &on("2026-11-24", 0));

    // A system in a language we do not have changes nothing.
    let start = json(app.start(&["tlh".parse().unwrap(), "ja".parse().unwrap()]).unwrap());
    let welcome = json(app.welcome().unwrap());

    assert_eq!(start["isInstalled"], false);
    assert_eq!(start["systemLanguages"], json!(["tlh", "ja"]));
    assert_eq!(start["settings"]["home"], Value::Null);
    let direction = |language: &str| match language {
        "ar" => "rtl",
        _ => "ltr",
    };
    let languages = welcome["languages"].as_array().unwrap();
    for known in DRAWN.sorted() {
        assert!(languages.iter().any(|entry| entry["language"] == known), "{known} greets");
    }
    for entry in languages {
        assert_eq!(entry["direction"], direction(entry["language"].as_str().unwrap()));
    }
    for entry in welcome["languages"].as_array().unwrap() {
        assert!(entry["greeting"][0]["clip"].is_string(), "each language greets: {entry}");
    }
    assert!(
        app.say(
            "welcome",
            welcome["languages"][1]["greeting"][0]["clip"].as_str().unwrap(),
            whole()
        )
        .is_ok()
    );
    assert_eq!(app.shelf().unwrap_err().code(), "not-installed");
}

fn whole() -> lantern_app::speech::Part {
    lantern_app::speech::Part { from_ms: 0, to_ms: None, speed: 1.0 }
}

#[test]
fn a_lesson_lies_in_two_languages_side_by_side() {
    let data = tempfile::tempdir().unwrap();
    let app = chosen(data.path());

    let shelf = json(app.shelf().unwrap());
    let release = shelf["release"].as_str().unwrap();
    let lesson = json(app.open_lesson(release, "flood", Level::Easy).unwrap());
    let plain = json(app.open_lesson(release, "flood", Level::Plain).unwrap());

    assert_eq!((&shelf["first"], &shelf["second"]), (&json!(DRAWN.home), &json!(DRAWN.own)));
    let kinds = |lesson: &Value| -> Vec<String> {
        let frames = lesson["frames"].as_array().unwrap();
        frames.iter().map(|frame| frame["kind"].as_str().unwrap().to_owned()).collect()
    };
    let count = |lesson: &Value, kind: &str| kinds(lesson).iter().filter(|it| *it == kind).count();
    assert_eq!((count(&lesson, "action"), count(&lesson, "step")), (3, 7));
    assert_eq!((count(&plain, "action"), count(&plain, "step")), (3, 8));
    assert_eq!(
        (kinds(&lesson).first().unwrap().as_str(), kinds(&lesson).last().unwrap().as_str()),
        ("hello", "share")
    );
    for frame in lesson["frames"].as_array().unwrap() {
        for line in frame["lines"].as_array().unwrap() {
            assert_eq!(
                (&line["first"]["language"], &line["second"]["language"]),
                (&json!(DRAWN.home), &json!(DRAWN.own)),
                "{frame}"
            );
            words_fit(&line["first"]);
            words_fit(&line["second"]);
        }
        let picture = frame["picture"]["paper"].as_str().unwrap();
        let (of, digest) = picture.split_once('/').unwrap();
        assert!(app.picture(of, digest.parse().unwrap()).unwrap().starts_with(b"<svg"), "{frame}");
    }
}

/// Offsets are the screen's: cut out in UTF-16 they give words without their punctuation.
fn words_fit(sentence: &Value) {
    let units: Vec<u16> = sentence["text"].as_str().unwrap().encode_utf16().collect();
    for word in sentence["words"].as_array().unwrap() {
        let at = |name: &str| usize::try_from(word[name].as_u64().unwrap()).unwrap();
        let cut = String::from_utf16(&units[at("start")..at("start") + at("length")]).unwrap();
        assert!(
            !cut.is_empty() && !cut.ends_with(['.', '?', ',']) && !cut.contains(' '),
            "{cut} of {sentence}"
        );
        assert!(at("fromMs") <= at("toMs"), "{sentence}");
    }
}

#[test]
fn what_the_page_makes_up_is_refused_by_a_code() {
    let data = tempfile::tempdir().unwrap();
    let app = chosen(data.path());
    let release = app.shelf().unwrap().release;

    let open = |release: &str, lesson: &str| {
        app.open_lesson(release, lesson, Level::Easy).map(|_| ()).unwrap_err().code()
    };
    let clip = "0".repeat(64);
    let cases = [
        (open(&release, "no-such-lesson"), "not-installed"),
        (open("no-such-release", "flood"), "not-installed"),
        (open(&release, "../../etc"), "unexpected"),
        (app.say(&release, &clip, whole()).unwrap_err().code(), "damaged"),
        (app.say(&release, "no digest", whole()).unwrap_err().code(), "unexpected"),
        (app.install(&DRAWN.home, "atlantis", &mut |_| {}).unwrap_err().code(), "no-such-city"),
        (app.install("tlh", &DRAWN.city, &mut |_| {}).unwrap_err().code(), "no-such-language"),
    ];

    for (given, expected) in cases {
        assert_eq!(given, expected);
    }
}

#[test]
fn a_second_language_that_is_not_here_leaves_the_first() {
    let data = tempfile::tempdir().unwrap();
    let app = chosen(data.path());
    let mut settings = app.start(&[]).unwrap().settings;
    drop(app);
    // As if the lessons of that language had never come in.
    settings.second = Some("tlh".to_owned());
    let learners =
        store::Learners::open(&data.path().join("learners.db"), &on("2026-11-24", 0).date);
    learners.unwrap().value.set(&"device".parse().unwrap(), "screen", &settings).unwrap();

    let app = open(data.path(), &on("2026-11-24", 0));
    let shelf = json(app.shelf().unwrap());
    let lesson = app.open_lesson(shelf["release"].as_str().unwrap(), "flood", Level::Easy).unwrap();

    assert_eq!((&shelf["first"], &shelf["second"]), (&json!(DRAWN.home), &Value::Null));
    assert_eq!(lesson.frames[0].lines[0].second, None);
    assert_eq!(json(app.start(&[]).unwrap())["isInstalled"], false, "the next start brings it");
}

#[test]
fn a_clock_in_2099_and_one_in_1970_change_no_lesson() {
    let data = tempfile::tempdir().unwrap();
    chosen(data.path())
        .record("flood", Some("flood-up"), "step-done", &on("2099-01-01", 4_070_908_800_000))
        .unwrap();

    for now in [on("2099-01-01", 4_070_908_800_000), on("1970-01-01", 0)] {
        let app = open(data.path(), &now);
        let shelf = app.shelf().unwrap();
        assert!(app.open_lesson(&shelf.release, "flood", Level::Easy).is_ok(), "{now:?}");
        app.record("flood", Some("flood-up"), "step-done", &now).unwrap();
        let tiles: Vec<_> =
            app.shelf().unwrap().units.into_iter().flat_map(|unit| unit.lessons).collect();
        assert_eq!(
            tiles.iter().map(|tile| tile.done).sum::<u32>(),
            1,
            "a lamp for the step, {now:?}"
        );
    }
}

#[test]
fn a_picture_that_would_load_or_run_never_reaches_the_page() {
    let data = tempfile::tempdir().unwrap();
    let app = chosen(data.path());
    let library = Library::open(&data.path().join("library.db"), &on("2026-11-24", 0).date);
    let library = library.unwrap().value;
    let svg = |inside: &str| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\" width=\"1\" height=\"1\">{inside}</svg>"
        )
    };
    let cases = [
        (svg("<rect width=\"1\" height=\"1\"/>"), true),
        (svg("<script>alert(1)</script>"), false),
        (svg("<image href=\"file:///etc/passwd\"/>"), false),
        (svg(&"<g>".repeat(100_000)), false),
        (" ".repeat(9_000_000), false),
    ];
    for (text, is_shown) in cases {
        let bytes = repository::pack(text.as_bytes()).unwrap();
        let sha256 = repository::sha256(&bytes);
        library.put(&[NewObject { sha256, kind: ObjectKind::Picture, bytes }]).unwrap();
        let shown = app.picture("any", sha256);
        assert_eq!(
            shown.is_ok(),
            is_shown,
            "{}: {shown:?}",
            text.chars().take(120).collect::<String>()
        );
    }
}

#[test]
fn a_clip_that_is_none_is_a_code_and_the_words_stay() {
    let data = tempfile::tempdir().unwrap();
    let app = chosen(data.path());
    let library = Library::open(&data.path().join("library.db"), &on("2026-11-24", 0).date);
    let library = library.unwrap().value;
    for bytes in [b"not Opus at all".to_vec(), b"OggS\0\x02 cut off".to_vec(), vec![0; 3_000_000]] {
        let sha256 = repository::sha256(&bytes);
        library.put(&[NewObject { sha256, kind: ObjectKind::Clip, bytes }]).unwrap();

        let said = app.say("any", &sha256.to_string(), whole());

        assert_eq!(said.unwrap_err().code(), "no-sound");
    }
    assert!(app.shelf().is_ok());
}
