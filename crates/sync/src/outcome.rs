/// What came of an update, the best first: the worst of several is the last of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Everything was here.
    UpToDate,
    /// Another release is shown now.
    Updated,
    /// An adult stopped it.
    Cancelled,
    /// Somebody else changes the library.
    Busy,
    /// The host cannot be reached.
    Offline,
    /// Nobody offers what is wanted.
    NoSuchLanguage,
    /// Nothing is installed.
    NotInstalled,
    /// A file the source names is not there.
    MissingAtSource,
    /// The signatures have run out.
    Expired,
    /// There is no room.
    DiskFull,
    /// The library may not be written.
    ReadOnly,
    /// It was written for a newer Lantern.
    NeedsNewer,
    /// The library is of a newer Lantern.
    FromTheFuture,
    /// The source cannot be read.
    CorruptAtSource,
    /// It makes no sense, or a login page answered.
    Garbage,
    /// Something is larger than it may be.
    TooLong,
    /// Bytes are not those that were signed.
    WrongHash,
    /// What was signed may not be taken in.
    RefusedContent,
    /// It is older than what is trusted.
    Rollback,
    /// It is not signed as it must be.
    BadSignature,
    /// The library is damaged.
    Damaged,
    /// Nobody foresaw it.
    Unexpected,
}

impl Outcome {
    /// The best first.
    const ALL: [Self; 22] = [
        Self::UpToDate,
        Self::Updated,
        Self::Cancelled,
        Self::Busy,
        Self::Offline,
        Self::NoSuchLanguage,
        Self::NotInstalled,
        Self::MissingAtSource,
        Self::Expired,
        Self::DiskFull,
        Self::ReadOnly,
        Self::NeedsNewer,
        Self::FromTheFuture,
        Self::CorruptAtSource,
        Self::Garbage,
        Self::TooLong,
        Self::WrongHash,
        Self::RefusedContent,
        Self::Rollback,
        Self::BadSignature,
        Self::Damaged,
        Self::Unexpected,
    ];

    /// The outcome's name for screens.
    pub const fn code(self) -> &'static str {
        match self {
            Self::UpToDate => "up-to-date",
            Self::Updated => "updated",
            Self::Cancelled => "cancelled",
            Self::Busy => "busy",
            Self::Offline => "offline",
            Self::NoSuchLanguage => "no-such-language",
            Self::NotInstalled => "not-installed",
            Self::MissingAtSource => "missing-at-source",
            Self::Expired => "expired",
            Self::DiskFull => "disk-full",
            Self::ReadOnly => "read-only",
            Self::NeedsNewer => "needs-newer",
            Self::FromTheFuture => "from-the-future",
            Self::CorruptAtSource => "corrupt-at-source",
            Self::Garbage => "garbage",
            Self::TooLong => "too-long",
            Self::WrongHash => "wrong-hash",
            Self::RefusedContent => "refused-content",
            Self::Rollback => "rollback",
            Self::BadSignature => "bad-signature",
            Self::Damaged => "damaged",
            Self::Unexpected => "unexpected",
        }
    }

    /// The outcome for scripts: one of fifteen words. What a computer cannot keep, for whatever reason, is
    /// `disk-full`; the message says which.
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotInstalled => "no-such-language",
            Self::ReadOnly | Self::FromTheFuture | Self::Damaged | Self::Unexpected => "disk-full",
            Self::NeedsNewer => "refused-content",
            Self::Cancelled => "busy",
            other => other.code(),
        }
    }

    /// The outcome of this name.
    pub fn named(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }

    /// Whether all is well.
    pub const fn is_good(self) -> bool {
        matches!(self, Self::UpToDate | Self::Updated)
    }
}

#[cfg(test)]
mod tests {
    use super::Outcome;

    #[test]
    fn every_outcome_is_found_by_its_name() {
        for outcome in Outcome::ALL {
            assert_eq!(Outcome::named(outcome.code()), Some(outcome));
        }
        assert!(Outcome::ALL.is_sorted(), "the best first");
        assert_eq!(Outcome::named("lost"), None);
    }
}
