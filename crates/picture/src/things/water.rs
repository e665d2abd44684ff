//! Water: standing, running out on a floor, raining.

use crate::colour::INK;
use crate::draw::{Ids, Place, circle, d, downward, ellipse, group, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{cloud, rain, sky, wave};

/// The bright edge of water.
pub(super) const EDGE: &str = "#E3F4FC";
/// A sky that rains, seen through glass.
pub(super) const RAIN_SKY: &str = "#B7CEDB";

const RIPPLE: &str = "#CBE8F7";

/// Standing water. Origin: the picture's corner. `x`, `y`, `w`, `h`; `left`, `right`: how far its shore runs
/// outwards on that side on the way to the front (negative: inwards), 0 for none; `n` waves.
pub(super) fn water(look: &Look, ids: &Ids) -> String {
    let (x, y) = (look.number("x", -20.0), look.number("y", 700.0));
    let (wide, high) = (look.number("w", 1240.0), look.number("h", 920.0 - y));
    let (left, right) = (look.number("left", 0.0), look.number("right", 0.0));
    let count = look.number("n", 9.0).clamp(0.0, 30.0) as u32;
    let (end, low, id) = (x + wide, y + high, ids.next());
    let top = wave((x, y), wide, 8.0);
    let shore = |from: (f64, f64), to: (f64, f64)| {
        let third = |share: f64, bow: f64| {
            (from.0 + (to.0 - from.0) * share + bow, from.1 + (to.1 - from.1) * share)
        };
        d!("C", third(0.3, 34.0), third(0.62, -34.0), to)
    };
    let down = shore((end, y), (end + right, low));
    let up = shore((x - left, low), (x, y));
    let mut svg = downward(&id, &[("0", "#7DBCE2"), ("1", "#3F7FBF")])
        + path(format!("{top} {down} {} {up}Z", d!("L", (x - left, low))), &format!("url(#{id})"));
    if right.abs() > 0.5 {
        svg += stroke(format!("{} {down}", d!("M", (end, y))), EDGE, 8.0);
    }
    if left.abs() > 0.5 {
        svg += stroke(format!("{} {up}", d!("M", (x - left, low))), EDGE, 8.0);
    }
    svg += stroke(top, EDGE, 7.0);
    let (inner_left, inner_right) = (x.max(x - left) + 40.0, end.min(end + right) - 40.0);
    svg + &*ripples(
        (inner_left, y + 30.0),
        ((inner_right - inner_left).max(80.0), (high - 56.0).max(10.0)),
        count,
    )
}

/// One small wave.
fn ripple(x: f64, y: f64, long: f64) -> String {
    stroke(wave((x, y), long, 9.0), RIPPLE, 5.0).svg()
}

/// Quiet waves scattered over a band; a small table says where.
pub(super) fn ripples((x, y): (f64, f64), (wide, high): (f64, f64), count: u32) -> String {
    (0..count)
        .map(|place| {
            let (across, down) =
                (f64::from(place * 37 % 100) / 100.0, f64::from(place * 53 % 100) / 100.0);
            let long = 56.0 + f64::from(place * 17 % 40);
            ripple(x + across * (wide - long).max(0.0), y + down * high, long)
        })
        .collect()
}

/// Plugs in a row on a lead, lying in water on the floor; the lead comes from a socket in the wall. Origin: the
/// middle of the water. `w`, `h` of the water.
pub(super) fn wet_plug(look: &Look, ids: &Ids) -> String {
    let (a, b, id) = (look.number("w", 560.0) / 2.0, look.number("h", 150.0) / 2.0, ids.next());
    let mut svg = rect(-a + 6.0, -370.0, 104.0, 104.0, "#FFFFFF", 22.0).svg()
        + rect(-a + 17.0, -359.0, 82.0, 82.0, "#EEF2F6", 16.0)
        + circle(-a + 58.0, -318.0, 30.0, "#D5DBE6");
    // The shape of water that has run out: soft and uneven.
    let shore = d! {
        "M", -a, 6, "C", -a, -b * 0.7, -a * 0.62, -b * 0.62, -a * 0.36, -b * 0.82,
        "C", -a * 0.1, -b * 1.04, a * 0.26, -b, a * 0.5, -b * 0.72,
        "C", a * 0.74, -b * 0.46, a, -b * 0.5, a, 4,
        "C", a, b * 0.6, a * 0.66, b * 0.56, a * 0.42, b * 0.84,
        "C", a * 0.16, b * 1.1, -a * 0.2, b * 0.84, -a * 0.48, b * 0.9,
        "C", -a * 0.84, b, -a, b * 0.6, -a, 6, "Z"
    };
    svg += &*downward(&id, &[("0", "#8CC6E8"), ("1", "#4C8CCB")]);
    svg += path(&shore, &format!("url(#{id})")).soft(EDGE, 6.0);
    svg += &*(ripple(-a * 0.74, b * 0.36, 76.0) + &*ripple(a * 0.3, b * 0.5, 90.0));
    svg += &*(ripple(a * 0.52, -b * 0.28, 70.0) + &*ripple(-a * 0.2, b * 0.68, 64.0));
    // The lead: from the plug in the socket down the wall into the water.
    svg += stroke(
        d! {
            "M", -a + 58.0, -300, "C", -a + 52.0, -180, -a + 30.0, -90, -a * 0.66, -46,
            "C", -a * 0.56, -30, -a * 0.5, -14, -a * 0.4, -4
        },
        "#39456B",
        14.0,
    );
    svg += rect(-a + 34.0, -342.0, 48.0, 48.0, "#46547C", 16.0);
    // The row of sockets, tilted, half under water.
    svg += group(sockets(), Place::at(-a * 0.02, 0.0).turned(4.0));
    svg += ellipse(-a * 0.02, 44.0, 146.0, 20.0, "#6FB0DE").opacity(0.8);
    svg += &*ripple(-a * 0.34, 34.0, 80.0);
    svg
}

/// A row of sockets with one plug in it.
fn sockets() -> String {
    let mut svg = rect(-130.0, -40.0, 260.0, 72.0, "#FFFFFF", 20.0).svg()
        + rect(-130.0, 8.0, 260.0, 24.0, "#D5DBE6", 12.0);
    for x in [-84.0, -8.0] {
        svg += ellipse(x, -10.0, 28.0, 20.0, "#C4CCDC");
        svg += circle(x - 9.0, -10.0, 4.5, INK);
        svg += circle(x + 9.0, -10.0, 4.5, INK);
    }
    svg += rect(44.0, -58.0, 58.0, 56.0, "#39456B", 16.0);
    svg += stroke("M74 -56 C78 -96 150 -92 158 -52 C166 -16 190 -4 226 6", "#39456B", 13.0);
    svg
}

/// A grey sky with soft clouds and rain, over the whole picture. Origin: the picture's corner. `rain`.
pub(super) fn rain_sky(look: &Look, ids: &Ids) -> String {
    let svg = sky(ids, &[("0", "#A9C6D6"), ("1", "#E6EEE8")])
        + &*cloud(250.0, 110.0, 1.6, "#EEF3F6")
        + &*cloud(620.0, 70.0, 1.3, "#E3EBF0")
        + &*cloud(1000.0, 120.0, 1.5, "#EEF3F6");
    if look.flag("rain", true) { svg + &*rain(34, (60.0, 520), 0.6) } else { svg }
}
