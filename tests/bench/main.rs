//! `make bench`: figures against a baseline in the same run.
//!
//! One line per figure: `name  value  unit  limit  holds|falls short  n`. Machine and build stand in the
//! first line. Exit code 1 when anything falls short.

mod figures;
mod library;
mod place;
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
    let mut figures = Figures::begin()?;
    library::installing(&mut figures)?;
    library::opening(&mut figures)?;
    let place = Place::new(1)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        window::starting(&mut figures, &place).await?;
        window::painting(&mut figures, &place).await?;
        window::sounding(&mut figures, &place).await?;
        window::lighting(&mut figures, &place, 1.0).await?;
        window::lighting(&mut figures, &place, 0.6).await
    })?;
    Ok(figures.all_hold())
}
