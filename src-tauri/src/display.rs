//! What a display needs before Tauri starts: without one Tauri panics, with some it shows nothing.

use anyhow::{Result, bail};

/// Says in words that there is no display, and starts this program again with the setting without
/// which old and virtual displays stay blank (WebKitGTK's DMA-BUF renderer).
///
/// The environment of a running program cannot be changed safely, so the program replaces itself;
/// that costs a few milliseconds, once.
#[cfg(target_os = "linux")]
pub(crate) fn prepare() -> Result<()> {
    use std::os::unix::process::CommandExt;

    const SETTING: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os("DISPLAY").is_none() && std::env::var_os("WAYLAND_DISPLAY").is_none() {
        bail!(
            "there is no display to open a window on; start Lantern from a desktop, or use `lantern library`"
        );
    }
    if std::env::var_os(SETTING).is_none() {
        let err = std::process::Command::new(std::env::current_exe()?)
            .args(std::env::args_os().skip(1))
            .env(SETTING, "1")
            .exec();
        return Err(err.into());
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
