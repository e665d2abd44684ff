//! The two shut leaves of a window, seen from outside.

use crate::draw::{Ids, rect};
use crate::look::Look;

/// Two shut leaves of a window with bars and a handle, over who stands behind. Origin: the middle of the sill; `w` by `h`.
pub(super) fn shut_panes(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 440.0), look.number("h", 330.0));
    let left = -wide / 2.0;
    let mut svg = String::new();
    for x in [left, 0.0] {
        let pane = rect(x, -high, wide / 2.0, high, "#BFE5F2", 0.0).opacity(0.16);
        svg += pane;
        svg += rect(x + 7.0, -high + 7.0, wide / 2.0 - 14.0, high - 14.0, "none", 6.0)
            .outline("#FFF8EA", 16.0);
        // A bar high up, over the heads.
        svg += rect(x, -high * 0.8, wide / 2.0, 12.0, "#FFF8EA", 0.0);
    }
    svg + rect(-3.0, -high, 6.0, high, "#D9C9A8", 0.0)
        + rect(-9.0, -high * 0.46, 18.0, 46.0, "#8792AC", 8.0)
}
