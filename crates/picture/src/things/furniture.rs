//! What stands and hangs in rooms.

use crate::colour::{colour, dark, light};
use crate::draw::{Ids, Place, circle, clipped, d, group, path, rect, stroke};
use crate::look::Look;

/// A standing lamp. Origin: bottom centre. `on`; `star` marks the switch that stays on.
pub(super) fn lamp(look: &Look, _: &Ids) -> String {
    let shade = if look.flag("on", true) { "#FFC845" } else { "#D9C9A6" };
    let mut svg = rect(-36.0, -10.0, 72.0, 12.0, "#7C4C34", 6.0).svg()
        + rect(-5.0, -260.0, 10.0, 254.0, "#7C4C34", 0.0);
    svg += path("M-34 -350 L34 -350 L58 -256 L-58 -256 Z", shade);
    svg += path("M14 -350 L34 -350 L58 -256 L28 -256 Z", &dark(shade, 0.08));
    svg += rect(-58.0, -262.0, 116.0, 10.0, &dark("#D9C9A6", 0.15), 5.0);
    if look.flag("star", false) {
        svg += circle(0.0, -180.0, 26.0, "#FFE98F").opacity(0.6);
        svg += path("M0 -200 L6 -186 L21 -185 L9 -176 L13 -161 L0 -169 L-13 -161 L-9 -176 L-21 -185 L-6 -186 Z", "#FFC845").soft("#FFC845", 3.0);
    }
    svg
}

/// A sofa. Origin: bottom centre. `w`, `k1`.
pub(super) fn sofa(look: &Look, _: &Ids) -> String {
    let (wide, cloth) = (look.number("w", 470.0), look.colour("k1", "#5E8FA8"));
    let half = wide / 2.0;
    let mut svg = rect(-half + 24.0, -250.0, wide - 48.0, 200.0, &cloth, 44.0).svg();
    svg += stroke(d!("M", 0, -236, "L", 0, -110), &dark(&cloth, 0.14), 5.0);
    svg += rect(-half + 40.0, -130.0, wide - 80.0, 84.0, &light(&cloth, 0.14), 26.0);
    svg += stroke(d!("M", 0, -126, "L", 0, -60), &dark(&cloth, 0.10), 5.0);
    for x in [-half, half - 78.0] {
        svg += rect(x, -180.0, 78.0, 160.0, &dark(&cloth, 0.10), 34.0);
    }
    svg += rect(-half + 12.0, -56.0, wide - 24.0, 40.0, &dark(&cloth, 0.22), 14.0);
    for x in [-half + 36.0, half - 52.0] {
        svg += rect(x, -22.0, 18.0, 26.0, "#5B3A29", 5.0);
    }
    svg
}

/// A cushion. Origin: bottom centre. `k1`.
pub(super) fn cushion(look: &Look, _: &Ids) -> String {
    let cloth = look.colour("k1", "yellow");
    path("M-44 -84 Q0 -74 44 -84 Q36 -42 44 0 Q0 -10 -44 0 Q-36 -42 -44 -84Z", &cloth)
        .soft(&cloth, 10.0)
        .svg()
        + stroke("M-20 -42 L20 -42 M0 -62 L0 -22", &light(&cloth, 0.4), 6.0)
}

/// A table. Origin: bottom centre. `w`, `h`.
pub(super) fn table(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 300.0), look.number("h", 120.0));
    let leg = dark("wood", 0.22);
    rect(-wide / 2.0 + 24.0, -high + 20.0, 22.0, high - 20.0, &leg, 6.0).svg()
        + rect(wide / 2.0 - 46.0, -high + 20.0, 22.0, high - 20.0, &leg, 6.0)
        + rect(-wide / 2.0, -high, wide, 24.0, "#C98B5A", 12.0)
        + rect(-wide / 2.0, -high, wide, 9.0, "#DDA473", 5.0)
}

/// A window from inside. Origin: its middle. `w`, `h`; `view` day, night, dark, lit or rain.
pub(super) fn window(look: &Look, ids: &Ids) -> String {
    let (wide, high, view) =
        (look.number("w", 300.0), look.number("h", 320.0), look.word("view", "day"));
    let (left, top) = (-wide / 2.0, -high / 2.0);
    let mut svg = rect(left - 16.0, top - 16.0, wide + 32.0, high + 32.0, "#FFF9EE", 14.0).svg();
    let outside = match view.as_str() {
        "night" => night(wide, high, None),
        "dark" => night(wide, high, Some("#141C42")),
        "lit" => night(wide, high, Some("#FFE49A")),
        "rain" => rain(wide, high),
        _ => day(wide, high),
    };
    svg += &*clipped(ids, rect(left, top, wide, high, "#000000", 6.0), outside);
    svg += rect(-6.0, top, 12.0, high, "#FFF9EE", 0.0);
    svg += rect(left, -4.0, wide, 10.0, "#FFF9EE", 0.0);
    svg + rect(left - 30.0, -top + 10.0, wide + 60.0, 20.0, "#F1E2C8", 8.0)
}

