//! What is carried, held or packed.

use crate::colour::{dark, light};
use crate::draw::{Ids, Place, circle, d, ellipse, group, path, rect, stroke};
use crate::look::Look;

/// Whether a torch throws a beam.
pub(crate) fn is_shining(look: &Look) -> bool {
    look.flag("beam", false)
}

/// Length and spread, in degrees, of a beam.
pub(crate) fn beam_size(look: &Look) -> (f64, f64) {
    (look.number("length", 300.0), look.number("spread", 24.0))
}

/// A hand torch, shining to the right. Origin: the grip. `on`; `beam` throws its light from the lens where it
/// points, with `length`, `spread`, `glow`.
pub(super) fn torch(look: &Look, _: &Ids) -> String {
    // The beam is drawn apart (see `beams`), because it shines through the night.
    if is_shining(look) {
        beam_size(look);
        look.number("glow", 1.0);
    }
    let lens = if look.flag("on", true) { "#FFF3B8" } else { "#C9D3E6" };
    rect(-12.0, -12.0, 74.0, 24.0, "#3B4A73", 9.0).svg()
        + rect(0.0, -14.0, 12.0, 28.0, "#2C3860", 4.0)
        + path("M58 -13 L84 -23 Q90 -23 90 -17 L90 17 Q90 23 84 23 L58 13 Z", "#D94A3D")
        + path("M58 2 L90 6 L90 17 Q90 23 84 23 L58 13 Z", "#BC3D36")
        + ellipse(90.0, 0.0, 6.0, 20.0, lens)
        + rect(22.0, -16.0, 16.0, 7.0, "#FFC845", 3.0)
}

