//! A tree that was written is read; a tree somebody meddled with is refused by name.

use std::path::{Path, PathBuf};

use lesson::ObjectKind as Kind;
use proptest::prelude::*;
use repository::{Error, Index, NewObject, Part, Release, Tree, TreeWriter, WelcomeIndex};

use crate::edition::index;

fn object(kind: Kind, bytes: &[u8]) -> NewObject {
    NewObject { kind, bytes: bytes.to_owned() }
}

fn write(folder: &Path, clip: &[u8]) -> Part {
    let mut writer = TreeWriter::open(folder).unwrap();
    let objects =
        [object(Kind::Document, b"words"), object(Kind::Clip, clip), object(Kind::Clip, clip)];
    let part = writer.part(&objects).unwrap();
    writer.index(&index(part)).unwrap();
    writer.welcome(&WelcomeIndex { format: 1, welcome: part }).unwrap();
    writer.finish().unwrap();
    part
}

fn read(folder: &Path) -> Result<Vec<Vec<u8>>, Error> {
    let tree = Tree::open(folder)?;
    let (index, _) = tree.index(&"rostock".parse().unwrap(), &"de".parse().unwrap())?;
    let part = index.lessons[0].text;
    let manifest = tree.manifest(&part)?;
    let mut bundle = tree.bundle(&part)?;
    manifest.objects.iter().map(|object| bundle.object(object)).collect()
}

fn files(folder: &Path, part: &str) -> Vec<PathBuf> {
    let mut files: Vec<_> =
        fs_err::read_dir(folder.join(part)).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn what_was_written_is_read_and_an_object_travels_once() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), b"sound");

    assert_eq!(read(folder.path()).unwrap(), [b"words".to_vec(), b"sound".to_vec()]);
}

#[test]
fn the_same_content_gives_the_same_files_and_old_ones_go() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    write(one.path(), b"older");
    write(one.path(), b"sound");
    write(other.path(), b"sound");

    for part in ["targets", "manifests", "bundles"] {
        let contents = |folder: &Path| -> Vec<_> {
            let name = |path: &PathBuf| path.file_name().unwrap().to_owned();
            files(folder, part)
                .iter()
                .map(|path| (name(path), fs_err::read(path).unwrap()))
                .collect()
        };
        assert_eq!(contents(one.path()), contents(other.path()), "{part}");
    }
}

#[test]
fn whatever_was_meddled_with_is_refused_by_name() {
    type Meddle = fn(&Path);
    let cases: &[(&str, Meddle, &str)] = &[
        ("a bit of a bundle", |tree| flip(&files(tree, "bundles")[0], 7), "is damaged"),
        ("a bundle cut off", |tree| cut(&files(tree, "bundles")[0], 6), "cut off"),
        (
            "a bundle gone",
            |tree| fs_err::remove_file(&files(tree, "bundles")[0]).unwrap(),
            "is missing",
        ),
        ("a bit of a manifest", |tree| flip(&files(tree, "manifests")[0], 7), "is damaged"),
        (
            "a manifest gone",
            |tree| fs_err::remove_file(&files(tree, "manifests")[0]).unwrap(),
            "is missing",
        ),
        ("a bit of an index", |tree| flip(&files(tree, "targets")[0], 9), "is damaged"),
        (
            "an index gone",
            |tree| fs_err::remove_dir_all(tree.join("targets")).unwrap(),
            "is missing",
        ),
        (
            "no release",
            |tree| fs_err::remove_file(tree.join("release.json")).unwrap(),
            "holds no lessons",
        ),
        (
            "a release of no sense",
            |tree| fs_err::write(tree.join("release.json"), "{}").unwrap(),
            "makes no sense",
        ),
    ];
    for (case, meddle, message) in cases {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), b"sound");
        meddle(folder.path());
        let err = read(folder.path()).expect_err(case).to_string();
        assert!(err.contains(message), "{case}: {err}");
    }
}

fn flip(path: &Path, at: usize) {
    let mut bytes = fs_err::read(path).unwrap();
    bytes[at] ^= 1;
    fs_err::write(path, bytes).unwrap();
}

fn cut(path: &Path, length: usize) {
    let bytes = fs_err::read(path).unwrap();
    fs_err::write(path, &bytes[..length]).unwrap();
}

#[test]
fn a_later_format_needs_a_newer_lantern() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = TreeWriter::open(folder.path()).unwrap();
    let part = writer.part(&[object(Kind::Document, b"words")]).unwrap();
    writer.index(&Index { format: 2, ..index(part) }).unwrap();
    writer.finish().unwrap();

    assert!(matches!(read(folder.path()), Err(Error::NeedsNewer { format: 2, .. })));
}

#[test]
fn an_index_that_unpacks_to_a_giant_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), b"sound");
    let giant = repository::pack(&vec![b' '; 50_000_000]).unwrap();
    let mut release = Release::read(folder.path()).unwrap();
    let target = release.targets.get_mut("rostock.de.zst").unwrap();
    target.sha256 = repository::sha256(&giant);
    let name = format!("targets/{}", target.file("rostock.de.zst"));
    let json = repository::canonical_json(&release).unwrap();
    fs_err::write(folder.path().join("release.json"), json).unwrap();
    fs_err::write(folder.path().join(name), giant).unwrap();

    assert!(matches!(read(folder.path()), Err(Error::TooLong(_))));
}

#[test]
fn names_that_are_no_indexes_are_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), b"sound");
    for name in ["README.txt", ".de.zst", "..zst", "xyz.welcome.zst", "b.c.d.e.zst"] {
        name_in_release(folder.path(), name);
    }

    assert_eq!(Tree::open(folder.path()).unwrap().editions().len(), 1);
    assert!(read(folder.path()).is_ok());
}

fn name_in_release(folder: &Path, name: &str) {
    let mut release = Release::read(folder).unwrap();
    let target = release.targets["welcome.zst"].clone();
    release.targets.insert(name.to_owned(), target);
    let json = repository::canonical_json(&release).unwrap();
    fs_err::write(folder.join("release.json"), json).unwrap();
}

proptest! {
    #[test]
    fn no_name_makes_it_panic(name in ".{0,90}") {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), b"sound");
        name_in_release(folder.path(), &name);
        let tree = Tree::open(folder.path()).unwrap();
        for edition in tree.editions() {
            let _ = tree.index(&edition.city, &edition.language);
        }
    }
}
