//! Pictures of the "warm paper" system: scenes written in TOML become SVG, and foreign SVG is inspected.
//!
//! A [`Kit`] holds who can appear (the cast) and how they can stand (the poses). [`draw`] puts a scene
//! together from places, things and figures, in one of two [`Theme`]s. [`png`] renders an SVG, and
//! [`inspect_svg`] says whether an SVG from elsewhere may be shown at all.
//!
//! **Invariant**: the same kit, scene and theme give the same bytes on every machine, and every drawing
//! passes [`inspect_svg`].

mod beams;
mod bones;
mod cast;
mod check;
mod colour;
mod compose;
mod contrast;
mod draw;
mod error;
mod fields;
mod figure;
mod kit;
mod light;
#[cfg(test)]
mod listed;
mod look;
mod meet;
mod places;
mod pose;
mod problem;
mod raster;
mod safety;
mod scene;
mod scenery;
mod seated;
mod stairs;
mod things;
mod tight;

pub use compose::{Drawing, Theme, draw};
pub use error::Error;
pub use kit::Kit;
pub use problem::Problem;
pub use raster::png;
pub use safety::inspect_svg;
