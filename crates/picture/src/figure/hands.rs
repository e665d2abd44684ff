//! Hands: a mitten with a thumb from afar, fingers where they say something or can be seen.

use crate::bones::Side;
use crate::colour::{dark, mix};
use crate::draw::{Place, Point, d, ellipse, group, path, stroke};
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
            Fingers::Flat => (self.placed(self.spread(FLAT, (5.8, -11.4), 5.2)), String::new()),
            Fingers::Grip => self.fist(),
            Fingers::Open => (self.placed(self.spread(OPEN, (7.4, -14.4), 5.4)), String::new()),
            Fingers::Point => (self.placed(self.pointing()), String::new()),
            Fingers::Rest => (String::new(), self.mitten()),
        }
    }

    fn mitten(&self) -> String {
        let rim = 2.6 * 10.0 / self.size;
        let thumb = "M-2 -5 L6.4 -10";
        let palm =
            "M-9 -6.6 C-3 -9.6 7 -9.4 11 -6.6 C15.4 -3.6 15.4 3.6 11 6.6 C7 9.4 -3 9.6 -9 6.6 Z";
        let svg = stroke(thumb, &self.rim, 6.4 + rim * 1.6).svg()
            + path(palm, &self.skin).outline(&self.rim, rim)
            + stroke(thumb, &self.skin, 6.4);
        self.placed(svg)
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
        let angle = (self.at.1 - self.from.1).atan2(self.at.0 - self.from.0);
        let (sin, cos) = angle.sin_cos();
        // The thumb of a hand that points sideways is above; else it points to the body.
        let is_turned = if cos.abs() > 0.75 { cos < 0.0 } else { sin * self.side.sign() > 0.0 };
        let turn = angle.to_degrees() + if is_turned { 180.0 } else { 0.0 };
        let place = Place::at(self.at.0, self.at.1).scaled(self.size / 10.0).turned(turn);
        group(svg, place.mirrored(is_turned)).svg()
    }
}

/// One of two joined hands: its colour, the size of its palm, where its forearm comes from, and the middle of
/// its owner.
pub(crate) struct Joined<'a> {
    pub(crate) skin: &'a str,
    pub(crate) size: f64,
    pub(crate) from: Point,
    pub(crate) body: f64,
}

/// Two hands that hold each other: the inner one lies in the outer one, whose fingers close over it.
pub(crate) fn clasp(at: Point, inner: &Joined<'_>, outer: &Joined<'_>) -> String {
    let rims = (dark(inner.skin, 0.24), dark(outer.skin, 0.28));
    let toward = |from: Point| (from.1 - at.1).atan2(from.0 - at.0);
    let (own, other) = (toward(outer.from), toward(inner.from));
    // Each hand lies a little to its owner's side, so that both are seen.
    let aside = if inner.body >= outer.body { 1.0 } else { -1.0 };
    let place = |angle: f64, size: f64, shift: f64| {
        let x = at.0 + aside * shift * size;
        Place::at(x, at.1).scaled(size / 10.0).turned(angle.to_degrees())
    };
    // Hand units, with the own forearm along x.
    let rim = 2.6 * 10.0 / outer.size;
    let palm = "M8 -6.4 C4 -9.2 -5 -9.4 -8.4 -5 C-10.4 -2 -10.4 2 -8.4 5 C-5 9.4 4 9.2 8 6.4";
    let hand = |fill: &str, edge: &str| path(palm, fill).outline(edge, rim).svg();
    let svg = group(hand(inner.skin, &rims.0), place(other, inner.size, 0.42)).svg();
    let mut back = hand(outer.skin, &rims.1);
    // Fingers bend over the inner hand, towards its owner.
    let bent = if own.sin() * aside > 0.0 { -1.0 } else { 1.0 };
    for (knuckle, long) in [(-7.0, 11.0), (-3.6, 13.0), (0.0, 13.4), (3.4, 12.0)] {
        let from = (knuckle * 0.9 + 0.6, bent);
        let tip = (from.0 - 1.6, bent * long * 0.92);
        let line = d!("M", from, "L", tip);
        back += stroke(&line, &rims.1, 4.6 + rim * 0.9);
        back += stroke(&line, outer.skin, 4.6);
    }
    // The knuckles grow out of the back of the hand.
    back += ellipse(2.6, -bent * 2.4, 9.6, 5.2, outer.skin);
    svg + group(back, place(own, outer.size, -0.3))
}
