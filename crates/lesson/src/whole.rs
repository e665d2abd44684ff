use serde::{Deserialize, Serialize};

use crate::{Digest, Id, Language, Passage, Sentence};

/// How much a reader takes on: the same lesson, one tap apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// A1: the default, at most seven steps.
    Easy,
    /// A2: longer sentences and every step.
    Plain,
}

/// One lesson in one language for one city, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lesson {
    /// The travelling form; this crate knows [`crate::FORMAT`].
    pub format: u32,
    /// Its permanent name.
    pub id: Id,
    /// The room of the shelf it stands in.
    pub unit: Id,
    /// The language of every sentence in it.
    pub language: Language,
    /// Abilities an app must have to show it.
    pub needs: Vec<String>,
    /// The solved scene: on the tile and at the hello.
    pub cover: Picture,
    /// What the cover shows, for who cannot see it.
    pub cover_alt: Passage,
    /// Its name, at most four words.
    pub title: Sentence,
    /// What it is about, and that it may be skipped.
    pub hello: Passage,
    /// Key words in order, then every other dictionary word its sentences mark.
    pub words: Vec<Entry>,
    /// The three actions, in order.
    pub actions: Vec<Action>,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// What to do when no adult is here.
    pub alone: Moment,
    /// One coping step.
    pub calm: Moment,
    /// The home task.
    pub share: Moment,
}

/// A dictionary word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its permanent name, shared by all lessons and languages.
    pub id: Id,
    /// Whether the lesson teaches it before the actions.
    pub is_key: bool,
    /// The word, with its article where the language has one.
    pub text: Sentence,
    /// Its drawing.
    pub picture: Picture,
}

/// One of the three things a child does: at most six words and one fixed picture, the same in the
/// lesson, on paper and in *What to do now*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Its permanent name.
    pub id: Id,
    /// What to do.
    pub text: Sentence,
    /// Its one picture.
    pub picture: Picture,
}

/// One picture with what it teaches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its permanent name.
    pub id: Id,
    /// The action it belongs to; none for "more".
    pub action: Option<Id>,
    /// [`Level::Easy`]: shown at both levels; [`Level::Plain`]: only at the plain one.
    pub level: Level,
    /// Its scene.
    pub picture: Picture,
    /// The text at A1.
    pub easy: Passage,
    /// The text at A2.
    pub plain: Passage,
    /// Why, on request.
    pub why: Passage,
    /// What the picture shows, for who cannot see it.
    pub alt: Passage,
}

/// A picture with a passage that is neither action nor step: alone, calm, share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// Its scene.
    pub picture: Picture,
    /// What is said.
    pub text: Passage,
    /// What the picture shows, for who cannot see it.
    pub alt: Passage,
}

/// A drawing by the digest of its object (zstd of the SVG) in each form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// The warm-paper form.
    pub paper: Digest,
    /// The high-contrast form; none where it is the same.
    pub contrast: Option<Digest>,
    /// In picture units.
    pub width: u32,
    /// In picture units.
    pub height: u32,
}

impl Lesson {
    /// The steps a reader of this level meets, in order.
    pub fn steps_at(&self, level: Level) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(move |step| step.level <= level)
    }

    /// Every passage of the lesson, in no order.
    pub(crate) fn passages(&self) -> impl Iterator<Item = &Passage> {
        let steps =
            self.steps.iter().flat_map(|step| [&step.easy, &step.plain, &step.why, &step.alt]);
        let moments = [&self.alone, &self.calm, &self.share];
        let moments = moments.into_iter().flat_map(|moment| [&moment.text, &moment.alt]);
        [&self.cover_alt, &self.hello].into_iter().chain(steps).chain(moments)
    }

    /// Every sentence of the lesson in the order of the file, for whoever must look at all of them.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        let steps = self
            .steps
            .iter()
            .flat_map(|step| [&step.easy, &step.plain, &step.why, &step.alt].into_iter().flatten());
        let moments = [&self.alone, &self.calm, &self.share]
            .into_iter()
            .flat_map(|moment| [&moment.text, &moment.alt]);
        std::iter::once(&self.title)
            .chain(&self.cover_alt)
            .chain(&self.hello)
            .chain(self.words.iter().map(|entry| &entry.text))
            .chain(self.actions.iter().map(|action| &action.text))
            .chain(steps)
            .chain(moments.flatten())
    }

    /// Every picture of the lesson, in the order of the file.
    pub fn pictures(&self) -> impl Iterator<Item = &Picture> {
        std::iter::once(&self.cover)
            .chain(self.words.iter().map(|entry| &entry.picture))
            .chain(self.actions.iter().map(|action| &action.picture))
            .chain(self.steps.iter().map(|step| &step.picture))
            .chain([&self.alone, &self.calm, &self.share].map(|moment| &moment.picture))
    }
}

