//! The form in which lessons travel: a tree of indexes, manifests and bundles.
//!
//! ```text
//! targets/<sha256 of the file>.<city>.<language>.zst   one index per city edition and language
//! targets/<sha256 of the file>.welcome.zst             what is there before anything is installed
//! manifests/<sha256 of the file>                       what one lesson consists of
//! bundles/<sha256 of the manifest>                     those objects end to end
//! release.json                                         which indexes were built last, unsigned
//! metadata/                                            who says so: the roles of The Update Framework
//! ```
//!
//! Everything is named by the hash of its bytes. [`sign()`] turns what was built into what is published.
//! [`Tree`] reads a folder and returns nothing it has
//! not checked; [`TreeWriter`] writes one, the same bytes for the same content.
//!
//! **Invariant:** what it returns has been verified; it owns no durable state.

mod archive;
mod bytes;
mod catalog;
mod contents;
mod error;
mod extract;
mod form;
mod keys;
mod places;
mod release;
mod roles;
mod sign;
mod tree;
mod verify;
mod writer;

pub use archive::Archive;
pub use bytes::{canonical_json, pack, sha256, unpack};
pub use catalog::{Catalog, CatalogError, Metadata, MetadataSource, Offer, timestamp_version};
pub use error::{Error, Result, chain};
pub use extract::extract;
pub use form::{Index, IndexLesson, Manifest, Object, Part, WelcomeIndex, limits};
pub use keys::{SigningKey, fingerprint};
pub use release::{Release, ReleaseTarget};
pub use roles::{Publisher, Role, RootKeys, Seat, first_root};
pub use sign::{
    Rotation, Signed, Signing, SigningError, Standing, install_root, publisher, refresh, rotate,
    sign,
};
pub use tough::async_trait;
pub use tree::{BundleReader, EditionName, Tree};
pub use verify::{Verified, verify};
pub use writer::{NewObject, TreeWriter};
