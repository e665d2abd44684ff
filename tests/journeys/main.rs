//! Journeys across crates: authored files are checked, built, installed and read, without a window.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod bad_sources;
mod build;
mod content;
mod place;
mod publishers;
mod publishing;
mod sheets;
mod supplements;
mod update;
mod wire;
