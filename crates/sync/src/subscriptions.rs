//! What adults decided: whose lessons, from where, for which cities and languages, and when.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::Timestamp;
use lesson::{Id, Language};
use repository::{Publisher, limits};
use serde::{Deserialize, Serialize};
use store::Library;

use crate::cancel::Cancel;
use crate::compose::Editions;
use crate::summary::{PublisherSummary, Summary};
use crate::update::{Lacking, Order, Progress, Subscription, Terms, update};
use crate::{Error, Result, Source};

/// Where a repository says whose it is.
pub(crate) const FIRST_ROOT: &str = "metadata/1.root.json";

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

    /// Wants these editions no more.
    pub fn want_no_more(&mut self, editions: &Editions) {
        self.wanted.retain(|(city, language)| {
            let named = city.parse().ok().zip(language.parse().ok());
            named.is_none_or(|edition| !editions.contains(&edition))
        });
    }

    /// Wants these editions from now on, and no others.
    pub fn want<'a>(&mut self, editions: impl IntoIterator<Item = (&'a Id, &'a Language)>) {
        self.wanted = editions
            .into_iter()
            .map(|(city, language)| (city.to_string(), language.to_string()))
            .collect();
    }

    /// Wants these languages of these cities from now on, and no others. Where no city is named, of those
    /// that were wanted; where no language is, those of the city or, when it is new, of all.
    pub fn choose(&mut self, cities: &[Id], languages: &[Language]) {
        let before = self.editions();
        let cities: BTreeSet<Id> = match cities {
            [] => before.iter().map(|(city, _)| city.clone()).collect(),
            named => named.iter().cloned().collect(),
        };
        let of = |city: &Id| -> BTreeSet<Language> {
            let is_new = !before.iter().any(|(known, _)| known == city);
            let known = before.iter().filter(|(known, _)| is_new || known == city);
            match languages {
                [] => known.map(|(_, language)| language.clone()).collect(),
                named => named.iter().cloned().collect(),
            }
        };
        let pairs = cities.iter().flat_map(|city| of(city).into_iter().map(move |it| (city, it)));
        let pairs: Vec<_> = pairs.collect();
        self.want(pairs.iter().map(|(city, language)| (*city, language)));
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
                let summary = match Source::web(address) {
                    Ok(source) => {
                        one(place, known, &Arc::new(source), Terms::Web, on_progress, cancel)?
                    }
                    Err(err) => PublisherSummary::failed(known.subscription()?.publisher, err),
                };
                publishers.push(summary);
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
    let from = From::Once(source, Terms::Carried);
    let summary = update_all(place, from, on_progress, cancel)?;
    // What somebody carries need not have all that is wanted.
    Ok(Summary { withdrawn: Editions::new(), ..summary })
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

/// Whose repository a source is: the publisher it names or, where it names none, the first whose keys fit.
fn whose<'a>(subscriptions: &'a Subscriptions, source: &Arc<Source>) -> Result<&'a Subscribed> {
    let mut known = subscriptions.publishers.iter();
    let known = match publisher_of(source)? {
        Some((publisher, _)) => known.find(|known| known.id == publisher.id.as_str()),
        None => known.find(|known| may_be_of(known, source)).or(subscriptions.publishers.first()),
    };
    known.ok_or_else(|| Error::Stranger(source.name()))
}

/// Whether nothing says that a source is of somebody else.
fn may_be_of(known: &Subscribed, source: &Arc<Source>) -> bool {
    let catalog = known.subscription().and_then(|of| crate::update::read_catalog(&of, source));
    !matches!(catalog, Err(Error::Repository(repository::Error::BadSignature(_))))
}

/// Who a source says it is of, and its first root. Nothing of it is verified.
pub fn publisher_of(source: &Source) -> Result<Option<(Publisher, Vec<u8>)>> {
    let root = crate::update::wait(source.whole(FIRST_ROOT, limits::ROOT));
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
    let root = crate::update::wait(source.whole(FIRST_ROOT, limits::ROOT))?;
    Ok(root.ok_or_else(|| repository::Error::Missing(FIRST_ROOT.to_owned()))?)
}

/// Who a root is of.
fn named_in(root: &[u8]) -> Result<Publisher> {
    let garbage = |err: repository::SigningError| repository::Error::Garbage {
        name: "the root".to_owned(),
        why: err.to_string(),
    };
    Ok(Publisher::of(root).map_err(garbage)?)
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

    #[test]
    fn what_is_not_named_stays_as_it_was_wanted() {
        let cases: [(&[&str], &[&str], &[&str]); 6] = [
            (&[], &["de"], &["riga de", "rostock de"]),
            (&["rostock"], &[], &["rostock de", "rostock uk"]),
            (&["rostock"], &["ar"], &["rostock ar"]),
            (&["wien"], &[], &["wien de", "wien lv", "wien uk"]),
            (&["wien", "riga"], &["de"], &["riga de", "wien de"]),
            (&["riga"], &[], &["riga lv"]),
        ];
        for (cities, languages, expected) in cases {
            let json = r#"{"wanted": [["rostock", "de"], ["rostock", "uk"], ["riga", "lv"]]}"#;
            let mut subscriptions: Subscriptions = serde_json::from_str(json).unwrap();
            let cities: Vec<_> = cities.iter().map(|city| city.parse().unwrap()).collect();
            let languages: Vec<_> = languages.iter().map(|tag| tag.parse().unwrap()).collect();

            subscriptions.choose(&cities, &languages);

            let wanted = subscriptions.wanted.iter();
            let wanted: Vec<_> = wanted.map(|(city, tag)| format!("{city} {tag}")).collect();
            assert_eq!(wanted, expected, "{cities:?} {languages:?}");
        }
        let mut nothing = Subscriptions::default();
        nothing.choose(&["rostock".parse().unwrap()], &[]);
        assert!(nothing.wanted.is_empty(), "nobody said which languages");
    }
}
