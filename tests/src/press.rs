//! What the publisher the app is built with prints next: a copy of the lessons that the app brings along,
//! with something said otherwise, signed with the same keys.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use jiff::Timestamp;
use lesson::{Lesson, ObjectKind};
use repository::{
    Index, IndexLesson, NewObject, Part, Release, Signing, SigningKey, Tree, TreeWriter,
    canonical_json, limits, pack, unpack,
};

use crate::chance::DRAWN;
use crate::desk::Desk;
use crate::{folder, programs};

/// A repository that is written and published where it lies; it goes when it is dropped.
#[derive(Debug)]
pub struct Press {
    place: tempfile::TempDir,
}

/// An index, and what its city is called.
type Edition = (Index, String);

impl Press {
    /// What the app brings along, signed as it is there.
    ///
    /// # Errors
    /// When it cannot be copied.
    pub fn bundled() -> Result<Self> {
        // On the disk of the lessons, so that no file is there twice.
        let place = tempfile::tempdir_in(programs::target())?;
        folder::link(&programs::content(), place.path())?;
        Ok(Self { place })
    }

    /// Where it lies.
    pub fn folder(&self) -> &Path {
        self.place.path()
    }

    /// Adds this to a lesson's title and to the first sentence of its hello, in both drawn languages.
    /// Nobody sees it before it is signed, and nothing more is said before that: what nobody signs goes.
    ///
    /// # Errors
    /// When the lesson is not there.
    pub fn say(&self, lesson: &str, news: &str) -> Result<()> {
        self.print(|writer, tree, (mut index, title)| {
            let is_drawn = index.city.as_str() == DRAWN.city
                && [&DRAWN.home, &DRAWN.own].contains(&&index.language.to_string());
            if is_drawn {
                let mut lessons = index.lessons.iter_mut();
                let found = lessons.find(|one| one.id.as_str() == lesson);
                said_otherwise(writer, tree, found.context("it is on its shelf")?, news)?;
            }
            Ok(Some((index, title)))
        })
    }

    /// Leaves out all but this language of the drawn city.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn leave_only(&self, language: &str) -> Result<()> {
        self.print(|_, _, (index, title)| {
            let is_it = index.city.as_str() == DRAWN.city && index.language.as_str() == language;
            Ok(is_it.then_some((index, title)))
        })
    }

    /// Leaves out all lessons but this one.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn leave_lesson(&self, lesson: &str) -> Result<()> {
        self.print(|_, _, (mut index, title)| {
            index.lessons.retain(|one| one.id.as_str() == lesson);
            index.units.retain(|unit| index.lessons.iter().any(|one| one.unit == unit.id));
            Ok(Some((index, title)))
        })
    }

    /// Signs what was written, now.
    ///
    /// # Errors
    /// When it is not whole.
    pub fn sign(&self) -> Result<()> {
        self.sign_at(Timestamp::now())
    }

    /// Signs as if it were another day.
    ///
    /// # Errors
    /// When it is not whole.
    pub fn sign_at(&self, now: Timestamp) -> Result<()> {
        repository::install_root(self.folder(), &fs_err::read(root())?)?;
        let keys = keys()?;
        let folder = self.folder();
        repository::sign(&Signing { folder, keys: &keys, only: None, version: None, now })?;
        Ok(())
    }

    /// Signs it as another publisher's: nobody else has ever signed it.
    ///
    /// # Errors
    /// When it is not whole.
    pub fn sign_as(&self, desk: &Desk) -> Result<()> {
        fs_err::remove_dir_all(self.folder().join("metadata"))?;
        desk.sign(self.folder())
    }

    /// Writes the drawn city in both languages as one file.
    ///
    /// # Errors
    /// When it is not signed.
    pub fn pack(&self, file: &Path) -> Result<()> {
        let output = Command::new(programs::program("lantern-publish"))
            .args(["pack", "--city", &DRAWN.city, "--lang", &DRAWN.both(), "--repository"])
            .arg(self.folder())
            .arg("--out")
            .arg(file)
            .stdin(Stdio::null())
            .output()?;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Ok(())
    }

    /// Writes every edition anew, changed or not at all.
    fn print(
        &self,
        mut change: impl FnMut(&mut TreeWriter, &Tree, Edition) -> Result<Option<Edition>>,
    ) -> Result<()> {
        let tree = Tree::open(self.folder())?;
        let titles = Release::read(self.folder())?.targets;
        let mut writer = TreeWriter::open(self.folder())?;
        for name in tree.editions() {
            let index = tree.index(&name.city, &name.language)?.0;
            let target = titles.get(&format!("{}.{}.zst", name.city, name.language));
            let title = target.and_then(|target| target.custom.get("title")?.as_str());
            let title = title.unwrap_or(name.city.as_str()).to_owned();
            if let Some((index, title)) = change(&mut writer, &tree, (index, title))? {
                writer.index_called(&index, &title)?;
            }
        }
        writer.welcome(&tree.welcome()?)?;
        Ok(writer.finish()?)
    }
}

/// The root the app is built with.
pub fn root() -> PathBuf {
    programs::root().join("assets/trust/development/root.json")
}

/// The keys everybody has.
///
/// # Errors
/// When they are not there.
pub fn keys() -> Result<Vec<SigningKey>> {
    let folder = programs::root().join("assets/trust/development/keys");
    let files = fs_err::read_dir(folder)?;
    files.map(|file| Ok(SigningKey::from_pkcs8(&fs_err::read(file?.path())?)?)).collect()
}

fn said_otherwise(
    writer: &mut TreeWriter,
    tree: &Tree,
    entry: &mut IndexLesson,
    news: &str,
) -> Result<()> {
    let mut all = objects(tree, &entry.text)?;
    let document = all.iter_mut().find(|object| object.kind == ObjectKind::Document);
    let document = document.context("a lesson has its document")?;
    let json = unpack("it", &document.bytes, limits::DOCUMENT)?;
    let mut lesson: Lesson = serde_json::from_slice(&json)?;
    let first = lesson.hello.first_mut().context("it says hello")?;
    // At the end: what is said when stays where it was.
    for sentence in [&mut lesson.title, first, &mut entry.tile.title] {
        sentence.text = format!("{} {news}", sentence.text);
    }
    document.bytes = pack(&canonical_json(&lesson)?)?;
    entry.text = writer.part(&all)?;
    Ok(())
}

fn objects(tree: &Tree, part: &Part) -> Result<Vec<NewObject>> {
    let mut bundle = tree.bundle(part)?;
    let all = tree.manifest(part)?.objects.into_iter();
    all.map(|object| Ok(NewObject { kind: object.kind, bytes: bundle.object(&object)? })).collect()
}
