//! Signs without words: ticks, crosses, arrows, rings, warnings.

use crate::colour::{GREEN, INK, dark, paint};
use crate::draw::{Ids, Place, circle, d, ellipse, group, path, rect, stroke};
use crate::look::Look;

/// A white tick on a green disc. Origin: its middle. `r`.
pub(super) fn tick(look: &Look, _: &Ids) -> String {
    let r = look.number("r", 60.0);
    badge(r, GREEN)
        + stroke(
            d!("M", -r * 0.42, r * 0.02, "L", -r * 0.10, r * 0.34, "L", r * 0.44, -r * 0.32),
            "#FFFFFF",
            r * 0.26,
        )
}

/// A white cross on a red disc. Origin: its middle. `r`.
pub(super) fn cross(look: &Look, _: &Ids) -> String {
    let r = look.number("r", 60.0);
    let a = r * 0.40;
    badge(r, paint::RED)
        + stroke(d!("M", -a, -a, "L", a, a, "M", a, -a, "L", -a, a), "#FFFFFF", r * 0.26)
}

/// A big cross over something, white-edged. Origin: its middle. `w`, `h`.
pub(super) fn cross_out(look: &Look, _: &Ids) -> String {
    let (x, y) = (look.number("w", 300.0) / 2.0, look.number("h", 300.0) / 2.0);
    let lines = d!("M", -x, -y, "L", x, y, "M", x, -y, "L", -x, y);
    edged(&lines, paint::RED, (34.0, 22.0))
}

/// An arrow. Origin: its middle; points right, turned by the item's `rot`. `k1`, `long`; `back` makes a U-turn.
pub(super) fn arrow(look: &Look, _: &Ids) -> String {
    let (green, long) = (look.colour("k1", GREEN), look.number("long", 160.0));
    let data = if look.flag("back", false) {
        d! {
            "M", -long / 2.0, 40, "L", long / 4.0, 40, "Q", long / 2.0, 40, long / 2.0, 0,
            "Q", long / 2.0, -40, long / 4.0, -40, "L", -long / 2.0, -40,
            "M", -long / 2.0 + 34.0, -74, "L", -long / 2.0, -40, "L", -long / 2.0 + 34.0, -6
        }
    } else {
        d! {
            "M", -long / 2.0, 0, "L", long / 2.0, 0, "M", long / 2.0 - 40.0, -40,
            "L", long / 2.0, 0, "L", long / 2.0 - 40.0, 40
        }
    };
    edged(&data, &green, (34.0, 20.0))
}

/// An arrow around something that is turned back, against the clock. Origin: the middle. `r`, `k1`; `from`, `to`
/// in degrees from the right upwards.
pub(super) fn turn_arrow(look: &Look, _: &Ids) -> String {
    let (r, shade) = (look.number("r", 70.0), look.colour("k1", GREEN));
    let on_ring = |degrees: f64| {
        let (sin, cos) = degrees.to_radians().sin_cos();
        (r * cos, -r * sin)
    };
    let end = look.number("to", 150.0);
    let (from, tip) = (on_ring(look.number("from", 18.0)), on_ring(end));
    // The barbs open against the way the ring goes at the tip.
    let barb = |degrees: f64| {
        let (sin, cos) = degrees.to_radians().sin_cos();
        (tip.0 + 32.0 * cos, tip.1 - 32.0 * sin)
    };
    let (one, other) = (barb(end - 130.0), barb(end - 46.0));
    let arc = d!("M", from, "A", r, r, 0, 0, 0, tip, "M", one, "L", tip, "L", other);
    edged(&arc, &shade, (24.0, 14.0))
}

/// A pale ring that says: not in here. Origin: its middle. `r`, `ry`, `k1`.
pub(super) fn ring(look: &Look, _: &Ids) -> String {
    let (r, shade) = (look.number("r", 120.0), look.colour("k1", "#FFFFFF"));
    let low = look.number("ry", r);
    ellipse(0.0, 0.0, r, low, "none")
        .outline(&shade, 12.0)
        .set("stroke-dasharray", "26 20")
        .set("stroke-linecap", "round")
        .svg()
}

/// A yellow warning triangle with an exclamation mark. Origin: its middle.
pub(super) fn danger(_: &Look, _: &Ids) -> String {
    warning(("M0 -124 L146 116 L-146 116 Z", 56.0), ("M0 -116 L138 110 L-138 110 Z", 34.0))
        + path("M-19 -48 Q-20 -66 0 -66 Q20 -66 19 -48 L12 26 Q11 36 0 36 Q-11 36 -12 26 Z", INK)
        + circle(0.0, 80.0, 19.0, INK)
}

/// A yellow triangle with a flash of lightning: electricity. Origin: its middle; about 260 wide. `post` puts
/// it on one.
pub(super) fn bolt_sign(look: &Look, _: &Ids) -> String {
    let mut svg = String::new();
    if look.flag("post", false) {
        svg += rect(-8.0, 100.0, 16.0, 150.0, "#66708A", 4.0);
    }
    svg += &*warning(("M0 -110 L126 104 L-126 104 Z", 34.0), ("M0 -102 L118 99 L-118 99 Z", 14.0));
    svg + path("M14 -66 L-34 28 L-4 28 L-14 88 L38 -6 L8 -6 L26 -66 Z", INK).soft(INK, 5.0)
}

/// A yellow triangle with round corners and a bolt: an electric shock. Origin: its middle. `r` half its width.
pub(super) fn shock(look: &Look, _: &Ids) -> String {
    let scale = look.number("r", 100.0) / 150.0;
    let sign = path("M0 -130 L150 120 L-150 120 Z", "#FFC845").soft("#FFC845", 60.0).svg()
        + path("M0 -118 L138 112 L-138 112 Z", "none").soft(INK, 16.0)
        + path("M18 -66 L-46 34 L-8 34 L-24 98 L48 -8 L10 -8 L34 -66 Z", INK).soft(INK, 6.0);
    group(sign, Place::at(0.0, 0.0).scaled(scale)).svg()
}

/// A padlock that is shut. Origin: its middle. `k1`.
pub(super) fn padlock(look: &Look, _: &Ids) -> String {
    let brass = look.colour("k1", "yellow");
    stroke("M-24 -6 L-24 -38 A24 24 0 0 1 24 -38 L24 -6", "#5A6480", 14.0).svg()
        + rect(-44.0, -14.0, 88.0, 74.0, &brass, 16.0)
        + rect(14.0, -14.0, 30.0, 74.0, &dark(&brass, 0.13), 16.0)
        + circle(0.0, 14.0, 10.0, INK)
        + stroke("M0 16 L0 36", INK, 9.0)
}

/// A white-edged disc, to draw a mark on.
fn badge(r: f64, shade: &str) -> String {
    circle(0.0, 0.0, r, "#FFFFFF").svg() + circle(0.0, 0.0, r - 4.0, shade)
}

/// A line with a white edge: the widths of the edge and of the line.
pub(super) fn edged(line: &str, shade: &str, (edge, width): (f64, f64)) -> String {
    stroke(line, "#FFFFFF", edge).svg() + stroke(line, shade, width)
}

/// A yellow triangle in a black one, each with the softness of its corners.
fn warning((outside, black): (&str, f64), (inside, yellow): (&str, f64)) -> String {
    path(outside, INK).soft(INK, black).svg()
        + path(inside, paint::YELLOW).soft(paint::YELLOW, yellow)
}
