use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use lesson::{Digest, FORMAT, ObjectKind};
use serde_json::Value;

use crate::form::{Index, Manifest, Object, Part, WelcomeIndex};
use crate::release::{Release, ReleaseTarget};
use crate::sign::published;
use crate::{Result, canonical_json, contents, pack, sha256};

/// Bytes on their way into a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewObject {
    /// What it is.
    pub kind: ObjectKind,
    /// As it travels.
    pub bytes: Vec<u8>,
}

/// Writes a tree: the same content gives the same files, and files of an older content go.
#[derive(Debug)]
pub struct TreeWriter {
    folder: PathBuf,
    written: BTreeMap<&'static str, BTreeSet<String>>,
    targets: BTreeMap<String, ReleaseTarget>,
    manifests: BTreeMap<Digest, Manifest>,
}

impl TreeWriter {
    /// Writes into a folder, which is made when it is not there.
    pub fn open(folder: &Path) -> Result<Self> {
        let mut written = BTreeMap::new();
        for part in ["targets", "manifests", "bundles"] {
            fs_err::create_dir_all(folder.join(part))?;
            written.insert(part, BTreeSet::new());
        }
        let (targets, manifests) = (BTreeMap::new(), BTreeMap::new());
        Ok(Self { folder: folder.to_owned(), written, targets, manifests })
    }

    /// Writes objects as one bundle with its manifest; an object that comes twice is written once.
    pub fn part(&mut self, objects: &[NewObject]) -> Result<Part> {
        let mut manifest = Manifest { format: FORMAT, objects: Vec::new() };
        let (mut bundle, mut seen) = (Vec::new(), BTreeSet::new());
        for object in objects {
            let digest = sha256(&object.bytes);
            if seen.insert(digest) {
                let (offset, length) = (bundle.len() as u64, object.bytes.len() as u64);
                manifest.objects.push(Object { kind: object.kind, sha256: digest, offset, length });
                bundle.extend_from_slice(&object.bytes);
            }
        }
        let json = canonical_json(&manifest)?;
        let digest = sha256(&json);
        let bytes = bundle.len() as u64;
        manifest.check(&format!("manifests/{digest}"), bytes)?;
        // The bundle first: a manifest that is there has its bundle.
        self.write("bundles", &digest.to_string(), &bundle)?;
        self.write("manifests", &digest.to_string(), &json)?;
        self.manifests.insert(digest, manifest);
        Ok(Part { manifest: digest, bytes })
    }

    /// Writes the index of an edition that is called by its city's id.
    pub fn index(&mut self, index: &Index) -> Result<Digest> {
        self.index_called(index, index.city.as_str())
    }

    /// Writes the index of an edition. The title is what people see before they fetch it.
    pub fn index_called(&mut self, index: &Index, title: &str) -> Result<Digest> {
        let custom = BTreeMap::from([
            ("city".to_owned(), Value::from(index.city.as_str())),
            ("language".to_owned(), Value::from(index.language.as_str())),
            ("title".to_owned(), Value::from(title)),
            ("own".to_owned(), Value::from(bytes(index.texts()))),
            ("shared".to_owned(), Value::from(bytes(index.drawn()))),
        ]);
        let packed = pack(&canonical_json(&index.with_places(&self.manifests))?)?;
        self.target(format!("{}.{}.zst", index.city, index.language), &packed, custom)
    }

    /// Writes where the welcome is.
    pub fn welcome(&mut self, index: &WelcomeIndex) -> Result<Digest> {
        let packed = pack(&canonical_json(index)?)?;
        self.target("welcome.zst".to_owned(), &packed, BTreeMap::new())
    }

    /// Says what was built and removes what an earlier content left, save what a signature that is in
    /// force still reaches. Indexes go first, so that none names what is gone.
    pub fn finish(self) -> Result<()> {
        let release = Release { format: FORMAT, targets: self.targets };
        write_new(&self.folder.join(Release::FILE), &canonical_json(&release)?)?;
        let mut kept = self.written;
        for (part, names) in contents::reached(&self.folder, &published(&self.folder)) {
            kept.entry(part).or_default().extend(names);
        }
        for part in ["targets", "manifests", "bundles"] {
            for entry in fs_err::read_dir(self.folder.join(part))? {
                let entry = entry?;
                let name = entry.file_name().to_string_lossy().into_owned();
                let is_kept = kept.get(part).is_some_and(|names| names.contains(&name));
                if !is_kept && entry.file_type()?.is_file() {
                    fs_err::remove_file(entry.path())?;
                }
            }
        }
        Ok(())
    }

    fn target(
        &mut self,
        name: String,
        packed: &[u8],
        custom: BTreeMap<String, Value>,
    ) -> Result<Digest> {
        let (sha256, length) = (sha256(packed), packed.len() as u64);
        let target = ReleaseTarget { sha256, length, custom };
        self.write("targets", &target.file(&name), packed)?;
        self.targets.insert(name, target);
        Ok(sha256)
    }

    fn write(&mut self, part: &'static str, name: &str, bytes: &[u8]) -> Result<()> {
        self.written.entry(part).or_default().insert(name.to_owned());
        let folder = self.folder.join(part);
        let path = folder.join(name);
        // Named by its hash: what is there with this length is this, or `verify` will say so.
        if path.metadata().is_ok_and(|found| found.len() == bytes.len() as u64)
            && fs_err::read(&path).is_ok_and(|found| found == bytes)
        {
            return Ok(());
        }
        write_new(&path, bytes)
    }
}

/// Moves a whole file into place: whoever looks sees the old one or the new one.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    // A temporary file is for its owner's eyes alone; a tree is for everybody.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644))?;
    }
    file.persist(path).map_err(|err| err.error)?;
    Ok(())
}

fn bytes(parts: impl Iterator<Item = Part>) -> u64 {
    parts.collect::<BTreeSet<_>>().iter().map(|part| part.bytes).sum()
}
