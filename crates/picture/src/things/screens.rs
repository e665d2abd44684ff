//! Folding screens, which give families a corner of their own.

use super::camp_beds::STEEL;
use crate::colour::dark;
use crate::draw::{Ids, d, path, stroke};
use crate::look::Look;

/// How much lower the inner edges of the outer leaves stand, which come towards us.
const NEARER: f64 = 14.0;

/// A folding screen of three leaves. Origin: bottom centre. `w`, `h`, `k1` its cloth.
pub(super) fn screen(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 330.0), look.number("h", 340.0));
    let cloth = look.colour("k1", "#9CC7C4");
    let (left, leaf) = (-wide / 2.0, wide / 3.0);
    let middle = dark(&cloth, 0.12);
    let leaves =
        [(0.0, (0.0, NEARER), &cloth), (1.0, (NEARER, 0.0), &middle), (2.0, (0.0, NEARER), &cloth)];
    let mut svg = String::new();
    for (index, (y0, y1), shade) in leaves {
        let (x0, x1) = (left + leaf * index, left + leaf * (index + 1.0));
        let outline = |edge: f64| {
            d! {
                "M", x0 + edge, -high + y0 + edge, "L", x1 - edge, -high + y1 + edge,
                "L", x1 - edge, -26.0 + y1 - edge, "L", x0 + edge, -26.0 + y0 - edge, "Z"
            }
        };
        let feet = d!(
            "M",
            x0 + 10.0,
            -40.0,
            "L",
            x0 + 10.0,
            y0,
            "M",
            x1 - 10.0,
            -40.0,
            "L",
            x1 - 10.0,
            y1
        );
        svg += stroke(feet, STEEL, 9.0);
        svg += path(outline(4.0), "#FFF6E6").soft("#FFF6E6", 8.0);
        svg += path(outline(15.0), shade).soft(shade, 6.0);
    }
    svg
}
