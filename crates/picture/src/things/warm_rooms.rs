//! Benches and warmth for those who come in from the cold.

use crate::colour::{dark, light};
use crate::draw::{Ids, d, rect, stroke};
use crate::look::Look;

/// A wooden bench. Origin: bottom centre. `w`, `h` of its seat, `k1`.
pub(super) fn bench(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 420.0), look.number("h", 120.0));
    let wood = look.colour("k1", "wood");
    let half = wide / 2.0;
    let mut svg = String::new();
    for x in [-half + 36.0, half - 62.0] {
        svg += rect(x, -high + 20.0, 26.0, high - 20.0, &dark(&wood, 0.3), 6.0);
    }
    svg += rect(-half + 40.0, -high * 0.5, wide - 80.0, 12.0, &dark(&wood, 0.3), 4.0);
    svg += rect(-half + 10.0, -high - 16.0, wide - 20.0, 20.0, &light(&wood, 0.2), 8.0);
    svg + rect(-half, -high, wide, 26.0, &wood, 10.0)
}

/// A radiator below a window. Origin: bottom centre. `w`, `h`; `waves`: its warmth rises.
pub(super) fn radiator(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 260.0), look.number("h", 150.0));
    let ribs = (wide / 30.0).round().clamp(3.0, 20.0) as i32;
    let step = wide / f64::from(ribs);
    let left = -wide / 2.0;
    let mut svg = String::new();
    for x in [left + 30.0, -left - 42.0] {
        svg += rect(x, -16.0, 12.0, 16.0, "#8A96AC", 4.0);
    }
    for rib in 0..ribs {
        let x = left + f64::from(rib) * step;
        svg +=
            rect(x + 2.0, -high, step - 4.0, high - 12.0, "#FFFFFF", 10.0).outline("#CBD5E1", 4.0);
    }
    svg += rect(left, -high + 14.0, wide, 12.0, "#EDF1F5", 4.0);
    svg += rect(left, -40.0, wide, 12.0, "#EDF1F5", 4.0);
    if look.flag("waves", true) {
        for x in [-0.28, 0.0, 0.28] {
            svg += stroke(
                d!("M", wide * x, -high - 18.0, "q", 14, -16, 0, -32, "t", 0, -32, "t", 0, -32),
                "#F28A2E",
                9.0,
            )
            .opacity(0.7);
        }
    }
    svg
}
