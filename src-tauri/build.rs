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

/// The trust of a build when nothing else is asked for: keys that everybody has.
const TRUST: &str = "development";

fn main() {
    if let Err(err) = bring_trust() {
        eprintln!("the trust of this build cannot be read: {err}");
        std::process::exit(1);
    }
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(err) = tauri_build::try_build(attributes) {
        // A build script has no other way to be heard.
        eprintln!("{err:#}");
        std::process::exit(1);
    }
}

/// `assets/trust/<name>` holds the root of the publisher the app is built for and, once there is one, the
/// address of its repository. `LANTERN_TRUST` says which.
fn bring_trust() -> std::io::Result<()> {
    let name = std::env::var("LANTERN_TRUST").unwrap_or_else(|_| TRUST.to_owned());
    let folder = std::path::Path::new("../assets/trust").join(name);
    let out = std::env::var_os("OUT_DIR").unwrap_or_default();
    fs_err::copy(folder.join("root.json"), std::path::Path::new(&out).join("root.json"))?;
    if let Ok(address) = fs_err::read_to_string(folder.join("address")) {
        println!("cargo::rustc-env=LANTERN_BUILT_IN_ADDRESS={}", address.trim());
    }
    println!("cargo::rerun-if-env-changed=LANTERN_TRUST");
    println!("cargo::rerun-if-changed={}", folder.display());
    Ok(())
}
