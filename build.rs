//! Puts our seam in front of hidapi's C functions (src/key/seam/wrapped.rs). Linux only, as the program is
//! today: elsewhere the linkers have no such option.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("linux") {
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
