//! The HID seam, as in the desk's own build.rs: link arguments do not come with a dependency.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
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
        println!("cargo:rustc-link-arg-bins=-Wl,--wrap={symbol}");
    }
}
