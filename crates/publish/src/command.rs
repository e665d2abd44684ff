//! What each command prints: results on standard output, messages on standard error.

pub(crate) mod signing;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use jiff::civil::Date;
use lesson::Language;
use picture::Theme;
use publish::build::Order;
use publish::{Drawer, Error, Problem, Problems, Root, Severity};

/// Prints a line of a result.
pub(crate) fn line(text: impl AsRef<str>) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", text.as_ref())?;
    Ok(())
}

/// Names every problem.
pub(crate) fn check(root: &Root, on: Date, json: bool) -> Result<ExitCode> {
    let problems = publish::check(root, on);
    if json {
        line(serde_json::to_string_pretty(&problems)?)?;
    } else {
        problems.iter().try_for_each(|problem| line(problem.to_string()))?;
    }
    let errors = count(&problems, Severity::Error);
    eprintln!("{errors} errors, {} warnings", count(&problems, Severity::Warning));
    Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// Builds the tree.
pub(crate) fn build(root: &Root, on: Date, order: &Order, json: bool) -> Result<ExitCode> {
    let built = match publish::build(root, on, order) {
        Ok(built) => built,
        Err(Error::Problems(problems)) => {
            for problem in &problems {
                eprintln!("{problem}");
            }
            bail!(
                "nothing was built: {} errors must be put right first",
                count(&problems, Severity::Error)
            );
        }
        Err(err) => return Err(err.into()),
    };
    if json {
        let editions: Vec<_> = built
            .editions
            .iter()
            .map(|(city, language, bytes)| serde_json::json!({ "city": city, "language": language, "bytes": bytes }))
            .collect();
        let pairs: Vec<_> = built
            .pairs
            .iter()
            .map(|(city, own, home, bytes)| serde_json::json!({ "city": city, "own": own, "home": home, "bytes": bytes }))
            .collect();
        let answer = serde_json::json!({
            "editions": editions,
            "pairs": pairs,
            "sentences": built.sentences,
        });
        line(answer.to_string())?;
    } else {
        for (city, language, bytes) in &built.editions {
            line(format!("{city} {language}: {:.2} MB", *bytes as f64 / 1e6))?;
        }
        for (city, own, home, bytes) in &built.pairs {
            line(format!("{city} {own} with {home}: {:.2} MB", *bytes as f64 / 1e6))?;
        }
        line(format!("{} sentences", built.sentences))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Draws one scene.
pub(crate) fn draw(
    root: &Root,
    scene: &str,
    out: &Path,
    contrast: bool,
    width: u32,
) -> Result<ExitCode> {
    let problems = Problems::default();
    let drawer = Drawer::open(root, None, &problems);
    let theme = if contrast { Theme::Contrast } else { Theme::Paper };
    let drawing = drawer.and_then(|drawer| drawer.svg(&drawer.find(scene), theme, &problems));
    let problems = problems.sorted();
    for problem in &problems {
        eprintln!("{problem}");
    }
    let Some(drawing) = drawing else { return Ok(ExitCode::from(1)) };
    match out.extension().and_then(|ending| ending.to_str()) {
        Some("svg") => fs_err::write(out, drawing.svg)?,
        Some("png") => fs_err::write(out, picture::png(&drawing.svg, width)?)?,
        _ => {
            eprintln!("lantern-publish: the file must end with .png or .svg");
            return Ok(ExitCode::from(2));
        }
    }
    line(out.display().to_string())?;
    Ok(ExitCode::SUCCESS)
}

/// Writes a page and says where.
pub(crate) fn page(out: &Path, html: &str) -> Result<ExitCode> {
    fs_err::write(out, html)?;
    line(out.display().to_string())?;
    Ok(ExitCode::SUCCESS)
}

/// What to say.
pub(crate) struct Say {
    /// The language.
    pub(crate) language: Language,
    /// What is shown.
    pub(crate) text: String,
    /// What is said.
    pub(crate) spoken: Option<String>,
    /// Where the clip goes.
    pub(crate) out: PathBuf,
    /// The program that speaks.
    pub(crate) espeak: PathBuf,
    /// Whether to answer as JSON.
    pub(crate) json: bool,
}

/// Says a text into a file.
pub(crate) fn say(what: &Say) -> Result<ExitCode> {
    let cache = tempfile::tempdir()?;
    let studio = narration::make::Studio::open(&what.espeak, cache.path())?;
    let spoken = studio.speak(what.language.as_str(), &what.text, what.spoken.as_deref())?;
    fs_err::write(&what.out, &spoken.clip)?;
    let word = |start: u32, length: u32| -> String {
        what.text.chars().skip(start as usize).take(length as usize).collect()
    };
    if what.json {
        let words: Vec<_> = spoken
            .words
            .iter()
            .map(|time| {
                serde_json::json!({
                    "word": word(time.start, time.length), "start": time.start, "length": time.length,
                    "from_ms": time.from_ms, "to_ms": time.to_ms,
                })
            })
            .collect();
        line(serde_json::json!({ "duration_ms": spoken.duration_ms, "words": words }).to_string())?;
    } else {
        for time in &spoken.words {
            line(format!(
                "{:>6} {:>6} ms  {}",
                time.from_ms,
                time.to_ms,
                word(time.start, time.length)
            ))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Says how far each language is.
pub(crate) fn report(root: &Root, on: Date, json: bool) -> Result<ExitCode> {
    let rows = publish::report::report(root, on);
    if json {
        line(serde_json::to_string_pretty(&rows)?)?;
        return Ok(ExitCode::SUCCESS);
    }
    line("language  status    messages  missing  over limit  out of step  without voice  doubts")?;
    for row in rows {
        let status = serde_json::to_value(row.status).context("a status")?;
        line(format!(
            "{:<9} {:<9} {:>8} {:>8} {:>11} {:>12} {:>14} {:>7}",
            row.language,
            status.as_str().unwrap_or_default(),
            row.messages,
            row.missing,
            row.over_limit,
            row.out_of_step,
            row.without_voice,
            row.doubts.len()
        ))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn count(problems: &[Problem], severity: Severity) -> usize {
    problems.iter().filter(|problem| problem.severity == severity).count()
}
