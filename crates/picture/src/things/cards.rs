//! Small papers for the pocket, without a letter on them: a number is a row of dots, a name is a dash.

use super::phones;
use crate::colour::{INK, colour, dark, paint};
use crate::draw::{Ids, Place, Point, circle, d, group, path, rect, stroke};
use crate::look::Look;

/// The colours of the dots, in turn.
const BEADS: [&str; 4] = [paint::CORAL, paint::BLUE, paint::LEAF, paint::YELLOW];

/// A card for the pocket. Origin: its middle; 190 wide. `icon`: `house` (with a heart), `heart`, `face`;
/// `rows` of dots; `last` how many the last row has; `k1` its edge.
pub(super) fn pocket_card(look: &Look, ids: &Ids) -> String {
    let rows = look.number("rows", 1.0).clamp(0.0, 4.0) as i32;
    let last = look.number("last", 8.0).clamp(0.0, 8.0) as i32;
    let edge = look.colour("k1", "teal");
    let high = 122.0 + f64::from(rows) * 28.0;
    let top = -high / 2.0;
    let icon = match look.word("icon", "house").as_str() {
        "heart" => group(heart(paint::CORAL), Place::at(0.0, 4.0).scaled(1.25)).svg(),
        "face" => group(super::pictograms::face(), Place::at(0.0, 0.0).scaled(0.72)).svg(),
        _ => home(),
    };
    let mut svg = rect(-93.0, top + 5.0, 190.0, high, "#1B1F4A", 16.0).opacity(0.16).svg();
    svg += rect(-95.0, top, 190.0, high, "#FFFFFF", 16.0).outline(&edge, 6.0);
    svg += circle(-44.0, top + 50.0, 38.0, "#FFF1DA");
    svg += group(icon, Place::at(-44.0, top + 50.0));
    svg += group(phones::phone(look, ids), Place::at(44.0, top + 80.0).scaled(1.55));
    // The name: a dash, and a shorter one.
    svg += stroke(d!("M", -74, top + 104.0, "h", 70, "m", 22, 0, "h", 46), paint::GREY, 8.0);
    for row in 0..rows {
        let count = if row == rows - 1 { last } else { 8 };
        svg += &*row_of_dots((-77.0, top + 128.0 + f64::from(row) * 28.0), count, row);
    }
    svg
}

/// Eight dots in groups of three, three and two.
fn row_of_dots(from: Point, count: i32, first: i32) -> String {
    (0..count)
        .map(|dot| {
            let x = from.0 + f64::from(dot) * 19.4 + f64::from(dot / 3) * 8.0;
            let shade = BEADS[((dot / 3 + first).rem_euclid(4)) as usize];
            circle(x, from.1, 7.6, shade).svg()
        })
        .collect()
}

/// A house with a heart in it: home, and who belongs to it. Origin: its middle.
fn home() -> String {
    path("M-22 2 L0 -19 L22 2 L22 24 L-22 24 Z", "#F4C58D").soft("#F4C58D", 4.0).svg()
        + stroke("M-27 2 L0 -24 L27 2", paint::RED, 7.0)
        + group(heart(paint::RED), Place::at(0.0, 11.0).scaled(0.5))
}

/// A heart, 42 wide. Origin: its middle.
pub(super) fn heart(shade: &str) -> String {
    path("M0 18 C-32 -4 -22 -24 -10 -21 Q-2 -19 0 -11 Q2 -19 10 -21 C22 -24 32 -4 0 18Z", shade)
        .soft(shade, 3.0)
        .svg()
}

/// A name tag with a pin: a heart, and dashes for the name. Origin: its middle; 150 by 100. `k1`.
pub(super) fn name_tag(look: &Look, _: &Ids) -> String {
    let band = look.colour("k1", "coral");
    rect(-73.0, -45.0, 150.0, 100.0, "#1B1F4A", 14.0).opacity(0.16).svg()
        + rect(-75.0, -50.0, 150.0, 100.0, "#FFFFFF", 14.0).outline(&dark(&band, 0.1), 5.0)
        + path("M-75 -22 L-75 -36 Q-75 -50 -61 -50 L61 -50 Q75 -50 75 -36 L75 -22 Z", &band)
        + stroke("M-18 -50 L18 -50", paint::GREY, 12.0)
        + group(heart(paint::RED), Place::at(-42.0, 14.0).scaled(0.9))
        + stroke("M-10 4 h66 M-10 28 h24 m20 0 h18", &colour("ink"), 9.0)
}

/// A pencil that points down to the left. Origin: its tip. `k1`.
pub(super) fn pencil(look: &Look, _: &Ids) -> String {
    let paint = look.colour("k1", "orange");
    let svg = rect(34.0, -10.0, 120.0, 20.0, &paint, 0.0).svg()
        + rect(34.0, 2.0, 120.0, 8.0, &dark(&paint, 0.16), 0.0)
        + path("M36 -10 L6 -2 L6 2 L36 10 Q30 0 36 -10Z", "#FBE3C2")
        + path("M0 0 L12 -4 L12 4 Z", INK).soft(INK, 3.0)
        + rect(150.0, -10.0, 10.0, 20.0, "#C4CCDC", 0.0)
        + rect(158.0, -10.0, 20.0, 20.0, "#F6B0A6", 7.0);
    group(svg, Place::at(0.0, 0.0).turned(-52.0)).svg()
}
