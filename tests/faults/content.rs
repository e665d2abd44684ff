//! What is signed as it should be and is not harmless: refused by name, on installing.

use std::fmt::Write as _;
use std::path::Path;

use lesson::{Lesson, ObjectKind};
use repository::{NewObject, Part, Tree, TreeWriter, canonical_json, pack, unpack};
use tests::forgery::Forgery;

use crate::sources::{Way, bring};
use crate::spoil::{INDEX, index_of};
use crate::stage::{SMALL, Stage, judge};

/// Drawings a browser would do something with, and words of the refusal.
fn drawings() -> Vec<(&'static str, String)> {
    let svg = |inside: &str| {
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1200 900" width="1200" height="900">{inside}</svg>"#
        )
    };
    let many = "<rect/>".repeat(1_000_000);
    let mut deep = "<g>".repeat(100_000);
    deep.push_str(&"</g>".repeat(100_000));
    vec![
        ("script", svg("<script>alert(1)</script>")),
        ("event", svg(r#"<rect onload="alert(1)" width="9" height="9"/>"#)),
        ("outside link", svg(r#"<a href="https://example.org"><rect width="9" height="9"/></a>"#)),
        ("outside style", svg(r#"<rect style="fill:url(https://example.org/x)"/>"#)),
        ("image", svg(r#"<image href="file:///etc/passwd" width="9" height="9"/>"#)),
        ("filter", svg(r#"<filter id="f"><feTurbulence numOctaves="99"/></filter>"#)),
        ("use", svg(r##"<g id="a"/><use xlink:href="#a"/>"##)),
        ("foreign object", svg("<foreignObject><p/></foreignObject>")),
        ("million elements", svg(&many)),
        ("deep", svg(&deep)),
        ("entities", format!(r#"<!DOCTYPE svg [<!ENTITY a "b">]>{}"#, svg("&a;"))),
        ("no drawing", "not a drawing at all".to_owned()),
    ]
}

#[test]
fn a_signed_drawing_that_does_something_is_refused() {
    for (what, svg) in drawings() {
        let picture = NewObject { kind: ObjectKind::Picture, bytes: pack_fast(svg.as_bytes()) };
        refused(what, |at| with_more(at, Which::Pictures, picture.clone()));
    }
}

#[test]
fn a_signed_drawing_that_unpacks_without_end_is_refused() {
    let bomb = NewObject { kind: ObjectKind::Picture, bytes: pack_fast(&vec![b' '; 200_000_000]) };
    refused("a drawing of 200 MB", |at| with_more(at, Which::Pictures, bomb.clone()));
}

#[test]
fn a_signed_clip_that_is_none_is_refused() {
    let clips: [(&str, Vec<u8>); 4] = [
        ("text", b"not a clip at all".to_vec()),
        ("another sound", [b"RIFF\x24\0\0\0WAVEfmt ".as_slice(), &[0; 64]].concat()),
        ("a page alone", [b"OggS".as_slice(), &[0; 60]].concat()),
        ("a program", [b"\x7fELF".as_slice(), &[1; 4_000]].concat()),
    ];
    for (what, bytes) in clips {
        let clip = NewObject { kind: ObjectKind::Clip, bytes };
        refused(what, |at| with_more(at, Which::Text, clip.clone()));
    }
}

#[test]
fn a_signed_text_that_turns_or_hides_words_is_refused() {
    type Change = fn(&mut Lesson);
    let changes: [(&str, Change); 7] = [
        ("open isolation", |lesson| lesson.title.text.push('\u{2067}')),
        ("closed isolation", |lesson| lesson.title.text.push('\u{2069}')),
        ("override", |lesson| lesson.title.text.push('\u{202E}')),
        ("NUL", |lesson| lesson.title.text.push('\0')),
        ("no end", |lesson| lesson.title.text.push_str(&"a".repeat(100_000))),
        ("a step twice", |lesson| lesson.steps.push(lesson.steps[0].clone())),
        ("another lesson", |lesson| lesson.id = "another".parse().unwrap()),
    ];
    for (what, change) in changes {
        refused(what, |at| changed(at, change));
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Which {
    Text,
    Pictures,
}

/// Says that a release with this in it is refused by name, from the web and from a stick.
fn refused(what: &str, spoil: impl Fn(&Path) -> Part) {
    let stage = &*SMALL;
    let folder = stage.spoiled(|at| {
        let part = spoil(at);
        sign_with(at, stage, part);
    });
    for way in [Way::Web, Way::Stick] {
        let (mut case, home) = (what.to_owned(), stage.home());
        let _ = write!(case, ", {way:?}");

        let answer = bring(&home, folder.path(), way, &case);

        println!("{case}: {}", answer.message);
        assert!(answer.message.contains("lesson-0"), "{case}: by name: {answer:?}");
        judge(stage, &home, &answer, &["refused-content"], &case);
    }
}

/// The bundle of the first lesson's text or pictures with one object more.
fn with_more(at: &Path, which: Which, more: NewObject) -> Part {
    let lesson = &index_of(at).lessons[0];
    let part = if which == Which::Text { lesson.text } else { lesson.pictures };
    let mut all = objects(at, &part);
    all.push(more);
    TreeWriter::open(at).unwrap().part(&all).unwrap()
}

/// The bundle of the first lesson's text, its document changed.
fn changed(at: &Path, change: fn(&mut Lesson)) -> Part {
    let mut all = objects(at, &index_of(at).lessons[0].text);
    let json = unpack("it", &all[0].bytes, 4_000_000).unwrap();
    let mut lesson: Lesson = serde_json::from_slice(&json).unwrap();
    change(&mut lesson);
    all[0].bytes = pack(&canonical_json(&lesson).unwrap()).unwrap();
    TreeWriter::open(at).unwrap().part(&all).unwrap()
}

/// Signs a release whose first lesson has this part instead of the one of its kind.
fn sign_with(at: &Path, stage: &Stage, part: Part) {
    let mut index = index_of(at);
    let json = fs_err::read(at.join(format!("manifests/{}", part.manifest))).unwrap();
    let manifest: repository::Manifest = serde_json::from_slice(&json).unwrap();
    let lesson = &mut index.lessons[0];
    if manifest.document().is_some() {
        lesson.text = part;
    } else {
        lesson.pictures = part;
    }
    let mut forgery = Forgery::of(at, &stage.desk).unwrap();
    forgery.index(INDEX, &pack(&canonical_json(&index).unwrap()).unwrap()).unwrap();
    forgery.publish().unwrap();
}

fn objects(at: &Path, part: &Part) -> Vec<NewObject> {
    let tree = Tree::open(at).unwrap();
    let mut bundle = tree.bundle(part).unwrap();
    let all = tree.manifest(part).unwrap().objects.into_iter();
    all.map(|object| NewObject { kind: object.kind, bytes: bundle.object(&object).unwrap() })
        .collect()
}

/// As small, and not so slowly as what is published.
fn pack_fast(bytes: &[u8]) -> Vec<u8> {
    zstd::bulk::compress(bytes, 3).unwrap()
}
