//! One sitting: the keys at hand, the roles they may sign, and what is to be written at its end.

use std::collections::{BTreeMap, HashMap};
use std::num::NonZeroU64;

use serde::Serialize;
use tough::TargetName;
use tough::schema::{Hashes, Root, Signed as SignedRole, Snapshot, Target, Targets, Timestamp};

use super::metadata::{Changes, Metadata, PENDING, described};
use super::{
    Result, Signed, Signing, SigningError, Standing, is_soon, names, release_of, standing,
};
use crate::release::ReleaseTarget;
use crate::roles::{Publisher, Role, SPEC};

/// One sitting.
#[derive(Debug)]
pub(super) struct Desk<'a> {
    signing: &'a Signing<'a>,
    metadata: Metadata,
    root: SignedRole<Root>,
    is_trial: bool,
    targets: Option<SignedRole<Targets>>,
    snapshot: Option<SignedRole<Snapshot>>,
    timestamp: Option<SignedRole<Timestamp>>,
    missing: BTreeMap<Role, u64>,
    changes: Changes,
}

impl<'a> Desk<'a> {
    pub(super) fn open(signing: &'a Signing<'a>) -> Result<Self> {
        let metadata = Metadata::of(signing.folder);
        let root = metadata.roots()?.pop();
        let root = root.ok_or_else(|| SigningError::NoRoot(signing.folder.to_owned()))?;
        let is_trial =
            Publisher::named_in(&root.signed).is_some_and(|publisher| publisher.is_trial);
        let desk = Self {
            snapshot: metadata.newest()?,
            timestamp: metadata.timestamp()?,
            signing,
            metadata,
            root,
            is_trial,
            targets: None,
            missing: BTreeMap::new(),
            changes: Changes::default(),
        };
        let roles = [Role::Targets, Role::Snapshot, Role::Timestamp];
        if roles.into_iter().any(|role| desk.does(role) && desk.may_sign(role)) {
            Ok(desk)
        } else {
            let what = signing.only.map_or("here".to_owned(), |role| format!("`{role}` here"));
            Err(SigningError::NoKeyOfIts { held: signing.keys.len(), what })
        }
    }

    pub(super) fn does(&self, role: Role) -> bool {
        self.signing.only.is_none_or(|only| only == role)
    }

    /// The newest list that has all its signatures, whether or not clients find it yet.
    pub(super) fn published_targets(&self) -> Result<Option<SignedRole<Targets>>> {
        let newest = self.metadata.newest::<Targets>()?;
        Ok(newest.filter(|targets| self.root.signed.verify_role(targets).is_ok()))
    }

    /// Signs the editors' list; returns the newest that has all its signatures.
    pub(super) fn targets(
        &mut self,
        release: &BTreeMap<String, ReleaseTarget>,
        published: Option<SignedRole<Targets>>,
    ) -> Result<Option<SignedRole<Targets>>> {
        let is_current = |targets: &Targets| {
            release_of(targets) == *release && !is_soon(targets.expires, self.signing.now)
        };
        if published.as_ref().is_some_and(|targets| is_current(&targets.signed)) {
            self.targets.clone_from(&published);
            return Ok(published);
        }
        let newest = self.metadata.newest::<Targets>()?.map(|newest| newest.signed.version);
        let pending = self
            .metadata
            .pending()?
            .filter(|pending| is_current(&pending.signed) && Some(pending.signed.version) > newest);
        let before = pending.as_ref().map_or(0, |pending| pending.signatures.len());
        let mut list = match pending {
            Some(pending) => pending,
            None => self.new_targets(release, newest)?,
        };
        self.keep_valid(&mut list);
        self.sign(Role::Targets, &mut list)?;
        let version = list.signed.version;
        if self.lacks(Role::Targets, &list)? == 0 {
            self.changes.write(format!("metadata/{version}.targets.json"), &list)?;
            self.changes.remove(PENDING);
            self.targets = Some(list.clone());
            return Ok(Some(list));
        }
        if list.signatures.len() != before {
            self.changes.write(PENDING.to_owned(), &list)?;
        }
        self.targets = Some(list);
        Ok(published)
    }

