//! Signing what was built, at one desk or at several, so that whoever looks at any moment finds a whole
//! release.
//!
//! A release is first signed by its editors (`targets`), which may take two sittings: until both have
//! signed, it waits in the folder `pending`, and what is published stays as it is. Then the computer
//! that publishes signs `snapshot` and `timestamp`; `timestamp.json` is moved into place last.
//!
//! **Invariant:** every file that clients read is written once and whole, but for `timestamp.json`,
//! which is replaced.

mod desk;
mod error;
mod metadata;
mod rotate;

use std::collections::BTreeMap;
use std::path::Path;

use jiff::{Timestamp, ToSpan as _};
use serde::Serialize;
use tough::schema::{self, Signed as SignedRole, Snapshot, Targets};

use crate::contents::{self, Depth};
use crate::release::{Release, ReleaseTarget};
use crate::roles::{Publisher, Role};
use crate::{SigningKey, sha256};

use desk::Desk;
pub(crate) use error::Result;
pub use error::SigningError;
pub(crate) use metadata::{Metadata, release_of};
pub use rotate::{Rotation, rotate};

/// How long before its end a signature is renewed, or warned of.
pub(crate) const SOON_DAYS: i64 = 60;

/// What to sign and with what.
#[derive(Debug, Clone, Copy)]
pub struct Signing<'a> {
    /// The repository.
    pub folder: &'a Path,
    /// Whatever keys are at hand; those that do not count here are left alone.
    pub keys: &'a [SigningKey],
    /// Only this role.
    pub only: Option<Role>,
    /// New files get this version when it is higher than the next.
    pub version: Option<u64>,
    /// The time it is.
    pub now: Timestamp,
}

/// What signing came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Signed {
    /// The version of the editors' list that was looked at: the published one, or the one that waits.
    pub targets_version: u64,
    /// Whether that list has all the signatures it needs.
    pub is_complete: bool,
    /// How many signatures each role lacks; empty when none does.
    pub missing: BTreeMap<Role, u64>,
    /// Whether clients now find what was built last.
    pub is_published: bool,
    /// The files that were written, in order.
    pub changed: Vec<String>,
    /// Each role as it now stands.
    pub standing: Vec<Standing>,
}

/// A role as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// The role.
    pub role: Role,
    /// Its version.
    pub version: u64,
    /// When its signatures end.
    pub expires: Timestamp,
    /// Whether that is within 60 days.
    pub is_soon: bool,
}

/// Signs what was built last, as far as the keys go. What is in order stays as it is, to the byte.
///
/// # Errors
/// When the release is not whole (all that is missing is named), or no key counts here; then nothing
/// is written.
pub fn sign(signing: &Signing<'_>) -> Result<Signed> {
    let release = Release::read(signing.folder)?.targets;
    let mut desk = Desk::open(signing)?;
    refuse_if_not_whole(signing.folder, &release)?;
    let mut targets = desk.published_targets()?;
    if desk.does(Role::Targets) {
        targets = desk.targets(&release, targets)?;
    }
    if let Some(targets) = &targets {
        // After an interruption these may be others than the release.
        if release_of(&targets.signed) != release {
            refuse_if_not_whole(signing.folder, &release_of(&targets.signed))?;
        }
        desk.snapshot(targets)?;
        desk.timestamp()?;
    }
    desk.finish(&release)
}

/// Renews `timestamp` alone, for a job that runs every month.
///
/// # Errors
/// When nothing was published yet, or the key is not there; then nothing is written.
pub fn refresh(signing: &Signing<'_>) -> Result<Signed> {
    let signing = Signing { only: Some(Role::Timestamp), ..*signing };
    let mut desk = Desk::open(&signing)?;
    desk.renew_timestamp()?;
    let published = Metadata::of(signing.folder).published()?;
    desk.finish(&published.map(|targets| release_of(&targets.signed)).unwrap_or_default())
}

/// Puts the first root into a folder that has none.
///
/// # Errors
/// When the folder has another one.
pub fn install_root(folder: &Path, first_root: &[u8]) -> Result<()> {
    let name = "metadata/1.root.json";
    match fs_err::read(folder.join(name)) {
        Ok(found) if sha256(&found) == sha256(first_root) => Ok(()),
        Ok(_) => Err(SigningError::OtherRoot),
        Err(err) if err.kind() == std::io::ErrorKind::NotFound => {
            Publisher::of(first_root)?;
            let mut changes = metadata::Changes::default();
            changes.write_bytes(name.to_owned(), first_root.to_vec());
            changes.carry_out(folder).map(drop)
        }
        Err(err) => Err(err.into()),
    }
}

/// Whose repository a folder is, by its newest root.
///
/// # Errors
/// When it has no root, or its roots do not follow from each other.
pub fn publisher(folder: &Path) -> Result<Publisher> {
    let root = Metadata::of(folder).roots()?.pop();
    let root = root.ok_or_else(|| SigningError::NoRoot(folder.to_owned()))?;
    Publisher::named_in(&root.signed).ok_or_else(|| SigningError::NoRoot(folder.to_owned()))
}

/// What clients find in a folder now; nothing when it is not signed or cannot be read.
pub(crate) fn published(folder: &Path) -> BTreeMap<String, ReleaseTarget> {
    let targets = Metadata::of(folder).published().ok().flatten();
    targets.map(|targets| release_of(&targets.signed)).unwrap_or_default()
}

pub(crate) fn is_soon(expires: Timestamp, now: Timestamp) -> bool {
    // A clock at the end of the calendar: then everything is soon.
    now.checked_add((SOON_DAYS * 24).hours()).map_or(true, |soon| expires <= soon)
}

fn refuse_if_not_whole(folder: &Path, targets: &BTreeMap<String, ReleaseTarget>) -> Result<()> {
    let problems = contents::problems(folder, targets, Depth::Parts);
    if problems.is_empty() { Ok(()) } else { Err(SigningError::NotWhole(problems)) }
}

pub(crate) fn standing<T: schema::Role>(
    role: Role,
    signed: &SignedRole<T>,
    now: Timestamp,
) -> Standing {
    let expires = signed.signed.expires();
    let version = signed.signed.version().get();
    Standing { role, version, expires, is_soon: is_soon(expires, now) }
}

fn names(snapshot: &Snapshot, targets: &SignedRole<Targets>) -> Result<bool> {
    let described = metadata::described(targets.signed.version, targets)?;
    Ok(snapshot.meta.get("targets.json") == Some(&described))
}
