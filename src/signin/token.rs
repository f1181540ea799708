//! An ID token, validated in full (OpenID Connect Core 1.0, 3.1.3.7; Entra: ID token claims
//! reference). Every claim that is used is checked here and nowhere else.

use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde::Deserialize;

use crate::ceremony::fact::{SignInLevel, SignInProof, Timestamp};
use crate::ceremony::trouble::SignInTrouble;

/// The tenant's signing keys (RFC 7517).
pub type Keys = JwkSet;

/// What the token must say.
pub struct Expected<'a> {
    pub issuer: &'a str,
    pub client_id: &'a str,
    pub tenant_id: &'a str,
    pub nonce: &'a str,
    /// Whom the ceremony is for: by object id, which does not change.
    pub object_id: &'a str,
    pub not_before: Timestamp,
    pub authentication_context: Option<&'a str>,
}

#[derive(Deserialize)]
struct Claims {
    oid: String,
    tid: String,
    nonce: Option<String>,
    iat: i64,
    auth_time: Option<i64>,
    uti: Option<String>,
    #[serde(default)]
    amr: Vec<String>,
    #[serde(default)]
    acrs: Vec<String>,
}

/// Clocks differ; Entra's own libraries allow more.
const LEEWAY_SECONDS: i64 = 60;

pub fn validate(
    id_token: &str,
    keys: &Keys,
    expected: &Expected<'_>,
) -> Result<SignInProof, SignInTrouble> {
    let invalid = |what: &str| SignInTrouble::TokenInvalid { what: what.to_owned() };
    let header = decode_header(id_token).map_err(|_| invalid("header"))?;
    // Pinned: the token does not choose how it is checked (RFC 8725, 3.1).
    if header.alg != Algorithm::RS256 {
        return Err(invalid("algorithm"));
    }
    let key = header.kid.as_deref().and_then(|it| keys.find(it)).ok_or(invalid("key id"))?;
    let key = DecodingKey::from_jwk(key).map_err(|_| invalid("key"))?;
    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_audience(&[expected.client_id]);
    validation.set_issuer(&[expected.issuer]);
    validation.set_required_spec_claims(&["exp", "aud", "iss"]);
    validation.leeway = LEEWAY_SECONDS.unsigned_abs();
    validation.validate_nbf = true;
    let claims = decode::<Claims>(id_token, &key, &validation)
        .map_err(|it| invalid(name_of(it.kind())))?
        .claims;

    if claims.tid != expected.tenant_id {
        return Err(invalid("tenant"));
    }
    if claims.nonce.as_deref() != Some(expected.nonce) {
        return Err(SignInTrouble::NotOurs);
    }
    if claims.oid != expected.object_id {
        return Err(SignInTrouble::AnotherPerson);
    }
    let signed_in_at = claims.auth_time.unwrap_or(claims.iat);
    if signed_in_at < expected.not_before.as_second() - LEEWAY_SECONDS {
        return Err(SignInTrouble::NotFresh);
    }
    let in_context =
        expected.authentication_context.is_some_and(|it| claims.acrs.iter().any(|acrs| acrs == it));
    let level = if in_context {
        SignInLevel::AuthenticationContext
    } else if claims.amr.iter().any(|it| it == "fido") {
        SignInLevel::MethodNamed
    } else if expected.authentication_context.is_some() {
        // The tenant can say that it was the key, was asked to, and does not.
        return Err(SignInTrouble::NotWithKey);
    } else {
        SignInLevel::PersonOnly
    };
    Ok(SignInProof {
        level,
        object_id: claims.oid,
        signed_in_at: Timestamp::from_second(signed_in_at).map_err(|_| invalid("time"))?,
        token_id: claims.uti,
    })
}

fn name_of(kind: &jsonwebtoken::errors::ErrorKind) -> &'static str {
    use jsonwebtoken::errors::ErrorKind;
    match kind {
        ErrorKind::InvalidSignature => "signature",
        ErrorKind::InvalidIssuer => "issuer",
        ErrorKind::InvalidAudience => "audience",
        ErrorKind::ExpiredSignature => "expired",
        ErrorKind::ImmatureSignature => "not valid yet",
        ErrorKind::InvalidAlgorithm => "algorithm",
        _ => "form",
    }
}
