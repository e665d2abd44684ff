//! One voice at a time: decoded clips into the player, its reports to the page.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use device::clock;
use narration::player::{Output, Player, Report, State, Utterance};
use tauri::ipc::Channel;

use crate::wire::{self, PlayState};

/// The player and who listens to it.
pub struct Speech {
    player: Player,
    listener: Arc<Listener>,
    next: AtomicU64,
    // When the last utterance was asked for, for `make bench`: milliseconds since 1970.
    asked_ms: AtomicI64,
}

/// Which part of a clip, how fast.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// Where to begin, in the clip's own milliseconds.
    pub from_ms: u32,
    /// Where to end; none for the end of the clip.
    pub to_ms: Option<u32>,
    /// 0.6 to 1.0.
    pub speed: f64,
}

/// The page that is told where the player is. A page loaded anew takes the place of the old one.
#[derive(Default)]
struct Listener(Mutex<Option<Channel<wire::Report>>>);

impl Speech {
    /// Opens the sound device, or the virtual one at a pace.
    pub fn open(pace: Option<f64>) -> Self {
        let listener = Arc::new(Listener::default());
        let told = Arc::clone(&listener);
        let output = pace.map_or(Output::Device, |pace| Output::Virtual { pace });
        let player = Player::open(output, move |report| told.tell(&report));
        Self { player, listener, next: AtomicU64::new(1), asked_ms: AtomicI64::new(0) }
    }

    /// From now on this page is told.
    pub fn listen(&self, page: Channel<wire::Report>) {
        *self.listener.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(page);
    }

    /// Says a part of a clip and stops what spoke before; the number is in every report of it.
    pub fn say(&self, samples: Arc<[f32]>, part: Part) -> u64 {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        self.asked_ms.store(clock::now().utc_ms, Ordering::Relaxed);
        let samples = match part.to_ms {
            Some(to_ms) => samples.iter().take(samples_in(to_ms)).copied().collect(),
            None => samples,
        };
        self.player.say(Utterance { id, samples, from_ms: part.from_ms, speed: part.speed });
        id
    }

    /// Holds the voice where it is.
    pub fn pause(&self) {
        self.player.pause();
    }

    /// Goes on from there.
    pub fn resume(&self) {
        self.player.resume();
    }

    /// Goes to another place of the clip.
    pub fn seek(&self, ms: u32) {
        self.player.seek(ms);
    }

    /// Breaks off.
    pub fn hush(&self) {
        self.player.stop();
    }

    /// Slower or at the usual speed, at the same place.
    pub fn set_speed(&self, speed: f64) {
        self.player.set_speed(speed);
    }

    /// Writes down how far the player was when the page had lit a word, and when the first sound was
    /// heard, for `make bench`.
    ///
    /// The frame was earlier than this by the way of the message, so the error is never flattered.
    pub fn word_lit(&self, utterance: u64, from_ms: u32) {
        let position = self.player.position();
        let first_sound =
            self.player.first_sound_after().unwrap_or_default().as_secs_f64() * 1000.0;
        let sound_ms = self.asked_ms.load(Ordering::Relaxed) as f64 + first_sound;
        tracing::info!(utterance, from_ms, position_ms = position.ms, sound_ms, "word lit");
    }
}

/// How many samples of a clip are heard in so many milliseconds.
fn samples_in(ms: u32) -> usize {
    ms as usize * narration::SAMPLE_RATE as usize / 1000
}

impl Listener {
    fn tell(&self, report: &Report) {
        let state = match report.state {
            State::Speaking => PlayState::Speaking,
            State::Paused => PlayState::Paused,
            State::Ended => PlayState::Ended,
            State::Stopped => PlayState::Stopped,
        };
        let report = wire::Report {
            utterance: report.utterance,
            state,
            position_ms: report.position_ms,
            speed: report.speed,
            pace: report.pace,
        };
        if let Some(page) = &*self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            // A page that is gone needs no report.
            let _ = page.send(report);
        }
    }
}
