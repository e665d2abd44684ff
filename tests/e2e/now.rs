//! What to do now: seven dangers and the emergency call, from everywhere, without a library too.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use tests::chance::{DRAWN, Drawn, pairs};
use tests::display::Display;
use tests::programs;
use tests::shelf::{is_there, open, tile};
use tests::tree::welcome_alone;
use tests::window::Window;

use crate::{LIT, blocking, every_theme, frame_in, in_folder, journey, to_the_shelf};

const F1: &str = "\u{e031}";
const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";

/// Every tile but the call.
const TILES: &str = "[...document.querySelectorAll('main [data-id]')].map((it) => it.dataset.id)";

#[test]
fn each_danger_says_at_once_what_to_do_in_the_languages_of_home_and_city() {
    for pair in pairs() {
        let data = tempfile::tempdir().unwrap();
        // Slow enough that a busy computer draws each language.
        in_folder(data.path(), &["--pace", "6"], |window| async move {
            to_the_shelf(&window, &pair.home, &pair.city).await?;
            is_the_largest(&window).await?;
            window.tap("[data-message='now-open']").await?;
            window.find(&tile("fire")).await?;
            window.look(&format!("now-{}", pair.home)).await?;
            every_theme(&window).await?;
            let ids = window.ask(&format!("return {TILES}")).await?;
            let ids: Vec<&str> =
                ids.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            ensure!(ids.len() == 7, "six dangers and something else: {ids:?}");
            ensure!(ids.last() == Some(&"else"), "something else comes last: {ids:?}");
            for id in ids {
                tells(&window, id, &pair).await?;
            }
            window.close().await
        });
    }
}

/// The way to what to do now is larger than anything else one can tap on the shelf.
async fn is_the_largest(window: &Window) -> Result<()> {
    let sizes = window
        .ask(
            "return [...document.querySelectorAll('button')].map((it) => \
            [it.dataset.message ?? it.dataset.id ?? '', it.clientWidth * it.clientHeight]) \
            .sort((a, b) => b[1] - a[1])",
        )
        .await?;
    ensure!(sizes[0][0] == "now-open", "the largest control comes first: {sizes}");
    Ok(())
}

/// Taps a danger: its actions are there and said, or it is one screen that says "out".
async fn tells(window: &Window, id: &str, pair: &Drawn) -> Result<()> {
    // Written down by the page itself: the first words are long gone before a driver asks.
    window
        .ask(&format!(
            "window.heard = []; const look = () => {{ const now = {LIT}; \
                if (now) {{ const range = [...CSS.highlights.get('word')][0]; \
                    const lang = range.startContainer.parentElement.closest('[lang]').lang; \
                    if (window.heard.at(-1) !== lang) window.heard.push(lang); }} \
                requestAnimationFrame(look); }}; look(); \
            document.querySelector(\"[data-id='{id}']\").click(); \
            return new Promise((done) => setTimeout(() => {{ \
                window.first = [...document.querySelectorAll('button')] \
                    .map((it) => it.dataset.message ?? it.dataset.id ?? ''); done() }}, 0))"
        ))
        .await?;
    if ["fire", "gas"].contains(&id) {
        window.find("[data-out] img").await?;
        let first = window.ask("return window.first").await?;
        ensure!(first == json!(["stairs"]), "only the stairs can be tapped on `{id}`: {first}");
        // Once all was said there is a way back.
        window.find("[data-message='common-back']").await?;
    } else {
        let shown = window.ask("return document.querySelectorAll('main ol > li').length").await?;
        ensure!(shown == 3, "`{id}` shows three actions: {shown}");
        let is_in = window.ask("return Boolean(document.querySelector('main header p'))").await?;
        ensure!(is_in == (id == "smoke-outside"), "only bad smoke outside says \"in\": {id}");
        window.until("window.heard.length > 1").await?;
    }
    window.look(&format!("now-{}-{id}", pair.home)).await?;
    if ["fire", "smoke-outside"].contains(&id) {
        every_theme(window).await?;
    }
    let heard = window.ask("return window.heard").await?;
    ensure!(
        heard[0] == pair.home.as_str() && heard[1] == pair.own.as_str(),
        "`{id}` is said in {} and then in {}: {heard}",
        pair.home,
        pair.own
    );
    if id == "fire" {
        window.tap(&tile("stairs")).await?;
        window.until("document.querySelectorAll('main ol > li').length === 3").await?;
        window.look(&format!("now-{}-stairs", pair.home)).await?;
    }
    window.tap("[data-message='common-back']").await?;
    window.find(&tile("else")).await?;
    Ok(())
}

#[test]
fn the_card_of_the_call_names_who_comes_here_and_says_it_slowly_in_the_citys_language() {
    for pair in pairs() {
        journey(|window| async move {
            to_the_shelf(&window, &pair.home, &pair.city).await?;
            window.tap("[data-message='now-open']").await?;
            window.tap("[data-message='now-call']").await?;
            is_the_card(&window, &pair).await?;
            window.look(&format!("now-call-{}", pair.home)).await?;
            every_theme(&window).await?;
            let links = window
                .ask("return document.querySelectorAll('body a, body [href]').length")
                .await?;
            ensure!(links == 0, "nothing here dials or leads away");
            window.tap("[data-saying='help'] [data-message='now-say-listen']").await?;
            window.until(LIT).await?;
            window.close().await
        });
    }
}

