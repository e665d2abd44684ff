//! Clips that were just decoded, and the screen's own words that were just read: a tap should be heard
//! at once, the second time too.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lesson::{Digest, Interface, Language};

use crate::error::AppError;

/// How many decoded clips are kept: the sentences of a frame, about half a megabyte each.
const KEPT: usize = 8;

/// What was just decoded or read.
#[derive(Default)]
pub(crate) struct Clips {
    decoded: Mutex<VecDeque<(Digest, Arc<[f32]>)>>,
    interface: Mutex<Option<(String, Language, Interface)>>,
}

impl Clips {
    /// The samples of a clip, decoded from its bytes unless they were just now.
    pub(crate) fn samples(
        &self,
        digest: Digest,
        bytes: impl FnOnce() -> Result<Vec<u8>, AppError>,
    ) -> Result<Arc<[f32]>, AppError> {
        if let Some((_, samples)) = lock(&self.decoded).iter().find(|(known, _)| *known == digest) {
            return Ok(Arc::clone(samples));
        }
        let samples: Arc<[f32]> = narration::codec::decode(&bytes()?)?.into();
        let mut decoded = lock(&self.decoded);
        decoded.truncate(KEPT - 1);
        decoded.push_front((digest, Arc::clone(&samples)));
        Ok(samples)
    }

    /// The clip of a message, from words that are read once per release and language.
    pub(crate) fn interface(
        &self,
        release: &str,
        language: &Language,
        message: &str,
        read: impl FnOnce() -> Result<Option<Interface>, AppError>,
    ) -> Result<Option<Digest>, AppError> {
        let mut kept = lock(&self.interface);
        let is_kept = kept
            .as_ref()
            .is_some_and(|(of, in_language, _)| of == release && in_language == language);
        if !is_kept {
            let Some(words) = read()? else { return Ok(None) };
            *kept = Some((release.to_owned(), language.clone(), words));
        }
        let passage = kept.as_ref().and_then(|(_, _, words)| words.messages.get(message));
        Ok(passage.and_then(|passage| passage.first()?.clip))
    }
}

// Nothing is half done when a holder panics: the worst is a clip that is decoded again.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
