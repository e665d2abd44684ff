//! A bus that takes people along.

use super::vehicles::wheel;
use crate::colour::{INK, dark, light, paint};
use crate::draw::{Ids, Point, circle, clipped, d, ellipse, path, rect, stroke};
use crate::look::Look;

/// Top and bottom of its windows.
const PANES: (f64, f64) = (-428.0, -238.0);

/// A bus with a low floor, its front to the right. Origin: bottom centre; 1010 by 480, the door 210 by 346 in the
/// middle. `open` its door, `ramp` for wheels, `driver`; `k1`.
pub(super) fn bus(look: &Look, ids: &Ids) -> String {
    let shade = look.colour("k1", "teal");
    let outline = "M-500 -74 L-500 -436 Q-500 -480 -456 -480 L408 -480 Q462 -480 474 -432 L502 -250 L502 -74 Q502 -40 468 -40 L-466 -40 Q-500 -40 -500 -74Z";
    // Light goes along the side like a wave, and it lies in the shade below and behind.
    let mut side = path(
        "M-500 -150 C-300 -250 -180 -60 60 -130 C260 -190 380 -150 510 -200 L510 0 L-500 0Z",
        &light(&shade, 0.16),
    )
    .svg();
    side += rect(-510.0, -86.0, 1020.0, 60.0, &dark(&shade, 0.26), 0.0);
    side += rect(-510.0, -490.0, 1020.0, 34.0, "#FFF6E6", 0.0);
    side += rect(-510.0, -222.0, 1020.0, 14.0, "#FFF6E6", 0.0);
    let mut svg = path(outline, &shade).svg() + &*clipped(ids, path(outline, "#000000"), side);
    for (left, right) in [(-474.0, -310.0), (-298.0, -164.0), (134.0, 264.0)] {
        svg += &*pane(ids, (left, right), seats(left, right, &shade));
    }
    let cab = if look.flag("driver", true) { driver() } else { String::new() };
    svg += &*pane(ids, (276.0, 394.0), cab);
    svg += path("M406 -428 L446 -428 Q456 -428 460 -412 L484 -238 L406 -238Z", paint::SKY)
        .soft(&dark(&shade, 0.4), 8.0);
    svg += stroke("M430 -404 L418 -268", "#FFFFFF", 9.0).opacity(0.6);
    svg += &*door(look.flag("open", true), &shade);
    svg += rect(474.0, -186.0, 30.0, 44.0, "#FFE49A", 12.0).outline("#FFF6E6", 5.0);
    svg += rect(-504.0, -200.0, 20.0, 62.0, paint::RED, 8.0);
    svg += &*(stroke("M470 -452 Q512 -462 514 -430", INK, 8.0).svg()
        + rect(500.0, -432.0, 28.0, 58.0, INK, 10.0));
    for x in [-330.0, 300.0] {
        svg += path(
            d!("M", x - 78.0, -40, "A", 78, 78, 0, 0, 1, x + 78.0, -40, "Z"),
            &dark(&shade, 0.5),
        );
        svg += &*wheel((x, -56.0), 56.0, 26.0);
        svg += circle(x, -56.0, 10.0, "#9AA3B5");
    }
    if look.flag("ramp", false) {
        svg += &*ramp();
    }
    svg
}

/// A window from one x to another, with what is seen in it.
fn pane(ids: &Ids, (left, right): Point, inside: String) -> String {
    let (top, bottom) = PANES;
    let glass = |fill: &str| rect(left, top, right - left, bottom - top, fill, 16.0);
    let x = left + 26.0;
    let seen = glass(paint::SKY).svg()
        + &*inside
        + stroke(d!("M", x + 44.0, top - 10.0, "L", x - 30.0, bottom), "#FFFFFF", 16.0)
            .opacity(0.5);
    glass("#33456E").outline("#33456E", 10.0).svg() + &*clipped(ids, glass("#000000"), seen)
}

/// The backs of two free seats.
fn seats(left: f64, right: f64, shade: &str) -> String {
    let (cloth, middle) = (dark(shade, 0.3), f64::midpoint(left, right));
    let seat = |x: f64| {
        rect(x - 30.0, -306.0, 60.0, 90.0, &cloth, 20.0).svg()
            + rect(x - 20.0, -322.0, 40.0, 26.0, paint::ORANGE, 11.0)
    };
    seat(middle - 40.0) + &*seat(middle + 40.0)
}

/// A friendly woman at the wheel.
fn driver() -> String {
    path("M286 -230 Q290 -292 330 -292 Q368 -292 374 -230Z", paint::BLUE).svg()
        + circle(330.0, -338.0, 42.0, "#5B3A29")
        + circle(330.0, -384.0, 17.0, "#5B3A29")
        + ellipse(333.0, -330.0, 34.0, 34.0, "#D2955F")
        + path(
            "M297 -334 Q304 -368 334 -368 Q364 -366 368 -338 Q346 -350 330 -350 Q310 -348 297 -334Z",
            "#5B3A29",
        )
        + circle(324.0, -330.0, 4.6, INK)
        + circle(347.0, -330.0, 4.6, INK)
        + stroke("M325 -312 Q336 -302 347 -312", "#6E1E2E", 4.6)
        + stroke("M380 -300 L366 -236", INK, 9.0)
}

/// The door: shut, or open to a bright inside with a seat and a pole to hold on to.
fn door(is_open: bool, shade: &str) -> String {
    let mut svg = rect(-130.0, -414.0, 230.0, 362.0, "#FFF6E6", 12.0).svg();
    if !is_open {
        for x in [-120.0, -12.0] {
            svg += rect(x, -404.0, 102.0, 346.0, "#33456E", 8.0);
            svg += rect(x + 13.0, -390.0, 76.0, 250.0, paint::SKY, 10.0);
        }
        return svg + stroke("M-86 -380 L-104 -200 M20 -380 L2 -200", "#FFFFFF", 10.0).opacity(0.5);
    }
    svg += rect(-120.0, -404.0, 210.0, 346.0, "#FFF1CC", 8.0);
    svg += rect(-100.0, -370.0, 170.0, 130.0, "#CDEAF3", 12.0);
    svg += rect(-70.0, -236.0, 70.0, 96.0, &dark(shade, 0.2), 20.0);
    svg += rect(-78.0, -152.0, 96.0, 34.0, paint::ORANGE, 14.0);
    svg += path("M-120 -98 L90 -98 L90 -58 L-120 -58Z", "#C9B089");
    svg += stroke("M46 -400 L46 -84", paint::YELLOW, 12.0);
    for x in [-150.0, 90.0] {
        svg += &*(rect(x, -408.0, 30.0, 352.0, "#33456E", 8.0).svg()
            + rect(x + 7.0, -396.0, 16.0, 258.0, paint::SKY, 6.0));
    }
    svg
}

/// A plate from the door down to the pavement, wide enough for wheels, towards who comes from the left.
fn ramp() -> String {
    path("M-112 -58 L82 -58 L46 44 L-216 44Z", "#B4BCCB").soft("#B4BCCB", 8.0).svg()
        + path("M-216 42 L46 42 L46 54 L-216 54Z", "#7D879E").soft("#7D879E", 6.0)
        + stroke("M-108 -54 L-206 36 M78 -54 L42 36", paint::YELLOW, 10.0)
        + stroke("M-96 -30 L46 -30 M-122 -6 L38 -6 M-148 18 L30 18", "#98A2B6", 5.0)
}
