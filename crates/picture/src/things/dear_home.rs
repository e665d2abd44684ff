//! Words close to a child: home, a blanket, a belly.

use crate::colour::{INK, dark, light, paint};
use crate::draw::{Ids, Place, circle, d, ellipse, group, path, rect, stroke};
use crate::look::Look;

/// A small house from the front, in two parts: `part = "back"` is the lit room behind its big window, `part = "front"` wall, roof, shut
/// door and the shoes before it, over who stands in the window (from -160, -230 to 36, -70). Origin: bottom centre; 460 by 500.
/// `wall`, `roof`, `k1` its door.
pub(super) fn family_house(look: &Look, _: &Ids) -> String {
    let (wall, roof) = (look.colour("wall", "#F7C98E"), look.colour("roof", "#C2543F"));
    let leaf = look.colour("k1", "teal");
    if look.word("part", "back") == "back" {
        return rect(-170.0, -240.0, 216.0, 180.0, "#FFE07F", 0.0).svg()
            + ellipse(-62.0, -170.0, 104.0, 74.0, "#FFF0B8");
    }
    let hole = "M-200 0 V-280 H200 V0Z M-160 -230 V-70 H36 V-230Z";
    let mut svg = rect(108.0, -440.0, 54.0, 130.0, &dark(&roof, 0.2), 4.0).svg();
    svg += path(hole, &wall).set("fill-rule", "evenodd");
    svg += rect(164.0, -280.0, 36.0, 280.0, &dark(&wall, 0.1), 0.0);
    svg += path("M-236 -268 L0 -484 L236 -268Z", &roof).soft(&roof, 22.0);
    svg += circle(0.0, -346.0, 38.0, "#FFF8EA");
    svg += circle(0.0, -346.0, 27.0, "#FFE07F");
    // Curtains, frame and a sill with flowers.
    for side in [-1.0, 1.0] {
        let x = -62.0 + side * 98.0;
        let cloth =
            d!("M", x, -230, "H", x - side * 30.0, "Q", x - side * 28.0, -160, x, -130, "Z");
        svg += path(cloth, paint::CORAL);
    }
    svg += rect(-160.0, -230.0, 196.0, 160.0, "none", 6.0).outline("#FFF8EA", 16.0);
    svg += rect(-184.0, -72.0, 244.0, 20.0, "#FFF8EA", 8.0);
    svg += &*door(&leaf);
    svg + &*shoes_in_a_row()
}

/// The shut front door, its lamp, its mat.
fn door(leaf: &str) -> String {
    rect(66.0, -214.0, 112.0, 216.0, "#FFF8EA", 8.0).svg()
        + rect(78.0, -202.0, 88.0, 202.0, leaf, 5.0)
        + rect(96.0, -184.0, 52.0, 56.0, "#FFE07F", 8.0)
        + circle(150.0, -92.0, 8.0, paint::YELLOW)
        + path("M-40 2 H196 L222 52 H-66Z", "#A66B45").soft("#A66B45", 10.0)
}

/// The shoes of a family: large, small, smallest.
fn shoes_in_a_row() -> String {
    let pair = |x: f64, scale: f64, shade: &str| {
        let shoe = |at: f64| {
            let body = path("M-26 20 Q-28 -14 -6 -16 L8 -14 Q14 2 26 6 Q32 10 30 20Z", shade).svg();
            group(body + rect(-27.0, 16.0, 58.0, 9.0, "#FFFFFF", 4.0), Place::at(at, 0.0)).svg()
        };
        group(shoe(-33.0) + &*shoe(33.0), Place::at(x, 26.0 - 14.0 * scale).scaled(scale)).svg()
    };
    pair(-6.0, 0.62, INK) + &*pair(78.0, 0.5, paint::PLUM) + &*pair(146.0, 0.4, paint::RED)
}

/// A checked woollen blanket with a fringe, spread over a bed seen from its foot. Origin: bottom centre; 470 by 440. `k1`, `k2`.
pub(super) fn fringed_blanket(look: &Look, _: &Ids) -> String {
    let (wool, stripe) = (look.colour("k1", "coral"), look.colour("k2", "#FFF1CF"));
    let top = light(&wool, 0.14);
    // The bed: head board, legs, mattress, a pillow.
    let mut svg = rect(-172.0, -420.0, 344.0, 170.0, "#D9C3A5", 40.0).svg();
    svg += rect(-212.0, -60.0, 30.0, 60.0, "#BFA584", 8.0);
    svg += rect(182.0, -60.0, 30.0, 60.0, "#BFA584", 8.0);
    svg += path("M-160 -320 H160 L206 -130 V-50 H-206 V-130Z", "#F3F6FA").soft("#F3F6FA", 16.0);
    svg += rect(-112.0, -378.0, 224.0, 92.0, "#FFFFFF", 40.0).outline("#D5DEE8", 5.0);
    // The blanket lies on it, falls over its end, and is turned back at the pillow.
    svg += path("M-172 -272 H172 L222 -132 V-40 H-222 V-132Z", &wool).soft(&wool, 16.0);
    svg += path("M-172 -272 H172 L218 -140 H-218Z", &top).soft(&top, 16.0);
    for x in [-0.78, -0.5, 0.0, 0.5, 0.78] {
        let line = d!("M", 172.0 * x, -278, "L", 222.0 * x, -136, "V", -32);
        let wide = if (0.4..0.6).contains(&f64::abs(x)) { 10.0 } else { 24.0 };
        svg += path(line, "none").outline(&stripe, wide).set("stroke-linecap", "butt");
    }
    svg += path("M-211 -184 H211 M-230 -84 H230", "none")
        .outline(&stripe, 18.0)
        .set("stroke-linecap", "butt");
    svg += path("M-180 -300 H180 L190 -250 H-190Z", &stripe).soft(&stripe, 12.0);
    svg += stroke("M-226 -136 Q0 -124 226 -136", &dark(&wool, 0.16), 5.0);
    let mut fringe = String::new();
    for knot in 0..18 {
        let x = -221.0 + 26.0 * f64::from(knot);
        fringe.push_str(&d!(" M", x, -32, "L", x - 5.0, 2, "M", x, -32, "L", x + 6.0, 2));
    }
    svg + stroke(fringe, &dark(&wool, 0.1), 6.0)
}

