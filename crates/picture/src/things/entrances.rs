//! The sign of a shared home, and its entrance.

use crate::colour::{colour, dark, light, paint};
use crate::draw::{Ids, Place, circle, d, group, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{sunny_hill, window_frame};

/// The sign of a shared home: a big sun on a plate. Origin: its middle; 280 by 280. `k1` the plate.
pub(super) fn sun_sign(look: &Look, _: &Ids) -> String {
    let plate = look.colour("k1", "#2E86B5");
    let mut svg = rect(-136.0, -130.0, 280.0, 280.0, "#1B1F4A", 36.0).opacity(0.16).svg()
        + rect(-140.0, -140.0, 280.0, 280.0, "#FFFFFF", 36.0)
        + rect(-124.0, -124.0, 248.0, 248.0, &plate, 26.0);
    for ray in 0..12 {
        let line = stroke("M0 -80 L0 -100", paint::YELLOW, 15.0).svg();
        svg += group(line, Place::at(0.0, 0.0).turned(f64::from(ray) * 30.0));
    }
    svg + circle(0.0, 0.0, 60.0, paint::YELLOW)
        + path("M30 -52 A60 60 0 0 1 30 52 Q52 0 30 -52Z", &dark("yellow", 0.1))
}

/// A wide glass entrance on the level, in two parts: `part = "back"` the bright corridor behind it,
/// `part = "front"` its frame and glass over who walks there. Origin: bottom centre. `w`, `h`.
pub(super) fn glass_entrance(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 460.0), look.number("h", 640.0));
    if look.word("part", "back") == "front" { glass(wide, high) } else { corridor(wide, high) }
}

/// The frame of the two wings, their handles, and what shines on the glass.
fn glass(wide: f64, high: f64) -> String {
    let left = -wide / 2.0;
    let mut svg = String::new();
    let frame = d! {
        "M", left, 0, "L", left, -high, "L", -left, -high, "L", -left, 0, "M", 0, -high, "L", 0, 0,
        "M", left, -high * 0.84, "L", -left, -high * 0.84
    };
    for x in [left + 34.0, 34.0] {
        let glint = d! {
            "M", x, -high * 0.34, "L", x + 86.0, -high * 0.62, "M", x + 36.0, -high * 0.30,
            "L", x + 98.0, -high * 0.5
        };
        svg += stroke(glint, "#FFFFFF", 12.0).opacity(0.45);
    }
    svg + stroke(frame, "#2B6E5A", 22.0)
        + stroke(
            d!("M", -26, -high * 0.5, "v", high * 0.16, "M", 26, -high * 0.5, "v", high * 0.16),
            paint::YELLOW,
            12.0,
        )
        + rect(left - 30.0, -6.0, wide + 60.0, 16.0, "#CDB894", 6.0)
}

/// A bright corridor with a runner and a window at its end.
fn corridor(wide: f64, high: f64) -> String {
    let left = -wide / 2.0;
    let floor = -high * 0.2;
    let mut svg = rect(left, -high, wide, high, "#FFF3D2", 0.0).svg()
        + rect(left, -high, wide * 0.2, high, "#FBE3B4", 0.0)
        + rect(-left - wide * 0.2, -high, wide * 0.2, high, "#FBE3B4", 0.0)
        + path(
            d! {
                "M", left, 0, "L", left + wide * 0.2, floor, "L", -left - wide * 0.2, floor,
                "L", -left, 0, "Z"
            },
            "#E3B27C",
        )
        + path(
            d! {
                "M", left + wide * 0.22, 0, "L", -wide * 0.12, floor, "L", wide * 0.12,
                floor, "L", -left - wide * 0.22, 0, "Z"
            },
            &colour("coral"),
        );
    let size = (wide * 0.3, high * 0.24);
    let window = window_frame(size, 12.0, 10.0).svg()
        + rect(-size.0 / 2.0, -size.1 / 2.0, size.0, size.1, "#BFE5F2", 4.0)
        + &*sunny_hill(size, 16.0);
    svg += group(window, Place::at(0.0, -high * 0.56));
    svg + circle(0.0, -high * 0.9, wide * 0.05, &light("yellow", 0.4))
}
