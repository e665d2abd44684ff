//! `THINGS.md` is the list authors read: it names every place and thing, no other, and no option that is none.

use crate::draw::Ids;
use crate::look::Look;
use crate::{places, things};

const LIST: &str = include_str!("../THINGS.md");

type Draw = fn(&str, &Look, &Ids) -> Option<String>;

#[test]
fn the_list_names_every_place_and_no_other() {
    assert_eq!(sorted(names("## Places")), places::place_names());
}

#[test]
fn the_list_names_every_thing_and_no_other() {
    assert_eq!(sorted(names("## Things")), things::thing_names());
}

#[test]
fn every_option_of_the_list_is_one_and_stands_at_a_value_it_can_have() {
    let kinds: [(&str, Draw); 2] = [("## Places", places::place), ("## Things", things::thing)];
    for (heading, draw) in kinds {
        for (name, options) in rows(heading) {
            let look = Look::new(toml::from_str(&options).unwrap());

            draw(name, &look, &Ids::new("t")).unwrap();

            assert_eq!(look.unasked(), [""; 0], "{name}");
        }
    }
}

#[test]
fn every_row_says_what_is_seen() {
    for row in LIST.lines().filter(|row| row.starts_with("| `")) {
        let shows = row.split('|').nth(3).unwrap_or_default().trim();
        assert!(shows.len() > 4, "{row}");
    }
}

fn names(heading: &'static str) -> impl Iterator<Item = &'static str> {
    rows(heading).map(|(name, _)| name)
}

fn sorted(names: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut names: Vec<_> = names.collect();
    names.sort_unstable();
    names
}

/// The rows under a heading: a name, and its options as TOML.
fn rows(heading: &'static str) -> impl Iterator<Item = (&'static str, String)> {
    let part = LIST.split("\n## ").find(|part| part.starts_with(heading.trim_start_matches("## ")));
    part.unwrap_or_default().lines().filter_map(|row| {
        let mut cells = row.strip_prefix("| `")?.split('|');
        let name = cells.next()?.trim().trim_end_matches('`');
        let options = cells.next()?.split('`').skip(1).step_by(2).collect::<Vec<_>>().join("\n");
        Some((name, options))
    })
}
