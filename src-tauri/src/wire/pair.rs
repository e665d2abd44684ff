use lesson::Language;

use super::{Line, Sentence, lines};

/// The languages of a document and of its partner.
pub(super) struct Pair<'a> {
    pub(super) release: &'a str,
    pub(super) first: &'a Language,
    pub(super) second: Option<&'a Language>,
}

impl Pair<'_> {
    pub(super) fn lines(
        &self,
        first: &lesson::Passage,
        second: Option<&lesson::Passage>,
    ) -> Vec<Line> {
        lines((first, self.first), second.zip(self.second))
    }

    pub(super) fn line(&self, first: &lesson::Sentence, second: Option<&lesson::Sentence>) -> Line {
        Line {
            first: Sentence::of(first, self.first),
            second: second.zip(self.second).map(|(other, language)| Sentence::of(other, language)),
        }
    }
}
