//! The head from behind.

use super::Figure;
use super::hair::{afro, braid, puff};
use super::head::{hearing_aid, outline};
use super::oval::Oval;
use crate::cast::Hair;
use crate::colour::{colour, dark, light};
use crate::draw::{circle, ellipse, path, rect, stroke};

fn cap(oval: Oval, low: f64, top: f64, colour: &str) -> String {
    let (side, middle) = (low - 0.1, low + 0.12);
    let data = format!(
        "M -1.05 .08 C -1.18 -.8 -.64 -{top} 0 -{top} C .64 -{top} 1.18 -.8 1.05 .08 Q .98 {side} .5 {low} \
         Q 0 {middle} -.5 {low} Q -.98 {side} -1.05 .08 Z"
    );
    path(oval.trace(&data), colour).svg()
}

fn sheet(oval: Oval, low: f64, wide: f64, colour: &str) -> String {
    let (half, below, end) = (low * 0.5, low + 0.16, wide * 0.96);
    let data = format!(
        "M -1.1 -.1 C -1.2 -1.35 1.2 -1.35 1.1 -.1 Q {wide} {half} {end} {low} Q 0 {below} -{end} {low} \
         Q -{wide} {half} -1.1 -.1 Z"
    );
    path(oval.trace(&data), colour).svg()
}

