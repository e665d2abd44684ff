//! Doors inside a house: shut ones, and the way out of a flat.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, circle, clipped, d, path, rect, stroke};
use crate::look::Look;

/// A shut door in its frame. Origin: bottom centre. `w`, `h`, `k1`; `pane`: a window in it.
pub(super) fn room_door(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 210.0), look.number("h", 440.0));
    let wood = look.colour("k1", "#F0D9B5");
    let left = -wide / 2.0;
    let mut svg = rect(left - 16.0, -high - 16.0, wide + 32.0, high + 16.0, "#FFF9EE", 8.0).svg();
    svg += rect(left, -high, wide, high, &wood, 4.0);
    svg += rect(-left - wide * 0.2, -high, wide * 0.2, high, &dark(&wood, 0.08), 4.0);
    if look.flag("pane", false) {
        svg += rect(left + wide * 0.2, -high * 0.9, wide * 0.6, high * 0.34, "#FFF9EE", 10.0);
        svg += rect(left + wide * 0.24, -high * 0.89, wide * 0.52, high * 0.32, paint::SKY, 6.0);
    }
    svg += rect(left + wide * 0.16, -high * 0.42, wide * 0.68, high * 0.33, "none", 10.0)
        .outline(&light(&wood, 0.4), 6.0);
    svg + rect(-left - 50.0, -high * 0.49, 38.0, 12.0, "#8A94AB", 6.0)
        + circle(-left - 18.0, -high * 0.475, 10.0, "#8A94AB")
}

/// The open door of a flat, seen from inside: a light landing with a window, and stairs that lead down to the right.
/// Origin: bottom centre of the opening. `w`, `h`, `k1` its leaf.
pub(super) fn way_out(look: &Look, ids: &Ids) -> String {
    let (wide, high) = (look.number("w", 420.0), look.number("h", 560.0));
    let leaf = look.colour("k1", "forest");
    let left = -wide / 2.0;
    let inside = landing(wide, high);
    let open = |share: f64| left - wide * share;
    let mut svg = rect(left - 18.0, -high - 18.0, wide + 36.0, high + 18.0, "#FFF9EE", 8.0).svg();
    svg += &*clipped(ids, rect(left, -high, wide, high, "#000000", 2.0), inside);
    svg += path(
        d!("M", left, -high, "L", open(0.3), -high - 34.0, "L", open(0.3), 40, "L", left, 0, "Z"),
        &leaf,
    );
    svg += path(
        d! {
            "M", open(0.05), -high * 0.92, "L", open(0.24), -high * 0.95, "L", open(0.24), -high * 0.56,
            "L", open(0.05), -high * 0.56, "Z"
        },
        &light(&leaf, 0.16),
    );
    svg += path(
        d! {
            "M", open(0.05), -high * 0.44, "L", open(0.24), -high * 0.43, "L", open(0.24), -10,
            "L", open(0.05), -30, "Z"
        },
        &light(&leaf, 0.16),
    );
    svg + circle(open(0.265), -high * 0.5, 9.0, paint::YELLOW)
}

/// A landing in daylight; the stairs go down behind their rail.
fn landing(wide: f64, high: f64) -> String {
    let left = -wide / 2.0;
    let mut svg = rect(left, -high, wide, high, "#E3F0E8", 0.0).svg();
    svg += rect(left, -high * 0.36, wide, high * 0.36, "#D3E6DB", 0.0);
    svg += rect(left + wide * 0.58, -high * 0.92, wide * 0.34, high * 0.34, "#FFF9EE", 10.0);
    svg += rect(left + wide * 0.61, -high * 0.905, wide * 0.28, high * 0.31, paint::SKY, 6.0);
    svg += circle(left + wide * 0.82, -high * 0.83, wide * 0.04, "#FFD96B");
    svg += path(
        d!(
            "M",
            left + wide * 0.61,
            -high * 0.68,
            "q",
            wide * 0.1,
            -high * 0.06,
            wide * 0.28,
            0,
            "v",
            high * 0.085,
            "h",
            -wide * 0.28,
            "Z"
        ),
        "#8CCB8E",
    );
    // The landing, and the stairs that leave it.
    let (edge, drop) = (left + wide * 0.66, high * 0.05);
    svg += rect(left, -high * 0.15, wide, high * 0.15, "#C9B089", 0.0);
    svg += rect(left, -high * 0.15, wide * 0.66, high * 0.025, "#E0CBA6", 0.0);
    for step in 0..4 {
        let n = f64::from(step);
        svg += rect(edge + n * wide * 0.09, -high * 0.15 + n * drop, wide, drop, "#E4CDA4", 0.0);
        svg += rect(
            edge + n * wide * 0.09,
            -high * 0.15 + (n + 1.0) * drop - 8.0,
            wide * 0.09 + 6.0,
            9.0,
            "#F5E4C2",
            4.0,
        );
    }
    svg += stroke(
        d!(
            "M",
            left + wide * 0.64,
            -high * 0.13,
            "V",
            -high * 0.42,
            "M",
            edge + wide * 0.2,
            0,
            "V",
            -high * 0.3
        ),
        "#B58E62",
        8.0,
    );
    svg + stroke(
        d!("M", left + wide * 0.64, -high * 0.42, "L", left + wide * 1.1, -high * 0.2),
        "#7C4C34",
        13.0,
    )
}

/// A piece of wall that stands nearer than the rest, with its skirting board. Origin: bottom centre. `w`, `h`, `k1`.
pub(super) fn wall(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 480.0), look.number("h", 620.0));
    let paper = look.colour("k1", "#F9EFDC");
    let left = -wide / 2.0;
    rect(left, -high, wide, high, &paper, 0.0).svg()
        + rect(left, -high, 14.0, high, &dark(&paper, 0.12), 0.0)
        + rect(left, -22.0, wide, 22.0, &dark(&paper, 0.2), 0.0)
}
