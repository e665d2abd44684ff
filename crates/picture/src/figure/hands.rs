//! Hands: a mitten with a thumb from afar, fingers where they say something or can be seen.

use crate::bones::{Side, along};
use crate::colour::{dark, mix};
use crate::draw::{Place, Point, circle, d, ellipse, group, stroke};
use crate::pose::Fingers;

/// How closely a figure is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    /// Small or middling: mittens will do.
    Plain,
    /// A close-up: resting and gripping hands have fingers, too.
    Close,
}

/// One hand before it is drawn.
pub(super) struct Hand {
    /// Middle of the palm.
    pub(super) at: Point,
    /// Where the forearm comes from.
    pub(super) from: Point,
    pub(super) side: Side,
    pub(super) size: f64,
    pub(super) skin: String,
    pub(super) rim: String,
    pub(super) fingers: Fingers,
}

/// A finger from knuckle to tip; the palm is 10 units in radius and fingers point along x.
type Finger = (Point, Point, f64);

const REST: &[Finger] = &[
    ((4.0, -5.6), (13.6, -4.6), 5.0),
    ((5.0, -1.9), (15.6, -1.4), 5.0),
    ((5.0, 1.9), (14.8, 1.8), 5.0),
    ((4.0, 5.4), (12.2, 4.8), 4.8),
];
const FLAT: &[Finger] = &[
    ((4.0, -5.4), (17.0, -5.0), 5.0),
    ((5.0, -1.8), (19.4, -1.6), 5.0),
    ((5.0, 1.8), (18.6, 1.8), 5.0),
    ((4.0, 5.2), (15.4, 5.0), 4.8),
];
const OPEN: &[Finger] = &[
    ((4.0, -6.0), (15.6, -11.0), 5.0),
    ((6.0, -2.4), (20.0, -4.4), 5.2),
    ((6.0, 2.0), (19.6, 3.4), 5.2),
    ((4.0, 5.8), (15.4, 10.6), 5.0),
];
const POINT: &[Finger] = &[((5.0, -4.6), (22.0, -5.0), 5.6)];
const POINT_CURLED: &[Finger] = &[
    ((5.0, -0.6), (9.4, -0.2), 5.6),
    ((5.0, 3.4), (8.8, 3.6), 5.4),
    ((4.0, 7.0), (7.0, 7.0), 5.0),
];
const GRIP: &[Finger] = &[
    ((3.0, -6.4), (9.2, -5.6), 5.2),
    ((2.0, -2.2), (10.4, -1.9), 5.4),
    ((2.0, 2.1), (10.2, 2.0), 5.4),
    ((3.0, 6.2), (8.6, 5.7), 5.0),
];

impl Hand {
    /// What lies under a held thing and what lies over it.
    pub(super) fn draw(&self, detail: Detail) -> (String, String) {
        let is_close = detail == Detail::Close;
        match self.fingers {
            Fingers::Rest if is_close => {
                (self.placed(self.spread(REST, (4.4, -10.6), 5.2)), String::new())
            }
            Fingers::Flat if is_close => {
                (self.placed(self.spread(FLAT, (5.8, -11.4), 5.2)), String::new())
            }
            Fingers::Grip if is_close => self.fist(),
            Fingers::Open => (self.placed(self.spread(OPEN, (7.4, -14.4), 5.4)), String::new()),
            Fingers::Point => (self.placed(self.pointing()), String::new()),
            Fingers::Rest | Fingers::Flat | Fingers::Grip => (String::new(), self.mitten()),
        }
    }

    fn mitten(&self) -> String {
        let (dx, dy) = (self.at.0 - self.from.0, self.at.1 - self.from.1);
        let length = dx.hypot(dy).max(1.0);
        let (ux, uy, s, r) = (dx / length, dy / length, self.side.sign(), self.size);
        let (x, y) =
            (self.at.0 - uy * s * r * 0.8 + ux * 2.0, self.at.1 + ux * s * r * 0.8 + uy * 2.0);
        circle(self.at.0, self.at.1, r, &self.skin).outline(&self.rim, 2.6).svg()
            + circle(x, y, r * 0.42, &self.skin)
    }

