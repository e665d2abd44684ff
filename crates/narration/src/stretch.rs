//! Slower speech at the same pitch: waveform similarity overlap-add (WSOLA; Verhelst and Roelands, 1993).
//!
//! It is made piece by piece, so that playing can begin before the rest is there.
//!
//! **Invariant:** all pieces together have exactly [`length`] samples, and no window is taken more
//! than 8 ms of the clip from the place that its time, scaled, names: errors never add up.

use std::iter::repeat;
use std::sync::Arc;

use crate::SAMPLE_RATE;

/// Samples of a piece; windows overlap by as many.
pub(crate) const HOP: usize = WINDOW / 2;

/// One window: 50 ms, longer than two periods of the lowest voice.
const WINDOW: usize = SAMPLE_RATE as usize * 50 / 1000;

/// How far around its place a window is searched: 8 ms.
const SEARCH: usize = SAMPLE_RATE as usize * 8 / 1000;

/// Hands out the stretched samples in pieces of [`HOP`]; the last one is shorter.
#[derive(Debug)]
pub(crate) struct Stretch {
    source: Arc<[f32]>,
    speed: f64,
    /// Rises from 0 to 1; the falling half is its mirror image, and both add up to 1.
    rise: Vec<f32>,
    /// The half of the last window that fades out under the next one.
    fading: Vec<f32>,
    /// Where the last window was taken from.
    taken: usize,
    /// How many samples were handed out.
    given: usize,
    length: usize,
}

/// How many samples a clip has at a speed.
pub(crate) fn length(samples: usize, speed: f64) -> usize {
    (samples as f64 / speed).round() as usize
}

impl Stretch {
    /// `speed` between 0.5 and 1.5; at 1 the samples come out as they are.
    pub(crate) fn new(source: Arc<[f32]>, speed: f64) -> Self {
        let angle = |number: usize| std::f32::consts::TAU * number as f32 / WINDOW as f32;
        let rise: Vec<f32> = (0..HOP).map(|number| 0.5 - 0.5 * angle(number).cos()).collect();
        let length = length(source.len(), speed);
        // As if a window lay before the clip: the first one fades in over the very same samples.
        let fading = fade_out(&source, &rise);
        Self { source, speed, rise, fading, taken: 0, given: 0, length }
    }
}

impl Iterator for Stretch {
    type Item = Vec<f32>;

    fn next(&mut self) -> Option<Vec<f32>> {
        let left = self.length.checked_sub(self.given).filter(|left| *left > 0)?;
        if self.given > 0 {
            let ideal = (self.given as f64 * self.speed) as usize;
            self.taken = most_alike(&self.source, self.taken + HOP, ideal);
        }
        let window = self.source.get(self.taken..).unwrap_or_default();
        let samples = window.iter().copied().chain(repeat(0.0));
        let faded_in = samples.zip(&self.rise).map(|(sample, weight)| sample * weight);
        let mut piece: Vec<f32> =
            faded_in.zip(&self.fading).map(|(coming, going)| coming + going).collect();
        piece.truncate(left);
        self.fading = fade_out(window.get(HOP..).unwrap_or_default(), &self.rise);
        self.given += piece.len();
        Some(piece)
    }
}

fn fade_out(samples: &[f32], rise: &[f32]) -> Vec<f32> {
    let samples = samples.iter().copied().chain(repeat(0.0));
    samples.zip(rise).map(|(sample, weight)| sample * (1.0 - weight)).collect()
}

/// Near `ideal`, where the samples go on most like those at `wanted`: coarsely, then finely.
fn most_alike(samples: &[f32], wanted: usize, ideal: usize) -> usize {
    let (first, last) = (ideal.saturating_sub(SEARCH), ideal + SEARCH);
    let near =
        best((first..=last).step_by(4), ideal, |place| likeness::<4>(samples, wanted, place));
    let fine = near.saturating_sub(3).max(first)..=(near + 3).min(last);
    best(fine, near, |place| likeness::<2>(samples, wanted, place))
}

/// The place with the highest score; in silence, where all are alike, the one nearest to `ideal`.
fn best(places: impl Iterator<Item = usize>, ideal: usize, score: impl Fn(usize) -> f32) -> usize {
    let scored = places.map(|place| (score(place), place));
    let order = |a: &(f32, usize), b: &(f32, usize)| {
        a.0.total_cmp(&b.0).then_with(|| b.1.abs_diff(ideal).cmp(&a.1.abs_diff(ideal)))
    };
    scored.max_by(order).map_or(ideal, |(_, place)| place)
}

