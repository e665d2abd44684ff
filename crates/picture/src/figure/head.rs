//! The head: from the front with a turn, and the cloth, hood, headset and hearing aid on it.

use super::oval::Oval;
use super::{Detail, Figure};
use crate::cast::{Hair, HeadShape};
use crate::colour::{dark, light};
use crate::draw::{Place, circle, d, ellipse, group, path, rect, stroke};
use crate::pose::View;

/// Outline of a head seen from the front or from behind.
pub(super) fn outline(oval: Oval, shape: HeadShape) -> String {
    let (cheek, jaw, chin, low) = match shape {
        HeadShape::Round => (1.04, 0.52, 1.00, 0.64),
        HeadShape::Oval => (1.00, 0.40, 1.06, 0.64),
        HeadShape::Wide => (1.03, 0.70, 1.00, 0.72),
    };
    oval.trace(&format!(
        "M 0 -1 C .72 -1 {cheek} -.5 1 .08 C .98 {low} {jaw} {chin} 0 {chin} \
         C -{jaw} {chin} -.98 {low} -1 .08 C -{cheek} -.5 -.72 -1 0 -1 Z"
    ))
}

/// A hearing aid: a slim case behind the ear and a clear tube into it. From afar it is a little bigger than life,
/// so that it is seen.
pub(super) fn hearing_aid(x: f64, y: f64, sign: f64, fill: &str, detail: Detail) -> String {
    let scale = if detail == Detail::Close { 0.82 } else { 1.0 };
    let case = "M1 -11 Q10 -11 10.5 -1 Q10.5 7 6.5 11";
    let mut svg = stroke("M1 -11 Q-5 -9 -4.5 1", "#FFF7EA", 3.0).svg();
    svg += stroke(case, "#FFF7EA", 9.0);
    svg += stroke(case, fill, 6.2);
    svg += circle(-4.0, 2.5, 2.8, "#FFF7EA");
    group(svg, Place::at(x, y).scaled(scale).mirrored(sign < 0.0)).svg()
}

