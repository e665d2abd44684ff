//! A feather to breathe at, and soft rings round what is looked at.

use crate::colour::{dark, light};
use crate::draw::{Ids, d, ellipse, path, stroke};
use crate::look::Look;

/// A feather that floats, its quill to the left. Origin: its middle; 190 by 90. `k1`.
pub(super) fn feather(look: &Look, _: &Ids) -> String {
    let down = look.colour("k1", "#FFFFFF");
    let (shade, quill) = (dark(&down, 0.12), dark(&down, 0.34));
    let vane = "M-62 26 C-58 -6 -20 -44 34 -50 C66 -54 88 -44 96 -32 C92 -4 66 22 26 30 \
                L20 18 L8 33 C-20 38 -46 36 -62 26Z";
    let mut svg = path(vane, &down).soft(&quill, 4.0).svg();
    // The lower half lies in the shade of the quill.
    svg += path(
        "M-62 26 C-20 10 40 -16 96 -32 C92 -4 66 22 26 30 L20 18 L8 33 C-20 38 -46 36 -62 26Z",
        &shade,
    );
    svg += stroke(
        "M-20 0 l-6 -16 M10 -14 l-8 -18 M40 -26 l-10 -16 M-6 12 l14 12 M34 -4 l16 12",
        &quill,
        3.0,
    )
    .opacity(0.5);
    svg + stroke("M-98 40 Q-70 30 -40 18 Q30 -10 88 -30", &quill, 5.0)
}

/// A soft ring of light round a thing that is looked at. Origin: its middle. `r`, `ry`, `k1`.
pub(super) fn halo(look: &Look, _: &Ids) -> String {
    let (r, shade) = (look.number("r", 120.0), look.colour("k1", "#FFF6D6"));
    let low = look.number("ry", r);
    let ring = |share: f64| ellipse(0.0, 0.0, r * share, low * share, "none");
    ellipse(0.0, 0.0, r, low, &light(&shade, 0.3)).opacity(0.14).svg()
        + ring(1.04).outline(&shade, 16.0).opacity(0.5)
        + ring(1.0).outline(&light(&shade, 0.5), 8.0)
}

/// A child's drawing on a sheet that lies on a table: a big soft cloud and a sun, the cloud half finished. Origin: the middle of
/// the sheet; 360 by 170.
pub(super) fn sky_drawing(_: &Look, _: &Ids) -> String {
    let sheet = "M-150 -84 L150 -84 L182 84 L-182 84Z";
    let mut svg = path(sheet, "#1B1F4A").opacity(0.15).set("transform", "translate(5 8)").svg();
    svg += path(sheet, "#FFFFFF").soft("#FFFFFF", 10.0);
    for turn in 0..10_u32 {
        let (sin, cos) = (f64::from(turn) * 36.0).to_radians().sin_cos();
        svg += stroke(
            d!(
                "M",
                82.0 + cos * 46.0,
                -22.0 + sin * 34.0,
                "L",
                82.0 + cos * 60.0,
                -22.0 + sin * 45.0
            ),
            "#FFC845",
            8.0,
        );
    }
    svg += ellipse(82.0, -22.0, 35.0, 26.0, "#FFC845");
    let cloud = "M-128 40 C-150 18 -128 -10 -100 -8 C-96 -40 -46 -48 -32 -22 C-4 -36 22 -14 14 8 C34 14 34 42 10 44 C-30 52 -90 52 -128 40Z";
    svg += path(cloud, "#CFE8F5").soft("#7DB6DA", 6.0);
    svg + stroke("M-104 28 q16 -12 30 0 t30 0 M-70 4 q12 -10 24 0", "#9CCBE6", 6.0)
}
