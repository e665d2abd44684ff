//! Our own SVG read again, tag by tag. Only good for what this crate writes: no text, no comments.

/// One tag.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tag<'t> {
    pub(super) name: &'t str,
    attributes: &'t str,
    pub(super) closes: bool,
    pub(super) is_empty: bool,
}

/// The box around a shape.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    x: (f64, f64),
    y: (f64, f64),
}

impl Bounds {
    fn new(x0: f64, y0: f64, x1: f64, y1: f64) -> Self {
        Self { x: (x0, x1), y: (y0, y1) }
    }

    /// The longer side.
    pub(super) fn size(self) -> f64 {
        (self.x.1 - self.x.0).max(self.y.1 - self.y.0)
    }

    /// Wider on all sides.
    pub(super) fn grown(self, by: f64) -> Self {
        Self { x: (self.x.0 - by, self.x.1 + by), y: (self.y.0 - by, self.y.1 + by) }
    }

    /// Whether the ellipse in this box hides the whole other box.
    pub(super) fn hides(self, other: Self) -> bool {
        let (cx, cy) = (f64::midpoint(self.x.0, self.x.1), f64::midpoint(self.y.0, self.y.1));
        let (rx, ry) = ((self.x.1 - self.x.0) / 2.0, (self.y.1 - self.y.0) / 2.0);
        let far_x = (other.x.0 - cx).abs().max((other.x.1 - cx).abs());
        let far_y = (other.y.0 - cy).abs().max((other.y.1 - cy).abs());
        rx > 0.0 && ry > 0.0 && (far_x / rx).powi(2) + (far_y / ry).powi(2) < 0.96
    }
}

/// All tags, in order.
pub(super) fn tags(svg: &str) -> impl Iterator<Item = Tag<'_>> {
    svg.split('<').skip(1).map(|text| {
        let text = text.split('>').next().unwrap_or_default();
        let closes = text.starts_with('/');
        let is_empty = text.ends_with('/');
        let text = text.trim_matches('/');
        let (name, attributes) = text.split_once(' ').unwrap_or((text, ""));
        Tag { name, attributes, closes, is_empty }
    })
}

impl<'t> Tag<'t> {
    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&'t str> {
        let mut rest = self.attributes;
        while let Some((before, after)) = rest.split_once("=\"") {
            let (value, next) = after.split_once('"')?;
            if before.trim_start() == name {
                return Some(value);
            }
            rest = next;
        }
        None
    }

    fn number(&self, name: &str) -> Option<f64> {
        self.attribute(name)?.parse().ok()
    }

    /// How much a group's transform scales.
    pub(super) fn scale(&self) -> f64 {
        self.attribute("transform")
            .and_then(|transform| transform.split_once("scale("))
            .and_then(|(_, scale)| scale.split([' ', ',', ')']).next())
            .and_then(|scale| scale.parse::<f64>().ok())
            .map_or(1.0, f64::abs)
    }

    /// The box around the shape, in its own coordinates; for paths with relative commands nothing.
    pub(super) fn bounds(&self) -> Option<Bounds> {
        match self.name {
            "circle" => {
                let (x, y, r) = (self.number("cx")?, self.number("cy")?, self.number("r")?);
                Some(Bounds::new(x - r, y - r, x + r, y + r))
            }
            "ellipse" => {
                let (x, y, rx, ry) = (
                    self.number("cx")?,
                    self.number("cy")?,
                    self.number("rx")?,
                    self.number("ry")?,
                );
                Some(Bounds::new(x - rx, y - ry, x + rx, y + ry))
            }
            "rect" => {
                let (x, y) = (self.number("x").unwrap_or(0.0), self.number("y").unwrap_or(0.0));
                Some(Bounds::new(x, y, x + self.number("width")?, y + self.number("height")?))
            }
            "path" => path_bounds(self.attribute("d")?),
            _ => None,
        }
    }
}

fn path_bounds(data: &str) -> Option<Bounds> {
    if data
        .chars()
        .any(|c| c.is_ascii_alphabetic() && !matches!(c, 'M' | 'L' | 'Q' | 'C' | 'S' | 'T' | 'Z'))
    {
        return None;
    }
    let spaced: String = data
        .chars()
        .flat_map(|c| match c {
            '-' => [' ', '-'],
            c if c.is_ascii_alphabetic() || c == ',' => [' ', ' '],
            c => [c, '\0'],
        })
        .filter(|c| *c != '\0')
        .collect();
    let numbers: Vec<f64> =
        spaced.split_ascii_whitespace().map(|text| text.parse().unwrap_or(f64::NAN)).collect();
    let (mut x, mut y) = ((f64::MAX, f64::MIN), (f64::MAX, f64::MIN));
    for pair in numbers.chunks_exact(2) {
        let [at_x, at_y] = pair else { return None };
        if !at_x.is_finite() || !at_y.is_finite() {
            return None;
        }
        x = (x.0.min(*at_x), x.1.max(*at_x));
        y = (y.0.min(*at_y), y.1.max(*at_y));
    }
    (x.0 <= x.1).then(|| Bounds::new(x.0, y.0, x.1, y.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_give_their_attributes_their_scale_and_their_bounds() {
        let found: Vec<Tag<'_>> = tags(r#"<g transform="translate(1 2) scale(-1.5 1.5)"><path d="M-10 0L5-20Z" fill="none"/></g>"#).collect();

        assert_eq!(found.iter().map(|tag| tag.name).collect::<Vec<_>>(), ["g", "path", "g"]);
        assert_eq!(found.first().map(Tag::scale), Some(1.5));
        let bounds = found.get(1).and_then(Tag::bounds).unwrap();
        assert_eq!((bounds.x, bounds.y), ((-10.0, 5.0), (-20.0, 0.0)));
    }
}
