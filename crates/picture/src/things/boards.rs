//! A board in a class.

use crate::colour::paint;
use crate::draw::{Ids, circle, d, path, rect, stroke};
use crate::look::Look;

/// A green board with a sun and a flower drawn in chalk. Origin: its middle. `w`, `h`, `k1`.
pub(super) fn board(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 380.0), look.number("h", 260.0));
    let (half, rise) = (wide / 2.0, high / 2.0);
    let mut svg =
        rect(-half - 14.0, -rise - 14.0, wide + 28.0, high + 28.0, paint::WOOD, 14.0).svg();
    svg += rect(-half, -rise, wide, high, &look.colour("k1", "forest"), 6.0);
    svg += rect(-half - 4.0, rise + 10.0, wide + 8.0, 14.0, "#A9714A", 6.0);
    svg += rect(half * 0.5, rise + 2.0, 34.0, 10.0, "#FFFFFF", 4.0);
    let (x, y, r) = (-half * 0.36, -rise * 0.22, rise * 0.3);
    svg += circle(x, y, r, "none").outline(paint::YELLOW, 8.0);
    let mut rays = String::new();
    for ray in 0..8 {
        let (sin, cos) = f64::from(ray * 45).to_radians().sin_cos();
        let (from, to) = (r * 1.35, r * 1.75);
        rays.push_str(&d!("M", x + from * cos, y + from * sin, "L", x + to * cos, y + to * sin));
    }
    svg += stroke(rays, paint::YELLOW, 8.0);
    let stem = half * 0.5;
    svg += stroke(d!("M", stem, rise * 0.66, "Q", stem - 6.0, rise * 0.3, stem, 0), "#BFE3B4", 7.0);
    svg +=
        path(d!("M", stem, rise * 0.5, "q", 30, -30, 40, -6, "q", -16, 18, -40, 6, "Z"), "#BFE3B4");
    for petal in 0..5 {
        let (sin, cos) = f64::from(petal * 72 - 90).to_radians().sin_cos();
        svg += circle(stem + 20.0 * cos, -12.0 + 20.0 * sin, 13.0, paint::PINK);
    }
    svg + circle(stem, -12.0, 10.0, paint::YELLOW)
}
