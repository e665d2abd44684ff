//! Says one clip at a time and knows at every moment how far it has been heard.
//!
//! How to think about it: callers put their wishes on the desk; the desk sends orders over a line
//! to a transport, which a device pulls samples from. The device is the computer's, or a virtual
//! one that only keeps time; the keeper swaps them when one is lost or found, and the transport's
//! successor goes on at the same place. So lessons run and words light up on a computer without sound.
//!
//! **Invariant:** the position never goes backwards between seeks; the sound callback neither locks
//! nor allocates; a lost device is replaced at the same position.

mod desk;
mod device;
mod keeper;
mod meter;
mod reporter;
mod resample;
mod track;
mod transport;
mod virtual_device;
mod worker;

use std::convert::Infallible;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use desk::Desk;
use keeper::Devices;
use virtual_device::Virtual;

/// How long a closing player waits for its threads; a sound system that hangs is left behind.
const CLOSING: Duration = Duration::from_secs(2);

/// Where sound goes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Output {
    /// The computer's sound device; the virtual one while there is none.
    Device,
    /// Nowhere: a device of 10 ms that only keeps time.
    Virtual {
        /// How many times faster than life; 1 is real time.
        pace: f64,
    },
}

/// What to say.
#[derive(Debug, Clone)]
pub struct Utterance {
    /// The caller's name for it; it is in every report.
    pub id: u64,
    /// Mono at [`crate::SAMPLE_RATE`], from -1 to 1. The very same clip is slowed down only once.
    pub samples: Arc<[f32]>,
    /// Where to begin, in milliseconds of the clip.
    pub from_ms: u32,
    /// 0.6 to 1.0; anything else is brought into these bounds.
    pub speed: f64,
}

/// Where the player is, told at each change and every 250 ms while it speaks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Report {
    /// Which utterance.
    pub utterance: u64,
    /// What it is doing.
    pub state: State,
    /// How far the clip has been heard, in milliseconds of the clip, whatever the speed.
    pub position_ms: f64,
    /// The speed it is said at.
    pub speed: f64,
    /// How much faster than real time the device runs.
    pub pace: f64,
}

/// What the player is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It speaks, or will within a few milliseconds.
    Speaking,
    /// It holds.
    Paused,
    /// Everything was heard. It can be said again.
    Ended,
    /// It was broken off, or something else is said now.
    Stopped,
}

/// Where the player is at this moment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    /// What was said last; none before anything was.
    pub utterance: Option<u64>,
    /// What it is doing.
    pub state: State,
    /// How far the clip has been heard, in its own milliseconds.
    pub ms: f64,
}

/// Says one clip at a time. May be used from several threads; dropping it ends its threads.
pub struct Player {
    shared: Arc<Shared>,
    /// What keeps the sound going; dropped first of all when closing.
    source: Option<Source>,
    /// Ends when the last thread has ended.
    threads: Mutex<Receiver<Infallible>>,
}

/// What the player and its threads share. The sound callback knows nothing of it.
#[derive(Debug)]
struct Shared {
    desk: Mutex<Desk>,
    /// Rung when there is news for the reporter.
    bell: Condvar,
    clock: Clock,
}

/// Moments since the player was opened.
#[derive(Debug, Clone, Copy)]
struct Clock(Instant);

