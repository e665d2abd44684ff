//! Night: the picture in day colours, multiplied by one blue through a mask of soft pools of light.
//!
//! Only gradients and flat steps, no blur: slow machines draw it, too.

use std::fmt::Write as _;

use crate::draw::{Ids, Point, bundle, ellipse, num};
use crate::scene::Night;

/// A gradient from the middle outward: offset, colour and opacity of each stop.
fn gradient(id: &str, stops: [(f64, &str, f64); 3]) -> String {
    let mut inside = String::new();
    for (offset, colour, opacity) in stops {
        let opacity = hundredths(opacity);
        let _ = write!(
            inside,
            "<stop offset=\"{offset}\" stop-color=\"{colour}\" stop-opacity=\"{opacity}\"/>"
        );
    }
    format!("<radialGradient id=\"{id}\">{inside}</radialGradient>")
}

fn hundredths(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Puts the night over `body`; `above` shines through it.
pub(crate) fn night(night: &Night, size: Point, body: String, above: &str, ids: &Ids) -> String {
    let (width, height) = (num(size.0), num(size.1));
    let (mut defs, mut holes, mut glow) = (String::new(), String::new(), String::new());
    let pools = [(Some(night.pool), 1.0, 0.26), (night.warm, 0.6, 1.0)];
    for ((middle, radii), strength, warmth) in pools
        .into_iter()
        .filter_map(|(pool, strength, warmth)| pool.map(|pool| (pool, strength, warmth)))
    {
        let (hole, shine) = (ids.next(), ids.next());
        let ((x, y), (rx, ry)) = (middle, radii);
        let light = |share: f64| ("#FFE08A", share * strength * warmth);
        defs.push_str(&gradient(
            &hole,
            [(0.0, "#000000", strength), (0.5, "#000000", 0.9 * strength), (1.0, "#000000", 0.0)],
        ));
        let [(colour, bright), (_, half)] = [light(0.26), light(0.12)];
        defs.push_str(&gradient(
            &shine,
            [(0.0, colour, bright), (0.5, colour, half), (1.0, colour, 0.0)],
        ));
        holes += ellipse(x, y, rx, ry, &format!("url(#{hole})"));
        glow += ellipse(x, y, rx, ry, &format!("url(#{shine})"));
    }
    let mask = ids.next();
    let everything =
        |fill: &str| format!("<rect width=\"{width}\" height=\"{height}\" fill=\"{fill}\"/>");
    let dark = format!(
        "<g mask=\"url(#{mask})\" style=\"mix-blend-mode:multiply\">{}</g>",
        everything(&night.colour)
    );
    format!(
        "<defs>{defs}<mask id=\"{mask}\" maskUnits=\"userSpaceOnUse\" x=\"0\" y=\"0\" width=\"{width}\" height=\"{height}\">{}{holes}</mask></defs>",
        everything("#FFFFFF")
    ) + bundle([body, dark, glow, above.to_owned()].concat()).set("style", "isolation:isolate")
}
