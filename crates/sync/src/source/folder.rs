use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use bytes::{Bytes, BytesMut};

use super::{Answer, Ask, Body, unreadable};
use crate::{Error, Result};

/// Bytes that are read at once.
const CHUNK: usize = 64 * 1024;

/// A repository in a folder: a stick, or what an app brings along.
#[derive(Debug)]
pub(super) struct Folder(PathBuf);

/// Bytes of a file on their way.
#[derive(Debug)]
pub(super) struct Flow {
    name: String,
    file: std::fs::File,
    left: u64,
}

impl Folder {
    pub(super) fn open(path: &Path) -> Result<Self> {
        if ["metadata", "targets"].iter().any(|part| path.join(part).is_dir()) {
            Ok(Self(path.to_owned()))
        } else {
            Err(Error::NoRepository(path.display().to_string()))
        }
    }

    pub(super) fn name(&self) -> String {
        self.0.display().to_string()
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.0.join(name).is_file()
    }

    pub(super) fn ask(&self, ask: Ask<'_>) -> Result<Answer> {
        let path = self.0.join(ask.name);
        let found = match fs_err::metadata(&path) {
            Ok(found) => found,
            Err(err) if err.kind() == std::io::ErrorKind::NotFound => return self.missing(),
            Err(err) => return Err(unreadable(ask.name, &err)),
        };
        if !found.is_file() {
            // A pipe or a device would keep us waiting for ever.
            let err = std::io::Error::other("it is no file");
            return Err(unreadable(ask.name, &err));
        }
        let file = fs_err::File::open(&path).map_err(|err| unreadable(ask.name, &err))?;
        body(&ask, file.into_parts().0, 0..found.len())
    }

    /// Whether a file is missing, or all of it: a stick that was pulled out.
    fn missing(&self) -> Result<Answer> {
        if self.0.is_dir() {
            return Ok(Answer::Missing);
        }
        let (name, why) = (self.name(), "it is not there any more".to_owned());
        Err(Error::Unreadable { name, why })
    }
}

/// The bytes of `place` in a file, or those of them that are asked for.
pub(super) fn body(
    ask: &Ask<'_>,
    mut file: std::fs::File,
    place: std::ops::Range<u64>,
) -> Result<Answer> {
    let length = place.end - place.start;
    let wanted = ask.range.clone().unwrap_or(0..length);
    let (start, end) = (wanted.start.min(length), wanted.end.min(length));
    file.seek(SeekFrom::Start(place.start + start)).map_err(|err| unreadable(ask.name, &err))?;
    let left = end.saturating_sub(start);
    Ok(Answer::Body(Body {
        start,
        length: Some(left),
        etag: None,
        flow: super::Flow::File(Flow { name: ask.name.to_owned(), file, left }),
    }))
}

impl Flow {
    pub(super) fn chunk(&mut self) -> Result<Option<Bytes>> {
        if self.left == 0 {
            return Ok(None);
        }
        let most = CHUNK.min(usize::try_from(self.left).unwrap_or(CHUNK));
        let mut bytes = BytesMut::zeroed(most);
        let read = self.file.read(&mut bytes).map_err(|err| unreadable(&self.name, &err))?;
        bytes.truncate(read);
        // A file that ends early is short: the hash will say so.
        self.left = if read == 0 { 0 } else { self.left - read as u64 };
        Ok((read > 0).then(|| bytes.freeze()))
    }
}
