//! What is known of publishers: their verified signatures, and how the last look at them went.

use lesson::Id;
use rusqlite::named_params;

use super::{Library, damaged};
use crate::Result;

/// A file of signed metadata that was verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trusted {
    /// Such as `3.root.json` or `timestamp.json`.
    pub name: String,
    /// As it travelled.
    pub bytes: Vec<u8>,
    /// What the host calls this version of it.
    pub etag: Option<String>,
}

/// How a look at a publisher went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// Who was visited.
    pub publisher: Id,
    /// The outcome's name.
    pub outcome: String,
    /// When, in milliseconds since 1970, UTC.
    pub at_ms: i64,
    /// The last time all went well; none in a visit to be noted leaves what is known.
    pub succeeded_ms: Option<i64>,
    /// When the signatures that were verified run out; none leaves what is known.
    pub until_ms: Option<i64>,
    /// Lessons that need a newer Lantern; none leaves what is known.
    pub skipped: Option<u32>,
}

impl Library {
    /// What was verified of a publisher, by name.
    pub fn trusted(&self, publisher: &Id) -> Result<Vec<Trusted>> {
        self.read(|conn| {
            let mut stmt = conn.prepare_cached(
                "SELECT name, bytes, etag FROM trusted WHERE publisher = :publisher ORDER BY name",
            )?;
            let rows =
                stmt.query_map(named_params! { ":publisher": publisher.as_str() }, |row| {
                    Ok(Trusted {
                        name: row.get("name")?,
                        bytes: row.get("bytes")?,
                        etag: row.get("etag")?,
                    })
                })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Trusts this of a publisher from now on, in place of what was trusted: all of it or nothing.
    pub fn trust(&self, publisher: &Id, files: &[Trusted]) -> Result<()> {
        self.let_readers_in()?;
        self.write(|conn| {
            conn.execute("DELETE FROM trusted WHERE publisher = ?1", [publisher.as_str()])?;
            let mut stmt = conn.prepare_cached(
                "INSERT INTO trusted (publisher, name, bytes, etag)
                 VALUES (:publisher, :name, :bytes, :etag)",
            )?;
            for file in files {
                stmt.execute(named_params! {
                    ":publisher": publisher.as_str(),
                    ":name": file.name,
                    ":bytes": file.bytes,
                    ":etag": file.etag,
                })?;
            }
            Ok(())
        })
    }

    /// How the last look at each publisher went.
    pub fn visits(&self) -> Result<Vec<Visit>> {
        self.read(|conn| {
            let mut stmt = conn.prepare_cached("SELECT * FROM visit ORDER BY publisher")?;
            let mut rows = stmt.query([])?;
            let mut visits = Vec::new();
            while let Some(row) = rows.next()? {
                visits.push(Visit {
                    publisher: row.get::<_, String>("publisher")?.parse().map_err(damaged)?,
                    outcome: row.get("outcome")?,
                    at_ms: row.get("at_ms")?,
                    succeeded_ms: row.get("succeeded_ms")?,
                    until_ms: row.get("until_ms")?,
                    skipped: Some(row.get("skipped")?),
                });
            }
            Ok(visits)
        })
    }

    /// Remembers how a look at a publisher went.
    pub fn note_visit(&self, visit: &Visit) -> Result<()> {
        self.write(|conn| {
            let mut stmt = conn.prepare_cached(include_str!("add_visit.sql"))?;
            stmt.execute(named_params! {
                ":publisher": visit.publisher.as_str(),
                ":outcome": visit.outcome,
                ":at_ms": visit.at_ms,
                ":succeeded_ms": visit.succeeded_ms,
                ":until_ms": visit.until_ms,
                ":skipped": visit.skipped,
            })?;
            Ok(())
        })
    }

    /// Forgets what is known of a publisher. Its lessons go with the next release.
    pub fn forget_publisher(&self, publisher: &Id) -> Result<()> {
        self.write(|conn| {
            conn.execute("DELETE FROM trusted WHERE publisher = ?1", [publisher.as_str()])?;
            conn.execute("DELETE FROM visit WHERE publisher = ?1", [publisher.as_str()])?;
            Ok(())
        })
    }
}
