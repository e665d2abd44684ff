//! What grows and lies outside: trees, hedges, gardens, hills; the moon, smoke.

use crate::colour::{colour, dark, light};
use crate::draw::{Ids, circle, d, ellipse, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{crown, pine, trunk};

/// A tree. Origin: its foot. `k1`.
pub(super) fn tree(look: &Look, _: &Ids) -> String {
    let leaf = look.colour("k1", "leaf");
    trunk()
        + stroke("M0 -90 L26 -130", "#8A5A3C", 10.0)
        + &*crown(&leaf)
        + stroke("M-26 -226 Q-10 -252 16 -250", &light(&leaf, 0.25), 7.0)
}

/// A bush. Origin: bottom centre. `k1`.
pub(super) fn bush(look: &Look, _: &Ids) -> String {
    let leaf = look.colour("k1", "leaf");
    circle(-44.0, -30.0, 38.0, &dark(&leaf, 0.1)).svg()
        + circle(44.0, -28.0, 36.0, &dark(&leaf, 0.1))
        + circle(0.0, -44.0, 46.0, &leaf)
        + rect(-80.0, -34.0, 160.0, 36.0, &leaf, 18.0)
}

/// A hedge. Origin: bottom left; `w`.
pub(super) fn hedge(look: &Look, _: &Ids) -> String {
    let wide = look.number("w", 420.0);
    let count = (wide / 64.0).round().clamp(2.0, 24.0) as i32;
    let step = wide / f64::from(count);
    let mut svg = rect(0.0, -76.0, wide, 78.0, "#5DAE6B", 20.0).svg();
    for puff in 0..count {
        let x = step * (f64::from(puff) + 0.5);
        let shade = if puff % 2 == 0 { "#5DAE6B" } else { "#55A464" };
        svg += circle(x, -74.0, step * 0.62, shade);
    }
    svg + rect(0.0, -22.0, wide, 24.0, "#4C9A5E", 10.0)
}

/// A front garden: lawn, a path from the door to the pavement. Origin: the picture's corner.
/// `x` where the path begins.
pub(super) fn garden(look: &Look, _: &Ids) -> String {
    let x = look.number("x", 900.0);
    let mut svg = rect(0.0, 640.0, 1200.0, 260.0, "#B4D99A", 0.0).svg();
    svg += path("M0 720 Q300 690 620 726 T1200 716 L1200 900 L0 900Z", "#A3CD88");
    svg += path(
        d! {
            "M", x - 90.0, 716, "L", x + 90.0, 716, "L", x + 40.0, 900, "L", x - 880.0, 900,
            "L", x - 820.0, 806, "Q", x - 240.0, 800, x - 90.0, 716, "Z"
        },
        "#EBD9BD",
    );
    for (left, top) in
        [(60.0, 744.0), (330.0, 716.0), (520.0, 752.0), (1090.0, 800.0), (1150.0, 742.0)]
    {
        svg += stroke(
            d! {
                "M", left, top, "l", -7, -16, "M", left, top, "l", 0, -20, "M", left, top,
                "l", 8, -15
            },
            "#7FB56B",
            5.0,
        );
    }
    svg
}

/// A green with a path, far from any road. Origin: the picture's corner.
pub(super) fn park(_: &Look, _: &Ids) -> String {
    let mut svg = path("M0 560 Q260 500 560 548 T1200 520 L1200 900 L0 900Z", "#BFDFA6").svg();
    svg += path("M0 660 Q340 600 700 650 T1200 630 L1200 900 L0 900Z", "#A9D08E");
    svg += path(
        "M-20 870 Q420 760 700 720 T1220 640 L1220 700 Q900 770 700 800 T160 920 L-20 920Z",
        "#EBD9BD",
    );
    svg
}

/// A green hill with a dry road that leads up. Origin: the picture's corner.
pub(super) fn high_road(_: &Look, _: &Ids) -> String {
    let mut svg = path(
        "M240 900 C330 800 400 640 520 500 C620 380 720 290 860 270 L1220 250 L1220 900Z",
        "#9CCB92",
    )
    .svg();
    svg +=
        path("M330 900 C430 800 600 720 760 680 C920 640 1080 560 1220 540 L1220 900Z", "#8CC682");
    // The road: broad in front, one bend at the right, then back up to the door.
    svg += path(
        "M330 900 C500 822 780 790 960 740 C1050 712 1110 680 1106 640 C1102 600 1010 580 930 550 C830 510 770 450 780 380 C784 340 810 310 836 286 L884 286 C868 320 842 350 842 386 C842 440 900 476 990 506 C1110 546 1180 580 1184 640 C1188 720 1110 770 1010 812 C930 846 880 872 850 900Z",
        "#EBD3A6",
    );
    svg += stroke("M366 900 C520 832 800 798 970 750 C1062 722 1124 690 1120 640", "#F8E8C8", 7.0);
    svg + &*pine(1080.0, 300.0, 0.5) + &*pine(1140.0, 330.0, 0.42) + &*pine(640.0, 420.0, 0.4)
}

/// A patch of even ground. Origin: its middle. `w`, `h`, `k1`.
pub(super) fn patch(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 400.0), look.number("h", 80.0));
    ellipse(0.0, 0.0, wide / 2.0, high / 2.0, &look.colour("k1", "#A9D08E")).svg()
}

/// A moon. Origin: its middle.
pub(super) fn moon(_: &Look, _: &Ids) -> String {
    path("M14 -60 A62 62 0 1 0 60 22 A50 50 0 0 1 14 -60 Z", &colour("#FFF6D6")).svg()
}

/// A quiet ribbon of smoke going up. Origin: where it comes from. `k1`.
pub(super) fn smoke(look: &Look, _: &Ids) -> String {
    let grey = look.colour("k1", "#C3CBD6");
    let mut svg = String::new();
    for (x, y, r) in [
        (0.0, -8.0, 14.0),
        (14.0, -40.0, 20.0),
        (2.0, -78.0, 26.0),
        (22.0, -122.0, 32.0),
        (4.0, -172.0, 38.0),
    ] {
        svg += circle(x, y, r, &grey);
    }
    svg
}
