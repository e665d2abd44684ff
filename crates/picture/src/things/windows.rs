//! Windows seen from inside, and what hangs before them.

mod roofs;
mod views;

use super::water;
use crate::colour::dark;
use crate::draw::{Ids, circle, clipped, d, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{raindrop, wave, window_bars, window_frame};

/// A window from inside. Origin: its middle. `w`, `h`; `view` day, night, dark (`moon` or none), lit, rain, smoke or sky.
pub(super) fn window(look: &Look, ids: &Ids) -> String {
    let (wide, high, view) =
        (look.number("w", 300.0), look.number("h", 320.0), look.word("view", "day"));
    let (left, top) = (-wide / 2.0, -high / 2.0);
    let has_moon = look.flag("moon", true);
    let mut svg = window_frame((wide, high), 16.0, 14.0).svg();
    let outside = match view.as_str() {
        "night" => views::night(wide, high, None),
        "dark" if has_moon => views::night(wide, high, Some("#141C42")),
        "dark" => roofs::no_light(wide, high),
        "lit" => views::night(wide, high, Some("#FFE49A")),
        "rain" => views::rain(wide, high),
        "smoke" => views::smoke(wide, high),
        "sky" => roofs::sky(wide, high),
        _ => views::day(wide, high),
    };
    svg += &*clipped(ids, rect(left, top, wide, high, "#000000", 6.0), outside);
    // Nothing divides a wide sky.
    if view != "sky" {
        svg += &*window_bars((wide, high), -4.0);
    }
    svg + rect(left - 30.0, -top + 10.0, wide + 60.0, 20.0, "#F1E2C8", 8.0)
}

/// A wide window at night: the homes across the street are dark, the moon shines. Origin: its middle. `w`, `h`.
pub(super) fn night_window(look: &Look, ids: &Ids) -> String {
    let (wide, high) = (look.number("w", 860.0), look.number("h", 520.0));
    let (left, top) = (-wide / 2.0, -high / 2.0);
    let mut svg = window_frame((wide, high), 22.0, 16.0).svg();
    let pane = rect(left, top, wide, high, "#000000", 8.0);
    svg += &*clipped(ids, pane, views::dark_homes(ids, wide, high));
    svg += rect(-8.0, top, 16.0, high, "#FFF9EE", 0.0);
    svg += rect(left - 40.0, -top + 14.0, wide + 80.0, 26.0, "#F6E9D0", 10.0);
    svg + rect(left - 40.0, -top + 32.0, wide + 80.0, 8.0, "#DCC8A4", 4.0)
}

/// A window from inside; outside it rains, and the street stands under water. Origin: its middle. `w`, `h`.
pub(super) fn wet_window(look: &Look, ids: &Ids) -> String {
    let (wide, high) = (look.number("w", 300.0), look.number("h", 320.0));
    let (left, top) = (-wide / 2.0, -high / 2.0);
    let level = top + high * 0.66;
    let mut view = rect(left, top, wide, high, water::RAIN_SKY, 0.0).svg();
    view += &*views::wet_street(left, level + high * 0.06, wide);
    view += rect(left, level, wide, high, "#5B9BD0", 0.0);
    view += stroke(wave((left, level), wide, 6.0), water::EDGE, 5.0);
    view += &*water::ripples((left + 14.0, level + 22.0), (wide - 28.0, high * 0.24), 5);
    for drop in 0..12_u32 {
        let (x, y) = (
            left + (0.04 + f64::from(drop * 37 % 96) / 100.0) * wide,
            top + f64::from(drop * 53 % 56) / 100.0 * high,
        );
        view += raindrop((x, y), (-6.0, 20.0)).opacity(0.8);
    }
    window_frame((wide, high), 16.0, 14.0).svg()
        + &*clipped(ids, rect(left, top, wide, high, "#000000", 6.0), view)
        + &*window_bars((wide, high), -high * 0.12)
        + rect(left - 30.0, -top + 10.0, wide + 60.0, 22.0, "#F1E2C8", 8.0)
}

/// One half of a curtain with its half of the rod, hanging from its top start corner. `w`, `h`, `k1`; `rod` is how
/// far the rod goes inward (0: none); mirrored with the item's `flip`.
pub(super) fn curtain(look: &Look, _: &Ids) -> String {
    let (wide, high, cloth) =
        (look.number("w", 90.0), look.number("h", 420.0), look.colour("k1", "coral"));
    // Long enough to meet the other half over every usual window.
    let rod = look.number("rod", wide * 3.12);
    let mut svg = String::new();
    if rod > 0.0 {
        svg += stroke(d!("M", -28, -5, "L", rod, -5), "#8A5A3C", 8.0);
        svg += circle(-28.0, -5.0, 9.0, "#8A5A3C");
    }
    let falls = d! {
        "M", 0, 0, "L", wide, 0,
        "C", wide * 0.94, high * 0.34, wide * 0.52, high * 0.54, wide * 0.38, high * 0.66,
        "C", wide * 0.50, high * 0.78, wide * 0.60, high * 0.9, wide * 0.62, high,
        "L", 0, high, "Z"
    };
    let folds = d! {
        "M", wide * 0.55, 12, "C", wide * 0.5, high * 0.4, wide * 0.2, high * 0.5, wide * 0.2, high * 0.64,
        "M", wide * 0.24, high * 0.72, "Q", wide * 0.34, high * 0.86, wide * 0.34, high * 0.98
    };
    svg += path(falls, &cloth);
    svg += stroke(folds, &dark(&cloth, 0.15), 5.0);
    svg += rect(0.0, -2.0, wide, 10.0, &dark(&cloth, 0.2), 4.0);
    for ring in [0.1, 0.36, 0.64, 0.9] {
        svg += circle(wide * ring, -5.0, 6.0, "none").outline("#FFC845", 3.0);
    }
    svg + rect(-2.0, high * 0.64, wide * 0.42 + 2.0, 14.0, "#FFC845", 6.0)
}

/// A rod for curtains, with a knob at both ends. Origin: its middle. `w`.
pub(super) fn rod(look: &Look, _: &Ids) -> String {
    let half = look.number("w", 440.0) / 2.0;
    let mut svg = rect(-half, -8.0, half * 2.0, 16.0, "#7C4C34", 8.0).svg();
    for x in [-half, half] {
        svg += circle(x, 0.0, 17.0, "#8A5A3C");
    }
    svg
}
