//! What screens ask.

use lesson::{Digest, Id, Interface, Language, Lesson, ObjectKind, Shelved, Supplement, Unit};
use rusqlite::{Connection, OptionalExtension as _, named_params};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::{Library, damaged};
use crate::{Error, Result};

/// The most a document may be when it is unpacked, in bytes.
const DOCUMENT: usize = 4_000_000;

/// A city's lessons in one language as the shelf shows them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct EditionShelf {
    /// In order.
    pub units: Vec<Unit>,
    /// In order.
    pub lessons: Vec<Shelved>,
}

impl Library {
    /// The release that is shown to who asks anew.
    pub fn active(&self) -> Result<Option<String>> {
        self.read(|conn| {
            let mut stmt =
                conn.prepare_cached("SELECT name FROM release WHERE state = 'active'")?;
            Ok(stmt.query_row([], |row| row.get("name")).optional()?)
        })
    }

    /// Every edition of a release, by city and language.
    pub fn editions(&self, release: &str) -> Result<Vec<(Id, Language)>> {
        self.read(|conn| {
            let mut stmt = conn.prepare_cached(include_str!("editions.sql"))?;
            let rows = stmt.query_map(named_params! { ":release": release }, |row| {
                Ok((row.get::<_, String>("city")?, row.get::<_, String>("language")?))
            })?;
            rows.map(|row| {
                let (city, language) = row?;
                Ok((city.parse().map_err(damaged)?, language.parse().map_err(damaged)?))
            })
            .collect()
        })
    }

    /// The shelves of a city in a language, one a publisher, in the order of their publishers.
    pub fn shelves(
        &self,
        release: &str,
        city: &Id,
        language: &Language,
    ) -> Result<Vec<(Id, EditionShelf)>> {
        self.read(|conn| {
            let mut stmt = conn.prepare_cached(include_str!("shelves.sql"))?;
            let mut rows = stmt.query(named_params! {
                ":release": release,
                ":city": city.as_str(),
                ":language": language.as_str(),
            })?;
            let mut shelves = Vec::new();
            while let Some(row) = rows.next()? {
                let publisher = row.get::<_, String>("publisher")?.parse().map_err(damaged)?;
                let shelf: String = row.get("shelf")?;
                shelves.push((publisher, serde_json::from_str(&shelf).map_err(damaged)?));
            }
            if shelves.is_empty() {
                return Err(no_edition(conn, release, city, language));
            }
            Ok(shelves)
        })
    }

    /// A lesson of a publisher's edition; it has been asked for its problems.
    pub fn lesson(
        &self,
        release: &str,
        publisher: &Id,
        city: &Id,
        language: &Language,
        id: &Id,
    ) -> Result<Lesson> {
        let lesson: Lesson = self.read(|conn| {
            let mut stmt = conn.prepare_cached(include_str!("lesson.sql"))?;
            let names = named_params! {
                ":release": release,
                ":publisher": publisher.as_str(),
                ":city": city.as_str(),
                ":language": language.as_str(),
                ":lesson": id.as_str(),
            };
            let found: Option<Vec<u8>> =
                stmt.query_row(names, |row| row.get("bytes")).optional()?;
            document(&found.ok_or_else(|| Error::NotInstalled(id.clone()))?)
        })?;
        match lesson.problems().first() {
            None => Ok(lesson),
            Some(problem) => Err(Error::Damaged(problem.to_string())),
        }
    }

    /// A supplement of the first publisher's edition that has it; it has been asked for its problems. None
    /// where the edition is from before there were any.
    pub fn supplement<T: Supplement>(
        &self,
        release: &str,
        city: &Id,
        language: &Language,
    ) -> Result<Option<T>> {
        let found: Option<Vec<u8>> = self.read(|conn| {
            let mut stmt = conn.prepare_cached(include_str!("supplement.sql"))?;
            let names = named_params! {
                ":release": release,
                ":city": city.as_str(),
                ":language": language.as_str(),
                ":name": T::NAME,
            };
            Ok(stmt.query_row(names, |row| row.get("bytes")).optional()?)
        })?;
        let Some(packed) = found else { return Ok(None) };
        let supplement: T = document(&packed)?;
        match supplement.problems().first() {
            None => Ok(Some(supplement)),
            Some(problem) => Err(Error::Damaged(problem.to_string())),
        }
    }

    /// The screen's own words in a language of a release, for the voice.
    pub fn interface(&self, release: &str, language: &Language) -> Result<Option<Interface>> {
        self.read(|conn| {
            let mut stmt = conn.prepare_cached(include_str!("interface.sql"))?;
            let names = named_params! { ":release": release, ":language": language.as_str() };
            let found: Option<Vec<u8>> =
                stmt.query_row(names, |row| row.get("bytes")).optional()?;
            found.map(|bytes| document(&bytes)).transpose()
        })
    }

    /// An object as it travelled.
    pub fn object(&self, digest: &Digest) -> Result<(ObjectKind, Vec<u8>)> {
        self.read(|conn| {
            let mut stmt =
                conn.prepare_cached("SELECT kind, bytes FROM object WHERE sha256 = :sha256")?;
            let found = stmt
                .query_row(named_params! { ":sha256": digest.as_bytes() }, |row| {
                    Ok((row.get::<_, String>("kind")?, row.get("bytes")?))
                })
                .optional()?;
            let (kind, bytes) = found.ok_or(Error::NoObject(*digest))?;
            Ok((ObjectKind::from_name(&kind).ok_or_else(|| damaged(kind))?, bytes))
        })
    }
}

/// A document as it travelled: zstd of JSON.
fn document<T: DeserializeOwned>(packed: &[u8]) -> Result<T> {
    let bytes = zstd::bulk::decompress(packed, DOCUMENT).map_err(damaged)?;
    serde_json::from_slice(&bytes).map_err(damaged)
}

fn no_edition(conn: &Connection, release: &str, city: &Id, language: &Language) -> Error {
    let is_here = conn
        .prepare_cached("SELECT 1 FROM release WHERE name = ?1")
        .and_then(|mut stmt| stmt.exists([release]))
        .unwrap_or(false);
    if is_here {
        Error::NoEdition { city: city.clone(), language: language.clone() }
    } else {
        Error::NoRelease(release.to_owned())
    }
}
