//! By the web: by itself, when an adult asks, and on a line that breaks.

use std::time::Instant;

use anyhow::{Result, bail, ensure};
use tests::chance::DRAWN;
use tests::hostile::Hostile;
use tests::lantern::Lantern;
use tests::line::{Line, Quality};
use tests::press::Press;
use tests::shelf::is_there;
use tests::window::{PATIENCE, Window};

use super::{
    FAST, Home, LATER_NEWS, NEWS, check, leave, message, named, reads, says, standing, still_reads,
    to_the_page,
};
use crate::blocking;

#[test]
fn new_words_are_met_at_the_next_lesson_without_a_restart() {
    blocking(async {
        let (home, press) = (Home::new().await?, Press::bundled()?);
        let line = Line::to(Hostile::serve(press.folder())?.port, Quality::LOOPBACK)?;
        home.subscribe(&line.url())?;
        press.say(super::LESSON, NEWS)?;
        press.sign()?;
        line.silent();
        let window = home.open(&FAST).await?;
        ensure!(!reads(&window, NEWS).await?, "it is as the app brought it along");

        arrives_beside_a_lesson(&window, &home.lantern(), &line).await?;
        ensure!(reads(&window, NEWS).await?, "the next lesson has the new words");
        window.look("content-new-words").await?;
        leave(&window).await?;
        ensure!(!is_there(&window, &message("shelf-new")).await?, "it is said once");

        press.say(super::LESSON, LATER_NEWS)?;
        press.sign()?;
        to_the_page(&window).await?;
        check(&window, "updated").await?;
        still_reads(&window, LATER_NEWS, true).await?;
        window.close().await
    });
}

/// A lesson that is open says to its end what it said; then the shelf has a quiet sign.
async fn arrives_beside_a_lesson(window: &Window, lantern: &Lantern, line: &Line) -> Result<()> {
    let before = lantern.status()?["release"].clone();
    line.on();
    let begin = Instant::now();
    while lantern.status()?["release"] == before {
        if begin.elapsed() > PATIENCE {
            bail!("nothing new came by itself: {}", lantern.status()?);
        }
    }
    window.tap(&message("lesson-next")).await?;
    window.until("document.querySelector('[data-frame]')?.dataset.frame !== 'hello'").await?;
    window.tap(&message("lesson-back")).await?;
    window.find("[data-frame='hello']").await?;
    ensure!(!says(window, NEWS).await?, "what is open stays as it is");
    leave(window).await?;
    window.find(&message("shelf-new")).await?;
    window.look("content-shelf-new").await?;
    window.is_accessible().await
}

#[test]
fn unplugged_in_the_middle_it_goes_on_where_it_was() {
    blocking(async {
        // The app brought along one language; the city's own is on the web, some fifteen megabytes.
        let bundled = Press::bundled()?;
        bundled.leave_only(&DRAWN.home)?;
        bundled.sign()?;
        let args = [&FAST[..], &["--content", named(bundled.folder())]].concat();
        let press = Press::bundled()?;
        press.say(super::LESSON, NEWS)?;
        press.sign()?;
        let line = Line::to(Hostile::serve(press.folder())?.port, VILLAGE_TWICE)?;
        let home = Home::of(&DRAWN.home, &args).await?;
        home.subscribe(&line.url())?;
        line.off();
        let window = home.open(&args).await?;
        to_the_page(&window).await?;
        standing(&window, "offline").await?;

        let before = objects(&home)?;
        line.on();
        line.cut_after(5_000_000);
        check(&window, "offline").await?;
        let said = is_there(&window, &message("content-outcome-no-such-language")).await?;
        ensure!(!said, "nobody knows what is offered there");
        window.look("content-unplugged").await?;
        let kept = objects(&home)?;
        ensure!(kept > before, "what arrived is kept: {before} objects, then {kept}");
        still_reads(&window, NEWS, false).await?;

        let carried = line.carried();
        line.on();
        to_the_page(&window).await?;
        check(&window, "updated").await?;
        let (rest, all) = (line.carried() - carried, own_bytes(&press)?);
        ensure!(rest < all - 3_000_000, "what was here does not come again: {rest} of {all}");
        still_reads(&window, NEWS, true).await?;
        window.close().await
    });
}

/// Fast enough for a test, slow enough for a middle.
const VILLAGE_TWICE: Quality = Quality { rate: Some(4_000_000), ..Quality::LOOPBACK };

fn objects(home: &Home) -> Result<u64> {
    Ok(home.lantern().status()?["objects"].as_u64().unwrap_or_default())
}

/// What the city's own language takes.
fn own_bytes(press: &Press) -> Result<u64> {
    let release = repository::Release::read(press.folder())?;
    let target = release.targets.get(&format!("{}.{}.zst", DRAWN.city, DRAWN.own));
    Ok(target.and_then(|target| target.custom["own"].as_u64()).unwrap_or_default())
}
