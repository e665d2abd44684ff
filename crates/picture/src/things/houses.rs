//! Houses from outside, whole or with one window open.

use crate::colour::{dark, light};
use crate::draw::{Ids, circle, path, rect};
use crate::look::Look;
use crate::scenery::gable;

/// A house. Origin: bottom centre. `w`, `h`, `wall`, `roof`, `rows`, `cols`, `lit`, `door`; `flat`: its roof.
pub(super) fn house(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 240.0), look.number("h", 300.0));
    let (wall, roof) = (look.colour("wall", "#F4C58D"), look.colour("roof", "#C2543F"));
    let (rows, columns) = (
        look.number("rows", 2.0).clamp(1.0, 6.0) as i32,
        look.number("cols", 2.0).clamp(1.0, 6.0) as i32,
    );
    let (pane, has_door) =
        (if look.flag("lit", false) { "#FFE49A" } else { "#9CCFE6" }, look.flag("door", true));
    let mut svg = if look.flag("flat", false) {
        flat_roof((wide, high), &wall, &roof)
    } else {
        gable((wide, high), &wall, &roof)
    };
    svg += rect(-wide / 2.0 - 8.0, -high, wide + 16.0, 10.0, &dark(&wall, 0.2), 0.0);
    let cell = wide / f64::from(columns);
    for row in 0..rows {
        for column in 0..columns {
            if has_door && row == rows - 1 && column == columns - 1 {
                continue;
            }
            let x = -wide / 2.0 + cell * (f64::from(column) + 0.5);
            let y = -high + 36.0 + f64::from(row) * (high - 40.0) / f64::from(rows);
            svg += rect(x - cell * 0.25, y, cell * 0.5, 62.0, "#FFF8EA", 6.0);
            svg += rect(x - cell * 0.25 + 7.0, y + 7.0, cell * 0.5 - 14.0, 48.0, pane, 3.0);
            svg += rect(x - 2.5, y + 4.0, 5.0, 54.0, "#FFF8EA", 0.0);
            svg += rect(x - cell * 0.30, y + 60.0, cell * 0.6, 9.0, &dark(&wall, 0.25), 4.0);
        }
    }
    if has_door {
        let x = wide / 2.0 - cell * 0.5;
        svg += rect(x - 34.0, -112.0, 68.0, 112.0, &dark(&roof, 0.1), 10.0);
        svg += rect(x - 26.0, -104.0, 52.0, 104.0, &light(&roof, 0.15), 8.0);
        svg += circle(x + 14.0, -50.0, 5.0, "#FFC845");
    }
    svg
}

/// A wall under a flat roof one can put something on: its upper edge is 24 over the wall.
fn flat_roof((wide, high): (f64, f64), wall: &str, roof: &str) -> String {
    rect(-wide / 2.0 - 14.0, -high - 24.0, wide + 28.0, 34.0, roof, 8.0).svg()
        + rect(-wide / 2.0, -high, wide, high, wall, 0.0)
        + rect(wide * 0.37, -high, wide * 0.13, high, &dark(wall, 0.10), 0.0)
}

/// A house whose smoke comes out of a window. Origin: bottom centre. As `house`.
pub(super) fn smoky_house(look: &Look, ids: &Ids) -> String {
    let (wide, high) = (look.number("w", 240.0), look.number("h", 300.0));
    let cell = wide / look.number("cols", 2.0).clamp(1.0, 6.0);
    let (x, y) = (-wide / 2.0 + cell / 2.0, -high + 36.0);
    let mut svg = house(look, ids);
    svg += rect(x - cell * 0.25 + 5.0, y + 5.0, cell * 0.5 - 10.0, 52.0, "#5E6679", 3.0);
    svg += rect(x - cell * 0.25 + 5.0, y + 36.0, cell * 0.5 - 10.0, 21.0, "#E99A4E", 3.0);
    let grey = look.colour("k1", "#8E97A8");
    let puffs = [
        (0.0, 18.0, 22.0, 0.0),
        (-8.0, -16.0, 30.0, 0.06),
        (-34.0, -56.0, 40.0, 0.14),
        (4.0, -70.0, 34.0, 0.14),
        (-58.0, -122.0, 52.0, 0.26),
        (-10.0, -134.0, 44.0, 0.26),
        (-98.0, -206.0, 62.0, 0.40),
        (-34.0, -214.0, 54.0, 0.40),
        (-150.0, -292.0, 60.0, 0.54),
        (-78.0, -306.0, 66.0, 0.54),
    ];
    for (dx, dy, r, share) in puffs.into_iter().rev() {
        let shade = light(&grey, share);
        svg += circle(x + dx, y + dy, r, &shade);
        svg += circle(x + dx + r * 0.22, y + dy + r * 0.2, r * 0.66, &dark(&shade, 0.07));
    }
    svg
}

