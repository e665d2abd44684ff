//! What stands on the card of whom to call: a locked phone that still calls for help, and the card
//! itself as a sheet that hangs at home.

use super::{cards, phones, pictograms};
use crate::colour::{INK, dark, light, paint};
use crate::draw::{Ids, Place, circle, group, path, rect, stroke};
use crate::look::Look;

/// Arcs from the upper end of a receiver: it calls.
fn rays(count: i32, shade: &str) -> String {
    (0..count.clamp(0, 3))
        .map(|ray| {
            let r = 40.0 + f64::from(ray) * 26.0;
            let arc = format!("M0 {:.1} A{r:.1} {r:.1} 0 0 1 {r:.1} 0", -r);
            group(stroke(arc, shade, 12.0), Place::at(0.0, -4.0)).svg()
        })
        .collect()
}

/// A large phone that is locked: a padlock, nine blank keys, and one big key for help. Origin: its middle; 420 by 760, as
/// `keys-112`. Its key is 330 wide about 0, 243. `k1` is the colour of the key.
pub(super) fn locked_phone(look: &Look, _: &Ids) -> String {
    let key = look.colour("k1", "yellow");
    let mut svg = rect(-210.0, -380.0, 420.0, 760.0, INK, 66.0).svg();
    svg += rect(-186.0, -354.0, 372.0, 708.0, "#E6F2F7", 44.0);
    svg += rect(-42.0, -340.0, 84.0, 20.0, INK, 10.0);
    svg += group(shut_lock(), Place::at(0.0, -222.0).scaled(0.92));
    for row in 0..3 {
        for column in 0..3 {
            let (x, y) = (f64::from(column - 1) * 108.0, -108.0 + f64::from(row) * 88.0);
            svg += circle(x, y, 35.0, "#B3CEDC");
        }
    }
    // The key stands out by size and by its edge, not by its colour alone: the card is printed in grey too.
    svg += rect(-166.0, 152.0, 332.0, 182.0, INK, 91.0);
    svg += rect(-153.0, 165.0, 306.0, 156.0, &key, 78.0);
    svg += group(phones::handset(INK) + &*rays(2, INK), Place::at(-34.0, 257.0).scaled(1.02));
    svg
}

/// A padlock in the colour of ink, its shackle shut.
fn shut_lock() -> String {
    stroke("M-32 0 L-32 -34 A32 32 0 0 1 32 -34 L32 0", INK, 17.0).svg()
        + rect(-56.0, -16.0, 112.0, 88.0, INK, 20.0)
        + circle(0.0, 20.0, 13.0, "#FFFFFF")
        + stroke("M0 22 L0 46", "#FFFFFF", 11.0)
}

/// A printed sheet with three pictures, and lines instead of words, under a magnet. Origin: its middle; 300 by 400. `k1` is the
/// magnet.
pub(super) fn pinned_sheet(look: &Look, _: &Ids) -> String {
    let magnet = look.colour("k1", "coral");
    let mut svg = rect(-142.0, -190.0, 300.0, 400.0, "#1B1F4A", 10.0).opacity(0.18).svg();
    // Its lower corner comes off the wall a little.
    svg += path("M-150 -200 H150 V152 L104 200 H-150Z", "#FFFFFF").soft("#FFFFFF", 8.0);
    svg += path("M152 152 L104 200 Q110 170 104 152Z", "#D3DCE6").soft("#D3DCE6", 5.0);
    let heart = group(cards::heart(paint::RED), Place::at(0.0, 2.0).scaled(1.35)).svg();
    let call = group(phones::handset(INK), Place::at(2.0, -2.0).scaled(0.52)).svg();
    let flame = group(pictograms::flame(), Place::at(0.0, 0.0).scaled(0.72)).svg();
    for (row, (ground, picture)) in
        [(paint::YELLOW, call), ("#E3EEF5", flame), ("#FBDDD3", heart)].into_iter().enumerate()
    {
        let y = -104.0 + row as f64 * 112.0;
        svg += circle(-82.0, y, 46.0, ground);
        svg += group(picture, Place::at(-82.0, y));
        let second = if row == 1 { 60.0 } else { 88.0 };
        let lines = format!("M-10 {:.1} H116 M-10 {:.1} h{second}", y - 15.0, y + 15.0);
        svg += stroke(lines, paint::GREY, 13.0);
    }
    svg += circle(3.0, -183.0, 27.0, "#1B1F4A").opacity(0.25);
    svg + circle(0.0, -190.0, 27.0, &dark(&magnet, 0.16))
        + circle(0.0, -193.0, 23.0, &magnet)
        + circle(-8.0, -201.0, 6.0, &light(&magnet, 0.5))
}
