//! The library that is loaded before a program and lets calls fail (`failing_disk.c`).

use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

use tests::lantern::Lantern;
use tests::programs;

/// Compiled once for a run.
static SHIM: LazyLock<PathBuf> = LazyLock::new(|| {
    let shim = programs::target().join("failing_disk.so");
    let source = programs::root().join("tests/faults/failing_disk.c");
    // Beside, then moved: another run may be using the old one.
    let fresh = shim.with_extension(format!("{}.so", std::process::id()));
    let compiler = Command::new("cc")
        .args(["-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o"])
        .args([&fresh, &source])
        .args(["-ldl"])
        .status();
    assert!(compiler.expect("cc is installed: `make setup` does it").success());
    fs_err::rename(&fresh, &shim).unwrap();
    shim
});

/// Which calls fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Calls {
    /// Bytes of a file are not read.
    Read,
    /// Bytes are not written.
    Write,
    /// Nobody promises that they are on the disk.
    Sync,
    /// A file does not become longer or shorter, or does not go.
    Change,
}

/// How a call fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The disk is full and stays full.
    Full,
    /// The disk fails once.
    Broken,
    /// Nothing of it can be had any more.
    Gone,
}

impl Calls {
    const fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Sync => "sync",
            Self::Change => "change",
        }
    }
}

/// The same Lantern, whose n-th call of a kind on files with this in their path fails.
pub(crate) fn failing(
    lantern: &Lantern,
    files: &str,
    calls: Calls,
    at: usize,
    failure: Failure,
) -> Lantern {
    let (error, lasts) = match failure {
        Failure::Full => ("28", "1"),
        Failure::Broken => ("5", "0"),
        Failure::Gone => ("5", "1"),
    };
    let more = [
        ("FAULT_FILES", files.to_owned()),
        ("FAULT_CALLS", calls.name().to_owned()),
        ("FAULT_AT", at.to_string()),
        ("FAULT_ERROR", error.to_owned()),
        ("FAULT_LASTS", lasts.to_owned()),
    ];
    with(lantern, more.into())
}

/// The same Lantern, which counts its calls of a kind into a file.
pub(crate) fn counting(lantern: &Lantern, files: &str, calls: Calls, into: &str) -> Lantern {
    let more = [
        ("FAULT_FILES", files.to_owned()),
        ("FAULT_CALLS", calls.name().to_owned()),
        ("FAULT_COUNT", into.to_owned()),
    ];
    with(lantern, more.into())
}

/// The same Lantern on a computer whose clock is wrong by so many seconds.
pub(crate) fn clock_off_by(lantern: &Lantern, seconds: i64) -> Lantern {
    with(lantern, vec![("FAULT_CLOCK", seconds.to_string())])
}

fn with(lantern: &Lantern, mut environment: Vec<(&'static str, String)>) -> Lantern {
    environment.push(("LD_PRELOAD", SHIM.to_string_lossy().into_owned()));
    Lantern { environment, ..lantern.clone() }
}
