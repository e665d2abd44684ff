//! One utterance at one speed from one place: what the sound callback reads and how far it is.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};

use super::{Running, Utterance, bounded};
use crate::{SAMPLE_RATE, stretch};

/// Samples ready for a device, and how many of them were given.
#[derive(Debug)]
pub(super) struct Track {
    /// Of the utterance.
    pub(super) id: u64,
    /// Of the utterance.
    pub(super) speed: f64,
    /// Samples a second of the device it was made for.
    pub(super) rate: u32,
    utterance: Utterance,
    samples: Arc<[f32]>,
    begin: usize,
    is_speaking: AtomicBool,
    given: AtomicU64,
    /// Frames given before the last callback (high half) and its moment in microseconds (low half):
    /// one number, so that they are always of the same callback.
    stamp: AtomicU64,
    /// Microseconds between the giving and the hearing of a sample.
    latency: AtomicU32,
    /// The furthest frame anybody was told, so that no later answer lies before it.
    told: AtomicU64,
}

impl Track {
    /// A track from a place in milliseconds of the clip, for a device of this rate.
    pub(super) fn new(utterance: &Utterance, place_ms: f64, rate: u32, running: Running) -> Self {
        let speed = bounded(utterance.speed);
        let is_as_it_was = (speed - 1.0).abs() < 1e-6;
        let slowed: Arc<[f32]> = if is_as_it_was {
            Arc::clone(&utterance.samples)
        } else {
            stretch::stretch(&utterance.samples, speed).into()
        };
        let samples = if rate == SAMPLE_RATE { slowed } else { at_rate(&slowed, rate).into() };
        let begin = (place_ms.max(0.0) / 1000.0 / speed * f64::from(rate)) as usize;
        let begin = begin.min(samples.len());
        Self {
            id: utterance.id,
            speed,
            rate,
            utterance: utterance.clone(),
            samples,
            begin,
            is_speaking: AtomicBool::new(running == Running::Yes),
            given: AtomicU64::new(begin as u64),
            stamp: AtomicU64::new((begin as u64) << 32),
            latency: AtomicU32::new(0),
            told: AtomicU64::new((begin as f64).to_bits()),
        }
    }

    /// The same from this place, for another device; it speaks if this one does.
    pub(super) fn for_rate(&self, rate: u32, place_ms: f64) -> Self {
        let running = if self.is_speaking() { Running::Yes } else { Running::No };
        Self::new(&self.utterance, place_ms, rate, running)
    }

    /// Fills `out` and returns whether the end was reached by it. Called by the sound thread alone:
    /// no lock, no memory taken or given back.
    pub(super) fn pull(&self, out: &mut [f32], now_us: u32, latency_us: u32) -> bool {
        if !self.is_speaking() {
            out.fill(0.0);
            return false;
        }
        let given = self.given.load(Ordering::Acquire) as usize;
        let rest = self.samples.get(given..).unwrap_or_default();
        let count = rest.len().min(out.len());
        let (filled, silent) = out.split_at_mut(count);
        filled.copy_from_slice(rest.get(..count).unwrap_or_default());
        silent.fill(0.0);
        self.latency.store(latency_us, Ordering::Release);
        self.stamp.store((given as u64) << 32 | u64::from(now_us), Ordering::Release);
        self.given.store((given + count) as u64, Ordering::Release);
        let is_at_end = given + count == self.samples.len();
        if is_at_end {
            self.is_speaking.store(false, Ordering::Release);
        }
        is_at_end
    }

    /// How far the clip has been heard, in its own milliseconds.
    pub(super) fn position_ms(&self, now_us: u32, pace: f64) -> f64 {
        let frame = self.heard(now_us, pace);
        // Many may ask at once; nobody is told less than somebody was before.
        let before = self.told.fetch_max(frame.max(0.0).to_bits(), Ordering::AcqRel);
        f64::from_bits(before).max(frame) / f64::from(self.rate) * 1000.0 * self.speed
    }

    fn heard(&self, now_us: u32, pace: f64) -> f64 {
        let given = self.given.load(Ordering::Acquire) as f64;
        if !self.is_speaking() {
            return given;
        }
        let stamp = self.stamp.load(Ordering::Acquire);
        let (frame, then) = ((stamp >> 32) as f64, stamp as u32);
        if !self.has_sounded() {
            return frame;
        }
        let latency = f64::from(self.latency.load(Ordering::Acquire));
        let passed = f64::from(now_us.wrapping_sub(then)) * pace - latency;
        (frame + passed / 1e6 * f64::from(self.rate)).clamp(self.begin as f64, given)
    }

    /// Whether samples were given to the device.
    pub(super) fn has_sounded(&self) -> bool {
        self.given.load(Ordering::Acquire) > self.begin as u64
    }

