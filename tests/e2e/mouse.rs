//! By mouse: from the first screen through a lesson to its end.

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use tests::chance::DRAWN;
use tests::shelf::{open, tile, to_the_tile};
use tests::window::Window;

use crate::lessons::to_the_end;
use crate::{LIT, journey, to_the_shelf};

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
        to_the_end(&window, Some("home")).await?;
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
        to_the_end(&window, Some("own")).await?;
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
