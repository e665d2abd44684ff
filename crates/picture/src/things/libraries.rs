//! A library.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, Place, circle, clipped, d, ellipse, group, path, rect, stroke};
use crate::look::Look;

/// The front of a library: a wide open glass door between two panes, shelves full of books behind, a book on the sign.
/// Origin: bottom centre of the door, which is 240 by 380; 760 by 620. `wall`, `k1` its frames.
pub(super) fn library_front(look: &Look, ids: &Ids) -> String {
    let (wall, frame) = (look.colour("wall", "#F3D3A8"), look.colour("k1", "forest"));
    let mut svg = rect(-380.0, -620.0, 760.0, 620.0, &wall, 0.0).svg();
    svg += rect(-392.0, -632.0, 784.0, 30.0, &dark(&wall, 0.3), 8.0);
    svg += rect(300.0, -602.0, 80.0, 602.0, &dark(&wall, 0.09), 0.0);
    svg += rect(-340.0, -532.0, 680.0, 96.0, &frame, 16.0);
    svg += group(open_book(), Place::at(0.0, -486.0));
    svg += rect(-340.0, -420.0, 680.0, 420.0, &frame, 10.0);
    let room = rect(-324.0, -404.0, 648.0, 404.0, "#000000", 4.0);
    svg += &*clipped(ids, room, reading_room());
    // The glass before the room, at both sides of the opening; the sliding leaves lie before it.
    for x in [-324.0, 120.0] {
        svg += rect(x, -404.0, 204.0, 404.0, "#D9F0F4", 0.0).opacity(0.42);
        svg += stroke(
            d!("M", x + 40.0, -160, "l", 90, -150, "M", x + 74.0, -140, "l", 78, -132),
            "#FFFFFF",
            10.0,
        )
        .opacity(0.5);
        svg += rect(x, -56.0, 204.0, 56.0, &dark(&frame, 0.12), 0.0);
    }
    for x in [-300.0, 128.0] {
        svg += rect(x, -392.0, 172.0, 388.0, "none", 4.0).outline(&light(&frame, 0.3), 12.0);
    }
    for x in [-140.0, 140.0] {
        svg += stroke(d!("M", x, -210, "v", 70), paint::YELLOW, 10.0);
    }
    svg += rect(-132.0, -416.0, 14.0, 416.0, &frame, 0.0);
    svg += rect(118.0, -416.0, 14.0, 416.0, &frame, 0.0);
    svg + rect(-150.0, -6.0, 300.0, 14.0, "#CDB894", 5.0)
}

/// A warm room of shelves, lamps over it, a round rug.
fn reading_room() -> String {
    let mut svg = rect(-324.0, -404.0, 648.0, 404.0, "#FFEFC6", 0.0).svg();
    svg += path("M-324 0 L-240 -92 L240 -92 L324 0Z", "#E3B27C");
    svg += ellipse(0.0, -30.0, 104.0, 20.0, paint::CORAL);
    for left in [-300.0, -98.0, 104.0] {
        svg += group(book_shelf(), Place::at(left, -92.0));
    }
    for x in [-200.0, 0.0, 200.0] {
        svg += stroke(d!("M", x, -404, "v", 20), "#8A94AB", 5.0);
        svg += path(d!("M", x - 34.0, -362, "q", 34, -44, 68, 0, "Z"), paint::ORANGE);
        svg += ellipse(x, -361.0, 20.0, 7.0, "#FFF3C4");
    }
    svg
}

/// A shelf of four boards full of books. Origin: bottom left; 196 by 240.
fn book_shelf() -> String {
    let colours = [
        paint::CORAL,
        paint::TEAL,
        paint::YELLOW,
        paint::BLUE,
        paint::PLUM,
        paint::LEAF,
        paint::ORANGE,
    ];
    let mut svg = rect(0.0, -240.0, 196.0, 240.0, "#A66B45", 6.0).svg();
    for board in 0..4_u32 {
        let bottom = -8.0 - f64::from(board) * 58.0;
        svg += rect(10.0, bottom - 50.0, 176.0, 50.0, "#7C4C34", 2.0);
        for book in 0..9_u32 {
            // Coprime strides mix the colours and the heights.
            let high = 32.0 + f64::from((book * 5 + board * 3) % 4) * 4.0;
            let fill = colours[((book * 3 + board * 5) % 7) as usize];
            svg += rect(13.0 + f64::from(book) * 19.0, bottom - high, 16.0, high, fill, 2.0);
        }
    }
    svg
}

/// An open book, white, for a sign. Origin: its middle.
fn open_book() -> String {
    path(
        "M0 -18 Q-30 -38 -70 -28 L-70 26 Q-30 16 0 34 Q30 16 70 26 L70 -28 Q30 -38 0 -18Z",
        "#FFF9EE",
    )
    .svg()
        + stroke(
            "M0 -14 V28 M-54 -10 Q-34 -14 -16 -4 M-54 8 Q-34 4 -16 14 M54 -10 Q34 -14 16 -4 M54 8 Q34 4 16 14",
            "#9AA3B5",
            5.0,
        )
        + circle(0.0, -18.0, 3.0, "#9AA3B5")
}
