//! How far each language is.

use jiff::civil::Date;
use lesson::Status;
use serde::Serialize;

use crate::check::LIMIT_CODES;
use crate::structure::{StatusFile, Tongue};
use crate::{Problems, Root, check, fluent};

/// One language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Its tag.
    pub language: String,
    /// Whether people have read it.
    pub status: Status,
    /// Messages it has.
    pub messages: usize,
    /// Messages, attributes and files it lacks.
    pub missing: usize,
    /// Texts over the limits.
    pub over_limit: usize,
    /// Messages whose English has changed.
    pub out_of_step: usize,
    /// Messages nobody can say.
    pub without_voice: usize,
    /// Messages whose author was unsure.
    pub doubts: Vec<String>,
}

/// How far each language of a root is on a day, by tag.
pub fn report(root: &Root, on: Date) -> Vec<Row> {
    let problems = check(root, on);
    root.folders("locales")
        .into_iter()
        .filter_map(|language| row(root, &problems, language))
        .collect()
}

fn row(root: &Root, problems: &[crate::Problem], language: String) -> Option<Row> {
    let quiet = Problems::default();
    let folder = format!("locales/{language}/");
    let (tongue, _) = root.toml::<Tongue>(&format!("{folder}language.toml"), &quiet)?;
    let (status, _) = root.toml::<StatusFile>(&format!("{folder}status.toml"), &quiet)?;
    let mut messages = 0;
    for part in ["", "lessons/", "cities/"] {
        for name in root.names(&format!("{folder}{part}"), ".ftl") {
            let file = root.read(&format!("{folder}{part}{name}.ftl"), &quiet);
            messages += file.map_or(0, |file| fluent::read(file, &quiet).messages.len());
        }
    }
    let count = |wanted: &dyn Fn(&str) -> bool| {
        problems
            .iter()
            .filter(|problem| problem.path.starts_with(&folder) && wanted(problem.code))
            .count()
    };
    Some(Row {
        status: status.status,
        messages,
        missing: count(&|code| code.starts_with("missing-")),
        over_limit: count(&|code| LIMIT_CODES.contains(&code)),
        out_of_step: count(&|code| code == "out-of-step"),
        without_voice: if tongue.voice.is_none() { messages } else { 0 },
        doubts: status.doubts,
        language,
    })
}
