//! Streets, and rain over them.

use crate::colour::dark;
use crate::draw::{Ids, d, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{self, WIDTH, bands, cloud, dashes, sky, slabs};

/// A street's sky with far roofs; the ground is `street-ground`.
pub(super) fn street(_: &Look, ids: &Ids) -> String {
    let mut svg = sky(ids, &[("0%", "#A8DCF0"), ("70%", "#E9F5F0"), ("100%", "#FFF3DA")]);
    svg += &*(cloud(760.0, 150.0, 1.4, "#FFFFFF") + &*cloud(1040.0, 90.0, 0.9, "#FFFFFF"));
    svg += &*cloud(420.0, 210.0, 0.8, "#FFFFFF");
    for (x, high) in
        [(560.0, 150.0), (650.0, 210.0), (760.0, 170.0), (850.0, 240.0), (960.0, 190.0)]
    {
        svg += rect(x - 50.0, 640.0 - high, 96.0, high, "#BFD7DF", 6.0);
    }
    svg
}

/// Lawn, pavement, kerb and road.
pub(super) fn street_ground(_: &Look, _: &Ids) -> String {
    bands(&[
        (640.0, 40.0, "#A9D08E"),
        (676.0, 120.0, "#EBD9BD"),
        (790.0, 14.0, "#D3BFA0"),
        (804.0, 96.0, "#8F98AE"),
    ]) + &*dashes(40.0, 852.0, 12.0)
        + &*slabs((60.0, 150.0), (678.0, 790.0), 26.0)
}

/// A lawn and a broad pavement down to the viewer, without a road. `y` where it begins.
pub(super) fn pavement(look: &Look, _: &Ids) -> String {
    let y = look.number("y", 640.0);
    let mut svg = bands(&[
        (y, 40.0, "#A9D08E"),
        (y + 34.0, 14.0, "#D3BFA0"),
        (y + 44.0, 860.0 - y, "#EBD9BD"),
    ]);
    for (row, step) in [(y + 104.0, 210.0), (y + 186.0, 260.0)] {
        svg += stroke(d!("M", 0, row, "H", WIDTH), "#DCC6A5", 3.0);
        svg += &*slabs((step * 0.4, step * 0.8), (row, row + step * 0.36), 26.0);
    }
    svg + &*slabs((60.0, 160.0), (y + 48.0, y + 104.0), 20.0)
}

/// A row of houses across a street in the evening. `lit` lights their windows.
pub(super) fn dusk_street(look: &Look, ids: &Ids) -> String {
    let is_lit = look.flag("lit", false);
    let mut svg = sky(ids, &[("0%", "#6E86C4"), ("75%", "#B9C4E6"), ("100%", "#E8DDE6")]);
    let rows = [
        (120.0, "#8C93B8"),
        (330.0, "#7F89B3"),
        (540.0, "#8C93B8"),
        (760.0, "#7A84AE"),
        (980.0, "#8C93B8"),
        (1160.0, "#7F89B3"),
    ];
    for (x, wall) in rows {
        let pane = if is_lit { "#FFE49A" } else { "#4E5888" };
        svg += rect(x - 100.0, 300.0, 200.0, 480.0, wall, 6.0);
        svg +=
            path(d!("M", x - 116.0, 304, "L", x, 214, "L", x + 116.0, 304, "Z"), &dark(wall, 0.25));
        for row in 0..4 {
            for column in 0..2 {
                let (left, top) =
                    (x - 70.0 + f64::from(column) * 84.0, 340.0 + f64::from(row) * 100.0);
                svg += rect(left, top, 54.0, 62.0, pane, 6.0);
            }
        }
    }
    svg + rect(0.0, 770.0, WIDTH, 130.0, "#7C83A2", 0.0)
}

/// Light rain over whatever lies behind.
pub(super) fn rain(_: &Look, _: &Ids) -> String {
    scenery::rain(46, (0.0, 640), 0.55)
}
