//! What the shaking ground does: a cup that falls, a crack.

use crate::colour::dark;
use crate::draw::{Ids, Place, d, ellipse, group, path, stroke};
use crate::look::Look;

/// A cup that tips over to the right, a splash and drops beside it. Origin: its middle; 170 by 130. `k1`.
pub(super) fn tipped_cup(look: &Look, _: &Ids) -> String {
    let shade = look.colour("k1", "teal");
    let mut cup = stroke("M-34 -18 Q-66 -14 -62 8 Q-56 26 -34 20", &dark(&shade, 0.14), 13.0).svg();
    cup += path("M-40 -44 L40 -44 L32 40 Q30 48 22 48 L-22 48 Q-30 48 -32 40 Z", &shade);
    cup += path("M14 -44 L40 -44 L32 40 Q30 48 22 48 L10 48 Z", &dark(&shade, 0.13));
    cup += ellipse(0.0, -44.0, 40.0, 11.0, &dark(&shade, 0.3));
    let water = "#6FBDE6";
    group(cup, Place::at(0.0, 0.0).turned(68.0)).svg()
        + path("M44 -18 Q88 -14 98 30 Q104 62 88 62 Q76 60 74 34 Q66 14 40 16 Z", water)
        + ellipse(104.0, 92.0, 9.0, 13.0, water)
        + ellipse(74.0, 88.0, 7.0, 11.0, water)
        + ellipse(118.0, 50.0, 6.0, 9.0, water)
}

/// A crack that runs down from where it begins, with one branch. Origin: its upper end; `long`, `wide` (of the upper end), `k1`.
pub(super) fn crack(look: &Look, _: &Ids) -> String {
    let (long, wide) = (look.number("long", 200.0), look.number("wide", 14.0));
    let shade = look.colour("k1", "brown");
    // The middle line: to the side in shares of its length, down, how much of its width is left.
    let line = [
        (0.0, 0.0, 1.0),
        (0.1, 0.2, 0.86),
        (-0.03, 0.38, 0.68),
        (0.11, 0.6, 0.46),
        (0.02, 0.78, 0.26),
    ];
    let mut data = String::from("M");
    for (x, y, rest) in line {
        data.push_str(&d!(" ", x * long - wide * rest / 2.0, y * long));
    }
    data.push_str(&d!(" ", long * 0.08, long));
    for (x, y, rest) in line.into_iter().rev() {
        data.push_str(&d!(" ", x * long + wide * rest / 2.0, y * long));
    }
    path(data + "Z", &shade).soft(&shade, 3.0).svg()
        + stroke(
            d!(
                "M",
                -0.03 * long,
                long * 0.38,
                "L",
                -0.15 * long,
                long * 0.5,
                "L",
                -0.12 * long,
                long * 0.62
            ),
            &shade,
            wide * 0.3,
        )
}
