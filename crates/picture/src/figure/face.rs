//! Faces from the front: eyes, brows, nose, mouth. Never fear, never tears.

use super::oval::Oval;
use super::{Face, Figure};
use crate::colour::{INK, dark, mix};
use crate::draw::{Point, circle, d, ellipse, path, stroke};

/// The inside of a mouth.
pub(super) const MOUTH: &str = "#6E1E2E";

/// How the brows of a face lie: inner end, outer end, in units downward.
///
/// **Invariant**: the inner end is never the lower one; that looks angry, and frightens.
pub(super) fn brow_tilt(face: Face, is_left: bool) -> (f64, f64) {
    match face {
        Face::Worried => (-7.0, 4.0),
        Face::Sad => (-6.0, 3.0),
        Face::Still => (0.0, 0.5),
        Face::Thinking if is_left => (-3.0, 2.0),
        Face::Thinking => (-8.0, -5.0),
        Face::Surprised => (-7.0, -5.0),
        Face::Happy => (-4.0, -1.0),
        Face::Focus => (-1.5, 1.0),
        Face::Shout => (-5.0, -2.0),
        _ => (-2.0, 0.5),
    }
}

/// Whether the eyes are shut.
pub(super) fn is_shut(face: Face) -> bool {
    matches!(face, Face::Content | Face::Sleep | Face::Relief | Face::Breathe)
}

