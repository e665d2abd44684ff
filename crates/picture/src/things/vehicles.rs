//! Vehicles.

use crate::colour::{GREEN, INK, dark, paint};
use crate::draw::{Ids, Point, circle, clipped, d, ellipse, path, rect, stroke};
use crate::look::Look;

/// An ambulance, its front to the left: white, with a white cross on green. Origin: bottom centre; 576 by
/// 350. `driver` sits at the wheel.
pub(super) fn ambulance(look: &Look, ids: &Ids) -> String {
    let (line, glass) = ("#A9B6C8", "#BFE5F2");
    let body = "M-284 -56 L-284 -128 Q-282 -156 -252 -164 L-204 -178 L-160 -268 Q-150 -290 -124 -292 L-98 -294 Q-94 -324 -62 -324 L250 -324 Q280 -324 280 -294 L280 -56 Q280 -40 264 -40 L-268 -40 Q-284 -40 -284 -56Z";
    let mut svg = rect(-58.0, -350.0, 116.0, 34.0, "#3E8FDB", 14.0).svg()
        + rect(-44.0, -344.0, 40.0, 14.0, "#A9D5F7", 7.0)
        + rect(186.0, -342.0, 62.0, 26.0, "#3E8FDB", 12.0);
    svg += path(body, "#FFFFFF").soft(line, 8.0);
    svg += path("M206 -320 L250 -320 Q276 -320 276 -294 L276 -44 L206 -44Z", "#E4EBF2");
    svg += rect(-280.0, -132.0, 556.0, 38.0, paint::ORANGE, 0.0);
    svg += rect(-280.0, -94.0, 556.0, 12.0, paint::YELLOW, 0.0);
    svg += rect(-280.0, -64.0, 556.0, 22.0, "#CBD5E1", 0.0);
    let window = "M-192 -178 L-152 -260 Q-146 -272 -130 -272 L-104 -272 L-104 -178 Z";
    svg += path(window, glass);
    if look.flag("driver", true) {
        svg += &*clipped(ids, path(window, glass), driver());
    }
    svg += path(window, "none").soft(line, 6.0);
    svg += stroke("M-208 -172 L-208 -70 M-92 -288 L-92 -70", line, 5.0);
    svg += rect(-130.0, -158.0, 28.0, 10.0, "#66708A", 5.0);
    svg += rect(-64.0, -298.0, 116.0, 232.0, "none", 12.0).outline(line, 5.0);
    svg += rect(-48.0, -282.0, 84.0, 72.0, glass, 10.0).outline(line, 5.0);
    svg += rect(18.0, -164.0, 28.0, 10.0, "#66708A", 5.0);
    svg += rect(84.0, -284.0, 112.0, 112.0, GREEN, 20.0);
    svg += rect(128.0, -270.0, 24.0, 84.0, "#FFFFFF", 4.0);
    svg += rect(98.0, -240.0, 84.0, 24.0, "#FFFFFF", 4.0);
    svg += stroke("M238 -316 L238 -70", line, 5.0);
    svg += rect(244.0, -206.0, 10.0, 34.0, "#66708A", 5.0);
    svg += rect(262.0, -126.0, 18.0, 40.0, paint::RED, 6.0);
    svg += rect(-284.0, -158.0, 34.0, 24.0, "#FFE49A", 10.0).outline(line, 4.0);
    svg += rect(-294.0, -66.0, 60.0, 26.0, "#7A869C", 10.0);
    for x in [-168.0, 160.0] {
        svg += path(d!("M", x - 64.0, -42, "A", 64, 64, 0, 0, 1, x + 64.0, -42, "Z"), "#7A869C");
        svg += &*wheel((x, -44.0), 46.0, 22.0);
    }
    svg
}

/// A friendly driver in an orange vest, seen through the window; she looks where she drives.
fn driver() -> String {
    path("M-176 -160 Q-172 -196 -136 -196 Q-104 -194 -100 -160Z", paint::ORANGE).svg()
        + circle(-134.0, -232.0, 33.0, "#3A2A26")
        + ellipse(-138.0, -226.0, 27.0, 28.0, "#A3683F")
        + path(
            "M-166 -232 Q-162 -256 -134 -258 Q-112 -256 -110 -234 Q-130 -244 -142 -244 Q-158 -242 -166 -232Z",
            "#3A2A26",
        )
        + circle(-150.0, -228.0, 4.2, INK)
        + circle(-131.0, -228.0, 4.2, INK)
        + stroke("M-151 -213 Q-141 -204 -130 -213", "#6E1E2E", 4.6)
}

/// A car, its front to the right. Origin: bottom centre. `k1`.
pub(super) fn car(look: &Look, _: &Ids) -> String {
    let paint = look.colour("k1", "coral");
    let mut svg = path("M-150 -40 Q-154 -86 -110 -92 L-84 -94 Q-60 -150 -6 -150 L30 -150 Q74 -150 96 -96 L128 -90 Q156 -84 152 -40 Z", &paint).svg();
    svg += path(
        "M-150 -40 L152 -40 Q154 -62 148 -66 L-148 -66 Q-152 -60 -150 -40 Z",
        &dark(&paint, 0.14),
    );
    svg += path("M-66 -96 Q-46 -134 -10 -134 L8 -134 L8 -96 Z", "#BFE5F2");
    svg += path("M22 -134 L30 -134 Q60 -132 76 -96 L22 -96 Z", "#BFE5F2");
    svg += rect(136.0, -82.0, 16.0, 16.0, "#FFE9A8", 6.0);
    svg += rect(-152.0, -82.0, 12.0, 16.0, "#D94A3D", 5.0);
    for x in [-86.0, 90.0] {
        svg += &*wheel((x, -32.0), 34.0, 17.0);
    }
    svg
}

/// A bicycle. Origin: bottom centre. `k1`.
pub(super) fn bicycle(look: &Look, _: &Ids) -> String {
    let frame = look.colour("k1", "leaf");
    let mut svg = String::new();
    for x in [-66.0, 66.0] {
        svg += circle(x, -44.0, 42.0, "none").outline("#39456B", 9.0);
    }
    svg += stroke(
        "M-66 -44 L-20 -104 L44 -104 L66 -44 M-20 -104 L6 -44 L-66 -44 M6 -44 L44 -104",
        &frame,
        9.0,
    );
    svg + stroke("M44 -104 L36 -134 L62 -140 M-20 -104 L-26 -122", "#39456B", 8.0)
        + rect(-46.0, -130.0, 38.0, 11.0, "#7C4C34", 5.0)
}

/// A wheel of a car: tyre and hub.
pub(super) fn wheel((x, y): Point, tyre: f64, hub: f64) -> String {
    circle(x, y, tyre, "#2B3556").svg() + circle(x, y, hub, "#C4CCDC")
}
