use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

use lesson::{Digest, FORMAT, Id, Language};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::form::limits;
use crate::{Error, Result};

/// What was built last, before anybody signed it. Clients never believe it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// The travelling form.
    pub format: u32,
    /// The indexes by name, without the hash that stands before it in the folder.
    pub targets: BTreeMap<String, ReleaseTarget>,
}

/// An index of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleaseTarget {
    /// Of its file.
    pub sha256: Digest,
    /// Of its file, in bytes.
    pub length: u64,
    /// What is shown before it is fetched.
    #[serde(default)]
    pub custom: BTreeMap<String, Value>,
}

/// What the name of an index says it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TargetKind {
    Edition(Id, Language),
    Welcome,
    /// For a later Lantern.
    Unknown,
}

impl Release {
    /// The file in a tree.
    pub const FILE: &str = "release.json";

    /// What was built last in a folder.
    ///
    /// # Errors
    /// When nothing was built there, or it makes no sense.
    pub fn read(folder: &Path) -> Result<Self> {
        let name = Self::FILE;
        let file = fs_err::File::open(folder.join(name)).map_err(|err| match err.kind() {
            std::io::ErrorKind::NotFound => Error::NoTree(folder.to_owned()),
            _ => Error::Io(err),
        })?;
        let mut bytes = Vec::new();
        file.take(limits::INDEX as u64 + 1).read_to_end(&mut bytes)?;
        if bytes.len() > limits::INDEX {
            return Err(Error::TooLong(name.to_owned()));
        }
        let release: Self = serde_json::from_slice(&bytes)
            .map_err(|err| Error::Garbage { name: name.to_owned(), why: err.to_string() })?;
        if release.format == FORMAT {
            Ok(release)
        } else {
            Err(Error::NeedsNewer { name: name.to_owned(), format: release.format.into() })
        }
    }
}

impl ReleaseTarget {
    /// The file of the index in the folder `targets`.
    pub fn file(&self, name: &str) -> String {
        format!("{}.{name}", self.sha256)
    }
}

impl TargetKind {
    pub(crate) fn of(name: &str) -> Self {
        let parts: Vec<&str> = name.split('.').collect();
        match parts[..] {
            ["welcome", "zst"] => Self::Welcome,
            [city, language, "zst"] => match (city.parse(), language.parse()) {
                (Ok(city), Ok(language)) => Self::Edition(city, language),
                _ => Self::Unknown,
            },
            _ => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::TargetKind;

    #[test]
    fn a_name_says_what_an_index_is() {
        let edition = |city: &str, language: &str| {
            TargetKind::Edition(city.parse().unwrap(), language.parse().unwrap())
        };
        let cases = [
            ("rostock.de.zst", edition("rostock", "de")),
            ("welcome.zst", TargetKind::Welcome),
            ("rostock.de", TargetKind::Unknown),
            ("../x.de.zst", TargetKind::Unknown),
            ("rostock.de.zst.zst", TargetKind::Unknown),
        ];
        for (name, kind) in cases {
            assert_eq!(TargetKind::of(name), kind, "{name}");
        }
    }
}
