use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;
use tough::{FilesystemTransport, RepositoryLoader};
use url::Url;

use crate::contents::{self, Depth};
use crate::release::ReleaseTarget;
use crate::roles::{Publisher, Role};
use crate::sign::{Metadata, Result, SigningError, Standing, published, release_of, standing};
use crate::{Error, chain, fingerprint};

/// What a stranger finds who trusts the first root.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verified {
    /// Who publishes.
    pub publisher: Publisher,
    /// What people compare.
    pub fingerprint: String,
    /// Each role as it stands.
    pub standing: Vec<Standing>,
    /// How many indexes there are.
    pub indexes: usize,
    /// Everything that is wrong; empty is right.
    pub problems: Vec<String>,
}

/// Looks at a whole repository as a stranger does: signatures, versions and expiry, then every index,
/// manifest, bundle and object. `now` says what expires soon; what has expired is judged by the system's
/// clock.
///
/// # Errors
/// When the folder has no first root to begin with.
pub fn verify(folder: &Path, now: Timestamp) -> Result<Verified> {
    let folder = fs_err::canonicalize(folder)?;
    let first_root = fs_err::read(folder.join("metadata/1.root.json"))
        .map_err(|_| SigningError::NoRoot(folder.clone()))?;
    let publisher = Publisher::of(&first_root)?;
    let mut problems = Vec::new();
    let loaded =
        tokio::runtime::Builder::new_current_thread().build()?.block_on(load(&folder, &first_root));
    let targets: BTreeMap<String, ReleaseTarget> = match &loaded {
        Ok(repository) => release_of(&repository.targets().signed),
        Err(problem) => {
            problems.push(problem.clone());
            // What is there is looked at all the same, so that everything is named at once.
            published(&folder)
        }
    };
    problems.extend(contents::problems(&folder, &targets, Depth::Objects));
    Ok(Verified {
        publisher,
        fingerprint: fingerprint(&first_root),
        standing: stand(&folder, now)?,
        indexes: targets.len(),
        problems,
    })
}

async fn load(folder: &Path, first_root: &[u8]) -> std::result::Result<tough::Repository, String> {
    let url = |part: &str| {
        Url::from_directory_path(folder.join(part))
            .map_err(|()| format!("`{}` is no folder that has an address", folder.display()))
    };
    let loader = RepositoryLoader::new(&first_root, url("metadata")?, url("targets")?)
        .transport(FilesystemTransport);
    loader.load().await.map_err(|err| chain(&err))
}

fn stand(folder: &Path, now: Timestamp) -> Result<Vec<Standing>> {
    let metadata = Metadata::of(folder);
    let mut all = Vec::new();
    // What cannot be read was named before.
    if let Some(root) = metadata.roots().ok().and_then(|mut roots| roots.pop()) {
        all.push(standing(Role::Root, &root, now));
    }
    if let Some(targets) = metadata.published().ok().flatten() {
        all.push(standing(Role::Targets, &targets, now));
    }
    if let Some(snapshot) = metadata.published_snapshot().ok().flatten() {
        all.push(standing(Role::Snapshot, &snapshot, now));
    }
    if let Some(timestamp) = metadata.timestamp().ok().flatten() {
        all.push(standing(Role::Timestamp, &timestamp, now));
    }
    if all.is_empty() { Err(Error::Missing("metadata".to_owned()).into()) } else { Ok(all) }
}
