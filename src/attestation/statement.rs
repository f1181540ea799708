//! Verifies a registration and an assertion with their signatures (WebAuthn 7.1, 7.2, 8.2).
//! webauthn-rs-core does it without a list of CAs; this file adds the rules that it leaves open.
//! Never checks who issued the certificates: a verified statement is not yet trusted.

use std::borrow::Cow;
use std::time::Duration;

use ciborium::Value;
use serde_json::json;
use url::Url;
use uuid::Uuid;
use webauthn_rs_core::WebauthnCore;
use webauthn_rs_core::error::WebauthnError;
use webauthn_rs_core::internals::AuthenticatorData;
use webauthn_rs_core::proto::{
    AttestationFormat, AuthenticationExtensionsClientOutputs, AuthenticationResult,
    AuthenticationState, AuthenticatorAssertionResponseRaw, AuthenticatorAttestationResponseRaw,
    Credential, ParsedAttestationData, PublicKeyCredential, RegisterPublicKeyCredential,
    Registration as RegistrationKind, RegistrationExtensionsClientOutputs, RegistrationState,
};
use x509_cert::der::Decode as _;

use super::certificate::Certificate;
use super::chain::ChainFault;
use crate::ceremony::nouns::{Aaguid, Assertion, CreationOptions, Registration};

/// What the relying party asked for.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    pub rp_id: Cow<'a, str>,
    /// The exact string that clientDataJSON must carry.
    pub origin: Cow<'a, str>,
    pub challenge: Cow<'a, str>,
    /// COSE algorithm identifiers.
    pub algorithms: Cow<'a, [i64]>,
    pub user_verification: UserVerification,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserVerification {
    Required,
    Preferred,
}

/// A registration that was verified.
pub struct Statement {
    pub aaguid: Aaguid,
    pub form: Form,
    credential: Credential,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// Packed with certificates: the leaf first, byte for byte as the key sent them.
    Certified(Vec<Vec<u8>>),
    /// Packed, signed with the credential's own key.
    SelfSigned,
    /// None, or a format that a security key of today does not use.
    Other,
}

/// Why a registration or an assertion is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StatementFault {
    #[error("the answer is malformed")]
    Malformed,
    #[error("there are bytes after the end of the authenticator's data")]
    TrailingBytes,
    #[error("the origin is not exactly the one that was asked for")]
    Origin,
    #[error("it was made inside another site's page")]
    CrossOrigin,
    #[error("it answers another question than was asked")]
    Challenge,
    #[error("it is of another kind than was asked for")]
    Kind,
    #[error("it is for another relying party")]
    RelyingParty,
    #[error("the key was not touched")]
    NotTouched,
    #[error("the key did not check a PIN or a finger")]
    NotVerified,
    #[error("the passkey can be copied to other devices")]
    Copyable,
    #[error("the key used an algorithm that was not asked for or that the desk cannot check")]
    Algorithm,
    #[error("the statement names another algorithm than its certificate's key has")]
    StatementAlgorithm,
    #[error("the signature is wrong")]
    Signature,
    #[error("the certificate names another model than the passkey does")]
    AnotherModel,
    #[error("the certificate is not what the standard asks of an attestation certificate")]
    CertificateForm,
    #[error("the kind of attestation is not known")]
    Format,
    #[error("the credential id is not the one inside the signed data")]
    CredentialId,
    #[error("the key's counter went back: there may be a copy of it")]
    Counter,
    #[error("the user handle is another person's")]
    UserHandle,
    #[error("the public key is of a form that is not accepted")]
    PublicKey,
    #[error("the check itself broke off")]
    BrokeOff,
    #[error(transparent)]
    Chain(#[from] ChainFault),
}

impl<'a> From<&'a CreationOptions> for Asked<'a> {
    fn from(it: &'a CreationOptions) -> Self {
        Self {
            rp_id: Cow::Borrowed(&it.rp_id),
            origin: Cow::Owned(it.origin()),
            challenge: Cow::Borrowed(&it.challenge),
            algorithms: Cow::Borrowed(&it.algorithms),
            user_verification: UserVerification::Required,
        }
    }
}

/// Verifies a registration (WebAuthn 7.1, up to the trust path).
///
/// # Errors
/// The first check that failed.
pub fn read(asked: &Asked<'_>, registration: &Registration) -> Result<Statement, StatementFault> {
    is_from(&registration.client_data_json.0, &asked.origin)?;
    let object = one_item(&registration.attestation_object.0)?;
    let signed = signed_data(&object).ok_or(StatementFault::Malformed)?;
    ends_where_it_says(signed)?;
    let (aaguid, id) = attested_credential(signed).ok_or(StatementFault::Malformed)?;
    if id != registration.credential_id.0 {
        return Err(StatementFault::CredentialId);
    }
    let credential = verify(asked, registration)?;
    let form = match (&credential.attestation_format, &credential.attestation.data) {
        (AttestationFormat::Packed, ParsedAttestationData::Basic(verified)) => {
            let x5c = certificates(&object)?;
            let again = x5c.iter().map(|it| x509_cert::Certificate::from_der(it).ok());
            if !again.eq(verified.iter().cloned().map(Some)) {
                return Err(ChainFault::ReadTwoWays.into());
            }
            let leaf = Certificate::read(&x5c[0]).ok_or(ChainFault::Unreadable)?;
            if leaf.cose_algorithm().is_none() || leaf.cose_algorithm() != algorithm(&object) {
                return Err(StatementFault::StatementAlgorithm);
            }
            Form::Certified(x5c)
        }
        (AttestationFormat::Packed, ParsedAttestationData::Self_) => Form::SelfSigned,
        _ => Form::Other,
    };
    Ok(Statement { aaguid, form, credential })
}

