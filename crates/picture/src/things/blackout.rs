//! What a power cut needs: dark houses, a torch that shines from its lens, a lift, a wire that hangs down.

use super::held;
use crate::colour::{dark, light};
use crate::draw::{Ids, Place, circle, clipped, d, ellipse, group, path, rect, stroke};
use crate::look::Look;

const INK: &str = "#1F2A44";

/// Light in two steps that ends softly, to the right. `wide` is half its width at the start.
fn cone(ids: &Ids, (length, spread, glow): (f64, f64, f64), wide: f64) -> String {
    let reach = spread.to_radians().tan() * length;
    let mut svg = String::new();
    for (share, shade, opacity) in [(1.0, "#FFE68A", 0.55), (0.55, "#FFF8D6", 0.75)] {
        let id = ids.next();
        let stop = |at: f64, part: f64| {
            let strength = (opacity * part * glow).min(1.0);
            format!(
                "<stop offset=\"{at:.2}\" stop-color=\"{shade}\" stop-opacity=\"{strength:.2}\"/>"
            )
        };
        svg += &*format!(
            "<defs><linearGradient id=\"{id}\">{}{}{}</linearGradient></defs>",
            stop(0.0, 1.0),
            stop(0.6, 0.6),
            stop(1.0, 0.0)
        );
        let end = wide + reach * share;
        let shape = d!(
            "M",
            0,
            -wide,
            "L",
            length,
            -end,
            "Q",
            length * 1.12,
            0,
            length,
            end,
            "L",
            0,
            wide,
            "Z"
        );
        svg += path(shape, &format!("url(#{id})"));
    }
    svg
}

/// A hand torch whose light starts at its lens, to the right. Origin: the grip. `length`, `spread`, `glow`; `strap` a loop at its end.
pub(super) fn torch_lit(look: &Look, ids: &Ids) -> String {
    let beam =
        (look.number("length", 300.0), look.number("spread", 22.0), look.number("glow", 1.0));
    let mut svg = String::new();
    if look.flag("strap", false) {
        svg += stroke("M-12 0 C-40 -24 -70 -16 -70 0 C-70 16 -40 24 -12 0", "#FFC845", 6.0);
    }
    svg += group(cone(ids, beam, 18.0), Place::at(91.0, 0.0));
    svg + &*held::torch(look, ids)
}

/// A soft round light. Origin: its middle. `rx`, `ry`, `k1`, `glow`.
pub(super) fn glow(look: &Look, ids: &Ids) -> String {
    let (rx, ry) = (look.number("rx", 200.0), look.number("ry", 80.0));
    let (shade, id) = (look.colour("k1", "#FFF2B8"), ids.next());
    let most = look.number("glow", 0.85).clamp(0.0, 0.88);
    format!(
        "<defs><radialGradient id=\"{id}\"><stop offset=\"0\" stop-color=\"{shade}\" stop-opacity=\"{most:.2}\"/><stop offset=\"0.5\" stop-color=\"{shade}\" stop-opacity=\"{:.2}\"/><stop offset=\"1\" stop-color=\"{shade}\" stop-opacity=\"0\"/></radialGradient></defs>",
        most * 0.5
    ) + ellipse(0.0, 0.0, rx, ry, &format!("url(#{id})"))
}

/// A wide window at night: the homes across the street are dark, the moon shines. Origin: its middle. `w`, `h`.
pub(super) fn night_window(look: &Look, ids: &Ids) -> String {
    let (wide, high) = (look.number("w", 860.0), look.number("h", 520.0));
    let (left, top) = (-wide / 2.0, -high / 2.0);
    let mut svg = rect(left - 22.0, top - 22.0, wide + 44.0, high + 44.0, "#FFF9EE", 16.0).svg();
    let pane = rect(left, top, wide, high, "#000000", 8.0);
    svg += &*clipped(ids, pane, dark_homes(ids, wide, high));
    svg += rect(-8.0, top, 16.0, high, "#FFF9EE", 0.0);
    svg += rect(left - 40.0, -top + 14.0, wide + 80.0, 26.0, "#F6E9D0", 10.0);
    svg + rect(left - 40.0, -top + 32.0, wide + 80.0, 8.0, "#DCC8A4", 4.0)
}

