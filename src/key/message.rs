//! The one place that reads ctap-hid-fido2's messages: the crate has no error type, only text.

use std::time::Duration;

use crate::ceremony::nouns::KeyTrouble;

/// What a message of the crate means.
#[derive(Debug, PartialEq, Eq)]
pub enum Meaning {
    Trouble(KeyTrouble),
    /// The channel to the key broke: whether it was removed or is silent, only a look can tell.
    ChannelLost,
}

/// After 500 keepalives, one each 100 ms, the crate gives up and passes the keepalive's own byte off
/// as a status.
const GIVES_UP_AFTER: Duration = Duration::from_secs(45);

/// Reads `response_status err = 0xNN NAME …` (CTAP 2.1, 8.2) and the crate's own few sentences.
pub fn meaning_of(message: &str, after: Duration) -> Meaning {
    const STATUS: &str = "response_status err = 0x";
    let status = message.split_once(STATUS).and_then(|(_, rest)| {
        let digits = rest.find(|it: char| !it.is_ascii_hexdigit()).unwrap_or(rest.len());
        u8::from_str_radix(&rest[..digits], 16).ok()
    });
    match status {
        Some(0x01 | 0x02) if after > GIVES_UP_AFTER => {
            return Meaning::Trouble(KeyTrouble::NoTouch);
        }
        Some(status) => return Meaning::Trouble(of_status(status)),
        None => {}
    }
    match message {
        it if it.contains("read err") || it.contains("write error") => Meaning::ChannelLost,
        _ => Meaning::Trouble(KeyTrouble::Garbage),
    }
}

/// CTAP 2.1, 8.2.
pub fn of_status(status: u8) -> KeyTrouble {
    match status {
        0x19 => KeyTrouble::Excluded,
        0x28 => KeyTrouble::StoreFull,
        0x2B | 0x2C => KeyTrouble::Unsupported,
        0x2D => KeyTrouble::Cancelled,
        0x22 | 0x2E => KeyTrouble::NoCredential,
        0x2F | 0x3A => KeyTrouble::NoTouch,
        0x31 => KeyTrouble::PinWrong { tries_left: None },
        0x32 => KeyTrouble::PinBlocked,
        0x34 => KeyTrouble::PinBlockedUntilReplug,
        0x35 | 0x36 => KeyTrouble::PinNotSet,
        0x37 => KeyTrouble::PinRefused,
        status => KeyTrouble::Refused { status },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_that_was_seen_has_its_meaning() {
        let trouble = Meaning::Trouble;
        let table = [
            (
                "response_status err = 0x31 CTAP2_ERR_PIN_INVALID",
                trouble(KeyTrouble::PinWrong { tries_left: None }),
            ),
            ("response_status err = 0x32 CTAP2_ERR_PIN_BLOCKED", trouble(KeyTrouble::PinBlocked)),
            (
                "response_status err = 0x34 CTAP2_ERR_PIN_AUTH_BLOCKED",
                trouble(KeyTrouble::PinBlockedUntilReplug),
            ),
            ("response_status err = 0x35 CTAP2_ERR_PIN_NOT_SET", trouble(KeyTrouble::PinNotSet)),
            ("response_status err = 0x36 CTAP2_ERR_PIN_REQUIRED", trouble(KeyTrouble::PinNotSet)),
            (
                "response_status err = 0x37 CTAP2_ERR_PIN_POLICY_VIOLATION",
                trouble(KeyTrouble::PinRefused),
            ),
            (
                "response_status err = 0x19 CTAP2_ERR_CREDENTIAL_EXCLUDED",
                trouble(KeyTrouble::Excluded),
            ),
            ("response_status err = 0x28 CTAP2_ERR_KEY_STORE_FULL", trouble(KeyTrouble::StoreFull)),
            (
                "response_status err = 0x2C CTAP2_ERR_INVALID_OPTION",
                trouble(KeyTrouble::Unsupported),
            ),
            (
                "response_status err = 0x2D CTAP2_ERR_KEEPALIVE_CANCEL",
                trouble(KeyTrouble::Cancelled),
            ),
            (
                "response_status err = 0x2E CTAP2_ERR_NO_CREDENTIALS",
                trouble(KeyTrouble::NoCredential),
            ),
            (
                "response_status err = 0x22 CTAP2_ERR_INVALID_CREDENTIAL",
                trouble(KeyTrouble::NoCredential),
            ),
            (
                "response_status err = 0x2F CTAP2_ERR_USER_ACTION_TIMEOUT",
                trouble(KeyTrouble::NoTouch),
            ),
            ("response_status err = 0x3A CTAP2_ERR_ACTION_TIMEOUT", trouble(KeyTrouble::NoTouch)),
            (
                "response_status err = 0x33 CTAP2_ERR_PIN_AUTH_INVALID",
                trouble(KeyTrouble::Refused { status: 0x33 }),
            ),
            (
                "response_status err = 0x12 CTAP2_ERR_INVALID_CBOR",
                trouble(KeyTrouble::Refused { status: 0x12 }),
            ),
            ("read err = 0xFE", Meaning::ChannelLost),
            ("write error", Meaning::ChannelLost),
            ("ciborium parse error", trouble(KeyTrouble::Garbage)),
            ("Nonce verification failed", trouble(KeyTrouble::Garbage)),
            ("response_status err = 0x", trouble(KeyTrouble::Garbage)),
            ("response_status err = 0x1234 what", trouble(KeyTrouble::Garbage)),
            ("", trouble(KeyTrouble::Garbage)),
        ];
        for (message, wanted) in table {
            assert_eq!(meaning_of(message, Duration::ZERO), wanted, "{message}");
        }
    }

    #[test]
    fn a_keepalive_passed_off_as_a_status_is_no_touch() {
        let message = "response_status err = 0x02 INVALID_PARAMETER";
        let refused = Meaning::Trouble(KeyTrouble::Refused { status: 0x02 });
        assert_eq!(meaning_of(message, Duration::from_secs(1)), refused);
        let no_touch = Meaning::Trouble(KeyTrouble::NoTouch);
        assert_eq!(meaning_of(message, Duration::from_secs(51)), no_touch);
    }
}
