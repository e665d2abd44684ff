//! A window that stands open, high over a street.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, circle, clipped, d, downward, path, rect, stroke};
use crate::look::Look;

/// An open window from inside. Origin: the middle of its sill. `w`, `h`.
pub(super) fn open_window(look: &Look, ids: &Ids) -> String {
    let (wide, high) = (look.number("w", 460.0), look.number("h", 420.0));
    let half = wide / 2.0;
    let mut svg = rect(-half - 22.0, -high - 22.0, wide + 44.0, high + 30.0, "#FFF9EE", 10.0).svg();
    let pane = rect(-half, -high, wide, high, "#000000", 4.0);
    svg += &*clipped(ids, pane, outside(wide, high, ids));
    for side in [-1.0, 1.0] {
        // A wing swung inwards: its free edge is nearer to us.
        let (hinge, free) = (side * (half + 6.0), side * (half + 104.0));
        let wing =
            d!("M", hinge, -high, "L", free, -high - 36.0, "L", free, 34, "L", hinge, 0, "Z");
        svg += path(wing, "#FFF9EE").soft("#E7DCC6", 4.0);
        let (from, to) = (hinge + side * 18.0, free - side * 16.0);
        let glass = d! {
            "M", from, -high + 18.0, "L", to, -high - 6.0, "L", to, 4, "L", from, -16, "Z"
        };
        svg += path(glass, "#D5EEF7");
        svg += stroke(
            d!("M", from + side * 12.0, -high * 0.4, "L", to - side * 10.0, -high * 0.62),
            "#FFFFFF",
            8.0,
        );
    }
    svg + rect(-half - 44.0, -4.0, wide + 88.0, 26.0, "#F1E2C8", 8.0)
        + rect(-half - 44.0, 14.0, wide + 88.0, 8.0, &dark("#F1E2C8", 0.14), 4.0)
}

/// Sky, the houses across, the street far below.
fn outside(wide: f64, high: f64, ids: &Ids) -> String {
    let (half, id) = (wide / 2.0, ids.next());
    let mut svg = downward(&id, &[("0", "#9FD6EE"), ("1", "#E3F4F4")])
        + rect(-half, -high, wide, high, &format!("url(#{id})"), 0.0);
    let houses = [
        (-0.5, 0.24, 0.5, "#F2D5A6"),
        (-0.26, 0.27, 0.42, "#F4C58D"),
        (0.01, 0.25, 0.52, "#EFD9C0"),
        (0.26, 0.26, 0.44, "#F2D5A6"),
    ];
    for (x, w, h, wall) in houses {
        let (left, size, top) = (wide * x, wide * w, -high * (0.3 + h * 0.6));
        svg += rect(left, top, size, high, wall, 0.0);
        svg += path(
            d!(
                "M",
                left - 6.0,
                top + 4.0,
                "L",
                left + size * 0.2,
                top - high * 0.09,
                "L",
                left + size * 0.8,
                top - high * 0.09,
                "L",
                left + size + 6.0,
                top + 4.0,
                "Z"
            ),
            "#C2705A",
        );
        for column in [0.18, 0.58] {
            svg += rect(
                left + size * column,
                top + high * 0.05,
                size * 0.24,
                high * 0.08,
                paint::SKY,
                3.0,
            );
        }
    }
    for (x, r) in [(-0.42, 0.05), (-0.34, 0.07), (0.4, 0.06), (0.47, 0.05)] {
        svg += circle(wide * x, -high * 0.3, wide * r, paint::LEAF);
    }
    svg + rect(-half, -high * 0.3, wide, high * 0.06, &light("#EBD9BD", 0.1), 0.0)
        + rect(-half, -high * 0.24, wide, high * 0.26, "#8C97AE", 0.0)
        + stroke(d!("M", -half, -high * 0.06, "H", half), "#F4EFE2", 6.0)
            .set("stroke-dasharray", "40 34")
}
