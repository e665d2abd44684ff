//! Figures of the real window: start, memory, the next picture, the first sound, the lit word.

use std::collections::BTreeMap;
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use tests::display::Display;
use tests::shelf;
use tests::window::Window;

use crate::figures::{Figures, median, percentile};
use crate::place::Place;

const RUNS: usize = 15;
const SAMPLES: usize = 210;
/// The voice as fast as life, and the frames that light words written down.
pub(crate) const MEASURED: [&str; 3] = ["--measure", "--pace", "1"];

/// In the page itself, so that the driver's own pace is in neither: painted, and ready for what comes.
const PAGE: &str = "const done = arguments[arguments.length - 1]; \
    const there = css => new Promise(end => { const look = () => { \
        const found = document.querySelector(css); found ? end(found) : setTimeout(look, 1) }; look() }); \
    const painted = () => new Promise(end => requestAnimationFrame(() => { \
        const channel = new MessageChannel(); channel.port1.onmessage = end; channel.port2.postMessage(0) }));";
/// The page of nothing is there.
const EMPTY: &str = "const loaded = () => document.readyState === 'complete' ? painted().then(() => done(true)) \
    : setTimeout(loaded, 1); loaded()";
/// The tiles are painted; one is tapped and the screen of the lesson is the answer.
const SHELF: &str = "there('[data-id]').then(tile => painted().then(() => { tile.click(); \
    return there(\"[data-message='lesson-leave']\") })).then(() => done(true))";
/// The pictures have followed.
const DRAWN: &str = "const drawn = () => { const all = [...document.querySelectorAll('main img')]; \
    all.length > 2 && all.every(image => image.complete) ? painted().then(() => done(true)) \
    : setTimeout(drawn, 5) }; drawn()";

/// From the order to start until a tap on the shelf was answered, against a window with nothing in it; and
/// what the shelf takes with all its pictures.
pub(crate) async fn starting(figures: &mut Figures, place: &Place) -> Result<()> {
    let display = Display::start()?;
    let empty_data = tempfile::tempdir()?;
    let mut times = [Vec::new(), Vec::new()];
    let mut sizes = [Vec::new(), Vec::new()];
    let empty = (empty_data.path(), ["--empty-window"].as_slice());
    let shelf = (place.data(), ["--pace", "1"].as_slice());
    for _ in 0..RUNS {
        for (which, (data, more), until) in [(0, empty, EMPTY), (1, shelf, SHELF)] {
            let begin = Instant::now();
            let window = Window::open(&display, data, more).await?;
            in_page(&window, until).await?;
            times[which].push(begin.elapsed().as_secs_f64() * 1000.0);
            window.close().await?;
        }
        for (which, (data, more), until) in [(0, empty, EMPTY), (1, shelf, DRAWN)] {
            let window = Window::open(&display, data, more).await?;
            in_page(&window, until).await?;
            sizes[which].push(window.memory()?);
            window.close().await?;
        }
    }
    let [empty, shelf] = times.map(|times| median(&times));
    figures.note("start of an empty window", empty, "ms", RUNS);
    figures.note("start to a tap answered on the shelf", shelf, "ms", RUNS);
    figures.at_most("start against the empty window", shelf / empty, "x", 1.35, RUNS);
    let [empty, shelf] = sizes.map(|sizes| median(&sizes));
    figures.note("memory of the empty window (PSS)", empty, "MB", RUNS);
    figures.note("memory with the shelf open (PSS)", shelf, "MB", RUNS);
    figures.at_most("memory against the empty window", shelf / empty, "x", 1.3, RUNS);
    Ok(())
}

async fn in_page(window: &Window, script: &str) -> Result<()> {
    window.client.execute_async(&format!("{PAGE} {script}"), vec![]).await?;
    Ok(())
}

