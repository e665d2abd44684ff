//! The yard of a school.

use crate::draw::{Ids, d, ellipse, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{HEIGHT, WIDTH, bands, cloud, sky, slabs};

/// A paved school yard before a lawn, a fence and far trees; coloured squares to hop on at `x`, `y`.
pub(super) fn school_yard(look: &Look, ids: &Ids) -> String {
    let (x, y) = look.point("hop", (150.0, 850.0));
    let mut svg = sky(ids, &[("0%", "#A8DCF0"), ("60%", "#E9F5F0"), ("100%", "#FFF3DA")]);
    svg += &*(cloud(300.0, 130.0, 1.2, "#FFFFFF") + &*cloud(560.0, 70.0, 0.8, "#FFFFFF"));
    for (x, rx, ry, green) in [
        (60.0, 130.0, 120.0, "#8CC58E"),
        (250.0, 120.0, 90.0, "#9CCF9A"),
        (430.0, 130.0, 110.0, "#8CC58E"),
        (620.0, 120.0, 90.0, "#9CCF9A"),
        (1100.0, 200.0, 130.0, "#8CC58E"),
    ] {
        svg += ellipse(x, 560.0, rx, ry, green);
    }
    svg += rect(0.0, 560.0, WIDTH, HEIGHT - 560.0, "#B4D99A", 0.0);
    svg += stroke(d!("M", 0, 534, "H", 1200, "M", 0, 566, "H", 1200), "#FFF6E6", 8.0);
    for post in 0..13 {
        svg += stroke(d!("M", 20.0 + f64::from(post) * 96.0, 516, "v", 70), "#FFF6E6", 12.0);
    }
    svg += path("M0 640 Q300 612 620 634 T1200 626 L1200 720 L0 720Z", "#A9D08E");
    svg += &*bands(&[(676.0, 12.0, "#D3BFA0"), (686.0, 214.0, "#EBD9BD")]);
    svg += &*slabs((70.0, 170.0), (688.0, 900.0), 54.0);
    // Squares to hop on, going away from us.
    let squares = [
        (0.0, 0.0, "#F6B0A6"),
        (104.0, 0.0, "#FFD98A"),
        (208.0, 24.0, "#A8D8DC"),
        (208.0, -24.0, "#C9B3DA"),
        (312.0, 0.0, "#B5D9A8"),
    ];
    for (along, aside, fill) in squares {
        let (left, top) = (x + along - aside * 0.5, y + aside - 24.0);
        svg += path(d!("M", left, top, "h", 96, "l", -22, 44, "h", -96, "Z"), fill)
            .soft("#FFF9EE", 6.0);
    }
    svg
}
