//! Everything that is wrong in a root, at once.

mod cities;
mod lessons;
mod limits;
mod locales;
mod pictures;
mod required;
mod supplements;
mod texts;

use jiff::civil::Date;

use crate::{Problem, Problems, Root, structure};

/// What the codes of problems about length and wording are called, for counting.
pub(crate) use limits::CODES as LIMIT_CODES;
/// Which messages a lesson must have.
pub(crate) use locales::SOURCE;

/// Names everything that is wrong in the sources of a root on a day, by file and line.
pub fn check(root: &Root, on: Date) -> Vec<Problem> {
    let problems = Problems::default();
    let structure = structure::read(root, &problems);
    lessons::check(root, &structure, &problems);
    cities::check(root, &structure, on, &problems);
    supplements::check(root, &structure, &problems);
    locales::check(root, &structure, &problems);
    pictures::check(root, &structure, &problems);
    problems.sorted()
}

/// The facts of all cities that have expired on a day; none where there are no sources.
pub fn expired(root: &Root, on: Date) -> Vec<Problem> {
    let problems = Problems::default();
    let structure = structure::read(root, &Problems::default());
    cities::check(root, &structure, on, &problems);
    let mut expired = problems.sorted();
    expired.retain(|problem| problem.code == cities::EXPIRED);
    expired
}
