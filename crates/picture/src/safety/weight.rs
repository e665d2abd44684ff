//! How long drawing takes: a small file of allowed elements can still ask for hours.
//!
//! A mask is drawn again wherever it is used, so masks that use masks double with each; a line of dashes too
//! small to see is millions of lines; a layer is as large as the screen.

use std::collections::BTreeMap;

use resvg::usvg::roxmltree::Node;

/// The most elements that are drawn, each as often as it is used. Ours draw a thousand.
const MOST_DRAWN: usize = 20_000;
/// What a layer weighs: an element that is drawn apart and then mixed with what is below it.
const LAYER: usize = 10;
/// How often a mask or clip may use another.
const LONGEST_CHAIN: usize = 2;
/// The most digits of a number before its point. Ours have four.
const MOST_DIGITS: usize = 5;
/// The shortest dash and gap together, in picture units.
const SHORTEST_DASH: f32 = 1.0;

/// Whether a picture is drawn in a moment.
pub(super) fn is_light(root: &Node<'_, '_>, ids: &BTreeMap<&str, Node<'_, '_>>) -> bool {
    let mut left = MOST_DRAWN;
    draw(root, ids, LONGEST_CHAIN, &mut left).is_some()
}

/// Whether a number of an attribute is larger, or a dash smaller, than can be drawn.
pub(super) fn is_beyond(name: &str, value: &str) -> bool {
    match name {
        "id" | "fill" | "stroke" | "stop-color" | "mask" | "clip-path" => false,
        "stroke-dasharray" => is_endless(value) || are_dust(value),
        _ => is_endless(value),
    }
}

/// Draws nothing, but counts what would be.
fn draw(
    node: &Node<'_, '_>,
    ids: &BTreeMap<&str, Node<'_, '_>>,
    chain: usize,
    left: &mut usize,
) -> Option<()> {
    for element in node.descendants().filter(Node::is_element) {
        let is_layer = ["opacity", "style"].iter().any(|name| element.has_attribute(*name));
        *left = left.checked_sub(if is_layer { LAYER } else { 1 })?;
        for name in ["mask", "clip-path"] {
            let Some(value) = element.attribute(name) else { continue };
            *left = left.checked_sub(LAYER)?;
            for reference in value.split("url(#").skip(1) {
                let id = reference.split(')').next().unwrap_or_default();
                let Some(used) = ids.get(id) else { continue };
                draw(used, ids, chain.checked_sub(1)?, left)?;
            }
        }
    }
    Some(())
}

/// Whether a number has too many digits before its point, or an exponent.
fn is_endless(value: &str) -> bool {
    let (mut digits, mut is_fraction) = (0, false);
    value.bytes().any(|byte| {
        let is_exponent = matches!(byte, b'e' | b'E') && (digits > 0 || is_fraction);
        (digits, is_fraction) = match byte {
            b'0'..=b'9' => (digits + usize::from(!is_fraction), is_fraction),
            b'.' => (0, true),
            _ => (0, false),
        };
        is_exponent || digits > MOST_DIGITS
    })
}

fn are_dust(dashes: &str) -> bool {
    let numbers = dashes.split([' ', ',']).filter(|number| !number.is_empty());
    let sum: Option<f32> = numbers.map(|number| number.parse::<f32>().ok()).sum();
    // What is no number is not one of ours, either.
    dashes != "none" && sum.is_none_or(|sum| sum < SHORTEST_DASH)
}
