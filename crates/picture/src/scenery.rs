//! What places and things have in common: skies, rain, waves, trees, gables, windows, streets.

use crate::colour::dark;
use crate::draw::{
    Ids, Place, Point, Shape, circle, d, downward, ellipse, group, path, rect, stroke,
};

/// The size of a whole place.
pub(crate) const WIDTH: f64 = 1200.0;
/// The size of a whole place.
pub(crate) const HEIGHT: f64 = 900.0;

/// A sky over the whole picture, with the offsets of its colours.
pub(crate) fn sky(ids: &Ids, stops: &[(&str, &str)]) -> String {
    let id = ids.next();
    downward(&id, stops) + rect(0.0, 0.0, WIDTH, HEIGHT, &format!("url(#{id})"), 0.0)
}

/// A cloud of four puffs.
pub(crate) fn cloud(x: f64, y: f64, scale: f64, fill: &str) -> String {
    let puffs = ellipse(0.0, 0.0, 70.0, 26.0, fill).svg()
        + circle(-28.0, -16.0, 28.0, fill)
        + circle(14.0, -26.0, 38.0, fill)
        + circle(48.0, -8.0, 24.0, fill);
    group(puffs, Place::at(x, y).scaled(scale)).opacity(0.9).svg()
}

/// Light rain over the whole width, from a height down over a span.
pub(crate) fn rain(count: u32, (from, span): (f64, u32), opacity: f64) -> String {
    let mut svg = String::new();
    for drop in 0..count {
        // Two coprime strides scatter the drops evenly and the same on every machine.
        let at = (f64::from(drop * 389 % 1230), from + f64::from(drop * 233 % span));
        svg += raindrop(at, (-8.0, 26.0)).opacity(opacity);
    }
    svg
}

/// A drop of rain, as long as it falls.
pub(crate) fn raindrop(at: Point, fall: Point) -> Shape {
    stroke(d!("M", at, "l", fall), "#FFFFFF", 4.0)
}

/// The line of a wave: one crest, one trough.
pub(crate) fn wave(at: Point, long: f64, high: f64) -> String {
    d!("M", at, "q", long / 4.0, -high, long / 2.0, 0, "t", long / 2.0, 0)
}

/// A tree's trunk. Origin: its foot.
pub(crate) fn trunk() -> String {
    path("M-16 0 L-10 -120 L10 -120 L16 0Z", "#8A5A3C").svg()
}

/// The leaves over a `trunk`.
pub(crate) fn crown(leaf: &str) -> String {
    circle(-46.0, -166.0, 54.0, &dark(leaf, 0.08)).svg()
        + circle(46.0, -170.0, 56.0, &dark(leaf, 0.08))
        + circle(0.0, -222.0, 64.0, leaf)
        + circle(0.0, -160.0, 60.0, leaf)
}

/// A pine, its foot at a point.
pub(crate) fn pine(x: f64, y: f64, scale: f64) -> String {
    let green = "#2B6E5A";
    let svg = rect(-10.0, -40.0, 20.0, 40.0, "#7C4C34", 0.0).svg()
        + path("M0 -250 L58 -130 L30 -136 L74 -36 L-74 -36 L-30 -136 L-58 -130Z", green)
            .soft(green, 12.0);
    group(svg, Place::at(x, y).scaled(scale)).svg()
}

/// A house without windows: roof, wall, and its side in the shade. Origin: bottom centre.
pub(crate) fn gable((wide, high): (f64, f64), wall: &str, roof: &str) -> String {
    let eave = wide / 2.0 + 24.0;
    let outline = d! {
        "M", -eave, -high + 4.0, "L", -wide * 0.18, -high - wide * 0.36,
        "L", wide * 0.18, -high - wide * 0.36, "L", eave, -high + 4.0, "Z"
    };
    path(outline, roof).soft(roof, 12.0).svg()
        + rect(-wide / 2.0, -high, wide, high, wall, 0.0)
        + rect(wide * 0.37, -high, wide * 0.13, high, &dark(wall, 0.10), 0.0)
}

/// The frame of a window, `edge` broad, behind its pane. Origin: the middle of the pane.
pub(crate) fn window_frame((wide, high): (f64, f64), edge: f64, corner: f64) -> Shape {
    let (left, top) = (-wide / 2.0 - edge, -high / 2.0 - edge);
    rect(left, top, wide + edge * 2.0, high + edge * 2.0, "#FFF9EE", corner)
}

/// The bars of a window, before its pane; the one across lies at `y`.
pub(crate) fn window_bars((wide, high): (f64, f64), y: f64) -> String {
    rect(-6.0, -high / 2.0, 12.0, high, "#FFF9EE", 0.0).svg()
        + rect(-wide / 2.0, y, wide, 10.0, "#FFF9EE", 0.0)
}

/// A sunny hill, as seen through a window.
pub(crate) fn sunny_hill((wide, high): (f64, f64), sun: f64) -> String {
    let (left, top) = (-wide / 2.0, -high / 2.0);
    let hill = d! {
        "M", left, high * 0.25, "Q", -wide * 0.2, high * 0.05, wide * 0.1, high * 0.22,
        "T", -left, high * 0.16, "L", -left, -top, "L", left, -top, "Z"
    };
    circle(wide * 0.26, -high * 0.28, sun, "#FFD96B").svg() + path(hill, "#8CCB8E")
}

/// Bands from side to side, each with its top, height and colour: lawns, pavements, kerbs, roads.
pub(crate) fn bands(bands: &[(f64, f64, &str)]) -> String {
    let band = |(y, high, fill): &(f64, f64, &str)| rect(0.0, *y, WIDTH, *high, fill, 0.0).svg();
    bands.iter().map(band).collect()
}

/// The dashes along the middle of a road.
pub(crate) fn dashes(x: f64, y: f64, high: f64) -> String {
    (0..7)
        .map(|dash| {
            let left = x + f64::from(dash) * 190.0;
            rect(left, y, 96.0, high, "#F4EFE2", (high / 2.0).floor()).svg()
        })
        .collect()
}

/// The joints between the slabs of a pavement, leaning to the left.
pub(crate) fn slabs((x, step): (f64, f64), (top, bottom): (f64, f64), lean: f64) -> String {
    (0..8)
        .map(|slab| {
            let x = x + f64::from(slab) * step;
            stroke(d!("M", x, top, "L", x - lean, bottom), "#DCC6A5", 3.0).svg()
        })
        .collect()
}
