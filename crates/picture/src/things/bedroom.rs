//! What stands in a bedroom.

use crate::colour::{dark, light};
use crate::draw::{Ids, d, path, rect, stroke};
use crate::look::Look;

/// A bed from the side, a dark gap below it. Origin: bottom centre. `w` its length, `k1` its blanket.
pub(super) fn bed(look: &Look, _: &Ids) -> String {
    let (wide, wool) = (look.number("w", 460.0), look.colour("k1", "blue"));
    let (left, wood) = (-wide / 2.0, "#A66B45");
    let mut svg = rect(left + 16.0, -96.0, wide - 32.0, 96.0, "#5A4A5C", 6.0).opacity(0.8).svg();
    svg += rect(left + 10.0, -176.0, wide - 20.0, 54.0, "#FFFFFF", 18.0);
    svg += rect(left + 18.0, -212.0, 116.0, 58.0, "#FFFFFF", 26.0).outline("#E4E9F1", 4.0);
    let cover = d! {
        "M", left + 106.0, -180, "Q", left + 150.0, -206, left + 230.0, -200, "T", -left - 14.0, -186, "L",
        -left - 12.0, -104, "q", -24, 16, -48, 0, "t", -48, 0, "t", -48, 0, "t", -48, 0, "L", left + 106.0, -104, "Z"
    };
    svg += path(cover, &wool).soft(&wool, 6.0);
    svg += stroke(d!("M", left + 118.0, -186, "V", -110), &light(&wool, 0.4), 24.0);
    svg += stroke(
        d!("M", left + 190.0, -150, "Q", left + 260.0, -166, -left - 60.0, -152),
        &dark(&wool, 0.14),
        5.0,
    );
    svg += rect(left, -120.0, wide, 26.0, wood, 8.0);
    svg += rect(left - 12.0, -262.0, 30.0, 262.0, wood, 10.0);
    svg + rect(-left - 18.0, -206.0, 30.0, 206.0, &dark(wood, 0.1), 10.0)
}

/// A wardrobe with two doors, shut. Origin: bottom centre; 230 by 430. `k1`.
pub(super) fn wardrobe(look: &Look, _: &Ids) -> String {
    let wood = look.colour("k1", "#D8A56C");
    let mut svg = rect(-124.0, -440.0, 248.0, 26.0, &dark(&wood, 0.16), 8.0).svg();
    svg += rect(-115.0, -420.0, 230.0, 404.0, &wood, 8.0);
    svg += rect(66.0, -420.0, 49.0, 404.0, &dark(&wood, 0.09), 8.0);
    for x in [-100.0, 8.0] {
        svg += rect(x, -402.0, 92.0, 220.0, "none", 10.0).outline(&light(&wood, 0.34), 5.0);
        svg += rect(x, -164.0, 92.0, 128.0, "none", 10.0).outline(&light(&wood, 0.34), 5.0);
    }
    svg += stroke("M0 -418 V-18", &dark(&wood, 0.26), 5.0);
    svg += rect(-18.0, -240.0, 8.0, 40.0, "#7C4C34", 4.0);
    svg += rect(10.0, -240.0, 8.0, 40.0, "#7C4C34", 4.0);
    svg + rect(-106.0, -18.0, 26.0, 20.0, &dark(&wood, 0.3), 5.0)
        + rect(80.0, -18.0, 26.0, 20.0, &dark(&wood, 0.3), 5.0)
}
