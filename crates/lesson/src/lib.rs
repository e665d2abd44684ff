//! What a lesson, a city's languages and a learner's progress are, and the rules that make them sound.
//!
//! A [`Lesson`] is one lesson in one language for one city, whole: every sentence with its word
//! times, every picture and clip by the digest of its bytes. It is made by the publisher, travels as
//! canonical JSON, and is opened by the app; all three use these types.
//!
//! **Invariant:** no I/O, no clock, no SQL. An [`Id`], a [`Digest`] and a [`Language`] obey their
//! rules from birth; what arrives as a whole is asked for its [`Lesson::problems`] once, at the door.

mod city;
mod dictionary;
mod digest;
mod frame;
mod id;
mod language;
pub mod limits;
mod now;
mod parts;
mod progress;
mod rules;
mod sentence;
mod shelf;
mod supplement;
mod test_rule;
mod text;
mod whole;

pub use city::{City, Elsewhere, Fact, Origin, Signal, TestDay, Tone, Water};
pub use dictionary::{Dictionary, Group, Word};
pub use digest::{Digest, InvalidDigest};
pub use frame::{Frame, FrameKind, frames};
pub use id::{Id, InvalidId};
pub use language::{Direction, InvalidLanguage, Language, negotiate};
pub use now::{Call, Danger, Now, Saying, Way};
pub use parts::{Interface, Status, Welcome, WelcomeCity, WelcomeLanguage};
pub use progress::{Event, EventId, EventKind, LocalDate, lit_steps};
pub use rules::Problem;
pub use sentence::{Mark, Passage, Sentence, WordTime, utf16_range};
pub use shelf::{ObjectKind, Shelved, Tile, Unit};
pub use supplement::Supplement;
pub use test_rule::{InvalidTestRule, TestRule};
pub use text::Flaw;
pub use whole::{Action, Entry, Lesson, Level, Moment, Picture, Step};

/// The version of the travelling form this crate reads and writes.
pub const FORMAT: u32 = 1;

/// What this app can do; a lesson that needs anything else is skipped until the app is renewed.
pub const ABILITIES: &[&str] = &[];

/// The first of `needs` that this app lacks.
pub fn first_lacking(needs: &[String]) -> Option<&str> {
    needs.iter().map(String::as_str).find(|need| !ABILITIES.contains(need))
}
