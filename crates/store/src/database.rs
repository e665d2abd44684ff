//! Opening a SQLite file: settings, migrations, what is damaged moved aside.

use std::path::{Path, PathBuf};
use std::time::Duration;

use lesson::LocalDate;
use rusqlite::{Connection, OpenFlags};

use crate::{Error, Opened, Result};

/// How long one writer waits for another.
const PATIENCE: Duration = Duration::from_secs(5);

/// The migrations of one file, oldest first; only ever added to.
pub(crate) type Migrations = &'static [&'static str];

/// What a file is like.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Form {
    /// What it holds.
    pub(crate) migrations: Migrations,
    /// Bytes of a page of a new file: many for large objects, few for small rows.
    pub(crate) page: u32,
    /// Bytes that may be held until they are written.
    pub(crate) cache: u32,
    /// SQL that answers whether all of it was brought to the disk; none where each change is.
    pub(crate) was_synced: Option<&'static str>,
}

/// Opens a file, making or upgrading it; a damaged one is moved aside first.
pub(crate) fn open(
    path: &Path,
    form: Form,
    today: &LocalDate,
    before_upgrade: fn(&Path, usize) -> Result<()>,
) -> Result<Opened<Connection>> {
    match try_open(path, form, before_upgrade) {
        Ok(value) => Ok(Opened { value, moved_aside: None }),
        Err(Error::Damaged(why)) => {
            let aside = move_aside(path, today)?;
            tracing::error!(file = %path.display(), aside = %aside.display(), why, "a damaged file was moved aside");
            let value = try_open(path, form, before_upgrade)?;
            Ok(Opened { value, moved_aside: Some(aside) })
        }
        Err(err) => Err(err),
    }
}

fn try_open(
    path: &Path,
    form: Form,
    before_upgrade: fn(&Path, usize) -> Result<()>,
) -> Result<Connection> {
    let migrations = form.migrations;
    // Asked before anything is set: a file of a newer Lantern stays as it is to the last byte.
    let version = if path.exists() { version_of(path)? } else { 0 };
    if version > migrations.len() {
        return Err(Error::FromTheFuture {
            path: path.to_owned(),
            found: version,
            supported: migrations.len(),
        });
    }
    let mut conn = Connection::open(path)?;
    configure(&conn, form)?;
    let is_synced = match form.was_synced {
        Some(sql) => version > 0 && conn.query_row(sql, [], |row| row.get(0))?,
        None => true,
    };
    ask_for_disk(&conn, is_synced)?;
    if version > 0 {
        check(&conn, is_synced)?;
    }
    if (1..migrations.len()).contains(&version) {
        before_upgrade(path, version)?;
    }
    upgrade(&mut conn, migrations)?;
    Ok(conn)
}

/// The version of a file. Who was killed while writing left half a change beside the file; only who may
/// write can take it back.
fn version_of(path: &Path) -> Result<usize> {
    match open_reader(path).and_then(|conn| version(&conn)) {
        Err(Error::ReadOnly) => version(&Connection::open(path)?),
        answer => answer,
    }
}

/// A connection that only asks.
pub(crate) fn open_reader(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(PATIENCE)?;
    Ok(conn)
}

/// A database that lives as long as its connection.
pub(crate) fn in_memory(migrations: Migrations) -> Result<Connection> {
    let mut conn = Connection::open_in_memory()?;
    conn.pragma_update(None, "foreign_keys", true)?;
    upgrade(&mut conn, migrations)?;
    Ok(conn)
}

fn configure(conn: &Connection, form: Form) -> Result<()> {
    conn.busy_timeout(PATIENCE)?;
    // Both must come before the first table, and cost nothing later.
    conn.pragma_update(None, "page_size", form.page)?;
    conn.pragma_update(None, "auto_vacuum", "INCREMENTAL")?;
    conn.pragma_update(None, "cache_size", -i64::from(form.cache / 1024))?;
    // What a statement would take back is kept in memory, not in a file of its own.
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    Ok(())
}

/// From now on who reads and who writes do not wait for each other (WAL). What is written is written
/// twice, so a file that nobody reads yet is filled faster without.
pub(crate) fn let_readers_in(conn: &Connection) -> Result<()> {
    // Where shared memory does not work (a network home), or somebody has the file open, SQLite answers
    // with the journal it has, which is as safe.
    let answer = conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()));
    match answer.map_err(Error::from) {
        Ok(()) | Err(Error::Busy) => Ok(()),
        Err(err) => Err(err),
    }
}

/// Lets the system write when it likes, or asks for the disk with each change. Without asking, a killed
/// program loses nothing; a computer that loses its power may leave anything behind.
pub(crate) fn ask_for_disk(conn: &Connection, ask: bool) -> Result<()> {
    conn.pragma_update(None, "synchronous", if ask { "FULL" } else { "OFF" })?;
    let journal: String = conn.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    // To empty the journal costs less than to make and delete one with each of many changes.
    let becomes = match (ask, journal.as_str()) {
        (false, "delete") => "TRUNCATE",
        (true, "truncate") => "DELETE",
        _ => return Ok(()),
    };
    Ok(conn.pragma_update_and_check(None, "journal_mode", becomes, |_| Ok(()))?)
}

/// A few milliseconds on a library of a city: does every page make sense, and where power may have been
/// lost in the middle, does every index too?
fn check(conn: &Connection, is_synced: bool) -> Result<()> {
    let pragma = if is_synced { "PRAGMA quick_check(1)" } else { "PRAGMA integrity_check(1)" };
    let verdict: String = conn.query_row(pragma, [], |row| row.get(0))?;
    // Every page was looked at once; none of them is wanted soon.
    conn.release_memory()?;
    if verdict == "ok" { Ok(()) } else { Err(Error::Damaged(verdict)) }
}

fn version(conn: &Connection) -> Result<usize> {
    let version: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    usize::try_from(version).map_err(|_| Error::Damaged(format!("version {version}")))
}

fn upgrade(conn: &mut Connection, migrations: Migrations) -> Result<()> {
    if version(conn)? == migrations.len() {
        return Ok(());
    }
    let tx = conn.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    // Somebody else may have upgraded it while we waited.
    let from = version(&tx)?;
    for migration in migrations.iter().skip(from) {
        tx.execute_batch(migration)?;
    }
    tx.pragma_update(None, "user_version", migrations.len())?;
    tx.commit()?;
    Ok(())
}

/// `library.db` becomes `library.damaged-2026-11-24.sqlite`, or `…-2.sqlite` when that is taken.
fn move_aside(path: &Path, today: &LocalDate) -> Result<PathBuf> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let name = |count: usize| {
        let count = if count == 1 { String::new() } else { format!("-{count}") };
        path.with_file_name(format!("{stem}.damaged-{}{count}.sqlite", today.as_str()))
    };
    let aside = (1..1000).map(name).find(|aside| !aside.exists()).unwrap_or_else(|| name(1000));
    fs_err::rename(path, &aside)?;
    for suffix in ["-wal", "-shm", "-journal"] {
        let beside = |path: &Path| {
            let mut name = path.as_os_str().to_owned();
            name.push(suffix);
            PathBuf::from(name)
        };
        if beside(path).exists() {
            fs_err::rename(beside(path), beside(&aside))?;
        }
    }
    Ok(aside)
}
