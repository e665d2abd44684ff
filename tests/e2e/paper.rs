//! Paper: the sheets as PDF, the same pages the system's printing window gets.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use tests::chance::{Drawn, pairs};
use tests::programs;
use tests::shelf::open;
use tests::window::Window;

use crate::{every_theme, in_folder, to_the_shelf};

/// Points of a sheet as `pdfinfo` says them.
const A4: [&str; 2] = ["595 x 842", "842 x 595"];
const A3: &str = "842 x 1191";

#[test]
fn the_sheets_of_a_city_and_the_poster_of_a_lesson_come_out_whole() {
    for pair in pairs() {
        let (data, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let to = out.path().to_string_lossy().into_owned();
        in_folder(data.path(), &["--pace", "12", "--print-to", &to], |window| async move {
            to_the_shelf(&window, &pair.home, &pair.city).await?;
            window.tap("[data-message='now-open']").await?;
            window.tap("[data-message='now-print']").await?;
            window.find("[data-message='paper-print']").await?;
            every_theme(&window).await?;
            // Whatever the colours on the screen, paper is white.
            window.ask("document.documentElement.dataset.theme = 'contrast'").await?;
            let now = print(&window, out.path(), 1).await?;
            ensure!(pages(&now)? == (7, A4[0].to_owned()), "a page for each danger, on A4");
            window.tap("[data-message='paper-call']").await?;
            let call = print(&window, out.path(), 2).await?;
            ensure!(pages(&call)? == (1, A4[1].to_owned()), "the pocket cards lie on one A4");
            ensure!(text(&call)?.contains("112"), "the card says 112");
            window.tap("[data-message='common-back']").await?;
            window.tap("[data-message='common-back']").await?;
            open(&window, "flood").await?;
            window.tap("[data-message='paper-poster']").await?;
            let poster = print(&window, out.path(), 3).await?;
            ensure!(pages(&poster)? == (1, A3.to_owned()), "the poster is one A3");
            for (name, file) in [("now", &now), ("call", &call), ("poster", &poster)] {
                looks(file, &format!("paper-{}-{name}", pair.home))?;
                says(file, name, &pair)?;
            }
            window.close().await
        });
    }
}

async fn print(window: &Window, folder: &Path, count: u32) -> Result<std::path::PathBuf> {
    window
        .until(
            "[...document.querySelectorAll('main img')].length > 2 && \
        [...document.querySelectorAll('main img')].every((it) => it.complete)",
        )
        .await?;
    window.tap("[data-message='paper-print']").await?;
    let file = folder.join(format!("page-{count}.pdf"));
    // The page itself does not know when the file is whole; its end does.
    for _ in 0..800 {
        let is_whole = fs_err::read(&file)
            .is_ok_and(|bytes| bytes.windows(5).rev().take(40).any(|it| it == b"%%EOF"));
        if is_whole {
            return Ok(file);
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    anyhow::bail!("`{}` was not printed:\n{}", file.display(), window.text().await?)
}

/// How many pages, and the size of the first.
fn pages(file: &Path) -> Result<(u32, String)> {
    let told = run("pdfinfo", &[file.as_os_str()])?;
    let value = |name: &str| {
        let line = told.lines().find(|line| line.starts_with(name));
        line.and_then(|line| line.split(':').nth(1)).map(str::trim).map(str::to_owned)
    };
    let size = value("Page size").context("a page has a size")?;
    let size = size.split(" pts").next().unwrap_or_default().to_owned();
    Ok((value("Pages").context("it has pages")?.parse()?, size))
}

fn text(file: &Path) -> Result<String> {
    run("pdftotext", &[file.as_os_str(), "-".as_ref()])
}

/// What each sheet must say in the city's language; scripts that join letters are looked at by people.
fn says(file: &Path, name: &str, pair: &Drawn) -> Result<()> {
    let lesson = if name == "poster" { "lessons/flood" } else { "dangers" };
    let message = match name {
        "now" => "danger-flood",
        "call" => "say-hurt",
        _ => "action-flood-go-up",
    };
    let path = programs::root().join(format!("locales/{}/{lesson}.ftl", pair.own));
    let source = fs_err::read_to_string(path)?;
    let line = source.lines().find_map(|line| line.strip_prefix(&format!("{message} = ")));
    let wanted = line.with_context(|| format!("`{message}` in {}", pair.own))?;
    let squeeze = |text: &str| text.split_whitespace().collect::<String>();
    let shown = text(file)?;
    ensure!(
        squeeze(&shown).contains(&squeeze(wanted)),
        "the sheet `{name}` says `{wanted}`:\n{shown}"
    );
    Ok(())
}

/// Keeps pictures of the pages under `target/looks`, in grey as a printer without colours has them.
fn looks(file: &Path, name: &str) -> Result<()> {
    let folder = programs::target().join("looks");
    fs_err::create_dir_all(&folder)?;
    let out = folder.join(name);
    let args = ["-r".as_ref(), "50".as_ref(), "-gray".as_ref(), "-png".as_ref()];
    let paths = [file.as_os_str(), out.as_os_str()];
    run("pdftoppm", &[args.as_slice(), &paths].concat())?;
    Ok(())
}

fn run(program: &str, args: &[&std::ffi::OsStr]) -> Result<String> {
    let output = Command::new(program)
        .args(args)
        .output()
        .with_context(|| format!("`{program}` could not be started: run `make setup`"))?;
    ensure!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
