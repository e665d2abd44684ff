//! By a file: opened with Lantern, taken in by an adult, given to another computer.

use anyhow::{Result, ensure};
use serde_json::json;
use tests::chance::DRAWN;
use tests::press::Press;

use super::{
    FAST, Home, LATER_NEWS, LESSON, NEWS, lantern, message, named, still_reads, to_the_page,
};
use crate::blocking;

#[test]
fn a_file_opened_with_lantern_is_taken_in_and_said() {
    blocking(async {
        let (home, place, press) = (Home::new().await?, tempfile::tempdir()?, Press::bundled()?);
        press.say(LESSON, NEWS)?;
        press.sign()?;
        let file = place.path().join("lessons.pack");
        press.pack(&file)?;

        let window = home.open(&[&FAST[..], &[named(&file)]].concat()).await?;
        window.find(&format!("main > section:first-child {}", message("content-brought"))).await?;
        window.look("content-file-opened").await?;
        window.is_accessible().await?;
        still_reads(&window, NEWS, true).await?;
        window.close().await
    });
}

#[test]
fn lessons_are_given_to_another_computer_as_one_file_and_taken_in_from_one() {
    blocking(async {
        let (home, place, press) = (Home::new().await?, tempfile::tempdir()?, Press::bundled()?);
        let file = place.path().join("lantern.pack");
        let window = home.open(&[&FAST[..], &["--pick", named(&file)]].concat()).await?;
        to_the_page(&window).await?;
        window.tap(&message("content-export-pack")).await?;
        window.find(&message("content-exported")).await?;
        window.look("content-exported").await?;
        let other = lantern_elsewhere(&file)?;
        let here = home.lantern().status()?;
        for what in ["release", "cities", "languages", "lessons", "objects"] {
            ensure!(other[what] == here[what], "`{what}`: {} and {}", other[what], here[what]);
        }
        window.tap(&message("content-import-file")).await?;
        window.find(&message("content-brought-nothing")).await?;

        press.say(LESSON, LATER_NEWS)?;
        press.sign()?;
        fs_err::remove_file(&file)?;
        press.pack(&file)?;
        window.tap(&message("content-import-file")).await?;
        window.find(&message("content-brought")).await?;
        still_reads(&window, LATER_NEWS, true).await?;
        window.close().await
    });
}

/// What another Lantern has after it took in a file.
fn lantern_elsewhere(file: &std::path::Path) -> Result<serde_json::Value> {
    let data = tempfile::tempdir()?;
    let other = lantern(data.path());
    let answer = other.import(file)?;
    ensure!(answer.outcome == "updated", "{answer:?}");
    other.verify()?;
    let status = other.status()?;
    ensure!(status["languages"] == json!(DRAWN.sorted()), "{status}");
    Ok(status)
}
