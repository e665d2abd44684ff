//! What a school has: jackets on hooks, books with pictures, sheets.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, Place, circle, d, ellipse, group, path, rect, stroke};
use crate::look::Look;

/// A board with hooks, small jackets and a rucksack on them, a bench with shoes below. Origin: bottom
/// centre. `w`; `h` of the hooks; `bench`.
pub(super) fn coat_hooks(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 420.0), look.number("h", 330.0));
    let coats = [paint::CORAL, paint::TEAL, paint::YELLOW, paint::PLUM, paint::BLUE, paint::LEAF];
    let count = (wide / 100.0).floor().clamp(1.0, 12.0) as i32;
    let step = wide / f64::from(count);
    let mut svg = rect(-wide / 2.0, -high - 18.0, wide, 30.0, paint::WOOD, 10.0).svg();
    for (index, shade) in (0..count).zip(coats.into_iter().cycle()) {
        let x = -wide / 2.0 + step * (f64::from(index) + 0.5);
        let hung = if index % 4 == 2 { rucksack(shade) } else { jacket(shade) };
        svg += stroke(d!("M", x, -high, "v", 16), paint::BROWN, 8.0);
        svg += group(hung, Place::at(x, -high));
    }
    if look.flag("bench", true) { svg + &*bench(wide) } else { svg }
}

/// A small jacket. Origin: the hook it hangs on.
fn jacket(shade: &str) -> String {
    let coat =
        "M-12 14 L12 14 Q36 30 40 118 L24 118 L24 136 L-24 136 L-24 118 L-40 118 Q-36 30 -12 14Z";
    path(coat, shade).soft(shade, 8.0).svg()
        + stroke("M0 26 v106 M-22 66 v46 M22 66 v46", &dark(shade, 0.2), 4.0)
}

/// A small rucksack. Origin: the hook it hangs on.
fn rucksack(shade: &str) -> String {
    stroke("M-14 40 q14 -40 28 0", &dark(shade, 0.25), 8.0).svg()
        + rect(-36.0, 30.0, 72.0, 92.0, shade, 22.0)
        + rect(-25.0, 74.0, 50.0, 38.0, &light(shade, 0.3), 10.0)
}

/// A bench along a wall, shoes under it. Origin: bottom centre.
fn bench(wide: f64) -> String {
    let mut svg = rect(-wide / 2.0 + 30.0, -60.0, 14.0, 60.0, &dark("wood", 0.25), 4.0).svg()
        + rect(wide / 2.0 - 44.0, -60.0, 14.0, 60.0, &dark("wood", 0.25), 4.0)
        + rect(-wide / 2.0, -74.0, wide, 20.0, paint::WOOD, 8.0);
    for (x, shade) in [(-0.28, paint::RED), (0.02, paint::BLUE), (0.3, paint::FOREST)] {
        for dx in [-34.0, 2.0] {
            let shoe =
                d!("M", x * wide + dx, 0, "v", -22, "h", 14, "q", 2, 10, 16, 12, "v", 10, "Z");
            svg += path(shoe, shade);
        }
    }
    svg
}

/// An open book with pictures, lying on a lap, its pages to us. Origin: the middle of its lower edge; 260
/// wide. `k1` its cover.
pub(super) fn picture_book(look: &Look, _: &Ids) -> String {
    let cover = look.colour("k1", "coral");
    path(
        "M0 8 Q-66 -10 -136 6 L-126 -92 Q-60 -106 0 -88 Q60 -106 126 -92 L136 6 Q66 -10 0 8Z",
        &cover,
    )
    .soft(&cover, 10.0)
    .svg()
        + path("M0 -2 Q-62 -20 -126 -6 L-118 -96 Q-58 -112 0 -94Z", "#FFFFFF")
        + path("M0 -2 Q62 -20 126 -6 L118 -96 Q58 -112 0 -94Z", "#FFF9EE")
        + circle(-84.0, -76.0, 13.0, paint::YELLOW)
        + path("M-122 -14 Q-90 -54 -60 -34 T-6 -40 L-4 -10 Q-60 -26 -122 -14Z", "#8CCB8E")
        + ellipse(58.0, -54.0, 28.0, 17.0, paint::BLUE)
        + path("M80 -54 L104 -72 L104 -36Z", paint::BLUE)
        + circle(46.0, -58.0, 4.5, "#FFFFFF")
        + stroke("M24 -86 q8 -8 16 0 M70 -88 q8 -8 16 0", "#8FC9E6", 5.0)
        + stroke("M0 -92 L0 -2", &dark("mist", 0.12), 4.0)
}

/// A sheet of paper that lies flat, seen from near. Origin: its middle. `w`, `h`, `k1`.
pub(super) fn sheet(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 520.0), look.number("h", 280.0));
    let (x, y) = (wide / 2.0, high / 2.0);
    let slant = high * 0.12;
    let outline = |dx: f64, dy: f64| {
        d! {
            "M", -x + slant + dx, -y + dy, "L", x - slant + dx, -y + dy, "L", x + dx, y + dy,
            "L", -x + dx, y + dy, "Z"
        }
    };
    let paper = look.colour("k1", "#FFFFFF");
    path(outline(6.0, 9.0), "#1B1F4A").soft("#1B1F4A", 10.0).opacity(0.16).svg()
        + path(outline(0.0, 0.0), &paper).soft(&paper, 12.0)
}
