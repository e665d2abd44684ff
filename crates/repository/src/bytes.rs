use std::io::Read as _;

use lesson::Digest;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::{Error, Result};

/// How hard objects are packed: made once, read often, small.
const LEVEL: i32 = 19;

/// The SHA-256 of some bytes.
pub fn sha256(bytes: &[u8]) -> Digest {
    Digest::from_bytes(Sha256::digest(bytes).into())
}

/// A value as JSON with sorted keys and no spaces: the same value, the same bytes.
///
/// # Errors
/// When a value cannot be JSON, such as a map with keys that are no text.
pub fn canonical_json(value: &impl Serialize) -> Result<Vec<u8>> {
    let garbage = |err: serde_json::Error| Error::Garbage {
        name: "a value".to_owned(),
        why: err.to_string(),
    };
    // `serde_json::Value` keeps maps sorted by key.
    let sorted = serde_json::to_value(value).map_err(garbage)?;
    serde_json::to_vec(&sorted).map_err(garbage)
}

/// Bytes packed with zstd.
pub fn pack(bytes: &[u8]) -> Result<Vec<u8>> {
    Ok(zstd::bulk::compress(bytes, LEVEL)?)
}

/// What was packed, if it is no more than `most` bytes. `name` is for messages.
pub fn unpack(name: &str, packed: &[u8], most: usize) -> Result<Vec<u8>> {
    let garbage =
        |err: std::io::Error| Error::Garbage { name: name.to_owned(), why: err.to_string() };
    let reader = zstd::stream::read::Decoder::with_buffer(packed).map_err(garbage)?;
    let mut bytes = Vec::new();
    // Never more than asked for is unpacked, whatever the frame claims.
    reader.take(most as u64 + 1).read_to_end(&mut bytes).map_err(garbage)?;
    if bytes.len() > most { Err(Error::TooLong(name.to_owned())) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use super::{canonical_json, pack, unpack};
    use crate::Error;

    #[test]
    fn keys_are_sorted_and_nothing_is_between_them() {
        #[derive(serde::Serialize)]
        struct Value {
            b: u8,
            a: Vec<u8>,
        }

        let json = canonical_json(&Value { b: 1, a: vec![2, 3] }).unwrap();

        assert_eq!(String::from_utf8(json).unwrap(), r#"{"a":[2,3],"b":1}"#);
    }

    #[test]
    fn unpacks_no_more_than_may_be() {
        let packed = pack(&vec![7; 1_000_000]).unwrap();

        assert_eq!(unpack("x", &packed, 1_000_000).unwrap().len(), 1_000_000);
        assert!(matches!(unpack("x", &packed, 999_999), Err(Error::TooLong(_))));
        assert!(matches!(unpack("x", b"not packed", 100), Err(Error::Garbage { .. })));
        assert!(unpack("x", &packed[..packed.len() / 2], 1_000_000).is_err());
    }
}
