//! The one window: locked down, never blank without a word.

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::{Context as _, Result};
use tauri::webview::NewWindowResponse;
use tauri::{Manager as _, WebviewUrl, WebviewWindowBuilder};

use crate::app::App;
use crate::args::Args;
use crate::{clock, commands, content, display, log, pictures};

/// How long a window may stay without its first frame before it says so.
const BLANK_FOR: Duration = Duration::from_secs(10);

/// Whether the page has painted; told by the page itself.
#[derive(Debug, Default)]
pub(crate) struct Painted(AtomicBool);

impl Painted {
    /// The page has painted its first frame.
    pub(crate) fn yes(&self) {
        self.0.store(true, Ordering::Release);
    }

    fn is_painted(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

/// Opens the window and stays until it is closed.
pub(crate) fn open(args: Args) -> Result<ExitCode> {
    display::prepare()?;
    let data = content::data_folder(args.data.as_deref())
        .context("this system names no folder for application data; start with --data DIR")?;
    fs_err::create_dir_all(&data)?;
    log::start(&data);
    if args.empty_window {
        return run(tauri::Builder::default(), |app| {
            WebviewWindowBuilder::new(app, "empty", WebviewUrl::App("empty.html".into()))
                .build()?;
            Ok(())
        });
    }
    let bundled = content::folder(args.content.as_deref());
    let is_own_data = args.data.is_some();
    let app =
        Arc::new(App::open(&data, bundled.as_deref(), args.pace, args.measure, &clock::now())?);
    let for_pictures = Arc::clone(&app);
    let mut builder = tauri::Builder::default();
    if !is_own_data {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| {
            if let Some(window) = app.get_webview_window("main") {
                let _ = window.unminimize();
                let _ = window.set_focus();
            }
        }));
    }
    let builder = builder
        .manage(app)
        .manage(Painted::default())
        .register_asynchronous_uri_scheme_protocol("lantern", move |_, request, responder| {
            let app = Arc::clone(&for_pictures);
            tauri::async_runtime::spawn_blocking(move || {
                responder.respond(pictures::answer(&app, &request));
            });
        })
        .invoke_handler(commands::handler());
    run(builder, main_window)
}

fn run(
    builder: tauri::Builder<tauri::Wry>,
    window: fn(&tauri::AppHandle) -> Result<()>,
) -> Result<ExitCode> {
    builder
        .setup(move |app| Ok(window(app.handle())?))
        .run(tauri::generate_context!())
        .context("the window could not be opened")?;
    Ok(ExitCode::SUCCESS)
}

fn main_window(app: &tauri::AppHandle) -> Result<()> {
    let builder = WebviewWindowBuilder::new(app, "main", WebviewUrl::App("index.html".into()))
        .title("Lantern")
        .inner_size(1280.0, 800.0)
        .min_inner_size(640.0, 480.0)
        .on_navigation(|url| is_ours(url.scheme(), url.host_str()))
        .on_new_window(|_, _| NewWindowResponse::Deny);
    builder.build()?;
    watch_for_blank(app.clone());
    Ok(())
}

/// The page never leaves the app: `tauri://localhost`, on Windows `http://tauri.localhost`.
fn is_ours(scheme: &str, host: Option<&str>) -> bool {
    matches!(
        (scheme, host),
        ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost"))
    )
}

/// A window that painted nothing says so in a native dialog and in the log.
fn watch_for_blank(app: tauri::AppHandle) {
    std::thread::spawn(move || {
        std::thread::sleep(BLANK_FOR);
        if app.state::<Painted>().is_painted() {
            return;
        }
        tracing::error!("the window has painted nothing for ten seconds");
        let _ = app.run_on_main_thread(|| {
            rfd::MessageDialog::new()
                .set_level(rfd::MessageLevel::Error)
                .set_title("Lantern")
                .set_description(
                    "Lantern cannot draw its window on this computer.\n\
                     Close it and start it once more. If it stays empty, renew the system's web view (WebKitGTK).",
                )
                .show();
        });
    });
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn the_page_never_leaves_the_app() {
        let cases = [
            ("tauri", Some("localhost"), true),
            ("http", Some("tauri.localhost"), true),
            ("http", Some("localhost"), false),
            ("https", Some("example.org"), false),
            ("file", None, false),
            ("data", None, false),
            ("tauri", Some("example.org"), false),
        ];
        for (scheme, host, is_allowed) in cases {
            assert_eq!(is_ours(scheme, host), is_allowed, "{scheme} {host:?}");
        }
    }
}
