//! What to do now: from the tap on a danger to the first sound, in a program just started and with nothing of
//! its files in memory.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::json;
use tests::display::Display;
use tests::programs;
use tests::tree::welcome_alone;
use tests::window::Window;

use crate::figures::{Figures, percentile};
use crate::place::Place;
use crate::window::{MEASURED, words_lit};

const RUNS: usize = 42;

/// To what to do now, and one danger tapped; when that was.
const TAP: &str = "const [which, done] = arguments; \
    const there = css => new Promise(end => { const look = () => { \
        const found = document.querySelectorAll(css); found.length ? end(found) : setTimeout(look, 1) }; look() }); \
    const rest = ms => new Promise(end => setTimeout(end, ms)); \
    (async () => { \
        await there(\"[data-message='shelf-languages'], [data-trouble]\"); await rest(300); \
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F1' })); \
        await there(\"[data-id='fire']\"); await rest(300); \
        const tiles = document.querySelectorAll('main ul [data-id]'); \
        const tap = performance.timeOrigin + performance.now(); tiles[which % tiles.length].click(); \
        const lit = () => (CSS.highlights.get('word')?.size ?? 0) > 0; \
        while (!lit()) await rest(1); await rest(100); done(tap) })()";

/// With the library, and without one, from the welcome.
pub(crate) async fn telling(figures: &mut Figures, place: &Place) -> Result<()> {
    let display = Display::start()?;
    let content = programs::content();
    let data = place.data();
    let waits = runs(&display, data, &content).await?;
    let name = "tap on a danger to first sound, cold, p95";
    figures.at_most(name, percentile(&waits, 0.95), "ms", 150.0, waits.len());
    let (empty, welcome) = (tempfile::tempdir()?, welcome_alone()?);
    fs_err::copy(data.join("learners.db"), empty.path().join("learners.db"))?;
    let waits = runs(&display, empty.path(), welcome.path()).await?;
    let name = "the same without a library, p95";
    figures.at_most(name, percentile(&waits, 0.95), "ms", 150.0, waits.len());
    Ok(())
}

async fn runs(display: &Display, data: &Path, content: &Path) -> Result<Vec<f64>> {
    let mut waits = Vec::new();
    for run in 0..RUNS {
        let logs = data.join("log");
        if logs.is_dir() {
            fs_err::remove_dir_all(logs)?;
        }
        forget(data)?;
        forget(content)?;
        let named = content.to_string_lossy();
        let args = [MEASURED.as_slice(), &["--content", &named]].concat();
        let window = Window::open(display, data, &args).await?;
        let tap = window.client.execute_async(TAP, vec![json!(run)]).await?;
        let tap = tap.as_f64().with_context(|| format!("no tap but {tap}"))?;
        let lit = words_lit(&window)?;
        window.close().await?;
        // The page's controls say nothing here: the first utterance is the danger's.
        let sound = lit.iter().map(|word| word.sound_ms).find(|sound| *sound >= tap);
        waits.push(sound.context("something was said")? - tap);
    }
    Ok(waits)
}

/// Takes every file below a folder out of the system's memory.
fn forget(folder: &Path) -> Result<()> {
    for entry in fs_err::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            forget(&path)?;
            continue;
        }
        let source = format!("if={}", path.display());
        let status = Command::new("dd")
            .args([&source, "iflag=nocache", "count=0", "status=none"])
            .status()?;
        ensure!(status.success(), "{} stays in memory", path.display());
    }
    Ok(())
}
