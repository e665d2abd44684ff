//! The program `lantern`: the library by itself, or the window by `lantern-window`.
//!
//! Two programs, because what windows need takes longer to load than a library to be asked, and a computer
//! that only hands lessons on may not have it.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result};
use clap::Parser as _;
use device::args::{self, Args};
use device::clock;

/// The program beside this one that opens the window.
const WINDOW: &str = "lantern-window";
/// Without it old and virtual displays stay blank (WebKitGTK's DMA-BUF renderer). Set here, because the
/// environment of a running program cannot be changed safely.
#[cfg(target_os = "linux")]
const SETTING: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

fn main() -> ExitCode {
    clock::start();
    let args = Args::parse();
    let outcome = match &args.command {
        Some(args::Command::Library { task }) => {
            device::look_after_library(args.window.data.as_deref(), task)
        }
        None => open_window(),
    };
    outcome.unwrap_or_else(|err| {
        eprintln!("lantern: {err:#}");
        ExitCode::from(1)
    })
}

/// Hands the command line over, as it is.
fn open_window() -> Result<ExitCode> {
    // A link to this program lies beside no other.
    let program = std::env::current_exe()?.canonicalize()?.with_file_name(WINDOW);
    let program = program.with_extension(std::env::consts::EXE_EXTENSION);
    let mut window = Command::new(&program);
    window.args(std::env::args_os().skip(1));
    #[cfg(target_os = "linux")]
    if std::env::var_os(SETTING).is_none() {
        window.env(SETTING, "1");
    }
    become_it(window)
        .with_context(|| format!("{} cannot be started; install Lantern again", program.display()))
}

/// Where a program can become another, it does: one process, one name.
#[cfg(unix)]
fn become_it(mut window: Command) -> std::io::Result<ExitCode> {
    use std::os::unix::process::CommandExt as _;
    Err(window.arg0("lantern").exec())
}

#[cfg(not(unix))]
fn become_it(mut window: Command) -> std::io::Result<ExitCode> {
    let code = window.status()?.code();
    Ok(code.and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}