fn dark_homes(ids: &Ids, wide: f64, high: f64) -> String {
    let (left, top, id) = (-wide / 2.0, -high / 2.0, ids.next());
    let mut svg = format!(
        "<defs><linearGradient id=\"{id}\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\"><stop offset=\"0\" stop-color=\"#2B3D86\"/><stop offset=\"1\" stop-color=\"#7C90D0\"/></linearGradient></defs>"
    ) + rect(left, top, wide, high, &format!("url(#{id})"), 0.0);
    let moon = (wide * 0.27, -high * 0.27);
    for star in 0..18_u32 {
        let (x, y) = (
            left + f64::from(star * 61 % 97) / 97.0 * wide,
            top + 16.0 + f64::from(star * 29 % 60) / 100.0 * high * 0.7,
        );
        // None before the moon.
        if (x - moon.0).hypot(y - moon.1) > 116.0 {
            svg += circle(x, y, 2.4 + f64::from(star % 3), "#FFF6D6");
        }
    }
    let (x, y) = moon;
    svg += circle(x, y, 98.0, "#FFF6D6").opacity(0.12);
    svg += circle(x, y, 76.0, "#FFF6D6").opacity(0.2);
    svg += circle(x, y, 56.0, "#FFF3C8");
    for (dx, dy, r) in [(-18.0, -12.0, 11.0), (14.0, 14.0, 15.0), (20.0, -22.0, 7.0)] {
        svg += circle(x + dx, y + dy, r, "#F2E2A8");
    }
    let homes = [
        (0.10, 0.20, 0.60, "#34437F"),
        (0.30, 0.18, 0.46, "#2B3970"),
        (0.50, 0.20, 0.56, "#34437F"),
        (0.70, 0.18, 0.42, "#2B3970"),
        (0.90, 0.21, 0.52, "#34437F"),
    ];
    for (at, across, up, wall) in homes {
        svg +=
            &*dark_home((left + at * wide, -top - high * 0.06), (across * wide, up * high), wall);
    }
    svg + rect(left, -top - high * 0.07, wide, high * 0.08, "#1B2554", 0.0)
}

/// A home without light; its roof shines in the moon.
fn dark_home((x, foot): (f64, f64), (wide, high): (f64, f64), wall: &str) -> String {
    let (half, eave) = (wide / 2.0, foot - high * 0.68);
    let mut svg = rect(x - half, eave, wide, foot - eave, wall, 0.0).svg();
    svg += path(
        d!(
            "M",
            x - half - 10.0,
            eave + 4.0,
            "L",
            x,
            foot - high,
            "L",
            x + half + 10.0,
            eave + 4.0,
            "Z"
        ),
        "#1D2858",
    );
    svg += stroke(d!("M", x, foot - high, "L", x + half + 8.0, eave + 2.0), "#A9B8EA", 5.0);
    let rows = if high > 250.0 { 2 } else { 1 };
    for row in 0..rows {
        for column in [-0.24, 0.24] {
            let (cx, cy) = (x + column * wide, eave + 44.0 + f64::from(row) * 72.0);
            svg += rect(cx - 25.0, cy - 26.0, 50.0, 52.0, "#5D6DB0", 4.0);
            svg += rect(cx - 20.0, cy - 21.0, 40.0, 42.0, "#111A45", 2.0);
            svg += rect(cx - 2.0, cy - 21.0, 4.0, 42.0, "#5D6DB0", 0.0);
        }
    }
    svg
}

/// The torch's place on the wall: a board with a hook and the shape of the torch painted on it. Origin: the hook.
pub(super) fn torch_board(_: &Look, _: &Ids) -> String {
    let shape = path(
        "M-11 -10 Q-11 -18 0 -18 Q11 -18 11 -10 L11 56 L22 84 Q22 92 14 92 L-14 92 Q-22 92 -22 84 L-11 56 Z",
        "#8FC2C4",
    );
    rect(-62.0, -62.0, 124.0, 250.0, "#1F7F85", 22.0).svg()
        + rect(-52.0, -52.0, 104.0, 230.0, "#D9F0EE", 15.0)
        + group(shape.soft("#8FC2C4", 6.0), Place::at(0.0, 54.0))
        + circle(0.0, -16.0, 13.0, "#7C4C34")
        + stroke("M0 -16 L0 6 Q0 22 16 18", "#7C4C34", 10.0)
}

