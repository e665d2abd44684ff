//! Whom this app trusts from its first start, and where that publisher's repository is.

use std::sync::LazyLock;

use lesson::Id;
use repository::Publisher;

/// The root of the publisher the app was built for; see `build.rs`.
pub const ROOT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/root.json"));

/// Where its repository is on the web; none as long as none was configured.
pub const ADDRESS: Option<&str> = option_env!("LANTERN_BUILT_IN_ADDRESS");

/// The name of the publisher the app was built for.
pub fn publisher() -> &'static Id {
    static PUBLISHER: LazyLock<Id> = LazyLock::new(|| match Publisher::of(ROOT) {
        Ok(publisher) => publisher.id,
        Err(err) => unreachable!("a test reads the root of this build: {err}"),
    });
    &PUBLISHER
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_root_of_this_build_names_its_publisher() {
        assert_eq!(super::publisher().as_str(), "lantern");
    }
}
