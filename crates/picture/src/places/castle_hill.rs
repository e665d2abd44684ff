//! A city under a castle.

mod town;

use crate::colour::dark;
use crate::draw::{Ids, Place, Point, circle, group, path, rect, stroke};
use crate::look::Look;
use crate::scenery::{cloud, sky, wave};

/// A city under a wooded hill: a castle on top (`castle`), old houses, a river under a white bridge with three
/// arches, willows.
pub(super) fn castle_hill(look: &Look, ids: &Ids) -> String {
    let mut svg = sky(ids, &[("0%", "#9FD6EE"), ("60%", "#E4F3EE"), ("100%", "#FFF1D6")]);
    svg += &*(cloud(250.0, 130.0, 1.1, "#FFFFFF") + &*cloud(1030.0, 110.0, 1.2, "#FFFFFF"));
    svg += &*alps();
    svg += &*hill();
    if look.flag("castle", true) {
        svg += group(castle(), Place::at(520.0, 276.0));
    }
    // Trees at its foot, so that it stands in the wood.
    for x in [308.0, 358.0, 412.0, 474.0, 540.0, 604.0, 664.0, 716.0] {
        let y = 302.0 + (x - 540.0_f64).abs() * 0.09;
        svg += circle(x, y, 36.0, if x > 440.0 && x < 640.0 { "#77BA80" } else { "#6BB077" });
    }
    svg += &*town::houses();
    svg += rect(0.0, 610.0, 1200.0, 290.0, "#A3CD88", 0.0);
    svg += rect(0.0, 606.0, 1200.0, 16.0, "#E6D8BC", 0.0);
    svg += path("M372 616 L828 616 Q880 700 1010 900 L190 900 Q320 700 372 616Z", "#69B1C9");
    svg += path("M372 616 L828 616 L846 644 L354 644Z", "#82C3D6");
    // Stone walls along both banks.
    svg += path("M372 616 Q320 700 190 900 L140 900 Q276 700 336 616Z", "#D9C7A4");
    svg += path("M828 616 Q880 700 1010 900 L1060 900 Q924 700 864 616Z", "#C9B692");
    svg += &*town::bridge();
    // Bushes where the bridge meets its banks.
    for (x, y, r) in
        [(196.0, 738.0, 26.0), (232.0, 744.0, 34.0), (968.0, 744.0, 34.0), (1004.0, 738.0, 26.0)]
    {
        svg += circle(x, y, r, "#86BD74");
    }
    for (at, long) in [
        ((470.0, 780.0), 96.0),
        ((660.0, 808.0), 110.0),
        ((340.0, 852.0), 100.0),
        ((780.0, 872.0), 100.0),
        ((560.0, 866.0), 80.0),
    ] {
        svg += stroke(wave(at, long, 10.0), "#C4E6EE", 6.0);
    }
    for (x, y, scale) in [(84.0, 740.0, 1.1), (1130.0, 736.0, 1.2), (1010.0, 660.0, 0.66)] {
        svg += group(town::willow(), Place::at(x, y).scaled(scale));
    }
    svg
}

/// Far mountains with snow, very pale.
fn alps() -> String {
    path(
        "M640 520 L790 330 L850 390 L930 290 L1010 386 L1070 330 L1200 470 L1200 560 L640 560Z",
        "#BBD6E2",
    )
    .svg()
        + path(
            "M930 290 L968 335 L944 352 L926 336 L900 348 L892 338Z M790 330 L822 362 L796 376 L772 362 L768 358Z M1070 330 L1104 366 L1078 376 L1046 358Z",
            "#F7FBFB",
        )
}

/// The wooded hill: rows of round crowns, lighter towards us.
fn hill() -> String {
    let mut svg = path(
        "M40 610 Q150 420 330 320 Q430 262 540 258 Q690 256 790 350 Q900 460 1040 610Z",
        "#5FA46C",
    )
    .svg();
    let crowns: [(Point, f64, &str); 17] = [
        ((250.0, 398.0), 46.0, "#5FA46C"),
        ((330.0, 340.0), 44.0, "#6BB077"),
        ((410.0, 306.0), 40.0, "#5FA46C"),
        ((690.0, 302.0), 42.0, "#5FA46C"),
        ((760.0, 352.0), 46.0, "#6BB077"),
        ((840.0, 424.0), 48.0, "#5FA46C"),
        ((170.0, 480.0), 48.0, "#6BB077"),
        ((300.0, 440.0), 54.0, "#77BA80"),
        ((400.0, 390.0), 54.0, "#6BB077"),
        ((500.0, 354.0), 52.0, "#77BA80"),
        ((610.0, 352.0), 54.0, "#6BB077"),
        ((700.0, 400.0), 56.0, "#77BA80"),
        ((800.0, 480.0), 56.0, "#6BB077"),
        ((910.0, 510.0), 50.0, "#77BA80"),
        ((430.0, 470.0), 58.0, "#80C389"),
        ((560.0, 440.0), 60.0, "#80C389"),
        ((660.0, 490.0), 58.0, "#80C389"),
    ];
    for ((x, y), r, green) in crowns {
        svg += circle(x, y, r, green);
    }
    svg
}

/// The castle: a long wall, a round tower, a tall one with a flat crown. Origin: the middle of its foot.
fn castle() -> String {
    let (stone, tiles) = ("#F3E3C2", "#C2623F");
    let shade = dark(stone, 0.12);
    let mut svg = path("M-186 -66 L-164 -104 L64 -104 L86 -66Z", tiles).svg();
    svg += rect(-176.0, -70.0, 252.0, 78.0, stone, 0.0);
    svg += rect(30.0, -70.0, 46.0, 78.0, &shade, 0.0);
    // The tall tower.
    svg += rect(62.0, -176.0, 56.0, 184.0, stone, 0.0);
    svg += rect(98.0, -176.0, 20.0, 184.0, &shade, 0.0);
    svg += path(
        "M56 -176 L56 -192 L68 -192 L68 -184 L84 -184 L84 -192 L96 -192 L96 -184 L112 -184 L112 -192 L124 -192 L124 -176Z",
        stone,
    );
    // The round tower and the hall at the right.
    svg += path("M112 -52 L126 -82 L178 -82 L192 -52Z", tiles);
    svg += rect(118.0, -54.0, 68.0, 62.0, &shade, 0.0);
    svg += rect(-206.0, -92.0, 62.0, 104.0, stone, 8.0);
    svg += rect(-166.0, -92.0, 22.0, 104.0, &shade, 8.0);
    svg += path("M-214 -90 L-175 -150 L-136 -90Z", tiles).soft(tiles, 6.0);
    for (x, y) in [
        (-186.0, -66.0),
        (-118.0, -48.0),
        (-76.0, -48.0),
        (-34.0, -48.0),
        (8.0, -48.0),
        (80.0, -146.0),
        (80.0, -100.0),
        (142.0, -36.0),
    ] {
        svg += rect(x, y, 14.0, 22.0, "#7C8FA6", 6.0);
    }
    svg
}
