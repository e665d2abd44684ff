//! Rooms.

use crate::colour::{dark, light};
use crate::draw::{Ids, Place, Point, d, ellipse, group, num, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{HEIGHT, WIDTH, sunny_hill, window_bars, window_frame};
use crate::stairs;

/// A floor of boards from `y` down.
fn floorboards(y: f64, board: &str) -> String {
    let gap = dark(board, 0.10);
    let mut svg = rect(0.0, y, WIDTH, HEIGHT - y, board, 0.0).svg();
    for row in [y + 60.0, y + 140.0] {
        svg += stroke(d!("M", 0, row, "L", WIDTH, row), &gap, 3.0);
    }
    let ends = [
        (180.0, 0.0, 60.0),
        (620.0, 0.0, 60.0),
        (980.0, 0.0, 60.0),
        (80.0, 60.0, 80.0),
        (420.0, 60.0, 80.0),
        (860.0, 60.0, 80.0),
        (300.0, 140.0, 200.0),
        (700.0, 140.0, 200.0),
        (1080.0, 140.0, 200.0),
    ];
    for (x, from, long) in ends {
        let top = y + from;
        svg += stroke(d!("M", x, top, "L", x, (top + long).min(HEIGHT)), &gap, 3.0);
    }
    svg + rect(0.0, y - 18.0, WIDTH, 22.0, "#FFF6E6", 0.0)
}

/// Broad stripes of wallpaper.
fn wallpaper(wall: &str, bottom: f64) -> String {
    let mut svg = rect(0.0, 0.0, WIDTH, HEIGHT, wall, 0.0).svg();
    for stripe in 0..7 {
        let x = 60.0 + f64::from(stripe) * 180.0;
        svg += rect(x, 0.0, 54.0, bottom, &light(wall, 0.22), 0.0).opacity(0.55);
    }
    svg
}

/// A living room with a round rug. `wall`, `rug`; `rx`, `ry`, `rw`, `rh` place and radii of the rug.
pub(super) fn living(look: &Look, _: &Ids) -> String {
    let (wall, rug) = (look.colour("wall", "#BFDCD2"), look.colour("rug", "#D96F5C"));
    let (x, y) = (look.number("rx", 560.0), look.number("ry", 790.0));
    let (a, b) = (look.number("rw", 430.0), look.number("rh", 92.0));
    let seam = ellipse(x, y, a - 26.0, b - 16.0, "none").outline("#FFF1CF", 6.0);
    wallpaper(&wall, 700.0)
        + &*floorboards(660.0, "#E3B27C")
        + ellipse(x, y, a, b, &rug)
        + seam.set("stroke-dasharray", "4 16").set("stroke-linecap", "round")
        + ellipse(x, y, a - 70.0, b - 36.0, &light(&rug, 0.18))
}

/// A kitchen: tiles behind a worktop, cupboards above and below, a tiled floor. `wall`, `front`.
pub(super) fn kitchen(look: &Look, _: &Ids) -> String {
    let (wall, front) = (look.colour("wall", "#F7E3B8"), look.colour("front", "#7FB3AE"));
    let mut svg = rect(0.0, 0.0, WIDTH, HEIGHT, &wall, 0.0).svg();
    svg += rect(0.0, 300.0, WIDTH, 190.0, "#FFF9EC", 0.0);
    for line in 0..17 {
        let x = f64::from(line) * 74.0 + 20.0;
        svg += stroke(d!("M", x, 302, "L", x, 488), "#EADFC6", 3.0);
    }
    for y in [363.0, 426.0] {
        svg += stroke(d!("M", 0, y, "L", WIDTH, y), "#EADFC6", 3.0);
    }
    for cupboard in 0..4 {
        let x = 30.0 + f64::from(cupboard) * 292.0;
        svg += rect(x, 40.0, 264.0, 210.0, &front, 18.0);
        svg += rect(x + 222.0, 40.0, 42.0, 210.0, &dark(&front, 0.10), 18.0);
        svg += rect(x + 16.0, 56.0, 232.0, 178.0, "none", 12.0).outline(&light(&front, 0.3), 5.0);
        svg += rect(x + 120.0, 206.0, 24.0, 12.0, "#FFC845", 6.0);
    }
    svg += &*floor_tiles(700.0);
    svg += rect(0.0, 512.0, WIDTH, 196.0, &dark(&front, 0.05), 0.0);
    for door in 0..5 {
        let x = 16.0 + f64::from(door) * 238.0;
        svg += rect(x, 530.0, 216.0, 164.0, &front, 14.0);
        svg += rect(x + 90.0, 546.0, 36.0, 10.0, "#FFF1CF", 5.0);
    }
    svg + rect(-10.0, 484.0, 1220.0, 34.0, "#C98B5A", 8.0)
        + rect(-10.0, 484.0, 1220.0, 10.0, "#DDA473", 5.0)
}

fn floor_tiles(y: f64) -> String {
    let mut svg = rect(0.0, y, WIDTH, HEIGHT - y, "#EBD3AE", 0.0).svg();
    for step in -3..9 {
        let x = f64::from(step) * 170.0;
        svg += stroke(d!("M", x + 160.0, y, "L", x, HEIGHT), "#DCC094", 4.0);
    }
    for row in [y + 62.0, y + 142.0] {
        svg += stroke(d!("M", 0, row, "L", WIDTH, row), "#DCC094", 4.0);
    }
    svg
}

/// A narrow hallway: wainscot, a runner on boards. `wall`, `low`, `runner`.
pub(super) fn hallway(look: &Look, _: &Ids) -> String {
    let (wall, low) = (look.colour("wall", "#F3DDB4"), look.colour("low", "#E4C593"));
    let runner = look.colour("runner", "#3F9AA0");
    let mut svg = rect(0.0, 0.0, WIDTH, HEIGHT, &wall, 0.0).svg();
    svg += rect(0.0, 430.0, WIDTH, 250.0, &low, 0.0);
    svg += rect(0.0, 420.0, WIDTH, 16.0, "#FFF6E6", 0.0);
    for panel in 0..6 {
        let x = 24.0 + f64::from(panel) * 200.0;
        svg += rect(x, 456.0, 164.0, 190.0, "none", 12.0).outline(&light(&low, 0.35), 6.0);
    }
    svg += &*floorboards(680.0, "#D9AE7C");
    svg + path("M120 900 L250 724 L950 724 L1080 900Z", &runner)
        + stroke("M172 900 L286 738 L914 738 L1028 900", "#FFF1CF", 6.0)
}

/// The inside of a lift, its doors shut behind. `steel`.
pub(super) fn lift(look: &Look, _: &Ids) -> String {
    let steel = look.colour("steel", "#C9D3DE");
    let mut svg = rect(0.0, 0.0, WIDTH, HEIGHT, &steel, 0.0).svg();
    for x in [0.0, 930.0] {
        svg += rect(x, 0.0, 270.0, 760.0, &light(&steel, 0.25), 0.0);
    }
    svg += rect(300.0, 60.0, 600.0, 706.0, &dark(&steel, 0.16), 12.0);
    svg += rect(312.0, 72.0, 284.0, 694.0, &light(&steel, 0.12), 6.0);
    svg += rect(604.0, 72.0, 284.0, 694.0, &light(&steel, 0.12), 6.0);
    svg += rect(540.0, 72.0, 56.0, 694.0, &dark(&steel, 0.05), 6.0);
    svg += rect(832.0, 72.0, 56.0, 694.0, &dark(&steel, 0.05), 6.0);
    svg += rect(420.0, 8.0, 360.0, 26.0, "#FFF3C4", 13.0);
    svg += rect(0.0, 500.0, 276.0, 20.0, "#8A97AB", 10.0);
    svg += rect(924.0, 500.0, 276.0, 20.0, "#8A97AB", 10.0);
    svg += rect(0.0, 760.0, WIDTH, 140.0, "#8D7B6A", 0.0);
    svg + rect(0.0, 752.0, WIDTH, 16.0, "#6E6055", 0.0)
}

/// A quiet control room: a wall of maps without writing, a desk.
pub(super) fn control_room(look: &Look, _: &Ids) -> String {
    let wall = look.colour("wall", "#CFE3EA");
    let mut svg = rect(0.0, 0.0, WIDTH, HEIGHT, &wall, 0.0).svg();
    for (x, land) in [(60.0, "#BFD9B4"), (440.0, "#D7E3B8"), (820.0, "#BFD9B4")] {
        svg += rect(x, 70.0, 320.0, 220.0, "#FFFFFF", 18.0);
        svg += rect(x + 12.0, 82.0, 296.0, 196.0, "#E7F3F6", 12.0);
        svg += path(
            d! {
                "M", x + 30.0, 240, "Q", x + 90.0, 110, x + 170.0, 170, "T", x + 290.0, 120,
                "L", x + 290.0, 262, "L", x + 30.0, 262, "Z"
            },
            land,
        );
        svg += stroke(d!("M", x + 40.0, 130, "Q", x + 140.0, 200, x + 280.0, 190), "#8FC3DB", 9.0);
    }
    svg += rect(0.0, 660.0, WIDTH, 240.0, "#8FB3C1", 0.0);
    svg + rect(0.0, 640.0, WIDTH, 34.0, "#F1E2C8", 0.0)
}

/// A stairwell, going down from left to right, with a window; figures with a `step` stand on its stairs.
pub(super) fn stair(_: &Look, _: &Ids) -> String {
    let ((x0, y0), (wide, high)) = (stairs::TOP, stairs::TREAD);
    let bottom = y0 + f64::from(stairs::COUNT) * high;
    let mut svg = rect(0.0, 0.0, WIDTH, HEIGHT, "#DDECE4", 0.0).svg();
    svg += rect(0.0, 560.0, WIDTH, 340.0, "#D2E5DB", 0.0);
    svg += &*small_window(560.0, 170.0, 150.0, 170.0);
    svg += rect(0.0, bottom, WIDTH, HEIGHT - bottom, "#C9B089", 0.0);
    svg += rect(0.0, bottom, WIDTH, 10.0, "#B39A72", 0.0);
    let edges: Vec<Point> = (0..stairs::COUNT).map(|step| stairs::edge(f64::from(step))).collect();
    svg +=
        path(format!("M-10 {}{} L-10 {}Z", num(y0), drops(&edges, high), num(bottom)), "#E4CDA4");
    svg += rect(-10.0, y0, x0 + 18.0, 14.0, "#F5E4C2", 5.0);
    for (step, (x, y)) in edges.into_iter().enumerate() {
        if step > 0 {
            svg += rect(x - wide, y, wide + 8.0, 13.0, "#F5E4C2", 5.0);
        }
        svg += rect(x - 7.0, y + 13.0, 7.0, high - 13.0, "#C9AE80", 0.0);
    }
    svg
}

/// The rail of the stairwell, in front of who walks there: posts stand on the treads and end in the rail.
pub(super) fn rail(_: &Look, _: &Ids) -> String {
    let ((x0, y0), (wide, high), count) = (stairs::TOP, stairs::TREAD, stairs::COUNT);
    let last = x0 + f64::from(count) * wide;
    let post = |x: f64, foot: f64, width: f64| {
        stroke(d!("M", x, stairs::rail(x), "L", x, foot), "#B58E62", width).svg()
    };
    let mut svg = post(x0 - 18.0, y0 + 4.0, 10.0);
    for step in (2..count).step_by(2) {
        let tread = f64::from(step);
        svg.push_str(&post(x0 + (tread - 0.5) * wide, y0 + tread * high + 4.0, 6.0));
    }
    svg.push_str(&post(last + 8.0, y0 + f64::from(count) * high + 4.0, 10.0));
    let end = |x: f64| (x, stairs::rail(x));
    svg + stroke(d!("M", end(x0 - 18.0), "L", end(last + 8.0)), "#7C4C34", 15.0)
}

/// Close to the stairs, for the evacuation chair.
pub(super) fn slope(_: &Look, _: &Ids) -> String {
    let mut svg = rect(0.0, 0.0, WIDTH, HEIGHT, "#DDECE4", 0.0).svg();
    svg += rect(0.0, 520.0, WIDTH, 380.0, "#D2E5DB", 0.0);
    svg += &*small_window(860.0, 180.0, 170.0, 190.0);
    let edge = |step: i32| (40.0 + f64::from(step) * 128.0, 430.0 + f64::from(step) * 72.0);
    let edges: Vec<Point> = (0..6).map(edge).collect();
    svg += path(format!("M-20 430{} L680 900 L-20 900Z", drops(&edges, 72.0)), "#E4CDA4");
    svg += rect(676.0, 862.0, 540.0, 50.0, "#C9B089", 0.0);
    svg += rect(676.0, 862.0, 540.0, 9.0, "#B39A72", 0.0);
    for (x, y) in edges {
        svg += rect(x - 128.0, y, 138.0, 16.0, "#F5E4C2", 6.0);
        svg += rect(x - 9.0, y + 16.0, 9.0, 56.0, "#C9AE80", 0.0);
    }
    svg + stroke("M-20 196 L690 596 L1220 596", "#7C4C34", 18.0)
}

/// The outline of stairs down to the right: along each tread to its edge, and down.
fn drops(edges: &[Point], high: f64) -> String {
    let drop =
        |(x, y): &Point| format!(" L{} {} L{} {}", num(*x), num(*y), num(*x), num(*y + high));
    edges.iter().map(drop).collect()
}

/// A plain window of a stairwell by day.
fn small_window(x: f64, y: f64, wide: f64, high: f64) -> String {
    let size = (wide, high);
    let svg = window_frame(size, 16.0, 14.0).svg()
        + rect(-wide / 2.0, -high / 2.0, wide, high, "#BFE5F2", 6.0)
        + &*sunny_hill(size, 18.0)
        + &*window_bars(size, -4.0);
    group(svg, Place::at(x, y)).svg()
}
