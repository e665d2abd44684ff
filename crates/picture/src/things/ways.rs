//! Ways and rhythms: what leads from one thing to the next.

use super::signs;
use crate::colour::{GREEN, colour, dark};
use crate::draw::{Ids, Place, Point, circle, d, group, path, rect, stroke};
use crate::look::Look;

/// An arrow with up to three bends. Origin: its start; `p1` to `p4`: its further points seen from there (`[0,
/// 0]`: none), the last is its tip. `k1`; `wide` its line.
pub(super) fn way_arrow(look: &Look, _: &Ids) -> String {
    let green = look.colour("k1", GREEN);
    let wide = look.number("wide", 20.0);
    let nowhere = |p: &Point| p.0.hypot(p.1) < 0.5;
    let points: Vec<Point> =
        [("p1", (160.0, 0.0)), ("p2", (0.0, 0.0)), ("p3", (0.0, 0.0)), ("p4", (0.0, 0.0))]
            .into_iter()
            .map(|(name, usual)| look.point(name, usual))
            .filter(|p| !nowhere(p))
            .collect();
    let tip = points.last().copied().unwrap_or((160.0, 0.0));
    let before = points.iter().rev().nth(1).copied().unwrap_or((0.0, 0.0));
    let mut line = d!("M", 0, 0);
    for p in &points {
        line.push_str(&d!(" L", *p));
    }
    // The barbs open against the way the last part goes.
    let way = (tip.1 - before.1).atan2(tip.0 - before.0);
    let barb = |turn: f64| {
        (tip.0 - wide * 2.1 * (way + turn).cos(), tip.1 - wide * 2.1 * (way + turn).sin())
    };
    line.push_str(&d!(" M", barb(0.75), "L", tip, "L", barb(-0.75)));
    signs::edged(&line, &green, (wide * 1.7, wide))
}

/// A row of dots with gaps between groups: a number as a rhythm. Origin: its middle. `groups` how many dots
/// each group has; `r`; `on` the dot that is clapped, counted from 1 (0: none).
pub(super) fn beat_dots(look: &Look, _: &Ids) -> String {
    let groups = look.word("groups", "332");
    let (r, on) = (look.number("r", 30.0), look.number("on", 0.0) as i32);
    let (step, gap) = (r * 2.5, r * 1.5);
    let mut places = Vec::new();
    let mut x = 0.0;
    for (group, dots) in groups.chars().filter_map(|c| c.to_digit(10)).enumerate() {
        for _ in 0..dots {
            places.push((x, group));
            x += step;
        }
        x += gap;
    }
    let middle = places.last().map_or(0.0, |(last, _)| last / 2.0);
    let mut svg = String::new();
    for (index, (x, group_of)) in places.into_iter().enumerate() {
        let shade = colour(["coral", "blue", "yellow", "leaf", "plum"][group_of % 5]);
        let is_on = i32::try_from(index).is_ok_and(|index| index + 1 == on);
        let size = if is_on { r * 1.28 } else { r };
        svg += circle(x - middle, 0.0, size + 5.0, "#FFFFFF");
        svg += circle(x - middle, 0.0, size, &shade);
        svg += path(
            d! {
                "M", x - middle - size * 0.5, -size * 0.3, "q", size * 0.15, -size * 0.4,
                size * 0.5, -size * 0.4
            },
            "none",
        )
        .outline("#FFFFFF", size * 0.16)
        .set("stroke-linecap", "round");
        if is_on {
            svg += group(clap(), Place::at(x - middle, -r * 3.2).scaled(r / 28.0));
        }
    }
    svg
}

/// Two hands that clap, with the sound of it. Origin: between them; about 110 wide.
fn clap() -> String {
    let hand = |skin: &str| {
        let rim = dark(skin, 0.3);
        let fingers =
            ["M-17 6 L-19 -28", "M-6 2 L-6 -40", "M6 2 L7 -38", "M16 8 L19 -26", "M14 28 L32 4"];
        let palm = |shade: &str| rect(-24.0, -4.0, 46.0, 50.0, shade, 20.0);
        let mut svg = String::new();
        for finger in fingers {
            svg += stroke(finger, &rim, 17.0);
        }
        svg += palm(&rim).outline(&rim, 6.0);
        svg += palm(skin);
        for finger in fingers {
            svg += stroke(finger, skin, 11.5);
        }
        svg
    };
    let (near, far) = (hand(&colour("s2")), hand(&colour("s4")));
    group(far, Place::at(20.0, 4.0).turned(-24.0)).svg()
        + group(near, Place::at(-16.0, 6.0).turned(24.0).mirrored(true))
        + stroke("M-42 -54 L-56 -70 M0 -62 L0 -84 M42 -54 L56 -70", &colour("orange"), 9.0)
}
