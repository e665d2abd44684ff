//! By mouse: from the first screen through a lesson to its end.

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use tests::chance::DRAWN;
use tests::window::Window;

use crate::{LIT, journey, open, tile, to_the_shelf, to_the_tile};

#[test]
fn a_child_learns_the_flood_in_the_language_of_home_and_city() {
    journey(|window| async move {
        window.find(&tile(&DRAWN.home)).await?;
        window.look("welcome-languages").await?;
        window.is_accessible().await?;
        window.tap(&tile(&DRAWN.home)).await?;
        window.find(&tile(&DRAWN.city)).await?;
        window.look("welcome-cities").await?;
        window.is_accessible().await?;
        window.tap(&tile(&DRAWN.city)).await?;
        to_the_tile(&window, "flood").await?;
        window.look("shelf-home").await?;
        window.is_accessible().await?;
        window.tap("[data-id='flood']").await?;
        hears_a_sentence_word_by_word(&window).await?;
        to_the_end(&window, "home").await?;
        window.find("[data-id='flood']").await?;
        window.look("shelf-home-done").await?;
        window.close().await
    });
}

#[test]
fn a_child_of_the_city_learns_to_call_and_adds_a_language() {
    journey(|window| async move {
        to_the_shelf(&window, &DRAWN.own, &DRAWN.city).await?;
        window.look("shelf-own").await?;
        window.is_accessible().await?;
        second_language(&window, &DRAWN.home).await?;
        open(&window, "call-112").await?;
        window.find(&format!("main [lang='{}']", DRAWN.home)).await?;
        // Leaving something out leads to the next part, and back again nothing is lost.
        window.tap("[data-message='lesson-skip']").await?;
        window.find("[data-frame='danger']").await?;
        window.tap("[data-message='lesson-back']").await?;
        window.find("[data-frame='hello']").await?;
        to_the_end(&window, "own").await?;
        window.find("[data-id='flood']").await?;
        window.close().await
    });
}

/// Chooses another second language on the screen of reading and voice.
async fn second_language(window: &Window, language: &str) -> Result<()> {
    window.tap("[data-message='common-reading']").await?;
    window.find("[data-message='reading-controls-on']").await?;
    window.look("reading-own").await?;
    window.is_accessible().await?;
    let choice = format!("label[lang='{language}']:has([name='reading-second'])");
    window.tap(&choice).await?;
    window.until(&format!("document.querySelector(\"{choice}\")?.control.checked")).await?;
    window.tap("[data-message='common-back']").await?;
    window.find("main [data-id]").await?;
    Ok(())
}

/// Plays the first sentence: words light up in order, the text stands still, then it waits.
async fn hears_a_sentence_word_by_word(window: &Window) -> Result<()> {
    window.find("[data-frame='hello']").await?;
    window.look("lesson-hello").await?;
    window.is_accessible().await?;
    window.ask("window.lit = []; const look = () => { \
        const now = [...(CSS.highlights.get('word') ?? [])].map(String).join('|'); \
        if (now && window.lit.at(-1) !== now) window.lit.push(now); requestAnimationFrame(look) }; look()").await?;
    window.tap("[data-message='lesson-play']").await?;
    window.until("window.lit.length > 3").await?;
    window
        .until(&format!("!({LIT}) && document.querySelector('[data-message=\"lesson-play\"]')"))
        .await?;
    let lit = window.ask("return window.lit").await?;
    let sentences = format!(
        "return [...document.querySelectorAll(\"main [lang='{}']\")].map((one) => one.textContent.trim())",
        DRAWN.home
    );
    let sentences = window.ask(&sentences).await?;
    let first = lit[0].as_str().context("a word")?;
    let begins = |sentence: &Value| sentence.as_str().is_some_and(|it| it.starts_with(first));
    let is_first = sentences.as_array().is_some_and(|all| all.iter().any(begins));
    ensure!(is_first, "the first word of the home language is lit first: {lit} of {sentences}");
    Ok(())
}

/// Goes on from frame to frame until the shelf is there again.
async fn to_the_end(window: &Window, name: &str) -> Result<()> {
    let mut frames = Vec::new();
    for _ in 0..60 {
        let frame = window
            .ask("return document.querySelector('[data-frame]')?.dataset.frame ?? null")
            .await?;
        let Some(frame) = frame.as_str() else { break };
        if frames.last().map(String::as_str) != Some(frame) {
            frames.push(frame.to_owned());
            window.until("document.querySelector('[data-frame] img')?.complete").await?;
            let picture = window
                .ask("return document.querySelector('[data-frame] img').naturalWidth")
                .await?;
            ensure!(picture.as_u64() > Some(0), "`{frame}` shows its picture");
            if frames.len() % 4 == 0 {
                window.look(&format!("lesson-{name}-{frame}")).await?;
                window.is_accessible().await?;
            }
        }
        if window
            .ask("return Boolean(document.querySelector('[data-message=\"lesson-finish\"]'))")
            .await?
            == true
        {
            window.tap("[data-message='lesson-finish']").await?;
            break;
        }
        window.tap("[data-message='lesson-next']").await?;
    }
    ensure!(
        frames.first().is_some_and(|frame| frame == "hello"),
        "a lesson begins with hello: {frames:?}"
    );
    ensure!(
        frames.last().is_some_and(|frame| frame == "share"),
        "a lesson ends with the home task: {frames:?}"
    );
    ensure!(frames.len() > 15, "every frame was there: {frames:?}");
    Ok(())
}
