//! What a publisher offers, as its signatures say: read and verified through `tough`.
//!
//! `tough` knows The Update Framework; we keep what it may not: its folder of trusted metadata is made
//! anew each time from what the caller kept, so that a file cut short never lets an old release in and a
//! clock that was once wrong locks nobody out. Expiry is left to us: time is an argument.

mod door;

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::Arc;

use jiff::Timestamp;
use lesson::{Digest, Id, Language};
use tough::schema::{Role as _, Root, Signed, Target};
use tough::{ExpirationEnforcement, Limits, RepositoryLoader};
use url::Url;

use crate::form::limits;
use crate::roles::{Publisher, Role};
use crate::{Error, Result};

use door::Door;

/// The most signed metadata may be.
const LIMITS: Limits = Limits {
    max_root_size: limits::ROOT,
    max_targets_size: 1_000_000,
    max_timestamp_size: 16_000,
    max_snapshot_size: 64_000,
    max_root_updates: 64,
};

/// The most editions one publisher may offer.
const MOST_EDITIONS: usize = 2_000;

/// Where files are that `tough` asks for; nobody looks anything up there.
const NOWHERE: &str = "http://nowhere.invalid/";

/// Signed metadata by file name: every root from the first on, `timestamp.json` and the versions of
/// `snapshot` and `targets` it leads to.
pub type Metadata = BTreeMap<String, Vec<u8>>;

/// Where signed metadata comes from: a host, a folder, a file.
#[tough::async_trait]
pub trait MetadataSource: Debug + Send + Sync + 'static {
    /// Why a file could not be had.
    type Error: Debug + Send + Sync + 'static;

    /// A file of `metadata`, read no further than `most` bytes; none when it is not there.
    async fn metadata(&self, name: &str, most: u64) -> Result<Option<Vec<u8>>, Self::Error>;
}

/// Why a catalog could not be had.
#[derive(Debug)]
pub enum CatalogError<E> {
    /// The source could not be read.
    Source(E),
    /// What it said is not to be trusted.
    Refused(Error),
}

/// What a publisher offers.
#[derive(Debug, Clone)]
pub struct Catalog {
    /// Whose it is.
    pub publisher: Publisher,
    /// The version of the list of editions.
    pub version: u64,
    /// By city and language.
    pub editions: Vec<Offer>,
    /// The role whose signature runs out first, and when.
    pub expires: (Role, Timestamp),
    /// What is to be trusted from now on.
    pub metadata: Metadata,
}

/// An edition that is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The city.
    pub city: Id,
    /// The language.
    pub language: Language,
    /// Of its index.
    pub sha256: Digest,
    /// Bytes of its index.
    pub length: u64,
    /// What the city is called in this language.
    pub title: String,
    /// Bytes of its texts and clips.
    pub own: u64,
    /// Bytes of its pictures, which the city's other languages have too.
    pub shared: u64,
}

impl Catalog {
    /// Reads and verifies what a source says.
    ///
    /// `first` is the root that was given out of hand; `trusted` is what was verified before and sets the
    /// floor: nothing older is taken. Whether signatures have run out is for the caller to ask.
    ///
    /// # Errors
    /// [`Error::Unsigned`], [`Error::BadSignature`], [`Error::Rollback`], [`Error::WrongHash`],
    /// [`Error::TooLong`] or [`Error::Garbage`] when it is not to be trusted; nothing is trusted then.
    pub async fn read<S: MetadataSource>(
        first: &[u8],
        trusted: &Metadata,
        source: Arc<S>,
    ) -> Result<Self, CatalogError<S::Error>> {
        let trusted = &under(first, trusted);
        let known = Self::read_beside(first, trusted, trusted, Arc::clone(&source)).await;
        match known {
            // A publisher who lost its folder may have signed a version anew: asked once more, whole.
            Err(CatalogError::Refused(Error::WrongHash(_))) if !trusted.is_empty() => {
                Self::read_beside(first, trusted, &Metadata::new(), source).await
            }
            answer => answer,
        }
    }

    /// `known` files are not asked for again.
    async fn read_beside<S: MetadataSource>(
        first: &[u8],
        trusted: &Metadata,
        known: &Metadata,
        source: Arc<S>,
    ) -> Result<Self, CatalogError<S::Error>> {
        let door = Door::new(known.clone(), source);
        let root = newest_root(first, trusted);
        let floor = floor(trusted).map_err(CatalogError::Refused)?;
        let nowhere = Url::parse(NOWHERE).unwrap_or_else(|_| unreachable!("an address of ours"));
        let loaded = RepositoryLoader::new(&root, nowhere.clone(), nowhere)
            .transport(door.clone())
            .limits(LIMITS)
            .datastore(floor.path())
            // Asked by the caller, who has the clock.
            .expiration_enforcement(ExpirationEnforcement::Unsafe)
            .load()
            .await;
        match loaded {
            Ok(loaded) => Self::of(&loaded, door.metadata(first, trusted, &loaded))
                .map_err(CatalogError::Refused),
            Err(err) => Err(door.why(err)),
        }
    }

    /// The catalog in metadata that was verified before; none when there is none.
    ///
    /// # Errors
    /// When what was kept makes no sense any more.
    pub fn kept(metadata: &Metadata) -> Result<Option<Self>> {
        let Some(targets) = metadata.iter().find(|(name, _)| name.ends_with(".targets.json"))
        else {
            return Ok(None);
        };
        let targets: Signed<tough::schema::Targets> = parse(targets.0, targets.1)?;
        let root: Signed<Root> = parse("root.json", &newest_root(&[], metadata))?;
        Ok(Some(Self {
            publisher: publisher(&root.signed)?,
            version: targets.signed.version.get(),
            editions: offers(&targets.signed)?,
            expires: (Role::Targets, targets.signed.expires),
            metadata: metadata.clone(),
        }))
    }

