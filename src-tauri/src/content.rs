//! Where the bundled lessons are.

use std::path::{Path, PathBuf};

/// Folders to look in beside the program: as `make` leaves them, as a package installs them.
const BESIDE_THE_PROGRAM: &[&str] =
    &["content", "../content", "../lib/Lantern/content", "../lib/lantern/content"];

/// The folder of the bundled tree: the one asked for, else the first that is there.
pub(crate) fn folder(asked_for: Option<&Path>) -> Option<PathBuf> {
    if let Some(folder) = asked_for {
        return Some(folder.to_owned());
    }
    let program = std::env::current_exe().ok()?;
    let beside = program.parent()?;
    BESIDE_THE_PROGRAM
        .iter()
        .map(|place| beside.join(place))
        .find(|folder| folder.join("targets").is_dir())
}
