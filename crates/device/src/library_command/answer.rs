//! What `lantern library …` says, in words or as JSON.

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use repository::chain;
use serde_json::{Value, json};
use store::Library;
use sync::{PublisherSummary, Subscriptions, Summary};

use crate::clock;

/// Says how lessons were brought. Exit code 0 when all is well.
pub(super) fn brought(outcome: sync::Result<Summary>, is_json: bool) -> Result<ExitCode> {
    let (mut value, is_good) = match &outcome {
        Ok(summary) => (summed(summary), summary.outcome().is_good()),
        Err(err) => (
            json!({
                "outcome": err.outcome().word(), "release": null, "objects": 0, "bytes_down": 0, "requests": 0,
                "message": chain(err), "publishers": [],
            }),
            false,
        ),
    };
    // All this program did was this.
    value["seconds"] = json!((clock::since_start().as_secs_f64() * 1000.0).round() / 1000.0);
    let message = value["message"].as_str().unwrap_or_default().to_owned();
    if is_json {
        line(&value.to_string())?;
    } else if is_good {
        line(&message)?;
    } else {
        eprintln!("lantern: {message}");
    }
    Ok(if is_good { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn summed(summary: &Summary) -> Value {
    let sum = |of: fn(&PublisherSummary) -> u64| summary.publishers.iter().map(of).sum::<u64>();
    let messages: Vec<String> = summary.publishers.iter().map(message).collect();
    let is_told = summary.outcome() == sync::Outcome::NoSuchLanguage;
    let withdrawn: Vec<String> = summary
        .withdrawn
        .iter()
        .filter(|_| is_told)
        .map(|(city, language)| format!("nobody offers `{city}` in `{language}`"))
        .collect();
    let mut message = [messages, withdrawn].concat().join("; ");
    if message.is_empty() {
        "no publisher has an address: nobody was asked".clone_into(&mut message);
    }
    json!({
        "outcome": summary.outcome().word(),
        "release": summary.release,
        "objects": summary.reports().map(|report| report.objects).sum::<u64>(),
        "bytes_down": sum(|one| one.bytes_down),
        "requests": sum(|one| one.requests),
        "message": message,
        "publishers": summary.publishers.iter().map(publisher).collect::<Vec<_>>(),
    })
}

fn publisher(one: &PublisherSummary) -> Value {
    let report = one.outcome.as_ref().ok();
    json!({
        "name": one.publisher,
        "outcome": one.code().word(),
        "objects": report.map_or(0, |report| report.objects),
        "bytes_down": one.bytes_down,
        "requests": one.requests,
        "stale": report.is_some_and(|report| report.is_stale),
        "until": report.map(|report| report.until.to_string()),
        "skipped": report.map_or(&[][..], |report| &report.skipped),
        "message": message(one),
    })
}

fn message(one: &PublisherSummary) -> String {
    let report = match &one.outcome {
        Ok(report) => report,
        Err(err) => return format!("{}: {}", one.publisher, chain(err)),
    };
    let mut message = format!("{}: release {} is shown", one.publisher, report.release);
    if report.is_stale {
        let until = report.until.strftime("%Y-%m-%d");
        message = format!("{message}; its signatures ran out on {until}");
    }
    if !report.skipped.is_empty() {
        let names: Vec<String> = report.skipped.iter().map(ToString::to_string).collect();
        message = format!("{message}; these lessons need a newer Lantern: {}", names.join(", "));
    }
    message
}

/// Says what is here.
pub(super) fn status(
    library: &Library,
    subscriptions: &Subscriptions,
    is_json: bool,
) -> Result<ExitCode> {
    let status = library.status()?;
    let visits = library.visits()?;
    let each = subscriptions.publishers.iter().map(|known| {
        let visit = visits.iter().find(|visit| visit.publisher.as_str() == known.id);
        json!({
            "name": known.id,
            "title": known.title,
            "from": known.address,
            "outcome": visit.map(|visit| &visit.outcome),
            "checked_ms": visit.map(|visit| visit.at_ms),
            "succeeded_ms": visit.and_then(|visit| visit.succeeded_ms),
            "until_ms": visit.and_then(|visit| visit.until_ms),
        })
    });
    let publishers: Vec<Value> = each.collect();
    if is_json {
        let mut value = serde_json::to_value(&status)?;
        value["publishers"] = json!(publishers);
        value["wanted"] = json!(subscriptions.wanted);
        line(&value.to_string())?;
        return Ok(ExitCode::SUCCESS);
    }
    line(&format!("release:   {}", status.release.as_deref().unwrap_or("none yet")))?;
    line(&format!("cities:    {}", status.cities.join(", ")))?;
    line(&format!("languages: {}", status.languages.join(", ")))?;
    line(&format!("lessons:   {}", status.lessons.join(", ")))?;
    line(&format!("objects:   {} with {:.1} MB", status.objects, status.bytes as f64 / 1e6))?;
    for publisher in &publishers {
        let text = |name: &str, none: &str| publisher[name].as_str().unwrap_or(none).to_owned();
        let (from, outcome) = (text("from", "no address"), text("outcome", "never asked"));
        line(&format!("publisher: {} ({from}): {outcome}", text("name", "")))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Says what is damaged; the next sync brings it anew. Exit code 0 when nothing is.
pub(super) fn verified(
    library: &Library,
    moved_aside: Option<&Path>,
    is_json: bool,
) -> Result<ExitCode> {
    let (objects, damaged) = library.verify()?;
    library.note_damaged(damaged.iter().map(|damage| damage.sha256))?;
    if is_json {
        let value = json!({ "objects": objects, "damaged": damaged, "moved_aside": moved_aside });
        line(&value.to_string())?;
    } else {
        line(&format!("{objects} objects, {} damaged", damaged.len()))?;
        damaged.iter().try_for_each(|damage| line(&damage.sha256.to_string()))?;
    }
    let is_whole = damaged.is_empty() && moved_aside.is_none();
    Ok(if is_whole { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// Says as JSON why something could not be done.
pub(super) fn failed(err: &anyhow::Error) -> Result<ExitCode> {
    let outcome = err.downcast_ref().map_or(sync::Outcome::Unexpected, sync::Error::outcome);
    line(&json!({ "outcome": outcome.word(), "message": chain(err.as_ref()) }).to_string())?;
    Ok(ExitCode::from(1))
}

/// Says one thing, in words or as JSON.
pub(super) fn said(is_json: bool, value: &Value, words: &str) -> Result<ExitCode> {
    line(&if is_json { value.to_string() } else { words.to_owned() })?;
    Ok(ExitCode::SUCCESS)
}

pub(super) fn line(text: &str) -> Result<()> {
    writeln!(std::io::stdout().lock(), "{text}")?;
    Ok(())
}
