//! What was signed must still be harmless.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod measured;
mod sound;

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use lesson::ObjectKind::{self, Clip, Document, Picture};
use repository::Index;
use serde_json::{Value, json};
use sync::inspect::{self, PartOf, Reference, Refused};

use sound::{Spoil, clip, digest, flood, index, index_json, packed, svg, zip};

/// All of these take milliseconds alone on a machine; what is made to be slow would take minutes.
const MOMENT: Duration = Duration::from_secs(3);

fn ask(of: &PartOf, kind: ObjectKind, bytes: &[u8]) -> Result<BTreeSet<Reference>, Refused> {
    let begun = Instant::now();
    let answer = inspect::object(&index(), of, &sound::object(kind, bytes), bytes);
    let took = begun.elapsed();
    assert!(took < MOMENT, "{of} {kind:?} took {took:?}");
    answer
}

fn refused(case: &str, of: &PartOf, kind: ObjectKind, bytes: &[u8], why: &str) {
    let err = ask(of, kind, bytes).expect_err(case);
    assert!(err.why.contains(why), "{case}: {err}");
    assert!(err.why.len() < 6_000, "{case}: {} letters", err.why.len());
    assert!(!err.why.contains(char::is_control), "{case}: {err}");
}

#[test]
fn what_is_harmless_is_taken_in_and_says_what_it_needs() {
    let of_all = BTreeSet::from([(Clip, digest(1)), (Picture, digest(2)), (Picture, digest(3))]);

    assert_eq!(inspect::index(&index()), Ok(of_all.clone()));
    for (of, document) in sound::documents() {
        let needed = if of == PartOf::Interface {
            BTreeSet::from([(Clip, digest(1))])
        } else {
            of_all.clone()
        };
        assert_eq!(ask(&of, Document, &packed(&document)), Ok(needed), "{of}");
    }
    assert_eq!(ask(&PartOf::Now, Clip, &clip(1, 50)), Ok(BTreeSet::new()));
    assert_eq!(ask(&PartOf::Pictures, Picture, &svg("<path d=\"M0 0\"/>")), Ok(BTreeSet::new()));
}

#[test]
fn a_refusal_names_the_thing_and_all_that_is_wrong() {
    let mut lesson = sound::lesson();
    lesson["actions"].as_array_mut().unwrap().pop();
    lesson["title"]["text"] = "a\u{202e}b".into();
    let bytes = packed(&lesson);

    let err = ask(&flood(), Document, &bytes).unwrap_err();

    let hash = repository::sha256(&bytes).to_string();
    assert_eq!(err.what, format!("document {} of lesson `flood`", &hash[..12]));
    assert!(err.why.contains("three actions") && err.why.contains("; "), "{}", err.why);
    assert!(err.why.contains("U+202E") && !err.why.contains('\u{202e}'), "{}", err.why);
}

