//! What adults and scripts ask: what is here, and is it whole.

use std::collections::BTreeSet;

use lesson::Digest;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::Library;
use crate::{Error, Result};

/// What is installed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Status {
    /// The release that is shown; none before the first installation.
    pub release: Option<String>,
    /// Its cities.
    pub cities: Vec<String>,
    /// Its languages.
    pub languages: Vec<String>,
    /// Its lessons, each counted once.
    pub lessons: Vec<String>,
    /// Objects on this device, of whatever release.
    pub objects: u64,
    /// Their bytes.
    pub bytes: u64,
}

/// An object whose bytes are not those its name promises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Damage {
    /// Its name.
    pub sha256: Digest,
}

impl Library {
    /// What is installed.
    pub fn status(&self) -> Result<Status> {
        let release = self.active()?;
        self.read(|conn| {
            let list = |sql: &str| -> Result<Vec<String>> {
                let mut stmt = conn.prepare_cached(sql)?;
                let rows = stmt.query_map([&release], |row| row.get(0))?;
                Ok(rows.collect::<Result<_, _>>()?)
            };
            let mut stmt = conn
                .prepare_cached("SELECT count(*), coalesce(sum(length(bytes)), 0) FROM object")?;
            let (objects, bytes) =
                stmt.query_row([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))?;
            Ok(Status {
                cities: list(include_str!("status_cities.sql"))?,
                languages: list(include_str!("status_languages.sql"))?,
                lessons: list(include_str!("status_lessons.sql"))?,
                objects: objects.unsigned_abs(),
                bytes: bytes.unsigned_abs(),
                release: release.clone(),
            })
        })
    }

    /// Hashes every object again; returns how many there are and which are damaged.
    pub fn verify(&self) -> Result<(u64, Vec<Damage>)> {
        self.read(|conn| {
            let mut stmt = conn.prepare_cached("SELECT sha256, bytes FROM object ORDER BY id")?;
            let mut rows = stmt.query([])?;
            let (mut count, mut damaged) = (0, Vec::new());
            while let Some(row) = rows.next()? {
                let name: Vec<u8> = row.get("sha256")?;
                let sha256 = Digest::from_slice(&name)
                    .ok_or_else(|| Error::Damaged("an object's name".to_owned()))?;
                let bytes = row
                    .get_ref("bytes")?
                    .as_blob()
                    .map_err(|err| Error::Damaged(err.to_string()))?;
                if Sha256::digest(bytes)[..] != name[..] {
                    damaged.push(Damage { sha256 });
                }
                count += 1;
            }
            Ok((count, damaged))
        })
    }

    /// Objects that are known to be damaged.
    pub fn damaged(&self) -> Result<BTreeSet<Digest>> {
        self.read(|conn| {
            let mut stmt = conn.prepare_cached("SELECT sha256 FROM damaged")?;
            let mut rows = stmt.query([])?;
            let mut damaged = BTreeSet::new();
            while let Some(row) = rows.next()? {
                damaged.extend(Digest::from_slice(&row.get::<_, Vec<u8>>("sha256")?));
            }
            Ok(damaged)
        })
    }

    /// Remembers that objects are damaged: [`Library::put`] replaces them.
    pub fn note_damaged(&self, damaged: impl IntoIterator<Item = Digest>) -> Result<()> {
        self.write(|conn| {
            let mut stmt =
                conn.prepare_cached("INSERT INTO damaged VALUES (?1) ON CONFLICT DO NOTHING")?;
            for sha256 in damaged {
                stmt.execute([sha256.as_bytes()])?;
            }
            Ok(())
        })
    }

    /// Forgets damaged objects and the release that is shown, so that the next installation brings
    /// them anew.
    pub fn forget_damaged(&self, damaged: &[Damage]) -> Result<()> {
        self.write(|conn| {
            conn.execute("DELETE FROM release", [])?;
            let mut stmt = conn.prepare_cached("DELETE FROM object WHERE sha256 = ?1")?;
            for damage in damaged {
                stmt.execute([damage.sha256.as_bytes()])?;
            }
            Ok(())
        })
    }
}
