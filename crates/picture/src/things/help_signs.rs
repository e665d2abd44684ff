//! By what a place with help is known: a lantern, its banner, a board with a lighthouse.

use crate::colour::{dark, paint};
use crate::draw::{Ids, Place, circle, clipped, group, path, rect, stroke};
use crate::look::Look;

/// A big lantern with an even electric light and a switch, no flame. Origin: bottom centre; 170 by 340.
pub(super) fn lantern(_: &Look, _: &Ids) -> String {
    let metal = "#3E4A6B";
    let mut svg = circle(0.0, -318.0, 22.0, "none").outline(metal, 11.0).svg();
    svg += path("M-78 -232 L-40 -290 L40 -290 L78 -232Z", metal).soft(metal, 14.0);
    svg += path("M20 -290 L40 -290 L78 -232 L38 -232Z", &dark(metal, 0.3));
    svg += path("M-66 -226 L66 -226 L58 -46 L-58 -46Z", "#FFE9A0");
    svg += rect(-26.0, -204.0, 52.0, 134.0, "#FFF9DE", 26.0);
    svg += stroke(
        "M-66 -226 L-58 -46 M66 -226 L58 -46 M-30 -226 L-26 -46 M30 -226 L26 -46",
        metal,
        9.0,
    );
    svg += rect(-80.0, -54.0, 160.0, 54.0, metal, 12.0);
    svg += rect(32.0, -54.0, 48.0, 54.0, &dark(metal, 0.3), 12.0);
    svg + rect(-26.0, -38.0, 52.0, 24.0, "#AEB8C9", 12.0) + circle(13.0, -26.0, 14.0, "#5DD17C")
}

/// A cloth that hangs from a pole on a wall, a lantern on it. Origin: middle of its pole; 190 by 330. `k1`.
pub(super) fn lantern_banner(look: &Look, ids: &Ids) -> String {
    let cloth = look.colour("k1", "#FFF4DF");
    let mut svg = path("M-84 6 H84 V280 Q42 302 0 284 Q-42 266 -84 288Z", &cloth)
        .soft(&dark(&cloth, 0.14), 4.0)
        .svg();
    svg += path("M40 6 H84 V280 Q62 292 40 292Z", &dark(&cloth, 0.07));
    svg += stroke("M-100 0 H100", "#7C4C34", 15.0);
    svg += circle(-104.0, 0.0, 12.0, paint::YELLOW);
    svg += circle(104.0, 0.0, 12.0, paint::YELLOW);
    svg + group(lantern(look, ids), Place::at(0.0, 248.0).scaled(0.58))
}

/// A board with a lighthouse that shines to both sides: it stands for the sign of the city. Origin: its middle; 300 by 260.
pub(super) fn lighthouse_board(_: &Look, ids: &Ids) -> String {
    let plate = rect(-140.0, -120.0, 280.0, 240.0, "#2E86B5", 22.0);
    let mut svg = rect(-148.0, -122.0, 300.0, 260.0, "#1B1F4A", 28.0).opacity(0.16).svg();
    svg += rect(-152.0, -132.0, 304.0, 264.0, "#FFFFFF", 28.0);
    svg += plate.clone();
    let mut inner =
        path("M-16 -74 L-160 -128 V-20Z M16 -74 L160 -128 V-20Z", "#FFE18A").opacity(0.95).svg();
    inner += path("M-30 98 L-20 -46 H20 L30 98Z", "#FFFFFF");
    inner +=
        path("M-27.6 62 L-25.4 30 H25.4 L27.6 62Z M-22.8 -6 L-21 -34 H21 L22.8 -6Z", paint::TEAL);
    inner += path("M4 98 L4 -46 H20 L30 98Z", "#1B1F4A").opacity(0.12);
    inner += rect(-30.0, -56.0, 60.0, 13.0, "#FFFFFF", 5.0);
    inner += rect(-19.0, -92.0, 38.0, 38.0, "#FFF3B8", 5.0);
    inner += path("M-25 -90 L0 -114 L25 -90Z", paint::TEAL).soft(paint::TEAL, 7.0);
    inner += path("M-140 90 Q-70 72 0 90 T140 90 V124 H-140Z", "#BFE5F2");
    svg += &*clipped(ids, plate, inner);
    svg
}
