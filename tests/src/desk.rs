//! A publisher with keys made for one run of the tests.

use std::path::Path;

use anyhow::Result;
use jiff::{Timestamp, ToSpan as _};
use repository::{Publisher, RootKeys, Rotation, Seat, Signing, first_root, install_root};

/// All desks of a publisher in one.
#[derive(Debug, Clone)]
pub struct Desk {
    /// Its keys.
    pub keys: RootKeys,
    /// What others trust it by: the bytes of `1.root.json`.
    pub first_root: Vec<u8>,
}

impl Desk {
    /// A publisher of this name.
    ///
    /// # Errors
    /// When there is no randomness, or the name is no id.
    pub fn new(id: &str) -> Result<Self> {
        let publisher =
            Publisher { id: id.parse()?, title: format!("{id} itself"), is_trial: false };
        let keys = RootKeys::generate()?;
        // Before anything is signed, even what tests sign in the past.
        let first_root = first_root(&publisher, &keys, Timestamp::now() - (24 * 500).hours())?;
        Ok(Self { keys, first_root })
    }

    /// Signs what was built last in a folder, now.
    ///
    /// # Errors
    /// When what was built is not whole.
    pub fn sign(&self, folder: &Path) -> Result<()> {
        self.sign_as(folder, None, Timestamp::now())
    }

    /// Signs it as this version, when it is higher than the next.
    ///
    /// # Errors
    /// When what was built is not whole.
    pub fn sign_version(&self, folder: &Path, version: u64) -> Result<()> {
        self.sign_as(folder, Some(version), Timestamp::now())
    }

    /// Signs as if it were another day.
    ///
    /// # Errors
    /// When what was built is not whole.
    pub fn sign_at(&self, folder: &Path, now: Timestamp) -> Result<()> {
        self.sign_as(folder, None, now)
    }

    fn sign_as(&self, folder: &Path, version: Option<u64>, now: Timestamp) -> Result<()> {
        install_root(folder, &self.first_root)?;
        let keys = self.keys.all();
        repository::sign(&Signing { folder, keys: &keys, only: None, version, now })?;
        Ok(())
    }

    /// Puts new keys into every place and signs everything anew.
    ///
    /// # Errors
    /// When the folder is not signed by this desk.
    pub fn rotate(&mut self, folder: &Path) -> Result<()> {
        let new = RootKeys::generate()?;
        let seated: Vec<(Seat, _)> = new.seated();
        repository::rotate(&Rotation {
            folder,
            keys: &self.keys.all(),
            new: &seated,
            version: None,
            now: Timestamp::now(),
        })?;
        self.keys = new;
        Ok(())
    }
}

/// So long ago that what has 13 months has run out, and what has 25 has not.
pub fn fourteen_months_ago() -> Timestamp {
    Timestamp::now() - (24 * 430).hours()
}
