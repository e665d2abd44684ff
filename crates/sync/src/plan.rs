use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use lesson::{City, Dictionary, Digest, Id, Now, Shelved, Supplement as _, first_lacking};
use repository::{Index, IndexLesson, Manifest, Object, Part};
use sha2::{Digest as _, Sha256};
use store::{NewEdition, NewRelease};

/// What is to be fetched and what is shown afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// What is shown afterwards.
    pub release: NewRelease,
    /// Parts with the objects that are not here, in the order they are wanted.
    pub fetch: Vec<(Part, Vec<Object>)>,
    /// Bytes of those objects.
    pub bytes: u64,
    /// Lessons that need a newer Lantern, each once.
    pub skipped: Vec<Id>,
}

/// What to do so that these indexes are shown: pure, so that it can be tried in every case.
///
/// `manifests` holds the manifest of every part of the indexes; a lesson whose manifest is not there or
/// names no document is left out like one that needs a newer Lantern.
pub fn plan(
    indexes: &[(Index, Digest)],
    manifests: &BTreeMap<Digest, Manifest>,
    present: &BTreeSet<Digest>,
) -> Plan {
    let mut plan = Plan {
        release: NewRelease {
            name: release_name(indexes),
            editions: Vec::new(),
            objects: BTreeSet::new(),
        },
        fetch: Vec::new(),
        bytes: 0,
        skipped: Vec::new(),
    };
    // The screen's own words and what to do now first, then lesson by lesson in all languages: the shelf
    // fills evenly.
    for (index, _) in indexes {
        for part in index.parts_with(|_| false) {
            plan.want(part, manifests, present);
        }
    }
    let most = indexes.iter().map(|(index, _)| index.lessons.len()).max().unwrap_or(0);
    for place in 0..most {
        for lesson in indexes.iter().filter_map(|(index, _)| index.lessons.get(place)) {
            if first_lacking(&lesson.needs).is_none() {
                plan.want(lesson.text, manifests, present);
                plan.want(lesson.pictures, manifests, present);
            } else if !plan.skipped.contains(&lesson.id) {
                plan.skipped.push(lesson.id.clone());
            }
        }
    }
    plan.release.editions =
        indexes.iter().filter_map(|(index, sha)| edition(index, *sha, manifests)).collect();
    plan
}

/// The name of a release: the same content has the same.
pub fn release_name(indexes: &[(Index, Digest)]) -> String {
    let mut lines: Vec<String> = indexes
        .iter()
        .map(|(index, sha256)| format!("{} {} {sha256}\n", index.city, index.language))
        .collect();
    lines.sort_unstable();
    let hash = Sha256::digest(lines.concat());
    hash.iter().take(8).fold(String::new(), |mut name, byte| {
        let _ = write!(name, "{byte:02x}");
        name
    })
}

impl Plan {
    fn want(
        &mut self,
        part: Part,
        manifests: &BTreeMap<Digest, Manifest>,
        present: &BTreeSet<Digest>,
    ) {
        let Some(manifest) = manifests.get(&part.manifest) else { return };
        let mut missing = Vec::new();
        for object in &manifest.objects {
            // An object of two parts is fetched with the first.
            let is_new = self.release.objects.insert(object.sha256);
            if is_new && !present.contains(&object.sha256) {
                self.bytes += object.length;
                missing.push(*object);
            }
        }
        if !missing.is_empty() {
            self.fetch.push((part, missing));
        }
    }
}

fn edition(
    index: &Index,
    sha256: Digest,
    manifests: &BTreeMap<Digest, Manifest>,
) -> Option<NewEdition> {
    let document = |part: &Part| manifests.get(&part.manifest).and_then(Manifest::document);
    let shelved = |lesson: &IndexLesson| Shelved {
        id: lesson.id.clone(),
        unit: lesson.unit.clone(),
        needs: lesson.needs.clone(),
        tile: lesson.tile.clone(),
    };
    let lessons = index
        .lessons
        .iter()
        .filter(|lesson| first_lacking(&lesson.needs).is_none())
        .filter_map(|lesson| Some((shelved(lesson), document(&lesson.text)?)));
    Some(NewEdition {
        city: index.city.clone(),
        language: index.language.clone(),
        sha256,
        interface: document(&index.interface)?,
        supplements: vec![
            (Now::NAME, document(&index.now)?),
            (City::NAME, document(&index.facts)?),
            (Dictionary::NAME, document(&index.dictionary)?),
        ],
        units: index.units.clone(),
        lessons: lessons.collect(),
    })
}
