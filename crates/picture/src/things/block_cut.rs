//! A block of four flats cut open, large enough for people to stand in it.

use super::{fires, furniture};
use crate::colour::{dark, light, paint};
use crate::draw::{Ids, Place, clipped, d, group, path, rect, stroke};
use crate::look::Look;

/// Half the width of the stairs, the width of a flat, the height of a floor.
const STAIRS: f64 = 96.0;
const FLAT: f64 = 340.0;
const FLOOR: f64 = 350.0;

/// A block of four flats cut open, its stairs in the middle. Origin: bottom centre; 900 by 860. `mine` (1 to 4, from below, from
/// the left) is bright, its door teal; `fire` burns in one, 0 in none; `k1` the walls.
pub(super) fn flats_cut(look: &Look, ids: &Ids) -> String {
    let wall = look.colour("k1", "#E9B98A");
    let (mine, fire) = (look.number("mine", 4.0) as i32, look.number("fire", 1.0) as i32);
    let half = STAIRS + FLAT + 22.0;
    let mut svg = path(
        d! {
            "M", -half - 36.0, -FLOOR * 2.0 - 24.0, "L", -half + 70.0, -FLOOR * 2.0 - 150.0,
            "L", half - 70.0, -FLOOR * 2.0 - 150.0, "L", half + 36.0, -FLOOR * 2.0 - 24.0, "Z"
        },
        "#B5533F",
    )
    .soft("#B5533F", 16.0)
    .svg();
    svg += rect(-half, -FLOOR * 2.0 - 26.0, half * 2.0, FLOOR * 2.0 + 26.0, &wall, 4.0);
    svg += &*stairs(&wall);
    for number in 1..=4 {
        let (is_left, is_low) = (number % 2 == 1, number < 3);
        let x = if is_left { -STAIRS - FLAT } else { STAIRS };
        let y = if is_low { 0.0 } else { -FLOOR };
        let room = room(number == mine, number == fire, is_left, look, ids);
        let frame = rect(0.0, -FLOOR + 22.0, FLAT, FLOOR - 22.0, "#000000", 0.0);
        svg += group(clipped(ids, frame, room), Place::at(x, y));
        // The door of the flat, in section, at the stairs.
        let leaf = if number == mine { paint::TEAL } else { "#A9835C" };
        let door = if is_left { -STAIRS - 12.0 } else { STAIRS - 12.0 };
        svg += rect(door, y - FLOOR + 22.0, 24.0, FLOOR - 22.0, &wall, 0.0);
        svg += rect(door - 2.0, y - 236.0, 28.0, 236.0, "#FFF9EE", 4.0);
        svg += rect(door + 2.0, y - 230.0, 20.0, 230.0, leaf, 4.0);
        let knob = if is_left { door - 10.0 } else { door + 24.0 };
        svg += rect(knob, y - 118.0, 10.0, 18.0, paint::YELLOW, 4.0);
    }
    svg += rect(-half, -FLOOR, FLAT + 22.0, 22.0, &dark(&wall, 0.12), 0.0);
    svg += rect(STAIRS, -FLOOR, FLAT + 22.0, 22.0, &dark(&wall, 0.12), 0.0);
    svg + rect(-half - 12.0, -4.0, half * 2.0 + 24.0, 16.0, &dark(&wall, 0.25), 6.0)
}

/// The stairs: up to the landing of the upper flats, the front door below.
fn stairs(wall: &str) -> String {
    let mut svg = rect(-STAIRS, -FLOOR * 2.0, STAIRS * 2.0, FLOOR * 2.0, "#DDECE4", 0.0).svg();
    svg += rect(-34.0, -FLOOR * 2.0 + 40.0, 68.0, 90.0, "#FFF9EE", 8.0);
    svg += rect(-26.0, -FLOOR * 2.0 + 48.0, 52.0, 74.0, paint::SKY, 4.0);
    for step in 0..8 {
        let n = f64::from(step);
        svg += rect(-STAIRS + n * 24.0, -FLOOR + n * 40.0, 24.0 * (8.0 - n), 40.0, "#E4CDA4", 0.0);
        svg += rect(-STAIRS + n * 24.0 - 4.0, -FLOOR + n * 40.0, 30.0, 9.0, "#F8EACB", 4.0);
    }
    svg += rect(-STAIRS, -FLOOR, STAIRS * 2.0, 22.0, &dark(wall, 0.12), 0.0);
    svg + rect(-STAIRS, -FLOOR * 2.0, STAIRS * 2.0, 22.0, wall, 0.0)
}

/// A room of a flat. Origin: its left corner on the floor.
fn room(is_mine: bool, burns: bool, is_left: bool, look: &Look, ids: &Ids) -> String {
    let paper = if is_mine { "#FFEFC4" } else { "#E6DCCB" };
    let outer = if is_left { 96.0 } else { FLAT - 96.0 };
    let mut svg = rect(0.0, -FLOOR, FLAT, FLOOR, paper, 0.0).svg();
    svg += rect(0.0, -26.0, FLAT, 26.0, if is_mine { "#D9AE7C" } else { "#C4AE93" }, 0.0);
    svg += rect(outer - 58.0, -FLOOR + 66.0, 116.0, 126.0, "#FFF9EE", 8.0);
    svg += rect(outer - 48.0, -FLOOR + 76.0, 96.0, 106.0, paint::SKY, 4.0);
    svg += rect(outer - 4.0, -FLOOR + 76.0, 8.0, 106.0, "#FFF9EE", 0.0);
    if burns {
        svg += rect(outer - 62.0, -106.0, 124.0, 84.0, "#EDF1F5", 8.0);
        svg += stroke(d!("M", outer - 40.0, -82, "h", 80), "#9AA3B5", 6.0);
        svg += group(fires::flame(look, ids), Place::at(outer, -104.0).scaled(0.8));
        let layer = Look::new(toml::Table::from_iter([
            ("w".to_owned(), toml::Value::Float(FLAT + 80.0)),
            ("h".to_owned(), toml::Value::Float(92.0)),
        ]));
        return svg + group(fires::smoke_layer(&layer, ids), Place::at(FLAT / 2.0, -FLOOR + 22.0));
    }
    let side = if is_left { 1.0 } else { -1.0 };
    if is_mine {
        svg +=
            group(furniture::plant(look, ids), Place::at(outer - side * 52.0, -24.0).scaled(0.6));
    } else {
        svg += rect(outer - 50.0, -104.0, 130.0, 78.0, &light("blue", 0.5), 22.0).opacity(0.7);
        svg += rect(outer - 62.0, -64.0, 154.0, 40.0, &light("blue", 0.4), 16.0).opacity(0.7);
    }
    svg
}
