//! What a warning may be about, in a round picture: storm, water, smoke. And smoke that curls.

use crate::colour::{dark, light, paint};
use crate::draw::{Ids, Place, circle, clipped, group, path, rect, stroke};
use crate::look::Look;

/// A round picture of what a warning may be about, without people. Origin: its middle. `kind` wind, water or smoke; `r`.
pub(super) fn warn_view(look: &Look, ids: &Ids) -> String {
    let r = look.number("r", 120.0);
    let (sky, view) = match look.word("kind", "wind").as_str() {
        "water" => ("#CFE4EE", water()),
        "smoke" => ("#D9E8EC", smoke()),
        _ => ("#CBE3EC", wind()),
    };
    let inside = rect(-120.0, -120.0, 240.0, 240.0, sky, 0.0).svg() + &*view;
    let picture = clipped(ids, circle(0.0, 0.0, 112.0, "#000000"), inside);
    let svg = circle(4.0, 8.0, 120.0, "#1B1F4A").opacity(0.13).svg()
        + circle(0.0, 0.0, 120.0, "#FFFFFF")
        + &*picture;
    group(svg, Place::at(0.0, 0.0).scaled(r / 120.0)).svg()
}

/// A tree that bends in the wind.
fn wind() -> String {
    path("M-130 130 V62 Q0 40 130 66 V130Z", "#9CCB95").svg()
        + stroke("M-34 74 Q-32 10 6 -26", "#8A5A3C", 15.0)
        + path(
            "M-14 -10 Q-36 -62 14 -78 Q70 -92 104 -54 Q88 -52 92 -36 Q76 -36 78 -20 Q58 -22 54 -4 Q14 12 -14 -10Z",
            paint::LEAF,
        )
        + path("M-10 -14 Q20 0 54 -8 Q58 -22 78 -22 Q40 -34 -10 -14Z", &dark(paint::LEAF, 0.12))
        + stroke(
            "M-104 -44 H-56 q22 0 20 -20 q-4 -16 -20 -10 M-110 -8 H-66 M-100 24 H-58",
            "#FFFFFF",
            8.0,
        )
        + stroke("M20 30 H84 q20 2 16 20 q-6 12 -18 6", "#FFFFFF", 8.0)
        + path(
            "M84 -2 q14 -10 24 2 q-14 10 -24 -2Z M56 20 q12 -10 22 0 q-10 10 -22 0Z",
            paint::LEAF,
        )
}

/// A house with water at its steps.
fn water() -> String {
    path("M-74 -26 L-44 -80 L44 -80 L74 -26Z", "#3C8E94").soft("#3C8E94", 8.0).svg()
        + rect(-62.0, -28.0, 124.0, 100.0, "#F6D9A6", 0.0)
        + rect(38.0, -28.0, 24.0, 100.0, &dark("#F6D9A6", 0.1), 0.0)
        + rect(-46.0, -10.0, 32.0, 34.0, "#BFE5F2", 3.0).outline("#FFF9EE", 5.0)
        + rect(-2.0, -12.0, 34.0, 62.0, paint::CORAL, 4.0)
        + circle(24.0, 20.0, 3.5, paint::YELLOW)
        + rect(-14.0, 48.0, 58.0, 14.0, "#E6DAC4", 3.0)
        + rect(-24.0, 60.0, 78.0, 14.0, "#D5C7AD", 3.0)
        + path("M-130 66 q18 -12 36 0 t36 0 t36 0 t36 0 t36 0 t36 0 t44 0 V130 H-130Z", "#4F93CE")
        + stroke("M-130 66 q18 -12 36 0 t36 0 t36 0 t36 0 t36 0 t36 0 t44 0", "#BFE0F4", 5.0)
        + stroke("M-84 90 q12 -8 24 0 t24 0 M4 92 q12 -8 24 0 t24 0", "#BFE0F4", 5.0)
}

/// A house under smoke that drifts.
fn smoke() -> String {
    let mut svg = path("M-130 130 V64 Q0 44 130 66 V130Z", "#9CCB95").svg();
    svg += rect(-78.0, -14.0, 34.0, 90.0, "#B5776A", 0.0);
    svg += rect(-82.0, -20.0, 42.0, 12.0, "#9C6255", 4.0);
    svg += path("M-26 24 L-2 -16 L66 -16 L90 24Z", "#7A5D8C").soft("#7A5D8C", 8.0);
    svg += rect(-16.0, 22.0, 96.0, 56.0, "#F4C58D", 0.0);
    svg += rect(-2.0, 36.0, 24.0, 24.0, "#BFE5F2", 3.0).outline("#FFF9EE", 4.0);
    svg += rect(42.0, 36.0, 24.0, 42.0, paint::TEAL, 3.0);
    svg + group(curl(paint::GREY), Place::at(-61.0, -22.0).scaled(0.42).turned(38))
}

/// Quiet smoke that curls up and drifts to the right. Origin: where it comes from; 340 by 400. `k1`.
pub(super) fn smoke_curl(look: &Look, _: &Ids) -> String {
    curl(&look.colour("k1", "grey"))
}

fn curl(grey: &str) -> String {
    let puffs = [
        (0.0, -6.0, 26.0),
        (-16.0, -54.0, 40.0),
        (24.0, -96.0, 50.0),
        (-22.0, -142.0, 56.0),
        (42.0, -190.0, 68.0),
        (-34.0, -244.0, 70.0),
        (52.0, -288.0, 82.0),
        (-44.0, -336.0, 72.0),
        (126.0, -346.0, 70.0),
        (38.0, -382.0, 74.0),
    ];
    let mut svg = String::new();
    for (n, (x, y, r)) in puffs.into_iter().enumerate() {
        let fade = n as f64 * 0.035;
        svg += circle(x, y, r, &light(grey, fade));
    }
    // The curls in it.
    let curls = "M-16 -70 q22 -22 36 0 q6 20 -14 20 M-44 -152 q10 -34 42 -22 q22 16 2 32 q-14 6 -18 -8 \
                 M22 -214 q26 -28 52 -4 q16 28 -12 36 q-20 2 -18 -16 M-72 -262 q10 -40 46 -26 q24 20 0 36 q-16 6 -20 -10 \
                 M20 -330 q28 -34 64 -6 q20 34 -14 44 q-24 0 -20 -20 M108 -372 q24 -20 44 4";
    svg + stroke(curls, &light(grey, 0.5), 10.0)
}
