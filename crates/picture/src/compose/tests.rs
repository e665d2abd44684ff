//! What every drawing promises: the same bytes, safe SVG, and all problems named at once.

use super::{Theme, draw};
use crate::kit::Kit;
use crate::problem::Problem;
use crate::{inspect_svg, places};

#[test]
fn the_same_scene_has_the_same_bytes() {
    let kit = kit();

    for theme in [Theme::Paper, Theme::Contrast] {
        let first = draw(&kit, "family", &family(), theme).unwrap();
        let second = draw(&kit.clone(), "family", &family(), theme).unwrap();

        assert_eq!(first, second);
        assert_eq!((first.width, first.height), (1200, 900));
    }
}

#[test]
fn a_drawing_passes_the_inspection_and_its_ids_carry_the_scene_s_name() {
    for theme in [Theme::Paper, Theme::Contrast] {
        let drawing = draw(&kit(), "family", &family(), theme).unwrap();

        assert_eq!(inspect_svg(drawing.svg.as_bytes()), Ok(()));
        assert!(drawing.svg.contains(" id=\"family-"));
        assert_eq!(
            drawing.svg.matches(" id=\"").count(),
            drawing.svg.matches(" id=\"family-").count()
        );
        assert!(!drawing.svg.contains("<text") && !drawing.svg.contains("NaN"));
        // So many people at once are too many bytes with their outlines.
        let notes = if theme == Theme::Paper { vec![] } else { vec![(None, "too-big")] };
        assert_eq!(codes(&drawing.notes), notes);
    }
}

#[test]
fn night_falls_on_paper_only() {
    let paper = draw(&kit(), "family", &family(), Theme::Paper).unwrap();
    let contrast = draw(&kit(), "family", &family(), Theme::Contrast).unwrap();

    assert!(paper.svg.contains("mix-blend-mode:multiply") && paper.svg.contains("<mask"));
    assert!(!contrast.svg.contains("<mask") && contrast.svg.contains("#0B1026"));
}

#[test]
fn everyone_can_take_every_pose_from_every_side() {
    let kit = kit();

    for (who, someone) in &kit.cast {
        for pose in kit.poses.keys() {
            if someone.aid == crate::cast::Aid::Wheelchair && pose != "stand" {
                continue;
            }
            for view in ["front", "profile", "back"] {
                let scene = person(
                    who,
                    "[600, 800]",
                    &format!("pose = \"{pose}\"\nview = \"{view}\"\nturn = 0.5"),
                );
                let drawing = draw(&kit, "one", &scene, Theme::Paper).unwrap();

                assert_eq!(inspect_svg(drawing.svg.as_bytes()), Ok(()), "{who} {pose} {view}");
                assert!(
                    drawing.svg.len() < 14_000,
                    "{who} {pose} {view}: {} bytes",
                    drawing.svg.len()
                );
                assert!(
                    !drawing.svg.contains("NaN") && !drawing.svg.contains("inf"),
                    "{who} {pose} {view}"
                );
            }
        }
    }
}

#[test]
fn all_that_is_wrong_is_said_at_once_with_its_line() {
    let scene = concat!(
        "size = [100, 100]\n",
        "colour = \"red\"\n",
        "[[item]]\nplace = \"the-moon\"\n",
        "[[item]]\nthing = \"trch-of-nobody\"\nat = [1, 2]\n",
        "[[item]]\nwho = \"adda\"\nat = [1, 2]\n",
        "[[item]]\nwho = \"ada\"\nat = [1]\npose = \"fly\"\n",
        "[[item]]\nwho = \"sami\"\nat = [1, 2]\nface = \"grim\"\nwear = { hat = \"red\" }\nhands = { L = \"ears\" }\nhold = \"momo\"\nmood = 1\n",
        "[[item]]\nwho = \"lumi\"\nthing = \"torch\"\nat = [1, 2]\n",
    );

    let problems = draw(&kit(), "bad", scene, Theme::Paper).unwrap_err();

    assert_eq!(
        codes(&problems),
        [
            (Some(1), "wrong-value"),
            (Some(2), "unknown-field"),
            (Some(4), "unknown-name"),
            (Some(6), "unknown-name"),
            (Some(9), "unknown-name"),
            (Some(13), "wrong-value"),
            (Some(14), "unknown-name"),
            (Some(18), "unknown-name"),
            (Some(19), "unknown-field"),
            (Some(20), "unknown-name"),
            (Some(21), "unknown-name"),
            (Some(22), "unknown-field"),
            (Some(23), "not-one-kind"),
        ]
    );
    let told =
        problems.iter().map(|problem| problem.message.as_str()).collect::<Vec<_>>().join("\n");
    assert!(told.contains("did you mean `ada`?") && told.contains("did you mean `ear`?"), "{told}");
}

#[test]
fn a_file_that_is_no_toml_is_a_problem_with_a_line() {
    let problems = draw(&kit(), "bad", "size = [1200, 900]\n[[item]\n", Theme::Paper).unwrap_err();

    assert!(codes(&problems).contains(&(Some(2), "not-toml")), "{problems:?}");
}

