//! Flights of stairs, landings, steps and their rails.

use crate::draw::{Ids, Point, d, path, rect, stroke};
use crate::look::Look;

/// A flight of stairs up to the right, closed below. Origin: foot of the lowest step. `n` steps, `w`, `h` of
/// one; `rail` stands on the steps, `lift` over them.
pub(super) fn stairs(look: &Look, _: &Ids) -> String {
    let count = look.number("n", 6.0).clamp(2.0, 16.0) as i32;
    let (wide, high) = (look.number("w", 70.0), look.number("h", 46.0));
    let lift = look.number("lift", 120.0);
    let corners = || steps(count, (0.0, -high), (wide, -high));
    let outline = d!("", "L", f64::from(count) * wide, 0, "Z");
    let mut svg = path(format!("M0 0{}{outline}", zigzag(corners(), wide)), "#E4CDA4").svg();
    for (x, y) in corners() {
        svg += rect(x, y + 6.0, 9.0, high - 6.0, "#C9AE80", 0.0);
        svg += rect(x - 8.0, y, wide + 10.0, 14.0, "#F8EACB", 5.0);
    }
    if look.flag("rail", true) {
        for step in 0..count {
            let (x, y) = ((f64::from(step) + 0.5) * wide, f64::from(step + 1) * -high);
            let post = if step == 0 || step == count - 1 { 14.0 } else { 7.0 };
            svg += stroke(d!("M", x, y - 2.0, "L", x, y - lift), "#B58E62", post);
        }
        let last = f64::from(count) - 0.5;
        svg += stroke(
            d! {
                "M", wide * 0.5 - 16.0, -high - lift + 10.0,
                "L", last * wide + 14.0, -f64::from(count) * high - lift - 9.0
            },
            "#7C4C34",
            18.0,
        );
    }
    svg
}

/// A rail on the wall along a flight up to the right. Origin and `n`, `w`, `h` as the stairs; `lift` over the edges.
pub(super) fn hand_rail(look: &Look, _: &Ids) -> String {
    let count = look.number("n", 6.0).clamp(2.0, 16.0);
    let (wide, high, lift) =
        (look.number("w", 70.0), look.number("h", 46.0), look.number("lift", 150.0));
    let at = |x: f64| -x * high / wide - lift;
    let (from, to) = (wide * 0.2, count * wide);
    let mut svg = String::new();
    for share in [0.06, 0.37, 0.68, 0.97] {
        let x = from + (to - from) * share;
        svg += stroke(d!("M", x, at(x) + 20.0, "L", x, at(x)), "#B58E62", 9.0);
    }
    svg + stroke(
        d! {
            "M", from - 26.0, at(from), "L", from, at(from), "L", to, at(to),
            "L", to + 60.0, at(to)
        },
        "#7C4C34",
        16.0,
    )
}

/// The landing at the top of a flight, to the right. Origin: the edge of its floor. `long`, `deep`.
pub(super) fn landing(look: &Look, _: &Ids) -> String {
    let (long, deep) = (look.number("long", 260.0), look.number("deep", 560.0));
    rect(0.0, 0.0, long, deep, "#E4CDA4", 0.0).svg()
        + rect(-8.0, 0.0, long + 8.0, 14.0, "#F8EACB", 5.0)
}

/// The stone steps before a house door, seen from the side, going down to the right. Origin: the outer corner
/// of the landing. `n` steps, `w`, `h` of one, `long` of the landing.
pub(super) fn door_steps(look: &Look, _: &Ids) -> String {
    let count = look.number("n", 3.0).clamp(1.0, 6.0) as i32;
    let (wide, high) = (look.number("w", 70.0), look.number("h", 46.0));
    let (long, deep) = (look.number("long", 340.0), 260.0);
    let mut svg = String::new();
    for step in (0..=count).rev() {
        let (x, y) = (f64::from(step) * wide, f64::from(step) * high);
        svg += rect(-long, y, long + x, deep, "#CBBDA5", 0.0);
        svg += rect(x - 9.0, y + 8.0, 9.0, high, "#B5A68B", 0.0);
        svg += rect(-long, y, long + x + 8.0, 16.0, "#EFE4D0", 6.0);
    }
    svg
}

/// Points as far from each other as the edges of steps.
pub(super) fn steps(
    count: i32,
    (x, y): Point,
    (run, rise): (f64, f64),
) -> impl Iterator<Item = Point> {
    (0..count).map(move |step| (x + f64::from(step) * run, y + rise * f64::from(step)))
}

/// The outline of stairs: from each corner along its tread.
pub(super) fn zigzag(corners: impl Iterator<Item = Point>, run: f64) -> String {
    corners.map(|(x, y)| d!("", "L", x, y, "L", x + run, y)).collect()
}