/// How alike the samples at two places are over a hop, looking at every `STEP`th.
fn likeness<const STEP: usize>(samples: &[f32], wanted: usize, place: usize) -> f32 {
    let from = |start: usize| {
        let rest = samples.get(start..).unwrap_or_default();
        rest.get(..HOP).unwrap_or(rest).chunks_exact(STEP)
    };
    let (mut product, mut energy) = (0.0, 1e-9_f32);
    for (a, b) in from(wanted).zip(from(place)) {
        if let ([a, ..], [b, ..]) = (a, b) {
            product += a * b;
            energy += b * b;
        }
    }
    product / energy.sqrt()
}

#[cfg(test)]
mod tests {
    use std::f32::consts::TAU;
    use std::sync::Arc;

    use super::{HOP, Stretch, length};

    const RATE: f32 = 24_000.0;

    #[test]
    fn is_exactly_as_long_as_the_speed_says() {
        for count in [0, 1, 10, HOP - 1, HOP, HOP + 1, 24_000, 47_999] {
            for speed in [0.6, 0.75, 0.8, 0.999, 1.0] {
                let slow = stretched(&vec![0.1; count], speed);
                assert_eq!(slow.len(), length(count, speed), "{count} at {speed}");
            }
        }
        assert_eq!(length(24_000, 0.6), 40_000);
    }

    #[test]
    fn keeps_the_pitch() {
        for hertz in [90.0, 120.0, 220.0, 330.0] {
            for speed in [0.6, 0.7, 0.8, 1.0] {
                let slow = stretched(&voice(hertz, 48_000), speed);
                let heard = pitch(&slow);
                assert!((heard - hertz).abs() < hertz * 0.01, "{hertz} at {speed}: {heard}");
            }
        }
    }

    #[test]
    fn keeps_the_loudness_even() {
        let slow = stretched(&voice(150.0, 48_000), 0.6);

        let level = |part: &[f32]| {
            (part.iter().map(|sample| sample * sample).sum::<f32>() / part.len() as f32).sqrt()
        };
        let whole = level(&slow);
        for part in slow.chunks_exact(2400) {
            assert!((level(part) / whole - 1.0).abs() < 0.1, "{} of {whole}", level(part));
        }
    }

    #[test]
    fn is_as_it_was_at_the_usual_speed() {
        let clip = voice(180.0, 10_000);

        let same = stretched(&clip, 1.0);

        let worst = clip.iter().zip(&same).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
        assert!(worst < 1e-5, "{worst}");
    }

    #[test]
    fn a_sound_stays_where_its_time_says() {
        for at in [3000, 12_000, 20_500] {
            let mut clip = vec![0.0; 24_000];
            clip[at..at + 1000].copy_from_slice(&voice(220.0, 1000));

            let slow = stretched(&clip, 0.6);

            let first = slow.iter().position(|sample| sample.abs() > 0.05).unwrap();
            let wanted = at as f64 / 0.6;
            // A window that reaches into the sound may bring it half a window early.
            assert!((first as f64 - wanted).abs() < 30.0 * 24.0, "{first} for {wanted}");
        }
    }

    /// A synthetic voice: a tone with overtones.
    fn voice(hertz: f32, count: usize) -> Vec<f32> {
        let overtones = [(1.0, 0.3), (2.0, 0.2), (3.0, 0.1), (5.0, 0.05)];
        (0..count)
            .map(|number| {
                let turn = number as f32 / RATE * hertz * TAU;
                overtones.iter().map(|(times, share)| share * (turn * times).sin()).sum()
            })
            .collect()
    }

    /// The pitch by autocorrelation, in hertz: the first lag nearly as good as the best one.
    fn pitch(samples: &[f32]) -> f32 {
        let middle = &samples[samples.len() / 4..samples.len() / 4 + 4800];
        let score = |lag: usize| {
            let (now, later) = (&middle[..4000], &middle[lag..lag + 4000]);
            let product: f32 = now.iter().zip(later).map(|(a, b)| a * b).sum();
            let energy: f32 = later.iter().map(|b| b * b).sum();
            product / energy.sqrt()
        };
        let scores: Vec<(usize, f32)> = (60..400).map(|lag| (lag, score(lag))).collect();
        let top = scores.iter().map(|(_, score)| *score).fold(f32::MIN, f32::max);
        let start = scores.iter().position(|(_, score)| *score > 0.95 * top).unwrap();
        let peak = scores[start..].iter().take(10).max_by(|a, b| a.1.total_cmp(&b.1)).unwrap();
        RATE / peak.0 as f32
    }

    fn stretched(samples: &[f32], speed: f64) -> Vec<f32> {
        Stretch::new(Arc::from(samples), speed).flatten().collect()
    }
}
