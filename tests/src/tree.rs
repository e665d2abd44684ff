//! The bundled tree with something missing.

use anyhow::Result;

use crate::programs;

/// A tree in which everything but the welcome is missing.
///
/// # Errors
/// When the tree cannot be read or copied.
pub fn welcome_alone() -> Result<tempfile::TempDir> {
    let (whole, folder) = (programs::content(), tempfile::tempdir()?);
    let tree = repository::Tree::open(&whole)?;
    let welcome = tree.welcome()?.welcome.manifest.to_string();
    let release = repository::Release::FILE;
    fs_err::copy(whole.join(release), folder.path().join(release))?;
    for part in ["targets", "manifests", "bundles"] {
        fs_err::create_dir_all(folder.path().join(part))?;
        for entry in fs_err::read_dir(whole.join(part))? {
            let entry = entry?;
            let name = entry.file_name();
            if part == "targets" || name.to_string_lossy() == welcome {
                fs_err::copy(entry.path(), folder.path().join(part).join(name))?;
            }
        }
    }
    Ok(folder)
}
