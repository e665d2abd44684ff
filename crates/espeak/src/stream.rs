//! How speech leaves this program, all numbers little-endian:
//!
//! ```text
//! "LSPK1\n"
//! u32 samples a second   u32 number of words   u32 number of samples
//! per word:  u32 first character   u32 characters   u32 first sample   u32 sample after the last
//! samples:   i16 each
//! ```
//!
//! Characters are Unicode scalar values of the text as it was spoken.

use crate::engine::Speech;

const MAGIC: &[u8] = b"LSPK1\n";

/// The bytes of some speech.
pub fn encode(speech: &Speech) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    let mut number =
        |value: usize| bytes.extend(u32::try_from(value).unwrap_or(u32::MAX).to_le_bytes());
    number(speech.rate as usize);
    number(speech.words.len());
    number(speech.samples.len());
    for word in &speech.words {
        for value in [word.start, word.length, word.from, word.to] {
            number(value);
        }
    }
    bytes.extend(speech.samples.iter().flat_map(|sample| sample.to_le_bytes()));
    bytes
}

#[cfg(test)]
mod tests {
    use super::encode;
    use crate::engine::{Speech, Word};

    #[test]
    fn is_as_it_is_described() {
        let words = vec![Word { start: 0, length: 2, from: 3, to: 4 }];
        let bytes = encode(&Speech { rate: 22050, samples: vec![-1, 256], words });

        assert_eq!(&bytes[..6], b"LSPK1\n");
        assert_eq!(&bytes[6..18], [34, 86, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0]);
        assert_eq!(&bytes[18..34], [0, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0]);
        assert_eq!(&bytes[34..], [255, 255, 0, 1]);
    }
}
