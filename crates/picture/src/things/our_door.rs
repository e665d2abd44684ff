//! The green front door of our flat, from its hall and from the stairs.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, circle, clipped, d, ellipse, path, rect, stroke};
use crate::look::Look;

/// The front door of our flat. Origin: bottom centre of the opening. `w`, `h`, `k1`; `open`: the share of the opening that
/// is free, 0 shut; `side`: from the `hall` the leaf comes towards us and stairs lie behind, from the `stairs` it goes away
/// from us and a hall lies behind; `smoke`: grey stands behind it; `flip` puts the hinge to the right.
pub(super) fn our_door(look: &Look, ids: &Ids) -> String {
    let (wide, high) = (look.number("w", 240.0), look.number("h", 480.0));
    let (leaf, open) = (look.colour("k1", "forest"), look.number("open", 0.0).clamp(0.0, 0.8));
    let has_smoke = look.flag("smoke", false);
    let from_stairs = look.word("side", "hall") == "stairs";
    let left = -wide / 2.0;
    let mut svg = rect(left - 20.0, -high - 20.0, wide + 40.0, high + 20.0, "#FFF9EE", 8.0).svg();
    if open > 0.0 {
        let mut behind = if from_stairs { hall(wide, high) } else { stairs(wide, high) };
        if has_smoke {
            behind += &*smoke(wide, high, left + wide * (1.0 - open));
        }
        svg += &*clipped(ids, rect(left, -high, wide, high, "#000000", 2.0), behind);
    }
    // How much the free edge grows towards us, or shrinks.
    let grow = open * high * if from_stairs { -0.07 } else { 0.1 };
    svg += &*swung((left, high), wide * (1.0 - open), grow, &leaf);
    svg + rect(left - 20.0, -2.0, wide + 40.0, 12.0, "#B98755", 5.0)
}

/// The leaf from its hinge at `left` to its free edge, which is `grow` taller above and a little below.
fn swung((left, high): (f64, f64), wide: f64, grow: f64, leaf: &str) -> String {
    let right = left + wide;
    let top = |share: f64| -high - grow * share;
    let foot = |share: f64| grow * 0.45 * share;
    let at = |share: f64| left + wide * share;
    let quad = |from: f64, to: f64, above: f64, below: f64| {
        let y = |share: f64, part: f64| top(share) + (foot(share) - top(share)) * part;
        d! {
            "M", at(from), y(from, above), "L", at(to), y(to, above), "L", at(to), y(to, below), "L",
            at(from), y(from, below), "Z"
        }
    };
    let mut svg = path(quad(0.0, 1.0, 0.0, 1.0), leaf).svg();
    svg += path(quad(0.7, 1.0, 0.0, 1.0), &dark(leaf, 0.1));
    for (above, below) in [(0.09, 0.42), (0.56, 0.92)] {
        svg +=
            path(quad(0.15, 0.8, above, below), &light(leaf, 0.16)).soft(&light(leaf, 0.16), 8.0);
    }
    let edge = (grow.abs() * 0.3).min(14.0);
    svg += path(
        d!(
            "M",
            right,
            top(1.0),
            "l",
            edge,
            4,
            "L",
            right + edge,
            foot(1.0) - 4.0,
            "L",
            right,
            foot(1.0),
            "Z"
        ),
        &dark(leaf, 0.3),
    );
    // A peephole, so that a child knows: the door to the stairs.
    svg += circle(at(0.48), -high * 0.7, 9.0, "#FFF9EE").outline(&dark(leaf, 0.3), 4.0);
    svg += circle(at(0.88), -high * 0.47, 15.0, &light("wood", 0.35));
    svg + rect(at(0.88) - wide * 0.2, -high * 0.47 - 7.0, wide * 0.21, 14.0, paint::YELLOW, 7.0)
}

/// The stairs of the house: a light landing, steps that go down to the right behind their rail, a window.
fn stairs(wide: f64, high: f64) -> String {
    let left = -wide / 2.0;
    let mut svg = rect(left, -high, wide, high, "#DDEBE3", 0.0).svg();
    svg += rect(left, -high * 0.4, wide, high * 0.4, "#CDE0D5", 0.0);
    svg += rect(left, -high * 0.13, wide, high * 0.13, "#C9B089", 0.0);
    // Stairs that lead up, so that they are seen in a narrow opening, too.
    for step in (0..7).rev() {
        let n = f64::from(step);
        let (x, y) = (-left - wide * (0.62 - n * 0.1), -high * (0.13 + n * 0.062));
        svg += rect(x, y - high * 0.062, wide, high * 0.062 + 4.0, "#E4CDA4", 0.0);
        svg += rect(x - 6.0, y - high * 0.062, wide, 10.0, "#F8EACB", 4.0);
    }
    svg + stroke(
        d!(
            "M",
            -left - wide * 0.68,
            -high * 0.16,
            "V",
            -high * 0.4,
            "L",
            -left + 10.0,
            -high * 0.82
        ),
        "#7C4C34",
        12.0,
    )
}

/// Our hall: warm wall, a lamp, a coat.
fn hall(wide: f64, high: f64) -> String {
    let left = -wide / 2.0;
    rect(left, -high, wide, high, "#FFE3A3", 0.0).svg()
        + rect(left, -high * 0.14, wide, high * 0.14, "#D9AE7C", 0.0)
        + rect(left, -high * 0.7, wide, 8.0, "#8A5A3C", 4.0)
        + path(
            d!(
                "M",
                wide * 0.3,
                -high * 0.7,
                "l",
                wide * 0.1,
                0,
                "l",
                wide * 0.05,
                high * 0.26,
                "l",
                -wide * 0.2,
                0,
                "Z"
            ),
            paint::CORAL,
        )
}

/// Quiet grey that stands in the free part of the opening, from `from` to the right.
fn smoke(wide: f64, high: f64, from: f64) -> String {
    let (right, grey) = (wide / 2.0, "#A9B1BF");
    let room = right - from;
    let mut svg = rect(from - 40.0, -high, room + 60.0, high * 0.62, grey, 0.0).opacity(0.85).svg();
    for (x, y, r, shade) in [
        (0.2, 0.4, 0.42, grey),
        (0.85, 0.36, 0.4, grey),
        (0.3, 0.8, 0.3, "#B6BECB"),
        (0.7, 0.6, 0.34, "#B6BECB"),
        (0.2, 0.5, 0.3, "#B6BECB"),
        (0.75, 0.24, 0.26, "#BCC3CF"),
    ] {
        let size = r * room.clamp(high * 0.12, high * 0.4);
        svg += ellipse(from + room * x, -high * y, size * 1.7, size * 0.8, shade).opacity(0.8);
    }
    svg
}