impl Figure<'_> {
    /// The face without brows, and the brows, which lie over a fringe. `turn` moves all of it aside.
    pub(super) fn front_face(&self, turn: f64) -> (String, String) {
        let person = self.person();
        let (rx, ry) = self.body.head;
        let fx = turn * rx * 0.34;
        let squeeze = 1.0 - 0.16 * turn.abs();
        let eye_y = ry * if self.body.is_young { 0.10 } else { 0.02 };
        let eye_r = rx * if self.body.is_young { 0.150 } else { 0.128 };
        let mut svg = if person.beard.is_none() { self.blush(fx, squeeze) } else { String::new() };
        let mut brows = String::new();
        for s in [-1.0, 1.0] {
            let eye = (fx + s * rx * 0.40 * squeeze, eye_y);
            svg.push_str(&self.eye(eye, eye_r, s, 1.0 - (s * turn).max(0.0) * 0.14));
            brows.push_str(&self.brow(eye, eye_r, s));
        }
        let (x, y) = (fx * 1.35 + turn * 1.5, ry * 0.33);
        let nose = d!("M", x - 5.0, y, "Q", x + turn * 1.5, y + 6.0, x + 5.0, y - 0.5);
        svg += stroke(nose, &dark(&person.skin, 0.34), 3.8);
        svg.push_str(&self.mouth((fx * 1.12, ry * 0.60), rx * 0.25 * squeeze));
        svg.push_str(&self.freckles(fx, rx, ry));
        svg.push_str(&self.glasses((fx, eye_y), rx * 0.40 * squeeze, eye_r));
        svg.push_str(&self.mask(Oval { rx, ry, shift: fx }));
        svg.push_str(&self.air_mask(Oval { rx, ry, shift: fx }));
        (svg, brows)
    }

    fn blush(&self, fx: f64, squeeze: f64) -> String {
        let person = self.person();
        let (rx, ry) = self.body.head;
        let red = mix(&person.skin, "#E8503F", if person.is_fair { 0.34 } else { 0.30 });
        let mut svg = String::new();
        for s in [-1.0, 1.0] {
            // The cheek turned away is seen at a slant.
            let width = rx * 0.17 * (1.0 - (s * self.turn).max(0.0) * 0.35);
            let x = fx + s * rx * 0.60 * squeeze;
            svg += ellipse(x, ry * 0.42, width, ry * 0.125, &red).opacity(0.75);
        }
        svg
    }

    fn glasses(&self, (x, y): Point, apart: f64, r: f64) -> String {
        let Some(rim) = &self.person().glasses else { return String::new() };
        let mut svg = String::new();
        for s in [-1.0, 1.0] {
            let lens = circle(x + s * apart, y, r * 1.95, "#FFFFFF").set("fill-opacity", ".16");
            svg += lens.outline(rim, 4.0);
        }
        let gap = apart - r * 1.9;
        svg + stroke(d!("M", x - gap, y - 2.0, "Q", x, y - 6.0, x + gap, y - 2.0), rim, 4.0)
    }

    fn eye(&self, (x, y): (f64, f64), r: f64, s: f64, aside: f64) -> String {
        let face = self.stance.face;
        if is_shut(face) {
            return shut_eye((x, y), r * 1.05, r, face);
        }
        let big = if face == Face::Surprised { 1.12 } else { 1.0 };
        let (px, py) = (x + self.gaze.0 * r * 0.34, y + self.gaze.1 * r * 0.34);
        let mut svg = ellipse(x, y, r * 1.08 * aside * big, r * 1.24 * big, "#FFFFFF").svg();
        svg += ellipse(px, py, r * 0.78 * aside, r * 0.94, INK);
        svg += circle(px + r * 0.24, py - r * 0.36, r * 0.27, "#FFFFFF");
        if self.person().has_lashes {
            svg += stroke(
                d! { "M", x + s * r * 0.1, y - r * 1.28, "Q", x + s * r * 0.8, y - r * 1.25, x + s * r * 1.38, y - r * 0.75 },
                INK,
                3.6,
            );
        }
        svg
    }

    fn brow(&self, (x, eye_y): (f64, f64), r: f64, s: f64) -> String {
        let (inner, outer) = brow_tilt(self.stance.face, s < 0.0);
        let (y, half) = (eye_y - r * 2.15, r * 0.95);
        let data = d! {
            "M", x - s * half, y + inner,
            "Q", x, y - 4.0 + f64::midpoint(inner, outer), x + s * half, y + outer
        };
        stroke(data, &self.person().brow, self.brow_width()).svg()
    }

    pub(super) fn brow_width(&self) -> f64 {
        if self.body.is_young { 4.6 } else { 5.2 }
    }

    fn mouth(&self, (x, y): (f64, f64), m: f64) -> String {
        let lip = mix(&self.person().skin, "#7A1F2B", 0.72);
        match self.stance.face {
            Face::Happy => {
                let open = d! {
                    "M", x - m, y - 4.0, "Q", x, y + 1.0, x + m, y - 4.0, "Q", x + m * 0.75, y + 15.0, x, y + 15.5,
                    "Q", x - m * 0.75, y + 15.0, x - m, y - 4.0, "Z"
                };
                let tongue = d! {
                    "M", x - m * 0.55, y + 11.0, "Q", x, y + 3.5, x + m * 0.55, y + 11.0,
                    "Q", x, y + 18.5, x - m * 0.55, y + 11.0, "Z"
                };
                path(open, MOUTH).svg() + path(tongue, "#F0807A")
            }
            Face::Worried => stroke(
                d!("M", x - m * 0.62, y + 6.0, "Q", x, y - 1.0, x + m * 0.62, y + 6.0),
                &lip,
                4.4,
            )
            .svg(),
            Face::Sad => stroke(
                d!("M", x - m * 0.7, y + 7.0, "Q", x, y - 3.0, x + m * 0.7, y + 7.0),
                &lip,
                4.4,
            )
            .svg(),
            Face::Still => {
                stroke(d!("M", x - m * 0.6, y + 3.0, "L", x + m * 0.6, y + 3.0), &lip, 4.4).svg()
            }
            Face::Thinking => stroke(
                d!("M", x - m * 0.3, y + 3.0, "Q", x + m * 0.3, y + 5.0, x + m * 0.75, y - 1.0),
                &lip,
                4.4,
            )
            .svg(),
            Face::Surprised => ellipse(x, y + 4.0, m * 0.42, m * 0.5, MOUTH).svg(),
            Face::Breathe => {
                ellipse(x, y + 3.0, m * 0.30, m * 0.28, MOUTH).outline(&lip, 3.0).svg()
            }
            Face::Shout => {
                ellipse(x, y + 4.0, m * 0.62, m * 0.62, MOUTH).svg()
                    + ellipse(x, y + 4.0 + m * 0.34, m * 0.36, m * 0.2, "#F0807A")
            }
            Face::Talk => {
                let open = d! {
                    "M", x - m * 0.7, y - 1.0, "Q", x, y + 1.0, x + m * 0.7, y - 1.0, "Q", x + m * 0.5, y + 12.0, x, y + 12.0,
                    "Q", x - m * 0.5, y + 12.0, x - m * 0.7, y - 1.0, "Z"
                };
                path(open, MOUTH).svg()
            }
            Face::Sleep => stroke(
                d!("M", x - m * 0.4, y + 2.0, "Q", x, y + 5.0, x + m * 0.4, y + 2.0),
                &lip,
                4.2,
            )
            .svg(),
            Face::Calm | Face::Content | Face::Relief | Face::Focus => stroke(
                d!("M", x - m * 0.85, y - 1.0, "Q", x, y + 9.0, x + m * 0.85, y - 1.0),
                &lip,
                4.6,
            )
            .svg(),
        }
    }

    fn freckles(&self, fx: f64, rx: f64, ry: f64) -> String {
        let mut svg = String::new();
        if self.person().has_freckles {
            for s in [-1.0, 1.0] {
                for (x, y) in [(0.0, 0.0), (7.0, 3.0), (-6.0, 4.0)] {
                    svg += circle(
                        fx + s * rx * 0.52 + x,
                        ry * 0.34 + y,
                        1.7,
                        &dark(&self.person().skin, 0.3),
                    );
                }
            }
        }
        svg
    }

    /// A cloth mask over nose and mouth.
    fn mask(&self, oval: Oval) -> String {
        let Some(colour) = &self.person().wear.mask else { return String::new() };
        let band = dark(colour, 0.18);
        let mut svg = stroke(oval.trace("M -.97 .16 Q -.8~.4 .30 -.5~ .36"), &band, 3.4).svg();
        svg += stroke(oval.trace("M .97 .16 Q .8~.4 .30 .5~ .36"), &band, 3.4);
        svg += path(oval.trace("M -.52~ .30 Q 0~1.3 .14 .52~ .30 Q .58~ .66 .34~ .90 Q 0~1.1 1.04 -.34~ .90 Q -.58~ .66 -.52~ .30 Z"), colour).soft(&band, 2.6);
        svg += stroke(
            oval.trace("M -.34~ .52 Q 0~1.2 .60 .34~ .52 M -.30~ .72 Q 0~1.2 .80 .30~ .72"),
            &band,
            2.6,
        );
        svg
    }
}

/// A shut eye: an arch when content, hanging when asleep.
pub(super) fn shut_eye((x, y): (f64, f64), half: f64, r: f64, face: Face) -> String {
    let (ends, middle) =
        if matches!(face, Face::Sleep | Face::Breathe) { (-1.0, 1.05) } else { (3.0, -1.1) };
    stroke(d!("M", x - half, y + ends, "Q", x, y + r * middle, x + half, y + ends), INK, 4.6).svg()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::Named;

    #[test]
    fn no_face_looks_angry() {
        for (name, face) in Face::NAMES {
            for is_left in [true, false] {
                let (inner, outer) = brow_tilt(*face, is_left);

                assert!(inner < outer, "the brows of `{name}` rise in the middle");
            }
        }
    }
}
