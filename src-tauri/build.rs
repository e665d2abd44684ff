//! Names the commands of the window, so that only a window that was granted one may call it.

const COMMANDS: &[&str] = &[
    "start",
    "welcome",
    "install",
    "shelf",
    "open_lesson",
    "now",
    "city",
    "dictionary",
    "listen",
    "say",
    "say_interface",
    "pause",
    "resume",
    "seek",
    "hush",
    "set_speed",
    "save_settings",
    "record",
    "content",
    "watch_content",
    "check_now",
    "stop_bringing",
    "choose_editions",
    "set_by_itself",
    "add_publisher_file",
    "add_publisher_address",
    "remove_publisher",
    "import_file",
    "import_folder",
    "import_stick",
    "trust_stick",
    "export_to",
    "print_page",
    "painted",
    "word_lit",
];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(err) = tauri_build::try_build(attributes) {
        // A build script has no other way to be heard.
        eprintln!("{err:#}");
        std::process::exit(1);
    }
}
