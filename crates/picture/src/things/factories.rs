//! A works with a chimney, and the cloud of smoke the wind carries over the roofs.

use crate::colour::{dark, light};
use crate::draw::{Ids, circle, d, path, rect, stroke};
use crate::look::Look;

/// A works with a saw-tooth roof and a tall chimney. Origin: bottom centre; 420 by 540, the mouth of its chimney at
/// -130, -540. `k1` its wall.
pub(super) fn factory(look: &Look, _: &Ids) -> String {
    let (wall, brick) = (look.colour("k1", "#A98A83"), "#B5604A");
    let mut svg = path("M-172 0 L-154 -528 L-106 -528 L-88 0Z", brick).svg()
        + path("M-122 0 L-120 -528 L-106 -528 L-88 0Z", &dark(brick, 0.14))
        + path("M-158 -420 L-102 -420 L-100 -370 L-160 -370Z", "#FBE9D8")
        + rect(-164.0, -546.0, 68.0, 28.0, &dark(brick, 0.28), 8.0);
    for tooth in 0..3 {
        let x = -210.0 + f64::from(tooth) * 140.0;
        let roof = d!("M", x, -190, "V", -290, "L", x + 140.0, -190, "Z");
        svg += path(roof, &dark(&wall, 0.2)).soft(&dark(&wall, 0.2), 6.0);
    }
    svg += rect(-214.0, -196.0, 428.0, 196.0, &wall, 4.0);
    svg += rect(130.0, -196.0, 84.0, 196.0, &dark(&wall, 0.12), 4.0);
    for window in 0..4 {
        let x = -186.0 + f64::from(window) * 82.0;
        svg += rect(x, -158.0, 54.0, 62.0, &light(&wall, 0.55), 5.0);
    }
    svg + rect(-40.0, -76.0, 80.0, 76.0, &dark(&wall, 0.35), 5.0)
}

/// A big quiet cloud of smoke that drifts level to the right. Origin: where it comes from; 1130 by 400, from -250 to 140 of its origin. `k1`.
pub(super) fn smoke_drift(look: &Look, _: &Ids) -> String {
    let grey = look.colour("k1", "#8B8079");
    let puffs = [
        (0.0, -8.0, 30.0),
        (20.0, -54.0, 46.0),
        (70.0, -92.0, 62.0),
        (150.0, -110.0, 84.0),
        (190.0, -40.0, 78.0),
        (270.0, -120.0, 108.0),
        (310.0, -10.0, 96.0),
        (420.0, -130.0, 124.0),
        (450.0, 10.0, 110.0),
        (580.0, -120.0, 132.0),
        (610.0, 26.0, 112.0),
        (740.0, -110.0, 128.0),
        (770.0, 30.0, 112.0),
        (890.0, -80.0, 118.0),
        (930.0, 40.0, 90.0),
        (1030.0, -40.0, 96.0),
    ];
    let mut svg = String::new();
    // A paler rim below, then the cloud itself, then light on its back.
    for (x, y, r) in puffs {
        svg += circle(x + 6.0, y + 14.0, r + 12.0, &dark(&grey, 0.12));
    }
    for (n, (x, y, r)) in puffs.into_iter().enumerate() {
        svg += circle(x, y, r, &light(&grey, n as f64 * 0.012));
    }
    let curls = "M54 -72 q22 -30 52 -6 q14 28 -14 36 M150 -100 q32 -44 78 -12 q26 40 -16 56 q-28 4 -26 -22 \
                 M290 -6 q36 -46 82 -12 q26 40 -16 56 q-30 4 -28 -24 M370 -140 q40 -50 90 -12 q26 42 -18 60 q-32 2 -30 -26 \
                 M560 30 q38 -46 84 -10 q24 40 -18 54 q-28 2 -26 -24 M590 -140 q40 -46 88 -10 q24 42 -18 56 q-30 2 -28 -24 \
                 M760 30 q36 -44 80 -10 q22 38 -16 52 M800 -120 q36 -42 80 -8 q24 38 -16 54 M950 -20 q30 -34 64 -6 q18 30 -12 40";
    svg + stroke(curls, &light(&grey, 0.42), 13.0)
}
