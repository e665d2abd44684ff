//! A clip at one speed, as the sound callback reads it.
//!
//! Slow speech is made in blocks by the [`worker`](super::worker) while the first ones already play.
//! Places are counted in samples of the track, milliseconds in the clip's own time.
//!
//! **Invariant:** [`Track::sample`] neither locks nor allocates.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::SAMPLE_RATE;
use crate::stretch::{self, HOP, Stretch};

/// Samples of a block: 250 ms.
const BLOCK: usize = HOP * HOPS;

/// Pieces of stretched speech in a block.
const HOPS: usize = 10;

/// A clip at one speed.
#[derive(Debug)]
pub(super) struct Track {
    clip: Arc<[f32]>,
    speed: f64,
    length: usize,
    /// None at the usual speed, where the clip itself is heard.
    slow: Option<Slow>,
}

/// Slow speech as far as it is made.
#[derive(Debug)]
struct Slow {
    blocks: Box<[OnceLock<Vec<f32>>]>,
    maker: Mutex<Maker>,
}

#[derive(Debug)]
struct Maker {
    stretch: Stretch,
    made: usize,
}

/// How far a track is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Made {
    /// There is more to make.
    Partly,
    /// All of it can be heard.
    Wholly,
}

impl Track {
    /// A track of which nothing is made yet, unless the clip is heard as it is.
    pub(super) fn new(clip: Arc<[f32]>, speed: f64) -> Self {
        if speed >= 1.0 {
            let length = clip.len();
            return Self { clip, speed: 1.0, length, slow: None };
        }
        let length = stretch::length(clip.len(), speed);
        let blocks = (0..length.div_ceil(BLOCK)).map(|_| OnceLock::new()).collect();
        let stretch = Stretch::new(Arc::clone(&clip), speed);
        let maker = Mutex::new(Maker { stretch, made: 0 });
        Self { clip, speed, length, slow: Some(Slow { blocks, maker }) }
    }

    /// Whether it is this very clip (not only an equal one) at this speed.
    pub(super) fn is_of(&self, clip: &Arc<[f32]>, speed: f64) -> bool {
        Arc::ptr_eq(&self.clip, clip) && self.speed.to_bits() == speed.min(1.0).to_bits()
    }

    /// How many samples it has.
    pub(super) fn length(&self) -> f64 {
        self.length as f64
    }

    /// Where the clip is at this moment of its own time; at the end when it has none such.
    pub(super) fn place(&self, ms: f64) -> f64 {
        (ms.max(0.0) * f64::from(SAMPLE_RATE) / 1000.0 / self.speed).min(self.length())
    }

    /// The clip's own time at a place.
    pub(super) fn ms(&self, place: f64) -> f64 {
        place * self.speed * 1000.0 / f64::from(SAMPLE_RATE)
    }

    /// One sample, silence outside of the clip; none while it is not made yet.
    pub(super) fn sample(&self, place: usize) -> Option<f32> {
        let Some(slow) = &self.slow else {
            return Some(self.clip.get(place).copied().unwrap_or(0.0));
        };
        match slow.blocks.get(place / BLOCK) {
            Some(block) => Some(block.get()?.get(place % BLOCK).copied().unwrap_or(0.0)),
            None => Some(0.0),
        }
    }

    /// Makes one more block. Not for the sound callback.
    pub(super) fn make_more(&self) -> Made {
        let Some(slow) = &self.slow else { return Made::Wholly };
        // A block that a panic left unmade is made by the next call.
        let mut maker = slow.maker.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(block) = slow.blocks.get(maker.made) else { return Made::Wholly };
        let samples = maker.stretch.by_ref().take(HOPS).flatten().collect();
        // Only the maker sets blocks, each once.
        let _ = block.set(samples);
        maker.made += 1;
        if maker.made < slow.blocks.len() { Made::Partly } else { Made::Wholly }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{BLOCK, Made, Track};

    #[test]
    fn a_sample_can_be_heard_as_soon_as_its_block_is_made() {
        let track = Track::new(Arc::from(vec![0.5; 24_000]), 0.6);
        assert_eq!(track.sample(0), None);

        assert_eq!(track.make_more(), Made::Partly);

        assert!(track.sample(BLOCK - 1).is_some());
        assert_eq!(track.sample(BLOCK), None);
        while track.make_more() == Made::Partly {}
        assert!(track.sample(35_000).is_some_and(|sample| sample > 0.4));
        assert_eq!(track.sample(40_000), Some(0.0), "after the end there is silence");
    }

    #[test]
    fn places_are_those_of_the_clip_whatever_the_speed() {
        let clip: Arc<[f32]> = Arc::from(vec![0.0; 24_000]);
        for (speed, ms, place) in
            [(1.0, 500.0, 12_000.0), (0.6, 600.0, 24_000.0), (0.8, 9e9, 30_000.0)]
        {
            let track = Track::new(Arc::clone(&clip), speed);
            assert!((track.place(ms) - place).abs() < 1e-6, "{speed}");
            assert!((track.ms(place) - ms.min(1000.0)).abs() < 1e-6, "{speed}");
        }
    }

    #[test]
    fn an_empty_clip_is_made_at_once() {
        for speed in [0.6, 1.0] {
            let track = Track::new(Arc::from(Vec::new()), speed);
            assert_eq!(track.make_more(), Made::Wholly);
            assert_eq!((track.length() as usize, track.sample(0)), (0, Some(0.0)));
        }
    }
}
