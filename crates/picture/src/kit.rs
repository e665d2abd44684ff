//! The kit: everyone who can appear and every pose they can take.

use std::collections::BTreeMap;

use crate::cast::{self, Person};
use crate::pose::{self, Pose};
use crate::problem::Problem;

/// The cast and the poses, read once and used for every scene.
#[derive(Clone, Debug)]
pub struct Kit {
    pub(crate) cast: BTreeMap<String, Person>,
    pub(crate) poses: BTreeMap<String, Pose>,
}

impl Kit {
    /// Reads `cast.toml` and `poses.toml`.
    ///
    /// # Errors
    /// All problems of both files, those of the cast first.
    pub fn from_toml(cast_toml: &str, poses_toml: &str) -> Result<Self, Vec<Problem>> {
        let (cast, mut problems) = cast::read(cast_toml);
        let (poses, more) = pose::read(poses_toml);
        problems.extend(more);
        if problems.is_empty() { Ok(Self { cast, poses }) } else { Err(problems) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kit_says_all_that_is_wrong_with_it() {
        let cast = "[ada]\nlook = \"girl\"\nbody = \"giant\"\nskin = \"s5\"\nhat = \"red\"\n";
        let poses = "[stand]\nhip = \"high\"\naL = [1]\n";

        let problems = Kit::from_toml(cast, poses).unwrap_err();

        let found: Vec<_> = problems.iter().map(|problem| (problem.line, problem.code)).collect();
        for expected in [
            (Some(1), "missing-field"),
            (Some(3), "unknown-name"),
            (Some(5), "unknown-field"),
            (Some(2), "wrong-value"),
            (Some(3), "wrong-value"),
        ] {
            assert!(found.contains(&expected), "{expected:?} in {problems:?}");
        }
    }
}
