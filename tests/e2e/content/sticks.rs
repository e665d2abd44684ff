//! By a stick: it is seen when it is plugged in; whose it is not known is compared first.

use std::path::Path;

use anyhow::{Result, ensure};
use tests::desk::Desk;
use tests::folder;
use tests::press::Press;
use tests::shelf::{is_there, to_the_tile};

use super::{
    FAST, Home, LATER_NEWS, LESSON, NEWS, message, named, says, to_the_page, to_the_shelf_again,
};
use crate::{blocking, every_theme};

#[test]
fn a_stick_is_offered_when_it_is_plugged_in_and_taken_in() {
    blocking(async {
        let (home, sticks, press) = (Home::new().await?, sticks()?, Press::bundled()?);
        press.say(LESSON, NEWS)?;
        press.sign()?;
        let window = home.open(&[&FAST[..], &["--sticks", named(sticks.path())]].concat()).await?;
        window.find(&message("shelf-adults")).await?;
        ensure!(!is_there(&window, &message("shelf-stick")).await?, "no stick is in");

        plug_in(sticks.path(), "blue", &press)?;
        window.find(&message("shelf-stick")).await?;
        window.look("content-shelf-stick").await?;
        every_theme(&window).await?;

        to_the_page(&window).await?;
        window.tap(&message("content-stick-take")).await?;
        window.find(&message("content-brought")).await?;
        window.look("content-stick-taken").await?;
        to_the_shelf_again(&window).await?;
        ensure!(!is_there(&window, &message("shelf-stick")).await?, "it was looked at");
        to_the_tile(&window, LESSON).await?;
        ensure!(says(&window, NEWS).await?, "the shelf shows what came");
        window.close().await
    });
}

#[test]
fn a_stick_of_somebody_unknown_is_compared_before_it_is_taken_in() {
    blocking(async {
        let (home, sticks, press) = (Home::new().await?, sticks()?, Press::bundled()?);
        let desk = Desk::new("harbour")?;
        press.leave_lesson(LESSON)?;
        press.sign()?;
        press.say(LESSON, LATER_NEWS)?;
        press.sign_as(&desk)?;
        plug_in(sticks.path(), "red", &press)?;
        let window = home.open(&[&FAST[..], &["--sticks", named(sticks.path())]].concat()).await?;
        window.find(&message("shelf-stick")).await?;
        to_the_page(&window).await?;
        window.find(&message("content-stick-trust")).await?;
        ensure!(!is_there(&window, &message("content-stick-take")).await?, "it is not known yet");
        let fingerprint = repository::fingerprint(&desk.first_root);
        let shown = "return [...document.querySelectorAll('.groups code')].map((it) => it.textContent).join(' ')";
        ensure!(window.ask(shown).await? == fingerprint, "the whole fingerprint is shown");
        window.tap(&message("content-stick-trust")).await?;
        window.tap(&message("content-stick-take")).await?;
        window.find(&message("content-brought")).await?;
        window.look("content-stick-trusted").await?;

        to_the_shelf_again(&window).await?;
        to_the_tile(&window, LESSON).await?;
        ensure!(says(&window, LATER_NEWS).await?, "the shelf shows what came");
        window.look("content-shelf-two-publishers").await?;
        to_the_page(&window).await?;
        window.tap(&message("content-remove")).await?;
        window.tap(&message("content-remove-yes")).await?;
        window.find(&message("content-removed")).await?;
        to_the_shelf_again(&window).await?;
        to_the_tile(&window, LESSON).await?;
        ensure!(!says(&window, LATER_NEWS).await?, "its lessons left with it");
        window.close().await
    });
}

/// Where sticks appear; on the disk of the lessons.
pub(super) fn sticks() -> Result<tempfile::TempDir> {
    Ok(tempfile::tempdir_in(tests::programs::target())?)
}

/// A stick with a repository in a folder of it: all of it is there at once.
pub(super) fn plug_in(sticks: &Path, name: &str, press: &Press) -> Result<()> {
    let pocket = tempfile::tempdir_in(tests::programs::target())?;
    folder::link(press.folder(), &pocket.path().join("lessons"))?;
    Ok(fs_err::rename(pocket.keep(), sticks.join(name))?)
}
