//! Keys that sign: Ed25519, kept as PKCS#8.

use std::collections::HashMap;
use std::fmt;
use std::fmt::Write as _;
use std::sync::Arc;

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};
use tough::schema::Signature;
use tough::schema::decoded::{Decoded, Hex};
use tough::schema::key::{Ed25519Key, Ed25519Scheme, Key};

use crate::sha256;
use crate::sign::{Result, SigningError};

/// A key that signs. Whoever has its bytes can sign in its name.
#[derive(Clone)]
pub struct SigningKey {
    pair: Arc<Ed25519KeyPair>,
    pkcs8: Arc<[u8]>,
    id: Decoded<Hex>,
}

impl SigningKey {
    /// A new key, from the system's randomness.
    ///
    /// # Errors
    /// When the system gives none.
    pub fn generate() -> Result<Self> {
        let pair = Ed25519KeyPair::generate().map_err(|_| SigningError::NoRandomness)?;
        let pkcs8 = pair.to_pkcs8().map_err(|_| SigningError::NoRandomness)?;
        Self::from_pkcs8(pkcs8.as_ref())
    }

    /// A key as [`SigningKey::pkcs8`] gave it.
    pub fn from_pkcs8(bytes: &[u8]) -> Result<Self> {
        let pair = Ed25519KeyPair::from_pkcs8(bytes).map_err(|_| SigningError::NotAKey)?;
        let id = public(&pair).key_id()?;
        Ok(Self { pair: Arc::new(pair), pkcs8: bytes.into(), id })
    }

    /// The key itself. A secret.
    pub fn pkcs8(&self) -> &[u8] {
        &self.pkcs8
    }

    /// The name of its public half: 64 hex digits.
    pub fn id(&self) -> String {
        hex(&self.id)
    }

    pub(crate) fn key_id(&self) -> &Decoded<Hex> {
        &self.id
    }

    pub(crate) fn public(&self) -> Key {
        public(&self.pair)
    }

    pub(crate) fn signature(&self, message: &[u8]) -> Signature {
        let sig = self.pair.sign(message).as_ref().to_vec().into();
        Signature { keyid: self.id.clone(), sig }
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.id())
    }
}

/// The fingerprint of a publisher, for people to compare: the first 16 bytes of the SHA-256 of its
/// first root, as eight groups of four hex digits.
pub fn fingerprint(first_root: &[u8]) -> String {
    let digits = sha256(first_root).to_string();
    let groups: Vec<&str> = (0..32).step_by(4).filter_map(|at| digits.get(at..at + 4)).collect();
    groups.join(" ")
}

fn public(pair: &Ed25519KeyPair) -> Key {
    let public = pair.public_key().as_ref().to_vec().into();
    Key::Ed25519 {
        keyval: Ed25519Key { public, _extra: HashMap::new() },
        scheme: Ed25519Scheme::Ed25519,
        _extra: HashMap::new(),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing into a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::{SigningKey, fingerprint};

    #[test]
    fn a_key_is_read_as_it_was_kept() {
        let key = SigningKey::generate().unwrap();

        let again = SigningKey::from_pkcs8(key.pkcs8()).unwrap();

        assert_eq!(again.id(), key.id());
        assert_eq!(again.signature(b"x"), key.signature(b"x"));
        assert_eq!(key.id().len(), 64);
        assert!(SigningKey::from_pkcs8(b"no key").is_err());
    }

    #[test]
    fn no_message_shows_a_secret() {
        let key = SigningKey::generate().unwrap();

        assert_eq!(format!("{key:?}"), format!("SigningKey({})", key.id()));
    }

    #[test]
    fn a_fingerprint_is_eight_groups_of_four() {
        assert_eq!(fingerprint(b""), "e3b0 c442 98fc 1c14 9afb f4c8 996f b924");
    }
}
