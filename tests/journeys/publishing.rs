//! From keys to a repository that another's client accepts: two desks, a new root, a pack.

use std::path::Path;
use std::process::{Command, Output};

use jiff::Timestamp;
use repository::{Publisher, Role, RootKeys, Rotation, Seat, Signing, SigningKey};
use tests::synthetic::{Shape, Synthetic};
use tests::{folder, programs};

/// A repository that is built, and its keys.
struct Desk {
    folder: tempfile::TempDir,
    keys: RootKeys,
}

#[test]
fn two_desks_with_locked_keys_publish_what_python_tuf_accepts() {
    let place = tempfile::tempdir().unwrap();
    let (keys, repository) = (place.path().join("keys"), place.path().join("repository"));
    Desk::build(&repository);
    let keys_text = keys.to_str().unwrap();
    let named = ["--publisher", "rostock", "--title", "Rostock"];
    let made = publish(&[&["keys", "--out", keys_text], &named[..]].concat());
    assert!(made.status.success(), "{}", said(&made));
    fs_err::create_dir_all(repository.join("metadata")).unwrap();
    fs_err::copy(keys.join("1.root.json"), repository.join("metadata/1.root.json")).unwrap();

    let first = sign(&repository, &keys.join("editor"), &[]);
    assert_eq!(first["missing"]["targets"], 1);
    assert_eq!(first["is_published"], false);
    assert!(!python_tuf(&repository).0, "one of two signatures publishes nothing");
    let second = sign(&repository, &keys.join("officer"), &["--role", "targets"]);
    assert_eq!(second["is_complete"], true);
    let third = sign(&repository, &keys.join("online"), &[]);

    assert_eq!(third["is_published"], true);
    assert_eq!(python_tuf(&repository), (true, "root 1 timestamp 1 snapshot 1 targets 1".into()));
    let again = publish(&["keys", "--out", keys_text]);
    assert!(said(&again).contains("never overwritten"), "{}", said(&again));
    assert!(!again.status.success());
}

#[test]
fn a_wrong_passphrase_signs_nothing_and_says_so() {
    let desk = Desk::new();
    let publisher = publisher();
    let keys = desk.path().join("keys");
    let mut ask = |_| Ok("right".to_owned().into());
    let lock = publish::Lock::Passphrase(&mut ask, 2);
    publish::write_keys(&keys, &publisher, Timestamp::now(), lock).unwrap();
    Desk::build(&desk.path().join("repository"));
    let repository = desk.path().join("repository");

    let refused = publish(&[
        "sign",
        "--repository",
        repository.to_str().unwrap(),
        "--keys",
        keys.to_str().unwrap(),
    ]);

    assert!(!refused.status.success());
    assert!(said(&refused).contains("locked with another passphrase"), "{}", said(&refused));
    assert!(!repository.join("metadata/timestamp.json").exists());
}

#[test]
fn python_tuf_follows_a_rotation_and_a_refresh_from_the_first_root() {
    let desk = Desk::new();
    desk.sign(&desk.keys.all());
    let new: Vec<(Seat, SigningKey)> =
        Seat::ALL.iter().map(|seat| (*seat, SigningKey::generate().unwrap())).collect();
    let old = desk.keys.all();
    repository::rotate(&Rotation {
        folder: desk.path(),
        keys: &old,
        new: &new,
        version: None,
        now: Timestamp::now(),
    })
    .unwrap();

    assert_eq!(python_tuf(desk.path()), (true, "root 2 timestamp 2 snapshot 2 targets 2".into()));

    let online: Vec<SigningKey> = new.into_iter().map(|(_, key)| key).collect();
    repository::refresh(&signing(desk.path(), &online, None)).unwrap();

    assert_eq!(python_tuf(desk.path()), (true, "root 2 timestamp 3 snapshot 2 targets 2".into()));
}

