use std::cell::RefCell;
use std::fmt;

use serde::Serialize;

/// Something an author must put right, or should look at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    /// The file, from the root, with `/`.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// What kind of problem, for scripts.
    pub code: &'static str,
    /// What is wrong and what to do.
    pub message: String,
    /// Whether it stops a build.
    pub severity: Severity,
}

/// Whether a problem stops a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// It does.
    Error,
    /// It does not, but somebody should look.
    Warning,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{}:{}: {severity}[{}]: {}", self.path, self.line, self.code, self.message)
    }
}

/// Problems as they are found.
#[derive(Debug, Default)]
pub struct Problems(RefCell<Vec<Problem>>);

impl Problems {
    /// Notes an error.
    pub fn error(&self, path: &str, line: usize, code: &'static str, message: impl Into<String>) {
        self.add(path, line, code, message.into(), Severity::Error);
    }

    /// Notes a warning.
    pub fn warning(&self, path: &str, line: usize, code: &'static str, message: impl Into<String>) {
        self.add(path, line, code, message.into(), Severity::Warning);
    }

    /// All of them by file and line, each once.
    pub fn sorted(self) -> Vec<Problem> {
        let mut problems = self.0.into_inner();
        problems.sort_unstable();
        problems.dedup();
        problems
    }

    fn add(
        &self,
        path: &str,
        line: usize,
        code: &'static str,
        message: String,
        severity: Severity,
    ) {
        self.0.borrow_mut().push(Problem {
            path: path.to_owned(),
            line: line.max(1),
            code,
            message,
            severity,
        });
    }
}
