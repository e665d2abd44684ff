//! What runs on this computer, from `/proc`.

use anyhow::Result;

/// Every process a process has started, and what those have started.
pub fn descendants(of: u32) -> Result<Vec<u32>> {
    let mut parents = Vec::new();
    for entry in fs_err::read_dir("/proc")? {
        let Ok(id) = entry?.file_name().to_string_lossy().parse::<u32>() else { continue };
        if let Some(parent) = parent(id) {
            parents.push((id, parent));
        }
    }
    let mut family = vec![of];
    let mut at = 0;
    while let Some(&older) = family.get(at) {
        family.extend(parents.iter().filter(|(_, parent)| *parent == older).map(|(id, _)| *id));
        at += 1;
    }
    Ok(family.split_off(1))
}

/// A process may end while it is being asked about.
fn parent(of: u32) -> Option<u32> {
    let status = fs_err::read_to_string(format!("/proc/{of}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("PPid:")?.trim().parse().ok())
}

/// Its proportional share of memory.
pub fn pss_kb(of: u32) -> Option<f64> {
    let rollup = fs_err::read_to_string(format!("/proc/{of}/smaps_rollup")).ok()?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}

/// The most memory it has had at once so far (`VmHWM`), in MB.
pub fn peak_mb(of: u32) -> Option<f64> {
    let status = fs_err::read_to_string(format!("/proc/{of}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<f64>().ok()? / 1000.0)
}
