//! What is kept on this device: `library.db` with the lessons, `learners.db` with what learners did.
//!
//! [`Library`] can be rebuilt from a tree and is thrown away when it is damaged; [`Learners`] is
//! precious: backed up before every migration, moved aside when damaged, never deleted.
//!
//! **Invariant:** no SQL is written outside this crate; a reader sees one whole release; learners'
//! traces and published lessons never share a table. Time is an argument.

mod database;
mod error;
mod learners;
mod library;

pub use error::{Error, Result};
pub use learners::Learners;
pub use library::{
    Damage, EditionShelf, Installed, Library, NewEdition, NewListing, NewObject, NewRelease, Pin,
    Status, Trusted, Visit,
};

/// A database, and where a damaged one before it was moved to.
#[derive(Debug)]
pub struct Opened<T> {
    /// What was opened.
    pub value: T,
    /// Where the damaged file is now.
    pub moved_aside: Option<std::path::PathBuf>,
}
