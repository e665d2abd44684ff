//! My city: every part, the family's water, and two cities side by side.

use anyhow::{Result, ensure};
use tests::chance::pairs;
use tests::shelf::tile;
use tests::window::Window;

use crate::{LIT, every_theme, journey, to_the_shelf};

const PARTS: [&str; 7] =
    ["numbers", "signals", "warnings", "helpPoints", "supplies", "dangers", "testDays"];

#[test]
fn my_city_tells_its_facts_with_source_age_and_doubt() {
    for pair in pairs() {
        journey(|window| async move {
            to_the_shelf(&window, &pair.home, &pair.city).await?;
            window.tap("[data-message='city-title']").await?;
            for part in PARTS {
                window.tap(&tile(part)).await?;
                window.find(&format!("[data-id='{part}'][aria-selected='true']")).await?;
                window.look(&format!("city-{}-{part}", pair.home)).await?;
                every_theme(&window).await?;
            }
            window.tap(&tile("signals")).await?;
            window.find("[role='img'] path, [role='img'] rect, svg[role='img']").await?;
            window.tap("[data-message='city-listen']").await?;
            window.until(LIT).await?;
            let source = if pair.city == "liepaja" { "jauns.lv" } else { "mdr.de" };
            if ["liepaja", "rostock"].contains(&pair.city.as_str()) {
                let text = window.text().await?;
                ensure!(text.contains(source), "a source is named, `{source}`:\n{text}");
            }
            let told = "return document.querySelectorAll('.origin .lines').length === \
                document.querySelectorAll(\"main [data-message='city-listen']\").length";
            ensure!(window.ask(told).await? == true, "every fact tells where it is from");
            waters(&window, &pair.home).await?;
            moves(&window, &pair.home).await?;
            window.close().await
        });
    }
}

/// One person more is more water, said aloud.
async fn waters(window: &Window, home: &str) -> Result<()> {
    window.tap(&tile("supplies")).await?;
    let litres = "[...document.querySelectorAll('main [lang]')].map((it) => it.textContent) \
        .join(' ').match(/\\d+/g).map(Number).at(-1)";
    window.find("[data-message='city-more-people']").await?;
    let before = window.ask(&format!("return {litres}")).await?;
    window.tap("[data-message='city-more-people']").await?;
    window.until(&format!("{litres} === 2 * {before}")).await?;
    window.until(LIT).await?;
    window.look(&format!("city-{home}-water")).await
}

/// Two cities' signals, each in a column of its own.
async fn moves(window: &Window, home: &str) -> Result<()> {
    // The page may still glide from the tap before: on a busy computer this one would go astray.
    let signals = serde_json::json!(tile("signals"));
    window.ask(&format!("document.querySelector({signals}).click()")).await?;
    window.tap("[data-message='city-moved']").await?;
    window.find(&tile("vienna")).await?;
    window.look(&format!("city-{home}-moved-from")).await?;
    every_theme(window).await?;
    window.tap(&tile("vienna")).await?;
    window.until("document.querySelectorAll('main section').length >= 2").await?;
    window.look(&format!("city-{home}-moved")).await?;
    every_theme(window).await
}
