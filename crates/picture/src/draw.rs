//! Shapes as SVG text: the smallest vocabulary every figure, thing and place is drawn with.
//!
//! All coordinates are in picture units (a scene is 1200 by 900). Numbers are written with one decimal
//! at the most, so that the same drawing has the same bytes on every machine.

use std::fmt::Write as _;

/// A point: x to the right, y down, in picture units.
pub(crate) type Point = (f64, f64);

/// Writes a number with at most one decimal, never `-0`.
pub(crate) fn num(value: f64) -> String {
    let text = format!("{value:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// One shape or group under construction. `Display` is not needed: shapes are strings joined end to end.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    open: String,
    attributes: String,
    body: Option<String>,
}

impl Shape {
    fn new(open: String) -> Self {
        Self { open, attributes: String::new(), body: None }
    }

    /// Adds an attribute, in the order of the calls.
    pub(crate) fn set(mut self, name: &str, value: impl std::fmt::Display) -> Self {
        let _ = write!(self.attributes, " {name}=\"{value}\"");
        self
    }

    /// Adds `opacity`.
    pub(crate) fn opacity(self, value: f64) -> Self {
        let text = format!("{value:.2}");
        let text = text.trim_end_matches('0').trim_end_matches('.').to_owned();
        self.set("opacity", text)
    }

    /// Adds an outline of this colour and width.
    pub(crate) fn outline(self, colour: &str, width: impl Into<f64>) -> Self {
        self.set("stroke", colour).set("stroke-width", num(width.into()))
    }

    /// Adds an outline with round corners, which softens a polygon.
    pub(crate) fn soft(self, colour: &str, width: impl Into<f64>) -> Self {
        self.outline(colour, width).set("stroke-linejoin", "round")
    }

    /// Turns the shape about a point, in degrees clockwise.
    pub(crate) fn turned(self, degrees: impl Into<f64>, about: Point) -> Self {
        let value = format!("rotate({} {} {})", num(degrees.into()), num(about.0), num(about.1));
        self.set("transform", value)
    }

    /// The finished SVG.
    pub(crate) fn svg(self) -> String {
        let tag = self.open.split(' ').next().unwrap_or_default().to_owned();
        match self.body {
            None => format!("<{}{}/>", self.open, self.attributes),
            Some(body) => format!("<{}{}>{body}</{tag}>", self.open, self.attributes),
        }
    }
}

impl From<Shape> for String {
    fn from(shape: Shape) -> Self {
        shape.svg()
    }
}

impl std::ops::Add<Shape> for String {
    type Output = Self;
    fn add(mut self, shape: Shape) -> Self {
        self.push_str(&shape.svg());
        self
    }
}

impl std::ops::AddAssign<Shape> for String {
    fn add_assign(&mut self, shape: Shape) {
        self.push_str(&shape.svg());
    }
}

/// An ellipse.
pub(crate) fn ellipse(
    x: impl Into<f64>,
    y: impl Into<f64>,
    rx: impl Into<f64>,
    ry: impl Into<f64>,
    fill: &str,
) -> Shape {
    let (x, y, rx, ry) = (num(x.into()), num(y.into()), num(rx.into()), num(ry.into()));
    Shape::new(format!("ellipse cx=\"{x}\" cy=\"{y}\" rx=\"{rx}\" ry=\"{ry}\" fill=\"{fill}\""))
}

/// A circle.
pub(crate) fn circle(x: impl Into<f64>, y: impl Into<f64>, r: impl Into<f64>, fill: &str) -> Shape {
    let (x, y, r) = (num(x.into()), num(y.into()), num(r.into()));
    Shape::new(format!("circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" fill=\"{fill}\""))
}

/// A rectangle with corners of radius `r`.
pub(crate) fn rect(
    x: impl Into<f64>,
    y: impl Into<f64>,
    width: impl Into<f64>,
    height: impl Into<f64>,
    fill: &str,
    r: impl Into<f64>,
) -> Shape {
    let (x, y, width, height) = (x.into(), y.into(), width.into(), height.into());
    Shape::new(format!(
        "rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" fill=\"{fill}\"",
        num(x),
        num(y),
        num(width),
        num(height),
        num(r.into())
    ))
}

/// A filled path.
pub(crate) fn path(d: impl AsRef<str>, fill: &str) -> Shape {
    Shape::new(format!("path d=\"{}\" fill=\"{fill}\"", d.as_ref()))
}

/// A line with round ends.
pub(crate) fn stroke(d: impl AsRef<str>, colour: &str, width: impl Into<f64>) -> Shape {
    Shape::new(format!(
        "path d=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"",
        d.as_ref(),
        num(width.into())
    ))
}

/// Where and how a group stands in its parent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// Origin in the parent.
    pub(crate) at: Point,
    /// Scale, 1 is the size it was drawn in.
    pub(crate) scale: f64,
    /// Degrees clockwise.
    pub(crate) turn: f64,
    /// Mirrored left to right.
    pub(crate) mirrored: bool,
}

