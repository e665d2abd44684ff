//! What is missing, out of a source: several files at once, every byte asked for its hash.

use std::collections::BTreeMap;
use std::future::Future;
use std::time::Duration;

use bytes::{Buf as _, BytesMut};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use lesson::Digest;
use repository::{Object, Offer, limits, sha256};
use store::{NewListing, NewObject};
use tokio::sync::mpsc::Sender;

use crate::cancel::Cancel;
use crate::inspect;
use crate::plan::Job;
use crate::runs::{Run, runs};
use crate::source::{Answer, Ask, Body};
use crate::{Error, Result, Source};

/// How many files are asked for at once: enough to fill a line with a long way.
const AT_ONCE: usize = 12;
/// How long to wait before a host that fell silent is asked again.
const AGAIN_AFTER: [Duration; 2] = [Duration::from_millis(500), Duration::from_secs(2)];

/// Index and manifest files on their way from a source.
pub(crate) struct Listings<'a> {
    pub(crate) source: &'a Source,
    pub(crate) cancel: &'a Cancel,
}

impl Listings<'_> {
    /// The file of an index.
    pub(crate) async fn index(&self, offer: &Offer) -> Result<NewListing> {
        self.listing(&offer.file(), offer.sha256, offer.length.min(limits::INDEX as u64)).await
    }

    /// The files of manifests, in any order.
    pub(crate) async fn manifests(
        &self,
        wanted: impl IntoIterator<Item = Digest>,
    ) -> Result<Vec<NewListing>> {
        stream::iter(wanted)
            .map(|digest| async move {
                let name = format!("manifests/{digest}");
                self.listing(&name, digest, limits::MANIFEST as u64).await
            })
            .buffer_unordered(AT_ONCE)
            .try_collect()
            .await
    }

    async fn listing(&self, name: &str, digest: Digest, most: u64) -> Result<NewListing> {
        self.cancel.check()?;
        let found = again(self.source, || self.source.whole(name, most)).await?;
        let bytes = found.ok_or_else(|| repository::Error::Missing(name.to_owned()))?;
        if sha256(&bytes) == digest {
            Ok(NewListing { sha256: digest, bytes })
        } else {
            Err(repository::Error::WrongHash(name.to_owned()).into())
        }
    }
}

/// Brings every job's objects and hands them over, each checked. Ends early when nobody takes them.
pub(crate) async fn objects(
    source: &Source,
    jobs: &[Job],
    cancel: &Cancel,
    hand_over: Sender<NewObject>,
) -> Result<()> {
    let bring = |job| bring(source, job, cancel, &hand_over);
    stream::iter(jobs.iter().map(bring)).buffer_unordered(AT_ONCE).try_collect().await
}

async fn bring(
    source: &Source,
    job: &Job,
    cancel: &Cancel,
    hand_over: &Sender<NewObject>,
) -> Result<()> {
    // What has arrived is not asked for again when a host falls silent in the middle.
    let mut left: BTreeMap<u64, Object> =
        job.objects.iter().map(|object| (object.offset, *object)).collect();
    let mut waits = AGAIN_AFTER.iter();
    loop {
        let wanted: Vec<Object> = left.values().copied().collect();
        let mut outcome = Ok(());
        for run in runs(&wanted) {
            outcome = take(source, job, &run, cancel, hand_over, &mut left).await;
            if outcome.is_err() {
                break;
            }
        }
        match (outcome, waits.next()) {
            (Err(Error::Offline { .. }), Some(wait)) => tokio::time::sleep(*wait).await,
            (outcome, _) => return outcome,
        }
    }
}

async fn take(
    source: &Source,
    job: &Job,
    run: &Run,
    cancel: &Cancel,
    hand_over: &Sender<NewObject>,
    left: &mut BTreeMap<u64, Object>,
) -> Result<()> {
    let name = format!("bundles/{}", job.part.manifest);
    let is_whole = run.is_whole(job.part.bytes);
    let range = (!is_whole).then(|| run.bytes.clone());
    let ask = Ask { name: &name, is_packable: false, range, etag: None };
    let mut body = match source.ask(ask).await? {
        Answer::Body(body) => body,
        Answer::Missing | Answer::Unchanged => return Err(repository::Error::Missing(name).into()),
    };
    if Source::is_packed(&body) {
        let why = "the host packs what must not be packed".to_owned();
        return Err(Error::Unreadable { name, why });
    }
    if is_whole && body.length.is_some_and(|length| length > job.part.bytes) {
        return Err(repository::Error::TooLong(name).into());
    }
    let mut flow = Slices { at: body.start, held: BytesMut::new(), name: &name };
    for object in &run.objects {
        cancel.check()?;
        let bytes = flow.object(source, &mut body, object).await?;
        let refers = inspect::object(&job.index, &job.of, object, &bytes)?;
        inspect::whole(&inspect::name(&job.of, object), &refers, &job.edition)?;
        let new = NewObject { sha256: object.sha256, kind: object.kind, bytes };
        if hand_over.send(new).await.is_err() {
            // Who does not take it any more has an error of their own.
            return Err(Error::Cancelled);
        }
        left.remove(&object.offset);
    }
    if is_whole && flow.has_more(source, &mut body).await? {
        return Err(repository::Error::TooLong(name).into());
    }
    Ok(())
}

/// Objects cut out of bytes as they come.
struct Slices<'a> {
    at: u64,
    held: BytesMut,
    name: &'a str,
}

impl Slices<'_> {
    async fn object(
        &mut self,
        source: &Source,
        body: &mut Body,
        object: &Object,
    ) -> Result<Vec<u8>> {
        let unreadable =
            |why: &str| Error::Unreadable { name: self.name.to_owned(), why: why.to_owned() };
        if object.offset < self.at {
            return Err(unreadable("the host sends another part than was asked for"));
        }
        let end = object.offset + object.length;
        loop {
            // A host that knows no parts sends all of it: what comes before is let go.
            let skip = (object.offset - self.at).min(self.held.len() as u64);
            self.held.advance(usize::try_from(skip).unwrap_or(0));
            self.at += skip;
            if self.at == object.offset && self.at + self.held.len() as u64 >= end {
                break;
            }
            match source.chunk(body).await? {
                Some(chunk) => self.held.extend_from_slice(&chunk),
                None => return Err(unreadable("it is cut off")),
            }
        }
        let bytes = self.held.split_to(usize::try_from(object.length).unwrap_or(0)).to_vec();
        self.at = end;
        if sha256(&bytes) == object.sha256 {
            Ok(bytes)
        } else {
            let name = format!("{} in {}", object.sha256, self.name);
            Err(repository::Error::WrongHash(name).into())
        }
    }

    async fn has_more(&mut self, source: &Source, body: &mut Body) -> Result<bool> {
        Ok(!self.held.is_empty() || source.chunk(body).await?.is_some())
    }
}

/// Asks a host that fell silent once more, and once more.
async fn again<T, F: Future<Output = Result<T>>>(
    source: &Source,
    ask: impl Fn() -> F,
) -> Result<T> {
    for wait in AGAIN_AFTER {
        match ask().await {
            Err(Error::Offline { .. }) if source.is_web() => tokio::time::sleep(wait).await,
            answer => return answer,
        }
    }
    ask().await
}
