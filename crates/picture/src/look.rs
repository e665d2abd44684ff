//! The options of a thing or place as an author wrote them, asked for by name and kind.

use std::cell::RefCell;
use std::collections::BTreeSet;

use toml::{Table, Value};

use crate::colour::{colour, is_colour};
use crate::draw::Point;

/// The options of one item. Remembers what was asked for, so that whatever nobody asked for, or that
/// is of another kind, can be named to its author.
#[derive(Debug)]
pub(crate) struct Look {
    table: Table,
    asked: RefCell<BTreeSet<String>>,
}

impl Look {
    /// Options from what is left of an item.
    pub(crate) fn new(table: Table) -> Self {
        Self { table, asked: RefCell::default() }
    }

    /// A number, whole or not.
    pub(crate) fn number(&self, name: &str, usual: f64) -> f64 {
        self.ask(name, |value| {
            value.as_float().or_else(|| value.as_integer().map(|whole| whole as f64))
        })
        .filter(|number: &f64| number.is_finite() && number.abs() < 1e5)
        .unwrap_or(usual)
    }

    /// A colour of the palette or `#RRGGBB`, as `#RRGGBB`.
    pub(crate) fn colour(&self, name: &str, usual: &str) -> String {
        let chosen =
            self.ask(name, |value| value.as_str().filter(|text| is_colour(text)).map(colour));
        chosen.unwrap_or_else(|| colour(usual))
    }

    /// Yes or no.
    pub(crate) fn flag(&self, name: &str, usual: bool) -> bool {
        self.ask(name, Value::as_bool).unwrap_or(usual)
    }

    /// One word, such as the name of a pictogram.
    pub(crate) fn word(&self, name: &str, usual: &str) -> String {
        self.ask(name, |value| value.as_str().map(str::to_owned))
            .unwrap_or_else(|| usual.to_owned())
    }

    /// A point as `[x, y]`.
    pub(crate) fn point(&self, name: &str, usual: Point) -> Point {
        let number = |value: &Value| {
            value.as_float().or_else(|| value.as_integer().map(|whole| whole as f64))
        };
        let read = |value: &Value| match value.as_array()?.as_slice() {
            [x, y] => Some((number(x)?, number(y)?)),
            _ => None,
        };
        self.ask(name, read).unwrap_or(usual)
    }

    /// Options nobody asked for, or whose value was of another kind.
    pub(crate) fn unasked(&self) -> Vec<String> {
        let asked = self.asked.borrow();
        self.table.keys().filter(|name| !asked.contains(*name)).cloned().collect()
    }

    fn ask<T>(&self, name: &str, read: impl FnOnce(&Value) -> Option<T>) -> Option<T> {
        let value = self.table.get(name).and_then(read)?;
        self.asked.borrow_mut().insert(name.to_owned());
        Some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::Look;

    #[test]
    fn options_are_read_by_kind_and_the_rest_is_named() {
        let look = Look::new(
            toml::from_str("w = 3\nlit = true\nk1 = 'teal'\nicon = 7\nat = [1, 2.5]\nx = 1")
                .unwrap(),
        );

        assert!((look.number("w", 1.0) - 3.0).abs() < 1e-9);
        assert!(look.flag("lit", false));
        assert_eq!(look.colour("k1", "red"), "#1F8F95");
        assert_eq!(look.word("icon", "where"), "where");
        assert_eq!(look.point("at", (0.0, 0.0)), (1.0, 2.5));
        assert_eq!(look.unasked(), ["icon", "x"]);
    }
}
