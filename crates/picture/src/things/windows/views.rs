//! What is seen through a window: day, rain, night, a flooded street.

use crate::colour::dark;
use crate::draw::{Ids, circle, d, downward, path, rect, stroke};
use crate::scenery::{raindrop, sunny_hill};

/// A sunny hill.
pub(super) fn day(wide: f64, high: f64) -> String {
    rect(-wide / 2.0, -high / 2.0, wide, high, "#BFE5F2", 0.0).svg()
        + &*sunny_hill((wide, high), 28.0)
}

/// Grey smoke that goes by, far behind the roofs.
pub(super) fn smoke(wide: f64, high: f64) -> String {
    let (left, top) = (-wide / 2.0, -high / 2.0);
    let mut svg = rect(left, top, wide, high, "#BFE5F2", 0.0).svg();
    for (x, y, r, grey) in [
        (0.30, 0.62, 0.12, "#9AA3B2"),
        (0.36, 0.46, 0.15, "#A6AEBC"),
        (0.52, 0.36, 0.19, "#AEB6C3"),
        (0.74, 0.28, 0.22, "#B6BDC9"),
        (0.98, 0.24, 0.24, "#BFC6D0"),
    ] {
        let size = wide.min(high) * r;
        svg += circle(left + wide * x, top + high * y, size, grey);
        svg += circle(
            left + wide * x + size * 0.3,
            top + high * y + size * 0.2,
            size * 0.6,
            &dark(grey, 0.06),
        );
    }
    for (x, across, up, roof) in [
        (0.0, 0.3, 0.22, "#B5533F"),
        (0.26, 0.26, 0.3, "#7A5D8C"),
        (0.5, 0.28, 0.2, "#C2703F"),
        (0.76, 0.26, 0.27, "#3C8E94"),
    ] {
        let (x, across, y) = (left + wide * x, wide * across, -top - high * up);
        svg += rect(x, y, across, high * up, "#F4D9AE", 0.0);
        svg += path(
            d!(
                "M",
                x - 6.0,
                y + 4.0,
                "L",
                x + across / 2.0,
                y - high * 0.1,
                "L",
                x + across + 6.0,
                y + 4.0,
                "Z"
            ),
            roof,
        );
        svg += rect(x + across * 0.34, y + high * 0.05, across * 0.3, high * 0.08, "#8FB7CB", 2.0);
    }
    svg
}

/// Rain over a green.
pub(super) fn rain(wide: f64, high: f64) -> String {
    let (left, top) = (-wide / 2.0, -high / 2.0);
    let mut svg = rect(left, top, wide, high, "#A9C6D6", 0.0).svg();
    svg += path(
        d! {
            "M", left, high * 0.3, "Q", 0, high * 0.12, -left, high * 0.26, "L", -left, -top,
            "L", left, -top, "Z"
        },
        "#9DBFA0",
    );
    for drop in 0..14_u32 {
        let (x, y) = (
            left + f64::from(drop * 67 % 100) / 100.0 * wide,
            top + f64::from(drop * 41 % 90) / 100.0 * high,
        );
        svg += raindrop((x, y), (-6.0, 20.0)).opacity(0.7);
    }
    svg
}

/// The night with a moon; houses opposite have panes of a colour, or none that are seen.
pub(super) fn night(wide: f64, high: f64, panes: Option<&str>) -> String {
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

/// Houses across the street, standing in water up to their windows.
pub(super) fn wet_street(left: f64, base: f64, wide: f64) -> String {
    let mut svg = String::new();
    let houses =
        [(0.16, "#F7DDB0", "#7A5D8C"), (0.52, "#F4C58D", "#B5533F"), (0.88, "#FFE7BF", "#3C8E94")];
    let one = wide * 0.32;
    for (x, wall, roof) in houses {
        let x = left + wide * x;
        svg += path(
            d! {
                "M", x - one * 0.56, base - one * 0.9, "L", x, base - one * 1.36,
                "L", x + one * 0.56, base - one * 0.9, "Z"
            },
            roof,
        );
        svg += rect(x - one * 0.46, base - one * 0.9, one * 0.92, one * 0.9, wall, 0.0);
        for side in [-0.24, 0.24] {
            svg += rect(
                x + one * (side - 0.13),
                base - one * 0.74,
                one * 0.26,
                one * 0.3,
                "#FFF8EA",
                3.0,
            );
            svg += rect(
                x + one * (side - 0.09),
                base - one * 0.70,
                one * 0.18,
                one * 0.22,
                "#8FB7CB",
                2.0,
            );
        }
        svg +=
            rect(x - one * 0.14, base - one * 0.32, one * 0.28, one * 0.32, &dark(roof, 0.1), 4.0);
    }
    svg
}

/// Homes without light under a full moon.
pub(super) fn dark_homes(ids: &Ids, wide: f64, high: f64) -> String {
    let (left, top, id) = (-wide / 2.0, -high / 2.0, ids.next());
    let mut svg = downward(&id, &[("0", "#2B3D86"), ("1", "#7C90D0")])
        + rect(left, top, wide, high, &format!("url(#{id})"), 0.0);
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
        d! {
            "M", x - half - 10.0, eave + 4.0, "L", x, foot - high, "L", x + half + 10.0, eave + 4.0,
            "Z"
        },
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