    /// Whether it speaks now.
    pub(super) fn is_speaking(&self) -> bool {
        self.is_speaking.load(Ordering::Acquire)
    }

    /// Whether there is anything left to say.
    pub(super) fn is_unfinished(&self) -> bool {
        (self.given.load(Ordering::Acquire) as usize) < self.samples.len()
    }

    /// Holds where it is.
    pub(super) fn hold(&self) {
        self.is_speaking.store(false, Ordering::Release);
    }

    /// Goes on; the clock begins at this moment.
    pub(super) fn go_on(&self, now_us: u32) {
        let given = self.given.load(Ordering::Acquire);
        self.stamp.store(given << 32 | u64::from(now_us), Ordering::Release);
        self.is_speaking.store(true, Ordering::Release);
    }
}

/// Samples at another rate, by cubic interpolation (Catmull-Rom): speech up to a device's rate.
fn at_rate(samples: &[f32], rate: u32) -> Vec<f32> {
    let step = f64::from(SAMPLE_RATE) / f64::from(rate);
    let count = (samples.len() as f64 / step) as usize;
    let at = |place: isize| {
        usize::try_from(place).ok().and_then(|place| samples.get(place)).copied().unwrap_or(0.0)
    };
    (0..count)
        .map(|number| {
            let place = number as f64 * step;
            let whole = place.floor() as isize;
            let share = (place - place.floor()) as f32;
            let [before, left, right, after] = [-1, 0, 1, 2].map(|away| at(whole + away));
            let slope = right - before;
            let bend = 2.0 * before - 5.0 * left + 4.0 * right - after;
            let twist = 3.0 * (left - right) + after - before;
            left + 0.5 * share * (slope + share * (bend + share * twist))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::{Running, Track, Utterance};

    fn track(ms: usize, speed: f64, rate: u32) -> Track {
        let utterance =
            Utterance { id: 1, samples: Arc::from(vec![0.1; ms * 24]), from_ms: 0, speed };
        Track::new(&utterance, 0.0, rate, Running::Yes)
    }

    #[test]
    fn position_is_what_was_heard_not_what_was_given() {
        let track = track(1000, 1.0, 24_000);
        let mut out = [0.0; 2400];
        track.pull(&mut out, 1_000_000, 20_000);

        let cases = [
            (1_000_000, 0.0),
            (1_010_000, 0.0),
            (1_050_000, 30.0),
            (1_120_000, 100.0),
            (9_000_000, 100.0),
        ];
        for (now, heard) in cases {
            assert!(
                (track.position_ms(now, 1.0) - heard).abs() < 0.1,
                "{now}: {}",
                track.position_ms(now, 1.0)
            );
        }
    }

    #[test]
    fn milliseconds_are_those_of_the_clip_whatever_speed_and_rate() {
        for (speed, rate) in [(1.0, 24_000), (0.6, 24_000), (0.8, 48_000), (1.0, 44_100)] {
            let track = track(1000, speed, rate);
            let mut out = vec![0.0; 480];
            while !track.pull(&mut out, 0, 0) {}
            assert!((track.position_ms(0, 1.0) - 1000.0).abs() < 1.0, "{speed} at {rate}");
        }
    }

    #[test]
    fn a_moment_may_pass_the_end_of_its_counter() {
        let track = track(1000, 1.0, 24_000);
        track.pull(&mut [0.0; 2400], u32::MAX - 10_000, 0);

        assert!((track.position_ms(9_999, 1.0) - 20.0).abs() < 0.1);
    }

    #[test]
    fn another_device_takes_over_at_the_same_place() {
        let before = track(1000, 0.8, 24_000);
        before.pull(&mut vec![0.0; 12_000], 0, 0);
        let place = before.position_ms(300_000, 1.0);

        let after = before.for_rate(48_000, place);

        assert!((after.position_ms(0, 1.0) - place).abs() < 0.1);
        assert!(after.is_speaking());
        before.hold();
        assert!(!before.for_rate(48_000, place).is_speaking());
    }

    proptest! {
        #[test]
        fn never_runs_back(moments in prop::collection::vec((0_u32..30_000, 0_usize..1200, 0_u32..50_000), 1..60)) {
            let track = track(2000, 0.8, 48_000);
            let (mut now, mut last) = (0_u32, 0.0);
            for (passed, count, latency) in moments {
                now = now.wrapping_add(passed);
                track.pull(&mut vec![0.0; count], now, latency);
                let position = track.position_ms(now.wrapping_add(passed / 2), 1.0);
                prop_assert!(position >= last, "{position} after {last}");
                last = position;
            }
        }
    }
}
