//! Samples on their way from the engine to the codec.

use ebur128::{EbuR128, Mode};

use crate::SAMPLE_RATE;

/// How loud narration is, in LUFS. Mono counted as two channels, or it reads 3 dB low.
const LOUDNESS: f64 = -19.0;

/// The highest true peak, in dBTP.
const PEAK: f64 = -2.0;

/// What is kept after the last sound, in milliseconds.
const TAIL_MS: usize = 120;

/// Samples quieter than this are silence.
const SILENCE: u16 = 60;

/// Whether anything is heard at all.
pub(super) fn is_heard(samples: &[i16]) -> bool {
    samples.iter().any(|sample| sample.unsigned_abs() > SILENCE)
}

/// Where speech ends: a little after the last sample that is heard.
pub(super) fn speech_end(samples: &[i16], rate: u32) -> usize {
    let last = samples.iter().rposition(|sample| sample.unsigned_abs() > SILENCE).unwrap_or(0);
    (last + rate as usize * TAIL_MS / 1000).min(samples.len())
}

/// Samples to either side of a place that are weighed.
const TAPS: usize = 32;

/// Changes the rate with a windowed sinc.
pub(super) fn resample(samples: &[i16], from: u32, to: u32) -> Vec<f32> {
    let (from, to) = (u64::from(from), u64::from(to));
    let cut = (to as f64 / from as f64).min(1.0) * 0.97;
    let common = gcd(from, to);
    // Places between two samples repeat: each has its weights once.
    let phases: Vec<[f64; 2 * TAPS]> = (0..to / common)
        .map(|phase| weights(phase as f64 * common as f64 / to as f64, cut))
        .collect();
    let silence = std::iter::repeat_n(0.0, TAPS);
    let heard = samples.iter().map(|sample| f64::from(*sample) / 32768.0);
    let padded: Vec<f64> = silence.clone().chain(heard).chain(silence).collect();
    (0..samples.len() as u64 * to / from)
        .map(|place| {
            let (nearest, beyond) = (place * from / to, place * from % to);
            // The first is as far before the place as the padding reaches, and one less.
            let around = &padded[nearest as usize + 1..][..2 * TAPS];
            dot(around, &phases[(beyond / common) as usize]) as f32
        })
        .collect()
}

/// Weights of the samples around a place, `share` of the way from one sample to the next.
fn weights(share: f64, cut: f64) -> [f64; 2 * TAPS] {
    std::array::from_fn(|tap| {
        let distance = share + TAPS as f64 - 1.0 - tap as f64;
        let x = std::f64::consts::PI * distance;
        let sinc = if distance.abs() < 1e-9 { cut } else { (x * cut).sin() / x };
        sinc * (0.5 + 0.5 * (x / TAPS as f64).cos())
    })
}

/// Four sums side by side, as processors add them.
fn dot(samples: &[f64], weights: &[f64]) -> f64 {
    let mut sums = [0.0; 4];
    for (samples, weights) in samples.chunks_exact(4).zip(weights.chunks_exact(4)) {
        for ((sum, sample), weight) in sums.iter_mut().zip(samples).zip(weights) {
            *sum += sample * weight;
        }
    }
    sums.iter().sum()
}

fn gcd(one: u64, other: u64) -> u64 {
    if other == 0 { one } else { gcd(other, one % other) }
}

/// Brings samples to [`LOUDNESS`], or as near as [`PEAK`] lets it.
pub(super) fn level(samples: &[f32]) -> Vec<f32> {
    let Some((loudness, peak)) = measure(samples) else { return samples.to_vec() };
    let wanted = LOUDNESS - loudness;
    let allowed = PEAK - peak;
    let gain = 10_f64.powf(wanted.min(allowed) / 20.0) as f32;
    samples.iter().map(|sample| (sample * gain).clamp(-1.0, 1.0)).collect()
}

/// Loudness in LUFS and true peak in dBTP; none for silence and for less than a gating block.
pub(super) fn measure(samples: &[f32]) -> Option<(f64, f64)> {
    let mut meter = EbuR128::new(1, SAMPLE_RATE, Mode::I | Mode::TRUE_PEAK).ok()?;
    meter.set_channel(0, ebur128::Channel::DualMono).ok()?;
    // A gating block is 400 ms: a shorter clip is measured repeated.
    let least = SAMPLE_RATE as usize / 2;
    let times = least.div_ceil(samples.len().max(1));
    for _ in 0..times.max(1) {
        meter.add_frames_f32(samples).ok()?;
    }
    let loudness = meter.loudness_global().ok().filter(|loudness| loudness.is_finite())?;
    let peak = meter.true_peak(0).ok().filter(|peak| *peak > 0.0)?;
    Some((loudness, 20.0 * peak.log10()))
}

#[cfg(test)]
mod tests {
    use super::{level, measure, resample, speech_end};

    fn tone(seconds: f64, strength: f64) -> Vec<f32> {
        let count = (seconds * 24_000.0) as usize;
        let at = |n: usize| n as f64 / 24_000.0;
        (0..count)
            .map(|n| ((at(n) * 300.0 * std::f64::consts::TAU).sin() * strength) as f32)
            .collect()
    }

    #[test]
    fn every_clip_is_equally_loud() {
        for (seconds, strength) in [(2.0, 0.5), (2.0, 0.02), (0.25, 0.1)] {
            let (loudness, peak) = measure(&level(&tone(seconds, strength))).unwrap();
            assert!((loudness + 19.0).abs() < 0.5, "{seconds} s at {strength}: {loudness} LUFS");
            assert!(peak < -1.9, "{peak} dBTP");
        }
    }

    #[test]
    fn silence_stays_silence() {
        assert_eq!(level(&vec![0.0; 4800]), vec![0.0; 4800]);
        assert_eq!(level(&[]), [0.0_f32; 0]);
    }

    #[test]
    fn a_tone_keeps_its_pitch_and_length() {
        let samples: Vec<i16> = (0..22_050)
            .map(|n| {
                ((f64::from(n) / 22_050.0 * 440.0 * std::f64::consts::TAU).sin() * 12_000.0) as i16
            })
            .collect();

        let changed = resample(&samples, 22_050, 24_000);

        let crossings = changed.windows(2).filter(|pair| pair[0] < 0.0 && pair[1] >= 0.0).count();
        assert_eq!(changed.len(), 24_000);
        assert!((439..=441).contains(&crossings), "{crossings}");
    }

    #[test]
    fn silence_at_the_end_is_cut_to_a_breath() {
        let mut samples = vec![1000_i16; 1000];
        samples.extend(vec![0; 5000]);

        assert_eq!(speech_end(&samples, 10_000), 999 + 1200);
    }
}
