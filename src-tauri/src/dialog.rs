//! The system's own dialogs for files and folders.

use std::path::PathBuf;
use std::sync::mpsc;

use tauri::Manager as _;

use crate::wire::StickKind;

/// The path every dialog answers with, in tests.
#[derive(Debug)]
pub(crate) struct Picked(pub(crate) Option<PathBuf>);

/// What is to be picked.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Pick {
    /// A publisher's first root.
    Root,
    /// A `.pack`.
    Pack,
    /// A folder with lessons.
    Folder,
    /// Where lessons are written to.
    Export(StickKind),
}

/// Asks for a path; none when nobody wants to say one. Not to be called on the main thread.
pub(crate) fn pick(window: &tauri::WebviewWindow, what: Pick) -> Option<PathBuf> {
    if let Some(path) = &window.state::<Picked>().0 {
        return Some(path.clone());
    }
    let (answer, answered) = mpsc::channel();
    // Dialogs belong to the thread of the window.
    let ask = move || drop(answer.send(ask(what)));
    window.run_on_main_thread(ask).ok()?;
    answered.recv().ok()?
}

fn ask(what: Pick) -> Option<PathBuf> {
    let dialog = rfd::FileDialog::new();
    match what {
        Pick::Root => dialog.add_filter("root.json", &["json"]).pick_file(),
        Pick::Pack => dialog.add_filter("Lantern", &["pack"]).pick_file(),
        Pick::Folder => dialog.pick_folder(),
        Pick::Export(StickKind::Pack) => {
            let named = dialog.add_filter("Lantern", &["pack"]).set_file_name("lantern.pack");
            named.save_file()
        }
        Pick::Export(StickKind::Folder) => {
            dialog.pick_folder().map(|folder| folder.join("lantern"))
        }
    }
}
