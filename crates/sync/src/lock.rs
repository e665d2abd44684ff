use std::fs::{File, TryLockError};
use std::path::Path;

use crate::{Error, Result};

/// Says that one process changes the library: a locked file beside it, free again when the process ends,
/// however it ends.
#[derive(Debug)]
pub struct WriterLock {
    _file: File,
}

impl WriterLock {
    /// Takes the lock of a library, or says that somebody has it.
    pub fn take(library: &Path) -> Result<Self> {
        let path = library.with_extension("lock");
        let file: File = fs_err::OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path)
            .map_err(store::Error::from)?
            .into_parts()
            .0;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Error::Busy),
            Err(TryLockError::Error(err)) => Err(store::Error::from(err).into()),
        }
    }
}
