//! A new root: keys that were lost, or are to be others, are replaced, and what they had signed is
//! signed anew.

use std::collections::HashSet;
use std::num::NonZeroU64;
use std::path::Path;

use jiff::Timestamp as Time;
use tough::schema::{RoleType, Root, Signed as SignedRole, Snapshot, Targets, Timestamp};

use super::metadata::{Changes, Metadata, described};
use super::{Result, SigningError};
use crate::SigningKey;
use crate::roles::{Publisher, Role, Seat};

/// Which keys take whose place.
#[derive(Debug, Clone, Copy)]
pub struct Rotation<'a> {
    /// The repository.
    pub folder: &'a Path,
    /// Keys that are in force.
    pub keys: &'a [SigningKey],
    /// Keys that come, with the seats they take; the other seats keep theirs.
    pub new: &'a [(Seat, SigningKey)],
    /// New files of other roles get this version when it is higher than the next.
    pub version: Option<u64>,
    /// The time it is.
    pub now: Time,
}

/// What is signed for, before and after.
struct Change<'a> {
    old: &'a Root,
    new: &'a Root,
    keys: Vec<&'a SigningKey>,
    rotation: &'a Rotation<'a>,
    is_trial: bool,
}

/// Writes a new root and, under it, anew what the old keys had signed. Returns the files written, in
/// order. Where the old keys are at hand too, every state in between can be verified.
///
/// # Errors
/// When the old or the new root lacks signatures, or something that is published could not be signed
/// anew; then nothing is written.
pub fn rotate(rotation: &Rotation<'_>) -> Result<Vec<String>> {
    let metadata = Metadata::of(rotation.folder);
    let old = metadata.roots()?.pop();
    let old = old.ok_or_else(|| SigningError::NoRoot(rotation.folder.to_owned()))?;
    let is_trial = Publisher::named_in(&old.signed).is_some_and(|publisher| publisher.is_trial);
    let new = successor(&old.signed, rotation, is_trial)?;
    let keys = rotation.keys.iter().chain(rotation.new.iter().map(|(_, key)| key)).collect();
    let change = Change { old: &old.signed, new: &new, keys, rotation, is_trial };
    let root = change.root()?;
    let mut changes = Changes::default();
    let name = format!("metadata/{}.root.json", new.version);
    let Some(published) = metadata.published()? else {
        changes.write(name, &root)?;
        return changes.carry_out(rotation.folder);
    };
    let (targets, snapshot, timestamp) = change.resigned(&metadata, published)?;
    changes.write(format!("metadata/{}.targets.json", targets.signed.version), &targets)?;
    changes.write(format!("metadata/{}.snapshot.json", snapshot.signed.version), &snapshot)?;
    let is_bridged = old.signed.verify_role(&targets).is_ok()
        && old.signed.verify_role(&snapshot).is_ok()
        && old.signed.verify_role(&timestamp).is_ok();
    // Valid under both roots, it may come first, and no one meets the new root with an old signature.
    if is_bridged {
        changes.write("metadata/timestamp.json".to_owned(), &timestamp)?;
        changes.write(name, &root)?;
    } else {
        changes.write(name, &root)?;
        changes.write("metadata/timestamp.json".to_owned(), &timestamp)?;
    }
    changes.carry_out(rotation.folder)
}

fn successor(old: &Root, rotation: &Rotation<'_>, is_trial: bool) -> Result<Root> {
    let mut root = old.clone();
    root.version = old.version.saturating_add(1);
    root.expires = Role::Root.expiry(rotation.now, is_trial)?;
    for (seat, key) in rotation.new {
        for (role, place) in seat.places() {
            let keys = root.roles.get_mut(&role.kind());
            if let Some(slot) = keys.and_then(|keys| keys.keyids.get_mut(*place)) {
                slot.clone_from(key.key_id());
            }
        }
        root.keys.insert(key.key_id().clone(), key.public());
    }
    let used: HashSet<_> = root.roles.values().flat_map(|keys| &keys.keyids).cloned().collect();
    root.keys.retain(|id, _| used.contains(id));
    Ok(root)
}

