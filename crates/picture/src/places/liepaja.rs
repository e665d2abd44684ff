//! A harbour town on the Baltic.

mod dune;

use crate::colour::dark;
use crate::draw::{Ids, Place, circle, d, group, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{WIDTH, cloud, sky, wave};

/// A harbour town on the Baltic: painted wooden houses, two cranes, a lighthouse on its mole, pines on the dune.
pub(super) fn liepaja_harbour(_: &Look, ids: &Ids) -> String {
    let mut svg = sky(ids, &[("0%", "#A2D4EA"), ("55%", "#E2F1EE"), ("100%", "#FFF0D0")]);
    svg += &*(cloud(330.0, 120.0, 1.2, "#FFFFFF") + &*cloud(980.0, 130.0, 1.0, "#FFFFFF"));
    svg += &*cloud(690.0, 80.0, 0.7, "#FFFFFF");
    svg += rect(0.0, 556.0, WIDTH, 344.0, "#5F9FBF", 0.0);
    svg += rect(0.0, 556.0, WIDTH, 24.0, "#82BACF", 0.0);
    svg += &*mole();
    for (x, scale) in [(610.0, 1.0), (748.0, 0.8)] {
        svg += group(crane(), Place::at(x, 566.0).scaled(scale));
    }
    svg += rect(0.0, 556.0, 812.0, 30.0, "#C9B692", 0.0);
    svg += rect(0.0, 556.0, 812.0, 9.0, "#E3D3B0", 0.0);
    for (x, wide, high, wood) in [
        (74.0, 132.0, 150.0, "#DDAE58"),
        (214.0, 120.0, 186.0, "#8DB29A"),
        (346.0, 130.0, 156.0, "#B9604C"),
        (478.0, 112.0, 176.0, "#86A9C2"),
    ] {
        svg += group(wooden_house(wide, high, wood), Place::at(x, 558.0));
    }
    svg += group(boat(), Place::at(470.0, 716.0));
    for (at, long) in [
        ((90.0, 680.0), 96.0),
        ((250.0, 780.0), 120.0),
        ((690.0, 700.0), 100.0),
        ((560.0, 840.0), 110.0),
        ((120.0, 856.0), 90.0),
    ] {
        svg += stroke(wave(at, long, 11.0), "#BFE0EA", 6.0);
    }
    svg += &*dune::dune();
    for (x, y, scale) in [(500.0, 236.0, 0.9), (610.0, 190.0, 0.7), (800.0, 130.0, 0.8)] {
        let gull = stroke("M-36 0 Q-18 -22 0 0 Q18 -22 36 0", "#FFFFFF", 9.0).svg();
        svg += group(gull, Place::at(x, y).scaled(scale));
    }
    svg
}

/// A painted wooden house, its gable to us, with white boards along roof and windows. Origin: bottom centre.
fn wooden_house(wide: f64, high: f64, wood: &str) -> String {
    let (half, peak) = (wide / 2.0, high + wide * 0.52);
    let seam = dark(wood, 0.1);
    let mut svg = path(
        d!("M", -half, 0, "L", -half, -high, "L", 0, -peak, "L", half, -high, "L", half, 0, "Z"),
        wood,
    )
    .svg();
    for plank in 1..6 {
        let x = -half + wide * f64::from(plank) / 6.0;
        let top = high + (half - x.abs()) * 1.04;
        svg += stroke(d!("M", x, -6, "L", x, -top + 14.0), &seam, 3.0);
    }
    svg += path(
        d!(
            "M",
            half * 0.7,
            0,
            "L",
            half * 0.7,
            -high - half * 0.3,
            "L",
            half,
            -high,
            "L",
            half,
            0,
            "Z"
        ),
        &seam,
    );
    svg += stroke(
        d!("M", -half - 14.0, -high + 14.0, "L", 0, -peak, "L", half + 14.0, -high + 14.0),
        "#6B5A55",
        15.0,
    );
    svg += stroke(
        d!("M", -half - 4.0, -high + 22.0, "L", 0, -peak + 19.0, "L", half + 4.0, -high + 22.0),
        "#FFF9EE",
        6.0,
    );
    svg += circle(0.0, -high - wide * 0.12, 13.0, "#FFF9EE");
    svg += circle(0.0, -high - wide * 0.12, 8.0, "#8CBFD6");
    for (x, up) in [(-0.25, 0.84), (0.25, 0.84), (-0.25, 0.42)] {
        let (x, y) = (wide * x, -high * up);
        svg += rect(x - 18.0, y - 4.0, 36.0, 50.0, "#FFF9EE", 4.0);
        svg += rect(x - 12.0, y + 2.0, 24.0, 38.0, "#8CBFD6", 2.0);
        svg += rect(x - 2.0, y + 2.0, 4.0, 38.0, "#FFF9EE", 0.0);
    }
    svg + rect(wide * 0.25 - 19.0, -64.0, 38.0, 64.0, "#FFF9EE", 4.0)
        + rect(wide * 0.25 - 13.0, -58.0, 26.0, 58.0, &dark(wood, 0.35), 3.0)
}

/// A harbour crane on four legs. Origin: its foot.
fn crane() -> String {
    let (steel, shade) = ("#4E8C94", "#3B737B");
    stroke("M-40 0 L-26 -150 M40 0 L26 -150 M-36 -60 L34 -60", steel, 12.0).svg()
        + stroke("M0 -176 L116 -330 M-10 -240 L116 -330 M-10 -240 L-14 -170", steel, 9.0)
        + rect(-50.0, -194.0, 84.0, 52.0, shade, 8.0)
        + rect(6.0, -184.0, 22.0, 22.0, "#CDEAF3", 4.0)
        + stroke("M116 -330 V-214", "#48606E", 4.0)
        + rect(96.0, -214.0, 40.0, 28.0, "#E58A2E", 4.0)
}

/// The lighthouse at the end of its mole.
fn mole() -> String {
    let mut svg = path("M740 604 Q880 570 1200 566 L1200 620 Q900 620 740 616Z", "#A9A08F").svg();
    svg += path("M740 604 Q880 570 1200 566 L1200 580 Q920 584 740 610Z", "#C5BCA8");
    svg += path("M852 582 L868 330 L920 330 L936 582Z", "#FFFFFF");
    svg += path("M904 330 L920 330 L936 582 L912 582Z", "#E2E8EF");
    svg += path("M862.700 416 L925.300 416 L928.800 470 L859.300 470Z", "#D2584A");
    svg += path("M905 416 L925.300 416 L928.800 470 L907 470Z", "#BC4A42");
    svg += rect(884.0, 496.0, 18.0, 28.0, "#7FA5BC", 7.0);
    svg += rect(884.0, 366.0, 18.0, 28.0, "#7FA5BC", 7.0);
    svg += rect(854.0, 316.0, 80.0, 18.0, "#5A6B80", 5.0);
    svg += rect(872.0, 270.0, 44.0, 48.0, "#FFE9A8", 4.0);
    svg += rect(891.0, 270.0, 7.0, 48.0, "#5A6B80", 0.0);
    svg + path("M864 272 Q894 222 924 272Z", "#D2584A") + circle(894.0, 232.0, 6.0, "#5A6B80")
}

/// A sailing boat. Origin: the middle of its water line.
fn boat() -> String {
    path("M-8 -40 L-8 -206 Q-90 -120 -104 -40Z", "#FFF9EE").svg()
        + path("M6 -40 L6 -180 Q66 -110 84 -40Z", "#F6D9A0")
        + stroke("M-1 -30 V-216", "#7C4C34", 7.0)
        + path("M-122 -34 L112 -34 L84 10 Q80 16 70 16 L-82 16 Q-94 16 -98 8Z", "#C2543F")
        + path("M-122 -34 L112 -34 L104 -20 L-114 -20Z", "#FFF9EE")
}
