//! Lessons from a source into the library: whose they are is verified, what is missing is fetched, what is
//! wanted is shown.
//!
//! [`plan`] says what is missing and is a pure function; [`update`] asks a [`Source`], fetches what the
//! plan names, object by object, and shows the new release in one transaction; [`update_all`] does so for
//! every publisher somebody subscribed to. There is no other way into the library.
//!
//! **Invariant:** applying may stop at any byte and be run again; until the last step the release that
//! was shown is shown. Nothing is kept whose hash does not lead up to a signature that was verified.

mod cancel;
mod compose;
mod error;
mod export;
mod fetch;
mod host;
pub mod inspect;
mod lock;
mod outcome;
mod pace;
mod plan;
mod runs;
mod source;
mod stick;
mod subscriptions;
mod summary;
mod update;

pub use cancel::Cancel;
pub use compose::{Editions, kept_catalog};
pub use error::{Error, Result, repository_code, store_code};
pub use export::{Exported, Only, export, export_first};
pub use lock::WriterLock;
pub use outcome::Outcome;
pub use pace::Pace;
pub use plan::{Job, Plan, Planned, plan, release_name};
pub use source::Source;
pub use stick::{Stick, on_stick};
pub use subscriptions::{
    From, Place, Subscribed, Subscriptions, first_root, import, publisher_of, tidy, update_all,
};
pub use summary::{PublisherSummary, Summary};
pub use update::{
    Lacking, Order, Phase, Progress, Report, Subscription, Terms, free_space, update,
};
