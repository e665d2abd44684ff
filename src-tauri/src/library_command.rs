//! `lantern library …`: without Tauri, without GTK, without a display.

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use repository::Tree;
use serde_json::json;
use store::Library;
use sync::{Cancel, Wanted, update};

use crate::app::library_path;
use crate::args::{Args, LibraryTask};
use crate::{clock, content};

/// Does what was asked for; exit code 1 when it could not.
pub(crate) fn run(args: &Args, task: &LibraryTask) -> Result<ExitCode> {
    let data = content::data_folder(args.data.as_deref())
        .context("this system names no folder for application data; start with --data DIR")?;
    let opened = fs_err::create_dir_all(&data)
        .map_err(store::Error::from)
        .and_then(|()| Library::open(&library_path(&data), &clock::now().date));
    match (task, opened) {
        (LibraryTask::Sync { from, city, lang, json }, opened) => {
            let wanted = Wanted { city: city.clone(), languages: lang.iter().cloned().collect() };
            let outcome = opened
                .map_err(sync::Error::from)
                .and_then(|opened| bring(&opened.value, from, &wanted));
            report(outcome, *json)
        }
        (_, Err(err)) => {
            Err(anyhow::Error::new(err).context(format!("the library in {}", data.display())))
        }
        (LibraryTask::Status { json }, Ok(opened)) => status(&opened.value, *json),
        (LibraryTask::Verify { json }, Ok(opened)) => verify(&opened.value, *json),
    }
}

fn bring(library: &Library, from: &Path, wanted: &Wanted) -> sync::Result<sync::Report> {
    let tree = Tree::open(from)?;
    update(library, &tree, wanted, &mut |_| {}, &Cancel::default())
}

fn report(outcome: sync::Result<sync::Report>, is_json: bool) -> Result<ExitCode> {
    let (value, code) = match &outcome {
        Ok(report) => {
            let skipped: Vec<String> = report.skipped.iter().map(ToString::to_string).collect();
            let message = match skipped.as_slice() {
                [] => format!("release {} is shown", report.release),
                names => format!(
                    "release {} is shown; these lessons need a newer Lantern: {}",
                    report.release,
                    names.join(", ")
                ),
            };
            (
                json!({ "outcome": report.outcome.code(), "release": report.release, "objects": report.objects,
                     "bytes": report.bytes, "message": message }),
                0,
            )
        }
        Err(err) => {
            let message = chain(err);
            (
                json!({ "outcome": err.code(), "release": null, "objects": 0, "bytes": 0, "message": message }),
                1,
            )
        }
    };
    if is_json {
        line(&with_seconds(value).to_string())?;
    } else if code == 0 {
        line(value["message"].as_str().unwrap_or_default())?;
    } else {
        eprintln!("lantern: {}", value["message"].as_str().unwrap_or_default());
    }
    Ok(ExitCode::from(code))
}

/// How long this program has run: all it did was this.
fn with_seconds(mut value: serde_json::Value) -> serde_json::Value {
    let seconds = (clock::since_start().as_secs_f64() * 1000.0).round() / 1000.0;
    value["seconds"] = json!(seconds);
    value
}

fn status(library: &Library, is_json: bool) -> Result<ExitCode> {
    let status = library.status()?;
    if is_json {
        line(&serde_json::to_string(&status)?)?;
    } else {
        line(&format!("release:   {}", status.release.as_deref().unwrap_or("none yet")))?;
        line(&format!("cities:    {}", status.cities.join(", ")))?;
        line(&format!("languages: {}", status.languages.join(", ")))?;
        line(&format!("lessons:   {}", status.lessons.join(", ")))?;
        line(&format!("objects:   {} with {:.1} MB", status.objects, status.bytes as f64 / 1e6))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn verify(library: &Library, is_json: bool) -> Result<ExitCode> {
    let (objects, damaged) = library.verify()?;
    if is_json {
        line(&json!({ "objects": objects, "damaged": damaged }).to_string())?;
    } else {
        line(&format!("{objects} objects, {} damaged", damaged.len()))?;
        damaged.iter().try_for_each(|damage| line(&damage.sha256.to_string()))?;
    }
    Ok(if damaged.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn chain(err: &dyn std::error::Error) -> String {
    let mut text = err.to_string();
    let mut source = err.source();
    while let Some(err) = source {
        text = format!("{text}: {err}");
        source = err.source();
    }
    text
}

fn line(text: &str) -> Result<()> {
    writeln!(std::io::stdout().lock(), "{text}")?;
    Ok(())
}
