//! Scenes to SVG: items from the back to the front, hands that meet, night, and the two themes.

mod studio;

use crate::beams::Beam;
use crate::bones::Side;
use crate::check::{self, BIGGEST, Layer};
use crate::draw::Ids;
use crate::fields::Source;
use crate::kit::Kit;
use crate::meet::{self, Ensemble};
use crate::problem::{Problem, Report};
use crate::scene::{self, Item};

use studio::{Drawn, Studio};

/// How a picture is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Warm paper, the usual look; for the dark interface, too.
    Paper,
    /// High contrast: far things pale, the rest outlined; no night.
    Contrast,
}

/// A finished picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The whole SVG document.
    pub svg: String,
    /// Width in picture units.
    pub width: u32,
    /// Height in picture units.
    pub height: u32,
    /// What an author should look at: hands out of reach, heads covered or cut off, too many bytes.
    pub notes: Vec<Problem>,
}

/// Draws a scene. `id` is the prefix of every id in the SVG.
///
/// # Errors
/// Every problem of the scene file, in the order of its lines.
pub fn draw(kit: &Kit, id: &str, scene_toml: &str, theme: Theme) -> Result<Drawing, Vec<Problem>> {
    let source = Source::new(scene_toml);
    let scene = scene::read(kit, &source);
    let notes = Report::default();
    let ensemble = meet::settle(&scene, &source.report, &notes);
    let ids = Ids::new(id);
    let studio = Studio { scene: &scene, ensemble: &ensemble, ids: &ids, report: &source.report };
    let items = studio.items();
    let svg = studio.picture(&items, theme);
    if !source.report.is_empty() {
        return Err(source.report.into_problems());
    }
    let layers: Vec<Layer<'_>> = items.iter().map(Drawn::layer).collect();
    check::look_over(&layers, scene.size, &notes);
    check_beams(&scene.items, &ensemble, &notes);
    if svg.len() > BIGGEST {
        notes.add(
            None,
            "too-big",
            format!(
                "the picture has {} bytes, more than {BIGGEST}; leave something out",
                svg.len()
            ),
        );
    }
    let (width, height) = (scene.size.0 as u32, scene.size.1 as u32);
    Ok(Drawing { svg, width, height, notes: notes.into_problems() })
}

/// Notes whom a torch dazzles, be it in a hand or not.
fn check_beams(items: &[Item], ensemble: &Ensemble<'_>, notes: &Report) {
    let loose = items.iter().filter_map(Beam::of_thing);
    let held = ensemble.actors.iter().flat_map(|actor| {
        Side::BOTH.into_iter().filter_map(|side| {
            let grasp = actor.role.grasps[side].as_ref()?;
            Beam::in_hand(actor, side, grasp)
        })
    });
    for beam in loose.chain(held) {
        beam.check(&ensemble.actors, notes);
    }
}

#[cfg(test)]
mod tests;
