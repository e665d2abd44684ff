//! The same drawing in fewer bytes: what every line has is said once, and paths have no needless spaces.

/// What lines have unless they say otherwise; it stands at the root.
pub(crate) const LINES: &str = " stroke-linecap=\"round\" stroke-linejoin=\"round\"";

/// The body of a picture whose root says [`LINES`].
pub(crate) fn tight(body: &str) -> String {
    let plain =
        body.replace(" stroke-linecap=\"round\"", "").replace(" stroke-linejoin=\"round\"", "");
    let mut out = String::with_capacity(plain.len());
    let mut rest = plain.as_str();
    while let Some((before, from)) = rest.split_once(" d=\"") {
        let (data, after) = from.split_once('"').unwrap_or((from, ""));
        out.push_str(before);
        out.push_str(" d=\"");
        push_data(&mut out, data);
        out.push('"');
        rest = after;
    }
    out + rest
}

/// Path data without the spaces a letter or a minus makes needless.
fn push_data(out: &mut String, data: &str) {
    let mut letters = data.chars().peekable();
    let mut before = 'M';
    while let Some(letter) = letters.next() {
        let is_needless = letter == ' '
            && (before.is_ascii_alphabetic()
                || letters.peek().is_none_or(|next| next.is_ascii_alphabetic() || *next == '-'));
        if !is_needless {
            out.push(letter);
            before = letter;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::tight;

    #[test]
    fn nothing_is_lost_but_spaces_and_what_the_root_says() {
        let cases = [
            ("<path d=\"M0 0 L0 -40 Z\"/>", "<path d=\"M0 0L0-40Z\"/>"),
            ("<path d=\"M 1.5 2 A 5 5 0 0 1 -3 4\"/>", "<path d=\"M1.5 2A5 5 0 0 1-3 4\"/>"),
            ("<path d=\"M0 0 1 1\" stroke-linecap=\"round\"/>", "<path d=\"M0 0 1 1\"/>"),
            ("<g id=\"a d\"><rect x=\"1 2\"/></g>", "<g id=\"a d\"><rect x=\"1 2\"/></g>"),
            (
                "<path stroke-linecap=\"butt\" d=\"M0 0\"/>",
                "<path stroke-linecap=\"butt\" d=\"M0 0\"/>",
            ),
        ];
        for (loose, expected) in cases {
            assert_eq!(tight(loose), expected);
        }
    }
}
