use jiff::Timestamp;
use lesson::{Id, Language};

use crate::Outcome;
use crate::inspect::Refused;

/// Why an update changed nothing.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nobody offers a wanted edition.
    #[error("there are no lessons of `{city}` in `{language}`; there are: {offered}")]
    NoSuchLanguage {
        /// The city asked for.
        city: Id,
        /// The language asked for.
        language: Language,
        /// What there is.
        offered: String,
    },
    /// Nobody said what is wanted.
    #[error("no city and language were chosen yet: name them with --city and --lang")]
    NothingChosen,
    /// Somebody else changes the library now.
    #[error("another Lantern is changing the library")]
    Busy,
    /// An adult stopped it; what has arrived is kept.
    #[error("the update was stopped; what has arrived is kept")]
    Cancelled,
    /// The host cannot be reached, or answers that it cannot answer now.
    #[error("`{address}` cannot be reached: {why}")]
    Offline {
        /// Of the host.
        address: String,
        /// What the network said.
        why: String,
    },
    /// Something in between answers instead of the host: a network that wants a login.
    #[error("`{0}` is answered by a page that is not ours: this network wants you to log in")]
    Portal(String),
    /// The signatures have run out, so that nothing new is taken from the web.
    #[error(
        "{title} has not renewed its signature since {}; the lessons here stay usable",
        .since.strftime("%Y-%m-%d")
    )]
    Expired {
        /// The publisher's.
        title: String,
        /// When they ran out.
        since: Timestamp,
    },
    /// The source has lessons without any signature.
    #[error("the lessons in `{0}` are signed by nobody")]
    Unsigned(String),
    /// The source is of a publisher nobody subscribed to here.
    #[error("the lessons in `{0}` are signed by nobody this computer trusts")]
    Stranger(String),
    /// The source holds no repository at all.
    #[error("there are no lessons in `{0}`")]
    NoRepository(String),
    /// A file of the source can be read only in part, or not at all.
    #[error("`{name}` cannot be read at its source: {why}")]
    Unreadable {
        /// The file.
        name: String,
        /// What stopped it.
        why: String,
    },
    /// What was signed may not be taken in.
    #[error("something that was signed may not be taken in")]
    Refused(#[from] Refused),
    /// Nothing is here that could be handed on.
    #[error("there is nothing here as its publisher signed it last; update first")]
    NothingToExport,
    /// There is less room than is needed.
    #[error("the disk is full: {needed} bytes are needed, {free} are free")]
    NoRoom {
        /// Bytes.
        needed: u64,
        /// Bytes.
        free: u64,
    },
    /// What the source says makes no sense or is not to be trusted.
    #[error("the lessons could not be read")]
    Repository(#[from] repository::Error),
    /// The library could not be changed.
    #[error("the library could not be changed")]
    Store(#[from] store::Error),
}

/// The result of an update.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// What it is called.
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::NoSuchLanguage { .. } | Self::NothingChosen => Outcome::NoSuchLanguage,
            Self::Busy => Outcome::Busy,
            Self::Cancelled => Outcome::Cancelled,
            Self::Offline { .. } => Outcome::Offline,
            Self::Portal(_) => Outcome::Garbage,
            Self::Expired { .. } => Outcome::Expired,
            Self::Unsigned(_) | Self::Stranger(_) => Outcome::BadSignature,
            Self::NoRepository(_) => Outcome::MissingAtSource,
            Self::Unreadable { .. } => Outcome::CorruptAtSource,
            Self::Refused(_) => Outcome::RefusedContent,
            Self::NothingToExport => Outcome::NotInstalled,
            Self::NoRoom { .. } => Outcome::DiskFull,
            Self::Repository(err) => of_the_repository(err),
            Self::Store(err) => of_the_store(err),
        }
    }

    /// The outcome's name for scripts and screens.
    pub fn code(&self) -> &'static str {
        self.outcome().code()
    }
}

/// What the repository says.
fn of_the_repository(err: &repository::Error) -> Outcome {
    use repository::Error as E;
    match err {
        E::NoTree(_) | E::NoEdition { .. } | E::Missing(_) | E::NoObject(_) => {
            Outcome::MissingAtSource
        }
        E::WrongHash(_) => Outcome::WrongHash,
        E::Garbage { .. } => Outcome::Garbage,
        E::TooLong(_) => Outcome::TooLong,
        E::NeedsNewer { .. } => Outcome::NeedsNewer,
        E::Unsigned | E::BadSignature(_) => Outcome::BadSignature,
        E::Rollback(_) => Outcome::Rollback,
        E::Io(_) => Outcome::CorruptAtSource,
    }
}

/// What the store says.
fn of_the_store(err: &store::Error) -> Outcome {
    use store::Error as E;
    match err {
        E::DiskFull => Outcome::DiskFull,
        E::Busy => Outcome::Busy,
        E::ReadOnly => Outcome::ReadOnly,
        E::FromTheFuture { .. } => Outcome::FromTheFuture,
        E::Damaged(_) | E::NoObject(_) => Outcome::Damaged,
        E::NoRelease(_) | E::NoEdition { .. } | E::NotInstalled(_) => Outcome::NotInstalled,
        E::Sqlite(_) | E::Io(_) => Outcome::Unexpected,
    }
}

/// The name of what the repository says, for screens that ask it without an update.
pub fn repository_code(err: &repository::Error) -> &'static str {
    of_the_repository(err).code()
}

/// The name of what the store says, for screens that ask it without an update.
pub fn store_code(err: &store::Error) -> &'static str {
    of_the_store(err).code()
}
