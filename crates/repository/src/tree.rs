use std::collections::BTreeMap;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use lesson::{Digest, FORMAT, Id, Language};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::form::{Index, Manifest, Object, Part, WelcomeIndex, limits, most};
use crate::release::{Release, ReleaseTarget, TargetKind};
use crate::{Error, Result, sha256, unpack};

/// A folder with lessons as they travel, read only.
#[derive(Debug, Clone)]
pub struct Tree {
    folder: PathBuf,
    editions: Vec<EditionName>,
    welcome: Option<(Digest, String)>,
}

/// An index by its file name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionName {
    /// The city.
    pub city: Id,
    /// The language.
    pub language: Language,
    /// Of the file.
    pub sha256: Digest,
    file: String,
}

/// A bundle that is open for reading.
#[derive(Debug)]
pub struct BundleReader {
    file: fs_err::File,
    name: String,
}

impl Tree {
    /// Opens what was built last in a folder, signed or not.
    ///
    /// # Errors
    /// When nothing was built there.
    pub fn open(folder: &Path) -> Result<Self> {
        Ok(Self::with(folder, &Release::read(folder)?.targets))
    }

    /// A folder of which these indexes are wanted. Names that are no indexes are left alone.
    pub fn with(folder: &Path, targets: &BTreeMap<String, ReleaseTarget>) -> Self {
        let mut tree = Self { folder: folder.to_owned(), editions: Vec::new(), welcome: None };
        for (name, target) in targets {
            let (sha256, file) = (target.sha256, target.file(name));
            match TargetKind::of(name) {
                TargetKind::Edition(city, language) => {
                    tree.editions.push(EditionName { city, language, sha256, file });
                }
                TargetKind::Welcome => tree.welcome = Some((sha256, file)),
                TargetKind::Unknown => {}
            }
        }
        tree.editions.sort_by(|a, b| (&a.city, &a.language).cmp(&(&b.city, &b.language)));
        tree
    }

    /// Every edition, by city and language.
    pub fn editions(&self) -> &[EditionName] {
        &self.editions
    }

    /// The index of an edition and the hash of its file.
    pub fn index(&self, city: &Id, language: &Language) -> Result<(Index, Digest)> {
        let known =
            self.editions.iter().find(|name| (&name.city, &name.language) == (city, language));
        let name = known
            .ok_or_else(|| Error::NoEdition { city: city.clone(), language: language.clone() })?;
        let index: Index = self.packed(&name.file, &name.sha256)?;
        index.check(&format!("targets/{}", name.file), city, language)?;
        // Who does not look at the shelf may lack a manifest.
        let parts = index.lessons.iter().flat_map(|lesson| [lesson.text, lesson.pictures]);
        let manifests = parts.filter_map(|part| Some((part.manifest, self.manifest(&part).ok()?)));
        Ok((index.without_places(&manifests.collect())?, name.sha256))
    }

    /// Where the welcome is.
    pub fn welcome(&self) -> Result<WelcomeIndex> {
        let missing = || Error::Missing("targets/….welcome.zst".to_owned());
        let (digest, file) = self.welcome.as_ref().ok_or_else(missing)?;
        self.packed(file, digest)
    }

    /// A manifest whose objects are known to fill its bundle exactly.
    pub fn manifest(&self, part: &Part) -> Result<Manifest> {
        let name = format!("manifests/{}", part.manifest);
        Manifest::read(part, &self.file(&name, limits::MANIFEST)?)
    }

    /// The bundle of a part.
    pub fn bundle(&self, part: &Part) -> Result<BundleReader> {
        let name = format!("bundles/{}", part.manifest);
        let file =
            fs_err::File::open(self.folder.join(&name)).map_err(|err| missing(err, &name))?;
        Ok(BundleReader { file, name })
    }

    fn packed<T: DeserializeOwned>(&self, file: &str, digest: &Digest) -> Result<T> {
        let name = format!("targets/{file}");
        let packed = self.file(&name, limits::INDEX)?;
        if sha256(&packed) != *digest {
            return Err(Error::WrongHash(name));
        }
        parse(&name, &unpack(&name, &packed, limits::INDEX)?)
    }

    pub(crate) fn file(&self, name: &str, most: usize) -> Result<Vec<u8>> {
        let file = fs_err::File::open(self.folder.join(name)).map_err(|err| missing(err, name))?;
        let mut bytes = Vec::new();
        file.take(most as u64 + 1).read_to_end(&mut bytes)?;
        if bytes.len() > most { Err(Error::TooLong(name.to_owned())) } else { Ok(bytes) }
    }
}

impl BundleReader {
    /// How many bytes it has.
    pub(crate) fn length(&self) -> Result<u64> {
        Ok(self.file.metadata()?.len())
    }

    /// One object, its hash checked.
    pub fn object(&mut self, object: &Object) -> Result<Vec<u8>> {
        if object.length > most(object.kind) {
            return Err(Error::TooLong(self.name.clone()));
        }
        self.file.seek(SeekFrom::Start(object.offset))?;
        let mut bytes = vec![0; usize::try_from(object.length).unwrap_or(0)];
        self.file.read_exact(&mut bytes).map_err(|err| match err.kind() {
            std::io::ErrorKind::UnexpectedEof => {
                Error::Garbage { name: self.name.clone(), why: "it is cut off".to_owned() }
            }
            _ => Error::Io(err),
        })?;
        if sha256(&bytes) == object.sha256 {
            Ok(bytes)
        } else {
            Err(Error::WrongHash(format!("{} in {}", object.sha256, self.name)))
        }
    }
}

fn missing(err: std::io::Error, name: &str) -> Error {
    match err.kind() {
        std::io::ErrorKind::NotFound => Error::Missing(name.to_owned()),
        _ => Error::Io(err),
    }
}

/// Reads JSON of format 1; fields of a later Lantern are ignored.
pub(crate) fn parse<T: DeserializeOwned>(name: &str, bytes: &[u8]) -> Result<T> {
    #[derive(Deserialize)]
    struct Format {
        format: Option<serde_json::Value>,
    }
    let garbage =
        |err: serde_json::Error| Error::Garbage { name: name.to_owned(), why: err.to_string() };
    // Asked first: what is of another format need not have the fields of this one.
    let Format { format } = serde_json::from_slice(bytes).map_err(garbage)?;
    match format.as_ref().and_then(serde_json::Value::as_u64) {
        Some(format) if format != u64::from(FORMAT) => {
            Err(Error::NeedsNewer { name: name.to_owned(), format })
        }
        _ => serde_json::from_slice(bytes).map_err(garbage),
    }
}
