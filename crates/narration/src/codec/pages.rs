//! Whether a clip is one of ours, without decoding it: its pages, its head, and how long its packets last.
//!
//! A player that meets a bad clip says nothing, in the middle of a lesson. Asked when it is installed, it costs a
//! hundredth of decoding it.

use std::ops::Range;

use crc::{Algorithm, Crc, Table};

use super::{LARGEST, LONGEST_S, OPUS_RATE, head};
use crate::Error;

/// Bytes of a page before its table of segments.
const HEADER: usize = 27;
/// Where among them its checksum stands.
const CHECKSUM: Range<usize> = 22..26;
/// A page's checksum, with its own place counted as zeros (RFC 3533, section 6).
static CRC: Crc<u32, Table<16>> = Crc::<u32, Table<16>>::new(&Algorithm {
    width: 32,
    poly: 0x04c1_1db7,
    init: 0,
    refin: false,
    refout: false,
    xorout: 0,
    check: 0x89a1_897f,
    residue: 0,
});
/// A page's flags: it goes on with a packet, begins the stream, ends it.
const CONTINUED: u8 = 1;
const FIRST: u8 = 2;
const LAST: u8 = 4;
/// The longest packet, in samples of 48 kHz: 120 ms.
const LONGEST_PACKET: u64 = 5_760;

/// A page whose checksum is right.
struct Page<'a> {
    flags: u8,
    granule: u64,
    serial: u64,
    number: u64,
    segments: &'a [u8],
    body: &'a [u8],
}

/// What the packets of a stream have said so far.
#[derive(Default)]
struct Heard {
    packets: u64,
    skip: u64,
    samples: u64,
    is_open: bool,
}

/// Says that a clip is Ogg Opus as we make it: whole, mono, one stream, not too long, nothing after it.
/// Gives what is heard of it, in milliseconds.
pub fn inspect(bytes: &[u8]) -> Result<u32, Error> {
    let too_long = || Error::TooLong(LONGEST_S, LARGEST);
    if bytes.len() > LARGEST {
        return Err(too_long());
    }
    let (mut rest, mut heard, mut serial, mut end) = (bytes, Heard::default(), None, 0);
    for number in 0_u64.. {
        let (page, after) = page(rest)?;
        check(&page, number, *serial.get_or_insert(page.serial), heard.is_open)?;
        heard.page(&page)?;
        if heard.samples > u64::from(LONGEST_S) * OPUS_RATE {
            return Err(too_long());
        }
        (rest, end) = (after, page.granule);
        if page.flags & LAST != 0 {
            break;
        }
    }
    if !rest.is_empty() {
        return Err(Error::NotAClip("something comes after its end"));
    }
    if heard.packets < 3 || heard.is_open {
        return Err(Error::NotAClip("it is cut off"));
    }
    if end > heard.samples {
        return Err(Error::NotAClip("it is shorter than it says"));
    }
    let length = end.checked_sub(heard.skip).ok_or(Error::NotAClip("it ends before it begins"))?;
    u32::try_from(length * 1000 / OPUS_RATE).map_err(|_| too_long())
}

/// The first page, and what comes after it.
fn page(bytes: &[u8]) -> Result<(Page<'_>, &[u8]), Error> {
    let cut_off = || Error::NotAClip("it is cut off");
    if bytes.is_empty() {
        return Err(cut_off());
    }
    if !bytes.starts_with(b"OggS") {
        return Err(Error::NotAClip("it is no Ogg"));
    }
    let (header, rest) = bytes.split_first_chunk::<HEADER>().ok_or_else(cut_off)?;
    let number = |at: Range<usize>| {
        let bytes = header.get(at).into_iter().flatten();
        bytes.rev().fold(0_u64, |number, byte| number << 8 | u64::from(*byte))
    };
    let (segments, rest) = rest.split_at_checked(number(26..27) as usize).ok_or_else(cut_off)?;
    let length = segments.iter().copied().map(usize::from).sum();
    let (body, rest) = rest.split_at_checked(length).ok_or_else(cut_off)?;
    let mut checksum = CRC.digest();
    checksum.update(&header[..CHECKSUM.start]);
    for part in [&[0; 4], &header[CHECKSUM.end..], segments, body] {
        checksum.update(part);
    }
    let (version, flags) = (header[4], header[5]);
    if version != 0 || u64::from(checksum.finalize()) != number(CHECKSUM) {
        return Err(Error::NotAClip("it is no Ogg, or a page of it is damaged"));
    }
    let (granule, serial, number) = (number(6..14), number(14..18), number(18..22));
    let page = Page { flags, granule, serial, number, segments, body };
    Ok((page, rest))
}

