//! What a call for help is made of: phones, hands on them, what is said, who comes.

use crate::colour::{colour, dark, light, paint};
use crate::draw::{
    Ids, Place, Point, Shape, circle, clipped, d, ellipse, group, path, rect, stroke,
};
use crate::look::Look;

use super::outdoors;
use super::signs::{flame, handset, people, plaster};

const INK: &str = "#1F2A44";
const GREEN: &str = "#2E9A5E";
const RED: &str = "#D94A3D";

/// A smartphone seen from the front. Origin: the grip, as `phone`; 30 by 60. `screen`: `talk` (a call
/// goes on), `call` (a green key to press), `off` (dark, its battery empty), `back` (its back in a cover of
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
            svg += circle(0.0, -80.0, 84.0, "#FFFFFF");
            svg += group(handset(GREEN), Place::at(-4.0, -76.0).scaled(0.96));
            svg += circle(0.0, 160.0, 58.0, RED);
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

/// A round green key with a white receiver: call.
fn call_key(at: Point, r: f64) -> String {
    circle(at.0, at.1, r, "#FFFFFF").svg()
        + circle(at.0, at.1, r * 0.9, GREEN)
        + group(handset("#FFFFFF"), Place::at(at.0 - r * 0.05, at.1 + r * 0.05).scaled(r * 0.0105))
}

/// A receiver that is laid down. About 100 wide around its middle.
fn phone_down(shade: &str) -> String {
    path("M-50 12 C-52 -14 -26 -24 0 -24 C26 -24 52 -14 50 12 Q49 24 38 24 L26 22 Q17 20 16 10 L15 1 Q0 -4 -15 1 L-16 10 Q-17 20 -26 22 L-38 24 Q-49 24 -50 12 Z", shade).svg()
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

const ONE: &str = "M-18 -22 L6 -40 L6 40";
const TWO: &str = "M-24 -20 Q-22 -42 2 -42 Q28 -42 26 -16 Q24 4 -26 40 L28 40";

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
    svg += path("M-216 92 Q-206 46 -188 48 Q-174 54 -186 92 Q-196 110 -216 92Z", &light(skin, 0.4))
        .turned(4.0, (-200.0, 70.0));
    for y in [-150.0, -84.0, -18.0, 44.0] {
        svg += &*limbs(&[(&*d!("M", 226, y, "L", 200, y - 4.0), 54.0)], skin);
    }
    svg
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
    let spike = d!(
        "M",
        root.0 + side.0,
        root.1 + side.1,
        "L",
        tail.0,
        tail.1,
        "L",
        root.0 - side.0,
        root.1 - side.1,
        "Z"
    );
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
    group(outdoors::house(look, ids), Place::at(-12.0, 72.0).scaled(0.4)).svg()
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
    let (red, plum, leaf) = (RED.to_owned(), colour("plum"), colour("leaf"));
    let mut svg = String::new();
    for (x, edge, icon) in [(-step, red, flame()), (0.0, plum, people()), (step, leaf, plaster())] {
        svg += circle(x, 0.0, step * 0.42, &light(&edge, 0.82)).outline(&edge, 9.0);
        svg += group(icon, Place::at(x, 0.0).scaled(step * 0.0056));
    }
    svg
}

/// The red key to end a call, marked as wrong: do not hang up. Origin: its middle. `r`.
pub(super) fn no_hang_up(look: &Look, _: &Ids) -> String {
    let r = look.number("r", 110.0);
    let (badge, a) = (r * 0.44, r * 0.17);
    let mark = circle(0.0, 0.0, badge, "#FFFFFF").svg()
        + circle(0.0, 0.0, badge * 0.84, INK)
        + stroke(d!("M", -a, -a, "L", a, a, "M", a, -a, "L", -a, a), "#FFFFFF", r * 0.12);
    circle(0.0, 0.0, r, "#FFFFFF").svg()
        + circle(0.0, 0.0, r * 0.9, RED)
        + group(phone_down("#FFFFFF"), Place::at(0.0, -r * 0.06).scaled(r * 0.0135))
        + group(mark, Place::at(r * 0.66, r * 0.62))
}

