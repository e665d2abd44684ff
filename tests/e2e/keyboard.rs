//! By keyboard alone: Tab, arrows, space, Enter and Escape reach everything.

use anyhow::{Result, bail, ensure};
use tests::chance::DRAWN;
use tests::shelf::{is_there, tile};
use tests::window::Window;

use crate::{LIT, frame_in, is_rtl, journey};

pub(crate) const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const LEFT: &str = "\u{e012}";
const RIGHT: &str = "\u{e014}";
const UP: &str = "\u{e013}";
const DOWN: &str = "\u{e015}";

#[test]
fn the_keyboard_alone_leads_through_the_flood_in_the_city_language() {
    journey(|window| async move {
        choose(&window, &tile(&DRAWN.own), RIGHT).await?;
        choose(&window, &tile(&DRAWN.city), RIGHT).await?;
        second_language(&window, &DRAWN.home).await?;
        open(&window, "flood", RIGHT).await?;
        hears(&window).await?;
        opens_a_word(&window).await?;
        to_the_end(&window, RIGHT).await?;
        window.find("[data-id='flood']").await?;
        window.close().await
    });
}

#[test]
fn the_keyboard_alone_leads_through_a_call_in_the_language_of_home() {
    journey(|window| async move {
        choose(&window, &tile(&DRAWN.home), RIGHT).await?;
        window.find(&tile(&DRAWN.city)).await?;
        let onwards = if is_rtl(&window).await? { LEFT } else { RIGHT };
        choose(&window, &tile(&DRAWN.city), onwards).await?;
        open(&window, "call-112", onwards).await?;
        hears(&window).await?;
        to_the_end(&window, onwards).await?;
        window.find("[data-id='call-112']").await?;
        open(&window, "flood", onwards).await?;
        window.find("[data-frame]").await?;
        window.press(ESCAPE).await?;
        window.find("[data-id='flood']").await?;
        window.close().await
    });
}

/// Whether the focus is on what fits, and can be seen to be.
async fn is_on(window: &Window, css: &str) -> Result<bool> {
    let css = serde_json::to_string(css)?;
    let on = format!("return document.activeElement?.matches({css}) ?? false");
    Ok(window.ask(&on).await? == true)
}

/// Goes with Tab, and with arrows inside a grid, until the focus is on what fits.
async fn reach(window: &Window, css: &str, onwards: &str) -> Result<()> {
    window.find(css).await?;
    for _ in 0..60 {
        window.press(TAB).await?;
        if is_on(window, css).await? {
            return Ok(());
        }
        let is_grid = is_on(window, "[data-cell]").await?;
        let keys = [onwards, onwards, onwards, onwards, DOWN, onwards, DOWN, onwards];
        for key in keys.into_iter().filter(|_| is_grid) {
            window.press(key).await?;
            if is_on(window, css).await? {
                return Ok(());
            }
        }
        if is_grid {
            let back = [LEFT, RIGHT].into_iter().find(|key| *key != onwards).unwrap_or(LEFT);
            for _ in 0..4 {
                window.press(back).await?;
                if is_on(window, css).await? {
                    return Ok(());
                }
            }
        }
    }
    bail!("no key leads to `{css}`")
}

async fn choose(window: &Window, css: &str, onwards: &str) -> Result<()> {
    reach(window, css, onwards).await?;
    // The ring is drawn round the whole tile, not round its name alone.
    let ring = "const on = document.activeElement; \
        return [on, on.closest('li'), on.closest('label')].some((one) => \
            one && getComputedStyle(one).outlineStyle !== 'none')";
    ensure!(window.ask(ring).await? == true, "the focus can be seen on `{css}`");
    window.press(ENTER).await
}

/// Opens a lesson, on whatever page of the shelf it is.
async fn open(window: &Window, lesson: &str, onwards: &str) -> Result<()> {
    window.find("main [data-id]").await?;
    window.find("[data-message='shelf-languages']").await?;
    for _ in 0..9 {
        if is_there(window, &tile(lesson)).await? {
            return choose(window, &tile(lesson), onwards).await;
        }
        choose(window, "[data-message='shelf-next-page']", onwards).await?;
    }
    bail!("`{lesson}` is on no page of the shelf")
}

