//! What a publisher offers now, read, verified and remembered.

use std::sync::Arc;

use repository::{Catalog, CatalogError, Metadata, limits};
use store::Trusted;

use super::{Order, Subscription, Terms, wait};
use crate::host::Host;
use crate::subscriptions::FIRST_ROOT;
use crate::{Error, Result, Source};

/// How old what a source says is, beside what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Age {
    /// As new as what is known, or newer.
    Current,
    /// Older: only what the app brought along may be.
    Older,
}

/// A catalog, and what the host calls this version of it.
pub(super) struct Read {
    pub(super) catalog: Catalog,
    pub(super) age: Age,
    etag: Option<String>,
}

/// Reads what the source offers and verifies it.
pub(super) async fn catalog(order: &Order<'_>, trusted: &[Trusted]) -> Result<Read> {
    let id = &order.subscription.publisher;
    let known: Metadata =
        trusted.iter().map(|file| (file.name.clone(), file.bytes.clone())).collect();
    let host = Arc::new(Host::new(order.source, trusted));
    let root = &order.subscription.root;
    let (catalog, age) = match Catalog::read(root, &known, Arc::clone(&host)).await {
        Ok(catalog) => (catalog, Age::Current),
        // What came along may be older than the keys of today.
        Err(CatalogError::Refused(
            repository::Error::Rollback(_) | repository::Error::BadSignature(_),
        )) if order.terms == Terms::Bundled => {
            let read = Catalog::read(root, &Metadata::new(), Arc::clone(&host)).await;
            (read.map_err(own)?, Age::Older)
        }
        Err(CatalogError::Refused(repository::Error::Unsigned)) => {
            return Err(unsigned(order.source).await);
        }
        Err(err) => return Err(own(err)),
    };
    if catalog.publisher.id != *id {
        let why = format!("it calls itself `{}`, not `{id}`", catalog.publisher.id);
        return Err(repository::Error::BadSignature(why).into());
    }
    Ok(Read { catalog, age, etag: host.etag() })
}

/// Trusts a catalog from now on, even before anything of it is here: nothing older is taken any more.
pub(super) fn trust(order: &Order<'_>, trusted: &[Trusted], read: &Read) -> Result<()> {
    let files: Vec<Trusted> = read
        .catalog
        .metadata
        .iter()
        .map(|(name, bytes)| Trusted {
            name: name.clone(),
            bytes: bytes.clone(),
            etag: read.etag.clone().filter(|_| name == "timestamp.json"),
        })
        .collect();
    if read.age == Age::Current && files != trusted {
        order.library.trust(&order.subscription.publisher, &files)?;
    }
    Ok(())
}

/// What a source offers, whatever is known already. Nothing is remembered.
pub(crate) fn read_catalog(subscription: &Subscription, source: &Arc<Source>) -> Result<Catalog> {
    wait(async {
        let host = Arc::new(Host::new(source, &[]));
        match Catalog::read(&subscription.root, &Metadata::new(), host).await {
            Err(CatalogError::Refused(repository::Error::Unsigned)) => Err(unsigned(source).await),
            answer => answer.map_err(own),
        }
    })
}

fn own(err: CatalogError<Error>) -> Error {
    match err {
        CatalogError::Source(err) => err,
        CatalogError::Refused(err) => err.into(),
    }
}

/// A tree nobody signed, one whose signatures are not all there, or no tree at all.
async fn unsigned(source: &Source) -> Error {
    let has_root = source.whole(FIRST_ROOT, limits::ROOT).await;
    let has_tree = source.whole("release.json", limits::INDEX as u64).await;
    match (has_root, has_tree) {
        (Err(err), _) | (_, Err(err)) => err,
        (Ok(None), Ok(Some(_))) => Error::Unsigned(source.name()),
        (Ok(None), Ok(None)) if !source.is_web() => Error::Unsigned(source.name()),
        _ => repository::Error::Missing("metadata/timestamp.json".to_owned()).into(),
    }
}
