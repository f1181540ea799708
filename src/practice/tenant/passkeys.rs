//! Passkeys (Graph: fido2AuthenticationMethod and its creationOptions), in the shape of production.
//!
//! Every registration is verified and held against the policy. A challenge is used up by the first
//! registration that presents it, whether or not that succeeds.

use std::io;
use std::ops::RangeInclusive;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use http_body_util::{BodyExt, Full};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use webauthn_rs::prelude::AttestedPasskey;

use super::account::Account;
use super::directory::Directory;
use super::graph_error::GraphError;
use super::json_body::{json_body, object};
use super::log::Deed;
use super::odata::{self, Arguments, Asked, FIDO2_METHOD, Version};
use super::passkey::{Challenge, Passkey, seconds, url_token_encode};
use super::policy;
use super::relying_party::{self, Registration};
use super::state::Tenant;
use super::tokens::Bearer;
use super::whose::{Item, Whose};
use crate::practice::fixed::RP_ID;
use crate::practice::key::KeyModel;
use crate::practice::mishap::Mishap;
use crate::practice::random::random_text;

/// As the log names it.
const METHOD: &str = "Passkey (device-bound)";

const CHALLENGE_MINUTES: i64 = 5;
const MINUTES_IN_BETA: RangeInclusive<i64> = 5..=43_200;
/// What the challenge decodes to: a compact JWE of this many ASCII characters.
const CHALLENGE_BYTES: usize = 5198;
const LONGEST_DISPLAY_NAME: usize = 30;

