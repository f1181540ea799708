//! Passkeys (Graph: fido2AuthenticationMethod and its creationOptions), in the shape of production.
//!
//! Every registration is verified and held against the policy. A challenge is used up by the first
//! registration that presents it, whether or not that succeeds.

use std::io;
use std::sync::Arc;

use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use http_body_util::{BodyExt, Full};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use webauthn_rs::prelude::AttestedPasskey;

use super::account::Account;
use super::graph_error::GraphError;
use super::json_body::json_body;
use super::passkey::{Challenge, Passkey, seconds};
use super::policy;
use super::relying_party::{self, Registration};
use super::state::Tenant;
use crate::practice::fixed::RP_ID;
use crate::practice::key::KeyModel;
use crate::practice::mishap::Mishap;
use crate::practice::random::random_text;

const CHALLENGE_MINUTES: i64 = 5;
/// What the challenge decodes to: a compact JWE of this many ASCII characters.
const CHALLENGE_BYTES: usize = 5198;
const LONGEST_DISPLAY_NAME: usize = 30;

/// The body of a registration, and nothing that Graph's schema does not know.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Wanted {
    #[serde(rename = "@odata.type")]
    _odata_type: Option<String>,
    display_name: Option<String>,
    public_key_credential: PublicKeyCredential,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PublicKeyCredential {
    #[serde(rename = "@odata.type")]
    _odata_type: Option<String>,
    id: String,
    response: AttestationResponse,
    #[serde(rename = "clientExtensionResults")]
    _client_extension_results: Option<serde_json::Map<String, Value>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AttestationResponse {
    #[serde(rename = "@odata.type")]
    _odata_type: Option<String>,
    #[serde(rename = "clientDataJSON")]
    client_data_json: String,
    attestation_object: String,
}

/// `GET /users/{user}/authentication/fido2Methods/creationOptions`
pub(super) async fn creation_options(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
) -> Result<Json<Value>, GraphError> {
    if tenant.lacks_provisioning() {
        return Err(GraphError::no_such_segment("creationOptions"));
    }
    offer(&tenant, &user).map(Json)
}

/// What a registration must look like, with a challenge that is remembered.
fn offer(tenant: &Tenant, user: &str) -> Result<Value, GraphError> {
    let now = Timestamp::now();
    let challenge = Challenge {
        challenge: URL_SAFE_NO_PAD.encode(sealed_looking_text()),
        expires: now + SignedDuration::from_mins(CHALLENGE_MINUTES),
    };
    let given_out = challenge.clone();
    let account = tenant.change_user(user, |account| {
        account.challenges.retain(|it| now < it.expires);
        account.challenges.push(challenge);
        Ok(account.clone())
    })?;

    let exclude: Vec<Value> = account
        .credential_ids()
        .iter()
        .map(|id| json!({ "type": "public-key", "id": STANDARD.encode(id), "transports": [] }))
        .collect();
    Ok(json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.webauthnCredentialCreationOptions",
        "challengeTimeoutDateTime": seconds(given_out.expires),
        "publicKey": {
            "rp": { "id": RP_ID, "name": "Microsoft" },
            "user": {
                "id": URL_SAFE_NO_PAD.encode(account.user_handle()),
                "name": account.user_principal_name,
                "displayName": account.display_name,
            },
            "challenge": given_out.challenge,
            "pubKeyCredParams": [
                { "type": "public-key", "alg": -7 },
                { "type": "public-key", "alg": -257 },
            ],
            "timeout": 60000,
            "excludeCredentials": exclude,
            "authenticatorSelection": {
                "authenticatorAttachment": "cross-platform",
                "requireResidentKey": true,
                "userVerification": "required",
            },
            "attestation": "direct",
            "extensions": {
                "hmacCreateSecret": true,
                "enforceCredentialProtectionPolicy": true,
                "credentialProtectionPolicy": "userVerificationOptional",
            },
        },
    }))
}

