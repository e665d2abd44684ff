//! Poles and the wires that hang on them, or from them.

use crate::draw::{Ids, Place, circle, d, group, rect, stroke};
use crate::look::Look;

/// A pole with wires, one hanging to the ground at the left. Origin: the pole's foot. `reach` of the hanging wire.
pub(super) fn pole_with_wire(look: &Look, _: &Ids) -> String {
    let reach = look.number("reach", 190.0);
    let mut svg = rect(-13.0, -560.0, 26.0, 560.0, "#8A5A3C", 6.0).svg()
        + rect(3.0, -560.0, 10.0, 560.0, "#734A31", 5.0);
    svg += rect(-96.0, -530.0, 192.0, 18.0, "#734A31", 8.0);
    for x in [-80.0, 80.0] {
        svg += rect(x - 8.0, -552.0, 16.0, 24.0, "#C4CCDC", 6.0);
    }
    svg += stroke(d!("M", 80, -552, "Q", 220, -500, 420, -540), "#39456B", 7.0);
    svg + stroke(
        d! {
            "M", -80, -552, "C", -150, -380, -reach * 0.5, -200, -reach * 0.8, -60,
            "Q", -reach, 0, -reach - 46.0, -8
        },
        "#39456B",
        9.0,
    ) + circle(-reach - 48.0, -8.0, 7.0, "#E0A23B")
}

/// Poles of a power line that goes away to the right; one wire is torn and hangs to the ground at the left.
/// Origin: the foot of the near pole.
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