impl Place {
    /// At this point, unscaled, upright.
    pub(crate) fn at(x: impl Into<f64>, y: impl Into<f64>) -> Self {
        Self { at: (x.into(), y.into()), scale: 1.0, turn: 0.0, mirrored: false }
    }
    /// Scaled.
    pub(crate) fn scaled(self, scale: f64) -> Self {
        Self { scale, ..self }
    }
    /// Turned clockwise by degrees.
    pub(crate) fn turned(self, turn: impl Into<f64>) -> Self {
        Self { turn: turn.into(), ..self }
    }
    /// Mirrored left to right.
    pub(crate) fn mirrored(self, mirrored: bool) -> Self {
        Self { mirrored, ..self }
    }
}

/// A group of shapes, placed.
pub(crate) fn group(body: impl Into<String>, place: Place) -> Shape {
    let mut transform = format!("translate({} {})", num(place.at.0), num(place.at.1));
    if place.turn != 0.0 {
        let _ = write!(transform, " rotate({})", num(place.turn));
    }
    if (place.scale - 1.0).abs() > f64::EPSILON || place.mirrored {
        let x = if place.mirrored { -place.scale } else { place.scale };
        let _ = write!(transform, " scale({} {})", short(x), short(place.scale));
    }
    let mut shape = Shape::new(format!("g transform=\"{transform}\""));
    shape.body = Some(body.into());
    shape
}

/// A group that is not moved, for attributes that bind several shapes (`opacity`, `clip-path`).
pub(crate) fn bundle(body: impl Into<String>) -> Shape {
    let mut shape = Shape::new("g".to_owned());
    shape.body = Some(body.into());
    shape
}

/// The definition of a gradient from top to bottom: the offset and colour of each stop.
pub(crate) fn downward(id: &str, stops: &[(&str, &str)]) -> String {
    let stop = |(offset, colour): &(&str, &str)| {
        format!("<stop offset=\"{offset}\" stop-color=\"{colour}\"/>")
    };
    let stops: String = stops.iter().map(stop).collect();
    format!(
        "<defs><linearGradient id=\"{id}\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\">{stops}</linearGradient></defs>"
    )
}

/// Three decimals at the most, for scales.
fn short(value: f64) -> String {
    let text = format!("{value:.3}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Path data from commands and numbers: `d!("M", x, y, "L", x2, y2, "Z")`.
macro_rules! d {
    ($($part:expr),+ $(,)?) => {{
        let mut data = String::new();
        $(
            if !data.is_empty() { data.push(' '); }
            data.push_str(&$crate::draw::Part::from($part).0);
        )+
        data
    }};
}
pub(crate) use d;

/// A command letter, a number or a point inside `d!`.
pub(crate) struct Part(pub(crate) String);

impl From<&str> for Part {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}
impl From<f64> for Part {
    fn from(value: f64) -> Self {
        Self(num(value))
    }
}
impl From<i32> for Part {
    fn from(value: i32) -> Self {
        Self(value.to_string())
    }
}
impl From<Point> for Part {
    fn from((x, y): Point) -> Self {
        Self(format!("{} {}", num(x), num(y)))
    }
}

/// Hands out ids that are unique within one picture (`prefix` + count), for clip paths and gradients.
#[derive(Debug)]
pub(crate) struct Ids {
    prefix: String,
    next: std::cell::Cell<u32>,
}

impl Ids {
    /// Ids for one picture; the prefix keeps two pictures on one page apart.
    pub(crate) fn new(prefix: &str) -> Self {
        Self { prefix: prefix.to_owned(), next: std::cell::Cell::new(0) }
    }
    /// A new id.
    pub(crate) fn next(&self) -> String {
        let count = self.next.get() + 1;
        self.next.set(count);
        format!("{}-{count}", self.prefix)
    }
}

/// Clips `body` to the region of `clip`.
pub(crate) fn clipped(ids: &Ids, clip: impl Into<String>, body: impl Into<String>) -> String {
    let id = ids.next();
    format!("<clipPath id=\"{id}\">{}</clipPath>", clip.into())
        + bundle(body).set("clip-path", format!("url(#{id})"))
}
