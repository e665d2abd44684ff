//! Houses cut open, so that a cellar is seen with the stairs that lead out of it.

use super::stairs_and_rails::{steps, zigzag};
use super::{held, vehicles, water};
use crate::colour::dark;
use crate::draw::{Ids, Place, circle, d, group, path, rect, stroke};
use crate::look::Look;
use crate::scenery::wave;

/// A house cut open in a flooded street: a dry room above, stairs down into a cellar full of water, the street
/// under water as high. Origin: the picture's corner.
pub(super) fn house_cut(look: &Look, ids: &Ids) -> String {
    let level = 640.0;
    let mut svg = rect(-10.0, 770.0, 1230.0, 140.0, "#A88C6C", 0.0).svg();
    svg += rect(-10.0, 764.0, 1230.0, 20.0, "#8F98AE", 0.0);
    // Roof, walls, room.
    svg += path("M214 150 L372 -60 L828 -60 L986 150 Z", "#B5533F").soft("#B5533F", 14.0);
    svg += rect(262.0, 150.0, 676.0, 630.0, "#F4C58D", 0.0);
    svg += rect(250.0, 146.0, 700.0, 14.0, &dark("#F4C58D", 0.2), 6.0);
    svg += rect(290.0, 176.0, 620.0, 364.0, "#FFF3CF", 6.0);
    svg += rect(290.0, 400.0, 620.0, 140.0, "#FBE3B4", 0.0);
    // Cellar.
    svg += rect(262.0, 566.0, 676.0, 304.0, "#8C8377", 0.0);
    svg += rect(290.0, 566.0, 620.0, 274.0, "#C9BFAE", 0.0);
    svg += rect(290.0, level, 620.0, 200.0, "#7DB4DF", 0.0);
    svg += rect(262.0, 540.0, 388.0, 28.0, "#C98B5A", 0.0);
    svg += rect(880.0, 540.0, 58.0, 28.0, "#C98B5A", 0.0);
    let corners = |count: i32| steps(count, (650.0, 590.0), (39.0, 50.0));
    svg += path(format!("M650 544{} L650 840Z", zigzag(corners(6), 39.0)), "#A2947C");
    for (x, y) in corners(5) {
        svg += rect(x - 2.0, y, 44.0, 13.0, "#EADBBB", 4.0);
        svg += rect(x - 2.0, y - 50.0, 8.0, 50.0, "#C9AE80", 0.0);
    }
    svg += stroke("M650 540 L650 438 L664 428 L884 712", "#7C4C34", 12.0);
    svg += group(vehicles::bicycle(look, ids), Place::at(450.0, 838.0).scaled(1.3));
    // Steps before the house, at the right.
    for (step, (x, y)) in steps(4, (938.0, 566.0), (32.0, 50.0)).enumerate() {
        let stone = if step % 2 == 0 { "#CDBFA8" } else { "#DDD0BA" };
        svg += rect(938.0, y, x - 938.0 + 40.0, 50.0, stone, 4.0);
    }
    // The same water inside and outside.
    svg += rect(290.0, level, 620.0, 200.0, "#4F93CE", 0.0).opacity(0.5);
    svg += stroke(
        d!("M", 290, level, "q", 78, -9, 155, 0, "t", 155, 0, "t", 155, 0, "t", 155, 0),
        water::EDGE,
        7.0,
    );
    svg += &*water::ripples((320.0, level + 40.0), (300.0, 60.0), 3);
    for (x, wide) in [(-10.0, 272.0), (938.0, 282.0)] {
        svg += rect(x, level, wide, 132.0, "#5B9BD0", 0.0).opacity(0.86);
        svg += stroke(wave((x, level), wide, 9.0), water::EDGE, 7.0);
        svg += &*water::ripples((x + 20.0, level + 30.0), (wide - 40.0, 80.0), 4);
    }
    svg
}

/// A cellar cut open under a hall, in two parts: `part = "back"` is the walls, `part = "front"` the floor of the
/// hall, stairs down to the left, a bicycle, and water on the stairs. Origin: the picture's corner. `floor` of the
/// hall; the stairs begin at x = 430. `level` of the water.
pub(super) fn cellar_cut(look: &Look, ids: &Ids) -> String {
    let (floor, level) = (look.number("floor", 570.0), look.number("level", 738.0));
    if look.word("part", "back") == "front" {
        cellar_stairs(look, ids, floor, level)
    } else {
        cellar_walls(floor)
    }
}

fn cellar_walls(floor: f64) -> String {
    let mut svg = rect(-10.0, -10.0, 1230.0, 920.0, "#D8CBB4", 0.0).svg();
    svg += rect(430.0, 0.0, 790.0, floor, "#F3DDB4", 0.0);
    svg += rect(430.0, floor - 214.0, 790.0, 214.0, "#E9CD9C", 0.0);
    svg += rect(430.0, floor - 222.0, 790.0, 14.0, "#FFF6E6", 0.0);
    svg += rect(430.0, floor - 18.0, 790.0, 18.0, "#FFF6E6", 0.0);
    svg += rect(-10.0, floor + 30.0, 1230.0, 300.0, "#B5AA98", 0.0);
    for (x, y) in [
        (480.0, 650.0),
        (640.0, 682.0),
        (1120.0, 646.0),
        (930.0, 672.0),
        (180.0, 640.0),
        (40.0, 680.0),
        (150.0, 300.0),
        (60.0, 420.0),
        (250.0, 200.0),
    ] {
        svg += rect(x, y, 58.0, 22.0, "#A79B88", 5.0);
    }
    svg
}