/// Light of a torch in three flat steps, to the right. Origin: the lens. `length`, `spread` degrees, `glow`.
pub(super) fn beam(look: &Look, ids: &Ids) -> String {
    let ((length, spread), glow) = (beam_size(look), look.number("glow", 1.0));
    let spread = spread.to_radians().tan() * length;
    let mut svg = String::new();
    for (wide, opacity) in [(1.0, 0.22), (0.68, 0.26), (0.36, 0.34)] {
        let (id, reach) = (ids.next(), spread * wide);
        let stop = |at: f64, share: f64| {
            format!(
                "<stop offset=\"{at:.2}\" stop-color=\"#FFE98F\" stop-opacity=\"{:.3}\"/>",
                (opacity * share * glow).min(1.0)
            )
        };
        svg += &*format!(
            "<defs><linearGradient id=\"{id}\">{}{}{}</linearGradient></defs>",
            stop(0.0, 1.0),
            stop(0.55, 0.55),
            stop(1.0, 0.0)
        );
        let cone = d!(
            "M",
            0,
            -18,
            "L",
            length,
            -18.0 - reach,
            "Q",
            length * 1.12,
            0,
            length,
            18.0 + reach,
            "L",
            0,
            18,
            "Z"
        );
        svg += path(cone, &format!("url(#{id})"));
    }
    svg
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

/// A smartphone. Origin: the grip. `lit`; `call` shows a handset; `empty` an empty battery; `big` draws details.
pub(super) fn phone(look: &Look, _: &Ids) -> String {
    let is_lit = look.flag("lit", true);
    let glass = if is_lit { "#8FD0EA" } else { "#3A4563" };
    let mut svg = rect(-13.0, -46.0, 26.0, 52.0, "#1F2A44", 7.0).svg()
        + rect(-9.5, -41.0, 19.0, 38.0, glass, 3.0);
    svg += circle(0.0, 1.5, 1.8, "#5A6480");
    if look.flag("call", false) {
        svg += group(super::signs::handset("#FFFFFF"), Place::at(0.0, -22.0).scaled(0.12));
    }
    if look.flag("empty", false) {
        svg += rect(-6.0, -27.0, 12.0, 7.0, "none", 2.0).outline("#C4CCDC", 1.4);
        svg += rect(6.5, -25.5, 2.0, 4.0, "#C4CCDC", 0.6);
        svg += rect(-5.0, -26.0, 2.6, 5.0, "#F0765A", 0.6);
    }
    svg
}

/// A phone that lies at an ear: only its back and its edge are seen. Origin: the grip. `wide` from its edge (14)
/// to its whole back (26).
pub(crate) fn phone_at_ear(wide: f64) -> String {
    let half = wide / 2.0;
    rect(-half, -46.0, wide, 62.0, "#1F2A44", 7.0).svg()
        + rect(-half + 2.0, -43.0, wide - 6.0, 56.0, "#46527A", 5.0)
        + circle(0.0, -36.0, 3.0, "#1F2A44")
}

/// A bottle of water. Origin: bottom centre. `k1` its cap.
pub(super) fn bottle(look: &Look, _: &Ids) -> String {
    path("M-15 -92 L15 -92 L15 -82 Q30 -70 30 -54 L30 -10 Q30 0 20 0 L-20 0 Q-30 0 -30 -10 L-30 -54 Q-30 -70 -15 -82 Z", "#BFE6F5").svg()
        + path("M-30 -52 Q-15 -58 0 -52 T30 -52 L30 -10 Q30 0 20 0 L-20 0 Q-30 0 -30 -10 Z", "#6FBDE6")
        + rect(-17.0, -106.0, 34.0, 18.0, &look.colour("k1", "blue"), 6.0)
        + stroke("M-19 -44 L-19 -14", "#FFFFFF", 5.0).opacity(0.75)
}

/// A rucksack. Origin: bottom centre. `k1`; `open`.
pub(super) fn backpack(look: &Look, _: &Ids) -> String {
    let bag = look.colour("k1", "orange");
    let mut svg = stroke("M-96 -120 Q-130 -70 -100 -18", &dark(&bag, 0.3), 18.0).svg();
    svg += stroke("M96 -120 Q130 -70 100 -18", &dark(&bag, 0.3), 18.0);
    if look.flag("open", true) {
        svg += path("M-84 -196 Q-80 -262 0 -264 Q80 -262 84 -196 Z", &dark(&bag, 0.22));
        svg += path("M-70 -200 Q-66 -246 0 -248 Q66 -246 70 -200Z", &dark(&bag, 0.34));
        svg += ellipse(0.0, -190.0, 96.0, 26.0, &dark(&bag, 0.46));
    }
    svg += path(
        "M-98 -190 Q-52 -168 0 -168 Q52 -168 98 -190 Q112 -100 104 -26 Q102 0 76 0 L-76 0 Q-102 0 -104 -26 Q-112 -100 -98 -190Z",
        &bag,
    );
    svg += path(
        "M60 -174 Q84 -180 98 -190 Q112 -100 104 -26 Q102 0 76 0 L40 0 Q76 -80 60 -174Z",
        &dark(&bag, 0.12),
    );
    svg += rect(-66.0, -104.0, 132.0, 86.0, &light(&bag, 0.18), 20.0);
    svg + stroke("M-66 -78 L66 -78", &dark(&bag, 0.24), 6.0)
        + rect(-8.0, -84.0, 16.0, 26.0, "#FFC845", 6.0)
        + stroke("M-58 -140 L58 -140", "#FFF1CF", 12.0)
}

/// A cardboard box. Origin: bottom centre.
pub(super) fn cardboard(_: &Look, _: &Ids) -> String {
    rect(-62.0, -86.0, 124.0, 86.0, "#C98B5A", 8.0).svg()
        + rect(30.0, -86.0, 32.0, 86.0, "#B47A4D", 8.0)
        + rect(-68.0, -98.0, 136.0, 22.0, "#DDA473", 8.0)
        + rect(-14.0, -98.0, 28.0, 98.0, "#EBD3A6", 2.0).opacity(0.8)
}

/// A teddy. Origin: bottom centre.
pub(super) fn teddy(_: &Look, _: &Ids) -> String {
    let (fur, belly, ink) = ("#B97A4A", "#E9C08F", "#1F2A44");
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

/// A folded blanket. Origin: bottom centre. `k1`.
pub(super) fn blanket(look: &Look, _: &Ids) -> String {
    let wool = look.colour("k1", "coral");
    rect(-64.0, -58.0, 128.0, 58.0, &wool, 16.0).svg()
        + rect(-64.0, -58.0, 128.0, 22.0, &light(&wool, 0.22), 11.0)
        + rect(-64.0, -20.0, 128.0, 20.0, &dark(&wool, 0.12), 10.0)
        + rect(-34.0, -58.0, 9.0, 58.0, "#FFF1CF", 0.0).opacity(0.75)
        + rect(22.0, -58.0, 9.0, 58.0, "#FFF1CF", 0.0).opacity(0.75)
}

/// A candle on a saucer. Origin: bottom centre. `lit`.
pub(super) fn candle(look: &Look, _: &Ids) -> String {
    let mut svg =
        ellipse(0.0, -6.0, 62.0, 14.0, "#B8C0CF").svg() + ellipse(0.0, -10.0, 52.0, 9.0, "#D5DBE6");
    svg += rect(-20.0, -150.0, 40.0, 142.0, "#FFF4DF", 8.0);
    svg += rect(6.0, -150.0, 14.0, 142.0, "#EBDCC0", 7.0);
    svg += path(
        "M-20 -140 Q-20 -152 0 -152 Q20 -152 20 -140 Q14 -128 8 -138 Q2 -112 -6 -136 Q-14 -126 -20 -140Z",
        "#FFFBF0",
    );
    svg += stroke("M0 -152 L0 -166", "#1F2A44", 4.0);
    if look.flag("lit", true) {
        svg + group(super::signs::flame(), Place::at(0.0, -196.0).scaled(0.72))
    } else {
        svg
    }
}

/// A wall board with two hooks; a key hangs on the right one. Origin: its middle. `outline` shows where
/// the torch hung.
pub(super) fn hook(look: &Look, _: &Ids) -> String {
    let mut svg = rect(-62.0, -66.0, 124.0, 104.0, "#FFF6E6", 18.0).svg();
    if look.flag("outline", false) {
        svg += rect(-44.0, -20.0, 34.0, 128.0, "#FFF6E6", 16.0)
            .outline("#C98B5A", 4.0)
            .set("stroke-dasharray", "3 9");
    }
    for x in [-28.0, 28.0] {
        svg += stroke(d!("M", x, -36, "L", x, -4, "Q", x, 12, x + 15.0, 8), "#8A5A3C", 9.0);
        svg += circle(x, -40.0, 8.0, "#8A5A3C");
    }
    let key = circle(0.0, 0.0, 11.0, "none").outline("#FFC845", 6.0).svg()
        + stroke("M0 11 L0 40 M0 30 L10 30 M0 39 L8 39", "#FFC845", 6.0);
    svg + group(key, Place::at(41.0, 24.0).scaled(0.8))
}

/// A card with a simple picture: a house and an arrow up. Origin: its middle.
pub(super) fn card(_: &Look, _: &Ids) -> String {
    rect(-70.0, -52.0, 140.0, 104.0, "#FFFFFF", 12.0).outline("#DDE5EE", 5.0).svg()
        + path("M-50 8 L-16 -22 L18 8 L18 38 L-50 38 Z", "#F4C58D").soft("#F4C58D", 5.0)
        + stroke("M-58 8 L-16 -30 L26 8", "#D94A3D", 8.0)
        + stroke("M46 34 L46 -24 M30 -8 L46 -26 L62 -8", "#2E9A5E", 9.0)
}
