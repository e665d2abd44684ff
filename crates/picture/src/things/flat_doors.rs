//! Doors on a landing or a corridor, shut or open.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, circle, clipped, d, ellipse, path, rect, stroke};
use crate::look::Look;

/// A door to a flat or a class. Origin: bottom centre of the opening. `w`, `h`, `k1` the leaf; `open` shows a warm
/// hallway; `bell` beside it; `mat`; `sign`: `none`, `apple`, `sun`, `fish` (a class has its picture).
pub(super) fn flat_door(look: &Look, ids: &Ids) -> String {
    let (wide, high) = (look.number("w", 210.0), look.number("h", 430.0));
    let (leaf, left) = (look.colour("k1", "teal"), -wide / 2.0);
    let mut svg = rect(left - 20.0, -high - 20.0, wide + 40.0, high + 20.0, "#FFF9EE", 8.0).svg();
    if look.flag("open", false) {
        svg += &*clipped(ids, rect(left, -high, wide, high, "#000000", 4.0), hallway(wide, high));
        // The leaf is swung inwards.
        svg += path(
            d! {
                "M", left, -high, "L", left + wide * 0.16, -high + 22.0, "L",
                left + wide * 0.16, -18, "L", left, 0, "Z"
            },
            &dark(&leaf, 0.12),
        );
        svg += circle(left + wide * 0.12, -high * 0.46, 6.0, paint::YELLOW);
    } else {
        svg += rect(left, -high, wide, high, &leaf, 4.0);
        svg += rect(left + wide * 0.66, -high, wide * 0.34, high, &dark(&leaf, 0.08), 4.0);
        svg += rect(left + wide * 0.14, -high * 0.42, wide * 0.72, high * 0.34, "none", 10.0)
            .outline(&light(&leaf, 0.25), 6.0);
        svg += circle(-left - wide * 0.13, -high * 0.46, 10.0, paint::YELLOW);
        svg += &*sign(&look.word("sign", "none"), -high * 0.7);
    }
    if look.flag("bell", true) {
        svg +=
            rect(-left + 34.0, -high * 0.56, 34.0, 50.0, "#FFF9EE", 8.0).outline(paint::GREY, 4.0);
        svg += circle(-left + 51.0, -high * 0.56 + 25.0, 9.0, paint::RED);
    }
    if look.flag("mat", true) {
        svg += path(
            d! {
                "M", left + 6.0, 8, "L", -left - 6.0, 8, "L", -left + 14.0, 40, "L",
                left - 14.0, 40, "Z"
            },
            paint::BROWN,
        )
        .soft(paint::BROWN, 8.0);
    }
    svg
}

/// A lived-in hallway: a lamp, coats, a rug, shoes.
fn hallway(wide: f64, high: f64) -> String {
    let left = -wide / 2.0;
    let mut svg = rect(left, -high, wide, high, "#FFE3A3", 0.0).svg()
        + rect(left, -high, wide, high * 0.24, "#FFF0C6", 0.0)
        + rect(left, -high * 0.16, wide, high * 0.16, "#D9AE7C", 0.0)
        + ellipse(wide * 0.08, -high * 0.06, wide * 0.34, high * 0.034, "#C2543F")
        + rect(-wide * 0.16, -high * 0.72, wide * 0.5, 8.0, "#8A5A3C", 4.0);
    for (x, coat, long) in
        [(-0.06, paint::TEAL, 0.25), (0.12, paint::CORAL, 0.2), (0.27, paint::BLUE, 0.23)]
    {
        svg += path(
            d! {
                "M", wide * (x - 0.03), -high * 0.71, "L", wide * (x + 0.03), -high * 0.71,
                "L", wide * (x + 0.08), -high * (0.71 - long), "L", wide * (x - 0.08), -high * (0.71 - long), "Z"
            },
            coat,
        )
        .soft(coat, 8.0);
    }
    svg + stroke(d!("M", wide * 0.06, -high, "v", high * 0.08), paint::BROWN, 4.0)
        + circle(wide * 0.06, -high * 0.9, wide * 0.1, "#FFF6D6")
}

/// The picture by which a class is known.
fn sign(name: &str, y: f64) -> String {
    let picture = match name {
        "apple" => {
            circle(-9.0, y + 4.0, 20.0, paint::RED).svg()
                + circle(9.0, y + 4.0, 20.0, paint::RED)
                + stroke(d!("M", 0, y - 10.0, "q", 2, -16, 10, -20), paint::BROWN, 5.0)
                + ellipse(16.0, y - 24.0, 11.0, 6.0, paint::LEAF)
        }
        "sun" => circle(0.0, y, 22.0, paint::YELLOW)
            .outline(paint::ORANGE, 6.0)
            .set("stroke-dasharray", "4 7")
            .svg(),
        "fish" => {
            ellipse(-5.0, y, 24.0, 15.0, paint::BLUE).svg()
                + path(d!("M", 12, y, "L", 32, y - 15.0, "L", 32, y + 15.0, "Z"), paint::BLUE)
                + circle(-14.0, y - 3.0, 4.0, "#FFFFFF")
        }
        _ => return String::new(),
    };
    circle(0.0, y, 46.0, "#FFF9EE").svg() + &*picture
}
