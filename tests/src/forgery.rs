//! What no honest program signs: metadata with anything in it and any signatures under it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use aws_lc_rs::signature::Ed25519KeyPair;
use olpc_cjson::CanonicalFormatter;
use repository::{SigningKey, sha256};
use serde::Serialize as _;
use serde_json::{Value, json};

use crate::desk::Desk;

/// The next release of a signed repository, to be changed before it is signed.
#[derive(Debug)]
pub struct Forgery {
    folder: PathBuf,
    /// What is signed as `targets`.
    pub targets: Value,
    /// What is signed as `snapshot`; what it says of `targets` is filled in.
    pub snapshot: Value,
    /// What is signed as `timestamp`; what it says of `snapshot` is filled in.
    pub timestamp: Value,
    /// Who signs `targets`.
    pub editors: Vec<SigningKey>,
    /// Who signs the rest.
    pub online: SigningKey,
}

impl Forgery {
    /// Begins with what is published, each version one higher.
    ///
    /// # Errors
    /// When the folder is not signed.
    pub fn of(folder: &Path, desk: &Desk) -> Result<Self> {
        let read = |name: &str| -> Result<Value> {
            let text = fs_err::read_to_string(folder.join("metadata").join(name))?;
            Ok(serde_json::from_str::<Value>(&text)?["signed"].take())
        };
        let mut timestamp = read("timestamp.json")?;
        let number = timestamp["meta"]["snapshot.json"]["version"].clone();
        let mut snapshot = read(&format!("{number}.snapshot.json"))?;
        let number = snapshot["meta"]["targets.json"]["version"].clone();
        let mut targets = read(&format!("{number}.targets.json"))?;
        for role in [&mut timestamp, &mut snapshot, &mut targets] {
            role["version"] = json!(role["version"].as_u64().context("it has a version")? + 1);
        }
        Ok(Self {
            folder: folder.to_owned(),
            targets,
            snapshot,
            timestamp,
            editors: desk.keys.targets.clone(),
            online: desk.keys.online.clone(),
        })
    }

    /// Puts bytes where an index belongs and names them in `targets`.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn index(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        let sha256 = sha256(bytes).to_string();
        let path = self.folder.join("targets").join(format!("{sha256}.{name}"));
        fs_err::write(path, bytes)?;
        self.name(name, &sha256, bytes.len() as u64);
        Ok(())
    }

    /// Names an index in `targets`, wherever it is.
    pub fn name(&mut self, name: &str, sha256: &str, length: u64) {
        let mut target = self.targets["targets"][name].take();
        target["hashes"] = json!({ "sha256": sha256 });
        target["length"] = json!(length);
        self.targets["targets"][name] = target;
    }

    /// Signs all of it and puts it in place.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn publish(mut self) -> Result<()> {
        let editors: Vec<&SigningKey> = self.editors.iter().collect();
        let meta = put(&self.folder, "targets", &self.targets, &editors)?;
        self.snapshot["meta"]["targets.json"] = meta;
        let meta = put(&self.folder, "snapshot", &self.snapshot, &[&self.online])?;
        self.timestamp["meta"]["snapshot.json"] = meta;
        let file = signed(&self.timestamp, &[&self.online])?;
        fs_err::write(self.folder.join("metadata/timestamp.json"), file)?;
        Ok(())
    }
}

/// Writes a numbered role; what the role above says of it.
fn put(folder: &Path, role: &str, value: &Value, keys: &[&SigningKey]) -> Result<Value> {
    let (file, version) = (signed(value, keys)?, &value["version"]);
    fs_err::write(folder.join(format!("metadata/{version}.{role}.json")), &file)?;
    let hashes = json!({ "sha256": sha256(&file).to_string() });
    Ok(json!({ "version": version, "length": file.len(), "hashes": hashes }))
}

/// A role with signatures under it.
///
/// # Errors
/// When a key is none.
pub fn signed(value: &Value, keys: &[&SigningKey]) -> Result<Vec<u8>> {
    let mut message = Vec::new();
    let formatter = CanonicalFormatter::new();
    value.serialize(&mut serde_json::Serializer::with_formatter(&mut message, formatter))?;
    let signatures: Vec<Value> = keys
        .iter()
        .map(|key| {
            let pair = Ed25519KeyPair::from_pkcs8(key.pkcs8()).ok().context("it is a key")?;
            let sig = pair.sign(&message).as_ref().iter().fold(String::new(), |mut hex, byte| {
                // Writing into a string cannot fail.
                let _ = write!(hex, "{byte:02x}");
                hex
            });
            Ok(json!({ "keyid": key.id(), "sig": sig }))
        })
        .collect::<Result<_>>()?;
    Ok(serde_json::to_vec(&json!({ "signed": value, "signatures": signatures }))?)
}
