//! Points, sides and limbs: the geometry below every figure.

use crate::draw::{Point, d, stroke};

/// Left or right as the one who looks at the picture sees it, before mirroring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// Towards smaller x.
    Left,
    /// Towards larger x.
    Right,
}

impl Side {
    /// Both, left first.
    pub(crate) const BOTH: [Self; 2] = [Self::Left, Self::Right];

    /// -1 for left, 1 for right.
    pub(crate) fn sign(self) -> f64 {
        match self {
            Self::Left => -1.0,
            Self::Right => 1.0,
        }
    }

    /// The other one.
    pub(crate) fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }

    /// `L` or `R`, as in files.
    pub(crate) fn letter(self) -> &'static str {
        match self {
            Self::Left => "L",
            Self::Right => "R",
        }
    }
}

/// One of something for each side.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Pair<T> {
    left: T,
    right: T,
}

impl<T> Pair<T> {
    /// Made side by side.
    pub(crate) fn of(mut make: impl FnMut(Side) -> T) -> Self {
        Self { left: make(Side::Left), right: make(Side::Right) }
    }
}

impl<T> std::ops::Index<Side> for Pair<T> {
    type Output = T;
    fn index(&self, side: Side) -> &T {
        match side {
            Side::Left => &self.left,
            Side::Right => &self.right,
        }
    }
}

impl<T> std::ops::IndexMut<Side> for Pair<T> {
    fn index_mut(&mut self, side: Side) -> &mut T {
        match side {
            Side::Left => &mut self.left,
            Side::Right => &mut self.right,
        }
    }
}

/// The point `share` of the way from `p` to `q`.
pub(crate) fn along(p: Point, q: Point, share: f64) -> Point {
    (p.0 + (q.0 - p.0) * share, p.1 + (q.1 - p.1) * share)
}

/// How far two points are apart.
pub(crate) fn distance(p: Point, q: Point) -> f64 {
    (p.0 - q.0).hypot(p.1 - q.1)
}

/// `p` turned about the origin, in degrees clockwise.
pub(crate) fn turned(p: Point, degrees: f64) -> Point {
    let (sin, cos) = degrees.to_radians().sin_cos();
    (p.0 * cos - p.1 * sin, p.0 * sin + p.1 * cos)
}

/// A limb of two bones from `root` towards `target`: where its joint and its end come to lie.
///
/// A target too far away is approached as far as the bones reach. `bend` is the side the joint goes to.
pub(crate) fn two_bones(
    root: Point,
    target: Point,
    bones: (f64, f64),
    bend: f64,
) -> (Point, Point) {
    let (a, b) = bones;
    let apart = distance(root, target).max(0.01);
    let span = apart.min((a + b) * 0.998).max((a - b).abs() + 0.5);
    let (ux, uy) = ((target.0 - root.0) / apart, (target.1 - root.1) / apart);
    let foot = (a * a - b * b + span * span) / (2.0 * span);
    let height = (a * a - foot * foot).max(0.0).sqrt();
    let joint = (root.0 + ux * foot + uy * height * bend, root.1 + uy * foot - ux * height * bend);
    (joint, (root.0 + ux * span, root.1 + uy * span))
}

/// A limb bent softly at its joint, with a rim when `edge` names a colour.
pub(crate) fn limb(
    bones: (Point, Point, Point),
    width: f64,
    fill: &str,
    edge: Option<&str>,
) -> String {
    let (root, joint, end) = bones;
    let (before, after) = (along(joint, root, 0.55), along(joint, end, 0.55));
    let data = d!("M", root, "L", before, "Q", joint, after, "L", end);
    let rim = edge.map(|colour| stroke(&data, colour, width + 5.0).svg()).unwrap_or_default();
    rim + stroke(&data, fill, width)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limb_reaches_a_near_point_exactly_and_stretches_towards_a_far_one() {
        let cases = [((60.0, 0.0), 60.0), ((500.0, 0.0), 99.8), ((0.0, 40.0), 40.0)];

        for (target, reached) in cases {
            let (joint, end) = two_bones((0.0, 0.0), target, (50.0, 50.0), 1.0);

            assert!((distance((0.0, 0.0), end) - reached).abs() < 0.1, "{target:?}");
            assert!((distance((0.0, 0.0), joint) - 50.0).abs() < 0.1, "the bone keeps its length");
        }
    }
}