/// Taps "next" once for each scene and once for a rectangle, by turns: how long the scene took to be
/// decoded, and both from the tap until they were painted in the place of the step's picture.
const PAINT: &str = "const [scenes, urls, done] = arguments; \
    const frame = () => new Promise(requestAnimationFrame); \
    const painted = async () => { await frame(); await new Promise(end => { \
        const channel = new MessageChannel(); channel.port1.onmessage = end; channel.port2.postMessage(0) }) }; \
    const rest = ms => new Promise(end => setTimeout(end, ms)); \
    const picture = () => document.querySelector('[data-frame] img'); \
    const tap = name => document.querySelector(`[data-message='${name}']`); \
    const set = Element.prototype.setAttribute; let instead = null; \
    Element.prototype.setAttribute = function (name, value) { \
        const is_ours = name === 'src' && instead !== null && this.matches('[data-frame] img'); \
        set.call(this, name, is_ours ? instead : value) }; \
    const step = async url => { \
        if (!tap('lesson-next')) { while (tap('lesson-back').ariaDisabled !== 'true') { tap('lesson-back').click(); await rest(5) } } \
        await rest(150); await painted(); instead = url; \
        const before = picture().src, begin = performance.now(); \
        tap('lesson-next').click(); \
        while (picture().src === before && performance.now() - begin < 500) await Promise.resolve(); \
        const is_other = picture().src !== before; await picture().decode(); await painted(); \
        const took = performance.now() - begin; instead = null; return is_other ? [took] : [] }; \
    const shown = async url => { \
        for (let turn = 0; turn < 4; turn += 1) { const took = await step(url); if (took.length) return took } return [] }; \
    (async () => { \
        const images = urls.map(url => Object.assign(new Image(), { src: url })); \
        await Promise.all(images.map(image => image.decode())); \
        const decoded = [], ours = [], plain = []; \
        for (const scene of scenes) { \
            const image = new Image(), begin = performance.now(); \
            image.src = scene; await image.decode(); decoded.push(performance.now() - begin); \
            ours.push(...await shown(scene)); plain.push(...await shown(urls[plain.length % urls.length])) } \
        done([decoded, ours, plain]) })().catch(err => done(String(err)))";

/// Every picture in both forms: how large it is, how long it takes to be decoded, and how long from the tap
/// on "next" until it is painted, against one rectangle in the same place.
pub(crate) async fn painting(figures: &mut Figures, place: &Place) -> Result<()> {
    let display = Display::start()?;
    let window = in_a_lesson(&display, place, &[]).await?;
    let picture = window.ask("return document.querySelector('[data-frame] img').src").await?;
    let address = picture.as_str().context("a picture has an address")?;
    let (before, after) = address.split_once(&place.release).context("of a release")?;
    let between = after.get(..after.len() - 64).unwrap_or_default();
    let url = |digest: &String| format!("{before}{}{between}{digest}", place.release);
    let rectangles: Vec<String> = place.rectangles.iter().map(url).collect();
    let scenes: Vec<String> = place.scenes.iter().map(|(digest, _)| url(digest)).collect();
    let times = window.client.execute_async(PAINT, vec![json!(scenes), json!(rectangles)]).await?;
    let [decoded, ours, plain] = [0, 1, 2].map(|which| numbers(&times[which]));
    let shown = [decoded.len(), ours.len(), plain.len()];
    ensure!(shown == [scenes.len(); 3], "of {} pictures {shown:?} were shown", scenes.len());
    window.close().await?;
    let largest = place.scenes.iter().map(|(_, bytes)| *bytes).max().unwrap_or_default();
    figures.at_most("largest picture", largest as f64 / 1000.0, "kB", 80.0, scenes.len());
    let decoded_p95 = percentile(&decoded, 0.95);
    figures.at_most("a picture loaded and decoded, p95", decoded_p95, "ms", 40.0, decoded.len());
    let (ours_p95, plain_p95) = (percentile(&ours, 0.95), percentile(&plain, 0.95));
    figures.note("one rectangle to painted, p95", plain_p95, "ms", plain.len());
    figures.note("next step to picture painted, p95", ours_p95, "ms", ours.len());
    figures.at_most(
        "next picture against a rectangle, p95",
        ours_p95 / plain_p95,
        "x",
        1.6,
        ours.len(),
    );
    Ok(())
}

/// Taps "once more" again and again, each time as soon as a word was lit; when the taps were.
const TAP: &str = "const [samples, done] = arguments; \
    const frame = () => new Promise(requestAnimationFrame); const taps = []; \
    const lit = () => (CSS.highlights.get('word')?.size ?? 0) > 0; \
    (async () => { for (let turn = 0; turn < samples; turn += 1) { \
        taps.push(performance.timeOrigin + performance.now()); \
        document.querySelector(\"[data-message='lesson-repeat']\").click(); \
        while (lit()) await frame(); while (!lit()) await frame(); \
        for (let wait = 0; wait < 4; wait += 1) await frame(); } \
    done(taps) })()";

