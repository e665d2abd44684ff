//! Which editions are to be shown: this publisher's as it offers them, the others' as they are here.

use std::collections::BTreeSet;
use std::sync::Arc;

use lesson::{Digest, Id, Language};
use repository::{Catalog, Index, Metadata, Offer};
use store::{Installed, Library, NewListing};

use crate::plan::{Planned, release_name};
use crate::update::{Age, Order, Terms};
use crate::{Error, Result, Source};

/// Editions by city and language.
pub type Editions = BTreeSet<(Id, Language)>;

/// What is to be shown.
#[derive(Debug)]
pub(crate) struct Composed {
    choices: Vec<Choice>,
    /// Index files that are here.
    here: std::collections::BTreeMap<Digest, Vec<u8>>,
}

/// An edition, as it was opened.
#[derive(Debug)]
pub(crate) struct Edition {
    pub(crate) planned: Planned,
    /// Whether it is here and this source has nothing to say about it.
    pub(crate) is_kept: bool,
}

#[derive(Debug)]
enum Choice {
    /// As the source offers it.
    Offered(Id, Offer),
    /// As it is here.
    Kept(Installed),
}

/// What one publisher offers now.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Offering<'a> {
    pub(crate) publisher: &'a Id,
    pub(crate) catalog: &'a Catalog,
    pub(crate) age: Age,
    pub(crate) source: &'a Source,
}

impl Offering<'_> {
    /// What it offers of an edition. A stick or a pack need not have all that its publisher offers; one
    /// that has nothing of what is wanted is asked for all of it, and says what it lacks.
    fn offer(&self, wanted: &Editions, (city, language): (&Id, &Language)) -> Option<&Offer> {
        let has = |offer: &Offer| self.source.has(&offer.file());
        let offer = self.catalog.offer(city, language)?;
        let all = wanted.iter().filter_map(|(city, language)| self.catalog.offer(city, language));
        (has(offer) || !all.into_iter().any(has)).then_some(offer)
    }
}

/// Decides what is shown from now on.
pub(crate) fn compose(
    library: &Library,
    publishers: &[Id],
    wanted: &Editions,
    offering: Option<Offering<'_>>,
) -> Result<Composed> {
    let installed = match library.active()? {
        Some(release) => library.installed(&release)?,
        None => Vec::new(),
    };
    let mut choices = Vec::new();
    for publisher in publishers {
        for (city, language) in wanted {
            let here = installed.iter().find(|edition| {
                (&edition.publisher, &edition.city, &edition.language)
                    == (publisher, city, language)
            });
            let offer = offering
                .as_ref()
                .filter(|offering| offering.publisher == publisher)
                // What is older fills gaps, and takes nobody's place.
                .filter(|offering| offering.age == Age::Current || here.is_none())
                .and_then(|offering| offering.offer(wanted, (city, language)));
            match (offer, here) {
                (Some(offer), _) => {
                    choices.push(Choice::Offered(publisher.clone(), offer.clone()));
                }
                (None, Some(here)) => choices.push(Choice::Kept(here.clone())),
                (None, None) => {}
            }
        }
    }
    let names: Vec<Digest> = choices.iter().map(Choice::sha256).collect();
    let here = library.listings(names)?;
    // What came before indexes were kept cannot be composed anew; its publisher brings it again.
    choices.retain(|choice| match choice {
        Choice::Offered(..) => true,
        Choice::Kept(edition) => here.contains_key(&edition.sha256),
    });
    match (wanted.first(), offering) {
        // What is wanted beside it and offered by nobody is said at the end.
        (Some((city, language)), Some(offering)) if choices.is_empty() => {
            Err(nobody_has(city, language, &offered(offering.catalog)))
        }
        _ => Ok(Composed { choices, here }),
    }
}

/// Refuses what nobody offers and nobody has here.
pub(crate) fn known_to_somebody(order: &Order<'_>, catalog: &Catalog) -> Result<()> {
    let mut known = offered(catalog);
    if let Some(release) = order.library.active()? {
        known.extend(order.library.editions(&release)?);
    }
    let others = order.publishers.iter().filter(|id| **id != order.subscription.publisher);
    for publisher in others {
        match kept_catalog(order.library, publisher)? {
            Some(catalog) => known.extend(offered(&catalog)),
            // Nobody knows yet what this one offers.
            None if order.terms == Terms::Web => return Ok(()),
            None => {}
        }
    }
    match order.wanted.iter().find(|wanted| !known.contains(*wanted)) {
        Some((city, language)) => Err(nobody_has(city, language, &known)),
        None => Ok(()),
    }
}

fn offered(catalog: &Catalog) -> Editions {
    let offers = catalog.editions.iter();
    offers.map(|offer| (offer.city.clone(), offer.language.clone())).collect()
}

/// What a publisher offered when it was asked last.
pub fn kept_catalog(library: &Library, publisher: &Id) -> Result<Option<Catalog>> {
    let trusted = library.trusted(publisher)?;
    let metadata: Metadata = trusted.into_iter().map(|file| (file.name, file.bytes)).collect();
    Ok(Catalog::kept(&metadata)?)
}

impl Choice {
    fn sha256(&self) -> Digest {
        match self {
            Self::Offered(_, offer) => offer.sha256,
            Self::Kept(edition) => edition.sha256,
        }
    }

    fn name(&self) -> (&Id, &Id, &Language) {
        match self {
            Self::Offered(publisher, offer) => (publisher, &offer.city, &offer.language),
            Self::Kept(edition) => (&edition.publisher, &edition.city, &edition.language),
        }
    }
}

impl Composed {
    /// Whether nothing is wanted at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.choices.is_empty()
    }

    /// The name the release will have.
    pub(crate) fn release_name(&self) -> String {
        let digests: Vec<Digest> = self.choices.iter().map(Choice::sha256).collect();
        let names = self.choices.iter().zip(&digests).map(|(choice, sha256)| {
            let (publisher, city, language) = choice.name();
            (publisher, city, language, sha256)
        });
        release_name(names)
    }

    /// Editions whose index must be fetched.
    pub(crate) fn offers_not_here(&self) -> impl Iterator<Item = &Offer> {
        self.choices.iter().filter_map(|choice| match choice {
            Choice::Offered(_, offer) if !self.here.contains_key(&offer.sha256) => Some(offer),
            _ => None,
        })
    }

    /// Opens every index.
    pub(crate) fn open(self, fresh: &[NewListing]) -> Result<Vec<Edition>> {
        self.choices
            .iter()
            .map(|choice| {
                let sha256 = choice.sha256();
                let (publisher, city, language) = choice.name();
                let here =
                    self.here.get(&sha256).map(|bytes| NewListing { sha256, bytes: bytes.clone() });
                let listing =
                    here.or_else(|| fresh.iter().find(|new| new.sha256 == sha256).cloned());
                let listing = listing
                    .ok_or_else(|| repository::Error::Missing(format!("targets/{sha256}")))?;
                let name = format!("targets/{sha256}.{city}.{language}.zst");
                let index = Arc::new(Index::read(&name, &listing.bytes, city, language)?);
                let planned = Planned { publisher: publisher.clone(), sha256, index };
                Ok(Edition { planned, is_kept: matches!(choice, Choice::Kept(_)) })
            })
            .collect()
    }
}

/// Nothing is known of a language.
fn nobody_has(city: &Id, language: &Language, offered: &Editions) -> Error {
    let offered = offered.iter().map(|(city, language)| format!("{city} {language}"));
    Error::NoSuchLanguage {
        city: city.clone(),
        language: language.clone(),
        offered: offered.collect::<Vec<_>>().join(", "),
    }
}
