//! Lessons that are carried: on sticks, as files, to another computer.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use device::{clock, subscriptions};
use sync::{Only, Source, Stick};

use super::Who;
use crate::app::{App, lock};
use crate::error::AppError;
use crate::wire;

impl App {
    /// Takes in a `.pack` or a folder.
    pub fn import(&self, path: &Path) -> Result<wire::Brought, AppError> {
        let outcome = Source::path(path).map(Arc::new).and_then(|source| {
            self.alone(Who::Asked, |tell, cancel| {
                let (library, now) = (&self.library, clock::timestamp());
                let mut subscriptions = subscriptions::read(&self.learners)?;
                let summary =
                    sync::import(library, &mut subscriptions, &source, now, tell, cancel)?;
                if summary.is_good() {
                    // Beside what somebody chooses meanwhile.
                    self.want_more(subscriptions.editions())?;
                }
                Ok(summary)
            })
        });
        Ok(self.brought(&outcome))
    }

    /// Takes in what lies on a stick.
    pub fn import_stick(&self, id: &str) -> Result<wire::Brought, AppError> {
        self.import(&self.stick(id)?.path)
    }

    /// Subscribes to the publisher of what lies on a stick.
    pub fn trust_stick(&self, id: &str) -> Result<String, AppError> {
        let root = self.stick(id)?.root;
        self.subscribe(&root, None)
    }

    /// Which sticks with lessons are plugged in.
    pub fn set_sticks(&self, sticks: Vec<Stick>) {
        let mut known = lock(&self.content.sticks);
        if *known != sticks {
            *known = sticks;
            drop(known);
            self.content.tell(wire::ContentEvent::Changed);
        }
    }

    /// Writes what is here as a `.pack` or a folder.
    pub fn export(&self, to: &Path) -> Result<wire::Brought, AppError> {
        let _alone = self.content.take_turn(Who::Asked);
        let exported =
            sync::export_first(&self.library, self.subscriptions()?.ids(), Only::default(), to)?;
        Ok(wire::Brought {
            outcome: wire::Outcome::Updated,
            objects: exported.files as u64,
            bytes: exported.bytes,
        })
    }

    /// Takes in a file that was opened with Lantern or dropped on it, and tells the window.
    pub fn take_in(&self, path: &Path) {
        let brought = match self.import(path) {
            Ok(brought) => brought,
            Err(err) => {
                tracing::error!(error = &err as &dyn std::error::Error, "a file was not taken in");
                wire::Brought { outcome: wire::Outcome::Unexpected, objects: 0, bytes: 0 }
            }
        };
        self.content.tell(wire::ContentEvent::Brought { brought });
    }

    fn stick(&self, id: &str) -> Result<Stick, AppError> {
        let sticks = lock(&self.content.sticks);
        let found = sticks.iter().find(|stick| stick.path.to_string_lossy() == id);
        found.cloned().ok_or_else(|| AppError::BadName(id.chars().take(80).collect()))
    }
}

/// Where lessons on sticks may be.
pub(crate) fn found_on(mounts: &[PathBuf]) -> Vec<Stick> {
    mounts.iter().flat_map(|mount| sync::on_stick(mount)).collect()
}
