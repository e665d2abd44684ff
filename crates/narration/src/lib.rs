//! Spoken sentences: clips and their word times, and the player that says them.
//!
//! Callers see abilities, never an engine. What only the publisher needs (speaking with espeak-ng,
//! loudness, encoding, the cache of clips) is behind the feature `make`.
//!
//! **Invariant:** a position never goes backwards between seeks; everything works without a sound
//! device; foreign bytes give an [`Error`], never a panic.

pub mod codec;
mod error;
#[cfg(feature = "make")]
pub mod make;
pub mod player;
mod stretch;
#[cfg(feature = "make")]
mod tokens;
pub mod voices;

pub use error::Error;

/// Samples a second of every clip, mono.
pub const SAMPLE_RATE: u32 = 24_000;
