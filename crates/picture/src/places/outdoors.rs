//! Streets, hills, water, cities.

use super::{HEIGHT, WIDTH, gradient};
use crate::colour::{dark, light};
use crate::draw::{Ids, Place, circle, d, ellipse, group, path, rect, stroke};
use crate::look::Look;

/// A cloud of four puffs.
pub(super) fn cloud(x: f64, y: f64, scale: f64, fill: &str) -> String {
    let puffs = ellipse(0.0, 0.0, 70.0, 26.0, fill).svg()
        + circle(-28.0, -16.0, 28.0, fill)
        + circle(14.0, -26.0, 38.0, fill)
        + circle(48.0, -8.0, 24.0, fill);
    group(puffs, Place::at(x, y).scaled(scale)).opacity(0.9).svg()
}

fn sky(ids: &Ids, stops: &[(f64, &str)]) -> String {
    let id = ids.next();
    gradient(&id, stops) + rect(0.0, 0.0, WIDTH, HEIGHT, &format!("url(#{id})"), 0.0)
}

/// A far house: gable roof, rows of windows. Origin at the bottom centre.
fn far_house(
    place: Place,
    wall: &str,
    roof: &str,
    (wide, high): (f64, f64),
    is_lit: bool,
) -> String {
    let pane = if is_lit { "#FFE49A" } else { "#9CCFE6" };
    let eave = wide / 2.0 + 24.0;
    let mut svg = path(
        d! {
            "M", -eave, -high + 4.0, "L", -wide * 0.18, -high - wide * 0.36,
            "L", wide * 0.18, -high - wide * 0.36, "L", eave, -high + 4.0, "Z"
        },
        roof,
    )
    .soft(roof, 12.0)
    .svg();
    svg += rect(-wide / 2.0, -high, wide, high, wall, 0.0);
    svg += rect(wide * 0.37, -high, wide * 0.13, high, &dark(wall, 0.10), 0.0);
    for row in 0..2 {
        for column in 0..2 {
            let x = -wide / 4.0 + f64::from(column) * wide / 2.0;
            let y = -high + 36.0 + f64::from(row) * (high - 40.0) / 2.0;
            svg += rect(x - wide * 0.13, y, wide * 0.26, 58.0, "#FFF8EA", 6.0);
            svg += rect(x - wide * 0.13 + 7.0, y + 7.0, wide * 0.26 - 14.0, 44.0, pane, 3.0);
        }
    }
    group(svg, place).svg()
}

/// A far tree: trunk and three crowns. Origin at the foot.
fn far_tree(x: f64, y: f64, scale: f64, leaf: &str) -> String {
    let svg = path("M-16 0 L-10 -120 L10 -120 L16 0Z", "#8A5A3C").svg()
        + circle(-46.0, -166.0, 54.0, &dark(leaf, 0.08))
        + circle(46.0, -170.0, 56.0, &dark(leaf, 0.08))
        + circle(0.0, -222.0, 64.0, leaf)
        + circle(0.0, -160.0, 60.0, leaf);
    group(svg, Place::at(x, y).scaled(scale)).svg()
}

fn pine(x: f64, y: f64, scale: f64) -> String {
    let green = "#2B6E5A";
    let svg = rect(-10.0, -40.0, 20.0, 40.0, "#7C4C34", 0.0).svg()
        + path("M0 -250 L58 -130 L30 -136 L74 -36 L-74 -36 L-30 -136 L-58 -130Z", green)
            .soft(green, 12.0);
    group(svg, Place::at(x, y).scaled(scale)).svg()
}

