//! Several publishers on one computer: side by side, one after the other, under one name.

use std::sync::Arc;

use jiff::Timestamp;
use store::Library;
use sync::{Cancel, From, Lacking, Outcome, Place, Source, Subscriptions, Summary, Terms};
use tests::desk::Desk;
use tests::hostile::Hostile;
use tests::install::{editions, install};
use tests::synthetic::{CITY, Shape, Synthetic};

use crate::update::World;

#[test]
fn two_publishers_may_have_a_lesson_of_one_name_and_either_may_go() {
    let world = World::new();
    let library = world.library();
    let city = Desk::new("city").unwrap();
    let theirs = world.folder.path().join("theirs");
    Synthetic::new(Shape::SMALL.seeded(7)).write(&theirs).unwrap();
    city.sign(&theirs).unwrap();
    let mut subscriptions = Subscriptions::default();
    for root in [&world.desk.first_root, &city.first_root] {
        subscriptions.subscribe(root, None).unwrap();
    }
    subscriptions.want_more(&editions(CITY, &["de"]));

    for folder in [world.tree(), theirs] {
        let source = Arc::new(Source::path(&folder).unwrap());
        let from = From::Once(&source, Terms::Carried);
        let summary = update_all(&library, &subscriptions, from);
        assert_eq!(summary.outcome(), Outcome::Updated, "{summary:?}");
    }

    let title = |publisher: &str| {
        let release = library.active().unwrap().unwrap();
        let city = CITY.parse().unwrap();
        let shelves = library.shelves(&release, &city, &"de".parse().unwrap()).unwrap();
        let shelf = shelves.into_iter().find(|(id, _)| id.as_str() == publisher);
        shelf.map(|(_, shelf)| shelf.lessons[0].clone())
    };
    let (ours, others) = (title("lantern").unwrap(), title("city").unwrap());
    assert_eq!(ours.id, others.id);
    assert_ne!(ours.tile, others.tile, "each shows its own");
    subscriptions.publishers.retain(|known| known.id != "lantern");
    sync::tidy(&library, &subscriptions).unwrap();
    assert_eq!(title("lantern"), None);
    assert_eq!(title("city").unwrap(), others);
}

#[test]
fn what_was_learnt_under_other_keys_is_forgotten() {
    let world = World::new();
    let library = world.library();
    world.update(&library).unwrap();
    let other = World::new();

    // The same name, other keys: an app that was built for them.
    let taken = other.update(&library).unwrap();

    assert_eq!(taken.outcome, Outcome::UpToDate, "the same lessons, signed by others");
    let theirs = install(&library, &other.desk.first_root, &world.tree(), &editions(CITY, &["de"]));
    assert_eq!(theirs.unwrap_err().code(), "bad-signature", "the old keys count no more");
}

#[test]
fn a_pack_of_one_language_leaves_the_others_as_they_are() {
    let world = World::new();
    let library = world.library();
    let mut subscriptions = Subscriptions::default();
    subscriptions.subscribe(&world.desk.first_root, None).unwrap();
    subscriptions.want_more(&editions(CITY, &["de", "uk"]));
    let bring = |source: &Arc<Source>| {
        update_all(&library, &subscriptions, From::Once(source, Terms::Carried))
    };
    assert!(bring(&Arc::new(Source::path(&world.tree()).unwrap())).is_good());
    let shelf = |language: &str| {
        let release = library.active().unwrap().unwrap();
        let shelves = library.shelves(&release, &CITY.parse().unwrap(), &language.parse().unwrap());
        shelves.unwrap()[0].1.lessons[0].tile.title.text.clone()
    };
    let before = (shelf("de"), shelf("uk"));
    // Both languages are new; one is carried.
    world.publish(&Synthetic::new(Shape::SMALL.seeded(9)));
    let pack = world.folder.path().join("de.pack");
    let one = [(CITY.parse().unwrap(), "de".parse().unwrap())];
    publish::pack(&world.tree(), &one, &pack).unwrap();

    let summary = bring(&Arc::new(Source::path(&pack).unwrap()));

    assert_eq!(summary.outcome(), Outcome::Updated, "{summary:?}");
    assert_ne!(shelf("de"), before.0);
    assert_eq!(shelf("uk"), before.1);
}

#[test]
fn a_pack_is_taken_in_whatever_else_is_wanted() {
    let world = World::new();
    let library = world.library();
    let mut subscriptions = Subscriptions::default();
    subscriptions.subscribe(&world.desk.first_root, None).unwrap();
    subscriptions.want_more(&editions(CITY, &["pl"]));
    let pack = world.folder.path().join("de.pack");
    let one = [(CITY.parse().unwrap(), "de".parse().unwrap())];
    publish::pack(&world.tree(), &one, &pack).unwrap();
    let source = Arc::new(Source::path(&pack).unwrap());

    let (now, cancel) = (Timestamp::now(), Cancel::default());
    let summary =
        sync::import(&library, &mut subscriptions, &source, now, &mut |_| {}, &cancel).unwrap();

    assert_eq!(summary.outcome(), Outcome::Updated, "{summary:?}");
    assert_eq!(subscriptions.editions(), editions(CITY, &["de", "pl"]));
}

#[test]
fn what_came_along_fills_gaps_after_the_keys_were_changed() {
    let mut world = World::new();
    let library = world.library();
    let bundle = world.folder.path().join("bundle");
    tests::folder::copy(&world.tree(), &bundle).unwrap();
    let mut subscriptions = Subscriptions::default();
    subscriptions.subscribe(&world.desk.first_root, None).unwrap();
    subscriptions.want_more(&editions(CITY, &["de"]));
    let tree = world.tree();
    world.desk.rotate(&tree).unwrap();
    world.publish(&Synthetic::new(Shape::SMALL.seeded(9)));
    let newest = Arc::new(Source::path(&tree).unwrap());
    assert!(update_all(&library, &subscriptions, From::Once(&newest, Terms::Carried)).is_new());
    subscriptions.want_more(&editions(CITY, &["uk"]));

    let bundle = Arc::new(Source::path(&bundle).unwrap());
    let summary = update_all(&library, &subscriptions, From::Once(&bundle, Terms::Bundled));

    assert!(summary.is_good() && summary.withdrawn.is_empty(), "{summary:?}");
    assert_eq!(library.status().unwrap().languages, ["de", "uk"]);
}

#[test]
fn an_address_that_is_none_stops_no_other_publisher() {
    let world = World::new();
    let library = world.library();
    let server = Hostile::serve(&world.tree()).unwrap();
    let city = Desk::new("city").unwrap();
    let mut subscriptions = Subscriptions::default();
    subscriptions.subscribe(&city.first_root, Some("nowhere at all")).unwrap();
    subscriptions.subscribe(&world.desk.first_root, Some(&server.url())).unwrap();
    subscriptions.want_more(&editions(CITY, &["de"]));

    let summary = update_all(&library, &subscriptions, From::Addresses);

    let each: Vec<_> = summary.publishers.iter().map(|one| one.publisher.as_str()).collect();
    assert_eq!(each, ["city", "lantern"]);
    assert!(summary.publishers[0].outcome.is_err());
    assert!(summary.is_new() && library.active().unwrap().is_some(), "{summary:?}");
}

fn update_all(library: &Library, subscriptions: &Subscriptions, from: From<'_>) -> Summary {
    let now = Timestamp::now();
    let place = Place { library, subscriptions, now, lacking: Lacking::LeaveOut };
    sync::update_all(place, from, &mut |_| {}, &Cancel::default()).unwrap()
}
