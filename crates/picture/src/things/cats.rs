//! A cat that sits in the street.

use crate::colour::{INK, dark};
use crate::draw::{Ids, circle, ellipse, path, stroke};
use crate::look::Look;

/// A cat that sits and looks at us. Origin: bottom centre; 120 high. `k1`.
pub(super) fn cat(look: &Look, _: &Ids) -> String {
    let fur = look.colour("k1", "grey");
    let shade = dark(&fur, 0.22);
    let mut svg = stroke("M30 -12 Q74 -8 66 -52", &shade, 13.0).svg()
        + path("M-34 0 Q-42 -62 0 -66 Q42 -62 34 0Z", &fur)
        + ellipse(0.0, -20.0, 17.0, 20.0, "#FFF4DF")
        + ellipse(-16.0, -4.0, 13.0, 7.0, &fur)
        + ellipse(16.0, -4.0, 13.0, 7.0, &fur);
    svg += path("M-32 -86 L-32 -122 L-10 -106 L10 -106 L32 -122 L32 -86Z", &fur).soft(&fur, 6.0);
    svg += ellipse(0.0, -84.0, 35.0, 29.0, &fur);
    svg += stroke("M-9 -110 L-7 -100 M0 -112 L0 -100 M9 -110 L7 -100", &shade, 4.0);
    svg += ellipse(0.0, -73.0, 15.0, 11.0, "#FFF4DF");
    for x in [-14.0, 14.0] {
        svg += circle(x, -89.0, 6.6, "#FFFFFF");
        svg += circle(x, -89.0, 4.2, INK);
    }
    svg + path("M-4 -79 L4 -79 L0 -74Z", "#D96F5C").soft("#D96F5C", 2.5)
        + stroke("M-7 -70 Q-3 -65 0 -70 Q3 -65 7 -70", INK, 2.4)
}
