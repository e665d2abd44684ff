//! A file from anybody that says it is a `.pack`.

use tests::tarball::{Kind, Tarball};

use crate::sources::import;
use crate::stage::{SMALL, judge};

/// What a file that is nothing may be called.
const NONE: &[&str] = &["garbage", "missing-at-source", "corrupt-at-source", "bad-signature"];
/// What stands beside a good release is refused or left alone.
const BESIDE: &[&str] = &["updated", "garbage", "refused-content", "too-long"];

#[test]
fn a_pack_that_is_cut_off_anywhere_is_refused() {
    let stage = &*SMALL;
    let whole = Tarball::of(&stage.second()).unwrap().finish();
    let place = tempfile::tempdir().unwrap();
    for part in [0, 1, 5, 20, 50, 90, 97] {
        let (case, home) = (format!("{part} % of a pack"), stage.home());
        let file = place.path().join("cut.pack");
        fs_err::write(&file, &whole[..whole.len() * part / 100]).unwrap();

        let answer = import(&home, &file, &case);

        println!("{case}: {}", answer.outcome);
        judge(stage, &home, &answer, NONE, &case);
    }
}

#[test]
fn a_file_that_is_no_pack_is_refused() {
    let stage = &*SMALL;
    let place = tempfile::tempdir().unwrap();
    let page = b"<!doctype html><title>Log in</title>".repeat(100);
    let files: [(&str, Vec<u8>); 4] = [
        ("a page", page),
        ("zeros", vec![0; 10_000]),
        ("one kind of byte", vec![0xFF; 100_000]),
        ("an empty pack", Tarball::default().finish()),
    ];
    for (case, bytes) in files {
        let (home, file) = (stage.home(), place.path().join("none.pack"));
        fs_err::write(&file, bytes).unwrap();

        let answer = import(&home, &file, case);

        judge(stage, &home, &answer, NONE, case);
    }
}

#[test]
fn what_a_pack_holds_beside_lessons_reaches_nothing() {
    let stage = &*SMALL;
    let place = tempfile::tempdir().unwrap();
    let evil = place.path().join("evil");
    let up = "../".repeat(20);
    let path = evil.to_string_lossy();
    let outside = format!("{up}{}", path.trim_start_matches('/'));
    let entries: [(&str, Vec<u8>, Kind); 9] = [
        ("a path up", outside.clone().into_bytes(), Kind::File),
        ("a path from the root", path.clone().into_owned().into_bytes(), Kind::File),
        ("a path up from inside", format!("targets/{outside}").into_bytes(), Kind::File),
        ("NUL", b"targets/a\0b".to_vec(), Kind::File),
        ("no name", b"".to_vec(), Kind::File),
        ("a symbolic link", b"metadata/timestamp.json".to_vec(), Kind::Symbolic("/etc/passwd")),
        ("a hard link", b"metadata/timestamp.json".to_vec(), Kind::Link("/etc/passwd")),
        ("a device", b"bundles/zero".to_vec(), Kind::Device),
        ("a second timestamp", b"metadata/timestamp.json".to_vec(), Kind::File),
    ];
    for (case, name, kind) in entries {
        let home = stage.home();
        let mut first = Tarball::default();
        first.add(&name, kind, b"evil");
        let pack = Tarball::of(&stage.second()).unwrap().after(first);
        let file = place.path().join("evil.pack");
        fs_err::write(&file, pack.finish()).unwrap();

        let answer = import(&home, &file, case);

        println!("{case}: {}", answer.outcome);
        assert!(!evil.exists(), "{case}: something was written outside");
        let expected = [BESIDE, NONE].concat();
        judge(stage, &home, &answer, &expected, case);
    }
}

#[test]
fn a_pack_that_claims_to_be_endless_is_refused() {
    let stage = &*SMALL;
    let place = tempfile::tempdir().unwrap();
    for (case, name) in
        [("an endless timestamp", "metadata/timestamp.json"), ("an endless stranger", "bundles/x")]
    {
        let home = stage.home();
        let mut first = Tarball::default();
        first.add_claiming(name.as_bytes(), Kind::File, b"{", 0o777_7777_7777);
        let pack = Tarball::of(&stage.second()).unwrap().after(first);
        let file = place.path().join("endless.pack");
        fs_err::write(&file, pack.finish()).unwrap();

        let answer = import(&home, &file, case);

        judge(stage, &home, &answer, &[NONE, BESIDE].concat(), case);
    }
}
