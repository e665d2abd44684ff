use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::de::DeserializeOwned;

use crate::form::{Index, Part, WelcomeIndex, limits};
use crate::release::{ReleaseTarget, TargetKind};
use crate::tree::parse;
use crate::{Error, Result, Tree, sha256, unpack};

/// How closely to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Depth {
    /// Indexes and manifests by their bytes, bundles by their length.
    Parts,
    /// Every object by its bytes.
    Objects,
}

/// Everything that is missing or wrong of what these indexes reach.
pub(crate) fn problems(
    folder: &Path,
    targets: &BTreeMap<String, ReleaseTarget>,
    depth: Depth,
) -> Vec<String> {
    let tree = Tree::with(folder, targets);
    let (mut problems, mut parts) = (Vec::new(), BTreeSet::new());
    for (name, target) in targets {
        match target_parts(&tree, name, target) {
            Ok(found) => parts.extend(found),
            Err(err) => problems.push(err.to_string()),
        }
    }
    for part in parts {
        problems.extend(part_problems(&tree, &part, depth));
    }
    problems
}

/// The files these indexes reach, by folder. What cannot be read reaches nothing.
pub(crate) fn reached(
    folder: &Path,
    targets: &BTreeMap<String, ReleaseTarget>,
) -> BTreeMap<&'static str, BTreeSet<String>> {
    let tree = Tree::with(folder, targets);
    let mut files: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (name, target) in targets {
        files.entry("targets").or_default().insert(target.file(name));
        for part in target_parts(&tree, name, target).unwrap_or_default() {
            for folder in ["manifests", "bundles"] {
                files.entry(folder).or_default().insert(part.manifest.to_string());
            }
        }
    }
    files
}

fn target_parts(tree: &Tree, name: &str, target: &ReleaseTarget) -> Result<Vec<Part>> {
    let file = format!("targets/{}", target.file(name));
    // A name is a file's name in one folder, whatever a release claims.
    if name.contains(['/', '\\', '\0']) {
        return Err(Error::Garbage { name: file, why: "it is no name of a file".to_owned() });
    }
    let packed = tree.file(&file, limits::INDEX)?;
    if sha256(&packed) != target.sha256 || packed.len() as u64 != target.length {
        return Err(Error::WrongHash(file));
    }
    match TargetKind::of(name) {
        TargetKind::Edition(city, language) => {
            let index: Index = unpacked(&file, &packed)?;
            index.check(&file, &city, &language)?;
            Ok(index.parts().collect())
        }
        TargetKind::Welcome => {
            let index: WelcomeIndex = unpacked(&file, &packed)?;
            Ok(vec![index.welcome])
        }
        TargetKind::Unknown => Ok(Vec::new()),
    }
}

fn unpacked<T: DeserializeOwned>(file: &str, packed: &[u8]) -> Result<T> {
    parse(file, &unpack(file, packed, limits::INDEX)?)
}

fn part_problems(tree: &Tree, part: &Part, depth: Depth) -> Vec<String> {
    let manifest = match tree.manifest(part) {
        Ok(manifest) => manifest,
        Err(err) => return vec![err.to_string()],
    };
    let name = format!("bundles/{}", part.manifest);
    let mut bundle = match tree.bundle(part) {
        Ok(bundle) => bundle,
        Err(err) => return vec![err.to_string()],
    };
    match bundle.length() {
        Ok(length) if length == part.bytes => {}
        Ok(length) => {
            return vec![format!("`{name}` has {length} bytes, its manifest says {}", part.bytes)];
        }
        Err(err) => return vec![err.to_string()],
    }
    if depth == Depth::Parts {
        return Vec::new();
    }
    let objects = manifest.objects.iter().filter_map(|object| bundle.object(object).err());
    objects.map(|err| err.to_string()).collect()
}
