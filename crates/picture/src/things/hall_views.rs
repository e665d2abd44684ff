//! A sports hall as a picture of its own.

use crate::draw::{Ids, Place, clipped, group, rect};
use crate::look::Look;
use crate::places;

/// The place `hall` in a frame, with its options. Origin: bottom centre; 520 by 400.
pub(super) fn hall_view(look: &Look, ids: &Ids) -> String {
    let room = places::place("hall", look, ids).unwrap_or_default();
    // Half as big, cut at both sides.
    let half = group(room, Place::at(-300.0, -430.0).scaled(0.5)).svg();
    let frame = |fill: &str, edge: f64| {
        rect(
            -260.0 - edge,
            -400.0 - edge,
            520.0 + edge * 2.0,
            400.0 + edge * 2.0,
            fill,
            26.0 + edge,
        )
    };
    frame("#FFFFFF", 10.0).svg() + &*clipped(ids, frame("#000000", 0.0), half)
}
