//! What learners did and how this device is set: precious.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use lesson::{Event, EventId, EventKind, Id, LocalDate};
use rusqlite::{Connection, OptionalExtension as _, Row, named_params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::database::{self, Form};
use crate::{Error, Opened, Result};

const FORM: Form = Form {
    migrations: &[include_str!("../migrations/learners/0001_events.sql")],
    page: 4096,
    cache: 2 * 1024 * 1024,
    was_synced: None,
};

/// What learners did and how this device is set. May be used from several threads.
#[derive(Debug)]
pub struct Learners {
    conn: Mutex<Connection>,
}

impl Learners {
    /// Opens `learners.db`, making or upgrading it. Before an upgrade the file is copied beside itself;
    /// a damaged file is moved aside and kept.
    pub fn open(path: &Path, today: &LocalDate) -> Result<Opened<Self>> {
        let opened = database::open(path, FORM, today, back_up)?;
        database::let_readers_in(&opened.value)?;
        Ok(Opened {
            value: Self { conn: Mutex::new(opened.value) },
            moved_aside: opened.moved_aside,
        })
    }

    /// The guest: gone when the value is gone, nothing to wipe.
    pub fn guest() -> Result<Self> {
        Ok(Self { conn: Mutex::new(database::in_memory(FORM.migrations)?) })
    }

    /// Adds an event; one that is here already stays as it is.
    pub fn record(&self, event: &Event) -> Result<()> {
        let conn = self.lock();
        let mut stmt = conn.prepare_cached(include_str!("learners/record.sql"))?;
        stmt.execute(named_params! {
            ":id": event.id.0,
            ":profile": event.profile.as_str(),
            ":publisher": event.publisher.as_str(),
            ":lesson": event.lesson.as_str(),
            ":step": event.step.as_ref().map(Id::as_str),
            ":kind": event.kind.as_str(),
            ":at_ms": event.at_ms,
            ":local_date": event.date.as_str(),
        })?;
        Ok(())
    }

    /// Everything a profile did, in the order it happened; events from the future count as today.
    pub fn events(&self, profile: &Id, today: &LocalDate) -> Result<Vec<Event>> {
        let conn = self.lock();
        let mut stmt = conn.prepare_cached(include_str!("learners/events.sql"))?;
        let mut rows = stmt.query(named_params! { ":profile": profile.as_str() })?;
        let mut events = Vec::new();
        while let Some(row) = rows.next()? {
            let event = event(row)?;
            events.push(Event { date: event.date.not_after(today), ..event });
        }
        Ok(events)
    }

    /// How many different steps of each publisher's lesson a profile has done.
    pub fn steps_done(&self, profile: &Id) -> Result<BTreeMap<(Id, Id), u32>> {
        let conn = self.lock();
        let mut stmt = conn.prepare_cached(include_str!("learners/steps_done.sql"))?;
        let mut rows = stmt.query(named_params! { ":profile": profile.as_str() })?;
        let mut done = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let id = |column: &str| -> Result<Id> {
                row.get::<_, String>(column)?.parse().map_err(damaged)
            };
            done.insert((id("publisher")?, id("lesson")?), row.get("steps")?);
        }
        Ok(done)
    }

    /// How something is set; none when it never was, or as another Lantern set it.
    pub fn setting<T: DeserializeOwned>(&self, profile: &Id, name: &str) -> Result<Option<T>> {
        let conn = self.lock();
        let mut stmt = conn.prepare_cached(
            "SELECT value FROM setting WHERE profile = :profile AND name = :name",
        )?;
        let names = named_params! { ":profile": profile.as_str(), ":name": name };
        let value: Option<String> = stmt.query_row(names, |row| row.get("value")).optional()?;
        Ok(value.and_then(|value| serde_json::from_str(&value).ok()))
    }

    /// Sets something.
    pub fn set(&self, profile: &Id, name: &str, value: &impl Serialize) -> Result<()> {
        let value = serde_json::to_string(value).map_err(damaged)?;
        let conn = self.lock();
        let mut stmt = conn.prepare_cached(include_str!("learners/set.sql"))?;
        stmt.execute(
            named_params! { ":profile": profile.as_str(), ":name": name, ":value": value },
        )?;
        Ok(())
    }

    // Every statement is a transaction of its own: a panic leaves nothing half done.
    fn lock(&self) -> MutexGuard<'_, Connection> {
        self.conn.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// `learners.db` at version 1 is copied to `learners.before-2.sqlite` before it becomes version 2.
fn back_up(path: &Path, version: usize) -> Result<()> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let copy = path.with_file_name(format!("{stem}.before-{}.sqlite", version + 1));
    if !copy.exists() {
        // SQLite writes what is still in the log, too.
        let conn = Connection::open(path)?;
        conn.execute("VACUUM INTO ?1", [copy.to_string_lossy()])?;
    }
    Ok(())
}

fn event(row: &Row<'_>) -> Result<Event> {
    let text = |name: &str| row.get::<_, String>(name);
    let id: [u8; 16] = row.get("id")?;
    let step: Option<String> = row.get("step")?;
    Ok(Event {
        id: EventId(id),
        profile: text("profile")?.parse().map_err(damaged)?,
        publisher: text("publisher")?.parse().map_err(damaged)?,
        lesson: text("lesson")?.parse().map_err(damaged)?,
        step: step.map(|step| step.parse()).transpose().map_err(damaged)?,
        kind: EventKind::from_name(&text("kind")?).ok_or_else(|| damaged("an event of no kind"))?,
        at_ms: row.get("at_ms")?,
        date: LocalDate::parse(&text("local_date")?)
            .ok_or_else(|| damaged("an event without a date"))?,
    })
}

fn damaged(why: impl ToString) -> Error {
    Error::Damaged(why.to_string())
}
