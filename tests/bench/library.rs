//! Figures of the library: opening a lesson, installing, memory.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use device::{clock, trust};
use lantern_app::wire::Level;
use repository::Tree;
use store::Library;
use sync::Editions;
use tests::install::{self, editions};
use tests::processes;
use tests::programs::{content, program};

use crate::figures::{Figures, median, percentile};
use crate::place::Place;

const RUNS: usize = 15;
/// How often the lessons are there under other names: about three hundred in all.
const MANY: usize = 23;

/// The function behind the command that opens a lesson, with few lessons and with many.
pub(crate) fn opening(figures: &mut Figures) -> Result<()> {
    let places = [Place::new(1)?, Place::new(MANY)?];
    let apps = [places[0].app()?, places[1].app()?];
    let lessons =
        [["flood", "call-112", "blackout-start"], ["flood-12", "call-112-7", "blackout-start-22"]];
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
    figures.at_most("open a lesson, on a shelf as it is, p99", few, "ms", 15.0, times[0].len());
    figures.at_most("open a lesson, on a shelf 23 times as full", many, "ms", 15.0, times[1].len());
    let ratio = median(&times[1]) / median(&times[0]);
    figures.at_most("open a lesson, full shelf to this, medians", ratio, "x", 1.3, times[0].len());
    Ok(())
}

/// What the first start does with the bundled tree, against copying the same files with `cp` and asking
/// for each of them on the disk.
pub(crate) fn installing(figures: &mut Figures) -> Result<()> {
    // Beside the content: another folder may be on another kind of disk.
    let folder = tempfile::tempdir_in(content().parent().context("content lies in a folder")?)?;
    let tree = Tree::open(&content())?;
    let files = files(&tree)?;
    let (mut installs, mut copies, mut memory) = (Vec::new(), Vec::new(), Vec::new());
    for run in 0..RUNS {
        let data = folder.path().join(format!("data-{run}"));
        fs_err::create_dir_all(&data)?;
        let begin = Instant::now();
        install(&data)?;
        installs.push(begin.elapsed().as_secs_f64() * 1000.0);

        let copy = folder.path().join(format!("copy-{run}"));
        fs_err::create_dir_all(&copy)?;
        let begin = Instant::now();
        let status = Command::new("cp").args(&files).arg(&copy).status()?;
        ensure!(status.success(), "cp works");
        for file in &files {
            let name = file.file_name().context("files have names")?;
            fs_err::File::open(copy.join(name))?.sync_all()?;
        }
        fs_err::File::open(&copy)?.sync_all()?;
        copies.push(begin.elapsed().as_secs_f64() * 1000.0);

        memory.push(peak(&folder.path().join(format!("peak-{run}")))?);
    }
    let (install, copy) = (median(&installs), median(&copies));
    figures.note("install one city in four languages", install, "ms", RUNS);
    figures.note("cp of the same files, fsync of each", copy, "ms", RUNS);
    figures.at_least("install, speed against cp and fsync", copy / install, "x", 0.5, RUNS);
    figures.at_most("install, peak memory (VmHWM)", percentile(&memory, 1.0), "MB", 100.0, RUNS);
    Ok(())
}

fn wanted() -> Editions {
    editions("rostock", &["de", "uk", "ar", "en"])
}

/// The bundles an installation reads; manifests and indexes are left out, so the baseline has less to do.
fn files(tree: &Tree) -> Result<Vec<PathBuf>> {
    let mut files = BTreeSet::new();
    for (city, language) in &wanted() {
        for part in tree.index(city, language)?.0.parts() {
            files.insert(content().join(format!("bundles/{}", part.manifest)));
        }
    }
    Ok(files.into_iter().collect())
}

/// Installs into a new library and closes it.
fn install(data: &Path) -> Result<()> {
    let library = Library::open(&data.join("library.db"), &clock::now().date)?.value;
    install::install(&library, trust::ROOT, &content(), &wanted())?;
    Ok(())
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
    // The peak only grows, so the last one read before the end is the peak.
    let mut peak = 0.0_f64;
    while child.try_wait()?.is_none() {
        peak = peak.max(processes::peak_mb(child.id()).unwrap_or(0.0));
        std::thread::yield_now();
    }
    ensure!(peak > 1.0, "the peak was read");
    Ok(peak)
}
