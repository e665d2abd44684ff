//! How lessons get in: objects first, then one transaction that shows them.

use std::collections::{BTreeMap, BTreeSet};

use lesson::{Digest, Id, Language, ObjectKind, Shelved, Unit};
use rusqlite::{Connection, OptionalExtension as _, Row, named_params};
use sha2::{Digest as _, Sha256};

use super::{Library, damaged};
use crate::{Error, Result, database};

/// Whether an object is here.
const HAS_OBJECT: &str = "SELECT 1 FROM object WHERE sha256 = :sha256";
/// An object that was found damaged is so no more.
const MENDED: &str = "DELETE FROM damaged WHERE sha256 = :sha256";
const MEND: &str = "UPDATE object SET bytes = :bytes WHERE sha256 = :sha256";

/// How many objects one transaction takes in.
const BATCH: usize = 512;

/// An object whose bytes were checked against its hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewObject {
    /// Of the bytes.
    pub sha256: Digest,
    /// What it is.
    pub kind: ObjectKind,
    /// As it travelled.
    pub bytes: Vec<u8>,
}

/// An index or a manifest whose bytes were checked against its hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewListing {
    /// Of the bytes.
    pub sha256: Digest,
    /// As it travelled.
    pub bytes: Vec<u8>,
}

/// What is to be shown from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRelease {
    /// Its name: the same content has the same.
    pub name: String,
    /// City by language, in the order of their publishers.
    pub editions: Vec<NewEdition>,
    /// Everything it needs.
    pub objects: BTreeSet<Digest>,
    /// The indexes and manifests that say so.
    pub listings: BTreeSet<Digest>,
}

/// An edition of a release that is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Installed {
    /// Whose it is.
    pub publisher: Id,
    /// The city.
    pub city: Id,
    /// The language.
    pub language: Language,
    /// Of the index it came from.
    pub sha256: Digest,
}

/// A city's lessons in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEdition {
    /// Whose it is.
    pub publisher: Id,
    /// The city.
    pub city: Id,
    /// The language.
    pub language: Language,
    /// Of the index it came from.
    pub sha256: Digest,
    /// The document with the screen's own words.
    pub interface: Digest,
    /// The documents of its supplements, by name.
    pub supplements: Vec<(&'static str, Digest)>,
    /// In order.
    pub units: Vec<Unit>,
    /// In order, each with its document.
    pub lessons: Vec<(Shelved, Digest)>,
}

impl Library {
    /// Which of these are here already.
    pub fn present(&self, wanted: &BTreeSet<Digest>) -> Result<BTreeSet<Digest>> {
        self.read(|conn| {
            let mut stmt = conn.prepare_cached(HAS_OBJECT)?;
            let mut present = BTreeSet::new();
            for digest in wanted {
                if stmt.exists(named_params! { ":sha256": digest.as_bytes() })? {
                    present.insert(*digest);
                }
            }
            Ok(present)
        })
    }

