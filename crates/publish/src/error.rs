use std::path::PathBuf;

use crate::Problem;

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The sources have problems; all of them are here.
    #[error("{} of the sources must be put right first; `lantern-publish check` names them", .0.len())]
    Problems(Vec<Problem>),
    /// A sentence could not be spoken.
    #[error("`{text}` ({language}) could not be spoken")]
    NotSpoken {
        /// The language.
        language: String,
        /// What should have been said.
        text: String,
        /// Why not.
        source: narration::Error,
    },
    /// The voices could not be opened.
    #[error("no clips can be made")]
    NoStudio(#[source] narration::Error),
    /// A city or language that is asked for is not there.
    #[error("there is no {kind} `{id}`; there are: {known}")]
    Unknown {
        /// `city` or `language`.
        kind: &'static str,
        /// What was asked for.
        id: String,
        /// What there is.
        known: String,
    },
    /// The tree could not be written.
    #[error("the tree could not be written")]
    Repository(#[from] repository::Error),
    /// Nothing was signed.
    #[error(transparent)]
    Signing(#[from] repository::SigningError),
    /// A key would be overwritten.
    #[error("`{}` is there already, and a key is never overwritten", .0.display())]
    KeyIsThere(PathBuf),
    /// No key where one should be.
    #[error("`{}` holds no key for this: their names are like `root-1.age`, `targets-1.age`, `online.age`", .0.display())]
    NoKeys(PathBuf),
    /// A key file was not opened.
    #[error("`{}` is locked with another passphrase, or is no key file", .0.display())]
    WrongPassphrase(PathBuf),
    /// A key file was not made.
    #[error("the key could not be locked")]
    NotLocked,
    /// Nobody can be asked for a passphrase.
    #[error("nobody is here to type a passphrase: set `LANTERN_PASSPHRASE`")]
    NobodyToAsk,
    /// The disk refused.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// A broken rule that `check` should have named.
    #[error("`{path}`: {message}")]
    Broken {
        /// Where.
        path: String,
        /// What.
        message: String,
    },
}

/// The result of publishing.
pub type Result<T, E = Error> = std::result::Result<T, E>;