fn cellar_stairs(look: &Look, ids: &Ids, floor: f64, level: f64) -> String {
    // The floor of the hall, cut, and the end of the wall over the door.
    let mut svg = rect(430.0, floor, 790.0, 16.0, "#C98B5A", 0.0).svg();
    svg += rect(430.0, floor + 14.0, 790.0, 24.0, "#8C8377", 0.0);
    svg += rect(404.0, -10.0, 40.0, 76.0, "#8C8377", 0.0);
    svg += rect(-10.0, level, 1230.0, 130.0, "#7DB4DF", 0.0);
    svg += rect(-10.0, 864.0, 1230.0, 50.0, "#6F675E", 0.0);
    let corners = |x: f64| steps(6, (x, floor + 46.0), (-58.0, 46.0));
    let top = d!("M", 430, floor + 4.0);
    svg += path(format!("{top}{} L82 866 L430 866Z", zigzag(corners(430.0), -58.0)), "#958A79");
    for (x, y) in corners(372.0) {
        svg += rect(x - 8.0, y, 66.0, 17.0, "#F3E6CA", 4.0);
        svg += rect(x + 50.0, y - 46.0, 8.0, 46.0, "#BFB096", 0.0);
    }
    svg += stroke(d!("M", 414, floor - 110.0, "L", 110, floor + 131.0), "#7C4C34", 14.0);
    svg += stroke(d!("M", 414, floor - 110.0, "L", 414, floor + 44.0), "#7C4C34", 11.0);
    svg += group(vehicles::bicycle(look, ids), Place::at(770.0, 862.0).scaled(1.3));
    svg +=
        group(held::cardboard(look, ids), Place::at(1040.0, level + 40.0).scaled(0.9).turned(-9.0));
    svg += rect(-10.0, level, 1230.0, 128.0, "#4F93CE", 0.0).opacity(0.5);
    svg += stroke(
        d!("M", -10, level, "q", 150, -10, 300, 0, "t", 300, 0, "t", 300, 0, "t", 340, 0),
        water::EDGE,
        9.0,
    );
    svg + &*water::ripples((30.0, level + 34.0), (1120.0, 76.0), 9)
}

/// A house cut open: an upper room with a lamp, stairs down, and the low room under the ground marked. Origin: the
/// middle of its ground line.
pub(super) fn cellar_house(_: &Look, _: &Ids) -> String {
    let mut svg = rect(-270.0, 0.0, 540.0, 240.0, "#A88C6C", 26.0).svg();
    svg += rect(-280.0, -8.0, 560.0, 20.0, "#7FB069", 10.0);
    svg += path("M-196 -146 L-88 -252 L88 -252 L196 -146 Z", "#B5533F").soft("#B5533F", 12.0);
    svg += rect(-164.0, -146.0, 328.0, 150.0, "#F4C58D", 0.0);
    svg += rect(-122.0, -110.0, 66.0, 70.0, "#FFF8EA", 6.0);
    svg += rect(-114.0, -102.0, 50.0, 54.0, "#9CCFE6", 3.0);
    svg += rect(-92.0, -106.0, 6.0, 62.0, "#FFF8EA", 0.0);
    svg += rect(60.0, -118.0, 68.0, 122.0, "#8A3F30", 8.0);
    svg += circle(116.0, -56.0, 5.0, "#FFC845");
    // The low room, lit and framed, under the ground.
    svg += rect(-164.0, 4.0, 328.0, 206.0, "#6F675E", 0.0);
    svg += rect(-142.0, 22.0, 284.0, 168.0, "#FFE3A3", 4.0);
    svg += stroke("M44 22 L44 44", "#5A6480", 5.0);
    svg += circle(44.0, 52.0, 13.0, "#FFF3B8");
    svg += rect(-164.0, 4.0, 328.0, 18.0, "#8C8377", 0.0);
    svg += rect(-140.0, 4.0, 96.0, 18.0, "#FFE3A3", 0.0);
    let corners = || steps(6, (-142.0, 24.0), (26.0, 28.0));
    svg += path(format!("M-142 22{} L14 190 L-142 190Z", zigzag(corners(), 26.0)), "#C9AE80");
    for (x, y) in corners() {
        svg += rect(x, y, 30.0, 9.0, "#F8EACB", 3.0);
    }
    svg += rect(70.0, 128.0, 62.0, 62.0, "#C98B5A", 6.0);
    svg += rect(84.0, 84.0, 44.0, 44.0, "#DDA473", 6.0);
    svg + rect(-153.0, 13.0, 306.0, 188.0, "none", 10.0).outline("#F28A2E", 11.0)
}
