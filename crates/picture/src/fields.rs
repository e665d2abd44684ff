//! A TOML table read field by field, with the line of each field.
//!
//! **Invariant**: what was not asked for is unknown, and [`Fields::finish`] says so.

use std::cell::RefCell;
use std::collections::BTreeSet;

use toml::de::{DeTable, DeValue};

use crate::colour;
use crate::draw::Point;
use crate::problem::{Report, suggestion};

/// A word in a file that stands for a value of ours.
pub(crate) trait Named: Copy + 'static {
    /// Every word and what it stands for.
    const NAMES: &'static [(&'static str, Self)];
}

/// The text of a file and what was wrong with it so far.
#[derive(Debug)]
pub(crate) struct Source<'t> {
    text: &'t str,
    /// Problems of this file.
    pub(crate) report: Report,
}

impl<'t> Source<'t> {
    /// A file whose problems are gathered from here on.
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, report: Report::default() }
    }

    /// The table the file is; a file that is no TOML gives a problem and an empty table.
    pub(crate) fn parse(&self) -> DeTable<'t> {
        match DeTable::parse(self.text) {
            Ok(table) => table.into_inner(),
            Err(err) => {
                let line = err.span().map(|span| self.line(span.start));
                self.report.add(line, "not-toml", err.message());
                DeTable::new()
            }
        }
    }

    /// The line of a position in the text, counted from 1.
    fn line(&self, at: usize) -> usize {
        1 + self.text.bytes().take(at).filter(|byte| *byte == b'\n').count()
    }
}

/// One table under reading.
#[derive(Debug)]
pub(crate) struct Fields<'t> {
    source: &'t Source<'t>,
    table: &'t DeTable<'t>,
    line: Option<usize>,
    asked: RefCell<BTreeSet<String>>,
}

impl<'t> Fields<'t> {
    /// The whole file.
    pub(crate) fn root(source: &'t Source<'t>, table: &'t DeTable<'t>) -> Self {
        Self { source, table, line: None, asked: RefCell::default() }
    }

    fn inner(&self, table: &'t DeTable<'t>, at: usize) -> Self {
        let line = Some(self.source.line(at));
        Self { source: self.source, table, line, asked: RefCell::default() }
    }