/// A house with one large open window up high, in two parts: `part = "back"` is the roof, the wall and the
/// lit room, `part = "front"` is the wall below the sill, drawn over who stands inside. Origin: the middle of
/// the sill. The opening is 440 by 330; `low` how far the wall goes down; `shut` leaves out the open wings, for `shut-panes`.
pub(super) fn window_house(look: &Look, _: &Ids) -> String {
    let (wall, roof) = (look.colour("wall", "#F4C58D"), look.colour("roof", "#B5533F"));
    let low = look.number("low", 400.0);
    if look.word("part", "back") == "front" {
        below_sill(&wall, low)
    } else {
        lit_room(&wall, &roof, low, look.flag("shut", false))
    }
}

fn below_sill(wall: &str, low: f64) -> String {
    let mut svg = rect(-284.0, 14.0, 568.0, low - 14.0, wall, 0.0).svg()
        + rect(214.0, 14.0, 70.0, low - 14.0, &dark(wall, 0.10), 0.0)
        + rect(-284.0, 84.0, 568.0, 12.0, &dark(wall, 0.14), 0.0);
    for x in [-176.0, -36.0] {
        svg += rect(x - 52.0, 132.0, 104.0, 124.0, "#FFF8EA", 8.0);
        svg += rect(x - 42.0, 142.0, 84.0, 104.0, "#8FB7CB", 4.0);
        svg += rect(x - 4.0, 138.0, 8.0, 112.0, "#FFF8EA", 0.0);
        svg += rect(x - 60.0, 252.0, 120.0, 14.0, &dark(wall, 0.25), 5.0);
    }
    svg += rect(76.0, 128.0, 124.0, low - 128.0, "#FFF8EA", 8.0);
    svg += rect(88.0, 140.0, 100.0, low - 140.0, "#2B6E5A", 6.0);
    svg += rect(104.0, 158.0, 68.0, 58.0, "#8FB7CB", 6.0);
    svg += circle(172.0, 262.0, 7.0, "#FFC845");
    svg + rect(-254.0, -14.0, 508.0, 32.0, "#FFF8EA", 10.0)
        + rect(-254.0, 8.0, 508.0, 10.0, &dark("#FFF8EA", 0.14), 5.0)
}

fn lit_room(wall: &str, roof: &str, low: f64, is_shut: bool) -> String {
    let mut svg = path("M-308 -366 L-200 -520 L200 -520 L308 -366 Z", roof).soft(roof, 14.0).svg();
    svg += rect(-284.0, -366.0, 568.0, low + 366.0, wall, 0.0);
    svg += rect(-292.0, -372.0, 584.0, 14.0, &dark(wall, 0.2), 6.0);
    svg += rect(214.0, -358.0, 70.0, low + 358.0, &dark(wall, 0.10), 0.0);
    svg += rect(-240.0, -346.0, 480.0, 352.0, "#FFF8EA", 12.0);
    svg += rect(-220.0, -328.0, 440.0, 330.0, "#FFE3A3", 4.0);
    svg += rect(-220.0, -328.0, 440.0, 74.0, "#FFEFC4", 4.0);
    svg += rect(40.0, -246.0, 120.0, 90.0, "#8A5A3C", 6.0);
    svg += rect(50.0, -236.0, 100.0, 70.0, "#CDEAF3", 4.0);
    svg += path("M50 -196 Q80 -224 104 -196 T150 -202 L150 -166 L50 -166Z", "#8CCB8E");
    if is_shut {
        return svg;
    }
    // The two wings of the window stand open to the outside.
    svg += path("M-240 -346 L-300 -322 L-300 22 L-240 6 Z", "#FFF8EA");
    svg += path("M-248 -322 L-290 -304 L-290 2 L-248 -12 Z", "#9CCFE6");
    svg += path("M240 -346 L300 -322 L300 22 L240 6 Z", "#FFF8EA");
    svg + path("M248 -322 L290 -304 L290 2 L248 -12 Z", "#9CCFE6")
}
