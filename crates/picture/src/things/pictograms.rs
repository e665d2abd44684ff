//! The small pictures inside bubbles and signs.

use crate::colour::{INK, colour, dark};
use crate::draw::{Place, circle, ellipse, group, path, rect, stroke};

/// A flame of two colours. Origin: its middle, about 94 high.
pub(super) fn flame() -> String {
    path("M0 -46 C14 -22 34 -10 32 16 C31 38 16 48 0 48 C-18 48 -33 36 -32 14 C-31 0 -20 -4 -18 -18 C-8 -14 -6 -28 0 -46Z", "#F28A2E").svg()
        + path("M2 -6 C8 8 18 12 16 28 C15 40 8 44 0 44 C-9 44 -16 38 -15 27 C-14 16 -4 12 2 -6Z", "#FFD75E")
}

/// Three people.
pub(super) fn people() -> String {
    let mut svg = String::new();
    for (x, y, scale, cloth, skin) in [
        (-32.0, 6.0, 0.8, "teal", "s5"),
        (32.0, 6.0, 0.8, "coral", "s2"),
        (0.0, 0.0, 1.0, "plum", "s3"),
    ] {
        let one =
            path("M-30 46 Q-30 8 0 8 Q30 8 30 46Z", &colour(cloth)).outline("#FFFFFF", 5.0).svg()
                + circle(0.0, -12.0, 20.0, &colour(skin)).outline("#FFFFFF", 5.0);
        svg += group(one, Place::at(x, y).scaled(scale));
    }
    group(svg, Place::at(0.0, -4.0).scaled(0.84)).svg()
}

/// A plaster.
pub(super) fn plaster() -> String {
    let mut svg = rect(-50.0, -19.0, 100.0, 38.0, "#F0BE93", 19.0).svg()
        + rect(-20.0, -19.0, 40.0, 38.0, "#FBE3C8", 4.0);
    for (x, y) in [(-9.0, -8.0), (0.0, -8.0), (9.0, -8.0), (-9.0, 8.0), (0.0, 8.0), (9.0, 8.0)] {
        svg += circle(x, y, 3.2, "#B9804F");
    }
    group(svg, Place::at(0.0, 0.0).turned(-38.0)).svg()
}

/// A headset: who answers, or waits.
pub(super) fn headset() -> String {
    stroke("M-34 -4 A34 34 0 0 1 34 -4", INK, 9.0).svg()
        + rect(-44.0, -8.0, 20.0, 36.0, "#1F8F95", 9.0)
        + rect(24.0, -8.0, 20.0, 36.0, "#1F8F95", 9.0)
        + stroke("M34 26 Q34 44 8 44", INK, 7.0)
        + circle(4.0, 44.0, 7.0, INK)
}

/// A friendly child's face: my name.
pub(super) fn face() -> String {
    circle(0.0, 4.0, 44.0, "#D2955F").svg()
        + path(
            "M-46 0 C-50 -54 50 -54 46 0 C34 -22 20 -26 0 -26 C-20 -26 -34 -22 -46 0 Z",
            "#2A2233",
        )
        + circle(-16.0, 4.0, 6.0, INK)
        + circle(16.0, 4.0, 6.0, INK)
        + stroke("M-16 22 Q0 36 16 22", "#6E1E2E", 6.0)
}

/// A globe: my language.
pub(super) fn globe() -> String {
    circle(0.0, 0.0, 48.0, "#7FC0DE").svg()
        + path("M-40 -22 Q-18 -40 0 -26 Q10 -12 -8 -4 Q-30 8 -34 -8 Z", "#5DAE6B")
        + path("M8 4 Q34 -8 44 14 Q32 40 14 38 Q2 24 8 4 Z", "#5DAE6B")
        + path("M-26 20 Q-10 16 -8 30 Q-16 42 -28 34 Z", "#5DAE6B")
        + ellipse(0.0, 0.0, 48.0, 48.0, "none").outline("#3A78C2", 5.0)
}

/// A house with a pin on it: where.
pub(super) fn house_with_pin() -> String {
    let pin = path("M0 34 C-22 8 -28 -2 -28 -14 A28 28 0 0 1 28 -14 C28 -2 22 8 0 34Z", "#3A78C2")
        .svg()
        + circle(0.0, -14.0, 11.0, "#FFFFFF");
    path("M-46 8 L0 -34 L46 8 L46 44 L-46 44Z", "#F4C58D").soft("#F4C58D", 6.0).svg()
        + stroke("M-56 6 L0 -46 L56 6", "#D94A3D", 13.0)
        + rect(-13.0, 14.0, 26.0, 32.0, &dark("wood", 0.2), 5.0)
        + group(pin, Place::at(30.0, -8.0).scaled(0.85))
}
