//! The sound callback's side of the player: follows orders and fills buffers.
//!
//! Orders come through one ring, tracks it is done with go back through another, so that memory is
//! given back elsewhere. It knows no device and no clock: whoever pulls says what time it is.
//!
//! **Invariant:** [`Transport::pull`] neither locks, allocates, frees nor waits.

use std::sync::Arc;
use std::time::Duration;

use rtrb::{Consumer, Producer, RingBuffer};

use super::meter::{Meter, Stamp};
use super::resample::Reader;
use super::track::Track;
use crate::SAMPLE_RATE;

/// Orders that may wait; a device asks for samples far more often than people press keys.
const WAITING: usize = 64;

/// How much of a jump in the sound is left after one sample: a break is smoothed in some 3 ms.
const SMOOTHING: f32 = 0.96;

/// What the sound callback is told.
#[derive(Debug)]
pub(super) enum Order {
    /// Be at this place of this track.
    Cue(Cue),
    /// Stay where you are.
    Hold,
    /// Go on.
    Go,
    /// Be silent and let go of the track.
    Clear,
}

/// A place of a track.
#[derive(Debug)]
pub(super) struct Cue {
    /// Names this order in stamps.
    pub(super) take: u64,
    pub(super) track: Arc<Track>,
    pub(super) place: f64,
    pub(super) motion: Motion,
}

/// Whether the sound goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Motion {
    Moving,
    Held,
}

/// When a buffer is filled, since the player was opened.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moment {
    /// Now.
    pub(super) pulled: Duration,
    /// When its first sample will be heard.
    pub(super) heard: Duration,
}

/// Fills a device's buffers; owned by its callback.
#[derive(Debug)]
pub(super) struct Transport {
    orders: Consumer<Order>,
    spent: Producer<Arc<Track>>,
    meter: Arc<Meter>,
    reader: Reader,
    track: Option<Arc<Track>>,
    motion: Motion,
    take: u64,
    place: f64,
    floor: f64,
    began: Option<Duration>,
    smoother: Smoother,
}

/// The other end of a [`Transport`]: sends orders and reads how far it is.
#[derive(Debug)]
pub(super) struct Line {
    orders: Producer<Order>,
    spent: Consumer<Arc<Track>>,
    meter: Arc<Meter>,
    /// How many times faster than life the device runs.
    pub(super) pace: f64,
}

/// A transport for a device of this rate, and the line to it.
pub(super) fn connect(rate: u32, pace: f64) -> (Transport, Line) {
    let (orders_in, orders) = RingBuffer::new(WAITING);
    // Holds every track that orders still waiting and those since the last sending can free.
    let (spent, spent_out) = RingBuffer::new(2 * WAITING + 1);
    let meter = Arc::new(Meter::default());
    let line = Line { orders: orders_in, spent: spent_out, meter: Arc::clone(&meter), pace };
    let transport = Transport {
        orders,
        spent,
        meter,
        reader: Reader::new(rate),
        track: None,
        motion: Motion::Held,
        take: 0,
        place: 0.0,
        floor: 0.0,
        began: None,
        smoother: Smoother::default(),
    };
    (transport, line)
}

impl Transport {
    /// Fills a buffer of one channel, after following what was ordered meanwhile.
    pub(super) fn pull(&mut self, out: &mut [f32], moment: Moment) {
        let is_cued = self.obey();
        let from = self.place;
        for slot in out.iter_mut() {
            let sample = self.next();
            *slot = self.smoother.follow(sample);
        }
        let has_moved = self.place > from;
        if has_moved && self.began.is_none() {
            self.began = Some(moment.pulled);
        }
        // While nothing moves the last stamp stays: what it tells of may still be on its way.
        if is_cued || has_moved {
            let Self { take, floor, place: to, began, .. } = *self;
            self.meter.write(Stamp { take, floor, from, to, heard: moment.heard, began });
        }
        self.meter.count_pull();
    }

    /// Follows all orders; whether there was a cue among them.
    fn obey(&mut self) -> bool {
        let mut is_cued = false;
        // With no room for a track to be let go of, orders wait: nothing is ever freed here.
        while self.spent.slots() > 0
            && let Ok(order) = self.orders.pop()
        {
            is_cued |= matches!(order, Order::Cue(_));
            self.follow(order);
        }
        is_cued
    }

