use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};

use tests::nginx::{Nginx, bytes};

/// The status line and headers, and the body.
fn ask(port: u16, path: &str, headers: &str) -> (String, Vec<u8>) {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
    let close = "Host: localhost\r\nConnection: close\r\n";
    write!(stream, "GET {path} HTTP/1.1\r\n{close}{headers}\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap() + 4;
    let body = answer.split_off(end);
    (String::from_utf8(answer).unwrap(), body)
}

#[test]
fn what_the_documentation_shows_serves_a_repository() {
    let folder = tempfile::tempdir().unwrap();
    for part in ["metadata", "bundles", "manifests"] {
        fs_err::create_dir_all(folder.path().join(part)).unwrap();
    }
    fs_err::write(folder.path().join("metadata/timestamp.json"), "{ }".repeat(400)).unwrap();
    fs_err::write(folder.path().join("bundles/b"), (0..=255).collect::<Vec<u8>>()).unwrap();
    let nginx = Nginx::serve(folder.path()).unwrap();
    let mark = nginx.mark().unwrap();

    let (found, _) = ask(nginx.port, "/metadata/timestamp.json", "");
    let tag = found.lines().find_map(|line| line.strip_prefix("ETag: ")).unwrap();
    let (same, _) =
        ask(nginx.port, "/metadata/timestamp.json", &format!("If-None-Match: {tag}\r\n"));
    let (missing, _) = ask(nginx.port, "/metadata/2.root.json", "");
    let (part, body) = ask(nginx.port, "/bundles/b", "Range: bytes=10-19\r\n");
    let (packed, _) = ask(nginx.port, "/metadata/timestamp.json", "Accept-Encoding: gzip\r\n");

    assert!(found.contains(" 200 ") && found.contains("no-cache"), "{found}");
    assert!(same.contains(" 304 ") && missing.contains(" 404 "), "{same}{missing}");
    assert!(part.contains(" 206 ") && body == (10..20).collect::<Vec<u8>>(), "{part}");
    assert!(packed.contains("Content-Encoding: gzip"), "{packed}");
    let asked = nginx.since(mark).unwrap();
    let told: Vec<_> = asked.iter().map(|request| request.status).collect();
    assert_eq!(told, [200, 304, 404, 206, 200]);
    assert_eq!(asked[3].what, "GET /bundles/b");
    assert_eq!(asked[3].bytes, (part.len() + body.len()) as u64, "headers count");
    assert!(bytes(&asked[1..3]) < 700, "nothing new costs {} bytes", bytes(&asked[1..3]));
}
