//! Repositories that are wrong, the same over web, stick and pack.

use std::path::Path;

use repository::pack;
use tests::desk::{Desk, fourteen_months_ago};
use tests::folder;
use tests::hostile::Hostile;
use tests::synthetic::{Place, Shape, Synthetic};
use tests::tarball::Tarball;

use crate::spoil::{
    INDEX, append, bomb, bundle, cut, flip, foreign, index, lesson_twice, manifest, million,
    million_targets, name, named, older_snapshot, older_targets, one_editor, one_editor_twice,
    other_language, own_root, part_bytes, remove, sparse, write,
};
use crate::stage::{Home, SMALL, Stage, has_words, judge};

/// How a repository comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Web,
    Stick,
    Pack,
}

/// What is done to a good second release.
type Spoil = fn(&Path, &Stage);

const WAYS: [Way; 3] = [Way::Web, Way::Stick, Way::Pack];
const HASH: &[&str] = &["wrong-hash"];
const SIGNATURE: &[&str] = &["bad-signature"];
const MISSING: &[&str] = &["missing-at-source"];
const GARBAGE: &[&str] = &["garbage"];
const TOO_LONG: &[&str] = &["too-long"];
/// A name of no index of ours is nobody's business.
const LEFT_ALONE: &[&str] = &["updated", "garbage", "refused-content"];

/// What was signed and is wrong, or is not what was signed.
const CASES: &[(&str, Spoil, &[&str])] = &[
    (
        "a bit of the timestamp",
        |at, _| flip(at, "metadata/timestamp.json", 40),
        &["bad-signature", "garbage"],
    ),
    (
        "a bit of the snapshot",
        |at, _| flip(at, "snapshot.json", 40),
        &["wrong-hash", "bad-signature", "garbage"],
    ),
    (
        "a bit of the targets",
        |at, _| flip(at, "targets.json", 40),
        &["wrong-hash", "bad-signature", "garbage"],
    ),
    ("a bit of an index", |at, _| flip(at, INDEX, 40), HASH),
    ("a bit of a manifest", |at, _| flip(at, &manifest(at), 40), HASH),
    ("a bit of a bundle", |at, _| flip(at, &bundle(at), 9_000), HASH),
    (
        "the snapshot of the release before",
        older_snapshot,
        &["wrong-hash", "bad-signature", "rollback"],
    ),
    (
        "the targets of the release before",
        older_targets,
        &["wrong-hash", "bad-signature", "rollback"],
    ),
    ("another publisher's keys", foreign, SIGNATURE),
    ("one of two editors", one_editor, SIGNATURE),
    ("one editor twice", one_editor_twice, SIGNATURE),
    ("nobody", |at, _| fs_err::remove_dir_all(at.join("metadata")).unwrap(), &["bad-signature"]),
    ("a root signed by its own keys alone", own_root, SIGNATURE),
    (
        "no index",
        |at, _| named(at).iter().for_each(|name| remove(at, &format!("targets/{name}"))),
        MISSING,
    ),
    ("no manifest", |at, _| remove(at, &manifest(at)), MISSING),
    ("no bundle", |at, _| remove(at, &bundle(at)), MISSING),
    (
        "a bundle that is cut off",
        |at, _| cut(at, &bundle(at)),
        &["corrupt-at-source", "wrong-hash"],
    ),
    (
        "a bundle that is empty",
        |at, _| write(at, &bundle(at), b""),
        &["corrupt-at-source", "wrong-hash"],
    ),
    (
        "a bundle with something after it",
        |at, _| append(at, &bundle(at)),
        &["too-long", "updated", "corrupt-at-source", "wrong-hash"],
    ),
    (
        "a bundle of two hundred megabytes of nothing",
        // Where only a part of it is asked for, what follows is nobody's concern.
        |at, _| sparse(at, &bundle(at)),
        &["too-long", "wrong-hash", "updated"],
    ),
    (
        "a manifest of two hundred megabytes of nothing",
        |at, _| sparse(at, &manifest(at)),
        &["too-long", "wrong-hash"],
    ),
    (
        "an index of two hundred megabytes of nothing",
        |at, _| sparse(at, INDEX),
        &["too-long", "wrong-hash"],
    ),
    (
        "a timestamp of two hundred megabytes of nothing",
        |at, _| sparse(at, "metadata/timestamp.json"),
        TOO_LONG,
    ),
    (
        "a part shorter than its manifest says",
        |at, stage| part_bytes(at, stage, -1),
        &["garbage", "refused-content"],
    ),
    (
        "a part longer than its manifest says",
        |at, stage| part_bytes(at, stage, 1),
        &["garbage", "refused-content"],
    ),
    ("an index that unpacks to ten gigabytes", |at, stage| index(at, stage, &bomb()), TOO_LONG),
    ("an index of a million lessons", |at, stage| index(at, stage, &million()), TOO_LONG),
    ("an index that is no JSON", |at, stage| index(at, stage, &pack(b"{").unwrap()), GARBAGE),
    ("an index that is not packed", |at, stage| index(at, stage, b"{}"), GARBAGE),
    ("a lesson twice", lesson_twice, &["garbage", "refused-content"]),
    ("an index of another language", other_language, &["garbage", "refused-content"]),
    ("a million targets", million_targets, TOO_LONG),
    ("a target that is a path", |at, stage| name(at, stage, "../../../evil"), LEFT_ALONE),
    (
        "a target that is a path from the root",
        |at, stage| name(at, stage, "/evil.rostock.de.zst"),
        LEFT_ALONE,
    ),
    ("a target in a folder", |at, stage| name(at, stage, "a/../../evil.de.zst"), LEFT_ALONE),
    ("a target with NUL in its name", |at, stage| name(at, stage, "rostock\0.de.zst"), LEFT_ALONE),
];

