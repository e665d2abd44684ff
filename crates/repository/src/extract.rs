use std::collections::BTreeMap;
use std::path::Path;

use lesson::{Id, Language};

use crate::release::ReleaseTarget;
use crate::sign::{Metadata, Result, SigningError, release_of};
use crate::{Error, contents, contents::Depth};

/// The names of all files that another Lantern needs of a published repository to take these editions,
/// in the order in which they are worth reading: metadata, indexes, manifests, bundles.
///
/// # Errors
/// When the repository is not signed, has no such edition, or what it reaches is damaged; all of that
/// is named.
pub fn extract(folder: &Path, editions: &[(Id, Language)]) -> Result<Vec<String>> {
    let metadata = Metadata::of(folder);
    let nothing = || SigningError::NotPublished(folder.to_owned());
    let targets = metadata.published()?.ok_or_else(nothing)?;
    let snapshot = metadata.published_snapshot()?.ok_or_else(nothing)?;
    let published = release_of(&targets.signed);
    let mut wanted: BTreeMap<String, ReleaseTarget> = BTreeMap::new();
    for (city, language) in editions {
        let name = format!("{city}.{language}.zst");
        let target = published
            .get(&name)
            .cloned()
            .ok_or_else(|| Error::NoEdition { city: city.clone(), language: language.clone() })?;
        wanted.insert(name, target);
    }
    let problems = contents::problems(folder, &wanted, Depth::Objects);
    if !problems.is_empty() {
        return Err(SigningError::NotWhole(problems));
    }
    let roots = 1..=metadata.roots()?.len();
    let mut names: Vec<String> =
        roots.map(|number| format!("metadata/{number}.root.json")).collect();
    names.push("metadata/timestamp.json".to_owned());
    names.push(format!("metadata/{}.snapshot.json", snapshot.signed.version));
    names.push(format!("metadata/{}.targets.json", targets.signed.version));
    let reached = contents::reached(folder, &wanted);
    for part in ["targets", "manifests", "bundles"] {
        let files = reached.get(part).into_iter().flatten();
        names.extend(files.map(|file| format!("{part}/{file}")));
    }
    Ok(names)
}
