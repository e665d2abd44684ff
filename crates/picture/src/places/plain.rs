//! Grounds without a room: close-ups, comparisons, dictionary words.

use crate::colour::light;
use crate::draw::{Ids, circle, path, rect};
use crate::look::Look;
use crate::scenery::{HEIGHT, WIDTH};

/// A big soft disc on an even ground. `c1` ground, `c2` disc, `r` radius.
pub(super) fn close(look: &Look, _: &Ids) -> String {
    let (ground, disc) = (look.colour("c1", "#FBE3C2"), look.colour("c2", "#FFF1DA"));
    rect(0.0, 0.0, WIDTH, HEIGHT, &ground, 0.0).svg()
        + circle(600.0, 450.0, look.number("r", 470.0), &disc)
}

/// A disc and a low hill. `c1` ground, `c2` hill.
pub(super) fn plain(look: &Look, _: &Ids) -> String {
    let (ground, hill) = (look.colour("c1", "#FBE3C2"), look.colour("c2", "#F6CFA6"));
    rect(0.0, 0.0, WIDTH, HEIGHT, &ground, 0.0).svg()
        + circle(330.0, 430.0, 420.0, &light(&ground, 0.4)).opacity(0.8)
        + path("M0 740 Q300 690 640 736 T1200 720 L1200 900 L0 900Z", &hill)
}

/// Two halves to compare. `c1` left, `c2` right.
pub(super) fn two(look: &Look, _: &Ids) -> String {
    rect(0.0, 0.0, 600.0, HEIGHT, &look.colour("c1", "#FBE0D8"), 0.0).svg()
        + rect(600.0, 0.0, 600.0, HEIGHT, &look.colour("c2", "#DFF0DF"), 0.0)
        + rect(594.0, 0.0, 12.0, HEIGHT, "#FFFFFF", 0.0)
}

/// Soft rings like a breath going out. `c1` ground, `c2` rings, `c3` hill.
pub(super) fn rings(look: &Look, _: &Ids) -> String {
    let (ground, ring) = (look.colour("c1", "#DCEBE6"), look.colour("c2", "#F2F8F4"));
    let mut svg = rect(0.0, 0.0, WIDTH, HEIGHT, &ground, 0.0).svg();
    for (r, opacity) in [(620.0, 0.35), (480.0, 0.5), (340.0, 0.7)] {
        svg += circle(600.0, 470.0, r, &ring).opacity(opacity);
    }
    svg + path("M0 770 Q300 730 640 762 T1200 750 L1200 900 L0 900Z", &look.colour("c3", "#C9DFD6"))
}

/// The ground of a dictionary word, 600 by 600. `c1` ground, `c2` disc.
pub(super) fn word(look: &Look, _: &Ids) -> String {
    rect(0.0, 0.0, 600.0, 600.0, &look.colour("c1", "#FFF1DA"), 0.0).svg()
        + circle(300.0, 300.0, 262.0, &look.colour("c2", "#FFF9EE"))
}
