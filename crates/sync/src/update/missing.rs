//! What is missing of what is to be shown, and whether all of it is harmless.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lesson::{Digest, Id, ObjectKind};
use repository::{Manifest, Part, limits, sha256};
use store::Library;

use super::Order;
use crate::cancel::Cancel;
use crate::compose::{Composed, Edition, Editions, compose};
use crate::fetch::Listings;
use crate::inspect;
use crate::plan::{Job, Plan, Planned, plan};
use crate::{Result, WriterLock};

/// How many manifests are held before they are written.
const MANIFESTS_HELD: usize = 24;

/// Reads the indexes and manifests that are not here, and says what is missing.
pub(super) async fn plan_for(
    order: &Order<'_>,
    composed: Composed,
    cancel: &Cancel,
) -> Result<Plan> {
    let library = order.library;
    let listings = Listings { source: order.source, cancel };
    let mut fresh = Vec::new();
    for offer in composed.offers_not_here() {
        fresh.push(listings.index(offer).await?);
    }
    library.put_listings(&fresh)?;
    let editions = composed.open(&fresh)?;
    let offered = || editions.iter().filter(|edition| !edition.is_kept);
    for edition in offered() {
        // Asked before its manifests are: it may name no end of them.
        inspect::index(&edition.planned.index)?;
    }
    let parts = parts(offered());
    let here = library.listings(parts.keys().copied())?;
    let missing: Vec<Digest> =
        parts.keys().filter(|digest| !here.contains_key(*digest)).copied().collect();
    let mut room = limits::MANIFESTS;
    for some in missing.chunks(MANIFESTS_HELD) {
        let manifests = listings.manifests(some.iter().copied()).await?;
        let bytes: u64 = manifests.iter().map(|manifest| manifest.bytes.len() as u64).sum();
        room = room
            .checked_sub(bytes)
            .ok_or_else(|| repository::Error::TooLong("all manifests".to_owned()))?;
        library.put_listings(&manifests)?;
    }
    plan_from(library, editions)
}

/// What is missing, by the listings that are here.
fn plan_from(library: &Library, mut editions: Vec<Edition>) -> Result<Plan> {
    loop {
        let parts = parts(editions.iter());
        let listings = library.listings(parts.keys().copied())?;
        let manifests: BTreeMap<Digest, Manifest> = listings
            .iter()
            .filter_map(|(digest, bytes)| Some((*digest, parts.get(digest)?, bytes)))
            .map(|(digest, part, bytes)| Ok((digest, Manifest::read(part, bytes)?)))
            .collect::<Result<_>>()?;
        for edition in &mut editions {
            let index = edition.planned.index.without_places(&manifests)?;
            edition.planned.index = Arc::new(index);
        }
        let mut new = editions.iter().filter(|edition| !edition.is_kept);
        new.try_for_each(|edition| safe(&edition.planned.index, &manifests))?;
        let planned: Vec<Planned> =
            editions.iter().map(|edition| edition.planned.clone()).collect();
        let plan = plan(&planned, &manifests, &present(library, &editions, &manifests)?);
        // What others keep here and has lost something is theirs to mend: nobody here has it.
        let is_lost = |edition: &Edition| {
            let index = &edition.planned.index;
            let lacks =
                inspect::parts(index).any(|(_, part)| !manifests.contains_key(&part.manifest));
            edition.is_kept && (lacks || plan.fetch.iter().any(|job| is_of(job, index)))
        };
        if !editions.iter().any(is_lost) {
            let mut damaged = Vec::new();
            for edition in editions.iter().filter(|edition| !edition.is_kept) {
                damaged.extend(still_safe(library, &edition.planned.index, &manifests, &plan)?);
            }
            if damaged.is_empty() {
                return whole(plan, editions.len());
            }
            library.note_damaged(damaged)?;
            continue;
        }
        editions.retain(|edition| !is_lost(edition));
    }
}

fn parts<'a>(editions: impl Iterator<Item = &'a Edition>) -> BTreeMap<Digest, Part> {
    let parts =
        editions.flat_map(|edition| inspect::parts(&edition.planned.index).collect::<Vec<_>>());
    parts.map(|(_, part)| (part.manifest, part)).collect()
}

