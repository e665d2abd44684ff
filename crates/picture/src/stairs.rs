//! The stairs of the place `stair`, down to the right: shared by the place, its rail and who walks on it.

use crate::draw::Point;

/// The edge of the landing, where the stairs begin.
pub(crate) const TOP: Point = (330.0, 430.0);

/// How wide and how high a tread is.
pub(crate) const TREAD: Point = (42.0, 32.0);

/// How many treads there are.
pub(crate) const COUNT: i32 = 12;

/// How high the rail is over the edges: grown-ups reach down to it, children reach forward, and it passes below
/// every chin.
const RAIL: f64 = 90.0;

/// The front edge of a tread, counted from the landing, which is 0.
pub(crate) fn edge(step: f64) -> Point {
    (TOP.0 + step * TREAD.0, TOP.1 + step * TREAD.1)
}

/// The height of the rail's middle at `x`.
pub(crate) fn rail(x: f64) -> f64 {
    TOP.1 + (x - TOP.0) * TREAD.1 / TREAD.0 - RAIL
}
