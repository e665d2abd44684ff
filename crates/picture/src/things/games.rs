//! A tablet with a game.

use crate::colour::{INK, dark, paint};
use crate::draw::{Ids, Place, circle, d, ellipse, group, path, rect, stroke};
use crate::look::Look;

/// A tablet that stands, with a game: a cat jumps after a ball. Origin: bottom centre; 360 by 260. `k1` the cat.
pub(super) fn tablet(look: &Look, _: &Ids) -> String {
    let cat = look.colour("k1", "orange");
    rect(-60.0, -22.0, 190.0, 22.0, &dark("grey", 0.2), 8.0).svg()
        + rect(-180.0, -264.0, 360.0, 250.0, INK, 28.0)
        + rect(-160.0, -246.0, 320.0, 214.0, "#BFE5F2", 14.0)
        + path(
            "M-160 -84 Q-80 -110 0 -86 T160 -90 L160 -46 Q160 -32 146 -32 L-146 -32 Q-160 -32 -160 -46Z",
            "#8CCB8E",
        )
        + ellipse(-40.0, -56.0, 60.0, 9.0, "#5DAE6B")
        + ellipse(98.0, -60.0, 26.0, 7.0, "#5DAE6B")
        + circle(112.0, -200.0, 20.0, paint::YELLOW)
        + circle(98.0, -104.0, 26.0, paint::RED)
        + stroke("M76 -116 Q98 -102 120 -116 M98 -130 L98 -78", "#FFFFFF", 5.0)
        + group(jumping_cat(&cat), Place::at(-42.0, -142.0))
}

/// A cat in its jump to the right. Origin: its middle.
fn jumping_cat(fur: &str) -> String {
    let shade = dark(fur, 0.2);
    let mut svg = stroke("M-52 14 Q-92 6 -84 -40", fur, 15.0).svg()
        + stroke("M-40 26 L-66 50 M-24 30 L-36 58", &shade, 17.0)
        + stroke("M30 20 L62 34 M20 26 L44 52", fur, 17.0)
        + ellipse(-10.0, 10.0, 54.0, 31.0, fur).turned(-14.0, (-10.0, 10.0));
    svg += stroke("M-34 -8 L-30 6 M-14 -14 L-10 2", &shade, 7.0);
    svg += path("M4 -46 L8 -78 L30 -58 L48 -58 L68 -80 L74 -44Z", fur).soft(fur, 8.0);
    svg += ellipse(40.0, -32.0, 39.0, 33.0, fur);
    svg += ellipse(42.0, -20.0, 20.0, 14.0, "#FFE9CC");
    for x in [26.0, 56.0] {
        svg += circle(x, -38.0, 7.5, "#FFFFFF");
        svg += circle(x + 2.0, -37.0, 4.6, INK);
    }
    svg += path("M37 -26 L47 -26 L42 -20Z", "#D96F5C").soft("#D96F5C", 3.0);
    svg + stroke(d!("M", 32, -16, "q", 5, 6, 10, 0, "q", 5, 6, 10, 0), INK, 3.4)
}
