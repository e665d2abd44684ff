//! The player with its threads, against the virtual device and against devices that get lost.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::keeper::{Devices, Real};
use super::{Output, Player, Report, State, Utterance, virtual_device};

/// Longer than anything here takes; only a broken player waits so long.
const PATIENCE: Duration = Duration::from_secs(20);

#[test]
fn says_a_clip_to_its_end_and_never_runs_back() {
    for speed in [1.0, 0.6] {
        let (player, told) = virtual_player(20.0);
        player.say(utterance(7, 6000, speed));

        let reports = until(&told, State::Ended);

        assert!(reports.windows(2).all(|pair| pair[0].position_ms <= pair[1].position_ms));
        let last = reports.last().unwrap();
        assert_eq!((last.utterance, last.position_ms.round() as u32), (7, 6000));
        assert!(reports.iter().all(|report| (report.pace - 20.0).abs() < 1e-9));
    }
}

#[test]
fn new_speech_stops_the_old() {
    let (player, told) = virtual_player(1.0);
    player.say(utterance(1, 60_000, 1.0));
    player.say(utterance(2, 60_000, 1.0));

    let stopped = until(&told, State::Stopped);

    assert_eq!(stopped.last().unwrap().utterance, 1);
    assert_eq!(player.position().utterance, Some(2));
}

#[test]
fn a_pause_holds_and_goes_on_from_there() {
    let (player, told) = virtual_player(20.0);
    player.say(utterance(1, 20_000, 1.0));
    player.pause();
    let held = until(&told, State::Paused).last().unwrap().position_ms;

    player.resume();

    let reports = until(&told, State::Ended);
    assert!(reports.iter().all(|report| report.position_ms >= held), "{held}: {reports:?}");
}

#[test]
fn whoever_is_told_may_ask_for_more() {
    let room: Arc<Mutex<Option<Arc<Player>>>> = Arc::default();
    let (tell, told) = mpsc::channel();
    let inside = Arc::clone(&room);
    let player = Arc::new(Player::open(Output::Virtual { pace: 20.0 }, move |report| {
        if report.state == State::Ended
            && let Some(player) = &*inside.lock().unwrap()
            && report.utterance < 3
        {
            player.say(utterance(report.utterance + 1, 200, 1.0));
        }
        let _ = tell.send(report);
    }));
    *room.lock().unwrap() = Some(Arc::clone(&player));

    player.say(utterance(1, 200, 1.0));

    for id in 1..=3 {
        assert_eq!(until(&told, State::Ended).last().unwrap().utterance, id);
    }
    *room.lock().unwrap() = None;
}

#[test]
fn callers_on_many_threads_do_no_harm() {
    let (player, told) = virtual_player(20.0);
    std::thread::scope(|threads| {
        for caller in 0..4 {
            let player = &player;
            threads.spawn(move || {
                for round in 0..50 {
                    player.say(utterance(caller * 100 + round, 500, 0.8));
                    player.pause();
                    player.seek(100);
                    player.set_speed(0.6);
                    player.resume();
                    assert!(player.position().ms <= 500.0);
                }
            });
        }
    });

    player.say(utterance(999, 500, 1.0));

    while until(&told, State::Ended).last().unwrap().utterance != 999 {}
}

#[test]
fn the_time_to_the_first_sound_is_known() {
    let (player, told) = virtual_player(1.0);
    assert_eq!(player.first_sound_after(), None);

    player.say(utterance(1, 60_000, 0.6));
    // The second one is told when it is heard.
    until(&told, State::Speaking);
    until(&told, State::Speaking);

    assert!(player.first_sound_after().is_some());
}

#[test]
fn a_computer_without_sound_keeps_time() {
    let (tell, told) = mpsc::channel();
    let player = Player::open(Output::Device, send_to(tell));
    player.say(utterance(1, 300, 1.0));

    until(&told, State::Ended);
}

#[test]
fn a_lost_device_is_replaced_and_found_again_at_the_same_place() {
    let (player, told, losing) = player_with_devices();
    player.say(utterance(1, 3_600_000, 1.0));
    // The devices of this test run fast; the virtual one, which steps in, at life's pace.
    let on_device = until_pace(&told, FAST);
    losing.store(true, Ordering::Release);

    let without = until_pace(&told, 1.0);
    let again = until_pace(&told, FAST);

    let places: Vec<f64> =
        [on_device, without, again].concat().iter().map(|report| report.position_ms).collect();
    assert!(places.windows(2).all(|pair| pair[0] <= pair[1]), "{places:?}");
    assert_eq!(player.position().state, State::Speaking);
}

