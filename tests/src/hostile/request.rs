//! What a client asks for.

use std::io::BufRead;

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) path: String,
    /// First and last byte of each range; none where the whole is wanted.
    pub(super) ranges: Vec<(usize, usize)>,
    /// The name of the copy the client has.
    pub(super) known: Option<String>,
}

impl Request {
    /// The next question of a connection; none when there is none, or it makes no sense.
    pub(super) fn read(reader: &mut impl BufRead) -> Option<Self> {
        let first = line(reader)?;
        let path = first.split(' ').nth(1)?.split('?').next()?.to_owned();
        let mut request = Self { path, ranges: Vec::new(), known: None };
        loop {
            let header = line(reader)?;
            let Some((name, value)) = header.split_once(':') else { break };
            match name.to_ascii_lowercase().as_str() {
                "range" => request.ranges = ranges(value.trim()),
                "if-none-match" => request.known = Some(value.trim().to_owned()),
                _ => {}
            }
        }
        Some(request)
    }
}

fn line(reader: &mut impl BufRead) -> Option<String> {
    let mut line = String::new();
    let count = reader.read_line(&mut line).ok()?;
    (count > 0).then(|| line.trim_end().to_owned())
}

fn ranges(value: &str) -> Vec<(usize, usize)> {
    let all = value.trim_start_matches("bytes=").split(',').filter_map(|range| {
        let (first, last) = range.trim().split_once('-')?;
        Some((first.parse().ok()?, last.parse().unwrap_or(usize::MAX)))
    });
    all.collect()
}
