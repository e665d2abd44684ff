use lesson::{Id, Language};

/// Why an update changed nothing.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The tree has no edition in this language.
    #[error("there are no lessons of `{city}` in `{language}`")]
    NoSuchLanguage {
        /// The city asked for.
        city: Id,
        /// The language asked for.
        language: Language,
    },
    /// The tree has no edition of this city at all.
    #[error("there are no lessons of `{0}`")]
    NoSuchCity(Id),
    /// Somebody else changes the library now.
    #[error("another Lantern is changing the library")]
    Busy,
    /// An adult stopped it; what has arrived is kept.
    #[error("the update was stopped")]
    Cancelled,
    /// The tree could not be read.
    #[error("the lessons could not be read")]
    Repository(#[from] repository::Error),
    /// The library could not be changed.
    #[error("the library could not be changed")]
    Store(#[from] store::Error),
}

/// The result of an update.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// The outcome's name for scripts and screens.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoSuchLanguage { .. } => "no-such-language",
            Self::NoSuchCity(_) => "no-such-city",
            Self::Busy => "busy",
            Self::Cancelled => "cancelled",
            Self::Repository(err) => repository_code(err),
            Self::Store(err) => store_code(err),
        }
    }
}

/// The name of what the repository says.
pub fn repository_code(err: &repository::Error) -> &'static str {
    use repository::Error as E;
    match err {
        E::NoTree(_) | E::NoEdition { .. } | E::Missing(_) | E::NoObject(_) => "missing-at-source",
        E::WrongHash(_) => "wrong-hash",
        E::Garbage { .. } | E::TwoEditions(_) => "garbage",
        E::TooLong(_) => "too-long",
        E::NeedsNewer { .. } => "needs-newer",
        E::Io(_) => "corrupt-at-source",
    }
}

/// The name of what the store says, for screens that ask it without an update, too.
pub fn store_code(err: &store::Error) -> &'static str {
    use store::Error as E;
    match err {
        E::DiskFull => "disk-full",
        E::Busy => "busy",
        E::ReadOnly => "read-only",
        E::FromTheFuture { .. } => "from-the-future",
        E::Damaged(_) | E::NoObject(_) => "damaged",
        E::NoRelease(_) | E::NoEdition { .. } | E::NotInstalled(_) => "not-installed",
        E::Sqlite(_) | E::Io(_) => "unexpected",
    }
}
