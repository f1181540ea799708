//! A practice key in a page of Chromium: a virtual authenticator that holds the key's passkeys
//! (Chrome DevTools Protocol, domain WebAuthn). It takes the place of the line between browser and
//! key, so no CTAP command reaches the key; what the browser changes goes back to it.

use base64::Engine;
// Not base64url, as everywhere else in WebAuthn.
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use super::conduct::{ChromiumError, Conduct};
use super::protocol::{Devtools, Event, SessionId};
use crate::practice::key::PracticeKey;

/// Puts the key into the page. Touches are given at once.
pub(super) async fn insert(
    devtools: &mut Devtools,
    session: &SessionId,
    key: &PracticeKey,
    conduct: &Conduct,
) -> Result<(), ChromiumError> {
    // With a user interface the browser would ask the person itself.
    devtools.call(Some(session), "WebAuthn.enable", json!({ "enableUI": false })).await?;
    let options = json!({
        "protocol": "ctap2",
        "ctap2Version": "ctap2_1",
        "transport": "usb",
        "hasResidentKey": true,
        "hasUserVerification": true,
        // Stands for the PIN: a key without one verifies nobody.
        "isUserVerified": key.has_pin() && !conduct.unverified,
        "automaticPresenceSimulation": true,
    });
    let options = json!({ "options": options });
    let added = devtools.call(Some(session), "WebAuthn.addVirtualAuthenticator", options).await?;
    let (passkeys, sign_count) = key.passkeys()?;
    // The key itself may still be writing that they are gone.
    for passkey in passkeys.into_iter().filter(|_| !conduct.defective) {
        let credential = json!({
            "credentialId": STANDARD.encode(&passkey.credential_id),
            "isResidentCredential": true,
            "rpId": passkey.rp_id,
            "privateKey": STANDARD.encode(&*passkey.private_key),
            "userHandle": STANDARD.encode(&passkey.user_handle),
            "signCount": sign_count,
        });
        let credential =
            json!({ "authenticatorId": added["authenticatorId"], "credential": credential });
        devtools.call(Some(session), "WebAuthn.addCredential", credential).await?;
    }
    Ok(())
}

/// The counter with which the key has signed in the browser, if that is what the event tells. It may
/// come several times for one touch: where the tenant names many passkeys, the browser asks the key
/// silently first which of them it holds.
pub(super) fn signed(event: &Event) -> Option<u32> {
    let asserted = event.method == "WebAuthn.credentialAsserted";
    let sign_count = event.params["credential"]["signCount"].as_u64().filter(|_| asserted)?;
    u32::try_from(sign_count).ok()
}
