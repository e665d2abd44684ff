//! Where the built programs and the content are.

use std::path::{Path, PathBuf};

/// The folder of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// The folder cargo builds into.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A program as `make build` leaves it.
///
/// # Panics
/// When it was not built: a test of a program needs the program.
pub fn program(name: &str) -> PathBuf {
    let path = target().join("release").join(name);
    assert!(path.is_file(), "{} is missing: run `make build`", path.display());
    path
}

/// The bundled tree as `make content` leaves it, or the one `LANTERN_CONTENT` names.
///
/// # Panics
/// When it was not built.
pub fn content() -> PathBuf {
    let named = std::env::var_os("LANTERN_CONTENT").map(PathBuf::from);
    let path = named.unwrap_or_else(|| target().join("content"));
    assert!(path.join("targets").is_dir(), "{} is missing: run `make content`", path.display());
    path
}

/// The ids of all lessons as their authors wrote them, sorted.
///
/// # Errors
/// When there is no folder of lessons.
pub fn lessons() -> std::io::Result<Vec<String>> {
    let mut ids = Vec::new();
    for unit in fs_err::read_dir(root().join("assets/lessons"))? {
        for file in fs_err::read_dir(unit?.path())? {
            let name = file?.file_name().to_string_lossy().into_owned();
            ids.extend(name.strip_suffix(".toml").map(str::to_owned));
        }
    }
    ids.sort();
    Ok(ids)
}
