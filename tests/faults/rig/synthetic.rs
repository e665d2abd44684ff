use std::collections::BTreeSet;

use lesson::{City, Dictionary, Interface, Lesson, Now, ObjectKind};
use repository::{Index, Part, Tree, unpack};
use serde::de::DeserializeOwned;
use tests::synthetic::{CITY, LANGUAGES, Place, Shape, Synthetic};

fn written(content: &Synthetic) -> (tempfile::TempDir, Tree) {
    let folder = tempfile::tempdir().unwrap();
    content.write(folder.path()).unwrap();
    let tree = Tree::open(folder.path()).unwrap();
    (folder, tree)
}

fn index(tree: &Tree, language: &str) -> Index {
    tree.index(&CITY.parse().unwrap(), &language.parse().unwrap()).unwrap().0
}

fn document<T: DeserializeOwned>(tree: &Tree, part: &Part) -> T {
    let object = tree.manifest(part).unwrap().objects[0];
    let packed = tree.bundle(part).unwrap().object(&object).unwrap();
    serde_json::from_slice(&unpack("it", &packed, 4_000_000).unwrap()).unwrap()
}

/// The digests of every object a language reaches.
fn reached(tree: &Tree, language: &str) -> BTreeSet<String> {
    let parts = index(tree, language).parts().collect::<Vec<_>>();
    let manifests = parts.iter().map(|part| tree.manifest(part).unwrap());
    manifests
        .flat_map(|manifest| manifest.objects)
        .map(|object| object.sha256.to_string())
        .collect()
}

#[test]
fn a_drawn_repository_is_one_that_lantern_takes() {
    let (_folder, tree) = written(&Synthetic::new(Shape::MIDDLE));

    for language in &LANGUAGES[..Shape::MIDDLE.languages] {
        let index = index(&tree, language);
        let problems = [
            document::<Now>(&tree, &index.now).problems(),
            document::<City>(&tree, &index.facts).problems(),
            document::<Dictionary>(&tree, &index.dictionary).problems(),
        ];
        assert_eq!(problems, [[], [], []]);
        assert!(document::<Interface>(&tree, &index.interface).messages.len() > 30);
        for entry in &index.lessons {
            assert_eq!(document::<Lesson>(&tree, &entry.text).problems(), [], "{}", entry.id);
        }
        sync::inspect::index(&index).unwrap();
        for (of, part) in sync::inspect::parts(&index) {
            let mut bundle = tree.bundle(&part).unwrap();
            for object in tree.manifest(&part).unwrap().objects {
                let bytes = bundle.object(&object).unwrap();
                sync::inspect::object(&index, &of, &object, &bytes).unwrap();
                match object.kind {
                    ObjectKind::Clip => {
                        assert!((5_000..15_000).contains(&bytes.len()), "{} bytes", bytes.len());
                        let seconds = narration::codec::decode(&bytes).unwrap().len() / 24_000;
                        assert!(seconds < 10);
                    }
                    ObjectKind::Picture => {
                        assert!((3_500..8_500).contains(&bytes.len()), "{} bytes", bytes.len());
                    }
                    ObjectKind::Document => assert!(bytes.len() < 50_000),
                }
            }
        }
    }
}

#[test]
fn the_same_shape_gives_the_same_bytes_and_another_seed_others() {
    let names = |shape| reached(&written(&Synthetic::new(shape)).1, "de");

    assert_eq!(names(Shape::SMALL), names(Shape::SMALL));
    assert!(names(Shape::SMALL).is_disjoint(&names(Shape::SMALL.seeded(6))));
}

#[test]
fn a_mended_sentence_changes_its_document_and_its_clip() {
    let before = Synthetic::new(Shape::MIDDLE);
    let mut after = before.clone();
    after.mend(Place { language: 0, lesson: 3, sentence: 20 });

    let [before, after] = [written(&before), written(&after)];

    let new = &reached(&after.1, "de") - &reached(&before.1, "de");
    assert_eq!(new.len(), 2, "{new:?}");
    assert_eq!(reached(&after.1, "uk"), reached(&before.1, "uk"));
}
