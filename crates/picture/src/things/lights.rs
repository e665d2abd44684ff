//! Lamps and candles.

use super::pictograms;
use crate::colour::{INK, dark, light};
use crate::draw::{Ids, Place, circle, d, ellipse, group, path, rect, stroke};
use crate::look::Look;

/// A standing lamp. Origin: bottom centre. `on`; `star` marks the switch that stays on.
pub(super) fn lamp(look: &Look, _: &Ids) -> String {
    let shade = if look.flag("on", true) { "#FFC845" } else { "#D9C9A6" };
    let mut svg = rect(-36.0, -10.0, 72.0, 12.0, "#7C4C34", 6.0).svg()
        + rect(-5.0, -260.0, 10.0, 254.0, "#7C4C34", 0.0);
    svg += path("M-34 -350 L34 -350 L58 -256 L-58 -256 Z", shade);
    svg += path("M14 -350 L34 -350 L58 -256 L28 -256 Z", &dark(shade, 0.08));
    svg += rect(-58.0, -262.0, 116.0, 10.0, &dark("#D9C9A6", 0.15), 5.0);
    if look.flag("star", false) {
        svg += circle(0.0, -180.0, 26.0, "#FFE98F").opacity(0.6);
        svg += path("M0 -200 L6 -186 L21 -185 L9 -176 L13 -161 L0 -169 L-13 -161 L-9 -176 L-21 -185 L-6 -186 Z", "#FFC845").soft("#FFC845", 3.0);
    }
    svg
}

/// A lamp that hangs from the ceiling. Origin: the ceiling. `on`, `long` its cord.
pub(super) fn hanging_lamp(look: &Look, _: &Ids) -> String {
    let (is_on, long) = (look.flag("on", false), look.number("long", 80.0));
    let (shade, bulb) = if is_on { ("#FFC845", "#FFF6CC") } else { ("#7E8AA8", "#5A6480") };
    circle(0.0, long + 74.0, 24.0, bulb).svg()
        + stroke(d!("M", 0, 0, "L", 0, long), "#39456B", 6.0)
        + path(
            d! {
                "M", -18, long, "L", 18, long, "Q", 74, long + 20.0, 84, long + 74.0,
                "L", -84, long + 74.0, "Q", -74, long + 20.0, -18, long, "Z"
            },
            shade,
        )
        + path(
            d! {
                "M", 6, long, "L", 18, long, "Q", 74, long + 20.0, 84, long + 74.0,
                "L", 44, long + 74.0, "Q", 40, long + 24.0, 6, long, "Z"
            },
            &dark(shade, 0.12),
        )
}

/// A candle on a saucer. Origin: bottom centre. `lit`.
pub(super) fn candle(look: &Look, _: &Ids) -> String {
    ellipse(0.0, -6.0, 62.0, 14.0, "#B8C0CF").svg()
        + ellipse(0.0, -10.0, 52.0, 9.0, "#D5DBE6")
        + group(wax(look.flag("lit", true)), Place::at(0.0, 36.0))
}

/// A candle in a dark holder with a handle. Origin: bottom centre. `lit`, `k1` the holder.
pub(super) fn candle_holder(look: &Look, _: &Ids) -> String {
    let metal = look.colour("k1", "#4A3F86");
    let mut svg = circle(70.0, -26.0, 20.0, "none").outline(&metal, 11.0).svg();
    let is_lit = look.flag("lit", true);
    if is_lit {
        svg += circle(0.0, -218.0, 74.0, "#FFE08A").opacity(0.28);
        svg += circle(0.0, -218.0, 52.0, "#FFE08A").opacity(0.35);
    }
    svg += path("M-72 -30 Q-66 0 -40 0 L40 0 Q66 0 72 -30 Z", &metal);
    svg += ellipse(0.0, -30.0, 72.0, 13.0, &light(&metal, 0.28));
    svg += rect(-27.0, -50.0, 54.0, 22.0, &dark(&metal, 0.12), 6.0);
    svg + &*wax(is_lit)
}

/// A candle itself, perhaps with its flame.
fn wax(is_lit: bool) -> String {
    let mut svg = rect(-22.0, -166.0, 44.0, 122.0, "#FFEBC2", 8.0).svg();
    svg += rect(6.0, -166.0, 16.0, 122.0, "#E9C98F", 7.0);
    svg += path(
        "M-22 -156 Q-22 -170 0 -170 Q22 -170 22 -156 Q16 -142 9 -154 Q2 -124 -7 -152 Q-15 -140 -22 -156Z",
        "#FFF7E4",
    );
    svg += stroke("M0 -168 L0 -184", INK, 5.0);
    if is_lit {
        svg += group(pictograms::flame(), Place::at(0.0, -222.0).scaled(0.9));
    }
    svg
}
