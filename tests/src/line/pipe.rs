//! One direction of one connection.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::Instant;

use super::road::until;
use super::{Inside, Last, Way};

/// Small, so that connections take turns often.
const CHUNK: usize = 4 * 1024;
/// Chunks on their way: far more than a slow line has on it.
const ON_THE_WAY: usize = 4_096;

/// Carries bytes until one end closes or the line is cut.
pub(super) fn carry(
    inside: &Inside,
    is_down: bool,
    from: &TcpStream,
    to: &TcpStream,
    ready: Instant,
) {
    let road = if is_down { &inside.down } else { &inside.up };
    std::thread::scope(|scope| {
        let (send, receive) = sync_channel::<(Instant, Vec<u8>)>(ON_THE_WAY);
        scope.spawn(move || arrive(inside, is_down, &receive, to));
        let (mut from, mut chunk) = (from, [0; CHUNK]);
        while let Ok(count @ 1..) = from.read(&mut chunk) {
            let at = road.send(count, ready);
            if send.send((at, chunk[..count].to_vec())).is_err() {
                break;
            }
        }
    });
    let _ = from.shutdown(Shutdown::Read);
}

fn arrive(
    inside: &Inside,
    is_down: bool,
    receive: &Receiver<(Instant, Vec<u8>)>,
    mut to: &TcpStream,
) {
    while let Ok((at, bytes)) = receive.recv() {
        until(at);
        if !inside.may_pass() {
            break;
        }
        let (arriving, last) =
            if is_down { inside.count(bytes.len()) } else { (bytes.len(), Last::No) };
        let is_sent = to.write_all(&bytes[..arriving]).is_ok();
        if last == Last::Yes {
            inside.switch(Way::Cut);
        }
        if !is_sent || last == Last::Yes {
            break;
        }
    }
    let _ = to.shutdown(Shutdown::Write);
}
