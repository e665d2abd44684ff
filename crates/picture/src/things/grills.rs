//! What makes bad air indoors and therefore stays out of doors; all cold and off.

use crate::colour::{INK, dark, light, paint};
use crate::draw::{Ids, circle, d, ellipse, path, rect, stroke};
use crate::look::Look;

/// A round charcoal grill on three legs, its lid on. Origin: bottom centre; 220 by 300. `k1` its bowl.
pub(super) fn grill(look: &Look, _: &Ids) -> String {
    let (bowl, leg) = (look.colour("k1", "#3E4A6B"), "#7D879E");
    let mut svg = stroke("M4 -120 L14 -22", &dark(leg, 0.3), 11.0).svg();
    svg += stroke("M-62 -130 L-88 -4 M66 -130 L88 -4", leg, 12.0);
    svg += stroke("M-76 -56 L80 -56", &dark(leg, 0.16), 8.0);
    svg += circle(90.0, -18.0, 18.0, INK);
    svg += circle(90.0, -18.0, 7.0, "#C4CCDC");
    svg += path("M-106 -196 L106 -196 Q102 -106 0 -106 Q-102 -106 -106 -196Z", &bowl);
    svg += path("M44 -196 L106 -196 Q102 -124 38 -110 Q56 -146 44 -196Z", &dark(&bowl, 0.3));
    svg += path("M-106 -204 Q-100 -282 0 -284 Q100 -282 106 -204Z", &light(&bowl, 0.12));
    svg += path("M40 -278 Q98 -268 106 -204 L48 -204 Q58 -246 40 -278Z", &bowl);
    svg += stroke("M-74 -234 Q-60 -260 -28 -266", &light(&bowl, 0.45), 9.0);
    svg += rect(-114.0, -208.0, 228.0, 16.0, "#AEB8C9", 8.0);
    svg += stroke("M-24 -286 Q-24 -308 0 -308 Q24 -308 24 -286", paint::WOOD, 13.0);
    svg + stroke("M-114 -178 Q-140 -178 -140 -162 M114 -178 Q140 -178 140 -162", paint::WOOD, 13.0)
}

/// A camping stove on its gas cartridge, off. Origin: bottom centre; 120 by 150.
pub(super) fn camping_stove(_: &Look, _: &Ids) -> String {
    let mut svg = path("M-54 0 Q-58 -62 -40 -74 L40 -74 Q58 -62 54 0Z", paint::BLUE)
        .soft(paint::BLUE, 6.0)
        .svg();
    svg += path("M22 -74 L40 -74 Q58 -62 54 0 L26 0 Q36 -46 22 -74Z", &dark("blue", 0.14));
    svg += rect(-55.0, -46.0, 110.0, 16.0, "#FFF1CF", 0.0);
    svg += rect(-12.0, -104.0, 24.0, 32.0, "#8A96AC", 4.0);
    svg += stroke("M12 -90 H40", "#66708A", 9.0);
    svg += circle(46.0, -90.0, 11.0, paint::RED);
    svg += ellipse(0.0, -110.0, 36.0, 12.0, "#66708A");
    svg += ellipse(0.0, -114.0, 26.0, 7.0, "#4A5470");
    svg + stroke(
        "M-20 -104 L-64 -126 V-142 M20 -104 L64 -126 V-142 M-72 -140 H-44 M44 -140 H72",
        "#5A647D",
        9.0,
    )
}

/// An engine that makes electricity, off: a box on wheels in a frame, with a handle, a pull cord, two sockets.
/// Origin: bottom centre; 300 by 230. `k1` its box.
pub(super) fn generator(look: &Look, _: &Ids) -> String {
    let (shell, tube) = (look.colour("k1", "orange"), "#4A5470");
    let mut svg = stroke("M124 -150 L176 -206 L206 -206", tube, 14.0).svg();
    svg += stroke("M186 -206 L208 -206", paint::RED, 18.0);
    svg += rect(-128.0, -176.0, 256.0, 132.0, "none", 24.0).outline(tube, 14.0);
    svg += rect(-112.0, -164.0, 130.0, 112.0, &shell, 14.0);
    svg += rect(-24.0, -164.0, 42.0, 112.0, &dark(&shell, 0.12), 14.0);
    // The recoil starter with its cord.
    svg += circle(-58.0, -106.0, 40.0, &light("#4A5470", 0.2));
    svg += circle(-58.0, -106.0, 27.0, "none").outline("#AEB8C9", 6.0);
    svg += stroke("M-58 -106 Q-70 -70 -92 -66", "#FFF1CF", 6.0);
    svg += rect(-112.0, -72.0, 32.0, 13.0, INK, 6.0);
    svg += rect(26.0, -158.0, 88.0, 100.0, "#E4E9F0", 10.0);
    for y in [-132.0, -86.0] {
        svg += circle(56.0, y, 19.0, "#FFFFFF").outline("#8A96AC", 4.0);
        svg += circle(49.0, y, 3.6, INK);
        svg += circle(63.0, y, 3.6, INK);
    }
    svg += circle(96.0, -132.0, 9.0, paint::GREY);
    svg += rect(-104.0, -202.0, 150.0, 32.0, &dark(&shell, 0.26), 12.0);
    svg += rect(-54.0, -214.0, 44.0, 14.0, INK, 6.0);
    svg += stroke("M108 -44 V-6", tube, 14.0);
    svg += circle(-84.0, -32.0, 34.0, INK);
    svg += circle(-84.0, -32.0, 14.0, "#C4CCDC");
    svg + stroke(d!("M", 92, -4, "H", 124), tube, 14.0)
}