/// A candle in a dark holder with a handle. Origin: bottom centre. `lit`, `k1` the holder.
pub(super) fn candle_holder(look: &Look, _: &Ids) -> String {
    let metal = look.colour("k1", "#4A3F86");
    let mut svg = circle(70.0, -26.0, 20.0, "none").outline(&metal, 11.0).svg();
    if look.flag("lit", true) {
        svg += circle(0.0, -218.0, 74.0, "#FFE08A").opacity(0.28);
        svg += circle(0.0, -218.0, 52.0, "#FFE08A").opacity(0.35);
    }
    svg += path("M-72 -30 Q-66 0 -40 0 L40 0 Q66 0 72 -30 Z", &metal);
    svg += ellipse(0.0, -30.0, 72.0, 13.0, &light(&metal, 0.28));
    svg += rect(-27.0, -50.0, 54.0, 22.0, &dark(&metal, 0.12), 6.0);
    svg += rect(-22.0, -166.0, 44.0, 122.0, "#FFEBC2", 8.0);
    svg += rect(6.0, -166.0, 16.0, 122.0, "#E9C98F", 7.0);
    svg += path(
        "M-22 -156 Q-22 -170 0 -170 Q22 -170 22 -156 Q16 -142 9 -154 Q2 -124 -7 -152 Q-15 -140 -22 -156Z",
        "#FFF7E4",
    );
    svg += stroke("M0 -168 L0 -184", INK, 5.0);
    if look.flag("lit", true) {
        svg + group(super::signs::flame(), Place::at(0.0, -222.0).scaled(0.9))
    } else {
        svg
    }
}

/// A fridge that stands open, cold air flowing out. Origin: bottom centre.
pub(super) fn fridge_open(_: &Look, _: &Ids) -> String {
    let mut svg = rect(-110.0, -520.0, 220.0, 510.0, "#E9F1F4", 28.0).svg();
    svg += rect(-110.0, -372.0, 220.0, 10.0, "#B4BFCB", 0.0);
    svg += rect(-88.0, -450.0, 16.0, 60.0, "#9AA3B5", 8.0);
    svg += rect(-92.0, -352.0, 184.0, 322.0, "#A9DDF2", 12.0);
    for y in [-250.0, -140.0] {
        svg += rect(-92.0, y, 184.0, 10.0, "#FFFFFF", 3.0);
    }
    svg += rect(-64.0, -326.0, 40.0, 76.0, "#FFFFFF", 9.0);
    svg += rect(-64.0, -298.0, 40.0, 22.0, "#3A78C2", 0.0);
    svg += circle(34.0, -278.0, 28.0, "#D94A3D");
    svg += path("M-72 -140 L-72 -186 L34 -206 L34 -140 Z", "#FFC845").soft("#FFC845", 6.0);
    svg += rect(-60.0, -96.0, 120.0, 62.0, "#5DAE6B", 18.0);
    svg += path("M108 -362 L232 -330 L232 26 L108 -16 Z", "#CBD8E0").soft("#CBD8E0", 12.0);
    svg + stroke("M212 -200 L212 -100", "#8792AC", 13.0)
}

/// A padlock that is shut. Origin: its middle. `k1`.
pub(super) fn padlock(look: &Look, _: &Ids) -> String {
    let brass = look.colour("k1", "yellow");
    stroke("M-24 -6 L-24 -38 A24 24 0 0 1 24 -38 L24 -6", "#5A6480", 14.0).svg()
        + rect(-44.0, -14.0, 88.0, 74.0, &brass, 16.0)
        + rect(14.0, -14.0, 30.0, 74.0, &dark(&brass, 0.13), 16.0)
        + circle(0.0, 14.0, 10.0, INK)
        + stroke("M0 16 L0 36", INK, 9.0)
}

