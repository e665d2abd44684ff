//! The face in profile, looking to the right.

use super::face::{MOUTH, is_shut, shut_eye};
use super::{Face, Figure};
use crate::colour::{INK, dark, mix};
use crate::draw::{Point, circle, d, ellipse, path, stroke};

impl Figure<'_> {
    /// The face without its brow, and the brow, which lies over a fringe.
    pub(super) fn side_face(&self) -> (String, String) {
        let person = self.person();
        let oval = self.side_oval();
        let (rx, ry) = (oval.rx, oval.ry);
        let eye = (rx * 0.50, ry * if self.body.is_young { 0.10 } else { 0.02 });
        let r = rx * if self.body.is_young { 0.150 } else { 0.128 };
        let mut svg = String::new();
        if person.beard.is_none() {
            let red = mix(&person.skin, "#E8503F", 0.32);
            svg += ellipse(rx * 0.36, ry * 0.44, rx * 0.17, ry * 0.125, &red).opacity(0.75);
        }
        svg.push_str(&self.side_eye(eye, r));
        svg.push_str(&self.side_beard());
        svg.push_str(&self.side_mouth());
        if person.has_freckles {
            for (x, y) in [(0.0, 0.0), (8.0, 3.0), (-7.0, 4.0)] {
                svg += circle(rx * 0.48 + x, ry * 0.32 + y, 1.7, &dark(&person.skin, 0.3));
            }
        }
        svg.push_str(&self.side_glasses(eye, r));
        svg.push_str(&self.side_mask());
        (svg, self.side_brow(eye, r))
    }

    fn side_eye(&self, (x, y): Point, r: f64) -> String {
        let face = self.stance.face;
        if is_shut(face) {
            return shut_eye((x, y), r * 0.9, r, face);
        }
        let (px, py) = (x + r * 0.14 + self.gaze.0 * r * 0.2, y + self.gaze.1 * r * 0.34);
        let mut svg = ellipse(x, y, r * 0.88, r * 1.24, "#FFFFFF").svg();
        svg += ellipse(px, py, r * 0.62, r * 0.94, INK);
        svg += circle(px + r * 0.18, py - r * 0.36, r * 0.25, "#FFFFFF");
        if self.person().has_lashes {
            let lash = d! {
                "M", x - r * 0.62, y - r * 0.98, "Q", x, y - r * 1.56, x + r * 0.7, y - r * 1.04,
                "L", x + r * 1.05, y - r * 1.2
            };
            svg += stroke(lash, INK, 3.6);
        }
        svg
    }

    fn side_brow(&self, (x, eye_y): Point, r: f64) -> String {
        let (inner, outer) = match self.stance.face {
            Face::Worried | Face::Sad => (4.0, -6.0),
            Face::Focus => (0.5, -1.5),
            Face::Surprised | Face::Shout => (-4.0, -7.0),
            _ => (1.5, -3.0),
        };
        let y = eye_y - r * 2.1;
        let data = d! {
            "M", x - r * 0.7, y + inner,
            "Q", x + r * 0.2, y - 4.0, x + r * 0.95, y + outer
        };
        stroke(data, &self.person().brow, self.brow_width()).svg()
    }

    fn side_beard(&self) -> String {
        let person = self.person();
        let Some(beard) = &person.beard else { return String::new() };
        let oval = self.side_oval();
        let data = "M -.14 -.02 Q -.02 .50 .46 .46 Q .7 .42 .92 .42 L .92 .54 C .96 .94 .64 1.16 .24 1.12 \
                    C -.24 1.08 -.42 .6 -.36 -.02 Z";
        path(oval.trace(data), beard).svg()
            + ellipse(oval.rx * 0.78, oval.ry * 0.62, oval.rx * 0.18, oval.ry * 0.12, &person.skin)
    }

    fn side_glasses(&self, (x, y): Point, r: f64) -> String {
        let Some(rim) = &self.person().glasses else { return String::new() };
        let rx = self.side_oval().rx;
        let lens = ellipse(x + 2.0, y, r * 1.5, r * 1.9, "#FFFFFF").set("fill-opacity", ".16");
        let bows = d! {
            "M", x - r * 1.4, y - 3.0, "L", -rx * 0.06, y - 1.0,
            "M", x + r * 1.6, y - 3.0, "L", rx * 0.92, y - 1.0
        };
        lens.outline(rim, 4.0).svg() + stroke(bows, rim, 4.0)
    }

    fn side_mask(&self) -> String {
        let Some(mask) = &self.person().wear.mask else { return String::new() };
        let oval = self.side_oval();
        let band = dark(mask, 0.18);
        let cloth = "M .5 .34 Q .8 .14 1.02 .24 Q 1.14 .5 .96 .82 Q .76 1 .52 .9 Q .4 .6 .5 .34 Z";
        stroke(oval.trace("M -.1 .16 Q .2 .36 .5 .40"), &band, 3.4).svg()
            + path(oval.trace(cloth), mask).soft(&band, 2.6)
    }

    fn side_mouth(&self) -> String {
        let oval = self.side_oval();
        let (rx, y) = (oval.rx, oval.ry * 0.60);
        let lip = mix(&self.person().skin, "#7A1F2B", 0.72);
        let open = |depth: f64| {
            let data = d! {
                "M", rx * 0.865, y - 5.0, "Q", rx * 0.70, y, rx * 0.56, y - 6.0,
                "Q", rx * 0.58, y + depth, rx * 0.83, y + depth - 2.0, "Z"
            };
            path(data, MOUTH).svg()
        };
        match self.stance.face {
            Face::Happy => open(11.0),
            Face::Talk => open(8.0),
            Face::Shout => open(15.0),
            Face::Breathe | Face::Surprised => ellipse(rx * 0.80, y + 2.0, 4.6, 5.6, MOUTH).svg(),
            Face::Worried | Face::Sad => stroke(
                d!("M", rx * 0.62, y + 5.0, "Q", rx * 0.74, y - 2.0, rx * 0.85, y + 2.0),
                &lip,
                4.4,
            )
            .svg(),
            _ => stroke(
                d!("M", rx * 0.60, y - 2.0, "Q", rx * 0.72, y + 7.0, rx * 0.86, y),
                &lip,
                4.6,
            )
            .svg(),
        }
    }
}
