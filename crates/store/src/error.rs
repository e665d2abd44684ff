use std::path::PathBuf;

use lesson::{Digest, Id, Language};

/// Why what is kept here could not be read or changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file was written by a newer Lantern; it was left as it is.
    #[error("`{}` is at version {found}, newer than the {supported} this Lantern knows", .path.display())]
    FromTheFuture {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: usize,
        /// The newest version this Lantern can open.
        supported: usize,
    },
    /// No such release is here any more.
    #[error("release `{0}` is not on this device")]
    NoRelease(String),
    /// No such edition in a release.
    #[error("`{city}` in `{language}` is not on this device")]
    NoEdition {
        /// The city.
        city: Id,
        /// The language.
        language: Language,
    },
    /// No such lesson in an edition.
    #[error("lesson `{0}` is not on this device")]
    NotInstalled(Id),
    /// No such object.
    #[error("object {0} is not on this device")]
    NoObject(Digest),
    /// A stored value breaks the rules it was stored under.
    #[error("the library holds a value that breaks its own rules: {0}")]
    Damaged(String),
    /// The disk has no room.
    #[error("the disk is full")]
    DiskFull,
    /// Somebody else is writing.
    #[error("somebody else is changing the library")]
    Busy,
    /// The folder or file may not be written.
    #[error("the library may not be written")]
    ReadOnly,
    /// SQLite refused.
    #[error("the library could not be read or written")]
    Sqlite(#[source] rusqlite::Error),
    /// The disk refused.
    #[error(transparent)]
    Io(std::io::Error),
}

/// The result of asking for what is kept.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl From<rusqlite::Error> for Error {
    fn from(err: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match err.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Self::ReadOnly
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Damaged(err.to_string())
            }
            _ => Self::Sqlite(err),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(err: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match err.kind() {
            ErrorKind::StorageFull => Self::DiskFull,
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Self::ReadOnly,
            _ => Self::Io(err),
        }
    }
}