/// Shows only these editions of these publishers from now on, as they are here.
pub(crate) fn keep_only(library: &Library, publishers: &[Id], wanted: &Editions) -> Result<()> {
    let _lock = WriterLock::take(library.path())?;
    let composed = compose(library, publishers, wanted, None)?;
    if library.active()?.is_none_or(|release| release == composed.release_name()) {
        return Ok(());
    }
    let plan = plan_from(library, composed.open(&[])?)?;
    library.activate(&plan.release)?;
    library.collect()?;
    Ok(())
}

/// Asks an index whether it may be followed, and whether its shelf lacks nothing.
fn safe(index: &repository::Index, manifests: &BTreeMap<Digest, Manifest>) -> Result<()> {
    let refers = inspect::index(index)?;
    let what = format!("the shelf of `{}` in `{}`", index.city, index.language);
    Ok(inspect::whole(&what, &refers, &has(index, manifests))?)
}

/// Asks documents that are here already for the index that names them now: elsewhere they may have been
/// something else. Answers those that are damaged.
fn still_safe(
    library: &Library,
    index: &repository::Index,
    manifests: &BTreeMap<Digest, Manifest>,
    plan: &Plan,
) -> Result<Vec<Digest>> {
    let mut damaged = Vec::new();
    let fetched: BTreeSet<Digest> =
        plan.fetch.iter().flat_map(|job| &job.objects).map(|object| object.sha256).collect();
    let has = has(index, manifests);
    for (of, part) in inspect::parts(index) {
        let objects = manifests.get(&part.manifest).into_iter().flat_map(|it| &it.objects);
        let documents = objects.filter(|object| object.kind == ObjectKind::Document);
        for object in documents.filter(|object| !fetched.contains(&object.sha256)) {
            let bytes = library.object(&object.sha256)?.1;
            if sha256(&bytes) != object.sha256 {
                damaged.push(object.sha256);
                continue;
            }
            let refers = inspect::object(index, &of, object, &bytes)?;
            inspect::whole(&inspect::name(&of, object), &refers, &has)?;
        }
    }
    Ok(damaged)
}

/// Every object of an edition.
fn has(
    index: &repository::Index,
    manifests: &BTreeMap<Digest, Manifest>,
) -> BTreeSet<inspect::Reference> {
    let parts = inspect::parts(index);
    let here = parts.filter_map(|(_, part)| manifests.get(&part.manifest));
    let objects = here.flat_map(|manifest| &manifest.objects);
    objects.map(|object| (object.kind, object.sha256)).collect()
}

fn is_of(job: &Job, index: &repository::Index) -> bool {
    index.parts().any(|part| part == job.part)
}

/// Objects that are here. One that is damaged is not, for those who are offered it anew; whoever has no
/// better keeps it.
fn present(
    library: &Library,
    editions: &[Edition],
    manifests: &BTreeMap<Digest, Manifest>,
) -> Result<BTreeSet<Digest>> {
    let all = manifests.values().flat_map(|manifest| &manifest.objects);
    let mut present = library.present(&all.map(|object| object.sha256).collect())?;
    let damaged = library.damaged()?;
    if !damaged.is_empty() {
        let offered = editions.iter().filter(|edition| !edition.is_kept);
        let offered: BTreeSet<_> =
            offered.flat_map(|edition| has(&edition.planned.index, manifests)).collect();
        let is_offered = |(_, sha256): &inspect::Reference| damaged.contains(sha256);
        for (_, sha256) in offered.into_iter().filter(is_offered) {
            present.remove(&sha256);
        }
    }
    Ok(present)
}

/// An edition that lost a part of itself on the way is none.
fn whole(plan: Plan, editions: usize) -> Result<Plan> {
    if plan.release.editions.len() == editions {
        return Ok(plan);
    }
    let why = "an edition lacks a document of its own".to_owned();
    Err(repository::Error::Garbage { name: "an index".to_owned(), why }.into())
}
