//! Doors of a home: open to its room from outside, ajar from inside.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, Place, circle, clipped, d, ellipse, group, path, rect, stroke};
use crate::look::Look;

/// An open door to a lit room: a bed with a blanket, a lamp, shoes before the door. Origin: bottom centre of the opening;
/// 520 by 470. `k1` its leaf, `k2` the blanket.
pub(super) fn home_door(look: &Look, ids: &Ids) -> String {
    let (leaf, blanket) = (look.colour("k1", "teal"), look.colour("k2", "coral"));
    let mut svg = rect(-166.0, -456.0, 332.0, 460.0, "#C98B5A", 12.0).svg();
    svg += &*clipped(ids, rect(-146.0, -436.0, 292.0, 440.0, "#000000", 4.0), room(&blanket));
    // The leaf stands open to the left.
    svg += path("M-166 -452 L-258 -424 L-258 30 L-166 4Z", &leaf);
    svg += path(
        "M-182 -412 L-242 -394 L-242 -240 L-182 -250Z M-182 -216 L-242 -206 L-242 -16 L-182 -30Z",
        &light(&leaf, 0.16),
    );
    svg += circle(-242.0, -224.0, 10.0, paint::YELLOW);
    svg += path("M-150 6 L150 6 L196 70 L-196 70Z", "#B98755").soft("#B98755", 12.0);
    svg += stroke("M-160 58 L160 58", &light("#B98755", 0.4), 6.0);
    for x in [20.0, 82.0] {
        svg += path("M-26 20 Q-28 -14 -6 -16 L8 -14 Q14 2 26 6 Q32 10 30 20Z", paint::BLUE)
            .set("transform", format!("translate({x} 34)"));
        svg += rect(x - 27.0, 50.0, 58.0, 9.0, "#FFFFFF", 4.0);
    }
    svg
}

/// The room: a wall with a picture of hills, a lit lamp, a bed from the side.
fn room(blanket: &str) -> String {
    let mut svg = rect(-146.0, -436.0, 292.0, 440.0, "#FFE7A8", 0.0).svg();
    svg += ellipse(-100.0, -270.0, 150.0, 150.0, "#FFF3CF");
    svg += rect(-146.0, -84.0, 292.0, 90.0, "#E3B27C", 0.0);
    svg += rect(-146.0, -92.0, 292.0, 10.0, "#FFF6E6", 0.0);
    svg += rect(16.0, -376.0, 108.0, 84.0, "#8A5A3C", 6.0);
    svg += rect(25.0, -367.0, 90.0, 66.0, "#CDEAF3", 3.0);
    svg += path("M25 -324 Q50 -350 76 -326 T115 -332 L115 -301 L25 -301Z", "#8CCB8E");
    // The lamp on its little table.
    svg += rect(-140.0, -150.0, 72.0, 12.0, "#A66B45", 4.0);
    svg += rect(-112.0, -140.0, 16.0, 78.0, "#A66B45", 0.0);
    svg += rect(-108.0, -206.0, 8.0, 56.0, "#8A94AB", 0.0);
    svg +=
        path("M-136 -202 L-122 -256 L-86 -256 L-72 -202Z", paint::YELLOW).soft(paint::YELLOW, 6.0);
    svg + group(bed(blanket), Place::at(-12.0, 20.0).scaled(1.3))
}

/// A bed from the side: board, pillow, blanket.
fn bed(blanket: &str) -> String {
    let mut svg = rect(-40.0, -168.0, 18.0, 124.0, "#A66B45", 6.0).svg();
    svg += rect(-30.0, -96.0, 190.0, 34.0, "#FFFFFF", 8.0);
    svg += rect(-30.0, -70.0, 190.0, 18.0, "#A66B45", 4.0);
    svg += rect(-24.0, -128.0, 66.0, 40.0, "#FFFFFF", 18.0);
    svg += path("M24 -116 Q90 -134 160 -122 L160 -66 L24 -66Z", blanket).soft(blanket, 8.0);
    svg + path("M24 -116 L46 -120 L46 -66 L24 -66Z", &light(blanket, 0.45))
        + rect(74.0, -122.0, 12.0, 56.0, &dark(blanket, 0.1), 0.0)
}

/// A front door from inside, open by a hand's breadth, and a wide pane beside it, in two parts: `part = "back"` what is
/// outside, `part = "front"` leaf and frames, over what one sees there. Origin: bottom centre of the opening, which is
/// 240 by 560; the pane lies from -590, -540 to -210, -180. `k1` the leaf, `gap` how far it stands open.
pub(super) fn door_ajar(look: &Look, _: &Ids) -> String {
    let (leaf, gap) = (look.colour("k1", "forest"), look.number("gap", 56.0));
    if look.word("part", "back") == "front" { leaf_and_frames(&leaf, gap) } else { outside() }
}

/// A quiet street under a blue sky, through door and pane.
fn outside() -> String {
    let mut svg = String::new();
    for (x, top, wide, high) in [(-590.0, -540.0, 380.0, 360.0), (-120.0, -560.0, 240.0, 560.0)] {
        svg += rect(x, top, wide, high, "#B5E0F1", 0.0);
        svg += rect(x, -300.0, wide, 120.0, "#DDF0F2", 0.0);
    }
    for (x, wide, high) in [(-400.0, 76.0, 52.0), (-330.0, 70.0, 84.0)] {
        svg += rect(x, -180.0 - high, wide, high, "#BFD7DF", 4.0);
    }
    svg += circle(-286.0, -196.0, 34.0, "#8CC58E");
    svg += circle(-250.0, -204.0, 38.0, "#7DBB7F");
    svg + rect(-120.0, -150.0, 240.0, 150.0, "#EBD9BD", 0.0)
        + rect(-120.0, -180.0, 240.0, 40.0, "#A9D08E", 0.0)
}

fn leaf_and_frames(leaf: &str, gap: f64) -> String {
    let free = 120.0 - gap;
    let inset = light(leaf, 0.14);
    let mut svg = rect(-607.0, -557.0, 414.0, 394.0, "none", 10.0).outline("#FFF9EE", 34.0).svg();
    svg += rect(-590.0, -466.0, 380.0, 12.0, "#FFF9EE", 0.0);
    svg += rect(-650.0, -172.0, 480.0, 26.0, "#F1E2C8", 8.0);
    svg += path("M-137 4 V-577 H137 V4", "none").outline("#FFF9EE", 34.0);
    svg += rect(-150.0, -4.0, 300.0, 14.0, "#B98755", 5.0);
    // The leaf opens towards us: its free edge is nearer and therefore higher.
    svg += path(d!("M", -120, -560, "L", free, -578, "L", free, 22, "L", -120, 2, "Z"), leaf);
    svg += path(d!("M", free, -578, "l", 12, 6, "v", 588, "l", -12, 6, "Z"), &dark(leaf, 0.3));
    for (top, bottom) in [(-520.0, -330.0), (-240.0, -50.0)] {
        svg += path(
            d!(
                "M",
                -92,
                top,
                "L",
                free - 30.0,
                top - 12.0,
                "L",
                free - 30.0,
                bottom + 6.0,
                "L",
                -92,
                bottom,
                "Z"
            ),
            &inset,
        );
    }
    svg + circle(free - 22.0, -284.0, 11.0, paint::YELLOW)
}
