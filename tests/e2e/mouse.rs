//! By mouse: from the first screen through a lesson to its end.

use anyhow::{Result, ensure};
use tests::window::Window;

use crate::{LIT, journey, to_the_shelf};

#[test]
fn a_child_learns_the_flood_in_ukrainian_and_german() {
    journey(|window| async move {
        window.find("[data-id='uk']").await?;
        window.look("welcome-languages").await?;
        window.is_accessible().await?;
        window.tap("[data-id='uk']").await?;
        window.find("[data-id='rostock']").await?;
        window.look("welcome-cities").await?;
        window.is_accessible().await?;
        window.tap("[data-id='rostock']").await?;
        window.find("[data-id='flood']").await?;
        window.look("shelf-uk").await?;
        window.is_accessible().await?;
        window.tap("[data-id='flood']").await?;
        hears_a_sentence_word_by_word(&window).await?;
        to_the_end(&window, "uk").await?;
        window.find("[data-id='flood']").await?;
        window.look("shelf-uk-done").await?;
        window.close().await
    });
}

#[test]
fn a_child_learns_to_call_in_arabic_and_english() {
    journey(|window| async move {
        to_the_shelf(&window, "ar", "vienna").await?;
        ensure!(
            window.ask("return document.documentElement.dir").await? == "rtl",
            "Arabic runs from right to left"
        );
        window.look("shelf-ar").await?;
        window.is_accessible().await?;
        second_language(&window, "en").await?;
        window.tap("[data-id='call-112']").await?;
        window.find("main [lang='en']").await?;
        // Leaving something out leads to the next part, and back again nothing is lost.
        window.tap("[data-message='lesson-skip']").await?;
        window.find("[data-frame='danger']").await?;
        window.tap("[data-message='lesson-back']").await?;
        window.find("[data-frame='hello']").await?;
        to_the_end(&window, "ar").await?;
        window.find("[data-id='flood']").await?;
        window.close().await
    });
}

/// Chooses another second language on the screen of reading and voice.
async fn second_language(window: &Window, language: &str) -> Result<()> {
    window.tap("[data-message='common-reading']").await?;
    window.find("[data-message='reading-controls-on']").await?;
    window.look("reading-ar").await?;
    window.is_accessible().await?;
    let choice = format!("label[lang='{language}']:has([name='reading-second'])");
    window.tap(&choice).await?;
    window.until(&format!("document.querySelector(\"{choice}\")?.control.checked")).await?;
    window.tap("[data-message='common-back']").await?;
    window.find("[data-id='call-112']").await?;
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
    ensure!(lit[0] == "Сьогодні", "the first word of the home language is lit first: {lit}");
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
