//! Clips that were made before, by everything that went into them.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use lesson::WordTime;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::Spoken;
use crate::{Error, codec};

/// Changes whenever loudness, codec or word times are made another way: old clips are then forgotten.
const RECIPE: &str = "1: -19 LUFS, -2 dBTP, opus 24000 Hz 24 kbit/s vbr, ropus 0.12";

/// Everything that went into a clip.
#[derive(Debug)]
pub(super) struct Key<'a> {
    pub(super) language: &'a str,
    pub(super) voice: &'a str,
    pub(super) rate: i32,
    pub(super) engine: &'a str,
    pub(super) displayed: &'a str,
    pub(super) spoken: &'a str,
}

/// What is kept beside a clip; its digest tells damage.
#[derive(Serialize, Deserialize)]
struct Notes {
    sha256: String,
    duration_ms: u32,
    words: Vec<WordTime>,
}

/// A clip that was made before; a damaged one is as good as none.
pub(super) fn get(cache: &Path, key: &Key<'_>) -> Option<Spoken> {
    let (clip_path, notes_path) = paths(cache, key);
    let notes: Notes = serde_json::from_slice(&fs_err::read(notes_path).ok()?).ok()?;
    let clip = fs_err::read(clip_path).ok()?;
    let is_sound = hex(&Sha256::digest(&clip)) == notes.sha256;
    is_sound.then_some(Spoken { clip, words: notes.words, duration_ms: notes.duration_ms })
}

/// Keeps a clip. Each file is moved into place whole, the notes last.
pub(super) fn put(cache: &Path, key: &Key<'_>, spoken: &Spoken) -> Result<(), Error> {
    let (clip_path, notes_path) = paths(cache, key);
    let notes = Notes {
        sha256: hex(&Sha256::digest(&spoken.clip)),
        duration_ms: spoken.duration_ms,
        words: spoken.words.clone(),
    };
    write(&clip_path, &spoken.clip)?;
    write(&notes_path, &serde_json::to_vec(&notes).map_err(std::io::Error::from)?)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs_err::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.persist(path).map_err(|err| err.error)?;
    Ok(())
}

fn paths(cache: &Path, key: &Key<'_>) -> (PathBuf, PathBuf) {
    let mut hash = Sha256::new();
    let rate = key.rate.to_string();
    for part in [RECIPE, key.engine, key.language, key.voice, &rate, key.displayed, key.spoken] {
        // The length keeps `ab` + `c` apart from `a` + `bc`.
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    let name = hex(&hash.finalize());
    let folder = cache.join(name.get(..2).unwrap_or_default());
    (folder.join(format!("{name}.{}", codec::EXTENSION)), folder.join(format!("{name}.json")))
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::{Key, get, paths, put};
    use crate::make::Spoken;

    fn key<'a>(displayed: &'a str, spoken: &'a str) -> Key<'a> {
        Key { language: "de", voice: "de", rate: 98, engine: "1.51", displayed, spoken }
    }

    fn spoken() -> Spoken {
        Spoken { clip: vec![1, 2, 3], words: vec![], duration_ms: 7 }
    }

    #[test]
    fn gives_back_what_was_kept_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), &key("112", "eins eins zwei"), &spoken()).unwrap();

        assert_eq!(get(folder.path(), &key("112", "eins eins zwei")), Some(spoken()));
        assert_eq!(get(folder.path(), &key("112", "112")), None);
        assert_eq!(get(folder.path(), &key("112e", "ins eins zwei")), None);
    }

    #[test]
    fn a_damaged_clip_is_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let key = key("112", "112");
        put(folder.path(), &key, &spoken()).unwrap();
        fs_err::write(paths(folder.path(), &key).0, [1, 2, 4]).unwrap();

        assert_eq!(get(folder.path(), &key), None);
    }
}
