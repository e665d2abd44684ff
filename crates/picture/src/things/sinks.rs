//! A sink seen near, with its tap.

use crate::colour::{dark, light};
use crate::draw::{Ids, ellipse, path, rect, stroke};
use crate::look::Look;

/// A worktop from wall to wall with a sink in it, before who stands behind. Origin: the middle of the worktop's far edge;
/// the mouth of its tap is at 6, -190. `runs`: water falls as far as `fall`; `k1` its front.
pub(super) fn sink(look: &Look, _: &Ids) -> String {
    let (front, fall) = (look.colour("k1", "#7FB3AE"), look.number("fall", 250.0));
    let top = "#E9D3A8";
    let mut svg = rect(-700.0, 0.0, 1400.0, 132.0, top, 0.0).svg();
    svg += rect(-700.0, 122.0, 1400.0, 26.0, &dark(top, 0.2), 0.0);
    svg += rect(-700.0, 148.0, 1400.0, 260.0, &front, 0.0);
    for x in [-640.0, -320.0, 0.0, 320.0] {
        svg += rect(x + 10.0, 170.0, 296.0, 230.0, "none", 16.0).outline(&light(&front, 0.3), 6.0);
    }
    svg += rect(-236.0, 18.0, 472.0, 96.0, "#AEBBCB", 40.0).outline("#DDE5EE", 10.0);
    svg += rect(-206.0, 40.0, 412.0, 74.0, "#8E9DB2", 30.0);
    svg += ellipse(0.0, 92.0, 30.0, 9.0, "#5F6D85");
    if look.flag("runs", true) {
        svg += rect(-4.0, -190.0, 20.0, fall, "#8CCBEA", 8.0);
        svg += rect(1.0, -186.0, 6.0, fall - 14.0, "#DDF1FA", 3.0);
    }
    svg + &*tap()
}

/// A tap that bends over the sink to the left, its lever at the right.
fn tap() -> String {
    let (steel, shade) = ("#C4CEDB", "#8A96AC");
    stroke("M112 26 V-190 Q112 -262 60 -262 Q6 -262 6 -206", shade, 40.0).svg()
        + stroke("M112 26 V-190 Q112 -262 60 -262 Q6 -262 6 -206", steel, 30.0)
        + stroke("M104 10 V-186 Q104 -250 64 -254", "#F2F6FA", 7.0)
        + rect(-18.0, -210.0, 48.0, 20.0, shade, 8.0)
        + rect(84.0, 6.0, 56.0, 30.0, shade, 12.0)
        + path("M124 -86 L196 -122 Q210 -126 210 -112 L204 -104 L132 -58Z", steel).soft(shade, 5.0)
}