impl Step {
    /// The text at a level.
    pub fn text(&self, level: Level) -> &Passage {
        match level {
            Level::Easy => &self.easy,
            Level::Plain => &self.plain,
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::{Action, Entry, Lesson, Level, Moment, Picture, Step};
    use crate::{Digest, Id, Passage, Sentence, WordTime};

    pub(crate) fn id(text: &str) -> Id {
        text.parse().unwrap()
    }

    fn sentence(text: &str) -> Sentence {
        let word = WordTime { start: 0, length: 1, from_ms: 0, to_ms: 300 };
        let clip = Some(Digest::from_bytes([9; 32]));
        Sentence { text: text.to_owned(), words: vec![word], marks: vec![], clip, duration_ms: 900 }
    }

    fn passage(text: &str) -> Passage {
        vec![sentence(text)]
    }

    pub(crate) fn picture() -> Picture {
        Picture { paper: Digest::from_bytes([7; 32]), contrast: None, width: 1200, height: 900 }
    }

    fn step(name: &str, action: Option<&str>, level: Level) -> Step {
        Step {
            id: id(name),
            action: action.map(id),
            level,
            picture: picture(),
            easy: passage("Go up."),
            plain: passage("Go up to a higher floor."),
            why: passage("Water is heavy."),
            alt: passage("A family walks up."),
        }
    }

    pub(crate) fn moment() -> Moment {
        Moment { picture: picture(), text: passage("Breathe."), alt: passage("A room.") }
    }

    /// A lesson with three actions, four steps (one of them plain) and one word.
    pub(crate) fn lesson() -> Lesson {
        let action =
            |name: &str| Action { id: id(name), text: sentence("Go up now."), picture: picture() };
        Lesson {
            format: 1,
            id: id("flood"),
            unit: id("water"),
            language: "en".parse().unwrap(),
            needs: vec![],
            cover: picture(),
            cover_alt: passage("All are safe."),
            title: sentence("The water comes"),
            hello: passage("Today: water."),
            words: vec![Entry {
                id: id("water"),
                is_key: true,
                text: sentence("water"),
                picture: picture(),
            }],
            actions: ["up", "out", "call"].map(action).into(),
            steps: vec![
                step("up-first", Some("up"), Level::Easy),
                step("out-first", Some("out"), Level::Easy),
                step("out-more", Some("out"), Level::Plain),
                step("call-first", Some("call"), Level::Easy),
            ],
            alone: moment(),
            calm: moment(),
            share: moment(),
        }
    }

    #[test]
    fn the_plain_level_shows_what_the_easy_one_leaves_out() {
        let names = |level| -> Vec<String> {
            lesson().steps_at(level).map(|step| step.id.to_string()).collect()
        };

        assert_eq!(names(Level::Easy), ["up-first", "out-first", "call-first"]);
        assert_eq!(names(Level::Plain), ["up-first", "out-first", "out-more", "call-first"]);
    }

    #[test]
    fn ignores_fields_of_a_later_lantern() {
        let mut value = serde_json::to_value(lesson()).unwrap();
        value["mood"] = "calm".into();

        assert_eq!(serde_json::from_value::<Lesson>(value).unwrap(), lesson());
    }
}