/// The body of a registration, and nothing that Graph's schema does not know.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Wanted {
    display_name: Option<String>,
    #[serde(deserialize_with = "object")]
    public_key_credential: PublicKeyCredential,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PublicKeyCredential {
    #[serde(rename = "@odata.type")]
    _odata_type: Option<String>,
    id: String,
    #[serde(deserialize_with = "object")]
    response: AttestationResponse,
    #[serde(rename = "clientExtensionResults")]
    _client_extension_results: Option<Map<String, Value>>,
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
///
/// A challenge is an effect: HEAD makes none.
pub(super) async fn creation_options(
    State(tenant): State<Arc<Tenant>>,
    Whose(user): Whose,
    Extension(bearer): Extension<Bearer>,
    Extension(arguments): Extension<Arguments>,
    asked: Asked,
) -> Result<Response, GraphError> {
    if tenant.lacks_provisioning() {
        return Err(GraphError::no_such_segment("creationOptions"));
    }
    if tenant.shared.fate.is_ordered(Mishap::NotForOthers) {
        return Err(GraphError::access_denied());
    }
    let minutes = challenge_minutes(&asked, &arguments)?;
    if asked.method == Method::HEAD {
        tenant.user(&user)?;
        return Ok(Json(json!({})).into_response());
    }
    let mut offer = offer(&tenant, &user, minutes)?;
    tenant.note(&bearer, &tenant.user(&user)?, Deed::AskedForOptions, METHOD, None);
    offer["@odata.context"] =
        json!(asked.version.context("microsoft.graph.webauthnCredentialCreationOptions"));
    Ok(Json(offer).into_response())
}

/// How long the challenge lives: as the caller says in beta, in v1.0 always as without a word.
fn challenge_minutes(asked: &Asked, arguments: &Arguments) -> Result<i64, GraphError> {
    let Some(minutes) = asked.argument(arguments, "challengeTimeoutInMinutes")? else {
        return Ok(CHALLENGE_MINUTES);
    };
    if asked.version == Version::V1 {
        return Err(GraphError::no_such_segment("creationOptions"));
    }
    let minutes = minutes.parse().ok().filter(|it| MINUTES_IN_BETA.contains(it));
    minutes.ok_or_else(|| {
        GraphError::bad_request("challengeTimeoutInMinutes must be between 5 and 43200.")
    })
}

/// What a registration must look like, with a challenge that is remembered.
fn offer(tenant: &Tenant, user: &str, minutes: i64) -> Result<Value, GraphError> {
    let now = Timestamp::now();
    let challenge = Challenge {
        challenge: URL_SAFE_NO_PAD.encode(sealed_looking_text()),
        expires: now + SignedDuration::from_mins(minutes),
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
    Whose(user): Whose,
    Extension(bearer): Extension<Bearer>,
    Extension(version): Extension<Version>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, GraphError> {
    if tenant.shared.fate.strikes(Mishap::Throttled) {
        return Err(GraphError::too_many_requests(1));
    }
    if tenant.lacks_provisioning() {
        return Err(GraphError::bad_request("Registering for others is not available here."));
    }
    if tenant.shared.fate.is_ordered(Mishap::NotForOthers) {
        return Err(GraphError::access_denied());
    }
    let passkey = register(&tenant, &user, wanted(&headers, &body)?)?;
    let account = tenant.user(&user)?;
    tenant.note(&bearer, &account, Deed::Registered, METHOD, Some(passkey.aaguid));
    let mut answer = passkey.to_json();
    if version != Version::Beta
        && let Some(members) = answer.as_object_mut()
    {
        members.remove("lastUsedDateTime");
    }
    answer["@odata.context"] = json!(version.context(&format!("{}/$entity", set(&account))));
    tenant.shared.fate.power_cut(Mishap::PowerCutAfterRegistration);
    if tenant.shared.fate.strikes(Mishap::AnswerLost) {
        return Ok(broken_off(&answer));
    }
    Ok((StatusCode::CREATED, Json(answer)).into_response())
}

impl Tenant {
    /// What My Sign-ins asks of a key that a person adds there; `None` for an unknown person.
    pub(in crate::practice) fn own_options(&self, user: &str) -> Option<Value> {
        offer(self, user, CHALLENGE_MINUTES).ok()
    }

    /// Takes what the key made, in the form that Graph takes it; `false` where it is refused.
    pub(in crate::practice) fn register_own(&self, user: &str, registration: Value) -> bool {
        let wanted = serde_json::from_value(registration).ok();
        let registered = wanted.and_then(|it| register(self, user, it).ok());
        if let (Some(passkey), Some(account)) = (&registered, self.account(user)) {
            self.note_own(&account, Deed::Registered, METHOD, passkey.aaguid);
        }
        registered.is_some()
    }
}

/// The body of a registration. One that names its own type is none, and Graph says no more
/// (microsoftgraph/msgraph-beta-sdk-dotnet#941).
fn wanted(headers: &HeaderMap, body: &[u8]) -> Result<Wanted, GraphError> {
    const MISSING: &str = "The request is missing a fido2AuthenticationMethod entity with a displayName and publicKeyCredential in the request body. All other properties will be ignored.";
    let members: Map<String, Value> = json_body(headers, body)?;
    if members.contains_key("@odata.type") || !members.contains_key("publicKeyCredential") {
        return Err(GraphError::bad_request(MISSING));
    }
    json_body(headers, body)
}

/// Verifies the registration and keeps the passkey. Its challenge is used up in the same change, so a
/// tenant that is killed has both or neither.
fn register(tenant: &Tenant, user: &str, wanted: Wanted) -> Result<Passkey, GraphError> {
    let (registration, display_name) = read_wanted(wanted)?;
    let unknown = || GraphError::not_found(user);
    tenant.change(user, unknown, |directory, account| {
        let challenge = use_up_challenge(account, &registration)?;
        let accepted = accept(tenant, account, &challenge, &registration, display_name);
        let passkey = accepted.and_then(|it| is_new(directory, it));
        account.passkeys.extend(passkey.iter().cloned());
        Ok(passkey)
    })?
}

fn is_new(directory: &Directory, passkey: Passkey) -> Result<Passkey, GraphError> {
    let mut all = directory.kept().flat_map(|it| &it.passkeys);
    if all.any(|it| it.credential_id() == passkey.credential_id()) {
        return Err(GraphError::bad_request(
            "A passkey with this credential id is already registered.",
        ));
    }
    Ok(passkey)
}

/// `GET /users/{user}/authentication/fido2Methods`
pub(super) async fn list(
    State(tenant): State<Arc<Tenant>>,
    Whose(user): Whose,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.user(&user)?;
    let passkeys = account.passkeys.iter().map(Passkey::to_json);
    odata::collection(&asked, &FIDO2_METHOD, &set(&account), passkeys)
}

/// `GET /users/{user}/authentication/fido2Methods/{id}`
pub(super) async fn read(
    State(tenant): State<Arc<Tenant>>,
    Whose(user): Whose,
    Item(id): Item,
    asked: Asked,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.user(&user)?;
    let passkey = account.passkeys.iter().find(|it| it.id == id);
    let passkey = passkey.ok_or_else(|| GraphError::not_found(&id))?;
    odata::one(&asked, &FIDO2_METHOD, &set(&account), &passkey.to_json())
}

/// `DELETE /users/{user}/authentication/fido2Methods/{id}`
pub(super) async fn delete(
    State(tenant): State<Arc<Tenant>>,
    Whose(user): Whose,
    Item(id): Item,
    Extension(bearer): Extension<Bearer>,
) -> Result<Response, GraphError> {
    let (account, aaguid) = tenant.change_user(&user, |account| {
        let index = account.passkeys.iter().position(|it| it.id == id);
        let gone = account.passkeys.remove(index.ok_or_else(|| GraphError::not_found(&id))?);
        Ok((account.clone(), gone.aaguid))
    })?;
    tenant.note(&bearer, &account, Deed::Deleted, METHOD, Some(aaguid));
    if tenant.shared.fate.strikes(Mishap::RemovedMeanwhile) {
        return Err(GraphError::not_found(&id));
    }
    if tenant.shared.fate.strikes(Mishap::RemovalLost) {
        return Ok(broken_off(&json!({})));
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

fn set(account: &Account) -> String {
    format!("users('{}')/authentication/fido2Methods", account.id)
}

fn read_wanted(wanted: Wanted) -> Result<(Registration, Option<String>), GraphError> {
    let credential = wanted.public_key_credential;
    let registration = Registration {
        credential_id: base64url("id", &credential.id)?,
        client_data_json: any_base64("clientDataJSON", &credential.response.client_data_json)?,
        attestation_object: any_base64(
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
    Ok((registration, wanted.display_name))
}

/// Verifies a registration.
fn accept(
    tenant: &Tenant,
    account: &Account,
    challenge: &Challenge,
    registration: &Registration,
    display_name: Option<String>,
) -> Result<Passkey, GraphError> {
    if challenge.expires <= Timestamp::now() {
        return Err(GraphError::bad_request("The challenge has expired."));
    }
    let passkey =
        tenant.relying_party.register(&challenge.challenge, registration).map_err(|error| {
            GraphError::bad_request(format!("The credential could not be verified: {error}."))
        })?;
    let aaguid = relying_party::attested_aaguid(&passkey);
    policy::allows(&tenant.resources.policies.read(), account, aaguid)
        .map_err(|error| GraphError::bad_request(error.to_string()))?;

    let ours = [KeyModel::Allowed, KeyModel::NotAllowed].map(|it| (it.aaguid(), it.name()));
    let real = tenant.shared.models.iter().map(|it| (it.aaguid(), it.name()));
    let model = ours.into_iter().chain(real).find(|(it, _)| *it == aaguid);
    let model = model.map_or("Unknown", |(_, name)| name).to_owned();
    Ok(Passkey {
        id: url_token_encode(&registration.credential_id),
        display_name: display_name.unwrap_or_else(|| model.clone()),
        created: Timestamp::now(),
        aaguid,
        model,
        certificates: thumbprints(&passkey),
        credential: passkey,
        last_used: None,
    })
}

fn use_up_challenge(
    account: &mut Account,
    registration: &Registration,
) -> Result<Challenge, GraphError> {
    #[derive(Deserialize)]
    struct ClientData {
        challenge: String,
    }

    let client_data: ClientData = serde_json::from_slice(&registration.client_data_json)
        .map_err(|error| GraphError::bad_request(format!("clientDataJSON: {error}")))?;
    let index = account.challenges.iter().position(|it| it.challenge == client_data.challenge);
    let index = index.ok_or_else(|| {
        GraphError::bad_request("The challenge was not issued for this user or has been used.")
    })?;
    Ok(account.challenges.remove(index))
}

/// A success whose body ends in the middle, as when the connection is reset.
pub(super) fn broken_off(answer: &Value) -> Response {
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
    URL_SAFE_NO_PAD
        .decode(text)
        .map_err(|error| GraphError::bad_request(format!("{member} is not base64url: {error}")))
}

/// Base64 in either alphabet, with or without padding: the documentation says base64url without, and
/// published scripts register keys with the standard form.
fn any_base64(member: &str, text: &str) -> Result<Vec<u8>, GraphError> {
    let text = text.trim_end_matches('=').replace('+', "-").replace('/', "_");
    base64url(member, &text)
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
