//! From authored files to a signed tree: read, check, draw, narrate, write, sign.
//!
//! A [`Root`] is the folder of a checkout. [`check`](fn@check) names everything that is wrong in it;
//! [`build`](fn@build) refuses what has problems and writes the same bytes for the same sources.
//!
//! **Invariant:** all problems at once, each with file, line and what to do; no clock: the day is an
//! argument.

pub mod build;
pub mod check;
mod drawings;
mod error;
mod fluent;
mod keys;
mod pack;
mod problem;
pub mod report;
mod resolve;
mod root;
mod sheets;
mod sources;
mod stamp;
mod structure;
mod text;

pub use build::build;
pub use check::{check, expired};
pub use drawings::{Drawer, Drawing};
pub use error::{Error, Result};
pub use keys::{KeyFile, Lock, WORK, find_keys, first_root_in, write_keys};
pub use pack::pack;
pub use problem::{Problem, Problems, Severity};
pub use root::Root;
pub use sheets::{actions, contact};
pub use stamp::stamp;
