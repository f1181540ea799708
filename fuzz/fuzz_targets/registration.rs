//! A registration whose attestation object is anything: a verdict comes out, never a panic. What the
//! check itself catches is a failure here.
#![no_main]

use keydesk::attestation::statement::{Asked, UserVerification, claimed, read};
use keydesk::ceremony::nouns::{Blob, Registration};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|object: &[u8]| {
    let id = claimed(object).map(|(_, id)| id).unwrap_or_default();
    let client_data =
        br#"{"type":"webauthn.create","challenge":"AAAA","origin":"https://example.com"}"#;
    let registration = Registration {
        credential_id: Blob(id),
        client_data_json: Blob(client_data.to_vec()),
        attestation_object: Blob(object.to_vec()),
    };
    let asked = Asked {
        rp_id: "example.com".into(),
        origin: "https://example.com".into(),
        challenge: "AAAA".into(),
        algorithms: (&[-7, -257][..]).into(),
        user_verification: UserVerification::Required,
    };
    read(&asked, &registration).ok();
});
