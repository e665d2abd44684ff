//! What stands in a playground, and the ring that says: here we meet.

use crate::colour::{GREEN, dark, light, paint};
use crate::draw::{Ids, d, ellipse, path, rect, stroke};
use crate::look::Look;

/// A slide, its ladder at the left. Origin: bottom centre; 400 by 330. `k1` the chute.
pub(super) fn slide(look: &Look, _: &Ids) -> String {
    let chute = look.colour("k1", "yellow");
    let post = dark("blue", 0.1);
    let mut svg = stroke("M-176 0 L-128 -300 M-124 0 L-76 -300", &post, 15.0).svg();
    for rung in 0..5 {
        let up = 36.0 + f64::from(rung) * 40.0;
        let x = -176.0 + up * 0.16;
        svg += stroke(d!("M", x, -up, "h", 52), paint::BLUE, 11.0);
    }
    svg += stroke("M-24 -212 L-24 0", &post, 14.0);
    svg += rect(-122.0, -222.0, 112.0, 20.0, paint::RED, 8.0);
    svg += path(
        "M-24 -206 C70 -190 100 -40 200 -34 L200 -12 C70 -6 50 -150 -24 -184Z",
        &dark(&chute, 0.2),
    );
    svg += stroke("M-20 -208 C76 -192 104 -46 200 -40", &chute, 24.0);
    svg += stroke("M-20 -216 C80 -200 108 -54 196 -48", &light(&chute, 0.45), 6.0);
    svg += stroke("M-20 -216 Q-22 -268 -46 -300", paint::RED, 11.0);
    svg + stroke("M168 -24 L168 0", &post, 12.0)
}

/// A swing with two seats. Origin: bottom centre; 380 by 320. `k1` its frame.
pub(super) fn swing(look: &Look, _: &Ids) -> String {
    let frame = look.colour("k1", "coral");
    let far = dark(&frame, 0.2);
    let mut svg = stroke("M-150 -300 L-124 -10 M150 -300 L124 -10", &far, 13.0).svg();
    for x in [-62.0, 58.0] {
        svg += stroke(
            d!("M", x - 26.0, -300, "v", 226, "M", x + 26.0, -300, "v", 226),
            "#6B7894",
            5.0,
        );
        svg += rect(x - 36.0, -80.0, 72.0, 15.0, paint::TEAL, 6.0);
    }
    svg += stroke("M-150 -300 L-184 0 M150 -300 L184 0", &frame, 15.0);
    svg + stroke("M-156 -302 L156 -302", &frame, 18.0)
}

/// A sandpit with a bucket and a spade. Origin: middle of its front edge; 380 wide.
pub(super) fn sandpit(_: &Look, _: &Ids) -> String {
    ellipse(0.0, -44.0, 190.0, 48.0, paint::WOOD).svg()
        + ellipse(0.0, -50.0, 190.0, 46.0, "#DDA473")
        + ellipse(0.0, -46.0, 166.0, 36.0, "#F4DFBE")
        + path("M-110 -38 Q-60 -112 -8 -40 Z", &light("sand", 0.35))
        + path("M38 -92 L92 -92 L84 -42 L46 -42 Z", paint::RED).soft(paint::RED, 6.0)
        + stroke("M40 -92 Q65 -130 90 -92", &dark("red", 0.2), 6.0)
        + stroke("M-26 -48 L14 -84", paint::BLUE, 8.0)
        + path("M-44 -44 L-26 -58 L-14 -42 L-30 -30 Z", paint::BLUE).soft(paint::BLUE, 5.0)
}

/// A green ring on the ground: here we meet. Origin: its middle. `r`, `ry`, `k1`.
pub(super) fn meet_ring(look: &Look, _: &Ids) -> String {
    let (r, shade) = (look.number("r", 160.0), look.colour("k1", GREEN));
    let ry = look.number("ry", r * 0.3);
    ellipse(0.0, 0.0, r, ry, &light(&shade, 0.72)).opacity(0.75).svg()
        + ellipse(0.0, 0.0, r, ry, "none").outline("#FFFFFF", 22.0)
        + ellipse(0.0, 0.0, r, ry, "none").outline(&shade, 13.0)
}
