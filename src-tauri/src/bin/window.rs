//! The program `lantern-window`, which `lantern` becomes when it is to open one.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    lantern_app::main()
}
