//! Lessons from a tree into the library: the chosen city and languages, only what is not here yet.
//!
//! [`plan`] says what is missing and is a pure function; [`update`] reads the tree, fetches what the
//! plan names, object by object, and shows the new release in one transaction.
//!
//! **Invariant:** applying may stop at any byte and be run again; until the last step the release that
//! was shown is shown.

mod error;
pub mod inspect;
mod lock;
mod plan;
mod update;

pub use error::{Error, Result, repository_code, store_code};
pub use lock::WriterLock;
pub use plan::{Plan, plan, release_name};
pub use update::{Cancel, Outcome, Phase, Progress, Report, Wanted, update};