/// A street's sky with far roofs; the ground is `street-ground`.
pub(super) fn street(_: &Look, ids: &Ids) -> String {
    let mut svg = sky(ids, &[(0.0, "#A8DCF0"), (0.7, "#E9F5F0"), (1.0, "#FFF3DA")]);
    svg += &*(cloud(760.0, 150.0, 1.4, "#FFFFFF") + &*cloud(1040.0, 90.0, 0.9, "#FFFFFF"));
    svg += &*cloud(420.0, 210.0, 0.8, "#FFFFFF");
    for (x, high) in
        [(560.0, 150.0), (650.0, 210.0), (760.0, 170.0), (850.0, 240.0), (960.0, 190.0)]
    {
        svg += rect(x - 50.0, 640.0 - high, 96.0, high, "#BFD7DF", 6.0);
    }
    svg
}

/// Lawn, pavement, kerb and road.
pub(super) fn street_ground(_: &Look, _: &Ids) -> String {
    let mut svg = rect(0.0, 640.0, WIDTH, 40.0, "#A9D08E", 0.0).svg();
    svg += rect(0.0, 676.0, WIDTH, 120.0, "#EBD9BD", 0.0);
    svg += rect(0.0, 790.0, WIDTH, 14.0, "#D3BFA0", 0.0);
    svg += rect(0.0, 804.0, WIDTH, 96.0, "#8F98AE", 0.0);
    for dash in 0..7 {
        svg += rect(40.0 + f64::from(dash) * 190.0, 852.0, 96.0, 12.0, "#F4EFE2", 6.0);
    }
    for slab in 0..8 {
        let x = 60.0 + f64::from(slab) * 150.0;
        svg += stroke(d!("M", x, 678, "L", x - 26.0, 790), "#DCC6A5", 3.0);
    }
    svg
}

/// A row of houses across a street in the evening. `lit` lights their windows.
pub(super) fn dusk_street(look: &Look, ids: &Ids) -> String {
    let is_lit = look.flag("lit", false);
    let mut svg = sky(ids, &[(0.0, "#6E86C4"), (0.75, "#B9C4E6"), (1.0, "#E8DDE6")]);
    let rows = [
        (120.0, "#8C93B8"),
        (330.0, "#7F89B3"),
        (540.0, "#8C93B8"),
        (760.0, "#7A84AE"),
        (980.0, "#8C93B8"),
        (1160.0, "#7F89B3"),
    ];
    for (x, wall) in rows {
        let pane = if is_lit { "#FFE49A" } else { "#4E5888" };
        svg += rect(x - 100.0, 300.0, 200.0, 480.0, wall, 6.0);
        svg +=
            path(d!("M", x - 116.0, 304, "L", x, 214, "L", x + 116.0, 304, "Z"), &dark(wall, 0.25));
        for row in 0..4 {
            for column in 0..2 {
                let (left, top) =
                    (x - 70.0 + f64::from(column) * 84.0, 340.0 + f64::from(row) * 100.0);
                svg += rect(left, top, 54.0, 62.0, pane, 6.0);
            }
        }
    }
    svg + rect(0.0, 770.0, WIDTH, 130.0, "#7C83A2", 0.0)
}

/// Rain sky, a wide safe hill with houses on top; the town below is `town`, the road `hill-front`.
pub(super) fn hill(_: &Look, ids: &Ids) -> String {
    let mut svg = sky(ids, &[(0.0, "#A9C6D6"), (1.0, "#E6EEE8")]);
    svg += &*(cloud(250.0, 110.0, 1.6, "#EEF3F6") + &*cloud(560.0, 80.0, 1.4, "#E3EBF0"));
    svg += &*cloud(860.0, 130.0, 1.0, "#EEF3F6");
    svg += path(
        "M0 560 Q180 520 380 548 C560 540 760 280 930 240 L1200 224 L1200 900 L0 900Z",
        "#A9CDA0",
    );
    svg += &*far_house(
        Place::at(1030.0, 250.0).scaled(0.82),
        "#FFF0D2",
        "#3C8E94",
        (230.0, 230.0),
        true,
    );
    svg += &*far_tree(1156.0, 262.0, 0.6, "#5DAE6B");
    svg + &*pine(880.0, 330.0, 0.5) + &*pine(822.0, 356.0, 0.40)
}

