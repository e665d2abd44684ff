//! `lantern-espeak`: speaks one text with espeak-ng and ends.
//!
//! The engine is a process-wide singleton that keeps noise from one call to the next; a fresh process
//! for each clip gives the same bytes every time. What it says goes to standard output in the form
//! [`stream`] describes; `lantern-publish` reads it.
//!
//! **Invariant:** links nothing of Lantern's, so that its licence (GPL-3.0-or-later) stays with it.

mod engine;
mod stream;

use std::io::{self, Read as _, Write as _};
use std::process::ExitCode;

use clap::Parser;

/// The longest text spoken in one go, in Unicode scalar values.
const LONGEST: usize = 2000;

/// Speaks one text with espeak-ng: word times and samples go to standard output.
#[derive(Debug, Parser)]
#[command(name = "lantern-espeak", about, disable_version_flag = true)]
struct Args {
    /// The voice, as `espeak-ng --voices` names it
    #[arg(long, default_value = "en")]
    voice: String,
    /// Words a minute
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(i32).range(80..=300))]
    rate: i32,
    /// What to say; without it, standard input
    #[arg(long)]
    text: Option<String>,
    /// Print the version of this program and of the engine
    #[arg(long, short = 'V')]
    version: bool,
}

fn main() -> ExitCode {
    let args = Args::parse();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("lantern-espeak: {message}");
            ExitCode::from(1)
        }
    }
}

fn run(args: &Args) -> Result<(), String> {
    if args.version {
        let version = format!(
            "lantern-espeak {} (espeak-ng {})\n",
            env!("CARGO_PKG_VERSION"),
            engine::version()
        );
        return io::stdout().write_all(version.as_bytes()).map_err(|err| err.to_string());
    }
    let text = match &args.text {
        Some(text) => text.clone(),
        None => read_input()?,
    };
    check(&text)?;
    let speech = engine::speak(text.trim(), &args.voice, args.rate)?;
    let mut out = io::stdout().lock();
    out.write_all(&stream::encode(&speech))
        .and_then(|()| out.flush())
        .map_err(|err| format!("cannot write: {err}"))
}

fn read_input() -> Result<String, String> {
    let mut text = String::new();
    // Four bytes hold any scalar value; one more tells that there is too much.
    let most = LONGEST as u64 * 4 + 1;
    io::stdin()
        .take(most)
        .read_to_string(&mut text)
        .map_err(|err| format!("cannot read the text: {err}"))?;
    Ok(text)
}

fn check(text: &str) -> Result<(), String> {
    if text.contains('\0') {
        return Err("the text holds a NUL; remove it".to_owned());
    }
    if text.chars().count() > LONGEST {
        return Err(format!(
            "the text is longer than {LONGEST} characters; split it into sentences"
        ));
    }
    if !text.chars().any(char::is_alphanumeric) {
        return Err("there is nothing to say in this text: no letter and no digit".to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn says_only_what_can_be_said() {
        let long = "a".repeat(2001);
        let cases = [
            ("Go up.", true),
            ("112", true),
            ("…!", false),
            ("", false),
            ("a\0b", false),
            (&*long, false),
        ];
        for (text, can_be_said) in cases {
            assert_eq!(check(text).is_ok(), can_be_said, "{text:.20}");
        }
    }
}
