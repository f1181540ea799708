//! The serial number is read out of a text, and a device chooses parts of that text.

use ctap_hid_fido2::{HidInfo, HidParam};

use super::seen;

fn found(product: &str, info: &str) -> HidInfo {
    HidInfo {
        pid: 1,
        vid: 1,
        product_string: product.to_owned(),
        info: info.to_owned(),
        param: HidParam::Path("/dev/hidraw3".to_owned()),
    }
}

#[test]
fn a_serial_number_is_found_only_in_its_place() {
    const END: &str = " path=\"/dev/hidraw3\"";
    let liar = "X serial_number=1 usage=1 serial_number=2 path=3";
    for (product, text, model, serial) in [
        (
            "YubiKey",
            " usage_page=61904 usage=1 serial_number=20011907",
            "YubiKey",
            Some("20011907"),
        ),
        ("YubiKey", " usage_page=61904 usage=1", "YubiKey", None),
        ("YubiKey", " usage_page=61904 usage=1 serial_number=", "YubiKey", None),
        (
            "YubiKey",
            " usage_page=61904 usage=1 serial_number=a b path=c",
            "YubiKey",
            Some("a b path=c"),
        ),
        (liar, " usage_page=61904 usage=1 serial_number=7", liar, Some("7")),
        (liar, " usage_page=61904 usage=1", liar, None),
    ] {
        let seen = seen(&found(product, &format!("product={product}{text}{END}"))).expect("a path");
        assert_eq!((seen.model.as_str(), seen.serial.as_deref()), (model, serial), "{text}");
    }
    let nameless = " usage_page=61904 usage=1 serial_number=7";
    let seen = seen(&found("", &format!("{nameless}{END}"))).expect("a path");
    assert_eq!((seen.model.as_str(), seen.serial.as_deref()), ("FIDO key", Some("7")));
}
