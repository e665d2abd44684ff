//! Fire and smoke, never frightening: small round flames, grey with a quiet edge, and the alarm on the ceiling.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, Place, circle, clipped, d, ellipse, group, path, rect};
use crate::look::Look;

/// One small round flame, or three (`n`). Origin: bottom centre; one is 90 by 120.
pub(super) fn flame(look: &Look, _: &Ids) -> String {
    let tongues: &[(f64, f64)] = match look.number("n", 1.0).clamp(1.0, 3.0) as i32 {
        1 => &[(0.0, 1.0)],
        2 => &[(-32.0, 0.76), (22.0, 1.0)],
        _ => &[(-64.0, 0.74), (64.0, 0.68), (0.0, 1.08)],
    };
    tongues
        .iter()
        .map(|(x, scale)| group(tongue(), Place::at(*x, 0.0).scaled(*scale)).svg())
        .collect()
}

/// A tongue of fire: round below, its tip bent a little.
fn tongue() -> String {
    let outer = "M0 2 C-32 2 -46 -18 -45 -42 C-44 -66 -24 -74 -18 -98 C-16 -106 -14 -114 -6 -121 \
                 C4 -112 20 -96 22 -78 C28 -82 30 -88 30 -94 C42 -78 46 -58 45 -40 C43 -16 30 2 0 2Z";
    let middle = "M0 0 C-22 0 -31 -14 -30 -32 C-29 -50 -14 -56 -8 -78 C8 -66 12 -56 14 -48 \
                  C18 -52 20 -54 22 -58 C29 -46 31 -34 29 -24 C26 -8 16 0 0 0Z";
    let heart = "M0 -2 C-13 -2 -18 -11 -17 -21 C-16 -33 -6 -36 -1 -50 C12 -38 18 -28 16 -18 C14 -8 8 -2 0 -2Z";
    path(outer, paint::ORANGE).soft(paint::ORANGE, 4.0).svg()
        + path(middle, paint::YELLOW)
        + path(heart, "#FFF0B8")
}

/// Quiet grey under a ceiling: even above, its lower edge in soft swells, a paler veil below. Origin: middle of its
/// upper edge. `w`, `h` of the even part, `k1`; `up`: it lies on the ground and its soft edge is above.
pub(super) fn smoke_layer(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 1240.0), look.number("h", 240.0));
    let grey = look.colour("k1", "#A9B1BF");
    let swells = (wide / 290.0).round().clamp(2.0, 12.0);
    let step = wide / swells;
    let edge = |down: f64, deep: f64, first: f64| {
        let left = -wide / 2.0;
        let mut data = d!("M", left, 0, "L", -left, 0, "L", -left, down);
        for swell in 0..swells as i32 {
            // Swells are of different depth and even in their turns, so that it is no hem of a curtain.
            let n = f64::from(swell);
            let depth = deep * (1.0 + 0.4 * ((n + first) * 2.4).sin());
            let end =
                if swell + 1 == swells as i32 { down } else { down - deep * 0.3 * (n * 1.7).sin() };
            let (quarter, middle) = (step * 0.26, -left - step * (n + 0.5));
            data.push_str(&d! {
                " C", middle + quarter, down, middle + quarter, down + depth, middle, down + depth,
                "C", middle - quarter, down + depth, middle - quarter, end, middle - step * 0.5, end
            });
        }
        data + " Z"
    };
    let body = path(edge(high + 46.0, 30.0, 0.6), &light(&grey, 0.3)).opacity(0.55).svg()
        + path(edge(high + 8.0, 26.0, 2.2), &light(&grey, 0.12)).opacity(0.75)
        + path(edge(high - 34.0, 22.0, 4.0), &grey).opacity(0.9)
        + &*drifts(wide, high, &grey);
    if look.flag("up", false) { group(body, Place::at(0.0, 0.0).turned(180.0)).svg() } else { body }
}

/// Long drifts of a lighter and a darker grey inside a layer, so that it is smoke and no ceiling.
fn drifts(wide: f64, high: f64, grey: &str) -> String {
    let mut svg = String::new();
    let count = (wide / 210.0).round().clamp(2.0, 8.0);
    for drift in 0..count as i32 {
        let n = f64::from(drift);
        let x = -wide / 2.0 + wide * (n + 0.5) / count;
        let y = high * if drift % 2 == 0 { 0.56 } else { 0.26 };
        let shade = if drift % 2 == 0 { light(grey, 0.3) } else { dark(grey, 0.07) };
        svg += ellipse(x, y, wide / count * 0.42, (high * 0.09).min(20.0), &shade).opacity(0.5);
    }
    svg
}

/// The round white alarm on a ceiling. Origin: the middle of where it hangs. `view`: `side` hangs below a ceiling, 130
/// by 56; `below` is seen from below, 200 wide; `on` lights its lamp.
pub(super) fn smoke_alarm(look: &Look, ids: &Ids) -> String {
    let lamp = if look.flag("on", true) { paint::RED } else { paint::GREY };
    let (white, edge, slit) = ("#FFFFFF", "#B9C3D1", "#8E99AD");
    if look.word("view", "side") == "below" {
        let mut svg = circle(0.0, 10.0, 100.0, "#D9C9A6").opacity(0.6).svg();
        svg += circle(0.0, 0.0, 100.0, white).outline(edge, 6.0);
        svg += circle(0.0, 0.0, 74.0, "#EDF1F5").outline(edge, 4.0);
        for turn in 0..12 {
            let slot = rect(-9.0, -66.0, 18.0, 7.0, slit, 3.5).svg();
            svg += group(slot, Place::at(0.0, 0.0).turned(f64::from(turn) * 30.0));
        }
        svg += circle(0.0, 0.0, 42.0, white).outline(edge, 4.0);
        return svg + circle(0.0, 0.0, 17.0, lamp) + circle(-5.0, -5.0, 5.0, "#FFC9BF");
    }
    let body = "M-62 10 L62 10 Q66 30 44 44 Q30 54 0 54 Q-30 54 -44 44 Q-66 30 -62 10Z";
    let slits: String = (-4..=4)
        .map(|n| rect(f64::from(n) * 11.0 - 3.0, 20.0, 6.0, 14.0, slit, 3.0).svg())
        .collect();
    let shade = rect(26.0, 0.0, 60.0, 60.0, "#DFE5EC", 0.0).svg();
    rect(-54.0, -2.0, 108.0, 16.0, "#E4E9F0", 6.0).outline(edge, 3.0).svg()
        + path(body, white).soft(edge, 4.0)
        + &*clipped(ids, path(body, "#000000"), shade)
        + &*slits
        + ellipse(0.0, 52.0, 12.0, 8.0, lamp)
}
