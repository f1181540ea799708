//! Vectors of others, and what a hostile key may send. That keys understand us is shown by the table
//! of scenarios (protocol two) and by tests/key_client.rs (protocol one).

use super::*;

const X: [u8; 32] = [
    0x6B, 0x17, 0xD1, 0xF2, 0xE1, 0x2C, 0x42, 0x47, 0xF8, 0xBC, 0xE6, 0xE5, 0x63, 0xA4, 0x40, 0xF2,
    0x77, 0x03, 0x7D, 0x81, 0x2D, 0xEB, 0x33, 0xA0, 0xF4, 0xA1, 0x39, 0x45, 0xD8, 0x98, 0xC2, 0x96,
];
const Y: [u8; 32] = [
    0x4F, 0xE3, 0x42, 0xE2, 0xFE, 0x1A, 0x7F, 0x9B, 0x8E, 0xE7, 0xEB, 0x4A, 0x7C, 0x0F, 0x9E, 0x16,
    0x2B, 0xCE, 0x33, 0x57, 0x6B, 0x31, 0x5E, 0xCE, 0xCB, 0xB6, 0x40, 0x68, 0x37, 0xBF, 0x51, 0xF5,
];

fn key(x: &[u8], y: &[u8]) -> Value {
    Value::Map(vec![
        ((-2).into(), Value::Bytes(x.to_vec())),
        ((-3).into(), Value::Bytes(y.to_vec())),
    ])
}

/// RFC 5869, A.3.
#[test]
fn keys_are_derived_as_in_the_rfc() {
    let wanted = [
        0x8D, 0xA4, 0xE7, 0x75, 0xA5, 0x63, 0xC1, 0x8F, 0x71, 0x5F, 0x80, 0x2A, 0x06, 0x3C, 0x5A,
        0x31, 0xB8, 0xA1, 0x1F, 0x5C, 0x5E, 0xE1, 0x87, 0x9E, 0xC3, 0x45, 0x4E, 0x5F, 0x3C, 0x73,
        0x8D, 0x2D,
    ];
    assert_eq!(*derived(&[0x0B; 22], b""), wanted);
}

#[test]
fn a_public_key_is_a_point_of_the_curve() {
    let two = PinProtocol::Two;
    Agreement::with(two, &key(&X, &Y)).map(|_| ()).expect("the base point is one");
    let mut off = Y;
    off[31] ^= 1;
    for no_point in [
        key(&X, &off),
        key(&[0; 32], &[0; 32]),
        key(&X[1..], &Y),
        key(&X, &[]),
        Value::Null,
        Value::Map(Vec::new()),
    ] {
        assert_eq!(Agreement::with(two, &no_point).map(|_| ()), Err(KeyTrouble::Garbage));
    }
}

#[test]
fn only_whole_tokens_are_taken() {
    for (protocol, right) in [(PinProtocol::One, [16, 32].as_slice()), (PinProtocol::Two, &[48])] {
        let agreement = Agreement::with(protocol, &key(&X, &Y)).expect("it is a point");
        for length in 0..100 {
            let taken = agreement.token(&vec![7; length]).is_ok();
            assert_eq!(taken, right.contains(&length), "{protocol:?}, {length} bytes");
        }
    }
}

#[test]
fn what_is_encrypted_is_decrypted_and_authenticated_at_its_length() {
    for (protocol, longer, proof) in [(PinProtocol::One, 0, 16), (PinProtocol::Two, 16, 32)] {
        let agreement = Agreement::with(protocol, &key(&X, &Y)).expect("it is a point");
        let encrypted = agreement.encrypt(&[9; 32]);
        assert_eq!(encrypted.len(), 32 + longer);
        let token = agreement.token(&encrypted).expect("it is whole");
        assert_eq!(*token.bytes, [9; 32]);
        assert_eq!(token.authenticate(b"message").len(), proof);
    }
}