/// The AAGUID and the credential id that an attestation object claims, verified or not.
pub fn claimed(attestation_object: &[u8]) -> Option<(Aaguid, Vec<u8>)> {
    attested_credential(signed_data(&one_item(attestation_object).ok()?)?)
}

/// Verifies an assertion against the public key of that registration (WebAuthn 7.2).
///
/// # Errors
/// The first check that failed.
pub fn read_assertion(
    asked: &Asked<'_>,
    statement: &Statement,
    user_handle: Option<&[u8]>,
    assertion: &Assertion,
) -> Result<AuthenticationResult, StatementFault> {
    is_from(&assertion.client_data_json, &asked.origin)?;
    ends_where_it_says(&assertion.authenticator_data)?;
    if let (Some(said), Some(wanted)) = (&assertion.user_handle, user_handle)
        && said != wanted
    {
        return Err(StatementFault::UserHandle);
    }
    let mut credential = statement.credential.clone();
    // Only the public key is needed, and the certificates may change when they are serialized.
    credential.attestation.data = ParsedAttestationData::None;
    let state: AuthenticationState = serde_json::from_value(json!({
        "credentials": [credential],
        "policy": policy(asked.user_verification),
        "challenge": assertion.challenge.trim_end_matches('='),
        "appid": null,
        "allow_backup_eligible_upgrade": false,
    }))
    .map_err(|_| StatementFault::Malformed)?;
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
    relying_party(asked)?.authenticate_credential(&response, &state).map_err(|it| told(&it))
}

fn signed_data(object: &Value) -> Option<&[u8]> {
    member(object, "authData")?.as_bytes().map(Vec::as_slice)
}

fn attested_credential(signed: &[u8]) -> Option<(Aaguid, Vec<u8>)> {
    let found = AuthenticatorData::<RegistrationKind>::try_from(signed).ok()?.acd?;
    Some((Uuid::from_bytes(found.aaguid), found.credential_id.clone()))
}

fn verify(asked: &Asked<'_>, registration: &Registration) -> Result<Credential, StatementFault> {
    let algorithms: Vec<&str> =
        asked.algorithms.iter().filter_map(|it| algorithm_name(*it)).collect();
    // The state has no public constructor: webauthn-rs-core makes it together with a challenge.
    // Here the challenge is the tenant's, so the state is read from its serialized form.
    let state: RegistrationState = serde_json::from_value(json!({
        "policy": policy(asked.user_verification),
        "exclude_credentials": [],
        "challenge": asked.challenge.trim_end_matches('='),
        "credential_algorithms": algorithms,
        "require_resident_key": true,
        "authenticator_attachment": "cross-platform",
        "extensions": {},
        "allow_synchronised_authenticators": false,
    }))
    .map_err(|_| StatementFault::Malformed)?;
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
    relying_party(asked)?.register_credential(&response, &state, None).map_err(|it| told(&it))
}

fn relying_party(asked: &Asked<'_>) -> Result<WebauthnCore, StatementFault> {
    /// For options that webauthn-rs-core makes. The desk has the tenant's options instead.
    const UNUSED_TIMEOUT: Duration = Duration::from_secs(300);
    let origin = Url::parse(&asked.origin).map_err(|_| StatementFault::Origin)?;
    Ok(WebauthnCore::new_unsafe_experts_only(
        &asked.rp_id,
        &asked.rp_id,
        vec![origin],
        UNUSED_TIMEOUT,
        Some(false),
        Some(false),
    ))
}

/// Checked here because webauthn-rs-core compares only scheme, host and port, and does not check
/// crossOrigin in an assertion.
fn is_from(client_data: &[u8], origin: &str) -> Result<(), StatementFault> {
    let data: serde_json::Value =
        serde_json::from_slice(client_data).map_err(|_| StatementFault::Malformed)?;
    if data["origin"].as_str() != Some(origin) {
        return Err(StatementFault::Origin);
    }
    match &data["crossOrigin"] {
        serde_json::Value::Null | serde_json::Value::Bool(false) => Ok(()),
        _ => Err(StatementFault::CrossOrigin),
    }
}

