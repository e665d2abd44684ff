//! The page in each state, in both directions of writing: looked at, asked by axe, walked by keyboard.

use anyhow::{Result, ensure};
use serde_json::json;
use tests::chance::DRAWN;
use tests::desk::{Desk, fourteen_months_ago};
use tests::hostile::{Hostile, Lie};
use tests::line::{Line, Quality};
use tests::press::Press;
use tests::window::Window;

use super::sticks::{plug_in, sticks};
use super::{FAST, Home, LESSON, NEWS, check, message, named, standing, to_the_page};
use crate::keyboard::TAB;
use crate::{blocking, every_theme};

/// Slow enough to be looked at on its way.
const SLOW: Quality = Quality { rate: Some(3_000_000), ..Quality::LOOPBACK };

#[test]
fn every_state_of_the_page_can_be_read_in_the_language_of_home() {
    blocking(every_state(&DRAWN.home, &DRAWN.own));
}

#[test]
fn every_state_of_the_page_can_be_read_in_the_language_of_the_city() {
    blocking(every_state(&DRAWN.own, &DRAWN.home));
}

/// The page in a language; the other one is on the web.
async fn every_state(language: &str, other: &str) -> Result<()> {
    let (bundled, press, sticks) = (Press::bundled()?, Press::bundled()?, sticks()?);
    bundled.leave_only(language)?;
    bundled.sign()?;
    let folders = ["--content", named(bundled.folder()), "--sticks", named(sticks.path())];
    let args = [&FAST[..], &folders].concat();
    let home = Home::of(language, &args).await?;
    let window = home.open(&args).await?;
    to_the_page(&window).await?;
    standing(&window, "unconnected").await?;
    looks(&window, "unconnected", language).await?;
    window.close().await?;

    press.say(LESSON, NEWS)?;
    press.sign()?;
    let server = Hostile::serve(press.folder())?;
    let line = Line::to(server.port, SLOW)?;
    home.subscribe(&line.url())?;
    line.off();
    let window = home.open(&args).await?;
    to_the_page(&window).await?;
    standing(&window, "offline").await?;
    looks(&window, "offline", language).await?;
    line.on();
    server.lie("/", Lie::Portal);
    check(&window, "garbage").await?;
    looks(&window, "garbage", language).await?;
    server.be_honest();
    fetches(&window, &line, language, other).await?;
    check(&window, "up-to-date").await?;
    looks(&window, "up-to-date", language).await?;
    press.say(LESSON, NEWS)?;
    press.sign_at(fourteen_months_ago())?;
    check(&window, "expired").await?;
    looks(&window, "expired", language).await?;

    plug_in(sticks.path(), "blue", &press)?;
    press.sign_as(&Desk::new("harbour")?)?;
    plug_in(sticks.path(), "red", &press)?;
    takes_a_stick(&window, language).await?;
    window.close().await
}

/// The other language comes, by itself where it is the city's own; it is looked at on its way.
async fn fetches(window: &Window, line: &Line, language: &str, other: &str) -> Result<()> {
    if other == DRAWN.own {
        window.tap(&message("content-check")).await?;
    } else {
        check(window, "updated").await?;
        window.tap(&format!("[role='group']:not([hidden]) label:has([lang='{other}'])")).await?;
        looks_at(window, &message("content-fetch"), "ticked", language).await?;
        window.tap(&message("content-fetch")).await?;
    }
    let is_under_way = "document.querySelector('[role=progressbar]')?.ariaValueNow > 20";
    window.until(is_under_way).await?;
    line.silent();
    window.find(&message("content-progress-fetching")).await?;
    looks(window, "fetching", language).await?;
    window.tap(&message("content-stop")).await?;
    window.find(&message("content-outcome-cancelled")).await?;
    window.look(&format!("content-{language}-cancelled")).await?;
    line.on();
    check(window, "updated").await
}

/// Two sticks, one of somebody unknown; what is on the known one has run out.
async fn takes_a_stick(window: &Window, language: &str) -> Result<()> {
    window.find(&message("content-stick-trust")).await?;
    looks_at(window, &message("content-stick-take"), "stick", language).await?;
    looks_at(window, &message("content-add-go"), "end", language).await?;
    the_keyboard_reaches_everything(window).await?;
    window.tap(&message("content-stick-take")).await?;
    window.find(&message("content-brought")).await?;
    looks_at(window, &message("content-brought"), "stick-taken", language).await?;
    window.find(&format!("article {}", message("content-stale"))).await?;
    looks(window, "stale", language).await
}

/// The top of the page.
async fn looks(window: &Window, name: &str, language: &str) -> Result<()> {
    looks_at(window, "main > section", name, language).await
}

/// The part of the page where this is.
async fn looks_at(window: &Window, css: &str, name: &str, language: &str) -> Result<()> {
    let show = json!(css);
    window
        .ask(&format!(
            "document.querySelector({show}).scrollIntoView({{ block: 'center', behavior: 'instant' }})"
        ))
        .await?;
    window.look(&format!("content-{language}-{name}")).await?;
    let wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    let wide = window.ask(wide).await?;
    ensure!(wide.as_i64().is_some_and(|wide| wide <= 0), "`{name}` runs out by {wide} px");
    every_theme(window).await
}

/// Tab alone comes to all that can be used; of a group of radios to the one that is chosen.
async fn the_keyboard_reaches_everything(window: &Window) -> Result<()> {
    window
        .ask(
            "window.reached = new Set(); document.activeElement?.blur(); \
        addEventListener('focusin', ({ target }) => window.reached.add(target))",
        )
        .await?;
    let left = "[...document.querySelectorAll('button, input, a[href]')].filter((it) => \
        it.checkVisibility() && !it.disabled && !window.reached.has(it) && \
        !(it.type === 'radio' && !it.checked))";
    for _ in 0..120 {
        if window.ask(&format!("return {left}.length")).await? == 0 {
            return Ok(());
        }
        window.press(TAB).await?;
    }
    let left = window.ask(&format!("return {left}.map((it) => it.outerHTML)")).await?;
    anyhow::bail!("Tab never came to {left}")
}
