//! What was built is signed at one desk or two, and a stranger's client accepts it or names what is wrong.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::ToSpan as _;
use repository::{
    Role, RootKeys, Rotation, Seat, Signing, SigningError, SigningKey, fingerprint, first_root,
    install_root, refresh, rotate, sign, verify,
};

use crate::desk::{desk, files, metadata, now, publisher};
use crate::moments::every_moment_is_whole;

#[test]
fn one_desk_with_all_keys_publishes_at_once() {
    let desk = desk();

    let signed = desk.sign(&desk.keys.all(), None).unwrap();

    assert!(signed.is_published && signed.is_complete && signed.missing.is_empty(), "{signed:?}");
    assert_eq!(
        signed.changed,
        ["metadata/1.targets.json", "metadata/1.snapshot.json", "metadata/timestamp.json"],
        "what clients look for first comes last"
    );
    let verified = verify(desk.path(), now()).unwrap();
    assert_eq!((verified.problems, verified.indexes), (vec![], 2));
    assert_eq!(verified.publisher.title, "Rostock");
    let root = fs_err::read(desk.path().join("metadata/1.root.json")).unwrap();
    assert_eq!(verified.fingerprint, fingerprint(&root));
}

#[test]
fn what_is_in_order_stays_to_the_byte() {
    let desk = desk();
    desk.sign(&desk.keys.all(), None).unwrap();
    let before = files(desk.path());

    let again = desk.sign(&desk.keys.all(), None).unwrap();
    desk.build(b"sound");
    let rebuilt = desk.sign(&desk.keys.all(), None).unwrap();

    assert_eq!((again.changed.len(), rebuilt.changed.len()), (0, 0));
    assert!(again.is_published);
    assert_eq!(files(desk.path()), before);
}

#[test]
fn one_of_two_desks_publishes_nothing_and_the_second_completes() {
    let desk = desk();
    desk.sign(&desk.keys.all(), None).unwrap();
    desk.build(b"newer");
    let published = metadata(desk.path());
    let (editor, officer) = (desk.keys.targets[0].clone(), desk.keys.targets[1].clone());

    let half = desk.sign(&[editor, desk.keys.online.clone()], None).unwrap();

    assert_eq!(half.missing, BTreeMap::from([(Role::Targets, 1)]));
    assert!(!half.is_complete && !half.is_published);
    assert_eq!(metadata(desk.path()), published, "what is published is not disturbed");
    assert_eq!(verify(desk.path(), now()).unwrap().problems, [""; 0]);

    let whole = desk.sign(&[officer], Some(Role::Targets)).unwrap();
    assert!(whole.is_complete && !whole.is_published);
    let end = desk.sign(std::slice::from_ref(&desk.keys.online), None).unwrap();

    assert!(end.is_published, "{end:?}");
    assert_eq!(end.targets_version, 2);
    assert!(!desk.path().join("pending/targets.json").exists());
    assert_eq!(verify(desk.path(), now()).unwrap().problems, [""; 0]);
}

#[test]
fn a_first_signature_for_an_older_release_counts_for_nothing() {
    let desk = desk();
    desk.sign(&[desk.keys.targets[0].clone()], None).unwrap();
    desk.build(b"newer");

    let signed = desk.sign(&[desk.keys.targets[1].clone()], None).unwrap();

    assert_eq!(signed.missing, BTreeMap::from([(Role::Targets, 1)]));
}

#[test]
fn a_signature_by_a_stranger_is_dropped() {
    let desk = desk();
    desk.sign(&[desk.keys.targets[0].clone()], None).unwrap();
    let path = desk.path().join("pending/targets.json");
    let mut list: serde_json::Value =
        serde_json::from_slice(&fs_err::read(&path).unwrap()).unwrap();
    let mut forged = list["signatures"][0].clone();
    forged["keyid"] = desk.keys.targets[1].id().into();
    list["signatures"].as_array_mut().unwrap().push(forged);
    fs_err::write(&path, list.to_string()).unwrap();

    let signed = desk.sign(&desk.keys.all(), None).unwrap();

    assert!(signed.is_published);
    assert_eq!(verify(desk.path(), now()).unwrap().problems, [""; 0]);
}

