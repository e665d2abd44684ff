//! Where the bundled lessons are, and what may come in with lessons.

use std::path::{Path, PathBuf};

use lesson::ObjectKind;

/// Folders to look in beside the program: as `make` leaves them, as a package installs them.
const BESIDE_THE_PROGRAM: &[&str] =
    &["content", "../content", "../lib/Lantern/content", "../lib/lantern/content"];

/// The folder of the bundled tree: the one asked for, else the first that is there.
pub(crate) fn folder(asked_for: Option<&Path>) -> Option<PathBuf> {
    if let Some(folder) = asked_for {
        return Some(folder.to_owned());
    }
    let program = std::env::current_exe().ok()?;
    let beside = program.parent()?;
    BESIDE_THE_PROGRAM
        .iter()
        .map(|place| beside.join(place))
        .find(|folder| folder.join("targets").is_dir())
}

/// The folder everything is kept in: the one asked for, else the system's place for application data.
pub(crate) fn data_folder(asked_for: Option<&Path>) -> Option<PathBuf> {
    asked_for.map_or_else(
        || dirs::data_dir().map(|folder| folder.join("org.resilientcities.lantern")),
        |folder| Some(folder.to_owned()),
    )
}

/// Says why an object of a publisher may not be kept: a picture with anything in it that could load, run
/// or keep a computer busy without end; a clip that is no Ogg Opus.
pub fn inspect(kind: ObjectKind, bytes: &[u8]) -> Result<(), String> {
    match kind {
        ObjectKind::Picture => {
            let svg = repository::unpack("a picture", bytes, repository::limits::PICTURE)
                .map_err(|err| err.to_string())?;
            picture::inspect_svg(&svg).map_err(|problems| {
                let all: Vec<_> = problems.into_iter().map(|problem| problem.message).collect();
                all.join("; ")
            })
        }
        ObjectKind::Clip => narration::codec::inspect(bytes).map_err(|err| err.to_string()),
        // Read when it is opened, by types that refuse what makes no sense.
        ObjectKind::Document => Ok(()),
    }
}
