//! A sound device that makes no sound: it only asks for samples on time, at any pace.
//!
//! Like a real one it asks a little ahead, so that a thread that wakes late costs no time.

use std::convert::Infallible;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use super::transport::{self, Line, Moment, Transport};
use super::{Alive, Clock, spawn};
use crate::SAMPLE_RATE;

/// How often it asks.
const BEAT: Duration = Duration::from_millis(10);

/// How far ahead of being heard samples are asked for.
const AHEAD: Duration = Duration::from_millis(30);

/// The most samples asked for at once.
const MOST: usize = 4096;

/// A virtual device that runs; its thread ends when this is dropped.
#[derive(Debug)]
pub(super) struct Virtual {
    _stop: Sender<Infallible>,
}

/// Opens one at this multiple of real time.
pub(super) fn open(clock: Clock, pace: f64, alive: &Alive) -> (Virtual, Line) {
    let pace = if pace.is_finite() { pace.clamp(0.01, 1000.0) } else { 1.0 };
    let (transport, line) = transport::connect(SAMPLE_RATE, pace);
    let (stop, stopped) = mpsc::channel();
    let velocity = line.velocity();
    spawn("silence", alive.clone(), move || {
        Beats::new(transport, velocity, clock.now()).run(clock, &stopped);
    });
    (Virtual { _stop: stop }, line)
}

struct Beats {
    transport: Transport,
    buffer: Vec<f32>,
    /// Samples a second of real time.
    velocity: f64,
    /// When the next sample is heard.
    next: Duration,
}

impl Beats {
    fn new(transport: Transport, velocity: f64, now: Duration) -> Self {
        Self { transport, buffer: vec![0.0; MOST], velocity, next: now }
    }

    fn run(mut self, clock: Clock, stopped: &Receiver<Infallible>) {
        loop {
            self.beat(clock.now());
            if stopped.recv_timeout(BEAT) != Err(RecvTimeoutError::Timeout) {
                return;
            }
        }
    }

    /// Asks for all that is heard until [`AHEAD`] of now.
    fn beat(&mut self, now: Duration) {
        // What was not asked for in time was silence; it is not made up for.
        self.next = self.next.max(now);
        let until = now + AHEAD;
        loop {
            let due = (until.saturating_sub(self.next).as_secs_f64() * self.velocity) as usize;
            let Some(out) = self.buffer.get_mut(..due.min(MOST)).filter(|out| !out.is_empty())
            else {
                return;
            };
            self.transport.pull(out, Moment { pulled: now, heard: self.next });
            self.next += Duration::from_secs_f64(out.len() as f64 / self.velocity);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{AHEAD, Beats};
    use crate::player::transport::connect;

    #[test]
    fn asks_for_as_much_as_life_lets_pass_however_it_is_woken() {
        for pace in [0.5, 1.0, 20.0] {
            let (transport, line) = connect(24_000, pace);
            let mut beats = Beats::new(transport, line.velocity(), Duration::ZERO);
            let mut now = Duration::ZERO;
            for wait in [10, 3, 17, 29, 10, 0, 25, 10, 11, 13].into_iter().cycle().take(1000) {
                now += Duration::from_millis(wait);
                beats.beat(now);
            }

            let ahead = beats.next.checked_sub(now).unwrap();
            assert!(AHEAD.abs_diff(ahead) < Duration::from_millis(1), "{ahead:?} at {pace}");
        }
    }

    #[test]
    fn after_a_long_sleep_it_begins_anew() {
        let (transport, line) = connect(24_000, 1.0);
        let mut beats = Beats::new(transport, line.velocity(), Duration::ZERO);
        beats.beat(Duration::ZERO);
        let pulls = line.meter().pulls();

        beats.beat(Duration::from_hours(1));

        assert_eq!(line.meter().pulls(), pulls + 1, "an hour is not made up for");
    }
}
