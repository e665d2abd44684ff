//! What was signed must still be harmless.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::{Duration, Instant};

use repository::Tree;
use sync::inspect;

#[test]
fn what_we_publish_is_taken_in_quickly() {
    let Ok(folder) = std::env::var("LANTERN_CONTENT") else { return };
    let tree = Tree::open(Path::new(&folder)).unwrap();
    let mut took: BTreeMap<&str, (u64, u64, Duration)> = BTreeMap::new();
    for edition in tree.editions() {
        let (index, _) = tree.index(&edition.city, &edition.language).unwrap();
        let mut references = inspect::index(&index).unwrap();
        let mut here = BTreeSet::new();
        for (of, part) in inspect::parts(&index) {
            let mut bundle = tree.bundle(&part).unwrap();
            for object in tree.manifest(&part).unwrap().objects {
                let bytes = bundle.object(&object).unwrap();
                here.insert((object.kind, object.sha256));
                let begun = Instant::now();
                references.extend(inspect::object(&index, &of, &object, &bytes).unwrap());
                let (count, sum, time) = took.entry(object.kind.as_str()).or_default();
                (*count, *sum, *time) =
                    (*count + 1, *sum + bytes.len() as u64, *time + begun.elapsed());
            }
        }
        inspect::whole("the edition", &references, &here).unwrap();
    }
    println!("{took:#?}");
}