/// `POST /users/{user}/authentication/fido2Methods`
pub(super) async fn create(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, GraphError> {
    if tenant.shared.fate.strikes(Mishap::Throttled) {
        return Err(GraphError::too_many_requests(1));
    }
    if tenant.lacks_provisioning() {
        return Err(GraphError::bad_request("Registering for others is not available here."));
    }
    let mut answer = register(&tenant, &user, json_body(&headers, &body)?)?;
    answer["@odata.context"] = json!(
        "https://graph.microsoft.com/v1.0/$metadata#users/authentication/fido2Methods/$entity"
    );
    tenant.shared.fate.power_cut(Mishap::PowerCutAfterRegistration);
    if tenant.shared.fate.strikes(Mishap::AnswerLost) {
        return Ok(broken_off(&answer));
    }
    Ok((StatusCode::CREATED, Json(answer)).into_response())
}

impl Tenant {
    /// What My Sign-ins asks of a key that a person adds there; `None` for an unknown person.
    pub(in crate::practice) fn own_options(&self, user: &str) -> Option<Value> {
        offer(self, user).ok()
    }

    /// Takes what the key made, in the form that Graph takes it; `false` where it is refused.
    pub(in crate::practice) fn register_own(&self, user: &str, registration: Value) -> bool {
        let wanted = serde_json::from_value(registration);
        wanted.is_ok_and(|it| register(self, user, it).is_ok())
    }
}

/// Verifies the registration and keeps the passkey; what Graph says of it.
fn register(tenant: &Tenant, user: &str, wanted: Wanted) -> Result<Value, GraphError> {
    let account = tenant.user(user)?;
    let passkey = accept(tenant, &account, wanted)?;
    let answer = passkey.to_json();
    tenant.change(|directory| {
        let is_taken = directory
            .people
            .iter()
            .flat_map(|it| &it.passkeys)
            .any(|it| it.credential_id() == passkey.credential_id());
        if is_taken {
            return Err(GraphError::bad_request(
                "A passkey with this credential id is already registered.",
            ));
        }
        let account = directory.people.iter_mut().find(|it| it.is(user));
        let account = account.ok_or_else(|| GraphError::not_found(user))?;
        account.passkeys.push(passkey);
        Ok(answer)
    })
}

/// `GET /users/{user}/authentication/fido2Methods`
pub(super) async fn list(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.user(&user)?;
    let passkeys: Vec<Value> = account.passkeys.iter().map(Passkey::to_json).collect();
    Ok(Json(json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/authentication/fido2Methods",
        "value": passkeys,
    })))
}

/// `GET /users/{user}/authentication/fido2Methods/{id}`
pub(super) async fn read(
    State(tenant): State<Arc<Tenant>>,
    Path((user, id)): Path<(String, String)>,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.user(&user)?;
    let passkey = account.passkeys.iter().find(|it| it.id == id);
    let passkey = passkey.ok_or_else(|| GraphError::not_found(&id))?;
    Ok(Json(passkey.to_json()))
}

/// `DELETE /users/{user}/authentication/fido2Methods/{id}`
pub(super) async fn delete(
    State(tenant): State<Arc<Tenant>>,
    Path((user, id)): Path<(String, String)>,
) -> Result<StatusCode, GraphError> {
    tenant.change_user(&user, |account| {
        let index = account.passkeys.iter().position(|it| it.id == id);
        account.passkeys.remove(index.ok_or_else(|| GraphError::not_found(&id))?);
        Ok(StatusCode::NO_CONTENT)
    })
}

/// Verifies a registration, using up its challenge.
fn accept(tenant: &Tenant, account: &Account, wanted: Wanted) -> Result<Passkey, GraphError> {
    let credential = wanted.public_key_credential;
    let registration = Registration {
        credential_id: base64url("id", &credential.id)?,
        client_data_json: base64url("clientDataJSON", &credential.response.client_data_json)?,
        attestation_object: base64url(
            "attestationObject",
            &credential.response.attestation_object,
        )?,
    };
    if let Some(name) = &wanted.display_name
        && !(1..=LONGEST_DISPLAY_NAME).contains(&name.chars().count())
    {
        return Err(GraphError::bad_request(format!(
            "displayName must have 1 to {LONGEST_DISPLAY_NAME} characters."
        )));
    }

    let challenge = use_up_challenge(tenant, account, &registration)?;
    let passkey =
        tenant.relying_party.register(&challenge.challenge, &registration).map_err(|error| {
            GraphError::bad_request(format!("The credential could not be verified: {error}."))
        })?;
    let aaguid = relying_party::attested_aaguid(&passkey);
    policy::allows(tenant, account, aaguid)
        .map_err(|error| GraphError::bad_request(error.to_string()))?;

    let ours = [KeyModel::Allowed, KeyModel::NotAllowed].map(|it| (it.aaguid(), it.name()));
    let real = tenant.shared.models.iter().map(|it| (it.aaguid(), it.name()));
    let model = ours.into_iter().chain(real).find(|(it, _)| *it == aaguid);
    let model = model.map_or("Unknown", |(_, name)| name).to_owned();
    Ok(Passkey {
        id: url_token_encode(&registration.credential_id),
        display_name: wanted.display_name.unwrap_or_else(|| model.clone()),
        created: Timestamp::now(),
        aaguid,
        model,
        certificates: thumbprints(&passkey),
        credential: passkey,
    })
}

