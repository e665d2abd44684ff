//! What makes a firefighter: the helmet, and the mask with its air.

use super::Figure;
use super::oval::Oval;
use crate::colour::{INK, dark, light};
use crate::draw::{circle, ellipse, path, stroke};

impl Figure<'_> {
    /// A helmet from the front or from behind; it lies over hair and cloth, the brows stay free.
    pub(super) fn helmet(&self) -> String {
        let Some(shell) = &self.person().wear.helmet else { return String::new() };
        let (rx, ry) = self.body.head;
        let oval = Oval { rx, ry, shift: self.turn * rx * 0.16 };
        let brim = dark(shell, 0.16);
        path(oval.trace("M -1.17 -.42 C -1.24 -1.62 1.24 -1.62 1.17 -.42 Z"), shell).svg()
            + path(oval.trace("M .62 -1.12 C 1 -.98 1.18 -.8 1.17 -.42 L .76 -.42 Q .86 -.84 .62 -1.12 Z"), &dark(shell, 0.1))
            + stroke(oval.trace("M 0~ -.5 Q 0~.8 -1 0 -1.3"), &light(shell, 0.3), rx * 0.26)
            + stroke(oval.trace("M -1.08 -.62 Q 0 -.86 1.08 -.62"), "#F4F1DE", ry * 0.13)
            + path(
                oval.trace("M -1.4 -.3 Q -1.3 -.54 -1.1 -.54 Q 0 -.74 1.1 -.54 Q 1.3 -.54 1.4 -.3 Q 1.2 -.26 1.04 -.32 Q 0 -.52 -1.04 -.32 Q -1.2 -.26 -1.4 -.3 Z"),
                &brim,
            )
            .soft(&brim, 5.0)
    }

    /// A helmet in profile, with its long brim over the neck.
    pub(super) fn side_helmet(&self, oval: Oval) -> String {
        let Some(shell) = &self.person().wear.helmet else { return String::new() };
        let brim = dark(shell, 0.16);
        path(oval.trace("M -1.2 -.2 C -1.3 -1.56 .96 -1.62 1.02 -.46 Z"), shell).svg()
            + stroke(oval.trace("M -1.12 -.44 Q -.1 -.8 .98 -.62"), "#F4F1DE", oval.ry * 0.13)
            + path(oval.trace("M -1.5 .08 Q -1.3 -.3 -1.16 -.36 Q -.1 -.7 1 -.56 Q 1.26 -.5 1.3 -.34 Q .4 -.5 -.4 -.34 Q -1 -.2 -1.5 .08 Z"), &brim)
                .soft(&brim, 5.0)
    }

    /// A breathing mask over the whole face: a clear pane, so that the eyes are seen, and the valve before the mouth.
    pub(super) fn air_mask(&self, oval: Oval) -> String {
        let Some(rubber) = &self.person().wear.air_mask else { return String::new() };
        let (x, y) = (oval.shift * 1.1, oval.ry * 0.72);
        let pane = "M -.72~ -.34 Q 0~ -.52 .72~ -.34 C .88~ .1 .8~ .56 .5~ .84 Q 0~1.1 1.1 -.5~ .84 C -.8~ .56 -.88~ .1 -.72~ -.34 Z";
        stroke(oval.trace("M -1 .2 L -.8~ .2 M .8~ .2 L 1 .2"), &dark(rubber, 0.2), 11.0).svg()
            + path(oval.trace(pane), "#BFE5F2").set("fill-opacity", ".14").outline(rubber, 8.0)
            + stroke(oval.trace("M -.56~ -.22 Q -.2~ -.34 .1~ -.34"), "#FFFFFF", 5.0).opacity(0.8)
            + ellipse(x, y - 4.0, oval.rx * 0.42, oval.ry * 0.3, rubber)
            + circle(x, y + 2.0, oval.rx * 0.24, &light(rubber, 0.34)).outline(INK, 4.0)
            + stroke(
                format!("M{:.1} {:.1}h{:.1}", x - oval.rx * 0.12, y + 2.0, oval.rx * 0.24),
                INK,
                4.0,
            )
    }
}
