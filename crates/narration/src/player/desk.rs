//! What is being said, and what the sound callback is told about it.
//!
//! All callers' wishes come here, one after the other; each is given the moment it was made at, since
//! the player was opened. The sound callback follows by itself; the desk asks it only how far it is.
//!
//! **Invariant:** at most one utterance is being said; a position never goes backwards between
//! seeks, whatever happens to speed and device.

mod said;

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;

use super::track::Track;
use super::transport::{Cue, Line, Order};
use super::{Position, Report, State, Utterance};
use said::Said;

/// How often a speaking player tells where it is.
const TELL: Duration = Duration::from_millis(250);

/// How often to look whether the first sound is out, so that this is told at once.
const LOOK: Duration = Duration::from_millis(3);

/// Tracks that are kept: the same sentence at another speed and back, and its partner.
const KEPT: usize = 4;

/// The player's state, without threads, devices and clocks.
#[derive(Debug)]
pub(super) struct Desk {
    line: Line,
    said: Option<Said>,
    take: u64,
    tracks: VecDeque<Arc<Track>>,
    /// Where tracks are made; none when the player is closing.
    worker: Option<Sender<Arc<Track>>>,
    news: Vec<Report>,
    /// Whether the device has missed an order and must be told anew where to be.
    is_behind: bool,
}

impl Desk {
    /// A desk with a line to a device; `worker` is sent what must be made before it can be heard.
    pub(super) fn new(line: Line, worker: Sender<Arc<Track>>) -> Self {
        let tracks = VecDeque::with_capacity(KEPT + 1);
        let news = Vec::new();
        Self { line, said: None, take: 0, tracks, worker: Some(worker), news, is_behind: false }
    }

    /// Says something new; whatever is being said stops.
    pub(super) fn say(&mut self, utterance: Utterance, now: Duration) {
        self.stop(now);
        let Utterance { id, samples: clip, from_ms, speed } = utterance;
        let speed = bounded(speed);
        let track = self.track(&clip, speed);
        self.said = Some(Said::new(id, clip, speed, track));
        self.go_to(f64::from(from_ms), now);
    }

    /// Holds what is being said.
    pub(super) fn pause(&mut self, now: Duration) {
        self.settle(now);
        if self.change(State::Speaking, State::Paused) {
            self.send(Order::Hold);
            self.tell(now);
        }
    }

    /// Goes on; what has ended is said again.
    pub(super) fn resume(&mut self, now: Duration) {
        self.settle(now);
        if self.change(State::Paused, State::Speaking) {
            self.send(Order::Go);
            self.expect_sound();
            self.tell(now);
        } else if self.change(State::Ended, State::Speaking) {
            self.go_to(0.0, now);
        }
    }

    /// Says it again from its beginning, also when it was held.
    pub(super) fn repeat(&mut self, now: Duration) {
        self.settle(now);
        if self.change(State::Paused, State::Speaking) || self.change(State::Ended, State::Speaking)
        {
            self.go_to(0.0, now);
        } else {
            self.seek(0, now);
        }
    }

    /// Goes elsewhere: speaks on if it spoke or had ended, stays held if it was held.
    pub(super) fn seek(&mut self, ms: u32, now: Duration) {
        self.settle(now);
        self.change(State::Ended, State::Speaking);
        self.go_to(f64::from(ms), now);
    }

    /// Another speed at the same place.
    pub(super) fn set_speed(&mut self, speed: f64, now: Duration) {
        self.settle(now);
        let Some(clip) = self.said.as_ref().map(|said| Arc::clone(&said.clip)) else { return };
        let speed = bounded(speed);
        let track = self.track(&clip, speed);
        if let Some(said) = &mut self.said {
            (said.speed, said.track) = (speed, track);
        }
        self.cue();
        self.tell(now);
    }

    /// Breaks off; there is nothing to go on with.
    pub(super) fn stop(&mut self, now: Duration) {
        self.settle(now);
        if self.change(State::Speaking, State::Stopped)
            || self.change(State::Paused, State::Stopped)
        {
            self.send(Order::Clear);
            self.tell(now);
        } else if let Some(said) = &mut self.said {
            // It has ended and was told so; but it can no longer be said again.
            said.state = State::Stopped;
        }
    }

    /// Where it is.
    pub(super) fn position(&mut self, now: Duration) -> Position {
        self.settle(now);
        let nothing = Position { utterance: None, state: State::Stopped, ms: 0.0 };
        self.said.as_ref().map_or(nothing, |said| Position {
            utterance: Some(said.id),
            state: said.state,
            ms: said.heard_ms,
        })
    }

