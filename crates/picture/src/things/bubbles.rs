//! Bubbles: what is said, as pictures.

use super::{houses, phones, pictograms};
use crate::colour::{colour, light, paint};
use crate::draw::{Ids, Place, circle, d, group, path, rect, stroke};
use crate::look::Look;

/// A round bubble with a pictogram. Origin: its middle. `r`, `ring`, `icon`: where, what, who, hurt, wait,
/// face, globe, phone.
pub(super) fn bubble(look: &Look, ids: &Ids) -> String {
    let (r, edge, icon) =
        (look.number("r", 78.0), look.colour("ring", "teal"), look.word("icon", "where"));
    let picture = match icon.as_str() {
        "what" => pictograms::flame(),
        "who" => pictograms::people(),
        "hurt" => pictograms::plaster(),
        "wait" => pictograms::headset(),
        "face" => pictograms::face(),
        "globe" => pictograms::globe(),
        "phone" => group(phones::phone(look, ids), Place::at(0.0, 22.0).scaled(1.3)).svg(),
        _ => pictograms::house_with_pin(),
    };
    circle(4.0, 8.0, r, "#1B1F4A").opacity(0.13).svg()
        + circle(0.0, 0.0, r, "#FFFFFF")
        + circle(0.0, 0.0, r - 5.0, "none").outline(&edge, 8.0)
        + group(picture, Place::at(0.0, 0.0).scaled(r / 78.0))
}

/// A speech bubble. Origin: its middle. `tail` is the mouth it comes from, seen from the origin; round with
/// `r`, or `wide` by `high`. `ring`; `icon`: `home` (a house with `wall` and `roof`, and a pin),
/// `languages`, `three` (fire, people, a plaster), `none`.
pub(super) fn speech(look: &Look, ids: &Ids) -> String {
    let r = look.number("r", 120.0);
    let (wide, high) = (look.number("wide", r * 2.0), look.number("high", r * 2.0));
    let edge = look.colour("ring", "teal");
    let tail = look.point("tail", (-1.5 * r, 1.2 * r));
    let corner = (wide.min(high) / 2.0).min(r);
    // The tail leaves the bubble on its way to the mouth.
    let root = look.point("root", (0.0, 0.0));
    let (dx, dy) = (tail.0 - root.0, tail.1 - root.1);
    let length = dx.hypot(dy).max(1.0);
    let side = (-dy / length * corner * 0.34, dx / length * corner * 0.34);
    let shape = |shade: &str| rect(-wide / 2.0, -high / 2.0, wide, high, shade, corner);
    let spike = d! {
        "M", root.0 + side.0, root.1 + side.1, "L", tail.0, tail.1,
        "L", root.0 - side.0, root.1 - side.1, "Z"
    };
    let icon = match look.word("icon", "none").as_str() {
        "home" => home(look, ids),
        "languages" => languages(),
        "three" => three(wide),
        _ => String::new(),
    };
    let scale = if wide > high * 1.2 { 1.0 } else { r / 100.0 };
    path(&spike, &edge).soft(&edge, 18.0).svg()
        + shape(&edge).outline(&edge, 18.0)
        + path(&spike, "#FFFFFF").soft("#FFFFFF", 2.0)
        + shape("#FFFFFF")
        + group(icon, Place::at(0.0, 0.0).scaled(scale))
}

/// The house of the scene, small, and a pin on it.
fn home(look: &Look, ids: &Ids) -> String {
    let pin = path(
        "M0 60 C-40 -14 -50 -26 -50 -48 A50 50 0 0 1 50 -48 C50 -26 40 -14 0 60Z",
        paint::BLUE,
    )
    .outline("#FFFFFF", 9.0)
    .svg()
        + circle(0.0, -46.0, 19.0, "#FFFFFF");
    group(houses::house(look, ids), Place::at(-12.0, 72.0).scaled(0.4)).svg()
        + group(pin, Place::at(46.0, -22.0).scaled(0.62))
}

/// Two balloons with two kinds of squiggles: languages, none of them a real one.
fn languages() -> String {
    let balloon = |shade: &str, tail: &str| {
        rect(-52.0, -36.0, 104.0, 72.0, shade, 28.0).svg() + path(tail, shade).soft(shade, 8.0)
    };
    let first = balloon(paint::TEAL, "M-34 26 L-44 56 L-8 32Z")
        + stroke(
            "M-34 -12 q8 -12 16 0 t16 0 t16 0 t16 0 M-34 12 q8 -12 16 0 t16 0",
            "#FFFFFF",
            8.0,
        )
        + circle(18.0, 13.0, 4.6, "#FFFFFF");
    let second = balloon(paint::ORANGE, "M34 26 L44 56 L8 32Z")
        + stroke(
            "M-34 -4 l9 -15 l9 15 l9 -15 l9 15 l9 -15 l9 15 l9 -15 M-33 18 h12 M-4 18 h0.1 M14 18 h14",
            "#FFFFFF",
            8.0,
        );
    group(first, Place::at(-22.0, -30.0)).svg() + group(second, Place::at(24.0, 34.0))
}

/// What burns, how many people, who is hurt: from left to right.
fn three(wide: f64) -> String {
    let step = wide / 3.1;
    let (red, plum, leaf) = (paint::RED.to_owned(), colour("plum"), colour("leaf"));
    let mut svg = String::new();
    for (x, edge, icon) in [
        (-step, red, pictograms::flame()),
        (0.0, plum, pictograms::people()),
        (step, leaf, pictograms::plaster()),
    ] {
        svg += circle(x, 0.0, step * 0.42, &light(&edge, 0.82)).outline(&edge, 9.0);
        svg += group(icon, Place::at(x, 0.0).scaled(step * 0.0056));
    }
    svg
}
