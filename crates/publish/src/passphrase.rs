//! Passphrases, from `LANTERN_PASSPHRASE` or from whoever sits there.

use std::io::IsTerminal as _;

use age::secrecy::{ExposeSecret as _, SecretString};
use anyhow::{Result, bail};
use publish::KeyFile;
use repository::{Seat, SigningKey};

const VARIABLE: &str = "LANTERN_PASSPHRASE";
/// Shorter ones are guessed.
const SHORT: usize = 12;

/// A new passphrase, asked for twice; an empty answer takes the one before.
pub(crate) fn new(seat: Seat, before: &mut Option<SecretString>) -> publish::Result<SecretString> {
    if let Some(given) = given() {
        if before.is_none() {
            warn_of_short(&given);
        }
        *before = Some(given.clone());
        return Ok(given);
    }
    let hint = if before.is_some() { " (empty: the same as before)" } else { "" };
    loop {
        let first = ask(&format!("New passphrase of {}{hint}: ", seat.as_str()))?;
        match before {
            Some(before) if first.expose_secret().is_empty() => return Ok(before.clone()),
            _ if first.expose_secret().is_empty() => eprintln!("It cannot be empty."),
            _ => {
                let again = ask("Once more: ")?;
                if again.expose_secret() == first.expose_secret() {
                    warn_of_short(&first);
                    *before = Some(first.clone());
                    return Ok(first);
                }
                eprintln!("The two differ.");
            }
        }
    }
}

/// The key in a file; nothing when whoever sits there leaves it out with an empty answer.
pub(crate) fn open(file: &KeyFile) -> Result<Option<SigningKey>> {
    if !file.is_locked() {
        return Ok(Some(file.open(&SecretString::default())?));
    }
    if let Some(given) = given() {
        return Ok(Some(file.open(&given)?));
    }
    loop {
        let name = file.path.display();
        let answer = ask(&format!("Passphrase of {name} (empty: leave this key out): "))?;
        if answer.expose_secret().is_empty() {
            return Ok(None);
        }
        match file.open(&answer) {
            Ok(key) => return Ok(Some(key)),
            Err(err @ publish::Error::WrongPassphrase(_)) => eprintln!("{err}"),
            Err(err) => bail!(err),
        }
    }
}

fn given() -> Option<SecretString> {
    std::env::var(VARIABLE).ok().filter(|text| !text.is_empty()).map(SecretString::from)
}

fn ask(prompt: &str) -> publish::Result<SecretString> {
    if !std::io::stdin().is_terminal() {
        return Err(publish::Error::NobodyToAsk);
    }
    Ok(SecretString::from(rpassword::prompt_password(prompt)?))
}

fn warn_of_short(passphrase: &SecretString) {
    if passphrase.expose_secret().chars().count() < SHORT {
        eprintln!(
            "A passphrase of fewer than {SHORT} characters is soon guessed; take four words."
        );
    }
}