    /// The time between the last saying or seeking and its first sample being asked for.
    pub(super) fn first_sound_after(&mut self, now: Duration) -> Option<Duration> {
        self.settle(now);
        self.said.as_ref()?.first_sound
    }

    /// Goes on over another line, at the place that was heard over the old one.
    pub(super) fn attach(&mut self, line: Line, now: Duration) {
        self.settle(now);
        self.send(Order::Clear);
        self.line = line;
        self.is_behind = false;
        self.cue();
        if self.said.as_ref().is_some_and(|said| said.motion().is_some()) {
            self.tell(now);
        }
    }

    /// Looks after what happens by itself; how long it may be left alone, for ever if none.
    pub(super) fn tick(&mut self, now: Duration) -> Option<Duration> {
        self.settle(now);
        if std::mem::take(&mut self.is_behind) {
            self.cue();
        }
        let speaking = self.said.as_mut().filter(|said| said.state == State::Speaking);
        let Some(said) = speaking else { return self.is_behind.then_some(LOOK) };
        let is_first = said.waits_at.is_some_and(|begin| said.heard_ms > begin);
        if is_first {
            said.waits_at = None;
        }
        let most = if said.waits_at.is_some() { LOOK } else { said.left(self.line.pace) };
        let next = said.told + TELL;
        if is_first || next <= now {
            self.tell(now);
            return Some(most.min(TELL));
        }
        Some(most.min(next.saturating_sub(now)))
    }

    /// What must be told, in the order it happened; each is given once.
    pub(super) fn news(&mut self) -> Vec<Report> {
        std::mem::take(&mut self.news)
    }

    /// Lets the worker go, for good.
    pub(super) fn close(&mut self) {
        self.worker = None;
    }

    /// Whether the player is closing.
    pub(super) fn is_closed(&self) -> bool {
        self.worker.is_none()
    }

    /// Takes in how far the sound callback is by now.
    fn settle(&mut self, now: Duration) {
        let Some(said) = &mut self.said else { return };
        let was_over = said.state == State::Ended;
        said.hear(self.line.stamp(), self.line.velocity(), now);
        if said.state == State::Ended && !was_over {
            self.tell(now);
        }
    }

    /// Changes the state from one to another; false if it was not in that one.
    fn change(&mut self, from: State, to: State) -> bool {
        self.said.as_mut().is_some_and(|said| said.change(from, to))
    }

    /// Goes to a place of the clip, which may lie before what was heard.
    fn go_to(&mut self, ms: f64, now: Duration) {
        let Some(said) = self.said.as_mut().filter(|said| said.motion().is_some()) else { return };
        said.go_to(ms, now);
        self.cue();
        self.tell(now);
    }

    /// Tells the device where to be: at what was heard.
    fn cue(&mut self) {
        let Some(said) = &mut self.said else { return };
        let Some(motion) = said.motion() else {
            self.send(Order::Clear);
            return;
        };
        self.take += 1;
        said.take = self.take;
        let (take, track, place) =
            (said.take, Arc::clone(&said.track), said.track.place(said.heard_ms));
        self.send(Order::Cue(Cue { take, track, place, motion }));
        self.expect_sound();
    }

    fn expect_sound(&mut self) {
        if let Some(said) = &mut self.said {
            said.waits_at = Some(said.heard_ms);
        }
    }

    fn send(&mut self, order: Order) {
        // A device that takes no orders is told everything anew by the next tick, or replaced.
        self.is_behind |= self.line.send(order).is_err();
    }

    fn tell(&mut self, now: Duration) {
        let pace = self.line.pace;
        if let Some(said) = &mut self.said {
            said.told = now;
            let Said { id: utterance, state, heard_ms: position_ms, speed, .. } = *said;
            self.news.push(Report { utterance, state, position_ms, speed, pace });
        }
    }

    /// The track of a clip at a speed: a kept one, or a new one that the worker begins to make.
    fn track(&mut self, clip: &Arc<[f32]>, speed: f64) -> Arc<Track> {
        let kept = self.tracks.iter().position(|track| track.is_of(clip, speed));
        let track = kept
            .and_then(|place| self.tracks.remove(place))
            .unwrap_or_else(|| Arc::new(Track::new(Arc::clone(clip), speed)));
        self.tracks.push_front(Arc::clone(&track));
        self.tracks.truncate(KEPT);
        if let Some(worker) = &self.worker {
            // Without its worker slow speech stays silent; the log has said why it did not start.
            let _ = worker.send(Arc::clone(&track));
        }
        track
    }
}

/// A speed the stretching was made for.
fn bounded(speed: f64) -> f64 {
    if speed.is_finite() { speed.clamp(0.6, 1.0) } else { 1.0 }
}

#[cfg(test)]
mod tests;
