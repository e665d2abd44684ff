//! The structure of lessons: ids that are known, three actions, seven easy steps, drawings that exist.

use std::collections::{BTreeMap, BTreeSet};

use lesson::{Id, Level};

use crate::root::File;
use crate::structure::{Lesson, MORE, Step, Structure};
use crate::{Drawer, Problems, Root};

/// Steps of a whole lesson and of its easy level, at the most (`facts/facts.md` part E).
const STEPS: usize = 8;
const EASY_STEPS: usize = 7;

pub(super) fn check(root: &Root, structure: &Structure, problems: &Problems) {
    let mut owners: BTreeMap<Id, String> = BTreeMap::new();
    for (lesson, file) in &structure.lessons {
        let look = Look { root, structure, lesson, file, problems };
        look.place();
        look.actions();
        look.steps();
        look.words();
        look.drawings();
        let ids = lesson.action.iter().map(|action| &action.id);
        for id in ids.chain(lesson.step.iter().map(|step| &step.id)) {
            if let Some(owner) = owners.insert(id.clone(), file.path.clone()) {
                look.error(
                    id,
                    "duplicate-id",
                    format!("`{id}` is also in {owner}; ids are never used twice, choose another"),
                );
            }
        }
    }
}

struct Look<'a> {
    root: &'a Root,
    structure: &'a Structure,
    lesson: &'a Lesson,
    file: &'a File,
    problems: &'a Problems,
}

impl Look<'_> {
    fn error(&self, id: &Id, code: &'static str, message: String) {
        self.problems.error(&self.file.path, self.file.line_of_id(id.as_str()), code, message);
    }

    fn place(&self) {
        let lesson = self.lesson;
        let expected = format!("assets/lessons/{}/{}.toml", lesson.unit, lesson.id);
        if self.file.path != expected {
            let message = format!(
                "`{}` of unit `{}` belongs into {expected}; move the file or mend the ids",
                lesson.id, lesson.unit
            );
            self.error(&lesson.id, "misplaced-lesson", message);
        }
        if !self.structure.units.contains(&lesson.unit) {
            self.error(
                &lesson.unit,
                "unknown-id",
                format!(
                    "there is no unit `{}` in assets/units.toml; add it or mend the id",
                    lesson.unit
                ),
            );
        }
        if lesson.scene_of(&lesson.cover).is_none() {
            self.error(
                &lesson.cover,
                "unknown-id",
                format!(
                    "the cover `{}` is no step or action of this lesson; name the solved scene",
                    lesson.cover
                ),
            );
        }
        let alone = lesson.scene_of(&lesson.alone);
        let is_told =
            lesson.step.iter().any(|step| Some(&step.id) == alone && step.cities.is_none());
        if !is_told && !self.root.has(&Drawer::path(&format!("words/{}", lesson.alone))) {
            self.error(
                &lesson.alone,
                "unknown-id",
                format!(
                    "`alone` is `{}`, which is neither a step told in every city nor a drawn word; name what shows a child alone what to do",
                    lesson.alone
                ),
            );
        }
    }

    fn actions(&self) {
        let lesson = self.lesson;
        if lesson.action.len() != 3 {
            let message = format!(
                "a lesson has three actions, this one has {}; say the three that save",
                lesson.action.len()
            );
            self.error(&lesson.id, "three-actions", message);
        }
        for action in &lesson.action {
            if action.facts.is_empty() {
                self.error(
                    &action.id,
                    "no-source",
                    format!("action `{}` names no source; add its keys to `facts`", action.id),
                );
            }
            let without = self.cities_where(|steps| {
                !steps
                    .iter()
                    .any(|step| step.serves() == Some(&action.id) && step.level == Level::Easy)
            });
            if !without.is_empty() {
                let message = format!(
                    "in {} no easy step serves action `{}`; a reader of the easy level would miss it",
                    without.join(", "),
                    action.id
                );
                self.error(&action.id, "action-without-step", message);
            }
        }
    }

    fn steps(&self) {
        let lesson = self.lesson;
        let easy = |steps: &[&Step]| steps.iter().filter(|step| step.level == Level::Easy).count();
        let wrong = self
            .cities_where(|steps| steps.len() > STEPS || !(1..=EASY_STEPS).contains(&easy(steps)));
        if !wrong.is_empty() {
            let message = format!(
                "too many or no easy steps in {}; a lesson tells {STEPS} in a city at the most and {EASY_STEPS} easy ones: make one `level = \"plain\"` or take it out",
                wrong.join(", ")
            );
            self.error(&lesson.id, "too-many-steps", message);
        }
        for step in &lesson.step {
            if step.facts.is_empty() {
                self.error(
                    &step.id,
                    "no-source",
                    format!("step `{}` names no source; add its keys to `facts`", step.id),
                );
            }
            let is_known = step.action.as_str() == MORE
                || lesson.action.iter().any(|action| action.id == step.action);
            if !is_known {
                let message = format!(
                    "step `{}` belongs to action `{}`, which this lesson does not have; use one of its three or `more`",
                    step.id, step.action
                );
                self.error(&step.id, "unknown-id", message);
            }
            for city in step.cities.iter().flatten() {
                if !self.structure.cities.iter().any(|(known, _)| known.id == *city) {
                    self.error(
                        &step.id,
                        "unknown-id",
                        format!(
                            "step `{}` is for city `{city}`, which has no file in assets/cities",
                            step.id
                        ),
                    );
                }
            }
        }
    }

    /// The cities in which the steps told there are wrong; without any city file all steps count.
    fn cities_where(&self, is_wrong: impl Fn(&[&Step]) -> bool) -> Vec<String> {
        let told = |city: Option<&Id>| -> Vec<&Step> {
            let is_told = |step: &&Step| city.is_none_or(|city| step.is_told_in(city));
            self.lesson.step.iter().filter(is_told).collect()
        };
        if self.structure.cities.is_empty() {
            return if is_wrong(&told(None)) { vec!["any city".to_owned()] } else { Vec::new() };
        }
        let cities = self.structure.cities.iter().map(|(city, _)| &city.id);
        cities.filter(|id| is_wrong(&told(Some(id)))).map(|id| format!("`{id}`")).collect()
    }

    fn words(&self) {
        let words = &self.lesson.words;
        if !(3..=6).contains(&words.len()) {
            let message = format!("{} key words; a lesson teaches three to six", words.len());
            self.error(&self.lesson.id, "key-words", message);
        }
        let mut seen = BTreeSet::new();
        for word in words.iter().filter(|word| !seen.insert(*word)) {
            self.error(
                word,
                "duplicate-id",
                format!("key word `{word}` is there twice; remove one"),
            );
        }
    }

    fn drawings(&self) {
        let lesson = self.lesson;
        let own = lesson
            .step
            .iter()
            .map(|step| &step.id)
            .chain(lesson.action.iter().map(|action| &action.picture));
        let own = own.map(|id| (id, format!("{}/{id}", lesson.id)));
        let common = [&lesson.calm, &lesson.share].map(|id| (id, format!("common/{id}")));
        let words = lesson.words.iter().map(|id| (id, format!("words/{id}")));
        for (id, scene) in own.chain(common).chain(words) {
            let path = Drawer::path(&scene);
            if !self.root.has(&path) {
                self.error(id, "no-drawing", format!("`{id}` has no drawing; write {path}"));
            }
        }
    }
}
