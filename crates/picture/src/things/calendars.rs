//! A calendar: squares without numbers, one day marked.

use super::sirens::siren;
use crate::colour::{dark, paint};
use crate::draw::{Ids, Place, circle, group, rect, stroke};
use crate::look::Look;

/// A calendar on the wall: plain squares, one of them ringed. Origin: its middle; 260 by 290. `mark` what the ringed
/// day has: siren, sun or none; `k1` its head and the siren.
pub(super) fn calendar(look: &Look, ids: &Ids) -> String {
    let head = look.colour("k1", "orange");
    let mut svg = stroke("M-50 -146 L0 -178 L50 -146", "#8A94AB", 5.0).svg();
    svg += circle(0.0, -178.0, 8.0, "#66708A");
    svg += rect(-124.0, -138.0, 260.0, 290.0, "#1B1F4A", 14.0).opacity(0.13);
    svg += rect(-130.0, -146.0, 260.0, 290.0, "#FFFFFF", 14.0);
    svg += rect(-130.0, -146.0, 260.0, 62.0, &head, 14.0);
    svg += rect(-130.0, -104.0, 260.0, 20.0, &head, 0.0);
    for x in [-66.0, 66.0] {
        svg += rect(x - 7.0, -160.0, 14.0, 40.0, &dark(&head, 0.3), 7.0);
    }
    for day in 0..20 {
        let (x, y) = (f64::from(day % 5) * 46.0 - 112.0, f64::from(day / 5) * 50.0 - 66.0);
        // The last two of a week are days off.
        let shade = if day % 5 > 3 { "#F8DDB8" } else { paint::MIST };
        svg += rect(x, y, 38.0, 40.0, shade, 7.0);
    }
    let mark = look.word("mark", "siren");
    if mark == "none" {
        return svg;
    }
    svg += circle(46.0, 30.0, 62.0, "#FFFDF6").outline(paint::PLUM, 9.0);
    svg + if mark == "sun" {
        circle(46.0, 30.0, 30.0, paint::YELLOW)
    } else {
        group(siren(look, ids), Place::at(46.0, 68.0).scaled(0.36))
    }
}