/// From a tap until the sound device takes the first sample.
pub(crate) async fn sounding(figures: &mut Figures, place: &Place) -> Result<()> {
    let display = Display::start()?;
    let window = in_a_lesson(&display, place, &MEASURED).await?;
    let taps = window.client.execute_async(TAP, vec![json!(SAMPLES)]).await?;
    let taps = numbers(&taps);
    let lit = words_lit(&window)?;
    window.close().await?;
    // The first word of each utterance tells when its first sound was; utterances come in order.
    let mut sounds = BTreeMap::new();
    for word in &lit {
        sounds.entry(word.utterance).or_insert(word.sound_ms);
    }
    ensure!(sounds.len() == taps.len(), "{} taps, {} utterances", taps.len(), sounds.len());
    let waits: Vec<f64> = sounds.values().zip(&taps).map(|(sound, tap)| sound - tap).collect();
    figures.at_most("tap to first sound, p95", percentile(&waits, 0.95), "ms", 60.0, waits.len());
    Ok(())
}

/// How far the voice was past the beginning of a word when the frame that lit it was through.
pub(crate) async fn lighting(figures: &mut Figures, place: &Place, speed: f64) -> Result<()> {
    place.set(speed)?;
    let display = Display::start()?;
    let window = in_a_lesson(&display, place, &MEASURED).await?;
    let mut lit = Vec::new();
    window.tap("[data-message='lesson-play']").await?;
    while lit.len() < SAMPLES {
        // It waits after each sentence: on to the next.
        window.until("!document.querySelector(\"[data-message='lesson-pause']\")").await?;
        lit = words_lit(&window)?;
        if window
            .ask("return Boolean(document.querySelector(\"[data-message='lesson-finish']\"))")
            .await?
            == true
        {
            window.tap("[data-message='lesson-leave']").await?;
            shelf::open(&window, "call-112").await?;
            window.tap("[data-message='lesson-play']").await?;
        } else {
            window.tap("[data-message='lesson-next']").await?;
        }
    }
    window.close().await?;
    let errors: Vec<f64> =
        lit.iter().map(|word| (word.position_ms - word.from_ms).abs() / speed).collect();
    let name = format!("lit word against the clip, speed {speed:.1}, p95");
    figures.at_most(&name, percentile(&errors, 0.95), "ms", 40.0, errors.len());
    Ok(())
}

async fn in_a_lesson(display: &Display, place: &Place, more: &[&str]) -> Result<Window> {
    let logs = place.data().join("log");
    if logs.is_dir() {
        fs_err::remove_dir_all(logs)?;
    }
    let window = Window::open(display, place.data(), more).await?;
    shelf::open(&window, "flood").await?;
    window.until("document.querySelector('[data-frame] img')?.complete").await?;
    Ok(window)
}

pub(crate) struct Lit {
    pub(crate) utterance: u64,
    from_ms: f64,
    position_ms: f64,
    pub(crate) sound_ms: f64,
}

/// The lines of the log that tell of a word.
pub(crate) fn words_lit(window: &Window) -> Result<Vec<Lit>> {
    let mut lit = Vec::new();
    for entry in fs_err::read_dir(window.data().join("log"))? {
        let text = fs_err::read_to_string(entry?.path())?;
        lit.extend(text.lines().filter(|line| line.contains("word lit")).filter_map(read_line));
    }
    Ok(lit)
}

fn read_line(line: &str) -> Option<Lit> {
    // Before it stands the command with some of the same names.
    let told = line.split(": word lit").nth(1)?;
    let value = |name: &str| {
        let after = told.split(&format!(" {name}=")).nth(1)?;
        after.split(' ').next()?.trim().parse::<f64>().ok()
    };
    Some(Lit {
        utterance: value("utterance")? as u64,
        from_ms: value("from_ms")?,
        position_ms: value("position_ms")?,
        sound_ms: value("sound_ms")?,
    })
}

fn numbers(list: &Value) -> Vec<f64> {
    list.as_array().into_iter().flatten().filter_map(Value::as_f64).collect()
}
