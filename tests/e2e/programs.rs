//! The programs as scripts use them: exit codes, answers, and what bad input gets.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tests::chance::DRAWN;
use tests::programs::{content, lessons, program, root};

fn run(name: &str, args: &[&str]) -> Output {
    Command::new(program(name))
        .args(args)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .current_dir(root())
        .output()
        .unwrap()
}

/// `lantern library … --json --data DATA`: the exit code and the answer.
fn library(data: &Path, args: &[&str]) -> (Option<i32>, Value) {
    let data = data.to_str().unwrap();
    let output = run("lantern", &[&["library"], args, &["--json", "--data", data]].concat());
    let answer = serde_json::from_slice(&output.stdout);
    let answer = answer.unwrap_or_else(|_| json!(String::from_utf8_lossy(&output.stderr)));
    (output.status.code(), answer)
}

fn sync(data: &Path, from: &Path, languages: &str) -> (Option<i32>, Value) {
    let from = from.to_str().unwrap();
    library(data, &["sync", "--from", from, "--city", &DRAWN.city, "--lang", languages])
}

#[test]
fn every_program_tells_what_it_is_and_refuses_what_it_does_not_know() {
    for name in ["lantern", "lantern-window", "lantern-publish", "lantern-espeak"] {
        for asked in ["--help", "--version"] {
            let output = run(name, &[asked]);
            assert_eq!(output.status.code(), Some(0), "{name} {asked}");
            assert!(!output.stdout.is_empty() && output.stderr.is_empty(), "{name} {asked}");
        }
        let output = run(name, &["--no-such-thing"]);
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{name}");
    }
}

#[test]
fn looking_after_a_library_loads_nothing_of_windows() {
    let loads = |name| Command::new("ldd").arg(program(name)).output().unwrap().stdout;
    let has_webkit = |name| String::from_utf8_lossy(&loads(name)).contains("webkit");

    assert!(has_webkit("lantern-window") && !has_webkit("lantern"));
}

#[test]
fn without_the_program_of_the_window_it_says_what_to_do() {
    let alone = tempfile::tempdir().unwrap();
    let lantern = alone.path().join("lantern");
    fs_err::copy(program("lantern"), &lantern).unwrap();

    let output = Command::new(&lantern).output().unwrap();

    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("lantern-window cannot be started; install Lantern again"), "{said}");
}

#[test]
fn without_a_display_it_says_so_and_does_not_panic() {
    let folder = tempfile::tempdir().unwrap();
    let cases = [(None, "no display"), (Some(":63999"), "`:63999` cannot be opened")];
    for (display, says) in cases {
        let mut command = Command::new(program("lantern"));
        command
            .arg("--data")
            .arg(folder.path())
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY");
        let output = command.envs(display.map(|name| ("DISPLAY", name))).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(says) && !said.contains("panicked"), "{said}");
    }
}

#[test]
fn a_library_is_installed_looked_at_and_verified() {
    let data = tempfile::tempdir().unwrap();
    let (code, installed) = sync(data.path(), &content(), &DRAWN.both());
    assert_eq!((code, &installed["outcome"]), (Some(0), &json!("updated")), "{installed}");
    let keys: Vec<_> = installed.as_object().unwrap().keys().cloned().collect();
    let promised = ["bytes_down", "message", "objects", "outcome", "publishers", "release"];
    assert_eq!(keys[..6], promised);
    assert_eq!(keys[6..], ["requests", "seconds"]);

    let (_, again) = sync(data.path(), &content(), &DRAWN.both());
    assert_eq!(again["outcome"], "up-to-date", "{again}");

    let (code, status) = library(data.path(), &["status"]);
    assert_eq!(code, Some(0));
    assert_eq!(status["release"], installed["release"]);
    assert_eq!(status["cities"], json!([DRAWN.city]));
    assert_eq!(status["languages"], json!(DRAWN.sorted()));
    assert_eq!(status["lessons"], json!(lessons().unwrap()));
    assert_eq!(status["objects"], installed["objects"]);

    let (code, verified) = library(data.path(), &["verify"]);
    assert_eq!((code, &verified["damaged"]), (Some(0), &json!([])));
    assert_eq!(verified["objects"], installed["objects"]);
}

