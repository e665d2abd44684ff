//! Sheets for people's eyes: the actions of a language to sign off, and every scene with its sentence.

mod actions;
mod contact;
mod page;

pub use actions::actions;
pub use contact::contact;
