//! A board with pegs, and what hangs on it.

use crate::colour::{dark, light};
use crate::draw::{Ids, circle, d, path, rect, stroke};
use crate::look::Look;

/// A board with `n` pegs. Origin: the middle of the board. `w`; `k1`.
pub(super) fn pegs(look: &Look, _: &Ids) -> String {
    let (wide, wood) = (look.number("w", 300.0), look.colour("k1", "wood"));
    let count = look.number("n", 3.0).clamp(1.0, 12.0);
    let mut svg = rect(-wide / 2.0, -16.0, wide, 32.0, &wood, 12.0).svg();
    svg += rect(-wide / 2.0, 6.0, wide, 10.0, &dark(&wood, 0.16), 5.0);
    for peg in 0..count as i32 {
        let x = -wide / 2.0 + wide / count * (f64::from(peg) + 0.5);
        svg += stroke(d!("M", x, 0, "q", 0, 26, 12, 22), &dark(&wood, 0.4), 9.0);
        svg += circle(x, -2.0, 9.0, &dark(&wood, 0.4));
    }
    svg
}

/// A warm jacket with a lining, held or hung by its collar. Origin: the collar; 190 by 200. `k1`.
pub(super) fn jacket(look: &Look, _: &Ids) -> String {
    let cloth = look.colour("k1", "orange");
    let edge = dark(&cloth, 0.2);
    let mut svg = String::new();
    for side in [-1.0, 1.0] {
        let sleeve = d!("M", side * 52.0, 26, "Q", side * 84.0, 80, side * 82.0, 142);
        svg += stroke(&sleeve, &dark(&cloth, if side > 0.0 { 0.14 } else { 0.06 }), 38.0);
        // A straight dark cuff: a round pale one looks like a hand.
        svg += rect(side * 82.0 - 22.0, 142.0, 44.0, 26.0, &dark(&cloth, 0.34), 6.0);
    }
    svg += path(
        "M-34 4 Q-66 12 -66 40 L-62 186 Q-62 196 -50 196 L50 196 Q62 196 62 186 L66 40 Q66 12 34 4 Q0 18 -34 4Z",
        &cloth,
    );
    svg +=
        path("M30 6 Q66 12 66 40 L62 186 Q62 196 50 196 L24 196 Q36 90 30 6Z", &dark(&cloth, 0.12));
    for y in [64.0, 108.0, 152.0] {
        svg += stroke(d!("M", -60, y, "Q", 0, y + 12.0, 60, y), &edge, 4.0);
    }
    svg += stroke("M0 14 L0 194", &light(&cloth, 0.5), 8.0);
    svg + stroke("M-34 6 Q0 26 34 6", &light(&cloth, 0.5), 18.0)
}
