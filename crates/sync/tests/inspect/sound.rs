//! An edition that is harmless, to be spoiled in one place by each test.

use lesson::{Digest, ObjectKind};
use ogg::writing::{PacketWriteEndInfo, PacketWriter};
use repository::{Index, Object, sha256};
use serde_json::{Value, json};
use sync::inspect::PartOf;

/// How a test spoils something sound.
pub(crate) type Spoil = fn(&mut Value);

pub(crate) fn digest(name: u8) -> Digest {
    Digest::from_bytes([name; 32])
}

fn sentence(text: &str) -> Value {
    json!({ "text": text, "words": [], "marks": [], "clip": digest(1), "duration_ms": 900 })
}

fn picture() -> Value {
    json!({ "paper": digest(2), "contrast": digest(3), "width": 1200, "height": 900 })
}

fn moment() -> Value {
    json!({ "picture": picture(), "text": [sentence("Go up.")], "alt": [] })
}

pub(crate) fn index_json() -> Value {
    let part = json!({ "manifest": digest(9), "bytes": 1000 });
    let tile = json!({
        "title": sentence("The water comes"), "cover": picture(), "alt": [],
        "easy_steps": 3, "plain_steps": 3,
    });
    json!({
        "format": 1, "city": "rostock", "language": "de", "status": "draft",
        "city_languages": ["de", "uk"],
        "interface": part, "now": part, "facts": part, "dictionary": part, "pictures": part,
        "units": [{ "id": "water", "title": sentence("Water") }],
        "lessons": [{
            "id": "flood", "unit": "water", "needs": [], "text": part, "pictures": part,
            "tile": tile,
        }],
    })
}

pub(crate) fn index() -> Index {
    serde_json::from_value(index_json()).unwrap()
}

pub(crate) fn lesson() -> Value {
    let action = |id: &str| json!({ "id": id, "text": sentence("Go up."), "picture": picture() });
    let step = |id: &str, action: &str| {
        json!({
            "id": id, "action": action, "level": "easy", "picture": picture(),
            "easy": [sentence("Go up.")], "plain": [sentence("Go up now.")], "why": [], "alt": [],
        })
    };
    json!({
        "format": 1, "id": "flood", "unit": "water", "language": "de", "needs": [],
        "cover": picture(), "cover_alt": [], "title": sentence("The water comes"),
        "hello": [sentence("Today: \u{2068}112\u{2069}.")],
        "words": [{
            "id": "water", "is_key": true, "text": sentence("water"), "picture": picture(),
        }],
        "actions": [action("up"), action("out"), action("call")],
        "steps": [step("a", "up"), step("b", "out"), step("c", "call")],
        "alone": moment(), "calm": moment(), "share": moment(),
    })
}

pub(crate) fn interface() -> Value {
    json!({ "format": 1, "language": "de", "messages": { "common-back": [sentence("Back")] } })
}

pub(crate) fn now() -> Value {
    let danger = |id: &str| {
        json!({
            "id": id, "way": null, "title": [sentence("Fire")], "picture": picture(), "alt": [],
            "actions": [moment(), moment(), moment()],
        })
    };
    let dangers = ["a", "b", "c", "d", "e", "f"].map(danger);
    json!({
        "format": 1, "city": "rostock", "language": "de", "dangers": dangers,
        "otherwise": danger("else"), "stairs": danger("stairs"),
        "call": {
            "numbers": [moment()], "yourself": [], "lock": moment(), "actions": [],
            "sayings": [{ "id": "help", "text": sentence("Help"), "girl": null }],
            "languages": { "uk": sentence("Ukrainian") }, "sheet": moment(),
        },
    })
}

pub(crate) fn facts() -> Value {
    let origin = json!({
        "source": "DE5", "checked": "2026", "expires": "2027-01-01", "is_doubtful": false,
        "signed_off_by": "",
    });
    let fact = json!({ "id": "police", "text": [sentence("Police: 110")], "origin": origin });
    let signal = json!({
        "id": "warning", "tone": { "kind": "wail" }, "seconds": 60, "meaning": "warning",
        "text": [sentence("Up and down")], "origin": origin,
    });
    json!({
        "format": 1, "id": "rostock", "language": "de", "name": sentence("Rostock"),
        "numbers": [fact], "signals": [signal], "warnings": [], "help_points": [],
        "supplies": [], "water": null, "dangers": [], "test_days": [],
        "elsewhere": [{
            "id": "vienna", "name": sentence("Vienna"), "picture": picture(), "signals": [signal],
        }],
    })
}

pub(crate) fn dictionary() -> Value {
    let word = json!({ "id": "water", "text": sentence("water"), "picture": picture(),
        "related": ["water"] });
    json!({
        "format": 1, "language": "de",
        "groups": [{ "id": "home", "title": sentence("At home"), "words": [word] }],
    })
}

/// Every kind of document, sound.
pub(crate) fn documents() -> [(PartOf, Value); 5] {
    [
        (PartOf::Interface, interface()),
        (PartOf::Now, now()),
        (PartOf::Facts, facts()),
        (PartOf::Dictionary, dictionary()),
        (flood(), lesson()),
    ]
}

pub(crate) fn flood() -> PartOf {
    PartOf::Lesson("flood".parse().unwrap())
}

/// Packed less hard than a publisher does, so that what is large is made in a moment.
pub(crate) fn zip(bytes: &[u8]) -> Vec<u8> {
    zstd::bulk::compress(bytes, 1).unwrap()
}

pub(crate) fn packed(value: &Value) -> Vec<u8> {
    zip(&serde_json::to_vec(value).unwrap())
}

pub(crate) fn svg(inside: &str) -> Vec<u8> {
    let svg =
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\">{inside}</svg>");
    zip(svg.as_bytes())
}

/// An Opus clip of packets of 20 ms.
pub(crate) fn clip(channels: u8, packets: u64) -> Vec<u8> {
    let rest = b"\x38\x01\xC0\x5D\0\0\0\0\0";
    stream(&[&b"OpusHead\x01"[..], &[channels], rest].concat(), packets)
}

/// A stream with this head.
pub(crate) fn stream(head: &[u8], packets: u64) -> Vec<u8> {
    let mut writer = PacketWriter::new(Vec::new());
    writer.write_packet(head.to_vec(), 1, PacketWriteEndInfo::EndPage, 0).unwrap();
    let tags = b"OpusTags\0\0\0\0\0\0\0\0";
    writer.write_packet(&tags[..], 1, PacketWriteEndInfo::EndPage, 0).unwrap();
    for number in 1..=packets {
        let how = if number == packets {
            PacketWriteEndInfo::EndStream
        } else {
            PacketWriteEndInfo::NormalPacket
        };
        writer.write_packet(&[0x78, 0][..], 1, how, number * 960).unwrap();
    }
    writer.into_inner()
}

pub(crate) fn object(kind: ObjectKind, bytes: &[u8]) -> Object {
    Object { kind, sha256: sha256(bytes), offset: 0, length: bytes.len() as u64 }
}
