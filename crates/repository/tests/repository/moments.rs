//! Whoever copies a folder while it is being written copies something whole.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use repository::verify;

use crate::desk::{desk, files, now};

#[test]
fn a_mirror_copied_at_any_moment_is_whole() {
    let desk = desk();
    desk.sign(&desk.keys.all(), None).unwrap();
    desk.build(b"newer");
    let before = files(desk.path());

    let signed = desk.sign(&desk.keys.all(), None).unwrap();

    every_moment_is_whole(desk.path(), &before, &signed.changed);
}

#[test]
fn building_keeps_what_is_published_until_the_next_is_signed() {
    let desk = desk();
    desk.sign(&desk.keys.all(), None).unwrap();
    desk.build(b"newer");

    assert_eq!(verify(desk.path(), now()).unwrap().problems, [""; 0]);
    desk.sign(&desk.keys.all(), None).unwrap();
    desk.build(b"newest");

    assert_eq!(fs_err::read_dir(desk.path().join("bundles")).unwrap().count(), 2);
    assert_eq!(verify(desk.path(), now()).unwrap().problems, [""; 0]);
}

/// Undoes what was written and does it again file by file.
pub(crate) fn every_moment_is_whole(
    folder: &Path,
    before: &BTreeMap<PathBuf, Vec<u8>>,
    changed: &[String],
) {
    let after = files(folder);
    let mirror = tempfile::tempdir().unwrap();
    for (name, bytes) in before {
        put(mirror.path(), name, bytes);
    }
    for name in changed {
        put(mirror.path(), Path::new(name), &after[Path::new(name)]);
        let problems = verify(mirror.path(), now()).unwrap().problems;
        assert_eq!(problems, [""; 0], "after {name}");
    }
}

fn put(folder: &Path, name: &Path, bytes: &[u8]) {
    let path = folder.join(name);
    fs_err::create_dir_all(path.parent().unwrap()).unwrap();
    fs_err::write(path, bytes).unwrap();
}