    /// Draws in hand units: the rim of everything first, then the skin, so that no seams show.
    fn shape(&self, palm: (f64, f64), fingers: &[Finger]) -> String {
        let rim_width = 2.6 * 10.0 / self.size;
        let line = |(from, to, _): &Finger| d!("M", *from, "L", *to);
        let mut svg = String::new();
        for finger in fingers {
            svg += stroke(line(finger), &self.rim, finger.2 + rim_width * 1.6);
        }
        svg += ellipse(0.0, 0.0, palm.0, palm.1, &self.skin).outline(&self.rim, rim_width);
        for finger in fingers {
            svg += stroke(line(finger), &self.skin, finger.2);
        }
        svg
    }

    fn spread(&self, fingers: &[Finger], thumb: Point, width: f64) -> String {
        let mut all = fingers.to_vec();
        all.push(((-3.0, -5.4), thumb, width));
        let mut svg = self.shape((9.6, 9.0), &all);
        svg += ellipse(0.0, 0.0, 8.6, 8.0, &self.skin);
        if self.fingers != Fingers::Open {
            svg += stroke(
                "M6 -3.4 L11.6 -3 M6.6 0.1 L12.4 0.2 M6 3.5 L11 3.3",
                &mix(&self.skin, &self.rim, 0.7),
                0.9,
            );
        }
        svg
    }

    fn pointing(&self) -> String {
        let mut all = POINT.to_vec();
        all.push(((-2.0, -6.0), (6.6, -10.4), 5.0));
        let mut svg = self.shape((9.4, 9.0), &all);
        svg += ellipse(0.0, 0.4, 8.4, 8.0, &self.skin);
        for (from, to, width) in POINT_CURLED {
            svg += stroke(d!("M", *from, "L", *to), &self.rim, width + 2.4);
            svg += stroke(d!("M", *from, "L", *to), &self.skin, *width);
        }
        svg
    }

    /// The palm lies behind what is held, the fingers close over it.
    fn fist(&self) -> (String, String) {
        let palm = self.shape((10.0, 9.4), &[((-2.0, -6.4), (6.8, -10.0), 5.2)]);
        let crease = mix(&self.skin, &self.rim, 0.8);
        let mut fingers = String::new();
        for (from, to, width) in GRIP {
            fingers += stroke(d!("M", *from, "L", *to), &crease, width + 2.2);
            fingers += stroke(d!("M", *from, "L", *to), &self.skin, *width);
        }
        (self.placed(palm), self.placed(fingers))
    }

    fn placed(&self, svg: String) -> String {
        let angle = (self.at.1 - self.from.1).atan2(self.at.0 - self.from.0).to_degrees();
        // The thumb points inward: the right hand is the left one in a mirror.
        let turn = if self.side == Side::Left { angle } else { angle + 180.0 };
        let place = Place::at(self.at.0, self.at.1).scaled(self.size / 10.0).turned(turn);
        group(svg, place.mirrored(self.side == Side::Right)).svg()
    }
}

/// Two hands that hold each other, seen from outside: one palm, the other's fingers around it.
pub(crate) fn clasp(at: Point, sizes: (f64, f64), skins: (&str, &str), toward: Point) -> String {
    let (palm, fingers) = sizes;
    let rims = (dark(skins.0, 0.22), dark(skins.1, 0.3));
    let angle = (toward.1 - at.1).atan2(toward.0 - at.0);
    let (cos, sin) = (angle.cos(), angle.sin());
    let local = |x: f64, y: f64| (at.0 + x * cos - y * sin, at.1 + x * sin + y * cos);
    let mut svg = circle(at.0, at.1, palm, skins.0).outline(&rims.0, palm * 0.18).svg();
    let own = local(palm * 0.55, 0.0);
    svg += circle(own.0, own.1, fingers * 0.86, skins.1).outline(&rims.1, fingers * 0.16);
    for step in [-0.5, 0.0, 0.5] {
        let from = local(palm * 0.35, step * fingers);
        let tip = along(from, local(-palm * 0.62, step * fingers), 0.86);
        svg += stroke(d!("M", from, "L", tip), &rims.1, fingers * 0.52);
        svg += stroke(d!("M", from, "L", tip), skins.1, fingers * 0.40);
    }
    svg
}
