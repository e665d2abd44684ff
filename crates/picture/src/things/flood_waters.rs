//! Water of a flood, brown and blue, in rows of waves.

use crate::colour::{dark, light};
use crate::draw::{Ids, d, downward, path, stroke};
use crate::look::Look;

/// Flood water over the whole width, from `y` down: rows of waves, larger towards us. Origin: the picture's corner.
/// `k1` far, `k2` near, `n` rows.
pub(super) fn flood_water(look: &Look, ids: &Ids) -> String {
    let (top, rows) = (look.number("y", 600.0), look.number("n", 4.0).clamp(1.0, 6.0));
    let (far, near) = (look.colour("k1", "#A99F86"), look.colour("k2", "#4C7699"));
    let id = ids.next();
    let mut svg = downward(&id, &[("0", &far), ("1", &near)]);
    for row in 0..rows as i32 {
        let share = f64::from(row) / rows;
        // Rows draw closer together towards the horizon.
        let y = top + (930.0 - top) * share.powf(1.25);
        let (long, high) = (110.0 + 130.0 * share, 16.0 + 26.0 * share);
        let mut crest = d!("M", -60.0 - long * 0.37 * f64::from(row), y);
        for _ in 0..(1800.0 / long) as i32 {
            crest += &*d! {
                "", "q", long * 0.3, -high * 0.2, long * 0.5, -high, "q", long * 0.2, high * 0.8, long * 0.5, high
            };
        }
        let body = format!("{crest} V 940 H -300Z");
        svg += if row == 0 {
            path(body, &format!("url(#{id})"))
        } else {
            path(body, &dark(&near, 0.06 * f64::from(row))).opacity(0.5)
        };
        svg += stroke(&crest, &light("#CFE3EA", 0.4), 7.0 + 4.0 * share);
    }
    svg
}