impl Change<'_> {
    fn root(&self) -> Result<SignedRole<Root>> {
        let root = self.signed(Role::Root, self.new.clone())?;
        for judge in [self.old, self.new] {
            if judge.verify_role(&root).is_err() {
                let lacking = lacking(judge, RoleType::Root, &root);
                return Err(SigningError::TooFew { role: Role::Root, lacking });
            }
        }
        Ok(root)
    }

    /// The published list, snapshot and timestamp under both roots, as far as the keys go; under the
    /// new one always.
    fn resigned(
        &self,
        metadata: &Metadata,
        mut targets: SignedRole<Targets>,
    ) -> Result<(SignedRole<Targets>, SignedRole<Snapshot>, SignedRole<Timestamp>)> {
        let nothing = || SigningError::NotPublished(self.rotation.folder.to_owned());
        let newest = metadata.newest::<Targets>()?.map(|targets| targets.signed.version);
        if self.new.verify_role(&targets).is_err() {
            targets.signed.version = self.next(newest);
            targets.signed.expires = Role::Targets.expiry(self.rotation.now, self.is_trial)?;
            targets = self.whole(Role::Targets, targets.signed)?;
        }
        let mut snapshot = metadata.newest::<Snapshot>()?.ok_or_else(nothing)?;
        let meta = described(targets.signed.version, &targets)?;
        if self.new.verify_role(&snapshot).is_err()
            || snapshot.signed.meta.get("targets.json") != Some(&meta)
        {
            snapshot.signed.version = self.next(Some(snapshot.signed.version));
            snapshot.signed.expires = Role::Snapshot.expiry(self.rotation.now, self.is_trial)?;
            snapshot.signed.meta.insert("targets.json".to_owned(), meta);
            snapshot = self.whole(Role::Snapshot, snapshot.signed)?;
        }
        let mut timestamp = metadata.timestamp()?.ok_or_else(nothing)?;
        let meta = described(snapshot.signed.version, &snapshot)?;
        if self.new.verify_role(&timestamp).is_err()
            || timestamp.signed.meta.get("snapshot.json") != Some(&meta)
        {
            timestamp.signed.version = self.next(Some(timestamp.signed.version));
            timestamp.signed.expires = Role::Timestamp.expiry(self.rotation.now, self.is_trial)?;
            timestamp.signed.meta.insert("snapshot.json".to_owned(), meta);
            timestamp = self.whole(Role::Timestamp, timestamp.signed)?;
        }
        Ok((targets, snapshot, timestamp))
    }

    fn next(&self, before: Option<NonZeroU64>) -> NonZeroU64 {
        let next = before.map_or(NonZeroU64::MIN, |before| before.saturating_add(1));
        self.rotation.version.and_then(NonZeroU64::new).map_or(next, |version| version.max(next))
    }

    fn whole<T: tough::schema::Role>(&self, role: Role, value: T) -> Result<SignedRole<T>> {
        let signed = self.signed(role, value)?;
        if self.new.verify_role(&signed).is_ok() {
            return Ok(signed);
        }
        Err(SigningError::TooFew { role, lacking: lacking(self.new, role.kind(), &signed) })
    }

    /// Signed by every key at hand that counts before or after.
    fn signed<T: tough::schema::Role>(&self, role: Role, value: T) -> Result<SignedRole<T>> {
        let message = value.canonical_form()?;
        let mut signed = SignedRole { signed: value, signatures: Vec::new() };
        for key in &self.keys {
            let mut roots = [self.old, self.new].into_iter();
            let counts = roots.any(|root| {
                let keys = root.roles.get(&role.kind());
                keys.is_some_and(|keys| keys.keyids.contains(key.key_id()))
            });
            let is_there = signed.signatures.iter().any(|known| known.keyid == *key.key_id());
            if counts && !is_there {
                signed.signatures.push(key.signature(&message));
            }
        }
        Ok(signed)
    }
}

fn lacking<T>(judge: &Root, role: RoleType, signed: &SignedRole<T>) -> u64 {
    let Some(keys) = judge.roles.get(&role) else { return 1 };
    let counted = signed.signatures.iter().filter(|sig| keys.keyids.contains(&sig.keyid)).count();
    keys.threshold.get().saturating_sub(counted as u64).max(1)
}
