//! What belongs to signing: keys, sign, refresh, rotate, verify, pack.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use age::secrecy::SecretString;
use anyhow::{Result, bail};
use clap::Subcommand;
use jiff::Timestamp;
use jiff::civil::Date;
use lesson::{Id, Language};
use publish::{KeyFile, Lock, Root, WORK};
use repository::{Publisher, Role, Rotation, Seat, Signed, Signing, SigningKey, Standing};

use super::line;
use crate::passphrase;

/// Keys and signatures.
#[derive(Debug, Subcommand)]
pub(crate) enum Task {
    /// Make the six keys of a publisher, each locked with a passphrase, and its first root
    Keys {
        /// Where they go; nothing there is overwritten
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// The publisher's permanent name
        #[arg(long, value_name = "ID", default_value = "lantern", requires = "title")]
        publisher: Id,
        /// What people call the publisher
        #[arg(long, value_name = "TEXT", default_value = "Connecting Resilient Cities")]
        title: String,
        /// Keys for trying: not locked, and worth nothing
        #[arg(long, hide = true)]
        trial: bool,
    },
    /// Sign what was built last, as far as the keys go
    Sign {
        #[command(flatten)]
        desk: DeskArgs,
        /// Only this role: root, targets, snapshot or timestamp
        #[arg(long)]
        role: Option<Role>,
        /// Answer as JSON
        #[arg(long)]
        json: bool,
    },
    /// Renew the timestamp, once a month
    Refresh {
        #[command(flatten)]
        desk: DeskArgs,
        /// Answer as JSON
        #[arg(long)]
        json: bool,
    },
    /// Put new keys in the place of old ones, under a new root
    Rotate {
        #[command(flatten)]
        desk: DeskArgs,
        /// The folder with the keys that come; seats without a key there keep theirs
        #[arg(long, value_name = "DIR")]
        new_keys: PathBuf,
    },
    /// Look at a whole repository as a stranger does, and name everything that is wrong
    Verify {
        /// The repository
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        /// Answer as JSON
        #[arg(long)]
        json: bool,
    },
    /// Write some editions into one file for a stick or a mail
    Pack {
        /// The repository
        #[arg(long, value_name = "DIR")]
        repository: PathBuf,
        /// Such as `rostock`
        #[arg(long)]
        city: Id,
        /// Such as `de,uk`
        #[arg(long, value_delimiter = ',', required = true)]
        lang: Vec<Language>,
        /// A file that ends with .pack
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

/// A repository and the keys for it.
#[derive(Debug, clap::Args)]
pub(crate) struct DeskArgs {
    /// The repository
    #[arg(long, value_name = "DIR")]
    repository: PathBuf,
    /// A folder; every key in it and below is used
    #[arg(long, value_name = "DIR")]
    keys: PathBuf,
    /// New files get this version when it is higher than the next
    #[arg(long, value_name = "N")]
    version: Option<u64>,
}

/// Does one of them. `root` and `on` are asked for facts that have expired.
pub(crate) fn run(task: Task, root: &Root, on: Date, now: Timestamp) -> Result<ExitCode> {
    match task {
        Task::Keys { out, publisher, title, trial } => {
            keys(&out, &Publisher { id: publisher, title, is_trial: trial }, now)
        }
        Task::Sign { desk, role, json } => sign(&desk, role, json, root, on, now),
        Task::Refresh { desk, json } => {
            let keys = opened(&desk.keys, &[Seat::Online])?;
            let signed = repository::refresh(&desk.signing(&keys, None, now))?;
            report(&signed, json)
        }
        Task::Rotate { desk, new_keys } => rotate(&desk, &new_keys, now),
        Task::Verify { folder, json } => verify(&folder, json, now),
        Task::Pack { repository, city, lang, out } => {
            let editions: Vec<_> = lang.into_iter().map(|lang| (city.clone(), lang)).collect();
            let count = publish::pack(&repository, &editions, &out)?;
            line(format!("{}: {count} files", out.display()))?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

impl DeskArgs {
    fn signing<'a>(
        &'a self,
        keys: &'a [SigningKey],
        only: Option<Role>,
        now: Timestamp,
    ) -> Signing<'a> {
        Signing { folder: &self.repository, keys, only, version: self.version, now }
    }
}

fn keys(out: &Path, publisher: &Publisher, now: Timestamp) -> Result<ExitCode> {
    let mut before: Option<SecretString> = None;
    let mut ask = |seat: Seat| passphrase::new(seat, &mut before);
    let lock = if publisher.is_trial { Lock::None } else { Lock::Passphrase(&mut ask, WORK) };
    let root = publish::write_keys(out, publisher, now, lock)?;
    line(format!("{}: six keys and `1.root.json` of {}", out.display(), publisher.title))?;
    line(format!("fingerprint {}", repository::fingerprint(&root)))?;
    Ok(ExitCode::SUCCESS)
}

fn sign(
    desk: &DeskArgs,
    role: Option<Role>,
    json: bool,
    root: &Root,
    on: Date,
    now: Timestamp,
) -> Result<ExitCode> {
    let seats: &[Seat] = match role {
        Some(Role::Root) => bail!("a root is signed by `rotate`, or made by `keys`"),
        Some(Role::Targets) => &[Seat::Targets1, Seat::Targets2],
        Some(Role::Snapshot | Role::Timestamp) => &[Seat::Online],
        None => &[Seat::Targets1, Seat::Targets2, Seat::Online],
    };
    if let Some(first) = publish::first_root_in(&desk.keys)? {
        repository::install_root(&desk.repository, &first)?;
    }
    let expired = publish::expired(root, on);
    for fact in &expired {
        eprintln!("{fact}");
    }
    let is_trial = repository::publisher(&desk.repository)?.is_trial;
    if !expired.is_empty() && !is_trial {
        bail!("nothing was signed: {} facts have expired; look at each again", expired.len());
    }
    let keys = opened(&desk.keys, seats)?;
    let signed = repository::sign(&desk.signing(&keys, role, now))?;
    report(&signed, json)
}

fn rotate(desk: &DeskArgs, new_keys: &Path, now: Timestamp) -> Result<ExitCode> {
    let old = opened(&desk.keys, &Seat::ALL)?;
    let coming = publish::find_keys(new_keys, &Seat::ALL)?;
    let mut new = Vec::new();
    for file in &coming {
        if let Some(key) = passphrase::open(file)? {
            new.push((file.seat, key));
        }
    }
    let changed = repository::rotate(&Rotation {
        folder: &desk.repository,
        keys: &old,
        new: &new,
        version: desk.version,
        now,
    })?;
    changed.iter().try_for_each(line)?;
    Ok(ExitCode::SUCCESS)
}

fn verify(folder: &Path, json: bool, now: Timestamp) -> Result<ExitCode> {
    let verified = repository::verify(folder, now)?;
    if json {
        line(serde_json::to_string(&verified)?)?;
    } else {
        let publisher = &verified.publisher;
        let kind = if publisher.is_trial { ", for trying alone" } else { "" };
        line(format!("{} (`{}`{kind})", publisher.title, publisher.id))?;
        line(format!("fingerprint {}", verified.fingerprint))?;
        verified.standing.iter().try_for_each(|role| line(stands(role)))?;
        verified.problems.iter().try_for_each(line)?;
        line(format!("{} indexes, {} problems", verified.indexes, verified.problems.len()))?;
    }
    Ok(if verified.problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// The keys of these seats, as far as somebody opens them.
fn opened(folder: &Path, seats: &[Seat]) -> Result<Vec<SigningKey>> {
    let files: Vec<KeyFile> = publish::find_keys(folder, seats)?;
    let opened = files.iter().filter_map(|file| passphrase::open(file).transpose());
    opened.collect()
}

fn report(signed: &Signed, json: bool) -> Result<ExitCode> {
    if json {
        line(serde_json::to_string(signed)?)?;
    } else {
        signed.changed.iter().try_for_each(line)?;
        if signed.changed.is_empty() {
            line("nothing to sign: everything is as it was")?;
        }
        for (role, count) in &signed.missing {
            line(format!(
                "`{role}` lacks {count} of its signatures; take the folder to the next desk"
            ))?;
        }
        if signed.is_published {
            line(format!("published, version {}", signed.targets_version))?;
        } else {
            line("not published yet")?;
        }
    }
    for role in signed.standing.iter().filter(|role| role.is_soon) {
        eprintln!("soon over: {}", stands(role));
    }
    Ok(ExitCode::SUCCESS)
}

fn stands(role: &Standing) -> String {
    let day = role.expires.strftime("%Y-%m-%d");
    format!("`{}` version {}, until {day}", role.role, role.version)
}
