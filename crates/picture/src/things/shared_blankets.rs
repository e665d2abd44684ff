//! One big blanket over all who sit close together, and hands that hold its edge.

use crate::colour::{dark, light};
use crate::draw::{Ids, d, path, rect, stroke};
use crate::look::Look;

/// A blanket over several laps, up to the chins; it falls to the floor. Origin: middle of its upper edge. `w`, `h`, `k1`;
/// `n` how many sit below it.
pub(super) fn shared_blanket(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 760.0), look.number("h", 360.0));
    let wool = look.colour("k1", "coral");
    let count = look.number("n", 3.0).clamp(1.0, 5.0);
    let (half, step) = (wide / 2.0, wide / count);
    let mut outline = d!("M", -half, 34);
    for sitter in 0..count as i32 {
        let x = -half + step * f64::from(sitter);
        // It rises over each who sits there.
        outline.push_str(&d!(" C", x + step * 0.2, -16, x + step * 0.8, -16, x + step, 30));
    }
    outline.push_str(&d! {
        " C", half + 40.0, high * 0.3, half + 30.0, high * 0.8, half + 46.0, high,
        "Q", 0, high + 30.0, -half - 46.0, high, "C", -half - 30.0, high * 0.8, -half - 40.0, high * 0.3, -half, 34, "Z"
    });
    let mut svg = path(&outline, &wool).soft(&wool, 10.0).svg();
    for y in [0.52, 0.62, 0.82] {
        let line =
            d!("M", -half - 34.0, high * y, "Q", 0, high * (y + 0.07), half + 34.0, high * y);
        svg += stroke(line, "#FFF1CF", if y > 0.8 { 26.0 } else { 13.0 }).opacity(0.85);
    }
    for sitter in 1..count as i32 {
        let x = -half + step * f64::from(sitter);
        svg += stroke(
            d!("M", x, 44, "Q", x + 12.0, high * 0.3, x - 4.0, high * 0.46),
            &dark(&wool, 0.16),
            8.0,
        );
    }
    let mut hem = d!("M", -half + 4.0, 40);
    for sitter in 0..count as i32 {
        let x = -half + step * f64::from(sitter);
        hem.push_str(&d!(" C", x + step * 0.2, -8, x + step * 0.8, -8, x + step, 38));
    }
    svg + stroke(hem, &light(&wool, 0.32), 22.0)
}

/// Fingers over an edge, of a hand that holds it from behind. Origin: middle of the edge; 64 by 50. `skin`.
pub(super) fn edge_hand(look: &Look, _: &Ids) -> String {
    let skin = look.colour("skin", "s3");
    let rim = dark(&skin, 0.22);
    let fingers: Vec<f64> = vec![-24.0, -8.0, 8.0, 24.0];
    let mut svg = rect(-32.0, -22.0, 64.0, 30.0, &skin, 15.0).outline(&rim, 4.0).svg();
    for x in &fingers {
        svg += stroke(d!("M", *x, -6, "V", 20), &rim, 19.0);
    }
    for x in &fingers {
        svg += stroke(d!("M", *x, -8, "V", 20), &skin, 13.0);
    }
    svg + rect(-29.0, -19.0, 58.0, 18.0, &skin, 9.0)
}
