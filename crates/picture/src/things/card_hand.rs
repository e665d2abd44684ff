//! A big hand that holds a card, and a jacket with a pocket inside to put it in.

use crate::colour::{dark, light};
use crate::draw::{Ids, d, path, rect, stroke};
use crate::look::Look;

/// A hand that holds a card between thumb and fingers, in two parts: `part = "back"` is the sleeve, the palm and the
/// fingers behind the card, `part = "front"` the thumb on it. Origin: where the thumb presses; the arm comes from
/// below. `skin`, `sleeve`.
pub(super) fn card_hand(look: &Look, _: &Ids) -> String {
    let (skin, sleeve) = (look.colour("skin", "s3"), look.colour("sleeve", "blue"));
    let rim = dark(&skin, 0.24);
    if look.word("part", "back") == "front" {
        let thumb = "M96 104 Q74 40 4 -6";
        return stroke(thumb, &rim, 66.0).svg()
            + stroke("M112 128 Q92 70 70 44", &skin, 60.0)
            + stroke(thumb, &skin, 54.0)
            + path(
                "M-16 -14 Q-18 -36 2 -32 Q24 -24 22 -10 Q12 6 -2 2 Q-14 -2 -16 -14Z",
                &light(&skin, 0.45),
            )
            + stroke("M52 12 Q62 24 64 40", &rim, 5.0);
    }
    // Two fingers lie behind the card, two are bent below it.
    let fingers = [
        ("M60 60 L-34 -64", 52.0),
        ("M104 40 L34 -70", 52.0),
        ("M132 66 L52 88", 48.0),
        ("M142 116 L70 134", 44.0),
    ];
    let palm = "M58 52 Q120 10 176 66 Q206 130 176 214 L74 226 Q30 160 58 52Z";
    let arm = d!("M", 122, 210, "L", 150, 320);
    let mut svg = stroke(&arm, &rim, 112.0).svg() + path(palm, &skin).soft(&rim, 12.0);
    for (line, wide) in fingers {
        svg += stroke(line, &rim, wide + 12.0);
    }
    svg += stroke(&arm, &skin, 100.0);
    svg += path(palm, &skin);
    for (line, wide) in fingers {
        svg += stroke(line, &skin, wide);
    }
    svg + stroke("M72 112 L100 104", &rim, 4.0)
        + path("M126 262 L192 700", "none").outline(&dark(&sleeve, 0.14), 158.0)
        + path("M132 300 L192 700", "none").outline(&sleeve, 148.0)
}

/// A child's warm waistcoat that is held open, for a close-up, in three parts: `part = "body"` lies over the
/// trunk (its other front, shut), `flap` is the open front with its lining and a pocket there, `front` the
/// pocket's cloth over what is put in. Origin: the shoulder the flap hangs from. `k1` the cloth, `k2` the
/// lining; `skin` of the fingers that hold it.
pub(super) fn open_jacket(look: &Look, _: &Ids) -> String {
    let (cloth, lining) = (look.colour("k1", "teal"), look.colour("k2", "#FFD98A"));
    let skin = look.colour("skin", "s2");
    let rim = dark(&skin, 0.24);
    match look.word("part", "flap").as_str() {
        "body" => {
            let front = "M-176 -18 Q-214 10 -210 70 L-214 262 L-128 268 Q-118 120 -138 -8 Z";
            path(front, &cloth).soft(&cloth, 12.0).svg()
                + stroke(
                    "M-204 60 L-124 66 M-208 128 L-122 132 M-210 198 L-124 200",
                    &dark(&cloth, 0.14),
                    7.0,
                )
                + stroke("M-138 -4 Q-116 120 -128 264", &light(&cloth, 0.35), 9.0)
                + stroke("M-160 -16 Q-150 -34 -128 -40", &dark(&cloth, 0.14), 22.0)
                + stroke("M-20 -16 Q-30 -34 -52 -40", &dark(&cloth, 0.14), 22.0)
        }
        "front" => {
            let mut svg = path(
                "M66 132 L238 132 L232 262 Q230 274 218 274 L90 274 Q78 274 76 262Z",
                &dark(&lining, 0.1),
            )
            .svg()
                + rect(60.0, 122.0, 184.0, 24.0, &dark(&lining, 0.2), 10.0)
                + stroke("M84 160 L88 262 L220 262 L224 160", &light(&lining, 0.5), 4.0)
                    .set("stroke-dasharray", "9 10");
            // Her fingers come from behind, over the edge.
            for y in [150.0, 176.0, 202.0, 227.0] {
                let finger = d!("M", 314, y + 4.0, "L", 284, y);
                svg += stroke(&finger, &rim, 32.0);
                svg += stroke(&finger, &skin, 25.0);
            }
            svg
        }
        _ => {
            let flap =
                "M-22 -22 Q30 -34 84 6 Q220 40 300 96 L306 300 Q180 336 16 316 Q-14 140 -22 -22Z";
            path(flap, &cloth).soft(&cloth, 20.0).svg()
                + path(
                    "M-4 -4 Q34 -12 76 22 Q210 60 284 108 L288 290 Q170 318 28 300 Q4 140 -4 -4Z",
                    &lining,
                )
                + stroke("M30 60 Q52 180 48 296", &dark(&lining, 0.10), 6.0)
                + path("M66 128 L238 128 L236 170 L70 170Z", &dark(&lining, 0.42))
        }
    }
}
