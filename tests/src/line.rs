//! A telephone line between a client and a server on this computer: so many bytes a second, so long a way,
//! and it can break.
//!
//! All connections share one line in each direction. What is on its way is on its way together: a chunk
//! takes its turn on the line, then travels while others take theirs.

mod pipe;
mod road;

use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use anyhow::Result;
use road::Road;

/// A line; it ends with the program or when it is dropped.
#[derive(Debug)]
pub struct Line {
    /// Where the client goes in.
    pub port: u16,
    inside: Arc<Inside>,
}

/// What a line can do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quality {
    /// Bytes a second in each direction; none for as fast as this computer is.
    pub rate: Option<u64>,
    /// There and back.
    pub round_trip: Duration,
}

/// What connections of a line share.
#[derive(Debug)]
struct Inside {
    server: SocketAddr,
    round_trip: Duration,
    /// Towards the client.
    down: Road,
    up: Road,
    state: Mutex<State>,
    changed: Condvar,
    carried: AtomicU64,
}

#[derive(Debug)]
struct State {
    way: Way,
    /// Bytes that still reach the client before everything is cut; none for no end.
    left: Option<u64>,
    open: Vec<Weak<TcpStream>>,
}

/// Whether anything passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Open,
    /// Connections are taken and nothing comes through.
    Silent,
    /// Connections are cut, and new ones at once.
    Cut,
    /// For good.
    Ended,
}

/// Whether more bytes come after these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Last {
    Yes,
    No,
}

impl Quality {
    /// As fast and as near as this computer is.
    pub const LOOPBACK: Self = Self { rate: None, round_trip: Duration::ZERO };
    /// A village: 1 MB/s and 400 ms there and back.
    pub const VILLAGE: Self =
        Self { rate: Some(1_000_000), round_trip: Duration::from_millis(400) };

    /// The least time in which so many bytes can come after one question.
    pub fn floor(&self, bytes: u64) -> Duration {
        let seconds = self.rate.map_or(0.0, |rate| bytes as f64 / rate as f64);
        Duration::from_secs_f64(seconds) + self.round_trip
    }
}

impl Line {
    /// A line to a port of this computer.
    ///
    /// # Errors
    /// When no port is free.
    pub fn to(port: u16, quality: Quality) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let inside = Arc::new(Inside {
            server: (Ipv4Addr::LOCALHOST, port).into(),
            round_trip: quality.round_trip,
            down: Road::new(quality.rate, quality.round_trip / 2),
            up: Road::new(quality.rate, quality.round_trip / 2),
            state: Mutex::new(State { way: Way::Open, left: None, open: Vec::new() }),
            changed: Condvar::new(),
            carried: AtomicU64::new(0),
        });
        let line = Self { port: listener.local_addr()?.port(), inside: Arc::clone(&inside) };
        std::thread::spawn(move || inside.take(&listener));
        Ok(line)
    }

    /// The address of the server as the client sees it.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Cuts everything after so many bytes more have reached the client.
    pub fn cut_after(&self, bytes: u64) {
        self.inside.lock().left = Some(bytes);
    }

    /// Pulls the plug.
    pub fn off(&self) {
        self.inside.switch(Way::Cut);
    }

    /// Takes connections and lets nothing through.
    pub fn silent(&self) {
        self.inside.switch(Way::Silent);
    }

    /// Everything passes again, without end.
    pub fn on(&self) {
        self.inside.lock().left = None;
        self.inside.switch(Way::Open);
    }

    /// Bytes that have reached the client so far.
    pub fn carried(&self) -> u64 {
        self.inside.carried.load(Ordering::Acquire)
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.inside.switch(Way::Ended);
        // Wakes who waits for the next connection.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
    }
}

impl Inside {
    fn take(self: &Arc<Self>, listener: &TcpListener) {
        for client in listener.incoming().flatten() {
            let arrived = Instant::now();
            let mut state = self.lock();
            match state.way {
                Way::Ended => return,
                Way::Cut => continue,
                Way::Open | Way::Silent => {}
            }
            let Ok(server) = TcpStream::connect(self.server) else { continue };
            let ends = [Arc::new(client), Arc::new(server)];
            state.open.retain(|end| end.strong_count() > 0);
            for end in &ends {
                let _ = end.set_nodelay(true);
                state.open.push(Arc::downgrade(end));
            }
            drop(state);
            // A connection is there after it was asked for and answered.
            let ready = arrived + self.round_trip;
            for is_down in [false, true] {
                let inside = Arc::clone(self);
                let [mut from, mut to] = ends.clone();
                if is_down {
                    std::mem::swap(&mut from, &mut to);
                }
                std::thread::spawn(move || pipe::carry(&inside, is_down, &from, &to, ready));
            }
        }
    }

    fn switch(&self, way: Way) {
        let mut state = self.lock();
        state.way = way;
        if matches!(way, Way::Cut | Way::Ended) {
            cut(&mut state);
        }
        self.changed.notify_all();
    }

    /// Waits until something may pass; whether it ever may.
    fn may_pass(&self) -> bool {
        let state = self.lock();
        let state = self.changed.wait_while(state, |state| state.way == Way::Silent);
        state.unwrap_or_else(PoisonError::into_inner).way == Way::Open
    }

    /// Counts bytes for the client: how many of them still arrive, and whether they are the last.
    fn count(&self, bytes: usize) -> (usize, Last) {
        let mut state = self.lock();
        let arriving = state.left.map_or(bytes as u64, |left| left.min(bytes as u64));
        state.left = state.left.map(|left| left - arriving);
        self.carried.fetch_add(arriving, Ordering::AcqRel);
        let last = if state.left == Some(0) { Last::Yes } else { Last::No };
        (arriving as usize, last)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn cut(state: &mut State) {
    for end in state.open.drain(..).filter_map(|end| end.upgrade()) {
        let _ = end.shutdown(Shutdown::Both);
    }
}
