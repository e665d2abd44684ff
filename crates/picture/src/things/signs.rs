//! Signs without words: ticks, crosses, arrows, bubbles with pictograms, digits as paths.

use crate::colour::{colour, dark};
use crate::draw::{Ids, Place, circle, d, ellipse, group, path, rect, stroke};
use crate::look::Look;

const INK: &str = "#1F2A44";

/// A white tick on a green disc. Origin: its middle. `r`.
pub(super) fn tick(look: &Look, _: &Ids) -> String {
    let r = look.number("r", 60.0);
    circle(0.0, 0.0, r, "#FFFFFF").svg()
        + circle(0.0, 0.0, r - 4.0, "#2E9A5E")
        + stroke(
            d!("M", -r * 0.42, r * 0.02, "L", -r * 0.10, r * 0.34, "L", r * 0.44, -r * 0.32),
            "#FFFFFF",
            r * 0.26,
        )
}

/// A white cross on a red disc. Origin: its middle. `r`.
pub(super) fn cross(look: &Look, _: &Ids) -> String {
    let r = look.number("r", 60.0);
    let a = r * 0.40;
    circle(0.0, 0.0, r, "#FFFFFF").svg()
        + circle(0.0, 0.0, r - 4.0, "#D94A3D")
        + stroke(d!("M", -a, -a, "L", a, a, "M", a, -a, "L", -a, a), "#FFFFFF", r * 0.26)
}

/// A big cross over something, white-edged. Origin: its middle. `w`, `h`.
pub(super) fn cross_out(look: &Look, _: &Ids) -> String {
    let (x, y) = (look.number("w", 300.0) / 2.0, look.number("h", 300.0) / 2.0);
    let lines = d!("M", -x, -y, "L", x, y, "M", x, -y, "L", -x, y);
    stroke(&lines, "#FFFFFF", 34.0).svg() + stroke(&lines, "#D94A3D", 22.0)
}

/// An arrow. Origin: its middle; points right, turned by the item's `rot`. `k1`, `long`; `back` makes a U-turn.
pub(super) fn arrow(look: &Look, _: &Ids) -> String {
    let (green, long) = (look.colour("k1", "#2E9A5E"), look.number("long", 160.0));
    let data = if look.flag("back", false) {
        d!(
            "M",
            -long / 2.0,
            40,
            "L",
            long / 4.0,
            40,
            "Q",
            long / 2.0,
            40,
            long / 2.0,
            0,
            "Q",
            long / 2.0,
            -40,
            long / 4.0,
            -40,
            "L",
            -long / 2.0,
            -40,
            "M",
            -long / 2.0 + 34.0,
            -74,
            "L",
            -long / 2.0,
            -40,
            "L",
            -long / 2.0 + 34.0,
            -6
        )
    } else {
        d!(
            "M",
            -long / 2.0,
            0,
            "L",
            long / 2.0,
            0,
            "M",
            long / 2.0 - 40.0,
            -40,
            "L",
            long / 2.0,
            0,
            "L",
            long / 2.0 - 40.0,
            40
        )
    };
    stroke(&data, "#FFFFFF", 34.0).svg() + stroke(&data, &green, 20.0)
}

/// A pale ring that says: not in here. Origin: its middle. `r`, `ry`, `k1`.
pub(super) fn ring(look: &Look, _: &Ids) -> String {
    let (r, shade) = (look.number("r", 120.0), look.colour("k1", "#FFFFFF"));
    let low = look.number("ry", r);
    ellipse(0.0, 0.0, r, low, "none")
        .outline(&shade, 12.0)
        .set("stroke-dasharray", "26 20")
        .set("stroke-linecap", "round")
        .svg()
}

/// Arcs of sound or of a call. Origin: where they come from. `r`, `n`, `k1`; to the right.
pub(super) fn wave_arcs(look: &Look, _: &Ids) -> String {
    let (first, shade) = (look.number("r", 44.0), look.colour("k1", "orange"));
    let mut svg = String::new();
    for number in 0..look.number("n", 3.0).clamp(1.0, 5.0) as i32 {
        let r = first + f64::from(number) * 34.0;
        let (x, y) = (r * 0.788, r * 0.616);
        svg += stroke(
            d!("M", x, -y, "A", r, r, 0, 0, 1, x, y),
            &shade,
            11.0 - f64::from(number) * 1.2,
        )
        .opacity(1.0 - 0.2 * f64::from(number));
    }
    svg
}

/// A curl of breath, going out to the right. Origin: the mouth.
pub(super) fn breath(_: &Look, _: &Ids) -> String {
    // A blue edge, so that it is seen before a pale wall, too.
    let air = "M0 0 Q40 -16 74 0 T140 -8 M10 22 Q46 8 78 22 T124 18";
    stroke(air, "#6FB4D6", 11.0).opacity(0.7).svg() + stroke(air, "#FFFFFF", 7.0)
}

/// Dots that join two who speak. Origin: the first. `x`, `y` to the last; `bend`, `k1`.
pub(super) fn dots(look: &Look, _: &Ids) -> String {
    let (x, y, bend) = (look.number("x", 200.0), look.number("y", 0.0), look.number("bend", -50.0));
    stroke(d!("M", 0, 0, "Q", x / 2.0, y / 2.0 + bend, x, y), &look.colour("k1", "blue"), 11.0)
        .set("stroke-dasharray", "1 26")
        .svg()
}

