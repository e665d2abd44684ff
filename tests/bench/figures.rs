//! What was measured, line by line.

use std::process::Command;

use anyhow::Result;
use tests::programs::root;

/// Everything measured so far.
#[derive(Debug)]
pub(crate) struct Figures {
    all_hold: bool,
}

impl Figures {
    /// Says on what machine and of what build.
    pub(crate) fn begin() -> Result<Self> {
        let cpu = fs_err::read_to_string("/proc/cpuinfo")?;
        let model =
            cpu.lines().find_map(|line| line.strip_prefix("model name")?.split(": ").nth(1));
        let cores = std::thread::available_parallelism()?;
        let commit = Command::new("git")
            .args(["describe", "--always", "--dirty"])
            .current_dir(root())
            .output()?;
        say(&format!(
            "# {}, {cores} cores, {} {}, release build of {}",
            model.unwrap_or("a processor without a name"),
            std::env::consts::OS,
            std::env::consts::ARCH,
            String::from_utf8_lossy(&commit.stdout).trim(),
        ));
        Ok(Self { all_hold: true })
    }

    /// A figure that must be at most so much.
    pub(crate) fn at_most(&mut self, name: &str, value: f64, unit: &str, limit: f64, n: usize) {
        self.line(name, value, unit, &format!("<={limit}"), value <= limit, n);
    }

    /// A figure that must be at least so much.
    pub(crate) fn at_least(&mut self, name: &str, value: f64, unit: &str, limit: f64, n: usize) {
        self.line(name, value, unit, &format!(">={limit}"), value >= limit, n);
    }

    /// A figure that tells how a ratio came about; it has no limit.
    pub(crate) fn note(&mut self, name: &str, value: f64, unit: &str, n: usize) {
        self.line(name, value, unit, "-", true, n);
    }

    fn line(&mut self, name: &str, value: f64, unit: &str, limit: &str, holds: bool, n: usize) {
        self.all_hold &= holds;
        let verdict = if holds { "holds" } else { "falls short" };
        say(&format!("{name:<44}{value:>10.3}  {unit:<6}{limit:<10}{verdict:<14}{n}"));
    }

    /// Whether every limit was kept.
    pub(crate) fn all_hold(&self) -> bool {
        self.all_hold
    }
}

/// The value below which `part` of the samples lie, by nearest rank.
pub(crate) fn percentile(samples: &[f64], part: f64) -> f64 {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = (part * sorted.len() as f64).ceil() as usize;
    sorted.get(rank.saturating_sub(1)).copied().unwrap_or(f64::NAN)
}

/// The middle one.
pub(crate) fn median(samples: &[f64]) -> f64 {
    percentile(samples, 0.5)
}

#[expect(clippy::print_stdout, reason = "figures are the result of this program")]
fn say(line: &str) {
    println!("{line}");
}
