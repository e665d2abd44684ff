use lesson::Id;

use crate::compose::Editions;
use crate::update::Report;
use crate::{Error, Outcome, Result};

/// How an update of all publishers went.
#[derive(Debug)]
pub struct Summary {
    /// Each publisher's own.
    pub publishers: Vec<PublisherSummary>,
    /// Editions that are wanted and that nobody offers any more.
    pub withdrawn: Editions,
    /// The release that is shown now.
    pub release: Option<String>,
}

/// How an update of one publisher went.
#[derive(Debug)]
pub struct PublisherSummary {
    /// Its permanent name.
    pub publisher: Id,
    /// What came of it.
    pub outcome: Result<Report>,
    /// Requests that were made.
    pub requests: u64,
    /// Bytes of their answers, as they came over the line.
    pub bytes_down: u64,
}

impl Summary {
    /// The worst that happened.
    pub fn outcome(&self) -> Outcome {
        let worst = self.publishers.iter().map(PublisherSummary::code).max();
        let worst = worst.unwrap_or(Outcome::UpToDate);
        // Whoever could not look does not know what is offered.
        let is_withdrawn = worst.is_good() && !self.withdrawn.is_empty();
        if is_withdrawn { Outcome::NoSuchLanguage } else { worst }
    }

    /// What went well.
    pub fn reports(&self) -> impl Iterator<Item = &Report> {
        self.publishers.iter().filter_map(|one| one.outcome.as_ref().ok())
    }

    /// What did not.
    pub fn errors(&self) -> impl Iterator<Item = &Error> {
        self.publishers.iter().filter_map(|one| one.outcome.as_ref().err())
    }

    /// Whether nothing was in the way.
    pub fn is_good(&self) -> bool {
        self.errors().next().is_none()
    }

    /// Whether another release is shown than before.
    pub fn is_new(&self) -> bool {
        self.reports().any(|report| report.outcome == Outcome::Updated)
    }

    /// What was done first, and then this.
    #[must_use]
    pub fn and_then(mut self, later: Self) -> Self {
        self.publishers.extend(later.publishers);
        Self { publishers: self.publishers, ..later }
    }
}

impl PublisherSummary {
    /// What it is called.
    pub fn code(&self) -> Outcome {
        self.outcome.as_ref().map_or_else(Error::outcome, |report| report.outcome)
    }

    /// Nobody could be asked.
    pub(crate) fn failed(publisher: Id, err: Error) -> Self {
        Self { publisher, outcome: Err(err), requests: 0, bytes_down: 0 }
    }
}
