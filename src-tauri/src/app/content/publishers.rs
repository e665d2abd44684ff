//! Whom an adult adds or removes.

use std::path::Path;

use device::trust;
use lesson::Id;
use repository::Publisher;
use sync::Source;

use super::Who;
use crate::app::{App, name};
use crate::error::AppError;
use crate::wire;

impl App {
    /// Subscribes to a publisher by a file with its root. Answers its name.
    pub fn add_publisher_file(&self, path: &Path) -> Result<String, AppError> {
        let root = fs_err::read(path).map_err(store::Error::from)?;
        self.subscribe(&root, None)
    }

    /// Subscribes to the publisher at an address, if its fingerprint is this one.
    pub fn add_publisher_address(
        &self,
        address: &str,
        fingerprint: &str,
    ) -> Result<String, AppError> {
        if digits(fingerprint).len() != 32 {
            return Err(AppError::BadFingerprint);
        }
        let source = Source::web(address).map_err(|_| AppError::BadAddress(address.to_owned()))?;
        let root = sync::first_root(&source)?;
        if !is_same(&repository::fingerprint(&root), fingerprint) {
            return Err(AppError::OtherFingerprint);
        }
        self.subscribe(&root, Some(address))
    }

    /// Takes no lessons of a publisher any more, and lets go of those that are here.
    pub fn remove_publisher(&self, publisher: &str) -> Result<(), AppError> {
        let publisher: Id = name(publisher)?;
        if publisher == *trust::publisher() {
            return Err(AppError::BadName(publisher.to_string()));
        }
        self.change(|subscriptions| {
            subscriptions.publishers.retain(|known| known.id != publisher.as_str());
            Ok(())
        })?;
        let _alone = self.content.take_turn(Who::Asked);
        self.library.forget_publisher(&publisher)?;
        sync::tidy(&self.library, &self.subscriptions()?)?;
        self.content.tell(wire::ContentEvent::Arrived);
        Ok(())
    }

    pub(super) fn subscribe(&self, root: &[u8], address: Option<&str>) -> Result<String, AppError> {
        Publisher::of(root).map_err(|_| AppError::NoPublisher)?;
        let mut added = None;
        self.change(|subscriptions| {
            added = Some(subscriptions.subscribe(root, address)?.to_string());
            Ok(())
        })?;
        Ok(added.unwrap_or_default())
    }
}

/// Whether two fingerprints are the same to the eye.
fn is_same(one: &str, other: &str) -> bool {
    digits(one) == digits(other)
}

/// A fingerprint as people type it, without what they put between the digits.
fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_hexdigit).map(|digit| digit.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::is_same;

    #[test]
    fn a_fingerprint_is_read_as_people_type_it() {
        assert!(is_same("12ab 34cd", "12AB34CD"));
        assert!(is_same("12ab 34cd", " 12ab  34cd\n"));
        assert!(!is_same("12ab 34cd", "12ab 34ce"));
        assert!(!is_same("12ab 34cd", ""));
    }
}
