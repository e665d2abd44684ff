//! The bundled tree and the welcome in it, which need no installation.

use std::path::{Path, PathBuf};

use lesson::{Digest, Id, Language, Now, Welcome};
use repository::{Manifest, Part, Tree};

use crate::error::AppError;

/// The bundled tree with its welcome.
pub(crate) struct Bundled {
    folder: PathBuf,
    tree: Tree,
    part: Part,
    manifest: Manifest,
    /// Who is greeted how, and which cities there are.
    pub(crate) welcome: Welcome,
}

impl Bundled {
    /// Opens a tree and reads its welcome.
    pub(crate) fn open(folder: &Path) -> Result<Self, AppError> {
        let tree = Tree::open(folder)?;
        let part = tree.welcome()?.welcome;
        let manifest = tree.manifest(&part)?;
        let document = manifest.document().ok_or(AppError::NoContent)?;
        let json = unpacked(&read(&tree, &part, &manifest, &document)?)?;
        let welcome = serde_json::from_slice(&json)?;
        Ok(Self { folder: folder.to_owned(), tree, part, manifest, welcome })
    }

    /// What to do now in a city; none in a language it does not have.
    pub(crate) fn now(&self, city: &Id, language: &Language) -> Result<Option<Now>, AppError> {
        let found = self.welcome.now.get(city).and_then(|languages| languages.get(language));
        let Some(document) = found else { return Ok(None) };
        let now: Now = serde_json::from_slice(&unpacked(&self.object(document)?)?)?;
        match now.problems().first() {
            None => Ok(Some(now)),
            Some(problem) => Err(store::Error::Damaged(problem.to_string()).into()),
        }
    }

    /// The folder it lies in.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// A city's languages, its own first.
    pub(crate) fn city_languages(&self, city: &Id) -> Option<&[Language]> {
        let found = self.welcome.cities.iter().find(|known| known.id == *city)?;
        Some(&found.languages)
    }

    /// The clip of a message of the first screens.
    pub(crate) fn message_clip(&self, language: &Language, message: &str) -> Option<Digest> {
        self.welcome.interface.get(language)?.get(message)?.first()?.clip
    }

    /// A clip or picture of the welcome.
    pub(crate) fn object(&self, digest: &Digest) -> Result<Vec<u8>, AppError> {
        read(&self.tree, &self.part, &self.manifest, digest)
    }
}

fn unpacked(packed: &[u8]) -> Result<Vec<u8>, AppError> {
    Ok(repository::unpack("the welcome", packed, repository::limits::DOCUMENT)?)
}

fn read(
    tree: &Tree,
    part: &Part,
    manifest: &Manifest,
    digest: &Digest,
) -> Result<Vec<u8>, AppError> {
    let object = manifest.objects.iter().find(|object| object.sha256 == *digest);
    let object = object.ok_or(repository::Error::NoObject(*digest))?;
    Ok(tree.bundle(part)?.object(object)?)
}
