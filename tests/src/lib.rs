//! What the tests across crates share: programs as they were built, a display, a real window.
//!
//! **Invariant:** nothing waits without a condition and a limit; whatever was started is ended.

pub mod chance;
pub mod contents;
pub mod counter;
pub mod desk;
pub mod display;
pub mod folder;
pub mod forgery;
pub mod hostile;
pub mod install;
pub mod lantern;
pub mod line;
pub mod nginx;
pub mod press;
pub mod processes;
pub mod programs;
pub mod shelf;
pub mod synthetic;
pub mod tarball;
pub mod tree;
pub mod window;
