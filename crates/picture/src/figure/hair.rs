//! Hair from the front: what lies behind the head and what lies over it, as traces in head units.

use super::Figure;
use super::oval::Oval;
use crate::cast::Hair;
use crate::colour::{dark, light};
use crate::draw::{circle, ellipse, path, rect, stroke};

/// The hairline of a style: from the right temple to the left.
fn line(hair: Hair) -> &'static str {
    match hair {
        Hair::Wavy => {
            "Q .62~ -.26 .48~ -.50 Q .30~ -.22 .02~ -.48 Q -.2~ -.2 -.46~ -.46 Q -.62~ -.24 -.90~.15 -.26"
        }
        Hair::Puffs => "C .62~ -.52 .3~ -.64 0~ -.60 C -.3~ -.64 -.62~ -.52 -.90~.15 -.26",
        Hair::Afro => {
            "Q .6~ -.56 .4~ -.54 Q .2~ -.66 0~ -.56 Q -.2~ -.66 -.4~ -.54 Q -.6~ -.56 -.90~.15 -.26"
        }
        Hair::Bob => {
            "C .74~ -.34 .5~ -.44 .2~ -.44 L -.4~ -.44 C -.6~ -.44 -.8~.5 -.34 -.90~.15 -.10"
        }
        Hair::Long | Hair::Pony => {
            "C .5~ -.55 .1~ -.62 -.2~ -.66 C -.4~ -.5 -.7~.5 -.2 -.90~.15 -.05"
        }
        Hair::Braids => "C .72~ -.32 .34~ -.40 0~ -.70 C -.34~ -.40 -.72~ -.32 -.90~.15 -.18",
        Hair::Bun => "C .7~ -.50 .3~ -.5 .1~ -.72 C -.2~ -.48 -.7~.5 -.46 -.90~.15 -.20",
        Hair::Short => "C .6~ -.42 .2~ -.60 -.25~ -.62 C -.5~ -.6 -.8~.5 -.45 -.90~.15 -.26",
        Hair::Crop | Hair::Sides | Hair::Hijab => {
            "C .66~ -.58 .4~ -.62 0~ -.62 C -.4~ -.62 -.66~ -.58 -.90~.15 -.26"
        }
    }
}

/// The cap of hair above a hairline; `side` is how far it comes down at the temples.
fn cap(oval: Oval, hair: Hair, side: f64, top: f64, colour: &str) -> String {
    let data = format!(
        "M -1.05 {side} C -1.16 -.8 -.62 -{top} 0 -{top} C .62 -{top} 1.16 -.8 1.05 {side} \
         Q .93~.1 -.02 .90~.15 -.26 {} Q -.93~.1 -.02 -1.05 {side} Z",
        line(hair)
    );
    path(oval.trace(&data), colour).svg()
}

/// A tuft of curls around a point.
pub(super) fn puff(x: f64, y: f64, rx: f64, colour: &str, middle: &str) -> String {
    let mut svg = String::new();
    for step in 0..8 {
        let (sin, cos) = f64::from(step * 45).to_radians().sin_cos();
        svg += circle(x + cos * rx * 0.30, y + sin * rx * 0.30, rx * 0.20, colour);
    }
    svg + circle(x, y, rx * 0.40, middle)
}

/// The curls on the rim of an afro, over an arc of degrees.
pub(super) fn afro(
    oval: Oval,
    middle: (f64, f64),
    radii: (f64, f64),
    arc: (f64, f64),
    colour: &str,
) -> String {
    let mut svg = String::new();
    for step in 0..26 {
        let (sin, cos) = (arc.0 + f64::from(step) * (arc.1 - arc.0) / 25.0).to_radians().sin_cos();
        let (x, y) = oval.at(middle.0 + cos * radii.0, middle.1 + sin * radii.1);
        svg += circle(x, y, oval.rx * 0.26, colour);
    }
    svg
}

/// Four plaits and a tie, hanging from `x` and moving outward by `step` each.
pub(super) fn braid(
    x: f64,
    step: f64,
    top: f64,
    apart: f64,
    oval: Oval,
    colours: (&str, &str),
) -> String {
    let (hair, tie) = colours;
    let mut svg = String::new();
    for plait in 0..4 {
        let n = f64::from(plait);
        let shade = if plait % 2 == 0 { hair.to_owned() } else { dark(hair, 0.10) };
        svg += ellipse(
            x + n * step,
            oval.ry * (top + n * apart),
            oval.rx * 0.175,
            oval.ry * 0.20,
            &shade,
        );
    }
    let end = x + 3.5 * step;
    svg += ellipse(end, oval.ry * (top + apart * 4.08), oval.rx * 0.12, oval.ry * 0.16, hair);
    svg + circle(end, oval.ry * (top + apart * 3.54), oval.rx * 0.12, tie)
}

