//! What `tough` sees of a source: the files it asks for, and nothing it should not know.

use std::sync::{Arc, Mutex, PoisonError};

use tough::schema::{Root, Signed};
use tough::{Transport, TransportError, TransportErrorKind, TransportStream};
use url::Url;

use super::{CatalogError, LIMITS, Metadata, MetadataSource};
use crate::{Error, chain};

/// What `tough` fetches through: files that never change come from what is known, the rest from the source.
#[derive(Debug)]
pub(super) struct Door<S: MetadataSource>(Arc<Behind<S>>);

#[derive(Debug)]
struct Behind<S: MetadataSource> {
    known: Metadata,
    source: Arc<S>,
    fetched: Mutex<Metadata>,
    failure: Mutex<Option<CatalogError<S::Error>>>,
}

impl<S: MetadataSource> Clone for Door<S> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<S: MetadataSource> Door<S> {
    pub(super) fn new(known: Metadata, source: Arc<S>) -> Self {
        Self(Arc::new(Behind {
            known,
            source,
            fetched: Mutex::default(),
            failure: Mutex::default(),
        }))
    }

    /// Everything that was used, and every root there was.
    pub(super) fn metadata(
        &self,
        first: &[u8],
        trusted: &Metadata,
        loaded: &tough::Repository,
    ) -> Metadata {
        let is_root = |name: &str| name.ends_with(".root.json");
        let version = serde_json::from_slice::<Signed<Root>>(first)
            .map_or(1, |root| root.signed.version.get());
        let mut metadata: Metadata = trusted
            .iter()
            .filter(|(name, _)| is_root(name))
            .map(|(name, bytes)| (name.clone(), bytes.clone()))
            .collect();
        metadata.entry(format!("{version}.root.json")).or_insert_with(|| first.to_vec());
        let used = [
            "timestamp.json".to_owned(),
            format!("{}.snapshot.json", loaded.snapshot().signed.version),
            format!("{}.targets.json", loaded.targets().signed.version),
        ];
        let fetched = lock(&self.0.fetched);
        for (name, bytes) in self.0.known.iter().chain(fetched.iter()) {
            if is_root(name) || used.contains(name) {
                metadata.insert(name.clone(), bytes.clone());
            }
        }
        metadata
    }

    /// Why loading failed: what the source said, or what `tough` thinks of what it gave.
    pub(super) fn why(&self, err: tough::error::Error) -> CatalogError<S::Error> {
        match lock(&self.0.failure).take() {
            Some(failure) => failure,
            None => CatalogError::Refused(refused(err)),
        }
    }

    async fn file(&self, name: &str) -> Result<Option<Vec<u8>>, ()> {
        if name != "timestamp.json"
            && let Some(known) = self.0.known.get(name)
        {
            return Ok(Some(known.clone()));
        }
        let most = most(name);
        let failed = |failure| *lock(&self.0.failure) = Some(failure);
        let bytes = match self.0.source.metadata(name, most + 1).await {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return Ok(None),
            Err(err) => {
                failed(CatalogError::Source(err));
                return Err(());
            }
        };
        if bytes.len() as u64 > most {
            failed(CatalogError::Refused(Error::TooLong(format!("metadata/{name}"))));
            return Err(());
        }
        lock(&self.0.fetched).insert(name.to_owned(), bytes.clone());
        Ok(Some(bytes))
    }
}

#[tough::async_trait]
impl<S: MetadataSource> Transport for Door<S> {
    async fn fetch(&self, url: Url) -> Result<TransportStream, TransportError> {
        let name = url.path().trim_start_matches('/').to_owned();
        let answer = match self.file(&name).await {
            Ok(Some(bytes)) => Ok(tough::Bytes::from(bytes)),
            Ok(None) if name.ends_with(".root.json") => {
                return Err(TransportError::new(TransportErrorKind::FileNotFound, name));
            }
            Ok(None) => {
                let missing = if name == "timestamp.json" {
                    Error::Unsigned
                } else {
                    Error::Missing(format!("metadata/{name}"))
                };
                *lock(&self.0.failure) = Some(CatalogError::Refused(missing));
                Err(TransportError::new(TransportErrorKind::Other, name))
            }
            // Said within the stream: `tough` takes any error before it for "there is no newer root".
            Err(()) => Err(TransportError::new(TransportErrorKind::Other, name)),
        };
        let parts: Vec<Result<tough::Bytes, TransportError>> = vec![answer];
        Ok(Box::pin(futures_util::stream::iter(parts)))
    }
}

/// The most a file of metadata may have.
fn most(name: &str) -> u64 {
    match name.rsplit('.').nth(1) {
        Some("timestamp") => LIMITS.max_timestamp_size,
        Some("snapshot") => LIMITS.max_snapshot_size,
        Some("targets") => LIMITS.max_targets_size,
        _ => LIMITS.max_root_size,
    }
}

/// What `tough` says, in our words.
fn refused(err: tough::error::Error) -> Error {
    use tough::error::Error as E;
    let why = chain(&err);
    match err {
        E::VerifyMetadata { .. }
        | E::VerifyTrustedMetadata { .. }
        | E::ParseTrustedMetadata { .. } => Error::BadSignature(why),
        E::OlderMetadata { .. }
        | E::OlderSnapshotInTimestamp { .. }
        | E::SnapshotRoleMissing { .. }
        | E::SnapshotRoleRollback { .. } => Error::Rollback(why),
        // What `tough` finds out within a stream: a file is not the one that was signed.
        E::Transport { source, .. } if is_too_long(&source) => {
            Error::TooLong("metadata".to_owned())
        }
        E::Transport { .. } | E::VersionMismatch { .. } => Error::WrongHash(why),
        _ => Error::Garbage { name: "metadata".to_owned(), why },
    }
}

fn is_too_long(err: &TransportError) -> bool {
    let cause = std::error::Error::source(err);
    let cause = cause.and_then(|cause| cause.downcast_ref::<tough::error::Error>());
    matches!(cause, Some(tough::error::Error::MaxSizeExceeded { .. }))
}

// What is in it is put there whole.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