    fn of(loaded: &tough::Repository, metadata: Metadata) -> Result<Self> {
        let expiries = [
            (Role::Root, loaded.root().signed.expires()),
            (Role::Targets, loaded.targets().signed.expires()),
            (Role::Snapshot, loaded.snapshot().signed.expires()),
            (Role::Timestamp, loaded.timestamp().signed.expires()),
        ];
        let [first, rest @ ..] = expiries;
        let expires = rest.into_iter().fold(
            first,
            |least, other| {
                if other.1 < least.1 { other } else { least }
            },
        );
        Ok(Self {
            publisher: publisher(&loaded.root().signed)?,
            version: loaded.targets().signed.version.get(),
            editions: offers(&loaded.targets().signed)?,
            expires,
            metadata,
        })
    }

    /// An edition that is offered.
    pub fn offer(&self, city: &Id, language: &Language) -> Option<&Offer> {
        self.editions.iter().find(|offer| (&offer.city, &offer.language) == (city, language))
    }
}

impl Offer {
    /// The index's file.
    pub fn file(&self) -> String {
        format!("targets/{}.{}.{}.zst", self.sha256, self.city, self.language)
    }
}

fn publisher(root: &Root) -> Result<Publisher> {
    let why = || "its root names no publisher".to_owned();
    let name = || "root.json".to_owned();
    Publisher::named_in(root).ok_or_else(|| Error::Garbage { name: name(), why: why() })
}

/// Every edition a list offers; names that are no editions are left alone.
fn offers(targets: &tough::schema::Targets) -> Result<Vec<Offer>> {
    let name = || "targets.json".to_owned();
    if targets.delegations.as_ref().is_some_and(|delegations| !delegations.roles.is_empty()) {
        let why = "it hands on its trust, which Lantern does not follow".to_owned();
        return Err(Error::Garbage { name: name(), why });
    }
    if targets.targets.len() > MOST_EDITIONS {
        return Err(Error::TooLong(name()));
    }
    let mut offers: Vec<Offer> =
        targets.targets.iter().filter_map(|(name, target)| offer(name.raw(), target)).collect();
    offers.sort_by(|a, b| (&a.city, &a.language).cmp(&(&b.city, &b.language)));
    Ok(offers)
}

fn offer(name: &str, target: &Target) -> Option<Offer> {
    let (city, language) = name.strip_suffix(".zst")?.split_once('.')?;
    let number = |name: &str| target.custom.get(name).and_then(serde_json::Value::as_u64);
    let title = target.custom.get("title").and_then(serde_json::Value::as_str);
    let is_shown = |letter: &char| !letter.is_control();
    Some(Offer {
        city: city.parse().ok()?,
        language: language.parse().ok()?,
        sha256: Digest::from_slice(&target.hashes.sha256)?,
        length: target.length,
        title: title.unwrap_or(city).chars().filter(is_shown).take(80).collect(),
        own: number("own").unwrap_or(0),
        shared: number("shared").unwrap_or(0),
    })
}

/// What is trusted that goes back to this root. Roots that were learnt under another one are forgotten: an
/// app that is built for other keys must not follow the old ones.
fn under(first: &[u8], trusted: &Metadata) -> Metadata {
    let version = serde_json::from_slice::<Signed<Root>>(first).map(|root| root.signed.version);
    let name = version.map(|version| format!("{version}.root.json")).unwrap_or_default();
    let goes_back = trusted.get(&name).is_some_and(|kept| kept == first);
    let is_kept = |name: &String| goes_back || !name.ends_with(".root.json");
    trusted
        .iter()
        .filter(|(name, _)| is_kept(name))
        .map(|(name, bytes)| (name.clone(), bytes.clone()))
        .collect()
}

/// The trusted root with the highest version.
fn newest_root(first: &[u8], trusted: &Metadata) -> Vec<u8> {
    let version = |name: &str| name.strip_suffix(".root.json")?.parse::<u64>().ok();
    let kept = trusted
        .iter()
        .filter_map(|(name, bytes)| Some((version(name)?, bytes)))
        .max_by_key(|(version, _)| *version);
    kept.map_or_else(|| first.to_vec(), |(_, kept)| kept.clone())
}

/// The folder in which `tough` looks for what it knew.
fn floor(trusted: &Metadata) -> Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    for (name, bytes) in trusted {
        // `7.snapshot.json` is `snapshot.json` there.
        let plain = name.split_once('.').filter(|(version, _)| version.parse::<u64>().is_ok());
        let plain = plain.map_or(name.as_str(), |(_, plain)| plain);
        if plain != "root.json" {
            fs_err::write(folder.path().join(plain), bytes)?;
        }
    }
    Ok(folder)
}

/// The version of a `timestamp.json`, which nobody has verified; none when it is no such file.
pub fn timestamp_version(bytes: &[u8]) -> Option<u64> {
    let timestamp: Signed<tough::schema::Timestamp> = serde_json::from_slice(bytes).ok()?;
    Some(timestamp.signed.version.get())
}

fn parse<T: serde::de::DeserializeOwned>(name: &str, bytes: &[u8]) -> Result<T> {
    serde_json::from_slice(bytes)
        .map_err(|err| Error::Garbage { name: name.to_owned(), why: err.to_string() })
}
