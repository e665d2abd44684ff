//! Killed at any moment: spread evenly over the time a sync takes.

use std::process::Child;
use std::time::{Duration, Instant};

use tests::contents::Contents;
use tests::hostile::Hostile;
use tests::lantern::{Lantern, answer, finish};
use tests::line::{Line, Quality};

use crate::stage::{Home, MIDDLE, Stage};
use crate::times;

/// Bytes a second of the line: so slow that most of the time is spent on the way.
const RATE: u64 = 4_000_000;
const COLUMNS: usize = 10;

/// Where kills landed.
#[derive(Debug, Default)]
struct Landed {
    complete: [usize; COLUMNS],
    incomplete: [usize; COLUMNS],
    objects: Vec<(usize, u64)>,
}

#[test]
fn a_killed_update_leaves_one_release_or_the_other() {
    let stage = &*MIDDLE;
    kill_evenly("update", stage, &stage.before, || stage.home(), times(10, 140));
}

#[test]
fn a_killed_first_installation_leaves_nothing_or_all_of_it() {
    let stage = &*MIDDLE;
    kill_evenly("first", stage, &Contents::default(), || stage.new_home(), times(5, 70));
}

fn kill_evenly(
    name: &str,
    stage: &Stage,
    before: &Contents,
    home: impl Fn() -> Home,
    kills: usize,
) {
    let server = Hostile::serve(&stage.second()).unwrap();
    let quality = Quality { rate: Some(RATE), round_trip: Duration::from_millis(10) };
    let line = Line::to(server.port, quality).unwrap();
    let (undisturbed, all) = undisturbed(&line, &home);
    let at_first = objects(&home().lantern);
    let mut landed = Landed::default();
    for number in 0..kills {
        let part = (number as f64 + 0.5) / kills as f64;
        let (case, home) = (format!("{name} killed at {part:.3}"), home());
        let child = home.lantern.start_sync(Some(&line.url()), &[]).unwrap();

        let was_running = kill_after(child, undisturbed.mul_f64(part));

        let (shown, objects) = (home.shown(), objects(&home.lantern));
        let is_complete = shown == stage.after;
        assert!(is_complete || shown == *before, "{case}: a mixed view");
        home.lantern.verify().unwrap_or_else(|err| panic!("{case}: {err:?}"));
        landed.note(number * COLUMNS / kills, was_running && !is_complete, objects);
        let answer = home.recovers(stage, &case);
        let missing = if is_complete { 0 } else { all - (objects - at_first) };
        assert_eq!(answer.objects, missing, "{case}: what had arrived is kept, and nothing else");
    }
    landed.tell(name, undisturbed);
    assert!(
        landed.incomplete.iter().sum::<usize>() * 10 >= kills * 6,
        "too many kills of `{name}` came too late to mean anything"
    );
}

/// How long it takes when nobody disturbs it, from the start of the program to its end, the middle of
/// three; and how many objects come.
fn undisturbed(line: &Line, home: impl Fn() -> Home) -> (Duration, u64) {
    let mut took: Vec<(Duration, u64)> = (0..3)
        .map(|_| {
            let home = home();
            let begin = Instant::now();
            let child = home.lantern.start_sync(Some(&line.url()), &[]).unwrap();
            let answer = answer(&finish(child).unwrap().0).unwrap();
            assert_eq!(answer.outcome, "updated", "{answer:?}");
            (begin.elapsed(), answer.objects)
        })
        .collect();
    took.sort_unstable();
    took[1]
}

/// Kills a program at a moment; whether it was still running.
fn kill_after(mut child: Child, moment: Duration) -> bool {
    let begin = Instant::now();
    while begin.elapsed() < moment {
        if child.try_wait().unwrap().is_some() {
            return false;
        }
        std::thread::park_timeout(Duration::from_millis(1));
    }
    let is_running = child.try_wait().unwrap().is_none();
    child.kill().unwrap();
    child.wait().unwrap();
    is_running
}

fn objects(lantern: &Lantern) -> u64 {
    lantern.status().unwrap()["objects"].as_u64().unwrap()
}

impl Landed {
    fn note(&mut self, column: usize, is_incomplete: bool, objects: u64) {
        let counts = if is_incomplete { &mut self.incomplete } else { &mut self.complete };
        counts[column] += 1;
        self.objects.push((column, objects));
    }

    fn tell(&self, name: &str, undisturbed: Duration) {
        println!("kills of `{name}`, which takes {:.2} s:", undisturbed.as_secs_f64());
        for column in 0..COLUMNS {
            let counts: Vec<String> = self
                .objects
                .iter()
                .filter(|(at, _)| *at == column)
                .map(|(_, objects)| objects.to_string())
                .collect();
            println!(
                "  {:>3} %  incomplete {:>3}  complete {:>3}  objects {}",
                column * 100 / COLUMNS,
                self.incomplete[column],
                self.complete[column],
                counts.join(" ")
            );
        }
    }
}
