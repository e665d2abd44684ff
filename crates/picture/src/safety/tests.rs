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

#[test]
fn what_takes_long_to_draw_is_refused() {
    let double = |n: usize| {
        let rect = format!(r##"<rect mask="url(#m{})"/>"##, n + 1);
        format!(r##"<mask id="m{n}">{rect}{rect}</mask>"##)
    };
    let doubling = (0..30).map(double).collect::<Vec<_>>().concat();
    let doubling = format!(r##"{doubling}<mask id="m30"/><rect mask="url(#m0)"/>"##);
    let large = format!(r##"<clipPath id="c">{}</clipPath>"##, "<path/>".repeat(500));
    let large = format!("{large}{}", r##"<g clip-path="url(#c)"/>"##.repeat(500));
    let cases = [
        ("masks of masks", doubling, "too-heavy"),
        (
            "a mask of itself",
            r##"<mask id="a"><rect mask="url(#a)"/></mask>"##.to_owned(),
            "too-heavy",
        ),
        ("a large clip many times", large, "too-heavy"),
        ("layers", r##"<g opacity=".5"/>"##.repeat(3_000), "too-heavy"),
        (
            "dust",
            r##"<path stroke-dasharray="0.001 0.001" d="M0 0H900"/>"##.to_owned(),
            "not-allowed",
        ),
        ("no dash", r##"<path stroke-dasharray="1%"/>"##.to_owned(), "not-allowed"),
        ("far away", r##"<path d="M0 0H999999"/>"##.to_owned(), "not-allowed"),
        ("exponent", r##"<circle r="1e9"/>"##.to_owned(), "not-allowed"),
        ("exponent after a point", r##"<circle r=".5e9"/>"##.to_owned(), "not-allowed"),
        ("twins", r##"<mask id="a"/><mask id="a"/>"##.to_owned(), "not-allowed"),
    ];

    for (case, inside, code) in cases {
        let problems = inspect_svg(svg(&inside).as_bytes()).unwrap_err();
        assert!(problems.iter().any(|problem| problem.code == code), "{case}: {problems:?}");
    }
    let ours =
        r##"<clipPath id="c"><rect width=".123456789"/></clipPath><g clip-path="url(#c)"/>"##;
    assert_eq!(inspect_svg(svg(ours).as_bytes()), Ok(()));
}

#[test]
fn whatever_is_made_to_be_slow_is_refused_at_once() {
    let attribute = |n: usize| format!(r#" a{n}="""#);
    let attributes = (0..20_000).map(attribute).collect::<Vec<_>>().concat();
    let hidden = [r##"<g id="/>">"##.repeat(13_000), "</g>".repeat(13_000)].concat();
    let prefixed = [r##"<g xmlns:a="b">"##.repeat(9_000), "</g>".repeat(9_000)].concat();
    let cases = [
        ("attributes", format!("<g{attributes}/>")),
        ("hidden depth", hidden),
        ("depth hidden in comments", "<g><!--</g>-->".repeat(13_000)),
        ("depth hidden in text", "<g><![CDATA[</g>]]>".repeat(9_000)),
        ("depth hidden in a quote", r#"<g id="</g>">"#.repeat(13_000)),
        ("depth hidden in another quote", r#"<g id='"/>' id="'/>">"#.repeat(9_000)),
        ("declarations", prefixed),
        ("problems", "<b/>".repeat(4_900)),
        ("attribute problems", r#"<g a="" b="" c="" d="" f=""/>"#.repeat(4_900)),
        ("a long value", format!(r#"<g id="{}" fill="url(#a)"/>"#, "a".repeat(190_000))),
        ("many elements", "<g/>".repeat(45_000)),
        ("text", "a<!---->".repeat(20_000)),
    ];

    for (case, inside) in cases {
        let begun = std::time::Instant::now();
        let problems = inspect_svg(svg(&inside).as_bytes()).unwrap_err();
        let took = begun.elapsed();
        // Milliseconds alone on a machine; before it was refused, minutes.
        assert!(took.as_secs() < 3, "{case} took {took:?}");
        assert!(problems.iter().all(|problem| problem.message.len() < 400), "{case}");
    }
}
