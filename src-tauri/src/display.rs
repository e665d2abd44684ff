//! What a display needs before Tauri starts: without one Tauri panics, with some it shows nothing.

use anyhow::{Result, bail};

/// Says in words that there is no display.
#[cfg(target_os = "linux")]
pub(crate) fn prepare() -> Result<()> {
    if std::env::var_os("DISPLAY").is_none() && std::env::var_os("WAYLAND_DISPLAY").is_none() {
        bail!(
            "there is no display to open a window on; start Lantern from a desktop, or use `lantern library`"
        );
    }
    if gtk::init().is_err() {
        let display = std::env::var("DISPLAY")
            .or_else(|_| std::env::var("WAYLAND_DISPLAY"))
            .unwrap_or_default();
        bail!(
            "the display `{display}` cannot be opened; start Lantern from a desktop, or use `lantern library`"
        );
    }
    Ok(())
}

/// Nothing is needed elsewhere.
#[cfg(not(target_os = "linux"))]
pub(crate) fn prepare() -> Result<()> {
    Ok(())
}
