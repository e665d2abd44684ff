//! The ground that shakes: a zigzag, and the earth cut open under a floor.

use crate::colour::{dark, light};
use crate::draw::{Ids, circle, d, path, rect, stroke};
use crate::look::Look;
use crate::scenery::WIDTH;

/// A zigzag to the right, for what shakes. Origin: its middle. `long`, `high`, `n` teeth, `wide`, `k1`.
pub(super) fn zigzag(look: &Look, _: &Ids) -> String {
    let (long, high) = (look.number("long", 400.0), look.number("high", 60.0));
    let (n, wide) = (look.number("n", 6.0).clamp(1.0, 20.0), look.number("wide", 18.0));
    let shade = look.colour("k1", "red");
    let step = long / (n * 2.0);
    let mut line = d!("M", -long / 2.0, high / 2.0);
    for tooth in 0..(n * 2.0) as i32 {
        let y = if tooth % 2 == 0 { -high / 2.0 } else { high / 2.0 };
        line += &*d!("", "L", -long / 2.0 + step * f64::from(tooth + 1), y);
    }
    stroke(&line, "#FFF7EA", wide + 14.0).svg() + stroke(&line, &shade, wide)
}

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