#[test]
fn python_tuf_and_verify_refuse_what_somebody_meddled_with() {
    type Meddle = fn(&Path);
    let cases: &[(&str, Meddle)] = &[
        ("an index", |tree| flip(&tree.join("targets"))),
        ("a list", |tree| later(&tree.join("metadata/1.targets.json"))),
        ("a snapshot", |tree| later(&tree.join("metadata/1.snapshot.json"))),
        ("the time", |tree| later(&tree.join("metadata/timestamp.json"))),
    ];
    for (case, meddle) in cases {
        let desk = Desk::new();
        desk.sign(&desk.keys.all());
        assert!(python_tuf(desk.path()).0, "{case}: sound before");

        meddle(desk.path());

        assert!(!python_tuf(desk.path()).0, "{case}: python-tuf");
        let verified = publish(&["verify", desk.path().to_str().unwrap(), "--json"]);
        let verified: serde_json::Value = serde_json::from_slice(&verified.stdout).unwrap();
        assert_ne!(verified["problems"].as_array().unwrap().len(), 0, "{case}: verify");
    }
}

#[test]
fn a_pack_is_the_same_bytes_each_time_and_holds_only_what_was_asked_for() {
    let desk = Desk::new();
    desk.sign(&desk.keys.all());
    let out = tempfile::tempdir().unwrap();
    let pack = |name: &str, language: &str| {
        let out = out.path().join(name);
        let repository = desk.path().to_str().unwrap();
        let task = ["pack", "--repository", repository, "--city", "rostock", "--lang", language];
        publish(&[&task[..], &["--out", out.to_str().unwrap()]].concat())
    };

    let (one, other) = (pack("one.pack", "de"), pack("other.pack", "de"));
    let none = pack("none.pack", "pl");

    assert!(one.status.success() && other.status.success(), "{}", said(&one));
    let bytes = |name: &str| fs_err::read(out.path().join(name)).unwrap();
    assert_eq!(bytes("one.pack"), bytes("other.pack"));
    assert!(said(&none).contains("no edition of `rostock` in `pl`"), "{}", said(&none));
    assert!(!out.path().join("none.pack").exists());
    let listed = Command::new("tar").arg("tf").arg(out.path().join("one.pack")).output().unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap();
    let mut folders: Vec<_> = listed.lines().filter_map(|name| name.split('/').next()).collect();
    assert_eq!(listed.lines().filter(|name| name.starts_with("targets/")).count(), 1, "{listed}");
    folders.dedup();
    assert_eq!(folders, ["metadata", "targets", "manifests", "bundles"], "{listed}");
}

#[test]
fn nothing_unsigned_is_packed() {
    let desk = Desk::new();
    let out = desk.path().join("x.pack");
    let repository = desk.path().to_str().unwrap();

    let refused = publish(&[
        "pack",
        "--repository",
        repository,
        "--city",
        "rostock",
        "--lang",
        "de",
        "--out",
        out.to_str().unwrap(),
    ]);

    assert!(said(&refused).contains("not published yet"), "{}", said(&refused));
    assert!(!out.exists());
}

#[test]
fn the_development_keys_sign_for_the_development_root() {
    let desk = Desk::new();
    let trust = programs::root().join("assets/trust/development");
    let repository = desk.path().join("repository");
    Desk::build(&repository);

    let signed = sign(&repository, &trust, &["--version", "1700000000"]);

    assert_eq!(signed["is_published"], true);
    assert_eq!(signed["targets_version"], 1_700_000_000_u64);
    assert!(repository::publisher(&repository).unwrap().is_trial);
    assert!(python_tuf(&repository).0);
}

