//! The folder `metadata` and how it changes: every file whole, in an order in which each state can be
//! verified.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::num::NonZeroU64;
use std::path::{Path, PathBuf};

use lesson::Digest;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tough::schema::{Hashes, Metafile, Root, Signed, Snapshot, Targets, Timestamp};

use crate::release::ReleaseTarget;
use crate::sign::{Result, SigningError};
use crate::{canonical_json, sha256};

/// Where `targets` waits for the signatures it lacks. No client looks here.
pub(crate) const PENDING: &str = "pending/targets.json";

/// What is published in a folder, read only.
#[derive(Debug)]
pub(crate) struct Metadata {
    folder: PathBuf,
}

/// Files to be written, in order, and one to be removed at the end.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    files: Vec<(String, Vec<u8>)>,
    gone: Option<&'static str>,
}

/// A role of which every version is a file of its own.
pub(crate) trait Numbered: tough::schema::Role + DeserializeOwned {}

impl Numbered for Root {}
impl Numbered for Snapshot {}
impl Numbered for Targets {}

impl Metadata {
    pub(crate) fn of(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// Every root in order, each signed as the one before it and it itself demand.
    pub(crate) fn roots(&self) -> Result<Vec<Signed<Root>>> {
        let mut roots: Vec<Signed<Root>> = Vec::new();
        for number in 1_u64.. {
            let name = format!("metadata/{number}.root.json");
            let Some(root) = self.read::<Signed<Root>>(&name)? else { break };
            let newest = roots.last().map_or(&root, |root| root);
            if root.signed.version.get() != number
                || newest.signed.verify_role(&root).is_err()
                || root.signed.verify_role(&root).is_err()
            {
                let why = "its version or signatures do not follow from the root before it";
                return Err(SigningError::Garbage { name, why: why.to_owned() });
            }
            roots.push(root);
        }
        Ok(roots)
    }

    /// The highest version of a role.
    pub(crate) fn newest<T: Numbered>(&self) -> Result<Option<Signed<T>>> {
        let ending = format!(".{}.json", T::TYPE);
        let mut newest = None;
        let Ok(entries) = fs_err::read_dir(self.folder.join("metadata")) else { return Ok(None) };
        for entry in entries {
            let name = entry?.file_name().to_string_lossy().into_owned();
            let number = name.strip_suffix(&ending).and_then(|number| number.parse::<u64>().ok());
            newest = newest.max(number);
        }
        match newest {
            Some(number) => self.read(&format!("metadata/{number}{ending}")),
            None => Ok(None),
        }
    }

    pub(crate) fn version<T: Numbered>(&self, number: NonZeroU64) -> Result<Option<Signed<T>>> {
        self.read(&format!("metadata/{number}.{}.json", T::TYPE))
    }

    pub(crate) fn timestamp(&self) -> Result<Option<Signed<Timestamp>>> {
        self.read("metadata/timestamp.json")
    }

    pub(crate) fn pending(&self) -> Result<Option<Signed<Targets>>> {
        self.read(PENDING)
    }

    /// The `targets` a client finds, by way of timestamp and snapshot; signatures are not looked at.
    pub(crate) fn published(&self) -> Result<Option<Signed<Targets>>> {
        let Some(snapshot) = self.published_snapshot()? else { return Ok(None) };
        let Some(meta) = snapshot.signed.meta.get("targets.json") else { return Ok(None) };
        self.version(meta.version)
    }

    /// The snapshot a client finds.
    pub(crate) fn published_snapshot(&self) -> Result<Option<Signed<Snapshot>>> {
        let Some(timestamp) = self.timestamp()? else { return Ok(None) };
        let Some(meta) = timestamp.signed.meta.get("snapshot.json") else { return Ok(None) };
        self.version(meta.version)
    }

    fn read<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>> {
        let path = self.folder.join(name);
        let bytes = match fs_err::read(path) {
            Ok(bytes) => bytes,
            Err(err) if err.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(err) => return Err(err.into()),
        };
        let read = serde_json::from_slice(&bytes);
        let garbage = |err: serde_json::Error| SigningError::Garbage {
            name: name.to_owned(),
            why: err.to_string(),
        };
        read.map(Some).map_err(garbage)
    }
}

impl Changes {
    pub(crate) fn write<T: Serialize>(&mut self, name: String, value: &Signed<T>) -> Result<()> {
        self.files.push((name, canonical_json(value)?));
        Ok(())
    }

    pub(crate) fn write_bytes(&mut self, name: String, bytes: Vec<u8>) {
        self.files.push((name, bytes));
    }

    pub(crate) fn remove(&mut self, name: &'static str) {
        self.gone = Some(name);
    }

    /// Brings all of it to the disk in this order. Interrupted, the files before are in place whole.
    pub(crate) fn carry_out(self, folder: &Path) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for (name, bytes) in self.files {
            put(&folder.join(&name), &bytes)?;
            names.push(name);
        }
        if let Some(gone) = self.gone
            && let Err(err) = fs_err::remove_file(folder.join(gone))
            && err.kind() != std::io::ErrorKind::NotFound
        {
            return Err(err.into());
        }
        Ok(names)
    }
}

/// What a snapshot or timestamp says of the file it vouches for.
pub(crate) fn described<T: Serialize>(version: NonZeroU64, file: &Signed<T>) -> Result<Metafile> {
    let bytes = canonical_json(file)?;
    let sha256 = sha256(&bytes).as_bytes().to_vec().into();
    let hashes = Some(Hashes { sha256, _extra: std::collections::HashMap::new() });
    let length = Some(bytes.len() as u64);
    Ok(Metafile { length, hashes, version, _extra: std::collections::HashMap::new() })
}

/// The indexes a `targets` names; names no file can have are left out.
pub(crate) fn release_of(targets: &Targets) -> BTreeMap<String, ReleaseTarget> {
    let named = targets.targets.iter().filter_map(|(name, target)| {
        let sha256 = Digest::from_slice(&target.hashes.sha256)?;
        let custom = target.custom.clone().into_iter().collect();
        Some((name.raw().to_owned(), ReleaseTarget { sha256, length: target.length, custom }))
    });
    named.collect()
}

/// On the disk before it is in place, and in place before it returns.
fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs_err::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    // A temporary file is for its owner's eyes alone; what is signed is for everybody.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644))?;
    }
    file.as_file().sync_all()?;
    file.persist(path).map_err(|err| err.error)?;
    // Elsewhere a folder cannot be opened to be synced.
    #[cfg(unix)]
    fs_err::File::open(folder)?.sync_all()?;
    Ok(())
}
