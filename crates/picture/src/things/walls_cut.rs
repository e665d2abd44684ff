//! A house in section whose walls can be counted: in the middle is the safest place.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, Place, circle, d, downward, group, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{cloud, sunny_hill};

/// The outer and the inner wall at the left, their width, and where the floor lies.
const WALLS: [f64; 2] = [270.0, 560.0];
const THICK: f64 = 46.0;
const GROUND: f64 = 800.0;

/// A house cut open: garden, a room with a window, a hallway without one, from 606 to 1130. Origin: the picture's corner.
/// `part`: `back` (all rooms), or `walls`: the two walls between garden and hallway, each with its dots to count, and the roof; `k1` the
/// walls.
pub(super) fn walls_cut(look: &Look, ids: &Ids) -> String {
    let wall = look.colour("k1", "#B5653F");
    if look.word("part", "back") == "walls" { walls(&wall) } else { rooms(ids) }
}

fn rooms(ids: &Ids) -> String {
    let id = ids.next();
    let mut svg = downward(&id, &[("0", "#BFE5F2"), ("1", "#EAF6F3")]);
    svg += rect(0.0, 0.0, 1200.0, GROUND, &format!("url(#{id})"), 0.0);
    svg += &*cloud(170.0, 190.0, 0.8, "#FFFFFF");
    svg += path("M0 700 Q140 650 300 690 L300 900 L0 900Z", "#BFDFA6");
    svg += rect(0.0, GROUND - 40.0, 1200.0, 140.0, "#A9D08E", 0.0);
    svg += rect(WALLS[0], 170.0, 880.0, GROUND - 170.0, "#DCE6E0", 0.0);
    svg += rect(WALLS[1], 170.0, 570.0, GROUND - 170.0, "#FFE9BC", 0.0);
    svg += rect(WALLS[1], 170.0, 570.0, 130.0, "#FFF2D2", 0.0);
    svg += rect(WALLS[0], GROUND - 110.0, 880.0, 110.0, "#D9AE7C", 0.0);
    svg += rect(WALLS[0], GROUND - 122.0, 880.0, 14.0, "#FFF6E6", 0.0);
    // The room with its window lies between the two walls.
    let size = (150.0, 190.0);
    let view = rect(-91.0, -111.0, 182.0, 222.0, "#FFF9EE", 12.0).svg()
        + rect(-75.0, -95.0, 150.0, 190.0, paint::SKY, 6.0)
        + &*sunny_hill(size, 18.0)
        + rect(-5.0, -95.0, 10.0, 190.0, "#FFF9EE", 0.0)
        + rect(-75.0, -4.0, 150.0, 10.0, "#FFF9EE", 0.0);
    svg += group(view, Place::at(438.0, 400.0));
    // The hallway: a lamp, pegs with small coats, no window.
    svg += stroke("M868 196 L868 262", paint::BROWN, 7.0);
    svg += path("M812 304 Q816 258 868 258 Q920 258 924 304Z", paint::ORANGE);
    svg += circle(868.0, 308.0, 20.0, "#FFF6D6");
    svg += rect(960.0, 372.0, 132.0, 18.0, paint::WOOD, 8.0);
    for (x, coat) in [(984.0, paint::TEAL), (1028.0, paint::CORAL), (1070.0, paint::PLUM)] {
        svg += path(
            d!(
                "M",
                x - 8.0,
                386,
                "h",
                16,
                "q",
                14,
                20,
                14,
                84,
                "h",
                -44,
                "q",
                0,
                -64,
                14,
                -84,
                "Z"
            ),
            coat,
        )
        .opacity(0.8);
    }
    svg
}

fn walls(wall: &str) -> String {
    let roof = "#8C4636";
    let mut svg = path("M214 176 L330 52 L1070 52 L1190 176Z", roof).soft(roof, 16.0).svg();
    svg += rect(236.0, 168.0, 932.0, 26.0, &dark(roof, 0.2), 8.0);
    for (number, x) in (1..).zip(WALLS) {
        svg += rect(x, 190.0, THICK, GROUND - 186.0, wall, 4.0);
        svg += rect(x + THICK * 0.64, 190.0, THICK * 0.36, GROUND - 186.0, &dark(wall, 0.14), 4.0);
        for row in 0..9 {
            let y = 232.0 + f64::from(row) * 64.0;
            svg += stroke(d!("M", x + 4.0, y, "h", THICK - 8.0), &light(wall, 0.25), 4.0);
        }
        svg += &*count((x + THICK / 2.0, 250.0), number);
    }
    svg += rect(1118.0, 190.0, 26.0, GROUND - 186.0, &light(wall, 0.35), 4.0);
    svg + rect(230.0, GROUND, 940.0, 18.0, &dark("wood", 0.2), 6.0)
}

/// A disc with so many dots: one wall, two walls.
fn count((x, y): (f64, f64), number: i32) -> String {
    let mut svg = circle(x, y, 44.0, "#FFFFFF").outline("#33456E", 7.0).svg();
    for dot in 0..number {
        let dx = (f64::from(dot) - f64::from(number - 1) / 2.0) * 32.0;
        svg += circle(x + dx, y, 11.0, "#33456E");
    }
    svg
}
