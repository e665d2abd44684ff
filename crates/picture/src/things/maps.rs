//! A map drawn by hand.

use crate::colour::{GREEN, dark, light, paint};
use crate::draw::{Ids, Place, Point, circle, ellipse, group, path, rect, stroke};
use crate::look::Look;

/// A big drawn map that lies on a table: at the left a block of flats and near it the playground with its
/// ring; far at the right the school with a second ring; a dotted way leads there. Origin: its middle; 1000
/// by 400.
pub(super) fn drawn_map(_: &Look, _: &Ids) -> String {
    let sheet = "M-430 -190 L430 -190 L510 200 L-510 200 Z";
    let mut svg = path("M-424 -176 L438 -176 L522 216 L-500 216 Z", "#1B1F4A")
        .soft("#1B1F4A", 10.0)
        .opacity(0.16)
        .svg();
    svg += path(sheet, "#FFFDF6").soft("#FFFDF6", 14.0);
    svg += path("M-430 -190 L-145 -190 L-170 200 L-510 200 Z", "#FBF3E2");
    svg += path("M142 -190 L430 -190 L510 200 L170 200 Z", "#FBF3E2");
    // Greens, a brook, streets: wax crayon.
    svg += ellipse(-176.0, 92.0, 150.0, 62.0, "#CFE8BE");
    svg += ellipse(60.0, -120.0, 110.0, 42.0, "#CFE8BE");
    svg += stroke("M16 -186 C70 -90 10 20 90 90 S120 160 112 196", "#A9D7EA", 36.0);
    svg += stroke("M-484 130 C-300 60 -260 0 -40 -10 S240 -60 462 -40", "#EAD7B6", 46.0);
    svg += stroke("M-330 -186 L-352 60 M250 -186 L300 196", "#EAD7B6", 34.0);
    svg += stroke("M34 -18 L104 -30", paint::WOOD, 60.0);
    for (x, y, scale, roof) in [
        (-150.0, -92.0, 0.62, paint::CORAL),
        (-52.0, -110.0, 0.54, paint::TEAL),
        (196.0, 92.0, 0.66, paint::PLUM),
        (-20.0, 140.0, 0.6, paint::ORANGE),
    ] {
        svg += group(small_house(roof), Place::at(x, y).scaled(scale));
    }
    svg += group(tree(), Place::at(-250.0, 170.0));
    svg += group(tree(), Place::at(386.0, 150.0));
    svg += group(block(), Place::at(-392.0, 40.0));
    svg += &*ring((-178.0, 96.0), (122.0, 48.0));
    svg += group(toys(), Place::at(-178.0, 104.0));
    svg += &*ring((372.0, -20.0), (116.0, 46.0));
    svg += group(school(), Place::at(372.0, -8.0));
    // The way to the far place.
    svg + stroke("M-372 66 C-300 20 -230 -6 -40 -14 S170 -44 250 -40", "#FFFFFF", 20.0)
        + stroke("M-372 66 C-300 20 -230 -6 -40 -14 S170 -44 250 -40", paint::BLUE, 13.0)
            .set("stroke-dasharray", "1 27")
}

fn ring(at: Point, (rx, ry): (f64, f64)) -> String {
    ellipse(at.0, at.1, rx, ry, &light(GREEN, 0.74)).outline(GREEN, 11.0).svg()
}

fn small_house(roof: &str) -> String {
    rect(-36.0, -50.0, 72.0, 50.0, "#F7DDB0", 3.0).svg()
        + path("M-50 -48 L0 -96 L50 -48 Z", roof).soft(roof, 6.0)
        + rect(-12.0, -30.0, 24.0, 30.0, &dark("wood", 0.2), 3.0)
}

fn tree() -> String {
    stroke("M0 0 L0 -30", paint::BROWN, 10.0).svg() + circle(0.0, -50.0, 28.0, paint::LEAF)
}

/// The block of flats where one lives. Origin: bottom centre.
fn block() -> String {
    let mut svg = rect(-62.0, -176.0, 124.0, 176.0, "#F4C58D", 5.0).svg()
        + rect(20.0, -176.0, 42.0, 176.0, &dark("#F4C58D", 0.1), 5.0)
        + rect(-70.0, -188.0, 140.0, 20.0, "#B5533F", 6.0);
    for row in 0..3 {
        for x in [-40.0, -12.0, 16.0] {
            svg += rect(x, -152.0 + f64::from(row) * 38.0, 22.0, 24.0, "#8FC9E6", 3.0);
        }
    }
    svg + rect(-16.0, -40.0, 32.0, 40.0, paint::FOREST, 4.0)
}

/// A slide and a swing, small. Origin: bottom centre.
fn toys() -> String {
    stroke("M-74 0 L-62 -70 M-52 0 L-44 -70", paint::BLUE, 7.0).svg()
        + stroke("M-44 -66 C-16 -58 -18 -8 16 -8", paint::ORANGE, 13.0)
        + stroke("M34 0 L46 -66 L58 0 M84 0 L92 -66 L100 0 M46 -66 L92 -66", paint::RED, 7.0)
        + stroke("M60 -64 L60 -26 M78 -64 L78 -26 M58 -24 L80 -24", paint::PLUM, 5.0)
}

/// A school: a wide door, windows, a bell over the roof. Origin: bottom centre.
fn school() -> String {
    let mut svg = rect(-100.0, -92.0, 200.0, 92.0, "#FBE0B0", 4.0).svg()
        + path("M-116 -90 L-84 -126 L84 -126 L116 -90 Z", "#C2543F").soft("#C2543F", 6.0)
        + rect(-26.0, -166.0, 52.0, 44.0, "#FBE0B0", 4.0)
        + path("M-36 -164 L0 -194 L36 -164 Z", "#C2543F").soft("#C2543F", 6.0)
        + path("M-14 -128 Q-12 -156 0 -156 Q12 -156 14 -128Z", paint::YELLOW)
            .soft(paint::YELLOW, 4.0)
        + circle(0.0, -124.0, 5.0, paint::BROWN);
    for x in [-84.0, -50.0, 28.0, 62.0] {
        svg += rect(x, -70.0, 22.0, 30.0, "#8FC9E6", 3.0);
    }
    svg + rect(-20.0, -56.0, 40.0, 56.0, paint::BLUE, 4.0) + stroke("M0 -54 L0 -2", "#FFFFFF", 3.0)
}
