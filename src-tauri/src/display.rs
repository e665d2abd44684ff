//! What a display needs before Tauri starts: without one Tauri panics.

use anyhow::{Result, bail};

/// Says in words that there is no display. `lantern` has set what old and virtual displays need (WebKitGTK's
/// DMA-BUF renderer leaves them blank); who starts this program without it is sent there first.
#[cfg(target_os = "linux")]
pub(crate) fn prepare() -> Result<()> {
    if std::env::var_os("DISPLAY").is_none() && std::env::var_os("WAYLAND_DISPLAY").is_none() {
        bail!(
            "there is no display to open a window on; start Lantern from a desktop, or use `lantern library`"
        );
    }
    if std::env::var_os("WEBKIT_DISABLE_DMABUF_RENDERER").is_none() {
        use std::os::unix::process::CommandExt as _;

        let lantern = std::env::current_exe()?.with_file_name("lantern");
        let args = std::env::args_os().skip(1);
        return Err(std::process::Command::new(lantern).args(args).exec().into());
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
