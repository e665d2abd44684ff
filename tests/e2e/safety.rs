//! Locked down.
