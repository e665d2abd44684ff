//! Who may sign what, for how long, and how many must: a publisher's roles and its roots.

use std::collections::HashMap;
use std::fmt;
use std::num::NonZeroU64;
use std::str::FromStr;

use jiff::{Span, Timestamp, tz::TimeZone};
use lesson::Id;
use serde::Serialize;
use serde_json::Value;
use tough::schema::{Role as _, RoleKeys, RoleType, Root, Signed};

use crate::canonical_json;
use crate::keys::SigningKey;
use crate::sign::{Result, SigningError};

/// The TUF specification that is followed.
pub(crate) const SPEC: &str = "1.0.0";

/// What is signed on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Whose signatures count.
    Root,
    /// Which editions there are.
    Targets,
    /// Which `targets` is the present one.
    Snapshot,
    /// Which `snapshot` is the present one. The only file that changes.
    Timestamp,
}

/// A place at which one key is kept. Its name is the name of the key's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Seat {
    /// The first of three roots.
    Root1,
    /// The second of three roots.
    Root2,
    /// The third of three roots.
    Root3,
    /// The editor.
    Targets1,
    /// The crisis officer.
    Targets2,
    /// The computer that publishes: snapshot and timestamp.
    Online,
}

/// Who publishes, as its root says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Publisher {
    /// Its permanent name, such as `rostock`.
    pub id: Id,
    /// What people call it.
    pub title: String,
    /// Whether its keys are public, so that what they sign is for trying alone.
    pub is_trial: bool,
}

/// Every key of a publisher.
#[derive(Debug, Clone)]
pub struct RootKeys {
    /// Three, of which two must sign.
    pub root: Vec<SigningKey>,
    /// Two, who both must sign.
    pub targets: Vec<SigningKey>,
    /// One for snapshot and timestamp.
    pub online: SigningKey,
}

impl Role {
    /// In the order in which they vouch for each other.
    pub const ALL: [Self; 4] = [Self::Root, Self::Targets, Self::Snapshot, Self::Timestamp];

    /// As in file names.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Root => "root",
            Self::Targets => "targets",
            Self::Snapshot => "snapshot",
            Self::Timestamp => "timestamp",
        }
    }

    pub(crate) const fn kind(self) -> RoleType {
        match self {
            Self::Root => RoleType::Root,
            Self::Targets => RoleType::Targets,
            Self::Snapshot => RoleType::Snapshot,
            Self::Timestamp => RoleType::Timestamp,
        }
    }

    /// How many signatures make it valid.
    const fn threshold(self) -> NonZeroU64 {
        match self {
            Self::Root | Self::Targets => NonZeroU64::MIN.saturating_add(1),
            Self::Snapshot | Self::Timestamp => NonZeroU64::MIN,
        }
    }

    /// For how many months a signature holds.
    const fn months(self) -> i32 {
        match self {
            Self::Root => 36,
            Self::Targets => 25,
            Self::Snapshot | Self::Timestamp => 13,
        }
    }

    /// When what is signed now expires, in whole seconds.
    pub(crate) fn expiry(self, now: Timestamp, is_trial: bool) -> Result<Timestamp> {
        // A commit of today is still built in years, with the root that was committed with it.
        let months = if is_trial && self == Self::Root { 240 } else { self.months() };
        let calendar = now.to_zoned(TimeZone::UTC).checked_add(Span::new().months(months));
        let end = calendar.map_err(|_| SigningError::NoSuchTime)?.timestamp();
        Timestamp::from_second(end.as_second()).map_err(|_| SigningError::NoSuchTime)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Role {
    type Err = SigningError;

    fn from_str(text: &str) -> Result<Self> {
        let known = Self::ALL.into_iter().find(|role| role.as_str() == text);
        known.ok_or_else(|| SigningError::NoSuchRole(text.to_owned()))
    }
}

impl Seat {
    /// All six.
    pub const ALL: [Self; 6] =
        [Self::Root1, Self::Root2, Self::Root3, Self::Targets1, Self::Targets2, Self::Online];

    /// As in file names.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Root1 => "root-1",
            Self::Root2 => "root-2",
            Self::Root3 => "root-3",
            Self::Targets1 => "targets-1",
            Self::Targets2 => "targets-2",
            Self::Online => "online",
        }
    }

    /// The seat of a key file by its name without ending.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|seat| seat.as_str() == name)
    }

    /// The roles a key at this seat signs for, and its place among their keys.
    pub(crate) const fn places(self) -> &'static [(Role, usize)] {
        match self {
            Self::Root1 => &[(Role::Root, 0)],
            Self::Root2 => &[(Role::Root, 1)],
            Self::Root3 => &[(Role::Root, 2)],
            Self::Targets1 => &[(Role::Targets, 0)],
            Self::Targets2 => &[(Role::Targets, 1)],
            Self::Online => &[(Role::Snapshot, 0), (Role::Timestamp, 0)],
        }
    }
}