/// Where samples go; either ends its threads when it is dropped.
enum Source {
    Silence(#[expect(dead_code, reason = "it runs until it is dropped")] Virtual),
    Keeper(#[expect(dead_code, reason = "it runs until it is dropped")] Sender<Infallible>),
}

/// Held by each thread; when all are gone, so are the threads.
type Alive = Sender<Infallible>;

impl Player {
    /// Opens the output and returns at once; a device that is slow to open takes over when it is there.
    ///
    /// `on_report` is called from one thread of the player's own, in the order things happened. It may
    /// call the player.
    pub fn open(output: Output, on_report: impl Fn(Report) + Send + 'static) -> Self {
        match output {
            Output::Virtual { pace } => Self::start(pace, None, on_report),
            Output::Device => Self::start(1.0, Some(Devices::of_this_computer()), on_report),
        }
    }

    /// Says something; whatever was said before stops.
    pub fn say(&self, utterance: Utterance) {
        self.ask(|desk, now| desk.say(utterance, now));
    }

    /// Holds where it is.
    pub fn pause(&self) {
        self.ask(Desk::pause);
    }

    /// Goes on from where it was held; what has ended is said again.
    pub fn resume(&self) {
        self.ask(Desk::resume);
    }

    /// Says it again from its beginning. What was stopped stays so.
    pub fn repeat(&self) {
        self.ask(Desk::repeat);
    }

    /// Goes to another place of the clip, in its own milliseconds: speaks on if it spoke or had ended,
    /// stays held if it was held.
    pub fn seek(&self, ms: u32) {
        self.ask(|desk, now| desk.seek(ms, now));
    }

    /// Slower or faster, 0.6 to 1.0, at the same place.
    pub fn set_speed(&self, speed: f64) {
        self.ask(|desk, now| desk.set_speed(speed, now));
    }

    /// Breaks off; there is nothing to go on with.
    pub fn stop(&self) {
        self.ask(Desk::stop);
    }

    /// Where it is, exactly at this moment.
    pub fn position(&self) -> Position {
        self.ask(Desk::position)
    }

    /// The time between the last saying or seeking and the device asking for its first sample; none
    /// until then.
    pub fn first_sound_after(&self) -> Option<Duration> {
        self.ask(Desk::first_sound_after)
    }

    fn start(
        pace: f64,
        devices: Option<Devices>,
        on_report: impl Fn(Report) + Send + 'static,
    ) -> Self {
        let clock = Clock(Instant::now());
        let (alive, threads) = mpsc::channel();
        let (worker, work) = mpsc::channel();
        let (first, line) = virtual_device::open(clock, pace, &alive);
        let desk = Mutex::new(Desk::new(line, worker));
        let shared = Arc::new(Shared { desk, bell: Condvar::new(), clock });
        worker::start(work, alive.clone());
        reporter::start(&shared, on_report, alive.clone());
        let source = match devices {
            Some(devices) => Source::Keeper(keeper::start(&shared, first, devices, alive)),
            None => Source::Silence(first),
        };
        Self { shared, source: Some(source), threads: Mutex::new(threads) }
    }

    fn ask<T>(&self, question: impl FnOnce(&mut Desk, Duration) -> T) -> T {
        let answer = question(&mut self.shared.desk(), self.shared.clock.now());
        self.shared.bell.notify_one();
        answer
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        self.source = None;
        self.ask(|desk, _| desk.close());
        let threads = self.threads.get_mut().unwrap_or_else(PoisonError::into_inner);
        // Nothing is ever sent: this ends when all threads have, or when time is up.
        if threads.recv_timeout(CLOSING) == Err(mpsc::RecvTimeoutError::Timeout) {
            tracing::warn!("the sound system does not answer and is left behind");
        }
    }
}

impl std::fmt::Debug for Player {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Player").field("position", &self.position()).finish_non_exhaustive()
    }
}

impl Shared {
    /// The desk. Each wish leaves it whole, so a caller's panic has spoilt nothing.
    fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock {
    fn now(self) -> Duration {
        self.0.elapsed()
    }
}

/// Starts a thread of the player; without it the player lacks what the thread does, and says so.
fn spawn(name: &str, alive: Alive, run: impl FnOnce() + Send + 'static) {
    let work = move || {
        run();
        drop(alive);
    };
    if let Err(err) = std::thread::Builder::new().name(format!("narration-{name}")).spawn(work) {
        tracing::error!(%err, name, "a thread of the voice cannot be started");
    }
}

#[cfg(test)]
mod tests;
