//! A server on this computer that counts who asked it for what.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;

/// A counting server; it ends with the program.
#[derive(Debug)]
pub struct Counter {
    /// Where it listens.
    pub port: u16,
    asked: Arc<Mutex<BTreeSet<String>>>,
}

impl Counter {
    /// Listens on any free port.
    pub fn start() -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let port = listener.local_addr()?.port();
        let asked: Arc<Mutex<BTreeSet<String>>> = Arc::default();
        let counted = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let counted = Arc::clone(&counted);
                std::thread::spawn(move || answer(stream, &counted));
            }
        });
        Ok(Self { port, asked })
    }

    /// The names of everything that was asked for.
    pub fn asked(&self) -> BTreeSet<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn answer(stream: TcpStream, asked: &Mutex<BTreeSet<String>>) {
    let mut reader = BufReader::new(&stream);
    let mut first = String::new();
    if reader.read_line(&mut first).unwrap_or(0) == 0 {
        return;
    }
    let path = first.split([' ', '?']).nth(1).unwrap_or("/").trim_start_matches('/').to_owned();
    asked.lock().unwrap_or_else(PoisonError::into_inner).insert(path);
    let mut line = String::new();
    while reader.read_line(&mut line).unwrap_or(0) > 2 {
        line.clear();
    }
    let body = "<!doctype html><title>counted</title>";
    let _ = write!(
        &stream,
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\n\
         Access-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
}
