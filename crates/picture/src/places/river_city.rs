//! A city on a wide river.

use crate::colour::{dark, light};
use crate::draw::{Ids, circle, d, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{WIDTH, cloud, sky, wave};

/// A city on a wide river: giant wheel, slim spire, bridge, rows of houses, green hills.
pub(super) fn river_city(_: &Look, ids: &Ids) -> String {
    let mut svg = sky(ids, &[("0%", "#A5D8EE"), ("65%", "#EAF4EC"), ("100%", "#FFEFCF")]);
    svg += &*(cloud(180.0, 120.0, 1.1, "#FFFFFF") + &*cloud(700.0, 90.0, 1.3, "#FFFFFF"));
    svg += path("M0 470 Q200 380 430 440 T820 420 T1200 440 L1200 620 L0 620Z", "#9CCB94");
    svg += path("M0 520 Q260 450 560 500 T1200 490 L1200 640 L0 640Z", "#86BB84");
    svg += &*spire();
    svg += &*wheel();
    for (x, wide, high, wall, roof) in [
        (10.0, 110.0, 120.0, "#F4D9A8", "#B5533F"),
        (130.0, 96.0, 150.0, "#F7E3BE", "#8A6A8C"),
        (236.0, 120.0, 110.0, "#EFC79A", "#3C7E84"),
        (560.0, 104.0, 130.0, "#F7E3BE", "#B5533F"),
        (672.0, 96.0, 160.0, "#F4D9A8", "#3C7E84"),
    ] {
        svg += rect(x, 640.0 - high, wide, high, wall, 0.0);
        svg += path(
            d! {
                "M", x - 10.0, 642.0 - high, "L", x + 14.0, 600.0 - high,
                "L", x + wide - 14.0, 600.0 - high, "L", x + wide + 10.0, 642.0 - high, "Z"
            },
            roof,
        );
        for column in 0..3 {
            svg += rect(
                x + 12.0 + f64::from(column) * (wide - 24.0) / 2.7,
                660.0 - high,
                18.0,
                28.0,
                "#8CC3DC",
                5.0,
            );
            svg += rect(
                x + 12.0 + f64::from(column) * (wide - 24.0) / 2.7,
                704.0 - high,
                18.0,
                28.0,
                "#8CC3DC",
                5.0,
            );
        }
    }
    svg += rect(0.0, 636.0, WIDTH, 264.0, "#6FB2D2", 0.0);
    svg += rect(0.0, 636.0, WIDTH, 20.0, "#D9C7A4", 0.0);
    svg += &*bridge();
    svg += path("M560 780 L820 780 L790 824 L590 824 Z", "#FFFFFF");
    svg += rect(620.0, 742.0, 140.0, 40.0, "#F0765A", 8.0);
    for (x, y, wide) in
        [(80.0, 720.0, 100.0), (320.0, 850.0, 120.0), (900.0, 860.0, 110.0), (480.0, 870.0, 80.0)]
    {
        svg += stroke(wave((x, y), wide, 11.0), "#C4E3F0", 6.0);
    }
    svg
}

fn spire() -> String {
    let stone = "#C9B79A";
    let mut svg = rect(392.0, 470.0, 150.0, 170.0, stone, 0.0).svg();
    svg += path("M380 474 L420 400 L516 400 L554 474 Z", "#7E9C6E");
    for (x, y) in [(420.0, 452.0), (452.0, 424.0), (484.0, 452.0), (516.0, 424.0)] {
        svg += path(d!("M", x, y, "l", 12, -12, "l", 12, 12, "l", -12, 12, "Z"), "#E8C36A");
    }
    svg += path("M436 470 L448 330 L468 150 L488 330 L500 470 Z", &dark(stone, 0.12));
    svg += path("M468 150 L488 330 L500 470 L470 470 Z", &dark(stone, 0.22));
    svg + rect(440.0, 326.0, 56.0, 12.0, &light(stone, 0.2), 4.0)
        + circle(468.0, 146.0, 7.0, "#E8C36A")
}

/// A giant wheel with eight cabins, standing still.
fn wheel() -> String {
    let (x, y, r) = (960.0, 400.0, 190.0);
    let mut svg = stroke("M880 640 L960 400 L1040 640", "#7C5A4A", 16.0).svg();
    svg += circle(x, y, r, "none").outline("#A8503C", 12.0);
    svg += circle(x, y, r - 26.0, "none").outline("#A8503C", 6.0);
    for spoke in 0..8 {
        let angle = f64::from(spoke) * std::f64::consts::FRAC_PI_4 + 0.2;
        let (cx, cy) = (x + angle.cos() * r, y + angle.sin() * r);
        svg += stroke(d!("M", x, y, "L", cx, cy), "#A8503C", 5.0);
        svg += rect(cx - 24.0, cy - 8.0, 48.0, 34.0, "#D94A3D", 8.0);
        svg += rect(cx - 16.0, cy - 1.0, 32.0, 14.0, "#FFE9C4", 4.0);
    }
    svg + circle(x, y, 20.0, "#7C5A4A")
}

fn bridge() -> String {
    let mut svg = rect(0.0, 690.0, 470.0, 18.0, "#B7C2CC", 4.0).svg();
    for arch in 0..3 {
        let x = f64::from(arch) * 156.0;
        svg += stroke(d!("M", x + 8.0, 760, "Q", x + 78.0, 670, x + 148.0, 760), "#8FA0AE", 14.0);
    }
    svg + rect(0.0, 682.0, 470.0, 8.0, "#8FA0AE", 4.0)
}
