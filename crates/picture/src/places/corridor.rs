//! A long inner hallway.

use crate::colour::{dark, light};
use crate::draw::{Ids, Point, d, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{HEIGHT, WIDTH};

/// Where the hallway's lines meet, and how much smaller its far end is.
const VANISH: Point = (1010.0, 400.0);
const FAR: f64 = 0.4;

/// An inner wall before us, and at its right a hallway that runs away from us to a far wall, which is 200 by 280 about
/// 1010, 372. `wall`, `low`, `runner`.
pub(super) fn corridor(look: &Look, _: &Ids) -> String {
    let (wall, low) = (look.colour("wall", "#F7E2BC"), look.colour("low", "#E9C794"));
    let runner = look.colour("runner", "#3F9AA0");
    let far = |x: f64, y: f64| (VANISH.0 + (x - VANISH.0) * FAR, VANISH.1 + (y - VANISH.1) * FAR);
    let quad = |x: f64, from: f64, to: f64| {
        d!("M", (x, from), "L", far(x, from), "L", far(x, to), "L", (x, to), "Z")
    };
    let (left, right, top, floor) = (770.0, 1250.0, -90.0, 690.0);
    let across = |y: f64, from: f64, to: f64| {
        d!("M", (from, y), "L", far(from, y), "L", far(to, y), "L", (to, y), "Z")
    };
    let mut svg = rect(0.0, 0.0, WIDTH, HEIGHT, "#DDB483", 0.0).svg();
    for row in [760.0, 836.0] {
        svg += stroke(d!("M", 0, row, "H", WIDTH), "#CDA272", 3.0);
    }
    // The far end, its side walls, ceiling and floor.
    let (a, b) = (far(left, top), far(right, floor));
    svg += path(across(top, left, right), "#FFF6E2");
    svg += path(across(floor, left, right), "#D1A675");
    svg += path(across(floor, left + 110.0, right - 110.0), &runner);
    svg += rect(a.0, a.1, b.0 - a.0, b.1 - a.1, &light(&wall, 0.5), 0.0);
    svg += rect(a.0, b.1 - 8.0, b.0 - a.0, 8.0, "#FFF6E6", 0.0);
    for (x, shade) in [(left, 0.1), (right, 0.04)] {
        svg += path(quad(x, top, floor), &dark(&wall, shade));
        svg += path(quad(x, 440.0, floor), &dark(&low, shade));
        svg += path(quad(x, floor - 20.0, floor), "#FFF6E6");
    }
    // A door in each side wall, as a sign that this is the middle of the house.
    for (x, shade) in [(left, "#7FB3AE"), (right, "#8CBDB8")] {
        let at = |share: f64, y: f64| {
            let scale = 1.0 - (1.0 - FAR) * share;
            (VANISH.0 + (x - VANISH.0) * scale, VANISH.1 + (y - VANISH.1) * scale)
        };
        for (from, to, up, fill) in [(0.36, 0.74, 150.0, "#FFF9EE"), (0.4, 0.71, 166.0, shade)] {
            svg += path(
                d!(
                    "M",
                    at(from, up),
                    "L",
                    at(to, up),
                    "L",
                    at(to, floor),
                    "L",
                    at(from, floor),
                    "Z"
                ),
                fill,
            );
        }
    }
    // The wall before us.
    svg += rect(0.0, 0.0, left, floor, &wall, 0.0);
    svg += rect(0.0, 440.0, left, floor - 440.0, &low, 0.0);
    svg += rect(0.0, 430.0, left, 14.0, "#FFF6E6", 0.0);
    for panel in 0..4 {
        let x = 20.0 + f64::from(panel) * 187.0;
        svg += rect(x, 466.0, 158.0, 180.0, "none", 12.0).outline(&light(&low, 0.35), 6.0);
    }
    svg += rect(left - 18.0, 0.0, 18.0, floor, &light(&wall, 0.5), 0.0);
    svg + rect(0.0, floor - 18.0, left, 22.0, "#FFF6E6", 0.0)
}
