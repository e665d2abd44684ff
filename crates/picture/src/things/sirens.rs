//! The siren of a city, and the line that shows its sound.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, Place, circle, clipped, d, ellipse, group, path, rect, stroke};
use crate::look::Look;

/// A friendly siren: two horns on a mast. Origin: the mast's foot on the roof; the mouth of its right horn is at
/// 132, -140. `k1` the horns (grey when it is quiet).
pub(super) fn siren(look: &Look, _: &Ids) -> String {
    let shell = look.colour("k1", "orange");
    let mut svg = stroke("M-40 -4 L-4 -62 M40 -4 L4 -62", "#9AA3B5", 9.0).svg();
    svg += rect(-11.0, -120.0, 22.0, 122.0, "#7D879E", 4.0);
    svg += rect(-48.0, -10.0, 96.0, 16.0, "#66708A", 6.0);
    let horn = horn(&shell);
    svg += group(horn.as_str(), Place::at(0.0, 0.0).mirrored(true));
    svg += group(horn, Place::at(0.0, 0.0));
    svg += rect(-30.0, -170.0, 60.0, 62.0, "#8A94AB", 14.0);
    svg += rect(8.0, -170.0, 22.0, 62.0, "#78829A", 14.0);
    svg += rect(-22.0, -194.0, 44.0, 30.0, &shell, 14.0);
    svg + stroke("M-12 -184 H4", &light(&shell, 0.4), 6.0) + circle(-8.0, -138.0, 7.0, paint::MIST)
}

/// The right horn: a flared bell whose mouth is seen a little from the front.
fn horn(shell: &str) -> String {
    path("M20 -160 L48 -162 Q94 -172 120 -206 L120 -74 Q94 -108 48 -118 L20 -120Z", shell).svg()
        + path(
            "M20 -132 L48 -132 Q94 -122 120 -96 L120 -74 Q94 -108 48 -118 L20 -120Z",
            &dark(shell, 0.13),
        )
        + stroke("M34 -153 Q78 -158 106 -182", &light(shell, 0.35), 6.0)
        + ellipse(120.0, -140.0, 19.0, 70.0, paint::MIST)
        + ellipse(123.0, -140.0, 13.0, 58.0, &dark(shell, 0.42))
        + ellipse(126.0, -140.0, 8.0, 24.0, paint::YELLOW)
}

/// A loudspeaker on a bracket, its mouth to the right. Origin: the middle of its mouth; 190 by 140. `k1`.
pub(super) fn loudspeaker(look: &Look, _: &Ids) -> String {
    let shell = look.colour("k1", "orange");
    let svg = stroke("M-14 -140 V-70 H-70", "#7D879E", 12.0).svg()
        + rect(-84.0, -104.0, 20.0, 68.0, "#66708A", 6.0)
        + rect(-34.0, -168.0, 64.0, 56.0, "#8A94AB", 16.0)
        + &*horn(&shell);
    group(svg, Place::at(-123.0, 140.0)).svg()
}

/// The sound of a siren as a broad ribbon to the right. Origin: its start, at the mouth of the horn. `kind` is
/// `hills`, `flat` or `gaps`; `long`, `wide`, `n` hills or pieces, as `high` as said; `lamps` of three shine for the
/// minutes (0: no lamps, 0.5: half of one), their middle at `lamps_at`.
pub(super) fn tone_line(look: &Look, ids: &Ids) -> String {
    let (long, wide) = (look.number("long", 760.0), look.number("wide", 34.0));
    let (n, high) = (look.number("n", 5.0).clamp(1.0, 9.0), look.number("high", 58.0));
    let shade = look.colour("k1", "plum");
    let mut svg = match look.word("kind", "hills").as_str() {
        "hills" => {
            let line = hills(long, n as i32, high);
            stroke(&line, "#FFF7EA", wide + 12.0).svg()
                + stroke(&line, &shade, wide)
                + stroke(&line, &light(&shade, 0.3), wide * 0.2)
        }
        "gaps" => {
            // A gap is half as long as a piece.
            let piece = long / (n * 1.5 - 0.5);
            (0..n as i32)
                .map(|at| bar(f64::from(at) * piece * 1.5, (piece, wide), &shade))
                .collect()
        }
        _ => bar(0.0, (long, wide), &shade),
    };
    let minutes = look.number("lamps", 0.0).clamp(0.0, 3.0);
    let (x, y) = look.point("lamps_at", (long / 2.0, high + 88.0));
    if minutes > 0.0 {
        svg += group(lamps(minutes, ids), Place::at(x, y));
    }
    svg
}

/// A wave that begins in its middle and ends in a valley's rise, `n` hills long.
fn hills(long: f64, n: i32, high: f64) -> String {
    let half = long / (f64::from(n) * 2.0);
    let quarter = half / 2.0;
    let mut line =
        d!("M", 0, 0, "c", quarter * 0.36, -high * 0.57, quarter * 0.64, -high, quarter, -high);
    for turn in 0..n * 2 - 1 {
        let fall = if turn % 2 == 0 { high * 2.0 } else { -high * 2.0 };
        line += &*d!("", "c", half * 0.364, 0, half * 0.636, fall, half, fall);
    }
    line + &*d!("", "c", quarter * 0.36, 0, quarter * 0.64, -high * 0.43, quarter, -high)
}

/// One straight piece of the ribbon.
fn bar(x: f64, (long, wide): (f64, f64), shade: &str) -> String {
    let r = wide * 0.4;
    rect(x - 6.0, -wide / 2.0 - 6.0, long + 12.0, wide + 12.0, "#FFF7EA", r + 6.0).svg()
        + rect(x, -wide / 2.0, long, wide, shade, r)
        + rect(x + r, -wide * 0.1, long - r * 2.0, wide * 0.2, &light(shade, 0.3), wide * 0.1)
}

/// Three round lamps in a row, as many lit as there are minutes. Origin: the middle one.
fn lamps(minutes: f64, ids: &Ids) -> String {
    let mut svg = rect(-104.0, -38.0, 208.0, 76.0, "#FFF7EA", 38.0).svg()
        + rect(-98.0, -32.0, 196.0, 64.0, "#4A5470", 32.0);
    for lamp in 0..3 {
        let x = f64::from(lamp - 1) * 62.0;
        let share = (minutes - f64::from(lamp)).clamp(0.0, 1.0);
        svg += circle(x, 0.0, 23.0, "#6B7690");
        if share > 0.0 {
            let lit = circle(x, 0.0, 23.0, paint::YELLOW).svg()
                + circle(x, 0.0, 13.0, &light("yellow", 0.5));
            let left = rect(x - 23.0, -23.0, 46.0 * share, 46.0, "#000000", 0.0);
            svg += &*if share < 1.0 { clipped(ids, left, lit) } else { lit };
        }
    }
    svg
}