    /// Signs which list is the present one, when that is another than before.
    pub(super) fn snapshot(&mut self, targets: &SignedRole<Targets>) -> Result<()> {
        let is_current = self.snapshot.as_ref().is_some_and(|snapshot| {
            names(&snapshot.signed, targets).unwrap_or(false)
                && !is_soon(snapshot.signed.expires, self.signing.now)
                && self.root.signed.verify_role(snapshot).is_ok()
        });
        if is_current || !self.does(Role::Snapshot) {
            return Ok(());
        }
        let before = self.snapshot.as_ref().map(|snapshot| snapshot.signed.version);
        let expires = Role::Snapshot.expiry(self.signing.now, self.is_trial)?;
        let mut snapshot = Snapshot::new(SPEC.to_owned(), self.next(before), expires);
        let meta = described(targets.signed.version, targets)?;
        snapshot.meta.insert("targets.json".to_owned(), meta);
        let mut snapshot = SignedRole { signed: snapshot, signatures: Vec::new() };
        self.sign(Role::Snapshot, &mut snapshot)?;
        if self.lacks(Role::Snapshot, &snapshot)? == 0 {
            let name = format!("metadata/{}.snapshot.json", snapshot.signed.version);
            self.changes.write(name, &snapshot)?;
            self.snapshot = Some(snapshot);
        }
        Ok(())
    }

    /// Signs which snapshot is the present one, when that is another than before.
    pub(super) fn timestamp(&mut self) -> Result<()> {
        let Some(snapshot) = &self.snapshot else { return Ok(()) };
        let meta = described(snapshot.signed.version, snapshot)?;
        let is_current = self.timestamp.as_ref().is_some_and(|timestamp| {
            timestamp.signed.meta.get("snapshot.json") == Some(&meta)
                && !is_soon(timestamp.signed.expires, self.signing.now)
                && self.root.signed.verify_role(timestamp).is_ok()
        });
        if is_current || !self.does(Role::Timestamp) || self.missing.contains_key(&Role::Snapshot) {
            return Ok(());
        }
        let before = self.timestamp.as_ref().map(|timestamp| timestamp.signed.version);
        let expires = Role::Timestamp.expiry(self.signing.now, self.is_trial)?;
        let mut timestamp = Timestamp::new(SPEC.to_owned(), self.next(before), expires);
        timestamp.meta.insert("snapshot.json".to_owned(), meta);
        let mut timestamp = SignedRole { signed: timestamp, signatures: Vec::new() };
        self.sign(Role::Timestamp, &mut timestamp)?;
        if self.lacks(Role::Timestamp, &timestamp)? == 0 {
            self.changes.write("metadata/timestamp.json".to_owned(), &timestamp)?;
            self.timestamp = Some(timestamp);
        }
        Ok(())
    }

    /// Signs the present timestamp anew, for what it says already.
    pub(super) fn renew_timestamp(&mut self) -> Result<()> {
        let timestamp = self.timestamp.take();
        let mut timestamp =
            timestamp.ok_or_else(|| SigningError::NotPublished(self.signing.folder.to_owned()))?;
        timestamp.signed.version = self.next(Some(timestamp.signed.version));
        timestamp.signed.expires = Role::Timestamp.expiry(self.signing.now, self.is_trial)?;
        timestamp.signatures.clear();
        self.sign(Role::Timestamp, &mut timestamp)?;
        let lacking = self.lacks(Role::Timestamp, &timestamp)?;
        if lacking > 0 {
            return Err(SigningError::TooFew { role: Role::Timestamp, lacking });
        }
        self.changes.write("metadata/timestamp.json".to_owned(), &timestamp)?;
        self.timestamp = Some(timestamp);
        Ok(())
    }

    /// Writes what was signed and says how everything stands.
    pub(super) fn finish(self, release: &BTreeMap<String, ReleaseTarget>) -> Result<Signed> {
        let changed = self.changes.carry_out(self.signing.folder)?;
        let published = self.metadata.published()?;
        let is_published = published.as_ref().is_some_and(|published| {
            release_of(&published.signed) == *release
                && self.root.signed.verify_role(published).is_ok()
        });
        let targets = self.targets.or(self.metadata.newest()?).or(published);
        let now = self.signing.now;
        let standing: Vec<Standing> = [
            Some(standing(Role::Root, &self.root, now)),
            targets.as_ref().map(|targets| standing(Role::Targets, targets, now)),
            self.snapshot.as_ref().map(|snapshot| standing(Role::Snapshot, snapshot, now)),
            self.timestamp.as_ref().map(|timestamp| standing(Role::Timestamp, timestamp, now)),
        ]
        .into_iter()
        .flatten()
        .collect();
        Ok(Signed {
            targets_version: targets.as_ref().map_or(0, |targets| targets.signed.version.get()),
            is_complete: targets
                .as_ref()
                .is_some_and(|targets| self.root.signed.verify_role(targets).is_ok()),
            missing: self.missing,
            is_published,
            changed,
            standing,
        })
    }

