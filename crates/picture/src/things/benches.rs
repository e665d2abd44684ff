//! What one sits on outdoors.

use crate::colour::{dark, light};
use crate::draw::{Ids, rect};
use crate::look::Look;

/// A park bench from the front: two slats to lean on, a seat 100 high. Origin: bottom centre. `w`, `k1` its slats, `k2` its legs.
pub(super) fn park_bench(look: &Look, _: &Ids) -> String {
    let (wide, wood) = (look.number("w", 460.0), look.colour("k1", "wood"));
    let (half, iron) = (wide / 2.0, look.colour("k2", "#4A5A78"));
    let mut svg = String::new();
    for x in [-half + 34.0, half - 52.0] {
        svg += rect(x, -214.0, 18.0, 130.0, &iron, 8.0);
    }
    for y in [-222.0, -176.0] {
        svg += rect(-half, y, wide, 34.0, &wood, 12.0);
        svg += rect(-half, y, wide, 10.0, &light(&wood, 0.2), 5.0);
    }
    for x in [-half + 30.0, half - 48.0] {
        svg += rect(x, -100.0, 18.0, 104.0, &dark(&iron, 0.15), 8.0);
    }
    svg += rect(-half - 8.0, -118.0, wide + 16.0, 20.0, &light(&wood, 0.16), 8.0);
    svg + rect(-half - 8.0, -104.0, wide + 16.0, 24.0, &dark(&wood, 0.14), 8.0)
}
