//! Keeps a device under the player: the computer's when there is one, else the virtual one.
//!
//! **Invariant:** a sound system that fails or hangs stops neither the player nor its clock.

use std::any::Any;
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use super::meter::Meter;
use super::transport::Line;
use super::virtual_device::{self, Virtual};
use super::{Alive, Clock, Shared, device, spawn};

/// How often a real device is looked after.
const LOOK: Duration = Duration::from_millis(100);

/// How long to wait before a device that was not there is tried again.
const RETRY: Duration = Duration::from_secs(2);

/// A device that asks for no samples for so long is lost, even when nobody says so.
const STALLED: Duration = Duration::from_secs(2);

/// A real device that runs.
pub(super) struct Real {
    /// Falls silent when dropped.
    pub(super) _stream: Box<dyn Any + Send>,
    /// Set by the device when it is gone.
    pub(super) is_lost: Arc<AtomicBool>,
}

/// Opens a real device; what it pulls from is at the other end of the line.
pub(super) type Open = dyn FnMut(Clock) -> Result<(Real, Line), cpal::Error> + Send;

/// How to come by real devices.
pub(super) struct Devices {
    /// Opens the one to be used, or says why there is none.
    pub(super) open: Box<Open>,
    /// How long to wait before trying again.
    pub(super) retry: Duration,
}

impl Devices {
    /// The default one of this computer.
    pub(super) fn of_this_computer() -> Self {
        Self { open: Box::new(device::open), retry: RETRY }
    }
}

/// Starts the keeper with a virtual device; it ends when what it returns is dropped.
pub(super) fn start(
    shared: &Arc<Shared>,
    first: Virtual,
    devices: Devices,
    alive: Alive,
) -> Sender<Infallible> {
    let (stop, stopped) = mpsc::channel();
    let keeper = Keeper {
        shared: Arc::clone(shared),
        devices,
        alive: alive.clone(),
        present: Present::Virtual(first),
        tried: None,
    };
    spawn("keeper", alive, move || keeper.run(&stopped));
    stop
}

struct Keeper {
    shared: Arc<Shared>,
    devices: Devices,
    alive: Alive,
    present: Present,
    tried: Option<Duration>,
}

enum Present {
    Virtual(#[expect(dead_code, reason = "it runs until it is dropped")] Virtual),
    Real(Watched),
}

/// A real device, and when it was last seen asking for samples.
struct Watched {
    real: Real,
    meter: Arc<Meter>,
    pulls: u64,
    seen: Duration,
}

impl Keeper {
    fn run(mut self, stopped: &Receiver<Infallible>) {
        loop {
            self.look();
            let wait = LOOK.min(self.devices.retry);
            if stopped.recv_timeout(wait) != Err(RecvTimeoutError::Timeout) {
                return;
            }
        }
    }

    fn look(&mut self) {
        let now = self.shared.clock.now();
        match &mut self.present {
            Present::Real(watched) => {
                if watched.is_gone(now) {
                    self.replace_lost(now);
                }
            }
            Present::Virtual(_) => {
                if self.tried.is_none_or(|tried| tried + self.devices.retry <= now) {
                    self.try_real();
                }
            }
        }
    }

    fn replace_lost(&mut self, now: Duration) {
        tracing::warn!("the sound device is gone; words go on without it");
        let (silent, line) = virtual_device::open(self.shared.clock, 1.0, &self.alive);
        self.attach(Present::Virtual(silent), line);
        self.tried = Some(now);
    }

    fn try_real(&mut self) {
        let is_first = self.tried.is_none();
        match (self.devices.open)(self.shared.clock) {
            Ok((real, line)) => {
                tracing::debug!("a sound device is there");
                let (meter, seen) = (line.meter(), self.shared.clock.now());
                self.attach(Present::Real(Watched { real, meter, pulls: 0, seen }), line);
            }
            Err(err) if is_first => {
                tracing::warn!(%err, "no sound device; words light up without sound");
            }
            Err(_) => {}
        }
        self.tried = Some(self.shared.clock.now());
    }

    /// The new device takes over before the old one is closed, which may take its time.
    fn attach(&mut self, present: Present, line: Line) {
        self.shared.desk().attach(line, self.shared.clock.now());
        self.shared.bell.notify_one();
        self.present = present;
    }
}

impl Watched {
    fn is_gone(&mut self, now: Duration) -> bool {
        let pulls = self.meter.pulls();
        if pulls != self.pulls {
            (self.pulls, self.seen) = (pulls, now);
        }
        self.real.is_lost.load(Ordering::Acquire) || now.saturating_sub(self.seen) >= STALLED
    }
}
