//! The encodings of Graph, and the options of a registration.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

use super::super::cloud::Cloud;
use super::binary::readings;
use crate::ceremony::nouns::Person;

/// All three encodings of ids of every length that a key may use.
#[test]
fn each_encoding_of_bytes_is_read() {
    for length in 1..=64_u8 {
        let bytes: Vec<u8> =
            (0..length).map(|it| it.wrapping_mul(37).wrapping_add(length)).collect();
        let url = URL_SAFE_NO_PAD.encode(&bytes);
        let padding = (4 - url.len() % 4) % 4;
        for text in [url.clone(), STANDARD.encode(&bytes), format!("{url}{padding}")] {
            assert!(readings(&text).contains(&bytes), "{length} bytes as {text}");
        }
    }
}

#[test]
fn what_is_no_encoding_has_no_reading() {
    for text in ["?", "a b", "====", "a+b", "\u{fe}"] {
        assert!(readings(text).is_empty(), "{text}");
    }
}

/// A handle may end in what looks like a padding digit; read in that way it would be another
/// person's.
#[test]
fn a_user_handle_is_read_as_it_was_written() {
    let person = Person { id: String::new(), name: String::new(), upn: "a@b.example".to_owned() };
    for last in 0..=u8::MAX {
        let mut handle = vec![0xA5; 51];
        handle[50] = last;
        let options = serde_json::json!({
            "challengeTimeoutDateTime": "2026-11-22T11:00:00Z",
            "publicKey": {
                "rp": {"id": "login.microsoft.com"},
                "user": {"id": URL_SAFE_NO_PAD.encode(&handle), "name": "a@b.example"},
                "challenge": "AA",
                "pubKeyCredParams": [{"alg": -7}],
            },
        });
        let options: super::options::Answered =
            serde_json::from_value(options).expect("the documented shape");
        assert_eq!(
            options.into_options(&person, Cloud::Global).expect("it makes sense").user_handle.0,
            handle
        );
    }
}