#[test]
fn no_half_release_is_signed() {
    let desk = desk();
    for part in ["manifests", "bundles"] {
        for file in fs_err::read_dir(desk.path().join(part)).unwrap() {
            fs_err::write(file.unwrap().path(), "x").unwrap();
        }
    }

    let err = desk.sign(&desk.keys.all(), None).unwrap_err();

    let SigningError::NotWhole(problems) = err else { panic!("{err}") };
    assert_eq!(problems.len(), 1, "the manifest that both indexes name: {problems:?}");
    assert!(!desk.path().join("metadata/timestamp.json").exists());
}

#[test]
fn keys_that_do_not_count_sign_nothing() {
    let desk = desk();
    let stranger = RootKeys::generate().unwrap();

    let err = desk.sign(&stranger.all(), None).unwrap_err();
    let wrong_role =
        desk.sign(std::slice::from_ref(&desk.keys.online), Some(Role::Targets)).unwrap_err();

    assert!(matches!(err, SigningError::NoKeyOfIts { held: 6, .. }), "{err}");
    assert!(matches!(wrong_role, SigningError::NoKeyOfIts { .. }), "{wrong_role}");
}

#[test]
fn a_folder_keeps_its_publisher() {
    let desk = desk();
    let other = first_root(&publisher(), &RootKeys::generate().unwrap(), now()).unwrap();

    let err = install_root(desk.path(), &other).unwrap_err();

    assert!(matches!(err, SigningError::OtherRoot), "{err}");
}

#[test]
fn a_version_that_is_asked_for_is_never_lower_than_the_next() {
    let desk = desk();
    let keys = desk.keys.all();
    let with = |version| {
        sign(&Signing { folder: desk.path(), keys: &keys, only: None, version, now: now() })
            .unwrap()
    };

    let high = with(Some(1_700_000_000));
    desk.build(b"newer");
    let low = with(Some(3));

    assert_eq!((high.targets_version, low.targets_version), (1_700_000_000, 1_700_000_001));
}

#[test]
fn refreshing_renews_the_timestamp_alone_and_warns_of_what_ends() {
    let desk = desk();
    desk.sign(&desk.keys.all(), None).unwrap();
    let keys = [desk.keys.online.clone()];
    let later = now().checked_add((24 * 350).hours()).unwrap();

    let signed = refresh(&Signing {
        folder: desk.path(),
        keys: &keys,
        only: None,
        version: None,
        now: later,
    })
    .unwrap();

    assert_eq!(signed.changed, ["metadata/timestamp.json"]);
    assert!(signed.is_published);
    let soon: Vec<_> =
        signed.standing.iter().filter(|role| role.is_soon).map(|role| role.role).collect();
    assert_eq!(
        soon,
        [Role::Snapshot],
        "13 months are nearly over, for the timestamp they begin anew"
    );
}

#[test]
fn whatever_ends_soon_is_signed_anew() {
    let desk = desk();
    desk.sign(&desk.keys.all(), None).unwrap();
    let keys = desk.keys.all();
    let later = now().checked_add((24 * 350).hours()).unwrap();

    let signed =
        sign(&Signing { folder: desk.path(), keys: &keys, only: None, version: None, now: later })
            .unwrap();

    assert_eq!(signed.changed, ["metadata/2.snapshot.json", "metadata/timestamp.json"]);
    assert!(signed.standing.iter().all(|role| !role.is_soon), "{:?}", signed.standing);
}

