//! Ways to spoil a good release.

use std::path::Path;

use repository::{Index, Tree, canonical_json, pack};
use serde_json::json;
use tests::desk::Desk;
use tests::forgery::Forgery;
use tests::synthetic::{CITY, LANGUAGES};

use crate::stage::Stage;

/// The index that is spoiled.
pub(crate) const INDEX: &str = "rostock.de.zst";

/// The newest file whose path ends so.
pub(crate) fn find(at: &Path, ending: &str) -> std::path::PathBuf {
    if at.join(ending).is_file() {
        return at.join(ending);
    }
    let named = named(at);
    let folder = if ending == INDEX { "targets" } else { "metadata" };
    let files = fs_err::read_dir(at.join(folder)).unwrap().map(|entry| entry.unwrap().path());
    let fits = |path: &std::path::PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        name.ends_with(ending) && (folder == "metadata" || named.contains(&name))
    };
    files.filter(fits).max().unwrap()
}

/// The indexes of the second release; those of the first are still there.
pub(crate) fn named(at: &Path) -> Vec<String> {
    let release = repository::Release::read(at).unwrap();
    let targets = release.targets.iter();
    targets.map(|(name, target)| format!("{}.{name}", target.sha256)).collect()
}

/// The text of the first lesson.
pub(crate) fn text(at: &Path) -> repository::Part {
    index_of(at).lessons[0].text
}

pub(crate) fn index_of(at: &Path) -> Index {
    let (city, language) = (CITY.parse().unwrap(), LANGUAGES[0].parse().unwrap());
    Tree::open(at).unwrap().index(&city, &language).unwrap().0
}

pub(crate) fn manifest(at: &Path) -> String {
    format!("manifests/{}", text(at).manifest)
}

pub(crate) fn bundle(at: &Path) -> String {
    format!("bundles/{}", text(at).manifest)
}

pub(crate) fn flip(at: &Path, file: &str, byte: usize) {
    let path = find(at, file);
    let mut bytes = fs_err::read(&path).unwrap();
    let byte = bytes.len().saturating_sub(byte + 1);
    bytes[byte] ^= 1;
    fs_err::write(path, bytes).unwrap();
}

pub(crate) fn remove(at: &Path, file: &str) {
    fs_err::remove_file(find(at, file)).unwrap();
}

pub(crate) fn write(at: &Path, file: &str, bytes: &[u8]) {
    fs_err::write(find(at, file), bytes).unwrap();
}

pub(crate) fn cut(at: &Path, file: &str) {
    let path = find(at, file);
    let half = fs_err::metadata(&path).unwrap().len() / 2;
    fs_err::OpenOptions::new().write(true).open(path).unwrap().set_len(half).unwrap();
}

pub(crate) fn append(at: &Path, file: &str) {
    let path = find(at, file);
    let longer = [fs_err::read(&path).unwrap(), vec![7; 1_000]].concat();
    fs_err::write(path, longer).unwrap();
}

pub(crate) fn sparse(at: &Path, file: &str) {
    let file = fs_err::OpenOptions::new().write(true).open(find(at, file)).unwrap();
    file.set_len(200_000_000).unwrap();
}

pub(crate) fn older_snapshot(at: &Path, _: &Stage) {
    fs_err::copy(at.join("metadata/1.snapshot.json"), at.join("metadata/2.snapshot.json")).unwrap();
}

pub(crate) fn older_targets(at: &Path, _: &Stage) {
    fs_err::copy(at.join("metadata/1.targets.json"), at.join("metadata/2.targets.json")).unwrap();
}

pub(crate) fn foreign(at: &Path, _: &Stage) {
    fs_err::remove_dir_all(at.join("metadata")).unwrap();
    Desk::new("rostock").unwrap().sign(at).unwrap();
}

pub(crate) fn one_editor(at: &Path, stage: &Stage) {
    let mut forgery = Forgery::of(at, &stage.desk).unwrap();
    forgery.editors.pop();
    forgery.publish().unwrap();
}

