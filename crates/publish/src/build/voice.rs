//! Sentences spoken, each once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;
use std::sync::PoisonError;

use lesson::{Digest, Language, Sentence};
use narration::make::{Spoken, Studio};
use rayon::prelude::*;

use crate::resolve::Resolved;
use crate::text::Displayed;
use crate::{Error, Result};

/// Gathers sentences first and gives them back spoken afterwards, so that one piece of code says what
/// an edition consists of.
pub(crate) enum Voice {
    /// What is to be spoken.
    Collecting(Mutex<BTreeSet<Said>>),
    /// What was.
    Spoken { by_said: BTreeMap<Said, (Digest, Spoken)>, by_digest: BTreeMap<Digest, Said> },
}

/// What makes two sentences the same clip.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Said {
    language: Language,
    shown: String,
    aloud: Option<String>,
}

impl Voice {
    /// A voice that only listens.
    pub(crate) fn collecting() -> Self {
        Self::Collecting(Mutex::default())
    }

    /// How many sentences it knows.
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Collecting(said) => said.lock().unwrap_or_else(PoisonError::into_inner).len(),
            Self::Spoken { by_said, .. } => by_said.len(),
        }
    }

    /// Speaks everything that was gathered, as many at once as there are processors.
    pub(crate) fn speak(self, espeak: &Path, cache: &Path) -> Result<Self> {
        let Self::Collecting(said) = self else { return Ok(self) };
        let said = said.into_inner().unwrap_or_else(PoisonError::into_inner);
        let studio = Studio::open(espeak, &cache.join("clips")).map_err(Error::NoStudio)?;
        let speak = |said: Said| -> Result<(Said, (Digest, Spoken))> {
            let spoken = studio.speak(said.language.as_str(), &said.shown, said.aloud.as_deref());
            let spoken = spoken.map_err(|source| Error::NotSpoken {
                language: said.language.to_string(),
                text: said.shown.clone(),
                source,
            })?;
            Ok((said, (repository::sha256(&spoken.clip), spoken)))
        };
        let by_said: BTreeMap<_, _> = said.into_par_iter().map(speak).collect::<Result<_>>()?;
        let by_digest = by_said.iter().map(|(said, (digest, _))| (*digest, said.clone())).collect();
        Ok(Self::Spoken { by_said, by_digest })
    }

    /// The sentences of a text.
    pub(crate) fn passage(
        &self,
        language: &Language,
        has_voice: bool,
        resolved: &Resolved,
    ) -> Vec<Sentence> {
        let said = resolved.said.iter().cloned().chain(std::iter::repeat(None));
        let pairs = resolved.shown.iter().zip(said);
        pairs.map(|(shown, said)| self.sentence(language, has_voice, shown, said)).collect()
    }

    fn sentence(
        &self,
        language: &Language,
        has_voice: bool,
        shown: &Displayed,
        aloud: Option<String>,
    ) -> Sentence {
        let mut sentence = Sentence {
            text: shown.text.clone(),
            words: Vec::new(),
            marks: shown.marks.clone(),
            clip: None,
            duration_ms: 0,
        };
        if !has_voice {
            return sentence;
        }
        let key = Said { language: language.clone(), shown: shown.text.clone(), aloud };
        match self {
            Self::Collecting(wanted) => {
                wanted.lock().unwrap_or_else(PoisonError::into_inner).insert(key);
            }
            Self::Spoken { by_said, .. } => {
                if let Some((digest, spoken)) = by_said.get(&key) {
                    sentence.words.clone_from(&spoken.words);
                    sentence.clip = Some(*digest);
                    sentence.duration_ms = spoken.duration_ms;
                }
            }
        }
        sentence
    }

    /// The bytes of a clip.
    pub(crate) fn clip(&self, digest: &Digest) -> Option<&[u8]> {
        let Self::Spoken { by_said, by_digest } = self else { return None };
        by_said.get(by_digest.get(digest)?).map(|(_, spoken)| spoken.clip.as_slice())
    }
}
