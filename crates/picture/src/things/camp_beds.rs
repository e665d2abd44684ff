//! Camp beds: where people sleep in a hall.

use crate::colour::{dark, light};
use crate::draw::{Ids, d, path, rect, stroke};
use crate::look::Look;

/// Legs of beds and of the screens between them.
pub(super) const STEEL: &str = "#7D879E";

/// A camp bed, its pillow at the left. Origin: bottom centre. `w` its length, `k1` its blanket; `part`: `all`, `bed` without
/// the blanket, or `cover`, the blanket over who lies in it, `high` over the bed. `view = "front"` shows its foot.
pub(super) fn cot(look: &Look, _: &Ids) -> String {
    let (wide, wool) = (look.number("w", 430.0), look.colour("k1", "blue"));
    let (part, high) = (look.word("part", "all"), look.number("high", 96.0));
    if look.word("view", "side") == "front" {
        return from_its_foot(wide * 0.48, &wool);
    }
    match part.as_str() {
        "cover" => cover(wide / 2.0, high, &wool),
        "bed" => bed(wide / 2.0),
        _ => bed(wide / 2.0) + &*cover(wide / 2.0, 6.0, &wool),
    }
}

/// Crossed legs, frame, mattress, pillow.
fn bed(half: f64) -> String {
    let mut svg = String::new();
    for x in [-half + 62.0, half - 62.0] {
        svg += stroke(
            d!("M", x - 36.0, -4, "L", x + 36.0, -82, "M", x + 36.0, -4, "L", x - 36.0, -82),
            STEEL,
            10.0,
        );
    }
    svg += rect(-half, -96.0, half * 2.0, 22.0, "#A7B2C6", 11.0);
    svg += rect(-half + 6.0, -122.0, half * 2.0 - 12.0, 34.0, "#F6EEDD", 16.0);
    svg + path(
        d! {
            "M", -half + 12.0, -118, "q", -8, -38, 18, -40, "q", 40, -10, 76, -2, "q", 24, 4, 18, 40, "Z"
        },
        "#FFFFFF",
    )
    .soft("#E4E9F1", 5.0)
}

/// The blanket, with a turned edge and stripes; it hangs over the near side of the bed.
fn cover(half: f64, high: f64, wool: &str) -> String {
    let (left, right, top) = (-half + 116.0, half - 2.0, -118.0);
    let wave = (right - left) / 5.0;
    let back = d! {
        "M", left, -64, "L", left - 4.0, top - high * 0.2, "C", left - 2.0, top - high * 1.02, left + 50.0, top - high * 1.06,
        left + 86.0, top - high, "C", left + 150.0, top - high * 0.94, right - 130.0, top - high * 0.62, right - 66.0,
        top - high * 0.66, "Q", right, top - high * 0.72, right + 4.0, top + 14.0, "L", right, -64,
        "q", -wave / 2.0, 18, -wave, 0, "t", -wave, 0, "t", -wave, 0, "t", -wave, 0, "t", -wave, 0, "Z"
    };
    let bend = 14.0 + high * 0.32;
    let fold = d! {
        "M", left + 9.0, -66, "L", left + 7.0, top - high * 0.3, "Q", left + 9.0, top - high * 0.78, left + bend, top - high * 0.92
    };
    let mut svg = path(back, wool).soft(wool, 6.0).svg();
    svg += stroke(fold, &light(wool, 0.34), 20.0);
    for x in [right - 96.0, right - 64.0] {
        svg += stroke(d!("M", x, -66, "L", x, top - high * 0.5), "#FFF1CF", 9.0).opacity(0.8);
    }
    let middle = f64::midpoint(left, right);
    let crease = d!(
        "M",
        left + 60.0,
        top + 16.0,
        "Q",
        middle,
        top + 8.0 - high * 0.3,
        right - 130.0,
        top + 18.0
    );
    svg + stroke(crease, &dark(wool, 0.16), 5.0)
}

/// The bed from its foot, going away from us.
fn from_its_foot(wide: f64, wool: &str) -> String {
    let (near, far) = (wide / 2.0, wide / 2.0 - 26.0);
    let mut svg = String::new();
    for side in [-1.0, 1.0] {
        svg +=
            stroke(d!("M", side * (near - 16.0), -2, "L", side * (near - 16.0), -84), STEEL, 11.0);
        svg += stroke(
            d!("M", side * (far - 10.0), -80, "L", side * (far - 10.0), -120),
            &dark(STEEL, 0.2),
            9.0,
        );
    }
    let top = |inset: f64, y: f64, back: f64| {
        d!(
            "M",
            -near + inset,
            y,
            "L",
            -far + inset,
            back,
            "L",
            far - inset,
            back,
            "L",
            near - inset,
            y,
            "Z"
        )
    };
    svg += path(top(0.0, -96.0, -216.0), "#F6EEDD").soft("#F6EEDD", 16.0);
    svg +=
        rect(-far + 18.0, -240.0, far * 2.0 - 36.0, 46.0, "#FFFFFF", 20.0).outline("#E4E9F1", 4.0);
    svg += path(top(-4.0, -96.0, -182.0), wool).soft(wool, 12.0);
    svg += stroke(d!("M", -far + 8.0, -184, "L", far - 8.0, -184), &light(wool, 0.34), 18.0);
    svg += rect(-near - 8.0, -104.0, near * 2.0 + 16.0, 52.0, &dark(wool, 0.14), 12.0);
    svg + rect(-near - 8.0, -82.0, near * 2.0 + 16.0, 8.0, "#FFF1CF", 0.0).opacity(0.7)
}
