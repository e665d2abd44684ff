//! A desk at which somebody builds and signs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use lesson::ObjectKind as Kind;
use repository::{
    NewObject, Publisher, Role, RootKeys, Signed, Signing, SigningError, SigningKey, TreeWriter,
    WelcomeIndex, first_root, install_root, sign,
};

use crate::edition::index;

/// A repository that is built and belongs to somebody, with all its keys.
pub(crate) struct Desk {
    folder: tempfile::TempDir,
    pub(crate) keys: RootKeys,
}

impl Desk {
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn sign(
        &self,
        keys: &[SigningKey],
        only: Option<Role>,
    ) -> Result<Signed, SigningError> {
        sign(&Signing { folder: self.path(), keys, only, version: None, now: now() })
    }

    pub(crate) fn build(&self, clip: &[u8]) {
        let mut writer = TreeWriter::open(self.path()).unwrap();
        let object = |kind, bytes: &[u8]| NewObject { kind, bytes: bytes.to_owned() };
        let part =
            writer.part(&[object(Kind::Document, b"words"), object(Kind::Clip, clip)]).unwrap();
        writer.index_called(&index(part), "Rostock").unwrap();
        writer.welcome(&WelcomeIndex { format: 1, welcome: part }).unwrap();
        writer.finish().unwrap();
    }
}

pub(crate) fn desk() -> Desk {
    let desk = Desk { folder: tempfile::tempdir().unwrap(), keys: RootKeys::generate().unwrap() };
    desk.build(b"sound");
    let root = first_root(&publisher(), &desk.keys, now()).unwrap();
    install_root(desk.path(), &root).unwrap();
    desk
}

pub(crate) fn publisher() -> Publisher {
    Publisher { id: "rostock".parse().unwrap(), title: "Rostock".to_owned(), is_trial: false }
}

/// Years ahead: the client that verifies looks at the clock itself.
pub(crate) fn now() -> Timestamp {
    "2045-03-01T12:00:00Z".parse().unwrap()
}

pub(crate) fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs_err::read_dir(folder).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() {
            let inside = self::files(&path);
            files.extend(
                inside.into_iter().map(|(inner, bytes)| (Path::new(&name).join(inner), bytes)),
            );
        } else {
            files.insert(name.into(), fs_err::read(path).unwrap());
        }
    }
    files
}

pub(crate) fn metadata(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    files(&folder.join("metadata"))
}
