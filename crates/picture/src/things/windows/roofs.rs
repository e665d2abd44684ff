//! What is seen over the roofs through a window: a wide sky, homes without light.

use crate::draw::{circle, d, path, rect};

/// A wide quiet sky over low roofs.
pub(super) fn sky(wide: f64, high: f64) -> String {
    let (left, top) = (-wide / 2.0, -high / 2.0);
    let mut svg = rect(left, top, wide, high, "#BFE5F2", 0.0).svg();
    for (x, y, r) in [
        (0.12, 0.3, 0.1),
        (0.19, 0.26, 0.13),
        (0.26, 0.32, 0.09),
        (0.8, 0.42, 0.08),
        (0.86, 0.38, 0.11),
    ] {
        svg += circle(left + wide * x, top + high * y, high * r, "#FFFFFF").opacity(0.9);
    }
    for (x, across, up, roof) in [
        (0.02, 0.18, 0.13, "#B5533F"),
        (0.27, 0.16, 0.1, "#3C8E94"),
        (0.62, 0.15, 0.11, "#C2703F"),
        (0.8, 0.18, 0.14, "#7A5D8C"),
    ] {
        let (x, across, y) = (left + wide * x, wide * across, -top - high * up);
        svg += rect(x, y, across, high * up, "#F4D9AE", 0.0);
        let gable = d!(
            "M",
            x - 6.0,
            y,
            "L",
            x + across / 2.0,
            y - high * 0.1,
            "L",
            x + across + 6.0,
            y,
            "Z"
        );
        svg += path(gable, roof);
    }
    svg
}

/// Homes across the street in the dusk, no moon, no star, not one window lit.
pub(super) fn no_light(wide: f64, high: f64) -> String {
    let (left, top) = (-wide / 2.0, -high / 2.0);
    let mut svg = rect(left, top, wide, high, "#8E9ACB", 0.0).svg();
    for (x, across, up) in [(0.0, 0.34, 0.54), (0.36, 0.3, 0.7), (0.68, 0.32, 0.5)] {
        let (x, across, up) = (left + wide * x, wide * across, high * up);
        svg += rect(x, -top - up, across, up, "#3B4678", 0.0);
        svg += path(
            d! {
                "M", x - 8.0, -top - up, "L", x + across / 2.0, -top - up - high * 0.13,
                "L", x + across + 8.0, -top - up, "Z"
            },
            "#2C3563",
        );
        for pane in 0..4 {
            let (column, row) = (f64::from(pane % 2), f64::from(pane / 2));
            let at = (x + across * (0.16 + 0.4 * column), -top - up + high * (0.06 + 0.2 * row));
            svg += rect(at.0, at.1, across * 0.28, high * 0.12, "#161D44", 2.0);
        }
    }
    svg
}
