//! High contrast: what is far goes pale, everything else gets a thick dark outline.
//!
//! No filters: an outline is the item itself, all in one dark colour and with thicker lines, drawn behind it.

mod markup;

use std::fmt::Write as _;

use crate::colour::rgb;
use crate::draw::num;

use markup::{Bounds, Tag, tags};

/// Colour of the outlines.
const OUTLINE: &str = "#0B1026";

/// How thick the outlines are, in picture units; half of it is seen.
const THICKNESS: f64 = 11.0;

/// Shapes and lines below this size, in picture units, get no outline of their own.
const SPECK: f64 = 7.0;

/// All colours of an SVG as light greys, close to white.
pub(crate) fn pale(svg: &str) -> String {
    let mut out = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(at) = rest.find('#') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let colour = from.get(..7).filter(|hex| hex.chars().skip(1).all(|c| c.is_ascii_hexdigit()));
        let length = if let Some(hex) = colour {
            let [red, green, blue] = rgb(hex).map(f64::from);
            let grey = (200.0 + (0.3 * red + 0.59 * green + 0.11 * blue) * 0.2).round() as u8;
            let _ = write!(out, "#{grey:02X}{grey:02X}{grey:02X}");
            7
        } else {
            out.push('#');
            1
        };
        rest = from.get(length..).unwrap_or_default();
    }
    out + rest
}

/// The outline of an item whose outermost group is drawn at `scale`.
pub(crate) fn outline(svg: &str) -> String {
    silhouette(svg, OUTLINE, THICKNESS, SPECK)
}

/// An item in one colour, its lines thicker by `thickness`; lights and glows are left out.
pub(crate) fn silhouette(svg: &str, colour: &str, thickness: f64, speck: f64) -> String {
    let glows = glowing(svg);
    let mut out = format!(
        "<g fill=\"{colour}\" stroke=\"{colour}\" stroke-width=\"{}\" stroke-linejoin=\"round\" stroke-linecap=\"round\">",
        num(thickness)
    );
    let mut groups = vec![Group::default()];
    let mut skipped = 0_usize;
    for tag in tags(svg) {
        if skipped > 0 {
            skipped = match (tag.closes, tag.is_empty) {
                (true, _) => skipped - 1,
                (false, true) => skipped,
                (false, false) => skipped + 1,
            };
            continue;
        }
        let group = groups.last().cloned().unwrap_or_default();
        if tag.closes {
            if tag.name == "g" && groups.len() > 1 {
                groups.pop();
                out.push_str("</g>");
            }
        } else if is_invisible(&tag, &glows) {
            skipped = usize::from(!tag.is_empty);
        } else if tag.name == "g" {
            groups.push(enter(&tag, &group, thickness, &mut out));
        } else if let Some(shape) = reshaped(&tag, &group, thickness, speck) {
            out.push_str(&shape);
            if let Some(bounds) = tag.bounds().filter(|_| {
                tag.attribute("fill") != Some("none") && tag.attribute("transform").is_none()
            }) && let Some(group) = groups.last_mut()
            {
                group.covers.push(bounds);
            }
        }
    }
    out + "</g>"
}

/// A group on the way: how much it scales, and what it already covers.
#[derive(Clone, Debug)]
struct Group {
    scale: f64,
    covers: Vec<Bounds>,
}

impl Default for Group {
    fn default() -> Self {
        Self { scale: 1.0, covers: Vec::new() }
    }
}

fn enter(tag: &Tag<'_>, parent: &Group, thickness: f64, out: &mut String) -> Group {
    let own = tag.scale();
    let scale = parent.scale * own;
    let transform = tag.attribute("transform");
    out.push_str("<g");
    if let Some(transform) = transform {
        let _ = write!(out, " transform=\"{transform}\"");
    }
    if (own - 1.0).abs() > 0.001 {
        let _ = write!(out, " stroke-width=\"{}\"", num(thickness / scale));
    }
    out.push('>');
    // In a group that is not moved, what its parent covers is covered as well.
    Group { scale, covers: if transform.is_none() { parent.covers.clone() } else { Vec::new() } }
}

