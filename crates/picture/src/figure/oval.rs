//! Heads are drawn in units of their own half width and half height.

use crate::draw::{Part, Point};

/// The measure of one head: half width, half height, and how far its features are shifted by a turn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Oval {
    pub(super) rx: f64,
    pub(super) ry: f64,
    pub(super) shift: f64,
}

impl Oval {
    /// A point in half widths and half heights.
    pub(super) fn at(self, x: f64, y: f64) -> Point {
        (self.rx * x, self.ry * y)
    }

    /// Path data from data in half widths and half heights: `M 0 -1 C .72 -1 …`, absolute commands of pairs
    /// only. `.6~` is moved by the whole shift of the turn, `.6~.5` by half of it.
    pub(super) fn trace(self, data: &str) -> String {
        let mut out = String::new();
        let mut is_x = true;
        for token in data.split_ascii_whitespace() {
            if !out.is_empty() {
                out.push(' ');
            }
            let (base, moved) = token.split_once('~').map_or((token, None), |(base, by)| {
                (base, Some(if by.is_empty() { 1.0 } else { by.parse().unwrap_or(0.0) }))
            });
            let Ok(number) = base.parse::<f64>() else {
                out.push_str(token);
                is_x = true;
                continue;
            };
            let size = if is_x { self.rx } else { self.ry };
            out.push_str(&Part::from(number * size + moved.unwrap_or(0.0) * self.shift).0);
            is_x = !is_x;
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traces_are_scaled_in_both_directions_and_shifted_where_marked() {
        let oval = Oval { rx: 10.0, ry: 20.0, shift: 4.0 };

        assert_eq!(oval.trace("M 1 -1 Q .5~ .5 -1~.5 0 Z"), "M 10 -20 Q 9 10 -8 0 Z");
    }
}