/// Pages follow one another and are all of one stream.
fn check(page: &Page<'_>, number: u64, serial: u64, is_open: bool) -> Result<(), Error> {
    if page.serial != serial || (page.flags & FIRST != 0) != (number == 0) {
        return Err(Error::NotAClip("it has more than one stream"));
    }
    if page.number != number || (page.flags & CONTINUED != 0) != is_open {
        return Err(Error::NotAClip("a page of it is missing"));
    }
    Ok(())
}

impl Heard {
    fn page(&mut self, page: &Page<'_>) -> Result<(), Error> {
        let mut at = 0;
        for (place, &segment) in page.segments.iter().enumerate() {
            if !self.is_open {
                // A packet of more than one segment fills its first: what matters stands in it.
                let data = page.body.get(at..at + usize::from(segment)).unwrap_or_default();
                let is_alone = place + 1 == page.segments.len();
                self.packet(data, is_alone)?;
            }
            at += usize::from(segment);
            self.is_open = segment == 255;
        }
        Ok(())
    }

    /// Takes a packet by its beginning.
    fn packet(&mut self, data: &[u8], is_alone: bool) -> Result<(), Error> {
        match self.packets {
            0 if !is_alone => return Err(Error::NotAClip("its head is not alone on its page")),
            0 => self.skip = head(data)?,
            1 if !data.starts_with(b"OpusTags") => return Err(Error::NotAClip("it has no tags")),
            1 => {}
            _ => self.samples += samples(data)?,
        }
        self.packets += 1;
        Ok(())
    }
}

/// How many samples of 48 kHz a packet says it has, by the table of RFC 6716, section 3.1.
fn samples(packet: &[u8]) -> Result<u64, Error> {
    let no_packet = || Error::NotAClip("a packet is no Opus");
    let &toc = packet.first().ok_or_else(no_packet)?;
    if toc & 4 != 0 {
        return Err(Error::NotAClip("it is not mono"));
    }
    let frame: u64 = match (toc >> 3, toc >> 3 & 3) {
        (0..12, 3) => 2_880,
        (0..12, size) => 480 << size,
        (12..16, size) => 480 << (size & 1),
        (_, size) => 120 << size,
    };
    let frames = match toc & 3 {
        0 => 1,
        1 | 2 => 2,
        _ => packet.get(1).ok_or_else(no_packet)? & 0x3f,
    };
    let samples = frame * u64::from(frames);
    if (1..=LONGEST_PACKET).contains(&samples) { Ok(samples) } else { Err(no_packet()) }
}

#[cfg(test)]
mod tests {
    use ogg::writing::{PacketWriteEndInfo, PacketWriter};

    use super::{inspect, samples};

    const HEAD: &[u8] = b"OpusHead\x01\x01\x38\x01\xC0\x5D\0\0\0\0\0";
    const TAGS: &[u8] = b"OpusTags\x07\0\0\0lantern\0\0\0\0";
    /// 20 ms of hybrid sound from 0 to 12 kHz, and nothing in it.
    const PACKET: &[u8] = &[0x78, 0, 0];

    /// A clip of that many packets, which claims to end at a sample.
    fn clip(head: &[u8], tags: &[u8], packet: &[u8], count: u64, end: u64) -> Vec<u8> {
        let mut writer = PacketWriter::new(Vec::new());
        writer.write_packet(head, 1, PacketWriteEndInfo::EndPage, 0).unwrap();
        writer.write_packet(tags, 1, PacketWriteEndInfo::EndPage, 0).unwrap();
        for number in 1..=count {
            let how = if number == count {
                PacketWriteEndInfo::EndStream
            } else if number % 50 == 0 {
                PacketWriteEndInfo::EndPage
            } else {
                PacketWriteEndInfo::NormalPacket
            };
            writer.write_packet(packet, 1, how, end).unwrap();
        }
        writer.into_inner()
    }

    fn ours() -> Vec<u8> {
        clip(HEAD, TAGS, PACKET, 120, 312 + 48_000)
    }

    #[test]
    fn a_clip_of_ours_passes_with_what_is_heard_of_it() {
        assert_eq!(inspect(&ours()).unwrap(), 1_000);
        // A packet of several segments, over two pages.
        let long = [PACKET, &vec![7; 70_000]].concat();
        assert_eq!(inspect(&clip(HEAD, TAGS, &long, 2, 1_920)).unwrap(), 33);
    }

