//! What is seen through a casement: the sky, a garden, roofs from high up.

use crate::colour::paint;
use crate::draw::{Shape, circle, d, ellipse, path, rect};
use crate::scenery::cloud;

pub(super) fn sky(wide: f64, high: f64) -> String {
    rect(-wide / 2.0, -high / 2.0, wide, high, "#BFE5F2", 0.0).svg()
        + &*cloud(-wide * 0.2, -high * 0.18, wide / 560.0, "#FFFFFF")
        + &*cloud(wide * 0.24, high * 0.02, wide / 700.0, "#FFFFFF")
}

/// Ground whose edge is so high, in shares of the view, at its left, in its middle and at its right.
fn hill((wide, high): (f64, f64), [left, middle, right]: [f64; 3], colour: &str) -> Shape {
    let (edge, bottom) = (wide / 2.0, high / 2.0);
    path(
        d!(
            "M",
            -edge,
            bottom,
            "V",
            high * left,
            "Q",
            0,
            high * middle,
            edge,
            high * right,
            "V",
            bottom,
            "Z"
        ),
        colour,
    )
}

/// A green with a tree and a fence.
pub(super) fn garden(wide: f64, high: f64) -> String {
    let (x, r) = (wide * 0.24, wide * 0.13);
    sky(wide, high)
        + hill((wide, high), [0.2, 0.04, 0.18], "#A9D3A0")
        + hill((wide, high), [0.34, 0.22, 0.32], "#8CC38C")
        + rect(x - r * 0.16, high * 0.08, r * 0.32, high * 0.22, "#8A5A3C", 3.0)
        + circle(x - r * 0.6, high * 0.06, r * 0.8, "#559B63")
        + circle(x + r * 0.6, high * 0.05, r * 0.8, "#559B63")
        + circle(x, -high * 0.04, r, paint::LEAF)
}

/// Roofs and tree tops seen from above, much sky.
pub(super) fn roofs(wide: f64, high: f64) -> String {
    let base = high / 2.0;
    let mut svg = sky(wide, high * 0.9);
    svg += rect(-wide / 2.0, high * 0.3, wide, high * 0.2, "#CFE9DD", 0.0);
    svg += rect(-wide / 2.0, high * 0.17, wide, high * 0.4, "#A9CDB4", 0.0);
    // Tree tops and ridges in two rows, the far one paler.
    for (x, y, r, shade) in [
        (-0.36, 0.16, 0.07, "#8DBB98"),
        (-0.02, 0.15, 0.06, "#8DBB98"),
        (0.44, 0.16, 0.08, "#8DBB98"),
    ] {
        svg += ellipse(x * wide, y * high, r * wide, r * wide * 0.8, shade);
    }
    for (x, y, half, shade) in [
        (-0.24, 0.2, 0.13, "#DFA08B"),
        (0.22, 0.2, 0.14, "#B9A3C6"),
        (-0.4, 0.36, 0.2, "#C2604A"),
        (0.06, 0.36, 0.19, "#D98A5C"),
        (0.45, 0.36, 0.16, "#3C8E94"),
    ] {
        let (x, y, half, up) = (x * wide, y * high, half * wide, high * 0.1);
        svg += rect(x + half * 0.3, y - up * 1.2, half * 0.16, up, "#9C6A52", 2.0);
        svg += path(
            d!(
                "M",
                x - half,
                y + up,
                "L",
                x - half * 0.6,
                y - up * 0.6,
                "H",
                x + half * 0.6,
                "L",
                x + half,
                y + up,
                "V",
                base,
                "H",
                x - half,
                "Z"
            ),
            shade,
        )
        .soft(shade, 5.0);
        svg += rect(x - half, y + up, half * 2.0, high * 0.2, "#F6DDB4", 0.0);
    }
    for (x, r) in [(-0.16, 0.07), (0.28, 0.08), (-0.5, 0.07)] {
        svg += circle(x * wide, base + high * 0.01, r * wide * 1.2, paint::LEAF);
    }
    svg
}
