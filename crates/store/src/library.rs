//! The lessons on this device.

mod install;
mod look;
mod shelf;
mod trust;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lesson::LocalDate;
use rusqlite::Connection;

use crate::database::{self, Form};
use crate::{Error, Opened, Result};

pub use install::{Installed, NewEdition, NewListing, NewObject, NewRelease};
pub use look::{Damage, Status};
pub use shelf::EditionShelf;
pub use trust::{Trusted, Visit};

const FORM: Form = Form {
    migrations: &[
        include_str!("../migrations/library/0001_releases.sql"),
        include_str!("../migrations/library/0002_supplements.sql"),
        include_str!("../migrations/library/0003_publishers.sql"),
    ],
    page: 64 * 1024,
    cache: 2 * 1024 * 1024,
    // What shows nothing yet can be had again: it is brought to the disk once, when it is shown.
    was_synced: Some("SELECT EXISTS (SELECT 1 FROM release WHERE state = 'active')"),
};

/// How many connections only ask.
const READERS: usize = 2;

/// The lessons on this device. May be used from several threads.
#[derive(Debug)]
pub struct Library {
    path: PathBuf,
    writer: Mutex<Connection>,
    readers: [Mutex<Connection>; READERS],
    pins: Arc<Pins>,
}

/// Releases that screens have open, by name, and how often.
type Pins = Mutex<BTreeMap<String, usize>>;

/// Keeps a release from being collected for as long as it lives.
#[derive(Debug)]
pub struct Pin {
    release: String,
    pins: Arc<Pins>,
}

impl Library {
    /// Opens `library.db`, making or upgrading it. A damaged file is moved aside and the library is
    /// empty; one from a newer Lantern is refused and left as it is.
    pub fn open(path: &Path, today: &LocalDate) -> Result<Opened<Self>> {
        // It can be rebuilt: nothing is copied before an upgrade.
        let opened = database::open(path, FORM, today, |_, _| Ok(()))?;
        let reader = || database::open_reader(path).map(Mutex::new);
        let library = Self {
            path: path.to_owned(),
            writer: Mutex::new(opened.value),
            readers: [reader()?, reader()?],
            pins: Arc::default(),
        };
        library.let_readers_in()?;
        Ok(Opened { value: library, moved_aside: opened.moved_aside })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Keeps a release until the pin is dropped.
    #[must_use]
    pub fn pin(&self, release: &str) -> Pin {
        *lock(&self.pins).entry(release.to_owned()).or_default() += 1;
        Pin { release: release.to_owned(), pins: Arc::clone(&self.pins) }
    }

    /// Lets the file grow to this many pages and no more: a full disk that a test can make.
    #[doc(hidden)]
    pub fn limit_pages_for_tests(&self, pages: u32) -> Result<()> {
        lock(&self.writer).pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))?;
        Ok(())
    }

    /// Before something is written beside what is shown.
    fn let_readers_in(&self) -> Result<()> {
        match self.active()? {
            Some(_) => database::let_readers_in(&lock(&self.writer)),
            None => Ok(()),
        }
    }

    fn pinned(&self) -> Vec<String> {
        lock(&self.pins).keys().cloned().collect()
    }

    fn write<T>(&self, change: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let mut conn = lock(&self.writer);
        let tx = conn.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let outcome = change(&tx)?;
        tx.commit()?;
        Ok(outcome)
    }

    /// Asks within one view of the library.
    fn read<T>(&self, ask: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let free = self.readers.iter().find_map(|reader| reader.try_lock().ok());
        let conn = free.unwrap_or_else(|| lock(&self.readers[0]));
        let tx = conn.unchecked_transaction()?;
        ask(&tx)
    }
}

impl Pin {
    /// The release it keeps.
    pub fn release(&self) -> &str {
        &self.release
    }
}

impl Drop for Pin {
    fn drop(&mut self) {
        let mut pins = lock(&self.pins);
        if let Some(count) = pins.get_mut(&self.release) {
            *count -= 1;
            if *count == 0 {
                pins.remove(&self.release);
            }
        }
    }
}

// A panic while a lock was held has undone its transaction: what it guards is sound.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn damaged(why: impl ToString) -> Error {
    Error::Damaged(why.to_string())
}
