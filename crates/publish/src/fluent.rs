//! Fluent files as authors wrote them: messages with their lines, attributes and comments.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;

use crate::Problems;
use crate::root::File;

/// The deepest one message or term may lead to another, and the most brackets within brackets.
const DEEPEST: usize = 8;
/// Here looking for the end is given up.
const HOPELESS: usize = 64;

/// One Fluent file.
#[derive(Debug, Clone)]
pub(crate) struct FluentFile {
    /// The file.
    pub(crate) file: File,
    /// Its messages, by id.
    pub(crate) messages: BTreeMap<String, Message>,
}

/// One message.
#[derive(Debug, Clone, Default)]
pub(crate) struct Message {
    /// The line of its id.
    pub(crate) line: usize,
    /// Whether it has a value.
    pub(crate) has_value: bool,
    /// Its attributes and their lines.
    pub(crate) attributes: BTreeMap<String, usize>,
    /// What it refers to.
    pub(crate) variables: BTreeSet<String>,
    /// Variables of the value alone.
    pub(crate) value_variables: BTreeSet<String>,
    /// Whether the value chooses between variants.
    pub(crate) has_variants: bool,
    /// Words that are deliberately unmarked: from `# unmarked: word, reason`.
    pub(crate) unmarked: BTreeSet<String>,
    /// The text from its id to the next entry, for its digest.
    pub(crate) source: String,
    references: BTreeSet<String>,
}

/// Reads a file; junk, doubles, cycles and depth are problems.
pub(crate) fn read(file: File, problems: &Problems) -> FluentFile {
    // The parser calls itself for each brace: what is nested without end would end the program.
    if let Some(line) = nested_too_deep(&file.text) {
        let message = format!("more than {DEEPEST} brackets within brackets; write it plainly");
        problems.error(&file.path, line, "deep-nesting", message);
        return FluentFile {
            file: File { text: String::new(), ..file },
            messages: BTreeMap::new(),
        };
    }
    let resource = match parser::parse(file.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for err in errors {
                let line = file.line_at(err.pos.start);
                let message = format!("this is no Fluent: {}; mend or remove the line", err.kind);
                problems.error(&file.path, line, "malformed-fluent", message);
            }
            resource
        }
    };
    let mut messages = BTreeMap::new();
    let mut terms = BTreeMap::new();
    let mut starts = Vec::new();
    for entry in &resource.body {
        let (id, message) = match entry {
            Entry::Message(entry) => (
                entry.id.name.to_owned(),
                message(
                    &file,
                    entry.id.name,
                    entry.value.as_ref(),
                    &entry.attributes,
                    entry.comment.as_ref(),
                ),
            ),
            Entry::Term(entry) => (
                format!("-{}", entry.id.name),
                message(
                    &file,
                    entry.id.name,
                    Some(&entry.value),
                    &entry.attributes,
                    entry.comment.as_ref(),
                ),
            ),
            _ => continue,
        };
        starts.push((message.line, id.clone()));
        let list = if id.starts_with('-') { &mut terms } else { &mut messages };
        let line = message.line;
        if list.insert(id.clone(), message).is_some() {
            problems.error(
                &file.path,
                line,
                "duplicate-message",
                format!("`{id}` is there twice; remove one"),
            );
        }
    }
    add_sources(&file, &starts, &mut messages);
    find_loops(&file, &messages, &terms, problems);
    FluentFile { file, messages }
}

/// The first line on which brackets lie too deep in one another. Counts each message anew.
fn nested_too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (number, line) in text.lines().enumerate() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            depth = 0;
        }
        for c in line.chars() {
            match c {
                '{' | '(' => depth += 1,
                '}' | ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return Some(number + 1);
            }
        }
    }
    None
}

