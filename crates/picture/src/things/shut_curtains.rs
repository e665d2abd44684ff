//! Curtains that are drawn.

use crate::colour::{dark, light};
use crate::draw::{Ids, circle, d, path, rect, stroke};
use crate::look::Look;

/// Two curtains drawn before a window, their rod over them. Origin: the middle of the rod. `w`, `h`, `k1`.
pub(super) fn shut_curtains(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 220.0), look.number("h", 260.0));
    let cloth = look.colour("k1", "coral");
    let half = wide / 2.0;
    let mut svg = rect(-half - 22.0, -6.0, wide + 44.0, 12.0, "#8A5A3C", 6.0).svg();
    for side in [-1.0, 1.0] {
        svg += circle(side * (half + 24.0), 0.0, 11.0, "#8A5A3C");
        let shade = if side > 0.0 { dark(&cloth, 0.07) } else { cloth.clone() };
        let outline = d! {
            "M", side * half, 4, "L", 0, 4, "L", 0, high, "q", side * half / 6.0, 14, side * half / 3.0, 0,
            "t", side * half / 3.0, 0, "t", side * half / 3.0, 0, "Z"
        };
        svg += path(outline, &shade).soft(&shade, 4.0);
        for fold in [0.22, 0.48, 0.76] {
            let x = side * half * fold;
            svg += stroke(
                d!("M", x, 26, "Q", x + 7.0, high / 2.0, x - 3.0, high - 8.0),
                &dark(&cloth, 0.2),
                5.0,
            );
        }
    }
    svg += stroke(d!("M", 0, 14, "V", high - 2.0), &dark(&cloth, 0.26), 4.0);
    for ring in 0..6 {
        let x = -half + wide / 6.0 * (f64::from(ring) + 0.5);
        svg += circle(x, 2.0, 9.0, "none").outline(&light(&cloth, 0.5), 5.0);
    }
    svg
}