fn day(wide: f64, high: f64) -> String {
    let (left, top) = (-wide / 2.0, -high / 2.0);
    rect(left, top, wide, high, "#BFE5F2", 0.0).svg()
        + circle(wide * 0.26, -high * 0.28, 28.0, "#FFD96B")
        + path(
            d!(
                "M",
                left,
                high * 0.25,
                "Q",
                -wide * 0.2,
                high * 0.05,
                wide * 0.1,
                high * 0.22,
                "T",
                -left,
                high * 0.16,
                "L",
                -left,
                -top,
                "L",
                left,
                -top,
                "Z"
            ),
            "#8CCB8E",
        )
}

fn rain(wide: f64, high: f64) -> String {
    let (left, top) = (-wide / 2.0, -high / 2.0);
    let mut svg = rect(left, top, wide, high, "#A9C6D6", 0.0).svg();
    svg += path(
        d!(
            "M",
            left,
            high * 0.3,
            "Q",
            0,
            high * 0.12,
            -left,
            high * 0.26,
            "L",
            -left,
            -top,
            "L",
            left,
            -top,
            "Z"
        ),
        "#9DBFA0",
    );
    for drop in 0..14_u32 {
        let (x, y) = (
            left + f64::from(drop * 67 % 100) / 100.0 * wide,
            top + f64::from(drop * 41 % 90) / 100.0 * high,
        );
        svg += stroke(d!("M", x, y, "l", -6, 20), "#FFFFFF", 4.0).opacity(0.7);
    }
    svg
}

/// The night with a moon; houses opposite have panes of a colour, or none that are seen.
fn night(wide: f64, high: f64, panes: Option<&str>) -> String {
    let (left, top) = (-wide / 2.0, -high / 2.0);
    let mut svg = rect(left, top, wide, high, "#2A3A7A", 0.0).svg();
    svg += circle(wide * 0.06, -high * 0.20, 40.0, "#FFF6D6");
    svg += circle(wide * 0.06 + 16.0, -high * 0.20 - 8.0, 34.0, "#2A3A7A");
    for star in 0..16_u32 {
        let (x, y) = (
            left + f64::from(star * 61 % 97) / 97.0 * wide,
            top + f64::from(star * 29 % 60) / 100.0 * high,
        );
        svg += circle(x, y, 2.0 + f64::from(star % 3) * 0.7, "#FFF6D6");
    }
    let houses = [
        (left, 70.0, 130.0),
        (left + 76.0, 56.0, 180.0),
        (-20.0, 80.0, 110.0),
        (64.0, 60.0, 160.0),
        (-left - 60.0, 70.0, 120.0),
    ];
    for (x, across, up) in houses {
        svg += rect(x, -top - up, across, up, "#18224F", 0.0);
        for pane in 0..6 {
            let (column, row) = (f64::from(pane % 2), f64::from(pane / 2));
            svg += rect(
                x + 12.0 + column * across * 0.42,
                -top - up + 14.0 + row * 34.0,
                across * 0.2,
                16.0,
                panes.unwrap_or("#24316A"),
                2.0,
            );
        }
    }
    svg
}

/// One half of a curtain with its half of the rod, hanging from its top start corner. `w`, `h`, `k1`; `rod` is how
/// far the rod goes inward (0: none); mirrored with the item's `flip`.
pub(super) fn curtain(look: &Look, _: &Ids) -> String {
    let (wide, high, cloth) =
        (look.number("w", 90.0), look.number("h", 420.0), look.colour("k1", "coral"));
    // Long enough to meet the other half over every usual window.
    let rod = look.number("rod", wide * 3.12);
    let mut svg = String::new();
    if rod > 0.0 {
        svg += stroke(d!("M", -28, -5, "L", rod, -5), "#8A5A3C", 8.0);
        svg += circle(-28.0, -5.0, 9.0, "#8A5A3C");
    }
    let falls = d! {
        "M", 0, 0, "L", wide, 0,
        "C", wide * 0.94, high * 0.34, wide * 0.52, high * 0.54, wide * 0.38, high * 0.66,
        "C", wide * 0.50, high * 0.78, wide * 0.60, high * 0.9, wide * 0.62, high,
        "L", 0, high, "Z"
    };
    let folds = d! {
        "M", wide * 0.55, 12, "C", wide * 0.5, high * 0.4, wide * 0.2, high * 0.5, wide * 0.2, high * 0.64,
        "M", wide * 0.24, high * 0.72, "Q", wide * 0.34, high * 0.86, wide * 0.34, high * 0.98
    };
    svg += path(falls, &cloth);
    svg += stroke(folds, &dark(&cloth, 0.15), 5.0);
    svg += rect(0.0, -2.0, wide, 10.0, &dark(&cloth, 0.2), 4.0);
    for ring in [0.1, 0.36, 0.64, 0.9] {
        svg += circle(wide * ring, -5.0, 6.0, "none").outline("#FFC845", 3.0);
    }
    svg + rect(-2.0, high * 0.64, wide * 0.42 + 2.0, 14.0, "#FFC845", 6.0)
}

