//! A data folder with lessons installed: the real ones, as often as wanted under other names, and a few
//! pictures of one rectangle as a baseline for painting.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result};
use device::{clock, trust};
use jiff::Timestamp;
use lantern_app::app::App;
use lantern_app::wire::Settings;
use lesson::{Id, Language, ObjectKind};
use repository::{IndexLesson, NewObject, Part, Signing, Tree, TreeWriter};
use store::Library;
use tests::install::{editions, install};
use tests::{folder, press, programs};

/// How many rectangles there are: enough that none is still in a cache of decoded pictures.
const RECTANGLES: u32 = 8;

/// A data folder, and what is in it.
#[derive(Debug)]
pub(crate) struct Place {
    folder: tempfile::TempDir,
    /// The release that is installed.
    pub(crate) release: String,
    /// SHA-256 of pictures that are one rectangle each.
    pub(crate) rectangles: Vec<String>,
    /// Every picture of every lesson in both forms: its SHA-256 and how many bytes of SVG it has.
    pub(crate) scenes: Vec<(String, usize)>,
}

impl Place {
    /// Installs every lesson `times` times, in Ukrainian and German for Rostock.
    pub(crate) fn new(times: usize) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let tree = folder.path().join("tree");
        folder::copy(&programs::content(), &tree)?;
        let scenes = scenes(&Tree::open(&tree)?)?;
        let rectangles = multiply(&tree, times)?;
        let place = Self { folder, release: String::new(), rectangles, scenes };
        let library = Library::open(&place.data().join("library.db"), &clock::now().date)?.value;
        // Later than what came along with the app, which would be taken in its place.
        let (keys, now) = (press::keys()?, Timestamp::now());
        let version = Some(u64::try_from(now.as_second())?);
        repository::sign(&Signing { folder: &tree, keys: &keys, only: None, version, now })?;
        let wanted = editions("rostock", &["uk", "de"]);
        let report = install(&library, trust::ROOT, &tree, &wanted)?;
        drop(library);
        place.set(1.0)?;
        Ok(Self { release: report.release, ..place })
    }

    /// The data folder.
    pub(crate) fn data(&self) -> &Path {
        self.folder.path()
    }

    /// The app as the window has it.
    pub(crate) fn app(&self) -> Result<App> {
        Ok(App::open(self.data(), None, Some(1.0), false, &clock::now())?)
    }

    /// Chooses Ukrainian and German in Rostock at a speed.
    pub(crate) fn set(&self, speed: f64) -> Result<()> {
        self.app()?.save_settings(Settings {
            home: Some("uk".to_owned()),
            city: Some("rostock".to_owned()),
            second: Some("de".to_owned()),
            speed,
            ..Settings::default()
        })?;
        Ok(())
    }
}

fn scenes(tree: &Tree) -> Result<Vec<(String, usize)>> {
    let (index, _) = tree.index(&"rostock".parse()?, &"de".parse()?)?;
    let mut scenes = BTreeMap::new();
    for lesson in &index.lessons {
        let mut bundle = tree.bundle(&lesson.pictures)?;
        for object in &tree.manifest(&lesson.pictures)?.objects {
            let bytes = bundle.object(object)?;
            let svg = zstd::stream::decode_all(&*bytes)?;
            scenes.insert(repository::sha256(&bytes).to_string(), svg.len());
        }
    }
    Ok(scenes.into_iter().collect())
}

/// Rewrites the editions of a tree; the digests of its rectangles.
fn multiply(folder: &Path, times: usize) -> Result<Vec<String>> {
    let tree = Tree::open(folder)?;
    let mut writer = TreeWriter::open(folder)?;
    let city: Id = "rostock".parse()?;
    let mut digests = Vec::new();
    for language in ["uk", "de"] {
        let language: Language = language.parse()?;
        let (mut index, _) = tree.index(&city, &language)?;
        for part in index.parts() {
            writer.part(&objects(&tree, &part)?)?;
        }
        let first = index.lessons.first_mut().context("the tree has lessons")?;
        let (part, rectangles) = with_rectangles(&tree, &mut writer, &first.pictures)?;
        first.pictures = part;
        digests = rectangles;
        index.lessons = named_anew(&tree, &mut writer, &index.lessons, times)?;
        writer.index(&index)?;
    }
    writer.finish()?;
    Ok(digests)
}

fn named_anew(
    tree: &Tree,
    writer: &mut TreeWriter,
    lessons: &[IndexLesson],
    times: usize,
) -> Result<Vec<IndexLesson>> {
    let mut all = lessons.to_vec();
    for lesson in lessons {
        let mut objects = objects(tree, &lesson.text)?;
        let document = objects.first_mut().context("a lesson has a document")?;
        let json = repository::unpack("it", &document.bytes, repository::limits::DOCUMENT)?;
        let mut named: lesson::Lesson = serde_json::from_slice(&json)?;
        for time in 1..times {
            named.id = format!("{}-{time}", lesson.id).parse()?;
            let document = objects.first_mut().context("a lesson has a document")?;
            document.bytes = repository::pack(&repository::canonical_json(&named)?)?;
            let (id, text) = (named.id.clone(), writer.part(&objects)?);
            all.push(IndexLesson { id, text, ..lesson.clone() });
        }
    }
    Ok(all)
}

fn objects(tree: &Tree, part: &Part) -> Result<Vec<NewObject>> {
    let mut bundle = tree.bundle(part)?;
    let manifest = tree.manifest(part)?;
    let object = |object: &repository::Object| {
        Ok(NewObject { kind: object.kind, bytes: bundle.object(object)? })
    };
    manifest.objects.iter().map(object).collect()
}

fn with_rectangles(
    tree: &Tree,
    writer: &mut TreeWriter,
    part: &Part,
) -> Result<(Part, Vec<String>)> {
    let mut objects = objects(tree, part)?;
    let mut digests = Vec::new();
    for number in 0..RECTANGLES {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 900\" width=\"1200\" height=\"900\">\
             <rect width=\"1200\" height=\"900\" fill=\"#14727{number}\"/></svg>"
        );
        let bytes = repository::pack(svg.as_bytes())?;
        digests.push(repository::sha256(&bytes).to_string());
        objects.push(NewObject { kind: ObjectKind::Picture, bytes });
    }
    Ok((writer.part(&objects)?, digests))
}
