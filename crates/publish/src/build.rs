//! The tree: every city in every language, narrated, drawn and written.

mod assemble;
mod facts;
mod parts;
mod supplements;
mod voice;
mod welcome;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use lesson::{Digest, FORMAT, Id, Language};
use repository::{Index, IndexLesson, Part, Tree, TreeWriter, WelcomeIndex};

use crate::structure::Structure;
use crate::{Drawer, Error, Problems, Result, Root, Severity, check, structure};

pub(crate) use assemble::CONTENT_FILES;
use assemble::Edition;
pub(crate) use assemble::Locale;
pub(crate) use facts::pattern_of;
pub(crate) use supplements::{NUMBERS, SAYINGS, picture_of, scene_of};
use voice::Voice;

/// What to build and with what.
#[derive(Debug, Clone)]
pub struct Order {
    /// Where the tree goes.
    pub out: PathBuf,
    /// Where clips and drawings are kept.
    pub cache: PathBuf,
    /// The program that speaks.
    pub espeak: PathBuf,
    /// Only these cities; empty for all.
    pub cities: Vec<Id>,
    /// Only these languages; empty for all.
    pub languages: Vec<Language>,
}

/// What was built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Built {
    /// City and language of each edition, with the bytes a first installation of it takes.
    pub editions: Vec<(Id, Language, u64)>,
    /// City, its own language and a home language beside it, with the bytes a first installation of both
    /// takes.
    pub pairs: Vec<(Id, Language, Language, u64)>,
    /// Sentences that were spoken, each once.
    pub sentences: usize,
}

/// Builds the tree of a root on a day.
///
/// # Errors
/// With all problems when the sources have any; then nothing is written.
pub fn build(root: &Root, on: jiff::civil::Date, order: &Order) -> Result<Built> {
    let problems = check(root, on);
    if problems.iter().any(|problem| problem.severity == Severity::Error) {
        return Err(Error::Problems(problems));
    }
    let quiet = Problems::default();
    let structure = structure::read(root, &quiet);
    let drawer = Drawer::open(root, Some(&order.cache), &quiet).ok_or_else(|| Error::Broken {
        path: "assets/pictures".to_owned(),
        message: "cast and poses cannot be read".to_owned(),
    })?;
    let locales = locales(root)?;
    let languages = chosen("language", &order.languages, locales.keys())?;
    let cities = chosen("city", &order.cities, structure.cities.iter().map(|(city, _)| &city.id))?;
    let plan = Plan {
        structure: &structure,
        locales: &locales,
        languages: &languages,
        cities: &cities,
        drawer: &drawer,
    };
    // Once to learn every sentence, once more with all of them spoken.
    let wanted = Voice::collecting();
    plan.editions(&wanted)?;
    plan.welcome(&wanted)?;
    let voice = wanted.speak(&order.espeak, &order.cache)?;
    let editions = plan.editions(&voice)?;
    let mut writer = TreeWriter::open(&order.out)?;
    // The same for every city and language.
    let pictures = parts::supplement_pictures(plan.structure, plan.drawer)?;
    let pictures = writer.part(&pictures)?;
    let mut written = Vec::new();
    for edition in &editions {
        written.push(write(&mut writer, edition, &plan, pictures, &voice)?);
    }
    let (mut welcome, drawn) = plan.welcome(&voice)?;
    let now = plan.now(&editions, &mut welcome, &voice)?;
    let part = writer.part(&parts::welcome(&welcome, &drawn, now, &voice)?)?;
    writer.welcome(&WelcomeIndex { format: FORMAT, welcome: part })?;
    writer.finish()?;
    let tree = Tree::open(&order.out)?;
    let objects: Vec<Objects> =
        written.iter().map(|index| objects(&tree, index)).collect::<Result<_>>()?;
    let all: Vec<(&Index, &Objects)> = written.iter().zip(&objects).collect();
    let size = |&(index, objects): &(&Index, &Objects)| {
        (index.city.clone(), index.language.clone(), objects.values().sum())
    };
    Ok(Built {
        editions: all.iter().map(size).collect(),
        pairs: pairs(&all),
        sentences: voice.len(),
    })
}

/// The objects of an edition with their bytes; each is there once, whatever has it.
type Objects = BTreeMap<Digest, u64>;

fn objects(tree: &Tree, index: &Index) -> Result<Objects> {
    let mut objects = Objects::new();
    for part in index.parts() {
        let manifest = tree.manifest(&part)?;
        objects.extend(manifest.objects.iter().map(|object| (object.sha256, object.length)));
    }
    Ok(objects)
}

