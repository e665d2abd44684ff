use crate::{Entry, Id, Lesson, Level, Picture, Sentence, Step};

/// One thing on the screen of a lesson: a picture and what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame<'a> {
    /// What it is for.
    pub kind: FrameKind,
    /// The id of the word, action or step; the kind's own name elsewhere.
    pub id: &'a str,
    /// Which of the three actions it belongs to, counted from 0; none for "more" and the rest.
    pub action: Option<usize>,
    /// What is seen.
    pub picture: &'a Picture,
    /// What is said, at the level asked for.
    pub text: Vec<&'a Sentence>,
    /// Why, on request.
    pub why: &'a [Sentence],
    /// What the picture shows, for who cannot see it.
    pub alt: &'a [Sentence],
}

/// What a frame is for, in the order of a lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FrameKind {
    /// Lumo, the solved scene, "you can skip".
    Hello,
    /// A key word.
    Word,
    /// One of the three actions.
    Action,
    /// A step of an action, or of "more".
    Step,
    /// What to do when no adult is here.
    Alone,
    /// One coping step.
    Calm,
    /// The home task.
    Share,
}

/// A lesson as a reader of this level meets it: hello, key words, each action followed by its steps,
/// the steps under "more", no adult here, calm, share.
pub fn frames(lesson: &Lesson, level: Level) -> Vec<Frame<'_>> {
    let hello = moment(FrameKind::Hello, "hello", &lesson.cover, &lesson.hello, &lesson.cover_alt);
    let words = lesson.words.iter().filter(|entry| entry.is_key).map(word);
    let actions = lesson.actions.iter().enumerate().flat_map(|(number, action)| {
        let first = Frame {
            action: Some(number),
            text: vec![&action.text],
            ..moment(FrameKind::Action, action.id.as_str(), &action.picture, &[], &[])
        };
        let belongs = move |id: Option<&Id>| id == Some(&action.id);
        std::iter::once(first).chain(steps(lesson, level, Some(number), belongs))
    });
    let more = steps(lesson, level, None, |id| id.is_none());
    let closing = [
        (FrameKind::Alone, "alone", &lesson.alone),
        (FrameKind::Calm, "calm", &lesson.calm),
        (FrameKind::Share, "share", &lesson.share),
    ]
    .map(|(kind, id, said)| moment(kind, id, &said.picture, &said.text, &said.alt));
    std::iter::once(hello).chain(words).chain(actions).chain(more).chain(closing).collect()
}

fn steps<'a>(
    lesson: &'a Lesson,
    level: Level,
    action: Option<usize>,
    belongs: impl Fn(Option<&Id>) -> bool + 'a,
) -> impl Iterator<Item = Frame<'a>> {
    let chosen = lesson.steps_at(level).filter(move |step: &&Step| belongs(step.action.as_ref()));
    chosen.map(move |step| Frame {
        action,
        why: &step.why,
        ..moment(FrameKind::Step, step.id.as_str(), &step.picture, step.text(level), &step.alt)
    })
}

fn word(entry: &Entry) -> Frame<'_> {
    let frame = moment(FrameKind::Word, entry.id.as_str(), &entry.picture, &[], &[]);
    Frame { text: vec![&entry.text], ..frame }
}

fn moment<'a>(
    kind: FrameKind,
    id: &'a str,
    picture: &'a Picture,
    text: &'a [Sentence],
    alt: &'a [Sentence],
) -> Frame<'a> {
    Frame { kind, id, action: None, picture, text: text.iter().collect(), why: &[], alt }
}

#[cfg(test)]
mod tests {
    use super::frames;
    use crate::Level;
    use crate::whole::tests::lesson;

    fn story(level: Level) -> Vec<String> {
        let lesson = lesson();
        let name =
            |frame: &super::Frame<'_>| format!("{:?} {} {:?}", frame.kind, frame.id, frame.action);
        frames(&lesson, level).iter().map(name).collect()
    }

    #[test]
    fn keeps_the_order_of_every_lesson() {
        expect_test::expect![[r#"
            [
                "Hello hello None",
                "Word water None",
                "Action up Some(0)",
                "Step up-first Some(0)",
                "Action out Some(1)",
                "Step out-first Some(1)",
                "Action call Some(2)",
                "Step call-first Some(2)",
                "Alone alone None",
                "Calm calm None",
                "Share share None",
            ]
        "#]]
        .assert_debug_eq(&story(Level::Easy));
    }

    #[test]
    fn the_plain_level_adds_its_steps_and_says_more() {
        let lesson = lesson();
        let plain = frames(&lesson, Level::Plain);

        assert_eq!(plain.len(), frames(&lesson, Level::Easy).len() + 1);
        let texts: Vec<_> = plain.iter().flat_map(|frame| &frame.text).map(|s| &*s.text).collect();
        assert!(texts.contains(&"Go up to a higher floor."), "{texts:?}");
    }

    #[test]
    fn steps_under_more_come_after_the_actions() {
        let mut lesson = lesson();
        lesson.steps[0].action = None;

        let ids: Vec<_> =
            frames(&lesson, Level::Easy).iter().map(|frame| frame.id.to_owned()).collect();

        let at = |name: &str| ids.iter().position(|id| id == name);
        assert!(at("call-first") < at("up-first") && at("up-first") < at("alone"), "{ids:?}");
    }
}
