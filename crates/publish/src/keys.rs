//! Key files: one for each seat, in a folder of its own, locked with a passphrase.
//!
//! ```text
//! root-1/root-1.age  root-2/root-2.age  root-3/root-3.age    three people, far from each other
//! editor/targets-1.age  officer/targets-2.age               two desks
//! online/online.age                                         the computer that publishes
//! 1.root.json                                               what others trust it by; no secret
//! ```

use std::io::Write as _;
use std::path::{Path, PathBuf};

use age::secrecy::SecretString;
use repository::{Publisher, RootKeys, Seat, SigningKey, first_root};

use crate::{Error, Result};

/// How hard a passphrase is to try: two to this power, a quarter of a gigabyte and about a second each.
pub const WORK: u8 = 18;
/// A file that takes longer is refused.
const MOST_WORK: u8 = 22;
const FIRST_ROOT: &str = "1.root.json";

/// How new key files are locked.
pub enum Lock<'a> {
    /// With the passphrase that is given for each seat, and this much work.
    Passphrase(&'a mut dyn FnMut(Seat) -> Result<SecretString>, u8),
    /// Not at all: keys for trying, that anybody may have.
    None,
}

/// A file with a key, not yet opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFile {
    /// The file.
    pub path: PathBuf,
    /// The seat its name says.
    pub seat: Seat,
}

/// Makes six keys and the first root of a publisher in a folder; returns the root.
///
/// # Errors
/// When any of the files is there already; then nothing is written.
pub fn write_keys(
    folder: &Path,
    publisher: &Publisher,
    now: jiff::Timestamp,
    mut lock: Lock<'_>,
) -> Result<Vec<u8>> {
    let root_file = folder.join(FIRST_ROOT);
    let ending = if matches!(lock, Lock::None) { "pk8" } else { "age" };
    let path = |seat: Seat| folder.join(desk(seat)).join(format!("{}.{ending}", seat.as_str()));
    let mut all = Seat::ALL.into_iter().map(path).chain([root_file.clone()]);
    if let Some(there) = all.find(|path| path.exists()) {
        return Err(Error::KeyIsThere(there));
    }
    let keys = RootKeys::generate()?;
    let root = first_root(publisher, &keys, now)?;
    let mut locked = Vec::new();
    for (seat, key) in keys.seated() {
        let bytes = match &mut lock {
            Lock::Passphrase(ask, work) => encrypted(key.pkcs8(), ask(seat)?, *work)?,
            Lock::None => key.pkcs8().to_vec(),
        };
        locked.push((path(seat), bytes));
    }
    for (path, bytes) in locked {
        write_secret(&path, &bytes)?;
    }
    fs_err::write(root_file, &root)?;
    Ok(root)
}

/// The key files below a folder for these seats, by path.
///
/// # Errors
/// When there are none.
pub fn find_keys(folder: &Path, seats: &[Seat]) -> Result<Vec<KeyFile>> {
    let mut found = Vec::new();
    collect(folder, seats, &mut found)?;
    found.sort_by(|a: &KeyFile, b| a.path.cmp(&b.path));
    if found.is_empty() { Err(Error::NoKeys(folder.to_owned())) } else { Ok(found) }
}

/// The first root that lies beside the keys, if one does.
pub fn first_root_in(folder: &Path) -> Result<Option<Vec<u8>>> {
    for name in [FIRST_ROOT, "root.json"] {
        let path = folder.join(name);
        if path.is_file() {
            return Ok(Some(fs_err::read(path)?));
        }
    }
    Ok(None)
}

impl KeyFile {
    /// Whether it wants a passphrase.
    pub fn is_locked(&self) -> bool {
        self.path.extension().is_some_and(|ending| ending == "age")
    }

    /// The key in it. A file that is not locked needs no passphrase.
    ///
    /// # Errors
    /// When the passphrase is not the one it was locked with, or it holds no key.
    pub fn open(&self, passphrase: &SecretString) -> Result<SigningKey> {
        let bytes = fs_err::read(&self.path)?;
        if !self.is_locked() {
            return Ok(SigningKey::from_pkcs8(&bytes)?);
        }
        let mut identity = age::scrypt::Identity::new(passphrase.clone());
        identity.set_max_work_factor(MOST_WORK);
        let opened = age::decrypt(&identity, &bytes);
        let key = opened.map_err(|_| Error::WrongPassphrase(self.path.clone()))?;
        Ok(SigningKey::from_pkcs8(&key)?)
    }
}