/// A speech bubble with a pictogram. Origin: its middle. `r`, `ring`, `icon`: where, what, who, hurt, wait,
/// face, globe, phone, up.
pub(super) fn bubble(look: &Look, ids: &Ids) -> String {
    let (r, edge, icon) =
        (look.number("r", 78.0), look.colour("ring", "teal"), look.word("icon", "where"));
    let picture = match icon.as_str() {
        "what" => flame(),
        "who" => people(),
        "hurt" => plaster(),
        "wait" => headset(),
        "face" => face(),
        "globe" => globe(),
        "phone" => group(super::held::phone(look, ids), Place::at(0.0, 22.0).scaled(1.3)).svg(),
        _ => house_with_pin(),
    };
    circle(4.0, 8.0, r, "#1B1F4A").opacity(0.13).svg()
        + circle(0.0, 0.0, r, "#FFFFFF")
        + circle(0.0, 0.0, r - 5.0, "none").outline(&edge, 8.0)
        + group(picture, Place::at(0.0, 0.0).scaled(r / 78.0))
}

/// A flame of two colours. Origin: its middle, about 94 high.
pub(super) fn flame() -> String {
    path("M0 -46 C14 -22 34 -10 32 16 C31 38 16 48 0 48 C-18 48 -33 36 -32 14 C-31 0 -20 -4 -18 -18 C-8 -14 -6 -28 0 -46Z", "#F28A2E").svg()
        + path("M2 -6 C8 8 18 12 16 28 C15 40 8 44 0 44 C-9 44 -16 38 -15 27 C-14 16 -4 12 2 -6Z", "#FFD75E")
}

fn house_with_pin() -> String {
    let pin = path("M0 34 C-22 8 -28 -2 -28 -14 A28 28 0 0 1 28 -14 C28 -2 22 8 0 34Z", "#3A78C2")
        .svg()
        + circle(0.0, -14.0, 11.0, "#FFFFFF");
    path("M-46 8 L0 -34 L46 8 L46 44 L-46 44Z", "#F4C58D").soft("#F4C58D", 6.0).svg()
        + stroke("M-56 6 L0 -46 L56 6", "#D94A3D", 13.0)
        + rect(-13.0, 14.0, 26.0, 32.0, &dark("wood", 0.2), 5.0)
        + group(pin, Place::at(30.0, -8.0).scaled(0.85))
}

/// Three people.
pub(super) fn people() -> String {
    let mut svg = String::new();
    for (x, y, scale, cloth, skin) in [
        (-32.0, 6.0, 0.8, "teal", "s5"),
        (32.0, 6.0, 0.8, "coral", "s2"),
        (0.0, 0.0, 1.0, "plum", "s3"),
    ] {
        let one =
            path("M-30 46 Q-30 8 0 8 Q30 8 30 46Z", &colour(cloth)).outline("#FFFFFF", 5.0).svg()
                + circle(0.0, -12.0, 20.0, &colour(skin)).outline("#FFFFFF", 5.0);
        svg += group(one, Place::at(x, y).scaled(scale));
    }
    group(svg, Place::at(0.0, -4.0).scaled(0.84)).svg()
}

/// A plaster.
pub(super) fn plaster() -> String {
    let mut svg = rect(-50.0, -19.0, 100.0, 38.0, "#F0BE93", 19.0).svg()
        + rect(-20.0, -19.0, 40.0, 38.0, "#FBE3C8", 4.0);
    for (x, y) in [(-9.0, -8.0), (0.0, -8.0), (9.0, -8.0), (-9.0, 8.0), (0.0, 8.0), (9.0, 8.0)] {
        svg += circle(x, y, 3.2, "#B9804F");
    }
    group(svg, Place::at(0.0, 0.0).turned(-38.0)).svg()
}

fn headset() -> String {
    stroke("M-34 -4 A34 34 0 0 1 34 -4", INK, 9.0).svg()
        + rect(-44.0, -8.0, 20.0, 36.0, "#1F8F95", 9.0)
        + rect(24.0, -8.0, 20.0, 36.0, "#1F8F95", 9.0)
        + stroke("M34 26 Q34 44 8 44", INK, 7.0)
        + circle(4.0, 44.0, 7.0, INK)
}

/// A friendly child's face: my name.
fn face() -> String {
    circle(0.0, 4.0, 44.0, "#D2955F").svg()
        + path(
            "M-46 0 C-50 -54 50 -54 46 0 C34 -22 20 -26 0 -26 C-20 -26 -34 -22 -46 0 Z",
            "#2A2233",
        )
        + circle(-16.0, 4.0, 6.0, INK)
        + circle(16.0, 4.0, 6.0, INK)
        + stroke("M-16 22 Q0 36 16 22", "#6E1E2E", 6.0)
}

/// A globe: my language.
fn globe() -> String {
    circle(0.0, 0.0, 48.0, "#7FC0DE").svg()
        + path("M-40 -22 Q-18 -40 0 -26 Q10 -12 -8 -4 Q-30 8 -34 -8 Z", "#5DAE6B")
        + path("M8 4 Q34 -8 44 14 Q32 40 14 38 Q2 24 8 4 Z", "#5DAE6B")
        + path("M-26 20 Q-10 16 -8 30 Q-16 42 -28 34 Z", "#5DAE6B")
        + ellipse(0.0, 0.0, 48.0, 48.0, "none").outline("#3A78C2", 5.0)
}

/// A telephone handset. About 130 wide around its middle.
pub(super) fn handset(shade: &str) -> String {
    let body = path("M-52 -34 C-40 -46 -26 -44 -20 -30 L-12 -12 C-8 -4 -14 0 -20 6 C-14 20 -4 30 10 36 C16 30 20 24 28 28 L46 36 C60 42 62 56 50 66 C20 80 -70 16 -52 -34 Z", shade).svg();
    group(body, Place::at(0.0, -14.0)).svg()
}
