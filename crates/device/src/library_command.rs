//! `lantern library …`.

mod answer;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use lesson::Id;
use serde_json::json;
use store::{Learners, Library};
use sync::{Cancel, Editions, From, Lacking, Only, Place, Progress, Source, Subscriptions, Terms};

use crate::args::{Bring, LibraryTask, Which};
use crate::{clock, places, subscriptions};

use answer::{brought, said};

/// Does what was asked for; exit code 1 when it could not.
pub fn run(data: Option<&Path>, task: &LibraryTask) -> Result<ExitCode> {
    let data = places::data_folder(data)
        .context("this system names no folder for application data; start with --data DIR")?;
    let opened = Kept::open(&data);
    match task {
        LibraryTask::Sync { what, stop_at, clock } => {
            let now = clock.unwrap_or_else(clock::timestamp);
            let mut stop = stop_at.as_deref().map(StopAt::new);
            let mut tell = |progress: Progress| {
                if let Some(stop) = &mut stop {
                    stop.at(progress);
                }
            };
            brought(opened.and_then(|kept| kept.sync(what, now, &mut tell)), what.json)
        }
        LibraryTask::Import { file, which, json } => {
            let outcome = opened.and_then(|kept| kept.import(file, which, clock::timestamp()));
            brought(outcome, *json)
        }
        task => {
            let kept = opened.with_context(|| format!("the library in {}", data.display()));
            let outcome = kept.and_then(|kept| kept.look_after(task));
            outcome.or_else(|err| if task.is_json() { answer::failed(&err) } else { Err(err) })
        }
    }
}

/// What is kept in a data folder.
struct Kept {
    library: Library,
    learners: Learners,
    subscriptions: Subscriptions,
    /// Where a library went that was damaged beyond reading.
    moved_aside: Option<PathBuf>,
}

impl Kept {
    fn open(data: &Path) -> sync::Result<Self> {
        let today = clock::now().date;
        fs_err::create_dir_all(data).map_err(store::Error::from)?;
        let opened = Library::open(&places::library(data), &today)?;
        if let Some(aside) = &opened.moved_aside {
            eprintln!("lantern: the library was damaged and is now {}", aside.display());
        }
        let learners = Learners::open(&places::learners(data), &today)?.value;
        let subscriptions = subscriptions::read(&learners)?;
        let (library, moved_aside) = (opened.value, opened.moved_aside);
        Ok(Self { library, learners, subscriptions, moved_aside })
    }

    fn sync(
        mut self,
        what: &Bring,
        now: jiff::Timestamp,
        tell: &mut dyn FnMut(Progress),
    ) -> sync::Result<sync::Summary> {
        let is_chosen = self.choose(&what.which)?;
        if self.subscriptions.wanted.is_empty() {
            return Err(sync::Error::NothingChosen);
        }
        let source = what.from.as_deref().map(Source::named).transpose()?.map(Arc::new);
        let from = source.as_ref().map_or(From::Addresses, |source| {
            let terms = if source.is_web() { Terms::Web } else { Terms::Carried };
            From::Once(source, terms)
        });
        let lacking = if is_chosen { Lacking::Refuse } else { Lacking::LeaveOut };
        let subscriptions = &self.subscriptions;
        let place = Place { library: &self.library, subscriptions, now, lacking };
        let summary = sync::update_all(place, from, tell, &Cancel::default())?;
        if is_chosen && summary.withdrawn.is_empty() {
            subscriptions::keep(&self.learners, &self.subscriptions)?;
        }
        Ok(summary)
    }

    fn import(
        mut self,
        file: &Path,
        which: &Which,
        now: jiff::Timestamp,
    ) -> sync::Result<sync::Summary> {
        let source = Arc::new(Source::path(file)?);
        let (tell, cancel) = (&mut |_| {}, Cancel::default());
        let summary = if self.choose(which)? {
            let (library, subscriptions) = (&self.library, &self.subscriptions);
            let place = Place { library, subscriptions, now, lacking: Lacking::Refuse };
            sync::update_all(place, From::Once(&source, Terms::Carried), tell, &cancel)?
        } else {
            sync::import(&self.library, &mut self.subscriptions, &source, now, tell, &cancel)?
        };
        if summary.is_good() {
            subscriptions::keep(&self.learners, &self.subscriptions)?;
        }
        Ok(summary)
    }

    /// Wants what is named from now on; without a name, what was wanted or is here.
    fn choose(&mut self, which: &Which) -> sync::Result<bool> {
        if self.subscriptions.wanted.is_empty()
            && let Some(release) = self.library.active()?
        {
            let here: Editions = self.library.editions(&release)?.into_iter().collect();
            self.subscriptions.want_more(&here);
        }
        let is_chosen = !which.city.is_empty() || !which.lang.is_empty();
        if is_chosen {
            self.subscriptions.choose(&which.city, &which.lang);
        }
        Ok(is_chosen)
    }

    fn look_after(mut self, task: &LibraryTask) -> Result<ExitCode> {
        match task {
            LibraryTask::Subscribe { root, from, json } => {
                let bytes = fs_err::read(root)?;
                let id = self.subscriptions.subscribe(&bytes, from.as_deref())?;
                subscriptions::keep(&self.learners, &self.subscriptions)?;
                let address = from.as_deref().unwrap_or("no address yet");
                let fingerprint = repository::fingerprint(&bytes);
                let words = format!("subscribed to `{id}` ({fingerprint}), {address}");
                let value = json!({ "publisher": id, "fingerprint": fingerprint, "from": from });
                said(*json, &value, &words)
            }
            LibraryTask::Export { file, publisher, which, json } => {
                let exported = self.export(file, publisher.as_ref(), which)?;
                let value = json!({
                    "editions": exported.editions, "files": exported.files, "bytes": exported.bytes,
                });
                let words = format!(
                    "{} editions in {} files, {:.1} MB",
                    exported.editions,
                    exported.files,
                    exported.bytes as f64 / 1e6
                );
                said(*json, &value, &words)
            }
            LibraryTask::Verify { json } => {
                answer::verified(&self.library, self.moved_aside.as_deref(), *json)
            }
            LibraryTask::Status { json } => {
                answer::status(&self.library, &self.subscriptions, *json)
            }
            LibraryTask::Sync { .. } | LibraryTask::Import { .. } => {
                unreachable!("these answer whatever is wrong with the library")
            }
        }
    }

    fn export(
        &self,
        file: &Path,
        publisher: Option<&Id>,
        which: &Which,
    ) -> sync::Result<sync::Exported> {
        let only = Only { cities: &which.city, languages: &which.lang };
        let all = self.subscriptions.ids().into_iter();
        let named = all.filter(|id| publisher.is_none_or(|publisher| publisher == id));
        sync::export_first(&self.library, named, only, file)
    }
}

/// Breaks off as a computer does that loses its power.
struct StopAt {
    phase: String,
    after: usize,
}

impl StopAt {
    /// `fetching-3` is the third word of fetching.
    fn new(text: &str) -> Self {
        let numbered = text.rsplit_once('-');
        let numbered = numbered.and_then(|(phase, count)| Some((phase, count.parse().ok()?)));
        let (phase, after) = numbered.unwrap_or((text, 1));
        Self { phase: phase.to_owned(), after }
    }

    fn at(&mut self, progress: Progress) {
        if progress.phase.code() == self.phase {
            self.after -= 1;
            if self.after == 0 {
                std::process::abort();
            }
        }
    }
}
