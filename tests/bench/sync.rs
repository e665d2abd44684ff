//! Figures of sync: a repository of the size all lessons will have, behind nginx, against rsync and
//! against what a line can carry.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use lesson::Digest;
use repository::Tree;
use tests::desk::Desk;
use tests::lantern::{Lantern, answer};
use tests::line::{Line, Quality};
use tests::nginx::{self, Nginx};
use tests::programs::target;
use tests::synthetic::{CITY, Place, Shape, Synthetic};

use crate::figures::{Figures, median, percentile};

const RUNS: usize = 5;
const LANGUAGES: &str = "de,uk";
/// A sentence of a step: no tile and no other lesson says it.
const MENDED: Place = Place { language: 0, lesson: 7, sentence: 21 };

/// A published repository, and where to put what is fetched.
struct Published {
    /// Beside everything that is built: the same disk for all.
    place: tempfile::TempDir,
    content: Synthetic,
    desk: Desk,
    nginx: Nginx,
}

/// The four figures.
pub(crate) fn syncing(figures: &mut Figures) -> Result<()> {
    let mut published = Published::new()?;
    let lantern = first(figures, &published)?;
    again(figures, &published, &lantern)?;
    mended(figures, &mut published, &lantern)?;
    far_away(figures, &published)
}

impl Published {
    fn new() -> Result<Self> {
        let place = tempfile::tempdir_in(target())?;
        let tree = place.path().join("tree");
        let (content, desk) = (Synthetic::new(Shape::REAL), Desk::new("rostock")?);
        content.write(&tree)?;
        desk.sign(&tree)?;
        let nginx = Nginx::serve(&tree)?;
        Ok(Self { place, content, desk, nginx })
    }

    fn tree(&self) -> PathBuf {
        self.place.path().join("tree")
    }

    /// A Lantern that knows the publisher by this address and has nothing yet.
    fn lantern(&self, name: &str, url: &str) -> Result<Lantern> {
        let data = self.place.path().join(name);
        fs_err::create_dir_all(&data)?;
        let lantern = Lantern::new(&data, LANGUAGES);
        lantern.subscribe(&self.tree().join("metadata/1.root.json"), url)?;
        Ok(lantern)
    }
}

/// Two languages on a computer that has nothing, against rsync of the same files.
fn first(figures: &mut Figures, published: &Published) -> Result<Lantern> {
    let wanted: u64 = objects(&published.tree())?.values().sum();
    let files = files(&published.tree())?;
    let (mut syncs, mut copies, mut memory, mut bytes) = (vec![], vec![], vec![], vec![]);
    let (daemon, mut local) = (Daemon::serve(published)?, vec![]);
    let mut last = None;
    for run in 0..RUNS {
        let lantern = published.lantern(&format!("data-{run}"), &published.nginx.url())?;
        let mark = published.nginx.mark()?;
        syncs.push(sync(&lantern, "updated")?);
        let requests = published.nginx.since(mark)?;
        bytes.push(nginx::bytes(&requests) as f64);
        if run == 0 {
            figures.note("first sync of two languages, requests", requests.len() as f64, "", 1);
        }
        copies.push(rsync(published, &files, &daemon.url(), &format!("copy-{run}"))?);
        let folder = published.tree().display().to_string();
        local.push(rsync(published, &files, &folder, &format!("local-{run}"))?);
        memory.push(peak(published, &format!("memory-{run}"))?);
        last = Some(lantern);
    }
    let (sync, copy) = (median(&syncs), median(&copies));
    figures.note("first sync of two languages", sync, "s", RUNS);
    figures.note("rsync -a --fsync of the same files, loopback", copy, "s", RUNS);
    figures.note("the same without a socket, from folder to folder", median(&local), "s", RUNS);
    figures.at_most("first sync, time against rsync", sync / copy, "x", 1.0, RUNS);
    let overhead = percentile(&bytes, 1.0) / wanted as f64;
    figures.at_most("first sync, bytes against its objects", overhead, "x", 1.02, RUNS);
    figures.at_most("first sync, peak memory (VmHWM)", percentile(&memory, 1.0), "MB", 120.0, RUNS);
    last.context("it was run")
}

/// A second sync of the same.
fn again(figures: &mut Figures, published: &Published, lantern: &Lantern) -> Result<()> {
    let mark = published.nginx.mark()?;
    sync(lantern, "up-to-date")?;
    let requests = published.nginx.since(mark)?;
    figures.at_most("nothing new, requests", requests.len() as f64, "", 2.0, 1);
    figures.at_most("nothing new, bytes", nginx::bytes(&requests) as f64, "B", 800.0, 1);
    Ok(())
}

