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
