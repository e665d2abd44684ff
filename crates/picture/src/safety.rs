//! What a picture from elsewhere may contain: an allow-list, checked before it is kept.
//!
//! An SVG can read files, fetch pages, run scripts and keep a machine busy for minutes. Pictures of ours need
//! none of that, so everything that is not on the list is refused.

mod weight;

use std::collections::BTreeMap;

use resvg::usvg::roxmltree::{Attribute, Document, Node, ParsingOptions};

use crate::problem::{Problem, Report};

/// The biggest picture, in bytes.
const BIGGEST: usize = 200_000;
/// The most elements.
const MOST_ELEMENTS: usize = 5_000;
/// The deepest nesting.
const DEEPEST: usize = 64;
/// The most attributes of one element: the parser looks at each once for each other.
const MOST_ATTRIBUTES: usize = 64;
/// The most declarations of names, which the parser looks through for every name.
const MOST_NAMESPACES: usize = 4;
/// How many problems are told: to find the line of one is a walk through the whole file.
const TOLD: usize = 20;

const SVG: &str = "http://www.w3.org/2000/svg";

const ELEMENTS: &[&str] = &[
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "g",
    "line",
    "linearGradient",
    "mask",
    "path",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "svg",
    "title",
];

/// Whether an attribute is on the list. Asked for each of a hundred thousand, it is no search.
fn is_known(attribute: &str) -> bool {
    matches!(
        attribute,
        "clip-path"
            | "clip-rule"
            | "clipPathUnits"
            | "cx"
            | "cy"
            | "d"
            | "fill"
            | "fill-opacity"
            | "fill-rule"
            | "fx"
            | "fy"
            | "gradientTransform"
            | "gradientUnits"
            | "height"
            | "id"
            | "mask"
            | "mask-type"
            | "maskContentUnits"
            | "maskUnits"
            | "offset"
            | "opacity"
            | "points"
            | "preserveAspectRatio"
            | "r"
            | "role"
            | "rx"
            | "ry"
            | "spreadMethod"
            | "stop-color"
            | "stop-opacity"
            | "stroke"
            | "stroke-dasharray"
            | "stroke-dashoffset"
            | "stroke-linecap"
            | "stroke-linejoin"
            | "stroke-miterlimit"
            | "stroke-opacity"
            | "stroke-width"
            | "style"
            | "transform"
            | "viewBox"
            | "width"
            | "x"
            | "x1"
            | "x2"
            | "y"
            | "y1"
            | "y2"
    )
}

/// The only properties a `style` attribute may set.
const STYLES: &[&str] = &["isolation", "mask-type", "mix-blend-mode"];

/// Says whether an SVG may be kept and shown.
///
/// # Errors
/// The first things in it that are not on the allow-list, or more than a screen can draw in a moment.
pub fn inspect_svg(svg: &[u8]) -> Result<(), Vec<Problem>> {
    let report = Report::default();
    match readable(svg) {
        Ok(text) => {
            let limits = ParsingOptions { allow_dtd: false, nodes_limit: 4 * MOST_ELEMENTS as u32 };
            match Document::parse_with_options(text, limits) {
                Ok(document) => inspect(&document, &report),
                Err(err) => {
                    let line = Some(err.pos().row as usize);
                    report.add(line, "not-svg", format!("the picture is no SVG: {err}"));
                }
            }
        }
        Err((code, message)) => report.add(None, code, message),
    }
    if report.is_empty() { Ok(()) } else { Err(report.into_problems()) }
}

/// The text, if the parser may see it: what would cost its time or its stack is refused before.
fn readable(svg: &[u8]) -> Result<&str, (&'static str, String)> {
    if svg.len() > BIGGEST {
        let message = format!("the picture has {} bytes, more than {BIGGEST}", svg.len());
        return Err(("too-big", message));
    }
    let Ok(text) = std::str::from_utf8(svg) else {
        return Err(("not-svg", "the picture is not text in UTF-8".to_owned()));
    };
    tags(text).map(|()| text)
}

/// Walks over the tags as the parser will, which calls itself for each element within another.
fn tags(text: &str) -> Result<(), (&'static str, String)> {
    let (mut rest, mut depth) = (text, 0_usize);
    while let Some((_, from)) = rest.split_once('<') {
        // Without comments and their like, the only place where a tag is no tag is an attribute.
        if from.starts_with(['!', '?']) {
            let message = "comments, instructions and declarations are not allowed";
            return Err(("not-svg", message.to_owned()));
        }
        let end = end_of_tag(from);
        let tag = from.get(..end).unwrap_or_default();
        rest = from.get(end..).unwrap_or_default();
        if tag.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !tag.ends_with('/') {
            depth += 1;
        }
        if depth > DEEPEST {
            return Err(("too-deep", format!("elements are nested deeper than {DEEPEST}")));
        }
        if tag.bytes().filter(|byte| *byte == b'=').count() > MOST_ATTRIBUTES {
            let message = format!("an element has more than {MOST_ATTRIBUTES} attributes");
            return Err(("too-many", message));
        }
    }
    if text.matches("xmlns").count() > MOST_NAMESPACES {
        return Err(("too-many", format!("there are more than {MOST_NAMESPACES} namespaces")));
    }
    Ok(())
}

