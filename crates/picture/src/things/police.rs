//! The car of the police, and the hose of the fire brigade: who comes when one calls.

use super::vehicles;
use crate::colour::{INK, dark, paint};
use crate::draw::{Ids, Place, circle, clipped, d, ellipse, group, path, rect, stroke};
use crate::look::Look;

/// A police car, its front to the left: white with a broad band, a star on a shield, a lamp on its roof, no country's own look.
/// Origin: bottom centre; 600 by 330. `k1` is the band; `driver` sits at the wheel.
pub(super) fn police_car(look: &Look, ids: &Ids) -> String {
    let (line, glass, band) = ("#A9B6C8", paint::SKY, look.colour("k1", "blue"));
    let body = "M-288 -58 L-290 -108 Q-290 -140 -256 -147 L-168 -164 L-98 -252 Q-84 -268 -60 -268 L112 -268 \
                Q140 -268 158 -250 L228 -166 L266 -158 Q290 -152 290 -124 L290 -62 Q290 -46 274 -46 L-274 -46 Q-288 -46 -288 -58Z";
    let mut svg = lamp();
    svg += path(body, "#FFFFFF").soft(line, 8.0);
    let paintwork = rect(-300.0, -136.0, 600.0, 56.0, &band, 0.0).svg()
        + rect(-300.0, -72.0, 600.0, 30.0, "#CBD5E1", 0.0)
        + rect(206.0, -290.0, 100.0, 260.0, "#1B1F4A", 0.0).opacity(0.1);
    svg += &*clipped(ids, path(body, "#FFFFFF"), paintwork);
    let front = "M-142 -164 L-84 -238 Q-78 -246 -64 -246 L-8 -246 L-8 -164Z";
    svg += path(front, glass);
    if look.flag("driver", true) {
        svg += &*clipped(ids, path(front, glass), driver());
    }
    svg += path(front, "none").soft(line, 6.0);
    svg += path("M14 -164 L14 -246 L102 -246 Q120 -246 132 -234 L194 -164Z", glass).soft(line, 6.0);
    svg += stroke("M-150 -158 L-150 -62 M3 -262 L3 -62 M128 -158 L128 -98", line, 5.0);
    for x in [-30.0, 84.0] {
        svg += rect(x, -152.0, 26.0, 9.0, "#66708A", 4.0);
    }
    svg += group(shield(&dark(&band, 0.4)), Place::at(-74.0, -108.0));
    svg += rect(-292.0, -128.0, 32.0, 26.0, "#FFE49A", 10.0).outline(line, 4.0);
    svg += rect(274.0, -134.0, 18.0, 40.0, paint::RED, 7.0);
    svg += rect(-300.0, -70.0, 64.0, 28.0, "#7A869C", 12.0);
    svg += rect(240.0, -70.0, 60.0, 28.0, "#7A869C", 12.0);
    for x in [-192.0, 188.0] {
        svg += path(d!("M", x - 66.0, -44, "A", 66, 66, 0, 0, 1, x + 66.0, -44, "Z"), "#7A869C");
        svg += &*vehicles::wheel((x, -48.0), 48.0, 23.0);
    }
    svg
}

/// The blue lamp on the roof, with short rays.
fn lamp() -> String {
    rect(-64.0, -282.0, 168.0, 20.0, "#66708A", 8.0).svg()
        + rect(-50.0, -314.0, 140.0, 38.0, "#3E8FDB", 16.0)
        + rect(-36.0, -307.0, 46.0, 15.0, "#A9D5F7", 7.0)
        + stroke(
            "M-82 -312 L-112 -326 M-62 -338 L-78 -364 M122 -312 L152 -326 M102 -338 L118 -364",
            "#3E8FDB",
            11.0,
        )
}

/// A shield with a star of five points. Origin: its middle; 90 by 110.
fn shield(shade: &str) -> String {
    let corner = |at: i32| {
        let r = if at % 2 == 0 { 26.0 } else { 11.5 };
        let (sin, cos) = (f64::from(at) * std::f64::consts::PI / 5.0).sin_cos();
        d!(if at == 0 { "M" } else { "L" }, r * sin, -r * cos)
    };
    let star = (0..10).map(corner).collect::<String>() + "Z";
    path("M0 -52 Q20 -42 42 -40 L42 0 Q40 36 0 54 Q-40 36 -42 0 L-42 -40 Q-20 -42 0 -52Z", shade)
        .soft("#FFFFFF", 8.0)
        .svg()
        + path(star, paint::YELLOW).soft(paint::YELLOW, 4.0)
}

/// A friendly officer in a cap, who looks where she drives.
fn driver() -> String {
    path("M-104 -156 Q-100 -190 -62 -192 Q-24 -190 -20 -156Z", "#2F4C86").svg()
        + path("M-84 -224 Q-30 -236 -30 -194 Q-34 -180 -44 -186Z", "#5B3A29")
        + ellipse(-63.0, -208.0, 25.0, 25.0, "#D2955F")
        + path("M-90 -218 Q-92 -244 -62 -245 Q-32 -244 -34 -218 Q-62 -226 -90 -218Z", "#27406F")
        + stroke("M-98 -214 Q-76 -224 -56 -221", INK, 7.0)
        + circle(-76.0, -208.0, 3.6, INK)
        + circle(-60.0, -208.0, 3.6, INK)
        + stroke("M-77 -195 Q-68 -188 -59 -195", "#6E1E2E", 4.0)
}

/// A hose that comes from the reel of `fire-engine`, lies before it and gives water to the left. Origin: as the engine's; its water
/// falls at -330, 96. `k1`.
pub(super) fn fire_hose(look: &Look, _: &Ids) -> String {
    let cloth = look.colour("k1", "sand");
    let line = "M68 -178 C66 -110 44 -30 96 16 C136 52 236 34 232 82 C228 128 90 122 20 96 C-40 74 -90 70 -146 84";
    let water = "M-206 62 C-250 38 -300 44 -326 92 M-206 62 C-244 54 -276 64 -292 100 M-206 62 C-256 16 -326 16 -360 78";
    stroke(line, "#1B1F4A", 26.0).opacity(0.2).set("transform", "translate(0 12)").svg()
        + stroke(water, "#6FB9E4", 12.0)
        + stroke(line, &dark(&cloth, 0.42), 26.0)
        + stroke(line, &cloth, 16.0)
        + stroke("M-146 84 L-196 66", "#39456B", 30.0)
        + stroke("M-150 82 L-166 77", paint::ORANGE, 30.0)
}