impl Figure<'_> {
    pub(super) fn head_from_behind(&self) -> String {
        let person = self.person();
        let (rx, ry) = self.body.head;
        let oval = Oval { rx, ry, shift: 0.0 };
        if person.is_covered() {
            return self.cloth_from_behind(oval);
        }
        let mut svg = String::new();
        let rim = dark(&person.skin, 0.20);
        if person.hair != Hair::Bob {
            for s in [-1.0, 1.0] {
                svg += ellipse(
                    s * rx * 0.99,
                    ry * 0.16,
                    rx * 0.15,
                    ry * 0.19,
                    &dark(&person.skin, 0.08),
                )
                .outline(&rim, 3.0);
            }
        }
        svg += path(outline(oval, person.head), &person.skin).outline(&rim, 3.0);
        svg.push_str(&self.hair_from_behind(oval));
        svg.push_str(&[self.cap_over(), self.helmet()].concat());
        if let Some(case) = &person.hearing {
            svg.push_str(&hearing_aid(rx * 0.96, ry * 0.14, -1.0, case, self.stance.detail));
        }
        svg
    }

    fn cloth_from_behind(&self, oval: Oval) -> String {
        let person = self.person();
        let hood = person.wear.hood.as_ref();
        let fill = hood.unwrap_or(&person.hair_colour);
        let fold =
            if hood.is_some() { "M 0 -.3 Q .06 .4 0 1.08" } else { "M -.6 .1 Q -.1 .7 .5 .86" };
        path(
            oval.trace(
                "M -1.06 1.02 C -1.22 .4 -1.24 -1.22 0 -1.22 C 1.24 -1.22 1.22 .4 1.06 1.02 Q 0 1.3 -1.06 1.02 Z",
            ),
            fill,
        )
        .svg()
            + stroke(oval.trace("M -.5 -.84 Q 0 -1.06 .5 -.84"), &light(fill, 0.18), 5.0)
            + stroke(oval.trace(fold), &dark(fill, 0.16), 5.0)
    }

    fn hair_from_behind(&self, oval: Oval) -> String {
        let person = self.person();
        let (rx, ry) = (oval.rx, oval.ry);
        let fill = person.hair_colour.as_str();
        let shine = stroke(oval.trace("M -.55 -.80 Q 0 -1 .5 -.80"), &light(fill, 0.15), 5.0).svg();
        let plain = cap(oval, 0.72, 1.16, fill);
        match person.hair {
            Hair::Puffs => {
                let parting = stroke(oval.trace("M 0 -1.02 Q .06 -.2 0 .74"), &light(fill, 0.2), 3.5);
                let mut svg = cap(oval, 0.72, 1.08, fill) + parting;
                for s in [-1.0, 1.0] {
                    let mirror = Oval { rx: rx * s, ..oval };
                    svg.push_str(&puff(s * rx * 0.98, -ry * 0.82, rx, fill, fill));
                    svg += stroke(mirror.trace("M .66 -.86 L .86 -.56"), &person.tie, 9.0);
                }
                svg
            }
            Hair::Bob => sheet(oval, 0.92, 1.22, fill) + &*shine,
            Hair::Long => {
                let falls = "M -1.1 -.1 C -1.2 -1.35 1.2 -1.35 1.1 -.1 C 1.22 .5 1.1 .9 1 1.3 Q .84 1.56 .52 1.46 \
                             Q .26 1.66 0 1.5 Q -.26 1.66 -.52 1.46 Q -.84 1.56 -1 1.3 C -1.1 .9 -1.22 .5 -1.1 -.1 Z";
                let strands = "M .04 .3 C -.06 .7 .06 1 0 1.34 M -.52 .5 C -.6 .8 -.46 1.1 -.54 1.3 M .52 .5 C .46 .8 .6 1.1 .54 1.3";
                path(oval.trace(falls), fill).svg()
                    + &*shine
                    + stroke(oval.trace(strands), &dark(fill, 0.14), 4.0)
            }
            Hair::Sides => path(
                oval.trace(
                    "M -1.05 -.12 Q -.6 .22 0 .22 Q .6 .22 1.05 -.12 Q 1.06 .5 .5 .72 Q 0 .84 -.5 .72 Q -1.06 .5 -1.05 -.12 Z",
                ),
                fill,
            )
            .svg(),
            Hair::Afro => afro(oval, (0.0, -0.2), (1.14, 1.1), (130.0, 410.0), fill)
                + ellipse(0.0, -ry * 0.2, rx * 1.18, ry * 1.1, fill)
                + &*cap(oval, 0.8, 1.16, fill),
            Hair::Pony => {
                let tail = oval.trace("M -.16 -.5 C -.5 .1 -.4 .9 0 1.3 C .4 .9 .5 .1 .16 -.5 Z");
                plain + &*shine
                    + path(tail, &dark(fill, 0.14))
                    + rect(-rx * 0.2, -ry * 0.58, rx * 0.4, 12.0, &colour("coral"), 6.0)
            }
            Hair::Bun => {
                plain + &*shine
                    + circle(0.0, -ry * 0.9, rx * 0.42, &dark(fill, 0.14))
                    + circle(-3.0, -ry * 0.94, rx * 0.34, fill)
            }
            Hair::Braids => {
                let mut svg = plain + stroke(oval.trace("M 0 -1.06 L 0 .7"), &dark(fill, 0.25), 3.5);
                for s in [-1.0, 1.0] {
                    svg.push_str(&braid(s * rx * 0.72, s * 2.0, 0.50, 0.28, oval, (fill, &person.tie)));
                }
                svg
            }
            Hair::Wavy => {
                let mut svg = cap(oval, 0.76, 1.16, fill);
                for (x, y, r) in [
                    (-0.7, -0.84, 0.3), (-0.25, -1.08, 0.3), (0.25, -1.08, 0.32), (0.7, -0.82, 0.3),
                    (-0.5, 0.62, 0.2), (0.0, 0.72, 0.22), (0.5, 0.62, 0.2),
                ] {
                    svg += circle(rx * x, ry * y, rx * r, fill);
                }
                svg + stroke(oval.trace("M -.5 -.3 Q -.2 -.5 .1 -.3"), &light(fill, 0.13), 5.0)
            }
            Hair::Crop => cap(oval, 0.72, 1.1, fill) + &*shine,
            Hair::Short | Hair::Hijab => plain + &*shine,
        }
    }
}
