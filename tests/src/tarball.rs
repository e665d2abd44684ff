//! A `.pack` as it may come from anybody: plain ustar, with whatever names and kinds a test wants.

use std::path::Path;

use anyhow::Result;

/// The folders of a repository in the order in which they stand in a pack.
const FOLDERS: [&str; 4] = ["metadata", "targets", "manifests", "bundles"];

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    File,
    /// A hard link to a name.
    Link(&'static str),
    /// A symbolic link to a name.
    Symbolic(&'static str),
    /// A device.
    Device,
}

/// Bytes of a pack so far.
#[derive(Debug, Default, Clone)]
pub struct Tarball(Vec<u8>);

impl Tarball {
    /// A whole repository.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn of(folder: &Path) -> Result<Self> {
        let mut pack = Self::default();
        // A tree that nobody signed has no metadata.
        for part in FOLDERS.into_iter().filter(|part| folder.join(part).is_dir()) {
            let mut names: Vec<_> = fs_err::read_dir(folder.join(part))?
                .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
                .collect::<Result<_>>()?;
            names.sort_unstable();
            for name in names {
                let bytes = fs_err::read(folder.join(part).join(&name))?;
                pack.add(format!("{part}/{name}").as_bytes(), Kind::File, &bytes);
            }
        }
        Ok(pack)
    }

    /// Adds an entry that says how long it is.
    pub fn add(&mut self, name: &[u8], kind: Kind, bytes: &[u8]) {
        self.add_claiming(name, kind, bytes, bytes.len() as u64);
    }

    /// Adds an entry that says it has another length.
    pub fn add_claiming(&mut self, name: &[u8], kind: Kind, bytes: &[u8], length: u64) {
        let mut header = [0_u8; 512];
        let mut write = |at: usize, text: &[u8]| header[at..at + text.len()].copy_from_slice(text);
        write(0, &name[..name.len().min(100)]);
        write(100, b"0000644\0");
        write(108, b"0000000\0");
        write(116, b"0000000\0");
        write(124, format!("{length:011o}\0").as_bytes());
        write(136, b"00000000000\0");
        write(148, b"        ");
        let (flag, target) = match kind {
            Kind::File => (b"0", ""),
            Kind::Link(target) => (b"1", target),
            Kind::Symbolic(target) => (b"2", target),
            Kind::Device => (b"3", ""),
        };
        write(156, flag);
        write(157, target.as_bytes());
        write(257, b"ustar\x0000");
        let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
        header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        self.0.extend(header);
        self.0.extend_from_slice(bytes);
        self.0.resize(self.0.len().next_multiple_of(512), 0);
    }

    /// The same with something before everything else.
    #[must_use]
    pub fn after(self, mut first: Self) -> Self {
        first.0.extend(self.0);
        first
    }

    /// Ends it.
    pub fn finish(mut self) -> Vec<u8> {
        self.0.extend([0; 1024]);
        self.0
    }
}
