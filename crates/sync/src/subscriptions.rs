//! What adults decided: whose lessons, from where, for which cities and languages, and when.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::Timestamp;
use lesson::{Id, Language};
use repository::Publisher;
use serde::{Deserialize, Serialize};
use store::Library;

use crate::compose::Editions;
use crate::update::{Cancel, Lacking, Order, Progress, Report, Subscription, Terms, update};
use crate::{Error, Outcome, Result, Source};

/// What adults decided; kept with the device's settings. The built-in publisher is always the first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Subscriptions {
    /// In the order in which they stand on the shelf.
    pub publishers: Vec<Subscribed>,
    /// City and language of each edition that is wanted.
    pub wanted: BTreeSet<(String, String)>,
    /// Whether new lessons are looked for without being asked.
    pub by_itself: bool,
}

/// A publisher somebody subscribed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Subscribed {
    /// Its permanent name.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// Its root as it was given, JSON.
    pub root: String,
    /// Where its repository is on the web.
    pub address: Option<String>,
}

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

/// From where lessons are taken.
#[derive(Debug, Clone, Copy)]
pub enum From<'a> {
    /// Each publisher's own address; one without is never contacted.
    Addresses,
    /// This source, this once, for the publisher whose it is.
    Once(&'a Arc<Source>, Terms),
}

/// What every update needs.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// Where lessons go.
    pub library: &'a Library,
    /// What adults decided.
    pub subscriptions: &'a Subscriptions,
    /// The time.
    pub now: Timestamp,
    /// What to do when nobody has a wanted edition.
    pub lacking: Lacking,
}

impl Default for Subscriptions {
    fn default() -> Self {
        Self { publishers: Vec::new(), wanted: BTreeSet::new(), by_itself: true }
    }
}

impl Subscriptions {
    /// The same with the publisher the app is built with as the first, by the root it is built with.
    ///
    /// # Errors
    /// When that root is none.
    pub fn with_built_in(mut self, root: &[u8], address: Option<&str>) -> Result<Self> {
        let publisher = named_in(root)?;
        if !publisher.is_trial {
            // Whoever has public keys is believed by an app for trying, and by no other.
            self.publishers
                .retain(|known| named_in(known.root.as_bytes()).is_ok_and(|known| !known.is_trial));
        }
        let id = publisher.id.to_string();
        let known = self.publishers.iter().position(|known| known.id == id);
        let known = known.map(|at| self.publishers.remove(at));
        let address = known.and_then(|known| known.address).or_else(|| address.map(str::to_owned));
        let root = String::from_utf8_lossy(root).into_owned();
        self.publishers.insert(0, Subscribed { id, title: publisher.title, root, address });
        Ok(self)
    }

    /// Subscribes to a publisher by its root, or says where a known one is.
    ///
    /// # Errors
    /// When it is no root, or another publisher with this name is known.
    pub fn subscribe(&mut self, root: &[u8], address: Option<&str>) -> Result<Id> {
        let publisher = named_in(root)?;
        let text = String::from_utf8_lossy(root).into_owned();
        let id = publisher.id.to_string();
        let address = address.map(str::to_owned);
        match self.publishers.iter_mut().find(|known| known.id == id) {
            Some(known) if known.root == text => known.address = address.or(known.address.take()),
            Some(_) => {
                let why = format!(
                    "another publisher called `{id}` is known here by other keys; remove that one first"
                );
                return Err(repository::Error::BadSignature(why).into());
            }
            None => {
                let title = publisher.title;
                self.publishers.push(Subscribed { id, title, root: text, address });
            }
        }
        Ok(publisher.id)
    }

    /// Every publisher, in order.
    pub fn ids(&self) -> Vec<Id> {
        self.publishers.iter().filter_map(|known| known.id.parse().ok()).collect()
    }

    /// Every edition that is wanted. Names somebody edited into nonsense are left out.
    pub fn editions(&self) -> Editions {
        self.wanted
            .iter()
            .filter_map(|(city, language)| Some((city.parse().ok()?, language.parse().ok()?)))
            .collect()
    }

    /// Wants these editions, too.
    pub fn want_more(&mut self, editions: &Editions) {
        let names =
            editions.iter().map(|(city, language)| (city.to_string(), language.to_string()));
        self.wanted.extend(names);
    }

    /// Wants these editions from now on, and no others.
    pub fn want<'a>(&mut self, editions: impl IntoIterator<Item = (&'a Id, &'a Language)>) {
        self.wanted = editions
            .into_iter()
            .map(|(city, language)| (city.to_string(), language.to_string()))
            .collect();
    }
}

impl Subscribed {
    fn subscription(&self) -> Result<Subscription> {
        let root = self.root.as_bytes().to_vec();
        Ok(Subscription { publisher: named_in(&root)?.id, root })
    }
}

/// Makes the library show what is wanted, publisher by publisher.
///
/// # Errors
/// When a source is of nobody this computer trusts. What goes wrong with one publisher is in its summary
/// and stops no other.
pub fn update_all(
    place: Place<'_>,
    from: From<'_>,
    on_progress: &mut dyn FnMut(Progress),
    cancel: &Cancel,
) -> Result<Summary> {
    let mut publishers = Vec::new();
    match from {
        From::Once(source, terms) => {
            let known = whose(place.subscriptions, source)?;
            publishers.push(one(place, known, source, terms, on_progress, cancel)?);
        }
        From::Addresses => {
            for known in &place.subscriptions.publishers {
                let Some(address) = &known.address else { continue };
                let source = Arc::new(Source::web(address)?);
                publishers.push(one(place, known, &source, Terms::Web, on_progress, cancel)?);
            }
        }
    }
    let release = place.library.active()?;
    let here: Editions = match &release {
        Some(release) => place.library.editions(release)?.into_iter().collect(),
        None => Editions::new(),
    };
    let withdrawn = place.subscriptions.editions().difference(&here).cloned().collect();
    Ok(Summary { publishers, withdrawn, release })
}

