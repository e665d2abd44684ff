use std::io::Write as _;
use std::path::Path;

use lesson::{Id, Language};

use crate::Result;

/// Writes some editions of a published repository into one file, which another Lantern takes: the same
/// tree as a plain tar, the same bytes for the same repository. Returns how many files are in it.
///
/// # Errors
/// When the repository is not signed, or what is asked for is not there whole; then no file is written.
pub fn pack(repository: &Path, editions: &[(Id, Language)], out: &Path) -> Result<usize> {
    let names = repository::extract(repository, editions)?;
    let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    let mut archive = tar::Builder::new(std::io::BufWriter::new(&mut file));
    for name in &names {
        let content = fs_err::File::open(repository.join(name))?;
        let mut header = tar::Header::new_ustar();
        header.set_size(content.metadata()?.len());
        header.set_mode(0o644);
        header.set_mtime(0);
        archive.append_data(&mut header, name, content)?;
    }
    archive.into_inner()?.flush()?;
    file.as_file().sync_all()?;
    // A temporary file is for its owner's eyes alone; a pack is for everybody.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644))?;
    }
    file.persist(out).map_err(|err| err.error)?;
    Ok(names.len())
}
