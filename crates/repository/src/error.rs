use std::path::PathBuf;

use lesson::{Digest, Id, Language};

/// Why something that travels could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The folder holds no tree.
    #[error("`{}` holds no lessons: there is no `release.json` in it", .0.display())]
    NoTree(PathBuf),
    /// No such edition in the tree.
    #[error("there is no edition of `{city}` in `{language}`")]
    NoEdition {
        /// The city asked for.
        city: Id,
        /// The language asked for.
        language: Language,
    },
    /// A file that should be there is not.
    #[error("`{0}` is missing")]
    Missing(String),
    /// A file's bytes are not those its name promises.
    #[error("`{0}` is damaged: its bytes are not those its name promises")]
    WrongHash(String),
    /// A file is not what it should be.
    #[error("`{name}` makes no sense: {why}")]
    Garbage {
        /// The file.
        name: String,
        /// What is wrong with it.
        why: String,
    },
    /// A file is larger than anything of its kind may be.
    #[error("`{0}` is larger than it may be")]
    TooLong(String),
    /// A file was written in a form that only a newer Lantern knows.
    #[error("`{name}` has format {format}; it needs a newer Lantern")]
    NeedsNewer {
        /// The file.
        name: String,
        /// Its format.
        format: u64,
    },
    /// There are no signatures.
    #[error("it is signed by nobody")]
    Unsigned,
    /// Signatures are wrong, or too few.
    #[error("it is not signed as it must be: {0}")]
    BadSignature(String),
    /// It is older than what is trusted.
    #[error("it is older than what was here before: {0}")]
    Rollback(String),
    /// A bundle holds no such object.
    #[error("object {0} is not in its bundle")]
    NoObject(Digest),
    /// The disk refused.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// The result of reading or writing what travels.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error with all that caused it in one line, each said once: some repeat their causes.
pub fn chain(err: &dyn std::error::Error) -> String {
    let mut text = err.to_string();
    let mut source = err.source();
    while let Some(err) = source {
        let why = err.to_string();
        if !text.contains(&why) {
            text = format!("{text}: {why}");
        }
        source = err.source();
    }
    text
}
