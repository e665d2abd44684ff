//! Draws scenes to PNG, for looking: `look SCENE.toml OUT.png [--contrast] [--width 1200] [--svg]`,
//! and sheets: `look --cast OUT.png`, `look --poses OUT.png`.
//!
//! Run it at the root of the repository; problems and notes go to the error stream.

use std::fmt::Write as _;
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow};
use picture::{Kit, Problem, Theme, draw, png};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(err) => {
            eprintln!("{err:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let mut words = Vec::new();
    let (mut theme, mut width, mut keeps_svg, mut sheet) = (Theme::Paper, 1200_u32, false, None);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--contrast" => theme = Theme::Contrast,
            "--svg" => keeps_svg = true,
            "--cast" | "--poses" => sheet = Some(argument),
            "--width" => width = arguments.next().context("--width needs a number")?.parse()?,
            _ => words.push(argument),
        }
    }
    let kit = Kit::from_toml(
        &fs_err::read_to_string("assets/pictures/cast.toml")?,
        &fs_err::read_to_string("assets/pictures/poses.toml")?,
    )
    .map_err(|problems| anyhow!(listed("the kit", &problems)))?;
    let (id, scene, out) = match (sheet.as_deref(), words.as_slice()) {
        (Some("--cast"), [out]) => ("cast".to_owned(), cast_sheet()?, out),
        (Some(_), [out]) => ("poses".to_owned(), pose_sheet()?, out),
        (None, [file, out]) => {
            let id = std::path::Path::new(file)
                .file_stem()
                .and_then(|stem| stem.to_str())
                .unwrap_or("scene");
            (id.to_owned(), fs_err::read_to_string(file)?, out)
        }
        _ => {
            return Err(anyhow!(
                "look SCENE.toml OUT.png [--contrast] [--width 1200] [--svg] | look --cast OUT.png"
            ));
        }
    };
    let drawing =
        draw(&kit, &id, &scene, theme).map_err(|problems| anyhow!(listed(&id, &problems)))?;
    eprint!("{}", listed(&id, &drawing.notes));
    eprintln!("{id}: {} bytes", drawing.svg.len());
    if keeps_svg {
        fs_err::write(format!("{out}.svg"), &drawing.svg)?;
    }
    fs_err::write(out, png(&drawing.svg, width)?)?;
    Ok(())
}

fn listed(what: &str, problems: &[Problem]) -> String {
    let line = |problem: &Problem| {
        let at = problem.line.map(|line| format!(":{line}")).unwrap_or_default();
        format!("{what}{at}: {} ({})\n", problem.message, problem.code)
    };
    problems.iter().map(line).collect()
}

/// The names of the tables of a file of ours.
fn names(file: &str) -> Result<Vec<String>> {
    let text = fs_err::read_to_string(file)?;
    let tables = text.lines().filter_map(|line| line.strip_prefix('[')?.strip_suffix(']'));
    Ok(tables.map(str::to_owned).collect())
}

/// Everyone from four sides.
fn cast_sheet() -> Result<String> {
    let mut scene = "[[item]]\nplace = \"plain\"\n".to_owned();
    let views = [
        ("front", 0.0, "happy"),
        ("front", 0.6, "calm"),
        ("profile", 1.0, "calm"),
        ("back", 0.0, "calm"),
    ];
    for (row, (view, turn, face)) in views.into_iter().enumerate() {
        for (column, who) in names("assets/pictures/cast.toml")?.iter().enumerate() {
            let (x, y) = (60 + column * 77, 215 + row * 222);
            let _ = write!(
                scene,
                "[[item]]\nwho = \"{who}\"\nname = \"{who}{row}\"\nat = [{x}, {y}]\ns = 0.43\nview = \"{view}\"\nturn = {turn:.1}\nface = \"{face}\"\n"
            );
        }
    }
    Ok(scene)
}

/// Every pose, by children and adults in turn.
fn pose_sheet() -> Result<String> {
    let mut scene = "[[item]]\nplace = \"plain\"\n".to_owned();
    let cast = ["ada", "yusuf", "sami", "amina", "lumi", "samira", "dilan", "vera", "tom", "bao"];
    for (index, pose) in names("assets/pictures/poses.toml")?.iter().enumerate() {
        let who = cast.get(index % cast.len()).copied().unwrap_or("ada");
        let (x, y) = (90 + index % 8 * 148, 210 + index / 8 * 225);
        let _ = write!(
            scene,
            "[[item]]\nwho = \"{who}\"\nname = \"{pose}\"\nat = [{x}, {y}]\ns = 0.46\npose = \"{pose}\"\nturn = 0.5\n"
        );
    }
    Ok(scene)
}
