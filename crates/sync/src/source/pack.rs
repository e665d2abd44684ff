use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::{Answer, Ask, folder, is_plain, unreadable};
use crate::{Error, Result};

/// The most files a pack may have: a thousand lessons in a few languages.
const MOST_FILES: usize = 20_000;

/// A repository in one file: a plain tar archive of it.
#[derive(Debug)]
pub(super) struct Pack {
    path: PathBuf,
    places: BTreeMap<String, Range<u64>>,
}

impl Pack {
    /// Reads which files are where in it; the files themselves stay unread.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let name = path.display().to_string();
        let file = match fs_err::File::open(path) {
            Ok(file) => file.into_parts().0,
            Err(err) if err.kind() == std::io::ErrorKind::NotFound => {
                return Err(Error::NoRepository(name));
            }
            Err(err) => return Err(unreadable(&name, &err)),
        };
        let length = file.metadata().map_err(|err| unreadable(&name, &err))?.len();
        let mut pack = Self { path: path.to_owned(), places: BTreeMap::new() };
        let mut archive = tar::Archive::new(file);
        // Raw: names that are longer than a header stay unread, however long they claim to be.
        let entries = archive.entries_with_seek().map_err(|err| broken(&name, &err))?.raw(true);
        for entry in entries {
            let entry = entry.map_err(|err| broken(&name, &err))?;
            let start = entry.raw_file_position();
            pack.note(&name, &entry.path_bytes(), start..start.saturating_add(entry.size()))?;
        }
        match pack.places.values().find(|place| place.end > length) {
            _ if pack.places.is_empty() => Err(Error::NoRepository(name)),
            Some(_) => {
                let why = "it is cut off".to_owned();
                Err(Error::Unreadable { name, why })
            }
            None => Ok(pack),
        }
    }

    pub(super) fn name(&self) -> String {
        self.path.display().to_string()
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.places.contains_key(name)
    }

    pub(super) fn ask(&self, ask: Ask<'_>) -> Result<Answer> {
        let Some(place) = self.places.get(ask.name) else { return Ok(Answer::Missing) };
        let file = fs_err::File::open(&self.path).map_err(|err| unreadable(&self.name(), &err))?;
        folder::body(&ask, file.into_parts().0, place.clone())
    }

    fn note(&mut self, pack: &str, file: &[u8], place: Range<u64>) -> Result<()> {
        let garbage = |why: String| repository::Error::Garbage { name: pack.to_owned(), why };
        let plain = std::str::from_utf8(file).ok().filter(|file| is_plain(file));
        let Some(file) = plain else {
            let file = String::from_utf8_lossy(file).escape_debug().take(80).collect::<String>();
            return Err(garbage(format!("it holds a file called `{file}`")).into());
        };
        if self.places.len() == MOST_FILES {
            return Err(repository::Error::TooLong(pack.to_owned()).into());
        }
        match self.places.insert(file.to_owned(), place) {
            None => Ok(()),
            Some(_) => Err(garbage(format!("it holds `{file}` twice")).into()),
        }
    }
}

/// What is no archive at all, or ends in the middle of one.
fn broken(name: &str, err: &std::io::Error) -> Error {
    Error::Unreadable { name: name.to_owned(), why: format!("it is damaged or no pack: {err}") }
}