#[test]
fn whatever_was_meddled_with_is_named() {
    type Meddle = fn(&Path);
    let cases: &[(&str, Meddle, &str)] = &[
        ("a bundle", |tree| flip(&tree.join("bundles")), "in bundles/"),
        ("a manifest", |tree| flip(&tree.join("manifests")), "`manifests/"),
        ("an index", |tree| flip(&tree.join("targets")), "`targets/"),
        (
            "no targets",
            |tree| fs_err::remove_file(tree.join("metadata/1.targets.json")).unwrap(),
            "targets",
        ),
        ("another list", |tree| swap(&tree.join("metadata/1.targets.json")), "targets"),
        ("another time", |tree| swap(&tree.join("metadata/timestamp.json")), "timestamp"),
    ];
    for (case, meddle, message) in cases {
        let desk = desk();
        desk.sign(&desk.keys.all(), None).unwrap();
        meddle(desk.path());

        let problems = verify(desk.path(), now()).unwrap().problems.join("\n");

        assert!(problems.contains(message), "{case}: {problems:?}");
    }
}

#[test]
fn every_key_can_be_replaced_and_old_clients_follow() {
    for seats in [&Seat::ALL[..], &[Seat::Root3], &[Seat::Targets2], &[Seat::Online]] {
        let desk = desk();
        desk.sign(&desk.keys.all(), None).unwrap();
        let new: Vec<(Seat, SigningKey)> =
            seats.iter().map(|seat| (*seat, SigningKey::generate().unwrap())).collect();
        let old = desk.keys.all();
        let before = files(desk.path());

        let changed = rotate(&Rotation {
            folder: desk.path(),
            keys: &old,
            new: &new,
            version: None,
            now: now(),
        })
        .unwrap();

        assert!(changed.contains(&"metadata/2.root.json".to_owned()), "{changed:?}");
        assert_eq!(verify(desk.path(), now()).unwrap().problems, [""; 0], "{seats:?}");
        every_moment_is_whole(desk.path(), &before, &changed);
        // The keys that came sign what is built next.
        desk.build(b"newer");
        let all: Vec<_> = new.into_iter().map(|(_, key)| key).chain(old).collect();
        assert!(desk.sign(&all, None).unwrap().is_published, "{seats:?}");
        assert_eq!(verify(desk.path(), now()).unwrap().problems, [""; 0], "{seats:?}");
    }
}

#[test]
fn a_lost_key_is_replaced_without_it() {
    for seat in [Seat::Root1, Seat::Targets2, Seat::Online] {
        let desk = desk();
        desk.sign(&desk.keys.all(), None).unwrap();
        let others = desk.keys.seated().into_iter().filter(|(other, _)| *other != seat);
        let held: Vec<_> = others.map(|(_, key)| key).collect();
        let new = [(seat, SigningKey::generate().unwrap())];

        rotate(&Rotation {
            folder: desk.path(),
            keys: &held,
            new: &new,
            version: None,
            now: now(),
        })
        .unwrap();

        assert_eq!(verify(desk.path(), now()).unwrap().problems, [""; 0], "{seat:?}");
    }
}

#[test]
fn one_root_of_three_replaces_nothing() {
    let desk = desk();
    desk.sign(&desk.keys.all(), None).unwrap();
    let before = files(desk.path());
    let new = [(Seat::Root1, SigningKey::generate().unwrap())];

    let err = rotate(&Rotation {
        folder: desk.path(),
        keys: &desk.keys.root[..1],
        new: &new,
        version: None,
        now: now(),
    })
    .unwrap_err();

    assert!(matches!(err, SigningError::TooFew { role: Role::Root, lacking: 1 }), "{err}");
    assert_eq!(files(desk.path()), before);
}

fn flip(folder: &Path) {
    let path = fs_err::read_dir(folder).unwrap().next().unwrap().unwrap().path();
    let mut bytes = fs_err::read(&path).unwrap();
    bytes[3] ^= 1;
    fs_err::write(path, bytes).unwrap();
}

/// Another expiry, so that the signature is of other bytes.
fn swap(path: &Path) {
    let text = fs_err::read_to_string(path).unwrap();
    fs_err::write(path, text.replacen("\"expires\":\"20", "\"expires\":\"21", 1)).unwrap();
}
