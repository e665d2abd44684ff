//! How an index names what its own lessons' manifests name already: by place, not by hash.
//!
//! Hashes do not pack, and an index is fetched whole with each mended sentence. So the clip of a title and
//! the pictures of a cover travel as their place in the manifest of the lesson's text or pictures; whoever
//! has the manifests puts the hashes back. A place is written as a hash that no bytes have.

use std::collections::BTreeMap;

use lesson::{Digest, Tile};

use crate::form::{Index, IndexLesson, Manifest};
use crate::{Error, Result};

/// What stands before a place: 28 bytes of nothing.
const BEFORE: [u8; 28] = [0; 28];

impl Index {
    /// The same with a place for every object that the lesson's manifests have.
    pub(crate) fn with_places(&self, manifests: &BTreeMap<Digest, Manifest>) -> Self {
        let place = |digest: Digest, manifest: Option<&Manifest>| {
            let objects = manifest.map_or(&[][..], |manifest| &manifest.objects);
            let found = objects.iter().position(|object| object.sha256 == digest);
            Ok(found.and_then(|at| u32::try_from(at).ok()).map_or(digest, written))
        };
        // Nothing fails: what has no place keeps its hash.
        self.each(manifests, place).unwrap_or_else(|_| self.clone())
    }

    /// The same with the hash of every object that travelled as a place.
    ///
    /// # Errors
    /// When a manifest has no such place. Lessons whose manifests are not given stay as they are.
    pub fn without_places(&self, manifests: &BTreeMap<Digest, Manifest>) -> Result<Self> {
        self.each(manifests, |digest, manifest| match (place(&digest), manifest) {
            (Some(at), Some(manifest)) => {
                let object = manifest.objects.get(at).map(|object| object.sha256);
                object.ok_or_else(|| Error::Garbage {
                    name: format!("the index of `{}` in `{}`", self.city, self.language),
                    why: format!("a manifest has no object {at}"),
                })
            }
            _ => Ok(digest),
        })
    }

    fn each(
        &self,
        manifests: &BTreeMap<Digest, Manifest>,
        change: impl Fn(Digest, Option<&Manifest>) -> Result<Digest>,
    ) -> Result<Self> {
        let lessons = self.lessons.iter().map(|lesson| {
            let text = manifests.get(&lesson.text.manifest);
            let pictures = manifests.get(&lesson.pictures.manifest);
            let mut tile: Tile = lesson.tile.clone();
            tile.title.clip = tile.title.clip.map(|clip| change(clip, text)).transpose()?;
            tile.cover.paper = change(tile.cover.paper, pictures)?;
            let contrast = tile.cover.contrast.map(|contrast| change(contrast, pictures));
            tile.cover.contrast = contrast.transpose()?;
            Ok(IndexLesson { tile, ..lesson.clone() })
        });
        Ok(Self { lessons: lessons.collect::<Result<_>>()?, ..self.clone() })
    }
}

fn written(place: u32) -> Digest {
    let mut bytes = [0; 32];
    bytes[BEFORE.len()..].copy_from_slice(&place.to_be_bytes());
    Digest::from_bytes(bytes)
}

fn place(digest: &Digest) -> Option<usize> {
    let last = digest.as_bytes().strip_prefix(&BEFORE)?;
    usize::try_from(u32::from_be_bytes(last.try_into().ok()?)).ok()
}

#[cfg(test)]
mod tests {
    use super::{place, written};

    #[test]
    fn a_place_is_read_as_it_is_written() {
        for at in [0, 1, 255, 256, 5_000] {
            assert_eq!(place(&written(at)), Some(at as usize));
        }
        assert_eq!(place(&lesson::Digest::from_bytes([7; 32])), None);
    }
}
