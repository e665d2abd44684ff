use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

use tests::line::{Line, Quality};

/// A server that answers each byte, a number, with so many times 100,000 bytes; its port.
fn server() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            std::thread::spawn(move || {
                let mut asked = [0];
                while let Ok(1) = stream.read(&mut asked) {
                    let _ = stream.write_all(&vec![7; usize::from(asked[0]) * 100_000]);
                }
            });
        }
    });
    port
}

fn connect(line: &Line) -> TcpStream {
    TcpStream::connect((Ipv4Addr::LOCALHOST, line.port)).unwrap()
}

/// Asks for so many bytes and reads them; how many came and how long it took.
fn ask(stream: &mut TcpStream, hundred_thousands: u8) -> (usize, Duration) {
    let begin = Instant::now();
    stream.write_all(&[hundred_thousands]).unwrap();
    let mut left = vec![0; usize::from(hundred_thousands) * 100_000];
    let mut came = 0;
    while came < left.len() {
        match stream.read(&mut left[came..]) {
            Ok(count @ 1..) => came += count,
            _ => break,
        }
    }
    (came, begin.elapsed())
}

const QUICK: Quality = Quality { rate: Some(1_000_000), round_trip: Duration::from_millis(100) };

/// How far each of three tries is from what it should take, the nearest: a busy computer is no slower line.
fn nearest(expected: f64, measure: impl Fn() -> Duration) -> f64 {
    let tries = (0..3).map(|_| measure().as_secs_f64() / expected);
    tries.inspect(|part| assert!(*part >= 1.0, "faster than it may be: {part}")).fold(9.0, f64::min)
}

#[test]
fn a_line_is_as_fast_as_it_says_however_many_share_it() {
    let server = server();

    // A round trip for the connections, one for the questions, a second for a megabyte.
    let part = nearest(1.2, || {
        let line = Line::to(server, QUICK).unwrap();
        let begin = Instant::now();
        std::thread::scope(|scope| {
            for _ in 0..5 {
                scope.spawn(|| assert_eq!(ask(&mut connect(&line), 2).0, 200_000));
            }
        });
        assert_eq!(line.carried(), 1_000_000);
        begin.elapsed()
    });

    assert!(part < 1.03, "{part}");
}

#[test]
fn the_way_costs_once_and_not_for_each_piece() {
    let line = Line::to(server(), QUICK).unwrap();
    let mut stream = connect(&line);
    ask(&mut stream, 1);
    let stream = std::cell::RefCell::new(stream);

    let part = nearest(0.6, || ask(&mut stream.borrow_mut(), 5).1);

    assert!(part < 1.03, "{part}");
}

#[test]
fn a_line_breaks_where_it_is_told_to_and_can_be_mended() {
    let line = Line::to(server(), Quality::LOOPBACK).unwrap();
    let [mut broken, mut idle] = [connect(&line), connect(&line)];
    ask(&mut idle, 1);

    line.cut_after(150_000);

    assert_eq!(ask(&mut broken, 2).0, 150_000);
    assert_eq!(idle.read(&mut [0]).unwrap_or(0), 0, "the plug is pulled for everybody");
    let refused = connect(&line).read(&mut [0]).unwrap_or(0);
    assert_eq!(refused, 0, "and stays out");
    line.on();
    assert_eq!(ask(&mut connect(&line), 2).0, 200_000);
}

#[test]
fn a_silent_line_holds_everything_back_until_it_speaks() {
    let line = Line::to(server(), Quality::LOOPBACK).unwrap();
    let mut stream = connect(&line);
    ask(&mut stream, 1);
    line.silent();

    stream.write_all(&[1]).unwrap();
    stream.set_read_timeout(Some(Duration::from_millis(100))).unwrap();
    assert!(stream.read(&mut [0]).is_err(), "nothing comes");

    line.on();
    stream.set_read_timeout(None).unwrap();
    assert_eq!(stream.read(&mut [0]).unwrap(), 1);
}
