//! Reads a track between its samples, for devices that run at another rate than clips.
//!
//! **Invariant:** at the clips' own rate samples come out as they are; reading allocates nothing.

use super::track::Track;
use crate::SAMPLE_RATE;

/// Samples around a place that are weighed.
const TAPS: usize = 16;

/// How many of them lie before the place.
const BEFORE: i64 = 7;

/// Places between two samples that have weights of their own; between them weights are mixed.
const PHASES: usize = 64;

/// Reads samples at any place by a windowed sinc.
#[derive(Debug)]
pub(super) struct Reader {
    /// Whether the device runs at the clips' rate.
    is_plain: bool,
    /// Samples of a track in one of the device.
    pub(super) step: f64,
    /// Weights for each phase, and once more for phase 0 of the next sample.
    phases: Vec<[f32; TAPS]>,
}

impl Reader {
    /// For a device of this many samples a second.
    pub(super) fn new(rate: u32) -> Self {
        let step = f64::from(SAMPLE_RATE) / f64::from(rate.max(1));
        // Below the clips' rate what the device cannot carry is left out, or it would sound harsh.
        let cut = (1.0 / step).min(1.0);
        let phases = (0..=PHASES).map(|phase| weights(phase as f64 / PHASES as f64, cut)).collect();
        Self { is_plain: rate == SAMPLE_RATE, step, phases }
    }

    /// The sound at a place; none while a sample it needs is not made yet.
    pub(super) fn sample(&self, track: &Track, place: f64) -> Option<f32> {
        let whole = place.floor();
        if self.is_plain {
            return track.sample(whole as usize);
        }
        let phase = (place - whole) * PHASES as f64;
        let row = phase.floor();
        let mix = (phase - row) as f32;
        let near = self.phases.get(row as usize)?;
        let far = self.phases.get(row as usize + 1)?;
        let first = whole as i64 - BEFORE;
        let mut sum = 0.0;
        for (at, (near, far)) in (first..).zip(near.iter().zip(far)) {
            let sample = usize::try_from(at).map_or(Some(0.0), |at| track.sample(at))?;
            sum += sample * (near + mix * (far - near));
        }
        Some(sum)
    }
}

/// Weights of the samples around a place, `share` of the way from one sample to the next.
fn weights(share: f64, cut: f64) -> [f32; TAPS] {
    let half = TAPS as f64 / 2.0;
    let raw: [f64; TAPS] = std::array::from_fn(|tap| {
        let away = tap as f64 - BEFORE as f64 - share;
        let turn = std::f64::consts::PI * away;
        let sinc = if away.abs() < 1e-9 { cut } else { (turn * cut).sin() / turn };
        sinc * (0.5 + 0.5 * (turn / half).cos())
    });
    let sum: f64 = raw.iter().sum();
    raw.map(|weight| (weight / sum) as f32)
}

#[cfg(test)]
mod tests {
    use std::f64::consts::TAU;
    use std::sync::Arc;

    use super::Reader;
    use crate::player::track::Track;

    #[test]
    fn clips_come_out_as_they_are_at_their_own_rate() {
        let clip = [0.1, -0.2, 0.3, 0.9];
        assert_eq!(heard(&clip, 24_000, 5), [0.1, -0.2, 0.3, 0.9, 0.0]);
    }

    #[test]
    fn a_tone_is_the_same_tone_at_every_rate() {
        let tone =
            |rate: f64, number: usize| (number as f64 / rate * 1000.0 * TAU).sin() as f32 * 0.5;
        let clip: Vec<f32> = (0..24_000).map(|number| tone(24_000.0, number)).collect();
        for rate in [16_000, 22_050, 44_100, 48_000, 96_000, 192_000] {
            let heard = heard(&clip, rate, rate as usize / 2);

            // The very beginning has no samples before it to weigh.
            let worst = (1000..heard.len())
                .map(|number| (heard[number] - tone(f64::from(rate), number)).abs())
                .fold(0.0, f32::max);
            assert!(worst < 0.01, "{worst} at {rate}");
        }
    }

    fn heard(clip: &[f32], rate: u32, count: usize) -> Vec<f32> {
        let track = Track::new(Arc::from(clip), 1.0);
        let reader = Reader::new(rate);
        (0..count)
            .map(|number| reader.sample(&track, number as f64 * reader.step).unwrap())
            .collect()
    }
}
