//! A safe hill over a town by the water.

use crate::draw::{Ids, Place, circle, d, group, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{cloud, crown, gable, pine, sky, trunk};

/// Rain sky, a wide safe hill with houses on top; the town below is `town`, the road `hill-front`.
pub(super) fn hill(_: &Look, ids: &Ids) -> String {
    let mut svg = sky(ids, &[("0%", "#A9C6D6"), ("100%", "#E6EEE8")]);
    svg += &*(cloud(250.0, 110.0, 1.6, "#EEF3F6") + &*cloud(560.0, 80.0, 1.4, "#E3EBF0"));
    svg += &*cloud(860.0, 130.0, 1.0, "#EEF3F6");
    svg += path(
        "M0 560 Q180 520 380 548 C560 540 760 280 930 240 L1200 224 L1200 900 L0 900Z",
        "#A9CDA0",
    );
    svg += &*far_house(
        Place::at(1030.0, 250.0).scaled(0.82),
        "#FFF0D2",
        "#3C8E94",
        (230.0, 230.0),
        true,
    );
    svg += &*far_tree(1156.0, 262.0, 0.6, "#5DAE6B");
    svg + &*pine(880.0, 330.0, 0.5) + &*pine(822.0, 356.0, 0.40)
}

/// Low houses by the water at the foot of the hill.
pub(super) fn town(_: &Look, _: &Ids) -> String {
    let houses = [
        (70.0, 654.0, 0.78, "#F7DDB0", "#7A5D8C"),
        (214.0, 662.0, 0.84, "#F4C58D", "#B5533F"),
        (352.0, 652.0, 0.70, "#FFE7BF", "#3C8E94"),
    ];
    let mut svg = String::new();
    for (x, y, scale, wall, roof) in houses {
        svg += &*far_house(Place::at(x, y).scaled(scale), wall, roof, (190.0, 220.0), false);
    }
    svg += &*far_tree(432.0, 650.0, 0.44, "#2B6E5A");
    svg + rect(0.0, 648.0, 470.0, 30.0, "#D9C7A4", 0.0)
        + rect(0.0, 674.0, 470.0, 12.0, "#B9A988", 0.0)
}

/// The near slope of the hill with its road.
pub(super) fn hill_front(_: &Look, _: &Ids) -> String {
    let mut svg =
        path("M330 900 C400 790 520 730 680 660 C860 580 1040 470 1200 410 L1200 900Z", "#8CC682")
            .svg();
    svg += path(
        "M520 900 C600 830 740 760 880 690 C1010 620 1110 560 1200 524 L1200 640 C1120 672 1040 730 960 790 C900 834 860 870 840 900Z",
        "#EBD3A6",
    );
    svg += stroke("M548 884 C640 812 780 744 900 684 C1010 626 1110 574 1200 536", "#F8E8C8", 7.0);
    for (x, y) in
        [(1120.0, 770.0), (1010.0, 860.0), (1160.0, 720.0), (470.0, 850.0), (620.0, 750.0)]
    {
        let blades = d! {
            "M", x - 12.0, y - 16.0, "L", x, y, "L", x + 4.0, y - 20.0, "M", x, y,
            "L", x + 14.0, y - 12.0
        };
        svg += stroke(blades, "#5FA25C", 5.0);
    }
    for (x, y, petal) in
        [(1060.0, 820.0, "#FFC845"), (1170.0, 800.0, "#F6B0A6"), (560.0, 780.0, "#FFC845")]
    {
        svg += circle(x, y, 7.0, petal);
        svg += circle(x, y, 3.0, "#E58A2E");
    }
    svg
}

/// A far house: gable roof, rows of windows. Origin at the bottom centre.
fn far_house(
    place: Place,
    wall: &str,
    roof: &str,
    (wide, high): (f64, f64),
    is_lit: bool,
) -> String {
    let pane = if is_lit { "#FFE49A" } else { "#9CCFE6" };
    let mut svg = gable((wide, high), wall, roof);
    for row in 0..2 {
        for column in 0..2 {
            let x = -wide / 4.0 + f64::from(column) * wide / 2.0;
            let y = -high + 36.0 + f64::from(row) * (high - 40.0) / 2.0;
            svg += rect(x - wide * 0.13, y, wide * 0.26, 58.0, "#FFF8EA", 6.0);
            svg += rect(x - wide * 0.13 + 7.0, y + 7.0, wide * 0.26 - 14.0, 44.0, pane, 3.0);
        }
    }
    group(svg, place).svg()
}

/// A far tree, its foot at a point.
fn far_tree(x: f64, y: f64, scale: f64, leaf: &str) -> String {
    group(trunk() + &*crown(leaf), Place::at(x, y).scaled(scale)).svg()
}
