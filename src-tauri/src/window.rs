//! The one window: locked down, never blank without a word.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, Result};
use device::args::Window;
use device::{clock, places};
use tauri::webview::NewWindowResponse;
use tauri::{Manager as _, WebviewUrl, WebviewWindowBuilder};

use crate::app::App;
use crate::dialog::Picked;
use crate::error::AppError;
use crate::looking::{self, Looking};
use crate::opening::Opening;
use crate::print::PrintTo;
use crate::{commands, content, display, log, pictures};

/// How long a window may stay without its first frame before it says so.
const BLANK_FOR: Duration = Duration::from_secs(10);

/// Whether the page has painted; told by the page itself. Clones are of the same page.
#[derive(Debug, Clone, Default)]
pub(crate) struct Painted(Arc<(Mutex<bool>, Condvar)>);

impl Painted {
    /// The page has painted its first frame.
    pub(crate) fn yes(&self) {
        *self.0.0.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.0.1.notify_all();
    }

    /// Waits until it has, but no longer than this; says whether it has.
    pub(crate) fn wait(&self, most: Duration) -> bool {
        let painted = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.0.1.wait_timeout_while(painted, most, |painted| !*painted);
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }
}

/// Opens the window and stays until it is closed.
pub(crate) fn open(args: Window) -> Result<ExitCode> {
    display::prepare()?;
    let data = places::data_folder(args.data.as_deref())
        .context("this system names no folder for application data; start with --data DIR")?;
    fs_err::create_dir_all(&data)?;
    log::start(&data);
    if args.empty_window {
        return run(tauri::Builder::default(), |app| {
            // The same window with nothing in it: what ours costs is compared with it.
            sized(WebviewWindowBuilder::new(app, "empty", WebviewUrl::App("empty.html".into())))
                .build()?;
            Ok(())
        });
    }
    let mut builder = tauri::Builder::default();
    // Who names a folder gets a window of that folder, whatever else is open.
    if args.data.is_none() {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, args, _| {
            if let Some(pack) = args.iter().skip(1).find(|arg| is_pack(Path::new(arg))) {
                take_in(app, PathBuf::from(pack));
            }
            if let Some(window) = app.get_webview_window("main") {
                let _ = window.unminimize();
                let _ = window.set_focus();
            }
        }));
    }
    let builder = builder
        .manage(Painted::default())
        .manage(PrintTo(args.print_to.clone()))
        .manage(Picked(args.pick.clone()))
        .manage(Looking::default())
        .on_window_event(|window, event| match event {
            tauri::WindowEvent::Focused(true) => window.state::<Looking>().in_front(),
            tauri::WindowEvent::DragDrop(tauri::DragDropEvent::Drop { paths, .. }) => {
                for path in paths.iter().filter(|path| is_pack(path) || path.is_dir()) {
                    take_in(window.app_handle(), path.clone());
                }
            }
            _ => {}
        })
        .register_asynchronous_uri_scheme_protocol("lantern", |context, request, responder| {
            let app = context.app_handle().state::<Opening>().inner().clone();
            tauri::async_runtime::spawn_blocking(move || {
                responder.respond(pictures::answer(&app, &request));
            });
        })
        .invoke_handler(commands::handler());
    run(builder, move |handle| {
        let (on_error, bundled) = (handle.clone(), content::folder(args.content.as_deref()));
        handle.manage(Opening::begin(
            move || App::open(&data, bundled.as_deref(), args.pace, args.measure, &clock::now()),
            move |err| {
                let say_and_end = move || {
                    say(&err);
                    std::process::exit(1);
                };
                // Fails only when the window is closing already.
                let _ = on_error.run_on_main_thread(say_and_end);
            },
        ));
        let app = handle.state::<Opening>().inner().clone();
        let painted = handle.state::<Painted>().inner().clone();
        handle.state::<Looking>().begin(app.clone(), painted.clone());
        looking::watch_sticks(app, args.sticks, painted);
        if let Some(pack) = args.pack {
            take_in(handle, pack);
        }
        main_window(handle)
    })
}

/// Takes in a file somebody opened with Lantern or dropped on it.
fn take_in(handle: &tauri::AppHandle, path: PathBuf) {
    let app = handle.state::<Opening>().inner().clone();
    std::thread::spawn(move || app.take_in(&path));
}

fn is_pack(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pack"))
}

/// Says in a native dialog and in the log why there will be no window.
fn say(err: &AppError) {
    let error = err as &dyn std::error::Error;
    tracing::error!(error, "the window was not opened");
    let mut text = err.to_string();
    let mut source = error.source();
    while let Some(err) = source {
        text = format!("{text}:\n{err}");
        source = err.source();
    }
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title("Lantern")
        .set_description(text)
        .show();
}

fn run(
    builder: tauri::Builder<tauri::Wry>,
    window: impl FnOnce(&tauri::AppHandle) -> Result<()> + Send + 'static,
) -> Result<ExitCode> {
    builder
        .setup(move |app| Ok(window(app.handle())?))
        .run(tauri::generate_context!())
        .context("the window could not be opened")?;
    Ok(ExitCode::SUCCESS)
}

fn main_window(app: &tauri::AppHandle) -> Result<()> {
    let page = WebviewUrl::App("index.html".into());
    let builder = sized(WebviewWindowBuilder::new(app, "main", page))
        .on_navigation(|url| is_ours(url.scheme(), url.host_str()))
        .on_new_window(|_, _| NewWindowResponse::Deny);
    builder.build()?;
    watch_for_blank(app.clone());
    Ok(())
}

type Building<'a> = WebviewWindowBuilder<'a, tauri::Wry, tauri::AppHandle>;

fn sized(window: Building<'_>) -> Building<'_> {
    window.title("Lantern").inner_size(1280.0, 800.0).min_inner_size(640.0, 480.0)
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
        if app.state::<Painted>().wait(BLANK_FOR) {
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
