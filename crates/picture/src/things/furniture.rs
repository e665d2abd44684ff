//! What stands in rooms.

use super::held;
use crate::colour::{colour, dark, light};
use crate::draw::{Ids, Place, circle, d, group, path, rect, stroke};
use crate::look::Look;

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

/// A long table from the front with a cloth over it. Origin: bottom centre. `w`, `h`, `k1`.
pub(super) fn long_table(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 640.0), look.number("h", 240.0));
    let cloth = look.colour("k1", "#FFF4DF");
    let (half, fall) = (wide / 2.0, 166.0);
    let mut svg = String::new();
    for x in [-half + 40.0, half - 70.0] {
        svg += rect(x, -high + 60.0, 30.0, high - 60.0, &dark("#C98B5A", 0.22), 8.0);
    }
    svg += path(
        d! {
            "M", -half, -high + 50.0, "L", half, -high + 50.0, "L", half, -high + 50.0 + fall,
            "q", -wide / 16.0, 22, -wide / 8.0, 0, "t", -wide / 8.0, 0, "t", -wide / 8.0, 0,
            "t", -wide / 8.0, 0, "t", -wide / 8.0, 0, "t", -wide / 8.0, 0, "t", -wide / 8.0, 0,
            "t", -wide / 8.0, 0, "Z"
        },
        &dark(&cloth, 0.08),
    );
    svg +=
        stroke(d!("M", -half + 6.0, -high + 112.0, "L", half - 6.0, -high + 112.0), "#F0765A", 9.0);
    svg += path(
        d! {
            "M", -half + 44.0, -high, "L", half - 44.0, -high, "L", half, -high + 54.0,
            "L", -half, -high + 54.0, "Z"
        },
        &cloth,
    )
    .soft(&cloth, 8.0);
    svg + &*fruit(half * 0.3, -high)
}

/// A bowl of apples on a table.
fn fruit(middle: f64, top: f64) -> String {
    let mut svg = String::new();
    for (x, y, apple) in [
        (-34.0, 6.0, "#D94A3D"),
        (4.0, 0.0, "#5DAE6B"),
        (38.0, 6.0, "#D94A3D"),
        (16.0, 10.0, "#FFC845"),
    ] {
        svg += circle(middle + x, top + y - 12.0, 22.0, apple);
    }
    svg += path(
        d! {
            "M", middle - 76.0, top + 2.0, "l", 152, 0, "q", -12, 44, -50, 44, "l", -52, 0,
            "q", -38, 0, -50, -44, "Z"
        },
        "#3A78C2",
    );
    svg
}

/// A desk one sits at, from wall to wall. Origin: its edge at the left; `w`.
pub(super) fn desk(look: &Look, _: &Ids) -> String {
    let wide = look.number("w", 1200.0);
    rect(0.0, 0.0, wide, 160.0, "#B9794A", 0.0).svg() + rect(0.0, 0.0, wide, 26.0, "#D9A06B", 0.0)
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
    svg + group(held::teddy(look, ids), Place::at(56.0, -216.0).scaled(0.66))
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
            d! {
                "M", 0, 0, "C", -30, -long * 0.35, -22, -long * 0.8, 0, -long,
                "C", 22, -long * 0.8, 30, -long * 0.35, 0, 0, "Z"
            },
            &colour(green),
        )
        .svg()
            + stroke(d!("M", 0, -8, "L", 0, -long * 0.82), &dark(green, 0.2), 4.0);
        svg += group(leaf, Place::at(0.0, -70.0).turned(lean * 0.62));
    }
    svg + path("M-46 -78 L46 -78 L36 0 Q35 4 30 4 L-30 4 Q-35 4 -36 0Z", "#E08A5B")
        + rect(-52.0, -88.0, 104.0, 22.0, "#EFA274", 8.0)
}
