//! Houses, streets, vehicles.

use crate::colour::{colour, dark, light};
use crate::draw::{Ids, circle, d, path, rect, stroke};
use crate::look::Look;

/// A house. Origin: bottom centre. `w`, `h`, `wall`, `roof`, `rows`, `cols`, `lit`, `door`.
pub(super) fn house(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 240.0), look.number("h", 300.0));
    let (wall, roof) = (look.colour("wall", "#F4C58D"), look.colour("roof", "#C2543F"));
    let (rows, columns) = (
        look.number("rows", 2.0).clamp(1.0, 6.0) as i32,
        look.number("cols", 2.0).clamp(1.0, 6.0) as i32,
    );
    let (pane, has_door) =
        (if look.flag("lit", false) { "#FFE49A" } else { "#9CCFE6" }, look.flag("door", true));
    let eave = wide / 2.0 + 24.0;
    let mut svg = path(
        d!(
            "M",
            -eave,
            -high + 4.0,
            "L",
            -wide * 0.18,
            -high - wide * 0.36,
            "L",
            wide * 0.18,
            -high - wide * 0.36,
            "L",
            eave,
            -high + 4.0,
            "Z"
        ),
        &roof,
    )
    .soft(&roof, 12.0)
    .svg();
    svg += rect(-wide / 2.0, -high, wide, high, &wall, 0.0);
    svg += rect(wide * 0.37, -high, wide * 0.13, high, &dark(&wall, 0.10), 0.0);
    svg += rect(-wide / 2.0 - 8.0, -high, wide + 16.0, 10.0, &dark(&wall, 0.2), 0.0);
    let cell = wide / f64::from(columns);
    for row in 0..rows {
        for column in 0..columns {
            if has_door && row == rows - 1 && column == columns - 1 {
                continue;
            }
            let x = -wide / 2.0 + cell * (f64::from(column) + 0.5);
            let y = -high + 36.0 + f64::from(row) * (high - 40.0) / f64::from(rows);
            svg += rect(x - cell * 0.25, y, cell * 0.5, 62.0, "#FFF8EA", 6.0);
            svg += rect(x - cell * 0.25 + 7.0, y + 7.0, cell * 0.5 - 14.0, 48.0, pane, 3.0);
            svg += rect(x - 2.5, y + 4.0, 5.0, 54.0, "#FFF8EA", 0.0);
            svg += rect(x - cell * 0.30, y + 60.0, cell * 0.6, 9.0, &dark(&wall, 0.25), 4.0);
        }
    }
    if has_door {
        let x = wide / 2.0 - cell * 0.5;
        svg += rect(x - 34.0, -112.0, 68.0, 112.0, &dark(&roof, 0.1), 10.0);
        svg += rect(x - 26.0, -104.0, 52.0, 104.0, &light(&roof, 0.15), 8.0);
        svg += circle(x + 14.0, -50.0, 5.0, "#FFC845");
    }
    svg
}

/// A tree. Origin: its foot. `k1`.
pub(super) fn tree(look: &Look, _: &Ids) -> String {
    let leaf = look.colour("k1", "leaf");
    path("M-16 0 L-10 -120 L10 -120 L16 0Z", "#8A5A3C").svg()
        + stroke("M0 -90 L26 -130", "#8A5A3C", 10.0)
        + circle(-46.0, -166.0, 54.0, &dark(&leaf, 0.08))
        + circle(46.0, -170.0, 56.0, &dark(&leaf, 0.08))
        + circle(0.0, -222.0, 64.0, &leaf)
        + circle(0.0, -160.0, 60.0, &leaf)
        + stroke("M-26 -226 Q-10 -252 16 -250", &light(&leaf, 0.25), 7.0)
}

/// A bush. Origin: bottom centre. `k1`.
pub(super) fn bush(look: &Look, _: &Ids) -> String {
    let leaf = look.colour("k1", "leaf");
    circle(-44.0, -30.0, 38.0, &dark(&leaf, 0.1)).svg()
        + circle(44.0, -28.0, 36.0, &dark(&leaf, 0.1))
        + circle(0.0, -44.0, 46.0, &leaf)
        + rect(-80.0, -34.0, 160.0, 36.0, &leaf, 18.0)
}

