//! The town at the river under the castle.

use crate::colour::{dark, light};
use crate::draw::{circle, d, path, rect, stroke};

/// Old houses with red roofs at the foot of the hill.
pub(super) fn houses() -> String {
    let mut svg = String::new();
    for (x, wide, high, wall) in [
        (14.0, 112.0, 118.0, "#F4D9A8"),
        (130.0, 92.0, 142.0, "#F3C2B0"),
        (226.0, 108.0, 112.0, "#F9EBCF"),
        (842.0, 96.0, 124.0, "#F4D9A8"),
        (942.0, 110.0, 150.0, "#CFE0CF"),
        (1056.0, 130.0, 120.0, "#F3C2B0"),
    ] {
        let top = 612.0 - high;
        svg += path(
            d! {
                "M", x - 8.0, top + 2.0, "L", x + wide * 0.16, top - 42.0, "L", x + wide * 0.84, top - 42.0,
                "L", x + wide + 8.0, top + 2.0, "Z"
            },
            "#C2623F",
        );
        svg += rect(x, top, wide, high, wall, 0.0);
        svg += rect(x + wide * 0.84, top, wide * 0.16, high, &dark(wall, 0.11), 0.0);
        for spot in 0..6 {
            let (column, row) = (f64::from(spot % 3), f64::from(spot / 3));
            let (left, up) = (x + 12.0 + column * (wide - 30.0) / 2.7, top + 20.0 + row * 46.0);
            svg += rect(left, up, 17.0, 27.0, "#8CBFD2", 5.0);
        }
    }
    svg
}

/// A white stone bridge with three arches, balustrades and round lamps.
pub(super) fn bridge() -> String {
    let stone = "#F7F0E2";
    let deck = "M212 676 Q600 588 988 676";
    let mut svg = path("M212 676 Q600 588 988 676 L988 742 L944 742 Q850 620 744 742 L712 742 Q600 596 488 742 L456 742 Q350 620 256 742 L212 742Z", stone).svg();
    svg += path(
        "M944 742 Q850 620 744 742 L756 742 Q850 640 932 742Z M712 742 Q600 596 488 742 L502 742 Q600 616 698 742Z M456 742 Q350 620 256 742 L268 742 Q350 640 444 742Z",
        &dark(stone, 0.2),
    );
    svg += stroke(deck, &dark(stone, 0.12), 12.0);
    for post in 0..25 {
        let x = 216.0 + f64::from(post) * 32.0;
        // The deck's height at the post: the parabola of its curve.
        let share = (x - 212.0) / 776.0;
        let y = 676.0 - 176.0 * share * (1.0 - share);
        svg += rect(x - 6.0, y - 36.0, 12.0, 34.0, stone, 4.0);
        if post % 8 == 0 {
            svg += stroke(d!("M", x, y - 34.0, "v", -34), "#6F7C8C", 6.0);
            svg += circle(x, y - 78.0, 13.0, "#FFF3C4");
        }
    }
    svg += stroke("M208 640 Q600 552 992 640", stone, 13.0);
    svg + stroke("M208 646 Q600 558 992 646", &dark(stone, 0.14), 4.0)
}

/// A willow whose twigs hang down. Origin: its foot.
pub(super) fn willow() -> String {
    let green = "#7DBB6A";
    let mut svg = stroke("M0 0 Q-8 -70 2 -120 M0 -80 Q20 -110 34 -120", "#8A5A3C", 18.0).svg();
    svg += circle(0.0, -170.0, 62.0, &dark(green, 0.1));
    for (x, long) in
        [(-78.0, 84.0), (-46.0, 112.0), (-14.0, 96.0), (20.0, 116.0), (52.0, 100.0), (80.0, 78.0)]
    {
        svg += stroke(
            d!("M", x * 0.5, -196, "Q", x, -190, x, -150.0 + long * 0.4, "v", long * 0.3),
            &light(green, if long > 99.0 { 0.0 } else { 0.12 }),
            30.0,
        );
    }
    svg + circle(0.0, -196.0, 44.0, &light(green, 0.06))
}
