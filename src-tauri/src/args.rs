//! The command line: the window by default, the library by `lantern library …`.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use lesson::{Id, Language};

/// Teaches children what to do in a crisis: pictures, voices, two languages, offline.
#[derive(Debug, Parser)]
#[command(name = "lantern", version, about)]
pub struct Args {
    /// Keep everything in this folder instead of the system's application data folder
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,

    /// Take the bundled lessons from this folder
    #[arg(long, global = true, value_name = "DIR")]
    pub content: Option<PathBuf>,

    /// Run the voice this many times faster than life on a device without sound; for tests
    #[arg(long, hide = true, value_name = "N")]
    pub pace: Option<f64>,

    /// Print into this folder as PDF instead of opening the printing window; for tests
    #[arg(long, value_name = "DIR")]
    pub print_to: Option<PathBuf>,

    /// Let the page report the frame that lit each word; for `make bench`
    #[arg(long, hide = true)]
    pub measure: bool,

    /// Open a window with nothing in it: the baseline of `make bench`
    #[arg(long, hide = true)]
    pub empty_window: bool,

    #[command(subcommand)]
    /// What to do without a window.
    pub command: Option<Command>,
}

/// What can be done without a window.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Look after the library on this device, without a window
    Library {
        #[command(subcommand)]
        /// What to do with it.
        task: LibraryTask,
    },
}

/// What can be done with the library.
#[derive(Debug, Subcommand)]
pub enum LibraryTask {
    /// Say which release, cities, languages, lessons, objects and bytes are installed
    Status {
        /// Answer as JSON
        #[arg(long)]
        json: bool,
    },
    /// Install or update from a built tree
    Sync {
        /// The folder `lantern-publish build` wrote
        #[arg(long, value_name = "FOLDER")]
        from: PathBuf,
        /// The city, such as `rostock`
        #[arg(long)]
        city: Id,
        /// The languages, such as `uk,de`
        #[arg(long, value_delimiter = ',', required = true)]
        lang: Vec<Language>,
        /// Answer as JSON
        #[arg(long)]
        json: bool,
    },
    /// Hash every object again and say what is damaged
    Verify {
        /// Answer as JSON
        #[arg(long)]
        json: bool,
    },
}