#[test]
fn a_library_that_was_lost_is_not_called_whole() {
    let data = tempfile::tempdir().unwrap();
    sync(data.path(), &content(), &DRAWN.own);
    fs_err::write(data.path().join("library.db"), "no library any more").unwrap();

    let (code, verified) = library(data.path(), &["verify"]);

    assert_eq!((code, &verified["objects"]), (Some(1), &json!(0)), "{verified}");
    assert!(
        verified["moved_aside"].as_str().is_some_and(|it| it.contains("damaged")),
        "{verified}"
    );
    let (code, nothing) = library(data.path(), &["export", "x.pack"]);
    assert_eq!((code, &nothing["outcome"]), (Some(1), &json!("no-such-language")), "{nothing}");
}

#[test]
fn what_cannot_be_installed_is_said_in_a_word_and_a_sentence() {
    let data = tempfile::tempdir().unwrap();
    let from = content();
    let from = from.to_str().unwrap();
    let cases = [
        (["nowhere", DRAWN.city.as_str(), "en"], "missing-at-source"),
        ([from, "atlantis", "en"], "no-such-language"),
        ([from, DRAWN.city.as_str(), "tlh"], "no-such-language"),
    ];
    for ([from, city, language], outcome) in cases {
        let args = ["sync", "--from", from, "--city", city, "--lang", language];
        let (code, answer) = library(data.path(), &args);
        assert_eq!((code, &answer["outcome"]), (Some(1), &json!(outcome)), "{answer}");
        assert!(answer["message"].as_str().is_some_and(|message| message.len() > 10), "{answer}");
    }
    let status = library(data.path(), &["status"]).1;
    assert_eq!(status["objects"], 0, "nothing came in half: {status}");
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let (code, answer) = sync(Path::new("/proc/lantern"), &content(), &DRAWN.own);
    assert_eq!(code, Some(1));
    assert!(answer["message"].as_str().unwrap().contains("/proc/lantern"), "{answer}");
}

#[test]
fn a_disk_that_fills_up_keeps_what_was_and_goes_on_later() {
    let data = tempfile::tempdir().unwrap();
    sync(data.path(), &content(), &DRAWN.own);
    // Nothing may be written beyond 3000 blocks of 1024 bytes of any file, be it library or log: to SQLite
    // that is a full disk, however much the second language takes.
    let limited = format!(
        "trap '' XFSZ; ulimit -f 3000; exec {} library sync --from {} --city {} --lang {} --json --data {}",
        program("lantern").display(),
        content().display(),
        DRAWN.city,
        DRAWN.both(),
        data.path().display()
    );
    let output = Command::new("bash").args(["-c", &limited]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{said}");

    let status = library(data.path(), &["status"]).1;
    assert_eq!(status["languages"], json!([DRAWN.own]), "what was shown is still shown: {status}");
    let (code, answer) = sync(data.path(), &content(), &DRAWN.both());
    assert_eq!((code, &answer["outcome"]), (Some(0), &json!("updated")), "{answer}");
    assert_eq!(library(data.path(), &["verify"]).1["damaged"], json!([]));
}

#[test]
fn killed_in_the_middle_it_finishes_the_next_time() {
    let data = tempfile::tempdir().unwrap();
    let mut child = Command::new(program("lantern"))
        .args(["library", "sync", "--city", &DRAWN.city, "--lang", &DRAWN.both()])
        .arg("--from")
        .arg(content())
        .arg("--data")
        .arg(data.path())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let file = data.path().join("library.db");
    let is_half_way = || fs_err::metadata(&file).is_ok_and(|file| file.len() > 1_000_000);
    while !is_half_way() && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    child.kill().unwrap();
    let killed = child.wait().unwrap();
    assert_eq!(killed.code(), None, "it was killed before it had finished");

    let (code, answer) = sync(data.path(), &content(), &DRAWN.both());
    assert_eq!((code, &answer["outcome"]), (Some(0), &json!("updated")), "{answer}");
    assert_eq!(library(data.path(), &["verify"]).1["damaged"], json!([]));
    assert_eq!(library(data.path(), &["status"]).1["languages"], json!(DRAWN.sorted()));
}

#[test]
fn two_at_once_never_spoil_the_library() {
    let data = tempfile::tempdir().unwrap();
    let together: Vec<_> = std::thread::scope(|scope| {
        let runs: Vec<_> = DRAWN
            .sorted()
            .map(|language| scope.spawn(|| sync(data.path(), &content(), language)))
            .into();
        runs.into_iter().map(|run| run.join().unwrap()).collect()
    });
    for (code, answer) in &together {
        assert!(*code == Some(0) || answer["outcome"] == "busy", "{answer}");
    }
    assert_eq!(library(data.path(), &["verify"]).0, Some(0));
}
