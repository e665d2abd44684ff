//! What one climbs on.

use crate::colour::{dark, paint};
use crate::draw::{Ids, d, stroke};
use crate::look::Look;

/// A climbing frame: two ladders, bars to hang from, a net. Origin: bottom centre; 340 by 270. `k1` its posts.
pub(super) fn climbing_frame(look: &Look, _: &Ids) -> String {
    let post = look.colour("k1", "blue");
    let far = dark(&post, 0.25);
    let mut svg = stroke("M-112 -18 V-250 M132 -18 V-250", &far, 12.0).svg();
    for rung in 0..5 {
        let y = -46.0 - f64::from(rung) * 44.0;
        svg += stroke(d!("M", -150, y, "L", -112, y - 14.0), paint::YELLOW, 9.0);
    }
    let net = "M30 -246 L30 -20 M78 -246 L78 -20 M124 -246 L124 -20 M0 -200 L146 -200 M0 -150 L146 -150 M0 -100 L146 -100 M0 -50 L146 -50";
    svg += stroke(net, paint::CORAL, 7.0);
    for bar in 0..5 {
        let x = -118.0 + f64::from(bar) * 56.0;
        svg += stroke(d!("M", x, -256, "l", 30, -18), paint::YELLOW, 9.0);
    }
    svg += stroke("M-112 -272 H140", &far, 12.0);
    svg += stroke("M-150 0 V-254 M-10 0 V-254 M150 0 V-254", &post, 14.0);
    svg + stroke("M-158 -254 H158", paint::RED, 15.0)
}