    /// Takes objects in, a batch a transaction; one that is here and was not found damaged stays as it is.
    /// They are on the disk when this returns or, while the library shows nothing yet, when [`Library::activate`] does.
    pub fn put(&self, objects: &[NewObject]) -> Result<()> {
        self.let_readers_in()?;
        for batch in objects.chunks(BATCH) {
            self.write(|conn| {
                let mut stmt = conn.prepare_cached(include_str!("put_object.sql"))?;
                let mut known = conn.prepare_cached(HAS_OBJECT)?;
                let mut mended = conn.prepare_cached(MENDED)?;
                let mut mend = conn.prepare_cached(MEND)?;
                for object in batch {
                    let sha256 = object.sha256.as_bytes();
                    // `ON CONFLICT` would keep a copy of a page for each object, to take it back.
                    if known.exists(named_params! { ":sha256": sha256 })? {
                        if mended.execute(named_params! { ":sha256": sha256 })? > 0 {
                            let bytes = &object.bytes;
                            mend.execute(named_params! { ":sha256": sha256, ":bytes": bytes })?;
                        }
                        continue;
                    }
                    stmt.execute(named_params! {
                        ":sha256": sha256,
                        ":kind": object.kind.as_str(),
                        ":bytes": object.bytes,
                    })?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Takes indexes and manifests in, in place of what may be damaged.
    pub fn put_listings(&self, listings: &[NewListing]) -> Result<()> {
        self.let_readers_in()?;
        self.write(|conn| {
            let mut stmt = conn.prepare_cached(
                "INSERT INTO listing (sha256, bytes) VALUES (:sha256, :bytes)
                 ON CONFLICT (sha256) DO UPDATE SET bytes = excluded.bytes",
            )?;
            for listing in listings {
                stmt.execute(named_params! {
                    ":sha256": listing.sha256.as_bytes(),
                    ":bytes": listing.bytes,
                })?;
            }
            Ok(())
        })
    }

    /// Those of these indexes and manifests that are here, as they travelled; a damaged one is not.
    pub fn listings(
        &self,
        wanted: impl IntoIterator<Item = Digest>,
    ) -> Result<BTreeMap<Digest, Vec<u8>>> {
        self.read(|conn| {
            let mut stmt =
                conn.prepare_cached("SELECT bytes FROM listing WHERE sha256 = :sha256")?;
            let mut found = BTreeMap::new();
            for digest in wanted {
                let named = named_params! { ":sha256": digest.as_bytes() };
                let bytes: Option<Vec<u8>> =
                    stmt.query_row(named, |row| row.get("bytes")).optional()?;
                if let Some(bytes) = bytes.filter(|bytes| is_named(bytes, &digest)) {
                    found.insert(digest, bytes);
                }
            }
            Ok(found)
        })
    }

    /// Every edition of a release, in the order of their publishers.
    pub fn installed(&self, release: &str) -> Result<Vec<Installed>> {
        self.read(|conn| {
            let mut stmt = conn.prepare_cached(include_str!("installed.sql"))?;
            let mut rows = stmt.query(named_params! { ":release": release })?;
            let mut installed = Vec::new();
            while let Some(row) = rows.next()? {
                installed.push(edition_here(row)?);
            }
            Ok(installed)
        })
    }

    /// Shows a release from now on: all of it or, when anything it needs is missing, nothing.
    pub fn activate(&self, release: &NewRelease) -> Result<()> {
        self.let_readers_in()?;
        // Brings to the disk what was put in before as well.
        database::ask_for_disk(&super::lock(&self.writer), true)?;
        self.write(|conn| {
            conn.execute(
                "UPDATE release SET state = 'old' WHERE state = 'previous' AND name <> ?1",
                [&release.name],
            )?;
            conn.execute(
                "UPDATE release SET state = 'previous' WHERE state = 'active' AND name <> ?1",
                [&release.name],
            )?;
            conn.execute("DELETE FROM release WHERE name = ?1", [&release.name])?;
            conn.execute(
                "INSERT INTO release (name, state) VALUES (?1, 'active')",
                [&release.name],
            )?;
            let id = conn.last_insert_rowid();
            add_needs(conn, id, &release.objects)?;
            add_listings(conn, id, &release.listings)?;
            release.editions.iter().try_for_each(|edition| add_edition(conn, id, edition))
        })
    }

    /// Forgets releases that are neither active, previous nor pinned, and objects nobody needs.
    /// Returns how many objects went.
    pub fn collect(&self) -> Result<usize> {
        let pinned =
            serde_json::to_string(&self.pinned()).map_err(|err| Error::Damaged(err.to_string()))?;
        let gone = self.write(|conn| {
            conn.execute(include_str!("forget_releases.sql"), named_params! { ":pinned": pinned })?;
            conn.execute(include_str!("forget_listings.sql"), [])?;
            let gone = conn.execute(include_str!("forget_objects.sql"), [])?;
            let unknown = "DELETE FROM damaged WHERE sha256 NOT IN (SELECT sha256 FROM object)";
            conn.execute(unknown, [])?;
            Ok(gone)
        })?;
        if gone > 0
            && let Err(err) = self.give_space_back()
        {
            let error = &err as &dyn std::error::Error;
            tracing::warn!(error, "the library stays as large as it was");
        }
        Ok(gone)
    }

    fn give_space_back(&self) -> Result<()> {
        let conn = super::lock(&self.writer);
        let mut stmt = conn.prepare("PRAGMA incremental_vacuum")?;
        let mut pages = stmt.query([])?;
        // Each step gives one page back.
        while pages.next()?.is_some() {}
        drop(pages);
        // The file itself becomes shorter only with this.
        Ok(conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?)
    }
}

fn add_needs(conn: &Connection, release: i64, objects: &BTreeSet<Digest>) -> Result<()> {
    let mut find = conn.prepare_cached("SELECT id FROM object WHERE sha256 = :sha256")?;
    let mut add =
        conn.prepare_cached("INSERT INTO need (release, object) VALUES (:release, :object)")?;
    let id = |digest: &Digest| -> Result<i64> {
        let named = named_params! { ":sha256": digest.as_bytes() };
        let id = find.query_row(named, |row| row.get("id")).optional()?;
        id.ok_or(Error::NoObject(*digest))
    };
    // In the order of the table, so that each row is put behind the last.
    let mut ids: Vec<i64> = objects.iter().map(id).collect::<Result<_>>()?;
    ids.sort_unstable();
    for id in ids {
        add.execute(named_params! { ":release": release, ":object": id })?;
    }
    Ok(())
}

fn is_named(bytes: &[u8], digest: &Digest) -> bool {
    Sha256::digest(bytes)[..] == digest.as_bytes()[..]
}

fn add_listings(conn: &Connection, release: i64, listings: &BTreeSet<Digest>) -> Result<()> {
    let mut find = conn.prepare_cached("SELECT id FROM listing WHERE sha256 = :sha256")?;
    let mut add =
        conn.prepare_cached("INSERT INTO listed (release, listing) VALUES (:release, :listing)")?;
    for digest in listings {
        let named = named_params! { ":sha256": digest.as_bytes() };
        let id: Option<i64> = find.query_row(named, |row| row.get("id")).optional()?;
        let id = id.ok_or(Error::NoObject(*digest))?;
        add.execute(named_params! { ":release": release, ":listing": id })?;
    }
    Ok(())
}

fn edition_here(row: &Row<'_>) -> Result<Installed> {
    let text = |name: &str| row.get::<_, String>(name);
    let sha256: Vec<u8> = row.get("sha256")?;
    Ok(Installed {
        publisher: text("publisher")?.parse().map_err(damaged)?,
        city: text("city")?.parse().map_err(damaged)?,
        language: text("language")?.parse().map_err(damaged)?,
        sha256: Digest::from_slice(&sha256).ok_or_else(|| damaged("an index's name"))?,
    })
}

fn add_edition(conn: &Connection, release: i64, edition: &NewEdition) -> Result<()> {
    let lessons: Vec<&Shelved> = edition.lessons.iter().map(|(lesson, _)| lesson).collect();
    let shelf = serde_json::json!({ "units": edition.units, "lessons": lessons }).to_string();
    let mut stmt = conn.prepare_cached(include_str!("add_edition.sql"))?;
    stmt.execute(named_params! {
        ":release": release,
        ":publisher": edition.publisher.as_str(),
        ":city": edition.city.as_str(),
        ":language": edition.language.as_str(),
        ":sha256": edition.sha256.as_bytes(),
        ":shelf": shelf,
        ":interface": edition.interface.as_bytes(),
    })?;
    let id = conn.last_insert_rowid();
    let mut stmt = conn.prepare_cached(
        "INSERT INTO lesson (edition, name, document) VALUES (:edition, :name, :document)",
    )?;
    for (lesson, document) in &edition.lessons {
        stmt.execute(named_params! {
            ":edition": id,
            ":name": lesson.id.as_str(),
            ":document": document.as_bytes(),
        })?;
    }
    let mut stmt = conn.prepare_cached(
        "INSERT INTO supplement (edition, name, document) VALUES (:edition, :name, :document)",
    )?;
    for (name, document) in &edition.supplements {
        stmt.execute(named_params! {
            ":edition": id,
            ":name": name,
            ":document": document.as_bytes(),
        })?;
    }
    Ok(())
}
