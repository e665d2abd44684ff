//! Journeys through a real window: by mouse, by keyboard alone, in both directions, with axe.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod city;
mod content;
mod dictionary;
mod keyboard;
mod lessons;
mod mouse;
mod now;
mod paper;
mod programs;
mod safety;
mod troubles;

use std::future::Future;
use std::path::Path;

use anyhow::{Context as _, Result};
use tests::display::Display;
use tests::shelf::tile;
use tests::window::Window;

/// Runs a journey in a window with a fresh data folder; the voice runs many times faster than life.
fn journey<F: Future<Output = Result<()>>>(go: impl FnOnce(Window) -> F) {
    in_folder(tempfile::tempdir().unwrap().path(), &["--pace", "12"], go);
}

/// Runs a journey with everything kept in a folder.
fn in_folder<F: Future<Output = Result<()>>>(
    data: &Path,
    args: &[&str],
    go: impl FnOnce(Window) -> F,
) {
    blocking(async {
        let display = Display::start()?;
        go(Window::open(&display, data, args).await?).await
    });
}

/// Runs to the end; a failure fails the test.
fn blocking(journey: impl Future<Output = Result<()>>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    if let Err(err) = runtime.block_on(journey) {
        panic!("{err:?}");
    }
}

/// Where "on" is in a language that runs this way.
async fn is_rtl(window: &Window) -> Result<bool> {
    Ok(window.ask("return document.documentElement.dir").await? == "rtl")
}

/// Chooses a language and a city, and waits for the shelf.
async fn to_the_shelf(window: &Window, language: &str, city: &str) -> Result<()> {
    window.tap(&tile(language)).await?;
    window.tap(&tile(city)).await?;
    window.find("[data-message='shelf-languages']").await?;
    Ok(())
}

/// The frame on the screen of a lesson; none on any other screen.
async fn frame_in(window: &Window) -> Result<Option<String>> {
    let frame = "return document.querySelector('[data-frame]')?.dataset.frame ?? null";
    Ok(window.ask(frame).await?.as_str().map(str::to_owned))
}

/// axe is content with what is on the screen in every theme; the one chosen comes back.
async fn every_theme(window: &Window) -> Result<()> {
    let root = "document.documentElement.dataset.theme";
    let chosen = window.ask(&format!("return {root}")).await?;
    for theme in ["paper", "white", "dark", "contrast"] {
        window.ask(&format!("{root} = '{theme}'")).await?;
        window.is_accessible().await.with_context(|| format!("in the theme `{theme}`"))?;
    }
    window.ask(&format!("{root} = {chosen}")).await?;
    Ok(())
}

/// The words that are lit now.
const LIT: &str = "[...(CSS.highlights.get('word') ?? [])].map(String).join('|')";