    fn follow(&mut self, order: Order) {
        match order {
            Order::Cue(cue) => {
                self.let_go(Some(cue.track));
                (self.take, self.motion) = (cue.take, cue.motion);
                (self.place, self.floor, self.began) = (cue.place, cue.place, None);
            }
            Order::Hold => self.motion = Motion::Held,
            Order::Go => (self.motion, self.floor) = (Motion::Moving, self.place),
            Order::Clear => {
                self.let_go(None);
                self.motion = Motion::Held;
            }
        }
    }

    fn let_go(&mut self, next: Option<Arc<Track>>) {
        if let Some(track) = std::mem::replace(&mut self.track, next) {
            // There is room: `obey` looked.
            let _ = self.spent.push(track);
        }
        self.smoother.expect_jump();
    }

    /// The next sample; none while it holds, at the end, and where the track is not made yet.
    fn next(&mut self) -> Option<f32> {
        let track = self.track.as_deref().filter(|_| self.motion == Motion::Moving)?;
        if self.place >= track.length() {
            return None;
        }
        let sample = self.reader.sample(track, self.place)?;
        self.place = (self.place + self.reader.step).min(track.length());
        Some(sample)
    }
}

impl Line {
    /// Sends an order; it comes back when the device takes none.
    pub(super) fn send(&mut self, order: Order) -> Result<(), Order> {
        while self.spent.pop().is_ok() {}
        self.orders.push(order).map_err(|rtrb::PushError::Full(order)| order)
    }

    /// How far the device is.
    pub(super) fn stamp(&self) -> Stamp {
        self.meter.read()
    }

    /// Counts the device's pulls.
    pub(super) fn meter(&self) -> Arc<Meter> {
        Arc::clone(&self.meter)
    }

    /// Samples of a track in a second of life.
    pub(super) fn velocity(&self) -> f64 {
        f64::from(SAMPLE_RATE) * self.pace
    }
}

/// Lets a sudden break fade instead of click.
#[derive(Debug, Default)]
struct Smoother {
    last: f32,
    rest: f32,
    was_on: bool,
    is_jump: bool,
}

impl Smoother {
    fn expect_jump(&mut self) {
        self.is_jump = true;
    }