/// A quiet ribbon of smoke going up. Origin: where it comes from. `k1`.
pub(super) fn smoke(look: &Look, _: &Ids) -> String {
    let grey = look.colour("k1", "#C3CBD6");
    let mut svg = String::new();
    for (x, y, r) in [
        (0.0, -8.0, 14.0),
        (14.0, -40.0, 20.0),
        (2.0, -78.0, 26.0),
        (22.0, -122.0, 32.0),
        (4.0, -172.0, 38.0),
    ] {
        svg += circle(x, y, r, &grey);
    }
    svg
}

/// A car, its front to the right. Origin: bottom centre. `k1`.
pub(super) fn car(look: &Look, _: &Ids) -> String {
    let paint = look.colour("k1", "coral");
    let mut svg = path("M-150 -40 Q-154 -86 -110 -92 L-84 -94 Q-60 -150 -6 -150 L30 -150 Q74 -150 96 -96 L128 -90 Q156 -84 152 -40 Z", &paint).svg();
    svg += path(
        "M-150 -40 L152 -40 Q154 -62 148 -66 L-148 -66 Q-152 -60 -150 -40 Z",
        &dark(&paint, 0.14),
    );
    svg += path("M-66 -96 Q-46 -134 -10 -134 L8 -134 L8 -96 Z", "#BFE5F2");
    svg += path("M22 -134 L30 -134 Q60 -132 76 -96 L22 -96 Z", "#BFE5F2");
    svg += rect(136.0, -82.0, 16.0, 16.0, "#FFE9A8", 6.0);
    svg += rect(-152.0, -82.0, 12.0, 16.0, "#D94A3D", 5.0);
    for x in [-86.0, 90.0] {
        svg += circle(x, -32.0, 34.0, "#2B3556");
        svg += circle(x, -32.0, 17.0, "#C4CCDC");
    }
    svg
}

/// A bicycle. Origin: bottom centre. `k1`.
pub(super) fn bicycle(look: &Look, _: &Ids) -> String {
    let frame = look.colour("k1", "leaf");
    let mut svg = String::new();
    for x in [-66.0, 66.0] {
        svg += circle(x, -44.0, 42.0, "none").outline("#39456B", 9.0);
    }
    svg += stroke(
        "M-66 -44 L-20 -104 L44 -104 L66 -44 M-20 -104 L6 -44 L-66 -44 M6 -44 L44 -104",
        &frame,
        9.0,
    );
    svg + stroke("M44 -104 L36 -134 L62 -140 M-20 -104 L-26 -122", "#39456B", 8.0)
        + rect(-46.0, -130.0, 38.0, 11.0, "#7C4C34", 5.0)
}

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
        d!(
            "M",
            -80,
            -552,
            "C",
            -150,
            -380,
            -reach * 0.5,
            -200,
            -reach * 0.8,
            -60,
            "Q",
            -reach,
            0,
            -reach - 46.0,
            -8
        ),
        "#39456B",
        9.0,
    ) + circle(-reach - 48.0, -8.0, 7.0, "#E0A23B")
}

/// A moon. Origin: its middle.
pub(super) fn moon(_: &Look, _: &Ids) -> String {
    path("M14 -60 A62 62 0 1 0 60 22 A50 50 0 0 1 14 -60 Z", &colour("#FFF6D6")).svg()
}

/// Pavement, kerb and road before houses. Origin: middle of the houses' foot; 640 wide.
pub(super) fn road(_: &Look, _: &Ids) -> String {
    let mut svg = rect(-320.0, 0.0, 640.0, 60.0, "#EBD9BD", 0.0).svg();
    svg += rect(-320.0, 56.0, 640.0, 12.0, "#D3BFA0", 0.0);
    svg += rect(-320.0, 68.0, 640.0, 140.0, "#8F98AE", 0.0);
    for dash in 0..4 {
        svg += rect(-270.0 + f64::from(dash) * 150.0, 130.0, 86.0, 12.0, "#F4EFE2", 6.0);
    }
    svg
}
