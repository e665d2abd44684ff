//! Which English a translation was made from.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lesson::Language;

use crate::check::SOURCE;
use crate::fluent::{self, Message};
use crate::structure::StatusFile;
use crate::{Error, Problems, Result, Root};

/// Sixteen hex digits of the SHA-256 of a message as it is written, value and attributes.
pub(crate) fn digest(message: &Message) -> String {
    let whole = repository::sha256(message.source.as_bytes()).to_string();
    whole.chars().take(16).collect()
}

/// Says in `status.toml` that messages of a language were made from the present English: those named,
/// or all. Returns how many.
///
/// # Errors
/// When the language's files cannot be read, or a name is no message.
pub fn stamp(root: &Root, language: &Language, ids: &[String]) -> Result<usize> {
    let problems = Problems::default();
    let path = format!("locales/{language}/status.toml");
    let (status, file) =
        root.toml::<StatusFile>(&path, &problems).ok_or_else(|| first(&problems_of(problems)))?;
    let problems = Problems::default();
    let present = messages(root, language, &problems);
    let english = messages(root, &SOURCE.parse().unwrap_or_else(|_| language.clone()), &problems);
    if let Some(stranger) = ids.iter().find(|id| !english.contains_key(*id)) {
        return Err(Error::Broken {
            path,
            message: format!("`{stranger}` is no message; write it like lessons/flood.ftl:title"),
        });
    }
    let wanted = |id: &String| present.contains_key(id) && (ids.is_empty() || ids.contains(id));
    let mut source: BTreeMap<String, String> =
        status.source.into_iter().filter(|(id, _)| english.contains_key(id)).collect();
    let fresh: Vec<(String, String)> = english
        .iter()
        .filter(|(id, _)| wanted(id))
        .map(|(id, message)| (id.clone(), digest(message)))
        .collect();
    let count = fresh.len();
    source.extend(fresh);
    let head = file.text.split("\n[source]").next().unwrap_or(&file.text).trim_end();
    let mut lines = String::new();
    for (id, digest) in &source {
        let _ = writeln!(lines, "\"{id}\" = \"{digest}\"");
    }
    fs_err::write(root.folder().join(&path), format!("{head}\n\n[source]\n{lines}"))?;
    Ok(count)
}

/// Every message of a language by `file:id`.
fn messages(root: &Root, language: &Language, problems: &Problems) -> BTreeMap<String, Message> {
    let mut all = BTreeMap::new();
    for part in ["", "lessons/", "cities/"] {
        for name in root.names(&format!("locales/{language}/{part}"), ".ftl") {
            if let Some(file) = root.read(&format!("locales/{language}/{part}{name}.ftl"), problems)
            {
                let read = fluent::read(file, problems);
                all.extend(
                    read.messages
                        .into_iter()
                        .map(|(id, message)| (format!("{part}{name}.ftl:{id}"), message)),
                );
            }
        }
    }
    all
}

fn problems_of(problems: Problems) -> Vec<crate::Problem> {
    problems.sorted()
}

fn first(problems: &[crate::Problem]) -> Error {
    Error::Problems(problems.to_vec())
}
