//! Slower speech at the same pitch: waveform similarity overlap-add (WSOLA; Verhelst and Roelands, 1993).
//!
//! Word times scale linearly with it: the place of a sound is wrong by half a search window at the most.

use crate::SAMPLE_RATE;

/// One window: 50 ms, longer than a period of the lowest voice.
const WINDOW: usize = SAMPLE_RATE as usize * 50 / 1000;
/// Windows overlap by half.
const HOP: usize = WINDOW / 2;
/// How far around its place a window is searched: 8 ms.
const SEARCH: usize = SAMPLE_RATE as usize * 8 / 1000;

/// The samples at `speed` (0.5 to 1.5; 1 is as they are), with the pitch they have.
pub(crate) fn stretch(samples: &[f32], speed: f64) -> Vec<f32> {
    let length = (samples.len() as f64 / speed).round() as usize;
    let window: Vec<f32> = (0..WINDOW)
        .map(|n| 0.5 - 0.5 * (std::f32::consts::TAU * n as f32 / WINDOW as f32).cos())
        .collect();
    let mut out = vec![0.0; length + WINDOW];
    let mut taken = 0;
    for number in 0..length.div_ceil(HOP) {
        let ideal = (number as f64 * HOP as f64 * speed) as usize;
        taken = if number == 0 { 0 } else { most_alike(samples, taken + HOP, ideal) };
        let source = samples.get(taken..).unwrap_or_default();
        let place = out.get_mut(number * HOP..).unwrap_or_default();
        for ((place, sample), weight) in place.iter_mut().zip(source).zip(&window) {
            *place += sample * weight;
        }
    }
    // The first half window has no partner that fades out.
    for ((place, sample), weight) in out.iter_mut().zip(samples).zip(&window).take(HOP) {
        *place += sample * (1.0 - weight);
    }
    out.truncate(length);
    out
}

/// Near `ideal`, where the samples go on most like those at `wanted`: coarsely, then finely.
fn most_alike(samples: &[f32], wanted: usize, ideal: usize) -> usize {
    let coarse = (ideal.saturating_sub(SEARCH)..=ideal + SEARCH).step_by(4);
    let near = best(coarse, ideal, |place| likeness(samples, wanted, place, 4));
    let fine = near.saturating_sub(3)..=near + 3;
    best(fine, near, |place| likeness(samples, wanted, place, 2))
}

/// The place with the highest score; in silence, where all are alike, the one nearest to `ideal`.
fn best(places: impl Iterator<Item = usize>, ideal: usize, score: impl Fn(usize) -> f32) -> usize {
    let scored = places.map(|place| (score(place), place));
    let order = |a: &(f32, usize), b: &(f32, usize)| {
        a.0.total_cmp(&b.0).then_with(|| b.1.abs_diff(ideal).cmp(&a.1.abs_diff(ideal)))
    };
    scored.max_by(order).map_or(ideal, |(_, place)| place)
}

fn likeness(samples: &[f32], wanted: usize, place: usize, step: usize) -> f32 {
    let from =
        |start: usize| samples.get(start..).unwrap_or_default().iter().take(HOP).step_by(step);
    let (mut product, mut energy) = (0.0, 1e-9_f32);
    for (a, b) in from(wanted).zip(from(place)) {
        product += a * b;
        energy += b * b;
    }
    product / energy.sqrt()
}

#[cfg(test)]
mod tests {
    use super::stretch;

    fn tone(hertz: f32, count: usize) -> Vec<f32> {
        (0..count)
            .map(|n| (n as f32 / 24_000.0 * hertz * std::f32::consts::TAU).sin() * 0.5)
            .collect()
    }

    /// How often a tone rises through zero in a second.
    fn pitch(samples: &[f32]) -> f32 {
        let rises = samples.windows(2).filter(|pair| pair[0] < 0.0 && pair[1] >= 0.0).count();
        rises as f32 * 24_000.0 / samples.len() as f32
    }

    #[test]
    fn is_as_long_as_the_speed_says_and_keeps_the_pitch() {
        for hertz in [110.0, 220.0, 330.0] {
            for speed in [0.6, 0.8, 1.0] {
                let slow = stretch(&tone(hertz, 48_000), speed);
                assert_eq!(slow.len(), (48_000.0 / speed).round() as usize);
                assert!(
                    (pitch(&slow) - hertz).abs() < hertz * 0.02,
                    "{hertz} at {speed}: {}",
                    pitch(&slow)
                );
            }
        }
    }

    #[test]
    fn a_sound_stays_where_its_time_says() {
        let mut samples = vec![0.0; 24_000];
        samples[12_000..13_000].copy_from_slice(&tone(220.0, 1000));

        let slow = stretch(&samples, 0.6);

        let first = slow.iter().position(|sample| sample.abs() > 0.05).unwrap() as f64 / 24.0;
        assert!((first - 500.0 / 0.6).abs() < 30.0, "heard after {first} ms");
    }

    #[test]
    fn little_or_nothing_is_no_trouble() {
        for count in [0, 1, 10, 600] {
            assert_eq!(
                stretch(&vec![0.1; count], 0.6).len(),
                (count as f64 / 0.6).round() as usize
            );
        }
    }
}