/// WebAuthn 6.1: after the fixed part there are only the parts that the flags announce.
fn ends_where_it_says(data: &[u8]) -> Result<(), StatementFault> {
    const FIXED: usize = 37;
    const AAGUID_AND_LENGTH: usize = 18;
    const ATTESTED: u8 = 0x40;
    const EXTENDED: u8 = 0x80;
    let flags = *data.get(32).ok_or(StatementFault::Malformed)?;
    let mut rest = data.get(FIXED..).ok_or(StatementFault::Malformed)?;
    if flags & ATTESTED != 0 {
        let length = rest.get(16..AAGUID_AND_LENGTH).ok_or(StatementFault::Malformed)?;
        let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
        rest = rest.get(AAGUID_AND_LENGTH + length..).ok_or(StatementFault::Malformed)?;
        skip_item(&mut rest)?;
    }
    if flags & EXTENDED != 0 {
        skip_item(&mut rest)?;
    }
    if rest.is_empty() { Ok(()) } else { Err(StatementFault::TrailingBytes) }
}

fn skip_item(rest: &mut &[u8]) -> Result<(), StatementFault> {
    ciborium::from_reader::<Value, _>(rest).map(drop).map_err(|_| StatementFault::Malformed)
}

fn one_item(bytes: &[u8]) -> Result<Value, StatementFault> {
    let mut rest = bytes;
    let item = ciborium::from_reader(&mut rest).map_err(|_| StatementFault::Malformed)?;
    if rest.is_empty() { Ok(item) } else { Err(StatementFault::Malformed) }
}

/// The chain as the key sent it, byte for byte: leaf first.
fn certificates(object: &Value) -> Result<Vec<Vec<u8>>, StatementFault> {
    member(object, "attStmt")
        .and_then(|it| member(it, "x5c"))
        .and_then(Value::as_array)
        .and_then(|it| it.iter().map(|it| it.as_bytes().cloned()).collect::<Option<Vec<_>>>())
        .filter(|it| !it.is_empty())
        .ok_or(StatementFault::Malformed)
}

fn algorithm(object: &Value) -> Option<i64> {
    let algorithm = member(member(object, "attStmt")?, "alg")?.as_integer()?;
    i64::try_from(algorithm).ok()
}

/// `None` also where the name is there twice: decoders differ in which of the two they take.
fn member<'a>(map: &'a Value, name: &str) -> Option<&'a Value> {
    let mut found = map.as_map()?.iter().filter(|(key, _)| key.as_text() == Some(name));
    match (found.next(), found.next()) {
        (Some((_, value)), None) => Some(value),
        _ => None,
    }
}

/// The names under which webauthn-rs-core serializes the COSE algorithms that it can check.
fn algorithm_name(cose: i64) -> Option<&'static str> {
    match cose {
        -7 => Some("ES256"),
        -35 => Some("ES384"),
        -257 => Some("RS256"),
        _ => None,
    }
}

fn policy(it: UserVerification) -> &'static str {
    match it {
        UserVerification::Required => "required",
        UserVerification::Preferred => "preferred",
    }
}

fn told(error: &WebauthnError) -> StatementFault {
    match error {
        WebauthnError::InvalidClientDataType => StatementFault::Kind,
        WebauthnError::MismatchedChallenge => StatementFault::Challenge,
        WebauthnError::InvalidRPOrigin => StatementFault::Origin,
        WebauthnError::CredentialCrossOrigin => StatementFault::CrossOrigin,
        WebauthnError::InvalidRPIDHash => StatementFault::RelyingParty,
        WebauthnError::UserNotPresent => StatementFault::NotTouched,
        WebauthnError::UserNotVerified => StatementFault::NotVerified,
        WebauthnError::CredentialMayNotBeHardwareBound => StatementFault::Copyable,
        WebauthnError::CredentialBackupEligibilityInconsistent => StatementFault::Copyable,
        WebauthnError::CredentialAlteredAlgFromRequest
        | WebauthnError::SshPublicKeyEDUnsupported
        | WebauthnError::COSEKeyEDUnsupported
        | WebauthnError::COSEKeyInvalidAlgorithm => StatementFault::Algorithm,
        WebauthnError::AttestationStatementAlgMismatch => StatementFault::StatementAlgorithm,
        WebauthnError::AttestationStatementSigInvalid
        | WebauthnError::AuthenticationFailure
        | WebauthnError::SignatureInvalid => StatementFault::Signature,
        WebauthnError::AttestationCertificateAAGUIDMismatch => StatementFault::AnotherModel,
        WebauthnError::AttestationCertificateRequirementsNotMet
        | WebauthnError::AttestationStatementX5CInvalid
        | WebauthnError::X509DerInvalid => StatementFault::CertificateForm,
        WebauthnError::AttestationNotSupported => StatementFault::Format,
        WebauthnError::CredentialPossibleCompromise => StatementFault::Counter,
        WebauthnError::COSEKeyInvalidType
        | WebauthnError::COSEKeyRSANEInvalid
        | WebauthnError::COSEKeyECDSAXYInvalid
        | WebauthnError::COSEKeyECDSAInvalidCurve
        | WebauthnError::CredentialInsecureCryptography => StatementFault::PublicKey,
        _ => StatementFault::Malformed,
    }
}

fn base64url(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}
