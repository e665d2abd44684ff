//! What a picture from elsewhere may contain: an allow-list, checked before it is kept.
//!
//! An SVG can read files, fetch pages, run scripts and keep a machine busy for minutes. Pictures of ours need
//! none of that, so everything that is not on the list is refused.

use std::collections::BTreeSet;

use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};

use crate::problem::{Problem, Report};

/// The biggest picture, in bytes.
const BIGGEST: usize = 200_000;
/// The most elements.
const MOST_ELEMENTS: usize = 5_000;
/// The deepest nesting.
const DEEPEST: usize = 64;

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

const ATTRIBUTES: &[&str] = &[
    "clip-path",
    "clip-rule",
    "clipPathUnits",
    "cx",
    "cy",
    "d",
    "fill",
    "fill-opacity",
    "fill-rule",
    "fx",
    "fy",
    "gradientTransform",
    "gradientUnits",
    "height",
    "id",
    "mask",
    "mask-type",
    "maskContentUnits",
    "maskUnits",
    "offset",
    "opacity",
    "points",
    "preserveAspectRatio",
    "r",
    "role",
    "rx",
    "ry",
    "spreadMethod",
    "stop-color",
    "stop-opacity",
    "stroke",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
    "style",
    "transform",
    "viewBox",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
];

/// The only properties a `style` attribute may set.
const STYLES: &[&str] = &["isolation", "mask-type", "mix-blend-mode"];

/// Says whether an SVG may be kept and shown.
///
/// # Errors
/// Everything in it that is not on the allow-list.
pub fn inspect_svg(svg: &[u8]) -> Result<(), Vec<Problem>> {
    let report = Report::default();
    if svg.len() > BIGGEST {
        report.add(
            None,
            "too-big",
            format!("the picture has {} bytes, more than {BIGGEST}", svg.len()),
        );
        return Err(report.into_problems());
    }
    let Ok(text) = std::str::from_utf8(svg) else {
        report.add(None, "not-svg", "the picture is not text in UTF-8");
        return Err(report.into_problems());
    };
    // Before the parser sees it: deep nesting would cost its stack.
    let limits = ParsingOptions { allow_dtd: false, nodes_limit: 4 * MOST_ELEMENTS as u32 };
    if deepest(text) > DEEPEST {
        report.add(None, "too-deep", format!("elements are nested deeper than {DEEPEST}"));
        return Err(report.into_problems());
    }
    match Document::parse_with_options(text, limits) {
        Ok(document) => inspect(&document, &report),
        Err(err) => report.add(
            Some(err.pos().row as usize),
            "not-svg",
            format!("the picture is no SVG: {err}"),
        ),
    }
    if report.is_empty() { Ok(()) } else { Err(report.into_problems()) }
}

/// An upper bound of how deep elements are nested.
fn deepest(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0_usize);
    for tag in text.split('<').skip(1) {
        let inside = tag.split('>').next().unwrap_or_default();
        if inside.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !inside.ends_with('/') && !inside.starts_with(['?', '!']) {
            depth += 1;
            deepest = deepest.max(depth);
        }
    }
    deepest
}

