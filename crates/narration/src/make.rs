//! Making clips: text in, Ogg Opus and word times out.
//!
//! A [`Studio`] speaks one sentence with one process of `lantern-espeak`, maps what was heard to the
//! words that are displayed, brings it to the loudness of all clips, encodes it, and keeps it in a
//! cache by everything that went into it. The same sentence has the same bytes on an empty and on a
//! warm cache, in any order, on any number of threads.

mod align;
mod cache;
mod engine;
mod sound;
mod times;

use std::path::{Path, PathBuf};

use lesson::WordTime;
use unicode_normalization::UnicodeNormalization as _;

use crate::{Error, SAMPLE_RATE, codec, voices};

/// Where clips are made.
#[derive(Debug)]
pub struct Studio {
    espeak: PathBuf,
    engine: String,
    cache: PathBuf,
}

/// One sentence, spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// The clip as Ogg Opus.
    pub clip: Vec<u8>,
    /// When each displayed word is heard.
    pub words: Vec<WordTime>,
    /// How long the clip lasts.
    pub duration_ms: u32,
}

impl Studio {
    /// A studio that speaks with the program at `espeak` and keeps clips in the folder `cache`.
    pub fn open(espeak: &Path, cache: &Path) -> Result<Self, Error> {
        let engine = engine::version(espeak)?;
        fs_err::create_dir_all(cache)?;
        Ok(Self { espeak: espeak.to_owned(), engine, cache: cache.to_owned() })
    }

    /// Speaks a sentence. `displayed` is what the screen shows, in NFC, isolation marks and all;
    /// `spoken` what the voice says where that differs.
    pub fn speak(
        &self,
        language: &str,
        displayed: &str,
        spoken: Option<&str>,
    ) -> Result<Spoken, Error> {
        let voice = voices::voice(language).ok_or_else(|| Error::NoVoice(language.to_owned()))?;
        let rate = voices::words_a_minute(language);
        let spoken = clean(spoken.unwrap_or(displayed));
        let key = cache::Key {
            language,
            voice: voice.name,
            rate,
            engine: &self.engine,
            displayed,
            spoken: &spoken,
        };
        if let Some(found) = cache::get(&self.cache, &key) {
            return Ok(found);
        }
        let heard = engine::speak(&self.espeak, voice.name, rate, &spoken)?;
        let made = make(displayed, &spoken, &heard)?;
        cache::put(&self.cache, &key, &made)?;
        Ok(made)
    }
}

fn make(displayed: &str, spoken: &str, heard: &engine::Heard) -> Result<Spoken, Error> {
    if !sound::is_heard(&heard.samples) {
        let reason = "the voice says nothing; give it a `.spoken` form it can say".to_owned();
        return Err(Error::NotSpoken { text: spoken.to_owned(), reason });
    }
    let speech_end = sound::speech_end(&heard.samples, heard.rate);
    let words = times::words(displayed, spoken, heard, speech_end);
    let kept = heard.samples.get(..speech_end).unwrap_or(&heard.samples);
    let samples = sound::level(&sound::resample(kept, heard.rate, SAMPLE_RATE));
    let duration_ms = (samples.len() as u64 * 1000 / u64::from(SAMPLE_RATE)) as u32;
    let within = |word: &WordTime| WordTime {
        from_ms: word.from_ms.min(duration_ms),
        to_ms: word.to_ms.min(duration_ms),
        ..*word
    };
    let words = words.iter().map(within).collect();
    Ok(Spoken { clip: codec::encode(&samples)?, words, duration_ms })
}

/// What is said, without isolation marks and in NFC: neither may change a clip.
///
/// NFC puts an Arabic vowel before the sign that doubles its letter; espeak-ng then leaves the vowel
/// out, so the two change places again.
fn clean(text: &str) -> String {
    let is_mark = |c: &char| matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    let mut said: Vec<char> = text.nfc().filter(|c| !is_mark(c)).collect();
    for at in 1..said.len() {
        if let Some([vowel @ '\u{64b}'..='\u{650}', doubled @ '\u{651}']) =
            said.get_mut(at - 1..=at)
        {
            std::mem::swap(vowel, doubled);
        }
    }
    said.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn what_is_said_has_no_isolation_marks() {
        assert_eq!(clean("Ruf \u{2068}112\u{2069} an."), "Ruf 112 an.");
        assert_eq!(clean("e\u{301}"), "é");
    }

    #[test]
    fn a_doubled_letter_keeps_its_vowel() {
        let doubled_then_vowel = "ل\u{651}\u{64e}";
        for written in [doubled_then_vowel, "ل\u{64e}\u{651}"] {
            assert_eq!(clean(written), doubled_then_vowel, "{}", written.escape_unicode());
        }
    }
}