fn message(
    file: &File,
    id: &str,
    value: Option<&ast::Pattern<&str>>,
    attributes: &[ast::Attribute<&str>],
    comment: Option<&ast::Comment<&str>>,
) -> Message {
    let mut found =
        Message { line: line_of(file, id), has_value: value.is_some(), ..Message::default() };
    if let Some(value) = value {
        found.walk(value);
        found.value_variables.clone_from(&found.variables);
        found.has_variants = value.elements.iter().any(|element| {
            matches!(element, PatternElement::Placeable { expression: Expression::Select { .. } })
        });
    }
    for attribute in attributes {
        found.attributes.insert(attribute.id.name.to_owned(), line_of(file, attribute.id.name));
        found.walk(&attribute.value);
    }
    let lines = comment.map(|comment| comment.content.clone()).unwrap_or_default();
    for line in lines {
        if let Some(rest) = line.trim().strip_prefix("unmarked:") {
            found.unmarked.extend(rest.split(',').next().map(|word| word.trim().to_owned()));
        }
    }
    found
}

impl Message {
    fn walk(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.walk_expression(expression);
            }
        }
    }

    fn walk_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.walk_inline(inline),
            Expression::Select { selector, variants } => {
                self.walk_inline(selector);
                for variant in variants {
                    self.walk(&variant.value);
                }
            }
        }
    }

    fn walk_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, .. } => {
                self.references.insert(format!("-{}", id.name));
            }
            InlineExpression::Placeable { expression } => self.walk_expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.walk_inline(argument));
            }
            _ => {}
        }
    }
}

/// The line of a slice of the file's own text.
fn line_of(file: &File, slice: &str) -> usize {
    let byte = (slice.as_ptr() as usize).saturating_sub(file.text.as_ptr() as usize);
    file.line_at(byte)
}

/// What each message's text is, from its line to the next entry or comment, without blank lines.
fn add_sources(file: &File, starts: &[(usize, String)], messages: &mut BTreeMap<String, Message>) {
    let lines: Vec<&str> = file.text.lines().collect();
    for (line, id) in starts {
        let Some(message) = messages.get_mut(id) else { continue };
        let rest = lines.iter().skip(*line);
        let more = rest.take_while(|line| line.starts_with(' ') || line.is_empty());
        let first = lines.get(line - 1).copied().unwrap_or_default();
        let all =
            std::iter::once(first).chain(more.copied()).filter(|line| !line.trim().is_empty());
        message.source = all.map(str::trim_end).collect::<Vec<_>>().join("\n");
    }
}

fn find_loops(
    file: &File,
    messages: &BTreeMap<String, Message>,
    terms: &BTreeMap<String, Message>,
    problems: &Problems,
) {
    let mut ways = Ways { all: messages.iter().chain(terms).collect(), depths: BTreeMap::new() };
    for (id, message) in messages.iter().chain(terms) {
        if let Err(why) = ways.depth(id, &mut Vec::new()) {
            problems.error(&file.path, message.line, why.0, format!("`{id}` {}", why.1));
        }
    }
}

type Wrong = (&'static str, &'static str);

/// How messages and terms lead to one another. Each is looked at once, however often it is named.
struct Ways<'a> {
    all: BTreeMap<&'a String, &'a Message>,
    depths: BTreeMap<&'a String, Result<usize, Wrong>>,
}

impl<'a> Ways<'a> {
    fn depth(&mut self, id: &'a String, way: &mut Vec<&'a String>) -> Result<usize, Wrong> {
        if let Some(known) = self.depths.get(id) {
            return *known;
        }
        if way.contains(&id) {
            return Err(("circular-reference", "leads back to itself; write it out"));
        }
        if way.len() > HOPELESS {
            return Err(("deep-reference", "leads through more than eight others; write it out"));
        }
        way.push(id);
        let message: Option<&'a Message> = self.all.get(id).copied();
        let mut deepest = Ok(0);
        for reference in message.map(|message| &message.references).into_iter().flatten() {
            let below = self.depth(reference, way);
            deepest = deepest.and_then(|deepest: usize| Ok(deepest.max(below? + 1)));
        }
        way.pop();
        let deepest = deepest.and_then(|deepest| {
            if deepest > DEEPEST {
                Err(("deep-reference", "leads through more than eight others; write it out"))
            } else {
                Ok(deepest)
            }
        });
        self.depths.insert(id, deepest);
        deepest
    }
}
