//! Every scene that is there can be drawn.

use crate::structure::Structure;
use crate::{Drawer, Problems, Root};

pub(super) fn check(root: &Root, structure: &Structure, problems: &Problems) {
    let Some(drawer) = Drawer::open(root, None, problems) else { return };
    let mut scenes: Vec<String> = Vec::new();
    for folder in root.folders("assets/pictures/scenes") {
        let names = root.names(&format!("assets/pictures/scenes/{folder}"), ".toml");
        scenes.extend(names.iter().map(|name| format!("{folder}/{name}")));
    }
    scenes.extend(
        root.names("assets/pictures/words", ".toml").iter().map(|name| format!("words/{name}")),
    );
    for scene in &scenes {
        let Some(paper) = drawer.svg(scene, picture::Theme::Paper, problems) else { continue };
        // The other form is the same scene: only what is new about it is told.
        let quiet = Problems::default();
        let contrast = drawer.svg(scene, picture::Theme::Contrast, &quiet);
        let notes = contrast.map(|drawing| drawing.notes).unwrap_or_default();
        let is_new = |note: &&picture::Problem| !paper.notes.contains(note);
        for note in notes.iter().filter(is_new) {
            Drawer::note(scene, note, problems);
        }
    }
    strays(structure, &scenes, problems);
}

/// Scenes of lessons that no lesson shows.
fn strays(structure: &Structure, scenes: &[String], problems: &Problems) {
    for (lesson, _) in &structure.lessons {
        for scene in scenes {
            let Some(name) = scene.strip_prefix(&format!("{}/", lesson.id)) else { continue };
            let is_step = lesson.step.iter().any(|step| step.id.as_str() == name);
            let is_action = lesson.action.iter().any(|action| action.picture.as_str() == name);
            if !is_step && !is_action {
                let message = format!(
                    "no step or action of `{}` shows this scene; remove it or mend its name",
                    lesson.id
                );
                problems.warning(&Drawer::path(scene), 1, "stray-scene", message);
            }
        }
    }
}