/// Numbers, how to call, and what to say in the city's language with its meaning.
async fn is_the_card(window: &Window, pair: &Drawn) -> Result<()> {
    window.find("[data-call] [data-saying='language']").await?;
    let sayings = format!(
        "return [...document.querySelectorAll('[data-saying]')].filter((it) => \
            it.querySelector(\"strong [lang='{}']\") && it.querySelector(\"p [lang='{}']\")).length",
        pair.own, pair.home
    );
    let sayings = window.ask(&sayings).await?;
    ensure!(sayings == 10, "ten sentences with their meaning: {sayings}");
    let text = window.text().await?;
    let city = programs::root().join(format!("assets/cities/{}.toml", pair.city));
    for number in numbers(&city)? {
        ensure!(text.contains(&number), "`{number}` is on the card:\n{text}");
    }
    Ok(())
}

/// The numbers of a city but for the helpline, which is for no emergency.
fn numbers(city: &Path) -> Result<Vec<String>> {
    let text = fs_err::read_to_string(city)?;
    let block = text.split("[numbers]").nth(1).context("a city has numbers")?;
    let lines = block.lines().take_while(|line| !line.starts_with("[["));
    let calls = lines.filter(|line| !line.starts_with("helpline"));
    Ok(calls
        .filter_map(|line| line.split("value = \"").nth(1)?.split('"').next())
        .map(str::to_owned)
        .collect())
}

#[test]
fn one_key_leads_there_from_a_lesson_and_back_to_the_same_picture() {
    journey(|window| async move {
        to_the_shelf(&window, &DRAWN.home, &DRAWN.city).await?;
        open(&window, "flood").await?;
        window.find("[data-frame]").await?;
        for _ in 0..40 {
            if frame_in(&window).await?.as_deref() == Some("flood-cellar") {
                break;
            }
            window.tap("[data-message='lesson-next']").await?;
        }
        window.press(F1).await?;
        window.find(&tile("fire")).await?;
        // By keyboard alone: to the tiles, into one, back to them, and back to the lesson.
        for _ in 0..9 {
            window.press(TAB).await?;
            if window.ask("return document.activeElement.matches('[data-id]')").await? == true {
                break;
            }
        }
        let ring = "const it = document.activeElement.closest('li'); \
            return getComputedStyle(it).outlineStyle !== 'none' && document.activeElement.dataset.id";
        ensure!(window.ask(ring).await? == "fire", "the focus can be seen on the first danger");
        window.press(ENTER).await?;
        window.find("[data-out]").await?;
        window.press(F1).await?;
        window.find(&tile("fire")).await?;
        window.tap(&tile("gas")).await?;
        window.find("[data-out]").await?;
        window.press(ESCAPE).await?;
        window.find(&tile("fire")).await?;
        window.press(ESCAPE).await?;
        window.find("[data-frame='flood-cellar']").await?;
        window.close().await
    });
}

#[test]
fn without_a_library_the_welcome_says_what_to_do() {
    let data = tempfile::tempdir().unwrap();
    blocking(async {
        let display = Display::start()?;
        let window = Window::open(&display, data.path(), &["--pace", "12"]).await?;
        to_the_shelf(&window, &DRAWN.home, &DRAWN.city).await?;
        window.close().await?;
        let crippled = welcome_alone()?;
        let content = crippled.path().to_string_lossy().into_owned();
        for is_damaged in [false, true] {
            fs_err::remove_file(data.path().join("library.db"))?;
            if is_damaged {
                fs_err::write(data.path().join("library.db"), b"no library at all")?;
            }
            let args = ["--pace", "12", "--content", &content];
            let window = Window::open(&display, data.path(), &args).await?;
            // Lessons cannot come back here; what to do now needs none.
            window.find("[data-trouble]").await?;
            window.press(F1).await?;
            window.find(&tile("fire")).await?;
            let from = "return document.querySelector('main img').src";
            let from = window.ask(from).await?;
            ensure!(
                from.as_str().is_some_and(|src| src.contains("welcome")),
                "pictures come from the welcome: {from}"
            );
            window
                .until(
                    "[...document.querySelectorAll('main img')].every((it) => \
                it.complete && it.naturalWidth > 0)",
                )
                .await?;
            window.look("now-without-library").await?;
            window.tap(&tile("flood")).await?;
            window.until(LIT).await?;
            window.tap("[data-message='now-call']").await?;
            is_the_card(&window, &DRAWN).await?;
            window.look("now-call-without-library").await?;
            window.close().await?;
        }
        Ok(())
    });
}

#[test]
fn before_anything_was_chosen_the_city_decides() {
    journey(|window| async move {
        window.find(&tile(&DRAWN.home)).await?;
        window.tap("[data-message='now-open']").await?;
        window.find(&tile(&DRAWN.city)).await?;
        window.look("now-where").await?;
        every_theme(&window).await?;
        window.tap(&tile(&DRAWN.city)).await?;
        window.find(&tile("fire")).await?;
        // The sheet knows the city, and so does who comes back from it.
        window.tap("[data-message='now-print']").await?;
        window.find("[data-message='paper-print']").await?;
        window.find(".page").await?;
        window.tap("[data-message='common-back']").await?;
        window.find(&tile("fire")).await?;
        ensure!(!is_there(&window, "[data-trouble]").await?, "nothing went wrong");
        window.press(ESCAPE).await?;
        window.find(&tile(&DRAWN.home)).await?;
        window.close().await
    });
}
