//! Where everything is kept.

use std::path::{Path, PathBuf};

/// The folder everything is kept in: the one asked for, else the system's place for application data.
pub fn data_folder(asked_for: Option<&Path>) -> Option<PathBuf> {
    asked_for.map_or_else(
        || dirs::data_dir().map(|folder| folder.join("org.resilientcities.lantern")),
        |folder| Some(folder.to_owned()),
    )
}

/// The file of lessons in it.
pub fn library(data: &Path) -> PathBuf {
    data.join("library.db")
}

/// The file of settings and of what was learnt.
pub fn learners(data: &Path) -> PathBuf {
    data.join("learners.db")
}