#[test]
fn an_expired_fact_refuses_a_signature_but_not_of_development_keys() {
    let desk = Desk::new();
    let repository = desk.path().join("repository");
    Desk::build(&repository);
    let keys = desk.path().join("keys");
    publish::write_keys(&keys, &publisher(), Timestamp::now(), publish::Lock::None).unwrap();
    let root = programs::root();
    let on = ["--root", root.to_str().unwrap(), "--on", "2099-01-01"];
    let task = |keys: &Path, repository: &Path| {
        let paths = [repository.to_str().unwrap(), "--keys", keys.to_str().unwrap()];
        publish(&[&["sign", "--repository"], &paths[..], &on[..]].concat())
    };

    let refused = task(&keys, &repository);
    let trial = desk.path().join("trial");
    folder::copy(&repository, &trial).unwrap();
    fs_err::remove_dir_all(trial.join("metadata")).unwrap();
    let tried = task(&root.join("assets/trust/development"), &trial);

    assert!(said(&refused).contains("facts have expired"), "{}", said(&refused));
    assert!(!refused.status.success());
    assert!(tried.status.success(), "{}", said(&tried));
    assert!(said(&tried).contains("expired-fact"), "they are named all the same");
}

impl Desk {
    fn new() -> Self {
        let desk =
            Self { folder: tempfile::tempdir().unwrap(), keys: RootKeys::generate().unwrap() };
        Self::build(desk.path());
        let root = repository::first_root(&publisher(), &desk.keys, Timestamp::now()).unwrap();
        repository::install_root(desk.path(), &root).unwrap();
        desk
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn sign(&self, keys: &[SigningKey]) {
        let signed = repository::sign(&signing(self.path(), keys, None)).unwrap();
        assert!(signed.is_published, "{signed:?}");
    }

    fn build(folder: &Path) {
        // A title beyond ASCII: every client must agree on how it is signed.
        Synthetic::new(Shape::SMALL).called("Rōstock Ўў").write(folder).unwrap();
    }
}

fn signing<'a>(folder: &'a Path, keys: &'a [SigningKey], only: Option<Role>) -> Signing<'a> {
    Signing { folder, keys, only, version: None, now: Timestamp::now() }
}

/// Runs the program where there are no sources.
fn publish(args: &[&str]) -> Output {
    Command::new(programs::program("lantern-publish"))
        .args(args)
        .env("LANTERN_PASSPHRASE", "four words of a test")
        .current_dir(std::env::temp_dir())
        .output()
        .unwrap()
}

fn sign(repository: &Path, keys: &Path, more: &[&str]) -> serde_json::Value {
    let (repository, keys) = (repository.to_str().unwrap(), keys.to_str().unwrap());
    let task = ["sign", "--repository", repository, "--keys", keys, "--json"];
    let signed = publish(&[&task[..], more].concat());
    assert!(signed.status.success(), "{}", said(&signed));
    serde_json::from_slice(&signed.stdout).unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Whether python-tuf accepts a repository, and the versions it says it found.
fn python_tuf(repository: &Path) -> (bool, String) {
    let python = programs::target().join("python/bin/python");
    assert!(python.is_file(), "{} is missing: run `make tools`", python.display());
    let output = Command::new(python)
        .arg(programs::root().join("tests/journeys/verify.py"))
        .arg(repository)
        .arg(repository.join("metadata/1.root.json"))
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap().trim().to_owned();
    // What is refused is refused with a reason, not by a program that is broken.
    assert!(
        output.status.success() || !said_trace(&output.stderr),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    (output.status.success(), text)
}

fn said_trace(stderr: &[u8]) -> bool {
    String::from_utf8_lossy(stderr).contains("Traceback")
}

fn flip(folder: &Path) {
    for entry in fs_err::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let mut bytes = fs_err::read(&path).unwrap();
        bytes[9] ^= 1;
        fs_err::write(path, bytes).unwrap();
    }
}

/// Another expiry, so that the signature is of other bytes.
fn later(path: &Path) {
    let text = fs_err::read_to_string(path).unwrap();
    fs_err::write(path, text.replacen("\"expires\":\"20", "\"expires\":\"21", 1)).unwrap();
}

fn publisher() -> Publisher {
    Publisher { id: "rostock".parse().unwrap(), title: "Rostock".to_owned(), is_trial: false }
}