impl Figure<'_> {
    /// What lies behind the trunk and what lies in front of it, placed and turned.
    pub(super) fn head(&self) -> (String, String) {
        let (behind, front) = match self.view() {
            View::Front => {
                let hides_hair = self.person().is_covered() && self.person().hair != Hair::Long;
                let behind = if hides_hair { String::new() } else { self.hair_behind() };
                (behind, self.head_from_front())
            }
            View::Profile => self.head_from_side(),
            View::Back => (String::new(), self.head_from_behind()),
        };
        let pose = &self.stance.pose;
        let turn = pose.head.unwrap_or(pose.tilt + pose.lean * 0.25);
        let place = Place::at(self.head.0, self.head.1).turned(turn);
        let behind = if behind.is_empty() { behind } else { group(behind, place).svg() };
        (behind, group(front, place).svg())
    }

    /// Breath that has left the mouth: curls of air that begin beyond the outline of the face. A face that looks at
    /// us breathes down over its chin, a turned one to its side.
    pub(super) fn breath(&self) -> String {
        if !self.stance.breathes || self.view() == View::Back {
            return String::new();
        }
        let (rx, ry) = self.body.head;
        let side = if self.turn < 0.0 { -1.0 } else { 1.0 };
        let upper = "M0 0 C22 6 40 6 58 -2 C78 -12 72 -36 56 -32 C44 -28 48 -14 58 -18";
        let middle = "M10 16 C34 22 58 20 84 14";
        let lower = "M4 32 C20 34 36 34 48 40 C62 50 54 66 43 61";
        let (at, angle, scale, lines) = if self.view() == View::Profile {
            ((rx * 1.12, ry * 0.56), 4.0, 0.9, [upper, middle, lower].concat())
        } else if self.turn.abs() >= 0.5 {
            ((side * rx * 1.1, ry * 0.54), 8.0, 0.9, [upper, middle, lower].concat())
        } else {
            ((self.turn * rx * 0.5, ry * 1.1), 52.0, 0.66, [upper, lower].concat())
        };
        let air = stroke(&lines, "#5FA6CC", 9.0).svg() + stroke(&lines, "#FFFFFF", 5.0);
        let place = Place::at(at.0, at.1).scaled(rx / 60.0 * scale).turned(side * angle);
        let pose = &self.stance.pose;
        let turn = pose.head.unwrap_or(pose.tilt + pose.lean * 0.25);
        let around = Place::at(self.head.0, self.head.1).turned(turn);
        group(group(air, place.mirrored(side < 0.0)), around).svg()
    }

    fn head_from_front(&self) -> String {
        let person = self.person();
        let (rx, ry) = self.body.head;
        let turn = self.turn;
        let plain = Oval { rx, ry, shift: 0.0 };
        let is_covered = person.is_covered();
        let rim = dark(&person.skin, 0.20);
        let mut svg = String::new();
        if !is_covered && person.hair != Hair::Bob {
            for s in [-1.0, 1.0] {
                if s * turn <= 0.55 {
                    let x = s * rx * 0.99 - turn * 6.0;
                    svg += ellipse(x, ry * 0.16, rx * 0.15, ry * 0.19, &dark(&person.skin, 0.08))
                        .outline(&rim, 3.0);
                }
            }
        }
        svg += path(outline(plain, person.head), &person.skin).outline(&rim, 3.0);
        svg.push_str(&self.beard(Oval { shift: turn * rx * 0.3, ..plain }));
        if !is_covered {
            let (face, brows) = self.front_face(turn);
            svg.push_str(
                &[face, self.hair_before(person.hair, true), self.cap_over(), brows].concat(),
            );
            if let Some(case) = &person.hearing {
                let side = if turn < -0.1 { 1.0 } else { -1.0 };
                let (x, y) = (side * rx * 0.98 - turn * 4.0, ry * 0.15);
                // Hair is tucked behind this ear.
                svg += ellipse(x, y, rx * 0.14, ry * 0.19, &person.skin).outline(&rim, 3.0);
                svg.push_str(&hearing_aid(x + side * 2.0, y - 1.0, side, case, self.stance.detail));
            }
            return svg + &*self.helmet() + &*self.headset(plain);
        }
        let (face, brows) = self.front_face(turn * 0.8);
        svg.push_str(&face);
        if person.wear.hood.is_some() && !matches!(person.hair, Hair::Hijab | Hair::Sides) {
            // Under a hood only a flat fringe shows.
            let fringe = if matches!(person.hair, Hair::Bob | Hair::Long) {
                person.hair
            } else {
                Hair::Crop
            };
            svg.push_str(&self.hair_before(fringe, false));
        }
        svg + &*brows + &*self.cloth(Oval { shift: turn * rx * 0.26, ..plain }) + &*self.helmet()
    }

    fn beard(&self, oval: Oval) -> String {
        let person = self.person();
        let Some(beard) = &person.beard else { return String::new() };
        let data = "M -1 0 C -1.02 .78 -.55 1.16 0 1.16 C .55 1.16 1.02 .78 1 0 C .86~.2 .40 .6~ .46 .34~ .42 \
                    Q 0~ .34 -.34~ .42 C -.6~ .46 -.86~.2 .40 -1 0 Z";
        let lips = oval.shift * 1.12;
        path(oval.trace(data), beard).svg()
            + ellipse(lips, oval.ry * 0.64, oval.rx * 0.30, oval.ry * 0.15, &person.skin)
    }

    /// Hijab or raised hood around the face.
    fn cloth(&self, oval: Oval) -> String {
        let person = self.person();
        let hood = person.wear.hood.as_ref();
        let fill = hood.unwrap_or(&person.hair_colour);
        let (up, w, wide) = if hood.is_some() { (0.86, 0.84, 0.90) } else { (0.62, 0.76, 0.82) };
        let outer = oval.trace(
            "M 0 -1.22 C .85 -1.22 1.2 -.6 1.14 .15 C 1.12 .8 .75 1.22 0~.5 1.24 \
             C -.75 1.22 -1.12 .8 -1.14 .15 C -1.2 -.6 -.85 -1.22 0 -1.22 Z",
        );
        let hole = oval.trace(&format!(
            "M 0~ -{up} C .6~ -{up} {wide}~ -.1 {w}~ .30 C .68~ .80 .32~ .96 0~ .96 \
             C -.32~ .96 -.68~ .80 -{w}~ .30 C -{wide}~ -.1 -.6~ -{up} 0~ -{up} Z"
        ));
        let mut svg = path(format!("{outer} {hole}"), fill).set("fill-rule", "evenodd").svg();
        if hood.is_some() {
            // The edge keeps a hood apart from the chair or coat behind it.
            svg = path(&outer, "none").outline(&dark(fill, 0.26), 4.0).svg() + &*svg;
        }
        if hood.is_some() {
            svg += stroke(&hole, &dark(fill, 0.24), 8.0);
            for s in [-1.0, 1.0] {
                // Drawstrings tell a hood from a scarf.
                let x = oval.shift + s * oval.rx * 0.24;
                let cord = d!(
                    "M",
                    x,
                    oval.ry,
                    "Q",
                    x + s * 5.0,
                    oval.ry * 1.2,
                    x + s * 2.0,
                    oval.ry * 1.42
                );
                svg += stroke(cord, "#FFF7EA", 4.5);
                svg += circle(x + s * 2.0, oval.ry * 1.45, 5.0, "#FFF7EA");
            }
        } else {
            svg += stroke(
                oval.trace("M -.70~ .05 C -.74~ -.72 .74~ -.72 .70~ .05"),
                &dark(fill, 0.30),
                6.0,
            );
        }
        svg += stroke(oval.trace("M -.78 -.66 Q -.2 -1.12 .45 -.98"), &light(fill, 0.18), 5.0);
        svg + stroke(oval.trace("M .95 .1 Q .96 .7 .5 1.02"), &dark(fill, 0.2), 5.0)
    }

    /// A headset with a microphone, for who answers calls.
    pub(super) fn headset(&self, oval: Oval) -> String {
        let Some(fill) = &self.person().wear.headset else { return String::new() };
        let mut svg =
            stroke(oval.trace("M -1.04 .02 C -1.12 -1.5 1.12 -1.5 1.04 .02"), fill, 8.0).svg();
        for s in [-1.0, 1.0] {
            svg +=
                rect(s * oval.rx * 1.02 - 10.0, -oval.ry * 0.06, 20.0, oval.ry * 0.42, fill, 9.0);
        }
        svg += stroke(oval.trace("M -1 .3 Q -.86 .86 -.36 .80"), fill, 5.0);
        svg + circle(-oval.rx * 0.34, oval.ry * 0.80, 6.5, &dark(fill, 0.2))
    }
}