#[test]
fn a_picture_that_runs_loads_or_hangs_is_refused() {
    let cases: &[(&str, String)] = &[
        ("script", "<script>alert(1)</script>".to_owned()),
        ("event", r#"<rect onload="alert(1)"/>"#.to_owned()),
        ("link", r#"<a href="https://example.org"/>"#.to_owned()),
        ("xlink", r#"<a xmlns:x="http://www.w3.org/1999/xlink" x:href="b"/>"#.to_owned()),
        ("style", r#"<rect style="fill:url(https://example.org)"/>"#.to_owned()),
        ("style element", "<style>@import 'a'</style>".to_owned()),
        ("filter", r#"<filter id="f"/>"#.to_owned()),
        ("use", r##"<use href="#a"/>"##.to_owned()),
        ("foreign", "<foreignObject/>".to_owned()),
        ("image", r#"<image href="data:image/png;base64,"/>"#.to_owned()),
        ("a crowd", "<g/>".repeat(40_000)),
        ("a million", "<g/>".repeat(1_000_000)),
        ("deep", "<g>".repeat(1_000)),
        ("deep in disguise", r#"<g id="/>">"#.repeat(15_000)),
        ("entities", "&a;".to_owned()),
    ];
    for (case, inside) in cases {
        refused(case, &PartOf::Pictures, Picture, &svg(inside), "");
    }
    let bomb = r#"<!DOCTYPE s [<!ENTITY a "aa"><!ENTITY b "&a;&a;&a;">]><s>&b;</s>"#;
    refused("entity bomb", &PartOf::Pictures, Picture, &zip(bomb.as_bytes()), "declarations");
    refused("not UTF-8", &PartOf::Pictures, Picture, &zip(b"\xff\xfe<svg/>"), "UTF-8");
    refused("not packed", &PartOf::Pictures, Picture, b"<svg/>", "makes no sense");
    refused("empty", &PartOf::Pictures, Picture, b"", "");
    refused("a document", &PartOf::Pictures, Document, &packed(&sound::lesson()), "among pictures");
}

#[test]
fn a_bomb_of_zstd_does_not_go_off() {
    let bomb = sound_bomb();
    assert!(bomb.len() < 1_000_000, "{}", bomb.len());

    for kind in [Document, Picture] {
        refused("bomb", &flood(), kind, &bomb, "larger than it may be");
    }
}

/// Ten gigabytes of spaces, in frames of 100 MB.
fn sound_bomb() -> Vec<u8> {
    let frame =
        zstd::stream::encode_all(std::io::Read::take(std::io::repeat(b' '), 100_000_000), 3);
    frame.unwrap().repeat(100)
}

#[test]
fn frames_without_end_are_no_document() {
    let nothing = zstd::bulk::compress(b"", 1).unwrap();
    let skipped = [0x50, 0x2a, 0x4d, 0x18, 0, 0, 0, 0];
    for (case, frame) in [("of nothing", &nothing[..]), ("to be skipped", &skipped)] {
        refused(case, &flood(), Document, &frame.repeat(4_000_000 / frame.len()), "");
    }
}

#[test]
fn a_clip_that_is_none_of_ours_is_refused() {
    let sound = clip(1, 50);
    let vorbis = sound::stream(b"\x01vorbis\0\0\0\0\x01\x44\xac", 50);
    let cases: &[(&str, Vec<u8>, &str)] = &[
        ("stereo", clip(2, 50), "not mono"),
        ("an hour", clip(1, 180_000), "longer than 120"),
        ("cut off", sound[..sound.len() - 9].to_vec(), "cut off"),
        ("a second stream", [&*sound, &sound].concat(), "after its end"),
        ("something after", [&*sound, b"garbage"].concat(), "after its end"),
        ("a page", b"<html>log in</html>".to_vec(), "no Ogg"),
        ("a picture", svg("<g/>"), "no Ogg"),
        ("Vorbis", vorbis, "not Opus"),
    ];
    for (case, bytes, why) in cases {
        refused(case, &PartOf::Now, Clip, bytes, why);
    }
}

#[test]
fn a_lesson_that_is_not_what_its_index_says_or_cannot_be_shown_is_refused() {
    let cases: &[(&str, Spoil, &str)] = &[
        ("open isolation", |it| it["hello"][0]["text"] = "\u{2068}112".into(), "isolation"),
        ("NUL", |it| it["title"]["text"] = "a\0".into(), "U+0000"),
        ("empty", |it| it["title"]["text"] = "".into(), "is empty"),
        ("endless", |it| it["hello"][0]["text"] = "a ".repeat(9_000).into(), "longer than"),
        ("another language", |it| it["language"] = "uk".into(), "in `uk`, its index in `de`"),
        ("another lesson", |it| it["id"] = "fire".into(), "lesson `fire`, not `flood`"),
        ("another unit", |it| it["unit"] = "fire".into(), "not those of its tile"),
        ("another title", |it| it["title"]["text"] = "Fire".into(), "not those of its tile"),
        ("two steps of a name", |it| it["steps"][1]["id"] = "a".into(), "`a` names two things"),
        ("a year's clip", |it| it["title"]["duration_ms"] = u32::MAX.into(), "do not fit"),
        ("a later form", |it| it["format"] = 2.into(), "format 2"),
        ("a path", |it| it["id"] = "../flood".into(), "not an id"),
        ("a hash", |it| it["title"]["clip"] = "../x".into(), "not a SHA-256"),
        ("a wrong shape", |it| it["steps"] = 7.into(), "invalid type"),
        ("a long wrong shape", |it| it["steps"] = "x".repeat(99_999).into(), "invalid type"),
        ("many sentences", |it| many(&mut it["hello"], 13), "13 sentences of one passage"),
        ("more sentences", |it| many(&mut it["hello"], 10_000), "10000 sentences"),
        ("many steps", |it| many(&mut it["steps"], 2_000), "2000 steps"),
        ("many actions", |it| many(&mut it["actions"], 8_000), "8000 actions"),
    ];
    for (case, spoil, why) in cases {
        let mut lesson = sound::lesson();
        spoil(&mut lesson);
        refused(case, &flood(), Document, &packed(&lesson), why);
    }
}

#[test]
fn a_document_of_a_million_sentences_or_a_deep_one_is_refused() {
    let sentence = r#"{"text":"a","words":[],"marks":[],"clip":null,"duration_ms":0},"#;
    let million = format!("{{\"hello\":[{}", sentence.repeat(1_000_000));
    let deep = "[".repeat(100_000);
    let mut lesson = sound::lesson();
    lesson["mood"] = "deep".into();
    let nested = ["[".repeat(100_000), "]".repeat(100_000)].concat();
    let lesson = lesson.to_string().replace("\"deep\"", &nested);

    refused("million", &flood(), Document, &zip(million.as_bytes()), "larger than it may be");
    refused("deep", &flood(), Document, &zip(deep.as_bytes()), "invalid type");
    // What a later Lantern adds is not looked into, however deep it is.
    assert!(ask(&flood(), Document, &zip(lesson.as_bytes())).is_ok());
}

fn many(list: &mut Value, count: usize) {
    *list = vec![list[0].clone(); count].into();
}

#[test]
fn other_documents_are_asked_as_hard() {
    let cases: &[(PartOf, Spoil, &str)] = &[
        (PartOf::Now, |it| it["city"] = "vienna".into(), "of the city `vienna`"),
        (PartOf::Facts, |it| it["id"] = "vienna".into(), "of the city `vienna`"),
        (PartOf::Interface, |it| it["language"] = "uk".into(), "in `uk`"),
        (PartOf::Dictionary, |it| it["language"] = "uk".into(), "in `uk`"),
        (PartOf::Now, |it| it["dangers"] = json!([]), "six dangers"),
        (PartOf::Now, |it| it["dangers"][1]["id"] = "a".into(), "`a` names two things"),
        (PartOf::Facts, |it| many(&mut it["numbers"], 2), "names two things"),
        (PartOf::Facts, |it| many(&mut it["numbers"], 9_000), "more than can be shown"),
        (PartOf::Facts, |it| it["signals"][0]["seconds"] = 9_999.into(), "longer or more"),
        (PartOf::Facts, |it| it["numbers"][0]["origin"]["source"] = "\u{202e}".into(), "U+202E"),
        (PartOf::Dictionary, |it| many(&mut it["groups"], 1_000), "more than can be shown"),
        (PartOf::Dictionary, |it| it["groups"][0]["words"][0]["related"] = json!(["x"]), "`x`"),
        (PartOf::Interface, |it| it["messages"] = json!({ "<b>": [] }), "no name of a message"),
        (PartOf::Now, |it| *it = sound::lesson(), "missing field"),
    ];
    for (of, spoil, why) in cases {
        let (_, mut document) =
            sound::documents().into_iter().find(|(part, _)| part == of).unwrap();
        spoil(&mut document);
        refused(why, of, Document, &packed(&document), why);
    }
}

#[test]
fn an_index_that_no_shelf_can_show_is_refused() {
    let cases: &[(&str, Spoil, &str)] = &[
        ("many units", |it| many(&mut it["units"], 100_000), "100000 units"),
        ("many lessons", |it| many(&mut it["lessons"], 2_000), "larger than it may be"),
        ("a unit twice", |it| many(&mut it["units"], 2), "unit `water` twice"),
        ("a lesson twice", |it| many(&mut it["lessons"], 2), "names a lesson twice"),
        ("a language twice", |it| many(&mut it["city_languages"], 2), "a language twice"),
        ("no such unit", |it| it["lessons"][0]["unit"] = "fire".into(), "does not have"),
        ("hidden", |it| it["units"][0]["title"]["text"] = "a\nb".into(), "U+000A"),
        (
            "a long title",
            |it| it["lessons"][0]["tile"]["title"]["text"] = "a".repeat(501).into(),
            "longer",
        ),
        ("steps", |it| it["lessons"][0]["tile"]["plain_steps"] = u32::MAX.into(), "steps"),
        ("no size", |it| it["lessons"][0]["tile"]["cover"]["width"] = 0.into(), "no size"),
        ("needs", |it| it["lessons"][0]["needs"] = json!(["a\nb"]), "no name"),
        ("a full disk", |it| it["now"]["bytes"] = u64::MAX.into(), "more bytes"),
        ("a later form", |it| it["format"] = 2.into(), "format 2"),
    ];
    for (case, spoil, why) in cases {
        let mut json = index_json();
        spoil(&mut json);
        let index: Index = serde_json::from_value(json).unwrap();
        let begun = Instant::now();
        let err = inspect::index(&index).expect_err(case);
        assert!(begun.elapsed() < MOMENT, "{case}");
        assert!(err.why.contains(why) && err.why.len() < 6_000, "{case}: {err}");
    }
}

#[test]
fn the_types_refuse_names_that_are_paths_and_unknown_states() {
    let cases: &[(&str, Spoil)] = &[
        ("lesson", |it| it["lessons"][0]["id"] = "../../etc".into()),
        ("city", |it| it["city"] = "a/b".into()),
        ("unit", |it| it["units"][0]["id"] = "C:".into()),
        ("language", |it| it["language"] = "../de".into()),
        ("status", |it| it["status"] = "blessed".into()),
        ("manifest", |it| it["now"]["manifest"] = "..".into()),
    ];
    for (case, spoil) in cases {
        let mut json = index_json();
        spoil(&mut json);
        assert!(serde_json::from_value::<Index>(json).is_err(), "{case}");
    }
}

#[test]
fn what_an_edition_refers_to_is_in_it() {
    let references = BTreeSet::from([(Clip, digest(1)), (Picture, digest(2))]);
    let others = BTreeSet::from([(Picture, digest(1)), (Picture, digest(2))]);

    assert_eq!(inspect::whole("it", &references, &references), Ok(()));
    let err = inspect::whole("lesson `flood`", &references, &others).unwrap_err();
    assert_eq!(err.why, "the clip 010101010101 is not in its edition");
}

proptest::proptest! {
    #[test]
    fn no_bytes_bring_it_down(bytes in proptest::collection::vec(0_u8.., 0..600), kind in 0..3_usize) {
        let kind = [Document, Clip, Picture][kind];
        for bytes in [bytes.clone(), zip(&bytes)] {
            proptest::prop_assert!(ask(&flood(), kind, &bytes).is_err());
        }
    }

    #[test]
    fn no_spoiled_byte_brings_it_down(at in 0_usize..9_000, value: u8, which in 0..5_usize) {
        let (of, document) = &sound::documents()[which];
        let mut json = serde_json::to_vec(document).unwrap();
        let length = json.len();
        json[at % length] = value;
        let _ = ask(of, Document, &zip(&json));
    }
}