/// Another second language: its radio is walked to and taken with the arrows.
async fn second_language(window: &Window, language: &str) -> Result<()> {
    choose(window, "[data-message='common-reading']", RIGHT).await?;
    reach(window, "[name='reading-second']", RIGHT).await?;
    let is_taken = format!("label[lang='{language}'] [name='reading-second']:checked");
    // Radios end at the first and the last; arrows do not go round.
    for key in [[UP; 5], [DOWN; 5]].concat() {
        let taken = window.client.find(fantoccini::Locator::Css(&is_taken)).await.is_ok();
        if taken {
            window.press(ESCAPE).await?;
            return Ok(());
        }
        window.press(key).await?;
        // Taking a language may install it first.
        window.find("[name='reading-second']:checked").await?;
        if !is_on(window, "[name='reading-second']").await? {
            reach(window, "[name='reading-second']", RIGHT).await?;
        }
    }
    bail!("the arrows never took `{language}`")
}

/// Space reads aloud, once more stops, and words are lit meanwhile.
async fn hears(window: &Window) -> Result<()> {
    window.find("[data-frame='hello']").await?;
    window.press(" ").await?;
    window.until(LIT).await?;
    window.until(&format!("!({LIT})")).await
}

/// A word of the dictionary is reached with Tab, opened with Enter, left with Escape.
async fn opens_a_word(window: &Window) -> Result<()> {
    let word = "main .mark";
    for _ in 0..30 {
        if window.client.find(fantoccini::Locator::Css(word)).await.is_ok() {
            choose(window, word, RIGHT).await?;
            window.find("dialog[open]").await?;
            window.press(ESCAPE).await?;
            window.until("!document.querySelector('dialog[open]')").await?;
            return Ok(());
        }
        window.press(RIGHT).await?;
    }
    bail!("no word of the dictionary was met")
}

async fn to_the_end(window: &Window, onwards: &str) -> Result<()> {
    let mut frames = Vec::new();
    for _ in 0..90 {
        let Some(frame) = frame_in(window).await? else { break };
        if frames.last() != Some(&frame) {
            frames.push(frame);
        }
        window.press(onwards).await?;
    }
    ensure!(frames.last().is_some_and(|frame| frame == "share"), "the end was reached: {frames:?}");
    Ok(())
}

#[test]
fn the_keyboard_alone_leads_through_my_city_and_the_dictionary_to_paper() {
    journey(|window| async move {
        choose(&window, &tile(&DRAWN.own), RIGHT).await?;
        choose(&window, &tile(&DRAWN.city), RIGHT).await?;
        choose(&window, "[data-message='city-title']", RIGHT).await?;
        for part in ["signals", "testDays"] {
            choose(&window, &tile(part), RIGHT).await?;
            window.find(&format!("[data-id='{part}'][aria-selected='true']")).await?;
        }
        window.press(ESCAPE).await?;
        choose(&window, "[data-message='dictionary-title']", RIGHT).await?;
        choose(&window, &tile("people"), RIGHT).await?;
        choose(&window, &tile("friend"), RIGHT).await?;
        window.find("dialog[open]").await?;
        choose(&window, "dialog [data-message='dictionary-slow']", RIGHT).await?;
        window.press(ESCAPE).await?;
        window.until("document.activeElement.dataset.id === 'friend'").await?;
        window.press(ESCAPE).await?;
        window.find(&tile("people")).await?;
        window.press(ESCAPE).await?;
        choose(&window, "[data-message='now-open']", RIGHT).await?;
        choose(&window, "[data-message='now-call']", RIGHT).await?;
        choose(&window, "[data-saying='slowly'] [data-message='now-say-listen']", RIGHT).await?;
        window.until(LIT).await?;
        choose(&window, "[data-message='now-print']", RIGHT).await?;
        window.find("[data-message='paper-print']").await?;
        window.press(ESCAPE).await?;
        window.find("[data-id='fire']").await?;
        window.close().await
    });
}