#[test]
fn what_is_wrong_at_a_source_changes_nothing_here() {
    let stage = &*SMALL;
    for (what, spoil, expected) in CASES {
        let folder = stage.spoiled(|at| spoil(at, stage));
        for way in WAYS {
            let (case, home) = (format!("{what}, {way:?}"), stage.home());
            // A pack that claims to be so large has its own test.
            if way == Way::Pack && what.contains("a gigabyte of nothing") {
                continue;
            }

            let answer = bring(&home, folder.path(), way, &case);

            println!("{case}: {}", answer.outcome);
            judge(stage, &home, &answer, expected, &case);
        }
    }
}

#[test]
fn what_has_run_out_is_refused_from_the_web_and_taken_from_a_stick() {
    let stage = &*SMALL;
    let folder = tempfile::tempdir().unwrap();
    folder::copy(&stage.first(), folder.path()).unwrap();
    Synthetic::new(stage.shape.seeded(6)).write(folder.path()).unwrap();
    stage.desk.sign_at(folder.path(), fourteen_months_ago()).unwrap();
    for (way, expected) in [(Way::Web, "expired"), (Way::Stick, "updated"), (Way::Pack, "updated")]
    {
        let (case, home) = (format!("run out, {way:?}"), stage.home());

        let answer = bring(&home, folder.path(), way, &case);

        judge(stage, &home, &answer, &[expected], &case);
    }
}

#[test]
fn nothing_goes_back_to_an_older_release() {
    let stage = &*SMALL;
    for (way, expected) in [
        (Way::Web, &["rollback"][..]),
        (Way::Stick, &["rollback", "up-to-date"]),
        (Way::Pack, &["rollback", "up-to-date"]),
    ] {
        let (case, home) = (format!("back, {way:?}"), stage.home());
        assert_eq!(bring(&home, &stage.second(), way, &case).outcome, "updated");

        let answer = bring(&home, &stage.first(), way, &case);

        assert!(expected.contains(&answer.outcome.as_str()), "{case}: {answer:?}");
        home.shows(&stage.after, &case);
        home.recovers(stage, &case);
    }
}

