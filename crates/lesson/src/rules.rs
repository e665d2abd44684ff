use std::collections::BTreeSet;
use std::fmt;

use crate::limits::{CLIP_SECONDS, LIST, PASSAGE, SENTENCES, STEPS};
use crate::text::{Flaw, flaw};
use crate::{FORMAT, Id, Lesson, Level, Passage, Picture, Sentence};

/// Something that keeps a lesson from being shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The travelling form is one this app does not know.
    Format(u32),
    /// A lesson has exactly three actions.
    Actions(usize),
    /// The easy level has one to seven steps.
    EasySteps(usize),
    /// Nothing at all is shown at this step and level.
    Silent(Id, Level),
    /// A step belongs to an action the lesson does not have.
    UnknownAction(Id),
    /// No easy step serves this action, so a reader of the easy level would miss it.
    ActionWithoutEasyStep(Id),
    /// Two actions or steps have one name.
    TwiceNamed(Id),
    /// A sentence marks a word the lesson does not carry.
    UnknownWord(Id),
    /// A range or a time of a sentence is impossible.
    UnsoundSentence(String),
    /// A picture without width or height.
    EmptyPicture,
    /// A city has six dangers.
    Dangers(usize),
    /// A danger with too few or too many things to do: one where everybody leaves, three elsewhere.
    NotToDo(Id, usize),
    /// An emergency card without numbers or sentences.
    EmptyCard,
    /// A length or an amount no screen can draw.
    OutOfBounds(Id),
    /// More of something than any screen shows.
    TooMany(&'static str, usize),
    /// A message whose name no Fluent file can hold, by its beginning.
    MessageName(String),
    /// A text that must not be drawn, by its beginning.
    Text(String, Flaw),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Format(found) => write!(f, "format {found} is not known, only {FORMAT}"),
            Self::Actions(count) => write!(f, "a lesson has three actions, this one has {count}"),
            Self::EasySteps(count) => {
                write!(f, "the easy level has one to seven steps, this one has {count}")
            }
            Self::Silent(step, level) => write!(f, "step `{step}` has no text at {level:?}"),
            Self::UnknownAction(id) => write!(f, "no action `{id}` in this lesson"),
            Self::ActionWithoutEasyStep(id) => write!(f, "no easy step serves action `{id}`"),
            Self::TwiceNamed(id) => write!(f, "`{id}` names two things"),
            Self::UnknownWord(id) => write!(f, "the marked word `{id}` is not in the lesson"),
            Self::UnsoundSentence(text) => write!(f, "word times of `{text}` do not fit it"),
            Self::EmptyPicture => write!(f, "a picture has no size"),
            Self::Dangers(count) => write!(f, "a city has six dangers, this one has {count}"),
            Self::NotToDo(id, count) => write!(f, "danger `{id}` says {count} things to do"),
            Self::EmptyCard => write!(f, "the emergency card has no numbers or no sentences"),
            Self::OutOfBounds(id) => write!(f, "`{id}` is longer or more than can be drawn"),
            Self::TooMany(what, count) => write!(f, "{count} {what} are more than can be shown"),
            Self::MessageName(name) => write!(f, "`{name}` is no name of a message"),
            Self::Text(text, flaw) => write!(f, "`{text}` {flaw}"),
        }
    }
}

impl Lesson {
    /// Every problem of the lesson, in the order of the file; empty when it may be shown.
    pub fn problems(&self) -> Vec<Problem> {
        if self.format != FORMAT {
            return vec![Problem::Format(self.format)];
        }
        // First: the rules below look at each thing of a list once for each other thing.
        let crowds = self.crowds();
        if !crowds.is_empty() {
            return crowds;
        }
        let mut problems = self.structure_problems();
        problems.extend(unsound(self.format, self.sentences(), self.pictures()));
        problems.extend(self.stranger_problems());
        problems
    }

    fn crowds(&self) -> Vec<Problem> {
        let steps =
            (self.steps.len() > STEPS).then_some(Problem::TooMany("steps", self.steps.len()));
        steps
            .into_iter()
            .chain(too_many("actions", self.actions.len()))
            .chain(too_many("words", self.words.len()))
            .chain(too_many("needs", self.needs.len()))
            .chain(long_passages(self.passages()))
            .collect()
    }

    fn structure_problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.actions.len() != 3 {
            problems.push(Problem::Actions(self.actions.len()));
        }
        let easy = self.steps_at(Level::Easy).count();
        if !(1..=7).contains(&easy) {
            problems.push(Problem::EasySteps(easy));
        }
        let ids = self.actions.iter().map(|action| &action.id);
        problems.extend(twice_named(ids.chain(self.steps.iter().map(|step| &step.id))));
        problems.extend(twice_named(self.words.iter().map(|entry| &entry.id)));
        let is_action = |id: &Id| self.actions.iter().any(|action| action.id == *id);
        for step in &self.steps {
            if let Some(id) = step.action.as_ref().filter(|id| !is_action(id)) {
                problems.push(Problem::UnknownAction(id.clone()));
            }
            for level in [Level::Easy, Level::Plain] {
                if level >= step.level && step.text(level).is_empty() {
                    problems.push(Problem::Silent(step.id.clone(), level));
                }
            }
        }
        for action in &self.actions {
            if !self.steps_at(Level::Easy).any(|step| step.action.as_ref() == Some(&action.id)) {
                problems.push(Problem::ActionWithoutEasyStep(action.id.clone()));
            }
        }
        problems
    }

    fn stranger_problems(&self) -> impl Iterator<Item = Problem> {
        let known: BTreeSet<&Id> = self.words.iter().map(|entry| &entry.id).collect();
        let marks = self.sentences().flat_map(|sentence| &sentence.marks);
        let strangers = marks.filter(move |mark| !known.contains(&mark.word));
        strangers.map(|mark| Problem::UnknownWord(mark.word.clone()))
    }
}