/// Definitions, clipped details, lights.
fn is_invisible(tag: &Tag<'_>, glows: &[&str]) -> bool {
    let is_definition = matches!(
        tag.name,
        "defs" | "clipPath" | "mask" | "linearGradient" | "radialGradient" | "stop"
    );
    let is_faint = ["opacity", "fill-opacity"].into_iter().any(|name| {
        tag.attribute(name)
            .and_then(|text| text.parse().ok())
            .is_some_and(|opacity: f64| opacity < 0.5)
    });
    let is_glow = tag
        .attribute("fill")
        .and_then(|fill| fill.strip_prefix("url(#")?.strip_suffix(')'))
        .is_some_and(|id| glows.contains(&id));
    is_definition || is_faint || is_glow || tag.attribute("clip-path").is_some()
}

/// Ids of gradients that let something through.
fn glowing(svg: &str) -> Vec<&str> {
    let mut glows = Vec::new();
    let mut current = None;
    for tag in tags(svg) {
        if matches!(tag.name, "linearGradient" | "radialGradient") {
            current = tag.attribute("id").filter(|_| !tag.closes);
        }
        let is_faint = tag
            .attribute("stop-opacity")
            .and_then(|text| text.parse().ok())
            .is_some_and(|opacity: f64| opacity < 0.9);
        if tag.name == "stop" && is_faint {
            glows.extend(current);
        }
    }
    glows
}

/// A shape without colours; nothing when it is too small or lies within what is there already.
fn reshaped(tag: &Tag<'_>, group: &Group, thickness: f64, speck: f64) -> Option<String> {
    let is_line = tag.attribute("fill") == Some("none");
    let width: f64 =
        tag.attribute("stroke-width").and_then(|text| text.parse().ok()).unwrap_or(0.0);
    if let Some(bounds) = tag.bounds() {
        let size = (bounds.size() + width) * group.scale;
        let inner = bounds.grown(width / 2.0);
        if size < speck
            || (tag.attribute("transform").is_none()
                && group.covers.iter().any(|cover| cover.hides(inner)))
        {
            return None;
        }
    }
    let mut out = format!("<{}", tag.name);
    for name in [
        "cx",
        "cy",
        "r",
        "rx",
        "ry",
        "x",
        "y",
        "width",
        "height",
        "d",
        "points",
        "transform",
        "fill-rule",
    ] {
        if let Some(value) = tag.attribute(name) {
            let _ = write!(out, " {name}=\"{value}\"");
        }
    }
    if is_line {
        out.push_str(" fill=\"none\"");
    }
    if width > 0.0 {
        let _ = write!(out, " stroke-width=\"{}\"", num(width + thickness / group.scale));
    }
    Some(out + "/>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn far_things_keep_their_shapes_and_lose_their_colours() {
        let cases = [
            (r##"<rect fill="#000000"/>"##, r##"<rect fill="#C8C8C8"/>"##),
            (
                r##"<rect fill="#FFFFFF" clip-path="url(#a-1)"/>"##,
                r##"<rect fill="#FBFBFB" clip-path="url(#a-1)"/>"##,
            ),
        ];

        for (svg, expected) in cases {
            assert_eq!(pale(svg), expected);
        }
    }

    #[test]
    fn an_outline_leaves_out_specks_lights_and_what_lies_within() {
        let svg = concat!(
            r##"<g transform="translate(5 5) scale(2 2)"><circle cx="0" cy="0" r="40" fill="#FFFFFF"/>"##,
            r##"<circle cx="5" cy="5" r="8" fill="#000000"/><circle cx="50" cy="0" r="1" fill="#000000"/>"##,
            r##"<ellipse cx="0" cy="40" rx="50" ry="10" fill="#000000" opacity="0.2"/></g>"##
        );

        let drawn = silhouette(svg, "#0B1026", 10.0, 7.0);

        assert_eq!(drawn.matches("<circle").count(), 1);
        assert!(!drawn.contains("<ellipse"));
        assert!(drawn.contains("stroke-width=\"5\""), "as thick in a group twice as large");
    }
}
