//! What is carried, held or packed.

use crate::colour::{GREEN, INK, dark, light};
use crate::draw::{Ids, circle, clipped, d, ellipse, path, rect, stroke};
use crate::look::Look;

/// A first-aid bag. Origin: the grip, over it.
pub(super) fn aid_bag(_: &Look, _: &Ids) -> String {
    stroke("M-22 12 Q-22 -2 0 -2 Q22 -2 22 12", "#1E6E44", 7.0).svg()
        + rect(-44.0, 8.0, 88.0, 62.0, GREEN, 12.0)
        + rect(20.0, 8.0, 24.0, 62.0, "#25804E", 12.0)
        + rect(-6.0, 18.0, 12.0, 42.0, "#FFFFFF", 2.0)
        + rect(-21.0, 33.0, 42.0, 12.0, "#FFFFFF", 2.0)
}

/// A cardboard box. Origin: bottom centre.
pub(super) fn cardboard(_: &Look, _: &Ids) -> String {
    rect(-62.0, -86.0, 124.0, 86.0, "#C98B5A", 8.0).svg()
        + rect(30.0, -86.0, 32.0, 86.0, "#B47A4D", 8.0)
        + rect(-68.0, -98.0, 136.0, 22.0, "#DDA473", 8.0)
        + rect(-14.0, -98.0, 28.0, 98.0, "#EBD3A6", 2.0).opacity(0.8)
}

/// A bottle of water. Origin: bottom centre. `k1` its cap; `cap = false` leaves it open.
pub(super) fn bottle(look: &Look, _: &Ids) -> String {
    let svg = path("M-15 -92 L15 -92 L15 -82 Q30 -70 30 -54 L30 -10 Q30 0 20 0 L-20 0 Q-30 0 -30 -10 L-30 -54 Q-30 -70 -15 -82 Z", "#BFE6F5").svg()
        + path("M-30 -52 Q-15 -58 0 -52 T30 -52 L30 -10 Q30 0 20 0 L-20 0 Q-30 0 -30 -10 Z", "#6FBDE6");
    let top = if look.flag("cap", true) {
        rect(-17.0, -106.0, 34.0, 18.0, &look.colour("k1", "blue"), 6.0)
    } else {
        rect(-17.0, -96.0, 34.0, 8.0, "#E3F4FA", 4.0)
    };
    svg + top + stroke("M-19 -44 L-19 -14", "#FFFFFF", 5.0).opacity(0.75)
}

/// A folded blanket. Origin: bottom centre. `k1`.
pub(super) fn blanket(look: &Look, _: &Ids) -> String {
    let wool = look.colour("k1", "coral");
    // Three layers lie on each other, the fold of each at another side.
    let mut svg = String::new();
    for (x, y, shade) in [
        (-62.0, -22.0, dark(&wool, 0.16)),
        (-66.0, -42.0, dark(&wool, 0.05)),
        (-63.0, -64.0, light(&wool, 0.18)),
    ] {
        svg += rect(x, y, 128.0, 24.0, &shade, 11.0).outline(&dark(&wool, 0.24), 1.6);
    }
    for x in [-36.0, 20.0] {
        svg += rect(x, -64.0, 10.0, 66.0, "#FFF1CF", 3.0).opacity(0.8);
    }
    svg
}

/// A bright cloth with hem and stripes, streaming to the right. Origin: the corner that is held. `k1`, `k2`.
pub(super) fn towel(look: &Look, ids: &Ids) -> String {
    let (cotton, stripe) = (look.colour("k1", "orange"), look.colour("k2", "#FFF4DF"));
    let outline = "M-8 -8 C34 -44 70 14 118 -14 C152 -34 184 -14 214 -30 L226 104 C194 122 166 98 128 116 C84 138 52 84 14 124 Z";
    let mut body = path(outline, &cotton).svg();
    // Stripes along both short sides, folds between them.
    for x in [26.0, 48.0, 172.0, 194.0] {
        body +=
            stroke(d!("M", x, -50, "C", x + 14.0, 0, x - 4.0, 50, x + 12.0, 140), &stripe, 10.0);
    }
    for (x, wide) in [(72.0, 26.0), (142.0, 24.0)] {
        body += path(
            d! {
                "M", x, -60, "C", x + 20.0, -10, x - 6.0, 60, x + 12.0, 150, "l", wide, 0,
                "C", x + wide - 12.0, 60, x + wide + 12.0, 0, x + wide * 0.4, -60, "Z"
            },
            &dark(&cotton, 0.16),
        );
        body += stroke(
            d! {
                "M", x + wide + 10.0, -50,
                "C", x + wide + 24.0, 0, x + wide, 50, x + wide + 14.0, 140
            },
            &light(&cotton, 0.35),
            5.0,
        );
    }
    let hem = path(outline, "none").soft(&dark(&cotton, 0.2), 4.0);
    path(outline, &cotton).svg() + &*clipped(ids, path(outline, "#000000"), body) + hem
}