/// What is wrong with the form, the sentences and the pictures of any document.
pub(crate) fn unsound<'a>(
    format: u32,
    sentences: impl Iterator<Item = &'a Sentence>,
    mut pictures: impl Iterator<Item = &'a Picture>,
) -> Vec<Problem> {
    if format != FORMAT {
        return vec![Problem::Format(format)];
    }
    let mut problems = Vec::new();
    for (at, sentence) in sentences.enumerate() {
        if at == SENTENCES {
            problems.push(Problem::TooMany("sentences", at + 1));
            break;
        }
        if !sentence.is_sound() || sentence.duration_ms > CLIP_SECONDS * 1000 {
            problems.push(Problem::UnsoundSentence(beginning(&sentence.text)));
        }
        problems.extend(unseen(&sentence.text));
    }
    if pictures.any(|picture| picture.width == 0 || picture.height == 0) {
        problems.push(Problem::EmptyPicture);
    }
    problems
}

/// Why a text is not shown.
pub(crate) fn unseen(text: &str) -> Option<Problem> {
    flaw(text).map(|flaw| Problem::Text(beginning(text), flaw))
}

/// Every name that is there for a second time: a screen that lists things by name shows none of them.
pub(crate) fn twice_named<'a>(ids: impl Iterator<Item = &'a Id>) -> impl Iterator<Item = Problem> {
    let mut names = BTreeSet::new();
    ids.filter(move |id| !names.insert(*id)).map(|id| Problem::TwiceNamed(id.clone()))
}

/// Whether a list is longer than any of ours will be.
pub(crate) fn too_many(what: &'static str, count: usize) -> Option<Problem> {
    (count > LIST).then_some(Problem::TooMany(what, count))
}

/// Passages that fill more than a screen.
pub(crate) fn long_passages<'a>(
    passages: impl Iterator<Item = &'a Passage>,
) -> impl Iterator<Item = Problem> {
    passages
        .filter(|passage| passage.len() > PASSAGE)
        .map(|passage| Problem::TooMany("sentences of one passage", passage.len()))
}

fn beginning(text: &str) -> String {
    text.chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::{Flaw, Problem};
    use crate::whole::tests::lesson;
    use crate::{Level, Mark};

    #[test]
    fn a_whole_lesson_has_no_problem() {
        assert_eq!(lesson().problems(), []);
    }

    #[test]
    fn an_unknown_format_is_not_looked_into() {
        let mut lesson = lesson();
        lesson.format = 2;
        lesson.actions.clear();

        assert_eq!(lesson.problems(), [Problem::Format(2)]);
    }

    #[test]
    fn a_crowd_is_counted_and_not_looked_into() {
        let mut lesson = lesson();
        lesson.steps = vec![lesson.steps[0].clone(); 31];
        lesson.alone.text = vec![lesson.title.clone(); 13];

        let expected =
            [Problem::TooMany("steps", 31), Problem::TooMany("sentences of one passage", 13)];
        assert_eq!(lesson.problems(), expected);
    }

    #[test]
    fn names_every_problem_at_once() {
        let mut lesson = lesson();
        let stranger: crate::Id = "stranger".parse().unwrap();
        lesson.actions.pop();
        lesson.steps[0].action = Some(stranger.clone());
        lesson.steps[1].easy.clear();
        lesson.title.marks.push(Mark { start: 0, length: 1, word: stranger.clone() });
        lesson.hello[0].duration_ms = 0;
        lesson.hello[0].words[0].to_ms = 5;
        lesson.cover.width = 0;
        lesson.words.push(lesson.words[0].clone());
        lesson.calm.text[0].text = "a\0".to_owned();

        let problems = lesson.problems();

        let second = lesson.steps[1].id.clone();
        let first_action = lesson.actions[0].id.clone();
        for expected in [
            Problem::Actions(2),
            Problem::UnknownAction(stranger.clone()),
            Problem::Silent(second, Level::Easy),
            Problem::ActionWithoutEasyStep(first_action),
            Problem::UnknownWord(stranger),
            Problem::UnsoundSentence(lesson.hello[0].text.clone()),
            Problem::EmptyPicture,
            Problem::TwiceNamed("water".parse().unwrap()),
            Problem::Text("a\0".to_owned(), Flaw::Hidden('\0')),
        ] {
            assert!(problems.contains(&expected), "{expected:?} in {problems:?}");
        }
    }
}
