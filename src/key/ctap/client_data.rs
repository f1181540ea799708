//! The client data that the key signs over (WebAuthn 5.8.1.1, the serialization that browsers use).

/// What the client data is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ceremony {
    Create,
    Get,
}

/// The exact bytes of clientDataJSON. `challenge` goes in as it was received; where it is not
/// base64url, JSON's escapes keep the text whole.
pub fn client_data_json(ceremony: Ceremony, challenge: &str, origin: &str) -> Vec<u8> {
    let kind = match ceremony {
        Ceremony::Create => "webauthn.create",
        Ceremony::Get => "webauthn.get",
    };
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    format!(
        r#"{{"type":"{kind}","challenge":{},"origin":{},"crossOrigin":false}}"#,
        quoted(challenge),
        quoted(origin)
    )
    .into_bytes()
}
