//! Evening sun.

use crate::draw::{Ids, circle, downward, path, rect};
use crate::look::Look;
use crate::scenery::{HEIGHT, WIDTH, cloud};

/// The sky of a warm evening with a low sun (at `sun`) over far hills. Origin: the picture's corner.
pub(super) fn evening_sky(look: &Look, ids: &Ids) -> String {
    let ((x, y), id) = (look.point("sun", (420.0, 430.0)), ids.next());
    let stops = [("0%", "#F7B98E"), ("45%", "#FFDFA8"), ("75%", "#FFF3D2")];
    let mut svg =
        downward(&id, &stops) + rect(0.0, 0.0, WIDTH, HEIGHT, &format!("url(#{id})"), 0.0);
    svg += circle(x, y, 150.0, "#FFF0B8").opacity(0.5);
    svg += circle(x, y, 92.0, "#FFD35C");
    svg += &*(cloud(230.0, 150.0, 1.1, "#FFE9CE") + &*cloud(720.0, 110.0, 1.3, "#FFE9CE"));
    svg += &*cloud(1040.0, 210.0, 0.9, "#FFEBD3");
    svg += path("M0 560 Q180 440 400 520 T820 500 T1200 520 L1200 900 L0 900Z", "#C9B9C6");
    svg + path("M0 600 Q260 520 540 580 T1200 570 L1200 900 L0 900Z", "#A9BF98")
}
