//! Everything a reader can see of a release, row by row, from a library and from the tree it came from.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use lesson::{
    City, Dictionary, Digest, Id, Interface, Language, Lesson, LocalDate, Now, ObjectKind,
    Supplement,
};
use repository::{Part, Tree, canonical_json, limits, sha256, unpack};
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{EditionShelf, Library};

/// Each row by its name, as a hash of what it says; equal when every row is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contents(pub BTreeMap<String, Digest>);

/// A place rows are read from.
trait Source {
    fn editions(&self) -> Result<Vec<(Id, Language)>>;
    fn shelf(&self, city: &Id, language: &Language) -> Result<EditionShelf>;
    fn lesson(&self, city: &Id, language: &Language, id: &Id) -> Result<Lesson>;
    fn interface(&self, city: &Id, language: &Language) -> Result<Interface>;
    fn supplement<T: Supplement + Serialize>(&self, city: &Id, language: &Language) -> Result<T>;
    /// Its bytes, which are those of its name.
    fn object(&self, digest: &Digest) -> Result<(ObjectKind, Vec<u8>)>;
}

impl Contents {
    /// What a library shows in one release; nothing when it shows nothing yet.
    ///
    /// # Errors
    /// When a row is missing or damaged.
    pub fn shown(data: &Path) -> Result<Self> {
        let today = LocalDate::parse("2026-11-24").context("it is a date")?;
        let library = Library::open(&data.join("library.db"), &today)?.value;
        match library.active()? {
            Some(release) => Self::of_release(&library, &release),
            None => Ok(Self::default()),
        }
    }

    /// What a library has of a release.
    ///
    /// # Errors
    /// When a row is missing or damaged.
    pub fn of_release(library: &Library, release: &str) -> Result<Self> {
        Self::read(&Shown { library, release })
    }

    /// What a tree has for some languages of the city.
    ///
    /// # Errors
    /// When the tree is not whole.
    pub fn of_tree(folder: &Path, languages: &str) -> Result<Self> {
        let tree = Tree::open(folder)?;
        let languages = languages.split(',').map(str::parse).collect::<Result<Vec<_>, _>>()?;
        let objects = objects(&tree, &languages)?;
        Self::read(&Built { tree, languages, objects })
    }

    fn read(source: &impl Source) -> Result<Self> {
        let mut rows = Self::default();
        for (city, language) in source.editions()? {
            let at = |name: &str| format!("{city}/{language}/{name}");
            let shelf = source.shelf(&city, &language)?;
            rows.add(at("units"), &shelf.units)?;
            rows.add(at("shelf"), &shelf.lessons)?;
            rows.add(at("interface"), &source.interface(&city, &language)?)?;
            rows.add(at("now"), &source.supplement::<Now>(&city, &language)?)?;
            rows.add(at("facts"), &source.supplement::<City>(&city, &language)?)?;
            rows.add(at("dictionary"), &source.supplement::<Dictionary>(&city, &language)?)?;
            for entry in &shelf.lessons {
                let lesson = source.lesson(&city, &language, &entry.id)?;
                for object in referred(&lesson) {
                    rows.object(source, object)?;
                }
                rows.add(at(entry.id.as_str()), &lesson)?;
            }
        }
        Ok(rows)
    }

    fn add(&mut self, name: String, row: &impl Serialize) -> Result<()> {
        self.0.insert(name, sha256(&canonical_json(row)?));
        Ok(())
    }

    fn object(&mut self, source: &impl Source, digest: Digest) -> Result<()> {
        let name = format!("object/{digest}");
        if !self.0.contains_key(&name) {
            let (kind, bytes) = source.object(&digest)?;
            ensure!(sha256(&bytes) == digest, "the bytes of {digest} are not its own");
            self.0.insert(format!("{name}/{}", kind.as_str()), digest);
            self.0.insert(name, digest);
        }
        Ok(())
    }
}

fn referred(lesson: &Lesson) -> Vec<Digest> {
    let clips = lesson.sentences().filter_map(|sentence| sentence.clip);
    let pictures = lesson.pictures().flat_map(|picture| [Some(picture.paper), picture.contrast]);
    clips.chain(pictures.flatten()).collect()
}

struct Shown<'a> {
    library: &'a Library,
    release: &'a str,
}

