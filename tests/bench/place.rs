//! A data folder with lessons installed: the real ones, as often as wanted under other names, and a few
//! pictures of one rectangle as a baseline for painting.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result};
use lantern_app::app::App;
use lantern_app::clock;
use lantern_app::wire::Settings;
use lesson::{Id, Language, ObjectKind};
use repository::{Index, IndexLesson, NewObject, Part, Release, Tree, TreeWriter};
use store::Library;
use sync::{Cancel, Wanted};
use tests::{folder, programs};

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
        let tree = Tree::open(&tree)?;
        let report = sync::update(&library, &tree, &wanted()?, &mut |_| {}, &Cancel::default())?;
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

fn wanted() -> Result<Wanted> {
    Ok(Wanted { city: "rostock".parse()?, languages: ["uk".parse()?, "de".parse()?].into() })
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
    let mut written = Vec::new();
    for language in ["uk", "de"] {
        let language: Language = language.parse()?;
        let (mut index, digest) = tree.index(&city, &language)?;
        let first = index.lessons.first_mut().context("the tree has lessons")?;
        let (part, rectangles) = with_rectangles(&tree, &mut writer, &first.pictures)?;
        first.pictures = part;
        digests = rectangles;
        index.lessons = named_anew(&index.lessons, times)?;
        written.push((index, format!("{digest}.{city}.{language}.zst")));
    }
    for (index, before) in written {
        fs_err::remove_file(folder.join("targets").join(before))?;
        write(folder, &mut writer, &index)?;
    }
    Ok(digests)
}

/// Beside what is there, of which nothing goes.
fn write(folder: &Path, writer: &mut TreeWriter, index: &Index) -> Result<()> {
    let mut release = Release::read(folder)?;
    let name = format!("{}.{}.zst", index.city, index.language);
    let target = release.targets.get_mut(&name).context("the edition is there")?;
    target.sha256 = writer.index(index)?;
    target.length = fs_err::metadata(folder.join("targets").join(target.file(&name)))?.len();
    fs_err::write(folder.join(Release::FILE), repository::canonical_json(&release)?)?;
    Ok(())
}

fn named_anew(lessons: &[IndexLesson], times: usize) -> Result<Vec<IndexLesson>> {
    let mut all = lessons.to_vec();
    for time in 1..times {
        for lesson in lessons {
            all.push(IndexLesson {
                id: format!("{}-{time}", lesson.id).parse()?,
                ..lesson.clone()
            });
        }
    }
    Ok(all)
}

fn with_rectangles(
    tree: &Tree,
    writer: &mut TreeWriter,
    part: &Part,
) -> Result<(Part, Vec<String>)> {
    let mut bundle = tree.bundle(part)?;
    let mut objects = Vec::new();
    for object in &tree.manifest(part)?.objects {
        objects.push(NewObject { kind: object.kind, bytes: bundle.object(object)? });
    }
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