/// The folder that one desk carries away.
fn desk(seat: Seat) -> &'static str {
    match seat {
        Seat::Targets1 => "editor",
        Seat::Targets2 => "officer",
        seat => seat.as_str(),
    }
}

fn encrypted(key: &[u8], passphrase: SecretString, work: u8) -> Result<Vec<u8>> {
    let mut recipient = age::scrypt::Recipient::new(passphrase);
    recipient.set_work_factor(work);
    age::encrypt(&recipient, key).map_err(|_| Error::NotLocked)
}

/// For its owner's eyes alone.
fn write_secret(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs_err::create_dir_all(folder)?;
    let mut options = fs_err::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use fs_err::os::unix::fs::OpenOptionsExt as _;
        use std::os::unix::fs::PermissionsExt as _;
        options.mode(0o600);
        fs_err::set_permissions(folder, std::fs::Permissions::from_mode(0o700))?;
    }
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(())
}

fn collect(folder: &Path, seats: &[Seat], found: &mut Vec<KeyFile>) -> Result<()> {
    for entry in fs_err::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            collect(&path, seats, found)?;
            continue;
        }
        let ending = path.extension().and_then(|ending| ending.to_str());
        let seat = path.file_stem().and_then(|stem| Seat::named(stem.to_str()?));
        match (ending, seat) {
            (Some("age" | "pk8"), Some(seat)) if seats.contains(&seat) => {
                found.push(KeyFile { path, seat });
            }
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use age::secrecy::SecretString;
    use repository::{Publisher, Seat};

    use super::{Lock, find_keys, first_root_in, write_keys};
    use crate::Error;

    /// A test need not wait for a second.
    const LITTLE_WORK: u8 = 2;

    fn make(folder: &std::path::Path) -> crate::Result<Vec<u8>> {
        let publisher = Publisher {
            id: "rostock".parse().unwrap(),
            title: "Rostock".to_owned(),
            is_trial: false,
        };
        let mut ask = |seat: Seat| Ok(SecretString::from(format!("of {}", seat.as_str())));
        let now = "2026-03-01T12:00:00Z".parse().unwrap();
        write_keys(folder, &publisher, now, Lock::Passphrase(&mut ask, LITTLE_WORK))
    }

    #[test]
    fn each_desk_has_a_folder_and_a_passphrase_of_its_own() {
        let folder = tempfile::tempdir().unwrap();

        let root = make(folder.path()).unwrap();

        assert_eq!(first_root_in(folder.path()).unwrap(), Some(root));
        let keys = find_keys(folder.path(), &Seat::ALL).unwrap();
        let names: Vec<_> = keys
            .iter()
            .map(|key| key.path.strip_prefix(folder.path()).unwrap().to_string_lossy())
            .collect();
        assert_eq!(
            names,
            [
                "editor/targets-1.age",
                "officer/targets-2.age",
                "online/online.age",
                "root-1/root-1.age",
                "root-2/root-2.age",
                "root-3/root-3.age",
            ]
        );
        for key in &keys {
            let right = SecretString::from(format!("of {}", key.seat.as_str()));
            assert!(key.open(&right).is_ok(), "{key:?}");
            let wrong = key.open(&SecretString::from("of another"));
            assert!(matches!(wrong, Err(Error::WrongPassphrase(_))), "{key:?}");
        }
    }

    #[test]
    fn only_the_keys_of_a_task_are_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        make(folder.path()).unwrap();

        let keys = find_keys(&folder.path().join("editor"), &Seat::ALL).unwrap();

        assert_eq!(keys.len(), 1);
        let none = find_keys(&folder.path().join("editor"), &[Seat::Online]);
        assert!(matches!(none, Err(Error::NoKeys(_))));
    }

    #[test]
    fn nothing_is_ever_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        make(folder.path()).unwrap();
        for there in ["1.root.json", "officer/targets-2.age"] {
            let again = make(folder.path());
            assert!(matches!(again, Err(Error::KeyIsThere(_))), "{there}");
            fs_err::remove_file(folder.path().join("1.root.json")).ok();
        }
    }
}
