//! Lantern: the window, or `lantern library …` without one.
//!
//! A library, so that `make bench` can ask the functions behind the commands without a window.
//!
//! **Invariant:** decides nothing about lessons; alone knows Tauri, alone reads the clock.

pub mod app;
pub mod args;
pub mod clock;
mod commands;
mod content;
mod dialog;
mod display;
pub mod error;
mod library_command;
mod log;
mod looking;
mod opening;
mod pictures;
mod print;
pub mod speech;
mod sticks;
pub mod trust;
mod window;
pub mod wire;

use std::process::ExitCode;

use clap::Parser as _;

use crate::args::{Args, Command};

/// Does what the command line asks for.
pub fn main() -> ExitCode {
    clock::start();
    let args = Args::parse();
    let outcome = match &args.command {
        Some(Command::Library { task }) => library_command::run(&args, task),
        None => window::open(args),
    };
    outcome.unwrap_or_else(|err| {
        eprintln!("lantern: {err:#}");
        ExitCode::from(1)
    })
}
