//! House rules a machine can keep: who may know whom, what stands where.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::process::Command;

use expect_test::expect;
use tests::programs::root;

#[test]
fn crates_know_only_whom_they_may() {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .expect("cargo tells of the workspace");
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let ours: BTreeSet<&str> =
        packages.iter().map(|package| package["name"].as_str().unwrap()).collect();
    let mut edges = String::new();
    for package in packages {
        let known: BTreeSet<&str> = package["dependencies"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|dependency| dependency["kind"].is_null())
            .map(|dependency| dependency["name"].as_str().unwrap())
            .filter(|name| ours.contains(name))
            .collect();
        let known: Vec<_> = known.into_iter().collect();
        let _ = writeln!(edges, "{}: {}", package["name"].as_str().unwrap(), known.join(" "));
    }

    let mut edges: Vec<_> =
        edges.lines().map(str::trim_end).filter(|edge| !edge.starts_with("tests:")).collect();
    edges.sort_unstable();
    expect![[r#"
        device: lesson repository store sync
        espeak:
        lantern: device lesson narration picture repository store sync
        lesson:
        narration: lesson
        picture:
        publish: lesson narration picture repository
        repository: lesson
        store: lesson
        sync: lesson narration picture repository store"#]]
    .assert_eq(&edges.join("\n"));
}

fn tracked(patterns: &[&str]) -> Vec<(String, String)> {
    let output = Command::new("git")
        .arg("ls-files")
        .arg("--")
        .args(patterns)
        .current_dir(root())
        .output()
        .expect("git lists what it tracks");
    let names = String::from_utf8(output.stdout).expect("names are UTF-8");
    let read = |name: &str| {
        fs_err::read_to_string(root().join(name)).ok().map(|text| (name.to_owned(), text))
    };
    names.lines().filter_map(read).collect()
}

fn offenders(files: &[(String, String)], is_wrong: impl Fn(&str, &str) -> bool) -> Vec<String> {
    files
        .iter()
        .flat_map(|(name, text)| {
            let wrong = text.lines().enumerate().filter(|(_, line)| is_wrong(name, line));
            wrong
                .map(move |(at, line)| format!("{name}:{}: {}", at + 1, line.trim()))
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn sql_stands_in_the_store_alone() {
    let files = tracked(&["*.rs", "*.ts", "*.svelte"]);
    let wrong = offenders(&files, |name, line| {
        let is_sql = ["SELECT ", "INSERT INTO", "CREATE TABLE", "DELETE FROM"]
            .iter()
            .any(|word| line.contains(word));
        is_sql && !name.starts_with("crates/store/") && !name.starts_with("tests/tidy/")
    });
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn only_the_ipc_folder_speaks_to_rust() {
    let files = tracked(&["ui/src"]);
    let wrong = offenders(&files, |name, line| {
        line.contains("@tauri-apps/api") && !name.starts_with("ui/src/lib/ipc/")
    });
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn only_the_clock_reads_the_clock() {
    let files = tracked(&["*.rs"]);
    let wrong = offenders(&files, |name, line| {
        let reads = ["Zoned::now", "SystemTime::now", "Timestamp::now"]
            .iter()
            .any(|call| line.contains(call));
        let may = ["crates/device/src/clock.rs", "crates/publish/src/main.rs", "tests/"];
        reads && !may.iter().any(|place| name.starts_with(place))
    });
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn the_commands_of_the_window_are_declared_granted_and_handled() {
    let names = |file: &str, before: &str| -> BTreeSet<String> {
        let text = fs_err::read_to_string(root().join(file)).unwrap();
        text.lines()
            .filter_map(|line| {
                line.trim()
                    .strip_prefix(before)?
                    .split(['"', ','])
                    .next()
                    .map(|name| name.replace('-', "_"))
            })
            .filter(|name| {
                !name.is_empty()
                    && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
            })
            .collect()
    };

    let declared = names("src-tauri/build.rs", "\"");
    let granted = names("src-tauri/capabilities/main.json", "\"allow-");
    let handled = names("src-tauri/src/commands.rs", "commands::");

    assert_eq!(declared, granted, "build.rs and capabilities/main.json");
    assert_eq!(declared, handled, "build.rs and commands.rs");
    assert!(declared.len() > 10, "the lists were read: {declared:?}");
}

#[test]
fn no_file_names_a_place_of_one_machine() {
    let files = tracked(&[".", ":!Cargo.lock", ":!*package-lock.json", ":!tests/tidy"]);
    let wrong = offenders(&files, |_, line| {
        ["/root/", "/home/", "/work/", "/tmp/"].iter().any(|place| line.contains(place))
    });
    assert_eq!(wrong, [""; 0]);
}