impl Source for Shown<'_> {
    fn editions(&self) -> Result<Vec<(Id, Language)>> {
        Ok(self.library.editions(self.release)?)
    }

    fn shelf(&self, city: &Id, language: &Language) -> Result<EditionShelf> {
        let shelves = self.library.shelves(self.release, city, language)?;
        ensure!(shelves.len() == 1, "one publisher has it");
        shelves.into_iter().next().map(|(_, shelf)| shelf).context("a shelf")
    }

    fn lesson(&self, city: &Id, language: &Language, id: &Id) -> Result<Lesson> {
        let shelves = self.library.shelves(self.release, city, language)?;
        let (publisher, _) = shelves.first().context("a shelf")?;
        Ok(self.library.lesson(self.release, publisher, city, language, id)?)
    }

    fn interface(&self, _city: &Id, language: &Language) -> Result<Interface> {
        self.library.interface(self.release, language)?.context("it has its own words")
    }

    fn supplement<T: Supplement + Serialize>(&self, city: &Id, language: &Language) -> Result<T> {
        self.library.supplement(self.release, city, language)?.context("it has its supplements")
    }

    fn object(&self, digest: &Digest) -> Result<(ObjectKind, Vec<u8>)> {
        Ok(self.library.object(digest)?)
    }
}

struct Built {
    tree: Tree,
    languages: Vec<Language>,
    objects: BTreeMap<Digest, (ObjectKind, Vec<u8>)>,
}

impl Built {
    fn document<T: DeserializeOwned>(&self, part: &Part) -> Result<T> {
        let digest = self.tree.manifest(part)?.document().context("it has a document")?;
        let (_, packed) = self.object(&digest)?;
        Ok(serde_json::from_slice(&unpack("a document", &packed, limits::DOCUMENT)?)?)
    }

    fn index(&self, city: &Id, language: &Language) -> Result<repository::Index> {
        Ok(self.tree.index(city, language)?.0)
    }
}

impl Source for Built {
    fn editions(&self) -> Result<Vec<(Id, Language)>> {
        let all = self.tree.editions().iter();
        let wanted = all.filter(|edition| self.languages.contains(&edition.language));
        Ok(wanted.map(|edition| (edition.city.clone(), edition.language.clone())).collect())
    }

    fn shelf(&self, city: &Id, language: &Language) -> Result<EditionShelf> {
        let index = self.index(city, language)?;
        let lessons = index.lessons.into_iter().map(|lesson| lesson::Shelved {
            id: lesson.id,
            unit: lesson.unit,
            needs: lesson.needs,
            tile: lesson.tile,
        });
        Ok(EditionShelf { units: index.units, lessons: lessons.collect() })
    }

    fn lesson(&self, city: &Id, language: &Language, id: &Id) -> Result<Lesson> {
        let index = self.index(city, language)?;
        let lesson = index.lessons.iter().find(|lesson| lesson.id == *id);
        self.document(&lesson.context("it is on its shelf")?.text)
    }

    fn interface(&self, city: &Id, language: &Language) -> Result<Interface> {
        self.document(&self.index(city, language)?.interface)
    }

    fn supplement<T: Supplement + Serialize>(&self, city: &Id, language: &Language) -> Result<T> {
        let index = self.index(city, language)?;
        let part = match T::NAME {
            "now" => index.now,
            "facts" => index.facts,
            _ => index.dictionary,
        };
        self.document(&part)
    }

    fn object(&self, digest: &Digest) -> Result<(ObjectKind, Vec<u8>)> {
        self.objects.get(digest).cloned().with_context(|| format!("{digest} is in the tree"))
    }
}

/// Every object these languages reach.
fn objects(tree: &Tree, languages: &[Language]) -> Result<BTreeMap<Digest, (ObjectKind, Vec<u8>)>> {
    let mut objects = BTreeMap::new();
    for edition in tree.editions().iter().filter(|name| languages.contains(&name.language)) {
        for part in tree.index(&edition.city, &edition.language)?.0.parts() {
            let mut bundle = tree.bundle(&part)?;
            for object in tree.manifest(&part)?.objects {
                objects.insert(object.sha256, (object.kind, bundle.object(&object)?));
            }
        }
    }
    Ok(objects)
}