/// The round belly of a child in a jumper (`k1`), its hand resting on it; lies over a person seen from the front. Origin: its middle;
/// 230 by 200. `skin`.
pub(super) fn round_belly(look: &Look, _: &Ids) -> String {
    let (cloth, skin) = (look.colour("k1", "teal"), look.colour("skin", "s3"));
    let rim = dark(&skin, 0.22);
    let mut svg = path(
        "M-84 -84 Q-134 -20 -104 50 Q-70 100 0 100 Q70 100 104 50 Q134 -20 84 -84 Q0 -106 -84 -84Z",
        &cloth,
    )
    .svg();
    svg += path(
        "M104 50 Q70 100 0 100 Q-70 100 -104 50 Q-60 76 0 74 Q62 74 88 18 Q104 -20 92 -72 Q130 -16 104 50Z",
        &dark(&cloth, 0.14),
    );
    svg += ellipse(-54.0, -30.0, 30.0, 40.0, &light(&cloth, 0.12));
    svg += path(
        "M0 -84 L11 -60 L37 -58 L17 -41 L24 -15 L0 -29 L-24 -15 L-17 -41 L-37 -58 L-11 -60Z",
        "#FFF7EA",
    )
    .soft("#FFF7EA", 4.0);
    // The arm comes down from the shoulder, the hand lies flat below the star.
    svg += stroke("M80 -108 Q120 -66 115 -6 Q110 24 76 28", &dark(&cloth, 0.24), 54.0);
    svg += stroke("M80 -108 Q120 -66 115 -6 Q110 24 76 28", &cloth, 47.0);
    let fingers = [
        ((40.0, 0.0), (-34.0, -10.0)),
        ((38.0, 18.0), (-46.0, 14.0)),
        ((38.0, 36.0), (-40.0, 38.0)),
        ((40.0, 50.0), (-22.0, 58.0)),
        ((46.0, -4.0), (8.0, -38.0)),
    ];
    let mut hand = String::new();
    for (shade, wider) in [(rim.as_str(), 7.0), (skin.as_str(), 0.0)] {
        hand += ellipse(46.0, 22.0, 38.0 + wider / 2.0, 34.0 + wider / 2.0, shade);
        for (from, to) in fingers {
            hand += stroke(d!("M", from, "L", to), shade, 20.0 + wider);
        }
    }
    hand += stroke("M4 8 L-30 4 M2 28 L-34 26 M6 46 L-22 48", &rim, 3.0);
    svg + group(hand, Place::at(4.0, 14.0).scaled(0.9))
}

/// Two hands that hold `phone-near` at its edges, thumbs on the frame and none on the glass; over it. Origin: the middle of
/// the phone, at its scale. `skin`; `sleeve`: arms from below, unless `none`.
pub(super) fn phone_hands(look: &Look, _: &Ids) -> String {
    let skin = look.colour("skin", "s3");
    let rim = dark(&skin, 0.24);
    let mut one = String::new();
    if look.word("sleeve", "none") != "none" {
        let sleeve = look.colour("sleeve", "blue");
        one += &*stroke("M226 150 Q300 260 330 420", &dark(&sleeve, 0.14), 150.0).svg();
        one += &*stroke("M232 170 Q302 270 330 420", &sleeve, 136.0).svg();
    }
    let limbs = [("M188 44 L184 78", 88.0), ("M188 46 Q196 0 146 -42", 48.0)];
    for (shade, wider) in [(rim.as_str(), 11.0), (skin.as_str(), 0.0)] {
        for (line, wide) in limbs {
            one += &*stroke(line, shade, wide + wider).svg();
        }
    }
    one += &*stroke("M152 -44 L146 -40", &light(&skin, 0.4), 20.0).svg();
    group(one.clone(), Place::at(0.0, 0.0)).svg() + group(one, Place::at(0.0, 0.0).mirrored(true))
}
