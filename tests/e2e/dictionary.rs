//! The picture dictionary: by group, by word, and from a sentence.

use anyhow::{Result, ensure};
use tests::chance::{Drawn, pairs};
use tests::shelf::{open, tile};
use tests::window::Window;

use crate::{LIT, every_theme, journey, to_the_shelf};

#[test]
fn every_word_is_found_by_its_group_and_heard_in_both_languages() {
    for pair in pairs() {
        journey(|window| async move {
            to_the_shelf(&window, &pair.home, &pair.city).await?;
            window.tap("[data-message='dictionary-title']").await?;
            window.find(&tile("people")).await?;
            window.look(&format!("dictionary-{}", pair.home)).await?;
            every_theme(&window).await?;
            let groups = window.ask("return document.querySelectorAll('main [data-id]').length");
            ensure!(groups.await? == 7, "seven groups");
            window.tap(&tile("house")).await?;
            window.find(&tile("stairs")).await?;
            window.look(&format!("dictionary-{}-house", pair.home)).await?;
            every_theme(&window).await?;
            window.tap(&tile("stairs")).await?;
            is_the_card(&window, &pair).await?;
            window.look(&format!("dictionary-{}-word", pair.home)).await?;
            every_theme(&window).await?;
            window.tap("dialog [data-message='common-close']").await?;
            window.until("!document.querySelector('dialog[open]')").await?;
            window.close().await
        });
    }
}

#[test]
fn a_word_of_a_sentence_shows_the_sentence_and_leads_to_its_kin() {
    for pair in pairs() {
        journey(|window| async move {
            to_the_shelf(&window, &pair.home, &pair.city).await?;
            open(&window, "flood").await?;
            window.find("[data-frame='hello']").await?;
            for _ in 0..40 {
                let there = "return document.querySelector('main .mark') !== null && \
                    document.querySelector(\"[data-frame='flood-cellar']\") !== null";
                if window.ask(there).await? == true {
                    break;
                }
                window.tap("[data-message='lesson-next']").await?;
            }
            let sentence = "document.querySelector('main .mark').closest('.sentence').textContent";
            let sentence = window.ask(&format!("return {sentence}.trim()")).await?;
            window.tap("main .mark").await?;
            is_the_card(&window, &pair).await?;
            let shown = window.ask("return document.querySelector('dialog').textContent").await?;
            ensure!(
                shown.as_str().zip(sentence.as_str()).is_some_and(|(all, it)| all.contains(it)),
                "the card shows {sentence}: {shown}"
            );
            window.look(&format!("word-{}-sentence", pair.home)).await?;
            every_theme(&window).await?;
            window.tap("dialog [data-message='dictionary-slow']").await?;
            window.find("dialog [data-message='dictionary-slow'][aria-pressed='true']").await?;
            window.tap("dialog section [data-id]").await?;
            window.find("dialog [data-message='common-back']").await?;
            window.look(&format!("word-{}-kin", pair.home)).await?;
            window.close().await
        });
    }
}

/// The drawing, the word in both languages, heard at once.
async fn is_the_card(window: &Window, pair: &Drawn) -> Result<()> {
    window.find("dialog[open] img").await?;
    window.find(&format!("dialog [lang='{}']", pair.home)).await?;
    window.find(&format!("dialog [lang='{}']", pair.own)).await?;
    window.until(LIT).await
}