/// Each city's own language with every other one.
fn pairs(editions: &[(&Index, &Objects)]) -> Vec<(Id, Language, Language, u64)> {
    let mut pairs = Vec::new();
    for (own, mine) in editions {
        let is_own = own.city_languages.first() == Some(&own.language);
        for (home, theirs) in editions.iter().filter(|_| is_own) {
            if home.city == own.city && home.language != own.language {
                let both: Objects = mine.iter().chain(*theirs).map(|(id, n)| (*id, *n)).collect();
                let bytes = both.values().sum();
                pairs.push((own.city.clone(), own.language.clone(), home.language.clone(), bytes));
            }
        }
    }
    pairs
}

/// What is built, and from what.
pub(crate) struct Plan<'a> {
    pub(crate) structure: &'a Structure,
    pub(crate) locales: &'a BTreeMap<Language, Locale>,
    pub(crate) languages: &'a [Language],
    pub(crate) cities: &'a [Id],
    pub(crate) drawer: &'a Drawer,
}

impl Plan<'_> {
    fn editions(&self, voice: &Voice) -> Result<Vec<Edition>> {
        let cities =
            self.structure.cities.iter().filter(|(city, _)| self.cities.contains(&city.id));
        let mut editions = Vec::new();
        for (city, _) in cities {
            for language in self.languages {
                if let Some(locale) = self.locales.get(language) {
                    editions.push(assemble::edition(self, city, language, locale, voice)?);
                }
            }
        }
        Ok(editions)
    }
}

fn write(
    writer: &mut TreeWriter,
    edition: &Edition,
    plan: &Plan<'_>,
    pictures: Part,
    voice: &Voice,
) -> Result<Index> {
    let interface = writer.part(&parts::interface(edition, voice)?)?;
    let mut lessons = Vec::new();
    for lesson in &edition.lessons {
        lessons.push(IndexLesson {
            id: lesson.id.clone(),
            unit: lesson.unit.clone(),
            needs: lesson.needs.clone(),
            text: writer.part(&parts::text(lesson, voice)?)?,
            pictures: writer.part(&parts::pictures(lesson, plan.structure, plan.drawer)?)?,
            tile: lesson::Tile::of(lesson),
        });
    }
    let index = Index {
        format: FORMAT,
        city: edition.city.clone(),
        language: edition.language.clone(),
        status: edition.status,
        city_languages: edition.city_languages.clone(),
        interface,
        now: writer.part(&parts::now(&edition.now, voice)?)?,
        facts: writer.part(&parts::facts(&edition.facts, voice)?)?,
        dictionary: writer.part(&parts::dictionary(&edition.dictionary, voice)?)?,
        pictures,
        units: edition.units.clone(),
        lessons,
    };
    writer.index_called(&index, &edition.facts.name.text)?;
    Ok(index)
}

/// Every language of a root that has a `language.toml`.
fn locales(root: &Root) -> Result<BTreeMap<Language, Locale>> {
    let mut locales = BTreeMap::new();
    for name in root.folders("locales") {
        if let Ok(language) = name.parse::<Language>() {
            locales.insert(language.clone(), Locale::read(root, &language)?);
        }
    }
    Ok(locales)
}

fn chosen<'a, T: Clone + Eq + std::fmt::Display + 'a>(
    kind: &'static str,
    asked: &[T],
    known: impl Iterator<Item = &'a T>,
) -> Result<Vec<T>> {
    let known: Vec<T> = known.cloned().collect();
    if asked.is_empty() {
        return Ok(known);
    }
    match asked.iter().find(|id| !known.contains(id)) {
        // Asked for twice is asked for.
        None => Ok(known.into_iter().filter(|id| asked.contains(id)).collect()),
        Some(id) => {
            let known: Vec<String> = known.iter().map(ToString::to_string).collect();
            Err(Error::Unknown { kind, id: id.to_string(), known: known.join(", ") })
        }
    }
}

/// Where the program that speaks is looked for: named, in the environment, beside this program.
pub fn find_espeak(named: Option<&Path>) -> PathBuf {
    if let Some(path) = named {
        return path.to_owned();
    }
    if let Some(path) = std::env::var_os("LANTERN_ESPEAK") {
        return PathBuf::from(path);
    }
    let beside =
        std::env::current_exe().ok().and_then(|path| Some(path.parent()?.join("lantern-espeak")));
    beside.unwrap_or_else(|| PathBuf::from("lantern-espeak"))
}
