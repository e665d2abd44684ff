//! Figures of the library: opening a lesson, installing, memory.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use lantern_app::wire::Level;
use lantern_app::{clock, content};
use repository::Tree;
use store::Library;
use sync::{Cancel, Wanted};
use tests::programs::{content, program};

use crate::figures::{Figures, median, percentile};
use crate::place::Place;

const RUNS: usize = 15;

/// The function behind the command that opens a lesson, with few lessons and with many.
pub(crate) fn opening(figures: &mut Figures) -> Result<()> {
    let places = [Place::new(1)?, Place::new(100)?];
    let apps = [places[0].app()?, places[1].app()?];
    let lessons =
        [["flood", "call-112", "blackout-start"], ["flood-42", "call-112-7", "blackout-start-99"]];
    let mut times = [Vec::new(), Vec::new()];
    for turn in 0..400 {
        for (which, app) in apps.iter().enumerate() {
            let begin = Instant::now();
            let view =
                app.open_lesson(&places[which].release, lessons[which][turn % 3], Level::Plain)?;
            times[which].push(begin.elapsed().as_secs_f64() * 1000.0);
            ensure!(view.frames.len() > 10, "a whole lesson was opened");
        }
    }
    let few = percentile(&times[0], 0.99);
    let many = percentile(&times[1], 0.99);
    figures.at_most("open a lesson, 3 lessons, p99", few, "ms", 15.0, times[0].len());
    figures.at_most("open a lesson, 300 lessons, p99", many, "ms", 15.0, times[1].len());
    let ratio = median(&times[1]) / median(&times[0]);
    figures.at_most("open a lesson, 300 to 3, medians", ratio, "x", 1.3, times[0].len());
    Ok(())
}

/// What the first start does with the bundled tree, against writing the same bytes with `cp` and asking
/// for them on the disk.
pub(crate) fn installing(figures: &mut Figures) -> Result<()> {
    // Beside the content: another folder may be on another kind of disk.
    let folder = tempfile::tempdir_in(content().parent().context("content lies in a folder")?)?;
    let (mut installs, mut copies, mut memory) = (Vec::new(), Vec::new(), Vec::new());
    let source = folder.path().join("bytes");
    for run in 0..RUNS {
        let data = folder.path().join(format!("data-{run}"));
        fs_err::create_dir_all(&data)?;
        let begin = Instant::now();
        let bytes = install(&data)?;
        installs.push(begin.elapsed().as_secs_f64() * 1000.0);
        if run == 0 {
            fs_err::write(&source, noise(bytes))?;
        }
        let copy = folder.path().join(format!("copy-{run}"));
        let begin = Instant::now();
        let status = Command::new("cp").arg(&source).arg(&copy).status()?;
        ensure!(status.success(), "cp works");
        fs_err::File::open(&copy)?.sync_all()?;
        copies.push(begin.elapsed().as_secs_f64() * 1000.0);
        memory.push(peak(&folder.path().join(format!("peak-{run}")))?);
    }
    let (install, copy) = (median(&installs), median(&copies));
    figures.note("install one city in four languages", install, "ms", RUNS);
    figures.note("cp and fsync of as many bytes", copy, "ms", RUNS);
    figures.at_least("install, speed against cp and fsync", copy / install, "x", 0.5, RUNS);
    figures.at_most("install, peak memory (VmHWM)", percentile(&memory, 1.0), "MB", 100.0, RUNS);
    Ok(())
}

/// Installs into a new library, closes it, and returns the bytes that came in.
fn install(data: &Path) -> Result<usize> {
    let library = Library::open(&data.join("library.db"), &clock::now().date)?.value;
    let languages =
        ["de", "uk", "ar", "en"].map(str::parse).into_iter().collect::<Result<_, _>>()?;
    let wanted = Wanted { city: "rostock".parse()?, languages };
    let tree = Tree::open(&content())?;
    let report =
        sync::update(&library, &tree, &wanted, content::inspect, &mut |_| {}, &Cancel::default())?;
    Ok(report.bytes as usize)
}

/// The peak memory of `lantern library sync`, in MB.
fn peak(data: &Path) -> Result<f64> {
    let mut child = Command::new(program("lantern"))
        .args(["library", "sync", "--city", "rostock", "--lang", "de,uk,ar,en", "--json", "--from"])
        .arg(content())
        .arg("--data")
        .arg(data)
        .stdout(Stdio::null())
        .spawn()?;
    let status = format!("/proc/{}/status", child.id());
    // The peak only grows, so the last one read before the end is the peak.
    let mut peak = 0.0_f64;
    while child.try_wait()?.is_none() {
        let text = fs_err::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let now = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
        peak = peak.max(now.unwrap_or(0.0) / 1000.0);
        std::thread::yield_now();
    }
    ensure!(peak > 1.0, "the peak was read");
    Ok(peak)
}

/// Bytes no disk can pack: what travels is packed already.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as u8
    })
    .take(length)
    .collect()
}
