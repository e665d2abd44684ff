//! A small shop one can go into.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, circle, clipped, d, path, rect, stroke};
use crate::look::Look;

/// A small shop in daylight: an open door, 230 by 420, at the left, a wide window at the right behind which a counter stands, its
/// top 190 over the ground and from 60 to 380. Origin: bottom centre; 840 by 640. `wall`, `k1` its awning.
pub(super) fn shop_open(look: &Look, ids: &Ids) -> String {
    let (wall, cloth) = (look.colour("wall", "#F7DDB0"), look.colour("k1", "coral"));
    let mut svg = rect(-420.0, -640.0, 840.0, 640.0, &wall, 0.0).svg();
    svg += rect(-434.0, -652.0, 868.0, 28.0, &dark(&wall, 0.3), 8.0);
    svg += rect(-320.0, -438.0, 262.0, 438.0, "#FFF9EE", 8.0);
    svg += rect(-20.0, -438.0, 424.0, 330.0, "#FFF9EE", 8.0);
    let inside = rect(-304.0, -420.0, 230.0, 420.0, "#000000", 2.0).svg()
        + rect(-2.0, -420.0, 388.0, 294.0, "#000000", 4.0);
    svg += &*clipped(ids, inside, room());
    svg += stroke("M210 -300 l70 -100 M252 -290 l60 -86", "#FFFFFF", 10.0).opacity(0.4);
    // The leaf of the door stands open outwards.
    svg += path("M-304 -420 L-372 -396 L-372 26 L-304 0Z", paint::FOREST);
    svg += path("M-314 -392 L-360 -374 L-360 -180 L-314 -186Z", paint::SKY);
    svg += circle(-358.0, -160.0, 8.0, paint::YELLOW);
    svg += rect(-330.0, -8.0, 290.0, 16.0, "#CDB894", 6.0);
    for stripe in 0..14 {
        let x = -420.0 + f64::from(stripe) * 60.0;
        let shade = if stripe % 2 == 0 { cloth.clone() } else { light(&cloth, 0.85) };
        svg += path(d!("M", x, -570, "h", 60, "v", 84, "a", 30, 30, 0, 0, 1, -60, 0, "Z"), &shade);
    }
    svg + rect(-426.0, -584.0, 852.0, 18.0, &dark(&cloth, 0.2), 8.0)
}

/// Shelves with jars and boxes, a counter, a lamp.
fn room() -> String {
    let mut svg = rect(-420.0, -440.0, 840.0, 440.0, "#FFEBC0", 0.0).svg();
    svg += rect(-420.0, -60.0, 840.0, 60.0, "#D9AE7C", 0.0);
    for (row, y) in (0_u32..).zip([-330.0, -250.0]) {
        svg += rect(-290.0, y, 700.0, 12.0, "#A66B45", 4.0);
        for jar in 0..14_u32 {
            let colours = [paint::TEAL, paint::YELLOW, paint::CORAL, paint::LEAF, paint::PLUM];
            let fill = colours[((jar * 3 + row * 2) % 5) as usize];
            let (x, high) =
                (-280.0 + f64::from(jar) * 48.0, 34.0 + f64::from((jar * 5 + row) % 3) * 8.0);
            svg += rect(x, y - high, 34.0, high, &light(fill, 0.2), 6.0);
        }
    }
    svg += rect(60.0, -190.0, 330.0, 20.0, paint::WOOD, 6.0);
    svg + rect(76.0, -172.0, 298.0, 180.0, &dark("wood", 0.12), 4.0)
}
