//! A web server that serves a folder and lies where it is told to.

mod answer;
mod request;

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::Result;

use request::Request;

/// A server that may lie; it ends with the program.
#[derive(Debug)]
pub struct Hostile {
    /// Where it listens.
    pub port: u16,
    inside: Arc<Inside>,
}

/// How something is answered instead of well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lie {
    /// Bytes without end.
    Endless,
    /// So many bytes more than there are, and saying so.
    Longer(usize),
    /// So many bytes more than it says.
    LongerThanSaid(usize),
    /// So many bytes less than there are, and saying so.
    Shorter(usize),
    /// So many bytes less than it says, then the end.
    ShorterThanSaid(usize),
    /// One bit of the byte at this place of the file is another.
    Flip(usize),
    /// Ranges are not known: the whole, with 200.
    NoRanges,
    /// A range, and the header of another.
    WrongRange,
    /// Two parts that overlap, whatever was asked for.
    Overlapping,
    /// Ten gigabytes of zeros, packed with gzip.
    GzipBomb,
    /// A page elsewhere on which somebody is to log in.
    Redirect,
    /// A page that wants somebody to log in, as if it were the answer.
    Portal,
    /// Only a status.
    Status(u16),
    /// The end after so many bytes of the file, whatever it said.
    CutAfter(usize),
    /// A byte each time this has gone by.
    Drip(Duration),
    /// Nothing ever.
    Silence,
}

#[derive(Debug)]
struct Inside {
    folder: PathBuf,
    rules: Mutex<Vec<(String, Lie)>>,
    asked: Mutex<Vec<String>>,
}

impl Hostile {
    /// Serves a folder, well for now.
    ///
    /// # Errors
    /// When no port is free.
    pub fn serve(folder: &Path) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let port = listener.local_addr()?.port();
        let folder = folder.to_owned();
        let inside = Arc::new(Inside { folder, rules: Mutex::default(), asked: Mutex::default() });
        let shared = Arc::clone(&inside);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                std::thread::spawn(move || shared.converse(&stream));
            }
        });
        Ok(Self { port, inside })
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Lies from now on about every path that contains this.
    pub fn lie(&self, about: &str, lie: Lie) {
        lock(&self.inside.rules).push((about.to_owned(), lie));
    }

    /// Is honest from now on.
    pub fn be_honest(&self) {
        lock(&self.inside.rules).clear();
    }

    /// Every path that was asked for so far.
    pub fn asked(&self) -> Vec<String> {
        lock(&self.inside.asked).clone()
    }
}

impl Inside {
    /// Answers one connection until either side has enough.
    fn converse(&self, stream: &TcpStream) {
        let _ = stream.set_nodelay(true);
        let mut reader = std::io::BufReader::new(stream);
        while let Some(request) = Request::read(&mut reader) {
            lock(&self.asked).push(request.path.clone());
            let lie = lock(&self.rules)
                .iter()
                .find(|(about, _)| request.path.contains(about))
                .map(|(_, lie)| *lie);
            let file = self.file(&request.path);
            if answer::answer(stream, &request, file.as_deref(), lie).is_err() {
                let _ = stream.shutdown(std::net::Shutdown::Both);
                return;
            }
        }
    }

    fn file(&self, path: &str) -> Option<Vec<u8>> {
        let name = path.trim_start_matches('/');
        let is_inside = !name.split('/').any(|part| part.is_empty() || part.starts_with('.'));
        is_inside.then(|| fs_err::read(self.folder.join(name)).ok()).flatten()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
