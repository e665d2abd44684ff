//! What passes the time: a book, a low table to draw at.

use super::walls;
use crate::colour::{dark, paint};
use crate::draw::{Ids, Place, circle, d, group, path, rect, stroke};
use crate::look::Look;

/// An open book. Origin: the middle of its lower edge; 220 by 140. `view`: `pages` with pictures, or its `cover` (`k1`) when
/// somebody reads in it.
pub(super) fn book(look: &Look, _: &Ids) -> String {
    let cover = look.colour("k1", "coral");
    let half = |side: f64, edge: f64| {
        d! {
            "M", 0, -8.0 + edge, "L", side * (104.0 - edge), -18.0 + edge * 0.4, "L", side * (104.0 - edge), -140.0 + edge,
            "Q", side * 50.0, -146.0 + edge, 0, -126.0 + edge, "Z"
        }
    };
    let mut svg = path(half(-1.0, 0.0), &cover).soft(&cover, 10.0).svg()
        + path(half(1.0, 0.0), &dark(&cover, 0.1)).soft(&dark(&cover, 0.1), 10.0);
    if look.word("view", "pages") == "cover" {
        svg += stroke("M0 -128 L0 -8", &dark(&cover, 0.26), 8.0);
        svg += circle(-54.0, -78.0, 26.0, paint::YELLOW);
        return svg + path("M34 -50 L54 -96 L76 -50Z", "#FFF1CF").soft("#FFF1CF", 8.0);
    }
    for side in [-1.0, 1.0] {
        svg += path(half(side, 9.0), "#FFFDF6").soft("#FFFDF6", 3.0);
    }
    svg += stroke("M0 -118 L0 -4", "#D9CDB6", 4.0);
    svg += path("M-90 -34 Q-50 -62 -10 -30 L-10 -12 L-90 -24Z", "#8CCB8E");
    svg += circle(-64.0, -100.0, 15.0, paint::YELLOW);
    svg += &*(path("M22 -28 L22 -64 L48 -88 L76 -66 L76 -32Z", "#F4C58D").svg()
        + stroke("M14 -62 L48 -92 L84 -66", paint::RED, 8.0));
    svg + rect(42.0, -54.0, 16.0, 24.0, paint::BROWN, 3.0)
}

/// A low round-cornered table for children with paper and crayons on it. Origin: bottom centre; 130 high, its top 70
/// deep. `w`, `k1`.
pub(super) fn kids_table(look: &Look, ids: &Ids) -> String {
    let (half, shade) = (look.number("w", 520.0) / 2.0, look.colour("k1", "#F2C879"));
    let mut svg = String::new();
    for x in [-half + 30.0, half - 54.0] {
        svg += rect(x, -120.0, 24.0, 120.0, &dark(&shade, 0.26), 8.0);
    }
    let top = d!(
        "M",
        -half + 46.0,
        -196,
        "L",
        half - 46.0,
        -196,
        "L",
        half - 6.0,
        -130,
        "L",
        -half + 6.0,
        -130,
        "Z"
    );
    svg += rect(-half, -136.0, half * 2.0, 28.0, &dark(&shade, 0.16), 14.0);
    svg += path(top, &shade).soft(&shade, 20.0);
    let flat = |x: f64, turn: f64, sheet: String| {
        // Lying paper is half as high as it is long.
        format!(
            "<g transform=\"translate({x:.1} -162) scale(1 0.42)\">{}</g>",
            group(sheet, Place::at(0.0, 0.0).turned(turn)).svg()
        )
    };
    let drawn = group(walls::drawing(look, ids), Place::at(0.0, 0.0).scaled(0.64)).svg();
    svg += &*flat(-half * 0.5, -6.0, drawn);
    let sun = rect(-62.0, -48.0, 124.0, 96.0, "#FFFFFF", 5.0).svg()
        + circle(8.0, -4.0, 24.0, paint::YELLOW)
        + stroke("M-44 30 Q0 12 50 30", paint::BLUE, 9.0);
    svg += &*flat(half * 0.06, 5.0, sun);
    let tree = rect(-62.0, -48.0, 124.0, 96.0, "#FFFFFF", 5.0).svg()
        + stroke("M0 36 L0 0", paint::BROWN, 10.0)
        + circle(0.0, -14.0, 24.0, paint::LEAF);
    svg += &*flat(half * 0.6, -4.0, tree);
    for (x, y, turn, crayon) in [
        (-half * 0.2, -146.0, 8.0, paint::RED),
        (half * 0.33, -148.0, -20.0, paint::BLUE),
        (-half * 0.78, -146.0, 30.0, paint::LEAF),
        (half * 0.84, -150.0, 16.0, paint::PLUM),
    ] {
        let one =
            rect(-20.0, -5.0, 36.0, 10.0, crayon, 4.0).svg() + path("M16 -5 L26 0 L16 5Z", crayon);
        svg += group(one, Place::at(x, y).turned(turn));
    }
    svg
}
