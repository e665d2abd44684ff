use serde::Serialize;

use super::pair::Pair;
use super::{Line, Picture, Sentence};

/// What to do now, in one or two languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Now {
    /// The release it is of, or the welcome; pictures and clips are asked for by it.
    pub release: String,
    /// The city.
    pub city: String,
    /// The six dangers of the city, in order.
    pub dangers: Vec<Danger>,
    /// Anything else: go to an adult.
    pub otherwise: Danger,
    /// Smoke on the stairs.
    pub stairs: Danger,
    /// The emergency call.
    pub call: Call,
}

/// What can happen, as a tile, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Danger {
    /// Its permanent name.
    pub id: String,
    /// The one direction that stands over everything else.
    pub way: Option<Way>,
    /// What has happened.
    pub title: Vec<Line>,
    /// How its tile looks.
    pub picture: Picture,
    /// What the tile shows.
    pub alt: Vec<Line>,
    /// What to do, in order.
    pub actions: Vec<Moment>,
}

/// A direction that must not be misunderstood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// Leave the house.
    Out,
    /// Go into a house and shut it.
    In,
}

/// A picture with a passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Moment {
    /// What is seen.
    pub picture: Picture,
    /// What is said.
    pub lines: Vec<Line>,
    /// What the picture shows.
    pub alt: Vec<Line>,
}

/// The card of the emergency call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Call {
    /// Whom to call here, the number for everything first.
    pub numbers: Vec<Moment>,
    /// Lumo cannot call.
    pub yourself: Vec<Line>,
    /// A locked phone has an emergency button.
    pub lock: Moment,
    /// Where, what, stay on the line; and what to do when it fails.
    pub actions: Vec<Moment>,
    /// What a child can say in the city's language, with its meaning in the home language.
    pub sayings: Vec<Saying>,
    /// The sheet on paper helps when the light is out.
    pub sheet: Moment,
}

/// A sentence a child can say on the phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Saying {
    /// Its permanent name.
    pub id: String,
    /// What is said in the city's language; what a boy says, where a girl says it differently.
    pub said: Sentence,
    /// What a girl says, where that differs.
    pub girl: Option<Sentence>,
    /// What it means, in the home language; none when they are equal.
    pub means: Option<Sentence>,
}

impl Now {
    /// One city's document, its partner language beside it.
    /// What is said on the phone is said in the city's own language, whatever stands beside the first.
    pub fn of(
        release: &str,
        first: &lesson::Now,
        second: Option<&lesson::Now>,
        own: &lesson::Now,
    ) -> Self {
        let pair =
            Pair { release, first: &first.language, second: second.map(|second| &second.language) };
        let dangers = first.dangers.iter().map(|danger| {
            let all = second.map(|second| &second.dangers);
            pair.danger(danger, all.and_then(|all| all.iter().find(|other| other.id == danger.id)))
        });
        Self {
            release: release.to_owned(),
            city: first.city.to_string(),
            dangers: dangers.collect(),
            otherwise: pair.danger(&first.otherwise, second.map(|second| &second.otherwise)),
            stairs: pair.danger(&first.stairs, second.map(|second| &second.stairs)),
            call: call(&pair, first, second, own),
        }
    }
}

fn call(
    pair: &Pair<'_>,
    first: &lesson::Now,
    second: Option<&lesson::Now>,
    own: &lesson::Now,
) -> Call {
    let (here, there) = (&first.call, second.map(|second| &second.call));
    Call {
        numbers: pair.moments(&here.numbers, there.map(|there| there.numbers.as_slice())),
        yourself: pair.lines(&here.yourself, there.map(|there| &there.yourself)),
        lock: pair.moment(&here.lock, there.map(|there| &there.lock)),
        actions: pair.moments(&here.actions, there.map(|there| there.actions.as_slice())),
        sayings: sayings(first, own),
        sheet: pair.moment(&here.sheet, there.map(|there| &there.sheet)),
    }
}

/// What the city's language says, with what it means; at the end which language the child speaks.
fn sayings(first: &lesson::Now, own: &lesson::Now) -> Vec<Saying> {
    let of = |sentence: &lesson::Sentence| Sentence::of(sentence, &own.language);
    let is_foreign = own.language != first.language;
    let means = |sentence: Option<&lesson::Sentence>| {
        sentence.filter(|_| is_foreign).map(|sentence| Sentence::of(sentence, &first.language))
    };
    let mut sayings: Vec<Saying> = own
        .call
        .sayings
        .iter()
        .map(|saying| {
            let home = first.call.sayings.iter().find(|home| home.id == saying.id);
            Saying {
                id: saying.id.to_string(),
                said: of(&saying.text),
                girl: saying.girl.as_ref().map(of),
                means: means(home.map(|home| &home.text)),
            }
        })
        .collect();
    if let Some(said) = own.call.languages.get(&first.language).filter(|_| is_foreign) {
        sayings.push(Saying {
            id: "language".to_owned(),
            said: of(said),
            girl: None,
            means: means(first.call.languages.get(&first.language)),
        });
    }
    sayings
}

impl Pair<'_> {
    fn moment(&self, first: &lesson::Moment, second: Option<&lesson::Moment>) -> Moment {
        Moment {
            picture: Picture::of(&first.picture, self.release),
            lines: self.lines(&first.text, second.map(|second| &second.text)),
            alt: self.lines(&first.alt, second.map(|second| &second.alt)),
        }
    }

    fn moments(&self, first: &[lesson::Moment], second: Option<&[lesson::Moment]>) -> Vec<Moment> {
        let partner = |at: usize| second.and_then(|second| second.get(at));
        first.iter().enumerate().map(|(at, moment)| self.moment(moment, partner(at))).collect()
    }

    fn danger(&self, first: &lesson::Danger, second: Option<&lesson::Danger>) -> Danger {
        Danger {
            id: first.id.to_string(),
            way: first.way.map(|way| match way {
                lesson::Way::Out => Way::Out,
                lesson::Way::In => Way::In,
            }),
            title: self.lines(&first.title, second.map(|second| &second.title)),
            picture: Picture::of(&first.picture, self.release),
            alt: self.lines(&first.alt, second.map(|second| &second.alt)),
            actions: self.moments(&first.actions, second.map(|second| second.actions.as_slice())),
        }
    }
}
