//! What a kitchen holds.

use crate::colour::{INK, dark};
use crate::draw::{Ids, circle, d, ellipse, path, rect, stroke};
use crate::look::Look;

/// A fridge with its freezer above, shut. Origin: bottom centre. `k1`.
pub(super) fn fridge(look: &Look, _: &Ids) -> String {
    let body = look.colour("k1", "#E9F1F4");
    let mut svg = rect(-110.0, -520.0, 220.0, 510.0, &body, 28.0).svg();
    svg += rect(64.0, -520.0, 46.0, 510.0, &dark(&body, 0.09), 28.0);
    svg += &*freezer(&dark(&body, 0.22));
    svg += rect(-88.0, -330.0, 16.0, 110.0, "#9AA3B5", 8.0);
    svg + rect(-92.0, -16.0, 30.0, 18.0, "#66708A", 6.0)
        + rect(62.0, -16.0, 30.0, 18.0, "#66708A", 6.0)
}

/// A fridge that stands open, cold air flowing out. Origin: bottom centre.
pub(super) fn fridge_open(_: &Look, _: &Ids) -> String {
    let mut svg = rect(-110.0, -520.0, 220.0, 510.0, "#E9F1F4", 28.0).svg();
    svg += &*freezer("#B4BFCB");
    svg += rect(-92.0, -352.0, 184.0, 322.0, "#A9DDF2", 12.0);
    for y in [-250.0, -140.0] {
        svg += rect(-92.0, y, 184.0, 10.0, "#FFFFFF", 3.0);
    }
    svg += rect(-64.0, -326.0, 40.0, 76.0, "#FFFFFF", 9.0);
    svg += rect(-64.0, -298.0, 40.0, 22.0, "#3A78C2", 0.0);
    svg += circle(34.0, -278.0, 28.0, "#D94A3D");
    svg += path("M-72 -140 L-72 -186 L34 -206 L34 -140 Z", "#FFC845").soft("#FFC845", 6.0);
    svg += rect(-60.0, -96.0, 120.0, 62.0, "#5DAE6B", 18.0);
    svg += path("M108 -362 L232 -330 L232 26 L108 -16 Z", "#CBD8E0").soft("#CBD8E0", 12.0);
    svg + stroke("M212 -200 L212 -100", "#8792AC", 13.0)
}

/// The freezer's handle, and the gap between its door and the one below.
fn freezer(gap: &str) -> String {
    rect(-110.0, -372.0, 220.0, 10.0, gap, 0.0).svg()
        + rect(-88.0, -450.0, 16.0, 60.0, "#9AA3B5", 8.0)
}

/// A cooker: plates on top, three knobs that point to the ring for off, an oven. Origin: bottom centre. `hot` plates glow.
pub(super) fn cooker(look: &Look, _: &Ids) -> String {
    let plate = if look.flag("hot", false) { "#E0644A" } else { "#4A5470" };
    let mut svg = rect(-210.0, -372.0, 420.0, 372.0, "#EDF1F5", 24.0).svg();
    svg += rect(120.0, -372.0, 90.0, 372.0, "#D7DEE7", 24.0);
    svg += ellipse(-104.0, -396.0, 76.0, 11.0, plate);
    svg += ellipse(104.0, -396.0, 76.0, 11.0, plate);
    svg += rect(-222.0, -394.0, 444.0, 34.0, "#39456B", 14.0);
    svg += rect(-196.0, -354.0, 392.0, 128.0, "#C4CCDC", 20.0);
    for x in [-124.0, 0.0, 124.0] {
        // A ring says where off is; the knob points there.
        svg += circle(x, -333.0, 9.0, "#FFFFFF").outline(INK, 5.0);
        svg += circle(x, -273.0, 41.0, "#39456B");
        svg += circle(x, -273.0, 32.0, "#566386");
        svg += stroke(d!("M", x, -278, "L", x, -304), "#FFFFFF", 9.0);
    }
    svg += rect(-170.0, -206.0, 340.0, 176.0, "#2F3B5C", 20.0);
    svg += rect(-150.0, -182.0, 300.0, 126.0, "#46547C", 14.0);
    svg + rect(-140.0, -218.0, 280.0, 14.0, "#8792AC", 7.0)
}

/// A cooker with a pot on it. Origin: bottom centre. `hot` plates glow.
pub(super) fn cooker_near(look: &Look, ids: &Ids) -> String {
    let mut svg = cooker(look, ids);
    svg += rect(30.0, -486.0, 22.0, 14.0, "#3A4A73", 6.0);
    svg += rect(156.0, -486.0, 22.0, 14.0, "#3A4A73", 6.0);
    svg += rect(44.0, -504.0, 120.0, 106.0, "#D94A3D", 18.0);
    svg += rect(128.0, -504.0, 36.0, 106.0, &dark("red", 0.14), 18.0);
    svg + rect(38.0, -514.0, 132.0, 20.0, "#B83F36", 10.0) + circle(104.0, -522.0, 11.0, "#3A4A73")
}

/// Bread on a board. Origin: bottom centre.
pub(super) fn bread(_: &Look, _: &Ids) -> String {
    rect(-90.0, -16.0, 180.0, 16.0, "#A86F47", 8.0).svg()
        + path("M-70 -16 Q-80 -66 -30 -68 L20 -68 Q66 -66 60 -16 Z", "#D9A05F")
        + path("M20 -68 Q66 -66 60 -16 L34 -16 Q44 -54 20 -68 Z", "#BE8549")
        + stroke("M-44 -60 Q-36 -48 -40 -34 M-12 -62 Q-4 -50 -8 -36", "#F4D9A8", 6.0)
}

/// A slice of bread, bitten once. Origin: its lower edge.
pub(super) fn bread_slice(_: &Look, _: &Ids) -> String {
    path("M-30 4 L-30 -38 C-44 -50 -36 -70 -16 -70 L2 -70 Q2 -52 18 -52 Q20 -38 34 -36 L30 4 Q30 10 24 10 L-24 10 Q-30 10 -30 4 Z", "#BE8549").svg()
        + path("M-22 0 L-22 -42 C-34 -50 -28 -62 -14 -62 L-4 -62 Q0 -46 13 -45 Q16 -32 26 -29 L23 0 Q22 3 18 3 L-18 3 Q-22 3 -22 0 Z", "#FBE3B4")
}

/// A snowflake. Origin: its middle.
pub(super) fn snowflake(_: &Look, _: &Ids) -> String {
    let arm = |number: i32| {
        let (sin, cos) = (f64::from(number) * std::f64::consts::FRAC_PI_3).sin_cos();
        let at = |x: f64, y: f64| (x * cos - y * sin, x * sin + y * cos);
        d!(
            "M 0 0 L",
            at(0.0, -40.0),
            "M",
            at(-11.0, -37.0),
            "L",
            at(0.0, -26.0),
            "L",
            at(11.0, -37.0)
        )
    };
    stroke((0..6).map(arm).collect::<String>(), "#3A78C2", 7.0).svg()
}