/// A desk one sits at, from wall to wall. Origin: its edge at the left; `w`.
pub(super) fn desk(look: &Look, _: &Ids) -> String {
    let wide = look.number("w", 1200.0);
    rect(0.0, 0.0, wide, 160.0, "#B9794A", 0.0).svg() + rect(0.0, 0.0, wide, 26.0, "#D9A06B", 0.0)
}

/// A wall with a round hole: what was drawn before is seen through it. Origin: the middle of the hole.
/// `r`, `k1` the wall; `left`, `top`, `right`, `bottom` how far the wall reaches.
pub(super) fn porthole(look: &Look, _: &Ids) -> String {
    let r = look.number("r", 160.0);
    let (left, top) = (-look.number("left", r + 120.0), -look.number("top", r + 120.0));
    let (right, bottom) = (look.number("right", r + 120.0), look.number("bottom", r + 120.0));
    let wall = d!(
        "M", left, top, "L", right, top, "L", right, bottom, "L", left, bottom, "Z", "M", -r, 0.0,
        "A", r, r, 0, 1, 0, r, 0.0, "A", r, r, 0, 1, 0, -r, 0.0, "Z"
    );
    path(wall, &look.colour("k1", "mist")).set("fill-rule", "evenodd").svg()
}

/// A round frame, for `porthole`. Origin: its middle. `r`, `ring`.
pub(super) fn round_frame(look: &Look, _: &Ids) -> String {
    let r = look.number("r", 160.0);
    circle(0.0, 0.0, r, "none").outline("#FFFFFF", 22.0).svg()
        + circle(0.0, 0.0, r, "none").outline(&look.colour("ring", "blue"), 10.0)
}

/// A house whose smoke comes out of a window. Origin: bottom centre. As `house`.
pub(super) fn smoky_house(look: &Look, ids: &Ids) -> String {
    let (wide, high) = (look.number("w", 240.0), look.number("h", 300.0));
    let cell = wide / look.number("cols", 2.0).clamp(1.0, 6.0);
    let (x, y) = (-wide / 2.0 + cell / 2.0, -high + 36.0);
    let mut svg = outdoors::house(look, ids);
    svg += rect(x - cell * 0.25 + 5.0, y + 5.0, cell * 0.5 - 10.0, 52.0, "#5E6679", 3.0);
    svg += rect(x - cell * 0.25 + 5.0, y + 36.0, cell * 0.5 - 10.0, 21.0, "#E99A4E", 3.0);
    let grey = look.colour("k1", "#8E97A8");
    let puffs = [
        (0.0, 18.0, 22.0, 0.0),
        (-8.0, -16.0, 30.0, 0.06),
        (-34.0, -56.0, 40.0, 0.14),
        (4.0, -70.0, 34.0, 0.14),
        (-58.0, -122.0, 52.0, 0.26),
        (-10.0, -134.0, 44.0, 0.26),
        (-98.0, -206.0, 62.0, 0.40),
        (-34.0, -214.0, 54.0, 0.40),
        (-150.0, -292.0, 60.0, 0.54),
        (-78.0, -306.0, 66.0, 0.54),
    ];
    for (dx, dy, r, share) in puffs.into_iter().rev() {
        let shade = light(&grey, share);
        svg += circle(x + dx, y + dy, r, &shade);
        svg += circle(x + dx + r * 0.22, y + dy + r * 0.2, r * 0.66, &dark(&shade, 0.07));
    }
    svg
}

