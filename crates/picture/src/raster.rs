//! SVG to PNG: for thumbnails, print, tests and looking.
//!
//! **Invariant**: nothing outside the text given is ever read: no files, no embedded pictures.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::roxmltree::{Document, ParsingOptions};
use resvg::usvg::{self, ImageHrefResolver, Options, Tree};

use crate::error::Error;

/// The widest picture that is rendered.
const WIDEST: u32 = 8192;

/// Renders an SVG to a PNG of this width; the height follows.
///
/// # Errors
/// [`Error::Damaged`] when the text is no SVG, [`Error::Size`] when the width is 0 or too much.
pub fn png(svg: &str, width: u32) -> Result<Vec<u8>, Error> {
    pixels(svg, width)?.encode_png().map_err(|err| Error::Png(err.to_string()))
}

/// Renders an SVG to pixels.
pub(crate) fn pixels(svg: &str, width: u32) -> Result<Pixmap, Error> {
    if width == 0 || width > WIDEST {
        return Err(Error::Size(width));
    }
    let tree = tree(svg)?;
    let scale = f64::from(width) / f64::from(tree.size().width());
    let height =
        (f64::from(tree.size().height()) * scale).round().clamp(1.0, f64::from(WIDEST)) as u32;
    let mut pixmap = Pixmap::new(width, height).ok_or(Error::Size(width))?;
    resvg::render(&tree, Transform::from_scale(scale as f32, scale as f32), &mut pixmap.as_mut());
    Ok(pixmap)
}

fn tree(svg: &str) -> Result<Tree, Error> {
    let refuse = ImageHrefResolver {
        resolve_data: Box::new(|_, _, _| None),
        resolve_string: Box::new(|_, _| None),
    };
    let options = Options { image_href_resolver: refuse, ..Options::default() };
    // Without document types: an SVG of ours has none, and entities can grow without end.
    let parsing = ParsingOptions { allow_dtd: false, nodes_limit: 20_000 };
    let document =
        Document::parse_with_options(svg, parsing).map_err(usvg::Error::ParsingFailed)?;
    Ok(Tree::from_xmltree(&document, &options)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_as_wide_as_asked_and_keeps_its_shape() {
        let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><rect width="40" height="30" fill="#FF0000"/></svg>"##;

        let pixmap = pixels(svg, 80).unwrap();

        assert_eq!((pixmap.width(), pixmap.height()), (80, 60));
        assert_eq!(pixmap.pixel(40, 30).map(|pixel| (pixel.red(), pixel.blue())), Some((255, 0)));
    }

    #[test]
    fn a_width_of_nothing_and_a_document_type_are_refused() {
        let bomb = r#"<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>"#;

        assert!(matches!(png("<svg/>", 0), Err(Error::Size(0))));
        assert!(matches!(png(bomb, 10), Err(Error::Damaged(_))));
    }
}
