//! A battery as in a torch or a radio.

use crate::draw::{Ids, path, rect, stroke};
use crate::look::Look;

/// A round battery that stands. Origin: bottom centre; 120 by 260. `k1`, `k2` its two colours.
pub(super) fn battery(look: &Look, _: &Ids) -> String {
    let (body, top) = (look.colour("k1", "#33456E"), look.colour("k2", "orange"));
    let mut svg = rect(-22.0, -262.0, 44.0, 30.0, "#C4CCDC", 8.0).svg();
    svg += rect(8.0, -262.0, 14.0, 30.0, "#9AA3B5", 6.0);
    svg += path(
        "M-60 -14 L-60 -226 Q-60 -242 -44 -242 L44 -242 Q60 -242 60 -226 L60 -14 Q0 8 -60 -14Z",
        &body,
    );
    svg += path(
        "M-60 -160 L-60 -226 Q-60 -242 -44 -242 L44 -242 Q60 -242 60 -226 L60 -160 Q0 -140 -60 -160Z",
        &top,
    );
    svg += path("M-60 -160 Q0 -140 60 -160 L60 -144 Q0 -124 -60 -144 Z", "#FFF4DF");
    svg +=
        path("M26 -242 L44 -242 Q60 -242 60 -226 L60 -14 Q46 -8 26 -5Z", "#2A1F55").opacity(0.16);
    svg + stroke("M-40 -216 L-40 -40", "#FFFFFF", 12.0).opacity(0.55)
        + path("M6 -118 L-22 -66 L-4 -66 L-10 -28 L22 -84 L2 -84 Z", "#FFD75E").soft("#FFD75E", 5.0)
}
