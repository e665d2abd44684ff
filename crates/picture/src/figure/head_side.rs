//! The head in profile, looking to the right.

use super::Figure;
use super::hair::{afro, braid, puff};
use super::head::hearing_aid;
use super::oval::Oval;
use crate::cast::{Hair, HeadShape};
use crate::colour::{dark, light};
use crate::draw::{circle, ellipse, path, rect, stroke};

/// Outline of a head in profile.
fn outline(oval: Oval, shape: HeadShape) -> String {
    let (jaw, chin) = match shape {
        HeadShape::Round => (0.30, 0.98),
        HeadShape::Oval => (0.24, 1.04),
        HeadShape::Wide => (0.42, 1.0),
    };
    oval.trace(&format!(
        "M -.08 -1 C .46 -1 .84 -.66 .86 -.16 Q .85 .04 .94 .15 Q 1.12 .32 .94 .36 Q .86 .40 .88 .52 \
         C .86 .82 .62 {chin} {jaw} {chin} C -.30 {chin} -.98 .72 -.98 -.04 C -.98 -.62 -.62 -1 -.08 -1 Z"
    ))
}

/// The cap of hair; `fringe` is the height of the hairline over the brow.
fn cap(oval: Oval, top: f64, fringe: f64, colour: &str) -> String {
    let higher = fringe - 0.10;
    let data = format!(
        "M .86 -.26 C .98 -1 .36 -{top} -.12 -{top} C -.86 -{top} -1.14 -.5 -1.06 .10 Q -1.02 .46 -.78 .58 \
         Q -.42 .58 -.34 .16 Q -.30 -.10 -.04 -.12 L .10 .04 Q .12 -.24 .34 {fringe} Q .62 {higher} .86 -.26 Z"
    );
    path(oval.trace(&data), colour).svg()
}

/// Hair that falls to `length` half heights, `wide` half widths at the back.
fn sheet(oval: Oval, length: f64, wide: f64, colour: &str) -> String {
    let (middle, below, above) = (length * 0.6, length + 0.1, length - 0.06);
    let data = format!(
        "M .86 -.26 C .98 -1.05 .36 -1.16 -.12 -1.16 C -.86 -1.16 -1.18 -.5 -1.12 .1 Q -1.12 {middle} -{wide} {length} \
         Q -.4 {below} .02 {above} Q .24 {middle} .16 .2 Q .14 -.2 .40 -.34 Q .64 -.44 .86 -.26 Z"
    );
    path(oval.trace(&data), colour).svg()
}

