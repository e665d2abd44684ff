//! Telephones, their keys and receivers.

use super::pictograms;
use crate::colour::{GREEN, INK, paint};
use crate::draw::{Ids, Place, Point, circle, d, group, path, rect, stroke};
use crate::look::Look;

const ONE: &str = "M-18 -22 L6 -40 L6 40";
const TWO: &str = "M-24 -20 Q-22 -42 2 -42 Q28 -42 26 -16 Q24 4 -26 40 L28 40";

/// A smartphone. Origin: the grip. `lit`; `call` shows a handset; `empty` an empty battery.
pub(super) fn phone(look: &Look, _: &Ids) -> String {
    let is_lit = look.flag("lit", true);
    let glass = if is_lit { "#8FD0EA" } else { "#3A4563" };
    let mut svg =
        rect(-13.0, -46.0, 26.0, 52.0, INK, 7.0).svg() + rect(-9.5, -41.0, 19.0, 38.0, glass, 3.0);
    svg += circle(0.0, 1.5, 1.8, "#5A6480");
    if look.flag("call", false) {
        svg += group(handset("#FFFFFF"), Place::at(0.0, -22.0).scaled(0.12));
    }
    if look.flag("empty", false) {
        svg += rect(-6.0, -27.0, 12.0, 7.0, "none", 2.0).outline("#C4CCDC", 1.4);
        svg += rect(6.5, -25.5, 2.0, 4.0, "#C4CCDC", 0.6);
        svg += rect(-5.0, -26.0, 2.6, 5.0, "#F0765A", 0.6);
    }
    svg
}

/// A phone that lies at an ear: only its back and its edge are seen. Origin: the grip. `wide` from its edge (14)
/// to its whole back (26).
pub(crate) fn phone_at_ear(wide: f64) -> String {
    let half = wide / 2.0;
    rect(-half, -46.0, wide, 62.0, INK, 7.0).svg()
        + rect(-half + 2.0, -43.0, wide - 6.0, 56.0, "#46527A", 5.0)
        + circle(0.0, -36.0, 3.0, INK)
}

/// A smartphone seen from the front. Origin: the grip, as `phone`; 30 by 60. `screen`: `talk` (a call
/// goes on, its only key red), `call` (a green key to press), `off` (dark, its battery empty), `back` (its back in a cover of
/// the colour `k1`, as one sees it at an ear).
pub(super) fn mobile(look: &Look, _: &Ids) -> String {
    let screen = look.word("screen", "talk");
    let is_off = screen == "off";
    let glass = if is_off { "#2E3956" } else { "#CDEAF5" };
    if screen == "back" {
        return group(
            mobile_back(&look.colour("k1", "#7CC4E4")),
            Place::at(0.0, -18.0).scaled(0.1),
        )
        .svg();
    }
    let mut svg = rect(-150.0, -300.0, 300.0, 600.0, INK, 58.0).svg()
        + rect(-126.0, -274.0, 252.0, 548.0, glass, 38.0);
    svg += rect(-34.0, -262.0, 68.0, 20.0, INK, 10.0);
    match screen.as_str() {
        "off" => {
            svg += rect(-92.0, -176.0, 168.0, 100.0, "none", 24.0).outline("#F2F5FA", 17.0);
            svg += rect(85.0, -148.0, 22.0, 44.0, "#F2F5FA", 9.0);
            svg += rect(-72.0, -156.0, 34.0, 60.0, "#F0765A", 8.0);
        }
        "call" => svg += &*call_key((0.0, -50.0), 104.0),
        _ => {
            // Who answers; the only key is the red one.
            svg += circle(0.0, -90.0, 88.0, "#FFFFFF");
            svg += group(pictograms::headset(), Place::at(0.0, -106.0).scaled(1.25));
            svg += circle(0.0, 160.0, 58.0, paint::RED);
            svg += group(phone_down("#FFFFFF"), Place::at(0.0, 160.0).scaled(0.8));
        }
    }
    group(svg, Place::at(0.0, -18.0).scaled(0.1)).svg()
}