/// A slice of bread, bitten once. Origin: its lower edge.
pub(super) fn bread_slice(_: &Look, _: &Ids) -> String {
    path("M-30 4 L-30 -38 C-44 -50 -36 -70 -16 -70 L2 -70 Q2 -52 18 -52 Q20 -38 34 -36 L30 4 Q30 10 24 10 L-24 10 Q-30 10 -30 4 Z", "#BE8549").svg()
        + path("M-22 0 L-22 -42 C-34 -50 -28 -62 -14 -62 L-4 -62 Q0 -46 13 -45 Q16 -32 26 -29 L23 0 Q22 3 18 3 L-18 3 Q-22 3 -22 0 Z", "#FBE3B4")
}

/// A cooker seen close: a pot on its plates, three big knobs. Origin: bottom centre. `hot` plates glow.
pub(super) fn cooker_near(look: &Look, _: &Ids) -> String {
    let plate = if look.flag("hot", false) { "#E0644A" } else { "#4A5470" };
    let mut svg = rect(-210.0, -372.0, 420.0, 372.0, "#EDF1F5", 24.0).svg();
    svg += rect(120.0, -372.0, 90.0, 372.0, "#D7DEE7", 24.0);
    svg += ellipse(-104.0, -396.0, 76.0, 11.0, plate);
    svg += ellipse(104.0, -396.0, 76.0, 11.0, plate);
    svg += rect(-222.0, -394.0, 444.0, 34.0, "#39456B", 14.0);
    svg += rect(-196.0, -350.0, 392.0, 116.0, "#C4CCDC", 20.0);
    for x in [-124.0, 0.0, 124.0] {
        svg += circle(x, -292.0, 45.0, "#39456B");
        svg += circle(x, -292.0, 35.0, "#566386");
        svg += stroke(d!("M", x, -300, "L", x, -325), "#FFFFFF", 9.0);
    }
    svg += rect(-170.0, -206.0, 340.0, 176.0, "#2F3B5C", 20.0);
    svg += rect(-150.0, -182.0, 300.0, 126.0, "#46547C", 14.0);
    svg += rect(-140.0, -222.0, 280.0, 16.0, "#8792AC", 8.0);
    // The pot.
    svg += rect(30.0, -486.0, 22.0, 14.0, "#3A4A73", 6.0);
    svg += rect(156.0, -486.0, 22.0, 14.0, "#3A4A73", 6.0);
    svg += rect(44.0, -504.0, 120.0, 106.0, "#D94A3D", 18.0);
    svg += rect(128.0, -504.0, 36.0, 106.0, &dark("red", 0.14), 18.0);
    svg + rect(38.0, -514.0, 132.0, 20.0, "#B83F36", 10.0) + circle(104.0, -522.0, 11.0, "#3A4A73")
}

/// An armchair from the side, for who looks to the left. Origin: bottom centre. `k1`.
pub(super) fn armchair(look: &Look, _: &Ids) -> String {
    let cloth = look.colour("k1", "#5E8FA8");
    let mut svg = rect(-86.0, -22.0, 16.0, 26.0, "#5B3A29", 5.0).svg();
    svg += rect(72.0, -22.0, 16.0, 26.0, "#5B3A29", 5.0);
    svg += path(
        "M46 -20 L52 -236 Q56 -266 88 -264 Q124 -260 118 -226 L104 -20 Z",
        &dark(&cloth, 0.08),
    );
    svg += rect(-102.0, -96.0, 200.0, 84.0, &cloth, 26.0);
    svg + rect(-104.0, -106.0, 168.0, 42.0, &light(&cloth, 0.16), 20.0)
}

/// The near arm of an armchair, over who sits in it. Origin: the armchair's. `k1`.
pub(super) fn armchair_arm(look: &Look, _: &Ids) -> String {
    let cloth = look.colour("k1", "#5E8FA8");
    rect(-70.0, -150.0, 158.0, 136.0, &dark(&cloth, 0.14), 30.0).svg()
        + rect(-78.0, -156.0, 172.0, 40.0, &light(&cloth, 0.06), 20.0)
}

