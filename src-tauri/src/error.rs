//! Where errors become codes: logged once with their chain, shown as a Fluent message.

use serde::Serialize;

/// Why the app could not do as it was asked.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// A name from the page is no name.
    #[error("`{0}` is not a name Lantern knows")]
    BadName(String),
    /// There is no bundled tree.
    #[error("there are no bundled lessons")]
    NoContent,
    /// Nothing was chosen yet.
    #[error("no language and city were chosen yet")]
    NotChosen,
    /// No city of this name was brought along.
    #[error("there are no lessons of `{0}`")]
    NoSuchCity(lesson::Id),
    /// What an adult wrote is no address.
    #[error("`{0}` is no address")]
    BadAddress(String),
    /// What an adult wrote is no fingerprint.
    #[error("a fingerprint has eight groups of four digits from 0 to f")]
    BadFingerprint,
    /// What an adult opened is not the root of a publisher.
    #[error("the file is not the root of a publisher")]
    NoPublisher,
    /// The publisher at an address is another than its fingerprint says.
    #[error("the publisher at this address has another fingerprint")]
    OtherFingerprint,
    /// What was asked for came with no release that is here.
    #[error("the lessons here do not have it")]
    NotInstalled,
    /// The system could not print.
    #[error("it could not be printed: {0}")]
    NoPrinter(String),
    /// What is kept here could not be read or changed.
    #[error("what is kept here could not be used")]
    Store(#[from] store::Error),
    /// An installation changed nothing.
    #[error("the lessons could not be installed")]
    Sync(#[from] sync::Error),
    /// The bundled tree could not be read.
    #[error("the bundled lessons could not be read")]
    Repository(#[from] repository::Error),
    /// A clip could not be read.
    #[error("a clip could not be read")]
    Narration(#[from] narration::Error),
    /// A picture holds what no picture may.
    #[error("a picture may not be shown: {0}")]
    UnsafePicture(String),
    /// A document of the bundled tree makes no sense.
    #[error("a bundled document makes no sense")]
    Document(#[from] serde_json::Error),
}

impl AppError {
    /// The code of the message the screen shows: `error-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::BadName(_) => "unexpected",
            Self::NoContent => "no-content",
            Self::NotChosen | Self::NotInstalled => "not-installed",
            Self::NoSuchCity(_) => "no-such-city",
            Self::BadAddress(_) => "bad-address",
            Self::BadFingerprint => "bad-fingerprint",
            Self::OtherFingerprint => "wrong-fingerprint",
            Self::NoPublisher => "no-publisher",
            Self::NoPrinter(_) => "no-printer",
            Self::Store(err) => sync::store_code(err),
            Self::Sync(err) => err.code(),
            Self::Repository(err) => sync::repository_code(err),
            Self::Narration(_) => "no-sound",
            Self::UnsafePicture(_) | Self::Document(_) => "damaged",
        }
    }
}

/// An error on its way to the screen.
#[derive(Debug, Serialize)]
pub struct CommandError {
    code: &'static str,
}

impl From<AppError> for CommandError {
    fn from(err: AppError) -> Self {
        tracing::error!(error = &err as &dyn std::error::Error, "a command failed");
        Self { code: err.code() }
    }
}
