//! Houses, streets, vehicles, water.

use crate::colour::{colour, dark, light};
use crate::draw::{Ids, circle, d, ellipse, num, path, rect, stroke};
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

/// The upper part of a house with one large open window, its room warm and bright. Origin: middle of the
/// window's sill. `w`, `h` of the wall; the window is 320 by 260.
pub(super) fn house_window(look: &Look, _: &Ids) -> String {
    let (wide, high) = (look.number("w", 640.0), look.number("h", 700.0));
    let (wall, roof) = (look.colour("wall", "#F4C58D"), look.colour("roof", "#B5533F"));
    let eave = wide / 2.0 + 40.0;
    let mut svg = path(
        d!("M", -eave, -360, "L", -wide * 0.2, -540, "L", wide * 0.2, -540, "L", eave, -360, "Z"),
        &roof,
    )
    .soft(&roof, 14.0)
    .svg();
    svg += rect(-wide / 2.0, -364.0, wide, high + 364.0, &wall, 0.0);
    svg += rect(wide * 0.40, -364.0, wide * 0.10, high + 364.0, &dark(&wall, 0.10), 0.0);
    svg += rect(-180.0, -284.0, 360.0, 296.0, "#FFF8EA", 14.0);
    svg += rect(-160.0, -264.0, 320.0, 264.0, "#FFE9B0", 8.0);
    svg += rect(-160.0, -264.0, 320.0, 60.0, "#FFF3CF", 8.0);
    svg += path("M-180 -284 L-270 -262 L-270 30 L-180 12 Z", "#FFF8EA");
    svg += path("M-194 -262 L-256 -246 L-256 8 L-194 -4 Z", "#9CCFE6");
    svg + path("M180 -284 L270 -262 L270 30 L180 12 Z", "#FFF8EA")
        + path("M194 -262 L256 -246 L256 8 L194 -4 Z", "#9CCFE6")
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

/// Flood water at the foot of a hill: blue, quiet, with a bright edge. Origin: the picture's corner.
pub(super) fn flood(look: &Look, ids: &Ids) -> String {
    let (top, id) = (look.number("y", 680.0), ids.next());
    let wide = look.number("w", 470.0);
    let shore = d!(
        "M",
        -20,
        top,
        "C",
        wide * 0.2,
        top - 8.0,
        wide * 0.45,
        top + 8.0,
        wide * 0.7,
        top,
        "C",
        wide * 0.85,
        top - 4.0,
        wide * 0.95,
        top + 10.0,
        wide,
        top + 26.0
    );
    let mut svg = water(&id)
        + path(
            format!(
                "{shore} C{} {} {} {} {} 920 L-20 920Z",
                num(wide * 0.9),
                num(top + 90.0),
                num(wide * 0.8),
                num(top + 150.0),
                num(wide * 0.75)
            ),
            &format!("url(#{id})"),
        );
    svg += stroke(shore, "#DDF1FB", 7.0);
    svg + &*ripples(0.0, top + 30.0, wide * 0.7, 900.0 - top - 60.0)
}

/// Flood water across a street from kerb to kerb. Origin: the picture's corner. `y` its edge, `x` where it begins, `w`.
pub(super) fn flood_street(look: &Look, ids: &Ids) -> String {
    let (x, top, wide, id) =
        (look.number("x", -20.0), look.number("y", 700.0), look.number("w", 1240.0), ids.next());
    let high = look.number("h", 920.0 - top);
    let edge = d!("M", x, top, "q", wide * 0.25, -12, wide * 0.5, 0, "t", wide * 0.5, 0);
    let body =
        format!("{edge} L{} {} L{} {}Z", num(x + wide), num(top + high), num(x), num(top + high));
    water(&id)
        + path(body, &format!("url(#{id})"))
        + stroke(edge, "#DDF1FB", 7.0)
        + &*ripples(x + 30.0, top + 30.0, wide - 100.0, high - 50.0)
}

fn water(id: &str) -> String {
    format!(
        "<defs><linearGradient id=\"{id}\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\"><stop offset=\"0\" stop-color=\"#7DBCE2\"/><stop offset=\"1\" stop-color=\"#3F7FBF\"/></linearGradient></defs>"
    )
}

fn ripples(x: f64, y: f64, wide: f64, high: f64) -> String {
    let mut svg = String::new();
    for place in 0..9_u32 {
        let (across, down) =
            (f64::from(place * 37 % 100) / 100.0, f64::from(place * 53 % 100) / 100.0);
        let (left, long) = (x + across * wide, 60.0 + f64::from(place * 17 % 50));
        svg += stroke(
            d!(
                "M",
                left,
                y + down * high.max(0.0),
                "q",
                long / 4.0,
                -10,
                long / 2.0,
                0,
                "t",
                long / 2.0,
                0
            ),
            "#CBE8F7",
            5.0,
        );
    }
    svg
}

/// A puddle seen from the side. Origin: its middle. `w`, `h`.
pub(super) fn puddle(look: &Look, ids: &Ids) -> String {
    let (a, b, id) = (look.number("w", 400.0) / 2.0, look.number("h", 90.0) / 2.0, ids.next());
    water(&id)
        + ellipse(0.0, 0.0, a, b, &format!("url(#{id})"))
        + stroke(
            d!(
                "M",
                -a * 0.6,
                -b * 0.2,
                "q",
                26,
                -9,
                52,
                0,
                "t",
                52,
                0,
                "M",
                a * 0.1,
                b * 0.3,
                "q",
                22,
                -9,
                44,
                0,
                "t",
                44,
                0
            ),
            "#CBE8F7",
            6.0,
        )
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
