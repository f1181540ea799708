//! The page on which a person registers a passkey of their own.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use keydesk::ceremony::nouns::{Blob, CreationOptions};
use keydesk::key::Device;
use keydesk::practice::World;
use serde_json::{Value, json};

/// What the page asks for, the key makes, and the page takes. The key has the PIN.
pub async fn register(world: &World, person: &str, device: &Device, pin: &str, name: &str) {
    let asked = world.own_options(person).expect("they are known");
    let asked = &asked["publicKey"];
    let text = |it: &Value| it.as_str().expect("a text").to_owned();
    let options = CreationOptions {
        rp_id: text(&asked["rp"]["id"]),
        user_handle: Blob::from_base64url(&text(&asked["user"]["id"])).expect("base64url"),
        user_name: text(&asked["user"]["name"]),
        user_display_name: text(&asked["user"]["displayName"]),
        challenge: text(&asked["challenge"]),
        expires_at: jiff::Timestamp::MAX,
        algorithms: vec![-7],
        exclude: vec![],
        hmac_secret: true,
        cred_protect: Some(3),
    };
    let made = device.make_credential(options, pin.into()).await.expect("it is touched");
    let base64url = |it: &Blob| URL_SAFE_NO_PAD.encode(&it.0);
    let credential = json!({
        "displayName": name,
        "publicKeyCredential": {
            "id": base64url(&made.credential_id),
            "response": {
                "clientDataJSON": base64url(&made.client_data_json),
                "attestationObject": base64url(&made.attestation_object),
            },
        },
    });
    assert!(world.register_own(person, credential), "the page takes it");
}
