//! A table of which all four legs are seen.

use crate::colour::{dark, light};
use crate::draw::{Ids, d, path, rect, stroke};
use crate::look::Look;

/// A strong table with four legs, seen a little from above. Origin: bottom centre of its near legs. `w`, `h`, `k1`.
pub(super) fn strong_table(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 400.0), look.number("h", 230.0));
    let wood = look.colour("k1", "wood");
    let half = wide / 2.0;
    let (back, deep) = (half * 0.84, high * 0.32);
    let mut svg = String::new();
    for x in [-back + 14.0, back - 38.0] {
        svg += rect(x, -high, 24.0, high - deep * 0.6, &dark(&wood, 0.38), 6.0);
    }
    svg += rect(-half + 30.0, -high + 20.0, wide - 60.0, 34.0, &dark(&wood, 0.28), 4.0);
    for x in [-half + 18.0, half - 50.0] {
        svg += rect(x, -high + 14.0, 32.0, high - 14.0, &dark(&wood, 0.2), 7.0);
        svg += rect(x + 20.0, -high + 14.0, 12.0, high - 14.0, &dark(&wood, 0.3), 5.0);
    }
    let top = d! {
        "M", -back, -high - deep, "L", back, -high - deep, "L", half, -high, "L", -half, -high, "Z"
    };
    svg += path(top, &light(&wood, 0.14)).soft(&light(&wood, 0.14), 8.0);
    svg += stroke(
        d!(
            "M",
            -half * 0.7,
            -high - deep * 0.62,
            "H",
            half * 0.3,
            "M",
            -half * 0.3,
            -high - deep * 0.32,
            "H",
            half * 0.72
        ),
        &light(&wood, 0.3),
        5.0,
    );
    svg + rect(-half - 4.0, -high - 2.0, wide + 8.0, 26.0, &wood, 10.0)
}
