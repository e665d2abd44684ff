use std::io::Read as _;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use crate::Problems;

/// The most an authored file may have, in bytes: a lesson has twenty thousand.
const LARGEST: u64 = 1_000_000;

/// The folder of a checkout.
#[derive(Debug, Clone)]
pub struct Root(PathBuf);

/// A file that was read, by its path from the root.
#[derive(Debug, Clone)]
pub(crate) struct File {
    /// From the root, with `/`.
    pub(crate) path: String,
    /// All of it.
    pub(crate) text: String,
}

impl Root {
    /// A checkout; nothing is read yet.
    pub fn new(folder: &Path) -> Self {
        Self(folder.to_owned())
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// The names in a folder that end with `ending`, without it, sorted; none when there is no folder.
    pub(crate) fn names(&self, folder: &str, ending: &str) -> Vec<String> {
        let Ok(entries) = fs_err::read_dir(self.0.join(folder)) else { return Vec::new() };
        let name =
            |entry: std::io::Result<fs_err::DirEntry>| entry.ok()?.file_name().into_string().ok();
        let mut names: Vec<String> = entries
            .filter_map(name)
            .filter_map(|name| name.strip_suffix(ending).map(str::to_owned))
            .filter(|name| !name.is_empty() && !name.starts_with('.'))
            .collect();
        names.sort_unstable();
        names
    }

    /// The folders in a folder, sorted.
    pub(crate) fn folders(&self, folder: &str) -> Vec<String> {
        let mut names = self.names(folder, "");
        names.retain(|name| self.0.join(folder).join(name).is_dir());
        names
    }

    /// Whether there is such a file.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.0.join(path).is_file()
    }

    /// A file, or a problem: missing, too large, not UTF-8.
    pub(crate) fn read(&self, path: &str, problems: &Problems) -> Option<File> {
        match self.try_read(path) {
            Ok(text) => Some(File { path: path.to_owned(), text }),
            Err((code, message)) => {
                problems.error(path, 1, code, message);
                None
            }
        }
    }

    fn try_read(&self, path: &str) -> Result<String, (&'static str, String)> {
        let unreadable = |err: std::io::Error| ("unreadable", format!("cannot be read: {err}"));
        let file = fs_err::File::open(self.0.join(path)).map_err(|err| match err.kind() {
            std::io::ErrorKind::NotFound => ("missing-file", "is missing; write it".to_owned()),
            _ => unreadable(err),
        })?;
        let length = file.metadata().map_err(unreadable)?.len();
        if length > LARGEST {
            let message = format!(
                "has {length} bytes; no more than {LARGEST} are read: split it or take out what is not text"
            );
            return Err(("too-large", message));
        }
        let mut bytes = Vec::new();
        file.take(LARGEST).read_to_end(&mut bytes).map_err(unreadable)?;
        String::from_utf8(bytes).map_err(|err| {
            let at = err.utf8_error().valid_up_to();
            ("not-utf8", format!("is not UTF-8 from byte {at} on; save it as UTF-8"))
        })
    }

    /// A TOML file as a type, or problems with their lines.
    pub(crate) fn toml<T: DeserializeOwned>(
        &self,
        path: &str,
        problems: &Problems,
    ) -> Option<(T, File)> {
        let file = self.read(path, problems)?;
        match toml::from_str(&file.text) {
            Ok(value) => Some((value, file)),
            Err(err) => {
                let line = err.span().map_or(1, |span| file.line_at(span.start));
                let what = err.message();
                let code = if what.contains("unknown field") {
                    "unknown-field"
                } else if what.contains("missing field") {
                    "missing-field"
                } else if what.contains("is not an id") {
                    "bad-id"
                } else {
                    "malformed-toml"
                };
                problems.error(
                    path,
                    line,
                    code,
                    format!("{what}; see docs/authoring.md for the form of this file"),
                );
                None
            }
        }
    }
}

impl File {
    /// The line, from 1, of a byte.
    pub(crate) fn line_at(&self, byte: usize) -> usize {
        self.text.as_bytes().iter().take(byte).filter(|byte| **byte == b'\n').count() + 1
    }

    /// The line of a value, as `"value"`, or the first.
    pub(crate) fn line_of(&self, value: &str) -> usize {
        let quoted = format!("\"{value}\"");
        self.text.find(&quoted).map_or(1, |at| self.line_at(at))
    }

    /// The line of an `id = "value"`, or of the value.
    pub(crate) fn line_of_id(&self, id: &str) -> usize {
        let named = format!("id = \"{id}\"");
        self.text.find(&named).map_or_else(|| self.line_of(id), |at| self.line_at(at))
    }
}
