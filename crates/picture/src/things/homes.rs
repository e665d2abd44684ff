//! Where many live: fronts with several floors and doors.

use super::entrances;
use crate::colour::{dark, paint};
use crate::draw::{Ids, Place, circle, group, rect};
use crate::look::Look;
use crate::scenery::window_frame;

/// The front of a block of flats or a shared home. Origin: bottom centre. `w`, `h`, `floors`, `cols`, `doors`,
/// `wall`; `dots`: a number plate with so many dots beside the first door; `sun`: the sign of the home over the doors;
/// `floor`, `col`: the one lit window, counted from the ground and from the left.
pub(super) fn home_front(look: &Look, ids: &Ids) -> String {
    let (wide, high) = (look.number("w", 420.0), look.number("h", 560.0));
    let wall = look.colour("wall", "#F7DDB0");
    let count = |name, usual: f64| look.number(name, usual).clamp(0.0, 8.0) as i32;
    let (floors, columns) = (count("floors", 4.0).max(1), count("cols", 3.0).max(1));
    let (doors, dots) = (count("doors", 1.0).min(columns), count("dots", 0.0));
    let lit = (count("floor", 0.0), count("col", 2.0));
    let (left, cell) = (-wide / 2.0, wide / f64::from(columns));
    let storey = high / f64::from(floors);
    let mut svg = rect(left, -high, wide, high, &wall, 6.0).svg()
        + rect(wide * 0.2, -high, wide * 0.3, high, &dark(&wall, 0.07), 6.0)
        + rect(left - 14.0, -high - 16.0, wide + 28.0, 30.0, &dark(&wall, 0.34), 8.0)
        + rect(left, -storey, wide, 10.0, &dark(&wall, 0.16), 0.0);
    // Doors are spread evenly over the columns.
    let door_columns: Vec<i32> =
        (0..doors).map(|door| (2 * door + 1) * columns / (2 * doors)).collect();
    for floor in 1..=floors {
        for column in 0..columns {
            let x = left + cell * (f64::from(column) + 0.5);
            let foot = -storey * f64::from(floor - 1);
            if floor == 1 && door_columns.contains(&column) {
                svg += &*front_door(x, (cell * 0.52, storey * 0.82), column);
                continue;
            }
            let is_lit = (floor, column + 1) == lit;
            svg += &*pane((x, foot - storey * 0.52), (cell * 0.44, storey * 0.5), is_lit, &wall);
        }
    }
    if let Some(column) = door_columns.first() {
        let x = left + cell * (f64::from(*column) + 0.5) + cell * 0.26;
        if dots > 0 {
            svg += group(dot_plate(dots), Place::at(x + 34.0, -storey * 0.62));
        }
        if look.flag("sun", false) {
            svg +=
                group(entrances::sun_sign(look, ids), Place::at(0.0, -storey * 1.04).scaled(0.34));
        }
    }
    svg
}

fn front_door(x: f64, (wide, high): (f64, f64), column: i32) -> String {
    let leaf =
        [paint::FOREST, paint::BLUE, "#B5533F", paint::PLUM][(column.rem_euclid(4)) as usize];
    rect(x - wide / 2.0 - 8.0, -high - 8.0, wide + 16.0, high + 8.0, "#FFF8EA", 8.0).svg()
        + rect(x - wide / 2.0, -high, wide, high, leaf, 5.0)
        + rect(x - wide * 0.3, -high * 0.9, wide * 0.6, high * 0.4, "#BFE5F2", 5.0)
        + circle(x + wide * 0.34, -high * 0.42, 5.0, paint::YELLOW)
        + rect(x - wide * 0.7, -8.0, wide * 1.4, 10.0, "#CDB894", 3.0)
}

fn pane((x, y): (f64, f64), (wide, high): (f64, f64), is_lit: bool, wall: &str) -> String {
    let glass = if is_lit { "#FFD75E" } else { "#9CCFE6" };
    let size = (wide, high);
    let body = window_frame(size, 7.0, 6.0).svg()
        + rect(-wide / 2.0, -high / 2.0, wide, high, glass, 3.0)
        + rect(-2.5, -high / 2.0, 5.0, high, "#FFF9EE", 0.0)
        + rect(-wide / 2.0 - 12.0, high / 2.0 + 4.0, wide + 24.0, 9.0, &dark(wall, 0.25), 4.0);
    // The one that matters shines a little onto the wall.
    let shine = circle(0.0, 0.0, wide.max(high) * 0.95, "#FFE9A8").opacity(0.7).svg();
    group(if is_lit { shine + &*body } else { body }, Place::at(x, y)).svg()
}

/// A number plate whose number is dots. Origin: its middle.
fn dot_plate(dots: i32) -> String {
    let wide = 22.0 + f64::from(dots) * 17.0;
    let mut svg =
        rect(-wide / 2.0, -20.0, wide, 40.0, paint::BLUE, 8.0).outline("#FFFFFF", 5.0).svg();
    for dot in 0..dots {
        let x = (f64::from(dot) - f64::from(dots - 1) / 2.0) * 17.0;
        svg += circle(x, 0.0, 6.0, "#FFFFFF");
    }
    svg
}
