//! From a signed folder into a library, as the app does it.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use repository::Publisher;
use store::Library;
use sync::{
    Cancel, Editions, Lacking, Order, Progress, Report, Source, Subscription, Terms, update,
};

/// Editions of a city by tag.
///
/// # Panics
/// When a name is none.
pub fn editions(city: &str, languages: &[&str]) -> Editions {
    let language =
        |tag: &&str| tag.parse().unwrap_or_else(|_| unreachable!("`{tag}` is a language"));
    let city: lesson::Id = city.parse().unwrap_or_else(|_| unreachable!("`{city}` is an id"));
    languages.iter().map(|tag| (city.clone(), language(tag))).collect()
}

/// Brings these editions from a folder, as from a stick, by a publisher's first root.
///
/// # Errors
/// When the update does not go well.
pub fn install(
    library: &Library,
    root: &[u8],
    folder: &Path,
    wanted: &Editions,
) -> sync::Result<Report> {
    let source = Source::path(folder)?;
    install_watched(library, root, source, wanted, &mut |_| {}, &Cancel::default())
}

/// The same from anywhere, watched and stopped by somebody.
///
/// # Errors
/// When the update does not go well.
pub fn install_watched(
    library: &Library,
    root: &[u8],
    source: Source,
    wanted: &Editions,
    on_progress: &mut dyn FnMut(Progress),
    cancel: &Cancel,
) -> sync::Result<Report> {
    let publisher = Publisher::of(root).map_or_else(|err| unreachable!("{err}"), |it| it.id);
    let terms = if source.is_web() { Terms::Web } else { Terms::Carried };
    let order = Order {
        library,
        subscription: &Subscription { publisher: publisher.clone(), root: root.to_vec() },
        publishers: &[publisher],
        source: &Arc::new(source),
        terms,
        wanted,
        now: Timestamp::now(),
        lacking: Lacking::LeaveOut,
    };
    update(&order, on_progress, cancel)
}