#[test]
fn a_pause_survives_the_loss_of_a_device() {
    let (player, told, losing) = player_with_devices();
    player.say(utterance(1, 3_600_000, 1.0));
    until_pace(&told, FAST);
    player.pause();
    let held = until(&told, State::Paused).last().unwrap().position_ms;
    losing.store(true, Ordering::Release);

    let after = until_pace(&told, 1.0);

    assert_eq!(after.last().unwrap().state, State::Paused);
    assert!(after.last().unwrap().position_ms >= held);
}

#[test]
fn a_device_that_never_comes_is_asked_for_again_and_again() {
    let asked = Arc::new(AtomicUsize::new(0));
    let (tell, told) = mpsc::channel();
    let counter = Arc::clone(&asked);
    let devices = Devices {
        open: Box::new(move |_| {
            counter.fetch_add(1, Ordering::AcqRel);
            Err(cpal::ErrorKind::DeviceNotAvailable.into())
        }),
        retry: Duration::from_millis(1),
    };
    let player = Player::start(1.0, Some(devices), send_to(tell));
    player.say(utterance(1, 200, 1.0));

    until(&told, State::Ended);

    until_true(|| asked.load(Ordering::Acquire) > 2);
}

#[test]
fn its_threads_end_with_it() {
    let (player, told) = virtual_player(1.0);
    player.say(utterance(1, 60_000, 0.6));
    until(&told, State::Speaking);

    drop(player);

    assert_eq!(told.try_iter().filter(|report| report.state != State::Speaking).count(), 0);
    assert_eq!(told.try_recv(), Err(mpsc::TryRecvError::Disconnected), "nobody can tell more");
}

/// How fast the devices of these tests run.
const FAST: f64 = 20.0;

/// A player whose devices are lost when the flag is set; the flag is cleared by the next device.
fn player_with_devices() -> (Player, Receiver<Report>, Arc<AtomicBool>) {
    let is_lost = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&is_lost);
    let devices = Devices {
        open: Box::new(move |clock| {
            let (alive, _) = mpsc::channel();
            let (device, line) = virtual_device::open(clock, FAST, &alive);
            flag.store(false, Ordering::Release);
            Ok((Real { _stream: Box::new(device), is_lost: Arc::clone(&flag) }, line))
        }),
        retry: Duration::from_millis(20),
    };
    let (tell, told) = mpsc::channel();
    (Player::start(1.0, Some(devices), send_to(tell)), told, is_lost)
}

fn virtual_player(pace: f64) -> (Player, Receiver<Report>) {
    let (tell, told) = mpsc::channel();
    (Player::open(Output::Virtual { pace }, send_to(tell)), told)
}

fn send_to(tell: mpsc::Sender<Report>) -> impl Fn(Report) + Send + 'static {
    move |report| {
        // A test that is over listens no more.
        let _ = tell.send(report);
    }
}

fn utterance(id: u64, ms: usize, speed: f64) -> Utterance {
    Utterance { id, samples: Arc::from(vec![0.1; ms * 24]), from_ms: 0, speed }
}

fn until(told: &Receiver<Report>, state: State) -> Vec<Report> {
    until_told(told, |report| report.state == state)
}

fn until_pace(told: &Receiver<Report>, pace: f64) -> Vec<Report> {
    until_told(told, |report| (report.pace - pace).abs() < 1e-9)
}

fn until_told(told: &Receiver<Report>, is_it: impl Fn(&Report) -> bool) -> Vec<Report> {
    let mut reports = Vec::new();
    loop {
        reports.push(told.recv_timeout(PATIENCE).expect("the player has something to tell"));
        if reports.last().is_some_and(&is_it) {
            return reports;
        }
    }
}

fn until_true(is_so: impl Fn() -> bool) {
    let begin = Instant::now();
    while !is_so() {
        assert!(begin.elapsed() < PATIENCE, "waited in vain");
        std::thread::yield_now();
    }
}
