//! A desk and a transport with a clock in the test's hand: no device, no thread, no waiting.

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use proptest::prelude::*;

use super::Desk;
use crate::player::track::{Made, Track};
use crate::player::transport::{self, Moment, Transport};
use crate::player::{Position, Report, State, Utterance};

#[test]
fn says_a_clip_to_its_end() {
    let mut booth = Booth::new();
    booth.say(7, 1000, 1.0);

    booth.run(500);
    assert_eq!(booth.place(), (State::Speaking, 500));
    booth.run(600);

    assert_eq!(booth.place(), (State::Ended, 1000));
    let states: Vec<State> = booth.reports().iter().map(|report| report.state).collect();
    assert_eq!(states.first(), Some(&State::Speaking));
    assert_eq!(states.iter().filter(|state| **state == State::Ended).count(), 1);
}

#[test]
fn position_is_what_is_heard_not_what_was_given() {
    let mut booth = Booth::new();
    booth.latency = Duration::from_millis(200);
    booth.say(1, 1000, 1.0);

    booth.run(150);
    assert_eq!(booth.place(), (State::Speaking, 0), "the first sample is still on its way");
    booth.run(250);
    assert_eq!(booth.place(), (State::Speaking, 200));
    booth.run(650);
    assert_eq!(booth.place(), (State::Speaking, 850), "all is given but not all is heard");
    booth.run(160);
    assert_eq!(booth.place(), (State::Ended, 1000));
}

#[test]
fn a_pause_holds_until_it_goes_on() {
    let mut booth = Booth::new();
    booth.say(1, 1000, 1.0);
    booth.run(300);

    booth.desk.pause(booth.now);
    booth.run(5000);
    assert_eq!(booth.place(), (State::Paused, 300));

    booth.desk.resume(booth.now);
    booth.run(200);
    assert_eq!(booth.place(), (State::Speaking, 500));
}

#[test]
fn goes_to_any_place_and_on_from_there() {
    for (speed, is_held) in [(1.0, false), (1.0, true), (0.6, false), (0.6, true)] {
        let mut booth = Booth::new();
        booth.say(1, 4000, speed);
        booth.run(2000);
        if is_held {
            booth.desk.pause(booth.now);
        }

        booth.desk.seek(600, booth.now);
        let there = if is_held { State::Paused } else { State::Speaking };
        assert_eq!(booth.place(), (there, 600), "at {speed}");
        booth.desk.resume(booth.now);
        booth.run(1000);

        assert_eq!(booth.place(), (State::Speaking, 600 + (1000.0 * speed) as i64), "at {speed}");
    }
}

#[test]
fn a_place_after_the_end_is_the_end() {
    let mut booth = Booth::new();
    booth.say(1, 1000, 0.8);
    booth.desk.seek(u32::MAX, booth.now);
    booth.run(50);
    assert_eq!(booth.place(), (State::Ended, 1000));
}

#[test]
fn what_has_ended_can_be_said_again() {
    type Again = fn(&mut Desk, Duration);
    let again: [(&str, Again); 3] = [
        ("repeat", Desk::repeat),
        ("resume", Desk::resume),
        ("seek", |desk, now| desk.seek(0, now)),
    ];
    for (name, again) in again {
        let mut booth = Booth::new();
        booth.say(1, 500, 1.0);
        booth.run(800);
        again(&mut booth.desk, booth.now);
        booth.run(200);
        assert_eq!(booth.place(), (State::Speaking, 200), "{name}");
    }
}

#[test]
fn repeating_speaks_from_the_beginning_whether_it_spoke_or_was_held() {
    for is_held in [false, true] {
        let mut booth = Booth::new();
        booth.say(1, 1000, 1.0);
        booth.run(500);
        if is_held {
            booth.desk.pause(booth.now);
        }
        booth.desk.repeat(booth.now);
        booth.run(100);
        assert_eq!(booth.place(), (State::Speaking, 100));
    }
}

#[test]
fn another_speed_keeps_the_place() {
    let mut booth = Booth::new();
    booth.say(1, 4000, 1.0);
    booth.run(1000);

    booth.desk.set_speed(0.6, booth.now);
    assert_eq!(booth.place(), (State::Speaking, 1000));
    booth.run(1000);
    assert_eq!(booth.place(), (State::Speaking, 1600));

    booth.desk.set_speed(f64::NAN, booth.now);
    booth.run(400);
    assert_eq!(booth.place(), (State::Speaking, 2000));
    assert_eq!(booth.reports().last().map(|report| report.speed), Some(1.0));
}

