//! Streets, and what stands in them.

use super::houses;
use crate::draw::{Ids, Place, circle, d, ellipse, group, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{bands, dashes, slabs};

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

/// A street on the far side of a pavement one stands on. Origin: the picture's corner.
pub(super) fn kerb_street(_: &Look, _: &Ids) -> String {
    bands(&[
        (590.0, 60.0, "#A9D08E"),
        (630.0, 30.0, "#EBD9BD"),
        (656.0, 10.0, "#D3BFA0"),
        (666.0, 120.0, "#8F98AE"),
    ]) + &*dashes(30.0, 716.0, 11.0)
        + &*bands(&[(780.0, 18.0, "#C9B593"), (780.0, 8.0, "#F6EAD3"), (798.0, 102.0, "#EBD9BD")])
        + &*slabs((70.0, 160.0), (800.0, 900.0), 30.0)
}

/// A street seen from the near pavement: lawn, far pavement, road, near pavement. Origin: the picture's corner.
pub(super) fn street_across(_: &Look, _: &Ids) -> String {
    bands(&[
        (560.0, 50.0, "#A9D08E"),
        (600.0, 46.0, "#E6D3B4"),
        (640.0, 10.0, "#CDB894"),
        (650.0, 130.0, "#8F98AE"),
    ]) + &*dashes(40.0, 704.0, 11.0)
        + &*bands(&[(776.0, 14.0, "#D3BFA0"), (788.0, 112.0, "#EBD9BD")])
        + &*slabs((70.0, 160.0), (790.0, 900.0), 34.0)
}

/// A street that runs into the picture between houses, with a plate for its name. Origin: the middle of a word.
pub(super) fn street_view(look: &Look, ids: &Ids) -> String {
    let mut svg = path("M-300 96 L300 96 L300 300 L-300 300Z", "#EBD9BD").svg();
    let houses = [
        (-64.0, 110.0, 0.36, "#FFE7BF", "#7A5D8C"),
        (62.0, 110.0, 0.36, "#F4C58D", "#2F8388"),
        (-134.0, 128.0, 0.52, "#F7DDB0", "#2F8388"),
        (136.0, 128.0, 0.52, "#FFE7BF", "#C2543F"),
        (-232.0, 152.0, 0.74, "#F4C58D", "#C2543F"),
        (236.0, 152.0, 0.74, "#F7DDB0", "#7A5D8C"),
    ];
    for (x, y, scale, wall, roof) in houses {
        let mut table = toml::Table::new();
        table.insert("wall".to_owned(), wall.into());
        table.insert("roof".to_owned(), roof.into());
        table.insert("w".to_owned(), 210.into());
        svg += group(houses::house(&Look::new(table), ids), Place::at(x, y).scaled(scale));
    }
    svg += path("M-22 106 L22 106 L190 300 L-190 300Z", "#D3BFA0");
    svg += path("M-18 104 L18 104 L166 300 L-166 300Z", "#8F98AE");
    for (top, bottom, half, wider) in
        [(116.0, 130.0, 1.6, 2.4), (146.0, 172.0, 3.2, 4.8), (200.0, 244.0, 6.4, 9.0)]
    {
        svg += path(
            d!("M", -half, top, "L", half, top, "L", wider, bottom, "L", -wider, bottom, "Z"),
            "#F4EFE2",
        );
    }
    svg + group(street_plate(look, ids), Place::at(188.0, 268.0).scaled(1.02))
}

/// A plain blue street plate on its post, without a name. Origin: the foot.
pub(super) fn street_plate(_: &Look, _: &Ids) -> String {
    rect(-7.0, -236.0, 14.0, 236.0, "#66708A", 4.0).svg()
        + rect(-108.0, -292.0, 216.0, 80.0, "#FFFFFF", 16.0)
        + rect(-102.0, -286.0, 204.0, 68.0, "#2F6DB5", 12.0)
        + circle(-84.0, -252.0, 6.0, "#A9C8EC")
        + circle(84.0, -252.0, 6.0, "#A9C8EC")
}

/// A street lamp. Origin: its foot. `h`.
pub(super) fn lamp_post(look: &Look, _: &Ids) -> String {
    let high = look.number("h", 420.0);
    rect(-9.0, -high, 18.0, high, "#5A6480", 6.0).svg()
        + rect(-18.0, -70.0, 36.0, 70.0, "#4A5470", 8.0)
        + stroke(d!("M", 0, -high + 8.0, "q", 4, -38, 60, -34), "#5A6480", 14.0)
        + path(d!("M", 44, -high - 34.0, "l", 50, 0, "l", 12, 34, "l", -74, 0, "Z"), "#4A5470")
        + ellipse(69.0, -high + 2.0, 34.0, 9.0, "#FFE9A8")
}
