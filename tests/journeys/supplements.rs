//! What to do now, the facts of a city and the dictionary as they cross to the screen, with the real content.

use std::path::Path;

use device::clock::Now;
use lantern_app::app::App;
use lantern_app::wire::{City, Moment, Way};
use lesson::LocalDate;
use tests::chance::{Drawn, pairs};
use tests::programs;

fn on(date: &str) -> Now {
    Now { utc_ms: 0, date: LocalDate::parse(date).unwrap() }
}

fn open(data: &Path) -> App {
    App::open(data, Some(&programs::content()), Some(100.0), false, &on("2026-11-24")).unwrap()
}

fn chosen(data: &Path, pair: &Drawn) -> App {
    let app = open(data);
    app.install(&pair.home, &pair.city, &mut |_| {}).unwrap();
    app
}

/// What a fact of the city says of itself, by the name of its kind.
fn all(city: &City) -> Vec<&lantern_app::wire::Fact> {
    let lists = [&city.numbers, &city.warnings, &city.help_points, &city.supplies, &city.dangers];
    let facts = lists.into_iter().flatten().chain(city.signals.iter().map(|signal| &signal.fact));
    facts.chain(city.test_days.iter().map(|day| &day.fact)).collect()
}

#[test]
fn every_danger_has_its_actions_in_both_languages() {
    for pair in pairs() {
        let data = tempfile::tempdir().unwrap();
        let now = chosen(data.path(), &pair).now(None, None).unwrap();

        assert_eq!(now.dangers.len(), 6);
        let ways: Vec<_> = now.dangers.iter().map(|it| (it.id.as_str(), it.way)).collect();
        assert!(ways.contains(&("fire", Some(Way::Out))), "{ways:?}");
        assert!(ways.contains(&("gas", Some(Way::Out))), "{ways:?}");
        assert!(ways.contains(&("smoke-outside", Some(Way::In))), "{ways:?}");
        for danger in now.dangers.iter().chain([&now.otherwise, &now.stairs]) {
            let wanted = if danger.way == Some(Way::Out) { 1 } else { 3 };
            assert_eq!(danger.actions.len(), wanted, "{}", danger.id);
            danger.actions.iter().for_each(|action| is_told(action, &pair, &danger.id));
        }
        assert_eq!(now.call.sayings.len(), 10, "ten sentences of facts.md C2");
        for saying in &now.call.sayings {
            assert_eq!(saying.said.language, pair.own, "{} is said to the city", saying.id);
            assert_eq!(saying.means.as_ref().map(|it| &it.language), Some(&pair.home));
        }
    }
}

fn is_told(action: &Moment, pair: &Drawn, danger: &str) {
    assert!(!action.lines.is_empty(), "{danger}");
    for line in &action.lines {
        let second = line.second.as_ref().unwrap();
        assert_eq!((&line.first.language, &second.language), (&pair.home, &pair.own), "{danger}");
        assert!(line.first.clip.is_some() && second.clip.is_some(), "{danger} is spoken");
        assert!(line.first.marks.is_empty(), "nothing is to be looked up in {danger}");
    }
}

#[test]
fn who_has_chosen_nothing_is_asked_for_the_city_alone() {
    let pair = &pairs()[0];
    let data = tempfile::tempdir().unwrap();
    let app = open(data.path());

    assert_eq!(app.now(None, None).unwrap_err().code(), "not-installed");
    let now = app.now(Some(&pair.city), Some(&pair.home)).unwrap();

    assert_eq!(now.release, "welcome");
    assert_eq!(now.dangers[0].actions[0].lines[0].first.language, pair.home);
    assert_eq!(app.now(Some("atlantis"), Some(&pair.home)).unwrap_err().code(), "no-such-city");
    // A language nobody wrote in: the city's alone.
    let now = app.now(Some(&pair.city), Some("tlh")).unwrap();
    assert_eq!(now.dangers[0].actions[0].lines[0].first.language, pair.own);
    assert!(now.dangers[0].actions[0].lines[0].second.is_none());
}

#[test]
fn the_welcome_says_the_same_as_the_library() {
    for pair in pairs() {
        let data = tempfile::tempdir().unwrap();
        let app = chosen(data.path(), &pair);
        let installed = app.now(None, None).unwrap();
        drop(app);
        fs_err::write(data.path().join("library.db"), b"no library at all").unwrap();

        let welcome = open(data.path()).now(None, None).unwrap();

        assert_eq!(welcome.release, "welcome");
        // But for the release in the address of each picture.
        let text = serde_json::to_string(&installed).unwrap();
        let text = text.replace(&installed.release, &welcome.release);
        assert_eq!(text, serde_json::to_string(&welcome).unwrap());
    }
}

