//! A class room.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, circle, d, ellipse, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{HEIGHT, WIDTH};

/// A class room in the sun: a wall with a row of children's pictures at `pictures` (0: none), a shelf of boxes along the
/// wall, a floor with light on it, a rug. `wall`; `rx`, `ry`, `rw`, `rh` place and radii of the rug.
pub(super) fn class_room(look: &Look, _: &Ids) -> String {
    let wall = look.colour("wall", "#FBE7BE");
    let (x, y) = (look.number("rx", 640.0), look.number("ry", 810.0));
    let (a, b) = (look.number("rw", 380.0), look.number("rh", 76.0));
    let mut svg = rect(0.0, 0.0, WIDTH, HEIGHT, &wall, 0.0).svg();
    svg += rect(0.0, 520.0, WIDTH, 150.0, &dark(&wall, 0.06), 0.0);
    svg += rect(0.0, 512.0, WIDTH, 12.0, "#FFF9EE", 0.0);
    svg += rect(0.0, 668.0, WIDTH, HEIGHT - 668.0, "#B9D3C6", 0.0);
    svg += rect(0.0, 656.0, WIDTH, 18.0, "#FFF9EE", 0.0);
    for row in [730.0, 812.0] {
        svg += stroke(d!("M", 0, row, "H", WIDTH), "#AAC7B9", 3.0);
    }
    for at in [150.0, 520.0, 890.0] {
        svg += path(
            d!("M", at, 690, "h", 150, "l", 110, 200, "h", -180, "Z"),
            &light("#B9D3C6", 0.32),
        );
    }
    let from = look.number("pictures", 0.0);
    if from > 0.0 {
        svg += &*pictures(from);
    }
    svg += ellipse(x, y, a, b, paint::CORAL);
    svg += ellipse(x, y, a - 24.0, b - 13.0, "none").outline("#FFF1CF", 6.0);
    svg + ellipse(x, y, a - 60.0, b - 28.0, &light("coral", 0.22))
}

/// Four children's pictures on a string.
fn pictures(x: f64) -> String {
    let mut svg = stroke(d!("M", x, 96, "q", 200, 34, 400, 0), "#C98B5A", 5.0).svg();
    for (n, shade) in [paint::SKY, "#F9D7C2", "#DCEBC8", "#E6D9EE"].into_iter().enumerate() {
        let at = x + 14.0 + n as f64 * 98.0;
        svg += rect(at, 112.0, 80.0, 96.0, "#FFFFFF", 5.0);
        svg += rect(at + 7.0, 119.0, 66.0, 82.0, shade, 3.0);
        svg += rect(at + 34.0, 100.0, 12.0, 22.0, paint::WOOD, 3.0);
        svg += match n {
            0 => circle(at + 48.0, 146.0, 13.0, paint::YELLOW),
            1 => path(
                d!("M", at + 18.0, 186, "v", -26, "l", 22, -20, "l", 22, 20, "v", 26, "Z"),
                paint::CORAL,
            ),
            2 => path(
                d!("M", at + 36.0, 190, "v", -24, "a", 20, 20, 0, 1, 1, 8, 0, "v", 24, "Z"),
                paint::LEAF,
            ),
            _ => path(d!("M", at + 18.0, 166, "h", 44, "l", -10, 18, "h", -24, "Z"), paint::BLUE),
        };
    }
    svg
}