#[test]
fn new_keys_are_believed_when_the_old_ones_say_so() {
    let stage = &*SMALL;
    let folder = tempfile::tempdir().unwrap();
    folder::copy(&stage.second(), folder.path()).unwrap();
    let mut desk = stage.desk.clone();
    desk.rotate(folder.path()).unwrap();
    for way in WAYS {
        let (case, home) = (format!("new keys, {way:?}"), stage.home());

        let answer = bring(&home, folder.path(), way, &case);
        assert_eq!(answer.outcome, "updated", "{case}: {answer:?}");
        home.shows(&stage.after, &case);

        // From now on the old keys sign for nobody.
        let answer = bring(&home, &stage.newest(), way, &case);
        let is_refused = ["bad-signature", "rollback"].contains(&answer.outcome.as_str());
        assert!(is_refused, "{case}: {answer:?}");
        home.shows(&stage.after, &case);
    }
}

#[test]
fn two_publishers_of_one_lesson_stand_side_by_side() {
    let stage = &*SMALL;
    let (case, home, other) = ("two publishers", stage.home(), tempfile::tempdir().unwrap());
    let desk = Desk::new("liepaja").unwrap();
    Synthetic::new(Shape::SMALL.seeded(9)).write(other.path()).unwrap();
    desk.sign(other.path()).unwrap();
    let root = other.path().join("metadata/1.root.json");
    home.lantern.subscribe(&root, "http://127.0.0.1:9/").unwrap();

    let answer = home.sync(&other.path().to_string_lossy(), case);

    assert_eq!(answer.outcome, "updated", "{answer:?}");
    home.lantern.verify().unwrap();
    let names: Vec<String> = answer
        .publishers
        .iter()
        .filter(|publisher| publisher["outcome"] == "updated")
        .map(|publisher| publisher["name"].to_string())
        .collect();
    assert_eq!(names.len(), 1, "the other one alone was brought: {answer:?}");
    // The first publisher's next release arrives as if nobody else were there.
    let answer = home.sync(&stage.newest().to_string_lossy(), case);
    assert_eq!(answer.outcome, "updated", "{answer:?}");
    home.lantern.verify().unwrap();
}

#[test]
fn one_mended_sentence_brings_its_document_and_its_clip() {
    let stage = &*SMALL;
    let (case, home, folder) = ("a typo", stage.home(), tempfile::tempdir().unwrap());
    folder::copy(&stage.first(), folder.path()).unwrap();
    let mut content = Synthetic::new(stage.shape);
    content.mend(Place { language: 0, lesson: 1, sentence: 4 });
    content.write(folder.path()).unwrap();
    stage.desk.sign(folder.path()).unwrap();

    let answer = bring(&home, folder.path(), Way::Web, case);

    assert_eq!((answer.outcome.as_str(), answer.objects), ("updated", 3), "{answer:?}");
    home.recovers(stage, case);
}

/// Brings a repository to a computer.
pub(crate) fn bring(home: &Home, folder: &Path, way: Way, case: &str) -> tests::lantern::Answer {
    match way {
        Way::Web => home.sync(&Hostile::serve(folder).unwrap().url(), case),
        Way::Stick => home.sync(&folder.to_string_lossy(), case),
        Way::Pack => {
            let place = tempfile::tempdir().unwrap();
            let file = place.path().join("lessons.pack");
            fs_err::write(&file, Tarball::of(folder).unwrap().finish()).unwrap();
            import(home, &file, case)
        }
    }
}

/// Takes in a pack.
pub(crate) fn import(home: &Home, file: &Path, case: &str) -> tests::lantern::Answer {
    let answer = home.lantern.import(file).unwrap_or_else(|err| panic!("{case}: {err:?}"));
    has_words(&answer, case);
    answer
}
