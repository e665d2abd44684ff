//! Ogg Opus, 24 kHz mono, in and out of memory.
//!
//! Encoding and decoding are pure Rust (`ropus`); libopus is the oracle in the tests.

mod pages;

use std::io::Cursor;

use ogg::PacketReader;
use ropus::{Channels, DecodeMode, Decoder};

use crate::{Error, SAMPLE_RATE};

pub use pages::inspect;

/// The longest clip that is read, in seconds.
pub const LONGEST_S: u32 = lesson::limits::CLIP_SECONDS;

/// The largest clip that is read, in bytes.
pub const LARGEST: usize = 2_000_000;

/// What files of this form are called.
pub const EXTENSION: &str = "ogg";

/// Opus counts in 48 kHz, whatever the stream was made from.
const OPUS_RATE: u64 = 48_000;

/// Decodes a clip whole: samples from -1 to 1 at [`SAMPLE_RATE`].
pub fn decode(bytes: &[u8]) -> Result<Vec<f32>, Error> {
    if bytes.len() > LARGEST {
        return Err(Error::TooLong(LONGEST_S, LARGEST));
    }
    let mut reader = PacketReader::new(Cursor::new(bytes));
    let skip = head(&next(&mut reader)?.ok_or(Error::NotAClip("it is empty"))?.data)?;
    let tags = next(&mut reader)?.ok_or(Error::NotAClip("it ends after its head"))?;
    if !tags.data.starts_with(b"OpusTags") {
        return Err(Error::NotAClip("it has no tags"));
    }
    let mut decoder =
        Decoder::new(SAMPLE_RATE, Channels::Mono).map_err(|_| Error::NotAClip("no decoder"))?;
    let mut samples = Vec::new();
    let mut frame = [0_i16; 2880];
    let mut last = None;
    while let Some(packet) = next(&mut reader)? {
        let count = decoder
            .decode(&packet.data, &mut frame, DecodeMode::Normal)
            .map_err(|_| Error::NotAClip("a packet cannot be decoded"))?;
        samples.extend(frame.iter().take(count).map(|sample| f32::from(*sample) / 32768.0));
        if samples.len() > (LONGEST_S * SAMPLE_RATE) as usize {
            return Err(Error::TooLong(LONGEST_S, LARGEST));
        }
        last = packet.last_in_stream().then(|| packet.absgp_page());
    }
    let end = last.ok_or(Error::NotAClip("it is cut off"))?;
    let ours = |count: u64| {
        usize::try_from(count * u64::from(SAMPLE_RATE) / OPUS_RATE).unwrap_or(usize::MAX)
    };
    let length = ours(end.checked_sub(skip).ok_or(Error::NotAClip("it ends before it begins"))?);
    samples.drain(..ours(skip).min(samples.len()));
    if samples.len() < length {
        return Err(Error::NotAClip("it is shorter than it says"));
    }
    samples.truncate(length);
    Ok(samples)
}

fn next(reader: &mut PacketReader<Cursor<&[u8]>>) -> Result<Option<ogg::Packet>, Error> {
    reader.read_packet().map_err(|_| Error::NotAClip("it is no Ogg"))
}

/// How many 48 kHz samples at the start are not heard.
fn head(data: &[u8]) -> Result<u64, Error> {
    let [version, channels, low, high, _, _, _, _, gain @ .., family] =
        data.strip_prefix(b"OpusHead").ok_or(Error::NotAClip("it is not Opus"))?
    else {
        return Err(Error::NotAClip("its head is cut off"));
    };
    if *channels != 1 {
        return Err(Error::NotAClip("it is not mono"));
    }
    if (*version, gain, *family) != (1, &[0, 0], 0) {
        return Err(Error::NotAClip("its head is not as we make it"));
    }
    Ok(u64::from(u16::from_le_bytes([*low, *high])))
}

/// Encodes samples at [`SAMPLE_RATE`] as Ogg Opus of 24 kbit/s; the same samples give the same bytes.
#[cfg(feature = "make")]
pub fn encode(samples: &[f32]) -> Result<Vec<u8>, Error> {
    use ogg::writing::{PacketWriteEndInfo, PacketWriter};
    use ropus::{Application, Bitrate, Encoder};

    // One number for all streams: a clip is alone in its file, and must not differ from its twin.
    const SERIAL: u32 = 0x4C41_4E54;
    const FRAME: usize = SAMPLE_RATE as usize / 50;
    let mut encoder = Encoder::builder(SAMPLE_RATE, Channels::Mono, Application::Voip)
        .bitrate(Bitrate::try_bits(24_000).map_err(|_| Error::Encode)?)
        .vbr(true)
        .build()
        .map_err(|_| Error::Encode)?;
    encoder.set_complexity(10).map_err(|_| Error::Encode)?;
    let ahead = encoder.lookahead() as usize;
    let factor = OPUS_RATE / u64::from(SAMPLE_RATE);
    let skip = ahead as u64 * factor;
    let mut writer = PacketWriter::new(Vec::new());
    writer.write_packet(head_packet(skip), SERIAL, PacketWriteEndInfo::EndPage, 0)?;
    writer.write_packet(tags_packet(), SERIAL, PacketWriteEndInfo::EndPage, 0)?;
    let frames = (samples.len() + ahead).div_ceil(FRAME).max(1);
    for number in 0..frames {
        let mut frame = [0.0; FRAME];
        let rest = samples.get(number * FRAME..).unwrap_or_default();
        frame.iter_mut().zip(rest).for_each(|(place, sample)| *place = *sample);
        let mut packet = vec![0; 1500];
        let length = encoder.encode_float(&frame, &mut packet).map_err(|_| Error::Encode)?;
        packet.truncate(length);
        let is_last = number + 1 == frames;
        let (end, granule) = if is_last {
            (PacketWriteEndInfo::EndStream, skip + samples.len() as u64 * factor)
        } else if number % 50 == 49 {
            (PacketWriteEndInfo::EndPage, (number as u64 + 1) * FRAME as u64 * factor)
        } else {
            (PacketWriteEndInfo::NormalPacket, (number as u64 + 1) * FRAME as u64 * factor)
        };
        writer.write_packet(packet, SERIAL, end, granule)?;
    }
    Ok(writer.into_inner())
}

