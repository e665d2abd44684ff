//! `lantern-publish`: checks, draws, narrates, builds and signs Lantern's lessons.

mod command;
mod passphrase;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use jiff::civil::Date;
use lesson::{Id, Language};
use publish::Root;

/// Checks, draws, narrates, builds and signs Lantern's lessons.
#[derive(Debug, Parser)]
#[command(name = "lantern-publish", version, about)]
struct Args {
    /// The folder with `assets` and `locales`
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The day it is, for facts that expire; today when it is not said
    #[arg(long, global = true, value_name = "DATE")]
    on: Option<Date>,
    #[command(subcommand)]
    task: Task,
}

/// What to do.
#[derive(Debug, Subcommand)]
enum Task {
    /// Name everything that is wrong, with file, line and what to do
    Check {
        /// Answer as JSON
        #[arg(long)]
        json: bool,
    },
    /// Write the tree that Lantern installs from
    Build {
        /// Where the tree goes
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Only these cities, such as `rostock`
        #[arg(long, value_delimiter = ',')]
        city: Vec<Id>,
        /// Only these languages, such as `de,uk`
        #[arg(long, value_delimiter = ',')]
        lang: Vec<Language>,
        /// Where clips and drawings are kept between builds; `target/content-cache` in the root
        #[arg(long, value_name = "DIR")]
        cache: Option<PathBuf>,
        /// The program that speaks; the one beside this program
        #[arg(long, value_name = "FILE")]
        espeak: Option<PathBuf>,
        /// Answer as JSON
        #[arg(long)]
        json: bool,
    },
    /// Draw one scene, as PNG or SVG
    Draw {
        /// Such as `flood/flood-up`, `flood-up` or `words/water`
        #[arg(long)]
        scene: String,
        /// A file that ends with .png or .svg
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// In the high-contrast form
        #[arg(long)]
        contrast: bool,
        /// How many points a PNG is wide
        #[arg(long, default_value_t = 1200, value_parser = clap::value_parser!(u32).range(16..=4800))]
        width: u32,
    },
    /// Say a text into a file and print when each word is heard
    Say {
        /// Such as `de`
        #[arg(long)]
        lang: Language,
        /// What is shown
        #[arg(long)]
        text: String,
        /// What is said, where that differs
        #[arg(long)]
        spoken: Option<String>,
        /// Where the Ogg Opus goes
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// The program that speaks; the one beside this program
        #[arg(long, value_name = "FILE")]
        espeak: Option<PathBuf>,
        /// Answer as JSON
        #[arg(long)]
        json: bool,
    },
    /// Say how far each language is
    Report {
        /// Answer as JSON
        #[arg(long)]
        json: bool,
    },
    /// Write the sheet on which people sign the actions of a language, as HTML for print
    Actions {
        /// Such as `de`
        #[arg(long)]
        lang: Language,
        /// Where the page goes
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Write every scene in both forms with its sentences, as HTML to look at
    ContactSheet {
        /// The language of the sentences
        #[arg(long, default_value = "en")]
        lang: Language,
        /// Where the page goes
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Say that a translation was made from the present English
    Stamp {
        /// Such as `de`
        #[arg(long)]
        lang: Language,
        /// Such as `lessons/flood.ftl:title`; all when none is named
        ids: Vec<String>,
    },
    #[command(flatten)]
    Signing(command::signing::Task),
}

fn main() -> ExitCode {
    let args = Args::parse();
    match run(args) {
        Ok(code) => code,
        Err(err) => {
            eprintln!("lantern-publish: {err:#}");
            ExitCode::from(1)
        }
    }
}

fn run(args: Args) -> anyhow::Result<ExitCode> {
    let root = Root::new(&args.root);
    let on = args.on.unwrap_or_else(|| jiff::Zoned::now().date());
    match args.task {
        Task::Check { json } => command::check(&root, on, json),
        Task::Build { out, city, lang, cache, espeak, json } => {
            let order = publish::build::Order {
                out,
                cache: cache.unwrap_or_else(|| args.root.join("target/content-cache")),
                espeak: publish::build::find_espeak(espeak.as_deref()),
                cities: city,
                languages: lang,
            };
            command::build(&root, on, &order, json)
        }
        Task::Draw { scene, out, contrast, width } => {
            command::draw(&root, &scene, &out, contrast, width)
        }
        Task::Say { lang, text, spoken, out, espeak, json } => {
            let espeak = publish::build::find_espeak(espeak.as_deref());
            let what = command::Say { language: lang, text, spoken, out, espeak, json };
            command::say(&what)
        }
        Task::Report { json } => command::report(&root, on, json),
        Task::Actions { lang, out } => command::page(&out, &publish::actions(&root, &lang)?),
        Task::ContactSheet { lang, out } => command::page(&out, &publish::contact(&root, &lang)?),
        Task::Stamp { lang, ids } => {
            let count = publish::stamp(&root, &lang, &ids)?;
            command::line(format!(
                "{count} messages of `{lang}` were made from the present English"
            ))?;
            Ok(ExitCode::SUCCESS)
        }
        Task::Signing(task) => command::signing::run(task, &root, on, jiff::Timestamp::now()),
    }
}
