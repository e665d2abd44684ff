//! The sheets people sign and look at.

use lesson::Language;

use crate::place::Place;

#[test]
fn the_sheet_to_sign_has_every_action_with_picture_meaning_source_and_two_boxes() {
    let place = Place::new();
    let arabic: Language = "ar".parse().unwrap();

    let page = publish::actions(&place.root(), &arabic).unwrap();

    let count = |what: &str| page.matches(what).count();
    assert!(page.contains("dir=\"rtl\""), "right to left");
    assert_eq!(count("<img "), 9, "three pictures a lesson");
    assert_eq!(count("<td class=\"sign\"></td>"), 18, "two empty boxes an action");
    for says in ["اصعد الآن", "Go up now.", "flood-go-up: "] {
        assert!(page.contains(says), "{says}");
    }
    assert!(!page.contains("cannot be drawn") && !page.contains("src=\"http"), "whole in itself");
}

#[test]
fn the_contact_sheet_shows_every_scene_in_both_forms_and_names_what_cannot_be_drawn() {
    let place = Place::new();
    place.write("assets/pictures/scenes/flood/flood-up.toml", "[[item]]\nthing = \"rocket\"\n");

    let page = publish::contact(&place.root(), &"en".parse().unwrap()).unwrap();

    assert!(page.contains("Go up the stairs. Stay with an adult."));
    assert_eq!(page.matches("flood/flood-up cannot be drawn").count(), 2, "in both forms");
    assert!(page.matches("<img ").count() > 2 * 3 * (7 + 3), "steps and words");
}
