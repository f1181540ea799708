//! Puts our seam in front of hidapi's C functions (src/key/seam/wrapped.rs). Only with the practice world,
//! and on Linux only, as the program is today: elsewhere the linkers have no such option.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
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