/// A plain blue street plate on its post, without a name. Origin: the foot.
pub(super) fn street_plate(_: &Look, _: &Ids) -> String {
    rect(-7.0, -236.0, 14.0, 236.0, "#66708A", 4.0).svg()
        + rect(-108.0, -292.0, 216.0, 80.0, "#FFFFFF", 16.0)
        + rect(-102.0, -286.0, 204.0, 68.0, "#2F6DB5", 12.0)
        + circle(-84.0, -252.0, 6.0, "#A9C8EC")
        + circle(84.0, -252.0, 6.0, "#A9C8EC")
}

/// An ambulance, its front to the left: white, with a white cross on green. Origin: bottom centre; 576 by
/// 350. `driver` sits at the wheel.
pub(super) fn ambulance(look: &Look, ids: &Ids) -> String {
    let (line, glass) = ("#A9B6C8", "#BFE5F2");
    let body = "M-284 -56 L-284 -128 Q-282 -156 -252 -164 L-204 -178 L-160 -268 Q-150 -290 -124 -292 L-98 -294 Q-94 -324 -62 -324 L250 -324 Q280 -324 280 -294 L280 -56 Q280 -40 264 -40 L-268 -40 Q-284 -40 -284 -56Z";
    let mut svg = rect(-58.0, -350.0, 116.0, 34.0, "#3E8FDB", 14.0).svg()
        + rect(-44.0, -344.0, 40.0, 14.0, "#A9D5F7", 7.0)
        + rect(186.0, -342.0, 62.0, 26.0, "#3E8FDB", 12.0);
    svg += path(body, "#FFFFFF").soft(line, 8.0);
    svg += path("M206 -320 L250 -320 Q276 -320 276 -294 L276 -44 L206 -44Z", "#E4EBF2");
    svg += rect(-280.0, -132.0, 556.0, 38.0, paint::ORANGE, 0.0);
    svg += rect(-280.0, -94.0, 556.0, 12.0, paint::YELLOW, 0.0);
    svg += rect(-280.0, -64.0, 556.0, 22.0, "#CBD5E1", 0.0);
    let window = "M-192 -178 L-152 -260 Q-146 -272 -130 -272 L-104 -272 L-104 -178 Z";
    svg += path(window, glass);
    if look.flag("driver", true) {
        svg += &*clipped(ids, path(window, glass), driver());
    }
    svg += path(window, "none").soft(line, 6.0);
    svg += stroke("M-208 -172 L-208 -70 M-92 -288 L-92 -70", line, 5.0);
    svg += rect(-130.0, -158.0, 28.0, 10.0, "#66708A", 5.0);
    svg += rect(-64.0, -298.0, 116.0, 232.0, "none", 12.0).outline(line, 5.0);
    svg += rect(-48.0, -282.0, 84.0, 72.0, glass, 10.0).outline(line, 5.0);
    svg += rect(18.0, -164.0, 28.0, 10.0, "#66708A", 5.0);
    svg += rect(84.0, -284.0, 112.0, 112.0, GREEN, 20.0);
    svg += rect(128.0, -270.0, 24.0, 84.0, "#FFFFFF", 4.0);
    svg += rect(98.0, -240.0, 84.0, 24.0, "#FFFFFF", 4.0);
    svg += stroke("M238 -316 L238 -70", line, 5.0);
    svg += rect(244.0, -206.0, 10.0, 34.0, "#66708A", 5.0);
    svg += rect(262.0, -126.0, 18.0, 40.0, RED, 6.0);
    svg += rect(-284.0, -158.0, 34.0, 24.0, "#FFE49A", 10.0).outline(line, 4.0);
    svg += rect(-294.0, -66.0, 60.0, 26.0, "#7A869C", 10.0);
    for x in [-168.0, 160.0] {
        svg += path(d!("M", x - 64.0, -42, "A", 64, 64, 0, 0, 1, x + 64.0, -42, "Z"), "#7A869C");
        svg += circle(x, -44.0, 46.0, "#2B3556");
        svg += circle(x, -44.0, 22.0, "#C4CCDC");
    }
    svg
}