#[test]
fn new_speech_stops_the_old() {
    let mut booth = Booth::new();
    booth.say(1, 1000, 1.0);
    booth.run(300);
    booth.reports();

    booth.say(2, 1000, 1.0);
    booth.run(100);

    let told: Vec<_> = booth.reports().iter().map(|told| (told.utterance, told.state)).collect();
    assert_eq!(told.first(), Some(&(1, State::Stopped)));
    assert!(told.iter().skip(1).all(|told| *told == (2, State::Speaking)), "{told:?}");
    assert_eq!(booth.place(), (State::Speaking, 100));
}

#[test]
fn what_was_stopped_stays_stopped() {
    let mut booth = Booth::new();
    booth.say(1, 1000, 1.0);
    booth.run(300);
    booth.desk.stop(booth.now);

    booth.desk.resume(booth.now);
    booth.desk.repeat(booth.now);
    booth.desk.seek(0, booth.now);
    booth.run(500);

    assert_eq!(booth.place(), (State::Stopped, 300));
}

#[test]
fn before_anything_is_said_nothing_happens() {
    let mut booth = Booth::new();
    booth.desk.pause(booth.now);
    booth.desk.resume(booth.now);
    booth.desk.seek(5, booth.now);
    booth.desk.set_speed(0.6, booth.now);
    booth.desk.stop(booth.now);
    booth.run(20);

    assert_eq!(booth.reports(), []);
    assert_eq!(booth.desk.position(booth.now).utterance, None);
}

#[test]
fn an_empty_clip_ends_at_once() {
    for speed in [1.0, 0.6] {
        let mut booth = Booth::new();
        booth.say(1, 0, speed);
        booth.run(20);
        assert_eq!(booth.place(), (State::Ended, 0));
    }
}

#[test]
fn another_device_goes_on_at_the_same_place() {
    for (rate, speed) in [(24_000, 1.0), (48_000, 0.6), (44_100, 0.8)] {
        let mut booth = Booth::new();
        booth.latency = Duration::from_millis(100);
        booth.say(1, 4000, speed);
        booth.run(1100);
        let before = booth.desk.position(booth.now).ms;

        booth.attach(rate);

        assert!((booth.desk.position(booth.now).ms - before).abs() < 1e-9);
        booth.latency = Duration::ZERO;
        booth.run(500);
        let after = booth.desk.position(booth.now).ms;
        assert!((after - before - 500.0 * speed).abs() < 1.0, "{before} to {after} at {rate}");
    }
}

#[test]
fn a_pause_survives_another_device() {
    let mut booth = Booth::new();
    booth.say(1, 1000, 1.0);
    booth.run(300);
    booth.desk.pause(booth.now);
    booth.attach(48_000);
    booth.run(500);
    assert_eq!(booth.place(), (State::Paused, 300));

    booth.desk.resume(booth.now);
    booth.run(100);
    assert_eq!(booth.place(), (State::Speaking, 400));
}

#[test]
fn orders_a_device_did_not_take_are_given_anew() {
    let mut booth = Booth::new();
    for id in 0..500 {
        booth.say(id, 1000, 1.0);
    }
    booth.run(20);
    booth.run(500);

    let position = booth.desk.position(booth.now);
    assert_eq!((position.utterance, position.state), (Some(499), State::Speaking));
    assert!(position.ms > 480.0, "{position:?}");
}

#[test]
fn tells_where_it_is_four_times_a_second() {
    let mut booth = Booth::new();
    booth.say(1, 10_000, 1.0);
    booth.run(5000);

    let places: Vec<f64> = booth.reports().iter().map(|report| report.position_ms).collect();

    assert!((20..=24).contains(&places.len()), "{places:?}");
    assert!(places.windows(2).all(|pair| pair[1] - pair[0] < 270.0), "{places:?}");
}

#[test]
fn the_first_sound_is_told_as_soon_as_it_is_heard() {
    let mut booth = Booth::new();
    booth.latency = Duration::from_millis(60);
    booth.say(1, 1000, 1.0);
    booth.run(100);

    let reports = booth.reports();

    assert_eq!(reports.len(), 2, "{reports:?}");
    assert!(reports[1].position_ms > 0.0 && reports[1].position_ms < 15.0, "{reports:?}");
    let first = booth.desk.first_sound_after(booth.now).unwrap();
    assert!(first <= Duration::from_millis(10), "{first:?}");
}

