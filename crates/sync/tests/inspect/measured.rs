//! Content as it is published, where a test run has built some: all of it is taken in, and how long that takes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::{Duration, Instant};

use lesson::{Digest, ObjectKind};
use repository::Tree;
use sync::inspect::{self, Reference};

/// What inspecting has cost: objects, bytes, time.
type Cost = BTreeMap<&'static str, (u64, u64, Duration)>;

#[test]
fn what_we_publish_is_taken_in_whole() {
    let Ok(folder) = std::env::var("LANTERN_CONTENT") else { return };
    let tree = Tree::open(Path::new(&folder)).unwrap();
    let cities: BTreeSet<_> = tree.editions().iter().map(|edition| edition.city.clone()).collect();
    for city in cities {
        // As a first sync: what two languages share is fetched, and asked, once.
        let (mut asked, mut cost) = (BTreeSet::new(), Cost::new());
        let editions = tree.editions().iter().filter(|edition| edition.city == city);
        for edition in editions.take(2) {
            let (index, _) = tree.index(&city, &edition.language).unwrap();
            ask(&tree, &index, &mut asked, &mut cost);
        }
        let sum: Duration = cost.values().map(|(_, _, time)| time).sum();
        println!("{city}: {sum:?} {cost:?}");
    }
}

fn ask(tree: &Tree, index: &repository::Index, asked: &mut BTreeSet<Digest>, cost: &mut Cost) {
    let mut references = inspect::index(index).unwrap();
    let mut here: BTreeSet<Reference> = BTreeSet::new();
    for (of, part) in inspect::parts(index) {
        let mut bundle = tree.bundle(&part).unwrap();
        for object in tree.manifest(&part).unwrap().objects {
            here.insert((object.kind, object.sha256));
            if !asked.insert(object.sha256) && object.kind != ObjectKind::Document {
                continue;
            }
            let bytes = bundle.object(&object).unwrap();
            let begun = Instant::now();
            references.extend(inspect::object(index, &of, &object, &bytes).unwrap());
            let (count, sum, time) = cost.entry(object.kind.as_str()).or_default();
            (*count, *sum, *time) =
                (*count + 1, *sum + bytes.len() as u64, *time + begun.elapsed());
        }
    }
    inspect::whole("the edition", &references, &here).unwrap();
}
