//! What an edition holds beside its lessons: what to do now, and the picture dictionary.

use std::collections::BTreeSet;

use lesson::{
    Call, Danger, Dictionary, FORMAT, Group, Id, Language, Moment, Now, Passage, Saying, Sentence,
    Word,
};

use super::assemble::Writer;
use crate::Result;
use crate::structure::{ELSE, Lesson, NowAction, NowDanger, STAIRS, Structure};

/// Whom to call, the number for everything first, with the picture that says so.
pub(crate) const NUMBERS: &[(&str, &str)] = &[
    ("emergency", "call-112/call-dial"),
    ("fire", "call-card/fire-engine"),
    ("ambulance", "words/ambulance"),
    ("police", "call-card/police-car"),
    ("gas", "call-card/gas-line"),
];

/// What a child can say on the phone (`facts/facts.md` part C2).
pub(crate) const SAYINGS: &[&str] =
    &["help", "name", "street", "fire", "hurt", "alone", "lost", "not-understood", "slowly"];

/// What the card says beside the sentences: place first, what happened, stay on the line, and what to do
/// when it fails.
const CALL_ACTIONS: &[&str] = &["call-say-where", "call-answer", "call-stay", "call-fails"];

/// Words beside a word, at the most.
const RELATED: usize = 4;

const CALL: &str = "call-112";
const LOCK: &str = "call-card/lock-screen";
const SHEET: &str = "call-card/sheet";

