//! A cooker that burns gas: rings with grates, no plates. It is off, no flame.

use crate::colour::{dark, light};
use crate::draw::{Ids, circle, d, ellipse, path, rect, stroke};
use crate::look::Look;

/// A gas cooker, off. Origin: bottom centre; 460 by 430. `k1` its body.
pub(super) fn gas_cooker(look: &Look, _: &Ids) -> String {
    let body = look.colour("k1", "#F4F0E4");
    let iron = "#39456B";
    let mut svg = rect(-220.0, -350.0, 440.0, 350.0, &body, 22.0).svg()
        + rect(128.0, -350.0, 92.0, 350.0, &dark(&body, 0.1), 22.0)
        + rect(-232.0, -372.0, 464.0, 34.0, "#C4CCDC", 14.0);
    for x in [-112.0, 112.0] {
        svg += rect(x - 26.0, -392.0, 52.0, 22.0, "#8792AC", 6.0);
        svg += ellipse(x, -392.0, 40.0, 9.0, &dark("#8792AC", 0.2));
        // The grate a pot stands on.
        svg += stroke(
            d! {
                "M", x - 88.0, -374, "V", -408, "H", x + 88.0, "V", -374,
                "M", x - 44.0, -408, "V", -418, "M", x + 44.0, -408, "V", -418, "M", x, -408, "V", -418
            },
            iron,
            13.0,
        );
    }
    for x in [-150.0, -50.0, 50.0, 150.0] {
        svg += circle(x, -290.0, 34.0, iron);
        svg += circle(x, -290.0, 26.0, &light(iron, 0.18));
        svg += stroke(d!("M", x, -288, "V", -312), "#FFFFFF", 8.0);
    }
    svg + rect(-176.0, -222.0, 352.0, 188.0, iron, 20.0)
        + rect(-154.0, -190.0, 308.0, 132.0, &light(iron, 0.16), 14.0)
        + rect(-146.0, -236.0, 292.0, 16.0, "#8792AC", 8.0)
        + rect(-196.0, -8.0, 40.0, 14.0, "#66708A", 6.0)
        + rect(156.0, -8.0, 40.0, 14.0, "#66708A", 6.0)
}

/// Soft waves of a smell that rise, as of gas, thin at both ends. Origin: where they come from; 360 by 380. `k1`.
pub(super) fn smell_waves(look: &Look, _: &Ids) -> String {
    let green = look.colour("k1", "#B5CF63");
    let rim = light(&green, 0.5);
    let mut waves = String::new();
    // They begin and end at different heights, so that none looks like a stalk.
    for (x, low, long) in [
        (-150.0, -12.0, 190.0),
        (-100.0, -110.0, 230.0),
        (-44.0, -8.0, 210.0),
        (8.0, -96.0, 280.0),
        (56.0, -10.0, 190.0),
        (108.0, -90.0, 240.0),
        (154.0, -16.0, 180.0),
    ] {
        waves += path(wisp((x, low), long), &green).soft(&rim, 5.0);
    }
    waves
}

/// One wave as a shape: broad in its middle, nothing at its ends.
fn wisp((x, low): (f64, f64), long: f64) -> String {
    let steps = 16;
    let side = |sign: f64, step: i32| {
        let t = f64::from(step) / f64::from(steps);
        let half = 9.0 * (t * std::f64::consts::PI).sin();
        (x + long * 0.07 * (t * 11.0).sin() + sign * half, low - long * t)
    };
    let mut data = String::from("M");
    for step in 0..=steps {
        data.push_str(&d!(" ", side(-1.0, step)));
    }
    for step in (0..steps).rev() {
        data.push_str(&d!(" ", side(1.0, step)));
    }
    data + "Z"
}
