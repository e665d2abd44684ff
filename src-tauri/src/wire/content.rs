//! What adults see of publishers, and what happens to lessons while a window is open.

use serde::{Deserialize, Serialize};

use super::Progress;

/// Whose lessons are here and how they are kept current.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Content {
    /// The built-in one first.
    pub publishers: Vec<Publisher>,
    /// Whether lessons are being brought at this moment.
    pub is_busy: bool,
    /// Whether new lessons are looked for without being asked.
    pub by_itself: bool,
    /// Bytes the lessons take.
    #[cfg_attr(test, ts(type = "number"))]
    pub used_bytes: u64,
    /// Bytes that are free on the disk; none where the system does not say.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub free_bytes: Option<u64>,
    /// Sticks with lessons that are plugged in.
    pub sticks: Vec<Stick>,
}

/// A publisher, as an adult needs to know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Publisher {
    /// Its permanent name.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// Whether the app was built for it: then it cannot be removed.
    pub is_built_in: bool,
    /// Whether its keys are public, so that it is for trying alone.
    pub is_trial: bool,
    /// Where its repository is on the web.
    pub address: Option<String>,
    /// Of its first root, to be compared by eye.
    pub fingerprint: String,
    /// What came of the last look at it.
    pub outcome: Option<Outcome>,
    /// When that was, in milliseconds since 1970, UTC.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub checked_at: Option<i64>,
    /// When all went well last.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub succeeded_at: Option<i64>,
    /// When its signatures run out.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub renewed_until: Option<i64>,
    /// Whether they have, for what was taken in all the same.
    pub is_stale: bool,
    /// What it offers.
    pub editions: Vec<OfferedEdition>,
    /// Lessons that need a newer Lantern.
    pub skipped: u32,
}

/// An edition a publisher offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct OfferedEdition {
    /// The city.
    pub city: String,
    /// What the city is called in this language.
    pub title: String,
    /// The language.
    pub language: String,
    /// Bytes of its texts and clips.
    #[cfg_attr(test, ts(type = "number"))]
    pub own_bytes: u64,
    /// Bytes of its pictures, which the city's other languages have too.
    #[cfg_attr(test, ts(type = "number"))]
    pub shared_bytes: u64,
    /// Whether it is here.
    pub is_here: bool,
    /// Whether it is wanted.
    pub is_wanted: bool,
}

/// An edition by its names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct EditionName {
    /// The city.
    pub city: String,
    /// The language.
    pub language: String,
}

/// Lessons on a stick.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Stick {
    /// By which it is asked for.
    pub id: String,
    /// What its publisher calls itself.
    pub title: String,
    /// Whose it is, when this computer knows them.
    pub publisher: Option<String>,
    /// Of its first root, to be compared by eye.
    pub fingerprint: String,
    /// How it lies there.
    pub kind: StickKind,
}

/// How lessons lie on a stick.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum StickKind {
    /// A folder.
    Folder,
    /// One file.
    Pack,
}

/// What came of bringing lessons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Another release is shown now.
    Updated,
    /// Everything was here.
    UpToDate,
    /// The host cannot be reached.
    Offline,
    /// The signatures have run out.
    Expired,
    /// It is older than what is trusted.
    Rollback,
    /// It is not signed as it must be.
    BadSignature,
    /// Bytes are not those that were signed.
    WrongHash,
    /// It makes no sense, or a login page answered.
    Garbage,
    /// A file the source names is not there.
    MissingAtSource,
    /// The source cannot be read.
    CorruptAtSource,
    /// Something is larger than it may be.
    TooLong,
    /// What was signed may not be taken in.
    RefusedContent,
    /// There is no room.
    DiskFull,
    /// Somebody else changes the library.
    Busy,
    /// Nobody offers what is wanted.
    NoSuchLanguage,
    /// An adult stopped it.
    Cancelled,
    /// The library is damaged.
    Damaged,
    /// The library may not be written.
    ReadOnly,
    /// It needs a newer Lantern.
    NeedsNewer,
    /// Nobody foresaw it.
    Unexpected,
}

/// What was brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Brought {
    /// The worst that happened.
    pub outcome: Outcome,
    /// Objects that are new here.
    #[cfg_attr(test, ts(type = "number"))]
    pub objects: u64,
    /// Their bytes.
    #[cfg_attr(test, ts(type = "number"))]
    pub bytes: u64,
}

/// What happens to lessons while a window is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum ContentEvent {
    /// New lessons are here; the shelf shows them when it is opened next.
    Arrived,
    /// Something adults see has changed.
    Changed,
    /// Lessons are being brought.
    Progress {
        /// How far.
        progress: Progress,
    },
    /// A file that was opened with Lantern or dropped on it was taken in, or not.
    Brought {
        /// What came of it.
        brought: Brought,
    },
}

impl From<sync::Outcome> for Outcome {
    fn from(outcome: sync::Outcome) -> Self {
        use sync::Outcome as O;
        match outcome {
            O::Updated => Self::Updated,
            O::UpToDate => Self::UpToDate,
            O::Offline => Self::Offline,
            O::Expired => Self::Expired,
            O::Rollback => Self::Rollback,
            O::BadSignature => Self::BadSignature,
            O::WrongHash => Self::WrongHash,
            O::Garbage => Self::Garbage,
            O::MissingAtSource => Self::MissingAtSource,
            O::CorruptAtSource => Self::CorruptAtSource,
            O::TooLong => Self::TooLong,
            O::RefusedContent => Self::RefusedContent,
            O::DiskFull => Self::DiskFull,
            O::Busy => Self::Busy,
            O::NoSuchLanguage => Self::NoSuchLanguage,
            O::Cancelled => Self::Cancelled,
            O::Damaged => Self::Damaged,
            O::ReadOnly => Self::ReadOnly,
            O::NeedsNewer | O::FromTheFuture => Self::NeedsNewer,
            O::NotInstalled | O::Unexpected => Self::Unexpected,
        }
    }
}

impl Brought {
    /// What a summary comes to.
    pub fn of(outcome: &sync::Result<sync::Summary>) -> Self {
        let summary = match outcome {
            Ok(summary) => summary,
            Err(err) => return Self { outcome: err.outcome().into(), objects: 0, bytes: 0 },
        };
        Self {
            outcome: summary.outcome().into(),
            objects: summary.reports().map(|report| report.objects).sum(),
            bytes: summary.reports().map(|report| report.bytes).sum(),
        }
    }
}