/// A first-aid bag. Origin: the grip, over it.
pub(super) fn aid_bag(_: &Look, _: &Ids) -> String {
    stroke("M-22 12 Q-22 -2 0 -2 Q22 -2 22 12", "#1E6E44", 7.0).svg()
        + rect(-44.0, 8.0, 88.0, 62.0, GREEN, 12.0)
        + rect(20.0, 8.0, 24.0, 62.0, "#25804E", 12.0)
        + rect(-6.0, 18.0, 12.0, 42.0, "#FFFFFF", 2.0)
        + rect(-21.0, 33.0, 42.0, 12.0, "#FFFFFF", 2.0)
}

/// A friendly driver in an orange vest, seen through the window; she looks where she drives.
fn driver() -> String {
    path("M-176 -160 Q-172 -196 -136 -196 Q-104 -194 -100 -160Z", paint::ORANGE).svg()
        + circle(-134.0, -232.0, 33.0, "#3A2A26")
        + ellipse(-138.0, -226.0, 27.0, 28.0, "#A3683F")
        + path(
            "M-166 -232 Q-162 -256 -134 -258 Q-112 -256 -110 -234 Q-130 -244 -142 -244 Q-158 -242 -166 -232Z",
            "#3A2A26",
        )
        + circle(-150.0, -228.0, 4.2, INK)
        + circle(-131.0, -228.0, 4.2, INK)
        + stroke("M-151 -213 Q-141 -204 -130 -213", "#6E1E2E", 4.6)
}

/// A street on the far side of a pavement one stands on. Origin: the picture's corner.
pub(super) fn kerb_street(_: &Look, _: &Ids) -> String {
    let mut svg = rect(0.0, 590.0, 1200.0, 60.0, "#A9D08E", 0.0).svg();
    svg += rect(0.0, 630.0, 1200.0, 30.0, "#EBD9BD", 0.0);
    svg += rect(0.0, 656.0, 1200.0, 10.0, "#D3BFA0", 0.0);
    svg += rect(0.0, 666.0, 1200.0, 120.0, "#8F98AE", 0.0);
    for dash in 0..7 {
        svg += rect(30.0 + f64::from(dash) * 190.0, 716.0, 96.0, 11.0, "#F4EFE2", 5.0);
    }
    svg += rect(0.0, 780.0, 1200.0, 18.0, "#C9B593", 0.0);
    svg += rect(0.0, 780.0, 1200.0, 8.0, "#F6EAD3", 0.0);
    svg += rect(0.0, 798.0, 1200.0, 102.0, "#EBD9BD", 0.0);
    for slab in 0..8 {
        let x = 70.0 + f64::from(slab) * 160.0;
        svg += stroke(d!("M", x, 800, "L", x - 30.0, 900), "#DCC6A5", 3.0);
    }
    svg
}

/// A front garden: lawn, a path from the door to the pavement, a low hedge. Origin: the picture's corner.
/// `x` where the path begins.
pub(super) fn garden(look: &Look, _: &Ids) -> String {
    let x = look.number("x", 900.0);
    let mut svg = rect(0.0, 640.0, 1200.0, 260.0, "#B4D99A", 0.0).svg();
    svg += path("M0 720 Q300 690 620 726 T1200 716 L1200 900 L0 900Z", "#A3CD88");
    svg += path(
        d!(
            "M",
            x - 90.0,
            716,
            "L",
            x + 90.0,
            716,
            "L",
            x + 40.0,
            900,
            "L",
            x - 880.0,
            900,
            "L",
            x - 820.0,
            806,
            "Q",
            x - 240.0,
            800,
            x - 90.0,
            716,
            "Z"
        ),
        "#EBD9BD",
    );
    for (left, top) in
        [(60.0, 744.0), (330.0, 716.0), (520.0, 752.0), (1090.0, 800.0), (1150.0, 742.0)]
    {
        svg += stroke(
            d!(
                "M", left, top, "l", -7, -16, "M", left, top, "l", 0, -20, "M", left, top, "l", 8,
                -15
            ),
            "#7FB56B",
            5.0,
        );
    }
    svg
}

