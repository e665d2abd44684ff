//! What this computer has of a publisher, as a repository again: a folder or one file, for another Lantern.

use std::collections::BTreeMap;
use std::path::Path;

use lesson::{Digest, Id, Language};
use repository::{Archive, Catalog, Index, Manifest, Metadata, Part};
use store::{Installed, Library};

use crate::inspect;
use crate::{Error, Result};

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exported {
    /// Editions.
    pub editions: usize,
    /// Files.
    pub files: usize,
    /// Their bytes.
    pub bytes: u64,
}

/// Which cities and languages are handed on; where none is named, all.
#[derive(Debug, Clone, Copy, Default)]
pub struct Only<'a> {
    /// These cities.
    pub cities: &'a [Id],
    /// These languages.
    pub languages: &'a [Language],
}

impl Only<'_> {
    fn has(&self, edition: &Installed) -> bool {
        (self.cities.is_empty() || self.cities.contains(&edition.city))
            && (self.languages.is_empty() || self.languages.contains(&edition.language))
    }
}

/// Writes a publisher's editions as a `.pack`, or as a folder when the name does not end so.
///
/// # Errors
/// When nothing of this publisher is here as it was signed last. What was begun is removed.
pub fn export(library: &Library, publisher: &Id, only: Only<'_>, to: &Path) -> Result<Exported> {
    let trusted = library.trusted(publisher)?;
    let metadata: Metadata = trusted.into_iter().map(|file| (file.name, file.bytes)).collect();
    let catalog = Catalog::kept(&metadata)?.ok_or(Error::NothingToExport)?;
    let indexes = indexes(library, publisher, only, &catalog)?;
    if indexes.is_empty() {
        return Err(Error::NothingToExport);
    }
    let mut archive = Archive::create(to)?;
    for (name, bytes) in &metadata {
        archive.add(&format!("metadata/{name}"), bytes)?;
    }
    let mut parts: BTreeMap<Digest, Part> = BTreeMap::new();
    for (file, bytes, index) in &indexes {
        archive.add(file, bytes)?;
        parts.extend(inspect::parts(index).map(|(_, part)| (part.manifest, part)));
    }
    let manifests = library.listings(parts.keys().copied())?;
    for (digest, bytes) in &manifests {
        archive.add(&format!("manifests/{digest}"), bytes)?;
    }
    for part in parts.values() {
        let listing = manifests.get(&part.manifest);
        let listing = listing.ok_or(store::Error::NoObject(part.manifest))?;
        let bundle = bundle(library, &Manifest::read(part, listing)?)?;
        archive.add(&format!("bundles/{}", part.manifest), &bundle)?;
    }
    let (files, bytes) = archive.finish()?;
    Ok(Exported { editions: indexes.len(), files, bytes })
}

/// The same of the first of several publishers of whom something is here.
///
/// # Errors
/// As [`export`], and when nothing of any of them is here.
pub fn export_first(
    library: &Library,
    publishers: impl IntoIterator<Item = Id>,
    only: Only<'_>,
    to: &Path,
) -> Result<Exported> {
    for publisher in publishers {
        match export(library, &publisher, only, to) {
            Err(Error::NothingToExport) => {}
            outcome => return outcome,
        }
    }
    Err(Error::NothingToExport)
}

/// The indexes of what is shown, as far as they are those that were signed last.
fn indexes(
    library: &Library,
    publisher: &Id,
    only: Only<'_>,
    catalog: &Catalog,
) -> Result<Vec<(String, Vec<u8>, Index)>> {
    let Some(release) = library.active()? else { return Ok(Vec::new()) };
    let mut indexes = Vec::new();
    for edition in library.installed(&release)?.into_iter().filter(|edition| only.has(edition)) {
        let offer = catalog.offer(&edition.city, &edition.language);
        let offer =
            offer.filter(|offer| edition.publisher == *publisher && offer.sha256 == edition.sha256);
        let Some(offer) = offer else { continue };
        if let Some(bytes) = library.listings([offer.sha256])?.remove(&offer.sha256) {
            let index = Index::read(&offer.file(), &bytes, &offer.city, &offer.language)?;
            indexes.push((offer.file(), bytes, index));
        }
    }
    Ok(indexes)
}

/// Objects end to end, as the publisher laid them.
fn bundle(library: &Library, manifest: &Manifest) -> Result<Vec<u8>> {
    let mut bundle = Vec::new();
    for object in &manifest.objects {
        let (_, bytes) = library.object(&object.sha256)?;
        if repository::sha256(&bytes) != object.sha256 {
            return Err(store::Error::Damaged(format!("the bytes of {}", object.sha256)).into());
        }
        bundle.extend_from_slice(&bytes);
    }
    Ok(bundle)
}
