//! Signed metadata out of a source: asked with the tag of what is known, so that nothing new costs nothing.

use std::sync::{Arc, Mutex, PoisonError};

use repository::MetadataSource;
use store::Trusted;

use crate::source::{Answer, Ask};
use crate::{Error, Result, Source};

const TIMESTAMP: &str = "timestamp.json";

/// A source, and what was known of it before.
#[derive(Debug)]
pub(crate) struct Host {
    source: Arc<Source>,
    known: Option<Trusted>,
    etag: Mutex<Option<String>>,
}

impl Host {
    pub(crate) fn new(source: &Arc<Source>, trusted: &[Trusted]) -> Self {
        let known = trusted.iter().find(|file| file.name == TIMESTAMP).cloned();
        let etag = known.as_ref().and_then(|known| known.etag.clone());
        Self { source: Arc::clone(source), known, etag: Mutex::new(etag) }
    }

    /// What the host calls the `timestamp.json` that was read last.
    pub(crate) fn etag(&self) -> Option<String> {
        self.etag.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn timestamp(&self, most: u64) -> Result<Option<Vec<u8>>> {
        let name = "metadata/timestamp.json";
        let etag = self.known.as_ref().and_then(|known| known.etag.as_deref());
        match self.source.ask(Ask { name, is_packable: true, range: None, etag }).await? {
            Answer::Missing => Ok(None),
            Answer::Unchanged => Ok(self.known.as_ref().map(|known| known.bytes.clone())),
            Answer::Body(body) => {
                let etag = body.etag.clone();
                let bytes = self.source.collect(name, body, most).await?;
                *self.etag.lock().unwrap_or_else(PoisonError::into_inner) = etag;
                Ok(Some(bytes))
            }
        }
    }
}

#[repository::async_trait]
impl MetadataSource for Host {
    type Error = Error;

    async fn metadata(&self, name: &str, most: u64) -> Result<Option<Vec<u8>>> {
        if name == TIMESTAMP {
            self.timestamp(most).await
        } else {
            self.source.whole(&format!("metadata/{name}"), most).await
        }
    }
}
