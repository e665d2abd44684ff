//! Says one clip at a time and knows at every moment how far it has been heard.
//!
//! A [`Player`] feeds a sound device or, without one, a virtual device of 10 ms that only keeps time;
//! so lessons run and words light up on a computer without sound. Each saying, seeking or change of
//! speed makes a new [`track`]; the sound callback only reads it.
//!
//! **Invariant:** the position never goes backwards between seeks; the sound callback neither locks
//! nor allocates; a lost device is replaced at the same position.

mod device;
mod output;
mod track;

use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use output::Shared;
use track::Track;

/// Where sound goes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Output {
    /// The computer's sound device; the virtual one while there is none.
    Device,
    /// Nowhere, at this multiple of real time.
    Virtual {
        /// 1 is real time.
        pace: f64,
    },
}

/// What to say.
#[derive(Debug, Clone)]
pub struct Utterance {
    /// The caller's name for it; it is in every report.
    pub id: u64,
    /// Mono at [`crate::SAMPLE_RATE`], from -1 to 1.
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
    /// It speaks.
    Speaking,
    /// It holds.
    Paused,
    /// It has said everything.
    Ended,
    /// It was broken off, or something else is said now.
    Stopped,
}

/// Says one clip at a time. May be used from several threads.
pub struct Player {
    shared: Arc<Shared>,
    control: Mutex<Control>,
    thread: Option<JoinHandle<()>>,
}

/// What only callers touch: the utterance as it was given, and tracks the sound thread may still hold.
#[derive(Default)]
struct Control {
    utterance: Option<Utterance>,
    // Kept until the sound thread has let go, so that it never frees memory.
    kept: Vec<Arc<Track>>,
}

impl Player {
    /// Opens the output; `on_report` is called from other threads and must not call the player.
    pub fn open(output: Output, on_report: impl Fn(Report) + Send + 'static) -> Self {
        let shared = Arc::new(Shared::new(output, Box::new(on_report)));
        let runner = Arc::clone(&shared);
        let spawned = std::thread::Builder::new()
            .name("narration".into())
            .spawn(move || output::run(&runner));
        if let Err(err) = &spawned {
            tracing::error!(%err, "the voice has no thread and stays silent");
        }
        Self { shared, control: Mutex::default(), thread: spawned.ok() }
    }

    /// Says something; whatever was said before stops.
    pub fn say(&self, utterance: Utterance) {
        let mut control = self.control();
        if let Some(before) = self.shared.track()
            && before.is_unfinished()
        {
            before.hold();
            self.shared.report(&before, State::Stopped);
        }
        let from = f64::from(utterance.from_ms);
        let track = Track::new(&utterance, from, self.shared.rate(), Running::Yes);
        control.utterance = Some(utterance);
        self.play(&mut control, track, State::Speaking);
    }

    /// Holds where it is.
    pub fn pause(&self) {
        let _order = self.control();
        if let Some(track) = self.shared.track().filter(|track| track.is_speaking()) {
            track.hold();
            self.shared.report(&track, State::Paused);
        }
    }

    /// Goes on from where it was held.
    pub fn resume(&self) {
        let _order = self.control();
        if let Some(track) =
            self.shared.track().filter(|track| track.is_unfinished() && !track.is_speaking())
        {
            self.shared.start(&track);
            self.shared.report(&track, State::Speaking);
        }
    }

    /// Goes to another place of what is said; speaks on if it spoke, and stays held if it was held.
    pub fn seek(&self, ms: u32) {
        self.again(|track, utterance| (f64::from(ms), utterance.speed, track.is_speaking()));
    }

    /// Slower or faster, at the same place.
    pub fn set_speed(&self, speed: f64) {
        let pace = self.shared.pace();
        let now = self.shared.now();
        self.again(|track, _| (track.position_ms(now, pace), bounded(speed), track.is_speaking()));
    }

    /// Breaks off; there is nothing to resume.
    pub fn stop(&self) {
        let mut control = self.control();
        control.utterance = None;
        if let Some(track) = self.shared.take_track() {
            let was_unfinished = track.is_unfinished();
            track.hold();
            if was_unfinished {
                self.shared.report(&track, State::Stopped);
            }
            control.kept.push(track);
        }
    }

    /// Where it is now; none before anything was said or after [`Player::stop`].
    pub fn position(&self) -> Option<Report> {
        let track = self.shared.track()?;
        let state = match (track.is_speaking(), track.is_unfinished()) {
            (true, _) => State::Speaking,
            (false, true) => State::Paused,
            (false, false) => State::Ended,
        };
        Some(self.shared.at(&track, state))
    }

    /// Whether the current utterance has been heard at all, for measuring the first sound.
    pub fn has_sounded(&self) -> bool {
        self.shared.track().is_some_and(|track| track.has_sounded())
    }