#[test]
fn the_same_clip_at_the_same_speed_is_stretched_once() {
    let mut booth = Booth::new();
    booth.say(1, 1000, 0.6);
    booth.desk.set_speed(1.0, booth.now);
    booth.desk.set_speed(0.6, booth.now);
    booth.desk.seek(0, booth.now);

    let tracks: Vec<Arc<Track>> = booth.work.try_iter().collect();

    assert_eq!(tracks.len(), 3);
    assert!(Arc::ptr_eq(&tracks[0], &tracks[2]));
}

#[derive(Debug, Clone)]
enum Deed {
    Run(u64),
    Pause,
    Resume,
    Speed(f64),
    Attach(u32),
    Latency(u64),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => (1_u64..200).prop_map(Deed::Run),
        1 => Just(Deed::Pause),
        2 => Just(Deed::Resume),
        1 => (0.5_f64..1.1).prop_map(Deed::Speed),
        1 => prop::sample::select(vec![24_000_u32, 44_100, 48_000]).prop_map(Deed::Attach),
        1 => (0_u64..300).prop_map(Deed::Latency),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn never_goes_backwards_between_seeks(deeds in prop::collection::vec(deed(), 1..40)) {
        let mut booth = Booth::new();
        booth.say(1, 3000, 0.8);
        let mut last = 0.0;
        for deed in deeds {
            let now = booth.now;
            // What has ended would be said from its beginning again: that is a seek.
            let is_over = booth.desk.position(now).state == State::Ended;
            match deed {
                Deed::Run(ms) => booth.run(ms),
                Deed::Pause => booth.desk.pause(now),
                Deed::Resume if is_over => {}
                Deed::Resume => booth.desk.resume(now),
                Deed::Speed(speed) => booth.desk.set_speed(speed, now),
                Deed::Attach(rate) => booth.attach(rate),
                Deed::Latency(ms) => booth.latency = Duration::from_millis(ms),
            }
            for place in booth.reports().iter().map(|report| report.position_ms) {
                prop_assert!(place >= last, "told {} after {}", place, last);
                last = place;
            }
            let place = booth.desk.position(booth.now).ms;
            prop_assert!(place >= last && place <= 3000.0, "{} after {}", place, last);
            last = place;
        }
    }
}

/// A desk, a device and a clock.
struct Booth {
    desk: Desk,
    transport: Transport,
    rate: u32,
    work: Receiver<Arc<Track>>,
    now: Duration,
    latency: Duration,
}

impl Booth {
    fn new() -> Self {
        let (transport, line) = transport::connect(24_000, 1.0);
        let (worker, work) = mpsc::channel();
        let desk = Desk::new(line, worker);
        let (now, latency) = (Duration::from_secs(5), Duration::ZERO);
        Self { desk, transport, rate: 24_000, work, now, latency }
    }

    fn say(&mut self, id: u64, ms: usize, speed: f64) {
        let samples = Arc::from(vec![0.1; ms * 24]);
        self.desk.say(Utterance { id, samples, from_ms: 0, speed }, self.now);
    }

    fn attach(&mut self, rate: u32) {
        let (transport, line) = transport::connect(rate, 1.0);
        self.desk.attach(line, self.now);
        (self.transport, self.rate) = (transport, rate);
    }

    /// Lets time pass: the device asks for 10 ms of sound every 10 ms, the desk is ticked.
    fn run(&mut self, ms: u64) {
        for track in self.work.try_iter() {
            while track.make_more() == Made::Partly {}
        }
        let mut left = ms;
        while left > 0 {
            let step = left.min(10);
            let mut out = vec![0.0; self.rate as usize * step as usize / 1000];
            let moment = Moment { pulled: self.now, heard: self.now + self.latency };
            self.transport.pull(&mut out, moment);
            self.now += Duration::from_millis(step);
            self.desk.tick(self.now);
            left -= step;
        }
    }

    fn place(&mut self) -> (State, i64) {
        let Position { state, ms, .. } = self.desk.position(self.now);
        (state, ms.round() as i64)
    }

    fn reports(&mut self) -> Vec<Report> {
        self.desk.news()
    }
}