/// Where a tag ends: at the first `>` that is in no attribute.
fn end_of_tag(text: &str) -> usize {
    let mut quote = None;
    let end = text.bytes().position(|byte| {
        quote = match (quote, byte) {
            (None, b'"' | b'\'') => Some(byte),
            (Some(open), _) if open == byte => None,
            _ => quote,
        };
        quote.is_none() && byte == b'>'
    });
    end.unwrap_or(text.len())
}

fn inspect(document: &Document<'_>, report: &Report) {
    let root = document.root_element();
    if !root.has_tag_name((SVG, "svg")) {
        report.add(None, "not-svg", "the outermost element is not `svg`");
    }
    let mut ids: BTreeMap<&str, Node<'_, '_>> = BTreeMap::new();
    for (at, node) in document.descendants().filter(Node::is_element).enumerate() {
        if at == MOST_ELEMENTS {
            let message = format!("there are more than {MOST_ELEMENTS} elements");
            return report.add(None, "too-many", message);
        }
        let twin = node.attribute("id").and_then(|id| ids.insert(id, node));
        if twin.is_some() {
            return report.add(None, "not-allowed", "two elements have one `id`");
        }
    }
    let found = document.descendants().flat_map(|node| {
        reasons(&node, &ids).map(move |reason| (node.range().start, reason)).collect::<Vec<_>>()
    });
    for (at, reason) in found.take(TOLD) {
        let line = document.text_pos_at(at).row as usize;
        report.add(Some(line), "not-allowed", reason);
    }
    if report.is_empty() && !weight::is_light(&root, &ids) {
        report.add(
            None,
            "too-heavy",
            "drawing it takes longer than a moment: masks of masks, layers",
        );
    }
}

/// Why a node is not allowed.
fn reasons(
    node: &Node<'_, '_>,
    ids: &BTreeMap<&str, Node<'_, '_>>,
) -> impl Iterator<Item = String> {
    let name = node.tag_name();
    let is_strange =
        node.is_element() && (name.namespace() != Some(SVG) || !ELEMENTS.contains(&name.name()));
    let strange =
        is_strange.then(|| format!("the element `{}` is not allowed", beginning(name.name())));
    let instruction = node.is_pi().then(|| "processing instructions are not allowed".to_owned());
    let attributes = node.attributes().filter_map(|attribute| reason(&attribute, ids));
    strange.into_iter().chain(instruction).chain(attributes)
}

/// Why an attribute is not allowed.
fn reason(attribute: &Attribute<'_, '_>, ids: &BTreeMap<&str, Node<'_, '_>>) -> Option<String> {
    let (name, value) = (attribute.name(), attribute.value());
    if attribute.namespace().is_some() || !is_known(name) {
        return Some(format!("the attribute `{}` is not allowed", beginning(name)));
    }
    if name == "style" {
        let wrong = !is_harmless_style(value);
        return wrong.then(|| format!("a style may only set {}", STYLES.join(", ")));
    }
    let wrong = weight::is_beyond(name, value);
    let beyond = || format!("`{}` is more than can be drawn", beginning(value));
    foreign_reference(value, ids).or_else(|| wrong.then(beyond))
}

/// A message does not quote megabytes.
fn beginning(text: &str) -> String {
    text.chars().take(60).collect()
}

fn is_harmless_style(style: &str) -> bool {
    style.split(';').filter(|rule| !rule.trim().is_empty()).all(|rule| {
        rule.split_once(':').is_some_and(|(property, value)| {
            let is_word = value.trim().chars().all(|c| c.is_ascii_lowercase() || c == '-');
            STYLES.contains(&property.trim()) && is_word
        })
    })
}

/// Why a value points where it must not: only `url(#id)` of this picture is allowed.
fn foreign_reference(value: &str, ids: &BTreeMap<&str, Node<'_, '_>>) -> Option<String> {
    // Nearly all bytes are of paths, which hold none of these: everything below needs one.
    if !value.bytes().any(|byte| matches!(byte, b':' | b'/' | b'\\' | b'(' | b'@' | b'u' | b'U')) {
        return None;
    }
    let lower = value.to_ascii_lowercase();
    if ["javascript:", "data:", "http:", "https:", "file:", "//", "expression(", "@import", "\\"]
        .iter()
        .any(|bad| lower.contains(bad))
    {
        return Some(format!("`{}` points outside the picture", beginning(value)));
    }
    for reference in lower.match_indices("url").map(|(at, _)| value.get(at..).unwrap_or_default()) {
        let id = reference
            .get(3..)
            .and_then(|rest| rest.strip_prefix("(#")?.split_once(')'))
            .map(|(id, _)| id);
        if !id.is_some_and(|id| ids.contains_key(id)) {
            return Some(format!("`{}` points to nothing in this picture", beginning(value)));
        }
    }
    None
}

#[cfg(test)]
mod tests;