#[test]
fn hands_and_heads_that_go_astray_are_noted() {
    let cases = [
        (
            person("ada", "[600, 800]", "hands = { R = [1100, 100] }"),
            vec![(Some(4), "hand-out-of-reach")],
        ),
        (person("ada", "[600, 800]", "hands = { R = [640, 640] }"), vec![]),
        (person("ada", "[45, 800]", ""), vec![(Some(1), "head-outside")]),
        (
            [person("ada", "[600, 800]", ""), person("sami", "[630, 810]", "")].concat(),
            vec![(Some(1), "head-covered")],
        ),
        (
            [person("ada", "[300, 800]", "hold = \"sami\""), person("sami", "[900, 800]", "")]
                .concat(),
            vec![(Some(4), "hands-do-not-meet")],
        ),
    ];

    for (scene, expected) in cases {
        let drawing = draw(&kit(), "astray", &scene, Theme::Paper).unwrap();
        assert_eq!(codes(&drawing.notes), expected, "{scene}");
    }
}

#[test]
fn a_phone_at_the_ear_shows_no_screen() {
    let phone = |hand: &str| {
        let more = format!("hands = {{ R = {hand} }}\nhold = {{ R = {{ thing = \"phone\" }} }}");
        draw(&kit(), "phone", &person("ada", "[600, 800]", &more), Theme::Paper).unwrap().svg
    };

    assert!(phone("[660, 700]").contains("#8FD0EA"), "in front of her she sees its screen");
    assert!(!phone("\"ear\"").contains("#8FD0EA"));
}

#[test]
fn a_torch_throws_its_beam_where_it_points_and_into_no_face() {
    let torch = |turn: f64| {
        let more = format!(
            "hands = {{ R = [660, 700] }}\nhold = {{ R = {{ thing = \"torch\", beam = true, rot = {turn:.1} }} }}"
        );
        [person("ada", "[600, 800]", &more), person("bao", "[900, 800]", "")].concat()
    };
    let shine = |turn: f64| draw(&kit(), "torch", &torch(turn), Theme::Paper).unwrap();

    assert!(shine(0.0).svg.contains("linearGradient"));
    assert_eq!(codes(&shine(60.0).notes), []);
    assert_eq!(codes(&shine(-26.0).notes), [(Some(1), "beam-on-face")]);
}

#[test]
fn joined_hands_are_drawn_once() {
    let alone = [person("ada", "[500, 800]", ""), person("sami", "[610, 800]", "")].concat();
    let joined = alone.replacen("at = [500, 800]\n", "at = [500, 800]\nhold = \"sami\"\n", 1);
    // Every plain hand has the outline of a mitten.
    let mittens = |scene: &str| {
        let svg = draw(&kit(), "hands", scene, Theme::Paper).unwrap().svg;
        svg.matches("M-9-6.6C").count()
    };

    assert_eq!((mittens(&alone), mittens(&joined)), (4, 2));
}

#[test]
fn who_uses_a_wheelchair_does_not_walk() {
    let scene = person("jonas", "[600, 800]", "aid = \"none\"\npose = \"walk\"");

    let problems = draw(&kit(), "jonas", &scene, Theme::Paper).unwrap_err();

    assert_eq!(codes(&problems), [(Some(5), "cannot-walk")]);
}

#[test]
fn everyone_on_the_stairs_has_a_hand_on_the_rail() {
    for (who, scale, up) in
        [("ada", 0.84, false), ("ada", 0.84, true), ("yusuf", 0.8, false), ("yusuf", 0.8, true)]
    {
        let scene = item(&format!("who = \"{who}\"\nstep = 6\ns = {scale}\nup = {up}"));
        let drawing = draw(&kit(), "stairs", &scene, Theme::Paper).unwrap();

        assert_eq!(codes(&drawing.notes), [], "{who} up: {up}");
    }
}

fn kit() -> Kit {
    let assets = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/pictures");
    let file = |name: &str| fs_err::read_to_string(format!("{assets}/{name}")).unwrap();
    Kit::from_toml(&file("cast.toml"), &file("poses.toml")).unwrap()
}

fn item(fields: &str) -> String {
    format!("[[item]]\n{fields}\n")
}

fn person(who: &str, at: &str, more: &str) -> String {
    item(&format!("who = \"{who}\"\nat = {at}\n{more}"))
}

fn codes(problems: &[Problem]) -> Vec<(Option<usize>, &'static str)> {
    problems.iter().map(|problem| (problem.line, problem.code)).collect()
}

fn family() -> String {
    let place = places::place_names().first().copied().unwrap_or_default();
    [
        "night = { pool = [600, 500, 680], warm = [700, 600, 200] }\n".to_owned(),
        item(&format!("place = \"{place}\"")),
        person(
            "yusuf",
            "[300, 840]",
            "hold = \"ada\"\nwear = { hood = \"teal\", pack = \"blue\" }",
        ),
        person("ada", "[420, 850]", "s = 1.2\nhold = \"dilan\""),
        person("dilan", "[540, 850]", "s = 1.2\nturn = 0.5\nview = \"profile\""),
        person("jonas", "[800, 850]", "turn = 0.6"),
        person("eva", "[640, 850]", "view = \"profile\"\npose = \"push\"\npush = \"jonas\""),
        person("rita", "[1000, 200]", "framed = 120\nwear = { headset = \"ink\" }"),
    ]
    .concat()
}
