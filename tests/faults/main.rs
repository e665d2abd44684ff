//! What goes wrong, many times over: kills, failing disks, readers in the middle of it, hostile sources.
//!
//! After everything, the release that was shown is shown, whole; the next good sync completes; and what is
//! said about it is words. `FAULTS=long` tries as often as `make faults` promises; otherwise once or twice.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(clippy::print_stdout, reason = "where kills landed is told to whoever looks")]

mod clock;
mod content;
mod disk;
mod kills;
mod packs;
mod reads;
mod rig;
mod shim;
mod sources;
mod spoil;
mod stage;
mod states;
mod web;

/// How often: in a minute, or as often as it takes to believe it.
fn times(quick: usize, long: usize) -> usize {
    if is_long() { long } else { quick }
}

fn is_long() -> bool {
    std::env::var("FAULTS").is_ok_and(|form| form == "long")
}