fn one(
    place: Place<'_>,
    known: &Subscribed,
    source: &Arc<Source>,
    terms: Terms,
    on_progress: &mut dyn FnMut(Progress),
    cancel: &Cancel,
) -> Result<PublisherSummary> {
    let subscription = known.subscription()?;
    let order = Order {
        library: place.library,
        subscription: &subscription,
        publishers: &place.subscriptions.ids(),
        source,
        terms,
        wanted: &place.subscriptions.editions(),
        now: place.now,
        lacking: place.lacking,
    };
    let outcome = update(&order, on_progress, cancel);
    Ok(PublisherSummary {
        publisher: subscription.publisher,
        outcome,
        requests: source.requests(),
        bytes_down: source.bytes_down(),
    })
}

/// Takes in a file or a folder that somebody brought. What somebody packed is wanted from then on.
///
/// # Errors
/// When it is of nobody this computer trusts, or is not signed as it must be.
pub fn import(
    library: &Library,
    subscriptions: &mut Subscriptions,
    source: &Arc<Source>,
    now: Timestamp,
    on_progress: &mut dyn FnMut(Progress),
    cancel: &Cancel,
) -> Result<Summary> {
    if source.is_pack() {
        subscriptions.want_more(&held(subscriptions, source)?);
    }
    if subscriptions.wanted.is_empty() {
        return Err(Error::NothingChosen);
    }
    let place = Place { library, subscriptions, now, lacking: Lacking::LeaveOut };
    update_all(place, From::Once(source, Terms::Carried), on_progress, cancel)
}

/// Shows only what is still wanted of those who are still subscribed to; asks nobody.
///
/// # Errors
/// When the library cannot be changed.
pub fn tidy(library: &Library, subscriptions: &Subscriptions) -> Result<()> {
    crate::update::keep_only(library, &subscriptions.ids(), &subscriptions.editions())
}

/// Every edition of which a source has the index, as its publisher signed it.
///
/// # Errors
/// When it is of nobody this computer trusts, or is not signed as it must be.
fn held(subscriptions: &Subscriptions, source: &Arc<Source>) -> Result<Editions> {
    let subscription = whose(subscriptions, source)?.subscription()?;
    let catalog = crate::update::read_catalog(&subscription, source)?;
    let is_here = |offer: &&repository::Offer| source.has(&offer.file());
    let here = catalog.editions.iter().filter(is_here);
    Ok(here.map(|offer| (offer.city.clone(), offer.language.clone())).collect())
}

/// Whose repository a source is: the publisher it names, or the first where it names none.
fn whose<'a>(subscriptions: &'a Subscriptions, source: &Source) -> Result<&'a Subscribed> {
    let named = publisher_of(source)?;
    let known = match &named {
        Some((publisher, _)) => {
            subscriptions.publishers.iter().find(|known| known.id == publisher.id.as_str())
        }
        None => subscriptions.publishers.first(),
    };
    known.ok_or_else(|| Error::Stranger(source.name()))
}

/// Who a source says it is of, and its first root. Nothing of it is verified.
pub fn publisher_of(source: &Source) -> Result<Option<(Publisher, Vec<u8>)>> {
    let root = crate::update::wait(source.whole("metadata/1.root.json", 64_000));
    let root = match root {
        Ok(root) => root,
        // Whoever reads on will say it better.
        Err(Error::Offline { .. } | Error::Portal(_) | Error::Repository(_)) => None,
        Err(err) => return Err(err),
    };
    Ok(root.and_then(|root| Some((Publisher::of(&root).ok()?, root))))
}

/// The first root of a source, as it is. Nothing of it is verified.
///
/// # Errors
/// When it cannot be had.
pub fn first_root(source: &Source) -> Result<Vec<u8>> {
    let name = "metadata/1.root.json";
    let root = crate::update::wait(source.whole(name, 64_000))?;
    Ok(root.ok_or_else(|| repository::Error::Missing(name.to_owned()))?)
}

/// Who a root is of.
fn named_in(root: &[u8]) -> Result<Publisher> {
    let garbage = |err: repository::SigningError| repository::Error::Garbage {
        name: "the root".to_owned(),
        why: err.to_string(),
    };
    Ok(Publisher::of(root).map_err(garbage)?)
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
}

impl PublisherSummary {
    /// What it is called.
    pub fn code(&self) -> Outcome {
        self.outcome.as_ref().map_or_else(Error::outcome, |report| report.outcome)
    }
}

#[cfg(test)]
mod tests {
    use super::Subscriptions;

    #[test]
    fn settings_somebody_edited_do_not_stop_anything() {
        let json = r#"{"wanted": [["rostock", "de"], ["../x", "de"], ["rostock", "no language"]]}"#;

        let subscriptions: Subscriptions = serde_json::from_str(json).unwrap();

        assert_eq!(subscriptions.editions().len(), 1);
        assert!(subscriptions.by_itself, "unless an adult says otherwise");
        assert_eq!(subscriptions.publishers, []);
    }
}
