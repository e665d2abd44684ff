//! A smartphone as big as a picture, and what a warning looks like on it: never a real system's look, no key, no writing.

use super::signs;
use crate::colour::{INK, paint};
use crate::draw::{Ids, Place, bundle, circle, group, rect, stroke};
use crate::look::Look;

/// A large smartphone from the front. Origin: its middle; 300 by 540. `screen`: `warning` (a triangle over lines), `test`
/// (the same in a dashed frame), `over` (a small triangle, a sun), `message` (a small pale bubble), `blank`, `off`; `k1` the ground of
/// the screen; `lie`: it lies on a table before us, leaning to the right
/// by `slant`.
pub(super) fn phone_near(look: &Look, ids: &Ids) -> String {
    let screen = look.word("screen", "warning");
    let usual = if screen == "blank" { "#E3EEF5" } else { "blue" };
    let glass = if screen == "off" { "#2E3956".to_owned() } else { look.colour("k1", usual) };
    let mut front = rect(-150.0, -270.0, 300.0, 540.0, INK, 46.0).svg()
        + rect(-130.0, -248.0, 260.0, 496.0, &glass, 30.0)
        + &*picture(&screen, look, ids);
    front += rect(-34.0, -240.0, 68.0, 16.0, INK, 8.0);
    if screen == "off" {
        front += stroke("M-96 -130 L-20 -206 M-96 -84 L26 -206", "#FFFFFF", 12.0).opacity(0.14);
    }
    let (lies, slant) = (look.flag("lie", false), look.number("slant", -0.3));
    if !lies {
        return front;
    }
    // Seen at a slant: its edge below shows how thick it is.
    let lying = format!("matrix(1 0 {slant:.2} 0.46 0 0)");
    let edge = rect(-150.0, -270.0, 300.0, 540.0, "#0F1730", 46.0).set("transform", &lying).svg();
    group(edge, Place::at(0.0, 14.0)).svg() + bundle(front).set("transform", lying)
}

/// What the screen shows.
fn picture(screen: &str, look: &Look, ids: &Ids) -> String {
    let sign =
        |y: f64, scale: f64| group(signs::danger(look, ids), Place::at(0.0, y).scaled(scale)).svg();
    match screen {
        "warning" => sign(-84.0, 0.66) + &*lines(56.0),
        "test" => {
            let frame = rect(-108.0, -208.0, 216.0, 424.0, "none", 22.0)
                .outline("#FFFFFF", 11.0)
                .set("stroke-dasharray", "30 24")
                .set("stroke-linecap", "round");
            sign(-76.0, 0.5) + &*group(lines(50.0), Place::at(0.0, 8.0).scaled(0.8)).svg() + frame
        }
        "over" => sign(-150.0, 0.3) + &*sun(60.0),
        "message" => {
            rect(-106.0, -204.0, 212.0, 74.0, "#F4F8FB", 24.0).svg()
                + stroke("M-78 -180 L60 -180 M-78 -154 L20 -154", "#B7C4D4", 12.0)
        }
        _ => String::new(),
    }
}

/// Three grey lines on a card: writing without letters.
fn lines(y: f64) -> String {
    rect(-112.0, y, 224.0, 156.0, "#FFFFFF", 24.0).svg()
        + stroke("M-80 96 L80 96 M-80 134 L80 134 M-80 172 L24 172", "#7C8AA3", 16.0)
            .set("transform", format!("translate(0 {})", y - 56.0))
}

/// A sun with short rays.
fn sun(y: f64) -> String {
    let ray = |turn: i32| {
        let one = stroke("M0 -78 L0 -98", paint::YELLOW, 14.0).svg();
        group(one, Place::at(0.0, y).turned(f64::from(turn) * 45.0)).svg()
    };
    (0..8).map(ray).collect::<String>() + circle(0.0, y, 58.0, paint::YELLOW)
}

/// A battery radio whose door for the batteries stands open below, two batteries in it. Origin: bottom centre, as `radio`.
/// `on`.
pub(super) fn radio_open(look: &Look, ids: &Ids) -> String {
    let mut svg = super::held::radio(look, ids);
    svg += rect(-6.0, -34.0, 84.0, 32.0, "#5A2620", 7.0);
    for y in [-31.0, -17.0] {
        svg += rect(0.0, y, 66.0, 13.0, "#33456E", 4.0);
        svg += rect(44.0, y, 22.0, 13.0, paint::ORANGE, 4.0);
        svg += rect(66.0, y + 3.0, 6.0, 7.0, "#C4CCDC", 2.0);
    }
    // The little door lies open on the table.
    svg + crate::draw::path("M-8 0 L80 0 L94 26 L-2 26Z", "#E4685C").soft("#B23A2F", 4.0)
}