    fn value(&self, key: &str) -> Option<&'t DeValue<'t>> {
        self.asked.borrow_mut().insert(key.to_owned());
        self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value.get_ref())
    }

    /// Where a field stands; where the table begins when it has no such field.
    pub(crate) fn line_of(&self, key: &str) -> Option<usize> {
        let found = self.table.keys().find(|name| name.get_ref() == key);
        found.map(|name| self.source.line(name.span().start)).or(self.line)
    }

    /// Where the table begins.
    pub(crate) fn line(&self) -> Option<usize> {
        self.line
    }

    /// Says what is wrong with a field.
    pub(crate) fn problem(&self, key: &str, code: &'static str, message: impl Into<String>) {
        self.source.report.add(self.line_of(key), code, message);
    }

    fn wrong(&self, key: &str, wanted: &str) {
        self.problem(key, "wrong-value", format!("`{key}` must be {wanted}"));
    }

    /// Names of the fields, in the order of the alphabet.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &'t str> {
        self.table.keys().map(|name| name.get_ref().as_ref())
    }

    /// Whether the field is there.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.keys().any(|name| name == key)
    }

    /// A text.
    pub(crate) fn text(&self, key: &str) -> Option<&'t str> {
        let value = self.value(key)?;
        let text = value.as_str();
        if text.is_none() {
            self.wrong(key, "a text in quotes");
        }
        text
    }

    /// A text, or a list of texts.
    pub(crate) fn texts(&self, key: &str) -> Vec<&'t str> {
        match self.value(key) {
            None => Vec::new(),
            Some(DeValue::String(text)) => vec![text.as_ref()],
            Some(DeValue::Array(list)) if list.iter().all(|entry| entry.get_ref().is_str()) => {
                list.iter().filter_map(|entry| entry.get_ref().as_str()).collect()
            }
            Some(_) => {
                self.wrong(key, "a text in quotes or a list of them");
                Vec::new()
            }
        }
    }

    /// Whether the field is a text (and not a table or a list).
    pub(crate) fn is_text(&self, key: &str) -> bool {
        self.value(key).is_some_and(DeValue::is_str)
    }

    /// Whether the field is a table.
    pub(crate) fn is_table(&self, key: &str) -> bool {
        self.value(key).is_some_and(DeValue::is_table)
    }

    /// A number.
    pub(crate) fn number(&self, key: &str) -> Option<f64> {
        let number = number(self.value(key)?);
        if number.is_none() {
            self.wrong(key, "a number");
        }
        number
    }

    /// A number between two others.
    pub(crate) fn number_within(&self, key: &str, least: f64, most: f64) -> Option<f64> {
        let number = self.number(key)?;
        if number < least || number > most {
            self.wrong(key, &format!("between {least} and {most}"));
            return None;
        }
        Some(number)
    }

    /// A list of numbers whose length is one of those wanted.
    pub(crate) fn numbers(&self, key: &str, lengths: &[usize]) -> Option<Vec<f64>> {
        let value = self.value(key)?;
        let list: Option<Vec<f64>> = value
            .as_array()
            .and_then(|list| list.iter().map(|entry| number(entry.get_ref())).collect());
        match list {
            Some(list) if lengths.contains(&list.len()) => Some(list),
            _ => {
                let counts: Vec<String> = lengths.iter().map(ToString::to_string).collect();
                self.wrong(key, &format!("a list of {} numbers", counts.join(" or ")));
                None
            }
        }
    }

    /// `[x, y]`.
    pub(crate) fn point(&self, key: &str) -> Option<Point> {
        match self.numbers(key, &[2])?.as_slice() {
            [x, y] => Some((*x, *y)),
            _ => None,
        }
    }

    /// `true` or `false`.
    pub(crate) fn flag(&self, key: &str) -> Option<bool> {
        let value = self.value(key)?;
        let flag = value.as_bool();
        if flag.is_none() {
            self.wrong(key, "true or false");
        }
        flag
    }

    /// A colour of the palette or `#RRGGBB`, as `#RRGGBB`.
    pub(crate) fn colour(&self, key: &str) -> Option<String> {
        let name = self.text(key)?;
        if !colour::is_colour(name) {
            self.wrong(key, "a colour of the palette or #RRGGBB");
            return None;
        }
        Some(colour::colour(name))
    }

    /// One of our words.
    pub(crate) fn choice<T: Named>(&self, key: &str) -> Option<T> {
        let word = self.text(key)?;
        let found = T::NAMES.iter().find(|(name, _)| *name == word);
        if found.is_none() {
            let hint = suggestion(word, T::NAMES.iter().map(|(name, _)| *name));
            self.problem(key, "unknown-name", format!("`{key}` knows no `{word}`; {hint}"));
        }
        found.map(|(_, value)| *value)
    }

    /// A table inside this one.
    pub(crate) fn table(&self, key: &str) -> Option<Fields<'t>> {
        let value = self.value(key)?;
        if let Some(table) = value.as_table() {
            let mut inner = self.inner(table, 0);
            inner.line = self.line_of(key);
            return Some(inner);
        }
        self.wrong(key, "a table { … }");
        None
    }

    /// The tables of `[[key]]`.
    pub(crate) fn tables(&self, key: &str) -> Vec<Fields<'t>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(list) = value.as_array() else {
            self.wrong(key, &format!("written as [[{key}]]"));
            return Vec::new();
        };
        let entries = list.iter().filter_map(|entry| {
            entry.get_ref().as_table().map(|table| self.inner(table, entry.span().start))
        });
        entries.collect()
    }

    /// Everything not asked for yet, as a table of its own, and the lines it stands on.
    pub(crate) fn rest(&self) -> (toml::Table, Vec<(String, Option<usize>)>) {
        let asked = self.asked.borrow();
        let mut rest = toml::Table::new();
        let mut lines = Vec::new();
        for (name, value) in self.table {
            let name = name.get_ref().as_ref();
            if !asked.contains(name)
                && let Some(value) = owned(value.get_ref())
            {
                rest.insert(name.to_owned(), value);
                lines.push((name.to_owned(), self.line_of(name)));
            }
        }
        (rest, lines)
    }

    /// Says which fields nobody asked for.
    pub(crate) fn finish(&self) {
        let asked = self.asked.borrow();
        for name in self.keys().filter(|name| !asked.contains(*name)) {
            let hint = suggestion(name, asked.iter().map(String::as_str));
            self.problem(name, "unknown-field", format!("there is no field `{name}` here; {hint}"));
        }
    }
}

fn number(value: &DeValue<'_>) -> Option<f64> {
    match value {
        DeValue::Integer(whole) => whole.as_str().parse().ok(),
        DeValue::Float(float) => {
            float.as_str().parse().ok().filter(|number: &f64| number.is_finite())
        }
        _ => None,
    }
}

fn owned(value: &DeValue<'_>) -> Option<toml::Value> {
    Some(match value {
        DeValue::String(text) => toml::Value::String(text.to_string()),
        DeValue::Integer(whole) => toml::Value::Integer(whole.as_str().parse().ok()?),
        DeValue::Float(float) => toml::Value::Float(float.as_str().parse().ok()?),
        DeValue::Boolean(flag) => toml::Value::Boolean(*flag),
        DeValue::Datetime(_) => return None,
        DeValue::Array(list) => {
            toml::Value::Array(list.iter().filter_map(|entry| owned(entry.get_ref())).collect())
        }
        DeValue::Table(table) => toml::Value::Table(
            table
                .iter()
                .filter_map(|(key, value)| {
                    Some((key.get_ref().to_string(), owned(value.get_ref())?))
                })
                .collect(),
        ),
    })
}
