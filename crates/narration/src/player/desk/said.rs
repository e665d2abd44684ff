//! An utterance and how far it was heard.
//!
//! **Invariant:** what was heard only grows, until [`Said::go_to`].

use std::sync::Arc;
use std::time::Duration;

use crate::SAMPLE_RATE;
use crate::player::State;
use crate::player::meter::Stamp;
use crate::player::track::Track;
use crate::player::transport::Motion;

/// What is or was being said.
#[derive(Debug)]
pub(super) struct Said {
    pub(super) id: u64,
    pub(super) clip: Arc<[f32]>,
    pub(super) speed: f64,
    pub(super) state: State,
    pub(super) track: Arc<Track>,
    /// The order that a stamp must be about to say anything of this.
    pub(super) take: u64,
    /// The furthest anybody was told, in milliseconds of the clip.
    pub(super) heard_ms: f64,
    /// Where it was last set going, until it is heard to move from there.
    pub(super) waits_at: Option<f64>,
    /// When it was last told where it is.
    pub(super) told: Duration,
    /// When it was ordered to begin where it began last.
    ordered: Duration,
    /// How long after that its first sample was asked for.
    pub(super) first_sound: Option<Duration>,
}

impl Said {
    /// About to be said.
    pub(super) fn new(id: u64, clip: Arc<[f32]>, speed: f64, track: Arc<Track>) -> Self {
        Self {
            id,
            clip,
            speed,
            state: State::Speaking,
            track,
            take: 0,
            heard_ms: 0.0,
            waits_at: None,
            told: Duration::ZERO,
            ordered: Duration::ZERO,
            first_sound: None,
        }
    }

    /// Takes in how far the sound callback was at its last stamp; `velocity` is samples a second.
    pub(super) fn hear(&mut self, stamp: Stamp, velocity: f64, now: Duration) {
        // Before the callback has taken the order up, nothing new was heard.
        if self.motion().is_none() || stamp.take != self.take {
            return;
        }
        let passed = now.as_secs_f64() - stamp.heard.as_secs_f64();
        let place = (stamp.from + passed * velocity).max(stamp.floor).min(stamp.to);
        self.heard_ms = self.heard_ms.max(self.track.ms(place)).min(self.length_ms());
        let began = stamp.began.map(|began| began.saturating_sub(self.ordered));
        self.first_sound = self.first_sound.or(began);
        if self.state == State::Speaking && place >= self.track.length() {
            self.state = State::Ended;
            self.heard_ms = self.length_ms();
        }
    }

    /// Goes to a place, which may lie before what was heard.
    pub(super) fn go_to(&mut self, ms: f64, now: Duration) {
        self.heard_ms = ms.min(self.length_ms());
        (self.ordered, self.first_sound) = (now, None);
    }

    /// Changes the state from one to another; false if it was not in that one.
    pub(super) fn change(&mut self, from: State, to: State) -> bool {
        let is_so = self.state == from;
        if is_so {
            self.state = to;
        }
        is_so
    }

    /// What the sound callback should do; none when there is nothing to hear.
    pub(super) fn motion(&self) -> Option<Motion> {
        match self.state {
            State::Speaking => Some(Motion::Moving),
            State::Paused => Some(Motion::Held),
            State::Ended | State::Stopped => None,
        }
    }

    /// How long it will still take at this pace, but at least a little.
    pub(super) fn left(&self, pace: f64) -> Duration {
        let seconds = (self.length_ms() - self.heard_ms) / 1000.0 / self.speed / pace;
        Duration::try_from_secs_f64(seconds).unwrap_or_default().max(Duration::from_millis(1))
    }

    fn length_ms(&self) -> f64 {
        self.clip.len() as f64 * 1000.0 / f64::from(SAMPLE_RATE)
    }
}
