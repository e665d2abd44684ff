//! A wide door to the open air, seen along the wall: the room at the left, outside at the right.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, Place, circle, d, downward, ellipse, group, path, rect, stroke};
use crate::look::Look;
use crate::scenery::cloud;

/// Outside beside a room: sky, hedge, lawn, a paved terrace; the wall is cut, its wide door stands open. Origin: the foot
/// of the wall, drawn 760 to the right and up to the picture's edge. `h` of the door, `k1` its leaf;
/// `glass` in it.
pub(super) fn terrace(look: &Look, ids: &Ids) -> String {
    let high = look.number("h", 520.0);
    let id = ids.next();
    let mut svg = downward(&id, &[("0", "#9FD6EE"), ("1", "#E3F4F4")]);
    svg += rect(0.0, -760.0, 760.0, 700.0, &format!("url(#{id})"), 0.0);
    svg += &*cloud(300.0, -580.0, 0.9, "#FFFFFF");
    svg += &*cloud(560.0, -470.0, 0.6, "#FFFFFF");
    svg += ellipse(420.0, -150.0, 420.0, 110.0, "#BFDFA6");
    for (x, r) in
        [(150.0, 46.0), (230.0, 58.0), (320.0, 50.0), (410.0, 60.0), (500.0, 52.0), (590.0, 60.0)]
    {
        svg += circle(x, -180.0, r, if r > 55.0 { "#5DAE6B" } else { "#55A464" });
    }
    svg += rect(0.0, -186.0, 760.0, 70.0, "#55A464", 0.0);
    svg += rect(0.0, -122.0, 760.0, 420.0, "#A9D08E", 0.0);
    svg += path("M0 -60 L430 -60 L560 300 L0 300Z", "#EBD9BD");
    for (y, long) in [(6.0, 452.0), (96.0, 486.0), (200.0, 524.0)] {
        svg += stroke(d!("M", 0, y, "H", long), "#DCC6A5", 4.0);
    }
    svg += stroke("M190 -60 L240 300", "#DCC6A5", 4.0);
    // The cut wall over the door, its step, and the glass leaf that stands open along the outer wall.
    let leaf = look.colour("k1", "#FFF9EE");
    svg += path(
        d!("M", 34, -high + 6.0, "L", 126, -high + 46.0, "L", 126, -54, "L", 34, -8, "Z"),
        &leaf,
    )
    .soft(&leaf, 10.0);
    let pane = if look.flag("glass", true) { paint::SKY.to_owned() } else { light(&leaf, 0.16) };
    svg += path(
        d!("M", 50, -high + 34.0, "L", 112, -high + 62.0, "L", 112, -82, "L", 50, -50, "Z"),
        &pane,
    );
    svg += stroke(d!("M", 62, -high * 0.5, "L", 98, -high * 0.62), &light(&pane, 0.6), 9.0)
        .opacity(0.7);
    let wall = "#E9C58F";
    svg += rect(-34.0, -760.0, 68.0, 760.0 - high, wall, 0.0);
    svg += rect(14.0, -760.0, 20.0, 760.0 - high, &dark(wall, 0.12), 0.0);
    svg += rect(-40.0, -high - 14.0, 80.0, 20.0, "#FFF9EE", 6.0);
    svg + rect(-40.0, -2.0, 80.0, 16.0, &light("wood", 0.2), 6.0) + &*roof()
}

/// The eave over the door, so that outside is outside.
fn roof() -> String {
    group(
        path("M-40 -676 L150 -626 L150 -604 L-40 -640Z", "#B5533F").soft("#B5533F", 8.0).svg(),
        Place::at(0.0, 0.0),
    )
    .svg()
}
