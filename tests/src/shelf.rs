//! Finding a way on the shelf.

use anyhow::Result;

use crate::window::Window;

/// The tile of a language, a city or a lesson.
pub fn tile(id: &str) -> String {
    format!("[data-id='{id}']")
}

/// Turns the pages of the shelf until a lesson is in sight: to the last one, then from the first.
///
/// # Errors
/// When it is on no page.
pub async fn to_the_tile(window: &Window, lesson: &str) -> Result<()> {
    window.find("main [data-id]").await?;
    for turn in ["next", "previous"] {
        let way_on = format!("[data-message='shelf-{turn}-page']:not([aria-disabled='true'])");
        loop {
            if is_there(window, &tile(lesson)).await? {
                return Ok(());
            }
            if !is_there(window, &way_on).await? {
                break;
            }
            window.tap(&way_on).await?;
        }
    }
    anyhow::bail!("`{lesson}` is on no page of the shelf")
}

/// Opens a lesson, on whatever page of the shelf it is.
///
/// # Errors
/// When it is on no page.
pub async fn open(window: &Window, lesson: &str) -> Result<()> {
    to_the_tile(window, lesson).await?;
    window.tap(&tile(lesson)).await
}

/// Whether anything on the screen fits.
///
/// # Errors
/// When the window does not answer.
pub async fn is_there(window: &Window, css: &str) -> Result<bool> {
    Ok(window.ask(&format!("return Boolean(document.querySelector(\"{css}\"))")).await? == true)
}
