//! What is kept on disk, through the real databases.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod builders;
mod learners;
mod library;
mod publishers;
