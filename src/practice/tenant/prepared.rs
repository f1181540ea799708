//! What people of a new world have from before: passkeys on keys that stay at home, and a pass that
//! somebody else issued. Nobody in the world can use any of it.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jiff::Timestamp;
use serde_json::json;
use sha2::{Digest as _, Sha256, Sha512};
use uuid::{Uuid, uuid};

use super::pass::Pass;
use super::passkey::{Passkey, url_token_encode};
use crate::practice::key::KeyModel;
use crate::practice::random::random_text;

/// The prepared pass, in every world.
pub(super) const PASS: Uuid = uuid!("b24918a9-8c34-4124-9239-96d5733c4412");

/// Graph: the longest that any policy can allow, 30 days.
const LONGEST_PASS_MINUTES: u32 = 43_200;

/// 1 March 2025, 09:00 UTC.
const LONG_AGO: Timestamp = Timestamp::constant(1_740_819_600, 0);

/// A pass of 30 days, from an administrator whose policy allowed that. Its code is known to nobody.
pub(super) fn pass() -> Pass {
    let now = Timestamp::now();
    Pass {
        id: PASS,
        code_sha256: STANDARD.encode(Sha256::digest(random_text(8))),
        created: now,
        starts: now,
        lifetime_minutes: LONGEST_PASS_MINUTES,
        usable_once: false,
        uses: 0,
    }
}

/// So many passkeys, the same in every world. Their ids have 64 bytes, as many real keys make them.
pub(super) fn passkeys(person: Uuid, count: usize) -> Vec<Passkey> {
    (1..=count).map(|number| passkey(person, number)).collect()
}

fn passkey(person: Uuid, number: usize) -> Passkey {
    let model = KeyModel::Allowed;
    let id = Sha512::digest(format!("{person} passkey {number}"));
    // In the form in which webauthn-rs serialises a credential. The public key is one for all: its
    // private half is lost.
    let credential = json!({ "cred": {
        "cred_id": URL_SAFE_NO_PAD.encode(id),
        "cred": { "type_": "ES256", "key": { "EC_EC2": {
            "curve": "SECP256R1",
            "x": "SZJPEyJ8ZvPLaPUg8eTmRSLadu72NS4mqsPaU4IOoHM",
            "y": "EQoW2koOr6UQngF-p6jemwHbVtx2X_eg0CIMzAAjf_E",
        } } },
        "counter": 1,
        "transports": null,
        "user_verified": true,
        "backup_eligible": false,
        "backup_state": false,
        "registration_policy": "required",
        "extensions": {
            "cred_protect": "NotRequested",
            "hmac_create_secret": "NotRequested",
            "appid": "NotRequested",
            "cred_props": "NotRequested",
        },
        "attestation": {
            "data": { "Basic": [] },
            "metadata": { "Packed": { "aaguid": model.aaguid() } },
        },
        "attestation_format": "packed",
    } });
    Passkey {
        id: url_token_encode(&id),
        display_name: format!("{} {number}", model.name()),
        created: LONG_AGO,
        aaguid: model.aaguid(),
        model: model.name().to_owned(),
        certificates: Vec::new(),
        credential: serde_json::from_value(credential)
            .expect("only the id differs, and webauthn-rs takes any id"),
        last_used: None,
    }
}