fn use_up_challenge(
    tenant: &Tenant,
    account: &Account,
    registration: &Registration,
) -> Result<Challenge, GraphError> {
    #[derive(Deserialize)]
    struct ClientData {
        challenge: String,
    }

    let client_data: ClientData = serde_json::from_slice(&registration.client_data_json)
        .map_err(|error| GraphError::bad_request(format!("clientDataJSON: {error}")))?;
    let used = tenant.change_user(&account.id.to_string(), |account| {
        let index = account
            .challenges
            .iter()
            .position(|it| it.challenge == client_data.challenge)
            .ok_or_else(|| {
                GraphError::bad_request(
                    "The challenge was not issued for this user or has been used.",
                )
            })?;
        Ok(account.challenges.remove(index))
    })?;
    if used.expires <= Timestamp::now() {
        return Err(GraphError::bad_request("The challenge has expired."));
    }
    Ok(used)
}

/// A 201 whose body ends in the middle, as when the connection is reset.
fn broken_off(answer: &Value) -> Response {
    let whole = answer.to_string();
    let half = Bytes::copy_from_slice(&whole.as_bytes()[..whole.len() / 2]);
    let reset = async { Some(Err(io::Error::from(io::ErrorKind::ConnectionReset))) };
    let body = Full::new(half).map_err(|never| match never {}).with_trailers(reset);
    (
        StatusCode::CREATED,
        [(CONTENT_TYPE, "application/json".to_owned()), (CONTENT_LENGTH, whole.len().to_string())],
        Body::new(body),
    )
        .into_response()
}

/// 5198 ASCII characters in five parts, like the sealed challenges of production, and every time
/// others.
fn sealed_looking_text() -> String {
    let header = json!({
        "alg": "RSA-OAEP-256",
        "enc": "A256GCM",
        "x5c": [random_text(1024)],
        "zip": "DEF",
    });
    let header = URL_SAFE_NO_PAD.encode(header.to_string());
    let encrypted_key = random_text(342);
    let initialization_vector = random_text(16);
    let tag = random_text(22);
    let others = header.len() + encrypted_key.len() + initialization_vector.len() + tag.len();
    let dots = 4;
    let ciphertext = random_text(CHALLENGE_BYTES - dots - others);
    format!("{header}.{encrypted_key}.{initialization_vector}.{ciphertext}.{tag}")
}

fn base64url(member: &str, text: &str) -> Result<Vec<u8>, GraphError> {
    URL_SAFE_NO_PAD.decode(text).map_err(|error| {
        GraphError::bad_request(format!("{member} is not base64url without padding: {error}"))
    })
}

/// ASP.NET's UrlTokenEncode: base64url, and one digit for the padding that was cut off.
fn url_token_encode(bytes: &[u8]) -> String {
    let padding = (3 - bytes.len() % 3) % 3;
    format!("{}{padding}", URL_SAFE_NO_PAD.encode(bytes))
}

/// 40 hexadecimal digits for each certificate of the attestation. Graph's are SHA-1; ours are the
/// beginning of SHA-256, for to the desk they mean nothing.
fn thumbprints(passkey: &AttestedPasskey) -> Vec<String> {
    // webauthn-rs gives certificates out in its serialised form only: {"Basic": [base64url, …]}.
    let data = serde_json::to_value(&passkey.attestation().data).unwrap_or_default();
    let certificates = data["Basic"].as_array().into_iter().flatten();
    certificates
        .filter_map(|certificate| URL_SAFE_NO_PAD.decode(certificate.as_str()?).ok())
        .map(|certificate| {
            let mut digest = format!("{:X}", Sha256::digest(certificate));
            digest.truncate(40);
            digest
        })
        .collect()
}
