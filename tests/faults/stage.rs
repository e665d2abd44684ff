//! A publisher with two releases, and libraries that show the first.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use tests::contents::Contents;
use tests::desk::Desk;
use tests::folder;
use tests::lantern::{Answer, Lantern};
use tests::synthetic::{Shape, Synthetic};

/// The most memory a sync may take, whatever it is given.
const MEMORY_MB: f64 = 150.0;
/// The version of the release that mends everything: above all that tests forge.
const NEWEST: u64 = 1_000;

/// Everything small: for sources that are wrong.
pub(crate) static SMALL: LazyLock<Stage> = LazyLock::new(|| Stage::new(Shape::SMALL));
/// Everything with a middle: for syncs that are interrupted.
pub(crate) static MIDDLE: LazyLock<Stage> = LazyLock::new(|| Stage::new(Shape::MIDDLE));

/// A publisher, and what there is of it.
pub(crate) struct Stage {
    folder: tempfile::TempDir,
    /// Whose releases these are.
    pub(crate) desk: Desk,
    /// How much there is of each.
    pub(crate) shape: Shape,
    /// What the first release shows.
    pub(crate) before: Contents,
    /// What the second release shows: nothing of the first.
    pub(crate) after: Contents,
}

/// A computer.
pub(crate) struct Home {
    _folder: tempfile::TempDir,
    /// Its library.
    pub(crate) lantern: Lantern,
}

impl Stage {
    fn new(shape: Shape) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let desk = Desk::new("rostock").unwrap();
        let contents = |name: &str| Contents::of_tree(&at(name), &shape.tags()).unwrap();
        Synthetic::new(shape).write(&at("first")).unwrap();
        desk.sign(&at("first")).unwrap();
        folder::copy(&at("first"), &at("second")).unwrap();
        Synthetic::new(shape.seeded(6)).write(&at("second")).unwrap();
        desk.sign(&at("second")).unwrap();
        folder::copy(&at("first"), &at("newest")).unwrap();
        Synthetic::new(shape.seeded(6)).write(&at("newest")).unwrap();
        desk.sign_version(&at("newest"), NEWEST).unwrap();
        fs_err::write(at("root.json"), &desk.first_root).unwrap();
        let (before, after) = (contents("first"), contents("second"));
        let stage = Self { folder, desk, shape, before, after };
        for (name, release) in [("data", Some("first")), ("empty", None)] {
            let lantern = Lantern::new(&stage.at(name), &shape.tags());
            // Nobody is there: every sync of these tests says where from.
            lantern.subscribe(&stage.at("root.json"), "http://127.0.0.1:9/").unwrap();
            if let Some(release) = release {
                let answer = lantern.sync(Some(&stage.at(release).to_string_lossy())).unwrap();
                assert_eq!(answer.outcome, "updated", "{answer:?}");
            }
        }
        stage
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The first release: older than nothing.
    pub(crate) fn first(&self) -> PathBuf {
        self.at("first")
    }

    /// The second release.
    pub(crate) fn second(&self) -> PathBuf {
        self.at("second")
    }

    /// What the second shows, signed so late that it is newer than any forgery.
    pub(crate) fn newest(&self) -> PathBuf {
        self.at("newest")
    }

    /// A copy of the second release, to be spoiled.
    pub(crate) fn spoiled(&self, spoil: impl FnOnce(&Path)) -> tempfile::TempDir {
        let copy = tempfile::tempdir().unwrap();
        folder::copy(&self.second(), copy.path()).unwrap();
        spoil(copy.path());
        copy
    }

    /// A computer that shows the first release.
    pub(crate) fn home(&self) -> Home {
        self.computer("data")
    }

    /// A computer that knows the publisher and shows nothing yet.
    pub(crate) fn new_home(&self) -> Home {
        self.computer("empty")
    }

    fn computer(&self, data: &str) -> Home {
        let folder = tempfile::tempdir().unwrap();
        folder::copy(&self.at(data), folder.path()).unwrap();
        let lantern = Lantern::new(folder.path(), &self.shape.tags());
        Home { _folder: folder, lantern }
    }
}

impl Home {
    /// A computer with this data folder, beside another.
    pub(crate) fn data(&self) -> &Path {
        &self.lantern.data
    }

    /// What it shows now, every row looked at.
    pub(crate) fn shown(&self) -> Contents {
        Contents::shown(self.data()).unwrap()
    }

    /// Says that it shows this and every object of it is whole.
    pub(crate) fn shows(&self, contents: &Contents, case: &str) {
        assert!(self.shown() == *contents, "{case}: what is shown is not what should be");
        self.lantern.verify().unwrap_or_else(|err| panic!("{case}: {err:?}"));
    }

    /// A sync, with the limits that hold for every one.
    pub(crate) fn sync(&self, from: &str, case: &str) -> Answer {
        let measured = self.lantern.sync_measured(Some(from));
        let (answer, peak) = measured.unwrap_or_else(|err| panic!("{case}: {err:?}"));
        assert!(peak < MEMORY_MB, "{case}: {peak} MB");
        has_words(&answer, case);
        answer
    }

    /// The next good sync completes.
    pub(crate) fn recovers(&self, stage: &Stage, case: &str) -> Answer {
        let answer = self.sync(&stage.newest().to_string_lossy(), case);
        let is_good = matches!(answer.outcome.as_str(), "updated" | "up-to-date");
        assert!(is_good, "{case}: the next good sync says {answer:?}");
        self.shows(&stage.after, case);
        answer
    }
}

/// Says that the outcome is one of these and what is shown fits it; then the next good sync completes.
pub(crate) fn judge(stage: &Stage, home: &Home, answer: &Answer, expected: &[&str], case: &str) {
    assert!(expected.contains(&answer.outcome.as_str()), "{case}: {expected:?}, not {answer:?}");
    let is_updated = answer.outcome == "updated";
    home.shows(if is_updated { &stage.after } else { &stage.before }, case);
    home.recovers(stage, case);
}

/// Words, for people: more than a code.
pub(crate) fn has_words(answer: &Answer, case: &str) {
    let words = answer.message.split_whitespace().count();
    assert!(words > 2 && answer.message != answer.outcome, "{case}: {answer:?}");
}