/// One sentence was said better.
fn mended(figures: &mut Figures, published: &mut Published, lantern: &Lantern) -> Result<()> {
    let before = objects(&published.tree())?;
    published.content.mend(MENDED);
    published.content.write(&published.tree())?;
    published.desk.sign(&published.tree())?;
    let after = objects(&published.tree())?;
    let changed = after.iter().filter(|(name, _)| !before.contains_key(*name));
    let changed: u64 = changed.map(|(_, bytes)| bytes).sum();
    ensure!(changed > 0, "a sentence was mended");

    let mark = published.nginx.mark()?;
    sync(lantern, "updated")?;
    let requests = published.nginx.since(mark)?;
    let bytes = nginx::bytes(&requests);
    figures.at_most("one mended sentence, requests", requests.len() as f64, "", 8.0, 1);
    figures.note("one mended sentence, its objects", changed as f64 / 1000.0, "kB", 1);
    let more = bytes.saturating_sub(changed) as f64 / 1000.0;
    figures.at_most("one mended sentence, bytes beyond them", more, "kB", 12.0, 1);
    Ok(())
}

/// The first sync again, over a line of 1 MB/s and 400 ms.
fn far_away(figures: &mut Figures, published: &Published) -> Result<()> {
    let wanted: u64 = objects(&published.tree())?.values().sum();
    let line = Line::to(published.nginx.port, Quality::VILLAGE)?;
    let lantern = published.lantern("far", &line.url())?;
    let seconds = sync(&lantern, "updated")?;
    let floor = Quality::VILLAGE.floor(wanted).as_secs_f64();
    figures.note("1 MB/s and 400 ms, first sync", seconds, "s", 1);
    figures.note("1 MB/s and 400 ms, what the line can do", floor, "s", 1);
    figures.at_most("1 MB/s and 400 ms, against the line", seconds / floor, "x", 1.35, 1);
    Ok(())
}

/// Seconds from start to end.
fn sync(lantern: &Lantern, expected: &str) -> Result<f64> {
    let begin = Instant::now();
    let output = lantern.sync_command(None, &[]).output()?;
    let seconds = begin.elapsed().as_secs_f64();
    let answer = answer(&output)?;
    ensure!(answer.outcome == expected, "{answer:?}");
    Ok(seconds)
}

/// Peak memory of another first sync, in MB: who looks at it all the time takes time from it.
fn peak(published: &Published, name: &str) -> Result<f64> {
    let lantern = published.lantern(name, &published.nginx.url())?;
    let (answer, peak) = lantern.sync_measured(None)?;
    ensure!(answer.outcome == "updated", "{answer:?}");
    Ok(peak)
}

/// rsync of the same files, each asked for on the disk, in seconds: `from` a folder of this computer or a daemon.
fn rsync(published: &Published, files: &BTreeSet<String>, from: &str, name: &str) -> Result<f64> {
    let (list, copy) = (published.place.path().join("files"), published.place.path().join(name));
    let names: Vec<&str> = files.iter().map(String::as_str).collect();
    fs_err::write(&list, names.join("\n"))?;
    let begin = Instant::now();
    let status = Command::new("rsync")
        .args(["-a", "--fsync", "--files-from"])
        .arg(&list)
        .arg(from)
        .arg(&copy)
        .status()
        .context("rsync could not be started: run `make setup`")?;
    ensure!(status.success(), "rsync works");
    Ok(begin.elapsed().as_secs_f64())
}

/// An rsync daemon on the loopback, as nginx is: both are asked through a socket.
struct Daemon {
    child: Child,
    port: u16,
}

impl Daemon {
    fn serve(published: &Published) -> Result<Self> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let config = published.place.path().join("rsyncd.conf");
        let tree = published.tree();
        let text = format!("use chroot = no\n[tree]\npath = {}\n", tree.display());
        fs_err::write(&config, text)?;
        let child = Command::new("rsync")
            .args(["--daemon", "--no-detach", "--address=127.0.0.1", &format!("--port={port}")])
            .arg(format!("--config={}", config.display()))
            .spawn()
            .context("rsync could not be started: run `make setup`")?;
        let daemon = Self { child, port };
        let begin = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            ensure!(begin.elapsed() < Duration::from_secs(10), "the daemon answers");
            std::thread::yield_now();
        }
        Ok(daemon)
    }

    fn url(&self) -> String {
        format!("rsync://127.0.0.1:{}/tree/", self.port)
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        // It ends with the bench either way.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Every object of the two languages with its bytes.
fn objects(tree: &Path) -> Result<BTreeMap<Digest, u64>> {
    let tree = Tree::open(tree)?;
    let mut objects = BTreeMap::new();
    for language in LANGUAGES.split(',') {
        for part in tree.index(&CITY.parse()?, &language.parse()?)?.0.parts() {
            let all = tree.manifest(&part)?.objects;
            objects.extend(all.iter().map(|object| (object.sha256, object.length)));
        }
    }
    Ok(objects)
}

/// Every file a client of the two languages needs.
fn files(folder: &Path) -> Result<BTreeSet<String>> {
    let tree = Tree::open(folder)?;
    let mut files = BTreeSet::new();
    for entry in fs_err::read_dir(folder.join("metadata"))? {
        files.insert(format!("metadata/{}", entry?.file_name().to_string_lossy()));
    }
    for language in LANGUAGES.split(',') {
        let (index, sha256) = tree.index(&CITY.parse()?, &language.parse()?)?;
        files.insert(format!("targets/{sha256}.{CITY}.{language}.zst"));
        for part in index.parts() {
            let kinds = ["manifests", "bundles"];
            files.extend(kinds.map(|kind| format!("{kind}/{}", part.manifest)));
        }
    }
    Ok(files)
}
