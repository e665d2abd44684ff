//! A playground: a lawn before a hedge, far from the road.

use crate::draw::{Ids, circle, d, ellipse, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{WIDTH, cloud, sky};

/// A lawn with a sandy middle, a low fence and a hedge behind; what children play on are things. `x`, `y`,
/// `w` the sandy middle.
pub(super) fn playground(look: &Look, ids: &Ids) -> String {
    let (x, y, w) = (look.number("x", 700.0), look.number("y", 740.0), look.number("w", 820.0));
    let mut svg = sky(ids, &[("0%", "#A8DCF0"), ("60%", "#E9F5F0"), ("100%", "#FFF3DA")]);
    svg += &*(cloud(330.0, 120.0, 1.1, "#FFFFFF") + &*cloud(1010.0, 170.0, 1.3, "#FFFFFF"));
    for (left, high) in [(470.0, 110.0), (580.0, 160.0), (930.0, 130.0), (1060.0, 180.0)] {
        svg += rect(left, 470.0 - high, 96.0, high, "#C6DCE2", 6.0);
    }
    // A hedge of even puffs, the fence before it.
    for puff in 0..16 {
        let middle = 10.0 + f64::from(puff) * 80.0;
        svg += circle(middle, 462.0, 52.0, if puff % 2 == 0 { "#7DBB7F" } else { "#72B176" });
    }
    svg += rect(0.0, 460.0, WIDTH, 440.0, "#B4D99A", 0.0);
    svg += stroke(d!("M", 0, 452, "H", 1200, "M", 0, 480, "H", 1200), "#FFF6E6", 8.0);
    for post in 0..13 {
        svg += stroke(d!("M", 30.0 + f64::from(post) * 96.0, 436, "v", 62), "#FFF6E6", 12.0);
    }
    svg += path("M0 600 Q300 560 640 596 T1200 580 L1200 900 L0 900Z", "#A9D08E");
    svg += ellipse(x, y, w / 2.0, w * 0.15, "#EBD9BD");
    svg += ellipse(x, y - 4.0, w / 2.0 - 20.0, w * 0.15 - 12.0, "#F4E4C6");
    for (left, top) in
        [(60.0, 700.0), (150.0, 850.0), (1130.0, 660.0), (1160.0, 850.0), (300.0, 640.0)]
    {
        svg += stroke(
            d! {
                "M", left, top, "l", -7, -16, "M", left, top, "l", 0, -20, "M", left, top, "l", 8,
                -15
            },
            "#7FB56B",
            5.0,
        );
    }
    svg
}
