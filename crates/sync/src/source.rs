//! Where a repository is: a host on the web, a folder (a stick), one file (a `.pack`).
//!
//! All three answer the same questions: a file whole, or from one byte to another. What they answer is
//! believed by nobody: its hash decides.

mod folder;
mod pack;
mod web;

use std::ops::Range;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;

use crate::{Error, Result};

use folder::Folder;
use pack::Pack;
use web::Web;

/// A repository that can be asked for its files.
#[derive(Debug)]
pub struct Source {
    kind: Kind,
    counts: Counts,
}

#[derive(Debug)]
enum Kind {
    Web(Web),
    Folder(Folder),
    Pack(Pack),
}

/// What was asked of a source so far.
#[derive(Debug, Default)]
struct Counts {
    requests: AtomicU64,
    bytes: AtomicU64,
}

/// What is asked for.
#[derive(Debug, Clone)]
pub(crate) struct Ask<'a> {
    /// Such as `metadata/timestamp.json`.
    pub(crate) name: &'a str,
    /// Whether the host may pack it on the way.
    pub(crate) is_packable: bool,
    /// Only these bytes.
    pub(crate) range: Option<Range<u64>>,
    /// Not if it is still this version.
    pub(crate) etag: Option<&'a str>,
}

/// What is answered.
#[derive(Debug)]
pub(crate) enum Answer {
    /// It is not there.
    Missing,
    /// It is still the version that was named.
    Unchanged,
    /// Here it is.
    Body(Body),
}

/// Bytes on their way.
#[derive(Debug)]
pub(crate) struct Body {
    /// Where the first of them stands in the file.
    pub(crate) start: u64,
    /// How many bytes are promised, where anything is.
    pub(crate) length: Option<u64>,
    /// What the host calls this version.
    pub(crate) etag: Option<String>,
    flow: Flow,
}

#[derive(Debug)]
enum Flow {
    Web(web::Flow),
    File(folder::Flow),
}

impl Source {
    /// A host, by the address of its repository.
    pub fn web(address: &str) -> Result<Self> {
        Ok(Self::of(Kind::Web(Web::open(address)?)))
    }

    /// A folder or a `.pack`.
    pub fn path(path: &Path) -> Result<Self> {
        let kind = if path.is_dir() {
            Kind::Folder(Folder::open(path)?)
        } else {
            Kind::Pack(Pack::open(path)?)
        };
        Ok(Self::of(kind))
    }

    /// An address of the web, a folder or a `.pack`, by how it is written.
    pub fn named(text: &str) -> Result<Self> {
        if text.starts_with("http://") || text.starts_with("https://") {
            Self::web(text)
        } else {
            Self::path(Path::new(text))
        }
    }

    /// Whether it is a host, whose signatures must not have run out.
    pub fn is_web(&self) -> bool {
        matches!(self.kind, Kind::Web(_))
    }

    /// Whether it is one file, made to be handed on.
    pub fn is_pack(&self) -> bool {
        matches!(self.kind, Kind::Pack(_))
    }

    /// Whether it has a file. A host is believed to have all of them.
    pub fn has(&self, name: &str) -> bool {
        match &self.kind {
            Kind::Web(_) => true,
            Kind::Folder(folder) => folder.has(name),
            Kind::Pack(pack) => pack.has(name),
        }
    }

    /// What it is called in messages.
    pub fn name(&self) -> String {
        match &self.kind {
            Kind::Web(web) => web.address(),
            Kind::Folder(folder) => folder.name(),
            Kind::Pack(pack) => pack.name(),
        }
    }

    /// Requests made so far.
    pub fn requests(&self) -> u64 {
        self.counts.requests.load(Ordering::Relaxed)
    }

    /// Bytes of answers so far, as they came over the line.
    pub fn bytes_down(&self) -> u64 {
        self.counts.bytes.load(Ordering::Relaxed)
    }

    /// A small file, whole; none when it is not there.
    ///
    /// # Errors
    /// [`repository::Error::TooLong`] when it has more than `most` bytes, however it is packed.
    pub(crate) async fn whole(&self, name: &str, most: u64) -> Result<Option<Vec<u8>>> {
        // Indexes are packed already.
        let is_packable = !name.starts_with("targets/");
        let ask = Ask { name, is_packable, range: None, etag: None };
        match self.ask(ask).await? {
            Answer::Body(body) => Ok(Some(self.collect(name, body, most).await?)),
            Answer::Missing | Answer::Unchanged => Ok(None),
        }
    }

    /// Asks for a file or a part of it.
    pub(crate) async fn ask(&self, ask: Ask<'_>) -> Result<Answer> {
        if !is_plain(ask.name) {
            let (name, why) = (ask.name.to_owned(), "no file of ours is called so".to_owned());
            return Err(repository::Error::Garbage { name, why }.into());
        }
        self.counts.requests.fetch_add(1, Ordering::Relaxed);
        match &self.kind {
            Kind::Web(web) => web.ask(ask).await,
            Kind::Folder(folder) => folder.ask(ask),
            Kind::Pack(pack) => pack.ask(ask),
        }
    }

    /// The next bytes of an answer; none at its end.
    pub(crate) async fn chunk(&self, body: &mut Body) -> Result<Option<Bytes>> {
        let chunk = match &mut body.flow {
            Flow::Web(flow) => flow.chunk().await?,
            Flow::File(flow) => flow.chunk()?,
        };
        let bytes = chunk.as_ref().map_or(0, Bytes::len);
        self.counts.bytes.fetch_add(bytes as u64, Ordering::Relaxed);
        Ok(chunk)
    }

    /// Whether a host packed an answer.
    pub(crate) fn is_packed(body: &Body) -> bool {
        matches!(&body.flow, Flow::Web(flow) if flow.is_packed())
    }

    /// All bytes of an answer, unpacked where the host packed them.
    pub(crate) async fn collect(&self, name: &str, mut body: Body, most: u64) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        while let Some(chunk) = self.chunk(&mut body).await? {
            bytes.extend_from_slice(&chunk);
            if bytes.len() as u64 > most {
                return Err(repository::Error::TooLong(name.to_owned()).into());
            }
        }
        if Self::is_packed(&body) { web::unpacked(name, &bytes, most) } else { Ok(bytes) }
    }

    fn of(kind: Kind) -> Self {
        Self { kind, counts: Counts::default() }
    }
}

/// The only names a repository has: no way out of it, nothing a shell or a file system reads otherwise.
pub(crate) fn is_plain(name: &str) -> bool {
    let is_known = |letter: u8| letter.is_ascii_alphanumeric() || b".-_".contains(&letter);
    let is_part = |part: &str| !part.is_empty() && !part.starts_with('.') && part.len() <= 120;
    name.split('/').count() <= 2
        && name.split('/').all(|part| is_part(part) && part.bytes().all(is_known))
}

/// What stopped the reading of a file.
fn unreadable(name: &str, err: &std::io::Error) -> Error {
    Error::Unreadable { name: name.to_owned(), why: err.to_string() }
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn only_plain_names_are_asked_for() {
        let cases = [
            ("metadata/timestamp.json", true),
            ("release.json", true),
            ("targets/aa.rostock.zh-Hant.zst", true),
            ("../library.db", false),
            ("bundles/../../x", false),
            ("/etc/passwd", false),
            ("bundles//x", false),
            ("bundles/x\0", false),
            ("bundles\\x", false),
            ("a/b/c", false),
            ("bundles/.hidden", false),
            ("", false),
        ];
        for (name, is_ours) in cases {
            assert_eq!(is_plain(name), is_ours, "{name:?}");
        }
    }
}
