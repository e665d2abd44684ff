//! What a strong wind does: trees bend, leaves fly, a flowerpot falls over.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, Place, circle, d, ellipse, group, path, stroke};
use crate::look::Look;

/// A tree that bends to the right in the wind. Origin: its foot; as high as `tree`. `k1`.
pub(super) fn wind_tree(look: &Look, _: &Ids) -> String {
    let leaf = look.colour("k1", "leaf");
    let (shade, shine) = (dark(&leaf, 0.08), light(&leaf, 0.25));
    let mut svg = path("M-17 0 Q-14 -74 26 -130 L48 -118 Q16 -70 17 0Z", "#8A5A3C").svg();
    // The crown streams with the wind, ragged on the lee side.
    svg += path(
        "M-6 -150 C-24 -206 24 -256 84 -246 C120 -276 176 -262 186 -232 L232 -226 L196 -204 L240 -182 L192 -172 \
         L220 -142 L168 -142 C140 -112 96 -110 78 -124 C44 -104 2 -116 -6 -150Z",
        &shade,
    )
    .soft(&shade, 12.0);
    svg += ellipse(64.0, -190.0, 66.0, 52.0, &leaf).turned(12.0, (64.0, -190.0));
    svg += ellipse(120.0, -206.0, 58.0, 42.0, &leaf).turned(8.0, (120.0, -206.0));
    svg + stroke("M20 -208 Q54 -236 98 -228 M70 -160 Q110 -150 150 -166", &shine, 7.0)
}

/// Wind to the right: lines that curl, and leaves. Origin: the middle; `w` long. `k1` the lines, `leaves`.
pub(super) fn wind(look: &Look, _: &Ids) -> String {
    let (wide, shade) = (look.number("w", 420.0), look.colour("k1", "#FFFFFF"));
    let half = wide / 2.0;
    let line = |y: f64, from: f64, to: f64| {
        d! {
            "M", from, y, "Q", f64::midpoint(from, to), y - 26.0, to, y, "q", 40, 8, 40, -18,
            "q", -2, -26, -26, -20, "q", -18, 8, -4, 22
        }
    };
    let lines = [
        line(0.0, -half, half - 60.0),
        line(54.0, -half * 0.5, half * 0.6),
        line(-52.0, -half * 0.3, half * 0.4),
    ]
    .join(" ");
    let mut svg = stroke(&lines, "#8FB9CE", 13.0).opacity(0.6).svg() + stroke(&lines, &shade, 8.0);
    if look.flag("leaves", true) {
        let colours = [paint::LEAF, paint::ORANGE, paint::FOREST, paint::YELLOW];
        for (n, colour) in (0..6_u32).zip(colours.into_iter().cycle()) {
            let x = -half + wide * f64::from(n * 37 % 100) / 100.0;
            let y = f64::from(n * 53 % 150) - 84.0;
            let leaf = path("M-20 0 Q0 -16 20 0 Q0 14 -20 0Z", colour).svg()
                + stroke("M-26 2 L12 0", &dark(colour, 0.25), 3.0);
            svg += group(leaf, Place::at(x, y).turned(f64::from(n * 41 % 70) - 30.0));
        }
    }
    svg
}

/// A flowerpot that lies on its side, unbroken. Origin: bottom centre; 190 by 90. `k1` its flowers.
pub(super) fn fallen_pot(look: &Look, _: &Ids) -> String {
    let bloom = look.colour("k1", "red");
    let mut svg = path("M28 -6 Q60 -16 84 -4 Q60 4 28 2Z", "#8A5A3C").svg();
    svg += stroke(
        "M34 -32 Q66 -34 84 -54 M34 -26 Q70 -22 98 -28 M34 -40 Q52 -54 60 -72",
        paint::FOREST,
        8.0,
    );
    for (x, y) in [(88.0, -58.0), (104.0, -28.0), (62.0, -78.0)] {
        svg += circle(x, y, 15.0, &bloom);
        svg += circle(x, y, 6.0, paint::YELLOW);
    }
    svg += path("M-78 -14 L16 -4 L16 -72 L-78 -58Z", "#E08A5B").soft("#E08A5B", 8.0);
    svg + path("M12 4 L34 4 L34 -80 L12 -80Z", "#EFA274").soft("#EFA274", 8.0)
}
