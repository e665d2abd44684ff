//! What to do now and the picture dictionary: six dangers a city, words in groups of a page.

use std::collections::BTreeSet;

use lesson::{Id, Way};

use crate::build::{picture_of, scene_of};
use crate::root::File;
use crate::structure::{City, ELSE, NowAction, NowDanger, STAIRS, Structure};
use crate::{Drawer, Problems, Root};

/// Tiles of a city beside "something else".
const DANGERS: usize = 6;
/// Groups of the dictionary, and words of a group, at the most: a page each.
const GROUPS: usize = 7;

pub(super) fn check(root: &Root, structure: &Structure, problems: &Problems) {
    if let Some((dangers, file)) = &structure.dangers {
        let look = Look { root, structure, file, problems };
        for id in [ELSE, STAIRS].into_iter().filter(|id| structure.danger(id).is_none()) {
            look.error(
                id,
                "unknown-id",
                format!("danger `{id}` is missing; it is on every screen"),
            );
        }
        for danger in &dangers.danger {
            look.danger(danger);
        }
        for (city, file) in &structure.cities {
            Look { root, structure, file, problems }.city(city);
        }
    }
    if let Some((words, file)) = &structure.words {
        let look = Look { root, structure, file, problems };
        if words.group.len() > GROUPS {
            let message = format!("{} groups; {GROUPS} fit a page", words.group.len());
            look.error("group", "too-many-words", message);
        }
        let mut seen = BTreeSet::new();
        for group in &words.group {
            if group.words.len() > GROUPS || group.words.is_empty() {
                let message = format!(
                    "group `{}` has {} words; one to {GROUPS} fit a page",
                    group.id,
                    group.words.len()
                );
                look.error(group.id.as_str(), "too-many-words", message);
            }
            for word in &group.words {
                look.is_drawn(word.as_str(), &format!("words/{word}"));
                if !seen.insert(word) {
                    look.error(
                        word.as_str(),
                        "duplicate-id",
                        format!("`{word}` is in two groups; a child looks for it in one"),
                    );
                }
            }
        }
        let drawn = root.names("assets/pictures/words", ".toml");
        for word in drawn.iter().filter(|word| !seen.iter().any(|id| id.as_str() == *word)) {
            let message = format!("the drawn word `{word}` is in no group; add it to one");
            look.error(word, "word-without-group", message);
        }
        let related = words.related.iter().flat_map(|(word, others)| others.iter().chain([word]));
        for word in related.filter(|word| !seen.contains(*word)) {
            let message = format!("`{word}` is in no group; mend the id or take it out");
            look.error(word.as_str(), "unknown-id", message);
        }
    }
}

struct Look<'a> {
    root: &'a Root,
    structure: &'a Structure,
    file: &'a File,
    problems: &'a Problems,
}

impl Look<'_> {
    fn error(&self, id: &str, code: &'static str, message: String) {
        self.problems.error(&self.file.path, self.file.line_of_id(id), code, message);
    }

    fn is_drawn(&self, id: &str, scene: &str) {
        let path = Drawer::path(scene);
        if !self.root.has(&path) {
            self.error(id, "no-drawing", format!("`{id}` has no drawing; write {path}"));
        }
    }

    fn danger(&self, danger: &NowDanger) {
        let id = danger.id.as_str();
        self.is_drawn(id, &scene_of(danger));
        let wanted = if danger.way == Some(Way::Out) { 1 } else { 3 };
        if danger.actions.len() != wanted {
            let message = format!(
                "danger `{id}` has {} actions; it takes {wanted} to know what to do",
                danger.actions.len()
            );
            self.error(id, "three-actions", message);
        }
        for action in &danger.actions {
            self.action(action);
        }
    }

    fn action(&self, action: &NowAction) {
        let id = action.id.as_str();
        let lesson = action.lesson.as_ref().map(|lesson| (lesson, self.structure.lesson(lesson)));
        let scene = match lesson {
            Some((lesson, None)) => {
                self.error(id, "unknown-id", format!("there is no lesson `{lesson}`; mend the id"));
                return;
            }
            Some((_, known)) => picture_of(action, known),
            None => picture_of(action, None),
        };
        match scene {
            Some(scene) => self.is_drawn(id, &scene),
            None => self.error(
                id,
                "unknown-id",
                format!(
                    "`{id}` is no action or step of its lesson, and has no `picture` of its own"
                ),
            ),
        }
    }

    fn city(&self, city: &City) {
        let unique: BTreeSet<&Id> = city.now.iter().collect();
        if city.now.len() != DANGERS || unique.len() != DANGERS {
            let message = format!(
                "`now` names {} dangers, {} of them different; a city has {DANGERS}",
                city.now.len(),
                unique.len()
            );
            self.error(city.id.as_str(), "six-dangers", message);
        }
        for id in &city.now {
            let known = self.structure.danger(id.as_str());
            if known.is_none() || [ELSE, STAIRS].contains(&id.as_str()) {
                let message = format!("`{id}` is no danger of assets/dangers.toml to choose from");
                self.error(city.id.as_str(), "unknown-id", message);
            }
            for action in known.into_iter().flat_map(|danger| &danger.actions) {
                self.is_told(city, action);
            }
        }
    }

    /// A step of a lesson that is told in other cities only must not be told here either.
    fn is_told(&self, city: &City, action: &NowAction) {
        let lesson = action.lesson.as_ref().and_then(|lesson| self.structure.lesson(lesson));
        let step = lesson.and_then(|lesson| lesson.step.iter().find(|step| step.id == action.id));
        if step.is_some_and(|step| !step.is_told_in(&city.id)) {
            let message = format!(
                "`now` leads to step `{}`, which its lesson does not tell in this city; choose another danger",
                action.id
            );
            self.error(city.id.as_str(), "not-told-here", message);
        }
    }
}
