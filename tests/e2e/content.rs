//! Lessons that stay current: by the web, by a stick, by a file; and what is in the way of it.

mod files;
mod looks;
mod sticks;
mod troubles;
mod web;

use std::path::Path;

use anyhow::{Result, ensure};
use tests::chance::DRAWN;
use tests::display::Display;
use tests::lantern::Lantern;
use tests::press;
use tests::shelf::open;
use tests::window::Window;

use crate::to_the_shelf;

const FAST: [&str; 2] = ["--pace", "12"];
/// The lesson that is said otherwise.
const LESSON: &str = "flood";
/// What is said from then on.
const NEWS: &str = "№ 2";
/// And after that.
const LATER_NEWS: &str = "№ 3";

/// A computer on which the drawn city was chosen, with the lessons that the app brought along.
struct Home {
    display: Display,
    data: tempfile::TempDir,
}

impl Home {
    async fn new() -> Result<Self> {
        Self::of(&DRAWN.home, &FAST).await
    }

    /// The same in another language, or with more said to the app.
    async fn of(language: &str, args: &[&str]) -> Result<Self> {
        let home = Self { display: Display::start()?, data: tempfile::tempdir()? };
        let window = home.open(args).await?;
        to_the_shelf(&window, language, &DRAWN.city).await?;
        window.close().await?;
        Ok(home)
    }

    async fn open(&self, args: &[&str]) -> Result<Window> {
        Window::open(&self.display, self.data.path(), args).await
    }

    fn lantern(&self) -> Lantern {
        lantern(self.data.path())
    }

    /// The publisher the app is built with has an address from now on.
    fn subscribe(&self, address: &str) -> Result<()> {
        self.lantern().subscribe(&press::root(), address)
    }
}

/// What a script does with a data folder.
fn lantern(data: &Path) -> Lantern {
    Lantern { city: DRAWN.city.clone(), ..Lantern::new(data, &DRAWN.both()) }
}

/// What a path is called on a command line.
fn named(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// What is called by a message.
fn message(id: &str) -> String {
    format!("[data-message='{id}']")
}

/// From the shelf to the lessons on this computer.
async fn to_the_page(window: &Window) -> Result<()> {
    window.tap(&message("shelf-adults")).await?;
    window.find("[name$='-by-itself'], main section h2").await?;
    Ok(())
}

async fn to_the_shelf_again(window: &Window) -> Result<()> {
    window.tap(&message("common-back")).await?;
    window.find(&message("shelf-languages")).await?;
    Ok(())
}

/// Asks now, and waits for what comes of it.
async fn check(window: &Window, outcome: &str) -> Result<()> {
    window.tap(&message("content-check")).await?;
    standing(window, outcome).await
}

/// How the publisher the app is built with stands, when nothing goes on.
async fn standing(window: &Window, outcome: &str) -> Result<()> {
    let card = message(&format!("content-outcome-{outcome}"));
    let is_idle = "!document.querySelector('[role=progressbar]')";
    window.until(&format!("document.querySelector(\"article {card}\") && {is_idle}")).await?;
    Ok(())
}

/// Opens the lesson and says whether it has these words.
async fn reads(window: &Window, news: &str) -> Result<bool> {
    open(window, LESSON).await?;
    window.find("[data-frame='hello']").await?;
    says(window, news).await
}

async fn says(window: &Window, news: &str) -> Result<bool> {
    Ok(window
        .ask("return document.querySelector('main').textContent")
        .await?
        .as_str()
        .is_some_and(|text| text.contains(news)))
}

async fn leave(window: &Window) -> Result<()> {
    window.tap(&message("lesson-leave")).await?;
    window.find(&message("shelf-languages")).await?;
    Ok(())
}

/// From the page: the lesson opens, whatever happened, and has these words or has not.
async fn still_reads(window: &Window, news: &str, is_new: bool) -> Result<()> {
    to_the_shelf_again(window).await?;
    ensure!(reads(window, news).await? == is_new, "`{LESSON}` says `{news}`: {is_new}");
    leave(window).await
}