#[cfg(feature = "make")]
fn head_packet(skip: u64) -> Vec<u8> {
    let mut head = b"OpusHead".to_vec();
    head.extend([1, 1]);
    head.extend(u16::try_from(skip).unwrap_or(u16::MAX).to_le_bytes());
    head.extend(SAMPLE_RATE.to_le_bytes());
    // No gain, mapping family 0.
    head.extend([0, 0, 0]);
    head
}

#[cfg(feature = "make")]
fn tags_packet() -> Vec<u8> {
    const MAKER: &[u8] = b"lantern";
    let mut tags = b"OpusTags".to_vec();
    tags.extend((MAKER.len() as u32).to_le_bytes());
    tags.extend(MAKER);
    tags.extend(0_u32.to_le_bytes());
    tags
}

#[cfg(all(test, feature = "make"))]
mod tests {
    use proptest::prelude::*;

    use super::{decode, encode};
    use crate::SAMPLE_RATE;

    /// A second and a bit of something like a voice: a tone that swells and sinks.
    fn tone() -> Vec<f32> {
        let at = |n: usize| n as f32 / SAMPLE_RATE as f32;
        let sample =
            |n| (at(n) * 220.0 * std::f32::consts::TAU).sin() * (at(n) * 3.0).sin().abs() * 0.4;
        (0..29_000).map(sample).collect()
    }

    #[test]
    fn keeps_every_sample_in_number_and_nearly_in_value() {
        let samples = tone();

        let back = decode(&encode(&samples).unwrap()).unwrap();

        assert_eq!(back.len(), samples.len());
        let power = |values: &mut dyn Iterator<Item = f32>| values.map(|v| v * v).sum::<f32>();
        let signal = power(&mut samples.iter().copied());
        let noise = power(&mut samples.iter().zip(&back).map(|(a, b)| a - b));
        // Opus for speech keeps what is heard, not each value: it turns phases and cuts below 80 Hz.
        assert!(signal > noise * 3.0, "{signal} against {noise}");
    }

    #[test]
    fn the_same_samples_give_the_same_bytes() {
        assert_eq!(encode(&tone()).unwrap(), encode(&tone()).unwrap());
    }

    #[test]
    fn libopus_hears_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let (clip, sound) = (folder.path().join("clip.ogg"), folder.path().join("clip.raw"));
        fs_err::write(&clip, encode(&tone()).unwrap()).unwrap();

        let oracle = std::process::Command::new("opusdec")
            .args(["--quiet", "--rate", "24000", "--no-dither"])
            .args([&clip, &sound])
            .status()
            .expect("opusdec is installed: `make setup` does it");

        assert!(oracle.success());
        let theirs = fs_err::read(&sound).unwrap();
        let theirs = theirs
            .as_chunks::<2>()
            .0
            .iter()
            .map(|pair| f32::from(i16::from_le_bytes(*pair)) / 32768.0);
        let ours = decode(&fs_err::read(&clip).unwrap()).unwrap();
        assert_eq!(theirs.len(), ours.len());
        let difference =
            ours.iter().zip(theirs).map(|(a, b)| (a - b).abs()).fold(0.0_f32, f32::max);
        assert!(difference < 0.02, "{difference}");
    }

    #[test]
    fn a_damaged_clip_is_an_error() {
        let whole = encode(&tone()).unwrap();
        let mut stereo = whole.clone();
        stereo[28 + 9] = 2;
        let cases: &[(&str, &[u8])] = &[
            ("empty", b""),
            ("text", b"not a clip at all, not even nearly a clip"),
            ("cut off", &whole[..whole.len() / 2]),
            ("head alone", &whole[..60]),
            ("stereo", &stereo),
            ("too large", &vec![0; super::LARGEST + 1]),
        ];
        for (case, bytes) in cases {
            assert!(decode(bytes).is_err(), "{case}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]
        #[test]
        fn no_bytes_make_it_panic(at in 0_usize..3000, value: u8, cut in 0_usize..4000) {
            let mut bytes = encode(&tone()[..6000]).unwrap();
            let length = bytes.len();
            bytes[at % length] ^= value;
            bytes.truncate(cut);
            let _ = decode(&bytes);
        }
    }
}
