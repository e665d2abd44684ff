//! What can go wrong when an SVG is rendered.

/// Why a picture could not be rendered.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The SVG is not one, or is damaged.
    #[error("the picture is not a readable SVG")]
    Damaged(#[from] resvg::usvg::Error),
    /// A picture of no width, or wider than 8192 pixels.
    #[error("a picture cannot be {0} pixels wide")]
    Size(u32),
    /// The rendered picture could not be written as PNG.
    #[error("the rendered picture could not be written as PNG: {0}")]
    Png(String),
}
