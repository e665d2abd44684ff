//! Lumo, the firefly that glows when the light goes out.

use crate::colour::{INK, dark};
use crate::draw::{Ids, circle, d, ellipse, path, stroke};
use crate::look::Look;

/// Lumo. Origin: the middle. Plum hood, cream face, open wing cases and a big glowing tail.
/// `glow` 0 to 1.5; `calm` closes the smile.
pub(super) fn lumo(look: &Look, ids: &Ids) -> String {
    let (hood, case, ink) = ("#5A4B8E", "#E8694F", INK);
    let (halo, tail) = (ids.next(), ids.next());
    let glow = look.number("glow", 1.0).clamp(0.0, 1.5);
    let stop = |at: f64, colour: &str, opacity: f64| {
        format!("<stop offset=\"{at:.2}\" stop-color=\"{colour}\" stop-opacity=\"{opacity:.2}\"/>")
    };
    let mut svg = format!(
        "<defs><radialGradient id=\"{halo}\">{}{}{}</radialGradient><radialGradient id=\"{tail}\" cx=\".5\" cy=\".62\">{}{}{}</radialGradient></defs>",
        stop(0.0, "#FFF2A6", 0.95),
        stop(0.40, "#FFE066", (0.62 * glow).min(1.0)),
        stop(1.0, "#FFD23F", 0.0),
        stop(0.0, "#FFFDE0", 1.0),
        stop(0.55, "#FFE65C", 1.0),
        stop(1.0, "#FFC21F", 1.0),
    );
    svg += circle(0.0, 50.0, 78.0, &format!("url(#{halo})"));
    for side in [-1.0, 1.0] {
        svg += ellipse(side * 46.0, -2.0, 36.0, 15.0, "#E4F4FF")
            .opacity(0.88)
            .turned(-26.0 * side, (side * 46.0, -2.0));
        let shade = dark(case, if side > 0.0 { 0.1 } else { 0.0 });
        svg += path(
            d! {
                "M", side * 6.0, 4, "C", side * 30.0, -8, side * 58.0, 10, side * 54.0, 44,
                "C", side * 38.0, 46, side * 14.0, 36, side * 6.0, 4, "Z"
            },
            &shade,
        );
    }
    svg += path("M-24 14 C-36 40 -30 84 0 92 C30 84 36 40 24 14 Z", &format!("url(#{tail})"));
    svg += stroke("M-25 50 Q0 60 25 50 M-20 68 Q0 77 20 68", "#F2A81D", 3.4);
    for side in [-1.0, 1.0] {
        let hand = if side < 0.0 { 30.0 } else { 6.0 };
        svg += stroke(d!("M", side * 20.0, 12, "Q", side * 34.0, 20, side * 33.0, hand), hood, 9.0);
        svg +=
            stroke(d!("M", side * 12.0, -58, "Q", side * 16.0, -84, side * 34.0, -82), hood, 5.0);
        svg += circle(side * 35.0, -81.0, 7.0, "#FFD23F");
    }
    svg += ellipse(0.0, -22.0, 45.0, 42.0, hood);
    svg += ellipse(0.0, -15.0, 36.0, 33.0, "#FFE9C4");
    svg += path(
        "M-36 -14 C-34 -46 -8 -50 0 -34 C8 -50 34 -46 36 -14 C38 -52 18 -62 0 -62 C-18 -62 -38 -52 -36 -14 Z",
        hood,
    );
    for side in [-1.0, 1.0] {
        svg += ellipse(side * 14.0, -17.0, 9.5, 11.5, "#FFFFFF");
        svg += ellipse(side * 13.0, -16.0, 7.0, 9.0, ink);
        svg += circle(side * 13.0 + 2.4, -19.5, 2.8, "#FFFFFF");
        svg += ellipse(side * 24.0, -3.0, 6.5, 4.4, "#F58E6C").opacity(0.85);
    }
    if look.flag("calm", false) {
        svg + stroke("M-7 1 Q0 7 7 1", "#6E1E2E", 3.6)
    } else {
        svg + path("M-9 -2 Q0 1 9 -2 Q7 10 0 10 Q-7 10 -9 -2Z", "#6E1E2E")
    }
}