/// An arrow around something that is turned back. Origin: the middle. `r`, `k1`.
pub(super) fn turn_arrow(look: &Look, _: &Ids) -> String {
    let (r, shade) = (look.number("r", 70.0), look.colour("k1", "#2E9A5E"));
    let on_ring = |degrees: f64| {
        let (sin, cos) = degrees.to_radians().sin_cos();
        (r * cos, -r * sin)
    };
    let (from, tip) = (on_ring(18.0), on_ring(150.0));
    // At the tip the ring goes down to the left.
    let barb = |degrees: f64| {
        let (sin, cos) = degrees.to_radians().sin_cos();
        (tip.0 + 32.0 * cos, tip.1 - 32.0 * sin)
    };
    let (one, other) = (barb(20.0), barb(104.0));
    let arc = d!("M", from, "A", r, r, 0, 0, 0, tip, "M", one, "L", tip, "L", other);
    stroke(&arc, "#FFFFFF", 24.0).svg() + stroke(&arc, &shade, 14.0)
}

/// The inside of a lift without its doors. Origin: the picture's corner.
pub(super) fn lift_inside(_: &Look, _: &Ids) -> String {
    let mut svg = path("M0 0 L1200 0 L970 92 L230 92 Z", "#E6ECF2").svg();
    svg += path("M360 18 L840 18 L800 70 L400 70 Z", "#FFF6CC").soft("#FFF6CC", 10.0);
    svg += path("M0 0 L230 92 L230 730 L0 900 Z", "#B4C0CF");
    svg += path("M1200 0 L970 92 L970 730 L1200 900 Z", "#A6B3C4");
    svg += path("M0 900 L230 730 L970 730 L1200 900 Z", "#7B7F92");
    svg += path("M96 880 L276 746 L924 746 L1104 880 Z", "#8C91A4");
    svg += rect(230.0, 92.0, 740.0, 640.0, "#CBD5E0", 0.0);
    svg += stroke("M0 640 L214 560", "#7F8CA2", 22.0);
    svg + stroke("M0 636 L214 556", "#DDE4EC", 7.0)
        + stroke("M1200 640 L986 560", "#7F8CA2", 22.0)
        + stroke("M1200 636 L986 556", "#DDE4EC", 7.0)
}

/// The shut doors of a lift, seen from inside, with the arrows above. Origin: the picture's corner.
pub(super) fn lift_shut(_: &Look, _: &Ids) -> String {
    let mut svg = rect(276.0, 172.0, 448.0, 560.0, "#7F8CA2", 10.0).svg();
    for (x, edge) in [(292.0, 484.0), (502.0, 502.0)] {
        svg += rect(x, 188.0, 206.0, 544.0, "#E4EAF0", 3.0);
        svg += rect(x + 24.0, 188.0, 30.0, 544.0, "#EFF3F7", 0.0);
        svg += rect(x + 120.0, 188.0, 46.0, 544.0, "#D6DEE7", 0.0);
        svg += rect(edge, 188.0, 14.0, 544.0, "#B4C0CF", 0.0);
    }
    svg += rect(497.0, 188.0, 6.0, 544.0, "#3B4660", 0.0);
    svg += rect(276.0, 724.0, 448.0, 14.0, "#5A6480", 4.0);
    svg += rect(412.0, 110.0, 176.0, 48.0, "#2B3556", 12.0);
    svg + path("M462 124 L478 146 L446 146 Z", "#FFC845").soft("#FFC845", 4.0)
        + path("M538 146 L554 124 L522 124 Z", "#5A678F").soft("#5A678F", 4.0)
}

/// A lamp that hangs from the ceiling. Origin: the ceiling. `on`, `long` its cord.
pub(super) fn hanging_lamp(look: &Look, _: &Ids) -> String {
    let (is_on, long) = (look.flag("on", false), look.number("long", 80.0));
    let (shade, bulb) = if is_on { ("#FFC845", "#FFF6CC") } else { ("#7E8AA8", "#5A6480") };
    circle(0.0, long + 74.0, 24.0, bulb).svg()
        + stroke(d!("M", 0, 0, "L", 0, long), "#39456B", 6.0)
        + path(
            d!(
                "M",
                -18,
                long,
                "L",
                18,
                long,
                "Q",
                74,
                long + 20.0,
                84,
                long + 74.0,
                "L",
                -84,
                long + 74.0,
                "Q",
                -74,
                long + 20.0,
                -18,
                long,
                "Z"
            ),
            shade,
        )
        + path(
            d!(
                "M",
                6,
                long,
                "L",
                18,
                long,
                "Q",
                74,
                long + 20.0,
                84,
                long + 74.0,
                "L",
                44,
                long + 74.0,
                "Q",
                40,
                long + 24.0,
                6,
                long,
                "Z"
            ),
            &dark(shade, 0.12),
        )
}

