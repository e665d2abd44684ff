//! Where one waits, and a shop: places a child can name.

use crate::colour::{INK, dark, light, paint};
use crate::draw::{Ids, Place, circle, d, group, path, rect, stroke};
use crate::look::Look;

/// A stop with its post, a roof, a glass wall and a bench. Origin: bottom centre of the shelter; the post
/// stands 250 to the left. `icon`: `bus` or `tram`; `k1` the colour of plate and roof; `bench`.
pub(super) fn bus_stop(look: &Look, _: &Ids) -> String {
    let shade = look.colour("k1", "blue");
    let mut svg = rect(-150.0, -420.0, 330.0, 330.0, "#D8EEF4", 8.0).svg()
        + stroke("M-110 -150 L10 -370 M-60 -140 L30 -300", "#FFFFFF", 14.0).opacity(0.7);
    svg += stroke("M15 -420 L15 -90", "#A9C4CE", 6.0);
    svg += rect(-150.0, -98.0, 330.0, 12.0, "#8FA6B2", 4.0);
    for x in [-158.0, 170.0] {
        svg += rect(x, -430.0, 18.0, 430.0, "#5A6F86", 4.0);
    }
    svg += path("M-190 -436 L-170 -478 L200 -478 L220 -436 Z", &shade).soft(&shade, 14.0);
    svg += rect(-196.0, -440.0, 422.0, 16.0, &dark(&shade, 0.22), 8.0);
    if look.flag("bench", true) {
        svg += rect(-112.0, -112.0, 256.0, 22.0, &dark("wood", 0.06), 8.0);
        svg += rect(-112.0, -112.0, 256.0, 9.0, "#DDA473", 5.0);
        svg += stroke("M-84 -90 L-84 -4 M116 -90 L116 -4", "#5A6F86", 14.0);
        svg += rect(-112.0, -170.0, 256.0, 26.0, "#C98B5A", 8.0);
    }
    svg += rect(-258.0, -470.0, 16.0, 470.0, "#5A6F86", 4.0);
    svg += rect(-276.0, -10.0, 52.0, 12.0, "#8792AC", 5.0);
    let is_tram = look.word("icon", "bus") == "tram";
    let sign = if is_tram { tram() } else { bus() };
    svg += circle(-250.0, -500.0, 82.0, "#FFFFFF");
    svg += circle(-250.0, -500.0, 72.0, &shade);
    svg + group(sign, Place::at(-250.0, -500.0))
}

/// A bus from the front. Origin: its middle; about 84 by 84.
fn bus() -> String {
    rect(-38.0, -40.0, 76.0, 74.0, "#FFFFFF", 14.0).svg()
        + rect(-29.0, -26.0, 58.0, 30.0, INK, 6.0)
        + rect(-18.0, -36.0, 36.0, 6.0, INK, 3.0)
        + circle(-22.0, 19.0, 7.0, paint::YELLOW)
        + circle(22.0, 19.0, 7.0, paint::YELLOW)
        + stroke("M-26 36 L-26 42 M26 36 L26 42", "#FFFFFF", 13.0)
        + stroke("M-45 -18 L-45 2 M45 -18 L45 2", "#FFFFFF", 8.0)
}

/// A tram from the front, its bow over it and rails under it. Origin: its middle.
fn tram() -> String {
    stroke("M-16 -46 L0 -60 L16 -46", "#FFFFFF", 6.0).svg()
        + path("M-32 34 L-32 -26 Q-30 -42 0 -42 Q30 -42 32 -26 L32 34 Z", "#FFFFFF")
        + rect(-24.0, -28.0, 48.0, 32.0, INK, 6.0)
        + circle(-18.0, 20.0, 6.0, paint::YELLOW)
        + circle(18.0, 20.0, 6.0, paint::YELLOW)
        + stroke("M-40 50 L-24 38 M40 50 L24 38 M-34 46 L34 46", "#FFFFFF", 6.0)
}

/// A shop that sells fruit: awning, window, crates. Origin: bottom centre; 360 by 360. `wall`, `k1` of the awning.
pub(super) fn shop_front(look: &Look, _: &Ids) -> String {
    let (wall, cloth) = (look.colour("wall", "#F4C58D"), look.colour("k1", "coral"));
    let mut svg = rect(-180.0, -360.0, 360.0, 360.0, &wall, 6.0).svg()
        + rect(90.0, -360.0, 90.0, 360.0, &dark(&wall, 0.08), 6.0)
        + rect(-190.0, -374.0, 380.0, 22.0, &dark(&wall, 0.3), 8.0)
        + rect(-150.0, -220.0, 190.0, 160.0, "#FFF8EA", 8.0)
        + rect(-140.0, -210.0, 170.0, 140.0, "#BFE5F2", 4.0)
        + rect(72.0, -224.0, 84.0, 224.0, "#FFF8EA", 8.0)
        + rect(82.0, -214.0, 64.0, 214.0, &dark("leaf", 0.18), 5.0)
        + rect(92.0, -200.0, 44.0, 90.0, "#BFE5F2", 5.0);
    for stripe in 0..8 {
        let x = -180.0 + f64::from(stripe) * 45.0;
        let shade = if stripe % 2 == 0 { cloth.clone() } else { light(&cloth, 0.85) };
        svg +=
            path(d!("M", x, -300, "h", 45, "v", 66, "a", 22.5, 22.5, 0, 0, 1, -45, 0, "Z"), &shade);
    }
    for (x, fruit) in [(-110.0, paint::ORANGE), (-20.0, paint::RED)] {
        for (dx, y) in [(-26.0, -52.0), (0.0, -58.0), (26.0, -52.0)] {
            svg += circle(x + dx, y, 17.0, fruit);
        }
        svg += rect(x - 44.0, -46.0, 88.0, 46.0, paint::WOOD, 6.0);
        svg += stroke(d!("M", x - 40.0, -22, "h", 80), &dark("wood", 0.18), 5.0);
    }
    svg
}
