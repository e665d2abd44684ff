//! A copy of the repository's own lessons that a test may change.

use std::fmt::Write as _;
use std::path::PathBuf;

use jiff::civil::Date;
use publish::{Problem, Root, Severity};
use tests::{folder, programs};

/// A folder with `assets` and `locales`.
pub(crate) struct Place(tempfile::TempDir);

impl Place {
    /// Three lessons in four languages for two cities: enough for every rule.
    pub(crate) fn new() -> Self {
        Self::with(&["blackout-start", "call-112", "flood"], &["en", "de", "uk", "ar"])
    }

    /// Two lessons in German and Ukrainian, for everything that takes long.
    pub(crate) fn small() -> Self {
        Self::with(&["call-112", "flood"], &["en", "de", "uk"])
    }

    fn with(lessons: &[&str], languages: &[&str]) -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        for part in ["assets", "locales"] {
            folder::copy(&programs::root().join(part), &place.path(part)).unwrap();
        }
        place.keep_only("locales", languages);
        place.keep_only("assets/cities", &["rostock", "vienna"]);
        for unit in fs_err::read_dir(place.path("assets/lessons")).unwrap() {
            let unit = unit.unwrap().file_name().into_string().unwrap();
            place.keep_only(&format!("assets/lessons/{unit}"), lessons);
        }
        place.write("assets/dangers.toml", dangers());
        place
    }

    /// Removes everything in a folder but files and folders of these names, endings aside.
    fn keep_only(&self, below: &str, names: &[&str]) {
        for entry in fs_err::read_dir(self.path(below)).unwrap() {
            let path = entry.unwrap().path();
            let stem = path.file_stem().unwrap().to_str().unwrap();
            match (names.contains(&stem), path.is_dir()) {
                (true, _) => {}
                (false, true) => fs_err::remove_dir_all(path).unwrap(),
                (false, false) => fs_err::remove_file(path).unwrap(),
            }
        }
    }

    /// Where something is.
    pub(crate) fn path(&self, below: &str) -> PathBuf {
        self.0.path().join(below)
    }

    /// The root.
    pub(crate) fn root(&self) -> Root {
        Root::new(self.0.path())
    }

    /// Puts one text in place of another, which must be there.
    pub(crate) fn change(&self, file: &str, from: &str, to: &str) {
        let path = self.path(file);
        let text = fs_err::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} holds `{from}`");
        fs_err::write(path, text.replacen(from, to, 1)).unwrap();
    }

    /// Writes a file.
    pub(crate) fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        fs_err::write(self.path(file), bytes).unwrap();
    }

    /// Adds to the end of a file.
    pub(crate) fn append(&self, file: &str, more: &str) {
        let text = fs_err::read_to_string(self.path(file)).unwrap();
        self.write(file, format!("{text}\n{more}\n"));
    }

    /// Everything that is wrong on the day the sources were last looked at.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        publish::check(&self.root(), today())
    }

    /// The errors as ``path `what stands on the line`: code``, so that a text may grow above it.
    pub(crate) fn errors(&self) -> String {
        let mut list = String::new();
        for problem in self.problems().iter().filter(|problem| problem.severity == Severity::Error)
        {
            let text = fs_err::read(self.path(&problem.path)).unwrap_or_default();
            let text = String::from_utf8_lossy(&text);
            let line = text.lines().nth(problem.line - 1).unwrap_or_default().trim();
            let shown = if line.starts_with('#') {
                ""
            } else {
                line.split(" = ").next().unwrap_or_default()
            };
            let _ = writeln!(list, "{} `{shown}`: {}", problem.path, problem.code);
        }
        list
    }
}

/// Every danger a city here names, told by the one lesson that is in every place.
fn dangers() -> String {
    let told = |id: &str| format!(r#"{{ lesson = "flood", id = "flood-{id}" }}"#);
    let names = ["fire", "gas", "smoke-outside", "flood", "siren", "blackout", "else", "stairs"];
    names.iter().fold(String::new(), |mut text, name| {
        let actions = ["go-up", "keep-out", "be-seen"].map(told).join(", ");
        let picture = r#"picture = "flood/flood-up""#;
        let _ = writeln!(text, "[[danger]]\nid = \"{name}\"\n{picture}\nactions = [{actions}]\n");
        text
    })
}

/// The day CI takes for today.
pub(crate) fn today() -> Date {
    fs_err::read_to_string(programs::root().join(".ci/date")).unwrap().trim().parse().unwrap()
}
