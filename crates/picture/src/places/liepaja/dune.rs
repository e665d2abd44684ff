//! The dune above the harbour.

use crate::colour::{dark, light};
use crate::draw::{Place, d, ellipse, group, path, stroke};

/// The dune at the right: sand, beach grass, tall pines.
pub(super) fn dune() -> String {
    let mut svg =
        path("M640 900 C740 850 800 760 930 716 C1040 680 1120 668 1200 664 L1200 900Z", "#E6CF9E")
            .svg();
    svg += path(
        "M640 900 C740 850 800 760 930 716 C1040 680 1120 668 1200 664 L1200 690 C1060 700 960 740 890 800 C850 836 810 880 780 900Z",
        "#F4E4BE",
    );
    for (x, y, scale) in [(1160.0, 700.0, 1.16), (1044.0, 718.0, 0.94), (966.0, 752.0, 0.72)] {
        svg += group(beach_pine(), Place::at(x, y).scaled(scale));
    }
    for (x, y) in [
        (880.0, 840.0),
        (1000.0, 800.0),
        (1100.0, 850.0),
        (940.0, 884.0),
        (1170.0, 780.0),
        (800.0, 880.0),
    ] {
        svg += stroke(
            d!(
                "M", x, y, "q", -6, -26, -20, -40, "M", x, y, "q", 0, -30, 4, -50, "M", x, y, "q",
                8, -22, 24, -34
            ),
            "#86A86A",
            6.0,
        );
    }
    svg
}

/// A pine of the shore: a bare, bent trunk under flat cushions of needles. Origin: its foot.
fn beach_pine() -> String {
    let needles = "#3D7B5C";
    stroke(
        "M0 0 C-10 -120 16 -200 2 -330 M4 -230 Q34 -262 58 -270 M4 -270 Q-30 -292 -52 -296",
        "#B57347",
        18.0,
    )
    .svg()
        + ellipse(-58.0, -310.0, 54.0, 26.0, &dark(needles, 0.1))
        + ellipse(62.0, -290.0, 56.0, 28.0, &dark(needles, 0.1))
        + ellipse(0.0, -350.0, 78.0, 36.0, needles)
        + ellipse(10.0, -392.0, 50.0, 28.0, &light(needles, 0.1))
}