/// A hedge. Origin: bottom left; `w`.
pub(super) fn hedge(look: &Look, _: &Ids) -> String {
    let wide = look.number("w", 420.0);
    let count = (wide / 64.0).round().clamp(2.0, 24.0) as i32;
    let step = wide / f64::from(count);
    let mut svg = rect(0.0, -76.0, wide, 78.0, "#5DAE6B", 20.0).svg();
    for puff in 0..count {
        let x = step * (f64::from(puff) + 0.5);
        let shade = if puff % 2 == 0 { "#5DAE6B" } else { "#55A464" };
        svg += circle(x, -74.0, step * 0.62, shade);
    }
    svg + rect(0.0, -22.0, wide, 24.0, "#4C9A5E", 10.0)
}

/// A green with a path and trees, far from any road. Origin: the picture's corner.
pub(super) fn park(_: &Look, _: &Ids) -> String {
    let mut svg = path("M0 560 Q260 500 560 548 T1200 520 L1200 900 L0 900Z", "#BFDFA6").svg();
    svg += path("M0 660 Q340 600 700 650 T1200 630 L1200 900 L0 900Z", "#A9D08E");
    svg += path(
        "M-20 870 Q420 760 700 720 T1220 640 L1220 700 Q900 770 700 800 T160 920 L-20 920Z",
        "#EBD9BD",
    );
    svg
}

/// A street that runs into the picture between houses, with its name on a plate. Origin: the middle of a word.
pub(super) fn street_view(look: &Look, ids: &Ids) -> String {
    let mut svg = path("M-300 96 L300 96 L300 300 L-300 300Z", "#EBD9BD").svg();
    let houses = [
        (-64.0, 110.0, 0.36, "#FFE7BF", "#7A5D8C"),
        (62.0, 110.0, 0.36, "#F4C58D", "#2F8388"),
        (-134.0, 128.0, 0.52, "#F7DDB0", "#2F8388"),
        (136.0, 128.0, 0.52, "#FFE7BF", "#C2543F"),
        (-232.0, 152.0, 0.74, "#F4C58D", "#C2543F"),
        (236.0, 152.0, 0.74, "#F7DDB0", "#7A5D8C"),
    ];
    for (x, y, scale, wall, roof) in houses {
        let mut table = toml::Table::new();
        table.insert("wall".to_owned(), wall.into());
        table.insert("roof".to_owned(), roof.into());
        table.insert("w".to_owned(), 210.into());
        svg += group(outdoors::house(&Look::new(table), ids), Place::at(x, y).scaled(scale));
    }
    svg += path("M-22 106 L22 106 L190 300 L-190 300Z", "#D3BFA0");
    svg += path("M-18 104 L18 104 L166 300 L-166 300Z", "#8F98AE");
    for (top, bottom, half, wider) in
        [(116.0, 130.0, 1.6, 2.4), (146.0, 172.0, 3.2, 4.8), (200.0, 244.0, 6.4, 9.0)]
    {
        svg += path(
            d!("M", -half, top, "L", half, top, "L", wider, bottom, "L", -wider, bottom, "Z"),
            "#F4EFE2",
        );
    }
    svg + group(street_plate(look, ids), Place::at(188.0, 268.0).scaled(1.02))
}

/// A yellow warning triangle with an exclamation mark. Origin: its middle.
pub(super) fn danger(_: &Look, _: &Ids) -> String {
    path("M0 -124 L146 116 L-146 116 Z", INK).soft(INK, 56.0).svg()
        + path("M0 -116 L138 110 L-138 110 Z", paint::YELLOW).soft(paint::YELLOW, 34.0)
        + path("M-19 -48 Q-20 -66 0 -66 Q20 -66 19 -48 L12 26 Q11 36 0 36 Q-11 36 -12 26 Z", INK)
        + circle(0.0, 80.0, 19.0, INK)
}