/// The back of a phone in its cover: two lenses in a corner.
fn mobile_back(cover: &str) -> String {
    rect(-150.0, -300.0, 300.0, 600.0, INK, 58.0).svg()
        + rect(-122.0, -272.0, 244.0, 544.0, cover, 40.0)
        + rect(-98.0, -246.0, 110.0, 170.0, INK, 40.0)
        + circle(-43.0, -202.0, 30.0, "#8FA6C4")
        + circle(-43.0, -122.0, 30.0, "#8FA6C4")
}

/// A large phone: 1 1 2 stands at the top, the keys 1 and 2 are lit, the key to call is green. Origin: its
/// middle; 420 by 760. The green key is at 0, 250.
pub(super) fn keys_112(_: &Look, _: &Ids) -> String {
    let mut svg = rect(-210.0, -380.0, 420.0, 760.0, INK, 66.0).svg();
    svg += rect(-186.0, -354.0, 372.0, 708.0, "#DCEFF6", 44.0);
    svg += rect(-42.0, -340.0, 84.0, 20.0, INK, 10.0);
    svg += rect(-150.0, -296.0, 300.0, 122.0, "#FFFFFF", 30.0);
    for (x, digit) in [(-88.0, ONE), (0.0, ONE), (84.0, TWO)] {
        svg += group(stroke(digit, INK, 15.0), Place::at(x, -235.0).scaled(1.08));
    }
    for row in 0..3 {
        for column in 0..3 {
            let (x, y) = (-112.0 + f64::from(column) * 112.0, -106.0 + f64::from(row) * 92.0);
            let digit = [ONE, TWO].get((row * 3 + column) as usize);
            let shade = if digit.is_some() { paint::YELLOW } else { "#B9D6E3" };
            svg += rect(x - 46.0, y - 36.0, 92.0, 72.0, shade, 28.0);
            if let Some(digit) = digit {
                svg += group(stroke(*digit, INK, 17.0), Place::at(x, y).scaled(0.58));
            }
        }
    }
    svg + &*call_key((0.0, 256.0), 90.0)
}

/// The red key to end a call, marked as wrong: do not hang up. Origin: its middle. `r`.
pub(super) fn no_hang_up(look: &Look, _: &Ids) -> String {
    let r = look.number("r", 110.0);
    let (badge, a) = (r * 0.44, r * 0.17);
    let mark = circle(0.0, 0.0, badge, "#FFFFFF").svg()
        + circle(0.0, 0.0, badge * 0.84, INK)
        + stroke(d!("M", -a, -a, "L", a, a, "M", a, -a, "L", -a, a), "#FFFFFF", r * 0.12);
    circle(0.0, 0.0, r, "#FFFFFF").svg()
        + circle(0.0, 0.0, r * 0.9, paint::RED)
        + group(phone_down("#FFFFFF"), Place::at(0.0, -r * 0.06).scaled(r * 0.0135))
        + group(mark, Place::at(r * 0.66, r * 0.62))
}

/// A round green key with a white receiver: call.
fn call_key(at: Point, r: f64) -> String {
    circle(at.0, at.1, r, "#FFFFFF").svg()
        + circle(at.0, at.1, r * 0.9, GREEN)
        + group(handset("#FFFFFF"), Place::at(at.0 - r * 0.05, at.1 + r * 0.05).scaled(r * 0.0105))
}

/// A telephone handset. About 130 wide around its middle.
pub(super) fn handset(shade: &str) -> String {
    let body = path("M-52 -34 C-40 -46 -26 -44 -20 -30 L-12 -12 C-8 -4 -14 0 -20 6 C-14 20 -4 30 10 36 C16 30 20 24 28 28 L46 36 C60 42 62 56 50 66 C20 80 -70 16 -52 -34 Z", shade).svg();
    group(body, Place::at(0.0, -14.0)).svg()
}

/// A receiver that is laid down. About 100 wide around its middle.
fn phone_down(shade: &str) -> String {
    path("M-50 12 C-52 -14 -26 -24 0 -24 C26 -24 52 -14 50 12 Q49 24 38 24 L26 22 Q17 20 16 10 L15 1 Q0 -4 -15 1 L-16 10 Q-17 20 -26 22 L-38 24 Q-49 24 -50 12 Z", shade).svg()
}
