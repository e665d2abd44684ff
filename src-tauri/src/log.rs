//! Where the day's story is written: a rotating file in the data folder, and standard error while
//! developing (`RUST_LOG`). Never a learner's words.

use std::path::Path;

use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::prelude::*;
use tracing_subscriber::{EnvFilter, fmt};

/// Starts the log in `folder`; a folder that cannot be written leaves standard error alone.
pub(crate) fn start(folder: &Path) {
    // The appender lists the folder before it makes it, and complains aloud.
    let _ = fs_err::create_dir_all(folder.join("log"));
    let file = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("lantern")
        .filename_suffix("log")
        .max_log_files(7)
        .build(folder.join("log"))
        .ok()
        .map(|file| {
            fmt::layer().with_ansi(false).with_writer(file).with_filter(EnvFilter::new("info"))
        });
    let screen = std::env::var_os("RUST_LOG").map(|_| {
        fmt::layer().with_writer(std::io::stderr).with_filter(EnvFilter::from_default_env())
    });
    // A second start in one process (tests) keeps the first log.
    let _ = tracing_subscriber::registry().with(file).with(screen).try_init();
}