/// A landscape in a frame; no faces on walls. Origin: its middle. `w`, `h`.
pub(super) fn landscape(look: &Look, ids: &Ids) -> String {
    let (wide, high) = (look.number("w", 150.0), look.number("h", 110.0));
    let (left, top) = (-wide / 2.0, -high / 2.0);
    let view = rect(left, top, wide, high, "#CDEAF3", 0.0).svg()
        + circle(wide * 0.22, -high * 0.2, high * 0.15, "#FFD96B")
        + path(
            d!(
                "M",
                left,
                high * 0.18,
                "Q",
                -wide * 0.25,
                -high * 0.2,
                0,
                high * 0.12,
                "T",
                -left,
                high * 0.02,
                "L",
                -left,
                -top,
                "L",
                left,
                -top,
                "Z"
            ),
            "#8CCB8E",
        )
        + path(
            d!(
                "M",
                left,
                high * 0.34,
                "Q",
                0,
                high * 0.14,
                -left,
                high * 0.32,
                "L",
                -left,
                -top,
                "L",
                left,
                -top,
                "Z"
            ),
            "#5FA9C9",
        )
        + path(
            d!(
                "M",
                wide * 0.02,
                high * 0.28,
                "L",
                wide * 0.02,
                0,
                "L",
                wide * 0.10,
                high * 0.24,
                "Z"
            ),
            "#F0765A",
        );
    rect(left - 12.0, top - 12.0, wide + 24.0, high + 24.0, "#8A5A3C", 8.0).svg()
        + &*clipped(ids, rect(left, top, wide, high, "#000000", 4.0), view)
}

/// A pot plant. Origin: bottom centre.
pub(super) fn plant(_: &Look, _: &Ids) -> String {
    let mut svg = String::new();
    for (lean, long, green) in [
        (-52.0, 120.0, "leaf"),
        (52.0, 120.0, "leaf"),
        (-24.0, 160.0, "forest"),
        (26.0, 158.0, "forest"),
        (0.0, 176.0, "leaf"),
    ] {
        let leaf = path(
            d!(
                "M",
                0,
                0,
                "C",
                -30,
                -long * 0.35,
                -22,
                -long * 0.8,
                0,
                -long,
                "C",
                22,
                -long * 0.8,
                30,
                -long * 0.35,
                0,
                0,
                "Z"
            ),
            &colour(green),
        )
        .svg()
            + stroke(d!("M", 0, -8, "L", 0, -long * 0.82), &dark(green, 0.2), 4.0);
        svg += group(leaf, Place::at(0.0, -70.0).turned(lean * 0.62));
    }
    svg + path("M-46 -78 L46 -78 L36 0 Q35 4 30 4 L-30 4 Q-35 4 -36 0Z", "#E08A5B")
        + rect(-52.0, -88.0, 104.0, 22.0, "#EFA274", 8.0)
}

/// A book shelf with a teddy. Origin: bottom centre. `empty` leaves the top board free for a box.
pub(super) fn shelf(look: &Look, ids: &Ids) -> String {
    let mut svg = rect(-110.0, -420.0, 220.0, 420.0, "#A86F47", 10.0).svg();
    let spines = ["teal", "coral", "yellow", "blue", "plum", "leaf", "sand", "red"];
    for row in 0..4_usize {
        let y = -408.0 + row as f64 * 102.0;
        svg += rect(-98.0, y, 196.0, 90.0, "#7F5036", 6.0);
        if row == 0 && look.flag("empty", false) {
            continue;
        }
        let mut x = -92.0;
        for book in 0..8_usize {
            let (wide, high) = (
                16.0 + (book * 5 + row * 3) as f64 % 13.0,
                58.0 + (book * 7 + row * 11) as f64 % 23.0,
            );
            if x + wide > 92.0 || (row == 1 && x > -4.0) {
                break;
            }
            let spine = spines.get((book + row * 3) % spines.len()).copied().unwrap_or("teal");
            svg += rect(x, y + 90.0 - high, wide, high, &colour(spine), 3.0);
            svg += rect(x, y + 102.0 - high, wide, 6.0, &light(spine, 0.4), 0.0);
            x += wide + 3.0;
        }
    }
    svg + group(super::held::teddy(look, ids), Place::at(56.0, -216.0).scaled(0.66))
}