impl Figure<'_> {
    fn oval(&self) -> Oval {
        let (rx, ry) = self.body.head;
        Oval { rx, ry, shift: self.turn * rx * 0.30 }
    }

    /// Hair behind the head, the trunk over it.
    pub(super) fn hair_behind(&self) -> String {
        let person = self.person();
        let oval = self.oval();
        let (rx, ry, t) = (oval.rx, oval.ry, self.turn);
        let colour = person.hair_colour.as_str();
        let deep = dark(colour, 0.25);
        match person.hair {
            Hair::Bob => path(oval.trace("M -1.12 -.1 C -1.2 -1.35 1.2 -1.35 1.12 -.1 L 1.2 .72 Q 1.18 1 .9 .98 L -.9 .98 Q -1.18 1 -1.2 .72 Z"), &deep).svg(),
            Hair::Long => path(oval.trace("M -1.1 -.1 C -1.2 -1.35 1.2 -1.35 1.1 -.1 C 1.2 .4 1.12 .9 1 1.26 Q .5 1.5 0 1.4 Q -.5 1.5 -1 1.26 C -1.12 .9 -1.2 .4 -1.1 -.1 Z"), &deep).svg(),
            Hair::Puffs => [-1.0, 1.0]
                .map(|s| puff(s * rx * 0.98 - t * 8.0, -ry * 0.82, rx, colour, colour))
                .concat(),
            // Two soft tufts behind the ears.
            Hair::Sides => [-1.0, 1.0]
                .map(|s| {
                    let tuft = |x: f64, y: f64, r: f64| circle(s * rx * x - t * 6.0, ry * y, rx * r, colour);
                    tuft(0.99, -0.08, 0.17).svg() + tuft(1.04, 0.20, 0.17) + tuft(0.93, 0.42, 0.15)
                })
                .concat(),
            Hair::Bun => circle(-t * 14.0, -ry * 1.2, rx * 0.42, &dark(colour, 0.12)).svg()
                + circle(-t * 14.0 - 3.0, -ry * 1.24, rx * 0.34, colour),
            Hair::Pony => {
                // The tail hangs on the side turned away.
                let side = if t >= 0.0 { -1.0 } else { 1.0 };
                let mirror = Oval { rx: rx * side, ..oval };
                path(mirror.trace("M .5 -.9 C 1.5 -1.5 1.95 -.2 1.5 .75 C 1.5 .1 1.2 -.2 .7 -.2 Z"), &dark(colour, 0.1)).svg()
            }
            Hair::Afro => afro(oval, (0.0, -0.22), (1.16, 1.12), (150.0, 390.0), colour) + ellipse(0.0, -ry * 0.2, rx * 1.2, ry * 1.15, colour),
            Hair::Wavy | Hair::Short | Hair::Braids | Hair::Crop | Hair::Hijab => String::new(),
        }
    }

    /// Hair over the head; `hair` differs from the person's own under a hood.
    pub(super) fn hair_before(&self, hair: Hair, is_bare: bool) -> String {
        let person = self.person();
        let oval = self.oval();
        let (rx, ry, t) = (oval.rx, oval.ry, self.turn);
        let colour = person.hair_colour.as_str();
        let shine =
            |data: &str, width: f64| stroke(oval.trace(data), &light(colour, 0.13), width).svg();
        let mut svg = String::new();
        match hair {
            Hair::Hijab => return svg,
            Hair::Short => {
                svg.push_str(&cap(oval, hair, 0.06, 1.17, colour));
                svg += path(
                    oval.trace("M -.3 -1.14 Q -.05 -1.42 .34 -1.26 Q .1 -1.24 .15 -1.08 Z"),
                    colour,
                );
                svg.push_str(&shine("M -.55 -.86 Q -.1 -1.04 .4 -.92", 5.0));
            }
            Hair::Wavy => {
                svg.push_str(&cap(oval, hair, 0.06, 1.17, colour));
                for (x, y, r) in [
                    (-0.62, -0.86, 0.30),
                    (-0.2, -1.1, 0.30),
                    (0.28, -1.08, 0.32),
                    (0.68, -0.80, 0.28),
                ] {
                    svg += circle(rx * x, ry * y, rx * r, colour);
                }
                svg.push_str(&shine(
                    "M -.5 -.98 Q -.2 -1.22 .1 -1.02 M .22 -1 Q .5 -1.14 .72 -.78",
                    5.0,
                ));
            }
            Hair::Puffs => {
                svg.push_str(&cap(oval, hair, 0.06, 1.08, colour));
                svg +=
                    stroke(oval.trace("M 0~.8 -.62 Q 0~.4 -.9 0 -1.06"), &light(colour, 0.18), 3.5);
                for s in [-1.0, 1.0] {
                    let tie = Oval { rx: rx * s, shift: -t * 4.0, ..oval };
                    svg += stroke(tie.trace("M .72~ -.92 L .88~ -.58"), &person.tie, 9.0);
                }
            }
            Hair::Afro => svg.push_str(&cap(oval, hair, 0.06, 1.17, colour)),
            Hair::Bob => {
                svg.push_str(&cap(oval, hair, 0.62, 1.17, colour));
                svg.push_str(&shine("M -.6 -.72 Q -.1 -.98 .5 -.80", 6.0));
                if let Some(clip) = person.clip.as_ref().filter(|_| is_bare) {
                    svg += rect(rx * 0.48, -ry * 0.55, rx * 0.34, 9.0, clip, 4.0)
                        .turned(28.0, oval.at(0.6, -0.5));
                }
            }
            Hair::Long | Hair::Pony => {
                svg.push_str(&cap(oval, hair, 0.35, 1.17, colour));
                if hair == Hair::Long && is_bare {
                    svg.push_str(&self.locks(oval));
                }
                svg.push_str(&shine("M -.3 -.9 Q .2 -1.02 .6 -.70", 5.0));
            }
            Hair::Braids => {
                svg.push_str(&cap(oval, hair, 0.3, 1.17, colour));
                svg +=
                    stroke(oval.trace("M 0~.8 -.72 Q 0~.4 -.95 0 -1.12"), &dark(colour, 0.25), 3.2);
                for s in [-1.0, 1.0] {
                    svg.push_str(&braid(
                        s * rx * 1.02,
                        s * 2.0,
                        0.36,
                        0.30,
                        oval,
                        (colour, &person.tie),
                    ));
                }
            }
            Hair::Bun => {
                svg.push_str(&cap(oval, hair, 0.10, 1.17, colour));
                svg +=
                    stroke(oval.trace("M -.66 -.72 Q -.3 -.98 0 -1.02"), &light(colour, 0.45), 4.5);
            }
            Hair::Sides => {
                svg += path(
                    oval.trace("M -.7 -.86 Q 0 -1.16 .7 -.86 Q 0 -1.02 -.7 -.86 Z"),
                    &light(&person.skin, 0.14),
                );
            }
            Hair::Crop => svg.push_str(&cap(oval, hair, -0.05, 1.08, colour)),
        }
        svg
    }

    /// Two locks of long hair that fall in front of the shoulders.
    fn locks(&self, oval: Oval) -> String {
        let colour = &self.person().hair_colour;
        let mut svg = String::new();
        for s in [-1.0, 1.0] {
            let half = Oval { rx: oval.rx * s, ..oval };
            let lock = "M 1.04 -.2 C 1.2 .2 1.14 .6 1.2 .96 C 1.22 1.3 1 1.56 .7 1.52 \
                        C .86 1.36 .8 1.16 .78 .94 C .76 .66 .9 .4 .88 -.1 Z";
            svg += path(half.trace(lock), colour);
            let strand = half.trace("M 1.02 .3 C .98 .6 1.04 .9 1 1.24");
            svg += stroke(strand, &dark(colour, 0.14), 3.6);
        }
        svg
    }

    /// A woolly hat, seen from the front or from behind.
    pub(super) fn cap_over(&self) -> String {
        let Some(colour) = &self.person().wear.cap else { return String::new() };
        let (rx, ry) = self.body.head;
        let oval = Oval { rx, ry, shift: 0.0 };
        let rim = light(colour, 0.25);
        path(oval.trace("M -1.08 -.36 C -1.1 -1.5 1.1 -1.5 1.08 -.36 Z"), colour).svg()
            + rect(-rx * 1.12, -ry * 0.56, rx * 2.24, ry * 0.34, &rim, 12.0)
            + circle(0.0, -ry * 1.32, 13.0, &light(colour, 0.35))
    }
}
