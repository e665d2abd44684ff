use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::rules::{self, Problem};
use crate::{Id, Language, Moment, Passage, Picture, Sentence};

/// What to do now in a city, in one language: needs no lesson and no library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Now {
    /// The travelling form.
    pub format: u32,
    /// The city.
    pub city: Id,
    /// The language of every sentence in it.
    pub language: Language,
    /// The six dangers of the city, in the order of their tiles.
    pub dangers: Vec<Danger>,
    /// Anything else: go to an adult.
    pub otherwise: Danger,
    /// Smoke on the stairs: the one question on the screen that says "out".
    pub stairs: Danger,
    /// The emergency call.
    pub call: Call,
}

/// What can happen, as a tile, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Danger {
    /// Its permanent name.
    pub id: Id,
    /// The one direction that is shown over everything else; none where three actions are shown alone.
    pub way: Option<Way>,
    /// What a child would say has happened.
    pub title: Passage,
    /// How its tile looks.
    pub picture: Picture,
    /// What the tile shows, for who cannot see it.
    pub alt: Passage,
    /// Three things to do, in order; for [`Way::Out`] one.
    pub actions: Vec<Moment>,
}

/// A direction that must not be misunderstood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// Leave the house.
    Out,
    /// Go into a house and shut it.
    In,
}

/// The card of the emergency call. Nothing ever dials.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// Whom to call here, the number for everything first.
    pub numbers: Vec<Moment>,
    /// Lumo cannot call.
    pub yourself: Passage,
    /// A locked phone has an emergency button.
    pub lock: Moment,
    /// Where, what, stay on the line; and what to do when it fails.
    pub actions: Vec<Moment>,
    /// What a child can say, in order.
    pub sayings: Vec<Saying>,
    /// "I speak …", by the language that is spoken.
    pub languages: BTreeMap<Language, Sentence>,
    /// The sheet on paper helps when the light is out.
    pub sheet: Moment,
}

/// A sentence a child can say on the phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saying {
    /// Its permanent name.
    pub id: Id,
    /// What is said; what a boy says, where a girl says it differently.
    pub text: Sentence,
    /// What a girl says, where that differs.
    pub girl: Option<Sentence>,
}

/// Dangers of a city; with "something else" there are seven tiles.
const DANGERS: usize = 6;

impl Now {
    /// Every danger with what is around it, in order.
    fn all(&self) -> impl Iterator<Item = &Danger> {
        self.dangers.iter().chain([&self.otherwise, &self.stairs])
    }

    /// Every sentence, in the order of the file.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        let dangers = self.all().flat_map(|danger| {
            danger.title.iter().chain(&danger.alt).chain(danger.actions.iter().flat_map(said))
        });
        let call = &self.call;
        let moments = call.numbers.iter().chain([&call.lock]).chain(&call.actions);
        let sayings = call
            .sayings
            .iter()
            .flat_map(|saying| std::iter::once(&saying.text).chain(&saying.girl));
        dangers
            .chain(moments.chain([&call.sheet]).flat_map(said))
            .chain(&call.yourself)
            .chain(sayings)
            .chain(call.languages.values())
    }

    /// Every picture, in the order of the file.
    pub fn pictures(&self) -> impl Iterator<Item = &Picture> {
        let call = &self.call;
        let moments = call.numbers.iter().chain([&call.lock, &call.sheet]).chain(&call.actions);
        self.all()
            .flat_map(|danger| {
                let actions = danger.actions.iter().map(|moment| &moment.picture);
                std::iter::once(&danger.picture).chain(actions)
            })
            .chain(moments.map(|moment| &moment.picture))
    }

    /// Everything that keeps it from being shown; empty when it may be.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = rules::unsound(self.format, self.sentences(), self.pictures());
        problems.extend(self.crowds());
        problems.extend(rules::twice_named(self.all().map(|danger| &danger.id)));
        problems.extend(rules::twice_named(self.call.sayings.iter().map(|saying| &saying.id)));
        if self.dangers.len() != DANGERS {
            problems.push(Problem::Dangers(self.dangers.len()));
        }
        for danger in self.all() {
            let wanted = if danger.way == Some(Way::Out) { 1 } else { 3 };
            let said = danger.actions.iter().filter(|action| !action.text.is_empty()).count();
            if said != wanted || danger.actions.len() != wanted {
                problems.push(Problem::NotToDo(danger.id.clone(), said));
            }
        }
        if self.call.numbers.is_empty() || self.call.sayings.is_empty() {
            problems.push(Problem::EmptyCard);
        }
        problems
    }

    fn crowds(&self) -> impl Iterator<Item = Problem> {
        let call = &self.call;
        let lists = [
            ("dangers", self.dangers.len()),
            ("numbers to call", call.numbers.len()),
            ("things to say", call.sayings.len()),
            ("things to do", call.actions.len()),
            ("languages", call.languages.len()),
        ];
        let dangers = self.all();
        let passages =
            dangers.flat_map(|danger| [&danger.title, &danger.alt]).chain([&call.yourself]);
        let moments = self.all().flat_map(|danger| &danger.actions).chain(&call.numbers);
        let moments = moments.chain([&call.lock, &call.sheet]).chain(&call.actions);
        let moments = moments.flat_map(|moment| [&moment.text, &moment.alt]);
        let crowds = lists.into_iter().filter_map(|(what, count)| rules::too_many(what, count));
        crowds.chain(rules::long_passages(passages.chain(moments)))
    }
}

fn said(moment: &Moment) -> impl Iterator<Item = &Sentence> {
    moment.text.iter().chain(&moment.alt)
}

#[cfg(test)]
mod tests {
    use super::{Call, Danger, Now, Saying, Way};
    use crate::whole::tests::{id, moment, picture};
    use crate::{Moment, Problem};

    fn danger(name: &str, way: Option<Way>, actions: usize) -> Danger {
        let Moment { picture, text, alt } = moment();
        Danger { id: id(name), way, title: text, picture, alt, actions: vec![moment(); actions] }
    }

    fn now() -> Now {
        let names = ["fire", "gas", "smoke-outside", "flood", "siren", "blackout"];
        Now {
            format: 1,
            city: id("rostock"),
            language: "en".parse().unwrap(),
            dangers: names.map(|name| danger(name, None, 3)).into(),
            otherwise: danger("else", None, 3),
            stairs: danger("stairs", None, 3),
            call: Call {
                numbers: vec![moment()],
                yourself: moment().text,
                lock: moment(),
                actions: vec![moment()],
                sayings: vec![Saying { id: id("help"), text: moment().text.remove(0), girl: None }],
                languages: [].into(),
                sheet: moment(),
            },
        }
    }

    #[test]
    fn six_dangers_each_say_what_to_do() {
        assert_eq!(now().problems(), []);

        let mut wrong = now();
        wrong.dangers.pop();
        wrong.dangers[0].actions.clear();
        wrong.otherwise.picture = crate::Picture { width: 0, ..picture() };

        let expected =
            [Problem::EmptyPicture, Problem::Dangers(5), Problem::NotToDo(id("fire"), 0)];
        assert_eq!(wrong.problems(), expected);
    }
}
