//! Is this credential from the key that it claims to be? Bytes in, a level or a reason out: the
//! ceremony and the statement by webauthn-rs-core, the chain against the anchors of exactly that
//! model by rustls-webpki. Never decides what level is enough: the policy does.

mod chain;

use std::collections::HashMap;
use std::time::Duration;

use ciborium::Value;
use serde_json::json;
use url::Url;
use uuid::Uuid;
use webauthn_rs_core::WebauthnCore;
use webauthn_rs_core::internals::AuthenticatorData;
use webauthn_rs_core::proto::{
    AttestationFormat, AuthenticationExtensionsClientOutputs, AuthenticationState,
    AuthenticatorAssertionResponseRaw, AuthenticatorAttestationResponseRaw, Credential,
    ParsedAttestationData, PublicKeyCredential, RegisterPublicKeyCredential,
    Registration as RegistrationKind, RegistrationExtensionsClientOutputs, RegistrationState,
};

use crate::ceremony::fact::{
    Aaguid, Assertion, Attestation, AttestationLevel, CreationOptions, Registration, SelfTest,
    Timestamp,
};
use crate::ceremony::trouble::AttestationTrouble;

/// The models whose makers this desk knows, each with its own anchors.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    pub models: HashMap<Aaguid, Model>,
}

#[derive(Clone, Debug)]
pub struct Model {
    pub name: String,
    /// DER certificates: roots, intermediates, or the leaf itself.
    pub anchors: Vec<Vec<u8>>,
}

/// Checks a registration against the challenge that somebody else chose (WebAuthn 7.1).
///
/// # Errors
/// `Ceremony` where it does not verify, `AnotherModel` where the key said another AAGUID before,
/// `Chain` where the model is known and the chain is not its maker's.
pub fn check(
    options: &CreationOptions,
    registration: &Registration,
    announced: Aaguid,
    trust: &Trust,
    now: Timestamp,
) -> Result<Attestation, AttestationTrouble> {
    let credential = verify(options, registration)?;
    let object = parse(&registration.attestation_object.0)?;
    let aaguid = aaguid_of(&object)?;
    if aaguid != announced {
        return Err(AttestationTrouble::AnotherModel);
    }
    let unproven = |level| Attestation { level, aaguid, model: None };
    match (&credential.attestation_format, &credential.attestation.data) {
        (AttestationFormat::Packed, ParsedAttestationData::Basic(_)) => {
            let Some(model) = trust.models.get(&aaguid) else {
                return Ok(unproven(AttestationLevel::Unattested));
            };
            chain::verify(&certificates_of(&object)?, &model.anchors, now)?;
            Ok(Attestation {
                level: AttestationLevel::ProvenModel,
                aaguid,
                model: Some(model.name.clone()),
            })
        }
        (AttestationFormat::Packed, _) => Ok(unproven(AttestationLevel::SelfAttested)),
        _ => Ok(unproven(AttestationLevel::Unattested)),
    }
}

/// Checks an assertion against the public key that was registered (WebAuthn 7.2), user handle
/// included.
///
/// # Errors
/// `Assertion`, with what does not hold.
pub fn check_assertion(
    options: &CreationOptions,
    registration: &Registration,
    assertion: &Assertion,
) -> Result<SelfTest, AttestationTrouble> {
    let failed = |what: String| AttestationTrouble::Assertion { what };
    let credential = verify(options, registration)?;
    if assertion.user_handle.as_ref().is_some_and(|it| *it != options.user_handle.0) {
        return Err(failed("the user handle is another person's".to_owned()));
    }
    let state: AuthenticationState = serde_json::from_value(json!({
        "credentials": [credential],
        "policy": "required",
        "challenge": assertion.challenge,
        "appid": null,
        "allow_backup_eligible_upgrade": false,
    }))
    .map_err(|it| failed(it.to_string()))?;
    let response = PublicKeyCredential {
        id: base64url(&assertion.credential_id),
        raw_id: assertion.credential_id.clone(),
        type_: "public-key".to_owned(),
        extensions: AuthenticationExtensionsClientOutputs::default(),
        response: AuthenticatorAssertionResponseRaw {
            authenticator_data: assertion.authenticator_data.clone(),
            client_data_json: assertion.client_data_json.clone(),
            signature: assertion.signature.clone(),
            user_handle: None,
        },
    };
    let result = relying_party(options)
        .authenticate_credential(&response, &state)
        .map_err(|it| failed(format!("{it:?}")))?;
    Ok(SelfTest { sign_count: result.counter(), user_verified: result.user_verified() })
}

