//! The form in which lessons travel and the signatures on it, in real folders.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod desk;
mod edition;
mod moments;
mod signing;
mod tree;
