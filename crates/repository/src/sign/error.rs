use std::path::PathBuf;

use crate::roles::Role;

/// Why something was not signed.
#[derive(Debug, thiserror::Error)]
pub enum SigningError {
    /// The bytes are no key.
    #[error("these bytes are no Ed25519 key in PKCS#8")]
    NotAKey,
    /// The system gave no randomness.
    #[error("the system gives no randomness to make a key of")]
    NoRandomness,
    /// No such role.
    #[error("there is no role `{0}`: use `root`, `targets`, `snapshot` or `timestamp`")]
    NoSuchRole(String),
    /// A time beyond the calendar.
    #[error("no signature can hold that long")]
    NoSuchTime,
    /// A root needs six keys.
    #[error("a root needs three root keys, two for targets and one for the rest")]
    WrongNumberOfKeys,
    /// The folder belongs to nobody yet.
    #[error("`{}` has no root yet: put `1.root.json` beside the keys", .0.display())]
    NoRoot(PathBuf),
    /// Nothing is published that could be signed anew.
    #[error("`{}` is not published yet: sign it first", .0.display())]
    NotPublished(PathBuf),
    /// The folder belongs to another publisher.
    #[error(
        "this repository belongs to another publisher: its `1.root.json` is not the one beside the keys; take another folder"
    )]
    OtherRoot,
    /// None of the keys counts here.
    #[error("none of the {held} keys given may sign {what}")]
    NoKeyOfIts {
        /// How many were given.
        held: usize,
        /// What was to be signed.
        what: String,
    },
    /// Too few of the keys are there.
    #[error("`{role}` lacks {lacking} of its signatures; nothing was changed")]
    TooFew {
        /// The role.
        role: Role,
        /// How many signatures are missing.
        lacking: u64,
    },
    /// What would be signed is not whole.
    #[error("nothing was done, for the release is not whole:\n{}", .0.join("\n"))]
    NotWhole(Vec<String>),
    /// A file is not what it should be.
    #[error("`{name}` makes no sense: {why}")]
    Garbage {
        /// The file.
        name: String,
        /// What is wrong with it.
        why: String,
    },
    /// The folder is no repository of ours.
    #[error(transparent)]
    Repository(#[from] crate::Error),
    /// Metadata that breaks the rules of TUF.
    #[error(transparent)]
    Metadata(Box<tough::schema::Error>),
    /// The disk refused.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl From<tough::schema::Error> for SigningError {
    fn from(err: tough::schema::Error) -> Self {
        Self::Metadata(Box::new(err))
    }
}

/// The result of signing.
pub(crate) type Result<T, E = SigningError> = std::result::Result<T, E>;
