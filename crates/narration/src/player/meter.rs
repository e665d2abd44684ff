//! Where the sound callback leaves word of how far it is, and callers read it.
//!
//! A number says which version it is; it is odd while the callback writes (a seqlock).
//!
//! **Invariant:** writing never waits; what is read was written by one and the same call.

use std::sync::atomic::{AtomicU64, Ordering, fence};
use std::time::Duration;

/// What was given to the device last. Places are samples of the track, moments are since the opening.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Stamp {
    /// Which order this is about.
    pub(super) take: u64,
    /// Where moving began; nothing before it was heard since.
    pub(super) floor: f64,
    /// The first sample that was given.
    pub(super) from: f64,
    /// The sample after the last.
    pub(super) to: f64,
    /// When the first sample is heard.
    pub(super) heard: Duration,
    /// When the first sample of this take was asked for.
    pub(super) began: Option<Duration>,
}

/// One [`Stamp`] between one writer and many readers.
#[derive(Debug, Default)]
pub(super) struct Meter {
    version: AtomicU64,
    fields: [AtomicU64; 6],
    pulls: AtomicU64,
}

impl Meter {
    /// Replaces the stamp. Only one thread may write.
    pub(super) fn write(&self, stamp: Stamp) {
        let version = self.version.load(Ordering::Relaxed);
        self.version.store(version.wrapping_add(1), Ordering::Relaxed);
        fence(Ordering::Release);
        let values = [
            stamp.take,
            stamp.floor.to_bits(),
            stamp.from.to_bits(),
            stamp.to.to_bits(),
            nanos(stamp.heard),
            // A moment later, so that nothing is what a new meter has: never.
            stamp.began.map_or(0, |began| nanos(began).saturating_add(1)),
        ];
        for (field, value) in self.fields.iter().zip(values) {
            field.store(value, Ordering::Relaxed);
        }
        self.version.store(version.wrapping_add(2), Ordering::Release);
    }

    /// The last stamp; waits for a write that is under way.
    pub(super) fn read(&self) -> Stamp {
        loop {
            let before = self.version.load(Ordering::Acquire);
            let [take, floor, from, to, heard, began] =
                self.fields.each_ref().map(|field| field.load(Ordering::Relaxed));
            fence(Ordering::Acquire);
            let after = self.version.load(Ordering::Relaxed);
            if before == after && before.is_multiple_of(2) {
                let began = began.checked_sub(1).map(Duration::from_nanos);
                let [floor, from, to] = [floor, from, to].map(f64::from_bits);
                return Stamp { take, floor, from, to, heard: Duration::from_nanos(heard), began };
            }
            std::thread::yield_now();
        }
    }

    /// Notes that the device asked for samples.
    pub(super) fn count_pull(&self) {
        self.pulls.fetch_add(1, Ordering::Relaxed);
    }

    /// How often the device asked for samples.
    pub(super) fn pulls(&self) -> u64 {
        self.pulls.load(Ordering::Relaxed)
    }
}

fn nanos(moment: Duration) -> u64 {
    moment.as_nanos() as u64
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::time::Duration;

    use super::{Meter, Stamp};

    #[test]
    fn a_new_meter_says_that_nothing_was_given() {
        assert_eq!(Meter::default().read(), Stamp::default());
    }

    #[test]
    fn what_is_read_was_written_together() {
        let meter = Meter::default();
        let is_over = AtomicBool::new(false);

        std::thread::scope(|threads| {
            let reader = threads.spawn(|| {
                while !is_over.load(Ordering::Relaxed) {
                    let stamp = meter.read();
                    assert_eq!(stamp, same(stamp.take), "all fields are of one write");
                }
            });
            for number in 0..200_000 {
                meter.write(same(number));
            }
            is_over.store(true, Ordering::Relaxed);
            reader.join().unwrap();
        });
    }

    fn same(number: u64) -> Stamp {
        let (place, moment) = (number as f64, Duration::from_nanos(number));
        let began = (number > 0).then_some(moment);
        Stamp { take: number, floor: place, from: place, to: place, heard: moment, began }
    }
}
