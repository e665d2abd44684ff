//! `lantern-espeak`, one process a sentence. The form of its output is described in its `stream.rs`.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Error;

/// What the engine said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heard {
    /// Samples a second.
    pub(super) rate: u32,
    /// Mono.
    pub(super) samples: Vec<i16>,
    /// In order.
    pub(super) words: Vec<HeardWord>,
}

/// One word as the engine counted it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct HeardWord {
    /// First scalar value of the spoken text.
    pub(super) start: usize,
    /// First sample.
    pub(super) from: usize,
    /// The sample after the last.
    pub(super) to: usize,
}

/// The version of program and engine: part of every clip's name in the cache.
pub(super) fn version(program: &Path) -> Result<String, Error> {
    let output = Command::new(program)
        .arg("--version")
        .output()
        .map_err(|err| Error::NoEspeak(program.to_owned(), err))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Says a text with a voice.
pub(super) fn speak(program: &Path, voice: &str, rate: i32, text: &str) -> Result<Heard, Error> {
    let mut child = Command::new(program)
        .args(["--voice", voice, "--rate", &rate.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|err| Error::NoEspeak(program.to_owned(), err))?;
    if let Some(mut input) = child.stdin.take() {
        // A program that ended early says why on its own.
        let _ = input.write_all(text.as_bytes());
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(Error::NotSpoken { text: text.to_owned(), reason });
    }
    read(&output.stdout).ok_or(Error::NotSpeech)
}

fn read(bytes: &[u8]) -> Option<Heard> {
    let mut rest = bytes.strip_prefix(b"LSPK1\n")?;
    let mut number = || {
        let (head, tail) = rest.split_first_chunk::<4>()?;
        rest = tail;
        Some(u32::from_le_bytes(*head))
    };
    let (rate, words, samples) = (number()?, number()?, number()? as usize);
    let mut word = || {
        let start = number()? as usize;
        let _length = number()?;
        Some(HeardWord { start, from: number()? as usize, to: number()? as usize })
    };
    let words = (0..words).map(|_| word()).collect::<Option<_>>()?;
    let (pairs, odd) = rest.as_chunks::<2>();
    let is_whole = odd.is_empty() && pairs.len() == samples && rate > 0;
    is_whole.then(|| Heard {
        rate,
        samples: pairs.iter().map(|pair| i16::from_le_bytes(*pair)).collect(),
        words,
    })
}

#[cfg(test)]
mod tests {
    use super::{HeardWord, read};

    fn stream() -> Vec<u8> {
        let mut bytes = b"LSPK1\n".to_vec();
        for number in [22050_u32, 1, 2, 0, 3, 1, 2] {
            bytes.extend(number.to_le_bytes());
        }
        bytes.extend([255, 255, 0, 1]);
        bytes
    }

    #[test]
    fn reads_what_the_program_writes() {
        let heard = read(&stream()).unwrap();

        assert_eq!((heard.rate, &heard.samples[..]), (22050, &[-1, 256][..]));
        assert_eq!(heard.words, [HeardWord { start: 0, from: 1, to: 2 }]);
    }

    #[test]
    fn anything_else_is_no_speech() {
        let whole = stream();
        for length in 0..whole.len() {
            assert_eq!(read(&whole[..length]), None, "{length}");
        }
        assert_eq!(read(b"LSPK2\n0000"), None);
    }
}
