//! What authors get wrong is named: all of it at once, each with file, line and what to do.

use std::fmt::Write as _;

use expect_test::expect;
use publish::Severity;

use crate::place::Place;

#[test]
fn what_we_publish_has_no_problem() {
    assert_eq!(Place::new().errors(), "");
}

#[test]
fn everything_wrong_in_structure_facts_and_pictures_is_named_at_once() {
    let place = Place::new();
    let flood = "assets/lessons/water/flood.toml";
    place.change(flood, "words = [\"water\", ", "words = [\"comet\", \"water\", ");
    place.change(flood, "unit = \"water\"", "unit = \"air\"");
    place.change(flood, "action = \"flood-go-up\"", "action = \"flood-go-away\"");
    place.change(flood, "id = \"flood-cellar\"", "id = \"flood-attic\"");
    place.change(flood, "level = \"plain\"\nfacts = [\"SI10\", \"IN17\"]", "facts = []");
    let call = "assets/lessons/emergency-call/call-112.toml";
    place.change(call, "needs = []", "needs = []\nneed = []");
    let blackout = "assets/lessons/blackout/blackout-start.toml";
    place.change(blackout, "id = \"blackout-lift\"", "id = \"Blackout lift\"");
    let rostock = "assets/cities/rostock.toml";
    place.change(rostock, "value = \"110\", source = \"DE33\"", "value = \"one\", source = \"\"");
    place.change(rostock, "Europe/Berlin", "Europe/Rostock");
    place.change(rostock, "expires = \"2027-11-24\", assumed", "expires = \"soon\", assumed");
    let vienna = "assets/cities/vienna.toml";
    place.change(vienna, "country = \"AT\"", "country = ");
    let scene = |name: &str, text: &str| {
        place.write(&format!("assets/pictures/scenes/flood/{name}.toml"), text);
    };
    scene("flood-up", "[[item]]\nwho = \"nobody\"\nat = [600, 800]\n");
    scene("flood-walk", "[[item]]\nthing = \"rocket\"\nat = [600, 800]\nspeed = 3\n");

    expect![[r#"
        assets/cities/rostock.toml `time_zone`: bad-time-zone
        assets/cities/rostock.toml `emergency`: bad-date
        assets/cities/rostock.toml `police`: bad-number
        assets/cities/rostock.toml `police`: no-source
        assets/cities/vienna.toml `country =`: malformed-toml
        assets/lessons/blackout/blackout-start.toml `id`: bad-id
        assets/lessons/emergency-call/call-112.toml `need`: unknown-field
        assets/lessons/water/flood.toml `id`: key-words
        assets/lessons/water/flood.toml `id`: misplaced-lesson
        assets/lessons/water/flood.toml `id`: too-many-steps
        assets/lessons/water/flood.toml `unit`: unknown-id
        assets/lessons/water/flood.toml `words`: no-drawing
        assets/lessons/water/flood.toml `id`: unknown-id
        assets/lessons/water/flood.toml `id`: no-drawing
        assets/lessons/water/flood.toml `id`: no-source
        assets/pictures/scenes/flood/flood-up.toml `who`: unknown-name
        assets/pictures/scenes/flood/flood-walk.toml `thing`: unknown-name
        locales/ar/lessons/flood.ftl ``: missing-message
        locales/ar/lessons/flood.ftl `step-flood-cellar`: stray-message
        locales/ar/words.ftl ``: missing-message
        locales/de/lessons/flood.ftl ``: missing-message
        locales/de/lessons/flood.ftl `step-flood-cellar`: stray-message
        locales/de/words.ftl ``: missing-message
        locales/en/lessons/flood.ftl ``: missing-message
        locales/en/lessons/flood.ftl `step-flood-cellar`: stray-message
        locales/en/words.ftl ``: missing-message
        locales/uk/lessons/flood.ftl ``: missing-message
        locales/uk/lessons/flood.ftl `step-flood-cellar`: stray-message
        locales/uk/words.ftl ``: missing-message
    "#]]
    .assert_eq(&place.errors());
}

#[test]
fn everything_wrong_in_a_language_is_named_at_once() {
    let place = Place::new();
    let flood = "locales/de/lessons/flood.ftl";
    let text = fs_err::read_to_string(place.path(flood)).unwrap();
    let message = |id: &str| {
        let from = text.find(&format!("\n{id} = ")).unwrap() + 1;
        let length = text[from..].find('\n').unwrap();
        text[from..from + length].to_owned()
    };
    let replace = |id: &str, to: &str| place.change(flood, &message(id), &format!("{id} = {to}"));
    replace("title", "Das Wasser kommt jetzt sehr bald");
    replace("hello", "Heute (sehr bald) lernen wir. Und dann. Und noch etwas.");
    replace("action-flood-go-up", "Geh jetzt bitte ganz schnell alle Stufen nach oben.");
    replace("action-flood-keep-out", "Kein Keller, kein [Wasser](water).");
    replace("action-flood-be-seen", "Zeig dich und ruf { $number } an.");
    replace("step-flood-up", "Geh die [Treppe(stairs) hoch. Bleib bei einem [Erwachsenen](adult).");
    replace("step-flood-cellar", "Bleib weg vom [Keller](cellar). Krieg.");
    replace(
        "step-flood-plug",
        "Bleib weg von Starkstromsteckern. Sag es einem [Erwachsenen](adult).",
    );
    replace("alone", "Kein Erwachsener da? Geh z. B. nach oben und ruf { $emergency } an.");
    place.append(flood, "step-flood-boat = Nimm ein Boot.\n\ntitle = Noch ein Titel");
    place.change(flood, "    .why = Wasser läuft", "    .because = Wasser läuft");
    place.append("locales/de/shelf.ftl", "shelf-nothing = Nichts\n\nthis is no Fluent");
    place.write("locales/de/unheard.ftl", "a = A\n");
    place.change("locales/en/lessons/flood.ftl", "Water runs down", "Water always runs down");
    fs_err::remove_file(place.path("locales/de/units.ftl")).unwrap();
    place.change("locales/uk/status.toml", "status = \"draft\"", "status = \"reviewed\"");

    expect![[r#"
        locales/ar/lessons/flood.ftl `step-flood-up`: out-of-step
        locales/de/lessons/flood.ftl `hello`: forbidden-sign
        locales/de/lessons/flood.ftl `hello`: too-many-sentences
        locales/de/lessons/flood.ftl `hello`: uneven-sentences
        locales/de/lessons/flood.ftl `action-flood-go-up`: too-many-words
        locales/de/lessons/flood.ftl `action-flood-keep-out`: marks-disagree
        locales/de/lessons/flood.ftl `action-flood-be-seen`: forbidden-sign
        locales/de/lessons/flood.ftl `action-flood-be-seen`: missing-variable
        locales/de/lessons/flood.ftl `action-flood-be-seen`: stray-variable
        locales/de/lessons/flood.ftl `action-flood-be-seen`: unknown-variable
        locales/de/lessons/flood.ftl `step-flood-up`: broken-mark
        locales/de/lessons/flood.ftl `step-flood-up`: forbidden-sign
        locales/de/lessons/flood.ftl `step-flood-up`: marks-disagree
        locales/de/lessons/flood.ftl `step-flood-up`: missing-attribute
        locales/de/lessons/flood.ftl `step-flood-up`: out-of-step
        locales/de/lessons/flood.ftl `.because`: stray-attribute
        locales/de/lessons/flood.ftl `step-flood-cellar`: fear-word
        locales/de/lessons/flood.ftl `step-flood-plug`: long-word
        locales/de/lessons/flood.ftl `alone`: abbreviation
        locales/de/lessons/flood.ftl `alone`: too-many-sentences
        locales/de/lessons/flood.ftl `alone`: uneven-sentences
        locales/de/lessons/flood.ftl `alone`: uneven-sentences
        locales/de/lessons/flood.ftl `step-flood-boat`: stray-message
        locales/de/lessons/flood.ftl `title`: duplicate-message
        locales/de/lessons/flood.ftl `title`: too-many-words
        locales/de/shelf.ftl `shelf-nothing`: stray-message
        locales/de/shelf.ftl `this is no Fluent`: malformed-fluent
        locales/de/unheard.ftl `a`: stray-file
        locales/de/units.ftl ``: missing-file
        locales/uk/lessons/flood.ftl `step-flood-up`: out-of-step
        locales/uk/status.toml `status`: nobody-reviewed
    "#]]
    .assert_eq(&place.errors());
}

#[test]
fn every_message_says_what_to_do() {
    let place = Place::new();
    place.change("assets/lessons/water/flood.toml", "unit = \"water\"", "unit = \"air\"");
    place.change("locales/de/lessons/flood.ftl", "hello = ", "hallo = ");

    let problems = place.problems();

    let named: Vec<_> =
        problems.iter().filter(|problem| problem.severity == Severity::Error).collect();
    assert!(named.len() >= 3, "{named:?}");
    for problem in named {
        let does =
            [";", "write", "remove", "move"].iter().any(|word| problem.message.contains(word));
        assert!(does && problem.line > 0 && problem.path.contains('/'), "{problem}");
    }
}

#[test]
fn files_that_are_no_text_or_have_no_end_are_turned_away() {
    let place = Place::new();
    place.write("assets/lessons/water/flood.toml", vec![b'#'; 50_000_000]);
    place.write("assets/cities/vienna.toml", b"id = \"vienna\"\xff\xfe");
    place.write(
        "assets/pictures/scenes/flood/flood-up.toml",
        format!("a = {}", "[".repeat(100_000)),
    );
    place.write("locales/de/lessons/flood.ftl", vec![b'a'; 50_000_000]);
    place.write("locales/uk/lessons/flood.ftl", format!("title = {}", "{ ".repeat(200_000)));
    place.write("locales/ar/lessons/flood.ftl", format!("title = {{ {}", "A(".repeat(200_000)));

    let errors = place.errors();

    for expected in [
        ("assets/lessons/water/flood.toml", "too-large"),
        ("assets/cities/vienna.toml", "not-utf8"),
        ("assets/pictures/scenes/flood/flood-up.toml", ""),
        ("locales/de/lessons/flood.ftl", "too-large"),
        ("locales/uk/lessons/flood.ftl", "deep-nesting"),
        ("locales/ar/lessons/flood.ftl", "deep-nesting"),
    ] {
        let is_named = |line: &str| line.starts_with(expected.0) && line.ends_with(expected.1);
        assert!(errors.lines().any(is_named), "{expected:?}\n{errors}");
    }
}

#[test]
fn references_that_lead_nowhere_round_or_without_end_are_named() {
    let place = Place::new();
    let mut more =
        String::from("round-a = { round-b }\nround-b = { round-a }\nlost = { nowhere }\n");
    for number in 0..200 {
        let _ = writeln!(more, "deep-{number} = {{ deep-{} }}", number + 1);
    }
    // Each names the next a hundred times: a billion words, if somebody wrote them out.
    for number in 0..7 {
        let next = format!("{{ wide-{} }}", number + 1).repeat(100);
        let _ = writeln!(more, "wide-{number} = {next}");
    }
    more.push_str("wide-7 = ha");
    place.append("locales/en/shelf.ftl", &more);

    let errors = place.errors();

    for code in ["circular-reference", "deep-reference", "unknown-variable"] {
        let named = |line: &str| line.starts_with("locales/en/shelf.ftl") && line.ends_with(code);
        assert!(errors.lines().any(named), "{code}\n{errors}");
    }
}

#[test]
fn an_expired_fact_and_a_missing_voice_are_warnings() {
    let place = Place::new();
    let language = fs_err::read_to_string(place.path("locales/uk/language.toml")).unwrap();
    let silent: String = language.lines().filter(|line| !line.starts_with("voice")).fold(
        String::new(),
        |mut text, line| {
            let _ = writeln!(text, "{line}");
            text
        },
    );
    place.write("locales/uk/language.toml", silent);

    let problems = publish::check(&place.root(), "2099-01-01".parse().unwrap());

    let count = |code: &str| problems.iter().filter(|problem| problem.code == code).count();
    assert!(problems.iter().all(|problem| problem.severity == Severity::Warning), "{problems:?}");
    assert!(count("expired-fact") > 20 && count("no-voice") == 1, "{problems:?}");
}
