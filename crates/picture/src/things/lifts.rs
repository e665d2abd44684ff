//! Lifts: their cabin, doors and buttons.

use crate::colour::INK;
use crate::draw::{Ids, Place, circle, group, path, rect, stroke};
use crate::look::Look;

/// The inside of a lift without its doors. Origin: the picture's corner.
pub(super) fn lift_inside(_: &Look, _: &Ids) -> String {
    let mut svg = path("M0 0 L1200 0 L970 92 L230 92 Z", "#E6ECF2").svg();
    svg += path("M360 18 L840 18 L800 70 L400 70 Z", "#FFF6CC").soft("#FFF6CC", 10.0);
    svg += path("M0 0 L230 92 L230 730 L0 900 Z", "#B4C0CF");
    svg += path("M1200 0 L970 92 L970 730 L1200 900 Z", "#A6B3C4");
    svg += path("M0 900 L230 730 L970 730 L1200 900 Z", "#7B7F92");
    svg += path("M96 880 L276 746 L924 746 L1104 880 Z", "#8C91A4");
    svg += rect(230.0, 92.0, 740.0, 640.0, "#CBD5E0", 0.0);
    svg += stroke("M0 640 L214 560", "#7F8CA2", 22.0);
    svg + stroke("M0 636 L214 556", "#DDE4EC", 7.0)
        + stroke("M1200 640 L986 560", "#7F8CA2", 22.0)
        + stroke("M1200 636 L986 556", "#DDE4EC", 7.0)
}

/// The shut doors of a lift, seen from inside, with the arrows above. Origin: the picture's corner.
pub(super) fn lift_shut(_: &Look, _: &Ids) -> String {
    let mut svg = rect(276.0, 172.0, 448.0, 560.0, "#7F8CA2", 10.0).svg();
    for (x, edge) in [(292.0, 484.0), (502.0, 502.0)] {
        svg += rect(x, 188.0, 206.0, 544.0, "#E4EAF0", 3.0);
        svg += rect(x + 24.0, 188.0, 30.0, 544.0, "#EFF3F7", 0.0);
        svg += rect(x + 120.0, 188.0, 46.0, 544.0, "#D6DEE7", 0.0);
        svg += rect(edge, 188.0, 14.0, 544.0, "#B4C0CF", 0.0);
    }
    svg += rect(497.0, 188.0, 6.0, 544.0, "#3B4660", 0.0);
    svg += rect(276.0, 724.0, 448.0, 14.0, "#5A6480", 4.0);
    svg += rect(412.0, 110.0, 176.0, 48.0, "#2B3556", 12.0);
    svg + path("M462 124 L478 146 L446 146 Z", "#FFC845").soft("#FFC845", 4.0)
        + path("M538 146 L554 124 L522 124 Z", "#5A678F").soft("#5A678F", 4.0)
}

/// The cabin of a lift behind its doors. Origin: bottom centre. 360 by 470.
pub(super) fn lift_cabin(_: &Look, _: &Ids) -> String {
    rect(-180.0, -470.0, 360.0, 470.0, "#F6DE9E", 6.0).svg()
        + path("M-180 -470 L180 -470 L120 -432 L-120 -432 Z", "#FFF6CC")
        + rect(-120.0, -432.0, 240.0, 372.0, "#FFEFC4", 0.0)
        + rect(-92.0, -404.0, 184.0, 180.0, "#D8EDF2", 8.0)
        + stroke("M-70 -250 L-10 -380 M-36 -250 L24 -380", "#EFF8FA", 12.0)
        + rect(-120.0, -190.0, 240.0, 14.0, "#B98755", 7.0)
        + path("M-180 0 L-120 -60 L120 -60 L180 0 Z", "#A8805A")
}

/// The doors of a lift, half open, with its frame, its arrows and its buttons. Origin: bottom
/// centre. `gap` half of the opening.
pub(super) fn lift_gates(look: &Look, _: &Ids) -> String {
    let gap = look.number("gap", 92.0);
    let mut svg = String::new();
    let wide = 180.0 - gap;
    for x in [-180.0, gap] {
        svg += rect(x, -470.0, wide, 470.0, "#C3CEDA", 2.0);
        svg += rect(x + wide * 0.2, -470.0, wide * 0.22, 470.0, "#DCE4EB", 0.0);
        let edge = if x < 0.0 { x + wide - 10.0 } else { x };
        svg += rect(edge, -470.0, 10.0, 470.0, "#8A97AB", 0.0);
    }
    for x in [-206.0, 178.0] {
        svg += rect(x, -500.0, 28.0, 500.0, "#5F6F8C", 6.0);
    }
    svg += rect(-206.0, -566.0, 412.0, 100.0, "#5F6F8C", 14.0);
    svg += rect(-206.0, -10.0, 412.0, 14.0, "#4A5670", 6.0);
    svg += rect(-84.0, -552.0, 168.0, 66.0, "#243056", 14.0);
    svg += path("M-40 -538 L-16 -502 L-64 -502 Z", "#FFC845").soft("#FFC845", 6.0);
    svg += path("M40 -500 L64 -536 L16 -536 Z", "#52608C").soft("#52608C", 6.0);
    svg += rect(222.0, -330.0, 76.0, 160.0, "#EEF2F6", 20.0).outline("#5F6F8C", 6.0);
    svg += circle(260.0, -290.0, 27.0, "#FFC845");
    svg += circle(260.0, -212.0, 27.0, "#FFFFFF").outline("#8A97AB", 5.0);
    svg += path("M260 -303 L273 -281 L247 -281 Z", INK).soft(INK, 4.0);
    svg + path("M260 -199 L273 -221 L247 -221 Z", INK).soft(INK, 4.0)
}

/// The buttons of a lift: round ones and a large bell. Origin: the bell. `pressed` makes it shine.
pub(super) fn lift_keys(look: &Look, ids: &Ids) -> String {
    let mut svg = rect(-88.0, -330.0, 176.0, 436.0, "#F4F7FA", 26.0).outline("#7F8CA2", 7.0).svg();
    for y in [-280.0, -210.0, -140.0] {
        for x in [-38.0, 38.0] {
            svg += circle(x, y, 27.0, "#8A97AB");
            svg += circle(x, y, 20.0, "#FFFFFF");
            svg += circle(x, y, 9.0, "#C4CCDC");
        }
    }
    svg += group(bell_button(look, ids), Place::at(0.0, 0.0).scaled(1.02));
    svg
}

/// A yellow button with a bell. Origin: its middle. `pressed` makes it glow.
pub(super) fn bell_button(look: &Look, _: &Ids) -> String {
    let mut svg = String::new();
    if look.flag("pressed", true) {
        svg += circle(0.0, 0.0, 86.0, "#FFE98F").opacity(0.55);
    }
    svg += circle(0.0, 0.0, 64.0, "#E0A23B");
    svg += circle(0.0, -4.0, 58.0, "#FFC845");
    svg += path("M0 -36 C-20 -36 -24 -18 -24 0 L-34 18 L34 18 L24 0 C24 -18 20 -36 0 -36 Z", INK)
        .soft(INK, 4.0);
    svg + circle(0.0, 27.0, 8.0, INK) + rect(-5.0, -46.0, 10.0, 12.0, INK, 4.0)
}
