//! Lantern's window.
//!
//! A library, so that `make bench` can ask the functions behind the commands without a window.
//!
//! **Invariant:** decides nothing about lessons; alone knows Tauri.

pub mod app;
mod commands;
mod content;
mod dialog;
mod display;
pub mod error;
mod log;
mod looking;
mod opening;
mod pictures;
mod print;
pub mod speech;
mod sticks;
mod window;
pub mod wire;

use std::process::ExitCode;

use clap::Parser as _;
use device::args::Window;
use device::clock;

/// Opens the window the command line asks for.
pub fn main() -> ExitCode {
    clock::start();
    window::open(Window::parse()).unwrap_or_else(|err| {
        eprintln!("lantern: {err:#}");
        ExitCode::from(1)
    })
}
