//! Torches and the light they throw.

use crate::draw::{Ids, Place, circle, d, ellipse, group, path, rect, stroke};
use crate::look::Look;

/// Half the width of light at the lens.
const LENS: f64 = 18.0;

/// Whether a torch throws a beam.
pub(crate) fn is_shining(look: &Look) -> bool {
    look.flag("beam", false)
}

/// Length and spread, in degrees, of a beam.
pub(crate) fn beam_size(look: &Look) -> (f64, f64) {
    (look.number("length", 300.0), look.number("spread", 24.0))
}

/// A hand torch, shining to the right. Origin: the grip. `on`; `beam` throws its light from the lens where it
/// points, with `length`, `spread`, `glow`.
pub(super) fn torch(look: &Look, _: &Ids) -> String {
    // The beam is drawn apart (see `beams`), because it shines through the night.
    if is_shining(look) {
        beam_size(look);
        look.number("glow", 1.0);
    }
    let lens = if look.flag("on", true) { "#FFF3B8" } else { "#C9D3E6" };
    rect(-12.0, -12.0, 74.0, 24.0, "#3B4A73", 9.0).svg()
        + rect(0.0, -14.0, 12.0, 28.0, "#2C3860", 4.0)
        + path("M58 -13 L84 -23 Q90 -23 90 -17 L90 17 Q90 23 84 23 L58 13 Z", "#D94A3D")
        + path("M58 2 L90 6 L90 17 Q90 23 84 23 L58 13 Z", "#BC3D36")
        + ellipse(90.0, 0.0, 6.0, 20.0, lens)
        + rect(22.0, -16.0, 16.0, 7.0, "#FFC845", 3.0)
}

/// A hand torch whose light starts at its lens, to the right. Origin: the grip. `length`, `spread`,
/// `glow`; `strap` a loop at its end.
pub(super) fn torch_lit(look: &Look, ids: &Ids) -> String {
    let beam =
        (look.number("length", 300.0), look.number("spread", 22.0), look.number("glow", 1.0));
    let mut svg = String::new();
    if look.flag("strap", false) {
        svg += stroke("M-12 0 C-40 -24 -70 -16 -70 0 C-70 16 -40 24 -12 0", "#FFC845", 6.0);
    }
    svg += group(cone(ids, beam), Place::at(91.0, 0.0));
    svg + &*torch(look, ids)
}

/// Light of a torch in three flat steps, to the right. Origin: the lens. `length`, `spread` degrees, `glow`.
pub(super) fn beam(look: &Look, ids: &Ids) -> String {
    let ((length, spread), glow) = (beam_size(look), look.number("glow", 1.0));
    let reach = spread.to_radians().tan() * length;
    let step = |(wide, opacity): (f64, f64)| {
        let stops = [(0.0, 1.0), (0.55, 0.55), (1.0, 0.0)]
            .map(|(at, share)| (at, format!("{:.3}", (opacity * share * glow).min(1.0))));
        ray(ids, length, (LENS, LENS + reach * wide), "#FFE98F", stops)
    };
    [(1.0, 0.22), (0.68, 0.26), (0.36, 0.34)].map(step).concat()
}

/// Light in two steps that ends softly, to the right.
fn cone(ids: &Ids, (length, spread, glow): (f64, f64, f64)) -> String {
    let reach = spread.to_radians().tan() * length;
    let step = |(share, shade, opacity): (f64, &str, f64)| {
        let stops = [(0.0, 1.0), (0.6, 0.6), (1.0, 0.0)]
            .map(|(at, part)| (at, format!("{:.2}", (opacity * part * glow).min(1.0))));
        ray(ids, length, (LENS, LENS + reach * share), shade, stops)
    };
    [(1.0, "#FFE68A", 0.55), (0.55, "#FFF8D6", 0.75)].map(step).concat()
}

/// One step of a light: half as wide as said at its start and its end, as strong as the stops say.
fn ray(
    ids: &Ids,
    length: f64,
    (start, end): (f64, f64),
    shade: &str,
    stops: [(f64, String); 3],
) -> String {
    let id = ids.next();
    let stop = |(at, strength): (f64, String)| {
        format!("<stop offset=\"{at:.2}\" stop-color=\"{shade}\" stop-opacity=\"{strength}\"/>")
    };
    let shape = d! {
        "M", 0, -start, "L", length, -end, "Q", length * 1.12, 0, length, end, "L", 0, start, "Z"
    };
    format!(
        "<defs><linearGradient id=\"{id}\">{}</linearGradient></defs>",
        stops.map(stop).concat()
    ) + path(shape, &format!("url(#{id})"))
}

/// The torch's place on the wall: a board with a hook and the shape of the torch painted on it. Origin: the hook.
pub(super) fn torch_board(_: &Look, _: &Ids) -> String {
    let shape = path(
        "M-11 -10 Q-11 -18 0 -18 Q11 -18 11 -10 L11 56 L22 84 Q22 92 14 92 L-14 92 Q-22 92 -22 84 L-11 56 Z",
        "#8FC2C4",
    );
    rect(-62.0, -62.0, 124.0, 250.0, "#1F7F85", 22.0).svg()
        + rect(-52.0, -52.0, 104.0, 230.0, "#D9F0EE", 15.0)
        + group(shape.soft("#8FC2C4", 6.0), Place::at(0.0, 54.0))
        + circle(0.0, -16.0, 13.0, "#7C4C34")
        + stroke("M0 -16 L0 6 Q0 22 16 18", "#7C4C34", 10.0)
}

/// A soft round light. Origin: its middle. `rx`, `ry`, `k1`, `glow`.
pub(super) fn glow(look: &Look, ids: &Ids) -> String {
    let (rx, ry) = (look.number("rx", 200.0), look.number("ry", 80.0));
    let (shade, id) = (look.colour("k1", "#FFF2B8"), ids.next());
    let most = look.number("glow", 0.85).clamp(0.0, 0.88);
    format!(
        "<defs><radialGradient id=\"{id}\"><stop offset=\"0\" stop-color=\"{shade}\" stop-opacity=\"{most:.2}\"/><stop offset=\"0.5\" stop-color=\"{shade}\" stop-opacity=\"{:.2}\"/><stop offset=\"1\" stop-color=\"{shade}\" stop-opacity=\"0\"/></radialGradient></defs>",
        most * 0.5
    ) + ellipse(0.0, 0.0, rx, ry, &format!("url(#{id})"))
}
