//! What can be seen to be wrong without a person looking: heads cut off or covered, the corner taken.

use resvg::tiny_skia::PremultipliedColorU8;

use crate::contrast;
use crate::draw::ellipse;
use crate::meet::Actor;
use crate::problem::Report;
use crate::raster;

/// Width at which coverage is counted.
const WIDTH: u32 = 400;

/// How much of a head others may cover.
const MOST_COVERED: f64 = 0.30;

/// The corner that stays empty for the badge of a step, in picture units.
const CORNER: f64 = 90.0;

/// The biggest drawing, in bytes.
pub(crate) const BIGGEST: usize = 80_000;

/// One layer of the picture, from the back: an item that is no background, and whose head it shows.
pub(crate) struct Layer<'s> {
    pub(crate) svg: &'s str,
    pub(crate) actor: Option<&'s Actor<'s>>,
}

/// Notes heads that leave the frame or are covered more than they may be, and things in the corner.
pub(crate) fn look_over(layers: &[Layer<'_>], size: (f64, f64), notes: &Report) {
    let mut flat = String::new();
    let mut heads = Vec::new();
    for layer in layers {
        flat.push_str(&contrast::silhouette(layer.svg, "#000000", 0.0, 0.0));
        let Some(actor) = layer.actor else { continue };
        let (rx, ry) = actor.figure.body.head;
        let (x, y) = actor.to_scene(actor.figure.head);
        let (rx, ry) = (rx * actor.placing.scale * 0.95, ry * actor.placing.scale * 0.95);
        if x - rx < 0.0 || y - ry < 0.0 || x + rx > size.0 || y + ry > size.1 {
            notes.add(
                actor.item.line,
                "head-outside",
                format!("the head of `{}` is not whole in the picture", actor.role.key),
            );
        }
        // Each head has a colour of its own, so that one look counts them all.
        let mark = u8::try_from(heads.len() + 1).unwrap_or(u8::MAX);
        flat += ellipse(x, y, rx, ry, &format!("#FF{mark:02X}00"));
        heads.push((actor, mark, std::f64::consts::PI * rx * ry));
    }
    let (width, height) = (size.0, size.1);
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" shape-rendering=\"crispEdges\">{flat}</svg>"
    );
    let Ok(pixmap) = raster::pixels(&svg, WIDTH) else { return };
    let unit = size.0 / f64::from(WIDTH);
    let corner = (CORNER / unit) as usize;
    let is_taken =
        |row: &[PremultipliedColorU8]| row.iter().take(corner).any(|pixel| pixel.alpha() > 0);
    if size.0 > 1000.0 && pixmap.pixels().chunks(WIDTH as usize).take(corner).any(is_taken) {
        notes.add(
            None,
            "corner-taken",
            "the 90 by 90 at the top left must stay empty: the badge sits there",
        );
    }
    for (actor, mark, area) in heads {
        let seen = pixmap
            .pixels()
            .iter()
            .filter(|pixel| pixel.red() == 255 && pixel.green() == mark)
            .count();
        let covered = 1.0 - seen as f64 * unit * unit / area;
        if covered > MOST_COVERED {
            notes.add(
                actor.item.line,
                "head-covered",
                format!(
                    "{:.0} % of the head of `{}` is covered or outside",
                    covered * 100.0,
                    actor.role.key
                ),
            );
        }
    }
}
