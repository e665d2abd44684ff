//! Readers in the middle of updates and kills: each sees one release, whole.

use std::process::Child;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use lesson::LocalDate;
use store::Library;
use tests::contents::Contents;
use tests::folder;
use tests::lantern::finish;
use tests::synthetic::Synthetic;

use crate::stage::{SMALL, Stage};
use crate::times;

const READERS: usize = 3;
/// Contents that take turns: more than are kept, so that releases are collected as well.
const SEEDS: [u64; 4] = [6, 7, 8, 9];

/// What readers saw.
#[derive(Debug, Default)]
struct Seen {
    whole: AtomicUsize,
    /// Releases that were collected while they were read, as a second program may.
    gone: AtomicUsize,
}

#[test]
fn readers_see_one_release_whole_while_syncs_go_on_and_are_killed() {
    let stage = &*SMALL;
    let wanted = times(600, 20_000);
    let (home, place) = (stage.home(), tempfile::tempdir().unwrap());
    let source = place.path().join("source");
    folder::copy(&stage.first(), &source).unwrap();
    let known = known(stage, place.path());
    let (seen, is_over) = (Seen::default(), AtomicBool::new(false));

    let (syncs, kills) = std::thread::scope(|scope| {
        for _ in 0..READERS {
            scope.spawn(|| read(home.data(), &known, &seen, &is_over));
        }
        let mut counts = (0, 0);
        while seen.whole.load(Ordering::Acquire) < wanted && !is_over.load(Ordering::Acquire) {
            let seed = SEEDS[counts.0 % SEEDS.len()];
            Synthetic::new(stage.shape.seeded(seed)).write(&source).unwrap();
            stage.desk.sign(&source).unwrap();
            let from = source.to_string_lossy().into_owned();
            let child = home.lantern.start_sync(Some(&from), &[]).unwrap();
            counts.0 += 1;
            if counts.0 % 3 == 0 {
                kill(child, Duration::from_millis(counts.0 as u64 * 7 % 120));
                counts.1 += 1;
            } else {
                finish(child).unwrap();
            }
        }
        is_over.store(true, Ordering::Release);
        counts
    });

    let gone = seen.gone.into_inner();
    let whole = seen.whole.into_inner();
    println!(
        "{whole} reads, {gone} of releases that went meanwhile, {syncs} syncs, {kills} killed"
    );
    assert!(whole >= wanted, "a reader found something wrong");
    assert!(gone * 5 < whole, "reading is rarely disturbed");
    home.lantern.verify().unwrap();
}

/// Everything that may ever be shown.
fn known(stage: &Stage, place: &std::path::Path) -> Vec<Contents> {
    let mut known = vec![stage.before.clone()];
    for seed in SEEDS {
        let folder = place.join(seed.to_string());
        Synthetic::new(stage.shape.seeded(seed)).write(&folder).unwrap();
        known.push(Contents::of_tree(&folder, &stage.shape.tags()).unwrap());
    }
    known
}

fn read(data: &std::path::Path, known: &[Contents], seen: &Seen, is_over: &AtomicBool) {
    // Whoever finds something wrong ends it for all.
    let end = EndsAll(is_over);
    let today = LocalDate::parse("2026-11-24").unwrap();
    let library = Library::open(&data.join("library.db"), &today).unwrap().value;
    while !is_over.load(Ordering::Acquire) {
        let release = library.active().unwrap().expect("something is shown");
        match Contents::of_release(&library, &release) {
            Ok(contents) => {
                assert!(known.contains(&contents), "a mixed view of {release}");
                seen.whole.fetch_add(1, Ordering::AcqRel);
            }
            Err(err) => {
                let now = library.active().unwrap();
                assert_ne!(now.as_ref(), Some(&release), "it is shown and not whole: {err:?}");
                seen.gone.fetch_add(1, Ordering::AcqRel);
            }
        }
    }
    drop(end);
}

fn kill(mut child: Child, after: Duration) {
    let begin = std::time::Instant::now();
    while begin.elapsed() < after && child.try_wait().unwrap().is_none() {
        std::thread::park_timeout(Duration::from_millis(1));
    }
    let _ = child.kill();
    child.wait().unwrap();
}

struct EndsAll<'a>(&'a AtomicBool);

impl Drop for EndsAll<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Release);
    }
}