    /// Replaces the track by one at another place or speed.
    fn again(&self, ask: impl FnOnce(&Track, &Utterance) -> (f64, f64, bool)) {
        let mut control = self.control();
        let (Some(track), Some(mut utterance)) = (self.shared.track(), control.utterance.clone())
        else {
            return;
        };
        let (place, speed, is_speaking) = ask(&track, &utterance);
        track.hold();
        utterance.speed = speed;
        let running = if is_speaking { Running::Yes } else { Running::No };
        let next = Track::new(&utterance, place, self.shared.rate(), running);
        control.utterance = Some(utterance);
        let state = if is_speaking { State::Speaking } else { State::Paused };
        self.play(&mut control, next, state);
    }

    fn play(&self, control: &mut Control, track: Track, state: State) {
        let track = Arc::new(track);
        control.kept.retain(|kept| Arc::strong_count(kept) > 1);
        control.kept.push(Arc::clone(&track));
        self.shared.put(&track);
        self.shared.report(&track, state);
    }

    // A panic of a caller leaves nothing half done here that the next call does not set anew.
    fn control(&self) -> std::sync::MutexGuard<'_, Control> {
        self.control.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        self.shared.end();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl std::fmt::Debug for Player {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Player").field("position", &self.position()).finish_non_exhaustive()
    }
}

/// Whether a new track speaks at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Running {
    Yes,
    No,
}

/// A speed the stretch was measured for.
fn bounded(speed: f64) -> f64 {
    if speed.is_finite() { speed.clamp(0.6, 1.0) } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::mpsc::{self, Receiver};
    use std::time::Duration;

    use super::{Output, Player, Report, State, Utterance};

    fn player(pace: f64) -> (Player, Receiver<Report>) {
        let (tell, told) = mpsc::channel();
        let player = Player::open(Output::Virtual { pace }, move |report| {
            let _ = tell.send(report);
        });
        (player, told)
    }

    fn utterance(id: u64, ms: usize) -> Utterance {
        Utterance { id, samples: Arc::from(vec![0.1; ms * 24]), from_ms: 0, speed: 1.0 }
    }

    fn until(told: &Receiver<Report>, state: State) -> Vec<Report> {
        let mut reports = Vec::new();
        loop {
            let report = told
                .recv_timeout(Duration::from_secs(10))
                .expect("the player has something to tell");
            reports.push(report);
            if report.state == state {
                return reports;
            }
        }
    }

    #[test]
    fn says_a_clip_to_its_end_and_never_runs_back() {
        let (player, told) = player(20.0);
        player.say(utterance(7, 6000));

        let reports = until(&told, State::Ended);

        assert!(reports.len() > 2, "{reports:?}");
        assert!(
            reports.windows(2).all(|pair| pair[0].position_ms <= pair[1].position_ms),
            "{reports:?}"
        );
        let last = reports.last().unwrap();
        assert!((last.position_ms - 6000.0).abs() < 1.0 && last.utterance == 7, "{last:?}");
    }

    #[test]
    fn new_speech_stops_the_old() {
        let (player, told) = player(1.0);
        player.say(utterance(1, 60_000));
        player.say(utterance(2, 60_000));

        let stopped = until(&told, State::Stopped);

        assert_eq!(stopped.last().unwrap().utterance, 1);
        assert_eq!(player.position().unwrap().utterance, 2);
    }

    #[test]
    fn a_pause_holds_and_goes_on_from_there() {
        let (player, told) = player(20.0);
        player.say(utterance(1, 20_000));
        player.pause();
        let held = player.position().unwrap();
        assert_eq!(held.state, State::Paused);
        assert_eq!(player.position(), Some(held));

        player.resume();

        let reports = until(&told, State::Ended);
        assert!(reports.last().unwrap().position_ms > held.position_ms);
    }

    #[test]
    fn seeking_and_speed_change_the_place_and_nothing_else() {
        let (player, _told) = player(1.0);
        player.say(utterance(1, 60_000));
        player.pause();

        player.seek(30_000);
        let after_seek = player.position().unwrap();
        player.set_speed(0.6);
        let after_speed = player.position().unwrap();

        assert_eq!((after_seek.state, after_seek.position_ms.round()), (State::Paused, 30_000.0));
        assert_eq!((after_speed.state, after_speed.position_ms.round()), (State::Paused, 30_000.0));
        assert!((after_speed.speed - 0.6).abs() < 1e-9);
    }

    #[test]
    fn what_was_stopped_is_gone() {
        let (player, told) = player(1.0);
        player.say(utterance(1, 60_000));
        player.stop();
        until(&told, State::Stopped);

        player.resume();

        assert_eq!(player.position(), None);
    }

    #[test]
    fn an_empty_clip_ends_at_once() {
        let (player, told) = player(1.0);
        player.say(utterance(1, 0));

        assert_eq!(until(&told, State::Ended).last().unwrap().utterance, 1);
    }

    #[test]
    fn a_computer_without_sound_keeps_time() {
        let (tell, told) = mpsc::channel();
        let player = Player::open(Output::Device, move |report| {
            let _ = tell.send(report);
        });
        player.say(utterance(1, 300));

        until(&told, State::Ended);
    }
}
