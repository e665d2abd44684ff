//! The ground that shakes: the earth cut open under a floor.

use crate::colour::{dark, light};
use crate::draw::{Ids, circle, d, path, rect};
use crate::look::Look;
use crate::scenery::WIDTH;

/// The earth under a floor, cut open, from `y` down over the whole width. Origin: the picture's corner. `k1`.
pub(super) fn earth_cut(look: &Look, _: &Ids) -> String {
    let (y, earth) = (look.number("y", 700.0), look.colour("k1", "#A8704A"));
    let mut svg = rect(0.0, y, WIDTH, 920.0 - y, &earth, 0.0).svg();
    svg += path(
        d! { "M", 0, y + 120.0, "Q", 300, y + 84.0, 600, y + 120.0, "T", 1200, y + 112.0, "V", 920, "H", 0, "Z" },
        &dark(&earth, 0.14),
    );
    for (x, down, r) in
        [(80.0, 160.0, 20.0), (330.0, 182.0, 15.0), (690.0, 170.0, 18.0), (1090.0, 176.0, 24.0)]
    {
        svg += circle(x, y + down, r, &light(&earth, 0.25));
    }
    // The floor one stands on.
    svg + rect(0.0, y - 6.0, WIDTH, 24.0, "#DDA473", 0.0)
        + rect(0.0, y + 10.0, WIDTH, 8.0, &dark("#DDA473", 0.18), 0.0)
}