impl Writer<'_> {
    pub(super) fn now(&self) -> Result<Now> {
        let dangers = self.city.now.iter().map(|id| self.danger(id.as_str()));
        Ok(Now {
            format: FORMAT,
            city: self.city.id.clone(),
            language: self.language.clone(),
            dangers: dangers.collect::<Result<_>>()?,
            otherwise: self.danger(ELSE)?,
            stairs: self.danger(STAIRS)?,
            call: self.call()?,
        })
    }

    fn danger(&self, id: &str) -> Result<Danger> {
        let unknown = || self.missing("dangers", &format!("danger-{id}"));
        let danger = self.plan.structure.danger(id).ok_or_else(unknown)?;
        let name = format!("danger-{id}");
        let actions = danger.actions.iter().map(|action| self.to_do(action));
        Ok(Danger {
            id: danger.id.clone(),
            way: danger.way,
            title: self.text(&name, None)?,
            picture: self.picture(&scene_of(danger))?,
            alt: self.text(&name, Some("alt")).unwrap_or_default(),
            actions: actions.collect::<Result<_>>()?,
        })
    }

    /// An action of its own, or one of a lesson.
    fn to_do(&self, action: &NowAction) -> Result<Moment> {
        match (&action.lesson, &action.picture) {
            (Some(lesson), _) => self.told(lesson, &action.id),
            (None, Some(picture)) => Ok(Moment {
                picture: self.picture(picture)?,
                text: self.text(&format!("danger-action-{}", action.id), None)?,
                alt: self.described(picture),
            }),
            (None, None) => Err(self.missing("dangers", &format!("danger-action-{}", action.id))),
        }
    }

    /// An action or step as its lesson says it at the easy level; its dictionary words are not marked.
    fn told(&self, lesson: &Id, id: &Id) -> Result<Moment> {
        let missing = || self.missing(&format!("lessons/{lesson}"), id.as_str());
        let known = self.plan.structure.lesson(lesson).ok_or_else(missing)?;
        let scene = known.drawn_as(id).ok_or_else(missing)?;
        let is_action = known.action.iter().any(|action| action.id == *id);
        let message = if is_action { format!("action-{id}") } else { format!("step-{id}") };
        Ok(Moment {
            picture: self.picture(&format!("{lesson}/{scene}"))?,
            text: unmarked(self.passage(lesson, &message, None)?),
            alt: self.described(&format!("{lesson}/{scene}")),
        })
    }

    /// What a lesson says its scene shows; nothing for a scene of no lesson.
    fn described(&self, scene: &str) -> Passage {
        let alt = scene.split_once('/').and_then(|(lesson, step)| {
            let lesson = lesson.parse().ok()?;
            self.passage(&lesson, &format!("step-{step}"), Some("alt")).ok()
        });
        unmarked(alt.unwrap_or_default())
    }

    fn call(&self) -> Result<Call> {
        let emergency = self.city.numbers.get("emergency").map(|number| &number.value);
        // A number that is the one for everything needs no row of its own.
        let is_own = |name: &str| {
            let value = self.city.numbers.get(name).map(|number| &number.value);
            value.is_some() && (name == "emergency" || value != emergency)
        };
        let numbers = NUMBERS.iter().filter(|(name, _)| is_own(name)).map(|(name, picture)| {
            let text = self.text(&format!("who-{name}"), None)?;
            Ok(Moment { picture: self.picture(picture)?, text, alt: Passage::new() })
        });
        let lesson: Id = CALL.parse().map_err(|_| self.missing("lessons", CALL))?;
        let actions = CALL_ACTIONS.iter().map(|name| {
            let id = name.parse().map_err(|_| self.missing("lessons/call-112", name))?;
            self.told(&lesson, &id)
        });
        let seen = |id: &str, picture: &str| -> Result<Moment> {
            Ok(Moment {
                picture: self.picture(picture)?,
                text: self.text(id, None)?,
                alt: self.text(id, Some("alt"))?,
            })
        };
        Ok(Call {
            numbers: numbers.collect::<Result<_>>()?,
            yourself: self.text("call-self", None)?,
            lock: seen("call-lock", LOCK)?,
            actions: actions.collect::<Result<_>>()?,
            sayings: SAYINGS.iter().map(|name| self.saying(name)).collect::<Result<_>>()?,
            languages: self.plan.locales.keys().filter_map(|it| self.speaks(it)).collect(),
            sheet: seen("call-sheet", SHEET)?,
        })
    }

    fn saying(&self, name: &str) -> Result<Saying> {
        let id = format!("say-{name}");
        let text = self.first(&id, None)?;
        let girl = self.first(&id, Some("girl")).ok().filter(|girl| girl.text != text.text);
        let id = name.parse().map_err(|_| self.missing("dangers", &id))?;
        Ok(Saying { id, text, girl })
    }

    /// "I speak …".
    fn speaks(&self, language: &Language) -> Option<(Language, Sentence)> {
        Some((language.clone(), self.first(&format!("say-language-{language}"), None).ok()?))
    }

    pub(super) fn dictionary(&self) -> Result<Dictionary> {
        let Some((words, _)) = &self.plan.structure.words else {
            return Ok(Dictionary {
                format: FORMAT,
                language: self.language.clone(),
                groups: Vec::new(),
            });
        };
        let groups = words.group.iter().map(|group| {
            let entries = group.words.iter().map(|id| {
                let own = words.related.get(id).into_iter().flatten();
                let mut seen = BTreeSet::from([id]);
                let beside = own.chain(&group.words).filter(|other| seen.insert(other));
                Ok(Word {
                    id: id.clone(),
                    text: self.content(&format!("word-{id}"))?,
                    picture: self.picture(&format!("words/{id}"))?,
                    related: beside.take(RELATED).cloned().collect(),
                })
            });
            Ok(Group {
                id: group.id.clone(),
                title: self.content(&format!("group-{}", group.id))?,
                words: entries.collect::<Result<_>>()?,
            })
        });
        Ok(Dictionary {
            format: FORMAT,
            language: self.language.clone(),
            groups: groups.collect::<Result<_>>()?,
        })
    }

    fn text(&self, id: &str, attribute: Option<&str>) -> Result<Passage> {
        self.content_passage(id, attribute, &self.numbers)
    }

    fn first(&self, id: &str, attribute: Option<&str>) -> Result<Sentence> {
        let passage = self.text(id, attribute)?;
        passage.into_iter().next().ok_or_else(|| self.missing("dangers", id))
    }
}

/// The drawing of a danger's tile, as `folder/scene`.
pub(crate) fn scene_of(danger: &NowDanger) -> String {
    danger.picture.clone().unwrap_or_else(|| format!("now/{}", danger.id))
}

/// The drawing of an action, as `folder/scene`; none when it names nothing.
pub(crate) fn picture_of(action: &NowAction, lesson: Option<&Lesson>) -> Option<String> {
    match lesson {
        Some(lesson) => Some(format!("{}/{}", lesson.id, lesson.drawn_as(&action.id)?)),
        None => action.picture.clone(),
    }
}

/// The drawings of the emergency card beside its numbers.
pub(crate) fn call_pictures(structure: &Structure) -> Vec<String> {
    let lesson = structure.lessons.iter().map(|(it, _)| it).find(|it| it.id.as_str() == CALL);
    let told = CALL_ACTIONS.iter().filter_map(|name| {
        let id = name.parse().ok()?;
        Some(format!("{CALL}/{}", lesson?.drawn_as(&id)?))
    });
    [LOCK, SHEET].map(str::to_owned).into_iter().chain(told).collect()
}

fn unmarked(mut passage: Passage) -> Passage {
    for sentence in &mut passage {
        sentence.marks.clear();
    }
    passage
}
