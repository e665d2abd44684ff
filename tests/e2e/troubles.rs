//! What goes wrong on real computers, seen in a real window: nothing is lost and nothing is blank.

use std::path::Path;

use anyhow::{Result, ensure};
use tests::chance::DRAWN;
use tests::display::Display;
use tests::shelf::{open, tile};
use tests::window::Window;

use crate::{LIT, blocking, journey, to_the_shelf};

const FAST: [&str; 2] = ["--pace", "12"];

#[test]
fn a_choice_is_kept_and_a_damaged_library_comes_back_by_itself() {
    blocking(async {
        let (display, data) = (Display::start()?, tempfile::tempdir()?);
        let window = Window::open(&display, data.path(), &FAST).await?;
        to_the_shelf(&window, &DRAWN.home, &DRAWN.city).await?;
        window.close().await?;

        let window = Window::open(&display, data.path(), &FAST).await?;
        window.find("[data-message='shelf-languages']").await?;
        window.close().await?;

        fs_err::write(data.path().join("library.db"), b"no library at all")?;
        let window = Window::open(&display, data.path(), &FAST).await?;
        window.find("[data-message='shelf-languages']").await?;
        let language = window.ask("return document.documentElement.lang").await?;
        ensure!(language == DRAWN.home.as_str(), "what was chosen is still chosen");
        window.close().await?;
        ensure!(kept_aside(data.path())?, "the damaged file is kept for people who can mend it");
        Ok(())
    });
}

fn kept_aside(data: &Path) -> Result<bool> {
    let mut names = fs_err::read_dir(data)?.flatten().map(|entry| entry.file_name());
    Ok(names.any(|name| {
        name.to_string_lossy().contains("library") && name.to_string_lossy().contains("damaged")
    }))
}

#[test]
fn two_windows_of_one_folder_stand_side_by_side() {
    blocking(async {
        let (display, data) = (Display::start()?, tempfile::tempdir()?);
        let first = Window::open(&display, data.path(), &FAST).await?;
        let second = Window::open(&display, data.path(), &FAST).await?;
        // Both ask who is here before anybody has chosen.
        first.find(&tile(&DRAWN.own)).await?;
        second.find(&tile(&DRAWN.home)).await?;
        to_the_shelf(&first, &DRAWN.own, &DRAWN.city).await?;
        to_the_shelf(&second, &DRAWN.home, &DRAWN.city).await?;
        open(&first, "flood").await?;
        first.find("[data-frame='hello']").await?;
        open(&second, "call-112").await?;
        second.find("[data-frame='hello']").await?;
        first.close().await?;
        second.close().await
    });
}

#[test]
fn without_a_sound_device_the_words_are_lit_all_the_same() {
    blocking(async {
        let (display, data) = (Display::start()?, tempfile::tempdir()?);
        let window = Window::open(&display, data.path(), &[]).await?;
        to_the_shelf(&window, &DRAWN.own, &DRAWN.city).await?;
        open(&window, "flood").await?;
        window.tap("[data-message='lesson-play']").await?;
        window.until(LIT).await?;
        window.close().await
    });
}

#[test]
fn a_pause_holds_the_word_that_was_heard() {
    blocking(async {
        let (display, data) = (Display::start()?, tempfile::tempdir()?);
        let window = Window::open(&display, data.path(), &[]).await?;
        to_the_shelf(&window, &DRAWN.home, &DRAWN.city).await?;
        open(&window, "flood").await?;
        let on = "[data-message='lesson-next']";
        while window
            .client
            .find(fantoccini::Locator::Css("[data-frame='flood-cellar']"))
            .await
            .is_err()
        {
            window.tap(on).await?;
        }
        window.tap("[data-message='lesson-play']").await?;
        window
            .until(&format!("({LIT}) === document.querySelector('main .mark')?.textContent"))
            .await?;
        window.tap("[data-message='lesson-pause']").await?;
        window.find("[data-message='lesson-resume']").await?;
        let held = window.ask(&format!("return {LIT}")).await?;
        window.look("lesson-lit").await?;
        ensure!(window.ask(&format!("return {LIT}")).await? == held, "it stays lit: {held}");
        window.tap("[data-message='lesson-resume']").await?;
        window.until(&format!("!({LIT})")).await?;
        window.close().await
    });
}

#[test]
fn without_its_lessons_the_window_says_so() {
    blocking(async {
        let (display, data) = (Display::start()?, tempfile::tempdir()?);
        let window = Window::open(&display, data.path(), &["--content", "nowhere"]).await?;
        window.find("[data-trouble='no-content']").await?;
        window.look("trouble").await?;
        window.is_accessible().await?;
        window.close().await
    });
}

#[test]
fn every_look_can_be_read() {
    journey(|window| async move {
        to_the_shelf(&window, &DRAWN.home, &DRAWN.city).await?;
        for (theme, size) in [("contrast", "4"), ("dark", "3"), ("paper", "4")] {
            window.tap("[data-message='common-reading']").await?;
            window.tap(&format!("[data-message='reading-theme-{theme}']")).await?;
            window.tap(&format!("[data-message='reading-size-{size}']")).await?;
            looks(&window, &format!("reading-{theme}-{size}")).await?;
            window.tap("[data-message='common-back']").await?;
            window.find("[data-message='shelf-languages']").await?;
            looks(&window, &format!("shelf-{theme}-{size}")).await?;
            // However large the letters, a scene keeps its room.
            let is_wide = "[...document.querySelectorAll('main li img')] \
                .every((picture) => picture.getBoundingClientRect().width > 250)";
            window.until(is_wide).await?;
            open(&window, "flood").await?;
            window.tap("[data-message='lesson-next']").await?;
            window.until("document.querySelector('[data-frame] img')?.complete").await?;
            looks(&window, &format!("lesson-{theme}-{size}")).await?;
            window.tap("[data-message='lesson-leave']").await?;
            window.find("[data-message='shelf-languages']").await?;
        }
        window.close().await
    });
}

/// Nothing runs out at a side, and axe is content.
async fn looks(window: &Window, name: &str) -> Result<()> {
    window.look(name).await?;
    let wide = window
        .ask("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
        .await?;
    ensure!(wide.as_i64().is_some_and(|wide| wide <= 0), "`{name}` runs out by {wide} px");
    window.is_accessible().await
}
