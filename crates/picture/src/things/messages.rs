//! A message that is told to many: writing without letters, and the phone that brings it.

use super::signs::danger;
use crate::colour::{dark, light, paint};
use crate::draw::{Ids, Place, circle, group, rect, stroke};
use crate::look::Look;

/// A rounded field with lines instead of words. Origin: its middle. `w`, `h`; `k1` its lines.
pub(super) fn message_field(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 230.0), look.number("h", 150.0));
    field(wide, high, &look.colour("k1", "blue"))
}

fn field(wide: f64, high: f64, ink: &str) -> String {
    let (left, top, row) = (-wide / 2.0, -high / 2.0, high / 4.6);
    let mut svg = rect(left, top, wide, high, "#FFFFFF", high * 0.16).svg();
    for (n, share) in [0.82, 0.7, 0.8, 0.46].into_iter().enumerate() {
        let y = top + row * (0.55 + n as f64) + row * 0.06;
        let shade = if n == 0 { dark(ink, 0.05) } else { light(ink, 0.35) };
        svg += rect(left + wide * 0.09, y, wide * share, row * 0.44, &shade, row * 0.22);
    }
    svg
}

/// A large phone from the front with something on its screen. Origin: its middle; 170 by 320. `icon` message (lines) or
/// warning (a small triangle and arcs); `k1` the ground of its screen.
pub(super) fn message_phone(look: &Look, ids: &Ids) -> String {
    let ground = look.colour("k1", "#CFE6F5");
    let mut svg = rect(-79.0, -152.0, 170.0, 320.0, "#1B1F4A", 30.0).opacity(0.15).svg();
    svg += rect(-85.0, -160.0, 170.0, 320.0, "#26304F", 30.0);
    svg += rect(-73.0, -146.0, 146.0, 292.0, &ground, 20.0);
    svg += rect(-24.0, -138.0, 48.0, 9.0, "#26304F", 4.5);
    if look.word("icon", "message") == "message" {
        svg += group(field(122.0, 128.0, paint::BLUE), Place::at(0.0, -34.0));
        svg += rect(-61.0, 46.0, 84.0, 34.0, &light(&ground, 0.5), 14.0);
    } else {
        svg += group(danger(look, ids), Place::at(0.0, -6.0).scaled(0.27));
        for side in [-1.0, 1.0] {
            let arcs = stroke("M46 -26 q16 26 0 52 M60 -40 q24 40 0 80", paint::ORANGE, 7.0).svg();
            svg += group(arcs, Place::at(0.0, 0.0).mirrored(side < 0.0));
        }
    }
    svg + circle(0.0, 126.0, 9.0, "#FFFFFF")
}