/// Low houses by the water at the foot of the hill.
pub(super) fn town(_: &Look, _: &Ids) -> String {
    let houses = [
        (70.0, 654.0, 0.78, "#F7DDB0", "#7A5D8C"),
        (214.0, 662.0, 0.84, "#F4C58D", "#B5533F"),
        (352.0, 652.0, 0.70, "#FFE7BF", "#3C8E94"),
    ];
    let mut svg = String::new();
    for (x, y, scale, wall, roof) in houses {
        svg += &*far_house(Place::at(x, y).scaled(scale), wall, roof, (190.0, 220.0), false);
    }
    svg += &*far_tree(432.0, 650.0, 0.44, "#2B6E5A");
    svg + rect(0.0, 648.0, 470.0, 30.0, "#D9C7A4", 0.0)
        + rect(0.0, 674.0, 470.0, 12.0, "#B9A988", 0.0)
}

/// The near slope of the hill with its road.
pub(super) fn hill_front(_: &Look, _: &Ids) -> String {
    let mut svg =
        path("M330 900 C400 790 520 730 680 660 C860 580 1040 470 1200 410 L1200 900Z", "#8CC682")
            .svg();
    svg += path(
        "M520 900 C600 830 740 760 880 690 C1010 620 1110 560 1200 524 L1200 640 C1120 672 1040 730 960 790 C900 834 860 870 840 900Z",
        "#EBD3A6",
    );
    svg += stroke("M548 884 C640 812 780 744 900 684 C1010 626 1110 574 1200 536", "#F8E8C8", 7.0);
    for (x, y) in
        [(1120.0, 770.0), (1010.0, 860.0), (1160.0, 720.0), (470.0, 850.0), (620.0, 750.0)]
    {
        let blades = d! {
            "M", x - 12.0, y - 16.0, "L", x, y, "L", x + 4.0, y - 20.0, "M", x, y,
            "L", x + 14.0, y - 12.0
        };
        svg += stroke(blades, "#5FA25C", 5.0);
    }
    for (x, y, petal) in
        [(1060.0, 820.0, "#FFC845"), (1170.0, 800.0, "#F6B0A6"), (560.0, 780.0, "#FFC845")]
    {
        svg += circle(x, y, 7.0, petal);
        svg += circle(x, y, 3.0, "#E58A2E");
    }
    svg
}

/// Light rain over whatever lies behind. The drops stand where a small table says.
pub(super) fn rain(_: &Look, _: &Ids) -> String {
    let mut svg = String::new();
    for drop in 0..46_u32 {
        // Two coprime strides scatter the drops evenly and the same on every machine.
        let (x, y) = (f64::from(drop * 389 % 1230), f64::from(drop * 233 % 640));
        svg += stroke(d!("M", x, y, "l", -8, 26), "#FFFFFF", 4.0).opacity(0.55);
    }
    svg
}

/// A northern harbour in the morning: ferry, crane, a round lighthouse, stepped gables, gulls.
pub(super) fn harbour(_: &Look, ids: &Ids) -> String {
    let mut svg = sky(ids, &[(0.0, "#9CD3EC"), (0.6, "#E6F3EE"), (1.0, "#FFE9C6")]);
    svg += circle(250.0, 200.0, 64.0, "#FFE08A");
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
        svg += stroke(
            d!("M", x, y, "q", wide / 4.0, -11, wide / 2.0, 0, "t", wide / 2.0, 0),
            "#BFE3F2",
            6.0,
        );
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

/// A city on a wide river: giant wheel, slim spire, bridge, rows of houses, green hills.
pub(super) fn river_city(_: &Look, ids: &Ids) -> String {
    let mut svg = sky(ids, &[(0.0, "#A5D8EE"), (0.65, "#EAF4EC"), (1.0, "#FFEFCF")]);
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
        svg += stroke(
            d!("M", x, y, "q", wide / 4.0, -11, wide / 2.0, 0, "t", wide / 2.0, 0),
            "#C4E3F0",
            6.0,
        );
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
