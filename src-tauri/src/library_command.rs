//! `lantern library …`: without Tauri, without GTK, without a display.

mod answer;

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use lesson::Id;
use serde_json::json;
use store::{Learners, Library};
use sync::{Cancel, Editions, From, Lacking, Place, Progress, Source, Subscriptions, Terms};

use crate::app::{library_path, subscriptions};
use crate::args::{Args, Bring, LibraryTask, Which};
use crate::{clock, content};

use answer::{brought, said};

/// Does what was asked for; exit code 1 when it could not.
pub(crate) fn run(args: &Args, task: &LibraryTask) -> Result<ExitCode> {
    let data = content::data_folder(args.data.as_deref())
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
            let kept = opened.with_context(|| format!("the library in {}", data.display()))?;
            kept.look_after(task)
        }
    }
}

/// What is kept in a data folder.
struct Kept {
    library: Library,
    learners: Learners,
    subscriptions: Subscriptions,
}

impl Kept {
    fn open(data: &Path) -> sync::Result<Self> {
        let today = clock::now().date;
        fs_err::create_dir_all(data).map_err(store::Error::from)?;
        let library = Library::open(&library_path(data), &today)?.value;
        let learners = Learners::open(&data.join("learners.db"), &today)?.value;
        let subscriptions = subscriptions::read(&learners)?;
        Ok(Self { library, learners, subscriptions })
    }

    fn sync(
        mut self,
        what: &Bring,
        now: jiff::Timestamp,
        tell: &mut dyn FnMut(Progress),
    ) -> sync::Result<sync::Summary> {
        let is_chosen = self.choose(&what.which)?;
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
        self.choose(which)?;
        let summary = sync::import(
            &self.library,
            &mut self.subscriptions,
            &source,
            now,
            &mut |_| {},
            &Cancel::default(),
        )?;
        if summary.outcome().is_good() {
            subscriptions::keep(&self.learners, &self.subscriptions)?;
        }
        Ok(summary)
    }

    /// Wants what is named from now on; without a name, what was wanted or is here.
    fn choose(&mut self, which: &Which) -> sync::Result<bool> {
        let here: Editions = match self.library.active()? {
            Some(release) => self.library.editions(&release)?.into_iter().collect(),
            None => Editions::new(),
        };
        if self.subscriptions.wanted.is_empty() {
            self.subscriptions.want_more(&here);
        }
        if which.city.is_empty() && which.lang.is_empty() {
            return Ok(false);
        }
        let known = self.subscriptions.editions();
        let cities: Vec<Id> = match which.city.as_slice() {
            [] => known.iter().map(|(city, _)| city.clone()).collect(),
            named => named.to_vec(),
        };
        let languages: Vec<_> = match which.lang.as_slice() {
            [] => known.iter().map(|(_, language)| language.clone()).collect(),
            named => named.to_vec(),
        };
        let pairs = cities.iter().flat_map(|city| languages.iter().map(move |of| (city, of)));
        self.subscriptions.want(pairs);
        Ok(true)
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
            LibraryTask::Export { file, publisher, json } => {
                let exported = self.export(file, publisher.as_ref())?;
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
            LibraryTask::Verify { json } => answer::verified(&self.library, *json),
            LibraryTask::Status { json } => {
                answer::status(&self.library, &self.subscriptions, *json)
            }
            LibraryTask::Sync { .. } | LibraryTask::Import { .. } => {
                unreachable!("these answer whatever is wrong with the library")
            }
        }
    }

    fn export(&self, file: &Path, publisher: Option<&Id>) -> sync::Result<sync::Exported> {
        let all = self.subscriptions.ids();
        let each = all.iter().filter(|id| publisher.is_none_or(|publisher| publisher == *id));
        let mut last = None;
        for id in each {
            match sync::export(&self.library, id, file) {
                Err(err @ sync::Error::NothingToExport(_)) => last = Some(err),
                outcome => return outcome,
            }
        }
        let nobody = || "nobody".parse::<Id>().unwrap_or_else(|_| unreachable!("a name of ours"));
        Err(last.unwrap_or_else(|| {
            sync::Error::NothingToExport(publisher.cloned().unwrap_or_else(nobody))
        }))
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