#[test]
fn facts_grow_old_and_test_days_come_round() {
    for pair in pairs() {
        let data = tempfile::tempdir().unwrap();
        let app = chosen(data.path(), &pair);

        let today = app.city(&on("2026-11-26")).unwrap();
        let later = app.city(&on("2028-01-01")).unwrap();

        assert!(all(&today).iter().all(|fact| !fact.is_expired && fact.is_unsigned));
        assert!(all(&later).iter().all(|fact| fact.is_expired), "past their date they say so");
        assert!(all(&today).iter().any(|fact| fact.is_doubtful), "doubts are told");
        for (fact, older) in all(&today).into_iter().zip(all(&later)) {
            assert!(!fact.lines.is_empty(), "{}", fact.id);
            assert!(fact.lines.iter().all(|line| line.second.is_some()), "{}", fact.id);
            let age = |fact: &lantern_app::wire::Fact| fact.age_months.unwrap_or(0);
            assert!(age(older) >= age(fact) && (fact.checked.is_none() || age(older) > 0));
            assert!(!fact.source.contains("GK") && !fact.source.contains("facts.md"));
        }
        for (day, next) in today.test_days.iter().zip(&later.test_days) {
            assert!(("2026-11-26".."2028-01-01").contains(&day.next.as_deref().unwrap()));
            assert_eq!(next.next, None, "a rule past its date promises no day");
        }
    }
}

#[test]
fn each_city_is_compared_with_all_others_in_the_readers_languages() {
    for pair in pairs() {
        let data = tempfile::tempdir().unwrap();
        let city = chosen(data.path(), &pair).city(&on("2026-11-26")).unwrap();

        assert_eq!(city.elsewhere.len(), 3);
        for other in &city.elsewhere {
            assert_ne!(other.id, city.id);
            assert_eq!(other.name.first.language, pair.home);
            assert!(!other.signals.is_empty() && other.signals.iter().all(|it| it.seconds > 0));
        }
    }
}

#[test]
fn the_dictionary_holds_every_drawn_word_once() {
    for pair in pairs() {
        let data = tempfile::tempdir().unwrap();
        let dictionary = chosen(data.path(), &pair).dictionary().unwrap();

        let words: Vec<_> = dictionary.groups.iter().flat_map(|group| &group.words).collect();
        let drawn = fs_err::read_dir(programs::root().join("assets/pictures/words")).unwrap();
        assert_eq!(words.len(), drawn.count());
        assert!(dictionary.groups.len() <= 7);
        for word in words.iter().copied() {
            assert!((1..=4).contains(&word.related.len()), "{}", word.id);
            for id in &word.related {
                assert!(*id != word.id && words.iter().any(|other| other.id == *id), "{id}");
            }
        }
    }
}

#[test]
fn what_is_said_on_the_phone_is_said_in_the_citys_own_language() {
    let pair = &pairs()[0];
    for second in [None, Some("lv")] {
        let data = tempfile::tempdir().unwrap();
        let app = chosen(data.path(), pair);
        let mut settings = app.start(&[]).unwrap().settings;
        settings.second = second.map(str::to_owned);
        app.save_settings(settings).unwrap();

        let now = app.now(None, None).unwrap();

        let shown = now.dangers[0].title[0].second.as_ref().map(|it| it.language.as_str());
        assert_eq!(shown, second, "on the screen stands what was chosen");
        for saying in &now.call.sayings {
            assert_eq!(saying.said.language, pair.own, "{} with {second:?}", saying.id);
            assert_eq!(saying.means.as_ref().map(|it| &it.language), Some(&pair.home));
            let clip = saying.said.clip.as_deref().unwrap();
            let whole = lantern_app::speech::Part { from_ms: 0, to_ms: None, speed: 1.0 };
            app.say(&now.release, clip, whole).unwrap();
        }
    }
}

#[test]
fn a_choice_nobody_can_read_is_asked_for_anew() {
    let pair = &pairs()[0];
    for (home, city) in
        [(Some("??"), Some("rostock")), (None, Some("rostock")), (Some("de"), Some("../x"))]
    {
        let data = tempfile::tempdir().unwrap();
        let today = on("2026-11-24").date;
        let path = data.path().join("learners.db");
        let learners = store::Learners::open(&path, &today).unwrap().value;
        let settings = serde_json::json!({ "home": home, "city": city });
        learners.set(&"device".parse().unwrap(), "screen", &settings).unwrap();
        drop(learners);
        let app = open(data.path());

        assert!(app.now(None, None).is_err());
        let now = app.now(Some(&pair.city), Some(&pair.home)).unwrap();

        assert_eq!(now.release, "welcome", "{home:?} {city:?}");
    }
}

#[test]
fn a_clip_and_a_picture_that_are_lost_come_from_the_welcome() {
    let pair = &pairs()[0];
    let data = tempfile::tempdir().unwrap();
    let app = chosen(data.path(), pair);
    let now = app.now(None, None).unwrap();
    assert_ne!(now.release, "welcome");
    let action = &now.dangers[0].actions[0];
    let clip = action.lines[0].first.clip.clone().unwrap();
    let picture = action.picture.paper.split('/').nth(1).unwrap().parse().unwrap();
    drop(app);
    let library = store::Library::open(&data.path().join("library.db"), &on("2026-11-24").date);
    let lost = [clip.parse().unwrap(), picture].map(|sha256| store::Damage { sha256 });
    // Takes the objects away, and the release with them; what is asked for by name is all the same.
    library.unwrap().value.forget_damaged(&lost).unwrap();

    let app = open(data.path());
    let whole = lantern_app::speech::Part { from_ms: 0, to_ms: None, speed: 1.0 };

    app.say(&now.release, &clip, whole).unwrap();
    assert!(app.picture(&now.release, picture).unwrap().starts_with(b"<svg"));
}
