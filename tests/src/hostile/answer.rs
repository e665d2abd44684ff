//! What is answered, well and otherwise.

use std::io::{Error, ErrorKind, Result, Write};
use std::net::TcpStream;
use std::thread;

use flate2::Compression;
use flate2::write::GzEncoder;
use repository::sha256;

use super::Lie;
use super::request::Request;

const BOUNDARY: &str = "lantern-of-lies";
const PORTAL: &str = "<!doctype html><title>Welcome</title><p>Log in to go on.";
/// Of the endless body and of the bomb at once.
static ZEROS: [u8; 65_536] = [0; 65_536];
const BOMB: usize = 10_000_000_000;

/// A status, headers and what follows them.
struct Reply<'a> {
    status: &'a str,
    headers: String,
    body: Vec<u8>,
}

/// Answers one question. An error ends the connection.
pub(super) fn answer(
    mut stream: &TcpStream,
    request: &Request,
    file: Option<&[u8]>,
    lie: Option<Lie>,
) -> Result<()> {
    let Some(lie) = lie else { return send(stream, &honest(request, file)) };
    let bytes = file.unwrap_or_default();
    let whole = Request { ranges: vec![], known: None, ..request.clone() };
    match lie {
        Lie::Endless => {
            stream.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")?;
            loop {
                stream.write_all(&ZEROS)?;
            }
        }
        Lie::Longer(count) => {
            let longer = [bytes, &vec![b' '; count]].concat();
            send(stream, &honest(request, Some(&longer)))
        }
        Lie::LongerThanSaid(count) => {
            send(stream, &honest(request, file))?;
            stream.write_all(&vec![b' '; count])
        }
        Lie::Shorter(count) => {
            let shorter = &bytes[..bytes.len().saturating_sub(count)];
            send(stream, &honest(request, Some(shorter)))
        }
        Lie::ShorterThanSaid(count) => {
            let reply = honest(request, file);
            cut(stream, &reply, reply.body.len().saturating_sub(count))
        }
        Lie::CutAfter(count) => cut(stream, &honest(request, file), count),
        Lie::Flip(at) => {
            let mut other = bytes.to_vec();
            if let Some(byte) = other.get_mut(at % bytes.len().max(1)) {
                *byte ^= 1;
            }
            send(stream, &honest(request, Some(&other)))
        }
        Lie::NoRanges => send(stream, &honest(&whole, file)),
        Lie::WrongRange => send(stream, &elsewhere(request, bytes)),
        Lie::Overlapping => {
            let half = bytes.len() / 2;
            let parts = [(0, half + 1), (half.saturating_sub(1), bytes.len().saturating_sub(1))];
            send(stream, &parts_of(bytes, &parts))
        }
        Lie::GzipBomb => bomb(stream),
        Lie::Redirect => send(stream, &plain("302 Found", "Location: /login\r\n", b"")),
        Lie::Portal => {
            send(stream, &plain("200 OK", "Content-Type: text/html\r\n", PORTAL.as_bytes()))
        }
        Lie::Status(status) => send(stream, &plain(&format!("{status} No"), "", b"no")),
        Lie::Drip(pause) => drip(stream, &honest(request, file), pause),
        Lie::Silence => loop {
            thread::park();
        },
    }
}

/// As nginx does it.
fn honest(request: &Request, file: Option<&[u8]>) -> Reply<'static> {
    let Some(bytes) = file else { return plain("404 Not Found", "", b"") };
    let tag = format!("\"{}\"", &sha256(bytes).to_string()[..16]);
    if request.known.as_ref() == Some(&tag) {
        return Reply { status: "304 Not Modified", headers: String::new(), body: vec![] };
    }
    let end = bytes.len().saturating_sub(1);
    let ranges: Vec<_> = request
        .ranges
        .iter()
        .filter(|(first, last)| first <= last && *first < bytes.len())
        .map(|(first, last)| (*first, (*last).min(end)))
        .collect();
    match ranges[..] {
        [] if request.ranges.is_empty() => plain("200 OK", &format!("ETag: {tag}\r\n"), bytes),
        [] => plain("416 Range Not Satisfiable", "", b""),
        [(first, last)] => {
            let header = format!("Content-Range: bytes {first}-{last}/{}\r\n", bytes.len());
            plain("206 Partial Content", &header, &bytes[first..=last])
        }
        _ => parts_of(bytes, &ranges),
    }
}

/// The bytes that were asked for, called those after them.
fn elsewhere(request: &Request, bytes: &[u8]) -> Reply<'static> {
    let mut reply = honest(request, Some(bytes));
    let total = bytes.len();
    let (first, count) = (request.ranges.first().map_or(0, |range| range.0), reply.body.len());
    let header = format!("Content-Range: bytes {}-{}/{total}\r\n", first + 7, first + 6 + count);
    reply.status = "206 Partial Content";
    reply.headers = format!("Content-Length: {count}\r\n{header}");
    reply
}

fn parts_of(bytes: &[u8], ranges: &[(usize, usize)]) -> Reply<'static> {
    let mut body = Vec::new();
    for (first, last) in ranges {
        body.extend(
            format!(
                "\r\n--{BOUNDARY}\r\nContent-Type: application/octet-stream\r\n\
                 Content-Range: bytes {first}-{last}/{}\r\n\r\n",
                bytes.len()
            )
            .bytes(),
        );
        body.extend_from_slice(bytes.get(*first..=*last).unwrap_or_default());
    }
    body.extend(format!("\r\n--{BOUNDARY}--\r\n").bytes());
    let header = format!("Content-Type: multipart/byteranges; boundary={BOUNDARY}\r\n");
    plain("206 Partial Content", &header, &body)
}

fn plain<'a>(status: &'a str, headers: &str, body: &[u8]) -> Reply<'a> {
    let headers = format!("Content-Length: {}\r\n{headers}", body.len());
    Reply { status, headers, body: body.to_vec() }
}

fn send(mut stream: &TcpStream, reply: &Reply<'_>) -> Result<()> {
    let head = format!("HTTP/1.1 {}\r\n{}\r\n", reply.status, reply.headers);
    stream.write_all(&[head.as_bytes(), &reply.body].concat())
}

fn cut(mut stream: &TcpStream, reply: &Reply<'_>, after: usize) -> Result<()> {
    let head = format!("HTTP/1.1 {}\r\n{}\r\n", reply.status, reply.headers);
    let arriving = &reply.body[..after.min(reply.body.len())];
    stream.write_all(&[head.as_bytes(), arriving].concat())?;
    Err(Error::from(ErrorKind::ConnectionAborted))
}

fn bomb(mut stream: &TcpStream) -> Result<()> {
    stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n")?;
    let mut packer = GzEncoder::new(stream, Compression::fast());
    for _ in 0..BOMB / ZEROS.len() {
        packer.write_all(&ZEROS)?;
    }
    packer.finish()?;
    Err(Error::from(ErrorKind::ConnectionAborted))
}

/// Being slow is the whole of this lie.
fn drip(mut stream: &TcpStream, reply: &Reply<'_>, pause: std::time::Duration) -> Result<()> {
    let head = format!("HTTP/1.1 {}\r\n{}\r\n", reply.status, reply.headers);
    stream.write_all(head.as_bytes())?;
    for byte in &reply.body {
        thread::sleep(pause);
        stream.write_all(&[*byte])?;
    }
    Ok(())
}