    fn follow(&mut self, sample: Option<f32>) -> f32 {
        let (is_on, sample) = (sample.is_some(), sample.unwrap_or(0.0));
        if self.is_jump || is_on != self.was_on {
            self.rest = self.last - sample;
            (self.is_jump, self.was_on) = (false, is_on);
        }
        self.last = sample + self.rest;
        // Numbers too small to be heard are slow to reckon with.
        self.rest = if self.rest.abs() < 1e-6 { 0.0 } else { self.rest * SMOOTHING };
        self.last
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use super::{Cue, Line, Moment, Motion, Order, Transport, WAITING, connect};
    use crate::player::track::{Made, Track};

    #[test]
    fn is_silent_until_told_and_after_the_end() {
        let (mut transport, mut line) = connect(24_000, 1.0);
        assert_eq!(pull(&mut transport, 100, 0), vec![0.0; 100]);

        cue(&mut line, 1, 0.5, 480, Motion::Moving);

        let heard = pull(&mut transport, 960, 10);
        assert!((heard[400] - 0.5).abs() < 1e-3 && heard[900].abs() < 1e-3);
        let stamp = line.stamp();
        assert_eq!((stamp.take, stamp.from as u32, stamp.to as u32), (1, 0, 480));
        assert_eq!(stamp.began, Some(Duration::from_millis(10)));
    }

    #[test]
    fn holds_and_goes_on_without_losing_a_sample() {
        let (mut transport, mut line) = connect(24_000, 1.0);
        cue(&mut line, 1, 0.5, 2400, Motion::Moving);
        pull(&mut transport, 240, 0);
        let before = line.stamp();

        line.send(Order::Hold).unwrap();
        let held = pull(&mut transport, 240, 10);
        assert!(held[239].abs() < 1e-3);
        assert_eq!(line.stamp(), before, "what was given before may still be on its way");

        line.send(Order::Go).unwrap();
        pull(&mut transport, 240, 20);
        let stamp = line.stamp();
        assert_eq!((stamp.floor as u32, stamp.from as u32, stamp.to as u32), (240, 240, 480));
    }

    #[test]
    fn one_track_at_a_time_and_the_old_one_is_freed_elsewhere() {
        let (mut transport, mut line) = connect(24_000, 1.0);
        let old = cue(&mut line, 1, 0.5, 24_000, Motion::Moving);
        pull(&mut transport, 480, 0);
        let new = cue(&mut line, 2, -0.25, 24_000, Motion::Moving);

        let heard = pull(&mut transport, 480, 20);

        assert!((heard[479] + 0.25).abs() < 1e-3, "nothing is left of the old voice");
        assert_eq!(Arc::strong_count(&old), 2, "it waits to be freed by the sender");
        let _ = line.send(Order::Clear);
        assert_eq!((Arc::strong_count(&old), Arc::strong_count(&new)), (1, 2));
    }

    #[test]
    fn waits_where_the_track_is_not_made_yet() {
        let (mut transport, mut line) = connect(24_000, 1.0);
        let track = Arc::new(Track::new(Arc::from(vec![0.5; 24_000]), 0.6));
        send(&mut line, 1, &track, Motion::Moving);
        assert_eq!(pull(&mut transport, 240, 0), vec![0.0; 240]);
        assert_eq!((line.stamp().to as u32, line.stamp().began), (0, None));

        while track.make_more() == Made::Partly {}

        pull(&mut transport, 240, 10);
        assert_eq!((line.stamp().from as u32, line.stamp().to as u32), (0, 240));
    }

    #[test]
    fn a_break_fades_and_does_not_click() {
        let (mut transport, mut line) = connect(24_000, 1.0);
        cue(&mut line, 1, 0.8, 24_000, Motion::Moving);
        let mut heard = pull(&mut transport, 480, 0);
        line.send(Order::Hold).unwrap();
        heard.extend(pull(&mut transport, 480, 20));
        line.send(Order::Go).unwrap();
        heard.extend(pull(&mut transport, 480, 40));
        cue(&mut line, 2, -0.8, 24_000, Motion::Moving);
        heard.extend(pull(&mut transport, 480, 60));

        let steepest = heard.windows(2).map(|pair| (pair[0] - pair[1]).abs()).fold(0.0, f32::max);
        assert!(steepest < 0.1, "{steepest}");
    }

    #[test]
    fn another_rate_takes_as_long_and_moves_as_far() {
        for rate in [8_000, 44_100, 48_000] {
            let (mut transport, mut line) = connect(rate, 1.0);
            cue(&mut line, 1, 0.5, 24_000, Motion::Moving);
            pull(&mut transport, rate as usize / 2, 0);
            assert!((line.stamp().to - 12_000.0).abs() < 1e-3, "{rate}: {}", line.stamp().to);
        }
    }

    #[test]
    fn a_device_that_takes_no_orders_gives_them_back() {
        let (mut transport, mut line) = connect(24_000, 1.0);
        for _ in 0..WAITING {
            line.send(Order::Hold).unwrap();
        }
        assert!(line.send(Order::Go).is_err());

        pull(&mut transport, 1, 0);

        assert!(line.send(Order::Go).is_ok());
    }

    fn cue(line: &mut Line, take: u64, level: f32, count: usize, motion: Motion) -> Arc<Track> {
        let track = Arc::new(Track::new(Arc::from(vec![level; count]), 1.0));
        send(line, take, &track, motion);
        track
    }

    fn send(line: &mut Line, take: u64, track: &Arc<Track>, motion: Motion) {
        let cue = Cue { take, track: Arc::clone(track), place: 0.0, motion };
        line.send(Order::Cue(cue)).unwrap();
    }

    fn pull(transport: &mut Transport, count: usize, ms: u64) -> Vec<f32> {
        let mut out = vec![9.0; count];
        let now = Duration::from_millis(ms);
        transport.pull(&mut out, Moment { pulled: now, heard: now });
        out
    }
}
