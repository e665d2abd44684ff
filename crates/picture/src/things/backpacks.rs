//! A rucksack, packed or being packed.

use crate::colour::{dark, light};
use crate::draw::{Ids, ellipse, path, rect, stroke};
use crate::look::Look;

/// A rucksack. Origin: bottom centre. `k1`; `open`.
pub(super) fn backpack(look: &Look, _: &Ids) -> String {
    let bag = look.colour("k1", "orange");
    let is_open = look.flag("open", true);
    let strip = if is_open { "M-58 -140 L58 -140" } else { "M-58 -196 L58 -196" };
    let mut svg = stroke("M-96 -120 Q-130 -70 -100 -18", &dark(&bag, 0.3), 18.0).svg();
    svg += stroke("M96 -120 Q130 -70 100 -18", &dark(&bag, 0.3), 18.0);
    if is_open {
        svg += path("M-84 -196 Q-80 -262 0 -264 Q80 -262 84 -196 Z", &dark(&bag, 0.22));
        svg += path("M-70 -200 Q-66 -246 0 -248 Q66 -246 70 -200Z", &dark(&bag, 0.34));
        svg += ellipse(0.0, -190.0, 96.0, 26.0, &dark(&bag, 0.46));
    } else {
        svg += stroke("M-26 -250 Q-26 -282 0 -282 Q26 -282 26 -250", &dark(&bag, 0.3), 13.0);
        svg += path("M-100 -170 Q-104 -256 0 -258 Q104 -256 100 -170Z", &dark(&bag, 0.08));
    }
    svg += path(
        "M-98 -190 Q-52 -168 0 -168 Q52 -168 98 -190 Q112 -100 104 -26 Q102 0 76 0 L-76 0 Q-102 0 -104 -26 Q-112 -100 -98 -190Z",
        &bag,
    );
    svg += path(
        "M60 -174 Q84 -180 98 -190 Q112 -100 104 -26 Q102 0 76 0 L40 0 Q76 -80 60 -174Z",
        &dark(&bag, 0.12),
    );
    if !is_open {
        // The lid is buckled over the front.
        let lid = "M-96 -196 Q-96 -250 0 -252 Q96 -250 96 -196 Q98 -150 62 -142 L-62 -142 Q-98 -150 -96 -196Z";
        svg += path(lid, &light(&bag, 0.1)).outline(&dark(&bag, 0.2), 4.0);
        svg += rect(-9.0, -160.0, 18.0, 34.0, "#FFC845", 6.0);
    }
    svg += rect(-66.0, -104.0, 132.0, 86.0, &light(&bag, 0.18), 20.0);
    svg + stroke("M-66 -78 L66 -78", &dark(&bag, 0.24), 6.0)
        + rect(-8.0, -84.0, 16.0, 26.0, "#FFC845", 6.0)
        + stroke(strip, "#FFF1CF", 12.0)
}
