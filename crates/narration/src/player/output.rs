//! The thread that keeps the sound going: the device's keeper, or the virtual device itself.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use arc_swap::ArcSwapOption;

use super::track::Track;
use super::{Output, Report, State, device};
use crate::SAMPLE_RATE;

/// One beat of the virtual device, and how often a real one is looked after.
const BEAT: Duration = Duration::from_millis(10);
/// How often a speaking player tells where it is.
const TELL: Duration = Duration::from_millis(250);
/// How long to wait before a device that was not there is tried again.
const RETRY: Duration = Duration::from_secs(2);

/// What callers, the sound thread and the keeper share.
pub(super) struct Shared {
    output: Output,
    begin: Instant,
    track: ArcSwapOption<Track>,
    rate: AtomicU32,
    is_lost: AtomicBool,
    is_over: AtomicBool,
    on_report: Mutex<Box<dyn Fn(Report) + Send>>,
    bell: (Mutex<bool>, Condvar),
}

impl Shared {
    pub(super) fn new(output: Output, on_report: Box<dyn Fn(Report) + Send>) -> Self {
        Self {
            output,
            begin: Instant::now(),
            track: ArcSwapOption::empty(),
            rate: AtomicU32::new(SAMPLE_RATE),
            is_lost: AtomicBool::new(false),
            is_over: AtomicBool::new(false),
            on_report: Mutex::new(on_report),
            bell: (Mutex::new(false), Condvar::new()),
        }
    }

    /// Microseconds since the player was opened; they begin anew every 71 minutes.
    pub(super) fn now(&self) -> u32 {
        self.begin.elapsed().as_micros() as u32
    }

    /// The device's pace; a real one has no other than life's.
    pub(super) fn pace(&self) -> f64 {
        match self.output {
            Output::Virtual { pace } => pace,
            Output::Device => 1.0,
        }
    }

    /// Samples a second of the present device.
    pub(super) fn rate(&self) -> u32 {
        self.rate.load(Ordering::Acquire)
    }

    /// What is being said.
    pub(super) fn track(&self) -> Option<Arc<Track>> {
        self.track.load_full()
    }

    /// What was being said; nothing is from now on.
    pub(super) fn take_track(&self) -> Option<Arc<Track>> {
        self.track.swap(None)
    }

    /// Says this from now on.
    pub(super) fn put(&self, track: &Arc<Track>) {
        self.track.store(Some(Arc::clone(track)));
        self.ring();
    }

    /// Goes on with a held track.
    pub(super) fn start(&self, track: &Track) {
        track.go_on(self.now());
        self.ring();
    }

    /// Tells where a track is.
    pub(super) fn report(&self, track: &Track, state: State) {
        let report = self.at(track, state);
        self.on_report.lock().unwrap_or_else(PoisonError::into_inner)(report);
    }

    /// Where a track is.
    pub(super) fn at(&self, track: &Track, state: State) -> Report {
        let pace = self.pace();
        let position_ms = track.position_ms(self.now(), pace);
        Report { utterance: track.id, state, position_ms, speed: track.speed, pace }
    }

    /// Fills a device's buffer with one channel; called by the sound thread alone.
    pub(super) fn pull(&self, out: &mut [f32], latency: Duration) {
        match &*self.track.load() {
            Some(track) => {
                track.pull(out, self.now(), latency.as_micros() as u32);
            }
            None => out.fill(0.0),
        }
    }

    /// The device is gone; the keeper takes over within a beat.
    pub(super) fn lose(&self) {
        self.is_lost.store(true, Ordering::Release);
    }

    /// Ends the keeper.
    pub(super) fn end(&self) {
        self.is_over.store(true, Ordering::Release);
        self.ring();
    }

    fn ring(&self) {
        *self.bell.0.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.bell.1.notify_one();
    }

    /// Waits for the bell, at most so long.
    fn wait(&self, most: Duration) {
        let rung = self.bell.0.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.bell.1.wait_timeout_while(rung, most, |rung| !*rung);
        *waited.unwrap_or_else(PoisonError::into_inner).0 = false;
    }
}

/// Keeps a device, or is one, until the player is dropped.
pub(super) fn run(shared: &Arc<Shared>) {
    let mut keeper = Keeper { shared, stream: None, tried: None, beat: Instant::now(), told: None };
    while !shared.is_over.load(Ordering::Acquire) {
        keeper.look_after_device();
        keeper.beat();
        keeper.tell();
        let is_idle = shared.track().is_none_or(|track| !track.is_speaking());
        // Nothing to do: sleep until somebody says something, or a device may be back.
        shared.wait(if is_idle { RETRY } else { BEAT });
    }
}

struct Keeper<'a> {
    shared: &'a Arc<Shared>,
    stream: Option<device::Stream>,
    tried: Option<Instant>,
    beat: Instant,
    told: Option<(u64, State, Instant)>,
}

impl Keeper<'_> {
    fn look_after_device(&mut self) {
        if self.shared.output != Output::Device {
            return;
        }
        if self.shared.is_lost.swap(false, Ordering::AcqRel) {
            tracing::warn!("the sound device is gone; words go on without it");
            self.stream = None;
            self.changed_to(SAMPLE_RATE);
        }
        let may_try = self.tried.is_none_or(|tried| tried.elapsed() >= RETRY);
        if self.stream.is_some() || !may_try {
            return;
        }
        let is_first = self.tried.replace(Instant::now()).is_none();
        match device::open(self.shared) {
            Ok(stream) => {
                self.changed_to(stream.rate);
                self.stream = Some(stream);
            }
            Err(err) if is_first => {
                tracing::warn!(%err, "no sound device; words light up without sound");
            }
            Err(_) => {}
        }
    }

    /// Another device: what is said is made anew for its rate, at the same place.
    fn changed_to(&mut self, rate: u32) {
        self.shared.rate.store(rate, Ordering::Release);
        self.beat = Instant::now();
        if let Some(track) = self.shared.track().filter(|track| track.rate != rate) {
            let place = track.position_ms(self.shared.now(), self.shared.pace());
            self.shared.put(&Arc::new(track.for_rate(rate, place)));
        }
    }

    /// The virtual device pulls what real time would have played.
    fn beat(&mut self) {
        let passed = self.beat.elapsed();
        self.beat = Instant::now();
        if self.stream.is_some() {
            return;
        }
        let Some(track) = self.shared.track().filter(|track| track.is_speaking()) else { return };
        // After an idle while the clock begins with the first beat, not with the last one long ago.
        let passed = if track.has_sounded() { passed } else { BEAT };
        let due = passed.as_secs_f64() * self.shared.pace() * f64::from(track.rate);
        let mut buffer = vec![0.0; due as usize];
        track.pull(&mut buffer, self.shared.now(), 0);
    }

    fn tell(&mut self) {
        let Some(track) = self.shared.track() else {
            self.told = None;
            return;
        };
        let state = match (track.is_speaking(), track.is_unfinished()) {
            (true, _) => State::Speaking,
            (false, false) => State::Ended,
            (false, true) => return,
        };
        let is_news = match self.told {
            Some((id, told, at)) if id == track.id && told == state => {
                state == State::Speaking && at.elapsed() >= TELL
            }
            _ => true,
        };
        if is_news {
            self.shared.report(&track, state);
            self.told = Some((track.id, state, Instant::now()));
        }
    }
}
