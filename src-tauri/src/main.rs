//! Lantern: the window, or `lantern library …` without one.
//!
//! **Invariant:** decides nothing about lessons; alone knows Tauri, alone reads the clock.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod app;
mod args;
mod clock;
mod commands;
mod content;
mod display;
mod error;
mod library_command;
mod log;
mod pictures;
mod speech;
mod window;
mod wire;

use std::process::ExitCode;

use clap::Parser;

use crate::args::{Args, Command};

fn main() -> ExitCode {
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
