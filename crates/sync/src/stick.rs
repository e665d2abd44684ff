//! Lessons on a stick: a folder or a `.pack` near the top of it.

use std::path::{Path, PathBuf};

use repository::Publisher;

use crate::{Source, publisher_of};

/// How many names of a stick are looked at: it may hold anything.
const MOST: usize = 200;

/// Lessons that lie on a stick. Nothing of them is verified yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stick {
    /// Where.
    pub path: PathBuf,
    /// Who they say they are of.
    pub publisher: Publisher,
    /// The first root they come with.
    pub root: Vec<u8>,
    /// Whether they are one file.
    pub is_pack: bool,
}

/// Everything near the top of a stick that looks like lessons.
pub fn on_stick(mount: &Path) -> Vec<Stick> {
    let mut places = vec![mount.to_owned()];
    if let Ok(entries) = fs_err::read_dir(mount) {
        let near = entries.filter_map(Result::ok).take(MOST).map(|entry| entry.path());
        places.extend(near.filter(|path| looks_like_lessons(path)));
    }
    places.sort();
    places.iter().filter_map(|path| stick(path)).collect()
}

fn looks_like_lessons(path: &Path) -> bool {
    let is_pack = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pack"));
    (is_pack && path.is_file()) || path.join("metadata/1.root.json").is_file()
}

fn stick(path: &Path) -> Option<Stick> {
    if !looks_like_lessons(path) {
        return None;
    }
    let source = Source::path(path).ok()?;
    let (publisher, root) = publisher_of(&source).ok()??;
    Some(Stick { path: path.to_owned(), publisher, root, is_pack: source.is_pack() })
}
