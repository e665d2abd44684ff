//! Locked down: whatever a page might try, nothing leaves the window. The same attempts in a page of no
//! rules all arrive, so the counting counts.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use tests::counter::Counter;
use tests::window::Window;

use crate::{in_folder, journey};

/// Ways out of a page, each to an address of its own. `location` is tried apart: it ends the page.
const WAYS: &[&str] = &[
    "fetch", "request", "socket", "beacon", "events", "image", "sheet", "script", "frame",
    "object", "video", "form", "font",
];

/// Tries every way out, then waits until the ways that tell of their end have ended.
const TRY: &str = "const [host, done] = arguments; const at = name => `http://${host}/${name}`; \
    const add = (tag, set) => Object.assign(document.createElement(tag), set); \
    const put = (tag, set) => document.body.append(add(tag, set)); \
    const ends = [fetch(at('fetch')), new Promise(end => { const request = new XMLHttpRequest(); \
        request.onloadend = end; request.open('GET', at('request')); request.send() })]; \
    const tried = go => { try { go() } catch { /* refused at once */ } }; \
    tried(() => new WebSocket(`ws://${host}/socket`)); \
    tried(() => navigator.sendBeacon(at('beacon'), 'x')); \
    tried(() => new EventSource(at('events'))); \
    put('img', { src: at('image') }); \
    document.head.append(add('link', { rel: 'stylesheet', href: at('sheet') })); \
    put('script', { src: at('script') }); \
    put('iframe', { src: at('frame') }); \
    put('object', { data: at('object'), type: 'text/html' }); \
    put('video', { src: at('video'), preload: 'auto' }); \
    tried(() => new FontFace('counted', `url(${at('font')})`).load().catch(() => 0)); \
    put('iframe', { name: 'hole' }); \
    const form = add('form', { action: at('form'), target: 'hole' }); \
    document.body.append(form); form.submit(); \
    Promise.allSettled(ends).then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";

async fn try_everything(window: &Window, counter: &Counter) -> Result<()> {
    let host = format!("127.0.0.1:{}", counter.port);
    window.client.execute_async(TRY, vec![host.into()]).await?;
    Ok(())
}

#[test]
fn nothing_leaves_the_window() {
    journey(|window| async move {
        window.find(&tests::shelf::tile(&tests::chance::DRAWN.own)).await?;
        let counter = Counter::start()?;
        try_everything(&window, &counter).await?;
        let away = format!("http://127.0.0.1:{}/location", counter.port);
        window.ask(&format!("location.href = '{away}'; open('{away}')")).await?;
        // A page that had gone away would have lost its tiles.
        window.find(&tests::shelf::tile(&tests::chance::DRAWN.own)).await?;
        let here = window.ask("return location.protocol").await?;

        ensure!(here == "tauri:", "the page is still the app's: {here}");
        ensure!(counter.asked() == BTreeSet::new(), "something left: {:?}", counter.asked());
        window.close().await
    });
}

#[test]
fn the_same_attempts_in_a_page_of_no_rules_all_arrive() {
    let folder = tempfile::tempdir().unwrap();
    in_folder(folder.path(), &["--empty-window"], |window| async move {
        let counter = Counter::start()?;
        window.client.goto(&format!("http://127.0.0.1:{}/location", counter.port)).await?;
        try_everything(&window, &counter).await?;
        let all: BTreeSet<String> =
            WAYS.iter().chain(&["location"]).map(ToString::to_string).collect();
        let begin = std::time::Instant::now();
        while !counter.asked().is_superset(&all) && begin.elapsed() < tests::window::PATIENCE {
            tokio::time::sleep(std::time::Duration::from_millis(15)).await;
        }
        let missing: Vec<_> = all.difference(&counter.asked()).cloned().collect();
        ensure!(missing.is_empty(), "these never arrived: {missing:?}");
        window.close().await
    });
}
