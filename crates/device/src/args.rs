//! The command line: the window by default, the library by `lantern library …`.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use lesson::{Id, Language};

/// Teaches children what to do in a crisis: pictures, voices, two languages, offline.
#[derive(Debug, Parser)]
#[command(name = "lantern", version, about)]
pub struct Args {
    #[command(flatten)]
    /// For the window.
    pub window: Window,

    #[command(subcommand)]
    /// What to do without a window.
    pub command: Option<Command>,
}

/// How the window is opened: all that `lantern-window` asks.
#[derive(Debug, Parser)]
#[command(name = "lantern-window", version, about = "The window of Lantern; `lantern` opens it")]
pub struct Window {
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

    /// Take each folder in this folder for a stick; for tests
    #[arg(long, hide = true, value_name = "DIR")]
    pub sticks: Option<PathBuf>,

    /// Answer every file dialog with this path; for tests
    #[arg(long, hide = true, value_name = "PATH")]
    pub pick: Option<PathBuf>,

    /// Let the page report the frame that lit each word; for `make bench`
    #[arg(long, hide = true)]
    pub measure: bool,

    /// Open a window with nothing in it: the baseline of `make bench`
    #[arg(long, hide = true)]
    pub empty_window: bool,

    /// Take in this `.pack` and open the window
    #[arg(value_name = "FILE.pack")]
    pub pack: Option<PathBuf>,
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
    /// Say which release, cities, languages, lessons, objects, bytes and publishers are here
    Status {
        /// Answer as JSON
        #[arg(long)]
        json: bool,
    },
    /// Take the lessons of another publisher, too, or say where a known one is
    Subscribe {
        /// Its first root, `1.root.json`
        root: PathBuf,
        /// The address of its repository
        #[arg(long, value_name = "URL")]
        from: Option<String>,
        /// Answer as JSON
        #[arg(long)]
        json: bool,
    },
    /// Fetch what is new from every publisher with an address
    Sync {
        #[command(flatten)]
        /// From where and what.
        what: Bring,
        /// Break off at this state, such as `fetching-3`, as if the computer had lost its power; for tests
        #[arg(long, hide = true, value_name = "STATE")]
        stop_at: Option<String>,
        /// Do as if it were this time; for tests
        #[arg(long, hide = true, value_name = "TIME")]
        clock: Option<jiff::Timestamp>,
    },
    /// Take in a `.pack` or a folder, such as one on a stick
    Import {
        /// The file or folder
        file: PathBuf,
        #[command(flatten)]
        /// What of it.
        which: Which,
        /// Answer as JSON
        #[arg(long)]
        json: bool,
    },
    /// Write what is here as a `.pack` or a folder, for another Lantern
    Export {
        /// A name that ends with `.pack`, or a folder that is not there yet
        file: PathBuf,
        /// Only this publisher's; else the first that has anything here
        #[arg(long, value_name = "NAME")]
        publisher: Option<Id>,
        #[command(flatten)]
        /// What of it.
        which: Which,
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

impl LibraryTask {
    /// Whether it answers as JSON.
    pub fn is_json(&self) -> bool {
        match self {
            Self::Sync { what, .. } => what.json,
            Self::Status { json }
            | Self::Subscribe { json, .. }
            | Self::Import { json, .. }
            | Self::Export { json, .. }
            | Self::Verify { json } => *json,
        }
    }
}

/// From where lessons are brought, and which.
#[derive(Debug, clap::Args)]
pub struct Bring {
    /// This address, folder or `.pack` instead of the publishers' addresses, this once
    #[arg(long, value_name = "URL|DIR|FILE")]
    pub from: Option<String>,
    #[command(flatten)]
    /// Cities and languages.
    pub which: Which,
    /// Answer as JSON
    #[arg(long)]
    pub json: bool,
}

/// Cities and languages: wanted from now on, or handed on; all that were, when none is named.
#[derive(Debug, clap::Args)]
pub struct Which {
    /// The cities, such as `rostock`
    #[arg(long, value_delimiter = ',')]
    pub city: Vec<Id>,
    /// The languages, such as `uk,de`
    #[arg(long, value_delimiter = ',')]
    pub lang: Vec<Language>,
}
