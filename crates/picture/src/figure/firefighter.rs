//! What makes a firefighter: the helmet, and the mask with its air.

use super::Figure;
use super::oval::Oval;
use crate::colour::{dark, light};
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

    /// A breathing mask over the whole face: a clear pane, so that eyes and smile are seen, and a small valve on the chin.
    pub(super) fn air_mask(&self, oval: Oval) -> String {
        let Some(rubber) = &self.person().wear.air_mask else { return String::new() };
        let (x, y) = (oval.shift * 1.1, oval.ry * 1.04);
        let pane = "M -.78~ -.3 Q 0~ -.46 .78~ -.3 C .94~ .14 .84~ .62 .5~ .96 Q 0~1.1 1.14 -.5~ .96 C -.84~ .62 -.94~ .14 -.78~ -.3 Z";
        stroke(oval.trace("M -1 .2 L -.86~ .2 M .86~ .2 L 1 .2"), &dark(rubber, 0.2), 11.0).svg()
            + path(oval.trace(pane), "#DDF3FA").set("fill-opacity", ".2").outline(rubber, 7.0)
            + stroke(oval.trace("M -.62~ -.16 Q -.66~ .1 -.6~ .3"), "#FFFFFF", 6.0).opacity(0.8)
            + ellipse(x, y, oval.rx * 0.3, oval.ry * 0.17, rubber)
            + circle(x, y, oval.rx * 0.13, &light(rubber, 0.5))
    }
}
