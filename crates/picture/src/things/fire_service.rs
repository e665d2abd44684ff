//! The fire brigade's own: the engine, and the mask that is shown beside a face.

use super::vehicles;
use crate::colour::{INK, dark, light, paint};
use crate::draw::{Ids, circle, clipped, d, ellipse, path, rect, stroke};
use crate::look::Look;

/// A fire engine, its front to the left. Origin: bottom centre; 680 by 360.
pub(super) fn fire_engine(_: &Look, ids: &Ids) -> String {
    let (red, steel, line) = (paint::RED, "#CBD5E1", "#A93A31");
    let body = "M-332 -58 L-332 -150 Q-330 -190 -318 -230 Q-312 -258 -284 -260 L-150 -260 L-150 -276 Q-150 -286 -140 -286 \
                L318 -286 Q332 -286 332 -272 L332 -58 Q332 -44 318 -44 L-318 -44 Q-332 -44 -332 -58Z";
    let mut svg = String::new();
    // The ladder on its rests.
    for x in [-90.0, 250.0] {
        svg += rect(x, -312.0, 18.0, 30.0, "#66708A", 4.0);
    }
    svg += stroke("M-190 -312 H326 M-190 -338 H326", "#8A96AC", 9.0);
    for rung in 0..13 {
        svg += stroke(d!("M", -176.0 + f64::from(rung) * 40.0, -338, "v", 26), "#8A96AC", 7.0);
    }
    svg += rect(-286.0, -288.0, 92.0, 30.0, "#3E8FDB", 13.0);
    svg += rect(-274.0, -282.0, 34.0, 12.0, "#A9D5F7", 6.0);
    svg += path(body, red).soft(red, 6.0);
    svg += &*clipped(
        ids,
        path(body, red),
        rect(250.0, -290.0, 90.0, 260.0, &dark(red, 0.12), 0.0).svg(),
    );
    // Cab: two windows, a door, the lamp in front.
    svg += path("M-306 -160 L-296 -222 Q-292 -238 -276 -238 L-240 -238 L-240 -160Z", paint::SKY);
    svg += rect(-218.0, -238.0, 56.0, 78.0, paint::SKY, 8.0);
    svg += stroke("M-229 -246 V-66 M-150 -256 V-60", line, 5.0);
    svg += rect(-218.0, -142.0, 30.0, 10.0, "#FFF1CF", 5.0);
    svg += rect(-334.0, -124.0, 26.0, 30.0, "#FFE49A", 8.0);
    // Shutters over the tools, with the pump between them.
    for (x, wide) in [(-124.0, 132.0), (128.0, 176.0)] {
        svg += rect(x, -262.0, wide, 148.0, steel, 10.0);
        for slat in 1..7 {
            let y = -262.0 + f64::from(slat) * 21.0;
            svg += stroke(d!("M", x + 8.0, y, "h", wide - 16.0), "#AEBBCB", 4.0);
        }
    }
    svg += rect(28.0, -262.0, 80.0, 148.0, &dark(red, 0.24), 10.0);
    for r in [31.0, 21.0, 11.0] {
        svg += circle(68.0, -190.0, r, "none").outline("#FFF1CF", 7.0);
    }
    svg += rect(-332.0, -104.0, 664.0, 16.0, "#FFFFFF", 0.0);
    svg += rect(-332.0, -88.0, 664.0, 12.0, paint::YELLOW, 0.0);
    svg += rect(-342.0, -62.0, 70.0, 24.0, "#66708A", 10.0);
    for x in [-232.0, 196.0] {
        svg += path(d!("M", x - 66.0, -42, "A", 66, 66, 0, 0, 1, x + 66.0, -42, "Z"), "#5A3440");
        svg += &*vehicles::wheel((x, -46.0), 48.0, 23.0);
    }
    svg
}

/// The mask that brings a firefighter clean air, held in a hand. Origin: its grip, below; 120 by 150. `k1` its rubber.
pub(super) fn air_mask(look: &Look, _: &Ids) -> String {
    let rubber = look.colour("k1", "#3E4A6B");
    stroke("M-58 -112 Q-84 -118 -88 -96 M58 -112 Q84 -118 88 -96", &dark(&rubber, 0.2), 10.0).svg()
        + path("M-56 -134 Q0 -156 56 -134 C70 -96 62 -56 36 -30 Q0 -8 -36 -30 C-62 -56 -70 -96 -56 -134Z", "#D5EEF7")
            .outline(&rubber, 10.0)
        + stroke("M-40 -120 Q-10 -132 16 -130", "#FFFFFF", 7.0)
        + ellipse(0.0, -44.0, 36.0, 28.0, &rubber)
        + circle(0.0, -40.0, 19.0, &light(&rubber, 0.34)).outline(INK, 4.0)
        + stroke("M-9 -40 H9", INK, 4.0)
}

/// A firefighter's helmet. Origin: bottom centre; 190 by 110. `k1`.
pub(super) fn helmet(look: &Look, _: &Ids) -> String {
    let shell = look.colour("k1", "yellow");
    let brim = dark(&shell, 0.16);
    path("M-72 -18 C-80 -128 80 -128 72 -18Z", &shell).svg()
        + path("M36 -88 Q72 -70 72 -18 L50 -18 Q56 -60 36 -88Z", &dark(&shell, 0.1))
        + stroke("M0 -26 Q6 -70 0 -98", &light(&shell, 0.3), 18.0)
        + stroke("M-68 -38 Q0 -56 68 -38", "#F4F1DE", 12.0)
        + path("M-92 -2 Q-84 -26 -70 -26 Q0 -42 70 -26 Q84 -26 92 -2 Q0 -16 -92 -2Z", &brim)
            .soft(&brim, 5.0)
}