/// The buttons of a lift: round ones and a large bell that shines. Origin: the bell.
pub(super) fn lift_keys(look: &Look, ids: &Ids) -> String {
    let mut svg = rect(-88.0, -330.0, 176.0, 436.0, "#F4F7FA", 26.0).outline("#7F8CA2", 7.0).svg();
    for y in [-280.0, -210.0, -140.0] {
        for x in [-38.0, 38.0] {
            svg += circle(x, y, 27.0, "#8A97AB");
            svg += circle(x, y, 20.0, "#FFFFFF");
            svg += circle(x, y, 9.0, "#C4CCDC");
        }
    }
    svg += group(super::rooms::bell_button(look, ids), Place::at(0.0, 0.0).scaled(1.02));
    svg
}

/// The cabin of a lift behind its doors. Origin: bottom centre. 360 by 470.
pub(super) fn lift_cabin(_: &Look, _: &Ids) -> String {
    rect(-180.0, -470.0, 360.0, 470.0, "#F6DE9E", 6.0).svg()
        + path("M-180 -470 L180 -470 L120 -432 L-120 -432 Z", "#FFF6CC")
        + rect(-120.0, -432.0, 240.0, 372.0, "#FFEFC4", 0.0)
        + rect(-92.0, -404.0, 184.0, 180.0, "#D8EDF2", 8.0)
        + stroke("M-70 -250 L-10 -380 M-36 -250 L24 -380", "#EFF8FA", 12.0)
        + rect(-120.0, -190.0, 240.0, 14.0, "#B98755", 7.0)
        + path("M-180 0 L-120 -60 L120 -60 L180 0 Z", "#A8805A")
}

/// The doors of a lift, half open, with its frame, its arrows and its buttons. Origin: bottom centre. `gap` half of the opening.
pub(super) fn lift_gates(look: &Look, _: &Ids) -> String {
    let gap = look.number("gap", 92.0);
    let mut svg = String::new();
    let wide = 180.0 - gap;
    for x in [-180.0, gap] {
        svg += rect(x, -470.0, wide, 470.0, "#C3CEDA", 2.0);
        svg += rect(x + wide * 0.2, -470.0, wide * 0.22, 470.0, "#DCE4EB", 0.0);
        let edge = if x < 0.0 { x + wide - 10.0 } else { x };
        svg += rect(edge, -470.0, 10.0, 470.0, "#8A97AB", 0.0);
    }
    for x in [-206.0, 178.0] {
        svg += rect(x, -500.0, 28.0, 500.0, "#5F6F8C", 6.0);
    }
    svg += rect(-206.0, -566.0, 412.0, 100.0, "#5F6F8C", 14.0);
    svg += rect(-206.0, -10.0, 412.0, 14.0, "#4A5670", 6.0);
    svg += rect(-84.0, -552.0, 168.0, 66.0, "#243056", 14.0);
    svg += path("M-40 -538 L-16 -502 L-64 -502 Z", "#FFC845").soft("#FFC845", 6.0);
    svg += path("M40 -500 L64 -536 L16 -536 Z", "#52608C").soft("#52608C", 6.0);
    svg += rect(222.0, -330.0, 76.0, 160.0, "#EEF2F6", 20.0).outline("#5F6F8C", 6.0);
    svg += circle(260.0, -290.0, 27.0, "#FFC845");
    svg += circle(260.0, -212.0, 27.0, "#FFFFFF").outline("#8A97AB", 5.0);
    svg += path("M260 -303 L273 -281 L247 -281 Z", INK).soft(INK, 4.0);
    svg + path("M260 -199 L273 -221 L247 -221 Z", INK).soft(INK, 4.0)
}

