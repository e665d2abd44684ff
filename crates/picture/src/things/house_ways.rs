//! Which way in a house: up, down or out.

use crate::colour::{GREEN, dark, paint};
use crate::draw::{Ids, Place, circle, d, group, path, rect, stroke};
use crate::look::Look;

/// A small house cut open, two floors with stairs between them, two people where the arrow leads. Origin: the middle
/// of its foot; 230 by 290. `to` up, down or out; `wall`, `roof`.
pub(super) fn house_way(look: &Look, _: &Ids) -> String {
    let (wall, roof) = (look.colour("wall", "#F2B98A"), look.colour("roof", "#B5533F"));
    let to = look.word("to", "up");
    // Who goes out needs room beside the house.
    let left = if to == "out" { -62.0 } else { 0.0 };
    let lit = |here: bool| if here { "#FFE08A" } else { "#FFF7EA" };
    let mut house = path("M-124 -196 L-70 -282 L70 -282 L124 -196Z", &roof).soft(&roof, 12.0).svg();
    house += rect(-112.0, -198.0, 224.0, 198.0, &wall, 4.0);
    house += rect(-100.0, -186.0, 200.0, 82.0, lit(to == "up"), 3.0);
    house += rect(-100.0, -92.0, 200.0, 92.0, lit(to == "down"), 3.0);
    house += rect(-112.0, -104.0, 224.0, 12.0, &dark(&wall, 0.25), 0.0);
    house += rect(-92.0, -170.0, 30.0, 34.0, paint::SKY, 4.0).outline("#FFFFFF", 4.0);
    house += rect(-92.0, -76.0, 30.0, 34.0, paint::SKY, 4.0).outline("#FFFFFF", 4.0);
    // The stairs come through a gap in the upper floor.
    house += rect(18.0, -105.0, 82.0, 14.0, lit(to == "up"), 0.0);
    house +=
        path("M4 0 v-16 h16 v-18 h16 v-18 h16 v-18 h16 v-18 h16 v-16 h16 V0Z", &dark("wood", 0.02));
    if to == "out" {
        // An open door at the level of the ground.
        house += rect(96.0, -80.0, 20.0, 80.0, "#FFF7EA", 0.0);
        house += path("M112 -80 L140 -72 V8 L112 0Z", paint::TEAL);
    }
    let mut svg = rect(-135.0, -3.0, 270.0, 12.0, "#8CB98A", 6.0).svg();
    svg += group(house, Place::at(left, 0.0));
    let (x, y) = match to.as_str() {
        "out" => (118.0, 0.0),
        "down" => (-30.0, 0.0),
        _ => (-30.0, -104.0),
    };
    let way = match to.as_str() {
        "out" => group(arrow(126.0), Place::at(-44.0, -58.0)),
        "down" => group(arrow(122.0), Place::at(84.0, -148.0).turned(128)),
        _ => group(arrow(122.0), Place::at(10.0, -50.0).turned(-52)),
    };
    svg += way;
    svg += group(person(paint::TEAL, 1.0), Place::at(x - 18.0, y));
    svg + group(person(paint::PLUM, 0.8), Place::at(x + 18.0, y))
}

/// Someone small: a head and a coat. Origin: the feet.
fn person(coat: &str, scale: f64) -> String {
    let svg = path("M-15 0 V-26 Q-15 -42 0 -42 T15 -26 V0Z", coat).svg()
        + circle(0.0, -52.0, 15.0, "#C98B5F")
        + path("M-15 -54 Q-13 -70 0 -70 T15 -54 Q0 -62 -15 -54Z", "#3A2A2E")
        + circle(-5.0, -50.0, 2.2, "#1F2A44")
        + circle(5.0, -50.0, 2.2, "#1F2A44");
    group(svg, Place::at(0.0, 0.0).scaled(scale)).svg()
}

/// A green arrow to the right with a white rim. Origin: its start.
fn arrow(long: f64) -> String {
    let line = d!("M", 0, 0, "H", long, "M", long - 30.0, -30, "L", long, 0, "L", long - 30.0, 30);
    stroke(&line, "#FFFFFF", 30.0).svg() + stroke(&line, GREEN, 18.0)
}
