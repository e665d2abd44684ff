use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use tests::hostile::{Hostile, Lie};

const FILE: &[u8] = b"0123456789abcdef";

/// The whole answer as far as a patient client reads it.
fn ask(server: &Hostile, headers: &str) -> String {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, server.port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_millis(300))).unwrap();
    write!(stream, "GET /bundles/b HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n").unwrap();
    let (mut answer, mut chunk) = (Vec::new(), vec![0; 65_536]);
    while let Ok(count @ 1..) = stream.read(&mut chunk) {
        answer.extend_from_slice(&chunk[..count]);
        if answer.len() > 1_000_000 {
            break;
        }
    }
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn lies_are_as_ordered_and_everything_else_is_true() {
    let folder = tempfile::tempdir().unwrap();
    fs_err::create_dir(folder.path().join("bundles")).unwrap();
    fs_err::write(folder.path().join("bundles/b"), FILE).unwrap();
    let server = Hostile::serve(folder.path()).unwrap();
    let range = "Range: bytes=2-5\r\n";
    let cases = [
        (None, "", " 200 ", "0123456789abcdef"),
        (None, range, " 206 ", "2345"),
        (None, "Range: bytes=0-1,4-5\r\n", "bytes 4-5/16", "45\r\n--lantern-of-lies--\r\n"),
        (Some(Lie::Longer(3)), "", "Content-Length: 19", "abcdef   "),
        (Some(Lie::LongerThanSaid(3)), "", "Content-Length: 16", "abcdef   "),
        (Some(Lie::Shorter(3)), "", "Content-Length: 13", "abc"),
        (Some(Lie::ShorterThanSaid(3)), "", "Content-Length: 16", "abc"),
        (Some(Lie::CutAfter(4)), "", "Content-Length: 16", "0123"),
        (Some(Lie::Flip(0)), "", " 200 ", "1123456789abcdef"),
        (Some(Lie::NoRanges), range, " 200 ", "0123456789abcdef"),
        (Some(Lie::WrongRange), range, "bytes 9-12/16", "2345"),
        (Some(Lie::Overlapping), range, "bytes 7-15/16", "--\r\n"),
        (Some(Lie::Redirect), "", "Location: /login", ""),
        (Some(Lie::Portal), "", "text/html", "Log in to go on."),
        (Some(Lie::Status(503)), "", " 503 ", "no"),
        (Some(Lie::Drip(Duration::from_millis(1))), "", " 200 ", "0123456789abcdef"),
        (Some(Lie::Silence), "", "", ""),
    ];
    for (lie, headers, head, end) in cases {
        server.be_honest();
        if let Some(lie) = lie {
            server.lie("/bundles/", lie);
        }

        let answer = ask(&server, headers);

        assert!(answer.contains(head) && answer.ends_with(end), "{lie:?} {headers:?}\n{answer}");
    }
    for lie in [Lie::Endless, Lie::GzipBomb] {
        server.be_honest();
        server.lie("b", lie);
        assert!(ask(&server, "").len() > 1_000_000, "{lie:?}");
    }
    assert_eq!(server.asked().len(), cases.len() + 2);
}
