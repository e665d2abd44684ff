use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::Result;

/// A repository on its way out: a folder, or one file that is a plain tar archive of it.
///
/// What is not finished leaves nothing behind.
pub struct Archive {
    to: PathBuf,
    form: Form,
    files: usize,
    bytes: u64,
}

enum Form {
    Pack(Box<tar::Builder<tempfile::NamedTempFile>>),
    Folder(tempfile::TempDir),
}

impl std::fmt::Debug for Archive {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Archive({})", self.to.display())
    }
}

impl Archive {
    /// Begins a `.pack`, or a folder when the name does not end so. A folder must not be there yet, or be
    /// empty.
    pub fn create(to: &Path) -> Result<Self> {
        if to.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pack")) {
            return Self::pack(to);
        }
        Ok(Self::new(to, Form::Folder(tempfile::tempdir_in(beside(to))?)))
    }

    /// Begins a pack, whatever its name.
    pub fn pack(to: &Path) -> Result<Self> {
        let file = tempfile::NamedTempFile::new_in(beside(to))?;
        Ok(Self::new(to, Form::Pack(Box::new(tar::Builder::new(file)))))
    }

    fn new(to: &Path, form: Form) -> Self {
        Self { to: to.to_owned(), form, files: 0, bytes: 0 }
    }

    /// Adds a file, such as `metadata/timestamp.json`. The same files in the same order give the same pack.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        match &mut self.form {
            Form::Pack(tar) => {
                let mut header = tar::Header::new_ustar();
                header.set_size(bytes.len() as u64);
                header.set_mode(0o644);
                header.set_mtime(0);
                tar.append_data(&mut header, name, bytes)?;
            }
            Form::Folder(folder) => {
                let path = folder.path().join(name);
                if let Some(parent) = path.parent() {
                    fs_err::create_dir_all(parent)?;
                }
                fs_err::write(path, bytes)?;
            }
        }
        self.files += 1;
        self.bytes += bytes.len() as u64;
        Ok(())
    }

    /// Puts it where it belongs; says how many files and bytes it has.
    ///
    /// # Errors
    /// When a folder with something in it is there already.
    pub fn finish(self) -> Result<(usize, u64)> {
        match self.form {
            Form::Pack(tar) => {
                let mut file = tar.into_inner()?;
                file.flush()?;
                file.as_file().sync_all()?;
                #[cfg(unix)]
                readable(file.path(), 0o644)?;
                file.persist(&self.to).map_err(|err| err.error)?;
            }
            Form::Folder(folder) => {
                #[cfg(unix)]
                readable(folder.path(), 0o755)?;
                // An empty folder, such as a dialog makes, is taken over; one with something in it is not.
                if self.to.is_dir() {
                    fs_err::remove_dir(&self.to)?;
                }
                fs_err::rename(folder.path(), &self.to)?;
                // What was renamed is not there to be removed.
                let _ = folder.keep();
            }
        }
        Ok((self.files, self.bytes))
    }
}

/// Where something is written before it is put in its place.
fn beside(to: &Path) -> &Path {
    to.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A temporary file is for its owner's eyes alone; what is handed on is for everybody.
#[cfg(unix)]
fn readable(path: &Path, mode: u32) -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(fs_err::set_permissions(path, std::fs::Permissions::from_mode(mode))?)
}

#[cfg(test)]
mod tests {
    use super::Archive;

    #[test]
    fn the_same_files_give_the_same_pack() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str| {
            let path = folder.path().join(name);
            let mut archive = Archive::create(&path).unwrap();
            archive.add("metadata/timestamp.json", b"{}").unwrap();
            archive.add("bundles/x", b"bytes").unwrap();
            assert_eq!(archive.finish().unwrap(), (2, 7));
            path
        };

        let (one, other, tree) = (write("one.pack"), write("other.pack"), write("tree"));

        assert_eq!(fs_err::read(one).unwrap(), fs_err::read(other).unwrap());
        assert_eq!(fs_err::read(tree.join("bundles/x")).unwrap(), b"bytes");
    }

    #[test]
    fn what_is_not_finished_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["a.pack", "tree"] {
            let mut archive = Archive::create(&folder.path().join(name)).unwrap();
            archive.add("bundles/x", b"bytes").unwrap();
            drop(archive);
        }
        assert_eq!(fs_err::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_folder_with_something_in_it_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("mine");
        fs_err::create_dir(&to).unwrap();
        fs_err::write(to.join("letter"), "dear").unwrap();

        assert!(Archive::create(&to).unwrap().finish().is_err());

        assert_eq!(fs_err::read(to.join("letter")).unwrap(), b"dear");
    }
}
