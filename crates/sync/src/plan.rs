use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

use lesson::{
    ABILITIES, City, Dictionary, Digest, Id, Language, Now, Shelved, Supplement as _, first_lacking,
};
use repository::{Index, IndexLesson, Manifest, Object, Part};
use sha2::{Digest as _, Sha256};
use store::{NewEdition, NewRelease};

use crate::inspect::{self, PartOf, Reference};

/// An edition that is to be shown, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// The publisher.
    pub publisher: Id,
    /// Of the index.
    pub sha256: Digest,
    /// What it holds.
    pub index: Arc<Index>,
}

/// What is to be fetched and what is shown afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// What is shown afterwards.
    pub release: NewRelease,
    /// What is not here, in the order it is wanted.
    pub fetch: Vec<Job>,
    /// Bytes of those objects.
    pub bytes: u64,
    /// Lessons that need a newer Lantern, each once.
    pub skipped: Vec<Id>,
}

/// Objects of one part that are not here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// The index that names the part.
    pub index: Arc<Index>,
    /// Everything its edition has.
    pub edition: Arc<BTreeSet<Reference>>,
    /// What it is a part of.
    pub of: PartOf,
    /// Where it is.
    pub part: Part,
    /// In the order they lie there.
    pub objects: Vec<Object>,
}

/// What to do so that these editions are shown: pure, so that it can be tried in every case.
///
/// `manifests` holds the manifest of every part of the indexes; a lesson whose manifest is not there or
/// names no document is left out like one that needs a newer Lantern.
pub fn plan(
    editions: &[Planned],
    manifests: &BTreeMap<Digest, Manifest>,
    present: &BTreeSet<Digest>,
) -> Plan {
    let names = editions.iter().map(|edition| {
        (&edition.publisher, &edition.index.city, &edition.index.language, &edition.sha256)
    });
    let mut plan = Plan {
        release: NewRelease {
            name: release_name(names),
            editions: Vec::new(),
            objects: BTreeSet::new(),
            listings: editions.iter().map(|edition| edition.sha256).collect(),
        },
        fetch: Vec::new(),
        bytes: 0,
        skipped: Vec::new(),
    };
    let mut planning = Planning { plan: &mut plan, manifests, present };
    let each: Vec<Looked> = editions.iter().map(|edition| looked(edition, manifests)).collect();
    // The screen's own words and what to do now first, then lesson by lesson in all languages: the shelf
    // fills evenly.
    for edition in &each {
        for (of, part) in edition.parts.iter().filter(|(of, _)| !matches!(of, PartOf::Lesson(_))) {
            planning.want(edition, of, *part);
        }
    }
    let lessons = editions.iter().map(|edition| edition.index.lessons.len()).max().unwrap_or(0);
    for place in 0..lessons {
        for edition in &each {
            planning.lesson(edition, place);
        }
    }
    plan.release.editions =
        editions.iter().filter_map(|edition| new_edition(edition, manifests)).collect();
    plan
}

/// The name of a release: the same content, shown by an app that can do the same, has the same.
pub fn release_name<'a>(
    editions: impl Iterator<Item = (&'a Id, &'a Id, &'a Language, &'a Digest)>,
) -> String {
    let mut lines: Vec<String> = editions
        .map(|(publisher, city, language, sha256)| {
            format!("{publisher} {city} {language} {sha256}\n")
        })
        .collect();
    lines.sort_unstable();
    lines.extend(ABILITIES.iter().map(|ability| format!("{ability}\n")));
    let hash = Sha256::digest(lines.concat());
    hash.iter().take(8).fold(String::new(), |mut name, byte| {
        let _ = write!(name, "{byte:02x}");
        name
    })
}

/// An edition with all its parts and objects.
struct Looked {
    index: Arc<Index>,
    parts: Vec<(PartOf, Part)>,
    objects: Arc<BTreeSet<Reference>>,
}

fn looked(edition: &Planned, manifests: &BTreeMap<Digest, Manifest>) -> Looked {
    let parts: Vec<_> = inspect::parts(&edition.index).collect();
    let here = parts.iter().filter_map(|(_, part)| manifests.get(&part.manifest));
    let objects = here.flat_map(|manifest| &manifest.objects);
    Looked {
        index: Arc::clone(&edition.index),
        objects: Arc::new(objects.map(|object| (object.kind, object.sha256)).collect()),
        parts,
    }
}

struct Planning<'a> {
    plan: &'a mut Plan,
    manifests: &'a BTreeMap<Digest, Manifest>,
    present: &'a BTreeSet<Digest>,
}

impl Planning<'_> {
    fn lesson(&mut self, edition: &Looked, place: usize) {
        let Some(lesson) = edition.index.lessons.get(place) else { return };
        if first_lacking(&lesson.needs).is_some() {
            if !self.plan.skipped.contains(&lesson.id) {
                self.plan.skipped.push(lesson.id.clone());
            }
            return;
        }
        let of = PartOf::Lesson(lesson.id.clone());
        self.want(edition, &of, lesson.text);
        self.want(edition, &of, lesson.pictures);
    }

    fn want(&mut self, edition: &Looked, of: &PartOf, part: Part) {
        let Some(manifest) = self.manifests.get(&part.manifest) else { return };
        self.plan.release.listings.insert(part.manifest);
        let mut missing = Vec::new();
        for object in &manifest.objects {
            // An object of two parts is fetched with the first.
            let is_new = self.plan.release.objects.insert(object.sha256);
            if is_new && !self.present.contains(&object.sha256) {
                self.plan.bytes += object.length;
                missing.push(*object);
            }
        }
        if !missing.is_empty() {
            self.plan.fetch.push(Job {
                index: Arc::clone(&edition.index),
                edition: Arc::clone(&edition.objects),
                of: of.clone(),
                part,
                objects: missing,
            });
        }
    }
}

fn new_edition(edition: &Planned, manifests: &BTreeMap<Digest, Manifest>) -> Option<NewEdition> {
    let index = &edition.index;
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
        publisher: edition.publisher.clone(),
        city: index.city.clone(),
        language: index.language.clone(),
        sha256: edition.sha256,
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
