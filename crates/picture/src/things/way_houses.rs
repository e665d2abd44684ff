//! Small houses in section: which way is safe.

use super::signs;
use crate::colour::{dark, paint};
use crate::draw::{Ids, Place, circle, group, path, rect, stroke};
use crate::look::Look;

/// A small house cut open, and where one goes. Origin: its middle; 240 by 230. `to`: `in` (somebody stays in it, its door is shut),
/// `out` (somebody walks out of its door), `up` (to its upper floor); `arrow`; `person`; `wall`, `roof`.
pub(super) fn way_house(look: &Look, _: &Ids) -> String {
    let (wall, roof) = (look.colour("wall", "#F4C58D"), look.colour("roof", "#C2543F"));
    let to = look.word("to", "in");
    let mut svg = path("M-104 -34 L0 -112 L104 -34Z", &roof).soft(&roof, 12.0).svg();
    svg += rect(-92.0, -36.0, 184.0, 150.0, &wall, 4.0);
    svg += rect(-78.0, -26.0, 156.0, 128.0, "#FFF4DC", 4.0);
    svg += rect(-78.0, 34.0, 156.0, 10.0, &wall, 0.0);
    svg += rect(-78.0, 44.0, 156.0, 58.0, "#FFE9BE", 0.0);
    // The door at the right: shut, or a gap in the wall with its leaf swung out.
    if to == "out" {
        svg += rect(74.0, 50.0, 22.0, 52.0, "#FFFFFF", 0.0);
        svg += path("M92 46 L116 52 L116 112 L92 102Z", paint::TEAL);
    } else {
        svg += rect(78.0, 46.0, 14.0, 58.0, paint::TEAL, 3.0);
    }
    let spot = match to.as_str() {
        "out" => (150.0, 112.0),
        "up" => (-30.0, 34.0),
        _ => (-6.0, 102.0),
    };
    let has_person = look.flag("person", to == "in");
    if look.flag("arrow", to != "in") {
        // Who walks out leads, the arrow follows.
        let line = match (to.as_str(), has_person) {
            ("up", _) => "M44 92 L44 -6 M20 16 L44 -10 L68 16",
            (_, true) => "M-50 76 L104 76 M82 54 L106 76 L82 98",
            _ => "M-50 74 L136 74 M110 48 L138 74 L110 100",
        };
        svg += &*signs::edged(line, crate::colour::GREEN, (26.0, 15.0));
    }
    if has_person {
        svg += group(person(), Place::at(spot.0, spot.1));
    }
    svg
}

/// A small figure. Origin: its feet; 56 high.
fn person() -> String {
    stroke("M-6 -16 L-7 -2 M6 -16 L8 -2", "#2E3956", 8.0).svg()
        + path("M-13 -12 Q-14 -36 0 -36 Q14 -36 13 -12Z", paint::PLUM)
        + circle(0.0, -44.0, 12.0, "#A3683F")
        + path("M-13 -44 Q-12 -58 0 -58 Q12 -58 13 -44 Q0 -52 -13 -44Z", "#2A2233")
}

/// A board with the three things to do with a warning: an open still hand, a phone held up to a grown-up, somebody who walks along an
/// arrow. Origin: its middle; 560 by 250. `ticks` so many of them are ticked.
pub(super) fn task_board(look: &Look, ids: &Ids) -> String {
    let ticks = look.number("ticks", 3.0).clamp(0.0, 3.0) as usize;
    let mut svg = rect(-290.0, -134.0, 580.0, 268.0, paint::WOOD, 26.0).svg()
        + rect(-272.0, -116.0, 544.0, 232.0, "#FFFDF6", 16.0);
    let pictures = [still_hand(), shown_phone(), walker()];
    for (index, picture) in pictures.into_iter().enumerate() {
        let x = -178.0 + index as f64 * 178.0;
        svg += rect(x - 80.0, -96.0, 160.0, 192.0, "#E7F1F4", 18.0);
        svg += group(picture, Place::at(x, -16.0));
        let box_at = (x - 26.0, 46.0);
        svg += rect(box_at.0, box_at.1, 52.0, 44.0, "#FFFFFF", 10.0).outline("#B7C4D4", 4.0);
        if index < ticks {
            svg += group(signs::tick(look, ids), Place::at(x, 68.0).scaled(0.52));
        }
    }
    svg
}

fn still_hand() -> String {
    let skin = "#D2955F";
    let fingers = "M-28 -4 L-32 -44 M-10 -10 L-12 -62 M9 -10 L9 -62 M27 -4 L30 -46 M34 22 L52 -4";
    stroke(fingers, &dark(skin, 0.2), 20.0).svg()
        + stroke(fingers, skin, 15.0)
        + path("M-36 -12 L36 -12 L36 20 Q34 46 0 46 Q-34 46 -36 20Z", skin)
}

fn shown_phone() -> String {
    let adult = path("M8 46 Q6 -22 34 -22 Q62 -22 62 46Z", paint::TEAL).svg()
        + circle(34.0, -42.0, 20.0, "#F0BE93")
        + path("M12 -42 Q12 -66 34 -66 Q58 -66 56 -40 Q40 -54 12 -42Z", "#5B3A29");
    let child = path("M-60 46 Q-60 4 -40 4 Q-20 4 -20 46Z", paint::YELLOW).svg()
        + circle(-40.0, -12.0, 17.0, "#744730")
        + stroke("M-30 18 L-8 2", paint::YELLOW, 11.0);
    adult
        + &*child
        + rect(-14.0, -30.0, 22.0, 38.0, crate::colour::INK, 5.0)
        + rect(-10.0, -25.0, 14.0, 28.0, "#8FD0EA", 2.0)
}

fn walker() -> String {
    let person = stroke("M-2 8 L-18 40 M0 8 L16 40", "#2E3956", 12.0).svg()
        + stroke("M-2 -18 L-20 4 M2 -18 L20 0", paint::CORAL, 10.0)
        + path("M-14 12 Q-16 -30 0 -30 Q16 -30 14 12Z", paint::CORAL)
        + circle(0.0, -48.0, 18.0, "#D2955F")
        + path("M-18 -46 Q-20 -68 2 -68 Q22 -66 18 -48 Q0 -58 -18 -46Z", "#2A2233");
    group(person, Place::at(-30.0, 0.0)).svg()
        + &*signs::edged("M6 10 L62 10 M44 -8 L64 10 L44 28", crate::colour::GREEN, (22.0, 12.0))
}

/// A pair of child's shoes on the floor. Origin: bottom centre; 120 wide. `k1`.
pub(super) fn shoes(look: &Look, _: &Ids) -> String {
    let leather = look.colour("k1", "coral");
    let shoe = path("M0 0 L0 -34 Q14 -42 26 -34 Q30 -22 46 -18 Q60 -14 58 0Z", &leather).svg()
        + rect(-2.0, -6.0, 62.0, 10.0, "#FFF9EE", 5.0)
        + stroke("M24 -26 l10 -4 M30 -20 l9 -3", "#FFF9EE", 4.0);
    group(shoe.clone(), Place::at(-60.0, 0.0)).svg() + group(shoe, Place::at(8.0, 4.0))
}
