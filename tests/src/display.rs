//! A display without a screen (Xvfb), one for each test program, ended with it.

use std::io::Read as _;
use std::os::fd::OwnedFd;
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result, ensure};

/// A running Xvfb.
#[derive(Debug)]
pub struct Display {
    server: Child,
    /// As in `DISPLAY`: `:7`.
    pub name: String,
}

impl Display {
    /// Starts a display of 1280 by 800 points.
    pub fn start() -> Result<Self> {
        Self::sized(1280, 800)
    }

    /// Starts a display of this size, in points.
    pub fn sized(width: u32, height: u32) -> Result<Self> {
        let (mut reader, writer) = std::io::pipe()?;
        // Xvfb writes the number of the display it found free to its standard output.
        let server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                &format!("{width}x{height}x24"),
                "-nolisten",
                "tcp",
            ])
            .stdout(OwnedFd::from(writer))
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb could not be started: run `make setup`")?;
        let mut number = Vec::new();
        let mut byte = [0];
        while reader.read(&mut byte)? == 1 && byte != *b"\n" {
            number.extend(byte);
        }
        ensure!(!number.is_empty(), "Xvfb ended before it named a display");
        Ok(Self { server, name: format!(":{}", String::from_utf8(number)?) })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
