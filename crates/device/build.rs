//! Brings the trust of this build.

/// The trust of a build when nothing else is asked for: keys that everybody has.
const TRUST: &str = "development";

fn main() {
    if let Err(err) = bring_trust() {
        // A build script has no other way to be heard.
        eprintln!("the trust of this build cannot be read: {err}");
        std::process::exit(1);
    }
}

/// `assets/trust/<name>` holds the root of the publisher the app is built for and, once there is one, the
/// address of its repository. `LANTERN_TRUST` says which.
fn bring_trust() -> std::io::Result<()> {
    let name = std::env::var("LANTERN_TRUST").unwrap_or_else(|_| TRUST.to_owned());
    let folder = std::path::Path::new("../../assets/trust").join(name);
    let out = std::env::var_os("OUT_DIR").unwrap_or_default();
    fs_err::copy(folder.join("root.json"), std::path::Path::new(&out).join("root.json"))?;
    if let Ok(address) = fs_err::read_to_string(folder.join("address")) {
        println!("cargo::rustc-env=LANTERN_BUILT_IN_ADDRESS={}", address.trim());
    }
    println!("cargo::rerun-if-env-changed=LANTERN_TRUST");
    println!("cargo::rerun-if-changed={}", folder.display());
    Ok(())
}
