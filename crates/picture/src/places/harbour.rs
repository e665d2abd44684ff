//! A northern harbour.

use crate::colour::dark;
use crate::draw::{Ids, Place, circle, group, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{WIDTH, cloud, sky, wave};

/// A northern harbour in the morning, with its `sun`: ferry, crane, a round lighthouse, stepped gables, gulls.
pub(super) fn harbour(look: &Look, ids: &Ids) -> String {
    let mut svg = sky(ids, &[("0%", "#9CD3EC"), ("60%", "#E6F3EE"), ("100%", "#FFE9C6")]);
    if look.flag("sun", true) {
        svg += circle(250.0, 200.0, 64.0, "#FFE08A");
    }
    svg += &*(cloud(520.0, 130.0, 1.3, "#FFFFFF") + &*cloud(930.0, 90.0, 1.0, "#FFFFFF"));
    svg += &*gables();
    svg += rect(0.0, 560.0, WIDTH, 340.0, "#5FA9CF", 0.0);
    svg += rect(0.0, 560.0, WIDTH, 26.0, "#7FC0DE", 0.0);
    svg += &*crane();
    svg += &*ferry();
    svg += &*lighthouse();
    for (x, y, wide) in [
        (90.0, 690.0, 90.0),
        (420.0, 760.0, 110.0),
        (700.0, 700.0, 80.0),
        (560.0, 840.0, 120.0),
        (180.0, 820.0, 90.0),
    ] {
        svg += stroke(wave((x, y), wide, 11.0), "#BFE3F2", 6.0);
    }
    for (x, y, scale) in [(420.0, 260.0, 1.0), (520.0, 310.0, 0.7), (800.0, 220.0, 0.8)] {
        let gull = stroke("M-36 0 Q-18 -22 0 0 Q18 -22 36 0", "#FFFFFF", 9.0).svg();
        svg += group(gull, Place::at(x, y).scaled(scale));
    }
    svg
}

/// Brick houses with stepped gables along the quay.
fn gables() -> String {
    let mut svg = String::new();
    for (x, wide, high, brick) in [
        (20.0, 120.0, 190.0, "#C2694A"),
        (150.0, 104.0, 230.0, "#D98A5B"),
        (262.0, 124.0, 200.0, "#B5533F"),
        (396.0, 104.0, 176.0, "#D27C55"),
    ] {
        let top = 560.0 - high;
        svg += rect(x, top, wide, high, brick, 0.0);
        for step in 0..3 {
            let inset = f64::from(step) * wide / 6.0;
            svg += rect(
                x + inset,
                top - f64::from(step + 1) * 22.0,
                wide - inset * 2.0,
                24.0,
                brick,
                0.0,
            );
        }
        svg += rect(x + wide * 0.84, top, wide * 0.16, high, &dark(brick, 0.12), 0.0);
        for row in 0..2 {
            for column in 0..2 {
                let (left, up) = (
                    x + wide * (0.16 + 0.36 * f64::from(column)),
                    top + 30.0 + f64::from(row) * 64.0,
                );
                svg += rect(left, up, wide * 0.22, 40.0, "#FFF3DC", 12.0);
                svg += rect(left + 5.0, up + 6.0, wide * 0.22 - 10.0, 32.0, "#8CC3DC", 8.0);
            }
        }
    }
    svg
}

fn crane() -> String {
    let mut svg =
        stroke("M620 560 L640 330 M690 560 L670 330 M630 450 L680 450", "#4F7F9A", 12.0).svg();
    svg += rect(610.0, 312.0, 92.0, 34.0, "#3F6E8A", 6.0);
    svg += stroke("M560 330 L860 258 M660 300 L860 258 M660 300 L560 330", "#4F7F9A", 9.0);
    svg + stroke("M832 266 L832 380", "#3F6E8A", 4.0)
        + rect(812.0, 380.0, 40.0, 30.0, "#E58A2E", 4.0)
}

fn ferry() -> String {
    let mut svg =
        path("M380 590 L820 590 L786 676 Q780 690 760 690 L440 690 Q418 690 410 676 Z", "#F5F7FA")
            .svg();
    svg +=
        path("M392 622 L808 622 L786 676 Q780 690 760 690 L440 690 Q418 690 410 676 Z", "#2F6DA8");
    svg += rect(450.0, 522.0, 300.0, 70.0, "#FFFFFF", 10.0);
    svg += rect(500.0, 466.0, 200.0, 60.0, "#F1F4F8", 10.0);
    for window in 0..7 {
        svg += rect(466.0 + f64::from(window) * 40.0, 542.0, 26.0, 26.0, "#7FB8D6", 6.0);
    }
    for window in 0..4 {
        svg += rect(516.0 + f64::from(window) * 46.0, 482.0, 30.0, 22.0, "#7FB8D6", 6.0);
    }
    svg + rect(600.0, 410.0, 56.0, 62.0, "#F0765A", 8.0)
        + rect(600.0, 426.0, 56.0, 12.0, "#FFFFFF", 0.0)
}

/// A round white lighthouse with a low hall of two curved roofs at its foot.
fn lighthouse() -> String {
    let mut svg = path("M880 900 L900 640 Q1040 600 1200 624 L1200 900 Z", "#E8D3A8").svg();
    svg += path("M1000 640 Q1050 566 1100 640 Q1150 566 1200 636 L1200 700 L1000 700 Z", "#F4EAD8");
    svg += rect(1010.0, 648.0, 190.0, 60.0, "#8CC3DC", 0.0);
    for post in 0..5 {
        svg += rect(1010.0 + f64::from(post) * 42.0, 640.0, 8.0, 70.0, "#FFF9EE", 0.0);
    }
    svg += path("M896 700 L914 330 L990 330 L1008 700 Z", "#FFFFFF");
    svg += path("M962 330 L990 330 L1008 700 L972 700 Z", "#E2E8EF");
    for (y, half) in [(420.0, 46.0), (540.0, 50.0)] {
        svg += rect(952.0 - half, y, half * 2.0, 14.0, "#B9C4D0", 4.0);
    }
    for y in [460.0, 580.0, 640.0] {
        svg += rect(938.0, y, 28.0, 40.0, "#7FA5BC", 10.0);
    }
    svg += rect(896.0, 314.0, 112.0, 22.0, "#5A6B80", 6.0);
    svg += rect(920.0, 256.0, 64.0, 60.0, "#FFE9A8", 6.0);
    svg += rect(946.0, 256.0, 10.0, 60.0, "#5A6B80", 0.0);
    svg + path("M908 260 Q952 200 996 260 Z", "#3F8A6B") + circle(952.0, 206.0, 8.0, "#5A6B80")
}
