//! Hands as big as a picture, to show how a phone is used.

use crate::colour::{dark, light};
use crate::draw::{Ids, Point, Shape, d, path, stroke};
use crate::look::Look;

/// A big hand for `keys-112`. `part`: `press` (a finger that points up, origin its tip), `palm` and `thumb`
/// (the hand that holds the phone, behind and before it; origin the middle of the phone). `skin`, `sleeve`.
pub(super) fn big_hand(look: &Look, _: &Ids) -> String {
    let (skin, sleeve) = (look.colour("skin", "s3"), look.colour("sleeve", "teal"));
    match look.word("part", "press").as_str() {
        "palm" => palm(&skin, &sleeve),
        "thumb" => thumb(&skin),
        _ => press(&skin, &sleeve),
    }
}

/// The back of a right hand: the first finger points, the others are curled, the thumb is tucked.
fn press(skin: &str, sleeve: &str) -> String {
    let rim = dark(skin, 0.24);
    let back = "M-30 196 Q-44 250 -22 306 Q-4 360 24 400 L150 400 Q190 330 194 262 Q196 220 180 206 L150 186 L92 168 L40 158 L-6 160 Z";
    let mut svg = cuff((92.0, 420.0), (128.0, 900.0), 172.0, sleeve);
    let fingers = [
        ("M0 36 L0 210", 66.0),
        ("M62 164 L62 230", 60.0),
        ("M118 182 L114 240", 58.0),
        ("M168 212 L160 260", 52.0),
        ("M4 330 L-50 268 L-62 226", 58.0),
    ];
    for (line, width) in fingers {
        svg += stroke(line, &rim, width + 12.0);
    }
    svg += path(back, skin).soft(&rim, 12.0);
    svg += band("M88 390 L96 452", skin, 128.0);
    for (line, width) in fingers {
        svg += stroke(line, skin, width);
    }
    svg += path(back, skin);
    svg += stroke("M-14 262 Q-18 300 4 334", &rim, 6.0);
    svg += stroke("M32 176 L34 232 M90 184 L90 236 M143 206 L139 248", &rim, 6.0);
    svg += path("M-19 26 Q-19 6 0 6 Q19 6 19 26 Q19 42 0 42 Q-19 42 -19 26Z", &light(skin, 0.45));
    svg + stroke("M-14 92 Q0 98 14 92", &rim, 5.0)
}

/// The palm and the arm behind the phone.
fn palm(skin: &str, sleeve: &str) -> String {
    let rim = dark(skin, 0.24);
    let hand = "M-276 420 Q-300 330 -286 240 Q-270 170 -236 130 L-120 80 L120 100 L190 300 Q150 410 30 440 Q-40 456 -84 480 Z";
    cuff((-176.0, 440.0), (-250.0, 900.0), 184.0, sleeve)
        + path(hand, skin).soft(&rim, 12.0)
        + band("M-166 400 L-180 468", skin, 178.0)
        + path(hand, skin)
}

/// The thumb over the edge of the phone, and the tips of the fingers at the other one.
fn thumb(skin: &str) -> String {
    let mut svg = limbs(&[("M-246 226 Q-250 150 -206 66", 74.0)], skin);
    svg += stroke("M-247 216 L-240 290", skin, 72.0);
    // Where the thumb grows out of the hand its outer edge runs on.
    svg += path("M-284 190 Q-285 232 -291 290 L-250 290 L-250 190Z", skin);
    svg += stroke("M-286.5 192 Q-288 236 -293.5 286", &dark(skin, 0.24), 6.0);
    svg += path("M-216 92 Q-206 46 -188 48 Q-174 54 -186 92 Q-196 110 -216 92Z", &light(skin, 0.4))
        .turned(4.0, (-200.0, 70.0));
    for y in [-150.0, -84.0, -18.0, 44.0] {
        svg += &*limbs(&[(&*d!("M", 226, y, "L", 200, y - 4.0), 54.0)], skin);
    }
    svg
}

/// Limbs of one hand, each a line with a width: all rims first, so that no seams show.
fn limbs(lines: &[(&str, f64)], skin: &str) -> String {
    let rim = dark(skin, 0.24);
    let mut svg = String::new();
    for (line, width) in lines {
        svg += stroke(*line, &rim, width + 12.0);
    }
    for (line, width) in lines {
        svg += stroke(*line, skin, *width);
    }
    svg
}

fn cuff(from: Point, to: Point, width: f64, sleeve: &str) -> String {
    let (x, y) = (from.0 + (to.0 - from.0) * 0.16, from.1 + (to.1 - from.1) * 0.16);
    band(d!("M", from, "L", to), &dark(sleeve, 0.14), width + 26.0).svg()
        + band(d!("M", (x, y), "L", to), sleeve, width + 18.0)
}

/// A line with straight ends.
fn band(line: impl AsRef<str>, shade: &str, width: f64) -> Shape {
    path(line, "none").outline(shade, width)
}
