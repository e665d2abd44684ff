use std::io::Read as _;
use std::time::Duration;

use bytes::Bytes;
use repository::chain;
use reqwest::header::{
    ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_RANGE, CONTENT_TYPE, ETAG, HeaderMap, IF_NONE_MATCH,
    RANGE,
};
use reqwest::{Client, Response, StatusCode, Url, redirect};
use tokio::time::Instant;

use super::{Answer, Ask, Body};
use crate::{Error, Result};

/// How long a host may take to be reached.
const REACHED_WITHIN: Duration = Duration::from_secs(15);
/// How long nothing may arrive.
const SILENT_FOR: Duration = Duration::from_secs(30);
/// How long a small file may take: a host that sends a byte now and then is not waited for.
const WHOLE_WITHIN: Duration = Duration::from_mins(2);
/// A host that sends fewer bytes than this in this time is given up: nobody waits for a drip.
const LEAST: (u64, Duration) = (4_500, Duration::from_secs(45));
/// How often a host may send us elsewhere.
const REDIRECTS: usize = 3;

/// A repository on a host.
#[derive(Debug)]
pub(super) struct Web {
    client: Client,
    base: Url,
}

/// Bytes of an answer on their way.
#[derive(Debug)]
pub(super) struct Flow {
    response: Box<Response>,
    is_packed: bool,
    /// Bytes since then.
    came: (u64, Instant),
}

impl Web {
    pub(super) fn open(address: &str) -> Result<Self> {
        let garbage = |why: String| repository::Error::Garbage { name: address.to_owned(), why };
        let slashed = format!("{}/", address.trim_end_matches('/'));
        let base = Url::parse(&slashed).map_err(|err| garbage(err.to_string()))?;
        let client = Client::builder()
            .connect_timeout(REACHED_WITHIN)
            .read_timeout(SILENT_FOR)
            .redirect(redirect::Policy::limited(REDIRECTS))
            .referer(false)
            .build()
            .map_err(|err| garbage(err.to_string()))?;
        Ok(Self { client, base })
    }

    pub(super) fn address(&self) -> String {
        self.base.to_string()
    }

    pub(super) async fn ask(&self, ask: Ask<'_>) -> Result<Answer> {
        let url = self.base.join(ask.name).map_err(|err| {
            let (name, why) = (ask.name.to_owned(), err.to_string());
            repository::Error::Garbage { name, why }
        })?;
        let mut request = self.client.get(url);
        if !ask.name.starts_with("bundles/") {
            request = request.timeout(WHOLE_WITHIN);
        }
        request = match &ask.range {
            // A packed part could not be found in its file.
            Some(range) => {
                request.header(RANGE, format!("bytes={}-{}", range.start, range.end - 1))
            }
            None if ask.is_packable => request.header(ACCEPT_ENCODING, "gzip"),
            None => request.header(ACCEPT_ENCODING, "identity"),
        };
        if let Some(etag) = ask.etag {
            request = request.header(IF_NONE_MATCH, etag);
        }
        let response = request.send().await.map_err(|err| {
            // A login page that leads to itself, over and over.
            if err.is_redirect() { Error::Portal(self.address()) } else { self.offline(&err) }
        })?;
        self.answer(ask.name, response)
    }

    fn answer(&self, name: &str, response: Response) -> Result<Answer> {
        let status = response.status();
        let start = match status {
            StatusCode::NOT_MODIFIED => return Ok(Answer::Unchanged),
            // Whoever sends us to a page of another name answers instead of the host.
            other if !other.is_success() && is_elsewhere(name, response.url()) => {
                return Err(Error::Portal(response.url().to_string()));
            }
            // Storage in the manner of S3 says 403 for what is not there.
            StatusCode::NOT_FOUND | StatusCode::FORBIDDEN | StatusCode::GONE => {
                return Ok(Answer::Missing);
            }
            StatusCode::OK if is_page(response.headers()) => {
                return Err(Error::Portal(response.url().to_string()));
            }
            StatusCode::OK => 0,
            StatusCode::PARTIAL_CONTENT => start(response.headers()).ok_or_else(|| {
                let why = "the host does not say which part it sends".to_owned();
                Error::Unreadable { name: name.to_owned(), why }
            })?,
            StatusCode::RANGE_NOT_SATISFIABLE => {
                let why = "it is shorter than it should be".to_owned();
                return Err(Error::Unreadable { name: name.to_owned(), why });
            }
            StatusCode::UNAUTHORIZED
            | StatusCode::PROXY_AUTHENTICATION_REQUIRED
            | StatusCode::NETWORK_AUTHENTICATION_REQUIRED => {
                return Err(Error::Portal(response.url().to_string()));
            }
            other => {
                let why = format!("it answers {other}");
                return Err(Error::Offline { address: self.address(), why });
            }
        };
        let text = |name| response.headers().get(name)?.to_str().ok();
        Ok(Answer::Body(Body {
            start,
            length: response.content_length(),
            etag: text(ETAG).map(str::to_owned),
            flow: super::Flow::Web(Flow {
                is_packed: text(CONTENT_ENCODING).is_some_and(|coding| coding == "gzip"),
                came: (0, Instant::now()),
                response: Box::new(response),
            }),
        }))
    }

    fn offline(&self, err: &reqwest::Error) -> Error {
        Error::Offline { address: self.address(), why: chain(err) }
    }
}

impl Flow {
    pub(super) async fn chunk(&mut self) -> Result<Option<Bytes>> {
        let address = self.response.url().to_string();
        let offline = |why: String| Error::Offline { address, why };
        let chunk = match self.response.chunk().await {
            Ok(chunk) => chunk,
            Err(err) => return Err(offline(chain(&err))),
        };
        let (bytes, since) = &mut self.came;
        *bytes += chunk.as_ref().map_or(0, Bytes::len) as u64;
        if since.elapsed() > LEAST.1 {
            if *bytes < LEAST.0 {
                return Err(offline("it sends next to nothing".to_owned()));
            }
            self.came = (0, Instant::now());
        }
        Ok(chunk)
    }

    /// Whether the host packed it.
    pub(super) fn is_packed(&self) -> bool {
        self.is_packed
    }
}

/// What a host packed, if it is no more than `most` bytes.
pub(super) fn unpacked(name: &str, packed: &[u8], most: u64) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(packed).take(most + 1).read_to_end(&mut bytes).map_err(|err| {
        let (name, why) = (name.to_owned(), err.to_string());
        repository::Error::Garbage { name, why }
    })?;
    if bytes.len() as u64 > most {
        return Err(repository::Error::TooLong(name.to_owned()).into());
    }
    Ok(bytes)
}

/// Whether an answer is not to what was asked for. A host may lead to another, but to the same file.
fn is_elsewhere(name: &str, answered: &Url) -> bool {
    let file = name.rsplit('/').next().unwrap_or_default();
    !answered.path().ends_with(file)
}

/// No file of ours is a page: something in between answers.
fn is_page(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.to_ascii_lowercase().starts_with("text/html"))
}

/// `bytes 100-199/1000` begins at 100.
fn start(headers: &HeaderMap) -> Option<u64> {
    let range = headers.get(CONTENT_RANGE)?.to_str().ok()?;
    range.strip_prefix("bytes ")?.split('-').next()?.parse().ok()
}