    fn new_targets(
        &self,
        release: &BTreeMap<String, ReleaseTarget>,
        newest: Option<NonZeroU64>,
    ) -> Result<SignedRole<Targets>> {
        let expires = Role::Targets.expiry(self.signing.now, self.is_trial)?;
        let mut list = Targets::new(SPEC.to_owned(), self.next(newest), expires);
        // A partner is a publisher of their own: nothing is delegated.
        list.delegations = None;
        for (name, target) in release {
            let garbage = |_| SigningError::Garbage {
                name: name.clone(),
                why: "it is no name of a file".to_owned(),
            };
            let name = TargetName::new(name.as_str()).map_err(garbage)?;
            list.add_target(name, tuf_target(target));
        }
        Ok(SignedRole { signed: list, signatures: Vec::new() })
    }

    fn may_sign(&self, role: Role) -> bool {
        let Some(role_keys) = self.root.signed.roles.get(&role.kind()) else { return false };
        self.signing.keys.iter().any(|key| role_keys.keyids.contains(key.key_id()))
    }

    fn next(&self, before: Option<NonZeroU64>) -> NonZeroU64 {
        let next = before.map_or(NonZeroU64::MIN, |before| before.saturating_add(1));
        self.signing.version.and_then(NonZeroU64::new).map_or(next, |version| version.max(next))
    }

    /// Adds the signatures of our keys that are not there yet.
    fn sign<T: tough::schema::Role>(&self, role: Role, signed: &mut SignedRole<T>) -> Result<()> {
        let Some(role_keys) = self.root.signed.roles.get(&role.kind()) else { return Ok(()) };
        let message = signed.signed.canonical_form()?;
        for key in self.signing.keys {
            let is_there = signed.signatures.iter().any(|known| known.keyid == *key.key_id());
            if role_keys.keyids.contains(key.key_id()) && !is_there {
                signed.signatures.push(key.signature(&message));
            }
        }
        Ok(())
    }

    /// Drops signatures that do not count: of keys that were replaced, or of other bytes.
    fn keep_valid(&self, list: &mut SignedRole<Targets>) {
        let mut lenient = self.root.signed.clone();
        if let Some(role_keys) = lenient.roles.get_mut(&Role::Targets.kind()) {
            role_keys.threshold = NonZeroU64::MIN;
        }
        let mut alone = SignedRole { signed: list.signed.clone(), signatures: Vec::new() };
        list.signatures.retain(|signature| {
            alone.signatures = vec![signature.clone()];
            lenient.verify_role(&alone).is_ok()
        });
    }

    /// How many signatures a role lacks, noted for the answer.
    fn lacks<T: tough::schema::Role + Serialize>(
        &mut self,
        role: Role,
        signed: &SignedRole<T>,
    ) -> Result<u64> {
        let Some(role_keys) = self.root.signed.roles.get(&role.kind()) else {
            return Err(SigningError::TooFew { role, lacking: 1 });
        };
        if self.root.signed.verify_role(signed).is_ok() {
            return Ok(0);
        }
        let ours = signed.signatures.iter().filter(|sig| role_keys.keyids.contains(&sig.keyid));
        let lacking = role_keys.threshold.get().saturating_sub(ours.count() as u64).max(1);
        self.missing.insert(role, lacking);
        Ok(lacking)
    }
}

fn tuf_target(target: &ReleaseTarget) -> Target {
    Target {
        length: target.length,
        hashes: Hashes { sha256: target.sha256.as_bytes().to_vec().into(), _extra: HashMap::new() },
        custom: target.custom.clone().into_iter().collect(),
        _extra: HashMap::new(),
    }
}