fn verify(
    options: &CreationOptions,
    registration: &Registration,
) -> Result<Credential, AttestationTrouble> {
    let failed = |what: String| AttestationTrouble::Ceremony { what };
    let algorithms: Vec<&str> =
        options.algorithms.iter().filter_map(|it| algorithm_name(*it)).collect();
    // The state has no public constructor: webauthn-rs-core means it to come from its own
    // challenge. Its serialized form is the documented way around that.
    let state: RegistrationState = serde_json::from_value(json!({
        "policy": "required",
        "exclude_credentials": [],
        "challenge": options.challenge,
        "credential_algorithms": algorithms,
        "require_resident_key": true,
        "authenticator_attachment": "cross-platform",
        "extensions": {},
        "allow_synchronised_authenticators": false,
    }))
    .map_err(|it| failed(it.to_string()))?;
    let response = RegisterPublicKeyCredential {
        id: registration.credential_id.to_base64url(),
        raw_id: registration.credential_id.0.clone(),
        type_: "public-key".to_owned(),
        extensions: RegistrationExtensionsClientOutputs::default(),
        response: AuthenticatorAttestationResponseRaw {
            attestation_object: registration.attestation_object.0.clone(),
            client_data_json: registration.client_data_json.0.clone(),
            transports: None,
        },
    };
    relying_party(options)
        .register_credential(&response, &state, None)
        .map_err(|it| failed(format!("{it:?}")))
}

fn relying_party(options: &CreationOptions) -> WebauthnCore {
    /// Only used for options that webauthn-rs-core would make itself; it makes none here.
    const UNUSED_TIMEOUT: Duration = Duration::from_secs(300);
    let origins = Url::parse(&options.origin()).into_iter().collect();
    WebauthnCore::new_unsafe_experts_only(
        &options.rp_id,
        &options.rp_id,
        origins,
        UNUSED_TIMEOUT,
        Some(false),
        Some(false),
    )
}

/// The names under which webauthn-rs-core serializes the COSE algorithms that Entra offers.
fn algorithm_name(cose: i64) -> Option<&'static str> {
    match cose {
        -7 => Some("ES256"),
        -35 => Some("ES384"),
        -257 => Some("RS256"),
        _ => None,
    }
}

fn parse(attestation_object: &[u8]) -> Result<Value, AttestationTrouble> {
    ciborium::from_reader(attestation_object)
        .map_err(|_| AttestationTrouble::Ceremony { what: "not CBOR".to_owned() })
}

fn aaguid_of(object: &Value) -> Result<Aaguid, AttestationTrouble> {
    member(object, "authData")
        .and_then(Value::as_bytes)
        .and_then(|it| AuthenticatorData::<RegistrationKind>::try_from(it.as_slice()).ok())
        .and_then(|it| it.acd)
        .map(|it| Uuid::from_bytes(it.aaguid))
        .ok_or(AttestationTrouble::Ceremony { what: "no AAGUID".to_owned() })
}

/// The chain as the key sent it, byte for byte: leaf first.
fn certificates_of(object: &Value) -> Result<Vec<Vec<u8>>, AttestationTrouble> {
    member(object, "attStmt")
        .and_then(|it| member(it, "x5c"))
        .and_then(Value::as_array)
        .and_then(|it| it.iter().map(|it| it.as_bytes().cloned()).collect())
        .ok_or(AttestationTrouble::Chain { what: "no chain".to_owned() })
}

fn member<'a>(map: &'a Value, name: &str) -> Option<&'a Value> {
    map.as_map()?.iter().find(|(key, _)| key.as_text() == Some(name)).map(|(_, value)| value)
}

fn base64url(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}
