//! nginx as `docs/publishing.md` sets it up, with a log of what it sent.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use crate::programs;

/// How long it may take to listen, and to write down what it sent.
const PATIENCE: Duration = Duration::from_secs(10);

/// A running nginx over a folder; it ends when it is dropped.
#[derive(Debug)]
pub struct Nginx {
    /// Where it listens.
    pub port: u16,
    server: Child,
    place: tempfile::TempDir,
}

/// Something that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Such as `GET /metadata/timestamp.json`.
    pub what: String,
    /// Such as 304.
    pub status: u16,
    /// With its headers.
    pub bytes: u64,
}

/// A place in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark(usize);

impl Nginx {
    /// Serves a folder.
    ///
    /// # Errors
    /// When nginx is not installed, or does not like what the documentation says.
    pub fn serve(folder: &Path) -> Result<Self> {
        let place = tempfile::tempdir()?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let config = place.path().join("nginx.conf");
        fs_err::write(&config, configuration(place.path(), folder, port)?)?;
        let errors = fs_err::File::create(place.path().join("says"))?.into_parts().0;
        let mut server = Command::new(program())
            .args(["-e", "stderr", "-p"])
            .arg(place.path())
            .arg("-c")
            .arg(&config)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(errors)
            .spawn()
            .context("nginx could not be started: run `make setup`")?;
        let begin = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            let says = || fs_err::read_to_string(place.path().join("says")).unwrap_or_default();
            ensure!(server.try_wait()?.is_none(), "nginx ended at its start: {}", says());
            ensure!(begin.elapsed() < PATIENCE, "nginx does not answer: {}", says());
            std::thread::yield_now();
        }
        Ok(Self { port, server, place })
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// From here on.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn mark(&self) -> Result<Mark> {
        Ok(Mark(self.whole_log()?.lines().count()))
    }

    /// What was asked for since a mark, all of it: nginx writes a line when an answer has gone out, so one
    /// more question is asked and waited for.
    ///
    /// # Errors
    /// When the log cannot be read or the line never comes.
    pub fn since(&self, mark: Mark) -> Result<Vec<Request>> {
        let begin = Instant::now();
        let last = format!("/asked-last-{}", self.whole_log()?.len());
        self.ask(&last)?;
        loop {
            let log = self.whole_log()?;
            let all = || log.lines().skip(mark.0);
            if all().any(|line| line.contains(&last)) {
                return all().filter(|line| !line.contains("/asked-last-")).map(request).collect();
            }
            ensure!(begin.elapsed() < PATIENCE, "nginx does not write its log");
            std::thread::yield_now();
        }
    }

    fn ask(&self, path: &str) -> Result<()> {
        use std::io::{Read as _, Write as _};
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        stream.read_to_end(&mut Vec::new())?;
        Ok(())
    }

    fn whole_log(&self) -> Result<String> {
        Ok(fs_err::read_to_string(self.place.path().join("log"))?)
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The bytes of all of them.
pub fn bytes(requests: &[Request]) -> u64 {
    requests.iter().map(|request| request.bytes).sum()
}

/// Everything it writes lies in its own place, so that anybody may run it; one process, so that ending it
/// ends all of it.
fn configuration(place: &Path, folder: &Path, port: u16) -> Result<String> {
    let place = place.display();
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|kind| format!("    {kind}_temp_path {place}/{kind};\n"))
        .concat();
    Ok(format!(
        "daemon off;\nmaster_process off;\npid {place}/pid;\nerror_log stderr;\n\
         events {{ worker_connections 256; }}\n\
         http {{\n{temporary}\
         \x20   log_format bytes '$status $bytes_sent $request';\n\
         \x20   access_log {place}/log bytes;\n\
         {}\n}}\n",
        documented(folder, port)?
    ))
}

/// The block of the documentation with the two things in it that are of one machine: `listen` and `root`.
fn documented(folder: &Path, port: u16) -> Result<String> {
    let page = fs_err::read_to_string(programs::root().join("docs/publishing.md"))?;
    let block = page.split("```nginx\n").nth(1).and_then(|rest| rest.split("```").next());
    let block = block.context("`docs/publishing.md` shows how nginx is set up")?;
    let (mut listens, mut roots) = (0, 0);
    let lines = block.lines().filter_map(|line| match line.split_whitespace().next() {
        Some("listen") => {
            listens += 1;
            (listens == 1).then(|| format!("    listen 127.0.0.1:{port};"))
        }
        Some("root") => {
            roots += 1;
            Some(format!("    root {};", folder.display()))
        }
        _ => Some(line.to_owned()),
    });
    let lines: Vec<String> = lines.collect();
    ensure!(listens > 0 && roots > 0, "the block of `docs/publishing.md` says `listen` and `root`");
    Ok(lines.join("\n"))
}

fn request(line: &str) -> Result<Request> {
    let mut words = line.split(' ');
    let mut next = || words.next().context("a line of the log has three words");
    let (status, bytes) = (next()?.parse()?, next()?.parse()?);
    let what = [next()?, next().unwrap_or_default()].join(" ");
    Ok(Request { what, status, bytes })
}

/// Debian keeps it where only root looks.
fn program() -> PathBuf {
    let there = Path::new("/usr/sbin/nginx");
    if there.is_file() { there.to_owned() } else { PathBuf::from("nginx") }
}
