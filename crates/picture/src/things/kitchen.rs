//! Kitchen things.

use crate::colour::dark;
use crate::draw::{Ids, Place, circle, d, ellipse, group, path, rect, stroke};
use crate::look::Look;

/// A fridge with its freezer above, shut. Origin: bottom centre. `k1`.
pub(super) fn fridge(look: &Look, _: &Ids) -> String {
    let body = look.colour("k1", "#E9F1F4");
    let mut svg = rect(-110.0, -520.0, 220.0, 510.0, &body, 28.0).svg();
    svg += rect(64.0, -520.0, 46.0, 510.0, &dark(&body, 0.09), 28.0);
    svg += rect(-110.0, -372.0, 220.0, 10.0, &dark(&body, 0.22), 0.0);
    svg += rect(-88.0, -450.0, 16.0, 60.0, "#9AA3B5", 8.0);
    svg += rect(-88.0, -330.0, 16.0, 110.0, "#9AA3B5", 8.0);
    svg + rect(-92.0, -16.0, 30.0, 18.0, "#66708A", 6.0)
        + rect(62.0, -16.0, 30.0, 18.0, "#66708A", 6.0)
}

/// A snowflake. Origin: its middle.
pub(super) fn snowflake(_: &Look, _: &Ids) -> String {
    let mut svg = String::new();
    for arm in 0..6 {
        let spoke = stroke("M0 0 L0 -40 M0 -26 L-11 -37 M0 -26 L11 -37", "#3A78C2", 7.0).svg();
        svg += group(spoke, Place::at(0.0, 0.0).turned(f64::from(arm) * 60.0));
    }
    svg
}

/// A cooker: plates on top, knobs in front, an oven. Origin: bottom centre. `hot` glows the plates.
pub(super) fn cooker(look: &Look, _: &Ids) -> String {
    let is_hot = look.flag("hot", false);
    let plate = if is_hot { "#E0644A" } else { "#4A5470" };
    let mut svg = rect(-210.0, -330.0, 420.0, 330.0, "#EDF1F5", 24.0).svg();
    svg += rect(120.0, -330.0, 90.0, 330.0, "#D7DEE7", 24.0);
    svg += rect(-222.0, -352.0, 444.0, 34.0, "#39456B", 14.0);
    for x in [-130.0, 0.0, 130.0] {
        svg += ellipse(x, -352.0, 52.0, 10.0, plate);
    }
    svg += rect(-190.0, -306.0, 380.0, 76.0, "#C4CCDC", 16.0);
    for x in [-140.0, -47.0, 47.0, 140.0] {
        svg += &*knob(x, -268.0, 26.0);
    }
    svg += rect(-170.0, -206.0, 340.0, 170.0, "#2F3B5C", 20.0);
    svg += rect(-150.0, -186.0, 300.0, 120.0, "#46547C", 14.0);
    svg + rect(-140.0, -222.0, 280.0, 16.0, "#9AA3B5", 8.0)
}

/// A knob whose dash points up: off.
fn knob(x: f64, y: f64, r: f64) -> String {
    circle(x, y, r, "#39456B").svg()
        + circle(x, y, r * 0.72, "#566386")
        + stroke(d!("M", x, y - 4.0, "L", x, y - r + 4.0), "#FFFFFF", r * 0.2)
}

/// Bread on a board. Origin: bottom centre.
pub(super) fn bread(_: &Look, _: &Ids) -> String {
    rect(-90.0, -16.0, 180.0, 16.0, "#A86F47", 8.0).svg()
        + path("M-70 -16 Q-80 -66 -30 -68 L20 -68 Q66 -66 60 -16 Z", "#D9A05F")
        + path("M20 -68 Q66 -66 60 -16 L34 -16 Q44 -54 20 -68 Z", "#BE8549")
        + stroke("M-44 -60 Q-36 -48 -40 -34 M-12 -62 Q-4 -50 -8 -36", "#F4D9A8", 6.0)
}
