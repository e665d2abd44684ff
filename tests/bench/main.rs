//! `make bench`: figures against a baseline in the same run.
//!
//! One line per figure: `name  value  unit  limit  holds|falls short  n`. Machine and build stand in the
//! first line. Exit code 1 when anything falls short. Arguments choose groups of figures; none means all:
//! `install open sync start picture sound light now`.

mod figures;
mod library;
mod now;
mod place;
mod sync;
mod window;

use std::process::ExitCode;

use anyhow::Result;
use figures::Figures;
use place::Place;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(err) => {
            eprintln!("bench: {err:?}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<bool> {
    let chosen: Vec<String> = std::env::args().skip(1).collect();
    let is_chosen = |group: &str| chosen.is_empty() || chosen.iter().any(|name| name == group);
    let mut figures = Figures::begin()?;
    if is_chosen("install") {
        library::installing(&mut figures)?;
    }
    if is_chosen("open") {
        library::opening(&mut figures)?;
    }
    if is_chosen("sync") {
        sync::syncing(&mut figures)?;
    }
    let place = Place::new(1)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        if is_chosen("start") {
            window::starting(&mut figures, &place).await?;
        }
        if is_chosen("picture") {
            window::painting(&mut figures, &place).await?;
        }
        if is_chosen("sound") {
            window::sounding(&mut figures, &place).await?;
        }
        if is_chosen("light") {
            window::lighting(&mut figures, &place, 1.0).await?;
            window::lighting(&mut figures, &place, 0.6).await?;
        }
        if is_chosen("now") {
            now::telling(&mut figures, &place).await?;
        }
        Ok(figures.all_hold())
    })
}
