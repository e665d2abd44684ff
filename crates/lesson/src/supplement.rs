use serde::de::DeserializeOwned;

use crate::{City, Dictionary, Now, Problem};

/// What an edition holds beside its lessons, one document each.
pub trait Supplement: DeserializeOwned {
    /// The name in the database.
    const NAME: &'static str;

    /// Everything that keeps it from being shown; empty when it may be.
    fn problems(&self) -> Vec<Problem>;
}

impl Supplement for Now {
    const NAME: &'static str = "now";

    fn problems(&self) -> Vec<Problem> {
        Self::problems(self)
    }
}

impl Supplement for City {
    const NAME: &'static str = "facts";

    fn problems(&self) -> Vec<Problem> {
        Self::problems(self)
    }
}

impl Supplement for Dictionary {
    const NAME: &'static str = "dictionary";

    fn problems(&self) -> Vec<Problem> {
        Self::problems(self)
    }
}
