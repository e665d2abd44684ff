//! One computer's Lantern without its window: what the command line asks for, where everything is kept, whom
//! it trusts, `lantern library …`.
//!
//! Apart from the window, so that looking after a library loads nothing that windows need.
//!
//! **Invariant:** alone reads the clock; knows no window.

pub mod args;
pub mod clock;
mod library_command;
pub mod places;
pub mod subscriptions;
pub mod trust;

pub use library_command::run as look_after_library;