/// Poles of a power line that goes away to the right; one wire is torn and hangs to the ground at the left. Origin: the foot of the near pole.
pub(super) fn power_line(_: &Look, _: &Ids) -> String {
    let poles = [(0.0, 0.0, 1.0), (250.0, -24.0, 0.68), (470.0, -44.0, 0.44)];
    let wire = |side: f64, from: (f64, f64, f64), to: (f64, f64, f64)| {
        let at = |(x, y, s): (f64, f64, f64)| (x + side * s, y - 490.0 * s);
        let (a, b) = (at(from), at(to));
        let sag = (f64::midpoint(a.0, b.0), f64::midpoint(a.1, b.1) + 40.0 * from.2);
        stroke(d!("M", a, "Q", sag, b), "#2B3556", 7.0 * from.2).svg()
    };
    let mut svg = String::new();
    for pair in poles.windows(2) {
        if let [from, to] = pair {
            svg += &*wire(66.0, *from, *to);
            if from.2 < 1.0 {
                svg += &*wire(-66.0, *from, *to);
            }
        }
    }
    for (x, y, scale) in poles.into_iter().rev() {
        svg += group(pole(), Place::at(x, y).scaled(scale));
    }
    // The torn wire.
    svg += stroke(
        "M-66 -492 C-84 -380 -64 -250 -80 -120 C-84 -80 -88 -36 -112 -18 Q-132 -4 -164 -12",
        "#2B3556",
        10.0,
    );
    svg + stroke("M-164 -12 L-190 -24 M-164 -12 L-194 -10 M-164 -12 L-188 4", "#E07B2E", 6.0)
}

fn pole() -> String {
    let mut svg = rect(-12.0, -530.0, 24.0, 530.0, "#8A5A3C", 5.0).svg();
    svg += rect(2.0, -530.0, 10.0, 530.0, "#734A31", 4.0);
    svg += rect(-90.0, -476.0, 180.0, 18.0, "#734A31", 7.0);
    svg += stroke("M-52 -460 L0 -404 L52 -460", "#734A31", 8.0);
    for x in [-66.0, 66.0] {
        svg += rect(x - 9.0, -500.0, 18.0, 26.0, "#F2F5F8", 6.0).outline("#8A97AB", 3.0);
    }
    svg
}

/// A yellow triangle with a flash of lightning: electricity. Origin: its middle; about 260 wide. `post` stands on one.
pub(super) fn bolt_sign(look: &Look, _: &Ids) -> String {
    let mut svg = String::new();
    if look.flag("post", false) {
        svg += rect(-8.0, 100.0, 16.0, 150.0, "#66708A", 4.0);
    }
    svg += path("M0 -110 L126 104 L-126 104 Z", INK).soft(INK, 34.0);
    svg += path("M0 -102 L118 99 L-118 99 Z", "#FFC845").soft("#FFC845", 14.0);
    svg + path("M14 -66 L-34 28 L-4 28 L-14 88 L38 -6 L8 -6 L26 -66 Z", INK).soft(INK, 5.0)
}

/// A street seen from the near pavement: lawn, far pavement, road, near pavement. Origin: the picture's corner.
pub(super) fn street_across(_: &Look, _: &Ids) -> String {
    let mut svg = rect(0.0, 560.0, 1200.0, 50.0, "#A9D08E", 0.0).svg();
    svg += rect(0.0, 600.0, 1200.0, 46.0, "#E6D3B4", 0.0);
    svg += rect(0.0, 640.0, 1200.0, 10.0, "#CDB894", 0.0);
    svg += rect(0.0, 650.0, 1200.0, 130.0, "#8F98AE", 0.0);
    for dash in 0..7 {
        svg += rect(40.0 + f64::from(dash) * 190.0, 704.0, 96.0, 11.0, "#F4EFE2", 5.0);
    }
    svg += rect(0.0, 776.0, 1200.0, 14.0, "#D3BFA0", 0.0);
    svg += rect(0.0, 788.0, 1200.0, 112.0, "#EBD9BD", 0.0);
    for slab in 0..8 {
        let x = 70.0 + f64::from(slab) * 160.0;
        svg += stroke(d!("M", x, 790, "L", x - 34.0, 900), "#DCC6A5", 3.0);
    }
    svg
}

/// A disc with a white edge, to show something small on. Origin: its middle. `r`, `k1`.
pub(super) fn disc(look: &Look, _: &Ids) -> String {
    let r = look.number("r", 110.0);
    circle(4.0, 8.0, r, "#1B1F4A").opacity(0.13).svg()
        + circle(0.0, 0.0, r, "#FFFFFF")
        + circle(0.0, 0.0, r - 8.0, &look.colour("k1", "#FFFFFF"))
}
