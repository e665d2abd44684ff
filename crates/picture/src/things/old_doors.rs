//! Doors of old town houses.

use crate::colour::light;
use crate::draw::{Ids, d, ellipse, path, rect, stroke};
use crate::look::Look;

/// The open door of an old town house: a stone arch, wooden wings, a warm room behind on the level. Origin: bottom centre.
/// `w`, `h`, `k1` its wings.
pub(super) fn old_door(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 460.0), look.number("h", 620.0));
    let wood = look.colour("k1", "#7C4C34");
    let half = wide / 2.0;
    let arch = |grow: f64| {
        let r = half + grow;
        d!("M", -r, 0, "V", -high + half, "A", r, r, 0, 0, 1, r, -high + half, "V", 0, "Z")
    };
    let mut svg = path(arch(48.0), "#D9CBB2").svg();
    for turn in -3..=3 {
        let (sin, cos) = (f64::from(turn) * 26.0).to_radians().sin_cos();
        let at = |r: f64| (sin * r, -high + half - cos * r);
        svg += stroke(d!("M", at(half + 4.0), "L", at(half + 44.0)), "#BBAA8C", 5.0);
    }
    svg += path(arch(0.0), "#FFE7A8");
    svg += ellipse(0.0, -high * 0.56, half * 0.9, high * 0.3, "#FFF4D0");
    svg += path(
        d!("M", -half, 0, "L", -half + 54.0, -high * 0.2, "H", half - 54.0, "L", half, 0, "Z"),
        "#D9AE7C",
    );
    svg += rect(-half + 54.0, -high * 0.2 - 8.0, wide - 108.0, 10.0, "#FFF9EE", 0.0);
    for side in [-1.0, 1.0] {
        // Wings that stand open, seen at a slant.
        let x = side * half;
        svg += path(
            d!(
                "M",
                x,
                -high + half * 1.0,
                "L",
                x - side * 56.0,
                -high + half * 0.9 + 20.0,
                "L",
                x - side * 56.0,
                -high * 0.17,
                "L",
                x,
                0,
                "Z"
            ),
            &wood,
        );
        svg += path(
            d!(
                "M",
                x - side * 12.0,
                -high * 0.58,
                "L",
                x - side * 44.0,
                -high * 0.57,
                "L",
                x - side * 44.0,
                -high * 0.24,
                "L",
                x - side * 12.0,
                -high * 0.14,
                "Z"
            ),
            &light(&wood, 0.16),
        );
    }
    svg + rect(-half - 60.0, -6.0, wide + 120.0, 18.0, "#CBBDA5", 6.0)
}
