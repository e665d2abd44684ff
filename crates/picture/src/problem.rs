//! What is wrong with a file from an author, and the list in which it is gathered.
//!
//! **Invariant**: reading goes on after a problem, so that an author sees all of them at once.

use std::cell::RefCell;

/// Something an author has to mend: what is wrong and what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Line in the file, counted from 1, when there is one.
    pub line: Option<usize>,
    /// What kind of problem, in kebab-case, for tests and for machines.
    pub code: &'static str,
    /// A sentence for the author.
    pub message: String,
}

/// Gathers problems while a file is read and drawn.
#[derive(Debug, Default)]
pub(crate) struct Report {
    problems: RefCell<Vec<Problem>>,
}

impl Report {
    /// Adds a problem.
    pub(crate) fn add(&self, line: Option<usize>, code: &'static str, message: impl Into<String>) {
        self.problems.borrow_mut().push(Problem { line, code, message: message.into() });
    }

    /// Whether nothing was wrong so far.
    pub(crate) fn is_empty(&self) -> bool {
        self.problems.borrow().is_empty()
    }

    /// All problems, in the order of the file.
    pub(crate) fn into_problems(self) -> Vec<Problem> {
        let mut problems = self.problems.into_inner();
        problems.sort_by_key(|problem| problem.line);
        problems.dedup();
        problems
    }
}

/// "; did you mean `…`?" or the whole choice when nothing is near.
pub(crate) fn suggestion<'n>(wrong: &str, names: impl IntoIterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    let near = names.iter().map(|name| (distance(wrong, name), *name)).min();
    match near {
        Some((steps, name)) if steps <= 1 + wrong.chars().count() / 3 => {
            format!("did you mean `{name}`?")
        }
        _ => format!("there is: {}", names.join(", ")),
    }
}

/// How many letters differ between two names (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, letter) in a.chars().enumerate() {
        let mut next = vec![i + 1];
        for (j, other) in b.iter().enumerate() {
            let replaced = row.get(j).copied().unwrap_or(0) + usize::from(letter != *other);
            let dropped = row.get(j + 1).copied().unwrap_or(0) + 1;
            let added = next.last().copied().unwrap_or(0) + 1;
            next.push(replaced.min(dropped).min(added));
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_finds_the_name_that_was_meant() {
        let cases = [
            ("trch", "did you mean `torch`?"),
            ("torhc", "did you mean `torch`?"),
            ("elephant", "there is: torch, radio"),
        ];

        for (wrong, expected) in cases {
            assert_eq!(suggestion(wrong, ["torch", "radio"]), expected, "{wrong}");
        }
    }
}
