//! The shape of a key, by what makers call their models (names of FIDO's Metadata Service).

use super::*;

#[test]
fn a_key_is_drawn_in_its_shape() {
    for (model, body, plug, sensor) in [
        ("YubiKey 5 Series with NFC", KeyBody::Stick, Plug::UsbA, false),
        ("YubiKey 5C NFC", KeyBody::Stick, Plug::UsbC, false),
        ("YubiKey 5C Nano", KeyBody::Nano, Plug::UsbC, false),
        ("YubiKey 5 Nano FIPS", KeyBody::Nano, Plug::UsbA, false),
        ("YubiKey Bio - FIDO Edition", KeyBody::Stick, Plug::UsbA, true),
        ("Practice Key, USB-C", KeyBody::Stick, Plug::UsbC, false),
        ("Feitian ePass FIDO2-NFC Plus, Type-C", KeyBody::Stick, Plug::UsbC, false),
        ("IDEMIA ID-ONE Card", KeyBody::Card, Plug::UsbA, false),
        ("", KeyBody::Stick, Plug::UsbA, false),
    ] {
        let shape = KeyShape::of_model(model, false);
        assert_eq!(shape, KeyShape { body, plug, sensor }, "{model}");
    }
    assert!(KeyShape::of_model("Anything", true).sensor, "the key says so itself");
}