impl Figure<'_> {
    pub(super) fn side_oval(&self) -> Oval {
        let (rx, ry) = self.body.head;
        Oval { rx, ry, shift: 0.0 }
    }

    /// What lies behind the trunk and what lies in front of it.
    pub(super) fn head_from_side(&self) -> (String, String) {
        let person = self.person();
        let oval = self.side_oval();
        let (rx, ry) = (oval.rx, oval.ry);
        let rim = dark(&person.skin, 0.22);
        let (face, brow) = self.side_face();
        let mut svg = path(outline(oval, person.head), &person.skin)
            .outline(&dark(&person.skin, 0.20), 3.0)
            .svg();
        svg.push_str(&face);
        if person.is_covered() {
            if person.wear.hood.is_some() && person.hair != Hair::Hijab {
                let fringe = "M .86 -.26 C .9 -.8 .4 -1 0 -1 L 0 0 Q .2 -.4 .86 -.26 Z";
                svg += path(oval.trace(fringe), &person.hair_colour);
            }
            return (String::new(), svg + &*brow + &*self.side_cloth());
        }
        let (behind, hair) = self.side_hair();
        svg.push_str(&[hair, brow, self.side_hat()].concat());
        if !self.hides_ears() {
            svg += ellipse(-rx * 0.14, ry * 0.16, rx * 0.14, ry * 0.19, &person.skin)
                .outline(&rim, 3.0);
            svg += stroke(oval.trace("M -.17 .10 Q -.06 .14 -.12 .24"), &rim, 3.0);
        }
        if let Some(case) = &person.hearing {
            svg.push_str(&hearing_aid(-rx * 0.18, ry * 0.13, -1.0, case, self.stance.detail));
        }
        if let Some(headset) = &person.wear.headset {
            svg += stroke(oval.trace("M -.14 .1 C -.3 -.6 -.2 -1.1 -.1 -1.16"), headset, 8.0);
            svg += rect(-rx * 0.32, -ry * 0.04, rx * 0.38, ry * 0.44, headset, 9.0);
            svg += stroke(oval.trace("M -.1 .36 Q .2 .86 .72 .74"), headset, 5.0);
        }
        svg.push_str(&self.side_helmet(oval));
        (behind, svg)
    }

    /// Hair behind the head and over it.
    fn side_hair(&self) -> (String, String) {
        let person = self.person();
        let oval = self.side_oval();
        let (rx, ry) = (oval.rx, oval.ry);
        let colour = person.hair_colour.as_str();
        let shine =
            stroke(oval.trace("M -.5 -.86 Q -.05 -1.04 .40 -.84"), &light(colour, 0.13), 5.0).svg();
        let plain = cap(oval, 1.14, -0.40, colour);
        let none = String::new();
        match person.hair {
            Hair::Hijab => (none.clone(), none),
            Hair::Puffs => {
                let tie = stroke(oval.trace("M -.62 -.98 L -.30 -.72"), &person.tie, 9.0);
                let behind = puff(-rx * 0.30, -ry * 1.16, rx, colour, &dark(colour, 0.04));
                let near = puff(-rx * 0.66, -ry * 1.02, rx, colour, colour);
                (behind, cap(oval, 1.06, -0.40, colour) + &*near + tie)
            }
            Hair::Bob => {
                let clip = person
                    .clip
                    .as_ref()
                    .map(|clip| rect(rx * 0.28, -ry * 0.62, rx * 0.34, 9.0, clip, 4.0).svg());
                (
                    none,
                    sheet(oval, 0.96, 0.98, colour) + &*shine + clip.as_deref().unwrap_or_default(),
                )
            }
            Hair::Long => {
                let falls = "M .86 -.26 C .98 -1.05 .36 -1.16 -.12 -1.16 C -.86 -1.16 -1.18 -.5 -1.12 .1 \
                             C -1.1 .6 -1.2 .9 -1.06 1.26 Q -.92 1.5 -.66 1.4 Q -.5 1.6 -.24 1.46 \
                             C -.02 1.3 -.12 .96 -.06 .66 Q -.02 .3 .04 .06 Q .14 -.2 .40 -.34 \
                             Q .64 -.44 .86 -.26 Z";
                let strands =
                    "M -.56 -.2 C -.68 .3 -.58 .8 -.7 1.2 M -.26 .06 C -.34 .5 -.26 .9 -.38 1.26";
                let front = path(oval.trace(falls), colour).svg() + &*shine;
                (none, front + stroke(oval.trace(strands), &dark(colour, 0.13), 4.0))
            }
            Hair::Pony => {
                let tail = "M -.7 -.8 C -1.6 -1.2 -1.9 -.1 -1.5 .75 C -1.5 .2 -1.2 0 -.8 -.1 Z";
                (path(oval.trace(tail), &dark(colour, 0.1)).svg(), plain + &*shine)
            }
            Hair::Bun => {
                let behind = circle(-rx * 0.86, -ry * 0.94, rx * 0.40, &dark(colour, 0.12)).svg()
                    + circle(-rx * 0.90, -ry * 0.98, rx * 0.32, colour);
                let shine = stroke(
                    oval.trace("M -.5 -.86 Q -.05 -1.04 .40 -.84"),
                    &light(colour, 0.45),
                    4.5,
                );
                (behind, plain + shine)
            }
            Hair::Afro => {
                let behind = afro(oval, (-0.12, -0.22), (1.10, 1.06), (95.0, 320.0), colour)
                    + ellipse(-rx * 0.12, -ry * 0.22, rx * 1.1, ry * 1.08, colour);
                let curls = afro(oval, (-0.10, -0.30), (0.84, 0.70), (268.0, 336.0), colour);
                (behind, cap(oval, 1.14, -0.44, colour) + &*curls)
            }
            Hair::Sides => {
                let sides = "M -.04 -.16 C -.5 -.42 -.9 -.40 -1.02 -.30 Q -1.14 .3 -.74 .62 Q -.40 .5 -.34 .16 Q -.28 -.02 -.02 -.04 Z";
                (none, path(oval.trace(sides), colour).svg())
            }
            Hair::Wavy => {
                let mut front = cap(oval, 1.14, -0.34, colour);
                for (x, y, r) in [
                    (0.56, -0.78, 0.26),
                    (0.16, -1.02, 0.30),
                    (-0.30, -1.06, 0.32),
                    (-0.76, -0.84, 0.30),
                    (-0.98, -0.36, 0.24),
                ] {
                    front += circle(rx * x, ry * y, rx * r, colour);
                }
                (
                    none,
                    front
                        + stroke(
                            oval.trace("M -.5 -1 Q -.2 -1.2 .1 -1"),
                            &light(colour, 0.13),
                            5.0,
                        ),
                )
            }
            Hair::Braids => (
                none,
                plain
                    + &*shine
                    + &*braid(-rx * 0.30, -2.0, 0.40, 0.28, oval, (colour, &person.tie)),
            ),
            Hair::Short => {
                let tuft = oval.trace("M .2 -1.06 Q .5 -1.34 .86 -1 Q .6 -.98 .5 -.86 Z");
                (none, plain + &*shine + path(tuft, colour))
            }
            Hair::Crop => (none, plain + &*shine),
        }
    }

    fn side_hat(&self) -> String {
        let Some(fill) = &self.person().wear.cap else { return String::new() };
        let oval = self.side_oval();
        let rim = light(fill, 0.25);
        path(oval.trace("M -1.10 -.20 C -1.16 -1.5 .98 -1.5 .94 -.36 Z"), fill).svg()
            + rect(-oval.rx * 1.14, -oval.ry * 0.50, oval.rx * 2.14, oval.ry * 0.32, &rim, 12.0)
            + circle(-oval.rx * 0.1, -oval.ry * 1.32, 13.0, &light(fill, 0.35))
    }

    /// Hijab or raised hood; its rim frames the face.
    fn side_cloth(&self) -> String {
        let person = self.person();
        let oval = self.side_oval();
        let hood = person.wear.hood.as_ref();
        let fill = hood.unwrap_or(&person.hair_colour);
        let (x, width) = if hood.is_some() { (0.50, 9.0) } else { (0.60, 6.0) };
        let (brow, temple, cheek) = (x + 0.16, x - 0.2, x - 0.36);
        let cloth = format!(
            "M {brow} -.72 C .62 -1.24 .2 -1.22 -.14 -1.22 C -.92 -1.22 -1.22 -.6 -1.16 .14 C -1.12 .7 -.98 1 -.74 1.22 \
             L .30 1.20 Q .62 1.12 .58 .96 C .22 .84 {cheek} .5 {cheek} .1 C {cheek} -.3 {temple} -.56 {brow} -.72 Z"
        );
        let rim = format!(
            "M {brow} -.70 C {temple} -.54 {cheek} -.3 {cheek} .1 C {cheek} .5 .22 .84 .56 .95"
        );
        path(oval.trace(&cloth), fill).svg()
            + stroke(oval.trace(&rim), &dark(fill, 0.26), width)
            + stroke(oval.trace("M -.8 -.6 Q -.4 -1.04 .1 -1.04"), &light(fill, 0.18), 5.0)
            + stroke(oval.trace("M -.86 .3 Q -.7 .8 -.3 1"), &dark(fill, 0.18), 5.0)
    }
}
