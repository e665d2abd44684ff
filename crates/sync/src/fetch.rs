//! What is missing, out of a source: several files at once, every byte asked for its hash.

use std::collections::BTreeMap;
use std::future::Future;
use std::time::Duration;

use bytes::Bytes;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use lesson::Digest;
use repository::{Object, Offer, limits, sha256};
use store::NewListing;
use tokio::sync::mpsc::Sender;
use tokio::time::Instant;

use crate::cancel::Cancel;
use crate::plan::Job;
use crate::runs::{Run, runs};
use crate::source::{Answer, Ask, Body};
use crate::{Error, Result, Source};

/// How many files are asked for at once: enough to fill a line with a long way.
const AT_ONCE: usize = 12;
/// How many bytes are handed over together: whoever takes them is not woken for each object.
const TOGETHER: u64 = 128_000;
/// How long the first of them waits at the most: what a slow line has brought is not lost with the power.
const AT_THE_LATEST: Duration = Duration::from_millis(250);
/// How long to wait before a host that fell silent is asked again.
const AGAIN_AFTER: [Duration; 2] = [Duration::from_millis(500), Duration::from_secs(2)];

/// Objects of a part that arrived together; their bytes have the hashes that were asked for.
pub(crate) struct Arrived<'a> {
    /// What they are of.
    pub(crate) job: &'a Job,
    /// Each with its bytes, as it travelled.
    pub(crate) objects: Vec<(Object, Vec<u8>)>,
}

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

/// Brings every job's objects and hands them over, each with the right hash. Ends early when nobody takes
/// them.
pub(crate) async fn objects<'a>(
    source: &Source,
    jobs: &'a [Job],
    cancel: &Cancel,
    hand_over: Sender<Arrived<'a>>,
) -> Result<()> {
    let bring = |job| Bringing::new(source, job, cancel, &hand_over).all();
    stream::iter(jobs.iter().map(bring)).buffer_unordered(AT_ONCE).try_collect().await
}

/// One part on its way.
struct Bringing<'s, 'a> {
    source: &'s Source,
    job: &'a Job,
    cancel: &'s Cancel,
    hand_over: &'s Sender<Arrived<'a>>,
    /// What has not arrived, by its place.
    left: BTreeMap<u64, Object>,
    held: Held,
}

/// What has arrived and was not handed over.
#[derive(Default)]
struct Held {
    objects: Vec<(Object, Vec<u8>)>,
    bytes: u64,
    since: Option<Instant>,
}

impl<'s, 'a> Bringing<'s, 'a> {
    fn new(
        source: &'s Source,
        job: &'a Job,
        cancel: &'s Cancel,
        hand_over: &'s Sender<Arrived<'a>>,
    ) -> Self {
        let left = job.objects.iter().map(|object| (object.offset, *object)).collect();
        Self { source, job, cancel, hand_over, left, held: Held::default() }
    }

    async fn all(mut self) -> Result<()> {
        let mut waits = AGAIN_AFTER.iter();
        loop {
            // What has arrived is not asked for again when a host falls silent in the middle.
            let wanted: Vec<Object> = self.left.values().copied().collect();
            let mut outcome = Ok(());
            for run in runs(&wanted) {
                outcome = self.take(&run).await;
                if outcome.is_err() {
                    break;
                }
            }
            self.pass_on().await?;
            match (outcome, waits.next()) {
                (Err(Error::Offline { .. }), Some(wait)) => tokio::time::sleep(*wait).await,
                (outcome, _) => return outcome,
            }
        }
    }

    async fn take(&mut self, run: &Run) -> Result<()> {
        let name = format!("bundles/{}", self.job.part.manifest);
        let is_whole = run.is_whole(self.job.part.bytes);
        let range = (!is_whole).then(|| run.bytes.clone());
        let ask = Ask { name: &name, is_packable: false, range, etag: None };
        let Answer::Body(mut body) = self.source.ask(ask).await? else {
            return Err(repository::Error::Missing(name).into());
        };
        if Source::is_packed(&body) {
            let why = "the host packs what must not be packed".to_owned();
            return Err(Error::Unreadable { name, why });
        }
        if is_whole && body.length.is_some_and(|length| length > self.job.part.bytes) {
            return Err(repository::Error::TooLong(name).into());
        }
        let mut flow = Slices { at: body.start, held: Bytes::new(), name: &name };
        for object in &run.objects {
            self.cancel.check()?;
            let bytes = flow.object(self.source, &mut body, object).await?;
            self.left.remove(&object.offset);
            if self.held.take_in(*object, bytes) {
                self.pass_on().await?;
            }
        }
        if is_whole && flow.has_more(self.source, &mut body).await? {
            return Err(repository::Error::TooLong(name).into());
        }
        Ok(())
    }

    async fn pass_on(&mut self) -> Result<()> {
        let Held { objects, .. } = std::mem::take(&mut self.held);
        if objects.is_empty() {
            return Ok(());
        }
        // Who does not take it any more has an error of their own.
        let arrived = Arrived { job: self.job, objects };
        self.hand_over.send(arrived).await.map_err(|_| Error::Cancelled)
    }
}

impl Drop for Bringing<'_, '_> {
    /// Stopped in the middle, or because another part cannot be had: what has arrived is kept all the same.
    fn drop(&mut self) {
        let Held { objects, .. } = std::mem::take(&mut self.held);
        if !objects.is_empty() {
            // Where so much waits already, the line is a fast one.
            let _ = self.hand_over.try_send(Arrived { job: self.job, objects });
        }
    }
}

impl Held {
    /// Says whether it is time to hand it over.
    fn take_in(&mut self, object: Object, bytes: Vec<u8>) -> bool {
        self.bytes += object.length;
        self.objects.push((object, bytes));
        let since = self.since.get_or_insert_with(Instant::now);
        self.bytes >= TOGETHER || since.elapsed() >= AT_THE_LATEST
    }
}

/// Objects cut out of bytes as they come.
struct Slices<'a> {
    /// Where the first byte of `held` stands.
    at: u64,
    held: Bytes,
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
        let mut left = object.length;
        // No manifest may name an endless object.
        let mut bytes = Vec::with_capacity(usize::try_from(left).unwrap_or(0));
        while left > 0 {
            // A host that knows no parts sends all of it: what comes before is let go.
            self.cut(object.offset.saturating_sub(self.at));
            let part = self.cut(if self.at < object.offset { 0 } else { left });
            left -= part.len() as u64;
            bytes.extend_from_slice(&part);
            if left > 0 {
                let chunk = source.chunk(body).await?;
                self.held = chunk.ok_or_else(|| unreadable("it is cut off"))?;
            }
        }
        if sha256(&bytes) == object.sha256 {
            Ok(bytes)
        } else {
            let name = format!("{} in {}", object.sha256, self.name);
            Err(repository::Error::WrongHash(name).into())
        }
    }

    /// The first bytes of what is held: as many, or all.
    fn cut(&mut self, most: u64) -> Bytes {
        let cut = self.held.len().min(usize::try_from(most).unwrap_or(usize::MAX));
        self.at += cut as u64;
        self.held.split_to(cut)
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
