//! Which sticks are plugged in, as the system says.

use std::path::{Path, PathBuf};

use sysinfo::{DiskRefreshKind, Disks};

/// Where each stick is; of `instead`, a folder, each folder in it.
pub(crate) fn mounted(instead: Option<&Path>) -> Vec<PathBuf> {
    let mut mounts = instead.map_or_else(removable, folders);
    mounts.sort();
    mounts.dedup();
    mounts
}

fn removable() -> Vec<PathBuf> {
    let disks = Disks::new_with_refreshed_list_specifics(DiskRefreshKind::nothing());
    let removable = disks.iter().filter(|disk| disk.is_removable());
    removable.map(|disk| disk.mount_point().to_owned()).collect()
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs_err::read_dir(folder) else { return Vec::new() };
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    paths.filter(|path| path.is_dir()).collect()
}
