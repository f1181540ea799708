//! Stops the build at a Fluent file with an error. Puts our seam in front of hidapi's C functions
//! (src/key/seam/wrapped.rs): only with the practice world, and on Linux only, as the program is today;
//! elsewhere the linkers have no such option.

use std::path::Path;
use std::process::ExitCode;

#[path = "build/words.rs"]
mod words;

const WORDS: &str = "assets/words";

fn main() -> ExitCode {
    for it in ["build.rs", "build/words.rs", WORDS] {
        println!("cargo:rerun-if-changed={it}");
    }
    let faults =
        words::faults(Path::new(WORDS)).unwrap_or_else(|it| vec![format!("{WORDS}: {it}")]);
    for it in &faults {
        println!("cargo:error={it}");
    }
    if !faults.is_empty() {
        return ExitCode::FAILURE;
    }
    wrap_hidapi();
    ExitCode::SUCCESS
}

fn wrap_hidapi() {
    let practises = std::env::var_os("CARGO_FEATURE_PRACTICE").is_some();
    if !practises || std::env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("linux") {
        return;
    }
    for symbol in [
        "hid_enumerate",
        "hid_free_enumeration",
        "hid_open_path",
        "hid_close",
        "hid_write",
        "hid_read",
        "hid_read_timeout",
        "hid_error",
    ] {
        println!("cargo:rustc-link-arg=-Wl,--wrap={symbol}");
    }
}
