use std::path::Path;
use std::process::Command;

use jiff::Timestamp;
use serde_json::json;
use tests::desk::Desk;
use tests::forgery::Forgery;
use tests::synthetic::{Shape, Synthetic};
use tests::tarball::Tarball;

fn signed() -> (tempfile::TempDir, Desk) {
    let (folder, desk) = (tempfile::tempdir().unwrap(), Desk::new("rostock").unwrap());
    Synthetic::new(Shape::SMALL).write(folder.path()).unwrap();
    desk.sign(folder.path()).unwrap();
    (folder, desk)
}

fn problems(folder: &Path) -> Vec<String> {
    repository::verify(folder, Timestamp::now()).unwrap().problems
}

#[test]
fn a_drawn_repository_can_be_signed_and_its_keys_changed() {
    let (folder, mut desk) = signed();
    assert_eq!(problems(folder.path()), [""; 0]);

    desk.rotate(folder.path()).unwrap();

    assert_eq!(problems(folder.path()), [""; 0]);
}

#[test]
fn a_forgery_is_believed_only_with_the_signatures_it_needs() {
    let (folder, desk) = signed();
    let mut forgery = Forgery::of(folder.path(), &desk).unwrap();
    forgery.targets["note"] = json!("nobody reads this");
    forgery.publish().unwrap();
    assert_eq!(problems(folder.path()), [""; 0], "signed as it should be");

    let mut forgery = Forgery::of(folder.path(), &desk).unwrap();
    forgery.editors.pop();
    forgery.publish().unwrap();

    let said = problems(folder.path());
    assert!(said[0].contains("targets"), "one of two has signed: {said:?}");
}

#[test]
fn a_pack_is_a_tar_like_any_other() {
    let (folder, _) = signed();
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("it.pack");
    fs_err::write(&file, Tarball::of(folder.path()).unwrap().finish()).unwrap();

    let opened = Command::new("tar").arg("-xf").arg(&file).arg("-C").arg(place.path()).status();

    assert!(opened.unwrap().success());
    assert_eq!(problems(place.path()), [""; 0]);
}
