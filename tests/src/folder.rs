//! Folders, whole.

use std::path::Path;

use anyhow::Result;

/// Copies a folder with everything in it.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fs_err::create_dir_all(to)?;
    for entry in fs_err::read_dir(from)? {
        let entry = entry?;
        let there = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &there)?;
        } else {
            fs_err::copy(entry.path(), there)?;
        }
    }
    Ok(())
}

/// The same files in a second folder, without a second copy: whoever changes a file there must put a new
/// one in its place.
pub fn link(from: &Path, to: &Path) -> Result<()> {
    fs_err::create_dir_all(to)?;
    for entry in fs_err::read_dir(from)? {
        let entry = entry?;
        let there = to.join(entry.file_name());
        if entry.path().is_dir() {
            link(&entry.path(), &there)?;
        } else {
            fs_err::hard_link(entry.path(), there)?;
        }
    }
    Ok(())
}
