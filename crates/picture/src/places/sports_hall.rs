//! A sports hall.

use crate::colour::dark;
use crate::draw::{Ids, circle, d, ellipse, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{HEIGHT, WIDTH, cloud};

/// Where wall and floor meet.
const FLOOR: f64 = 480.0;

/// A sports hall in daylight, with windows up high. The middles of its wall bars, its basket and its open door: `bars`,
/// `basket`, `door`; 0 leaves one out.
pub(super) fn hall(look: &Look, _: &Ids) -> String {
    let wall = look.colour("wall", "#F6E8CC");
    let mut svg = rect(0.0, 0.0, WIDTH, FLOOR, &wall, 0.0).svg();
    for beam in 0..5 {
        let x = f64::from(beam) * 300.0;
        svg += path(
            d!("M", x - 34.0, 0, "L", x + 34.0, 0, "L", x + 16.0, 72, "L", x - 16.0, 72, "Z"),
            "#DEC9A2",
        );
    }
    svg += rect(0.0, 64.0, WIDTH, 14.0, "#D2BA8F", 0.0);
    for x in [150.0, 450.0, 750.0, 1050.0] {
        svg += &*window(x);
    }
    svg += rect(0.0, 300.0, WIDTH, FLOOR - 300.0, "#E9CFA2", 0.0);
    svg += rect(0.0, 292.0, WIDTH, 12.0, "#FFF6E6", 0.0);
    svg += &*floor();
    let placed = [
        ("bars", 170.0, bars as fn(f64) -> String),
        ("door", 0.0, door),
        ("basket", 600.0, basket),
    ];
    for (name, usual, draw) in placed {
        let x = look.number(name, usual);
        if x > 0.0 {
            svg += &*draw(x);
        }
    }
    svg
}

/// A high window with a cloud.
fn window(x: f64) -> String {
    rect(x - 112.0, 104.0, 224.0, 150.0, "#FFFBF0", 14.0).svg()
        + rect(x - 100.0, 116.0, 200.0, 126.0, "#BFE5F2", 8.0)
        + &*cloud(x - 26.0, 196.0, 0.62, "#FFFFFF")
        + rect(x - 5.0, 110.0, 10.0, 138.0, "#FFFBF0", 0.0)
}

/// Boards, the light of the windows on them, and the lines of the field.
fn floor() -> String {
    let mut svg = rect(0.0, FLOOR, WIDTH, HEIGHT - FLOOR, "#E0B480", 0.0).svg();
    for row in [520.0, 574.0, 646.0, 740.0] {
        svg += stroke(d!("M", 0, row, "H", WIDTH), "#D3A46F", 3.0);
    }
    for x in [150.0, 450.0, 750.0, 1050.0] {
        let far = 600.0 + (x - 600.0) * 0.96;
        let near = 600.0 + (x - 600.0) * 1.5;
        svg += path(
            d!(
                "M",
                far - 84.0,
                500,
                "L",
                far + 84.0,
                500,
                "L",
                near + 128.0,
                700,
                "L",
                near - 128.0,
                700,
                "Z"
            ),
            "#EBC696",
        );
    }
    svg += rect(0.0, FLOOR - 10.0, WIDTH, 16.0, "#B98755", 0.0);
    svg += stroke("M-20 846 L276 500 L924 500 L1220 846", "#FFF6E6", 8.0);
    svg + ellipse(600.0, 700.0, 230.0, 66.0, "none").outline("#3F9AA0", 8.0)
}

/// Wall bars.
fn bars(x: f64) -> String {
    let mut svg = String::new();
    for rung in 0..8 {
        svg += rect(x - 96.0, 296.0 + f64::from(rung) * 22.0, 192.0, 9.0, "#C98B5A", 4.0);
    }
    for post in [-100.0, -4.0, 92.0] {
        svg += rect(x + post, 284.0, 12.0, FLOOR - 286.0, "#A9714A", 5.0);
    }
    svg
}

/// A basket with its board.
fn basket(x: f64) -> String {
    let net = d! {
        "M", x - 26.0, 346, "L", x - 16.0, 386, "M", x - 8.0, 348, "L", x - 5.0, 388, "M", x + 10.0, 348, "L", x + 5.0, 388,
        "M", x + 26.0, 346, "L", x + 16.0, 386, "M", x - 22.0, 366, "H", x + 22.0
    };
    rect(x - 74.0, 258.0, 148.0, 92.0, "#FFFFFF", 10.0).outline("#C4CCDC", 5.0).svg()
        + rect(x - 28.0, 298.0, 56.0, 40.0, "none", 4.0).outline("#F28A2E", 5.0)
        + stroke(net, "#FFFFFF", 4.0)
        + stroke(d!("M", x - 30.0, 344, "H", x + 30.0), "#D9662B", 8.0)
}

/// An open double door to a green in the sun.
fn door(x: f64) -> String {
    let (left, top, green) = (x - 80.0, 250.0, "#2B6E5A");
    rect(left - 14.0, top - 14.0, 188.0, FLOOR - top + 14.0, "#FFF9EE", 8.0).svg()
        + rect(left, top, 160.0, FLOOR - top, "#C4E6F2", 4.0)
        + circle(x + 38.0, top + 96.0, 34.0, "#7DBB83")
        + rect(x + 34.0, top + 110.0, 9.0, 50.0, "#8A5A3C", 0.0)
        + rect(left, 408.0, 160.0, FLOOR - 408.0, "#A9D08E", 0.0)
        + path(
            d!(
                "M",
                x - 62.0,
                FLOOR,
                "L",
                x - 16.0,
                410,
                "L",
                x + 6.0,
                410,
                "L",
                x + 34.0,
                FLOOR,
                "Z"
            ),
            "#EBD9BD",
        )
        + path(
            d!(
                "M",
                left,
                top,
                "L",
                left - 46.0,
                top + 18.0,
                "V",
                FLOOR + 16.0,
                "L",
                left,
                FLOOR,
                "Z"
            ),
            green,
        )
        + path(
            d!(
                "M",
                x + 80.0,
                top,
                "L",
                x + 126.0,
                top + 18.0,
                "V",
                FLOOR + 16.0,
                "L",
                x + 80.0,
                FLOOR,
                "Z"
            ),
            &dark(green, 0.12),
        )
}
