//! Doors, and the halls behind them.

use super::water;
use crate::colour::{dark, light};
use crate::draw::{Ids, circle, clipped, d, ellipse, path, rect, stroke};
use crate::look::Look;

/// An open front door with a lived-in hallway. Origin: bottom centre of the opening. `w`, `h`.
pub(super) fn front_door(look: &Look, ids: &Ids) -> String {
    let (wide, high) = (look.number("w", 180.0), look.number("h", 320.0));
    let left = -wide / 2.0;
    let mut hall = rect(left, -high, wide, high, "#CFE3DC", 0.0).svg()
        + rect(left, -high, wide * 0.2, high, "#BCD6CC", 0.0);
    hall += path(
        d! {
            "M", left, 0, "L", -wide * 0.3, -high * 0.26, "L", -left, -high * 0.26, "L", -left, 0,
            "Z"
        },
        "#D9AE7C",
    );
    hall += rect(-wide * 0.24, -high * 0.72, wide * 0.42, 9.0, "#8A5A3C", 4.0);
    for (x, coat, long) in
        [(-0.17, "#1F8F95", 0.27), (-0.02, "#F0765A", 0.22), (0.12, "#3A78C2", 0.25)]
    {
        hall += path(
            d! {
                "M", wide * (x - 0.02), -high * 0.71,
                "Q", wide * (x - 0.08), -high * 0.55, wide * (x - 0.07), -high * (0.71 - long),
                "L", wide * (x + 0.07), -high * (0.71 - long),
                "Q", wide * (x + 0.08), -high * 0.55, wide * (x + 0.02), -high * 0.71, "Z"
            },
            coat,
        );
    }
    hall += circle(wide * 0.02, -high * 0.90, wide * 0.10, "#FFE9A8");
    hall += ellipse(-wide * 0.02, -high * 0.06, wide * 0.30, high * 0.035, "#C2543F");
    let leaf = path(
        d! {
            "M", left, -high, "L", left - wide * 0.30, -high + 26.0, "L", left - wide * 0.30, 14,
            "L", left, 0, "Z"
        },
        "#2B6E5A",
    )
    .svg()
        + path(
            d! {
                "M", left - wide * 0.05, -high * 0.88, "L", left - wide * 0.25, -high * 0.84,
                "L", left - wide * 0.25, -high * 0.56, "L", left - wide * 0.05, -high * 0.58, "Z"
            },
            "#BFE5F2",
        )
        + circle(left - wide * 0.24, -high * 0.44, 6.0, "#FFC845");
    rect(left - 16.0, -high - 16.0, wide + 32.0, high + 16.0, "#FFF6E6", 10.0).svg()
        + &*clipped(ids, rect(left, -high, wide, high, "#000000", 6.0), hall)
        + &*leaf
}

/// A bright open door with a warm room behind. Origin: bottom centre. `w`, `h`.
pub(super) fn warm_door(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 130.0), look.number("h", 300.0));
    let left = -wide / 2.0;
    rect(left - 14.0, -high - 14.0, wide + 28.0, high + 14.0, "#FFF9EE", 10.0).svg()
        + rect(left, -high, wide, high, "#FFE9B0", 4.0)
        + rect(left, -high, wide, high * 0.2, "#FFF3CF", 4.0)
        + path(
            d! {
                "M", left, 0, "L", left + wide * 0.24, -high * 0.16, "L", -left, -high * 0.16,
                "L", -left, 0, "Z"
            },
            "#E3B27C",
        )
        + rect(left + wide * 0.42, -high * 0.66, wide * 0.4, high * 0.18, "#8FB7CB", 4.0)
}

/// The leaf of the cellar door, half shut, seen along the wall. Origin: the foot of its hinge. `h`, `k1`.
pub(super) fn cellar_leaf(look: &Look, _: &Ids) -> String {
    let high = look.number("h", 500.0);
    let green = look.colour("k1", "forest");
    path(d!("M", 0, 0, "L", 0, -high, "L", 124, -high + 34.0, "L", 124, -22, "Z"), &green)
        .soft(&green, 6.0)
        .svg()
        + path(
            d! {
                "M", 22, -high + 62.0, "L", 102, -high + 80.0, "L", 102, -high * 0.56,
                "L", 22, -high * 0.55, "Z"
            },
            &light(&green, 0.16),
        )
        + path(
            d!("M", 22, -high * 0.48, "L", 102, -high * 0.49, "L", 102, -54, "L", 22, -40, "Z"),
            &light(&green, 0.16),
        )
        + rect(-8.0, -high - 10.0, 14.0, high + 10.0, "#FFF6E6", 4.0)
        + circle(110.0, -high * 0.52, 10.0, "#FFC845")
}

/// A stairwell whose front door stands at the left: wall, low panels, landing wall. Origin: the picture's corner.
/// `floor` is where the floor begins.
pub(super) fn stairwell(look: &Look, _: &Ids) -> String {
    let floor = look.number("floor", 812.0);
    let mut svg = rect(0.0, 0.0, 1200.0, 900.0, "#DDECE4", 0.0).svg();
    for x in [300.0, 560.0, 820.0, 1080.0] {
        svg += rect(x, 0.0, 70.0, floor, "#E6F2EB", 0.0);
    }
    svg += rect(0.0, floor, 1200.0, 900.0 - floor, "#C9B089", 0.0);
    // The front door: rain behind its glass.
    let top = floor - 440.0;
    svg += rect(8.0, top - 18.0, 216.0, 458.0, "#FFF9EE", 12.0);
    svg += rect(26.0, top, 180.0, 440.0, "#2B6E5A", 8.0);
    svg += rect(160.0, top, 46.0, 440.0, &dark("#2B6E5A", 0.12), 8.0);
    svg += rect(54.0, top + 30.0, 124.0, 150.0, water::RAIN_SKY, 8.0);
    for (x, y) in [(74.0, 50.0), (156.0, 44.0), (92.0, 120.0), (142.0, 118.0)] {
        svg += stroke(d!("M", x, top + y, "l", -7, 26), "#FFFFFF", 5.0);
    }
    svg += rect(112.0, top + 30.0, 8.0, 150.0, "#2B6E5A", 0.0);
    svg += rect(54.0, top + 214.0, 124.0, 130.0, "none", 8.0).outline(&light("#2B6E5A", 0.2), 6.0);
    svg + circle(188.0, top + 232.0, 10.0, "#FFC845")
}
