//! `lantern library …` as scripts call it: one function for each command.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde::Deserialize;
use serde_json::Value;

use crate::synthetic::CITY;
use crate::{processes, programs};

/// How long a sync may take before somebody gives up waiting.
const PATIENCE: Duration = Duration::from_mins(4);

/// Every word a sync may end with; the first two are good.
pub const OUTCOMES: [&str; 15] = [
    "updated",
    "up-to-date",
    "offline",
    "expired",
    "rollback",
    "bad-signature",
    "wrong-hash",
    "garbage",
    "missing-at-source",
    "corrupt-at-source",
    "too-long",
    "refused-content",
    "disk-full",
    "busy",
    "no-such-language",
];

/// A data folder and what it asks for.
#[derive(Debug, Clone)]
pub struct Lantern {
    /// Where everything is kept.
    pub data: PathBuf,
    /// The city, as `--city` takes it.
    pub city: String,
    /// The languages, as `--lang` takes them.
    pub languages: String,
    /// More variables for the program.
    pub environment: Vec<(&'static str, String)>,
}

/// What a sync, an import or an export said.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Answer {
    /// One of [`OUTCOMES`].
    pub outcome: String,
    /// What is shown now.
    #[serde(default)]
    pub release: Option<String>,
    /// Objects that came.
    #[serde(default)]
    pub objects: u64,
    /// Bytes that came.
    #[serde(default)]
    pub bytes_down: u64,
    /// What was asked for.
    #[serde(default)]
    pub requests: u64,
    /// How long it took.
    #[serde(default)]
    pub seconds: f64,
    /// For people.
    pub message: String,
    /// Each publisher's own.
    #[serde(default)]
    pub publishers: Vec<Value>,
}

impl Lantern {
    /// A Lantern with this data folder.
    pub fn new(data: &Path, languages: &str) -> Self {
        Self {
            data: data.to_owned(),
            city: CITY.to_owned(),
            languages: languages.to_owned(),
            environment: Vec::new(),
        }
    }

    /// Trusts a publisher and remembers its address.
    ///
    /// # Errors
    /// When it is refused.
    pub fn subscribe(&self, root: &Path, from: &str) -> Result<()> {
        let output = self.command("subscribe").arg(root).args(["--from", from]).output()?;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Ok(())
    }

    /// A sync from where publishers are, or from here for this once.
    ///
    /// # Errors
    /// When the program gives no answer.
    pub fn sync(&self, from: Option<&str>) -> Result<Answer> {
        Ok(self.sync_measured(from)?.0)
    }

    /// A sync, and the most memory it had at once in MB.
    ///
    /// # Errors
    /// When the program gives no answer.
    pub fn sync_measured(&self, from: Option<&str>) -> Result<(Answer, f64)> {
        let (output, peak) = finish(self.sync_command(from, &[]).spawn()?)?;
        Ok((answer(&output)?, peak))
    }

    /// A sync that goes on while something is done to it.
    ///
    /// # Errors
    /// When the program cannot be started.
    pub fn start_sync(&self, from: Option<&str>, more: &[&str]) -> Result<Child> {
        Ok(self.sync_command(from, more).spawn()?)
    }

    /// Takes in a pack or a folder.
    ///
    /// # Errors
    /// When the program gives no answer.
    pub fn import(&self, file: &Path) -> Result<Answer> {
        let mut command = self.command("import");
        command.arg(file).args(self.wanted()).arg("--json");
        answer(&finish(command.spawn()?)?.0)
    }

    /// Writes what is here into a pack or a folder.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn export(&self, file: &Path) -> Result<()> {
        let output = self.command("export").arg(file).output()?;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Ok(())
    }

    /// How many objects there are, each whole.
    ///
    /// # Errors
    /// When one is damaged.
    pub fn verify(&self) -> Result<u64> {
        let value: Value = json(&self.command("verify").arg("--json").output()?)?;
        ensure!(value["damaged"].as_array().is_some_and(Vec::is_empty), "damaged: {value}");
        value["objects"].as_u64().context("verify counts objects")
    }

    /// What is here.
    ///
    /// # Errors
    /// When the program gives no answer.
    pub fn status(&self) -> Result<Value> {
        json(&self.command("status").arg("--json").output()?)
    }

    /// A sync that has not begun.
    pub fn sync_command(&self, from: Option<&str>, more: &[&str]) -> Command {
        let mut command = self.command("sync");
        command.args(self.wanted()).arg("--json").args(more);
        command.args(from.iter().flat_map(|from| ["--from", from]));
        command
    }

    fn wanted(&self) -> [&str; 4] {
        ["--city", &self.city, "--lang", &self.languages]
    }

    fn command(&self, task: &str) -> Command {
        let mut command = Command::new(programs::program("lantern"));
        command.args(["library", task, "--data"]).arg(&self.data);
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

/// Waits for the end of a program, within limits: what it said and the most memory it had, in MB.
///
/// # Errors
/// When it does not end.
pub fn finish(mut child: Child) -> Result<(Output, f64)> {
    let begin = Instant::now();
    // The peak only grows, so the last one read before the end is the peak. The first may still be that of
    // this program: it goes on a moment before the one it has started has memory of its own.
    let mut peak = 0.0_f64;
    while child.try_wait()?.is_none() {
        peak = processes::peak_mb(child.id()).unwrap_or(peak);
        if begin.elapsed() > PATIENCE {
            child.kill()?;
            let said = child.wait_with_output()?;
            bail!("it did not end: {}", String::from_utf8_lossy(&said.stderr));
        }
        std::thread::park_timeout(Duration::from_millis(1));
    }
    Ok((child.wait_with_output()?, peak))
}

/// What a program said before it ended.
///
/// # Errors
/// When it is no answer, or its exit code says otherwise.
pub fn answer(output: &Output) -> Result<Answer> {
    let answer: Answer = json(output)?;
    let word = OUTCOMES.iter().position(|outcome| *outcome == answer.outcome);
    let expected = i32::from(word.with_context(|| format!("no outcome: {answer:?}"))? > 1);
    ensure!(output.status.code() == Some(expected), "{:?} after {answer:?}", output.status);
    Ok(answer)
}

fn json<T: for<'de> Deserialize<'de>>(output: &Output) -> Result<T> {
    let said = String::from_utf8_lossy(&output.stdout);
    serde_json::from_str(&said).with_context(|| {
        format!("{}: {said}\n{}", output.status, String::from_utf8_lossy(&output.stderr))
    })
}