impl Publisher {
    /// Who publishes under a root. That the root is valid is not asked here.
    ///
    /// # Errors
    /// When it is no root, or names no publisher.
    pub fn of(root: &[u8]) -> Result<Self> {
        let garbage = |why: String| SigningError::Garbage { name: "root.json".to_owned(), why };
        let root: Signed<Root> =
            serde_json::from_slice(root).map_err(|err| garbage(err.to_string()))?;
        Self::named_in(&root.signed).ok_or_else(|| garbage("it names no publisher".to_owned()))
    }

    pub(crate) fn named_in(root: &Root) -> Option<Self> {
        let text = |name: &str| root._extra.get(name).and_then(Value::as_str);
        Some(Self {
            id: text("publisher")?.parse().ok()?,
            title: text("title")?.to_owned(),
            is_trial: root._extra.get("trial").and_then(Value::as_bool).unwrap_or(false),
        })
    }

    fn fields(&self) -> HashMap<String, Value> {
        let mut fields = HashMap::from([
            ("publisher".to_owned(), Value::from(self.id.as_str())),
            ("title".to_owned(), Value::from(self.title.as_str())),
        ]);
        if self.is_trial {
            fields.insert("trial".to_owned(), Value::from(true));
        }
        fields
    }
}

impl RootKeys {
    /// Six new keys.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn generate() -> Result<Self> {
        let new = |_| SigningKey::generate();
        Ok(Self {
            root: (0..3).map(new).collect::<Result<_>>()?,
            targets: (0..2).map(new).collect::<Result<_>>()?,
            online: SigningKey::generate()?,
        })
    }

    /// Each key with its seat.
    pub fn seated(&self) -> Vec<(Seat, SigningKey)> {
        let keys = self.root.iter().chain(&self.targets).chain([&self.online]);
        Seat::ALL.into_iter().zip(keys.cloned()).collect()
    }

    /// All of them, to sign with.
    pub fn all(&self) -> Vec<SigningKey> {
        self.seated().into_iter().map(|(_, key)| key).collect()
    }
}

/// The first root of a publisher, signed by all its root keys: what others trust it by.
///
/// # Errors
/// When there are not three root keys and two for targets.
pub fn first_root(publisher: &Publisher, keys: &RootKeys, now: Timestamp) -> Result<Vec<u8>> {
    if (keys.root.len(), keys.targets.len()) != (3, 2) {
        return Err(SigningError::WrongNumberOfKeys);
    }
    let mut root = Root {
        spec_version: SPEC.to_owned(),
        consistent_snapshot: true,
        version: NonZeroU64::MIN,
        expires: Role::Root.expiry(now, publisher.is_trial)?,
        keys: HashMap::new(),
        roles: HashMap::new(),
        _extra: publisher.fields(),
    };
    for (seat, key) in keys.seated() {
        for (role, _) in seat.places() {
            let role_keys = root.roles.entry(role.kind()).or_insert_with(|| RoleKeys {
                keyids: Vec::new(),
                threshold: role.threshold(),
                _extra: HashMap::new(),
            });
            role_keys.keyids.push(key.key_id().clone());
        }
        root.keys.insert(key.key_id().clone(), key.public());
    }
    let message = root.canonical_form()?;
    let signatures = keys.root.iter().map(|key| key.signature(&message)).collect();
    let root = Signed { signed: root, signatures };
    root.signed.verify_role(&root)?;
    Ok(canonical_json(&root)?)
}

#[cfg(test)]
mod tests {
    use super::{Publisher, Role, RootKeys, Seat, first_root};

    #[test]
    fn a_root_says_who_publishes() {
        let now = "2026-03-01T12:00:00.5Z".parse().unwrap();
        for is_trial in [false, true] {
            let publisher =
                Publisher { id: "rostock".parse().unwrap(), title: "Rostock".to_owned(), is_trial };

            let root = first_root(&publisher, &RootKeys::generate().unwrap(), now).unwrap();

            assert_eq!(Publisher::of(&root).unwrap(), publisher);
        }
        assert!(Publisher::of(b"{}").is_err());
    }

    #[test]
    fn roles_expire_when_they_should() {
        let now = "2026-03-31T12:00:00.5Z".parse().unwrap();
        let cases = [
            (Role::Root, false, "2029-03-31T12:00:00Z"),
            (Role::Root, true, "2046-03-31T12:00:00Z"),
            (Role::Targets, false, "2028-04-30T12:00:00Z"),
            (Role::Snapshot, false, "2027-04-30T12:00:00Z"),
            (Role::Timestamp, true, "2027-04-30T12:00:00Z"),
        ];
        for (role, is_trial, end) in cases {
            let expiry = role.expiry(now, is_trial).unwrap();
            assert_eq!(expiry.to_string(), end, "{role} {is_trial}");
        }
    }

    #[test]
    fn names_are_read_as_they_are_written() {
        for role in Role::ALL {
            assert_eq!(role.as_str().parse::<Role>().unwrap(), role);
        }
        for seat in Seat::ALL {
            assert_eq!(Seat::named(seat.as_str()), Some(seat));
        }
        assert!("mirror".parse::<Role>().is_err());
    }
}
