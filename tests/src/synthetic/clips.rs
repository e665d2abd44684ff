//! Clips that decode: pieces of one sound, each with its own comment, so that no two are the same.

use std::io::Cursor;
use std::sync::LazyLock;

use anyhow::{Context as _, Result};
use ogg::writing::PacketWriteEndInfo;
use ogg::{PacketReader, PacketWriter};

use super::words::Draw;

/// How many bytes of sound a clip has: as many as a sentence of the real lessons.
const BYTES: (usize, usize) = (5_000, 14_500);
/// Opus packets of the one sound.
const PACKETS: usize = 1_200;
/// 48 kHz samples of a packet of 20 ms.
const PACKET: u64 = 960;
const SERIAL: u32 = 0x4C41_4E54;

/// A clip as it travels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Clip {
    /// Ogg Opus.
    pub(super) bytes: Vec<u8>,
    /// How long it lasts.
    pub(super) duration_ms: u32,
}

/// The one sound: its head and its packets.
struct Sound {
    head: Vec<u8>,
    skip: u64,
    packets: Vec<Vec<u8>>,
}

static SOUND: LazyLock<Sound> = LazyLock::new(|| {
    Sound::make().unwrap_or_else(|err| unreachable!("what we encode can be read: {err}"))
});

/// The clip that follows from a draw.
pub(super) fn clip(draw: &mut Draw) -> Result<Clip> {
    let sound = &*SOUND;
    let wanted = draw.between(BYTES.0, BYTES.1);
    let start = draw.between(0, sound.packets.len() / 2);
    let mut bytes = 0;
    let longer = |packet: &&Vec<u8>| {
        bytes += packet.len();
        bytes < wanted
    };
    let packets: Vec<_> = sound.packets[start..].iter().take_while(longer).collect();
    let end = packets.len() as u64 * PACKET;
    let mut writer = PacketWriter::new(Vec::with_capacity(wanted + 1_000));
    writer.write_packet(sound.head.as_slice(), SERIAL, PacketWriteEndInfo::EndPage, 0)?;
    writer.write_packet(tags(draw.next()), SERIAL, PacketWriteEndInfo::EndPage, 0)?;
    for (number, packet) in packets.iter().enumerate() {
        let at = (number as u64 + 1) * PACKET;
        let info = match number {
            _ if at == end => PacketWriteEndInfo::EndStream,
            _ if number % 50 == 49 => PacketWriteEndInfo::EndPage,
            _ => PacketWriteEndInfo::NormalPacket,
        };
        writer.write_packet(packet.as_slice(), SERIAL, info, at)?;
    }
    let duration_ms = ((end - sound.skip) / 48) as u32;
    Ok(Clip { bytes: writer.into_inner(), duration_ms })
}

/// The tags of our encoder, and a number.
fn tags(number: u64) -> Vec<u8> {
    let mut tags = b"OpusTags".to_vec();
    let comment = format!("NUMBER={number:016x}");
    for text in ["lantern", &comment] {
        tags.extend((text.len() as u32).to_le_bytes());
        tags.extend(text.as_bytes());
        if text == "lantern" {
            tags.extend(1_u32.to_le_bytes());
        }
    }
    tags
}

impl Sound {
    /// Something like a voice, encoded once.
    fn make() -> Result<Self> {
        let rate = narration::SAMPLE_RATE as f32;
        let mut draw = Draw::of(&[1]);
        let samples: Vec<f32> = (0..PACKETS * 480)
            .map(|n| {
                let at = n as f32 / rate;
                let pitch = 160.0 + 60.0 * (at * 2.3).sin();
                let hiss = draw.between(0, 2_000) as f32 / 10_000.0 - 0.1;
                let tone = (at * pitch * std::f32::consts::TAU).sin() * 0.4;
                (tone + hiss) * (at * 5.0).sin().abs()
            })
            .collect();
        let encoded = narration::codec::encode(&samples)?;
        let mut reader = PacketReader::new(Cursor::new(encoded));
        let head = reader.read_packet()?.context("it has a head")?.data;
        reader.read_packet()?.context("it has tags")?;
        let mut packets = Vec::new();
        while let Some(packet) = reader.read_packet()? {
            packets.push(packet.data);
        }
        let skip = u64::from(u16::from_le_bytes([head[10], head[11]]));
        Ok(Self { head, skip, packets })
    }
}