pub(crate) fn one_editor_twice(at: &Path, stage: &Stage) {
    let mut forgery = Forgery::of(at, &stage.desk).unwrap();
    forgery.editors[1] = forgery.editors[0].clone();
    forgery.publish().unwrap();
}

/// A second root that its own keys have signed and the first root's have not.
pub(crate) fn own_root(at: &Path, stage: &Stage) {
    let stranger = Desk::new("rostock").unwrap();
    let root: serde_json::Value = serde_json::from_slice(&stranger.first_root).unwrap();
    let mut root = root["signed"].clone();
    root["version"] = json!(2);
    let keys: Vec<_> = stranger.keys.root.iter().collect();
    let file = tests::forgery::signed(&root, &keys).unwrap();
    fs_err::write(at.join("metadata/2.root.json"), file).unwrap();
    let mut forgery = Forgery::of(at, &stage.desk).unwrap();
    forgery.editors.clone_from(&stranger.keys.targets);
    forgery.online = stranger.keys.online.clone();
    forgery.publish().unwrap();
}

/// Signs another file as the index of the first language.
pub(crate) fn index(at: &Path, stage: &Stage, bytes: &[u8]) {
    let mut forgery = Forgery::of(at, &stage.desk).unwrap();
    forgery.index(INDEX, bytes).unwrap();
    forgery.publish().unwrap();
}

pub(crate) fn changed_index(at: &Path, stage: &Stage, change: impl FnOnce(&mut Index)) {
    let mut changed = index_of(at);
    change(&mut changed);
    index(at, stage, &pack(&canonical_json(&changed).unwrap()).unwrap());
}

pub(crate) fn part_bytes(at: &Path, stage: &Stage, more: i64) {
    changed_index(at, stage, |index| {
        let bytes = &mut index.lessons[0].text.bytes;
        *bytes = bytes.saturating_add_signed(more);
    });
}

pub(crate) fn lesson_twice(at: &Path, stage: &Stage) {
    changed_index(at, stage, |index| index.lessons.push(index.lessons[0].clone()));
}

pub(crate) fn other_language(at: &Path, stage: &Stage) {
    changed_index(at, stage, |index| index.language = LANGUAGES[1].parse().unwrap());
}

/// An index of lessons that are nothing, each two bytes.
pub(crate) fn million() -> Vec<u8> {
    let lessons = vec!["{}"; 1_000_000].join(",");
    let index = format!(r#"{{"format":1,"lessons":[{lessons}]}}"#);
    zstd::bulk::compress(index.as_bytes(), 3).unwrap()
}

/// A megabyte that says: so many times the same byte, ten gigabytes in all.
pub(crate) fn bomb() -> Vec<u8> {
    // The magic number, a frame without a checksum or its length, a window of 128 kB.
    let mut frame = vec![0x28, 0xB5, 0x2F, 0xFD, 0x00, 7 << 3];
    let block = 128 * 1024_u32;
    for number in 0..76_294 {
        let is_last = u32::from(number == 76_293);
        frame.extend(&(block << 3 | 1 << 1 | is_last).to_le_bytes()[..3]);
        frame.push(b' ');
    }
    // Then a frame to be skipped, which fills the megabyte.
    let rest = 1_000_000 - frame.len() as u32 - 8;
    frame.extend(0x184D_2A50_u32.to_le_bytes());
    frame.extend(rest.to_le_bytes());
    frame.resize(1_000_000, 0);
    frame
}

pub(crate) fn million_targets(at: &Path, stage: &Stage) {
    let mut forgery = Forgery::of(at, &stage.desk).unwrap();
    for number in 0..1_000_000 {
        forgery.name(&format!("x{number}.zst"), &"0".repeat(64), 1);
    }
    forgery.publish().unwrap();
}

pub(crate) fn name(at: &Path, stage: &Stage, name: &str) {
    let mut forgery = Forgery::of(at, &stage.desk).unwrap();
    forgery.name(name, &"0".repeat(64), 1);
    forgery.publish().unwrap();
}
