//! The page on paper: through the system's printing window or, for tests, as PDF into a folder.

use std::path::{Path, PathBuf};
use std::sync::mpsc;

use serde::Deserialize;
use tauri::WebviewWindow;

use crate::error::AppError;

/// Where pages go instead of the printing window; none for the printing window.
#[derive(Debug, Default)]
pub(crate) struct PrintTo(pub(crate) Option<PathBuf>);

/// Which paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Size {
    /// 210 × 297 mm.
    A4,
    /// 297 × 420 mm.
    A3,
}

/// Which way it lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Orientation {
    /// Higher than wide.
    Portrait,
    /// Wider than high.
    Landscape,
}

/// Prints what the window shows by its print rules. Who closes the printing window without printing has
/// changed their mind; that is no error.
pub(crate) fn print(
    window: &WebviewWindow,
    size: Size,
    orientation: Orientation,
    to: Option<&Path>,
) -> Result<(), AppError> {
    let (done, outcome) = mpsc::channel();
    let file = to.map(next_file).transpose()?;
    let parent = window.clone();
    window
        .with_webview(move |webview| {
            system::print(&parent, &webview, size, orientation, file.as_deref(), &done);
        })
        .map_err(|err| AppError::NoPrinter(err.to_string()))?;
    // Without an answer the window is gone, and with it whoever asked.
    outcome.recv().unwrap_or(Ok(())).map_err(AppError::NoPrinter)
}

/// `page-1.pdf`, `page-2.pdf` and so on.
fn next_file(folder: &Path) -> Result<PathBuf, AppError> {
    fs_err::create_dir_all(folder).map_err(|err| AppError::NoPrinter(err.to_string()))?;
    let name = |count: u32| folder.join(format!("page-{count}.pdf"));
    Ok((1..10_000).map(name).find(|path| !path.exists()).unwrap_or_else(|| name(0)))
}

/// Tells how it went.
type Done = mpsc::Sender<Result<(), String>>;

#[cfg(target_os = "linux")]
mod system {
    use std::path::Path;

    use tauri::WebviewWindow;
    use tauri::webview::PlatformWebview;
    use webkit2gtk::{PrintOperation, PrintOperationExt as _, PrintOperationResponse};

    use super::{Done, Orientation, Size};

    pub(super) fn print(
        parent: &WebviewWindow,
        webview: &PlatformWebview,
        size: Size,
        orientation: Orientation,
        file: Option<&Path>,
        done: &Done,
    ) {
        let operation = PrintOperation::new(&webview.inner());
        operation.set_page_setup(&page(size, orientation));
        let failed = done.clone();
        // Nobody listens any more when the window is gone.
        operation.connect_failed(move |_, err| drop(failed.send(Err(err.to_string()))));
        let finished = done.clone();
        operation.connect_finished(move |_| drop(finished.send(Ok(()))));
        let settings = gtk::PrintSettings::new();
        settings.set_paper_size(&paper(size));
        operation.set_print_settings(&settings);
        // WebKit keeps the operation until it has told how it went.
        if let Some(file) = file {
            settings.set_printer("Print to File");
            settings.set("output-file-format", Some("pdf"));
            settings.set("output-uri", Some(&format!("file://{}", file.display())));
            operation.print();
            return;
        }
        let window = parent.gtk_window().ok();
        if operation.run_dialog(window.as_ref()) != PrintOperationResponse::Print {
            drop(done.send(Ok(())));
        }
    }

    fn page(size: Size, orientation: Orientation) -> gtk::PageSetup {
        let page = gtk::PageSetup::new();
        page.set_paper_size(&paper(size));
        page.set_orientation(match orientation {
            Orientation::Portrait => gtk::PageOrientation::Portrait,
            Orientation::Landscape => gtk::PageOrientation::Landscape,
        });
        // The sheets keep their own edges.
        page.set_top_margin(0.0, gtk::Unit::Mm);
        page.set_bottom_margin(0.0, gtk::Unit::Mm);
        page.set_left_margin(0.0, gtk::Unit::Mm);
        page.set_right_margin(0.0, gtk::Unit::Mm);
        page
    }

    fn paper(size: Size) -> gtk::PaperSize {
        gtk::PaperSize::new(Some(match size {
            Size::A4 => "iso_a4",
            Size::A3 => "iso_a3",
        }))
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use std::path::Path;

    use tauri::WebviewWindow;
    use tauri::webview::PlatformWebview;

    use super::{Done, Orientation, Size};

    /// The system's printing window takes paper from the print rules of the page.
    pub(super) fn print(
        window: &WebviewWindow,
        _webview: &PlatformWebview,
        _size: Size,
        _orientation: Orientation,
        _file: Option<&Path>,
        done: &Done,
    ) {
        let _ = done.send(window.print().map_err(|err| err.to_string()));
    }
}
