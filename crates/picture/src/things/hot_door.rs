//! A door felt with the back of a hand, heat, and the cloth along its foot.

use crate::colour::{dark, light, mix};
use crate::draw::{Ids, circle, d, ellipse, path, rect, stroke};
use crate::look::Look;

/// A hand that lies with its back on something: its palm to us, fingers up. Origin: the wrist; 130 by 200. `skin`, `sleeve`;
/// `arm`: where its sleeve comes from; `shade` on what it lies on.
pub(super) fn palm(look: &Look, _: &Ids) -> String {
    let (skin, sleeve) = (look.colour("skin", "s5"), look.colour("sleeve", "yellow"));
    let rim = dark(&skin, 0.24);
    let inner = mix(&skin, "#F3C6A2", 0.42);
    let fingers = [
        ((-34.0, -96.0), (-46.0, -158.0)),
        ((-12.0, -104.0), (-16.0, -182.0)),
        ((12.0, -104.0), (14.0, -184.0)),
        ((34.0, -94.0), (42.0, -160.0)),
    ];
    let thumb = d!("M", 34, -46, "Q", 66, -58, 78, -96);
    let base = "M-28 6 C-44 -22 -52 -70 -46 -100 Q0 -122 46 -100 C54 -64 42 -20 28 6Z";
    let line = |(from, to): ((f64, f64), (f64, f64))| d!("M", from, "L", to);
    // The hand throws a soft shade on what it lies on: it touches.
    let mut svg = if look.flag("shade", true) {
        ellipse(12.0, -76.0, 74.0, 112.0, "#1B1F4A").opacity(0.13).svg()
    } else {
        String::new()
    };
    for finger in fingers {
        svg += stroke(line(finger), &rim, 33.0);
    }
    svg += stroke(&thumb, &rim, 35.0);
    svg += path(base, &rim).soft(&rim, 9.0);
    for finger in fingers {
        svg += stroke(line(finger), &inner, 26.0);
    }
    svg += stroke(&thumb, &inner, 28.0);
    svg += path(base, &inner);
    let crease = mix(&inner, &rim, 0.5);
    for ((x, y), (tip_x, tip_y)) in fingers {
        let (mid_x, mid_y) = (x + (tip_x - x) * 0.4, y + (tip_y - y) * 0.4);
        svg += stroke(d!("M", mid_x - 8.0, mid_y, "h", 16), &crease, 3.6);
    }
    svg += stroke(
        "M-38 -84 Q-6 -70 34 -92 M-40 -66 Q-8 -46 24 -60 M22 -74 Q-4 -52 2 -10",
        &crease,
        4.6,
    );
    // The sleeve over the forearm of who lays it there.
    let (x, y) = look.point("arm", (0.0, 60.0));
    let long = x.hypot(y).max(1.0);
    let aside = (y / long * 40.0, -x / long * 40.0);
    let mut arm = path(
        d! {
            "M", -38, -2, "Q", 0, -16, 38, -2, "L", x + aside.0, y + aside.1, "L", x - aside.0, y - aside.1, "Z"
        },
        &sleeve,
    )
    .soft(&sleeve, 8.0)
    .svg();
    arm += stroke("M-40 2 Q0 -12 40 2", &dark(&sleeve, 0.16), 8.0);
    arm + &*svg
}

/// Soft lines of heat that rise. Origin: their middle below. `n`, `h`, `k1`.
pub(super) fn heat(look: &Look, _: &Ids) -> String {
    let (high, red) = (look.number("h", 120.0), look.colour("k1", "orange"));
    let count = look.number("n", 3.0).clamp(1.0, 6.0) as i32;
    let mut svg = String::new();
    for number in 0..count {
        let n = f64::from(number);
        let x = (n - f64::from(count - 1) / 2.0) * 52.0;
        let part = high / 4.0 * if number % 2 == 0 { 1.0 } else { 1.16 };
        svg += stroke(
            d!(
                "M",
                x,
                0,
                "q",
                18,
                -part / 2.0,
                0,
                -part,
                "t",
                0,
                -part,
                "t",
                0,
                -part,
                "t",
                0,
                -part
            ),
            &red,
            11.0,
        )
        .opacity(0.85);
    }
    svg
}

/// A cloth rolled along the foot of a door. Origin: bottom centre. `w`, `k1`, `k2` its stripes.
pub(super) fn rolled_cloth(look: &Look, _: &Ids) -> String {
    let (wide, cotton, stripe) =
        (look.number("w", 270.0), look.colour("k1", "coral"), look.colour("k2", "#FFF4DF"));
    let half = wide / 2.0;
    let mut svg = rect(-half, -50.0, wide, 52.0, &cotton, 24.0).svg();
    svg += rect(-half + 6.0, -20.0, wide - 16.0, 20.0, &dark(&cotton, 0.14), 10.0);
    for x in [-half + 46.0, -half + 74.0, half - 110.0, half - 82.0] {
        svg += stroke(d!("M", x, -46, "Q", x + 14.0, -24, x, -2), &stripe, 11.0);
    }
    svg += stroke(d!("M", -half + 24.0, -38, "H", half - 50.0), &light(&cotton, 0.3), 6.0);
    // The end shows that it is rolled.
    let end = half - 20.0;
    svg += ellipse(end, -24.0, 25.0, 27.0, &light(&cotton, 0.22));
    svg += stroke(
        d!("M", end + 4.0, -24, "a", 8, 9, 0, 1, 1, -9, -9, "a", 15, 16, 0, 1, 1, 17, 14),
        &dark(&cotton, 0.2),
        4.5,
    );
    svg + circle(end, -24.0, 2.0, &dark(&cotton, 0.2))
}
