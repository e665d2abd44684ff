//! Dogs.

use crate::colour::{dark, light};
use crate::draw::{Ids, circle, d, ellipse, path, stroke};
use crate::look::Look;

/// A small dog on a lead, walking to the right. Origin: its feet; 130 by 100. `k1` its coat; `lead` to the hand that
/// holds it, seen from the collar at 38, -66 (`[0, 0]`: none).
pub(super) fn dog(look: &Look, _: &Ids) -> String {
    let coat = look.colour("k1", "#B98250");
    let (x, y) = look.point("lead", (-60.0, -70.0));
    let far = dark(&coat, 0.18);
    let mut svg = stroke("M-30 -34 L-44 -4 M30 -34 L24 -4", &far, 12.0).svg();
    svg += stroke("M-48 -52 Q-70 -70 -62 -90", &coat, 11.0);
    svg += path("M-50 -66 Q-8 -76 34 -72 L44 -40 Q0 -24 -46 -32 Q-58 -50 -50 -66Z", &coat);
    svg += path("M-20 -33 Q8 -30 36 -40 L40 -46 Q8 -40 -28 -40Z", &light(&coat, 0.4));
    svg += stroke("M-36 -36 L-30 -4 M34 -40 L42 -4", &coat, 13.0);
    svg += circle(52.0, -80.0, 24.0, &coat);
    svg += ellipse(70.0, -72.0, 17.0, 12.0, &light(&coat, 0.4));
    svg += ellipse(84.0, -76.0, 6.0, 5.0, "#2A2233");
    svg += circle(58.0, -86.0, 4.0, "#2A2233");
    svg += path("M36 -98 Q22 -92 26 -66 Q40 -66 44 -88Z", &far);
    svg += stroke("M34 -62 L46 -56", "#D94A3D", 8.0);
    if (x, y) != (0.0, 0.0) {
        svg += stroke(d!("M", 38, -66, "q", x * 0.2, y * 0.4 + 20.0, x, y), "#D94A3D", 4.0);
    }
    svg
}
