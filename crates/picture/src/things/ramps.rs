//! Ways without a step: a ramp to a door, and a quay along the water.

use crate::colour::{dark, light};
use crate::draw::{Ids, d, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{HEIGHT, WIDTH};

/// A ramp up to the right with a landing before a door. Origin: the middle of the landing's front edge on the ground; the
/// threshold lies `h` and `deep` over it. `w` of the landing, `long` of the slope, `rail` behind it.
pub(super) fn ramp(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 240.0), look.number("h", 36.0));
    let (long, deep) = (look.number("long", 280.0), look.number("deep", 34.0));
    let stone = look.colour("k1", "#D9CBB2");
    let (left, low) = (-wide / 2.0, -wide / 2.0 - long);
    // The ends of the far edge lie a little inward, as everything farther away.
    let (far_low, far_end) = (low + 22.0, wide / 2.0 - 14.0);
    let mut svg = path(
        d! {
            "M", low, 0, "L", left, -high, "L", -left, -high, "L", far_end, -high - deep, "L", left, -high - deep,
            "L", far_low, -deep, "Z"
        },
        &light(&stone, 0.5),
    )
    .svg();
    svg += path(
        d!("M", low, 0, "L", left, -high, "L", -left, -high, "L", -left, 2, "L", low, 2, "Z"),
        &dark(&stone, 0.06),
    );
    svg += stroke(d!("M", low, 0, "L", left, -high, "L", -left, -high), &light(&stone, 0.3), 7.0);
    if look.flag("rail", true) {
        let top = 104.0;
        for share in [0.1, 0.5, 0.94] {
            let (x, y) = (far_low + (left - far_low) * share, -deep - high * share);
            svg += stroke(d!("M", x, y, "v", -top), "#8A94AB", 9.0);
        }
        let (x, y) = (far_low + (left - far_low) * 0.94, -deep - high * 0.94 - top);
        svg += stroke(d!("M", far_low, -deep - top, "L", x, y), "#66708A", 12.0);
    }
    svg
}

/// A quay before the water: its edge from side to side at `y`, slabs down to the viewer, bollards. Origin: the
/// picture's corner. `k1` the stone.
pub(super) fn quay(look: &Look, _: &Ids) -> String {
    let y = look.number("y", 690.0);
    let stone = look.colour("k1", "#EBD9BD");
    let joint = dark(&stone, 0.1);
    let mut svg = rect(0.0, y, WIDTH, HEIGHT - y, &stone, 0.0).svg();
    svg += rect(0.0, y, WIDTH, 22.0, &light(&stone, 0.45), 0.0);
    svg += rect(0.0, y + 20.0, WIDTH, 6.0, &joint, 0.0);
    for row in [y + 78.0, y + 150.0] {
        svg += stroke(d!("M", 0, row, "H", 1200), &joint, 3.0);
    }
    for slab in 0..9 {
        let x = 60.0 + f64::from(slab) * 150.0;
        svg += stroke(
            d!("M", x, y + 26.0, "l", -24, 52, "M", x + 40.0, y + 78.0, "l", -30, 72),
            &joint,
            3.0,
        );
    }
    if look.flag("bollards", true) {
        for x in [170.0, 620.0, 1080.0] {
            svg += rect(x - 13.0, y - 34.0, 26.0, 46.0, "#56627C", 6.0);
            svg += rect(x - 22.0, y - 44.0, 44.0, 20.0, "#66728C", 10.0);
        }
    }
    svg
}