fn inspect(document: &Document<'_>, report: &Report) {
    let line = |node: &Node<'_, '_>| Some(document.text_pos_at(node.range().start).row as usize);
    let root = document.root_element();
    if !root.has_tag_name((SVG, "svg")) {
        report.add(line(&root), "not-svg", "the outermost element is not `svg`");
    }
    let elements: Vec<Node<'_, '_>> = document.descendants().filter(Node::is_element).collect();
    if elements.len() > MOST_ELEMENTS {
        report.add(None, "too-many", format!("there are more than {MOST_ELEMENTS} elements"));
    }
    for node in document.descendants() {
        if node.is_pi() {
            report.add(line(&node), "not-allowed", "processing instructions are not allowed");
        }
    }
    let ids: BTreeSet<&str> = elements.iter().filter_map(|node| node.attribute("id")).collect();
    for node in &elements {
        let name = node.tag_name();
        if name.namespace() != Some(SVG) || !ELEMENTS.contains(&name.name()) {
            report.add(
                line(node),
                "not-allowed",
                format!("the element `{}` is not allowed", name.name()),
            );
        }
        for attribute in node.attributes() {
            let value = attribute.value();
            if attribute.namespace().is_some() || !ATTRIBUTES.contains(&attribute.name()) {
                report.add(
                    line(node),
                    "not-allowed",
                    format!("the attribute `{}` is not allowed", attribute.name()),
                );
            } else if attribute.name() == "style" && !is_harmless_style(value) {
                report.add(
                    line(node),
                    "not-allowed",
                    format!("a style may only set {}", STYLES.join(", ")),
                );
            } else if let Some(reason) = foreign_reference(value, &ids) {
                report.add(line(node), "not-allowed", reason);
            }
        }
    }
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
fn foreign_reference(value: &str, ids: &BTreeSet<&str>) -> Option<String> {
    let lower = value.to_ascii_lowercase();
    if ["javascript:", "data:", "http:", "https:", "file:", "//", "expression(", "@import", "\\"]
        .iter()
        .any(|bad| lower.contains(bad))
    {
        return Some(format!("`{value}` points outside the picture"));
    }
    for reference in lower.match_indices("url").map(|(at, _)| value.get(at..).unwrap_or_default()) {
        let id = reference
            .get(3..)
            .and_then(|rest| rest.strip_prefix("(#")?.split_once(')'))
            .map(|(id, _)| id);
        if !id.is_some_and(|id| ids.contains(id)) {
            return Some(format!("`{value}` does not point to an element of this picture"));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inside: &str) -> String {
        format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 4 3\">{inside}</svg>")
    }

    #[test]
    fn shapes_gradients_masks_and_blending_pass() {
        let inside = concat!(
            r##"<defs><radialGradient id="a-1"><stop offset="0" stop-color="#FFFFFF"/></radialGradient>"##,
            r##"<mask id="a-2" maskUnits="userSpaceOnUse"><rect width="4" height="3" fill="url(#a-1)"/></mask></defs>"##,
            r##"<g style="isolation:isolate"><g mask="url(#a-2)" style="mix-blend-mode:multiply"><path d="M0 0"/></g></g>"##
        );

        assert_eq!(inspect_svg(svg(inside).as_bytes()), Ok(()));
    }

    #[test]
    fn whatever_runs_loads_or_hangs_is_refused() {
        let cases = [
            "<script>alert(1)</script>",
            "<style>*{fill:red}</style>",
            r##"<use href="#a"/>"##,
            r##"<image href="file:///etc/passwd"/>"##,
            r##"<a href="https://example.org"><path d=""/></a>"##,
            r##"<filter id="f"><feTurbulence baseFrequency="1"/></filter>"##,
            "<foreignObject/>",
            "<text>danger</text>",
            "<animate/>",
            r##"<rect onload="alert(1)"/>"##,
            r##"<rect fill="url(https://example.org/a.svg#b)"/>"##,
            r##"<rect fill="url(#missing)"/>"##,
            r##"<rect fill="URL( '#missing' )"/>"##,
            r##"<rect style="fill:url(#a)"/>"##,
            r##"<rect style="mix-blend-mode:multiply;background:red"/>"##,
            r##"<rect xml:base="https://example.org"/>"##,
            r##"<g xmlns="http://www.w3.org/1999/xhtml"/>"##,
            "<?xml-stylesheet href=\"a.css\"?>",
        ];

        for inside in cases {
            assert!(inspect_svg(svg(inside).as_bytes()).is_err(), "{inside}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_bring_the_inspection_down(bytes in proptest::collection::vec(0_u8.., 0..400)) {
            let _ = inspect_svg(&bytes);
        }

        #[test]
        fn what_passes_holds_nothing_that_loads_or_runs(parts in proptest::collection::vec(0..PIECES.len(), 0..12)) {
            let inside: String = parts.iter().filter_map(|part| PIECES.get(*part).copied()).collect();
            if inspect_svg(svg(&inside).as_bytes()).is_ok() {
                for word in ["script", "href", "http", "image", "url(#b)"] {
                    proptest::prop_assert!(!inside.contains(word), "{inside}");
                }
            }
        }
    }

    const PIECES: &[&str] = &[
        "<g>",
        "</g>",
        "<path d=\"M0 0\"/>",
        "<script>",
        "</script>",
        "<image href=\"a.png\"/>",
        "<g id=\"a\">",
        "<rect fill=\"url(#a)\"/>",
        "<rect fill=\"url(#b)\"/>",
        "<rect style=\"fill:url(http://a.b)\"/>",
        "<circle r=\"1\"/>",
        "<use href=\"#a\"/>",
    ];

    #[test]
    fn big_deep_crowded_and_broken_pictures_are_refused() {
        let deep = svg(&["<g>".repeat(80), "</g>".repeat(80)].concat());
        let crowded = svg(&"<g/>".repeat(MOST_ELEMENTS));
        let big = svg(&" ".repeat(BIGGEST));
        let entities = format!("<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>{}", svg("&a;"));
        let cases = [
            (deep.as_bytes(), "too-deep"),
            (crowded.as_bytes(), "too-many"),
            (big.as_bytes(), "too-big"),
            (entities.as_bytes(), "not-svg"),
            (b"\xff\xfe", "not-svg"),
            (b"<html/>", "not-svg"),
            (b"", "not-svg"),
        ];

        for (bytes, code) in cases {
            let problems = inspect_svg(bytes).unwrap_err();
            assert!(problems.iter().any(|problem| problem.code == code), "{code}: {problems:?}");
        }
    }
}