/// A card with a simple picture: a house and an arrow up. Origin: its middle.
pub(super) fn card(_: &Look, _: &Ids) -> String {
    rect(-70.0, -52.0, 140.0, 104.0, "#FFFFFF", 12.0).outline("#DDE5EE", 5.0).svg()
        + path("M-50 8 L-16 -22 L18 8 L18 38 L-50 38 Z", "#F4C58D").soft("#F4C58D", 5.0)
        + stroke("M-58 8 L-16 -30 L26 8", "#D94A3D", 8.0)
        + stroke("M46 34 L46 -24 M30 -8 L46 -26 L62 -8", GREEN, 9.0)
}

/// A teddy. Origin: bottom centre.
pub(super) fn teddy(_: &Look, _: &Ids) -> String {
    let (fur, belly, ink) = ("#B97A4A", "#E9C08F", INK);
    let mut svg = circle(-26.0, -18.0, 17.0, fur).svg() + circle(26.0, -18.0, 17.0, fur);
    svg += ellipse(0.0, -34.0, 32.0, 34.0, fur);
    svg += ellipse(0.0, -30.0, 19.0, 21.0, belly);
    for side in [-1.0, 1.0] {
        svg += circle(side * 26.0, -98.0, 14.0, fur);
        svg += circle(side * 26.0, -98.0, 7.0, belly);
    }
    svg += ellipse(0.0, -80.0, 36.0, 32.0, fur);
    svg += ellipse(0.0, -70.0, 17.0, 13.0, belly);
    for side in [-1.0, 1.0] {
        svg += circle(side * 13.0, -86.0, 4.5, ink);
        svg +=
            ellipse(side * 32.0, -48.0, 11.0, 17.0, fur).turned(-24.0 * side, (side * 32.0, -48.0));
        svg += circle(side * 28.0, -14.0, 9.0, belly);
    }
    svg + ellipse(0.0, -76.0, 6.0, 4.5, ink) + stroke("M-6 -66 Q0 -61 6 -66", ink, 3.0)
}

/// A battery radio. Origin: bottom centre. `on`.
pub(super) fn radio(look: &Look, _: &Ids) -> String {
    let scale = if look.flag("on", true) { "#FFE9A8" } else { "#5A6380" };
    let mut svg =
        stroke("M58 -100 L96 -176", "#8792AC", 6.0).svg() + circle(96.0, -176.0, 7.0, "#8792AC");
    svg += stroke("M-52 -98 Q-52 -126 -30 -126 L30 -126 Q52 -126 52 -98", "#8F3B2C", 10.0);
    svg += rect(-88.0, -104.0, 176.0, 104.0, "#D94A3D", 22.0);
    svg += rect(-88.0, -26.0, 176.0, 26.0, &dark("red", 0.2), 13.0);
    svg += rect(-88.0, -40.0, 176.0, 24.0, "#D94A3D", 0.0);
    svg += circle(-42.0, -54.0, 36.0, "#FBE7CC");
    for r in [27.0, 18.0, 9.0] {
        svg += circle(-42.0, -54.0, r, "none").outline("#B98D6B", 4.0);
    }
    svg += rect(8.0, -92.0, 66.0, 26.0, scale, 7.0);
    svg += stroke(
        "M18 -74 L18 -82 M30 -74 L30 -84 M42 -74 L42 -82 M54 -74 L54 -84 M64 -74 L64 -82",
        "#7A4B33",
        2.5,
    );
    svg += stroke("M36 -70 L36 -90", "#D94A3D", 3.5);
    svg + circle(24.0, -40.0, 15.0, "#FBE7CC")
        + stroke("M24 -40 L32 -50", "#7A4B33", 4.0)
        + circle(60.0, -40.0, 11.0, "#FFC845")
}
