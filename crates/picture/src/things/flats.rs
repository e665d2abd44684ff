//! A small house of four flats, one of them mine: where is the fire?

use super::fires;
use crate::colour::{dark, paint};
use crate::draw::{Ids, Place, circle, d, ellipse, group, path, rect, stroke};
use crate::look::Look;

/// Four flats around their stairs, cut open. Origin: bottom centre; 330 by 330. `mine` (1 to 4, from below, from the left)
/// has a yellow frame; `fire` burns in one, 0 in none; `people`: two stand in mine; `k1` the walls.
pub(super) fn flats(look: &Look, ids: &Ids) -> String {
    let wall = look.colour("k1", "#F4C58D");
    let (mine, fire) = (look.number("mine", 3.0) as i32, look.number("fire", 0.0) as i32);
    let has_people = look.flag("people", false);
    let mut svg =
        path("M-186 -286 L-150 -334 L150 -334 L186 -286Z", "#B5533F").soft("#B5533F", 10.0).svg();
    svg += rect(-166.0, -292.0, 332.0, 292.0, &wall, 4.0);
    svg += rect(-34.0, -284.0, 68.0, 284.0, "#FFF3D6", 0.0);
    for step in 0..10 {
        let n = f64::from(step);
        svg += rect(-30.0, -26.0 - n * 26.0, 60.0, 7.0, &dark(&wall, 0.22), 3.0);
    }
    svg += rect(-24.0, -92.0, 48.0, 92.0, "#8A5A3C", 6.0);
    svg += rect(-16.0, -82.0, 32.0, 34.0, paint::SKY, 4.0);
    for number in 1..=4 {
        let (left, low) = (number % 2 == 1, number < 3);
        let at = (if left { -98.0 } else { 98.0 }, if low { -10.0 } else { -154.0 });
        let mut room = rect(-60.0, -126.0, 120.0, 126.0, "#FFEFC4", 6.0).svg()
            + rect(-60.0, -24.0, 120.0, 24.0, "#D9AE7C", 4.0);
        // The door of each flat lies at the stairs.
        let inward = if left { 1.0 } else { -1.0 };
        let leaf = if number == mine { paint::FOREST } else { "#9C8468" };
        room += rect(inward * 50.0 - 9.0, -86.0, 18.0, 86.0, leaf, 3.0);
        if number == fire {
            room += group(fires::flame(look, ids), Place::at(-inward * 14.0, -8.0).scaled(0.86));
        } else if number == mine && has_people {
            room += group(grandfather(), Place::at(-inward * 4.0 - 24.0, -6.0));
            room += group(girl(), Place::at(-inward * 4.0 + 20.0, -6.0));
        } else {
            room += rect(-inward * 14.0 - 26.0, -96.0, 52.0, 46.0, paint::SKY, 4.0)
                .outline("#FFFFFF", 5.0);
        }
        if number == mine {
            room += rect(-63.0, -129.0, 126.0, 132.0, "none", 8.0).outline(paint::YELLOW, 12.0);
            room +=
                rect(-71.0, -137.0, 142.0, 148.0, "none", 14.0).outline(&dark("yellow", 0.3), 3.0);
        }
        svg += group(room, Place::at(at.0, at.1));
    }
    svg + rect(-190.0, -4.0, 380.0, 12.0, "#A9D08E", 6.0)
}

/// Grandfather and girl, very small. Origin: bottom centre; `far` from their flat they stand for themselves.
pub(super) fn two_small(_: &Look, _: &Ids) -> String {
    let shade = ellipse(0.0, 0.0, 52.0, 6.0, "#1B1F4A").opacity(0.2).svg();
    shade + group(grandfather(), Place::at(-22.0, 0.0)) + group(girl(), Place::at(22.0, 0.0))
}

fn grandfather() -> String {
    rect(-11.0, -24.0, 9.0, 24.0, "#6B5A4C", 3.0).svg()
        + rect(2.0, -24.0, 9.0, 24.0, "#6B5A4C", 3.0)
        + path("M-16 -20 L-14 -54 Q0 -64 14 -54 L16 -20Z", "#2F7D5B").soft("#2F7D5B", 4.0)
        + circle(-14.0, -72.0, 5.0, "#CBCED9")
        + circle(14.0, -72.0, 5.0, "#CBCED9")
        + circle(0.0, -76.0, 16.0, "#F0BE93")
        + &*small_face(-74.0)
}

fn girl() -> String {
    circle(0.0, -55.0, 19.0, "#2A2233").svg()
        + rect(-19.0, -56.0, 38.0, 20.0, "#2A2233", 6.0)
        + rect(-9.0, -18.0, 7.0, 18.0, paint::BLUE, 3.0)
        + rect(2.0, -18.0, 7.0, 18.0, paint::BLUE, 3.0)
        + path("M-14 -14 L-11 -36 Q0 -42 11 -36 L14 -14Z", paint::CORAL).soft(paint::CORAL, 4.0)
        + circle(0.0, -52.0, 15.0, "#F0BE93")
        + path(
            d!(
                "M", -15, -52, "Q", -14, -68, 0, -68, "Q", 14, -68, 15, -52, "Q", 0, -62, -15, -52,
                "Z"
            ),
            "#2A2233",
        )
        + &*small_face(-50.0)
}

fn small_face(y: f64) -> String {
    circle(-5.0, y, 2.2, "#1F2A44").svg()
        + circle(5.0, y, 2.2, "#1F2A44")
        + stroke(d!("M", -4, y + 6.0, "q", 4, 4, 8, 0), "#8C3A34", 2.4)
}