    #[test]
    fn whatever_is_no_clip_of_ours_is_refused_and_says_why() {
        let whole = ours();
        let half = &whole[..whole.len() / 2];
        let flipped = |at: usize| {
            let mut bytes = whole.clone();
            bytes[at] ^= 1;
            bytes
        };
        let head = |at: usize, value: u8| {
            let mut head = HEAD.to_vec();
            head[at] = value;
            clip(&head, TAGS, PACKET, 50, 48_000)
        };
        let cases: &[(&str, Vec<u8>, &str)] = &[
            ("empty", vec![], "cut off"),
            ("text", b"<html>log in</html>".to_vec(), "no Ogg"),
            ("Vorbis", clip(b"\x01vorbis\0\0\0\0\x01", TAGS, PACKET, 9, 9), "not Opus"),
            ("stereo head", head(9, 2), "not mono"),
            ("stereo packets", clip(HEAD, TAGS, &[0x7c, 0], 50, 48_000), "not mono"),
            ("loud", head(16, 1), "not as we make it"),
            ("family 1", head(18, 1), "not as we make it"),
            ("later version", head(8, 2), "not as we make it"),
            ("no tags", clip(HEAD, PACKET, PACKET, 50, 48_000), "no tags"),
            ("an hour", clip(HEAD, TAGS, PACKET, 180_000, 172_800_000), "longer than 120"),
            ("an hour in one second", clip(HEAD, TAGS, PACKET, 180_000, 48_000), "longer than 120"),
            ("says an hour", clip(HEAD, TAGS, PACKET, 50, 172_800_000), "shorter than it says"),
            ("ends too soon", clip(HEAD, TAGS, PACKET, 50, 311), "ends before it begins"),
            ("empty packets", clip(HEAD, TAGS, &[], 50, 48_000), "no Opus"),
            ("48 frames of 60 ms", clip(HEAD, TAGS, &[0x1b, 48], 1, 960), "no Opus"),
            ("head alone", clip(HEAD, TAGS, PACKET, 0, 0), "cut off"),
            ("cut off", half.to_vec(), "cut off"),
            ("something after", [&*whole, b"x"].concat(), "after its end"),
            ("two clips", [&*whole, &whole].concat(), "after its end"),
            ("flipped head", flipped(30), "damaged"),
            ("flipped sound", flipped(whole.len() - 1), "damaged"),
            ("too large", vec![0; super::LARGEST + 1], "larger than"),
        ];
        for (case, bytes, why) in cases {
            let err = inspect(bytes).unwrap_err().to_string();
            assert!(err.contains(why), "{case}: {err}");
        }
    }

    #[test]
    fn a_second_stream_between_the_pages_is_refused() {
        let mut writer = PacketWriter::new(Vec::new());
        for serial in [1, 2] {
            writer.write_packet(HEAD, serial, PacketWriteEndInfo::EndPage, 0).unwrap();
        }

        let err = inspect(&writer.into_inner()).unwrap_err();

        assert!(err.to_string().contains("more than one stream"), "{err}");
    }

    #[test]
    fn a_page_that_is_missing_is_missed() {
        let whole = ours();
        let pages: Vec<usize> = whole
            .windows(4)
            .enumerate()
            .filter(|(_, at)| at == b"OggS")
            .map(|(at, _)| at)
            .collect();
        let without = [&whole[..pages[2]], &whole[pages[3]..]].concat();

        let err = inspect(&without).unwrap_err();

        assert!(err.to_string().contains("is missing"), "{err}");
    }

    #[test]
    fn knows_how_long_packets_last() {
        let cases: &[(&[u8], u64)] = &[
            (&[0x00], 480),
            (&[0x18], 2_880),
            (&[0x60], 480),
            (&[0x68], 960),
            (&[0x80], 120),
            (&[0x98], 960),
            (&[0x99], 1_920),
            (&[0x9b, 0x83], 2_880),
        ];
        for (packet, expected) in cases {
            assert_eq!(samples(packet).unwrap(), *expected, "{packet:x?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_make_it_panic(at in 0_usize..600, value: u8, cut in 0_usize..1200) {
            let mut bytes = ours();
            let length = bytes.len();
            bytes[at % length] ^= value;
            bytes.truncate(cut);
            let _ = inspect(&bytes);
        }
    }
}
