//! Where somebody else is at the moment: a balcony before mountains and a lake, the inside of a bus.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, Place, circle, clipped, d, group, path, rect, stroke};
use crate::look::Look;
use crate::scenery::cloud;

/// A balcony before mountains and a lake. Origin: its middle. `w`, `h`.
pub(super) fn balcony(look: &Look, ids: &Ids) -> String {
    let (wide, high) = (look.number("w", 560.0), look.number("h", 560.0));
    let (left, top) = (-wide / 2.0, -high / 2.0);
    let mut view = rect(left, top, wide, high, "#BFE5F2", 0.0).svg();
    view += circle(wide * 0.3, -high * 0.34, high * 0.07, "#FFD96B");
    view += &*cloud(-wide * 0.24, -high * 0.32, wide / 620.0, "#FFFFFF");
    for (x, peak, foot, shade) in [
        (-0.30, -0.22, 0.34, "#8E9CC9"),
        (0.26, -0.30, 0.40, "#7D8DBE"),
        (0.02, -0.12, 0.30, "#A5B2D8"),
    ] {
        let (x, y) = (x * wide, peak * high);
        view += path(
            d!("M", x - foot * wide, high * 0.1, "L", x, y, "L", x + foot * wide, high * 0.1, "Z"),
            shade,
        )
        .soft(shade, 10.0);
        let snow = high * 0.085;
        view += path(
            d! {
                "M", x, y, "L", x + snow, y + snow, "L", x + snow * 0.3, y + snow * 0.8, "L", x - snow * 0.2, y + snow * 1.15,
                "L", x - snow, y + snow, "Z"
            },
            "#FFFFFF",
        )
        .soft("#FFFFFF", 8.0);
    }
    view += rect(left, high * 0.08, wide, high * 0.42, "#5FA9C9", 0.0);
    for (x, y) in [(-0.36, 0.13), (-0.1, 0.17), (0.2, 0.12), (0.36, 0.18)] {
        view += stroke(d!("M", x * wide, y * high, "h", wide * 0.1), "#BFE5F2", 6.0);
    }
    view += path(
        d!("M", wide * 0.36, high * 0.13, "v", -high * 0.13, "l", -wide * 0.07, high * 0.11, "Z"),
        paint::CORAL,
    );
    // The rail and its flowers.
    let rail = high * 0.2;
    view += rect(left, high * 0.4, wide, high * 0.1, "#E3B27C", 0.0);
    for bar in 0..15 {
        let x = left + (f64::from(bar) + 0.5) * wide / 15.0;
        view += stroke(d!("M", x, rail, "L", x, high * 0.41), "#6B4A3A", 8.0);
    }
    view += rect(left, rail - 10.0, wide, 18.0, paint::BROWN, 8.0);
    for x in [-0.38, 0.38] {
        view += group(flowers(), Place::at(x * wide, rail + 6.0));
    }
    clipped(ids, rect(left, top, wide, high, "#000000", 0.0), view)
}

/// A box of flowers. Origin: its upper edge.
fn flowers() -> String {
    let mut svg = String::new();
    for (x, y, shade) in [
        (-44.0, -26.0, paint::LEAF),
        (-14.0, -30.0, "#4A9A5A"),
        (18.0, -28.0, paint::LEAF),
        (46.0, -24.0, "#4A9A5A"),
    ] {
        svg += circle(x, y + 12.0, 22.0, shade);
    }
    for (x, y, shade) in [
        (-46.0, -26.0, paint::CORAL),
        (-18.0, -40.0, paint::PINK),
        (12.0, -28.0, paint::YELLOW),
        (40.0, -36.0, paint::CORAL),
    ] {
        svg += circle(x, y, 11.0, shade);
        svg += circle(x, y, 4.0, "#FFF4DF");
    }
    svg + path("M-66 -6 L66 -6 L58 34 L-58 34 Z", &dark("coral", 0.2))
        .soft(&dark("coral", 0.2), 6.0)
}

/// The inside of a bus: windows with a street, a pole, seats. Origin: its middle; 420 by 420. `k1` the seats.
pub(super) fn bus_inside(look: &Look, _: &Ids) -> String {
    let seat = look.colour("k1", "teal");
    let mut svg = rect(-210.0, -210.0, 420.0, 420.0, "#F1E2C8", 0.0).svg();
    svg += rect(-210.0, -210.0, 420.0, 44.0, "#FFF6E6", 0.0);
    for x in [-206.0, 8.0] {
        svg += rect(x, -150.0, 198.0, 180.0, "#5A6F86", 22.0);
        svg += rect(x + 10.0, -140.0, 178.0, 160.0, "#BFE5F2", 16.0);
        svg += rect(x + 24.0, -70.0, 60.0, 90.0, "#F4C58D", 4.0);
        svg += path(d!("M", x + 16.0, -68, "l", 38, -34, "l", 38, 34, "Z"), "#C2543F");
        svg += circle(x + 136.0, -34.0, 34.0, paint::LEAF);
        svg += rect(x + 10.0, -4.0, 178.0, 24.0, "#A9D08E", 8.0);
    }
    for x in [-150.0, 150.0] {
        svg += rect(x - 58.0, 20.0, 116.0, 190.0, &seat, 30.0);
        svg += rect(x - 40.0, 36.0, 80.0, 60.0, &light(&seat, 0.22), 18.0);
    }
    svg + stroke("M-76 -210 L-76 210", paint::YELLOW, 14.0)
}
