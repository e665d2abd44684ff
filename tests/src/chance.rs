//! The city and the two languages a run of the tests is in: `make test` takes the same each time,
//! `make e2e` draws them (`.ci/chance`).

use std::sync::LazyLock;

/// What was drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// The language of the home.
    pub home: String,
    /// The city's own language.
    pub own: String,
    /// The city.
    pub city: String,
}

impl Drawn {
    /// Both languages as `lantern library sync` takes them.
    pub fn both(&self) -> String {
        format!("{},{}", self.home, self.own)
    }

    /// Both languages by tag.
    pub fn sorted(&self) -> [&str; 2] {
        let mut both = [self.home.as_str(), self.own.as_str()];
        both.sort_unstable();
        both
    }
}

/// What was drawn, and Latvian beside Russian: two scripts and, as it is usually drawn, two directions.
pub fn pairs() -> Vec<Drawn> {
    let latvian = Drawn { home: "ru".into(), own: "lv".into(), city: "liepaja".into() };
    let mut pairs = vec![DRAWN.clone(), latvian];
    pairs.dedup();
    pairs
}

/// What was drawn for this run.
pub static DRAWN: LazyLock<Drawn> = LazyLock::new(|| {
    let drawn = std::env::var("LANTERN_DRAWN").unwrap_or_else(|_| "ar de rostock".to_owned());
    let mut words = drawn.split_whitespace().map(str::to_owned);
    let mut next = |otherwise: &str| words.next().unwrap_or_else(|| otherwise.to_owned());
    Drawn { home: next("ar"), own: next("de"), city: next("rostock") }
});
