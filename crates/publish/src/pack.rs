use std::path::Path;

use lesson::{Id, Language};
use repository::Archive;

use crate::Result;

/// Writes some editions of a published repository into one file, which another Lantern takes: the same
/// tree as a plain tar, the same bytes for the same repository. Returns how many files are in it.
///
/// # Errors
/// When the repository is not signed, or what is asked for is not there whole; then no file is written.
pub fn pack(repository: &Path, editions: &[(Id, Language)], out: &Path) -> Result<usize> {
    let names = repository::extract(repository, editions)?;
    let mut archive = Archive::pack(out)?;
    for name in &names {
        archive.add(name, &fs_err::read(repository.join(name))?)?;
    }
    let (files, _) = archive.finish()?;
    Ok(files)
}
