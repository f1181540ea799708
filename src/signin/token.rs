//! Validates an ID token (OpenID Connect Core 1.0, 3.1.3.7; RFC 8725; Entra: ID token claims
//! reference). Never decides whether the right person signed in: the caller compares the claims.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
use serde::Deserialize;

use crate::ceremony::nouns::SignInTrouble;

#[cfg(test)]
mod tests;

/// The values that the token must have.
pub struct Expected<'a> {
    pub issuer: &'a str,
    pub client_id: &'a str,
    pub tenant_id: &'a str,
    /// Only the device code flow has none.
    pub nonce: Option<&'a str>,
}

/// The claims of a token that is valid.
#[derive(Debug, Deserialize)]
pub struct Claims {
    pub oid: String,
    tid: String,
    nonce: Option<String>,
    pub iat: i64,
    pub auth_time: Option<i64>,
    pub uti: Option<String>,
    pub name: Option<String>,
    pub preferred_username: Option<String>,
    #[serde(default)]
    pub amr: Vec<String>,
    #[serde(default)]
    pub acrs: Vec<String>,
}

/// The header's members that are used (RFC 7515, 4.1).
#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
}

/// For the difference of two clocks; Entra's own libraries allow more.
pub const LEEWAY_SECONDS: i64 = 60;

/// `keys` are the tenant's signing keys (RFC 7517).
///
/// # Errors
/// `TokenInvalid` names the first check that failed.
pub fn validate(
    id_token: &str,
    keys: &JwkSet,
    expected: &Expected<'_>,
) -> Result<Claims, SignInTrouble> {
    let invalid = |what: &str| SignInTrouble::TokenInvalid { what: what.to_owned() };
    let header = header(id_token).ok_or(invalid("header"))?;
    // Fixed: the token must not choose how it is verified (RFC 8725, 3.1).
    match header.alg.as_str() {
        "RS256" => {}
        it if it.eq_ignore_ascii_case("none") => return Err(invalid("unsigned")),
        _ => return Err(invalid("algorithm")),
    }
    let key_id = header.kid.ok_or(invalid("no key id"))?;
    let key = keys.find(&key_id).ok_or(invalid("key id"))?;
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

    if claims.iat > Timestamp::now().as_second() + LEEWAY_SECONDS {
        return Err(invalid(IN_THE_FUTURE));
    }
    if claims.tid != expected.tenant_id {
        return Err(invalid("tenant"));
    }
    if expected.nonce.is_some() && claims.nonce.as_deref() != expected.nonce {
        return Err(invalid("nonce"));
    }
    Ok(claims)
}

/// Whether it is the time at which the token was looked at that was wrong, and nothing else of it.
pub fn is_out_of_time(trouble: &SignInTrouble) -> bool {
    let SignInTrouble::TokenInvalid { what } = trouble else { return false };
    [EXPIRED, NOT_YET, IN_THE_FUTURE].contains(&what.as_str())
}

const EXPIRED: &str = "expired";
const NOT_YET: &str = "not valid yet";
const IN_THE_FUTURE: &str = "issued in the future";

/// Read here, because `jsonwebtoken` does not read the header of a token that is not signed.
fn header(id_token: &str) -> Option<Header> {
    let (first, _) = id_token.split_once('.')?;
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(first).ok()?).ok()
}

fn name_of(kind: &jsonwebtoken::errors::ErrorKind) -> &'static str {
    use jsonwebtoken::errors::ErrorKind;
    match kind {
        ErrorKind::InvalidSignature => "signature",
        ErrorKind::InvalidIssuer => "issuer",
        ErrorKind::InvalidAudience => "audience",
        ErrorKind::ExpiredSignature => EXPIRED,
        ErrorKind::ImmatureSignature => NOT_YET,
        ErrorKind::InvalidAlgorithm => "algorithm",
        _ => "form",
    }
}
