//! How true the virtual device's clock is and how soon it speaks, on this computer.
//!
//! `cargo run --release -p narration --example virtual_clock`

#![allow(clippy::print_stdout)]

use std::sync::Arc;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use narration::SAMPLE_RATE;
use narration::player::{Output, Player, State, Utterance};

/// How often the position is asked for: about once a frame.
const FRAME: Duration = Duration::from_micros(16_600);

/// How often something is said to measure the first sound.
const TIMES: u64 = 200;

fn main() {
    for speed in [1.0, 0.6] {
        position(speed);
    }
    for speed in [1.0, 0.6] {
        first_sound(speed);
    }
}

/// Follows a clip for eight seconds and compares its position with the wall clock.
fn position(speed: f64) {
    let (tell, told) = mpsc::channel();
    let player = Player::open(Output::Virtual { pace: 1.0 }, move |report| {
        let _ = tell.send((Instant::now(), report));
    });
    player.say(clip(1, 8, speed));
    let mut begin = None;
    let mut anchor = None;
    let (mut clock, mut page) = (Vec::new(), Vec::new());
    loop {
        std::thread::sleep(FRAME);
        let (now, position) = (Instant::now(), player.position());
        // What the page knows: the last report, carried on at the report's speed.
        anchor = told.try_iter().last().or(anchor);
        if position.state != State::Speaking {
            break;
        }
        if position.ms == 0.0 {
            continue;
        }
        let (at, ms) = *begin.get_or_insert((now, position.ms));
        clock.push((position.ms - ms - (now - at).as_secs_f64() * 1000.0 * speed).abs());
        if let Some((at, report)) = anchor {
            let carried = report.position_ms + (now - at).as_secs_f64() * 1000.0 * report.speed;
            page.push((carried - position.ms).abs());
        }
    }
    tell_of(&format!("position against the wall clock, speed {speed}"), clock);
    tell_of(&format!("reports carried on against the position, speed {speed}"), page);
}

/// Says a clip that was never heard before, again and again.
fn first_sound(speed: f64) {
    let player = Player::open(Output::Virtual { pace: 1.0 }, |_| {});
    let waits = (0..TIMES).map(|id| {
        player.say(clip(id, 8, speed));
        loop {
            if let Some(wait) = player.first_sound_after() {
                return wait.as_secs_f64() * 1000.0;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    });
    tell_of(&format!("from saying to the first sound, speed {speed}"), waits.collect());
}

/// Something voice-like: a tone that glides.
fn clip(id: u64, seconds: u32, speed: f64) -> Utterance {
    let samples: Vec<f32> = (0..seconds * SAMPLE_RATE)
        .map(|number| {
            let time = number as f32 / SAMPLE_RATE as f32;
            (time * (900.0 + 90.0 * (time * 2.0).sin())).sin() * 0.3
        })
        .collect();
    Utterance { id, samples: Arc::from(samples), from_ms: 0, speed }
}

fn tell_of(what: &str, mut figures: Vec<f64>) {
    figures.sort_by(f64::total_cmp);
    let at = |share: f64| {
        let place = (figures.len() as f64 * share) as usize;
        figures.get(place.min(figures.len().saturating_sub(1))).copied().unwrap_or(f64::NAN)
    };
    println!(
        "{what}: median {:.2} ms, p95 {:.2} ms, p99 {:.2} ms, worst {:.2} ms (n = {})",
        at(0.5),
        at(0.95),
        at(0.99),
        at(1.0),
        figures.len()
    );
}
